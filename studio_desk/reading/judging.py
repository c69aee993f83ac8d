"""What a request would cost if it were recorded as read: each item judged by the policy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from studio_desk.policy import Case, Fact, Item, Policy, decide, verdict_to_json
from studio_desk.policy.verdict import RequestVerdict
from studio_desk.reading.result import Reading, item_parts, reading_to_json
from studio_desk.reading.vocabulary import Known, distinct
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Judged:
    """A request as the policy judges it; `written` is the same as the contract writes it."""

    at: int
    verdict: RequestVerdict
    written: dict[str, Any]


def known_of(case: Case) -> Known:
    """The songs of a case, and the elements and aspects that its requests have named so far."""
    items = [item for fact in case.ordered() for item in fact.items]
    return Known(
        distinct((*case.project.songs, *(item.song for item in items))),
        distinct(item.element for item in items),
        distinct(item.aspect for item in items),
        tuple(dict.fromkeys((item.song, item.element, item.aspect) for item in items)),
    )


def judge(case: Case, policy: Policy, items: Iterable[Item], at: int) -> Judged | None:
    """Judge items as one request made at `at`, in UTC seconds; None where there are none.

    The owner's marks (cause, reasonable, reverts) count where the items carry them. The case
    stays as it is.
    """
    asked = tuple(items)
    if not asked:
        return None
    request = Fact(_free_id(case), "requested", at, items=asked)
    verdict = decide(replace(case, facts=(*case.facts, request)), policy, at)
    return Judged(
        at, verdict.requests[request.id], verdict_to_json(verdict)["requests"][request.id]
    )


def _free_id(case: Case) -> str:
    taken = {fact.id for fact in case.facts}
    number = 1
    while f"read{number}" in taken:
        number += 1
    return f"read{number}"


def judged_to_json(reading: Reading, judged: Judged | None) -> dict[str, Any]:
    """The reading with the standing of each item, and the request's standing and fee."""
    out = reading_to_json(reading)
    if judged is None:
        return {**out, "standing": None, "fee": None}
    written = judged.written
    out["items"] = [
        {**item_parts(item), **marks}
        for item, marks in zip(reading.items, written["items"], strict=True)
    ]
    return {**out, **{key: value for key, value in written.items() if key != "items"}}
