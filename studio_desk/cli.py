"""The command line: the window by default; decide, list, import, export and demo without one.

Exit status: 0 done; 1 not done, or what was checked is not in order; 2 the call or a file is wrong.
Rooms are imported inside their command, because start-up counts.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from studio_desk import __version__
from studio_desk.commands import arguments
from studio_desk.errors import KnownError, WrongInput
from studio_desk.reports import commands as reports

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from studio_desk.paths import Paths

_TRIES = 3  # how often a passphrase is asked for
HEADLESS = "studio-desk decide, read, list, due, import, export (studio-desk --help)"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


class _Unclear(Exception):
    """A call that only the whole command line can say what is wrong with."""


class _Quick(_Parser):
    """Knows the commands of one call only, so it leaves it to another to say what is wrong."""

    def error(self, message: str) -> NoReturn:
        raise _Unclear(message)


class _Unasked:
    """Stands for the parser of a command that was not called; what is added to it is dropped."""

    def __getattr__(self, _name: str) -> Callable[..., _Unasked]:
        return lambda *_args, **_values: self


class _Asked:
    """The commands, of which only those in `words` get a parser."""

    def __init__(self, commands: Any, words: Collection[str]) -> None:
        self._commands, self._words = commands, words

    def add_parser(self, name: str, **values: Any) -> Any:
        asked = name in self._words
        return self._commands.add_parser(name, **values) if asked else _Unasked()


def parsed(words: Sequence[str]) -> argparse.Namespace:
    """What a call says. A parser for each of the forty commands would cost more than most of them,
    so only the one that is called is made; where that one cannot read the call, all are.
    """
    try:
        return parser(words).parse_args(words)
    except _Unclear:
        return parser().parse_args(words)


def parser(words: Sequence[str] | None = None) -> argparse.ArgumentParser:
    """The whole command line; or only what a call of these words needs, without help."""
    kind = _Parser if words is None else _Quick
    top = kind(
        add_help=words is None,
        prog="studio-desk",
        description="Says for each project whether a revision is free, billable or closed, "
        "whether a refund exception applies and how long the files are kept.",
        epilog="Without a command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"Studio Desk {__version__}")
    top.add_argument(
        "--profile", metavar="DIR", help="keep everything under DIR instead of your own profile"
    )
    top.add_argument("--hidden", action="store_true", help="start in the tray, without the window")
    top.add_argument(
        "--language", metavar="CODE", choices=("en", "de"), help="of the window: en or de"
    )
    top.add_argument(
        "--passphrase-file",
        metavar="FILE",
        help="the passphrase of an encrypted studio is its first line",
    )
    every = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    commands: Any = every if words is None else _Asked(every, words)

    decide = commands.add_parser("decide", help="decide one case file, without any database")
    decide.add_argument("case", metavar="CASE.json", help="a case, or - for standard input")
    decide.add_argument("--at", metavar="INSTANT", help="RFC 3339 with an offset; now if left out")
    decide.add_argument("--timeline", action="store_true", help="all spans of time, in order")
    decide.add_argument("--explain", action="store_true", help="readable text instead of JSON")
    decide.add_argument(
        "--policy",
        metavar="FILE",
        action="append",
        default=[],
        help="a further policy file (repeatable)",
    )
    decide.set_defaults(run=_decide)

    reading = commands.add_parser("read", help="read a client's message as a revision request")
    reading.add_argument("message", metavar="MESSAGE", help=".txt or .eml; - for standard input")
    reading.add_argument("--case", metavar="CASE.json", help="judge it as a request of this case")
    reading.add_argument(
        "--at", metavar="INSTANT", help="judge it as asked then; the message's date if left out"
    )
    reading.add_argument("--json", action="store_true", help="as JSON")
    reading.set_defaults(run=_read)

    completing = commands.add_parser("completion", help="print a shell's completion script")
    completing.add_argument("shell", metavar="SHELL", choices=("bash", "zsh"), help="bash or zsh")
    completing.set_defaults(run=_completion)

    opening = commands.add_parser("open", help="open the window and take case files in")
    opening.add_argument("files", metavar="CASE.json", nargs="*", help="case files, or folders")
    opening.set_defaults(run=_open)

    listing = commands.add_parser("list", help="every project, its standing and next change")
    listing.add_argument("--at", metavar="INSTANT", help="as it stood or will stand then")
    listing.add_argument("--json", action="store_true", help="as JSON")
    listing.set_defaults(run=_list)

    taking = commands.add_parser("import", help="take projects in")
    what = taking.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=_Parser)
    cases = what.add_parser("cases", help="case files, folders of them, or JSON lines")
    cases.add_argument("files", metavar="FILE", nargs="+", help=".json or .jsonl, or a folder")
    cases.set_defaults(run=_import_cases)
    arguments.add_import(what)

    giving = commands.add_parser("export", help="write projects out")
    what = giving.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=_Parser)
    cases = what.add_parser("cases", help="one case file for each project")
    cases.add_argument(
        "--project",
        metavar="ID",
        type=arguments.number,
        action="append",
        help="only this one (repeatable); its ID is shown by list",
    )
    cases.add_argument("--out", metavar="DIR", required=True, help="made if it is not there")
    cases.set_defaults(run=_export_cases)
    arguments.add_export(what)
    arguments.add(commands)

    reports.add(commands, _report)

    demo = commands.add_parser("demo", help="open the demo studio, in a profile of its own")
    demo.add_argument("--no-window", action="store_true", help="only lay it out")
    demo.set_defaults(run=_demo)
    _describe(top)
    return top


def _describe(top: argparse.ArgumentParser) -> None:
    """Let the help of each command begin with what the list of commands says of it."""
    for action in top._actions:  # noqa: SLF001  # argparse has no public way to its subcommands
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            helps = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            for name, command in action.choices.items():
                words = helps[name]
                command.description = words[:1].upper() + words[1:]
                _describe(command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one call and answer its exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    call = parsed(sys.argv[1:] if arguments is None else arguments)
    run = getattr(call, "run", _window)
    former = os.umask(0o077)  # whatever is written is the owner's alone, from its first byte
    try:
        status = _run(run, call)
        sys.stdout.flush()
    except KnownError as error:
        print(error.line, file=sys.stderr)
        return 2 if isinstance(error, WrongInput) else 1
    except OSError as error:
        if error.filename is not None:
            raise
        # Standard output is shut or full; nothing more is written there, not even at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return 0  # whoever read us has seen enough
        print(f"The answer was not written: {error.strerror}.", file=sys.stderr)
        return 1
    finally:
        os.umask(former)
    return status


def _paths(call: argparse.Namespace) -> Paths:
    from studio_desk.paths import Paths

    return Paths.under(call.profile) if call.profile else Paths.default()


def _tell(problems: Sequence[Any]) -> int:
    for problem in problems:
        print(problem, file=sys.stderr)
    return 2


def _instant(text: str | None) -> int:
    """The instant asked about; the present one where none is given."""
    from studio_desk.clock import SystemClock
    from studio_desk.policy import BadInput, Problem, parse_instant

    if text is None:
        return SystemClock().now()
    try:
        return parse_instant(text)
    except ValueError as error:
        raise BadInput([Problem("--at", f"{json.dumps(text)}: {error}")]) from None


def _print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _decide(call: argparse.Namespace) -> int:
    from studio_desk.policy import BadInput, decide, span_to_json, timeline, verdict_to_json
    from studio_desk.policy.jsontext import MAX_BYTES
    from studio_desk.policyfiles import read_bytes, read_case_bytes

    try:
        if call.case == "-":
            data, folder = sys.stdin.buffer.read(MAX_BYTES + 1), Path()
        else:
            path = Path(call.case)
            data, folder = read_bytes(path), path.parent
        at = _instant(call.at)
        extra = [Path(name) for name in call.policy]
        case, policy = read_case_bytes(data, folder, extra=extra)
    except BadInput as error:
        return _tell(error.problems)
    if call.timeline and not call.explain:
        spans = timeline(case, policy)
        _print_json([span_to_json(span.verdict, span.begin, span.end) for span in spans])
        return 0
    if call.timeline:
        from studio_desk.wording.explain import explain_timeline

        print(explain_timeline(case, timeline(case, policy)), end="")
        return 0
    verdict = decide(case, policy, at)
    if call.explain:
        from studio_desk.wording.explain import explain

        follows = verdict.revision.next
        after = None if follows is None else decide(case, policy, follows.at)
        print(explain(case, policy, verdict, after), end="")
        return 0
    _print_json(verdict_to_json(verdict))
    return 0


def _read(call: argparse.Namespace) -> int:
    from studio_desk.policy import BadInput
    from studio_desk.policyfiles import read_bytes, read_case_bytes
    from studio_desk.reading import judge, judged_to_json, known_of, read_request, reading_to_json
    from studio_desk.reading.plain import as_text
    from studio_desk.readingfiles import read_message, read_standard_input, vocabulary

    try:
        at = _instant(call.at)
        if call.message == "-":
            message = read_standard_input(sys.stdin.buffer)
        else:
            message = read_message(Path(call.message))
        if call.case is None:
            reading, judged = read_request(message, vocabulary()), None
            written = reading_to_json(reading)
        else:
            path = Path(call.case)
            case, policy = read_case_bytes(read_bytes(path), path.parent)
            reading = read_request(message, vocabulary(), known_of(case))
            asked_at = at if call.at or message.at is None else message.at
            judged = judge(case, policy, reading.items, asked_at)
            written = judged_to_json(reading, judged)
    except BadInput as error:
        return _tell(error.problems)
    if call.json:
        _print_json(written)
    else:
        print(as_text(reading, judged), end="")
    return 0


def _list(call: argparse.Namespace) -> int:
    from studio_desk.app import reading_studio
    from studio_desk.policy import BadInput

    try:
        at = _instant(call.at)
    except BadInput as error:
        return _tell(error.problems)
    with reading_studio(_paths(call)) as studio:
        rows = [] if studio is None else studio.projects_at(at)
    if studio is None and call.profile:
        print(f"There is no studio in {call.profile}.", file=sys.stderr)
    if call.json:
        _print_json([_listed(row) for row in rows])
        return 0
    from studio_desk.wording.listing import listing

    print(listing(rows, at), end="")
    return 0


def _listed(row: Any) -> dict[str, Any]:
    """One project of ``list --json``: attributes and standings, instants as RFC 3339."""
    from studio_desk.policy import format_instant

    standing = row.standing

    def when(instant: int | None) -> str | None:
        return None if instant is None else format_instant(instant)

    return {
        "id": row.id,
        "title": row.title,
        "client": row.client,
        "kind": row.kind,
        "policy": {"name": row.policy, "version": standing.policy_version},
        "revision": {
            "standing": standing.revision,
            "scope": standing.scope,
            "until": when(standing.revision_until),
            "in_hand": standing.in_hand,
        },
        "refund": {"standing": standing.refund},
        "retention": {
            "standing": standing.retention,
            "until": when(standing.retention_until),
            "held": standing.held,
        },
        "exchange": standing.exchange and {"standing": standing.exchange},
        "subscription": standing.subscription and {"standing": standing.subscription},
        "alerts": standing.alerts,
        "open_claims": standing.open_claims,
        "group": standing.group,
        "next_change_at": when(standing.next_change_at),
    }


def _import_cases(call: argparse.Namespace) -> int:
    from studio_desk.app import writing_studio

    with writing_studio(_paths(call)) as studio:
        _, report = studio.import_cases([Path(name) for name in call.files])
    for path, ids in report.taken:
        print(f"{path}: {len(ids)} taken in")
    for place in report.already:
        print(f"{place}: in the studio already, left as it is")
    return _tell(report.problems) if report.problems else 0


def _export_cases(call: argparse.Namespace) -> int:
    from studio_desk.app import reading_studio

    with reading_studio(_paths(call)) as studio:
        if studio is None:
            raise KnownError("There is nothing to export: no project was ever recorded here.")
        written = studio.export_cases(Path(call.out), call.project)
    if not written:
        print("No project is in the studio.", file=sys.stderr)
    for path in written:
        print(path)
    return 0


def _report(call: argparse.Namespace) -> int:
    from studio_desk.app import reading_studio
    from studio_desk.clock import SystemClock

    with reading_studio(_paths(call)) as studio:
        return reports.run(call, studio, SystemClock().now())


def _demo(call: argparse.Namespace) -> int:
    from studio_desk.app import demo_paths, lay_out_demo

    paths = demo_paths(_paths(call))
    lay_out_demo(paths)
    if call.no_window:
        print(f"The demo studio is laid out. Look at it with --profile {paths.data.parent}")
        return 0
    return _show(paths, language=call.language)


def _run(run: Callable[[argparse.Namespace], object], call: argparse.Namespace) -> int:
    """Do what was asked; an encrypted studio's passphrase is read from a file or a terminal."""
    if call.passphrase_file is not None:
        from studio_desk.studio import privacy

        privacy.unlock(privacy.first_line(Path(call.passphrase_file)))
    tries = _TRIES
    while True:
        try:
            return int(run(call))  # type: ignore[call-overload]  # commands answer a status
        except KnownError as error:
            tries -= 1
            if not _ask_passphrase(error, tries):
                raise


def _ask_passphrase(error: KnownError, tries: int) -> bool:
    """Ask for the passphrase at a terminal, if that is what was missing."""
    import getpass

    from studio_desk.studio import privacy

    if not isinstance(error, privacy.NeedsPassphrase) or tries < 0 or not sys.stdin.isatty():
        return False
    if error.wrong:
        print(error.message, file=sys.stderr)
    privacy.unlock(getpass.getpass("Passphrase: "))
    return True


def _window(call: argparse.Namespace) -> int:
    return _show(_paths(call), hidden=call.hidden, language=call.language)


def _completion(call: argparse.Namespace) -> int:
    from studio_desk import resources

    path = resources.path("completions", f"studio-desk.{call.shell}")
    print(path.read_text(encoding="utf-8"), end="")
    return 0


def _open(call: argparse.Namespace) -> int:
    missing = [name for name in call.files if not Path(name).exists()]
    if missing:
        for name in missing:
            print(f"{name}: no such file", file=sys.stderr)
        return 2
    files = [Path(name).absolute() for name in call.files]
    return _show(_paths(call), files=files, language=call.language)


def _show(
    paths: Paths,
    *,
    hidden: bool = False,
    files: Sequence[Path] = (),
    language: str | None = None,
) -> int:
    if _no_display():
        print(
            f"No display was found, so no window can open. Without one there are {HEADLESS}.",
            file=sys.stderr,
        )
        return 1
    gc.disable()  # until the first paint: a start makes no garbage worth the looking
    try:
        from studio_desk.app import run_window

        return run_window(paths, hidden=hidden, files=files, language=language)
    finally:
        gc.enable()


def _no_display() -> bool:
    """Whether Qt would look for a display server and find none."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
