"""Undo and redo: an operation is reversed by another one, which can be reversed in its turn.

Facts are not deleted: what an operation recorded is retracted, what it retracted is brought back.
Edits are set back to what they were before.
"""

from __future__ import annotations

import studio_desk.studio.evidence.keeping as keeping
import studio_desk.studio.offers as offers
import studio_desk.studio.publishing as publishing
import studio_desk.studio.words as words
from studio_desk.store import (
    claims,
    clients,
    credituse,
    facts,
    journal,
    projects,
    purges,
    reminders,
    settings,
)
from studio_desk.store.rows import EditRow, OperationRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, load, load_many
from studio_desk.studio.operations import Operation, must_hold, operation, subject_of
from studio_desk.studio.weighing import lowest
from studio_desk.tongue import tr


def label_of(context: Context, number: int) -> str:
    """The name of an operation; that of an undo or redo is the name of what it is about."""
    row = _operation(context, number)
    while row.reverses is not None:
        row = _operation(context, row.reverses)
    subject = subject_of(context, row.project_id, row.client_id)
    if not subject:
        subject = publishing.subject_of(context, journal.edits_of(context.store, row.id))
    if not subject and row.count == 1:
        added = [edit for edit in journal.edits_of(context.store, row.id) if _adds(edit)]
        for edit in added:
            is_project = edit.subject == "project"
            subject = subject_of(
                context,
                edit.subject_id if is_project else None,
                None if is_project else edit.subject_id,
            )
    return words.label(row.name, row.fact_kind, subject, row.count)


def _adds(edit: EditRow) -> bool:
    return edit.field == "removed_at" and edit.before is not None


def reverse(context: Context, number: int, name: str) -> Changes:
    """Reverse an operation as `name` ("undo" or "redo"). Raises `Refused` where something that
    came later stands in the way; nothing is written then.
    """
    row = _operation(context, number)
    label = label_of(context, number)
    with operation(
        context,
        name,
        project=row.project_id,
        client=row.client_id,
        fact_kind=row.fact_kind,
        count=row.count,
        reverses=number,
    ) as running:
        before = _lowest(context, number)
        _reverse_facts(context, running, number, name)
        keeping.turn(context, running, number, name)
        offers.turn(context, running, number)
        for edit in reversed(journal.edits_of(context.store, number)):
            _reverse_edit(context, running, edit)
        # Policies touch no fact: the many projects that go by one need not be read for it.
        for project_id in sorted(running.projects if not running.policies else ()):
            must_hold(context, project_id, "Undo what came after it first.")
            if (
                project_id in before
                and lowest(load(context, project_id).case.facts) < before[project_id]
            ):
                raise Refused.because(
                    tr("more would have gone back than came in"),
                    "",
                    tr("Undo what came after it first."),
                )
    changes = running.changes(name, "", row.fact_kind, 1)
    return Changes(
        name=name,
        projects=changes.projects,
        clients=changes.clients,
        label=label,
        fact_kind=row.fact_kind,
        operation=running.id,
        settings=changes.settings,
        policies=changes.policies,
    )


def _lowest(context: Context, number: int) -> dict[int, int]:
    """How far below nothing the money of each project stands that an operation is about."""
    store = context.store
    rows = [*facts.recorded_by(store, number), *(r for r, _ in facts.taken_back_by(store, number))]
    found = load_many(context, set(facts.owners(store, rows).values()))
    return {key: lowest(loaded.case.facts) for key, loaded in found.items()}


def _operation(context: Context, number: int) -> OperationRow:
    row = journal.get(context.store, number)
    if row is None:
        raise Refused.because(tr("no such operation"))
    return row


def _reverse_facts(context: Context, running: Operation, number: int, why: str) -> None:
    store = context.store
    recorded = facts.recorded_by(store, number)
    turned = facts.taken_back_by(store, number)
    owners = facts.owners(store, [*recorded, *(row for row, _ in turned)])
    running.projects.update(owners.values())
    standing = {
        row.id: row.known_at(None)
        for rows in facts.load_many(store, set(owners.values())).values()
        for row in rows
    }
    for row in reversed(recorded):
        if not standing[row]:
            raise Refused.because(tr("this is undone already"))
        facts.retract(store, row, running.at, why, running.id)
    for row, brought_back in reversed(turned):
        if standing[row] is not brought_back:
            raise Refused.because(tr("this is undone already"))
        turn = facts.retract if brought_back else facts.bring_back
        turn(store, row, running.at, why, running.id)


def _reverse_edit(context: Context, running: Operation, edit: EditRow) -> None:
    if _current(context, edit) != edit.after:
        raise Refused.because(tr("this was changed again since"), edit.field)
    before = edit.before
    if edit.field == "removed_at" and before is not None:
        before = running.at  # removed now, not when it was added
    running.edit(edit.subject, edit.subject_id, edit.field, edit.after, before)


def _current(context: Context, edit: EditRow) -> object:
    store = context.store
    if edit.subject == "setting":
        return settings.load(store).get(edit.field)
    if edit.subject == "client":
        return getattr(clients.get(store, edit.subject_id), edit.field)
    if edit.subject == "purge":
        return getattr(purges.get(store, edit.subject_id), edit.field)
    if edit.subject == "claim":
        return getattr(claims.notes(store, [edit.subject_id])[edit.subject_id], edit.field)
    if edit.subject in publishing.SUBJECTS:
        return publishing.current(context, edit.subject, edit.subject_id, edit.field)
    if edit.subject == "reminder":
        return getattr(reminders.state(store, edit.subject_id), edit.field)
    if edit.subject == "credit_use":
        return getattr(credituse.get(store, edit.subject_id), edit.field)
    return getattr(projects.get(store, edit.subject_id), edit.field)
