"""A project against the checklist of a dispute; without a dispute, how ready it is for one."""

from __future__ import annotations

import studio_desk.store.kept as kept
import studio_desk.studio.queries as queries
from studio_desk.disputefiles import checklists
from studio_desk.disputes.judging import Checklist, KeptFile, Record, check, readiness
from studio_desk.files.names import shown
from studio_desk.policy import Fact
from studio_desk.store.evidencetables import HERE
from studio_desk.store.kept import EvidenceRow
from studio_desk.studio.changes import Refused
from studio_desk.studio.context import Context
from studio_desk.tongue import tr


def checklist(context: Context, project_id: int, reason: str | None) -> Checklist:
    """See `Keeping.checklist`. Raises `Refused` for a reason that is not in the book."""
    book = checklists()
    if reason is not None and reason not in book.reasons:
        raise Refused.because(
            tr("there is no checklist for {reason}", reason=f"{reason!r}"), "reason"
        )
    with context.store.reading():
        detail = queries.detail(context, project_id, retracted=False)
        files = tuple(kept_file(row) for row in kept.of_project(context.store, project_id))
    client = detail.client
    record = Record(
        detail.case.ordered(),
        client=client is not None and bool(client.name and client.email),
        accepted=detail.project.accepted_version is not None,
        held=detail.standing.held,
        files=files,
    )
    if reason is None:
        dispute = open_dispute(record.facts)
        if dispute is None:
            return readiness(book, record)
        reason = book.reason_of(dispute.reason)
    return check(book, reason, record)


def open_dispute(facts: tuple[Fact, ...]) -> Fact | None:
    """The chargeback that is not closed yet, or None."""
    last = None
    for fact in facts:
        if fact.kind == "charged_back":
            last = fact
        elif fact.kind == "chargeback_closed":
            last = None
    return last


def kept_file(row: EvidenceRow) -> KeptFile:
    """A piece of evidence as a checklist looks at it."""
    return KeptFile(
        shown(row.name), row.size, row.sha256, row.piece, row.fact_kind, row.state == HERE, row.id
    )
