"""All that is stored on one person: shown, handed over, or erased for good.

Erasing cannot be undone. Facts keep their dates and amounts; the person is gone from the database,
the search, the journal. Backups that still hold them age out by a date that is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import studio_desk.studio.evidence.folder as folder
import studio_desk.studio.evidence.handing as handing
from studio_desk.errors import KnownError
from studio_desk.policy import case_to_json, format_instant
from studio_desk.policy.names import compared
from studio_desk.store import (
    backup_thinning,
    claims,
    clients,
    erasing,
    imported,
    journal,
    kept,
    offers,
)
from studio_desk.store.erasing import Identity
from studio_desk.store.rows import ClientRow
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context, load_many
from studio_desk.studio.exporting import whole_folder, write_whole
from studio_desk.studio.operations import operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: how many projects it went through, and where texts of the store still
    name the person (such as paths of files on the disk, which are the owner's to move).
    """

    changes: Changes
    projects: int
    left: tuple[tuple[str, str, int], ...] = ()


class People:
    """Answers a person's questions about their data."""

    def __init__(
        self,
        context: Context,
        tell: Callable[[Changes], Changes],
        before: Callable[[str], object],
    ) -> None:
        self._context, self._tell, self._before = context, tell, before

    def find(self, text: str) -> int:
        """The client of that id, name or address. Raises `KnownError` for none or several."""
        store = self._context.store
        with store.reading():
            rows = list(clients.many(store, erasing.everyone(store)).values())
        wanted = compared(text)
        if text.isascii() and text.isdigit():
            found = [row for row in rows if row.id == int(text)]
        else:
            found = [
                row
                for row in rows
                if wanted and wanted in (compared(row.name or ""), compared(row.email or ""))
            ]
        # One whose adding was undone is still stored, and found where nobody else is meant.
        found = [row for row in found if row.removed_at is None] or found
        if not found:
            raise KnownError(tr("No client has that number, name or address."))
        if len(found) > 1:
            numbers = ", ".join(str(row.id) for row in found)
            raise KnownError(tr("Several clients are called that: {numbers}.", numbers=numbers))
        return found[0].id

    def stored(self, client_id: int) -> dict[str, Any]:
        """Everything that is stored on a client, as plain JSON values."""
        context = self._context
        with context.store.reading():
            row = self._row(client_id)
            twins = clients.many(context.store, erasing.twins(context.store, client_id))
            loaded = load_many(context, clients.projects_of(context.store, client_id))
            offered = offers.of_projects(context.store, loaded)
            edits = [
                edit
                for each in (client_id, *twins)
                for edit in journal.edits_after(context.store, "client", each, -(2**40))
            ]
            names = {
                row.id: (key, row.fact.id) for key, each in loaded.items() for row in each.facts
            }
            decided = claims.decisions(context.store, names)
            noted = claims.notes(context.store, list(names))
            evidence = handing.listed(context, loaded)
            taken_back = kept.why_removed(context.store, [each.row.id for each in evidence])
        return {
            "format": "studio-desk/person@1",
            "client": _plain(row),
            "merged": [_plain(each) for each in twins.values()],
            "projects": [
                {"id": key, "note": each.row.note, "case": case_to_json(each.case)}
                for key, each in loaded.items()
            ],
            "offers": [asdict(offer) for offer in offered],
            "retracted": [
                {"project": key, "fact": fact.fact.id, "why": fact.retracted.why}
                for key, each in loaded.items()
                for fact in each.facts
                if fact.retracted
            ],
            "decisions": [
                dict(zip(("project", "fact"), names[row.fact], strict=True))
                | {"nature": row.nature, "why": row.why}
                for row in decided
            ],
            "notes": [
                dict(zip(("project", "claim"), names[key], strict=True)) | asdict(row)
                for key, row in noted.items()
                if row.tracking or row.included
            ],
            "evidence": [each.plain() for each in evidence],
            "evidence_taken_back": [
                {"evidence_id": row, "at": format_instant(at), "why": why}
                for row, at, why in taken_back
            ],
            "payments": [
                {
                    "project": row.project,
                    "fact": row.name,
                    "source": row.source,
                    "payer": row.payer,
                    "purpose": row.purpose,
                }
                for row in imported.of_projects(context.store, list(loaded))
            ],
            "credit_used": [
                {"project": key, "from": move.other, "amount_minor": move.amount, "at": move.at}
                for key, each in loaded.items()
                for move in each.moves
                if not move.out
            ],
            "changes": [
                {"field": edit.field, "before": edit.before, "after": edit.after} for edit in edits
            ],
        }

    def hand_over(self, client_id: int, out: Path) -> tuple[Path, ...]:
        """Write all that is stored on a client into a new folder: `person.json`, and the files that
        were kept as evidence in their projects. The paths in order. Raises `KnownError`.
        """
        stored = self.stored(client_id)
        with whole_folder(out, tr("The person's data was not written")) as part:
            ids = [project["id"] for project in stored["projects"]]
            handed = handing.hand_out(self._context, ids, part)
            stored["evidence"] = [each.plain() for each in handed]
            text = json.dumps(stored, ensure_ascii=False, indent=2)
            write_whole(part / "person.json", f"{text}\n")
        return tuple(sorted(path for path in out.rglob("*") if path.is_file()))

    def gone_by(self) -> int:
        """The instant by which nothing erased now is in any backup that is kept (UTC seconds)."""
        return backup_thinning.gone_by(self._context.clock.now())

    def erase(self, client_id: int) -> Erased:
        """Take a person out for good. Raises `KnownError`; nothing is changed then."""
        context = self._context
        self._row(client_id)
        self._before("erase")
        with operation(context, "erase_client") as running:
            people = [client_id, *erasing.twins(context.store, client_id)]
            rows = clients.many(context.store, people).values()
            who = Identity.of(*(text for row in rows for text in (row.name, row.email, row.phone)))
            ids = [
                project
                for each in people
                for project in erasing.erase(context.store, each, f"Erased client {each}", who)
            ]
            running.clients.update(people)
            running.projects.update(ids)
        folder.finish_erasing(context)
        erasing.tidy(context.store)
        changes = running.changes("erase_client", "", None, 1)
        with context.store.reading():
            left = tuple(erasing.mentions(context.store, who))
        return Erased(self._tell(changes), len(ids), left)

    def _row(self, client_id: int) -> ClientRow:
        row = clients.get(self._context.store, client_id)
        if row is None:
            raise KnownError(tr("That client is not in the studio."))
        return row


def _plain(row: ClientRow) -> dict[str, Any]:
    person = asdict(row)
    for name in ("created_at", "archived_at", "removed_at"):
        person[name] = None if person[name] is None else format_instant(person[name])
    return person
