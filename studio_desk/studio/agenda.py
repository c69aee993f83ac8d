"""What needs the owner today, in groups of who waits for whom: looked up, never computed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from studio_desk.policy import Catalogue
from studio_desk.store import agenda, offers
from studio_desk.store.lists import ListedRow
from studio_desk.store.offers import OfferRow
from studio_desk.store.reminders import DeadlineRow
from studio_desk.studio.context import Context

NOW, SOON, OWNER, CLIENT = "now", "soon", "owner", "client"
# Group of the agenda: group of the standing, and the chips that belong to it (none named: all).
SECTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    NOW: ("needs_you", ()),
    SOON: ("closing_soon", ()),
    OWNER: ("open", ("not_delivered",)),
    CLIENT: ("open", ("free", "return_due", "exchangeable")),
}
DEADLINES = ("free", "return_due", "ending", "exchangeable")  # chips that count to a deadline
# The matter that a chip is about.
_MATTERS = {
    "chargeback": "reply",
    "paid_twice": "duplicate",
    "evidence_missing": "claim",
    "claim_in_review": "claim",
    "refund_applies": "claim",
    "rma_due": "claim",
    "inspection_due": "claim",
    "exchange_due": "claim",
    "return_due": "return",
    "in_hand": "in_hand",
    "files_overdue": "overdue",
    "ending": "access",
    "exchangeable": "exchange",
    "free": "window",
}


@dataclass(frozen=True, slots=True)
class Duty:
    """One line of the agenda: the project, the matter it is about, and what its words name.

    `clauses` are pairs of number and statement; `ground` that of the claim; `number` the RMA's.
    `offer` is a fee that waits for the client's word: a line of its own.
    """

    row: ListedRow
    matter: DeadlineRow | None = None
    clauses: tuple[tuple[str, str], ...] = ()
    ground: str | None = None
    number: str | None = None
    offer: OfferRow | None = None

    @property
    def id(self) -> int:
        """The project; of a line about an offer that waits, the offer's number below zero."""
        return self.row.id if self.offer is None else -self.offer.id


@dataclass(frozen=True, slots=True)
class Outline:
    """How many lines each section has, how many projects wait for nobody, the next deadline.

    `total` is how many projects are listed; `next_at` is UTC seconds, None where none is ahead.
    """

    sections: dict[str, int]
    nothing: int
    total: int
    next_at: int | None


class Agenda:
    """The questions of the page Today."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def outline(self, now: int) -> Outline:
        """Counts of the sections at `now` (UTC seconds)."""
        store = self._context.store
        with store.reading():
            counted = agenda.counts(store)
            named = {group for group, chips in SECTIONS.values() if chips}
            of_chips = {group: agenda.chips(store, group) for group in named}
            next_at = agenda.next_deadline(store, now, DEADLINES)
            waiting = len(offers.waiting(store))
        sections = {}
        for key, (group, chips) in SECTIONS.items():
            if chips:
                sections[key] = sum(of_chips[group].get(chip, 0) for chip in chips)
            else:
                sections[key] = counted.get(group, 0)
        total = sum(counted.values())
        nothing = total - sum(sections.values())
        sections[CLIENT] += waiting
        return Outline(sections, nothing, total, next_at)

    def duties(self, section: str, limit: int = 50, offset: int = 0) -> tuple[Duty, ...]:
        """A page of one of `SECTIONS`, most pressing first; offers that wait for the client stand
        before all else that does.
        """
        if section == CLIENT:
            first = self._offered()
            some = first[offset : offset + limit]
            rest = max(0, offset - len(first))
            return (*some, *self._standing(section, limit - len(some), rest))
        return self._standing(section, limit, offset)

    def _offered(self) -> tuple[Duty, ...]:
        store = self._context.store
        with store.reading():
            waiting = offers.waiting(store)
            ids = [row.project_id for row in waiting]
            rows = {row.id: row for row in agenda.listed_of(store, ids)}
        return tuple(
            Duty(rows[offer.project_id], offer=offer)
            for offer in waiting
            if offer.project_id in rows
        )

    def _standing(self, section: str, limit: int, offset: int) -> tuple[Duty, ...]:
        if limit <= 0:
            return ()
        group, chips = SECTIONS[section]
        store = self._context.store
        with store.reading():
            rows = agenda.page(store, group, chips, limit, offset)
            ids = [row.id for row in rows]
            matters = agenda.matters(store, ids)
            grounds = agenda.grounds(store, ids)
            rmas = agenda.rma_numbers(store, ids)
        found = []
        for row in rows:
            matter = _matter(row, matters.get(row.id, ()))
            about = (row.id, matter.about) if matter is not None else (row.id, "")
            cited = _cited(self._context.catalogue, row, matter)
            found.append(Duty(row, matter, cited, grounds.get(about), rmas.get(row.id)))
        return tuple(found)


def _matter(row: ListedRow, matters: Collection[DeadlineRow]) -> DeadlineRow | None:
    """The matter of the row's chip; of several, the one whose instant the chip counts to."""
    kind = _MATTERS.get(row.standing.chip)
    wanted = [matter for matter in matters if matter.kind == kind]
    at = row.standing.chip_at
    return next((matter for matter in wanted if matter.at == at), wanted[0] if wanted else None)


def _cited(
    catalogue: Catalogue, row: ListedRow, matter: DeadlineRow | None
) -> tuple[tuple[str, str], ...]:
    """The clauses of a matter with their statements, where the policy is at hand."""
    if matter is None:
        return ()
    policy = catalogue.get(row.policy)
    version = policy.version(row.standing.policy_version) if policy is not None else None
    return tuple(
        (number, version.says(number) if version is not None and version.states(number) else "")
        for number in matter.clauses.split()
    )
