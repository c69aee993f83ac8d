"""Hypothesis strategies of random projects: valid histories that crowd around deadlines.

`cases` draws a `Case` that `parse_case` would accept: references point to earlier facts, a request
is revised once, items say something. Instants are UTC seconds and never go back; many of them lie
on the very second of a deadline that an earlier fact opened, or one second beside it.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from hypothesis import strategies as st

from studio_desk.policy import (
    BUILT_IN_KINDS,
    GROUNDS,
    Case,
    Client,
    Fact,
    FileRef,
    Item,
    PolicyRef,
    Project,
    zone_named,
)
from studio_desk.policy.facts import FIELDS, PERIODS, WANTS
from studio_desk.policy.instants import add, parse_instant

DAY = 86_400
ZONES = (
    "Etc/UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "Asia/Gaza",
)
POLICIES: dict[str, tuple[str, ...]] = {
    "alus-audio": ("mixing", "mastering", "sample_pack", "vst_testing"),
    "audio-mastering-and-mixing": ("mixing", "mastering"),
    "online-services": (
        "support",
        "software_update",
        "online_service",
        "subscription",
        "digital_product",
    ),
    "alustoora": ("goods",),
}
# Where histories begin: nothing special, and just before clocks change or a day is skipped.
BEGINNINGS = tuple(
    parse_instant(text)
    for text in (
        "2026-03-01T15:00:00Z",
        "2026-03-05T18:30:00Z",
        "2026-03-24T01:30:00Z",
        "2026-10-20T00:30:00Z",
        "2011-12-24T10:00:00Z",
        "2017-10-12T03:00:00Z",
        "2024-01-31T23:59:59Z",
        "2024-02-29T12:00:00Z",
    )
)
# What is counted from a fact: the periods of the four policies, a billing cycle, and odd ones.
PERIODS_COUNTED = (
    (5, "days", "time"),
    (2, "days", "time"),
    (7, "days", "date"),
    (14, "days", "date"),
    (4, "weeks", "time"),
    (1, "months", "time"),
    (1, "years", "time"),
    (5, "years", "time"),
)
AMOUNTS = (1, 10_000, 20_000, 40_000)
# Kinds of fact that make the histories of a kind of work interesting, drawn more often.
_OFTEN: dict[str, tuple[str, ...]] = {
    "mixing": ("delivered", "requested", "requested", "revised", "revised"),
    "mastering": ("delivered", "requested", "requested", "revised", "revised", "claimed"),
    "subscription": ("subscribed", "cancelled", "claimed"),
    "goods": ("purchased", "claimed", "rma_issued", "returned", "inspected", "exchanged"),
}
_OFTEN_ELSEWHERE = ("purchased", "delivered", "started", "claimed", "cannot_complete")
# Grounds that a clause names for a kind of work, drawn more often.
_GROUNDS: dict[str, tuple[str, ...]] = {
    "goods": ("exchange",),
    "subscription": ("billing_error", "service_issue", "unused_portion"),
    "mixing": ("duplicate_payment", "payment_error", "dissatisfaction"),
    "vst_testing": ("cannot_complete", "duplicate_payment", "payment_error"),
}
_GROUNDS_ELSEWHERE = ("studio_mistake", "service_issue", "payment_error", "exchange")
_NAMES_A_CLAIM = tuple(
    kind for kind, own in FIELDS.items() if any(f.form == "claim" and f.required for f in own)
)
_NAMES_AN_EXCHANGE = tuple(
    kind for kind, own in FIELDS.items() if any(f.form == "exchange_claim" for f in own)
)

words = st.text(alphabet=string.ascii_letters + " é\u0301İß中", min_size=1, max_size=8).filter(
    str.strip
)
_songs = st.sampled_from((None, "Glass", " GLASS", "Night Drive"))
_elements = st.sampled_from((None, "bass", "Lead Vocal"))
_aspects = st.sampled_from((None, "level", "reverb"))
_changes = st.sampled_from(
    (None, "+1.5 dB", "-2", "\u2212 1 dB", "more", "less", "up", "down", "brighter", "+0")
)
_causes = st.sampled_from((None, None, None, "client", "studio"))
_reasonable = st.sampled_from((None, None, None, True, False))
files = st.builds(
    FileRef,
    name=words,
    role=st.none() | words,
    size=st.none() | st.integers(0, 10**9),
    sha256=st.none() | st.text(alphabet="0123456789abcdef", min_size=64, max_size=64),
)
_mostly = st.sampled_from((True, True, True, False))
_some_files = st.lists(files, max_size=2).map(tuple)


@dataclass(slots=True)
class _Story:
    """A history as it is drawn: the facts so far and what later ones may point to.

    `anchors` are instants and `grounds` those of claims that are drawn more often than others.
    """

    zone: str
    anchors: tuple[int, ...]
    grounds: tuple[str, ...]
    facts: list[Fact] = field(default_factory=list)
    unrevised: list[Fact] = field(default_factory=list)
    requests: list[Fact] = field(default_factory=list)
    claims: list[Fact] = field(default_factory=list)

    @property
    def exchanges(self) -> list[Fact]:
        return [claim for claim in self.claims if claim.ground == "exchange"]

    def possible(self, kinds: Sequence[str]) -> list[str]:
        """The kinds of fact whose references could be met now."""
        met: dict[str, bool] = {"revised": bool(self.unrevised)}
        met |= {kind: bool(self.claims) for kind in _NAMES_A_CLAIM}
        met |= {kind: bool(self.exchanges) for kind in _NAMES_AN_EXCHANGE}
        return [kind for kind in kinds if met.get(kind, True)]


@st.composite
def items(draw: st.DrawFn, earlier: Sequence[Fact] = ()) -> Item:
    """Draw an item of a request; it may revert an item of one of the `earlier` requests."""
    references = [f"{fact.id}/{index}" for fact in earlier for index in range(len(fact.items))]
    reverts = None
    if references and draw(st.integers(0, 5)) == 5:
        reverts = draw(st.sampled_from(references))
    before = [item for fact in earlier for item in fact.items]
    song, element, aspect = draw(_songs), draw(_elements), draw(_aspects)
    follows = draw(_mostly)
    if before and follows:
        again = draw(st.sampled_from(before))
        song, element, aspect = again.song, again.element, again.aspect
    item = Item(
        song=song,
        element=element,
        aspect=aspect,
        change=draw(_changes),
        to=draw(st.sampled_from((None, None, None, "original"))),
        cause=draw(_causes),
        reasonable=draw(_reasonable),
        reverts=reverts,
    )
    said = (item.song, item.element, item.aspect, item.change, item.to, item.reverts)
    if said == (None,) * len(said):
        return Item(text=draw(words), cause=item.cause, reasonable=item.reasonable)
    return item


def _instant(draw: st.DrawFn, story: _Story) -> int:
    """An instant not before the last fact: at once, soon, or about a deadline already opened."""
    now = story.facts[-1].at
    way = draw(st.integers(0, 9))
    if way <= 1:
        return now
    if way <= 3:
        return now + draw(st.sampled_from((1, 3_600, DAY, 3 * DAY, 30 * DAY)))
    if way == 4:
        return now + draw(st.integers(0, 400 * DAY))
    opener = draw(st.sampled_from(story.facts)).at
    ahead = [
        end
        for amount, unit, count in PERIODS_COUNTED
        if (end := add(opener, amount, unit, count, zone_named(story.zone))) > now
    ]
    ahead += [anchor for anchor in story.anchors if anchor > now]
    if not ahead:
        return now + 1
    return max(now, draw(st.sampled_from(ahead)) + draw(st.sampled_from((-1, 0, 1))))


def _fact(draw: st.DrawFn, story: _Story, kind: str, at: int) -> Fact:
    """A fact of that kind with its own fields drawn, pointing to what is there."""
    draws: dict[str, Callable[[], object]] = {
        "amount": lambda: draw(st.sampled_from(AMOUNTS)),
        "text": lambda: draw(words),
        "instant": lambda: at + draw(st.integers(0, 30 * DAY)),
        "yes_no": lambda: draw(st.sampled_from((True, True, False))),
        "ground": lambda: draw(st.sampled_from(story.grounds if draw(_mostly) else GROUNDS)),
        "wants": lambda: draw(st.sampled_from(WANTS)),
        "period": lambda: draw(st.sampled_from(PERIODS)),
        "items": lambda: tuple(draw(st.lists(items(story.requests), min_size=1, max_size=3))),
        "files": lambda: draw(_some_files),
        "request": lambda: draw(st.sampled_from(story.requests)).id,
        "claim": lambda: draw(st.sampled_from(story.claims)).id,
        "exchange_claim": lambda: draw(st.sampled_from(story.exchanges)).id,
    }
    values: dict[str, object] = {}
    for own in FIELDS[kind]:
        if kind == "revised":
            values["request"] = draw(st.sampled_from(story.unrevised)).id
        elif own.required or draw(st.booleans()):
            points_nowhere = (own.form == "claim" and not story.claims) or (
                own.form == "request" and not story.requests
            )
            if not points_nowhere:
                values[own.name] = draws[own.form]()
    return Fact(f"f{len(story.facts) + 1}", kind, at, **values)  # type: ignore[arg-type]


def _tell(draw: st.DrawFn, story: _Story, kinds: Sequence[str]) -> None:
    """Draw one more fact of one of these kinds, where one is possible."""
    possible = story.possible(kinds)
    if not possible:
        return
    at = _instant(draw, story) if story.facts else draw(st.sampled_from(BEGINNINGS))
    fact = _fact(draw, story, draw(st.sampled_from(possible)), at)
    story.facts.append(fact)
    if fact.kind == "requested":
        story.requests.append(fact)
        story.unrevised.append(fact)
    elif fact.kind == "revised":
        story.unrevised = [request for request in story.unrevised if request.id != fact.request]
    elif fact.kind == "claimed":
        story.claims.append(fact)


projects = st.builds(
    Project,
    kind=st.sampled_from(BUILT_IN_KINDS),
    title=st.none() | words,
    currency=st.sampled_from((None, "USD", "EUR")),
    price=st.sampled_from((None, 0, *AMOUNTS)),
    songs=st.lists(words, max_size=2).map(tuple),
    free_rounds=st.sampled_from((None, None, 0, 1, 2)),
    extra_round_fee=st.sampled_from((None, None, 0, 3_500)),
    custom_made=st.sampled_from((False, False, True)),
    final_sale=st.sampled_from((False, False, True)),
)


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    policies: dict[str, tuple[str, ...]] | None = None,
    zones: Sequence[str] = ZONES,
    anchors: Sequence[int] = (),
    uncovered: bool = True,
    max_facts: int = 14,
) -> Case:
    """Draw a valid case.

    `policies` maps names of policies to kinds of work (the shipped four by default); with
    `uncovered` some pairs are ones that the policy does not cover (H5). `anchors` are further
    instants that facts crowd around, such as the dates of policy versions.
    """
    known = POLICIES if policies is None else policies
    name = draw(st.sampled_from(sorted(known)))
    kind = draw(st.sampled_from(known[name]))
    if uncovered and draw(st.integers(0, 9)) == 9:
        kind = draw(st.sampled_from(BUILT_IN_KINDS))
    grounds = _GROUNDS.get(kind, _GROUNDS_ELSEWHERE)
    story = _Story(draw(st.sampled_from(zones)), tuple(anchors), grounds)
    often = _OFTEN.get(kind, _OFTEN_ELSEWHERE)
    for _ in range(draw(st.integers(0, max_facts))):
        _tell(draw, story, often if draw(_mostly) else tuple(FIELDS))
    project = draw(projects)
    return Case(
        zone=story.zone,
        policy=PolicyRef(name),
        project=Project(
            kind,
            project.title,
            project.currency,
            project.price,
            project.songs,
            project.free_rounds,
            project.extra_round_fee,
            project.custom_made,
            project.final_sale,
        ),
        facts=tuple(story.facts),
        client=draw(st.none() | st.builds(Client, name=st.none() | words, email=st.none())),
    )
