"""What is wrong with an input: each problem names its place and what would be right.

Messages are English, and exact: the contract of the command line. A `Saying` keeps the text and
what stands in its places beside the words, so that a window of another language can word it anew
(`wording.sayings`); the core itself knows of no language.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from studio_desk.values import dataclass

SHOWN = 60  # characters of an offending value that a message repeats


class Saying(str):
    """An English message that remembers its text and the values of its places."""

    __slots__ = ("places", "text")

    text: str
    places: Mapping[str, object]


def saying(text: str, /, **places: object) -> Saying:
    """The message of a literal text: ``saying("no fact has the id {id}", id=shown(value))``.

    Without places, braces are braces, as in `tongue.tr`. A place may hold a saying.
    """
    made = Saying(text.format(**places) if places else text)
    made.text, made.places = text, places
    return made


def told(error: ValueError) -> str:
    """What an error says that was raised with a saying; as a saying."""
    return next((words for words in error.args if isinstance(words, str)), "")


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


def under(place: str, problem: Problem) -> Problem:
    """The problem of a part, at its place in the whole."""
    inner = saying("{place}: {inner}", place=place, inner=problem.place) if problem.place else place
    return Problem(inner, problem.message)


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
