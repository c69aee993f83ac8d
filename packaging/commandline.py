"""What is written from the command line's own help: `docs/command-line.md` and the completions.

``commandline.py`` writes them anew; a test compares them with what it would write.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import shtab

from studio_desk.cli import parser

ROOT = Path(__file__).resolve().parent.parent
SHELLS = ("bash", "zsh")


_HEAD = """# The command line

Written from the program's own help (`packaging/commandline.py`). Everything works without a
display. Instants are RFC 3339 with an offset (`2026-03-08T00:00:00Z`); `--json` is there wherever
something is listed.

| exit status | means |
|---|---|
| 0 | done |
| 1 | not done: nothing was changed, one line says why; or what was checked is not in order |
| 2 | the call, or a file that was given, is wrong: one line for each problem, with its place |

Completion: `studio-desk completion bash >> ~/.bash_completion`, or
`studio-desk completion zsh > _studio-desk` in a folder of your `fpath`."""


def made() -> dict[Path, str]:
    """The files, and what they should hold."""
    files = {ROOT / "docs" / "command-line.md": page()}
    for shell in SHELLS:
        path = ROOT / "resources" / "completions" / f"studio-desk.{shell}"
        files[path] = shtab.complete(parser(), shell=shell).rstrip() + "\n"
    return files


def page() -> str:
    """The command line as a page."""
    lines = [
        *_HEAD.splitlines(),
        "",
        "## Options before the command",
        "",
        *_options(parser()),
        *_commands(parser(), "studio-desk", 2),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _commands(of: argparse.ArgumentParser, name: str, level: int) -> Iterator[str]:
    for action in of._actions:  # noqa: SLF001  # argparse has no public way to its subcommands
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        helps = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
        for word, sub in action.choices.items():
            yield from ("", f"{'#' * min(level, 4)} {name} {word}", "")
            yield _sentence(helps.get(word, ""))
            options = list(_options(sub))
            if options:
                yield ""
                yield from options
            yield from _commands(sub, f"{name} {word}", level + 1)


def _sentence(words: str) -> str:
    """The help of a command as a sentence."""
    whole = words[:1].upper() + words[1:]
    return whole if whole.endswith((".", "?")) else f"{whole}."


def _options(of: argparse.ArgumentParser) -> Iterator[str]:
    for action in of._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction) or action.dest == "help":  # noqa: SLF001
            continue
        name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        if action.option_strings and action.nargs != 0:
            name += f" {action.metavar or action.dest.upper()}"
        said = (action.help or "").replace("%%", "%")
        yield f"- `{name}`" + (f": {said}" if said else "")


if __name__ == "__main__":
    for path, text in made().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(path.relative_to(ROOT))
