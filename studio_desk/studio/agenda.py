"""What needs the owner today, in groups of who waits for whom: looked up, never computed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from functools import partial

from studio_desk.policy import Catalogue, zone_named
from studio_desk.store import agenda, offers, settings
from studio_desk.store.lists import ListedRow
from studio_desk.store.offers import OfferRow
from studio_desk.store.reminders import DeadlineRow
from studio_desk.studio.context import Context
from studio_desk.studio.settings import from_stored
from studio_desk.values import dataclass

NOW, SOON, OWNER, CLIENT = "now", "soon", "owner", "client"
LATE, TODAY, WEEK, MINE = "late", "today", "week", "mine"
NEED, TIME = "need", "time"
# The sections of the agenda, either way of dividing it: each line stands in one of them.
WAYS: dict[str, tuple[str, ...]] = {
    NEED: (NOW, SOON, OWNER, CLIENT),
    TIME: (LATE, TODAY, WEEK, MINE, CLIENT),
}
_WEEK = 7 * 86_400
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
    `offer` is a fee that waits for the client's word: a line of its own. `on_disk` is, of files to
    be purged, their bytes and the end of the days of grace where the client was told.
    """

    row: ListedRow
    matter: DeadlineRow | None = None
    clauses: tuple[tuple[str, str], ...] = ()
    ground: str | None = None
    number: str | None = None
    offer: OfferRow | None = None
    on_disk: tuple[int, int | None] | None = None

    @property
    def id(self) -> int:
        """The project; of a line about an offer that waits, the offer's number below zero."""
        return self.row.id if self.offer is None else -self.offer.id


@dataclass(frozen=True, slots=True)
class Outline:
    """How many lines each section has, how many projects wait for nobody, the next deadline.

    `total` is how many projects are listed, `needs` how many need the owner now; `next_at` is UTC
    seconds, None where none is ahead.
    """

    sections: dict[str, int]
    nothing: int
    total: int
    next_at: int | None
    needs: int = 0


class Agenda:
    """The questions of the page Today."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def outline(self, now: int, way: str = NEED) -> Outline:
        """Counts of the sections at `now` (UTC seconds), divided in one of `WAYS`."""
        store = self._context.store
        with store.reading():
            total = sum(agenda.counts(store).values())
            lanes = agenda.lanes(store)
            sections = {lane: lanes.get(lane, 0) for lane in WAYS[NEED]}
            nothing = total - sum(sections.values())
            sections[CLIENT] += len(offers.waiting(store))
            if way == TIME:
                day, week = self._ends(now)
                late, today = (
                    sum(agenda.count_due(store, lane, last) for lane in (NOW, SOON))
                    for last in (now - 1, day)
                )
                dated = agenda.count_due(store, NOW, week)  # the others that need the owner wait
                sections = {
                    LATE: late,
                    TODAY: today - late,
                    WEEK: sections[SOON] + dated - today,
                    MINE: sections[NOW] - dated + sections[OWNER],
                    CLIENT: sections[CLIENT],
                }
            next_at = agenda.next_deadline(store, now)
        return Outline(sections, nothing, total, next_at, lanes.get(NOW, 0))

    def _ends(self, now: int) -> tuple[int, int]:
        """The last seconds of the studio's day and of the seven days from now on."""
        zone = zone_named(from_stored(settings.load(self._context.store)).zone)
        tomorrow = dt.datetime.fromtimestamp(now, zone).date() + dt.timedelta(days=1)
        day = int(dt.datetime.combine(tomorrow, dt.time(), zone).timestamp()) - 1
        return day, max(day, now + _WEEK)

    def duties(
        self, section: str, limit: int = 50, offset: int = 0, *, now: int | None = None
    ) -> tuple[Duty, ...]:
        """A page of one section, most pressing first; offers that wait for the client stand
        before all else that does. `now` (UTC seconds) divides by time; the clock's if left out.
        """
        if section == CLIENT:
            return _joined(limit, offset, self._offered(), partial(self._lane, CLIENT))
        if section not in WAYS[TIME]:
            return self._lane(section, limit, offset)
        at = self._context.clock.now() if now is None else now
        store = self._context.store
        with store.reading():
            day, week = self._ends(at)
            if section == MINE:
                urgent = agenda.not_due(store, week, limit + offset, 0)
                first = urgent[offset:]
                rest = max(0, offset - len(urgent))
                rows = first + agenda.page(store, OWNER, limit - len(first), rest)
            else:
                span = {LATE: (None, at - 1), TODAY: (at, day), WEEK: (day + 1, week)}[section]
                rows = agenda.due(store, *span, limit, offset)
            return self._told(rows[:limit])

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

    def _lane(self, lane: str, limit: int, offset: int) -> tuple[Duty, ...]:
        if limit <= 0:
            return ()
        store = self._context.store
        with store.reading():
            return self._told(agenda.page(store, lane, limit, offset))

    def _told(self, rows: Sequence[ListedRow]) -> tuple[Duty, ...]:
        """The lines of these projects, with what their words name."""
        store = self._context.store
        ids = [row.id for row in rows]
        matters = agenda.matters(store, ids)
        grounds = agenda.grounds(store, ids)
        rmas = agenda.rma_numbers(store, ids)
        overdue = [row.id for row in rows if row.standing.chip == "files_overdue"]
        held = agenda.on_disk(store, overdue) if overdue else {}
        found = []
        for row in rows:
            matter = _matter(row, matters.get(row.id, ()))
            about = (row.id, matter.about) if matter is not None else (row.id, "")
            cited = _cited(self._context.catalogue, row, matter)
            said = (grounds.get(about), rmas.get(row.id))
            found.append(Duty(row, matter, cited, *said, on_disk=held.get(row.id)))
        return tuple(found)


def _joined(
    limit: int,
    offset: int,
    first: tuple[Duty, ...],
    then: Callable[[int, int], tuple[Duty, ...]],
) -> tuple[Duty, ...]:
    """A page of `first` followed by what `then` finds, given a limit and an offset."""
    some = first[offset : offset + limit]
    return (*some, *then(limit - len(some), max(0, offset - len(first))))


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
