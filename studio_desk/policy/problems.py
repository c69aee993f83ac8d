"""What is wrong with an input: each problem names its place and what would be right."""

from __future__ import annotations

import json
from dataclasses import dataclass

SHOWN = 60  # characters of an offending value that a message repeats


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of an input.

    `place` is a path such as ``facts[3].at`` (a JSON document) or ``NAME.toml:12: clause[2].days``
    (a policy file); it is empty where the whole document is meant. `message` says what stands
    there and what would be right, in one line.
    """

    place: str
    message: str

    def __str__(self) -> str:
        return on_one_line(f"{self.place}: {self.message}" if self.place else self.message)


class BadInput(ValueError):
    """Raised before anything is decided: the input has these problems, all of them listed."""

    def __init__(self, problems: list[Problem] | tuple[Problem, ...]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def on_one_line(text: str) -> str:
    """The text with whatever would break the line, or not print, written as an escape."""
    return "".join(ch if ch.isprintable() else f"\\u{ord(ch):04x}" for ch in text)


def shown(value: object) -> str:
    """The value as it stood in the input, on one line and cut to a readable length."""
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):  # a number of thousands of digits, a thousandfold nest
        text = "…"
    text = on_one_line(text)
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"
