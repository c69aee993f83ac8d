"""Subscriptions: billed in cycles, cancelled before the next one, open to its end (C2a, C2d)."""

from __future__ import annotations

import studio_desk.policy.terms as t
from studio_desk.policy.facts import Fact
from studio_desk.policy.instants import local_time
from studio_desk.policy.moments import Moment, access_end, cycle_at
from studio_desk.policy.reasons import Counted, Happened, Reason
from studio_desk.policy.verdict import Subscription


def subscription(moment: Moment) -> Subscription | None:
    """Where a subscription stands; None without one (pin 30)."""
    history, terms = moment.history, moment.terms
    cancellation, access = terms.one(t.Cancellation), terms.one(t.Access)
    begun = history.latest.get("subscribed")
    if begun is None or cancellation is None or access is None:
        return None
    end = access_end(history)
    cancelled = history.cancelled_subscription
    if end is None or cancelled is None:
        next_charge = cycle_at(history, moment.at)[1]
        moment.passed(next_charge - 1)
        counted = Counted(begun.kind, begun.at, _so_far(moment, begun, next_charge), next_charge)
        because = (Reason(cancellation.clause, (begun.id,), counted),)
        return Subscription("active", because, None, next_charge, next_charge - 1)
    happened = Happened(cancelled.kind, cancelled.at)
    runs = Reason(access.clause, (cancelled.id,), happened)
    if moment.passed(end):
        return Subscription("ended", (runs,), end)
    stopped = Reason(cancellation.clause, (cancelled.id,), happened)
    return Subscription("ending", (stopped, runs), end)


def _so_far(moment: Moment, begun: Fact, next_charge: int) -> t.Period:
    """The months or years from the beginning to the next billing, as they are counted."""
    zone = moment.history.zone
    first, last = (local_time(instant, zone) for instant in (begun.at, next_charge))
    months = (last.year - first.year) * 12 + last.month - first.month
    yearly = begun.period == "year"
    return t.Period(months // 12 if yearly else months, "years" if yearly else "months", "time")
