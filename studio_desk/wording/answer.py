"""The answer to a client in a sentence or two, ready for an e-mail: the date in words, the clause.

Pure. House rules stand in no contract, so an answer says them but does not cite them.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import Counted, FloorSum, Reason, RoundsUsed, numbers
from studio_desk.policy.verdict import ClaimVerdict, Exchange, Fee, Subscription, Verdict
from studio_desk.policy.versions import Version
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS
from studio_desk.wording.speech import Speech, money, plural, short_money

QUESTIONS = ("revision", "refund", "files")


def answer(
    about: str,
    verdict: Verdict,
    version: Version,
    speech: Speech,
    facts: Iterable[Fact] = (),
    following: Verdict | None = None,
    files_after: Verdict | None = None,
) -> str:
    """One of `QUESTIONS` answered as the verdict has it.

    `following` is the verdict at the revision's next change, `files_after` that at which the
    standing of the files next changes, if nothing further happens. `facts` name what claims are
    about. For goods and subscriptions the first question is about exchange or billing.
    """
    say = _Answer(verdict, version, speech, {fact.id: fact for fact in facts})
    if about == "refund":
        return say.refund()
    if about == "files":
        return say.files(files_after)
    if verdict.subscription is not None:
        return say.subscription(verdict.subscription)
    if verdict.exchange is not None:
        return say.exchange(verdict.exchange)
    return say.revision(following)


class _Answer:
    """The three answers to one verdict."""

    def __init__(
        self, verdict: Verdict, version: Version, speech: Speech, facts: dict[str, Fact]
    ) -> None:
        self.verdict, self.version, self.speech, self.facts = verdict, version, speech, facts

    # --- first card --------------------------------------------------------------------------

    def revision(self, following: Verdict | None) -> str:
        revision = self.verdict.revision
        because = revision.because
        if revision.standing == "not_delivered":
            text = "The work is not delivered yet, so the time for revisions has not begun"
            return _cite(text, because)
        if revision.standing == "closed":
            says = _cite(self._closed_by(because[0]), because[:1])
            return f"Revisions are closed for this project. {says}"
        fee = _fee(revision.fee)
        if revision.in_hand:
            if revision.standing == "billable":
                text = f"A revision is in hand. Anything more asked now is charged{fee}"
                return _cite(text, because)
            rounds = plural(revision.rounds_left or 0, "free round")
            return _cite(f"A revision is in hand; {rounds} left beside it", because)
        if revision.standing == "billable":
            whole = revision.fee is not None and revision.fee.exact
            first = "The free rounds are used" if whole else "The time for free revisions is over"
            return _cite(f"{first}; a further one is charged{fee}", because)
        left = revision.rounds_left or 0
        if revision.until is None:
            verb = "is" if left == 1 else "are"
            text = f"{plural(left, 'free round')} of revisions {verb} left, with no deadline"
            return _cite(text, because)
        what, cited = "Revisions are", _of_deadline(because, revision.until)
        if revision.scope == "follow_ups":
            what = "Follow-ups to what was asked before are"
            cited += [r for r in because if not _counts(r)]
        text = f"{what} free until {self.when(revision.until)}"
        if following is not None and following.revision.fee is not None:
            text += f"; after that{_fee(following.revision.fee).replace(', ', ' ')}"
            priced = [r for r in following.revision.because if isinstance(r.working, FloorSum)]
            cited += priced or list(following.revision.because[-1:])
        return _cite(text, cited)

    def _closed_by(self, reason: Reason) -> str:
        if isinstance(reason.working, RoundsUsed):
            return "The free rounds are used"
        if reason.clause == "H3":  # what the house says there is for the owner
            return "The session files are deleted"
        return self.version.says(reason.clause).rstrip(".")

    def exchange(self, found: Exchange) -> str:
        asked = [claim for claim in self.verdict.claims.values() if claim.stage is not None]
        if found.standing == "asked" and asked:
            return self._asked(asked[-1])
        until = "" if found.until is None else f" until {self.when(found.until)}"
        text = {
            "open": f"The item can be exchanged{until}: asked for and back by then, unused and "
            "complete",
            "asked": "The exchange is under way",
            "expired": "The time to exchange the item is over",
            "excluded": "This item cannot be exchanged",
            "settled": "The exchange is settled",
        }[found.standing]
        return _cite(text, found.because)

    def _asked(self, claim: ClaimVerdict) -> str:
        by = "" if claim.until is None else f" by {self.when(claim.until)}"
        text = {
            "await_rma": "The exchange was asked for in time; an RMA number follows",
            "await_return": f"The item must be back{by}, unused and complete",
            "await_inspection": "The item is back and will be inspected",
            "exchange": "The exchange is accepted; the replacement follows",
            "alternative_or_store_credit": "The exchange is accepted, but the item is out of stock:"
            " another item, or store credit of equal value",
            "refused": "The exchange is refused after inspection",
        }.get(claim.stage or "", "The exchange is under way")
        return _cite(text, claim.because)

    def subscription(self, found: Subscription) -> str:
        if found.standing == "active" and found.next_charge_at is not None:
            charged = self.when(found.next_charge_at)
            text = f"The subscription is active; the next charge is {charged}"
            if found.cancel_by is not None:
                text += f". Cancelled by {self.when(found.cancel_by)}, it is not charged"
            return _cite(text, found.because)
        until = "" if found.access_until is None else f" {self.when(found.access_until)}"
        if found.standing == "ending":
            text = f"The subscription is cancelled; access lasts until{until}. No further charge"
            return _cite(text, found.because)
        return _cite(f"The subscription has ended; access ended{until}".rstrip(), found.because)

    # --- refund ------------------------------------------------------------------------------

    def refund(self) -> str:
        claims = [pair for pair in self.verdict.claims.items() if pair[1].stage is None]
        for outcome in ("applies", "needs_evidence", "review"):
            for key, claim in reversed(claims):
                if claim.outcome == outcome:
                    return self._claim(key, claim)
        refund = self.verdict.refund
        text = {
            "barred": "No refund applies",
            "credit_only": "Payments are not refunded; who asks is given credit, in an amount that "
            "the studio sets",
            "review": "A refund is looked into case by case",
            "applies": "An exception applies",
        }[refund.standing]
        said = _cite(text, refund.because)
        claimable = (each for each in refund.open if each.ground != "exchange")
        opening = next((each for each in claimable if each.until is not None), None)
        if opening is None or opening.until is None:
            return said
        ground = GROUND_WORDS[opening.ground]
        still = f"Still claimable: {ground}, until {self.when(opening.until)}"
        return f"{said} {_cite(still, opening.because)}"

    def _claim(self, key: str, claim: ClaimVerdict) -> str:
        fact = self.facts.get(key)
        ground = GROUND_WORDS.get((fact.ground if fact else None) or "", "another reason")
        if claim.outcome == "needs_evidence":
            text = f"The claim “{ground}” applies once there is proof"
        elif claim.outcome == "review":
            text = f"The claim “{ground}” is under review"
        else:
            remedy = REMEDY_WORDS.get(claim.remedy or "refund", claim.remedy or "refund")
            text = f"The claim “{ground}” is accepted: {remedy}"
            if claim.discretion:
                text += ", as the studio decides"
        return _cite(text, claim.because)

    # --- files -------------------------------------------------------------------------------

    def files(self, after: Verdict | None) -> str:
        retention = self.verdict.retention
        because = retention.because
        if retention.held:
            return _cite("The session files are on hold and are not deleted", because)
        until = "" if retention.until is None else f" until {self.when(retention.until)}"
        if retention.standing == "in_care" and until:
            text = f"The session files are kept{until}"
            if after is not None and after.retention.until is not None:
                text += (
                    f"; after that as a courtesy until {self.when(after.retention.until)}, "
                    "without a promise"
                )
                because = (*because, *after.retention.because)
            return _cite(text, because)
        text = {
            "none": "No session files are held yet",
            "in_care": "The session files are kept while the project is open",
            "courtesy": f"The session files are kept as a courtesy{until}, without a promise",
            "purgeable": "The session files are no longer promised and may be deleted any day",
            "overdue": "The session files are past the longest time they are kept",
            "purged": "The session files are deleted",
            "unspecified": "The policy makes no promise about keeping the session files",
        }[retention.standing]
        return _cite(text, because)

    def when(self, instant: int) -> str:
        """``Tuesday 10 March, 13:30 (New York)``, with the year when it is not this one."""
        day, _, clock = self.speech.long_when(instant).rpartition(" ")
        city = self.speech.zone.rpartition("/")[2].replace("_", " ")
        return f"{day}, {clock} ({city})"


def _counts(reason: Reason) -> bool:
    return isinstance(reason.working, Counted)


def _of_deadline(reasons: Iterable[Reason], until: int) -> list[Reason]:
    """The reasons that set a deadline; all of them where none is counted to it."""
    every = list(reasons)
    found = [
        reason
        for reason in every
        if isinstance(reason.working, Counted) and reason.working.end == until
    ]
    return found or every


def _fee(fee: Fee | None) -> str:
    """``, from $20 per song``; empty where there is none."""
    if fee is None:
        return ""
    per = f" per {fee.per}" if fee.per else ""
    if fee.exact:
        return f", {money(fee.amount, fee.currency)}{per}"
    return f", from {short_money(fee.amount, fee.currency)}{per}"


def _cite(text: str, reasons: Iterable[Reason]) -> str:
    cited = [number for number in numbers(reasons) if not number.startswith("H")]
    return f"{text} ({', '.join(cited)})." if cited else f"{text}."
