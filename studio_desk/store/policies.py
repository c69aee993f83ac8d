"""The studio's own policies: published versions, drafts, and who goes by what."""

from __future__ import annotations

from collections import Counter

from peewee import fn

import studio_desk.store.sqlite as sqlite
from studio_desk.store.models import Project, ProjectPolicy
from studio_desk.store.opening import Store
from studio_desk.store.policytables import PolicyDraft, PolicyVersion, PublishedPolicy
from studio_desk.store.rows import PolicyVersionRow
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A version that is not published: the text of its file. `removed_at`: it was discarded."""

    id: int
    text: str
    created_at: int
    removed_at: int | None


# --- Published versions --------------------------------------------------------------------------


def published_hashes(store: Store) -> tuple[str, ...]:
    """What tells whether the catalogue is another one than before; asked often, so it is cheap."""
    found = sqlite.sql(
        store.db,
        "SELECT v.hash FROM published_policy AS p JOIN policy_version AS v ON v.id = p.version_id"
        " ORDER BY v.id",
    )
    return tuple(row[0] for row in found.fetchall())


def published(store: Store) -> list[PolicyVersionRow]:
    """The versions of this studio's own, in the order in which they were written."""
    found = (
        PolicyVersion.select(
            PolicyVersion.id,
            PolicyVersion.name,
            PolicyVersion.version,
            PolicyVersion.text,
            PolicyVersion.hash,
        )
        .join(PublishedPolicy, on=PublishedPolicy.version == PolicyVersion.id)
        .order_by(PolicyVersion.id)
        .tuples()
        .execute(store.db)
    )
    return [PolicyVersionRow(*row) for row in found]


def published_at(store: Store, version_id: int) -> int | None:
    """Since when a version belongs to the catalogue, or None."""
    found = (
        PublishedPolicy.select(PublishedPolicy.published_at)
        .where(PublishedPolicy.version == version_id)
        .tuples()
        .execute(store.db)
    )
    return next((int(row[0]) for row in found), None)


def publish(store: Store, version_id: int, at: int | None) -> None:
    """Put a version into the catalogue, or (None) take it out."""
    if at is None:
        PublishedPolicy.delete().where(PublishedPolicy.version == version_id).execute(store.db)
    else:
        PublishedPolicy.insert(version=version_id, published_at=at).execute(store.db)


# --- Drafts --------------------------------------------------------------------------------------


def add_draft(store: Store, text: str, at: int) -> int:
    return int(PolicyDraft.insert(text=text, created_at=at).execute(store.db))


def draft(store: Store, draft_id: int) -> DraftRow | None:
    """A draft, discarded ones included."""
    return next(iter(_drafts(store, PolicyDraft.id == draft_id)), None)


def drafts(store: Store) -> list[DraftRow]:
    """The drafts that there are, oldest first."""
    return _drafts(store, PolicyDraft.removed_at.is_null())


def change_draft(store: Store, draft_id: int, field: str, value: object) -> None:
    assert field in ("text", "removed_at"), field
    PolicyDraft.update({field: value}).where(PolicyDraft.id == draft_id).execute(store.db)


def _drafts(store: Store, condition: object) -> list[DraftRow]:
    found = (
        PolicyDraft.select(
            PolicyDraft.id, PolicyDraft.text, PolicyDraft.created_at, PolicyDraft.removed_at
        )
        .where(condition)
        .order_by(PolicyDraft.id)
        .tuples()
        .execute(store.db)
    )
    return [DraftRow(*row) for row in found]


# --- Who goes by them ----------------------------------------------------------------------------


def followers(store: Store, name: str, *, removed: bool = False) -> list[int]:
    """The ids of the projects under a policy of the catalogue; those with a policy file of their
    own are not among them.
    """
    own = ProjectPolicy.select(ProjectPolicy.project)
    wanted = (Project.policy == name) & Project.id.not_in(own)
    if not removed:
        wanted &= Project.removed_at.is_null()
    found = Project.select(Project.id).where(wanted).order_by(Project.id).tuples()
    return [int(row[0]) for row in found.execute(store.db)]


def numbers_of_followers(store: Store) -> Counter[str]:
    """How many projects each policy of the catalogue has, archived ones included."""
    own = ProjectPolicy.select(ProjectPolicy.project)
    found = (
        Project.select(Project.policy, fn.COUNT(Project.id))
        .where(Project.removed_at.is_null() & Project.id.not_in(own))
        .group_by(Project.policy)
        .tuples()
        .execute(store.db)
    )
    return Counter({name: int(count) for name, count in found})


def acceptances(store: Store) -> Counter[str]:
    """How many projects accepted each version, by the hash of its text."""
    found = (
        Project.select(Project.accepted_hash, fn.COUNT(Project.id))
        .where(Project.removed_at.is_null() & Project.accepted_hash.is_null(False))
        .group_by(Project.accepted_hash)
        .tuples()
        .execute(store.db)
    )
    return Counter({digest: int(count) for digest, count in found})


def own_of_projects(store: Store) -> dict[tuple[int, ...], int]:
    """The versions, by id and in order, that projects brought with them, and how many did."""
    found = (
        ProjectPolicy.select(ProjectPolicy.project, ProjectPolicy.version)
        .join(Project, on=ProjectPolicy.project == Project.id)
        .where(Project.removed_at.is_null())
        .order_by(ProjectPolicy.project, ProjectPolicy.position)
        .tuples()
        .execute(store.db)
    )
    by_project: dict[int, list[int]] = {}
    for project, version in found:
        by_project.setdefault(project, []).append(version)
    return dict(Counter(tuple(versions) for versions in by_project.values()))
