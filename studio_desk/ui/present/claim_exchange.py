"""The page of an exchange, from the first word to the replacement. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio_desk.policy import terms as t
from studio_desk.policy.reasons import Reason, Reasons
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.studio.claims import Opened
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import Action
from studio_desk.ui.present.claim_money import ANSWER
from studio_desk.ui.present.claim_page import (
    DONE,
    LATER,
    ClaimView,
    Missing,
    StepView,
    base,
    contact_bar,
    decided_words,
    in_time,
    settled_by,
    stated,
    whys,
)
from studio_desk.wording.claims import CHECKS, FAULTS
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, money

_SHUT = ("refused", "settled")


def view(opened: Opened) -> ClaimView:
    """The steps of an exchange, and what comes next."""
    claim = opened.claim
    assert claim is not None  # asked only for exchanges
    made = base(opened, _steps(opened, claim), claim.because)
    actions, quiet = _actions(opened, claim)
    return replace(
        made,
        why=whys(opened, _because(opened, claim)),
        missing=tuple(_missing(claim)),
        refuse=_refuse(claim),
        actions=tuple(actions),
        quiet=quiet,
        bar=None if opened.contact is None else contact_bar(opened, opened.contact),
        stated=stated(opened),
    )


def _because(opened: Opened, claim: ClaimVerdict) -> Reasons:
    """No refund (D1), until when it had to be asked for (D2), what decides now, and whose the way
    back is while it is still to come (D5).
    """
    terms = opened.version.terms(opened.case.project.kind)
    asked: Reasons = ()
    if opened.contact is not None:
        windows = terms.every(t.ExchangeWindow)
        asked = tuple(Reason(window.clause, (), opened.contact) for window in windows)
    sent: Reasons = ()
    if claim.stage in ("await_rma", "await_return"):
        sent = tuple(Reason(notice.clause) for notice in terms.every(t.Notice))
    return (*opened.verdict.refund.because, *asked, *claim.because, *sent)


def _speech(opened: Opened) -> Speech:
    return Speech(opened.case.zone, opened.now)


def _steps(opened: Opened, claim: ClaimVerdict) -> Iterator[StepView]:
    speech = _speech(opened)
    yield _asked(opened)
    if claim.stage in _SHUT and not opened.of_claim("rma_issued", "returned", "inspected"):
        yield _end(opened, claim)
        return
    issued = opened.of_claim("rma_issued")
    came = opened.of_claim("returned")
    looked = opened.of_claim("inspected")
    past = bool(came or looked)
    if issued:
        yield StepView(
            "rma", tr("RMA number issued"), DONE, right=speech.when(issued[-1].at), part="rma"
        )
    else:
        state = DONE if past else LATER
        text = "" if past else tr("The next free number is proposed. Then print the slip.")
        yield StepView("rma", tr("Issue an RMA number"), state, text)
    yield _return(opened, claim)
    state = DONE if looked else LATER
    right = speech.when(looked[-1].at) if looked else tr("due at once when it arrives")
    text = fact_title(looked[-1], None) if looked else ""
    yield StepView(
        "inspect", tr("Inspect it"), state, text, right, part="" if looked else "inspect"
    )
    yield _end(opened, claim)


def _asked(opened: Opened) -> StepView:
    speech, project = _speech(opened), opened.case.project
    bought = next((f for f in opened.happened if f.kind in ("purchased", "paid")), None)
    parts = [f"{speech.date(opened.fact.at)}, {speech.clock(opened.fact.at)}."]
    if bought is not None:
        parts.append(tr("Bought {day}.", day=speech.date(bought.at)))
    marks = [
        tr("Custom made.") if project.custom_made else "",
        tr("Final sale.") if project.final_sale else "",
    ]
    if any(marks):
        parts += [mark for mark in marks if mark]
    else:
        parts.append(tr("Not custom made, not final sale."))
    said = "claimed" if stated(opened) is not None else ""
    step = StepView("asked", tr("Exchange asked for"), DONE, " ".join(parts), part=said)
    if opened.contact is None:
        return step
    right, role = in_time(opened, opened.contact)
    return replace(step, right=right, role=role, below="bar")


def _return(opened: Opened, claim: ClaimVerdict) -> StepView:
    speech = _speech(opened)
    came = opened.of_claim("returned")
    looked = opened.of_claim("inspected")
    if came or looked:
        at = came[-1].at if came else looked[-1].at
        note = opened.note.tracking or ""
        return StepView("return", tr("It came back"), DONE, note, speech.when(at))
    title = tr("Waiting for the return")
    if claim.until is None:
        return StepView("return", title, LATER, part="return")
    wall = speech.local(claim.until)
    right = tr("until {when}", when=f"{speech.date(claim.until)}, {wall:%H:%M:%S}")
    terms = opened.version.terms(opened.case.project.kind)
    window = terms.one(t.ReturnWindow)
    cited = "" if window is None else f" ({window.clause})"
    text = tr("Not back by then: refused as late{clause}.", clause=cited)
    return StepView("return", title, LATER, text, right, part="return")


def _end(opened: Opened, claim: ClaimVerdict) -> StepView:
    title, price = tr("Exchange and close"), opened.case.project.price
    done = settled_by(opened)
    if claim.stage == "settled" and done is not None:
        speech = _speech(opened)
        words = decided_words(opened, done)
        text = f"{fact_title(done, opened.case.project.currency)}. {words}".strip()
        return StepView("end", title, DONE, text, speech.when(done.at))
    if claim.outcome == "refused":
        text = " ".join(tr(FAULTS[name]) for name in claim.missing)
        text += " " + tr("Record the refusal once you have answered.")
        return StepView("end", tr("Refuse and close"), LATER, text.strip())
    worth = tr("store credit") if price is None else tr(
        "{amount} of store credit", amount=money(price, opened.case.project.currency)
    )  # fmt: skip
    if claim.stage == "alternative_or_store_credit":
        text = tr(
            "No replacement in stock: another item of equal value, or {credit}.", credit=worth
        )
    elif claim.stage == "exchange":
        text = tr("Hand over the replacement.")
    else:
        text = tr("Hand over the replacement, or {credit}.", credit=worth)
    return StepView("end", title, LATER, text)


def _missing(claim: ClaimVerdict) -> Iterator[Missing]:
    match claim.stage:
        case "await_rma":
            yield Missing("hash", "info", tr("An RMA number"))
            yield Missing("package-open", "info", tr("The item itself"))
        case "await_return":
            yield Missing("package-open", "info", tr("The item itself"))
        case "settled":
            yield Missing("circle-check", "free", tr("Nothing. It is settled."))
            return
        case "refused":
            for name in claim.missing:
                yield Missing("circle-x", "closed", tr(FAULTS[name]))
            yield Missing("mail", "info", tr("Your answer to the client"))
            return
        case "exchange" | "alternative_or_store_credit":
            yield Missing("circle-check", "free", tr("Nothing. You can settle this now."))
            return
    count = len(CHECKS)
    yield Missing(
        "circle-dashed", "info", tr("Inspection, %n answers", "Inspection, %n answer", count)
    )


def _refuse(claim: ClaimVerdict) -> str:
    if claim.outcome == "settled":
        return ""
    text = tr("The app asks for a reason and keeps it with the claim.")
    if claim.discretion:
        text += " " + tr("You may exchange it nevertheless, with a reason.")
    return text


def _actions(opened: Opened, claim: ClaimVerdict) -> tuple[list[Action], Action | None]:
    answer = Action(ANSWER, tr("Answer client…"), "mail")
    gave_up = Action("withdrawn", tr("Client gave up…"))
    exchanged = Action("exchanged", tr("Record exchange…"), "repeat")
    credit = Action("credited", tr("Record store credit…"), "wallet")
    match claim.stage:
        case "await_rma":
            return [Action("rma_issued", tr("Issue RMA…"), "package"), answer], gave_up
        case "await_return":
            return [Action("returned", tr("Record return…"), "package-check"), answer], gave_up
        case "await_inspection":
            return [Action("inspected", tr("Record inspection"), "eye"), answer], gave_up
        case "exchange":
            return [exchanged, answer], Action("declined", tr("Refuse…"))
        case "alternative_or_store_credit":
            other = replace(exchanged, text=tr("Record another item…"))
            return [other, credit, answer], Action("declined", tr("Refuse…"))
        case "settled":
            done = settled_by(opened)
            back = None if done is None else Action(f"retract:{done.id}", tr("Take it back…"))
            return [answer], back
    actions = [Action("declined", tr("Record refusal…"), "ban"), answer]
    if claim.discretion or claim.missing:
        actions.append(replace(exchanged, text=tr("Exchange anyway…"), icon=""))
    return actions, gave_up
