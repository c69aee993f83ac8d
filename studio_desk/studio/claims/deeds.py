"""What the owner can do about claims: each one operation, refused where a reason is wanting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import studio_desk.studio.commands as commands
from studio_desk.policy import Problem
from studio_desk.store import claims, facts
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, load
from studio_desk.studio.operations import operation, subject_of
from studio_desk.studio.weighing import REFUSED, WITHDRAWN, reasons_needed
from studio_desk.tongue import QT_TR_NOOP, tr

NOTES = ("tracking", "included")
_WHY = {
    "refused": QT_TR_NOOP("say why the claim is refused"),
    "discretion": QT_TR_NOOP("say why: the policy leaves this to you"),
    "override": QT_TR_NOOP("more would go back than came in; say why"),
}


def record(
    context: Context,
    project_id: int,
    kind: str,
    at: int | str,
    fields: Mapping[str, Any],
    reasons: Mapping[str, str],
    clause: str = "",
) -> Changes:
    """Record a fact about a claim together with why it was decided so. `clause` is the one that a
    refusal rests on; it is kept with the reason.

    Raises `Refused` with a place for each reason that is wanting (its nature), and where the claim
    is settled: a settled claim is opened again only by taking back what settled it.
    """
    given = {nature: why.strip() for nature, why in reasons.items() if why.strip()}
    if clause and REFUSED in given:
        given[REFUSED] = f"{clause}: {given[REFUSED]}"
    with operation(context, "record_fact", project=project_id, fact_kind=kind) as running:
        loaded = load(context, project_id)
        fact = commands.next_fact(context, loaded, kind, at, fields)
        commands.must_be_open(loaded, fact)
        needed = reasons_needed(loaded.case, loaded.policy, fact)
        if WITHDRAWN in given:
            needed = tuple(each for each in needed if each != REFUSED)
        missing = [Problem(nature, tr(_WHY[nature])) for nature in needed if nature not in given]
        if missing:
            raise Refused(tuple(missing))
        facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
        row = claims.row_of(context.store, project_id, fact.id)
        assert row is not None  # just written
        claims.decide(context.store, row, given)
        running.projects.add(project_id)
    return running.changes("record_fact", loaded.row.title or "", kind, 1)


def note(
    context: Context, project_id: int, about: str, values: Mapping[str, str | None]
) -> Changes:
    """Change what is noted of an exchange: `tracking`, `included`. An empty text is none."""
    with operation(context, "note_claim", project=project_id) as running:
        row = claims.row_of(context.store, project_id, about)
        if row is None:
            raise Refused.because(tr("no claim {about} in this project", about=about))
        before = claims.notes(context.store, [row])[row]
        for name in NOTES:
            if name in values:
                after = (values[name] or "").strip() or None
                running.edit("claim", row, name, getattr(before, name), after)
    return running.changes("note_claim", subject_of(context, project_id, None), None, 1)
