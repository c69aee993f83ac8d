"""A request as it is judged at its own instant, item by item (A1c, B4, B6, H2, pins 4 to 12)."""

from __future__ import annotations

from decimal import Decimal

from tests.reference.law.closing import closing
from tests.reference.law.completion import Clock, clock
from tests.reference.law.instants import later
from tests.reference.law.money import NOTHING, amount
from tests.reference.law.order import Fact, Facts, Json, Order
from tests.reference.law.rounds import (
    by_studio,
    counted,
    free_rounds,
    in_hand,
    request_of,
    rounds,
    rounds_used,
)
from tests.reference.law.terms import Terms
from tests.reference.law.texts import compared, is_unclear, sign, thing

FREE_AS_OURS = {"standing": "free", "because": ["H2"]}


def judge(order: Order, request: Fact) -> Json:
    """The judgement of a request: standing, fee, items, and the version that it was made by."""
    facts, at = order.before(request), request["t"]
    terms = order.governing(facts, at)
    closed_by = closing(order, terms, facts)
    fee: Json | None = None
    if closed_by:
        items: list[Json] = [{"standing": "closed", "because": closed_by} for _ in request["items"]]
    elif terms.family == "A":
        items, fee = _by_rounds(order, terms, facts, request)
    else:
        items, fee = _by_windows(order, terms, facts, request)
    items = [
        {**judged, "unclear": True} if is_unclear(item) else judged
        for item, judged in zip(request["items"], items, strict=True)
    ]
    standings = {item["standing"] for item in items}
    standing = standings.pop() if len(standings) == 1 else "mixed"
    return {"standing": standing, "fee": fee, "items": items, "version": terms.version}


def _by_rounds(
    order: Order, terms: Terms, facts: Facts, request: Fact
) -> tuple[list[Json], Json | None]:
    """Under A: so many rounds free, then the package's fee for a round, or none at all."""
    extra: str | None = order.package.get("extra_round_fee")
    is_left = free_rounds(order, terms) > rounds_used(order, facts)
    items: list[Json] = []
    for item in request["items"]:
        if by_studio(item):
            items.append(FREE_AS_OURS)
        elif is_left and item.get("reasonable") is not False:
            items.append({"standing": "free", "because": ["A1c"]})
        else:
            items.append({"standing": "billable" if extra else "closed", "because": ["A1c"]})
    if extra is None or all(item["standing"] != "billable" for item in items):
        return items, None
    return items, {"exactly": amount(extra), "currency": order.project.get("currency")}


def _by_windows(
    order: Order, terms: Terms, facts: Facts, request: Fact
) -> tuple[list[Json], Json | None]:
    """Under B: free in a window, unless it is late, additional, or takes a change back."""
    assert terms.floor is not None
    ran = clock(order, facts)
    general = ["B4e"] if ran.is_complete(request["t"]) else []
    if in_hand(order, facts):
        general.append("B6a")
    has_rounds = bool(rounds(order, facts))
    known = {thing(item) for earlier in counted(order, facts) for item in earlier["items"]} - {None}
    changes = _changes(order, facts)
    floor = Decimal(terms.floor[order.kind])
    items: list[Json] = []
    songs: dict[str | None, Decimal] = {}
    for item in request["items"]:
        if by_studio(item):
            items.append(FREE_AS_OURS)
            continue
        why, cost = list(general), floor
        goes_back, change = _reversal(item, changes)
        if goes_back and "B6b" not in terms.without:
            why += ["B6b", "B6c"]
            cost = max(floor, Decimal(terms.reversal_floor or 0))
        else:
            change = None
            if has_rounds and thing(item) not in known and "B6a" not in why:
                why.append("B6a")
        if not why:
            items.append({"standing": "free", "because": _windows(order, terms, ran, request)})
            continue
        items.append({"standing": "billable", "because": why})
        if change is not None:
            items[-1]["reverses"] = change
        song = None if item.get("song") is None else compared(item["song"])
        songs[song] = max(songs.get(song, NOTHING), cost)
    if not songs:
        return items, None
    return items, {"at_least": amount(sum(songs.values(), NOTHING)), "currency": terms.currency}


def _changes(order: Order, facts: Facts) -> list[tuple[str, Fact]]:
    """The client's changes that were made, each with its name: by revision, then by item."""
    found = []
    for fact in facts:
        if fact["fact"] != "revised":
            continue
        request = request_of(facts, fact)
        if order.judged[request["id"]]["standing"] == "closed":
            continue
        for number, item in enumerate(request["items"]):
            if not by_studio(item):
                found.append((f"{request['id']}/{number}", item))
    return found


def _reversal(item: Fact, changes: list[tuple[str, Fact]]) -> tuple[bool, str | None]:
    """Whether an item goes back on an earlier change, and on which (B6b, pin 11)."""
    if item.get("reverts") is not None:
        return True, item["reverts"]
    about = thing(item)
    same = [change for change in changes if about is not None and thing(change[1]) == about]
    if not same:
        return False, None
    name, latest = same[-1]
    if item.get("to") == "original":
        return True, name
    one, other = sign(item.get("change")), sign(latest.get("change"))
    if one is None or other is None or one == other:
        return False, None
    return True, name


def _windows(order: Order, terms: Terms, ran: Clock, request: Fact) -> list[str]:
    """The windows that hold at a request (pin 14)."""
    assert ran.delivered_at is not None
    assert terms.first_window is not None
    assert terms.later_window is not None
    found = []
    if later(ran.delivered_at, terms.first_window, order.zone) >= request["t"]:
        found.append("B4a")
    ends = (later(revised, terms.later_window, order.zone) for revised in ran.revised_at)
    if any(end >= request["t"] for end in ends):
        found.append("B4c")
    return found
