"""Reads golden and broken case files, and compares what a golden case expects with a verdict.

Expectations name only what matters: keys that are not named are not looked at. ``because`` is
compared as a set, ``because_includes`` asks for some reasons among others, ``absent`` lists keys
that must not stand there; lists are compared element by element and by length.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden"
BROKEN = HERE / "broken"


def case_files(folder: Path) -> list[Path]:
    """The case files of a folder, in the order of their names."""
    return sorted(folder.glob("*.json"))


def read(file: Path) -> dict[str, Any]:
    """The content of a case file."""
    content = json.loads(file.read_text("utf-8"))
    assert isinstance(content, dict)
    return content


def differences(expected: Any, found: Any, place: str = "") -> list[str]:
    """Where `found` departs from `expected`, one line for each place."""
    if isinstance(expected, dict):
        if not isinstance(found, dict):
            return [f"{place}: expected {expected!r}, found {found!r}"]
        lines = []
        for key, value in expected.items():
            lines += _of_key(key, value, found, place)
        return lines
    if isinstance(expected, list):
        if not isinstance(found, list) or len(expected) != len(found):
            return [f"{place}: expected {expected!r}, found {found!r}"]
        return [
            line
            for index, (one, other) in enumerate(zip(expected, found, strict=True))
            for line in differences(one, other, f"{place}[{index}]")
        ]
    if expected != found or type(expected) is not type(found):
        return [f"{place}: expected {expected!r}, found {found!r}"]
    return []


def _of_key(key: str, value: Any, found: dict[str, Any], place: str) -> list[str]:
    if key == "absent":
        return [f"{place}.{name}: stands there" for name in value if name in found]
    if key in ("because", "because_includes"):
        cited = set(found.get("because", ()))
        fits = set(value) == cited if key == "because" else set(value) <= cited
        return [] if fits else [f"{place}.{key}: expected {value}, found {sorted(cited)}"]
    if key not in found:
        return [f"{place}.{key}: missing"]
    return differences(value, found[key], f"{place}.{key}")
