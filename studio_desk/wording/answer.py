"""The answer to a client in a sentence or two, ready for an e-mail: the date in words, the clause.

Pure. House rules stand in no contract, so an answer says them but does not cite them.
"""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.policy.facts import Fact
from studio_desk.policy.reasons import Counted, FloorSum, Reason, RoundsUsed, numbers
from studio_desk.policy.verdict import (
    ClaimVerdict,
    Exchange,
    Fee,
    Revision,
    Subscription,
    Verdict,
    asked_for,
)
from studio_desk.policy.versions import Version
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS, ground_words
from studio_desk.wording.speech import Speech
from studio_desk.wording.standings import short_fee_words
from studio_desk.wording.statements import reading

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
            text = tr("The work is not delivered yet, so the time for revisions has not begun")
            return _cite(text, because)
        if revision.standing == "closed":
            says = _cite(self._closed_by(because[0]), because[:1])
            return tr("Revisions are closed for this project. {says}", says=says)
        fee = revision.fee
        if revision.in_hand:
            if revision.standing == "billable":
                text = tr(
                    "A revision is in hand. Anything more asked now is charged, {fee}",
                    fee=_per(fee),
                )
                return _cite(text, because)
            left = revision.rounds_left or 0
            text = tr(
                "A revision is in hand; %n free rounds left beside it",
                "A revision is in hand; %n free round left beside it",
                left,
            )
            return _cite(text, because)
        if revision.standing == "billable":
            if fee is not None and fee.exact:
                text = tr(
                    "The free rounds are used; a further one is charged, {fee}", fee=_per(fee)
                )
            else:
                text = tr(
                    "The time for free revisions is over; a further one is charged, {fee}",
                    fee=_per(fee),
                )
            return _cite(text, because)
        if revision.until is None:
            text = tr(
                "%n free rounds of revisions are left, with no deadline",
                "%n free round of revisions is left, with no deadline",
                revision.rounds_left or 0,
            )
            return _cite(text, because)
        return self._window(revision, revision.until, following)

    def _window(self, revision: Revision, until: int, following: Verdict | None) -> str:
        because = revision.because
        cited, when = _of_deadline(because, until), self.when(until)
        follow_ups = revision.scope == "follow_ups"
        if follow_ups:
            cited += [r for r in because if not _counts(r)]
        if following is None or following.revision.fee is None:
            if follow_ups:
                text = tr("Follow-ups to what was asked before are free until {when}", when=when)
            else:
                text = tr("Revisions are free until {when}", when=when)
            return _cite(text, cited)
        after = following.revision
        fee = _per(after.fee)
        if follow_ups:
            text = tr(
                "Follow-ups to what was asked before are free until {when}; after that {fee}",
                when=when,
                fee=fee,
            )
        else:
            text = tr("Revisions are free until {when}; after that {fee}", when=when, fee=fee)
        priced = [r for r in after.because if isinstance(r.working, FloorSum)]
        return _cite(text, cited + (priced or list(after.because[-1:])))

    def _closed_by(self, reason: Reason) -> str:
        if isinstance(reason.working, RoundsUsed):
            return tr("The free rounds are used")
        if reason.clause == "H3":  # what the house says there is for the owner
            return tr("The session files are deleted")
        return reading(self.version.says(reason.clause)).rstrip(".")

    def exchange(self, found: Exchange) -> str:
        asked = asked_for(self.verdict.claims)
        if found.standing == "asked" and asked is not None:
            return self._asked(self.verdict.claims[asked])
        if found.standing == "open" and found.until is not None:
            text = tr(
                "The item can be exchanged until {when}: asked for and back by then, unused and "
                "complete",
                when=self.when(found.until),
            )
        else:
            text = {
                "open": tr(
                    "The item can be exchanged: asked for and back by then, unused and complete"
                ),
                "asked": tr("The exchange is under way"),
                "expired": tr("The time to exchange the item is over"),
                "excluded": tr("This item cannot be exchanged"),
                "settled": tr("The exchange is settled"),
            }[found.standing]
        return _cite(text, found.because)

    def _asked(self, claim: ClaimVerdict) -> str:
        back = tr("The item must be back, unused and complete")
        if claim.until is not None:
            back = tr(
                "The item must be back by {when}, unused and complete", when=self.when(claim.until)
            )
        text = {
            "await_rma": tr("The exchange was asked for in time; an RMA number follows"),
            "await_return": back,
            "await_inspection": tr("The item is back and will be inspected"),
            "exchange": tr("The exchange is accepted; the replacement follows"),
            "alternative_or_store_credit": tr(
                "The exchange is accepted, but the item is out of stock:"
                " another item, or store credit of equal value"
            ),
            "refused": tr("The exchange is refused after inspection"),
        }.get(claim.stage or "", tr("The exchange is under way"))
        return _cite(text, claim.because)

    def subscription(self, found: Subscription) -> str:
        if found.standing == "active" and found.next_charge_at is not None:
            charged = self.when(found.next_charge_at)
            if found.cancel_by is None:
                text = tr(
                    "The subscription is active; the next charge is {charged}", charged=charged
                )
            else:
                text = tr(
                    "The subscription is active; the next charge is {charged}. Cancelled by {by}, "
                    "it is not charged",
                    charged=charged,
                    by=self.when(found.cancel_by),
                )
            return _cite(text, found.because)
        if found.access_until is None:
            return _cite(tr("The subscription has ended; access ended"), found.because)
        when = self.when(found.access_until)
        if found.standing == "ending":
            text = tr(
                "The subscription is cancelled; access lasts until {when}. No further charge",
                when=when,
            )
        else:
            text = tr("The subscription has ended; access ended {when}", when=when)
        return _cite(text, found.because)

    # --- refund ------------------------------------------------------------------------------

    def refund(self) -> str:
        claims = [pair for pair in self.verdict.claims.items() if pair[1].stage is None]
        for outcome in ("applies", "needs_evidence", "review"):
            for key, claim in reversed(claims):
                if claim.outcome == outcome:
                    return self._claim(key, claim)
        refund = self.verdict.refund
        text = {
            "barred": tr("No refund applies"),
            "credit_only": tr(
                "Payments are not refunded; who asks is given credit, in an amount that "
                "the studio sets"
            ),
            "review": tr("A refund is looked into case by case"),
            "applies": tr("An exception applies"),
        }[refund.standing]
        said = _cite(text, refund.because)
        claimable = (each for each in refund.open if each.ground != "exchange")
        opening = next((each for each in claimable if each.until is not None), None)
        if opening is None or opening.until is None:
            return said
        ground = GROUND_WORDS[opening.ground]
        still = tr(
            "Still claimable: {ground}, until {when}", ground=ground, when=self.when(opening.until)
        )
        return f"{said} {_cite(still, opening.because)}"

    def _claim(self, key: str, claim: ClaimVerdict) -> str:
        fact = self.facts.get(key)
        ground = ground_words(fact.ground if fact else None)
        if claim.outcome == "needs_evidence":
            text = tr("The claim “{ground}” applies once there is proof", ground=ground)
        elif claim.outcome == "review":
            text = tr("The claim “{ground}” is under review", ground=ground)
        else:
            remedy = REMEDY_WORDS.get(claim.remedy or "refund") or claim.remedy
            pattern = QT_TR_NOOP("The claim “{ground}” is accepted: {remedy}")
            if claim.discretion:
                pattern = QT_TR_NOOP(
                    "The claim “{ground}” is accepted: {remedy}, as the studio decides"
                )
            text = tr(pattern, ground=ground, remedy=remedy)
        return _cite(text, claim.because)

    # --- files -------------------------------------------------------------------------------

    def files(self, after: Verdict | None) -> str:
        retention = self.verdict.retention
        because = retention.because
        if retention.held:
            return _cite(tr("The session files are on hold and are not deleted"), because)
        when = "" if retention.until is None else self.when(retention.until)
        if retention.standing == "in_care" and when:
            if after is None or after.retention.until is None:
                return _cite(tr("The session files are kept until {when}", when=when), because)
            text = tr(
                "The session files are kept until {when}; after that as a courtesy until {end}, "
                "without a promise",
                when=when,
                end=self.when(after.retention.until),
            )
            return _cite(text, (*because, *after.retention.because))
        courtesy = tr("The session files are kept as a courtesy, without a promise")
        if when:
            courtesy = tr(
                "The session files are kept as a courtesy until {when}, without a promise",
                when=when,
            )
        text = {
            "none": tr("No session files are held yet"),
            "in_care": tr("The session files are kept while the project is open"),
            "courtesy": courtesy,
            "purgeable": tr("The session files are no longer promised and may be deleted any day"),
            "overdue": tr("The session files are past the longest time they are kept"),
            "purged": tr("The session files are deleted"),
            "unspecified": tr("The policy makes no promise about keeping the session files"),
        }[retention.standing]
        return _cite(text, because)

    def when(self, instant: int) -> str:
        """``Tuesday 10 March, 13:30 (New York)``, with the year when it is not this one."""
        city = self.speech.zone.rpartition("/")[2].replace("_", " ")
        return f"{self.speech.long_day(instant)}, {self.speech.clock(instant)} ({city})"


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


def _per(fee: Fee | None) -> str:
    return "" if fee is None else short_fee_words(fee)


def _cite(text: str, reasons: Iterable[Reason]) -> str:
    cited = [number for number in numbers(reasons) if not number.startswith("H")]
    return f"{text} ({', '.join(cited)})." if cited else f"{text}."
