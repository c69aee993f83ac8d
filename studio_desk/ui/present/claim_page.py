"""The page of one claim: its steps, why, what is missing, what a refusal means, what is next. Pure.

`part` names the widget that a step holds besides its text (`ui.claims.parts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from studio_desk.policy import GROUNDS, Fact
from studio_desk.policy.facts import WANTS
from studio_desk.policy.reasons import Counted, Reasons, numbers
from studio_desk.studio.claims import Opened
from studio_desk.studio.claims.judging import named_grounds
from studio_desk.tongue import tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Action, CardView, ChipView
from studio_desk.ui.present.claim_card import claim_card, dispute_reasons, scene_of
from studio_desk.ui.present.claims import outlook_chip
from studio_desk.values import dataclass
from studio_desk.wording.claims import WAITS, WANTED, bank_reason, first_up, said
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, isolate, money
from studio_desk.wording.versions import policy_words
from studio_desk.wording.why import reason_rows

DONE, NOW, LATER = "done", "now", "later"


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. `right` is what stands at the end of its title line, in the colours of `role`;
    `below` is a second part, under the first.
    """

    key: str
    title: str
    state: str
    text: str = ""
    right: str = ""
    role: RoleName | None = None
    part: str = ""
    below: str = ""


@dataclass(frozen=True, slots=True)
class Why:
    """A clause with its statement, and the working in figures."""

    clause: str
    statement: str
    working: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is still wanted, or (role free) that nothing is."""

    icon: str
    role: RoleName
    text: str


@dataclass(frozen=True, slots=True)
class Other:
    """Another ground in the client's words, and what would have come of it with its clauses."""

    chip: ChipView
    ground: str
    told: str


@dataclass(frozen=True, slots=True)
class Bar:
    """The little bar of the contact deadline: ordered, contact, deadline. UTC seconds."""

    zone: str
    opened: int
    opened_words: str
    contact: int
    contact_words: str
    deadline: int
    deadline_words: str
    late: bool


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment of the claim's table; `twice` marks the one that came a second time."""

    reference: str
    received: str
    amount: str
    twice: bool


@dataclass(frozen=True, slots=True)
class Stated:
    """What an open claim says, to be put right in place: what there is to choose from, in words.
    Without grounds the one that it has stays: what was recorded for it is about an exchange.
    """

    ground: str
    wants: str | None
    grounds: tuple[tuple[str, str], ...]
    wishes: tuple[tuple[str | None, str], ...]


@dataclass(frozen=True, slots=True)
class ClaimView:
    """Everything the page shows. `actions` are the buttons, the first the next step; `quiet` is
    the one at the far end.
    """

    title: str
    client: str
    second: str
    steps: tuple[StepView, ...]
    card: CardView
    why: tuple[Why, ...]
    missing: tuple[Missing, ...]
    refuse: str
    actions: tuple[Action, ...]
    quiet: Action | None = None
    bar: Bar | None = None
    claimed: tuple[tuple[str, str], ...] = ()
    payments: tuple[Payment, ...] = ()
    stated: Stated | None = None
    others: tuple[Other, ...] = ()


def base(opened: Opened, steps: Iterable[StepView], because: Reasons) -> ClaimView:
    """What all pages have in common."""
    project = opened.case.project
    parts = [kind_of_work(project.kind)]
    if project.price is not None:
        parts.append(money(project.price, project.currency))
    parts.append(policy_words(opened.version))
    if opened.listed.waits in WAITS and opened.listed.open:
        parts.append(tr(WAITS[opened.listed.waits]))
    return ClaimView(
        title=opened.listed.title or tr("Untitled project"),
        client=isolate(opened.listed.client or ""),
        second=" · ".join(parts),
        steps=numbered(steps),
        card=claim_card(opened),
        why=whys(opened, because),
        missing=(),
        refuse="",
        actions=(),
        others=tuple(other_grounds(opened)),
    )


def other_grounds(opened: Opened) -> Iterator[Other]:
    """What would have come of the claim on other grounds, as the policy has them."""
    work = opened.case.project.kind
    for outlook in opened.others:
        chip = outlook_chip(outlook.claim)
        clauses = ", ".join(numbers(outlook.claim.because))
        told = f"{chip.words} · {clauses}" if clauses else chip.words
        yield Other(chip, said(outlook.ground, work), told)


def numbered(steps: Iterable[StepView]) -> tuple[StepView, ...]:
    """The steps with the first that is not done as the present one."""
    found, here = [], False
    for step in steps:
        if step.state == DONE or here:
            state = step.state if step.state == DONE else LATER
        else:
            state, here = NOW, True
        found.append(replace(step, state=state))
    return tuple(found)


def whys(opened: Opened, because: Reasons) -> tuple[Why, ...]:
    """The clauses behind an answer, each once, with their working."""
    scene = scene_of(opened)
    facts = {fact.id: fact for fact in opened.case.facts}
    currency = opened.case.project.currency
    rows = reason_rows(because, opened.verdict, opened.version, scene.speech, facts, currency)
    return tuple(Why(row.clause, row.statement, row.working) for row in rows)


# --- Steps that several pages have ---------------------------------------------------------------


def contact_bar(opened: Opened, counted: Counted) -> Bar:
    """The bar from the order (or delivery) to the deadline, with the contact on it."""
    speech = Speech(opened.case.zone, opened.now)
    began = {
        "delivered": tr("Delivered {day}", day=speech.date(counted.start)),
        "paid": tr("Paid {day}", day=speech.date(counted.start)),
    }.get(counted.what, tr("Ordered {day}", day=speech.date(counted.start)))
    at = opened.fact.at
    wall = speech.local(counted.end)
    return Bar(
        opened.case.zone,
        counted.start,
        began,
        at,
        tr("Contact {when}", when=f"{speech.date(at)}, {speech.clock(at)}"),
        counted.end,
        f"{speech.date(counted.end)}, {wall:%H:%M:%S}",
        at > counted.end,
    )


def in_time(opened: Opened, counted: Counted) -> tuple[str, RoleName]:
    """``In time, day 1 of 7``, or by how much it was late."""
    speech = Speech(opened.case.zone, opened.now)
    if opened.fact.at > counted.end:
        days = (speech.local(opened.fact.at).date() - speech.local(counted.end).date()).days
        if days < 1:
            return tr("Late"), "alert"
        return tr("Late by %n days", "Late by %n day", days), "alert"
    day = (speech.local(opened.fact.at).date() - speech.local(counted.start).date()).days
    of = (speech.local(counted.end).date() - speech.local(counted.start).date()).days
    return tr("In time, day {day} of {all}", day=day, all=of), "free"


def claimed_fields(opened: Opened) -> tuple[tuple[str, str], ...]:
    """What the client said and wants, where that is settled, and how much it is about."""
    fact, line = opened.fact, opened.listed
    found = []
    if stated(opened) is None:
        wants = tr(WANTED[fact.wants]) if fact.wants else tr("Not said")
        found = [
            (tr("The client says"), said(fact.ground or "other", opened.case.project.kind)),
            (tr("Client wants"), wants),
        ]
    if line.amount is not None:
        found.append((tr("Amount"), money(line.amount, line.currency)))
    return tuple(found)


def stated(opened: Opened) -> Stated | None:
    """What can be said otherwise of a claim; None once it is settled."""
    if opened.claim is None or opened.claim.outcome == "settled":
        return None
    work = opened.case.project.kind
    likely = named_grounds(opened.version.terms(work))
    grounds = dict.fromkeys((*likely, *GROUNDS))
    if opened.of_claim("rma_issued", "returned", "inspected"):  # an exchange alone has these
        grounds = {}
    wishes = [(None, tr("Not said")), *((word, tr(WANTED[word])) for word in WANTS)]
    return Stated(
        opened.fact.ground or "other",
        opened.fact.wants,
        tuple((ground, said(ground, work)) for ground in grounds),
        tuple(wishes),
    )


def payments(opened: Opened) -> tuple[Payment, ...]:
    """Both payments of a suspected duplicate, side by side; else every payment."""
    alert = next(
        (a for a in opened.verdict.alerts if a.alert == "suspected_duplicate_payment"), None
    )
    pair = alert.facts if alert is not None else _pair(opened)
    shown = [fact for fact in opened.happened if fact.kind == "paid"]
    if pair:
        shown = [fact for fact in shown if fact.id in pair]
    speech = Speech(opened.case.zone, opened.now)
    currency = opened.case.project.currency
    return tuple(
        Payment(
            fact.reference or tr("Payment"),
            f"{speech.date(fact.at)}, {speech.clock(fact.at)}",
            money(fact.amount or 0, currency),
            bool(pair) and fact.id == pair[-1],
        )
        for fact in shown
    )


def _pair(opened: Opened) -> tuple[str, ...]:
    """The two payments that a settled claim rested on (H8)."""
    if opened.claim is None:
        return ()
    return next((reason.facts for reason in opened.claim.because if reason.clause == "H8"), ())


def settled_by(opened: Opened) -> Fact | None:
    """The fact that settled the claim."""
    line = opened.listed
    found = [fact for fact in opened.of_claim(line.ended) if line.ended] if line.ended else []
    return found[-1] if found else None


def decided_words(opened: Opened, fact: Fact | None) -> str:
    """Why it was decided so, in the owner's words."""
    if fact is None:
        return ""
    return " ".join(each.why for each in opened.decisions if each.fact == fact.id)


def dispute_because(opened: Opened) -> Reasons:
    """The reasons of a dispute's page."""
    return dispute_reasons(opened)


def bank_words(opened: Opened) -> str:
    """The bank's reason at the beginning of a line."""
    return first_up(bank_reason(opened.fact.reason))
