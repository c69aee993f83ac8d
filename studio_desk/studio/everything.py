"""Everything out, for another program or another machine; and back in again, equal.

An export is a folder: `everything.json` (every row that is not derived: what `take_in` reads),
`cases/` (one case file for each project, with the policies that are not built in), and tables for
a spreadsheet. It appears under its name whole or not at all.
"""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import studio_desk.studio.evidence.handing as handing
from studio_desk.errors import KnownError
from studio_desk.policy import case_to_json, format_instant
from studio_desk.store import backup, backup_plain, clients, projects
from studio_desk.studio.context import Context, Loaded, load_many
from studio_desk.studio.exporting import export, whole_folder, write_whole
from studio_desk.studio.operations import rewrite
from studio_desk.tongue import tr

CONTENT = "everything.json"
_CHUNK = 500
_ABOUT = """What this folder holds

everything.json  every row of the studio. To read it back into an empty profile:
                 studio-desk --profile DIR import all THIS-FOLDER
cases/           one case file for each project (studio-desk import cases takes them too)
clients.csv      clients
projects.csv     projects; money in the project's currency
evidence/        the files kept as evidence, by the number of their project
evidence.csv     what each of them is, with its SHA-256
facts.csv        what happened, in order, retracted facts included
SHA256SUMS       to check the files: sha256sum -c SHA256SUMS

Instants are RFC 3339 in the tables; in everything.json they are seconds of UTC since 1970, and
money is in hundredths. A cell that a spreadsheet would take for a formula begins with
an apostrophe.
"""


def write(context: Context, out: Path) -> tuple[Path, ...]:
    """Write everything into a new folder `out`, and return the paths of its files in order.

    Raises `KnownError` where there is such a folder already, and something in it.
    """
    with whole_folder(out, tr("The export was not written")) as part:
        with context.store.reading():
            backup_plain.write_store(context.store, part / CONTENT)
            export(context, None, part / "cases")
            _tables(context, part)
            _evidence(context, part)
        write_whole(part / "README.txt", _ABOUT)
        _sums(part)
    out = Path(os.path.abspath(out))
    return tuple(sorted(path for path in out.rglob("*") if path.is_file()))


def take_in(context: Context, path: Path) -> None:
    """Fill an empty studio with an export: its folder, or its `everything.json`. All or nothing.

    What follows from the rows is computed before anything is kept, so that rows from which nothing
    can follow are refused. The caller tells everyone (`Studio.restored`). Raises `KnownError`.
    """
    content = backup_plain.read(path / CONTENT if path.is_dir() else path)
    brought: tuple[str, ...] = ()
    if path.is_dir():
        named = frozenset(str(row.get("sha256")) for row in content["kept_file"])
        brought = handing.take_files(context, path, named)
    try:
        with context.store.transaction():
            _fill(context, content)
    except BaseException:
        handing.drop_files(context, brought)
        raise
    handing.mark_missing(context)


def _fill(context: Context, content: Mapping[str, list[dict[str, Any]]]) -> None:
    backup_plain.fill(context.store, content)
    try:
        rewrite(context, projects.every_id(context.store), context.clock.now())
    except (ValueError, LookupError, TypeError, ArithmeticError, StopIteration) as problem:
        raise KnownError(
            tr(
                "The export holds a project that cannot be ({kind}). Nothing was taken in.",
                kind=type(problem).__name__,
            )
        ) from problem


def _evidence(context: Context, folder: Path) -> None:
    """The files that were kept, and the list of them, where there are any."""
    handed = handing.hand_out(context, projects.every_id(context.store), folder)
    if handed:
        write_whole(folder / "evidence.csv", table(handing.HEAD, (h.cells() for h in handed)))


def _sums(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [f"{backup.digest(path)}  {path.relative_to(folder).as_posix()}\n" for path in files]
    write_whole(folder / "SHA256SUMS", "".join(lines))


# --- Tables --------------------------------------------------------------------------------------

_CLIENTS = (
    "id", "name", "email", "phone", "zone", "language", "note", "projects", "archived",
)  # fmt: skip
_PROJECTS = (
    "id", "title", "client_id", "client", "kind", "policy", "zone", "currency", "price",
    "songs", "note", "archived",
)  # fmt: skip
_FACTS = ("project_id", "fact_id", "kind", "at", "recorded_at", "retracted", "details")


def _tables(context: Context, folder: Path) -> None:
    store = context.store
    people = [
        (
            row.id,
            row.name,
            row.email,
            row.phone,
            row.zone,
            row.language,
            row.note,
            count,
            _when(row.archived_at),
        )
        for archived in (False, True)
        for row, count in clients.everyone(store, archived=archived)
    ]
    ids = projects.every_id(store)
    listed: list[tuple[object, ...]] = []
    told: list[tuple[object, ...]] = []
    for start in range(0, len(ids), _CHUNK):
        for loaded in load_many(context, ids[start : start + _CHUNK]).values():
            if loaded.row.removed_at is None:
                listed.append(_project(loaded))
                told += _facts(loaded)
    for name, head, rows in (
        ("clients.csv", _CLIENTS, people),
        ("projects.csv", _PROJECTS, listed),
        ("facts.csv", _FACTS, told),
    ):
        write_whole(folder / name, table(head, rows))


def _project(loaded: Loaded) -> tuple[object, ...]:
    row = loaded.row
    price = case_to_json(loaded.case)["project"].get("price")
    return (
        row.id,
        row.title,
        row.client_id,
        loaded.client.shown if loaded.client else None,
        row.kind,
        row.policy,
        row.zone,
        row.currency,
        price,
        "; ".join(row.songs),
        row.note,
        _when(row.archived_at),
    )


def _facts(loaded: Loaded) -> Iterable[tuple[object, ...]]:
    by_id = {raw["id"]: raw for raw in case_to_json(loaded.case)["facts"]}
    for row in loaded.facts:
        own = by_id.get(row.fact.id, {})
        rest = {key: value for key, value in own.items() if key not in ("id", "fact", "at")}
        yield (
            loaded.row.id,
            row.fact.id,
            row.fact.kind,
            format_instant(row.fact.at),
            format_instant(row.recorded_at),
            row.retracted.why if row.retracted else None,
            json.dumps(rest, ensure_ascii=False) if rest else None,
        )


def _when(instant: int | None) -> str | None:
    return None if instant is None else format_instant(instant)


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV (RFC 4180) in which no cell is a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        writer.writerow(["" if cell is None else defused(cell) for cell in row])
    return text.getvalue()


def defused(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(cell, str) and cell.lstrip(" ")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n"):
        return f"'{cell}"
    return cell
