"""Projects, their songs, and the versions of their own policies: rows in, `ProjectRow` out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import studio_desk.store.bulk as bulk
from studio_desk.store.models import PolicyVersion, Project, ProjectPolicy, Song
from studio_desk.store.opening import Store
from studio_desk.store.rows import PolicyVersionRow, ProjectRow

# What an edit may change, and what else operations change.
EDITABLE = (
    "client_id",
    "title",
    "kind",
    "currency",
    "price_minor",
    "songs",
    "free_rounds",
    "extra_round_fee_minor",
    "custom_made",
    "final_sale",
    "zone",
    "policy",
    "versions",
    "note",
    "muted",
)
CHANGEABLE = (*EDITABLE, "accepted_version", "accepted_hash", "archived_at", "removed_at")
_LISTS = ("songs", "versions")
_UNSAID = {"custom_made": 0, "final_sale": 0, "muted": 0}


def add(store: Store, values: Mapping[str, Any], created_at: int) -> int:
    """Write a new project and return its id. `values`: any of `CHANGEABLE`."""
    plain = {key: value for key, value in values.items() if key not in _LISTS}
    row = _UNSAID | _columns(plain) | {"created_at": created_at}
    project_id = bulk.insert_one(store, Project, row)
    for field in _LISTS:
        _write_list(store, project_id, field, values.get(field, ()))
    return project_id


def change(store: Store, project_id: int, field: str, value: Any) -> None:
    """Set one of `CHANGEABLE`."""
    assert field in CHANGEABLE, field
    if field in _LISTS:
        table = _table(field)
        table.delete().where(table.project == project_id).execute(store.db)
        _write_list(store, project_id, field, value)
        return
    Project.update(_columns({field: value})).where(Project.id == project_id).execute(store.db)


def accept(store: Store, project_id: int, version: str | None, digest: str | None) -> None:
    """Set or clear the policy version in force at the purchase."""
    Project.update(accepted_version=version, accepted_hash=digest).where(
        Project.id == project_id
    ).execute(store.db)


def get(store: Store, project_id: int) -> ProjectRow | None:
    return many(store, [project_id]).get(project_id)


def many(store: Store, ids: Collection[int]) -> dict[int, ProjectRow]:
    """Those of the ids that there are, removed and archived ones included."""
    wanted = list(ids)
    songs: defaultdict[int, list[str]] = defaultdict(list)
    for project, title in (
        Song.select(Song.project, Song.title)
        .where(Song.project.in_(wanted))
        .order_by(Song.project, Song.position)
        .tuples()
        .execute(store.db)
    ):
        songs[project].append(title)
    versions: defaultdict[int, list[int]] = defaultdict(list)
    for project, version in (
        ProjectPolicy.select(ProjectPolicy.project, ProjectPolicy.version)
        .where(ProjectPolicy.project.in_(wanted))
        .order_by(ProjectPolicy.project, ProjectPolicy.position)
        .tuples()
        .execute(store.db)
    ):
        versions[project].append(version)
    found = Project.select().where(Project.id.in_(wanted)).dicts().execute(store.db)
    return {row["id"]: _row(row, songs[row["id"]], versions[row["id"]]) for row in found}


def every_id(store: Store) -> list[int]:
    """The ids of all projects, removed ones included."""
    found = Project.select(Project.id).order_by(Project.id).tuples().execute(store.db)
    return [int(row[0]) for row in found]


def _row(row: Mapping[str, Any], songs: Iterable[str], versions: Iterable[int]) -> ProjectRow:
    values = dict(row)
    values["client_id"] = values.pop("client")
    for flag in ("custom_made", "final_sale", "muted"):
        values[flag] = bool(values[flag])
    return ProjectRow(**values, songs=tuple(songs), versions=tuple(versions))


def _columns(values: Mapping[str, Any]) -> dict[str, Any]:
    """Python's values as columns: flags are 0 or 1."""
    names = {"client_id": "client"}
    return {
        names.get(key, key): int(value) if isinstance(value, bool) else value
        for key, value in values.items()
    }


def _write_list(store: Store, project_id: int, field: str, values: Sequence[Any]) -> None:
    column = "title" if field == "songs" else "version"
    rows = [
        {"project": project_id, "position": position, column: value}
        for position, value in enumerate(values)
    ]
    bulk.insert(store, _table(field), rows)


def _table(field: str) -> type[Song | ProjectPolicy]:
    return Song if field == "songs" else ProjectPolicy


# --- Policies of the studio's own --------------------------------------------------------------


def keep_version(
    store: Store, name: str, version: str, text: str, digest: str, added_at: int
) -> int:
    """The id of a policy version, written unless the same text is there already."""
    found = (
        PolicyVersion.select(PolicyVersion.id)
        .where(PolicyVersion.name == name, PolicyVersion.hash == digest)
        .tuples()
        .execute(store.db)
    )
    for row in found:
        return int(row[0])
    return int(
        PolicyVersion.insert(
            name=name, version=version, text=text, hash=digest, added_at=added_at
        ).execute(store.db)
    )


def policy_versions(store: Store, ids: Collection[int]) -> dict[int, PolicyVersionRow]:
    """The policy versions of these ids."""
    found = (
        PolicyVersion.select(
            PolicyVersion.id,
            PolicyVersion.name,
            PolicyVersion.version,
            PolicyVersion.text,
            PolicyVersion.hash,
        )
        .where(PolicyVersion.id.in_(list(ids)))
        .tuples()
        .execute(store.db)
    )
    return {row[0]: PolicyVersionRow(*row) for row in found}
