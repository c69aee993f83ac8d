"""The figures of the four policies, copied by hand from the ledger of clauses, and of versions.

They are not read from the policy files that ship: a figure that is wrong there is found here. A
version that somebody makes differs from the shipped one in these fields and in nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tests.reference.law.instants import Span

SERVICES = frozenset({"support", "software_update", "online_service"})  # C1a
WITH_REVISIONS = frozenset({"mixing", "mastering"})  # A1, B4; all others H6


@dataclass(frozen=True, kw_only=True)
class Terms:
    """One version of one policy. Amounts are decimal texts, spans as in `instants`."""

    name: str
    family: str  # the ledger's letter: A, B, C or D
    kinds: frozenset[str]
    rule: str  # which version governs: at_purchase, immediate (B8), at_service (C6)
    effective: str | None = None  # the date it begins on; None is undated
    currency: str | None = None  # of B's fees
    free_rounds: int = 0  # A1c
    contact: Span | None = None  # A4c; C1b with C4a
    first_window: Span | None = None  # B4a
    later_window: Span | None = None  # B4c
    floor: Mapping[str, str] | None = None  # B6d, for each song by kind of work
    reversal_floor: str | None = None  # B6c, for each song
    courtesy: Span | None = None  # B5a
    kept_at_most: Span | None = None  # B5a
    exchange: Span | None = None  # D2 with D4a
    giving_back: Span | None = None  # D3a
    without: frozenset[str] = frozenset()  # clauses that this version leaves out

    @property
    def version(self) -> str:
        """How a verdict names it (pin 39)."""
        return self.effective or "undated"

    @property
    def discretion(self) -> str | None:
        """The clause by which a refusal stays at the studio's discretion: A4, C5."""
        clause = {"A": "A4", "C": "C5"}.get(self.family)
        return None if clause in self.without else clause

    @property
    def spans(self) -> list[Span]:
        """Every span of this version."""
        all_of_them = (
            self.first_window, self.later_window, self.contact, self.exchange, self.giving_back,
            self.courtesy, self.kept_at_most,
        )  # fmt: skip
        return [span for span in all_of_them if span is not None]

    def has_revisions_of(self, kind: str) -> bool:
        """Whether this kind of work has revisions under this policy (H6)."""
        return self.family in "AB" and kind in WITH_REVISIONS


SHIPPED = {
    terms.family: terms
    for terms in (
        Terms(
            name="alus-audio",
            family="A",
            kinds=WITH_REVISIONS | {"sample_pack", "vst_testing"},
            rule="at_purchase",
            free_rounds=1,
            contact=(7, "days", "date"),
        ),
        Terms(
            name="audio-mastering-and-mixing",
            family="B",
            kinds=WITH_REVISIONS,
            rule="immediate",
            effective="2011-04-30",
            currency="USD",
            first_window=(5, "days", "time"),
            later_window=(2, "days", "time"),
            floor={"mixing": "20.00", "mastering": "10.00"},
            reversal_floor="10.00",
            courtesy=(4, "weeks", "time"),
            kept_at_most=(5, "years", "time"),
        ),
        Terms(
            name="online-services",
            family="C",
            kinds=SERVICES | {"subscription", "digital_product"},
            rule="at_service",
            contact=(7, "days", "date"),
        ),
        Terms(
            name="alustoora",
            family="D",
            kinds=frozenset({"goods"}),
            rule="at_purchase",
            exchange=(14, "days", "date"),
            giving_back=(14, "days", "date"),
        ),
    )
}
