"""A policy version as the text of a policy file: what `parse_version` reads back as the same."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from typing import Any

import studio_desk.policy.terms as t
from studio_desk.policy.document import FORMAT
from studio_desk.policy.money import format_money
from studio_desk.policy.versions import Clause, Version

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def version_text(version: Version) -> str:
    """The file of a version, clause by clause in its order. Comments of another file are not kept;
    fields that have their usual value are left out.
    """
    return "\n".join(_lines(version)) + "\n"


def _lines(version: Version) -> Iterator[str]:
    yield f'format = "{FORMAT}"'
    yield f"name = {_text(version.name)}"
    yield f"title = {_text(version.title)}"
    if version.effective is not None:
        yield f"effective = {version.effective.isoformat()}"
    if version.source:
        yield f"source = {_text(version.source)}"
    if version.currency is not None:
        yield f"currency = {_text(version.currency)}"
    yield f"amendments = {_text(version.amendments)}"
    yield f"kinds = {_words(version.kinds)}"
    for clause in version.clauses:
        yield ""
        yield "[[clause]]"
        yield from _clause(clause)


def _clause(clause: Clause) -> Iterator[str]:
    yield f"number = {_text(clause.number)}"
    yield f"says = {_text(clause.says)}"
    yield f"term = {_text(clause.term.word)}"
    fields = [each for each in dataclasses.fields(clause.term) if "form" in each.metadata]
    # Whom a clause is for stands last, as in the files that ship.
    for field in sorted(fields, key=lambda each: each.name == "kinds"):
        value = getattr(clause.term, field.name)
        if field.metadata["required"] or value != field.default:
            yield f"{field.name} = {_value(value, field.metadata['form'])}"


def _value(value: Any, form: str) -> str:
    match form:
        case "period":
            return _period(value)
        case "money":
            return _text(format_money(value))
        case "money_by_kind":
            fees = (f"{_key(kind)} = {_text(format_money(amount))}" for kind, amount in value)
            return f"{{ {', '.join(fees)} }}"
        case "whole":
            return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return _words(value) if isinstance(value, tuple) else _text(value)


def _period(period: t.Period) -> str:
    return f'{{ amount = {period.amount}, unit = "{period.unit}", count = "{period.count}" }}'


def _key(kind: str) -> str:
    return kind if kind.isascii() else _text(kind)


def _words(words: tuple[str, ...]) -> str:
    return f"[{', '.join(_text(word) for word in words)}]"


def _text(text: str) -> str:
    """A basic string of TOML; whatever does not print is written as an escape."""
    return '"' + "".join(map(_letter, text)) + '"'


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if letter.isprintable():
        return letter
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x10000 else f"\\U{ord(letter):08x}"
