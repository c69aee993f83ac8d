"""What `import clients` and `import payments` share: files, each taken in whole or not at all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from studio_desk import app
from studio_desk.commands.common import print_json, profile
from studio_desk.studio import Refused, Studio

_Preview = TypeVar("_Preview")


def take_files(
    call: argparse.Namespace,
    rows: tuple[str, ...],
    take: Callable[[Studio, Path], _Preview],
    tell: Callable[[_Preview], None],
    as_json: Callable[[_Preview], dict[str, Any]],
) -> int:
    """Take in the files of a call, say or print as JSON what came of each; 2 where one was refused.

    `rows` are the lists that the JSON of a file has, empty for a refused one.
    """
    status = 0
    told: list[dict[str, Any]] = []
    with app.writing_studio(profile(call)) as studio:
        for name in call.files:
            try:
                preview = take(studio, Path(name))
            except Refused as refused:
                status = 2
                told.append(_refused(name, refused, rows))
                if not call.json:
                    for problem in refused.problems:
                        print(problem, file=sys.stderr)
            else:
                told.append(as_json(preview))
                if not call.json:
                    tell(preview)
    if call.json:
        print_json(told)
    return status


def _refused(name: str, refused: Refused, rows: tuple[str, ...]) -> dict[str, Any]:
    problems = [{"place": each.place, "message": each.message} for each in refused.problems]
    empty: dict[str, Any] = {row: [] for row in rows}
    return {"file": name, "taken_in": False} | empty | {"problems": problems}
