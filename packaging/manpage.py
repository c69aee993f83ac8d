"""The man page, written from the command line's own words: ``manpage.py`` prints it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from studio_desk import __version__
from studio_desk.cli import parser


def page(date: str) -> str:
    """The man page in roff, dated `date`."""
    top = parser()
    lines = [
        f'.TH STUDIO-DESK 1 "{date}" "Studio Desk {__version__}" "User commands"',
        ".SH NAME",
        "studio-desk \\- revision windows, refund exceptions and file retention of an audio studio",
        ".SH SYNOPSIS",
        ".B studio-desk",
        "[OPTIONS] [COMMAND …]",
        ".SH DESCRIPTION",
        _plain(top.description or ""),
        _plain(top.epilog or ""),
        ".SH OPTIONS",
        *_options(top),
        ".SH COMMANDS",
        *_commands(top, "studio-desk"),
        ".SH EXIT STATUS",
        "0: done. 1: not done, though the input was right. 2: the input or the call is wrong.",
        ".SH FILES",
        ".TP",
        "$XDG_DATA_HOME/studio\\-desk, else ~/.local/share/studio\\-desk",
        "the database, its backups and kept evidence, open to the owner alone",
        ".TP",
        "$XDG_STATE_HOME/studio\\-desk, else ~/.local/state/studio\\-desk",
        "logs and the places of the window",
    ]
    return "\n".join(lines) + "\n"


def _commands(of: argparse.ArgumentParser, name: str) -> Iterator[str]:
    for action in of._actions:  # noqa: SLF001  # argparse has no public way to its subcommands
        if not isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            continue
        helps = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
        for word, sub in action.choices.items():
            yield ".SS " + _plain(f"{name} {word}")
            yield _plain(helps.get(word, "")) + "."
            yield from _options(sub)
            yield from _commands(sub, f"{name} {word}")


def _options(of: argparse.ArgumentParser) -> Iterator[str]:
    for action in of._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:  # noqa: SLF001
            continue
        name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
        if action.option_strings and action.nargs != 0:
            name += f" {action.metavar or action.dest.upper()}"
        yield ".TP"
        yield f"\\fB{_plain(name)}\\fR"
        yield _plain(action.help or "")


def _plain(text: str) -> str:
    text = text.replace("%%", "%").replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + text if text.startswith((".", "'")) else text


if __name__ == "__main__":
    print(page(sys.argv[1] if len(sys.argv) > 1 else ""), end="")
