"""Revisions: is one asked for now free, billable or closed (A1, B4, B6, H1 to H6); and requests."""

from __future__ import annotations

import studio_desk.policy.terms as t
from studio_desk.policy.facts import Fact, Item
from studio_desk.policy.history import History, Thing, newest, thing_of
from studio_desk.policy.moments import Moment, completion, lasting, window_deadlines
from studio_desk.policy.names import compared, sign_of
from studio_desk.policy.reasons import (
    FloorSum,
    Happened,
    Reason,
    Reasons,
    RoundsUsed,
    Undoes,
)
from studio_desk.policy.verdict import Fee, ItemVerdict, Next, RequestVerdict, Revision


def closing_rules(moment: Moment) -> Reasons:
    """The rules that close a project, in the order H5, H6, H4, A5a, H3, H1; H1 only alone."""
    history, terms = moment.history, moment.terms
    found: list[Reason] = []
    if not terms.covered:
        found.append(Reason("H5"))
    elif not terms.has_revisions:
        found.append(Reason("H6"))
    if history.closed_since is not None:
        kind = "cancelled" if history.has("cancelled") else "refunded"
        fact = history.first["cancelled"] if kind == "cancelled" else history.latest["refunded"]
        found.append(_happened("H4", fact))
    chargeback = terms.one(t.Chargeback)
    if chargeback and history.on("charged_back", "chargeback_closed"):
        found.append(_happened(chargeback.clause, history.latest["charged_back"]))
    if history.on("purged", "restored"):
        found.append(_happened("H3", history.latest["purged"]))
    if not found and not history.has("delivered"):
        found.append(Reason("H1"))
    return tuple(found)


def _happened(clause: str, fact: Fact) -> Reason:
    return Reason(clause, (fact.id,), Happened(fact.kind, fact.at))


def revision(moment: Moment) -> Revision:
    """How a revision asked for at the moment stands, and what comes next."""
    history = moment.history
    standing = _standing(moment)
    completed_at = completion(moment)
    in_hand = bool(history.in_hand)
    until, following = lasting(moment, _standing)
    if in_hand and moment.terms.every(t.Window):
        until = following = None
    billable, free = standing == "billable", standing == "free"
    return Revision(
        standing=standing,
        because=_because(moment, standing),
        scope=_scope(moment) if free else None,
        until=until,
        in_hand=in_hand,
        rounds_left=_rounds_left(moment),
        complete=completed_at is not None,
        completed_at=completed_at,
        fee=_fee_asked_now(moment) if billable else None,
        next=Next(following, until + 1) if until is not None and following is not None else None,
    )


def _standing(moment: Moment) -> str:
    closed = closing_rules(moment)
    if closed:
        return "not_delivered" if closed[0].clause == "H1" else "closed"
    if moment.terms.every(t.Window):
        added = moment.history.in_hand and moment.terms.one(t.OneSubmission)
        return "billable" if added or completion(moment) is not None else "free"
    if _rounds_left(moment):
        return "free"
    return "closed" if moment.history.case.project.extra_round_fee is None else "billable"


def _scope(moment: Moment) -> str:
    follow_ups = moment.history.rounds_asked and moment.terms.one(t.OneSubmission)
    return "follow_ups" if follow_ups and moment.terms.every(t.Window) else "anything"


def _free_rounds(moment: Moment) -> int:
    rounds = moment.terms.one(t.Rounds)
    package = moment.history.case.project.free_rounds
    return package if package is not None else rounds.free if rounds else 0


def _rounds_left(moment: Moment) -> int | None:
    """Free rounds less rounds used, never below 0; None where rounds are not counted (pin 5)."""
    if not moment.terms.every(t.Rounds):
        return None
    return max(0, _free_rounds(moment) - moment.history.rounds_used)


def _fee_asked_now(moment: Moment) -> Fee:
    if moment.terms.every(t.Window):
        return Fee(moment.terms.floor, moment.terms.currency, exact=False, per="song")
    project = moment.history.case.project
    return Fee(project.extra_round_fee or 0, project.currency, exact=True, per="round")


def _rounds_reason(moment: Moment) -> Reason:
    rounds = moment.terms.one(t.Rounds)
    assert rounds is not None  # asked only where rounds are counted
    used = RoundsUsed(moment.history.rounds_used, _free_rounds(moment))
    return Reason(rounds.clause, newest(moment.history.requests), used)


def _because(moment: Moment, standing: str) -> Reasons:
    closed = closing_rules(moment)
    if closed:
        return closed
    terms, history = moment.terms, moment.history
    if not terms.every(t.Window):
        return (_rounds_reason(moment),)
    windows = _window_reasons(moment)
    submission = terms.one(t.OneSubmission)
    if standing == "free":
        if submission and _scope(moment) == "follow_ups":
            return (*windows, Reason(submission.clause, newest(history.requests)))
        return (*windows, *_held_open(moment))
    late = terms.one(t.LateRevision)
    fees = tuple(
        Reason(term.clause, (), FloorSum(1, terms.floor, terms.currency))
        for term in terms.every(t.FeeFloor)
    )
    found = [*_held_open(moment)]
    if submission and history.in_hand:
        found.append(Reason(submission.clause, newest(history.in_hand)))
    completed_at = completion(moment)
    if late and completed_at is not None:
        found.append(Reason(late.clause, (), Happened("completed", completed_at)))
    return (*found, *fees)


def _held_open(moment: Moment) -> Reasons:
    """The clause by which requests in hand keep the project open (B4d), while there are some."""
    if not moment.history.in_hand:
        return ()
    keeps = [term for term in moment.terms.every(t.Completion) if term.at == "revised"]
    return tuple(Reason(term.clause, newest(moment.history.in_hand)) for term in keeps)


def _window_reasons(moment: Moment, *, still_open: bool = False) -> Reasons:
    """The windows opened so far with their working; with `still_open`, those not over."""
    history = moment.history
    return tuple(
        Reason(window.clause, (opener.id,), history.counted(opener, window.lasts))
        for window, opener, deadline in window_deadlines(history, moment.terms)
        if not still_open or moment.at <= deadline
    )


# --- requests -----------------------------------------------------------------------------------


def judge(moment: Moment, request: Fact) -> RequestVerdict:
    """Judge a request at its own instant, item by item; `moment` holds what came before it."""
    closed = closing_rules(moment)
    if closed:
        judged = [_item("closed", closed, item) for item in request.items]
    elif moment.terms.every(t.Window):
        judged = [_in_windows(moment, item) for item in request.items]
    else:
        judged = [_in_rounds(moment, item) for item in request.items]
    standings = {item.standing for item in judged}
    return RequestVerdict(
        standing=standings.pop() if len(standings) == 1 else "mixed",
        fee=_fee(moment, request, judged),
        items=tuple(judged),
        version=moment.version.label,
    )


def _item(standing: str, because: Reasons, item: Item, reverses: str | None = None) -> ItemVerdict:
    unclear = item.change is not None and sign_of(item.change) is None
    return ItemVerdict(standing, because, reverses, unclear)


def _in_rounds(moment: Moment, item: Item) -> ItemVerdict:
    """A1c: covered items are free while a round is left; the rest is as beyond the rounds."""
    if item.by_studio:
        return _item("free", (Reason("H2"),), item)
    if item.reasonable is not False and _rounds_left(moment):
        standing = "free"
    elif moment.history.case.project.extra_round_fee is not None:
        standing = "billable"
    else:
        standing = "closed"
    return _item(standing, (_rounds_reason(moment),), item)


def _in_windows(moment: Moment, item: Item) -> ItemVerdict:
    """B4 and B6: every rule that makes the item billable, else the windows that hold."""
    if item.by_studio:
        return _item("free", (Reason("H2"),), item)
    history, terms = moment.history, moment.terms
    because: list[Reason] = []
    completed_at = completion(moment)
    late, submission = terms.one(t.LateRevision), terms.one(t.OneSubmission)
    if late and completed_at is not None:
        because.append(Reason(late.clause, (), Happened("completed", completed_at)))
    if submission and history.in_hand:
        because.append(Reason(submission.clause, newest(history.in_hand)))
    undone = _undone(moment, item)
    if undone is not None:
        facts = (undone.item.rpartition("/")[0],)
        because.extend(
            Reason(term.clause, facts, undone)
            for term in (*terms.every(t.Reversal), *terms.every(t.ReversalFee))
        )
    elif submission and not history.in_hand and _never_asked(history, item):
        because.append(Reason(submission.clause, newest(history.requests)))
    if because:
        return _item("billable", tuple(because), item, None if undone is None else undone.item)
    in_time = _window_reasons(moment, still_open=True) or _held_open(moment)
    return _item("free", in_time, item)


def _never_asked(history: History, item: Item) -> bool:
    """B6a(2): in the second and later rounds, something never asked about before (pin 10)."""
    return history.rounds_asked > 0 and thing_of(item) not in history.asked


def _undone(moment: Moment, item: Item) -> Undoes | None:
    """The earlier change that the item undoes (B6b, pin 11), or None."""
    if not moment.terms.every(t.Reversal):
        return None
    history = moment.history
    if item.reverts is not None:
        request, _, index = item.reverts.rpartition("/")
        return Undoes(item.reverts, history.requests[request].fact.items[int(index)].change)
    thing = thing_of(item)
    latest = None if thing is None else history.changes.get(thing)
    if latest is None:
        return None
    reference, change = latest
    if item.to == "original":
        return Undoes(reference, change.change)
    before = None if change.change is None else sign_of(change.change)
    now = None if item.change is None else sign_of(item.change)
    if before is not None and now is not None and before != now:
        return Undoes(reference, change.change)
    return None


def _fee(moment: Moment, request: Fact, judged: list[ItemVerdict]) -> Fee | None:
    billable = [
        (None if item.song is None else compared(item.song), verdict)
        for item, verdict in zip(request.items, judged, strict=True)
        if verdict.standing == "billable"
    ]
    if not billable:
        return None
    if moment.terms.every(t.Window):
        floors = dict.fromkeys((song for song, _ in billable), moment.terms.floor)
        reversal = moment.terms.one(t.ReversalFee)
        for song, verdict in billable:
            if reversal is not None and verdict.reverses is not None:
                floors[song] = max(floors[song], reversal.at_least)
        return Fee(sum(floors.values()), moment.terms.currency, exact=False)
    project = moment.history.case.project
    return Fee(project.extra_round_fee or 0, project.currency, exact=True)


def is_round(request: Fact) -> bool:
    """Whether a request counts as a round: not when the studio caused all of it (pin 10)."""
    return not all(item.by_studio for item in request.items)


def uses_round(request: Fact) -> bool:
    """Whether a request uses up a round: it has a covered item (pins 6 and 7)."""
    return any(not item.by_studio and item.reasonable is not False for item in request.items)


def things(request: Fact) -> set[Thing]:
    """What a request asks about."""
    return {thing for item in request.items if (thing := thing_of(item)) is not None}
