"""When one matter shows, when it is told next, and which of its tellings have come by now.

A telling has a key that is unique for its matter: the rule with its offset, or the end of a snooze.
"""

from __future__ import annotations

from collections.abc import Collection
from zoneinfo import ZoneInfo

from studio_desk.reminders.plan.hours import (
    digest_after,
    digest_before,
    is_open,
    last_open,
    next_open,
)
from studio_desk.reminders.plan.kinds import DAY, KINDS, ZONES_APART
from studio_desk.reminders.plan.matters import Matter
from studio_desk.reminders.plan.rules import Rules
from studio_desk.values import dataclass

_LEAST_NOTICE = 1_800  # seconds: told after the quiet hours only if this much is left


@dataclass(frozen=True, slots=True)
class Outlook:
    """`shows_at`: from when on the matter is on the owner's list, None if it never is; `due_at`:
    when it is to be told next, None if nothing is left to tell.
    """

    shows_at: int | None = None
    due_at: int | None = None


NOTHING = Outlook()


def same_matter(kind: str, first: int, second: int) -> bool:
    """Whether two instants are those of one matter of a project.

    Where a kind is counted in a zone, a change of the zone moves it by hours: still the same.
    """
    return abs(first - second) <= ZONES_APART if KINDS[kind].counted else first == second


def snooze_key(kind: str, until: int) -> str:
    """The key of the telling that ends a snooze."""
    return f"{kind}@{until}"


def tell_at(matter: Matter, offset: int, rules: Rules, zone: ZoneInfo) -> int:
    """When a rule's offset is told: at the digest unless it presses, and never in quiet hours.

    What is coming is rather told earlier than too late; what stands is told later.
    """
    if KINDS[matter.kind].standing:
        raw = matter.at + offset
        if rules.digest is not None:
            return digest_after(raw, rules, zone)
        return next_open(raw, rules, zone)
    raw = matter.at - offset
    if raw <= matter.start:
        return _soon_after_start(matter, rules, zone)
    if rules.digest is not None and offset >= DAY:
        digest = digest_before(raw, rules, zone)
        if digest > matter.start:
            return digest
    if is_open(raw, rules, zone):
        return raw
    after, before = next_open(raw, rules, zone), last_open(raw, rules, zone)
    if after + _LEAST_NOTICE <= matter.at or before <= matter.start:
        return after
    return before


def _soon_after_start(matter: Matter, rules: Rules, zone: ZoneInfo) -> int:
    """When to tell of a deadline that was nearer than its rule when it began to run."""
    if rules.digest is not None:
        digest = digest_after(matter.start, rules, zone)
        if digest + _LEAST_NOTICE <= matter.at:
            return digest
    return next_open(matter.start, rules, zone)


def tellings(matter: Matter, rules: Rules, zone: ZoneInfo) -> dict[str, int]:
    """All tellings of a matter by their keys, with the instant of each.

    An offset that reaches back before the matter began is left out: on the day of a delivery
    nobody has to hear that its window closes tomorrow. The nearest one always stays.
    """
    found = rules.of_kind(matter.kind, matter.about)
    if not KINDS[matter.kind].standing:
        nearest = min((offset for _, offset in found), default=0)
        found = [
            (name, offset)
            for name, offset in found
            if offset == nearest or matter.at - offset > matter.start
        ]
    return {f"{name}:{offset}": tell_at(matter, offset, rules, zone) for name, offset in found}


def outlook(
    matter: Matter,
    rules: Rules,
    zone: ZoneInfo,
    *,
    told: Collection[str] = (),
    snoozed_until: int | None = None,
    done: bool = False,
) -> Outlook:
    """When a matter shows and when it is told next.

    `told` are the keys of the tellings made. A matter that is done or muted says nothing.
    """
    all_of_it = tellings(matter, rules, zone)
    if done or matter.muted or not all_of_it:
        return NOTHING
    if snoozed_until is not None and snooze_key(matter.kind, snoozed_until) not in told:
        return Outlook(snoozed_until, snoozed_until)
    left = [at for key, at in all_of_it.items() if key not in told]
    shows = min(all_of_it.values())
    if snoozed_until is not None:
        shows = max(shows, snoozed_until)
    return Outlook(shows, min(left, default=None))


def passed(
    matter: Matter,
    rules: Rules,
    zone: ZoneInfo,
    now: int,
    *,
    told: Collection[str] = (),
    snoozed_until: int | None = None,
) -> list[str]:
    """The keys of the tellings whose time has come by `now` and that were not made, in order.

    They are told as one: after a long sleep nobody needs to hear yesterday's words before today's.
    """
    come = [
        (at, key)
        for key, at in tellings(matter, rules, zone).items()
        if at <= now and key not in told
    ]
    if snoozed_until is not None:
        key = snooze_key(matter.kind, snoozed_until)
        if key not in told:
            if snoozed_until > now:
                return []
            come.append((snoozed_until, key))
    return [key for _, key in sorted(come)]
