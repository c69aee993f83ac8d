"""How long the files are kept, and whether anything keeps them from going (B5, H3, H7, H9)."""

from __future__ import annotations

import studio_desk.policy.terms as t
from studio_desk.policy.facts import Fact
from studio_desk.policy.moments import Moment, completion, lasting
from studio_desk.policy.reasons import Counted, Happened, Reason, Reasons
from studio_desk.policy.verdict import Retention


def retention(moment: Moment) -> Retention:
    """The promise about the files at the moment."""
    until, _ = lasting(moment, lambda here: _standing(here)[0])
    standing, because = _standing(moment)
    hold = _hold(moment)
    if hold is not None:
        because = (*because, Reason("H9", (hold.id,), Happened(hold.kind, hold.at)))
    return Retention(standing, because, until, hold is not None)


def _hold(moment: Moment) -> Fact | None:
    """The hold or open dispute that keeps the files, under every policy (pin 32)."""
    history = moment.history
    for begin, end in (("held", "released"), ("charged_back", "chargeback_closed")):
        if history.on(begin, end):
            return history.latest[begin]
    return None


def _standing(moment: Moment) -> tuple[str, Reasons]:
    history, terms = moment.history, moment.terms
    if history.on("purged", "restored"):
        fact = history.latest["purged"]
        return "purged", (Reason("H3", (fact.id,), Happened("purged", fact.at)),)
    if not history.has("started", "delivered"):
        return "none", (Reason("H1"),)
    care, courtesy = terms.one(t.Care), terms.one(t.Courtesy)
    if care is None or courtesy is None:
        return "unspecified", (Reason("H7"),)
    since, what = completion(moment), "completed"
    if since is None and not history.has("delivered") and history.closed_since is not None:
        since, what = history.closed_since, "cancelled"  # pin 31: counted from the cancellation
    if since is None:
        begun = next(fact for fact in history.taken if fact.kind in ("started", "delivered"))
        return "in_care", (Reason(care.clause, (begun.id,), Happened(begun.kind, begun.at)),)
    for standing, lasts in (("courtesy", courtesy.lasts), ("purgeable", courtesy.keep_at_most)):
        counted = history.counted(Fact("", what, since), lasts)
        if not moment.passed(counted.end):
            return standing, (Reason(courtesy.clause, (), counted),)
    last = history.counted(Fact("", what, since), courtesy.keep_at_most)
    return "overdue", (Reason(courtesy.clause, (), Counted(what, since, last.lasts, last.end)),)
