"""From what the studio holds to the situations of replies. Reads only. Instants are UTC seconds."""

from __future__ import annotations

from studio_desk.policy import Fact, decide
from studio_desk.replies.composing import LANGUAGES
from studio_desk.replies.requestwords import request_situation
from studio_desk.replies.situations import (
    QUESTIONS,
    ClaimSituation,
    Parties,
    RequestSituation,
    StandingSituation,
)
from studio_desk.studio import ClientRow, Studio
from studio_desk.studio.senders import given_name
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a reply goes to: the whole name, what to call them, the address, their language."""

    name: str = ""
    called: str = ""
    address: str | None = None
    language: str = "en"


def recipient(client: ClientRow | None, text: str = "") -> Recipient:
    """The recipient; `text` is what the client wrote, for what they call themselves."""
    if client is None:
        return Recipient()
    language = client.language if client.language in LANGUAGES else "en"
    return Recipient(client.name or "", given_name(client, text), client.email, language or "en")


def parties(studio: Studio, project_id: int, now: int, text: str = "") -> Parties:
    """Who writes to whom: times are told in the client's zone where it is known."""
    detail = studio.project(project_id)
    client = detail.client
    return Parties(
        client=recipient(client, text).called,
        project=detail.case.project.title or tr("your project"),
        studio=studio.settings().studio_name,
        zone=(client.zone if client is not None else None) or detail.case.zone,
        now=now,
    )


def standing(
    studio: Studio, project_id: int, now: int, about: tuple[str, ...] = QUESTIONS
) -> StandingSituation:
    """How a project stands at `now`, and what follows."""
    case, policy = studio.case_and_policy(project_id)
    verdict = decide(case, policy, now)
    follows = verdict.revision.next
    files_after = next(
        (
            span.verdict
            for span in studio.spans_of(project_id)
            if span.begin is not None
            and span.begin > now
            and span.verdict.retention.standing != verdict.retention.standing
        ),
        None,
    )
    return StandingSituation(
        who=parties(studio, project_id, now),
        verdict=verdict,
        version=policy.version(verdict.version) or policy.versions[-1],
        about=about,
        following=decide(case, policy, follows.at) if follows else None,
        files_after=files_after,
    )


def claim(studio: Studio, project_id: int, claim_id: str, now: int) -> ClaimSituation:
    """How a claim (its public id) stands at `now`. Raises `KeyError` where there is none."""
    case, policy = studio.case_and_policy(project_id)
    verdict = decide(case, policy, now)
    made = next(fact for fact in case.facts if fact.id == claim_id)
    return ClaimSituation(
        who=parties(studio, project_id, now),
        claim=made,
        verdict=verdict.claims[claim_id],
        currency=case.project.currency,
        settled_by=_settled_by(case.ordered(), claim_id),
        still=verdict.refund.open,
    )


def _settled_by(facts: tuple[Fact, ...] | list[Fact], claim_id: str) -> Fact | None:
    ends = ("refunded", "credited", "declined", "exchanged", "fixed")
    found = [fact for fact in facts if fact.claim == claim_id and fact.kind in ends]
    return found[-1] if found else None


def request(studio: Studio, project_id: int, request_id: str, now: int) -> RequestSituation:
    """How a recorded request (its public id) was judged, with what was offered for it."""
    case, policy = studio.case_and_policy(project_id)
    judged = decide(case, policy, now).requests[request_id]
    made = next(fact for fact in case.facts if fact.id == request_id)
    offered = [row for row in studio.requests.offers(project_id) if row.request == request_id]
    return request_situation(
        parties(studio, project_id, now),
        case,
        made,
        judged,
        policy.version(judged.version) or policy.versions[-1],
        fee=offered[-1].amount if offered else None,
    )
