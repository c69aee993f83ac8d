"""JSON text read strictly: what ordinary parsers let pass is a problem here (pin 38)."""

from __future__ import annotations

import json
import re
from typing import Any

from studio_desk.policy.problems import BadInput, Problem, saying

MAX_BYTES = 10_000_000
MAX_DEPTH = 64

_BRACKET_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)


class Object(dict[str, Any]):
    """A JSON object that remembers keys given more than once."""

    __slots__ = ("repeated",)

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated: tuple[str, ...] = ()
        if len(self) != len(pairs):
            seen: set[str] = set()
            self.repeated = tuple(
                dict.fromkeys(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value]  # set.add as a filter
            )


# What Python's parser says of a text that is no JSON.
_FAULTS: dict[str, str] = {
    fault: fault
    for fault in (
        saying("expecting value"),
        saying("expecting property name enclosed in double quotes"),
        saying("expecting ':' delimiter"),
        saying("expecting ',' delimiter"),
        saying("unterminated string"),
        saying("invalid control character"),
        saying("invalid \\escape"),
        saying("illegal trailing comma before end of object"),
        saying("illegal trailing comma before end of array"),
    )
}


class _NoNumber:
    """Stands where a number should, until `_walk` tells what is wrong with its place."""

    def __init__(self, fault: str) -> None:
        self.fault = fault


def read_json(data: bytes, what: str | None = None) -> Any:
    """Parse one JSON document of at most 10,000,000 bytes, nested at most 64 deep.

    Refuses invalid UTF-8, lone surrogates, repeated keys, NaN and infinities, and a second
    document; accepts a byte order mark. Raises `BadInput` with every problem found.
    """
    what = what or saying("the file")
    if len(data) > MAX_BYTES:
        raise BadInput(
            [Problem("", saying("{what} is larger than 10 MB; cut it into several", what=what))]
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            [
                Problem(
                    saying("byte {number}", number=error.start),
                    saying("not UTF-8; save {what} as UTF-8", what=what),
                )
            ]
        ) from None
    if _too_deep(text):
        raise BadInput(
            [
                Problem(
                    "",
                    saying(
                        "nested deeper than {depth}; flatten {what}",
                        depth=MAX_DEPTH,
                        what=what,
                    ),
                )
            ]
        )
    problems: list[Problem] = []

    def constant(name: str) -> _NoNumber:
        return _NoNumber(
            saying("{name}: not a JSON number; write a number or leave it out", name=name)
        )

    def whole(digits: str) -> int | _NoNumber:
        if len(digits) > 30:
            return _NoNumber(
                saying(
                    "{digits}…: a number too long to mean anything; write a shorter one",
                    digits=digits[:20],
                )
            )
        return int(digits)

    try:
        value = json.loads(text, object_pairs_hook=Object, parse_constant=constant, parse_int=whole)
    except json.JSONDecodeError as error:
        place = saying("line {line} column {column}", line=error.lineno, column=error.colno)
        if error.msg == "Extra data":
            message = saying("a second document begins here; keep one JSON document in a file")
        else:
            fault = re.sub("( starting)? at$", "", error.msg)
            fault = fault[:1].lower() + fault[1:]
            message = saying("not JSON: {fault}", fault=_FAULTS.get(fault, fault))
        raise BadInput([Problem(place, message)]) from None
    _walk(value, "", problems)
    if problems:
        raise BadInput(problems)
    return value


def _too_deep(text: str) -> bool:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    depth = 0
    for match in _BRACKET_OR_STRING.finditer(text):
        token = match[0]
        if token in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return True
        elif token in "]}":
            depth -= 1
    return False


def _walk(value: Any, place: str, problems: list[Problem]) -> None:
    if isinstance(value, str):
        _check_text(value, place, problems)
    elif isinstance(value, _NoNumber):
        problems.append(Problem(place, value.fault))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            _walk(element, f"{place}[{index}]", problems)
    elif isinstance(value, Object):
        problems.extend(
            Problem(join(place, key), saying("given twice; keep one of them"))
            for key in value.repeated
        )
        for key, element in value.items():
            _check_text(key, place, problems)
            _walk(element, join(place, key), problems)


def _check_text(text: str, place: str, problems: list[Problem]) -> None:
    if any("\ud800" <= ch <= "\udfff" for ch in text):
        problems.append(
            Problem(place, saying("half of a surrogate pair; write the whole character"))
        )


def join(place: str, key: str) -> str:
    """The path of a key inside a place."""
    return f"{place}.{key}" if place else key
