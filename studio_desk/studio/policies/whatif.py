"""What a version would change if it were published: by the real core, on the projects there are.

Two timelines are compared from now on: under the policy as it is, and under the policy with the
version in it. A project is changed where the answers differ at any instant ahead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from studio_desk.policy import Policy, Span, Verdict, Version, timeline
from studio_desk.policy.verdict import standings_to_json
from studio_desk.policyfiles import add_versions
from studio_desk.store import policies
from studio_desk.studio.context import Context, Loaded, load_many
from studio_desk.values import dataclass

_CHUNK = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """From `at` on (UTC seconds) the answer would be `after` in place of `before`."""

    at: int
    before: Verdict
    after: Verdict


@dataclass(frozen=True, slots=True)
class Effect:
    """A project that would change. `differences`: each instant ahead from which the answers differ
    in another way than before.
    """

    project_id: int
    title: str
    client: str
    kind: str
    zone: str
    archived: bool
    differences: tuple[Difference, ...]

    @property
    def first(self) -> Difference:
        return self.differences[0]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The projects that would change, and how many under the policy would stay as they are."""

    effects: tuple[Effect, ...]
    unchanged: int


class Stopped(Exception):  # not an error: somebody asked for it
    """The question was taken back."""


def what_if(
    context: Context,
    version: Version,
    now: int,
    stop: Callable[[], bool] = lambda: False,
) -> WhatIf:
    """Try a version out. Raises `BadInput` where it does not fit the others, or `Stopped`."""
    before = context.catalogue.get(version.name)
    if before is None:
        return WhatIf((), 0)
    after = add_versions(context.catalogue, [(version, "draft")])[version.name]
    ids = policies.followers(context.store, version.name)
    effects: list[Effect] = []
    with context.store.reading():
        for start in range(0, len(ids), _CHUNK):
            for loaded in load_many(context, ids[start : start + _CHUNK]).values():
                if stop():
                    raise Stopped
                found = differences(loaded, before, after, now)
                if found:
                    effects.append(_effect(loaded, found))
    effects.sort(key=lambda effect: (effect.archived, effect.first.at, effect.project_id))
    return WhatIf(tuple(effects), len(ids) - len(effects))


def differences(loaded: Loaded, before: Policy, after: Policy, now: int) -> tuple[Difference, ...]:
    """Where the answers differ from `now` on; empty if they never do."""
    old, new = timeline(loaded.case, before), timeline(loaded.case, after)
    found: list[Difference] = []
    last: Any = None
    for at, one, other in _together(old, new, now):
        a, b = _said(one), _said(other)
        pair = None if a == b else (a, b)
        if pair is not None and pair != last:
            found.append(Difference(at, one, other))
        last = pair
    return tuple(found)


def _together(
    old: tuple[Span, ...], new: tuple[Span, ...], now: int
) -> Iterator[tuple[int, Verdict, Verdict]]:
    """Both answers at `now`, and at each instant ahead where one of them changes."""
    starts = {span.begin for span in (*old, *new) if span.begin is not None and span.begin > now}
    first = second = 0
    for at in sorted({now, *starts}):
        while (end := old[first].end) is not None and end < at:
            first += 1
        while (end := new[second].end) is not None and end < at:
            second += 1
        yield at, old[first].verdict, new[second].verdict


def _said(verdict: Verdict) -> dict[str, Any]:
    """What an answer says, whichever version says it."""
    said = standings_to_json(verdict)
    said.pop("policy")
    for judged in (*said["claims"].values(), *said["requests"].values()):
        judged.pop("version", None)
    return said


def _effect(loaded: Loaded, found: tuple[Difference, ...]) -> Effect:
    row = loaded.row
    return Effect(
        row.id,
        row.title or "",
        loaded.client.shown if loaded.client else "",
        row.kind,
        row.zone,
        row.archived_at is not None,
        found,
    )
