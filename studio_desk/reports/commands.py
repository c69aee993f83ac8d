"""``studio-desk report …``: what can be asked on a terminal, and what is done then.

The rooms that make reports are imported inside, because every start of the program reads this.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import studio_desk.wording.disputes as disputes
from studio_desk.errors import KnownError, WrongInput

if TYPE_CHECKING:
    from studio_desk.reports.content.choices import Choices
    from studio_desk.reports.content.report import ReportContent
    from studio_desk.studio import ClientRow, Studio
    from studio_desk.studio.letterhead import Logo

_REASONS = ", ".join(disputes.REASONS)
_PIECES = ", ".join(disputes.PIECES)


def add(commands: Any, run: Callable[[argparse.Namespace], int]) -> None:
    """Add ``report`` to the command line; `run` is called with what was asked."""
    report = commands.add_parser("report", help="make a report as PDF, or check one")
    report.add_argument("--verify", metavar="FILE.pdf", help="do the records still say the same?")
    report.set_defaults(run=run, report=None)
    kinds = report.add_subparsers(
        dest="report", metavar="REPORT", parser_class=type(report), required=False
    )
    client = kinds.add_parser("client", help="every project of a client")
    client.add_argument(
        "client", metavar="CLIENT", nargs="?", help="number, name or e-mail address"
    )
    client.add_argument("--all", action="store_true", help="one report for each client")
    _period(client)
    project = kinds.add_parser("project", help="one project in full")
    _project(project)
    _period(project)
    delivery = kinds.add_parser("delivery", help="the files of a delivery, with their hashes")
    _project(delivery)
    delivery.add_argument("--fact", metavar="ID", default="", help="this delivery, not the last")
    rma = kinds.add_parser("rma", help="the slip for an item that comes back")
    _project(rma)
    rma.add_argument("--fact", metavar="ID", default="", help="this claim, not the last")
    dossier = kinds.add_parser("dossier", help="evidence against a chargeback")
    _project(dossier)
    dossier.add_argument(
        "--reason", metavar="REASON", default="", help=f"the bank's reason: {_REASONS}"
    )
    dossier.add_argument(
        "--attach",
        metavar="PIECE=FILE",
        action="append",
        default=[],
        help=f"a file of evidence (repeatable); pieces: {_PIECES}, or words of your own",
    )
    dossier.add_argument("--zip", metavar="FILE", help="PDF, files and manifest in one archive")
    dossier.add_argument(
        "--max-pages", metavar="N", type=int, default=0, help="as many as the bank takes"
    )
    dossier.add_argument(
        "--max-characters", metavar="N", type=int, default=0, help="of the summary"
    )
    summary = kinds.add_parser("summary", help="the studio's month or year")
    _period(summary)
    summary.add_argument("--month", metavar="YYYY-MM", help="that month")
    summary.add_argument("--year", metavar="YYYY", help="that year")
    templates = kinds.add_parser("templates", help="copy the templates, to change them")
    templates.add_argument("out", metavar="DIR", help="where to; nothing there is replaced")
    for parser in (client, project, delivery, rma, dossier, summary):
        _common(parser)


def _project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", help="number or title")


def _period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--since", metavar="DATE", help="2026-01-01, that day included")
    parser.add_argument("--until", metavar="DATE", help="2026-03-31, that day included")


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as-of", metavar="INSTANT", help="RFC 3339 with an offset; else now")
    parser.add_argument("--out", metavar="FILE|DIR", default=".", help="else the present folder")
    parser.add_argument("--csv", metavar="DIR", help="the tables too, one CSV file each")
    parser.add_argument(
        "--language",
        metavar="CODE",
        choices=("en", "de"),
        default="",
        help="en or de; else the client's own, or English",
    )
    parser.add_argument(
        "--zone", metavar="ZONE", default="", help="IANA; else the client's own, or the studio's"
    )
    parser.add_argument("--text", metavar="WORDS", default="", help="a paragraph of your own")
    parser.add_argument("--tagline", metavar="WORDS", default="", help="below the studio's name")
    parser.add_argument("--logo", metavar="FILE", help="SVG, PNG or JPEG; else the studio's own")
    parser.add_argument("--templates", metavar="DIR", help="templates of your own")
    parser.add_argument(
        "--name", metavar="PATTERN", help="file name, as in {kind} {name} {date} (the default)"
    )


# --- Doing it -------------------------------------------------------------------------------------


def run(call: argparse.Namespace, studio: Studio | None, now: int) -> int:
    """Do what was asked and answer the exit status. `now` is UTC seconds, for want of --as-of."""
    if call.report == "templates":
        from studio_desk.reports.writing import copy_templates

        for path in copy_templates(Path(call.out)):
            _say(str(path))
        return 0
    if studio is None:
        raise KnownError("There is nothing to report: no project was ever recorded here.")
    if call.report is None:
        return _verify(call, studio)
    if call.report == "client" and call.all:
        return _every_client(call, studio, now)
    if call.report == "client" and not call.client:
        raise WrongInput("Say which client, or --all.", "studio-desk list shows who is.")
    pdf = _one(call, studio, _choices(call, studio), now)
    _say(str(pdf))
    return 0


def _verify(call: argparse.Namespace, studio: Studio) -> int:
    from studio_desk.reports.check import check_pdf

    if not call.verify:
        raise WrongInput("Say which report.", "studio-desk report --help lists them.")
    checked = check_pdf(studio, Path(call.verify))
    _say(checked.words)
    return 0 if checked.same else 1


def _every_client(call: argparse.Namespace, studio: Studio, now: int) -> int:
    """One report for each client who has a project; what failed is told at the end."""
    from studio_desk.reports.batch import client_reports, clients_with_projects
    from studio_desk.reports.build import PATTERN

    call.client = None
    failed: list[str] = []
    for made in client_reports(
        studio,
        clients_with_projects(studio),
        _choices(call, studio),
        _as_of(call, now),
        Path(call.out),
        pattern=call.name or PATTERN,
        templates=_path(call.templates),
        logo=_logo(call, studio),
        own=not call.language and not call.zone,
    ):
        if made.path is None or made.content is None:
            failed.append(f"{made.name}: {made.why}")
            continue
        _say(str(made.path))
        if call.csv:
            _write_tables(made.content, Path(call.csv) / made.path.stem)
    for words in failed:
        sys.stderr.write(f"{words}\n")
    return 1 if failed else 0


def _one(call: argparse.Namespace, studio: Studio, choices: Choices, now: int) -> Path:
    from studio_desk.reports.build import PATTERN, build, suggested_name
    from studio_desk.reports.keptfiles import kept_files
    from studio_desk.reports.pdf import render_pdf
    from studio_desk.reports.writing import bundle, write_whole

    content = build(studio, call.report, choices, _as_of(call, now))
    pdf = render_pdf(content, _path(call.templates), _logo(call, studio))
    out = Path(call.out)
    in_folder = out.is_dir() or not out.suffix
    target = out / suggested_name(content, call.name or PATTERN) if in_folder else out
    write_whole(target, pdf)
    if call.csv:
        _write_tables(content, Path(call.csv))
    if getattr(call, "zip", None):
        files = kept_files(studio, content, choices.project) | _files(call, content)
        write_whole(Path(call.zip), bundle(content, target.name, pdf, files))
    return target


def _write_tables(content: ReportContent, folder: Path) -> None:
    from studio_desk.reports.tables import csv_files
    from studio_desk.reports.writing import write_whole

    for name, data in csv_files(content).items():
        write_whole(folder / name, data)


def _logo(call: argparse.Namespace, studio: Studio) -> Path | Logo | None:
    """The logo that was asked for, or the studio's own."""
    from studio_desk.reports.gather import logo_of

    return logo_of(studio) if call.logo is None else Path(call.logo)


def _path(text: str | None) -> Path | None:
    return None if text is None else Path(text)


def _files(call: argparse.Namespace, content: ReportContent) -> dict[str, bytes]:
    """The attached files, each named with its number in the dossier: ``E3 receipt.pdf``."""
    from studio_desk.reports.writing import attach

    given = [attach("", Path(text.partition("=")[2])) for text in call.attach]
    named: dict[str, bytes] = {}
    for table in content.tables:
        for piece, name, digest in table.rows if table.key == "evidence" else ():
            for attached, data in given:
                if (attached.name, attached.sha256) == (name.text, digest.value):
                    named[f"{piece.text.partition(' ')[0]} {name.text}"] = data
    return named


def _as_of(call: argparse.Namespace, now: int) -> int:
    from studio_desk.policy import parse_instant

    if call.as_of is None:
        return now
    try:
        return parse_instant(call.as_of)
    except ValueError as error:
        raise WrongInput(f"--as-of: {call.as_of!r}: {error}.") from error


# --- Choices --------------------------------------------------------------------------------------


def _choices(call: argparse.Namespace, studio: Studio) -> Choices:
    from studio_desk.reports.content.choices import Choices
    from studio_desk.reports.writing import attach

    client = _client(call.client, studio) if getattr(call, "client", None) else None
    project = _project_id(call.project, studio) if hasattr(call, "project") else None
    reader = _reader(call, studio, client, project)
    zone = call.zone or (reader.zone if reader else None) or ""
    begin, end = _stretch(call, zone or studio.settings().zone)
    attached = []
    for text in getattr(call, "attach", ()):
        piece, mark, path = text.partition("=")
        if not mark or not piece:
            raise WrongInput(f"--attach: {text!r}: write it PIECE=FILE.")
        attached.append(attach(piece, Path(path))[0])
    return Choices(
        client=client,
        project=project,
        language=call.language or (reader.language if reader else None) or "en",
        zone=zone,
        begin=begin,
        end=end,
        fact=getattr(call, "fact", ""),
        paragraph=call.text,
        tagline=call.tagline,
        reason=getattr(call, "reason", ""),
        most_characters=max(0, getattr(call, "max_characters", 0)),
        most_pages=max(0, getattr(call, "max_pages", 0)),
        attached=tuple(attached),
    )


def _reader(
    call: argparse.Namespace, studio: Studio, client: int | None, project: int | None
) -> ClientRow | None:
    """The client whom the report is for; nobody for what a bank or the owner reads."""
    if call.report in ("dossier", "summary"):
        return None
    if client is not None:
        return studio.clientele.get(client)
    return None if project is None else studio.project(project).client


def _stretch(call: argparse.Namespace, zone: str) -> tuple[int | None, int | None]:
    """The period asked for, both ends inside, None where it is open."""
    from studio_desk.reports.periods import day_begins, day_ends, month_of, year_of

    if getattr(call, "month", None):
        return month_of(call.month, zone)
    if getattr(call, "year", None):
        return year_of(call.year, zone)
    since, until = getattr(call, "since", None), getattr(call, "until", None)
    begin = None if since is None else day_begins(since, zone)
    end = None if until is None else day_ends(until, zone)
    if begin is not None and end is not None and end < begin:
        raise WrongInput("The period ends before it begins.", "Swap --since and --until.")
    return begin, end


def _client(text: str, studio: Studio) -> int:
    """A client by number, name or address, as names are compared."""
    from studio_desk.policy.names import compared

    rows = [line.client for line in (*studio.clients(), *studio.clients(archived=True))]
    wanted = compared(text)
    found = [
        row.id
        for row in rows
        if str(row.id) == text
        or wanted in (compared(row.name or "") or None, compared(row.email or "") or None)
    ]
    return _only(found, text, "client")


def _project_id(text: str, studio: Studio) -> int:
    """A project by number or title, archived ones included."""
    from studio_desk.policy.names import compared
    from studio_desk.reports.gather import titles

    wanted = compared(text)
    known = titles(studio)
    if text.isascii() and text.isdigit() and int(text) in known:
        return int(text)
    found = [key for key, title in known.items() if title and compared(title) == wanted]
    return _only(found, text, "project")


def _only(found: list[int], text: str, what: str) -> int:
    if not found:
        raise KnownError(f"There is no {what} {text!r}.", "studio-desk list shows what there is.")
    if len(found) > 1:
        numbers = ", ".join(str(number) for number in found)
        raise KnownError(f"There is more than one {what} {text!r}.", f"Say which: {numbers}.")
    return found[0]


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
