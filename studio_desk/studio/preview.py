"""What recording a fact would mean, asked before it is recorded. Reads only, writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from studio_desk.policy import Case, Fact, Policy, Problem, Verdict, Version, decide
from studio_desk.policy.verdict import ClaimVerdict, RequestVerdict
from studio_desk.studio.service import Studio
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft of a fact as the policy core sees it.

    `problems` are what would be refused, with places that name fields of the form; then `case`,
    `fact`, `after`, `request` and `claim` are None. `before` and `after` are the verdicts without
    and with the draft at `at` (UTC seconds): now, or the draft's own instant if that is later.
    `version` is the one that governs `after`. `request` is how a drafted revision request is
    judged, `directions` of which of its items up or down is to be asked; `claim` how the claim
    stands that the draft is about; `judged_by` the version that judges the one or the other.
    """

    problems: tuple[Problem, ...]
    at: int
    before: Verdict
    version: Version
    case: Case | None = None
    fact: Fact | None = None
    after: Verdict | None = None
    request: RequestVerdict | None = None
    judged_by: Version | None = None
    claim: ClaimVerdict | None = None
    directions: tuple[bool, ...] = ()


def preview(
    studio: Studio, project_id: int, kind: str, at: int, fields: Mapping[str, Any], now: int
) -> Preview:
    """How the project would stand with a fact of `kind` at `at`, seen from `now` (UTC seconds).

    `fields` are what `Studio.record_fact` takes. Raises `KnownError` where there is no such
    project; what is wrong with the draft is told in `problems`.
    """
    case, policy = studio.case_and_policy(project_id)
    seen = max(at, now)
    before = decide(case, policy, seen)
    drafted, problems = studio.check_fact(project_id, kind, at, **fields)
    if drafted is None:
        return Preview(problems, seen, before, _version(policy, before.version))
    fact = drafted.facts[-1]
    after = decide(drafted, policy, seen)
    request = after.requests.get(fact.id)
    claim = after.claims.get(fact.id if fact.kind == "claimed" else fact.claim or "")
    judged = request or claim
    return Preview(
        problems=(),
        at=seen,
        before=before,
        version=_version(policy, after.version),
        case=drafted,
        fact=fact,
        after=after,
        request=request,
        judged_by=_version(policy, judged.version) if judged else None,
        claim=claim,
        directions=_directions(fact, request) if request else (),
    )


def _directions(fact: Fact, request: RequestVerdict) -> tuple[bool, ...]:
    """Where the core reads no sign in a change, and there could be one: what the studio slipped
    in counts as no change, and to remove a voice is neither up nor down.
    """
    from studio_desk.reading import has_direction
    from studio_desk.readingfiles import vocabulary

    return tuple(
        verdict.unclear and not item.by_studio and has_direction(item.change or "", vocabulary())
        for item, verdict in zip(fact.items, request.items, strict=True)
    )


def _version(policy: Policy, label: str) -> Version:
    return policy.version(label) or policy.versions[-1]
