"""Many rows with one statement: the same rows that peewee would write, or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import peewee
import pytest

from studio_desk.store import bulk
from studio_desk.store.models import Edit, Operation, Project, Song

if TYPE_CHECKING:
    from studio_desk.store import Store

_PROJECT = {
    "policy": "audio-mastering-and-mixing", "kind": "mixing", "zone": "UTC", "custom_made": 0,
    "final_sale": 0, "muted": 0, "created_at": 5,
}  # fmt: skip


def test_rows_are_written_in_their_order_under_their_columns(store: Store) -> None:
    """A foreign key goes by the name of its field, and the id of the one row comes back."""
    with store.transaction():
        project = bulk.insert_one(store, Project, {**_PROJECT, "title": "Tide"})
        songs = [{"project": project, "position": n, "title": f"Song {n}"} for n in range(700)]
        bulk.insert(store, Song, iter(songs))
        bulk.insert(store, Song, [])
    found = list(Song.select().order_by(Song.position).dicts().execute(store.db))
    assert [row["title"] for row in found] == [f"Song {n}" for n in range(700)]
    assert {row["project"] for row in found} == {project}
    (row,) = Project.select().where(Project.id == project).dicts().execute(store.db)
    assert (row["title"], row["created_at"]) == ("Tide", 5)


def test_a_row_that_may_not_be_there_takes_all_with_it(store: Store) -> None:
    """A constraint that is broken is told as peewee tells it; nothing of the transaction stays."""
    project = {**_PROJECT, "title": "Tide"}

    def write_twice() -> None:
        with store.transaction():
            number = bulk.insert_one(store, Project, project)
            song = {"project": number, "position": 0, "title": "One"}
            bulk.insert(store, Song, [song, song])

    with pytest.raises(peewee.IntegrityError):
        write_twice()
    assert not Project.select().count(store.db)
    assert not Song.select().count(store.db)


def test_a_column_with_a_default_must_be_given(store: Store) -> None:
    """The models are not asked for what is left out: leaving it out is a mistake of ours."""
    with pytest.raises(AssertionError, match="count"):
        bulk.insert(store, Operation, [{"at": 1, "name": "edit_client"}])
    assert Edit.select().count(store.db) == 0
