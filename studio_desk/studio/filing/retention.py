"""The ledger as it is read: standing, since when, until when, why; and what could make room."""

from __future__ import annotations

from collections.abc import Sequence

from studio_desk.policy import Fact, Span, Verdict, decide, numbers, timeline
from studio_desk.policy.instants import add
from studio_desk.store import filing, ledger, purges
from studio_desk.store.filerows import PurgeRow
from studio_desk.store.ledger import LedgerRow
from studio_desk.studio.context import Context, Loaded, load_many
from studio_desk.studio.filing.base import file_settings
from studio_desk.values import dataclass

_SINCE = ("purgeable", "overdue", "purged")


@dataclass(frozen=True, slots=True)
class Stands:
    """How the files of a project stand at an instant, and whether they may go.

    `held_by` is ``held``, ``charged_back`` or ``claim`` where something keeps them, `held_at` since
    when, `held_why` its reason. `own_rule_at` is when the studio's own rule lets go of files that
    the policy says nothing about; None where it has none. `may_go`: nothing keeps them now.
    """

    standing: str
    because: tuple[str, ...]
    since: int | None = None
    until: int | None = None
    held_by: str | None = None
    held_at: int | None = None
    held_why: str | None = None
    in_hand: bool = False
    delivered: bool = False
    own_rule: bool = False
    own_rule_at: int | None = None
    may_go: bool = False


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One project of the ledger as a screen shows it."""

    row: LedgerRow
    stands: Stands
    root: str
    purge: PurgeRow | None


@dataclass(frozen=True, slots=True)
class Proposal:
    """What could go to free so many bytes: lines in order, oldest and largest first; `size` is
    what they come to, `short` what is lacking still.
    """

    wanted: int
    lines: tuple[LedgerLine, ...]
    size: int
    short: int


def stands(context: Context, loaded: Loaded, now: int) -> Stands:
    """How the files of a project stand at an instant (UTC seconds)."""
    verdict = decide(loaded.case, loaded.policy, now)
    retention = verdict.retention
    happened = [fact for fact in loaded.case.ordered() if fact.at <= now]
    held_by, held = _hold(verdict, happened)
    own_rule = retention.standing == "unspecified"
    own_at = _own_rule(context, loaded, happened) if own_rule else None
    free = retention.standing in ("purgeable", "overdue") or (own_at is not None and now > own_at)
    since = None
    if retention.standing in _SINCE:
        since = _since(timeline(loaded.case, loaded.policy), now)
    return Stands(
        standing=retention.standing,
        because=tuple(numbers(retention.because)),
        since=since,
        until=retention.until,
        held_by=held_by,
        held_at=held.at if held else None,
        held_why=held.why if held else None,
        in_hand=verdict.revision.in_hand,
        delivered=any(fact.kind == "delivered" for fact in happened),
        own_rule=own_rule,
        own_rule_at=own_at,
        may_go=free and held_by is None and not verdict.revision.in_hand,
    )


def _hold(verdict: Verdict, happened: Sequence[Fact]) -> tuple[str | None, Fact | None]:
    """What keeps the files: a hold, an open dispute, or a claim that is not settled."""
    for begin, end in (("held", "released"), ("charged_back", "chargeback_closed")):
        last = next((f for f in reversed(happened) if f.kind in (begin, end)), None)
        if last is not None and last.kind == begin:
            return begin, last
    for fact in happened:
        claim = verdict.claims.get(fact.id)
        if claim is not None and claim.outcome not in ("settled", "refused"):
            return "claim", fact
    return None, None


def _own_rule(context: Context, loaded: Loaded, happened: Sequence[Fact]) -> int | None:
    """The last second for which the studio's own rule keeps files of a policy without a promise."""
    months = file_settings(context).keep_months
    counted = [f.at for f in happened if f.kind in ("started", "delivered", "revised", "requested")]
    if not months or not counted:
        return None
    return add(max(counted), months, "months", "time", loaded.zone)


def _since(spans: Sequence[Span], now: int) -> int | None:
    """The first second of the retention standing in force at `now`."""
    here = next(i for i, span in enumerate(spans) if span.end is None or span.end >= now)
    standing = spans[here].verdict.retention.standing
    begin = None
    for span in reversed(spans[: here + 1]):
        if span.verdict.retention.standing != standing:
            break
        begin = span.begin
    return begin


def lines(context: Context, rows: Sequence[LedgerRow], now: int) -> tuple[LedgerLine, ...]:
    """Rows of the ledger with what a screen says about each."""
    loaded = load_many(context, [row.id for row in rows])
    labels = {row.id: row.label for row in filing.roots(context.store, removed=True)}
    under_way = purges.of_projects(context.store, [row.id for row in rows])
    found = []
    for row in rows:
        root = row.holding.root_id if row.holding else None
        label = "" if root is None else labels.get(root, "")
        purge = under_way.get(row.id)
        found.append(LedgerLine(row, stands(context, loaded[row.id], now), label, purge))
    return tuple(found)


def propose(context: Context, wanted: int, now: int) -> Proposal:
    """What may go to free `wanted` bytes: overdue before purgeable before the studio's own rule,
    the longest over first, larger before smaller of the same day. Never what is in care, held,
    or in the trash already.
    """
    rows: list[LedgerRow] = []
    for tab in ("overdue", "purgeable", "unspecified"):
        rows += ledger.rows(context.store, tab=tab, limit=1_000_000)
    candidates = [line for line in lines(context, rows, now) if line.stands.may_go and _free(line)]
    order = {"overdue": 0, "purgeable": 1, "unspecified": 2}
    candidates.sort(
        key=lambda line: (
            order[line.stands.standing],
            ((line.stands.since or line.stands.own_rule_at or now) // 86_400),
            -_size(line),
            line.row.id,
        )
    )
    taken: list[LedgerLine] = []
    size = 0
    for line in candidates:
        if size >= wanted:
            break
        taken.append(line)
        size += _size(line)
    return Proposal(wanted, tuple(taken), size, max(0, wanted - size))


def _size(line: LedgerLine) -> int:
    return line.row.holding.size if line.row.holding else 0


def _free(line: LedgerLine) -> bool:
    """Whether there is something to move that is not on its way already."""
    busy = line.purge is not None and line.purge.state not in ("noticed", "restored", "purged")
    return _size(line) > 0 and not busy
