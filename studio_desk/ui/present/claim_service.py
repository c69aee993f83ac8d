"""The page of a subscription: its cycles, and what cancelling means. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio_desk.studio.claims import Cycle, Opened
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import Action
from studio_desk.ui.present.claim_money import ANSWER
from studio_desk.ui.present.claim_page import DONE, LATER, ClaimView, StepView, base
from studio_desk.values import dataclass
from studio_desk.wording.speech import Speech, money


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A billing cycle as a row: from, until, what was paid, how it stands."""

    begin: str
    end: str
    paid: str
    standing: str
    now: bool


def view(opened: Opened) -> ClaimView:
    """Start, cycles, cancelling."""
    service = opened.verdict.subscription
    assert service is not None  # asked only for subscriptions
    made = base(opened, _steps(opened), service.because)
    actions = [Action(ANSWER, tr("Answer client…"), "mail")]
    quiet = None
    if service.standing == "active":
        actions = [Action("paid", tr("Record payment…"), "coins"), *actions]
        quiet = Action("cancelled", tr("Record cancellation…"))
    else:
        cancelled = next((f for f in reversed(opened.happened) if f.kind == "cancelled"), None)
        if cancelled is not None:
            quiet = Action(f"retract:{cancelled.id}", tr("Take it back…"))
    return replace(made, actions=tuple(actions), quiet=quiet)


def _steps(opened: Opened) -> Iterator[StepView]:
    speech, fact = Speech(opened.case.zone, opened.now), opened.fact
    service = opened.verdict.subscription
    assert service is not None
    price = opened.case.project.price
    each = tr("billed each month") if fact.period != "year" else tr("billed each year")
    if price is not None:
        each = f"{money(price, opened.case.project.currency)}, {each}"
    yield StepView("start", tr("Started"), DONE, each, speech.when(fact.at))
    state = LATER if service.standing == "active" else DONE
    right = ""
    if service.next_charge_at is not None:
        right = tr("next charge {when}", when=speech.when(service.next_charge_at))
    yield StepView("cycles", tr("Billing cycles"), state, right=right, part="cycles")
    yield _cancelling(opened, speech)


def _cancelling(opened: Opened, speech: Speech) -> StepView:
    service = opened.verdict.subscription
    assert service is not None
    if service.standing == "active" and service.cancel_by is not None:
        last = service.next_charge_at or service.cancel_by
        text = tr(
            "Cancelled by {when}, it is not charged again, and access lasts until then. "
            "Later, it is charged once more.",
            when=speech.when(service.cancel_by),
        )
        return StepView("cancel", tr("If it is cancelled"), LATER, text, speech.short_day(last))
    cancelled = next((f for f in reversed(opened.happened) if f.kind == "cancelled"), None)
    right = "" if cancelled is None else speech.when(cancelled.at)
    until = service.access_until
    if service.standing == "ending" and until is not None:
        text = tr("Not charged again. Access until {when}.", when=speech.when(until))
        return StepView("cancel", tr("Cancelled"), LATER, text, right)
    text = "" if until is None else tr("Access ended {when}.", when=speech.when(until))
    return StepView("cancel", tr("Cancelled"), DONE, text, right)


def cycle_rows(opened: Opened) -> tuple[CycleRow, ...]:
    """The cycles, newest last."""
    speech = Speech(opened.case.zone, opened.now)
    return tuple(_row(opened, cycle, speech) for cycle in opened.cycles)


def _row(opened: Opened, cycle: Cycle, speech: Speech) -> CycleRow:
    currency = opened.case.project.currency
    paid = money(cycle.paid, currency) if cycle.paid else ""
    if not paid and cycle.state != "next":
        paid = tr("nothing recorded")
    standing = {
        "over": tr("over"),
        "now": tr("runs now"),
        "next": tr("to come"),
    }[cycle.state]
    return CycleRow(
        _edge(cycle.begin, speech),
        _edge(cycle.end, speech),
        paid,
        standing,
        cycle.state == "now",
    )


def _edge(instant: int, speech: Speech) -> str:
    """``28 Feb, 10:00``; where the year has to be said, the day alone, for want of room."""
    day = speech.short_day(instant)
    if speech.local(instant).year != speech.local(speech.now).year:
        return day
    return f"{day}, {speech.clock(instant)}"
