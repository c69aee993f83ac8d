"""A policy: its dated versions, the clauses of each, and the terms that hold for a kind of work."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import date
from typing import TypeVar
from zoneinfo import ZoneInfo

import studio_desk.policy.terms as t
from studio_desk.policy.case import BUILT_IN_KINDS
from studio_desk.policy.instants import start_of_date
from studio_desk.values import dataclass

UNDATED = "undated"

_T = TypeVar("_T", bound=t.Term)
# Terms that speak of the studio or of its files, not of the work: they hold for any kind.
_STUDIO_WIDE = (t.Chargeback, t.Care, t.Courtesy)

# Rules of the house that exist in every version of every policy (clauses.md).
HOUSE: dict[str, str] = {
    "H1": "Nothing is delivered yet, so there is no revision to speak of.",
    "H2": "Our own mistake is put right free of charge.",
    "H3": "Session files are purged. Restore them to reopen what the window allows.",
    "H4": "The order is cancelled or fully refunded, so revisions are closed.",
    "H5": "The policy does not cover this kind of work.",
    "H6": "This kind of work has no revisions under its policy.",
    "H7": "The policy says nothing about keeping files.",
    "H8": "A second payment of the same amount goes beyond what is owed.",
    "H9": "Files under a hold or an open dispute must not be purged.",
}


@dataclass(frozen=True, slots=True)
class Clause:
    """A numbered clause: what it says in our own short words, and the term it carries."""

    number: str
    says: str
    term: t.Term


@dataclass(frozen=True, eq=False)
class Version:
    """One version of a policy. `effective` is None where the policy bears no date.

    `currency` is that of the policy's own fees; `text_hash` identifies the file it came from,
    and `lines` says where the keys of its head stand there.
    """

    name: str
    title: str
    effective: date | None
    amendments: str
    kinds: tuple[str, ...]
    clauses: tuple[Clause, ...]
    currency: str | None = None
    source: str = ""
    text_hash: str = ""
    lines: Mapping[str, int] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The date of the version, or ``undated`` (pin 39)."""
        return self.effective.isoformat() if self.effective else UNDATED

    def says(self, number: str) -> str:
        """The statement of a clause or of a house rule. Raises `KeyError` for unknown numbers."""
        for clause in self.clauses:
            if clause.number == number:
                return clause.says
        return HOUSE[number]

    def states(self, number: str) -> bool:
        """Whether the version has a clause of that number, or the house a rule."""
        return number in HOUSE or any(clause.number == number for clause in self.clauses)

    def terms(self, kind: str) -> KindTerms:
        """The terms that hold for a kind of work."""
        return _terms(self, kind)


@functools.lru_cache(maxsize=512)
def _terms(version: Version, kind: str) -> KindTerms:
    covered = kind in version.kinds
    return KindTerms(
        kind,
        covered,
        version.currency,
        tuple(
            clause.term
            for clause in version.clauses
            if (covered or isinstance(clause.term, _STUDIO_WIDE))
            and (not clause.term.kinds or kind in clause.term.kinds)
        ),
        tuple(
            clause.term
            for clause in version.clauses
            if isinstance(clause.term, t.Bar) and kind in clause.term.contradicts
        ),
    )


class KindTerms:
    """What one version says about one kind of work; terms are asked for by their type.

    Where the kind is not covered (H5), only what the policy says about chargebacks and about
    keeping files is left: that speaks of the studio, not of the work.
    """

    def __init__(
        self,
        kind: str,
        covered: bool,
        currency: str | None,
        terms: Iterable[t.Term],
        contradicting: tuple[t.Bar, ...],
    ) -> None:
        self.kind = kind
        self.covered = covered
        self.currency = currency
        self.contradicting = contradicting
        self._by_type: dict[type[t.Term], tuple[t.Term, ...]] = {}
        for term in terms:
            self._by_type[type(term)] = (*self._by_type.get(type(term), ()), term)

    def every(self, wanted: type[_T]) -> tuple[_T, ...]:
        """All terms of a type, in the order of the policy file."""
        return self._by_type.get(wanted, ())  # type: ignore[return-value]  # keyed by type

    def one(self, wanted: type[_T]) -> _T | None:
        """The first term of a type, or None."""
        found = self.every(wanted)
        return found[0] if found else None

    @property
    def has_revisions(self) -> bool:
        """Whether the kind has revisions at all (H6 otherwise)."""
        return bool(self.every(t.Rounds) or self.every(t.Window))

    @property
    def floor(self) -> int:
        """The least fee per song in hundredths of the policy's currency; 0 where none is set."""
        return dict(fee for term in self.every(t.FeeFloor) for fee in term.per_song).get(
            self.kind, 0
        )


@dataclass(frozen=True, eq=False)
class Policy:
    """A policy by name, with its versions from the first to the newest."""

    name: str
    versions: tuple[Version, ...]

    @property
    def title(self) -> str:
        """The title of the newest version."""
        return self.versions[-1].title

    @property
    def amendments(self) -> str:
        """The rule by which versions follow each other; the same in all of them."""
        return self.versions[0].amendments

    def starts(self, zone: ZoneInfo) -> tuple[int, ...]:
        """When each version begins in the zone; the first one has always been there."""
        return _starts(self, zone)

    def in_force(self, at: int, zone: ZoneInfo) -> Version:
        """The version in force at an instant; before the first one's date, the first (pin 39)."""
        found = self.versions[0]
        for version, start in zip(self.versions[1:], self.starts(zone)[1:], strict=True):
            if start <= at:
                found = version
        return found

    def version(self, label: str) -> Version | None:
        """The version of that date, or ``undated``."""
        return next((version for version in self.versions if version.label == label), None)

    def quoted(self, number: str, label: str) -> Version:
        """The version to quote a clause from: that of the label, else the newest that states it.

        A judgement keeps the clauses of its own version (pin 40), which others may not have.
        """
        judged = self.version(label) or self.versions[-1]
        if judged.states(number):
            return judged
        return next((v for v in reversed(self.versions) if v.states(number)), judged)


@functools.lru_cache(maxsize=256)
def _starts(policy: Policy, zone: ZoneInfo) -> tuple[int, ...]:
    always = -(10**12)
    return (
        always,
        *(
            start_of_date(version.effective, zone) if version.effective else always
            for version in policy.versions[1:]
        ),
    )


def policy_hash(policy: Policy) -> str:
    """A stamp that changes when any version of the policy does."""
    joined = "\n".join(f"{version.label} {version.text_hash}" for version in policy.versions)
    return hashlib.sha256(f"{policy.name}\n{joined}".encode()).hexdigest()


class Catalogue(Mapping[str, Policy]):
    """The policies at hand, by name."""

    def __init__(self, policies: Iterable[Policy] = ()) -> None:
        self._policies = {policy.name: policy for policy in policies}

    def __getitem__(self, name: str) -> Policy:
        return self._policies[name]

    def __iter__(self):  # type: ignore[no-untyped-def]  # Mapping names the type
        return iter(self._policies)

    def __len__(self) -> int:
        return len(self._policies)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Every kind of work known: the built-in ten and those of the policies at hand (pin 37)."""
        own = (
            kind
            for policy in self._policies.values()
            for version in policy.versions
            for kind in version.kinds
        )
        return tuple(dict.fromkeys((*BUILT_IN_KINDS, *own)))

    def with_policies(self, policies: Iterable[Policy]) -> Catalogue:
        """These policies and more; a policy of the same name takes the other's place."""
        return Catalogue((*self._policies.values(), *policies))
