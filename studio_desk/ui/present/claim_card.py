"""The verdict card of a claim's page: what applies, at whose discretion, until when. Pure."""

from __future__ import annotations

from dataclasses import replace

from studio_desk.policy.reasons import Reasons
from studio_desk.studio.claims import DISPUTE, SUBSCRIPTION, Opened
from studio_desk.tongue import tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import CardView, Countdown, Line
from studio_desk.ui.present.claims import chip_of, dispute_words
from studio_desk.ui.present.scene import Scene
from studio_desk.ui.present.service_cards import subscription_card
from studio_desk.wording.claims import FAULTS, REMEDIES, WAITS, first_up, ground_words
from studio_desk.wording.facts import NAMES
from studio_desk.wording.speech import Speech, money


def scene_of(opened: Opened) -> Scene:
    """What the other presenters look at."""
    speech = Speech(opened.case.zone, opened.now)
    return Scene(opened.case, opened.policy, opened.spans, opened.verdict, speech)


def claim_card(opened: Opened) -> CardView:
    """The card of whatever the page is about."""
    scene = scene_of(opened)
    if opened.listed.kind == SUBSCRIPTION and opened.verdict.subscription is not None:
        return replace(subscription_card(scene, opened.verdict.subscription), action=None)
    if opened.listed.kind == DISPUTE:
        return _dispute(opened, scene)
    if opened.claim is not None and opened.claim.stage is not None:
        return _exchange(opened, scene)
    return _claim(opened, scene)


def _made(
    opened: Opened,
    scene: Scene,
    question: str,
    because: Reasons,
    *,
    tinted: bool,
    headline: str = "",
    strong: str = "",
    lines: tuple[Line, ...] = (),
    countdown: Countdown | None = None,
    role: RoleName | None = None,
) -> CardView:
    chip = chip_of(opened.listed, scene.speech)
    parts = (chip.strong, headline, strong, *(line.text for line in lines))
    words = ". ".join(part.rstrip(".") for part in parts if part)
    return CardView(
        question,
        chip.strong,
        chip.icon,
        role or chip.role,
        scene.sentence(question, words, because),
        tinted=tinted,
        headline=headline,
        countdown=countdown,
        strong_line=strong,
        lines=lines,
        clauses=scene.clauses(because, opened.version.label),
    )


def _claim(opened: Opened, scene: Scene) -> CardView:
    claim = opened.claim
    assert claim is not None  # asked only for claims
    line, currency = opened.listed, opened.case.project.currency
    amount = "" if line.amount is None else money(line.amount, currency)
    strong, lines, tinted = "", [], False
    headline = first_up(ground_words(opened.fact.ground))
    match claim.outcome:
        case "applies":
            tinted = True
            whole = claim.remedy in ("refund", "refund_or_credit") or (
                claim.remedy == "credit" and not claim.discretion
            )
            headline = amount if whole and amount else first_up(tr(REMEDIES[claim.remedy or ""]))
            strong = tr("No deadline for you")
            if claim.remedy == "refund_or_credit" and opened.fact.wants is None:
                strong = tr("The client says which")
            if claim.discretion:
                lines.append(tr("At your discretion."))
            if claim.remedy == "credit" and claim.discretion:
                lines.append(tr("You set the amount."))
        case "needs_evidence":
            tinted = True
            if "cannot_complete" in claim.missing:
                lines.append(tr("Applies once you record that the work cannot be completed."))
            else:
                lines.append(tr("Applies once there is proof: a bank or processor record."))
        case "review":
            strong = tr("You decide")
            lines.append(tr("Due until you refund, credit, fix or decline it."))
        case "refused":
            strong = tr("Came late") if claim.late else tr("Not covered by an exception")
            if claim.discretion:
                lines.append(tr("You may decide otherwise, with a reason."))
        case "settled":
            headline = amount if line.ended in ("refunded", "credited") else headline
            strong = _ended(opened, scene.speech)
    if scene.last("delivered") is None and claim.outcome != "settled":
        lines.append(tr("Nothing was delivered yet."))
    return _made(
        opened, scene, tr("Verdict"), claim.because,
        tinted=tinted, headline=headline, strong=strong,
        lines=tuple(Line(text) for text in lines),
    )  # fmt: skip


def _ended(opened: Opened, speech: Speech) -> str:
    line = opened.listed
    if line.ended is None or line.ended_at is None:
        return ""
    name = tr("Given up by the client") if line.withdrawn else tr(NAMES[line.ended][0])
    return f"{name}, {speech.day(line.ended_at)}"


def _exchange(opened: Opened, scene: Scene) -> CardView:
    claim = opened.claim
    assert claim is not None  # asked only for exchanges
    speech, price = scene.speech, opened.case.project.price
    lines: tuple[str, ...] = ()
    headline = strong = ""
    countdown = None
    tinted = claim.outcome == "applies"
    match claim.stage:
        case "await_rma":
            headline = tr("Give out an RMA number")
            lines = (tr("The client has asked in time."),)
        case "await_return" if claim.until is not None:
            countdown = Countdown(claim.until)
            strong = tr("back by {when}", when=speech.when(claim.until))
            lines = (tr("Then refused as late."),)
        case "await_inspection":
            headline, strong = tr("Inspect what came back"), tr("Due at once")
        case "exchange":
            headline = tr("Hand over the replacement")
            lines = (tr("Unused, complete, in stock."),)
        case "alternative_or_store_credit":
            headline = tr("Another item, or store credit")
            strong = "" if price is None else money(price, opened.case.project.currency)
            lines = (tr("Of equal value, as the client prefers."),)
        case "settled":
            headline = _ended(opened, speech)
        case _:
            headline = tr("Came late") if claim.late else tr("Cannot be exchanged")
            lines = tuple(tr(FAULTS[name]) for name in claim.missing)
            if claim.discretion:
                lines = (*lines, tr("You may decide otherwise, with a reason."))
    return _made(
        opened, scene, tr("Exchange"), claim.because,
        tinted=tinted, headline=headline, strong=strong, countdown=countdown,
        lines=tuple(Line(text) for text in lines),
    )  # fmt: skip


def _dispute(opened: Opened, scene: Scene) -> CardView:
    line, speech = opened.listed, scene.speech
    because = dispute_reasons(opened)
    currency = opened.case.project.currency
    amount = tr("Amount not noted") if line.amount is None else money(line.amount, currency)
    if line.standing != "open":
        ended = "" if line.ended_at is None else tr("Ended {when}", when=speech.day(line.ended_at))
        return _made(
            opened, scene, tr("Dispute"), because, tinted=False, headline=amount, strong=ended
        )
    countdown, strong = None, tr("No date to reply by is noted")
    lines = [first_up(dispute_words(line))]
    if line.due_at is not None:
        strong = tr("reply by {when}", when=speech.when(line.due_at))
        if line.due_at >= opened.now:
            countdown = Countdown(line.due_at)
            lines.insert(0, amount)
    if line.waits in WAITS and countdown is None:
        lines.append(first_up(tr(WAITS[line.waits])) + ".")
    return _made(
        opened, scene, tr("Dispute"), because,
        tinted=True, headline="" if countdown else amount, strong=strong, countdown=countdown,
        lines=tuple(Line(text) for text in lines),
    )  # fmt: skip


def dispute_reasons(opened: Opened) -> Reasons:
    """What the policy and the house say while the dispute is open: breach, revisions, files."""
    verdict = opened.verdict
    found = [
        reason
        for alert in verdict.alerts
        if alert.alert == "chargeback_without_contact" and opened.fact.id in alert.facts
        for reason in alert.because
    ]
    found += [
        reason
        for reason in (*verdict.revision.because, *verdict.retention.because)
        if opened.fact.id in reason.facts or reason.clause in ("A5a", "H9")
    ]
    return tuple(dict.fromkeys(found))
