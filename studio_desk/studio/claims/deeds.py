"""What the owner can do about claims: each one operation, refused where a reason is wanting."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import studio_desk.store.kept as kept
import studio_desk.studio.commands as commands
import studio_desk.studio.evidence.keeping as keeping
from studio_desk.policy import GROUNDS, Fact, Problem
from studio_desk.policy.facts import WANTS
from studio_desk.store import claims, facts
from studio_desk.store.rows import FactRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, Loaded, load
from studio_desk.studio.operations import Operation, must_hold, operation, subject_of
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


def restate(
    context: Context, project_id: int, about: str, values: Mapping[str, str | None]
) -> tuple[str, Changes]:
    """Say otherwise what an open claim is: its `ground`, what the client `wants`. It is retracted
    with the facts that name it, and all are entered anew, at their own instants; files and notes
    go along. Answers the new public id. Raises `Refused`; nothing is written then.
    """
    good = {key: value or None for key, value in values.items()}
    _spelt(good)
    with operation(context, "note_claim", project=project_id, fact_kind="claimed") as running:
        loaded = load(context, project_id)
        old = keeping.fact_row(loaded, about)
        if commands.is_settled(loaded, about, running.at):
            raise Refused.because(
                tr("this claim is settled"), "claim", tr("Take back what settled it first.")
            )
        going = [old, *commands.dependents(loaded, about)]
        names = _new_names(loaded, going)
        made = [_renamed(row.fact, names) for row in going]
        claim = made[0]
        wants = good.get("wants", claim.wants)
        made[0] = replace(claim, ground=good.get("ground", claim.ground), wants=wants)
        for row in reversed(going):
            facts.retract(context.store, row.id, running.at, _RESTATED, running.id)
        facts.insert(context.store, {project_id: made}, running.at, running.id)
        _take_along(context, running, project_id, {r.id: names[r.fact.id] for r in going})
        running.projects.add(project_id)
        must_hold(context, project_id, tr("Take back what was recorded for it first."))
    title = subject_of(context, project_id, None)
    return names[about], running.changes("note_claim", title, "claimed", 1)


_RESTATED = "entered anew"


def _spelt(values: Mapping[str, str | None]) -> None:
    if set(values) - {"ground", "wants"}:
        raise Refused.because(tr("this is not to be changed"))
    if "ground" in values and values["ground"] not in GROUNDS:
        raise Refused.because(tr("choose what the client says"), "ground")
    if values.get("wants") not in (None, *WANTS):
        raise Refused.because(tr("choose what the client wants"), "wants")


def _new_names(loaded: Loaded, going: Sequence[FactRow]) -> dict[str, str]:
    """New public ids for facts, by their old ones."""
    taken = {row.fact.id for row in loaded.facts}
    free = (f"f{number}" for number in itertools.count(len(taken) + 1))
    fresh = (name for name in free if name not in taken)
    return {row.fact.id: name for row, name in zip(going, fresh, strict=False)}


def _renamed(fact: Fact, names: Mapping[str, str]) -> Fact:
    claim = names.get(fact.claim or "", fact.claim)
    return replace(fact, id=names[fact.id], claim=claim)


def _take_along(
    context: Context, running: Operation, project_id: int, names: Mapping[int, str]
) -> None:
    """Let the files and the notes of facts belong to those that were entered in their place."""
    store = context.store
    rows = {row.fact.id: row.id for row in facts.load(store, project_id)}
    fresh = {old: rows[name] for old, name in names.items()}
    for piece in kept.of_facts(store, fresh):
        kept.add_again(store, piece, fresh[piece.fact_row or 0], running.id)
    for old, before in claims.notes(store, fresh).items():
        for name in NOTES:
            running.edit("claim", fresh[old], name, None, getattr(before, name))
