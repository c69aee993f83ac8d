"""What commands share: the profile of a call, a question, JSON, instants for people."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from studio_desk.paths import Paths


def profile(call: argparse.Namespace) -> Paths:
    return Paths.under(call.profile) if call.profile else Paths.default()


def asked(question: str, *, yes: bool) -> bool:
    """Whether the owner agrees: `--yes` does, a terminal is asked, anything else does not."""
    if yes:
        return True
    if not sys.stdin.isatty():
        print("Nothing was changed. Add --yes to go on.", file=sys.stderr)
        return False
    print(f"{question} [y/N] ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def plain(text: str) -> str:
    """A text of the owner's on one line, whatever it holds."""
    return " ".join("".join(ch if ch.isprintable() else " " for ch in text).split())
