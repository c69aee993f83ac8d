"""The guide for developers is true: its examples run, what it names exists, its links lead on."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.gather import gather
from studio_desk.store import SCHEMA_VERSION, open_store, sqlite
from studio_desk.store.migrate import MIGRATIONS
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs" / "developers.md"
NOW = 1_772_974_800
_EXAMPLE = re.compile(r"^```python (\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_NAMED = re.compile(r"`(?P<file>\w+/[\w/.]+\.py)::(?P<name>\w+)`")
_PATH = re.compile(r"`((?:studio_desk|tests|packaging|resources)/[\w/.*-]+)`")
_LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")
PROSE = [
    *ROOT.glob("*.md"),
    *ROOT.glob("docs/*.md"),
    *ROOT.glob("packaging/*.md"),
]


def example(name: str) -> dict[str, Any]:
    """Run an example of the guide and return what it made."""
    found = dict(_EXAMPLE.findall(GUIDE.read_text(encoding="utf-8")))
    # Dataclasses look their module up, so the example has a name of its own there.
    made: dict[str, Any] = {"__name__": "builtins"}
    exec(compile(found[name], f"developers.md:{name}", "exec"), made)  # noqa: S102  # our own text
    return made


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with open_store(tmp_path / "studio.db", now=NOW) as store:
        made = Studio(store, built_in_catalogue(), FixedClock(NOW))
        made.start()
        yield made


def test_the_term_is_one() -> None:
    """It is made, with the fields that a policy file would fill."""
    assert example("term")["term"].within.amount == 2


def test_the_page_follows_the_studio(qtbot: QtBot, qapp: QApplication, studio: Studio) -> None:
    """It shows what there is, and hears of what is added."""
    bus = Bus()
    bus.follow(studio)
    page = example("page")["CountPage"](studio, Theme(qapp, resources.root()), bus)
    qtbot.addWidget(page)
    assert page.label.text() == "0 projects"
    studio.add_project(kind="mixing", policy="audio-mastering-and-mixing")
    assert page.label.text() == "1 project"


def test_the_report_is_built(studio: Studio) -> None:
    """Pure content, with the letterhead and the receipt that all reports have."""
    studio.edit_settings(studio_name="Low Tide Studio")
    project, _ = studio.add_project(kind="mixing", policy="audio-mastering-and-mixing", title="A")
    choices = Choices(project=project)
    content = example("report")["titles"](gather(studio, "project", choices), choices, NOW)
    assert content.title == "Titles"
    assert content.notes == ("Low Tide Studio",)
    assert content.receipt.kind == "project"


def test_the_migration_migrates(tmp_path: Path) -> None:
    """A file of this version becomes one of the next, with the column and all rows."""
    path = tmp_path / "studio.db"
    with open_store(path, now=NOW) as store:
        Studio(store, built_in_catalogue(), FixedClock(NOW)).add_client(name="Ana")
    steps = {**MIGRATIONS, SCHEMA_VERSION: example("migration")["step"]}
    with open_store(path, now=NOW, version=SCHEMA_VERSION + 1, migrations=steps) as store:
        rows = sqlite.sql(store.db, "SELECT name, nickname FROM client").fetchall()
    assert rows == [("Ana", None)]
    shutil.rmtree(tmp_path / "backups", ignore_errors=True)


def test_what_the_guide_names_exists() -> None:
    """Each `file.py::name` is defined there, each path is in the checkout."""
    text = GUIDE.read_text(encoding="utf-8")
    named = list(_NAMED.finditer(text))
    assert len(named) > 10
    for found in named:
        source = (ROOT / found["file"]).read_text(encoding="utf-8")
        defined = rf"^(class |def )?{found['name']}\b|^{found['name']}(: .*)? ="
        assert re.search(defined, source, re.MULTILINE), found[0]
    for path in _PATH.findall(text):
        if path == "tests/bench/history.jsonl":
            continue  # made by the first measurement
        assert list(ROOT.glob(path.rstrip("/"))), path


@pytest.mark.parametrize("page", PROSE, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    """Pictures included."""
    for target in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), f"{page.name}: {target}"
