"""The checklists by bank reason, read from their file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Any

from studio_desk.policy import KINDS_OF_FACT, BadInput, Problem
from studio_desk.values import dataclass

OTHER = "other"
SHOWN = ("facts", "client", "accepted", "reference", "hashes", "twice", "hold", "file")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence; what its fields mean stands at the top of the file."""

    key: str
    facts: tuple[str, ...] = ()
    shown: str = "facts"
    files_of: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    if_any: bool = False
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """A bank's reason: the pieces that count, in order, and words that speak of it."""

    key: str
    pieces: tuple[str, ...]
    needed: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """All pieces and reasons, by key, in the order of the file."""

    pieces: Mapping[str, Piece] = field(default_factory=dict)
    reasons: Mapping[str, Reason] = field(default_factory=dict)

    def reason_of(self, text: str | None) -> str:
        """The reason that a bank's words speak of; `OTHER` where they fit none. A text that begins
        with a key, as `said` writes it, is of that reason whatever follows.
        """
        folded = " ".join((text or "").casefold().split())
        own = folded.partition(":")[0].replace(" ", "_")
        if own in self.reasons:
            return own
        for reason in self.reasons.values():
            if any(hint in folded for hint in reason.hints):
                return reason.key
        return OTHER


def said(reason: str, words: str) -> str:
    """A reason and the bank's own words as one text, from which `Book.reason_of` reads it again:
    ``not received: 13.1 Merchandise``.
    """
    key = reason.replace("_", " ")
    return f"{key}: {words}" if words else key


def parse_book(text: str) -> Book:
    """The checklists of a file's text. Raises `BadInput` with everything that is wrong."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput([Problem("", str(error))]) from error
    problems: list[Problem] = []
    pieces = {key: _piece(key, values, problems) for key, values in raw.get("pieces", {}).items()}
    reasons = {
        key: _reason(key, values, pieces, problems)
        for key, values in raw.get("reasons", {}).items()
    }
    if OTHER not in reasons:
        problems.append(Problem("reasons", f"there is no reason {OTHER!r}, which fits the rest"))
    if problems:
        raise BadInput(problems)
    return Book(pieces, reasons)


def _piece(key: str, values: Mapping[str, Any], problems: list[Problem]) -> Piece:
    place = f"pieces.{key}"
    _only(values, ("facts", "shown", "files_of", "after", "if_any", "weight"), place, problems)
    shown = values.get("shown", "facts")
    if shown not in SHOWN:
        problems.append(Problem(f"{place}.shown", f"{shown!r} is none of {', '.join(SHOWN)}"))
    lists = {
        name: _words(values, name, KINDS_OF_FACT, place, problems)
        for name in ("facts", "files_of", "after")
    }
    weight = values.get("weight", 1)
    if type(weight) is not int or weight < 1:
        problems.append(Problem(f"{place}.weight", "not a whole number from 1 on"))
    if_any = values.get("if_any", False)
    if type(if_any) is not bool:
        problems.append(Problem(f"{place}.if_any", "neither true nor false"))
    return Piece(key, shown=shown, if_any=if_any, weight=weight, **lists)


def _reason(
    key: str, values: Mapping[str, Any], pieces: Mapping[str, Piece], problems: list[Problem]
) -> Reason:
    place = f"reasons.{key}"
    _only(values, ("pieces", "needed", "hints"), place, problems)
    wanted = _words(values, "pieces", pieces, place, problems)
    if not wanted:
        problems.append(Problem(f"{place}.pieces", "missing"))
    needed = _words(values, "needed", wanted, place, problems)
    hints = _words(values, "hints", None, place, problems)
    return Reason(key, wanted, needed, tuple(hint.casefold() for hint in hints))


def _words(
    values: Mapping[str, Any],
    name: str,
    known: Iterable[str] | None,
    place: str,
    problems: list[Problem],
) -> tuple[str, ...]:
    found = values.get(name, [])
    if not isinstance(found, list) or not all(isinstance(word, str) for word in found):
        problems.append(Problem(f"{place}.{name}", "not a list of words"))
        return ()
    odd = [] if known is None else [word for word in found if word not in known]
    problems += [Problem(f"{place}.{name}", f"{word!r} is not known here") for word in odd]
    return tuple(found)


def _only(
    values: Mapping[str, Any], known: Iterable[str], place: str, problems: list[Problem]
) -> None:
    problems += [Problem(f"{place}.{name}", "unknown") for name in values if name not in known]
