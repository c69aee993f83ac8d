"""Clients as their page asks for them: money, what was said, twins, and putting twins together."""

from __future__ import annotations

from collections.abc import Callable, Collection

from studio_desk.money.ledger import KINDS, ledger
from studio_desk.policy.names import compared
from studio_desk.store import clientele, clients, facts, projects
from studio_desk.store.lists import ListedRow
from studio_desk.store.rows import ClientRow, FactRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.crediting import moves_of
from studio_desk.studio.moneysums import Sums, sums_of
from studio_desk.studio.operations import operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass

# Facts in which somebody said something to somebody.
SPOKEN = (
    "contacted",
    "requested",
    "claimed",
    "evidence",
    "approved",
    "declined",
    "cancelled",
    "charged_back",
    "rma_issued",
)
_CONTACT = ("name", "email", "phone")
_NAMES = {"name": "Name", "email": "E-mail", "phone": "Phone", "note": "Note"}


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said: the fact, and the project it belongs to with its zone."""

    project_id: int
    title: str | None
    zone: str
    currency: str | None
    row: FactRow


@dataclass(frozen=True, slots=True)
class Merging:
    """What putting clients together would do: who stays, who goes, how many projects move, and the
    values that the one who stays would have then. Nothing of the others is lost: what differs is
    added to the note, told in `noted`.
    """

    keep: ClientRow
    gone: tuple[ClientRow, ...]
    projects: int
    values: dict[str, str | None]
    noted: tuple[str, ...]


class Clientele:
    """The questions of the page Clients, and its one command."""

    def __init__(self, context: Context, did: Callable[[Changes], Changes]) -> None:
        self._context, self._did = context, did

    def get(self, client_id: int) -> ClientRow | None:
        """A client, or None where there is none, or the adding was undone."""
        row = clients.get(self._context.store, client_id)
        return None if row is None or row.removed_at is not None else row

    def projects(self, client_id: int, limit: int) -> tuple[ListedRow, ...]:
        """The client's projects with their standings, archived ones last."""
        with self._context.store.reading():
            return tuple(clientele.listed_projects(self._context.store, client_id, limit))

    def last_seen(self) -> dict[int, int]:
        """When something last happened with each client, UTC seconds."""
        with self._context.store.reading():
            return clientele.last_seen(self._context.store)

    def money(self, client_id: int, now: int) -> tuple[Sums, ...]:
        """The client's sums up to `now`, one for each currency."""
        store = self._context.store
        with store.reading():
            rows = projects.many(store, clients.projects_of(store, client_id))
            told = clientele.money(store, client_id, now, KINDS)
            moves = moves_of(store, rows)
        return sums_of(
            ledger(row.as_case(), told.get(key, ()), moves=moves.get(key, ())).state(now)
            for key, row in rows.items()
        )

    def said(self, client_id: int, limit: int = 200) -> tuple[Said, ...]:
        """What was said in all projects of a client, newest first."""
        store = self._context.store
        with store.reading():
            wanted = clientele.said(store, client_id, SPOKEN, limit)
            ids = {project for project, _, _ in wanted}
            rows = projects.many(store, ids)
            recorded = facts.load_many(store, ids)
        by_name = {(key, row.fact.id): row for key, listed in recorded.items() for row in listed}
        return tuple(
            Said(key, title, rows[key].zone, rows[key].currency, by_name[key, name])
            for key, name, title in wanted
        )

    # --- Twins -------------------------------------------------------------------------------

    def twins(self) -> tuple[tuple[ClientRow, ...], ...]:
        """Groups of clients of the same compared name or e-mail address, each client once."""
        store = self._context.store
        with store.reading():
            groups = _joined(clientele.twins(store))
            rows = clients.many(store, {each for group in groups for each in group})
        return tuple(tuple(rows[each] for each in group) for group in groups)

    def twins_of(self, client_id: int) -> tuple[ClientRow, ...]:
        """The other clients of the same compared name or e-mail address."""
        store = self._context.store
        with store.reading():
            row = clients.get(store, client_id)
            if row is None:
                return ()
            keys = compared(row.name or ""), compared(row.email or "")
            found = clientele.rows_of_keys(store, *keys)
            rows = clients.many(store, found)
        return tuple(rows[each] for each in found if each != client_id)

    def preview(self, keep: int, gone: Collection[int]) -> Merging:
        """What `merge` would do. Raises `Refused` where it cannot be done."""
        store = self._context.store
        others = [each for each in dict.fromkeys(gone) if each != keep]
        if not others:
            raise Refused.because(tr("choose at least two clients"))
        with store.reading():
            rows = clients.many(store, [keep, *others])
            moving = sum(clientele.numbers_of_projects(store, others).values())
        for each in (keep, *others):
            if each not in rows or rows[each].removed_at is not None:
                raise Refused.because(tr("that client is not in the studio"))
        kept, going = rows[keep], tuple(rows[each] for each in others)
        values, noted = _together(kept, going)
        return Merging(kept, going, moving, values, noted)

    def merge(self, keep: int, gone: Collection[int]) -> Changes:
        """Put clients together: projects of the others move to `keep`, the others go. One
        operation, which undo takes back whole. In the journal it is a change to the one who stays,
        about as many clients as there were.
        """
        store = self._context.store
        plan = self.preview(keep, gone)
        count = 1 + len(plan.gone)
        with operation(self._context, "edit_client", client=keep, count=count) as running:
            for name, value in plan.values.items():
                running.edit("client", keep, name, getattr(plan.keep, name), value)
            for other in plan.gone:
                for project in clientele.every_project_of(store, other.id):
                    running.edit("project", project, "client_id", other.id, keep)
                running.edit("client", other.id, "removed_at", None, running.at)
            if plan.keep.archived_at is not None and any(
                other.archived_at is None for other in plan.gone
            ):
                running.edit("client", keep, "archived_at", plan.keep.archived_at, None)
        name = plan.values["name"] or plan.values["email"] or ""
        return self._did(running.changes("edit_client", name, None, count))


def _joined(groups: Collection[list[int]]) -> list[list[int]]:
    """Groups that share a client as one, each in order."""
    found: list[set[int]] = []
    for group in groups:
        touching = [each for each in found if each & set(group)]
        whole = set(group).union(*touching)
        found = [each for each in found if not each & whole] + [whole]
    return sorted(sorted(each) for each in found)


def _together(
    keep: ClientRow, gone: tuple[ClientRow, ...]
) -> tuple[dict[str, str | None], tuple[str, ...]]:
    """The values of the one who stays, filled up from the others, and what goes into the note."""
    values: dict[str, str | None] = {name: getattr(keep, name) for name in _CONTACT}
    noted: list[str] = []
    notes = [keep.note] if keep.note else []
    for other in gone:
        for name in _CONTACT:
            own, theirs = values[name], getattr(other, name)
            if not theirs:
                continue
            if not own:
                values[name] = theirs
            elif compared(own) != compared(theirs):
                noted.append(f"{_NAMES[name]}: {theirs}")
        if other.note and other.note not in notes:
            notes.append(other.note)
    noted = list(dict.fromkeys(noted))
    if noted:
        notes.append("Also: " + "; ".join(noted))
    for name in ("zone", "language"):
        known = (getattr(row, name) for row in (keep, *gone))
        values[name] = next((value for value in known if value), None)
    values["note"] = "\n".join(notes) or None
    return values, tuple(noted)
