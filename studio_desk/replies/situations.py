"""What a reply is about, and the places that its templates can use. Instants are UTC seconds."""

from __future__ import annotations

from collections.abc import Mapping

from studio_desk.policy.facts import Fact, Item
from studio_desk.policy.reasons import Reasons
from studio_desk.policy.verdict import ClaimVerdict, ItemVerdict, Opening, Verdict
from studio_desk.policy.versions import Version
from studio_desk.values import dataclass

# Each kind of reply with the places of its templates, beside those of `EVERYWHERE`.
EVERYWHERE = ("client", "project", "studio")
_REQUEST = ("asked", "free_items", "charged_items", "closed_items")
_CLAIM = ("ground", "claimed", "reason", "until", "possible")
PLACES: Mapping[str, tuple[str, ...]] = {
    kind: (*EVERYWHERE, *own)
    for kind, own in {
        "request_free": (*_REQUEST, "usual_fee", "deadline"),
        "request_charged": (*_REQUEST, "fee", "fee_words", "usual_fee"),
        "request_closed": (*_REQUEST,),
        "standing": ("revisions", "refund", "files"),
        "claim_accepted": (*_CLAIM, "remedy"),
        "claim_evidence": (*_CLAIM, "missing"),
        "claim_review": _CLAIM,
        "claim_refused": _CLAIM,
        "claim_settled": (*_CLAIM, "outcome"),
    }.items()
}
KINDS = tuple(PLACES)
QUESTIONS = ("revisions", "refund", "files")


@dataclass(frozen=True, slots=True)
class Parties:
    """Who writes to whom about what. `zone` is the client's where it is known, else the project's;
    `now` the instant from which dates are said. Empty texts are not known.
    """

    client: str
    project: str
    studio: str
    zone: str
    now: int


@dataclass(frozen=True, slots=True)
class AskedItem:
    """One item as it was judged. `reason` is the key of its words, such as ``free.follow_up``;
    `when` the instant they name: of the request taken further or undone, of a deadline, of the
    completion. `undoes` is the change taken back.
    """

    item: Item
    verdict: ItemVerdict
    reason: str
    when: int | None = None
    undoes: str | None = None


@dataclass(frozen=True, slots=True)
class RequestSituation:
    """A judged request. `fee` is what is charged, `usual` the floor or price where less is
    charged; both in hundredths. `songs` are those charged for, 0 where it is a fixed price.
    """

    who: Parties
    asked_at: int
    items: tuple[AskedItem, ...]
    fee: int | None = None
    usual: int | None = None
    currency: str | None = None
    songs: int = 0
    clauses: tuple[str, ...] = ()
    deadline: int | None = None

    @property
    def kind(self) -> str:
        standings = {each.verdict.standing for each in self.items}
        if "billable" in standings:
            return "request_free" if self.fee == 0 else "request_charged"
        return "request_free" if "free" in standings else "request_closed"


@dataclass(frozen=True, slots=True)
class StandingSituation:
    """How a project stands. `about` are those of `QUESTIONS` that are answered. `following` is the
    verdict at the revision's next change, `files_after` at which the files' standing changes.
    """

    who: Parties
    verdict: Verdict
    version: Version
    about: tuple[str, ...] = QUESTIONS
    following: Verdict | None = None
    files_after: Verdict | None = None

    @property
    def kind(self) -> str:
        return "standing"


@dataclass(frozen=True, slots=True)
class ClaimSituation:
    """A claim as it stands. `settled_by` is the fact that settled it, if one did; `still` what
    the client could claim now (`Refund.open`).
    """

    who: Parties
    claim: Fact
    verdict: ClaimVerdict
    currency: str | None = None
    settled_by: Fact | None = None
    still: tuple[Opening, ...] = ()

    @property
    def kind(self) -> str:
        return {
            "applies": "claim_accepted",
            "needs_evidence": "claim_evidence",
            "refused": "claim_refused",
            "settled": "claim_settled",
        }.get(self.verdict.outcome, "claim_review")

    @property
    def because(self) -> Reasons:
        return self.verdict.because


Situation = RequestSituation | StandingSituation | ClaimSituation
