"""The page of a dispute with a bank: what was taken back, what counts, until when. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio_desk.policy import Fact
from studio_desk.studio.claims import Opened
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import Action
from studio_desk.ui.present.claim_page import (
    DONE,
    LATER,
    ClaimView,
    Missing,
    StepView,
    bank_words,
    base,
    dispute_because,
    payments,
)
from studio_desk.wording.claims import ENDS
from studio_desk.wording.speech import Speech, money


def view(opened: Opened) -> ClaimView:
    """The steps of a dispute, and what comes next."""
    made = base(opened, _steps(opened), dispute_because(opened))
    line, fact = opened.listed, opened.fact
    running = line.standing == "open"
    amount = tr("Not noted") if fact.amount is None else money(fact.amount, line.currency)
    actions = [Action("dossier", tr("Dossier for the bank…"), "printer")]
    quiet = None
    if running:
        actions = [*actions, Action("add_evidence", tr("Add evidence…"), "paperclip"),
                   Action("chargeback_closed", tr("Record how it ended…")),
                   Action("checklist", tr("Another reason…"))]  # fmt: skip
        quiet = Action(f"retract:{fact.id}", tr("Take it back…"))
    elif (end := _end(opened)) is not None:
        quiet = Action(f"retract:{end.id}", tr("Take the end back…"))
    missing: tuple[Missing, ...] = ()
    if running and fact.reply_by is None:
        missing = (Missing("calendar-clock", "alert", tr("The date to reply by, from the bank")),)
    return replace(
        made,
        missing=missing,
        refuse="",
        actions=tuple(actions),
        quiet=quiet,
        claimed=((tr("The bank's reason"), bank_words(opened)), (tr("Amount"), amount)),
        payments=payments(opened),
    )


def _end(opened: Opened) -> Fact | None:
    """The fact that ended the dispute."""
    later = opened.happened[opened.happened.index(opened.fact) + 1 :]
    return next((fact for fact in later if fact.kind == "chargeback_closed"), None)


def _steps(opened: Opened) -> Iterator[StepView]:
    speech, line, fact = Speech(opened.case.zone, opened.now), opened.listed, opened.fact
    yield StepView(
        "what", tr("What the bank took back"), DONE, right=speech.when(fact.at), part="claimed"
    )
    yield _word_first(opened)
    running = line.standing == "open"
    state = LATER if running else DONE
    yield StepView("checklist", tr("Evidence that counts"), state, part="checklist")
    held = tr("The files of this project are held.") if running else ""
    yield StepView("evidence", tr("Kept files"), state, held, part="evidence")
    if not running:
        yield StepView("reply", tr("Answer the bank"), DONE)
    elif fact.reply_by is None:
        text = tr("The bank's letter names a date to reply by. Enter it, so that you are reminded.")
        yield StepView("reply", tr("Answer the bank"), LATER, text)
    else:
        when = speech.when(fact.reply_by)
        text = tr("Print the dossier, send it by the bank's own way, then wait for its answer.")
        step = StepView("reply", tr("Answer the bank"), LATER, text, tr("until {when}", when=when))
        if fact.reply_by < opened.now:
            step = replace(step, right=tr("was due {when}", when=when), role="alert")
        yield step
    if running:
        yield StepView("end", tr("How it ended"), LATER, tr("Won, lost or withdrawn."))
    else:
        outcome = line.outcome or ""
        words = next(
            (tr(words) for key, words in ENDS.items() if key in outcome.casefold()), outcome
        )
        right = "" if line.ended_at is None else speech.when(line.ended_at)
        yield StepView("end", tr("How it ended"), DONE, words or tr("Not noted"), right)


def _word_first(opened: Opened) -> StepView:
    """A5a: whether the client had written before the bank did."""
    speech = Speech(opened.case.zone, opened.now)
    title = tr("A word to you first")
    earlier = [
        fact
        for fact in opened.happened
        if fact.kind in ("contacted", "claimed") and fact.at <= opened.fact.at
        and opened.happened.index(fact) < opened.happened.index(opened.fact)
    ]  # fmt: skip
    if earlier:
        text = tr("The client got in touch {when}.", when=speech.when(earlier[-1].at))
        return StepView("contact", title, DONE, text, tr("Yes"), "free")
    breach = any(
        alert.alert == "chargeback_without_contact" and opened.fact.id in alert.facts
        for alert in opened.verdict.alerts
    )
    text = tr("No contact is recorded before the chargeback.")
    if breach:
        said = tr("That breaks the terms (A5a).")
        if opened.listed.standing == "open":
            said = tr("That breaks the terms (A5a); revisions are closed while it is open.")
        text += f" {said}"
        return StepView("contact", title, DONE, text, tr("No: a breach"), "alert")
    return StepView("contact", title, DONE, text, tr("No"))
