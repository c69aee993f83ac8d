"""The retention ledger: what is held of each project, beside its standing. What a page costs
depends on the page, because the sums of a project are kept (`Holding`) and made anew with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from peewee import JOIN, SQL, Case, fn

import studio_desk.store.search as search
import studio_desk.store.sqlite as sqlite
from studio_desk.store.filerows import HoldingRow
from studio_desk.store.filetables import (
    FAULTS,
    HERE,
    PURGED,
    TRASHED,
    FiledFile,
    Holding,
    SessionFolder,
)
from studio_desk.store.filing import counting
from studio_desk.store.models import Client, Project, Standing
from studio_desk.store.opening import Store
from studio_desk.store.rows import StandingRow, names
from studio_desk.store.standings import columns, row_of
from studio_desk.values import dataclass

# The tabs of the page. A hold wins over the standing; where all is in the trash or gone, that does.
HELD, TRASH, GONE, NOTHING = "held", "trash", "purged", "nothing"
TABS = (
    "overdue",
    "purgeable",
    "in_care",
    "courtesy",
    HELD,
    "unspecified",
    "none",
    TRASH,
    GONE,
    NOTHING,
)
SORTS = ("standing", "project", "size", "place", "verified")


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One project of the ledger. `tab` is where it stands; `holding` None: no files recorded."""

    id: int
    title: str | None
    client: str | None
    kind: str
    zone: str
    currency: str | None
    tab: str
    standing: StandingRow
    holding: HoldingRow | None


def _tab() -> Any:
    """The tab of a row, as an expression."""
    held = (Standing.held == 1) | (Standing.open_claims > 0)
    none_left = Holding.files == 0
    return Case(
        None,
        (
            (Holding.project.is_null(), NOTHING),
            (none_left & (Holding.trash_files > 0), TRASH),
            ((Standing.retention == "purged") | (none_left & (Holding.gone_files > 0)), GONE),
            (held, HELD),
        ),
        Standing.retention,
    )


def _rank() -> Any:
    return Case(_tab(), tuple((tab, number) for number, tab in enumerate(TABS)), len(TABS))


def _base(*selected: Any) -> Any:
    return (
        Standing.select(*selected)
        .join(Project, on=Standing.project == Project.id)
        .join(Client, JOIN.LEFT_OUTER, on=Project.client == Client.id)
        .join(Holding, JOIN.LEFT_OUTER, on=Holding.project == Project.id)
        .where(
            Standing.listed != 0,
            Holding.project.is_null(False) | (Standing.retention.not_in(("none", "purged"))),
        )
    )


def _found(text: str) -> Any:
    """The condition of a search: title, client and the like, or the name of a file."""
    typed = search.query(text)
    by_words = SQL(f"({sqlite.FOUND_SQL})", [typed]) if typed else SQL("(NULL)")
    named = FiledFile.select(FiledFile.project).where(FiledFile.path.contains(text.strip()))
    return Standing.project.in_(by_words) | Standing.project.in_(named)


def rows(
    store: Store,
    *,
    tab: str | None = None,
    text: str = "",
    sort: str = "standing",
    down: bool = False,
    limit: int = 200,
    offset: int = 0,
    ids: list[int] | None = None,
) -> list[LedgerRow]:
    """One page of the ledger. Without a tab, all that have files recorded."""
    query = _base(
        *columns(),
        Project.title.alias("p_title"),
        fn.COALESCE(Client.name, Client.email).alias("p_client"),
        Project.kind.alias("p_kind"),
        Project.zone.alias("p_zone"),
        Project.currency.alias("p_currency"),
        _tab().alias("tab"),
        *(getattr(Holding, name).alias(f"h_{name}") for name in _HOLDING),
    )
    query = _narrowed(query, tab, text, ids)
    keys = {
        "standing": (_rank(), Standing.retention_until, Standing.project),
        "project": (Standing.title_key, Standing.project),
        "size": (Holding.size, Standing.project),
        "place": (Holding.root, Holding.place, Standing.project),
        "verified": (fn.COALESCE(Holding.verified_at, 0), Standing.project),
    }[sort]
    ordered = query.order_by(*(key.desc() if down else key for key in keys))
    paged = ordered.limit(limit).offset(offset)
    return [_row(store, row) for row in paged.dicts().execute(store.db)]


def _narrowed(query: Any, tab: str | None, text: str, ids: list[int] | None = None) -> Any:
    if tab is not None:
        query = query.where(_tab() == tab)
    elif ids is None:
        query = query.where(Holding.project.is_null(False))
    if ids is not None:
        query = query.where(Standing.project.in_(ids))
    return query.where(_found(text)) if text.strip() else query


_HOLDING = tuple(name for name in names(HoldingRow) if name != "wrong")


def _row(store: Store, values: dict[str, Any]) -> LedgerRow:
    held = [values[f"h_{name}"] for name in _HOLDING]
    return LedgerRow(
        values["project"],
        values["p_title"],
        values["p_client"],
        values["p_kind"],
        values["p_zone"],
        values["p_currency"],
        values["tab"],
        row_of(values),
        None if held[0] is None else _counted(store, HoldingRow(*held)),
    )


def tabs(store: Store, text: str = "") -> dict[str, tuple[int, int]]:
    """How many projects each tab holds under a search, and how many bytes are on the disks."""
    tab = _tab().alias("tab")
    query = _base(tab, fn.COUNT(Standing.project), fn.COALESCE(fn.SUM(Holding.size), 0))
    query = _narrowed(query, None, text)
    grouped = query.group_by(tab).tuples().execute(store.db)
    found = {name: (int(count), int(size)) for name, count, size in grouped}
    nothing = _narrowed(_base(fn.COUNT(Standing.project)), NOTHING, text)
    (count,) = next(iter(nothing.tuples().execute(store.db)))
    if count:
        found[NOTHING] = (int(count), 0)
    return found


def root_sums(store: Store) -> dict[int, dict[str, tuple[int, int]]]:
    """Per root: files and bytes here, and in the trash."""
    query = (
        FiledFile.select(
            FiledFile.root,
            FiledFile.state,
            fn.COUNT(FiledFile.id),
            fn.SUM(Case(FiledFile.second, ((0, FiledFile.size),), 0)),
        )
        .where(FiledFile.state.in_((HERE, *FAULTS, TRASHED)))
        .group_by(FiledFile.root, FiledFile.state)
    )
    found: dict[int, dict[str, tuple[int, int]]] = {}
    for root, state, count, size in query.tuples().execute(store.db):
        key = TRASHED if state == TRASHED else HERE
        files, total = found.setdefault(root, {}).get(key, (0, 0))
        found[root][key] = (files + int(count), total + int(size))
    return found


# --- Making the sums anew ------------------------------------------------------------------------


def recount(store: Store, ids: list[int]) -> None:
    """Make the sums of some projects anew; part of the caller's transaction."""
    for project_id in ids:
        Holding.delete().where(Holding.project == project_id).execute(store.db)
        row = _holding(store, project_id)
        if row is not None:
            Holding.insert(row).execute(store.db)


def _holding(store: Store, project_id: int) -> dict[str, Any] | None:
    counts = counting(store, project_id)
    second = FiledFile.second == 1
    query = (
        FiledFile.select(
            FiledFile.state,
            FiledFile.part,
            fn.COUNT(FiledFile.id),
            fn.SUM(Case(None, ((second, 0),), FiledFile.size)),
            fn.MIN(FiledFile.verified_at),
            fn.SUM(Case(None, ((FiledFile.verified_at.is_null(), 1),), 0)),
        )
        .where(counts)
        .group_by(FiledFile.state, FiledFile.part)
    )
    values: dict[str, Any] = dict.fromkeys(
        ("files", "size", "delivered", "delivered_size", "faults"), 0
    )
    values |= dict.fromkeys(("trash_files", "trash_size", "gone_files", "gone_size"), 0)
    oldest: list[int | None] = []
    for state, part, count, size, verified, never in query.tuples().execute(store.db):
        if state == TRASHED:
            _add(values, "trash_files", "trash_size", count, size)
            continue
        if state == PURGED:
            _add(values, "gone_files", "gone_size", count, size)
            continue
        _add(values, "files", "size", count, size)
        if part == "delivered":
            _add(values, "delivered", "delivered_size", count, size)
        if state in FAULTS:
            values["faults"] += int(count)
        else:
            oldest.append(None if never else verified)
    folder = _first_folder(store, project_id)
    if not any(values.values()) and folder is None:
        return None
    root, place = folder or _place(store, counts)
    known = [at for at in oldest if at is not None]
    whole = bool(oldest) and len(known) == len(oldest)
    return values | {
        "project": project_id,
        "root": root,
        "place": place,
        "verified_at": min(known) if whole else None,
    }


def _add(values: dict[str, Any], files: str, size: str, count: Any, total: Any) -> None:
    values[files] += int(count)
    values[size] += int(total or 0)


def _first_folder(store: Store, project_id: int) -> tuple[int, str] | None:
    query = (
        SessionFolder.select(SessionFolder.root, SessionFolder.path)
        .where(SessionFolder.project == project_id, SessionFolder.removed_at.is_null())
        .order_by(SessionFolder.id)
        .limit(1)
    )
    return next(iter(query.tuples().execute(store.db)), None)


def _place(store: Store, counts: Any) -> tuple[int | None, str]:
    """The root of the first file, and the folder that holds all of that root's."""
    query = (
        FiledFile.select(FiledFile.root, fn.MIN(FiledFile.path), fn.MAX(FiledFile.path))
        .where(counts)
        .group_by(FiledFile.root)
        .order_by(fn.COUNT(FiledFile.id).desc())
        .limit(1)
    )
    for root, first, last in query.tuples().execute(store.db):
        shared = []
        for one, other in zip(first.split("/")[:-1], last.split("/")[:-1], strict=False):
            if one != other:
                break
            shared.append(one)
        return int(root), "/".join(shared)
    return None, ""


def holding(store: Store, project_id: int) -> HoldingRow | None:
    columns_held = [getattr(Holding, name) for name in _HOLDING]
    query = Holding.select(*columns_held).where(Holding.project == project_id)
    found = (_counted(store, HoldingRow(*row)) for row in query.tuples().execute(store.db))
    return next(found, None)


def _counted(store: Store, row: HoldingRow) -> HoldingRow:
    """The sums with their faults by kind; nothing is asked of a project without any."""
    if not row.faults:
        return row
    query = (
        FiledFile.select(FiledFile.state, fn.COUNT(FiledFile.id))
        .where(counting(store, row.project_id), FiledFile.state.in_(FAULTS))
        .group_by(FiledFile.state)
    )
    found = dict(query.tuples().execute(store.db))
    return replace(row, wrong=tuple((kind, found[kind]) for kind in FAULTS if kind in found))


def with_files(store: Store) -> list[int]:
    """The projects that have a row of sums."""
    query = Holding.select(Holding.project).order_by(Holding.project)
    return [int(row[0]) for row in query.tuples().execute(store.db)]
