"""Changing a version that is not published yet, value by value. Values only, no Qt."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import studio_desk.policy.terms as t
from studio_desk.policy import Clause, Version
from studio_desk.policy.money import format_money
from studio_desk.values import dataclass
from studio_desk.wording.policies import Editable, editables

# Clauses that say the same thing twice are held to one length: one is changed with the other.
_TWICE = (t.ContactWindow, t.ExchangeWindow)


@dataclass(slots=True)
class Working:
    """A version under way: what it was a copy of, as it stands, as it was saved, its draft's id."""

    policy: str
    base: Version | None
    version: Version
    saved: Version | None = None
    draft: int | None = None

    @property
    def dirty(self) -> bool:
        """Whether it says something that is not saved."""
        return self.saved is None or plain(self.version) != plain(self.saved)


def plain(version: Version) -> tuple[object, ...]:
    """What a version says, whatever file it came from."""
    return (
        version.name,
        version.title,
        version.effective,
        version.amendments,
        version.kinds,
        version.clauses,
        version.currency,
        version.source,
    )


def term_of(version: Version, number: str) -> t.Term | None:
    """The term of a clause, or None where the version has no such clause."""
    return next((each.term for each in version.clauses if each.number == number), None)


def offered(version: Version) -> tuple[Editable, ...]:
    """The values that a form offers; of clauses that say one thing twice, the first."""
    found: list[Editable] = []
    seen: list[tuple[type[t.Term], object]] = []
    for editable in editables(version):
        term = term_of(version, editable.clause)
        said = type(term), getattr(term, editable.field)
        if isinstance(term, _TWICE):
            if said in seen:
                continue
            seen.append((type(term), said[1]))
        found.append(editable)
    return tuple(found)


def value_of(version: Version, editable: Editable) -> int | None:
    """An amount of days, a number of rounds, or hundredths; None where the version lacks it."""
    term = term_of(version, editable.clause)
    value = getattr(term, editable.field, None)
    if isinstance(value, t.Period):
        return value.amount
    if editable.work:
        return dict(value or ()).get(editable.work)
    return value if isinstance(value, int) else None


def shown(version: Version, editable: Editable) -> str:
    """The value as a field shows it."""
    value = value_of(version, editable)
    if value is None:
        return ""
    return format_money(value) if editable.kind == "money" else str(value)


def with_value(version: Version, editable: Editable, value: int) -> Version:
    """The version with another value; a clause that says the same a second time goes along."""
    target = term_of(version, editable.clause)
    assert target is not None  # the form shows what the version has

    def changed(term: t.Term) -> t.Term:
        twin = isinstance(target, _TWICE) and type(term) is type(target)
        same = twin and getattr(term, editable.field) == getattr(target, editable.field)
        if term.clause != editable.clause and not same:
            return term
        old = getattr(term, editable.field)
        new: Any
        if isinstance(old, t.Period):
            new = dataclasses.replace(old, amount=value)
        elif editable.work:
            new = tuple((kind, value if kind == editable.work else fee) for kind, fee in old)
        else:
            new = value
        values: dict[str, Any] = {editable.field: new}
        return dataclasses.replace(term, **values)

    return _each(version, lambda clause: dataclasses.replace(clause, term=changed(clause.term)))


def reworded(version: Version, number: str, says: str) -> Version:
    """The version with another statement of a clause."""

    def changed(clause: Clause) -> Clause:
        return dataclasses.replace(clause, says=says) if clause.number == number else clause

    return _each(version, changed)


def _each(version: Version, change: Callable[[Clause], Clause]) -> Version:
    return dataclasses.replace(version, clauses=tuple(change(each) for each in version.clauses))
