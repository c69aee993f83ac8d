"""What a reply says of a claim: the clause, the dates, what is still possible."""

from __future__ import annotations

from studio_desk.policy.reasons import Balance, Counted, Happened
from studio_desk.replies.situations import ClaimSituation
from studio_desk.replies.voice import Voice


def claim_places(claim: ClaimSituation, voice: Voice) -> dict[str, str]:
    """The places of a reply to a claim, as its templates name them."""
    verdict = claim.verdict
    missing = [found for key in verdict.missing if (found := voice.maybe(f"missing.{key}"))]
    return {
        "ground": _ground(claim.claim.ground, voice),
        "claimed": voice.date(claim.claim.at),
        "reason": _reason(claim, voice),
        "until": _stage(claim, voice),
        "possible": _possible(claim, voice),
        "remedy": _sentence(voice.maybe(f"remedy.{verdict.remedy}")),
        "missing": f" {voice.say('and')} ".join(missing),
        "outcome": _sentence(_settled(claim, voice)),
    }


def _ground(ground: str | None, voice: Voice) -> str:
    return voice.maybe(f"ground.{ground}") or voice.say("ground.other")


def _reason(claim: ClaimSituation, voice: Voice) -> str:
    """The dates that decided, then the clauses: one sentence with its citation."""
    parts = []
    for reason in claim.because:
        working = reason.working
        if isinstance(working, Counted) and claim.claim.at > working.end:
            said = voice.say(
                "reason.late", when=voice.when(working.end), claimed=voice.when(claim.claim.at)
            )
        elif isinstance(working, Counted) and claim.verdict.outcome != "refused":
            said = voice.say("reason.in_time", when=voice.when(working.end))
        elif isinstance(working, Happened) and claim.verdict.outcome != "settled":
            known = voice.maybe(f"reason.{working.what}")
            said = known.format(date=voice.date(working.at)) if known else ""
        elif isinstance(working, Balance):
            said = voice.say(
                "reason.balance",
                paid=voice.money(working.paid - working.refunded, claim.currency),
                owed=voice.money(working.owed, claim.currency),
            )
        else:
            said = ""
        if said and said not in parts:
            parts.append(said)
    if claim.verdict.outcome == "refused":
        parts += [said for key in claim.verdict.missing if (said := voice.maybe(f"fault.{key}"))]
    cited = voice.cited(claim.because)
    if not parts and not cited:
        return ""
    return f"{'. '.join(parts) or voice.say('reason.other')}{cited}."


def _stage(claim: ClaimSituation, voice: Voice) -> str:
    verdict = claim.verdict
    said = voice.maybe(f"stage.{verdict.stage}")
    when = "" if verdict.until is None else voice.when(verdict.until)
    if not said or ("{when}" in said and not when):
        return ""
    return _sentence(said.format(when=when))


def _possible(claim: ClaimSituation, voice: Voice) -> str:
    listed = []
    for opening in claim.still:
        if opening.ground == claim.claim.ground:
            continue
        key = "opening" if opening.until is not None else "opening.ended"
        when = "" if opening.until is None else voice.when(opening.until)
        said = voice.say(key, ground=_ground(opening.ground, voice), when=when)
        listed.append(f"{said}{voice.cited(opening.because)}")
    told = [_sentence(voice.say("possible", openings="; ".join(listed)))] if listed else []
    if claim.verdict.outcome == "refused" and claim.verdict.discretion:
        told.append(_sentence(voice.say("possible.discretion")))
    return " ".join(told)


def _settled(claim: ClaimSituation, voice: Voice) -> str:
    fact = claim.settled_by
    if fact is None:
        return voice.say("settled.other")
    said = voice.maybe(f"settled.{fact.kind}") or voice.say("settled.other")
    amount = "" if fact.amount is None else voice.money(fact.amount, claim.currency)
    return said.format(date=voice.date(fact.at), amount=amount)


def _sentence(text: str) -> str:
    return text and f"{text.rstrip('.')}."
