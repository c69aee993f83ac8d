"""Policy files: TOML text in, a typed `Version` out; every fault names file, line and key."""

from __future__ import annotations

import dataclasses
import hashlib
import re
import tomllib
from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Any

import studio_desk.policy.terms as t
from studio_desk.policy.checks import overlaps
from studio_desk.policy.facts import GROUNDS, INSPECTED, KINDS_OF_FACT
from studio_desk.policy.instants import COUNTS, FIRST_YEAR, LAST_YEAR, UNITS
from studio_desk.policy.money import is_currency, parse_money
from studio_desk.policy.problems import BadInput, Problem, saying, shown
from studio_desk.policy.tomllines import Lines
from studio_desk.policy.versions import HOUSE, Clause, Policy, Version

FORMAT = "studio-desk/policy@1"
_HEAD = (
    "format",
    "name",
    "title",
    "effective",
    "source",
    "currency",
    "amendments",
    "kinds",
    "clause",
)
NEEDED = ("format", "name", "title", "amendments", "kinds", "clause")
MOST = 1_000_000  # the largest whole number
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
KIND = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")
NUMBER = re.compile(r"[A-Z][0-9]{1,3}[a-z]?")
# The forms of term fields that are a word, or a list of words, of a fixed vocabulary.
ONE_OF: dict[str, Collection[str]] = {
    "ground": GROUNDS,
    "fact": KINDS_OF_FACT,
    "remedy": t.REMEDIES,
    "proof": t.PROOFS,
    "completion": t.COMPLETIONS,
    "opens": ("delivered", "revised"),
    "opens_contact": ("purchased", "delivered"),
    "amendments": t.AMENDMENT_RULES,
}
SOME_OF: dict[str, Collection[str]] = {
    "grounds": GROUNDS,
    "facts": KINDS_OF_FACT,
    "inspected": INSPECTED,
    "marks": t.MARKS,
}
LONGEST = {"days": 36_500, "weeks": 5_200, "months": 1_200, "years": 100}


def parse_version(text: str, file: str) -> Version:
    """Read one policy file.

    `file` is named in messages. Raises `BadInput` with every problem: wrong types, unknown keys,
    missing and overlapping terms, each as ``FILE:LINE: key``.
    """
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadInput([_syntax(str(error), file, text)]) from None
    except RecursionError:
        raise BadInput([Problem(file, saying("nested too deep; a policy file is flat"))]) from None
    except ValueError:  # the parser leaves numbers of thousands of digits to Python, which refuses
        raise BadInput([Problem(file, saying("a number too long to mean anything"))]) from None
    reader = _Reader(Lines(text), file)
    version = reader.version(raw, hashlib.sha256(text.encode()).hexdigest())
    if reader.problems or version is None:
        found = dict.fromkeys(reader.problems)  # a fault may hold for several kinds of work
        raise BadInput(sorted(found, key=lambda problem: _line(problem.place)))
    return version


def assemble(versions: Iterable[tuple[Version, str]]) -> Policy:
    """Make one policy of its versions, given in order from first to newest, each with its file.

    Raises `BadInput` where two versions share a date, one is named twice, they are out of
    order, or they differ in name or amendment rule (pin 42).
    """
    pairs = list(versions)
    first = pairs[0][0]
    before: tuple[Version | None, ...] = (None, *(version for version, _ in pairs[:-1]))
    problems = [
        Problem(f"{file}:{version.lines.get(key, 1)}: {key}", message)
        for previous, (version, file) in zip(before, pairs, strict=True)
        for key, message in _misfits(first, previous, version)
    ]
    if problems:
        raise BadInput(problems)
    return Policy(first.name, tuple(version for version, _ in pairs))


def _misfits(
    first: Version, previous: Version | None, version: Version
) -> Iterator[tuple[str, str]]:
    """Yield what keeps a version from following the others: (key, message)."""
    if version.name != first.name:
        yield (
            "name",
            saying('"{name}": other versions are "{other}"', name=version.name, other=first.name),
        )
    if version.amendments != first.amendments:
        yield (
            "amendments",
            saying(
                '"{rule}": other versions say "{other}", which stays',
                rule=version.amendments,
                other=first.amendments,
            ),
        )
    if previous is None:
        return
    if version.label == previous.label:
        yield (
            "effective",
            saying("{label}: two versions of one date; give each its own", label=version.label),
        )
    elif version.effective is None or (
        previous.effective is not None and version.effective < previous.effective
    ):
        yield (
            "effective",
            saying(
                "{label}: earlier than {other} before it; list the first one first",
                label=version.label,
                other=previous.label,
            ),
        )


def _syntax(message: str, file: str, text: str) -> Problem:
    match = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line = match[1] if match else str(text.count("\n") + 1)  # else it stops at the very end
    fault = re.sub(r"\s*\(at [^)]*\)", "", message)
    fault = fault[:1].lower() + fault[1:]
    return Problem(f"{file}:{line}", saying("not TOML: {fault}", fault=_FAULTS.get(fault, fault)))


# What Python's parser says most often of a text that is no TOML.
_FAULTS: dict[str, str] = {
    fault: fault
    for fault in (
        saying("invalid value"),
        saying("invalid statement"),
        saying("cannot overwrite a value"),
        saying("unterminated string"),
        saying("unclosed array"),
        saying("unclosed inline table"),
        saying("expected '=' after a key in a key/value pair"),
        saying("expected newline or end of document after a statement"),
        saying("illegal character '\\n'"),
    )
}


def _line(place: str) -> int:
    match = re.search(r":(\d+)(?::|$)", place)
    return int(match[1]) if match else 0


class _Reader:
    """Reads the tables of one file; problems gather with the line of their key."""

    def __init__(self, lines: Lines, file: str) -> None:
        self.lines = lines
        self.file = file
        self.problems: list[Problem] = []
        self.kinds: tuple[str, ...] = ()

    def wrong(self, clause: int | None, key: str, message: str) -> None:
        line = self.lines.of(clause, key)
        label = key if clause is None else f"clause[{clause}].{key}"
        self.problems.append(Problem(f"{self.file}:{line}: {label}", message))

    def version(self, raw: dict[str, Any], text_hash: str) -> Version | None:
        for key in raw:
            if key not in _HEAD:
                self.wrong(
                    None, key, saying("unknown key; known are {known}", known=", ".join(_HEAD))
                )
        for key in NEEDED:
            if key not in raw:
                self.wrong(None, key, saying("missing"))
        if raw.get("format", FORMAT) != FORMAT:
            self.wrong(
                None,
                "format",
                saying('{value}: write "{format}"', value=shown(raw["format"]), format=FORMAT),
            )
        name = self.form(None, "name", raw.get("name", "x"), NAME, "small-letters-with-dashes")
        title = self.text(None, "title", raw.get("title", "x"))
        source = self.text(None, "source", raw["source"]) if "source" in raw else ""
        effective = raw.get("effective")
        if effective is not None and (
            not isinstance(effective, date) or isinstance(effective, datetime)
        ):
            self.wrong(
                None,
                "effective",
                saying("{value}: not a date such as 2026-03-01", value=shown(effective)),
            )
            effective = None
        elif effective is not None and not FIRST_YEAR <= effective.year <= LAST_YEAR:
            years = saying("outside the years {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR)
            self.wrong(None, "effective", saying("{value}: {right}", value=effective, right=years))
            effective = None
        currency = raw.get("currency")
        if currency is not None and not (isinstance(currency, str) and is_currency(currency)):
            self.wrong(
                None,
                "currency",
                saying('{value}: not a currency code such as "USD"', value=shown(currency)),
            )
        rule = self.word(
            None, "amendments", raw.get("amendments", "at_purchase"), t.AMENDMENT_RULES
        )
        self.kinds = self.own_kinds(raw.get("kinds", []))
        clauses = self.clauses(raw.get("clause", []), rule, currency)
        if self.problems:
            return None
        lines = {key: self.lines.of(None, key) for key in _HEAD}
        return Version(
            name, title, effective, rule, self.kinds, clauses, currency, source, text_hash, lines
        )

    def own_kinds(self, value: Any) -> tuple[str, ...]:
        if not isinstance(value, list) or not value:
            self.wrong(
                None, "kinds", saying("{value}: not a list of kinds of work", value=shown(value))
            )
            return ()
        return tuple(
            self.form(None, "kinds", kind, KIND, "small_letters_with_underscores") for kind in value
        )

    def clauses(self, value: Any, rule: str, currency: Any) -> tuple[Clause, ...]:
        if not isinstance(value, list):
            self.wrong(None, "clause", saying("write each clause under its own [[clause]]"))
            return ()
        clauses: list[Clause] = []
        index_of: dict[str, int] = {}
        for index, raw in enumerate(value):
            clause = self.clause(index, raw)
            if clause is None:
                continue
            if clause.number in index_of:
                self.wrong(
                    index,
                    "number",
                    saying('"{number}": given twice; number each once', number=clause.number),
                )
            elif clause.number in HOUSE:
                self.wrong(
                    index,
                    "number",
                    saying('"{number}": a house rule has this number', number=clause.number),
                )
            index_of.setdefault(clause.number, index)
            clauses.append(clause)
        if not self.problems:
            for number, key, message in overlaps(clauses, self.kinds, rule, currency):
                if number is None:
                    self.wrong(None, key, message)
                else:
                    self.wrong(index_of[number], key, message)
        return tuple(clauses)

    def clause(self, index: int, raw: Any) -> Clause | None:
        if not isinstance(raw, dict):
            self.wrong(None, "clause", saying("write each clause under its own [[clause]]"))
            return None
        before = len(self.problems)
        for key in ("number", "says", "term"):
            if key not in raw:
                self.wrong(index, key, saying("missing"))
        word = self.word(index, "term", raw.get("term", "notice"), t.TERMS)
        says = self.text(index, "says", raw.get("says", "x"))
        number = self.form(
            index, "number", raw.get("number", "X1"), NUMBER, saying('such as "B4a"')
        )
        if len(self.problems) > before:
            return None
        kind = t.TERMS[word]
        fields = {
            field.name: field for field in dataclasses.fields(kind) if "form" in field.metadata
        }
        for key in raw:
            if key not in ("number", "says", "term") and key not in fields:
                known = ", ".join(("number", "says", "term", *fields))
                self.wrong(
                    index,
                    key,
                    saying(
                        'unknown key for a "{word}" term; known are {known}', word=word, known=known
                    ),
                )
        values: dict[str, Any] = {}
        for key, field in fields.items():
            if key in raw:
                values[key] = self.value(index, key, raw[key], field.metadata["form"])
            elif field.metadata["required"]:
                self.wrong(index, key, saying('missing; a "{word}" term needs it', word=word))
        if len(self.problems) > before:
            return None
        return Clause(number, says, kind(clause=number, **values))

    def value(self, index: int, key: str, value: Any, form: str) -> Any:
        if form in ONE_OF:
            return self.word(index, key, value, ONE_OF[form])
        if form in SOME_OF:
            return self.words(index, key, value, SOME_OF[form])
        match form:
            case "kinds":
                return self.words(index, key, value, self.kinds)
            case "period":
                return self.period(index, key, value)
            case "money":
                return self.money(index, key, value)
            case "money_by_kind":
                return self.money_by_kind(index, key, value)
            case "whole":
                return self.whole(index, key, value)
            case _:
                if not isinstance(value, bool):
                    self.wrong(index, key, saying("{value}: not true or false", value=shown(value)))
                return bool(value)

    def text(self, clause: int | None, key: str, value: Any) -> str:
        if isinstance(value, str) and value.strip():
            return value
        self.wrong(clause, key, saying("{value}: not a text", value=shown(value)))
        return ""

    def form(
        self, clause: int | None, key: str, value: Any, form: re.Pattern[str], right: str
    ) -> str:
        if isinstance(value, str) and form.fullmatch(value):
            return value
        self.wrong(
            clause, key, saying("{value}: write it {right}", value=shown(value), right=right)
        )
        return ""

    def word(self, clause: int | None, key: str, value: Any, words: Collection[str]) -> str:
        if isinstance(value, str) and (value in words or not words):
            return value  # no words: the kinds of work could not be read, which is told already
        self.wrong(
            clause,
            key,
            saying("{value}: not one of {known}", value=shown(value), known=", ".join(words)),
        )
        return ""

    def words(self, clause: int, key: str, value: Any, words: Collection[str]) -> tuple[str, ...]:
        if not isinstance(value, list) or not value:
            self.wrong(clause, key, saying("{value}: not a list of words", value=shown(value)))
            return ()
        return tuple(self.word(clause, key, word, words) for word in value)

    def whole(self, clause: int, key: str, value: Any) -> int:
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MOST:
            return value
        self.wrong(clause, key, saying("{value}: not a whole number from 0", value=shown(value)))
        return 0

    def money(self, clause: int, key: str, value: Any) -> int:
        try:
            return parse_money(value)
        except (ValueError, TypeError):
            self.wrong(
                clause,
                key,
                saying('{value}: not an amount such as "20.00", in quotes', value=shown(value)),
            )
            return 0

    def money_by_kind(self, clause: int, key: str, value: Any) -> tuple[tuple[str, int], ...]:
        if not isinstance(value, dict) or not value:
            self.wrong(
                clause, key, saying('{value}: write {{ mixing = "20.00" }}', value=shown(value))
            )
            return ()
        return tuple(
            (self.word(clause, key, kind, self.kinds), self.money(clause, key, amount))
            for kind, amount in value.items()
        )

    def period(self, clause: int, key: str, value: Any) -> t.Period:
        nothing = t.Period(1, "days", "time")
        if not isinstance(value, dict):
            self.wrong(
                clause,
                key,
                saying(
                    '{value}: write {{ amount = 5, unit = "days", count = "time" }}',
                    value=shown(value),
                ),
            )
            return nothing
        for part in value:
            if part not in ("amount", "unit", "count"):
                self.wrong(
                    clause,
                    key,
                    saying("{part}: unknown; a period has amount, unit and count", part=part),
                )
        for part in ("amount", "unit"):
            if part not in value:
                self.wrong(clause, key, saying("{part} is missing", part=part))
                return nothing
        unit = self.word(clause, key, value["unit"], UNITS)
        count = self.word(clause, key, value.get("count", "time"), COUNTS)
        if not unit or not count:
            return nothing
        amount = value["amount"]
        longest = LONGEST[unit]
        if not isinstance(amount, int) or isinstance(amount, bool) or not 0 < amount <= longest:
            self.wrong(
                clause,
                key,
                saying(
                    "{value}: not a whole number from 1 to {longest}",
                    value=shown(amount),
                    longest=longest,
                ),
            )
            return nothing
        if count == "date" and unit in ("months", "years"):
            self.wrong(
                clause, key, saying('months and years count from the time; write count = "time"')
            )
        return t.Period(amount, unit, count)  # type: ignore[arg-type]  # `word` checked both
