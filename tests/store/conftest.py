"""An open store in a fresh folder, and the two rows that facts hang on."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from studio_desk.store import Store, journal, open_store, projects

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio_desk.paths import Paths

NOW = 1_772_377_200  # Sun 1 Mar 2026, 15:00:00 UTC


@pytest.fixture
def database(paths: Paths) -> Path:
    return paths.database


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty store's file, made once: making tables costs more than most tests."""
    path = tmp_path_factory.mktemp("empty") / "studio.db"
    open_store(path, now=NOW).close()
    return path


@pytest.fixture
def store(database: Path, empty: Path) -> Iterator[Store]:
    shutil.copyfile(empty, database)
    with open_store(database, now=NOW) as opened:
        yield opened


@pytest.fixture
def project(store: Store) -> int:
    """A bare project."""
    values = {"title": "Night Drive", "kind": "mixing", "zone": "UTC", "policy": "alus-audio"}
    with store.transaction():
        return projects.add(store, values, NOW)


@pytest.fixture
def operation(store: Store, project: int) -> int:
    with store.transaction():
        return journal.begin(store, NOW, "record_fact", project=project)
