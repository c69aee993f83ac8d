"""What a reply says of how a project stands: revisions, refund, files, each in its sentences."""

from __future__ import annotations

from collections.abc import Iterable

import studio_desk.policy.terms as t
from studio_desk.policy.reasons import Counted, FloorSum, Reason
from studio_desk.policy.verdict import Fee
from studio_desk.replies.situations import StandingSituation
from studio_desk.replies.voice import Voice


def standing_places(standing: StandingSituation, voice: Voice) -> dict[str, str]:
    """The places of a reply about the standing; what was not asked about stays empty."""
    say = _Sayer(standing, voice)
    answers = {"revisions": say.first, "refund": say.refund, "files": say.files}
    return {key: answer() if key in standing.about else "" for key, answer in answers.items()}


class _Sayer:
    def __init__(self, standing: StandingSituation, voice: Voice) -> None:
        self.standing, self.voice, self.verdict = standing, voice, standing.verdict

    def first(self) -> str:
        """Revisions; for goods the exchange, for a service its billing."""
        if self.verdict.subscription is not None:
            return self.subscription()
        if self.verdict.exchange is not None:
            found = self.verdict.exchange
            key = f"exchange.{found.standing}"
            if found.standing == "open" and found.until is None:
                key = "exchange.open_ended"
            return self._cite(key, found.because, when=found.until)
        return self.revisions()

    def revisions(self) -> str:
        revision = self.verdict.revision
        because = revision.because
        fee = self._money(revision.fee)
        rounds = self.voice.count("rounds", revision.rounds_left or 0)
        if revision.standing == "not_delivered":
            return self._cite("revisions.not_delivered", because)
        if revision.standing == "closed":
            why = self._closed(because)
            return self._cite("revisions.closed", because[:1], why=why)
        if revision.in_hand and revision.rounds_left is not None:
            return self._cite("revisions.in_hand_rounds", because, rounds=rounds)
        if revision.in_hand and revision.standing == "billable":
            return self._cite("revisions.in_hand", because, fee=fee)
        if revision.standing == "billable":
            whole = revision.fee is not None and revision.fee.exact
            key = "revisions.billable_round" if whole else "revisions.billable"
            return self._cite(key, because, fee=fee)
        if revision.until is None:
            return self._cite("revisions.rounds", because, rounds=rounds)
        follow = revision.scope == "follow_ups"
        cited = [r for r in because if _sets(r, revision.until)] or list(because)
        if follow:
            cited += [r for r in because if not isinstance(r.working, Counted)]
        key = "revisions.follow_ups" if follow else "revisions.free"
        said = self._cite(key, cited, when=revision.until)
        after = self.standing.following
        if after is None or after.revision.fee is None:
            return said
        priced = [r for r in after.revision.because if isinstance(r.working, FloorSum)]
        then = self._cite("revisions.then", priced, fee=self._money(after.revision.fee))
        return f"{said} {then}"

    def _closed(self, because: Iterable[Reason]) -> str:
        first = next(iter(because))
        terms = {clause.number: clause.term for clause in self.standing.version.clauses}
        term = terms.get(first.clause)
        if isinstance(term, t.Rounds):
            key = "closed.rounds"
        elif isinstance(term, t.Chargeback):
            key = "closed.chargeback"
        else:
            key = f"closed.{first.clause}"
        return self.voice.maybe(key) or self.voice.say("closed.other")

    def subscription(self) -> str:
        found = self.verdict.subscription
        assert found is not None  # asked only where there is one
        if found.standing == "active" and found.next_charge_at is not None:
            said = self._cite("subscription.active", found.because, when=found.next_charge_at)
            if found.cancel_by is not None:
                said += f" {self._cite('subscription.cancel_by', (), when=found.cancel_by)}"
            return said
        if found.standing == "ending" and found.access_until is not None:
            return self._cite("subscription.ending", found.because, when=found.access_until)
        return self._cite("subscription.ended", found.because)

    def refund(self) -> str:
        refund = self.verdict.refund
        said = self._cite(f"refund.{refund.standing}", refund.because)
        listed = [
            self.voice.say(
                "opening",
                ground=self.voice.maybe(f"ground.{opening.ground}"),
                when=self.voice.when(opening.until),
            )
            + self.voice.cited(opening.because)
            for opening in refund.open
            if opening.until is not None and opening.ground != "exchange"
        ]
        if not listed:
            return said
        return f"{said} {self.voice.say('possible', openings='; '.join(listed))}."

    def files(self) -> str:
        retention = self.verdict.retention
        because = retention.because
        if retention.held:
            return self._cite("files.held", because)
        key = f"files.{retention.standing}"
        if retention.standing == "in_care" and retention.until is not None:
            said = self._cite("files.in_care_until", because, when=retention.until)
            after = self.standing.files_after
            if after is None or after.retention.until is None:
                return said
            then = after.retention
            return f"{said} {self._cite('files.then_courtesy', then.because, when=then.until)}"
        return self._cite(key, because, when=retention.until)

    def _money(self, fee: Fee | None) -> str:
        return "" if fee is None else self.voice.money(fee.amount, fee.currency)

    def _cite(self, key: str, because: Iterable[Reason], **places: object) -> str:
        when = places.get("when")
        if isinstance(when, int):
            places["when"] = self.voice.when(when)
        return f"{self.voice.say(key, **places)}{self.voice.cited(because)}."


def _sets(reason: Reason, until: int) -> bool:
    return isinstance(reason.working, Counted) and reason.working.end == until
