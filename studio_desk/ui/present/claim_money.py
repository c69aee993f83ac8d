"""The page of a claim for money, credit or a fix. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from studio_desk.policy import terms as t
from studio_desk.policy.verdict import ClaimVerdict
from studio_desk.studio.claims import Opened
from studio_desk.tongue import tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import Action
from studio_desk.ui.present.claim_page import (
    DONE,
    LATER,
    ClaimView,
    Missing,
    StepView,
    base,
    claimed_fields,
    contact_bar,
    decided_words,
    in_time,
    payments,
    settled_by,
    stated,
)
from studio_desk.wording.claims import ground_words
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, money

ANSWER = "answer"


def view(opened: Opened) -> ClaimView:
    """The steps of a claim, and what comes next."""
    claim = opened.claim
    assert claim is not None  # asked only for claims
    made = base(opened, _steps(opened, claim), claim.because)
    actions, quiet = _actions(opened, claim)
    counted = opened.contact
    twice = opened.fact.ground == "duplicate_payment"
    return replace(
        made,
        missing=tuple(_missing(opened, claim)),
        refuse=_refuse(opened, claim),
        actions=tuple(actions),
        quiet=quiet,
        bar=None if counted is None else contact_bar(opened, counted),
        claimed=claimed_fields(opened),
        payments=payments(opened) if twice else (),
        stated=stated(opened),
    )


# --- Steps ---------------------------------------------------------------------------------------


def _steps(opened: Opened, claim: ClaimVerdict) -> Iterator[StepView]:
    speech = Speech(opened.case.zone, opened.now)
    yield StepView(
        "what", tr("What is claimed"), DONE, right=speech.when(opened.fact.at), part="claimed"
    )
    yield _contact(opened)
    yield from _repair(opened, claim)
    yield from _choice(opened, claim)
    yield _evidence(opened, claim)
    yield _settle(opened, claim)


def _contact(opened: Opened) -> StepView:
    title = tr("When they got in touch")
    if opened.contact is None:
        terms = opened.version.terms(opened.case.project.kind)
        counted = any(opened.fact.ground in term.grounds for term in terms.every(t.ContactWindow))
        text = tr("This policy sets no deadline for it.")
        if counted:  # what opens the window had not happened when the claim came
            text = tr("Its deadline had not begun when they got in touch.")
        return StepView("contact", title, DONE, text)
    right, role = in_time(opened, opened.contact)
    return StepView("contact", title, DONE, right=right, role=role, part="bar")


def _repair(opened: Opened, claim: ClaimVerdict) -> Iterator[StepView]:
    """C1c: the fix comes first; how it went."""
    terms = opened.version.terms(opened.case.project.kind)
    grounds = [term.ground for term in terms.every(t.Repair)]
    if opened.fact.ground not in grounds or claim.late:
        return
    title = tr("Fix it")
    tried = opened.of_claim("fixed", "fix_failed")
    if not tried:
        text = tr("Fix it first. If the fix fails, part of the money or credit is yours to give.")
        yield StepView("fix", title, LATER, text)
        return
    last = tried[-1]
    speech = Speech(opened.case.zone, opened.now)
    if last.kind == "fixed":
        yield StepView("fix", title, DONE, right=tr("Fixed {when}", when=speech.when(last.at)),
                       role="free")  # fmt: skip
    else:
        yield StepView(
            "fix", title, DONE, tr("What is owed now is for you to set."),
            tr("Failed {when}", when=speech.when(last.at)), "alert",
        )  # fmt: skip


def _choice(opened: Opened, claim: ClaimVerdict) -> Iterator[StepView]:
    """A3b: the work cannot be done, and the client says which way it is made good."""
    if opened.fact.ground != "cannot_complete" or not _knows(opened, "cannot_complete"):
        return
    given_up = next((f for f in opened.happened if f.kind == "cannot_complete"), None)
    speech = Speech(opened.case.zone, opened.now)
    title = tr("The work cannot be done")
    if given_up is None:
        yield StepView("give_up", title, LATER, tr("Record it, so that the exception applies."))
    else:
        yield StepView("give_up", title, DONE, right=speech.when(given_up.at))
    wants = opened.fact.wants
    title = tr("The client chooses")
    if wants in ("refund", "credit"):
        text = tr("The client wants money back.")
        if wants == "credit":
            text = tr("The client wants credit.")
        yield StepView("choice", title, DONE, text)
    elif claim.outcome == "settled":
        yield StepView("choice", title, DONE)
    else:
        yield StepView(
            "choice",
            title,
            LATER,
            tr("Ask whether it is to be refund or credit, and choose it above."),
        )


def _knows(opened: Opened, ground: str) -> bool:
    terms = opened.version.terms(opened.case.project.kind)
    return any(term.ground == ground for term in terms.every(t.RefundException))


def _evidence(opened: Opened, claim: ClaimVerdict) -> StepView:
    title = tr("Evidence")
    if "evidence" in claim.missing:
        return StepView(
            "evidence", title, LATER, right=tr("Required, and missing"), role="alert",
            part="evidence",
        )  # fmt: skip
    needed = next(
        (
            term.proof
            for term in opened.version.terms(opened.case.project.kind).every(t.RefundException)
            if term.ground == opened.fact.ground
        ),
        "",
    )
    there = bool(opened.fact.evidence or opened.of_claim("evidence"))
    right, role = tr("Not required"), None
    ledger = any(reason.clause == "H8" for reason in claim.because)
    if needed in ("evidence", "evidence_or_suspicion") and there:
        right, role = tr("There"), "free"
    elif ledger:
        right = tr("Not required: the ledger shows both payments")
    elif opened.version.terms(opened.case.project.kind).one(t.Documents) is not None:
        right = tr("Suggested, not required")
    return StepView("evidence", title, DONE, right=right, role=_role(role), part="evidence")


def _role(role: str | None) -> RoleName | None:
    return "free" if role == "free" else None


def _settle(opened: Opened, claim: ClaimVerdict) -> StepView:
    title = tr("Answer and settle")
    done = settled_by(opened)
    if claim.outcome == "settled" and done is not None:
        speech = Speech(opened.case.zone, opened.now)
        words = decided_words(opened, done)
        text = f"{fact_title(done, opened.case.project.currency)}. {words}".strip()
        return StepView("settle", title, DONE, text, speech.when(done.at))
    return StepView("settle", title, LATER, _settle_words(opened, claim))


def _settle_words(opened: Opened, claim: ClaimVerdict) -> str:
    if claim.outcome == "refused":
        text = tr("No exception applies. Record the refusal once you have answered.")
        if claim.discretion:
            text += " " + tr("What the policy refuses you may still give, with a reason.")
        return text
    if claim.outcome == "needs_evidence":
        return tr("Once the proof is there, the exception applies.")
    if claim.outcome == "review":
        return tr("Look into it, answer the client, then record what you decided.")
    twice = opened.fact.ground == "duplicate_payment"
    match claim.remedy:
        case "refund":
            text = tr("Record the refund once you have sent it. The claim is settled then.")
            if twice:
                text = tr("Record the refund once you have sent it. The claim is settled then, "
                          "and the duplicate alert goes away.")  # fmt: skip
            return text
        case "credit" if not claim.discretion:
            return tr("Record the credit. That settles the claim.")
        case "credit":
            return tr("Set how much credit the client gets, and say why. That settles the claim.")
        case "refund_or_credit":
            return tr("Record the refund or the credit, as the client chose.")
        case "fix":
            return tr("Record the fix, or that it failed. A fix settles the claim.")
    return tr("Give part of the money back, or credit. How much is for you to set.")


# --- What is missing, refusing -------------------------------------------------------------------


def _missing(opened: Opened, claim: ClaimVerdict) -> Iterator[Missing]:
    if claim.outcome == "settled":
        yield Missing("circle-check", "free", tr("Nothing. It is settled."))
        return
    if "evidence" in claim.missing:
        yield Missing("paperclip", "alert", tr("A bank or processor record"))
    elif "cannot_complete" in claim.missing:
        yield Missing("ban", "alert", tr("The record that the work cannot be done"))
    elif claim.remedy == "refund_or_credit" and opened.fact.wants is None:
        yield Missing("circle-help", "info", tr("The client's choice"))
    elif claim.outcome == "review":
        yield Missing("eye", "info", tr("Your decision"))
    elif claim.outcome == "refused":
        yield Missing("mail", "info", tr("Your answer to the client"))
    else:
        yield Missing("circle-check", "free", tr("Nothing. You can settle this now."))


def _refuse(opened: Opened, claim: ClaimVerdict) -> str:
    if claim.outcome == "settled":
        return ""
    parts = [tr("The app asks for a reason and keeps it with the claim.")]
    if opened.fact.ground == "duplicate_payment" and opened.verdict.alerts:
        parts.append(tr("The duplicate alert goes away."))
    still = still_possible(opened)
    if still:
        parts.append(tr("Still possible: {what}.", what=still))
    return " ".join(parts)


def still_possible(opened: Opened) -> str:
    """What the client could still claim, and what is left to the studio."""
    speech = Speech(opened.case.zone, opened.now)
    parts = []
    for opening in opened.verdict.refund.open:
        if opening.ground != opened.fact.ground:
            until = ""
            if opening.until is not None:
                until = ", " + tr("until {when}", when=speech.when(opening.until))
            parts.append(f"{ground_words(opening.ground)}{until}")
    if opened.claim is not None and opened.claim.discretion:
        parts.append(tr("credit or a refund at your discretion"))
    return "; ".join(parts)


# --- What can be done ----------------------------------------------------------------------------


def _actions(opened: Opened, claim: ClaimVerdict) -> tuple[list[Action], Action | None]:
    answer = Action(ANSWER, tr("Answer client…"), "mail")
    quiet: Action | None = Action("declined", tr("Refuse…"))
    amount = opened.listed.amount
    refund = Action("refunded", tr("Record refund…"), "undo-2")
    if amount is not None and claim.remedy in ("refund", "refund_or_credit"):
        words = money(min(amount, opened.left) or amount, opened.case.project.currency)
        refund = replace(refund, text=tr("Record refund of {amount}", amount=words))
    credit = Action("credited", tr("Record credit…"), "wallet")
    instead = replace(credit, text=tr("Give credit instead…"), icon="")
    match claim.outcome:
        case "settled":
            done = settled_by(opened)
            back = None if done is None else Action(f"retract:{done.id}", tr("Take it back…"))
            return [answer], back
        case "refused":
            actions = [Action("declined", tr("Record refusal…"), "ban"), answer]
            if claim.discretion:
                actions += [
                    replace(refund, text=tr("Refund anyway…"), icon=""),
                    replace(credit, text=tr("Credit anyway…"), icon=""),
                ]
            return actions, Action("withdrawn", tr("Client gave up…"))
        case "needs_evidence" if "evidence" in claim.missing:
            add = Action("add_evidence", tr("Add evidence…"), "paperclip")
            return [add, answer, replace(refund, text=tr("Refund anyway…"), icon="")], quiet
        case "needs_evidence":
            record = Action("cannot_complete", tr("Record that it cannot be done…"), "ban")
            return [record, answer], quiet
        case "review":
            return [answer, refund, credit, Action("fixed", tr("Record fix…"), "wrench")], quiet
    match claim.remedy:
        case "credit":
            return [credit, answer], quiet
        case "fix":
            fix = Action("fixed", tr("Record fix…"), "wrench")
            return [fix, Action("fix_failed", tr("The fix failed…")), answer], quiet
        case "partial_refund_or_credit":
            part = replace(refund, text=tr("Refund a part…"))
            return [part, credit, answer], quiet
        case "refund_or_credit":
            return [refund, credit, answer], quiet
    return [refund, answer, instead], quiet
