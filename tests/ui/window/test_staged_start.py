"""A start paints the list first and brings the rest after it; nothing used early is lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock, SystemClock
from studio_desk.ui.bus import Bus
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.kit.rowviews import RowView
from studio_desk.ui.staging import Stages
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.project_model import VIEW_ROLE
from tests.architecture.tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from studio_desk.paths import Paths
    from studio_desk.studio import Studio
    from studio_desk.ui.kit.theme import Theme

# What a first paint has no use for: rooms, modules, and the packages they bring.
NOT_YET = (
    "peewee", "typst", "jeepney", "tomllib", "numpy", "soundfile", "keyring", "logging.handlers",
    "PySide6.QtNetwork", "PySide6.QtPrintSupport",
    "studio_desk.store.models", "studio_desk.store.lists", "studio_desk.policyfiles",
    "studio_desk.policy.engine", "studio_desk.policy.terms", "studio_desk.policy.facts",
    "studio_desk.studio.commands", "studio_desk.studio.queries", "studio_desk.studio.backups",
    "studio_desk.reminders", "studio_desk.presence", "studio_desk.safekeeping",
    "studio_desk.disputes", "studio_desk.money", "studio_desk.reading", "studio_desk.replies",
    "studio_desk.reports.build", "studio_desk.reports.content", "studio_desk.files",
    "studio_desk.ui.claims", "studio_desk.ui.clients", "studio_desk.ui.evidence",
    "studio_desk.ui.files", "studio_desk.ui.help", "studio_desk.ui.palette",
    "studio_desk.ui.policies", "studio_desk.ui.reminders", "studio_desk.ui.requests",
    "studio_desk.ui.today", "studio_desk.ui.kit.card", "studio_desk.ui.kit.timeline",
    "studio_desk.ui.window.panel", "studio_desk.ui.window.content", "studio_desk.ui.window.pages",
    "studio_desk.ui.window.deeds", "studio_desk.ui.window.project_table",
)  # fmt: skip

LOOK = """
import json, sys
from studio_desk.cli import main
from studio_desk.ui.kit.rowpaint import RowDelegate
from studio_desk.ui.staging import Stages

painted, paint, give_up = [], RowDelegate._paint_row, Stages.give_up

def count(self, painter, rect, view, **looks):
    painted.append(view.title)
    paint(self, painter, rect, view, **looks)

def look(stages):
    window = stages.parent()
    print(json.dumps({
        "modules": sorted(sys.modules), "painted": painted, "page": window.rail.current(),
        "rows": window.list.model.rowCount(), "places": [item.id for item in window.rail.items()],
        "shown": type(window.page()).__name__, "steps": stages.left,
        "panel": window.panel is not None, "visible": window.isVisible(),
    }))
    Stages.give_up = give_up
    give_up(stages)

RowDelegate._paint_row, Stages.give_up = count, look
sys.exit(main(["--profile", sys.argv[1]]))
"""


@pytest.fixture
def profile(paths: Paths) -> Paths:
    """A studio with projects in which nothing waits for the owner."""
    with writing_studio(paths, SystemClock()) as studio:
        for number in range(30):
            studio.add_project(title=f"Song {number}", kind="mixing", policy="alus-audio")
    return paths


def started(paths: Paths, until: str) -> dict[str, object]:
    """What a start of the program, a process of its own, has when it ends itself."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COV_", "COVERAGE"))}
    there = kept | {"STUDIO_DESK_EXIT_AFTER_PAINT": until, "QT_QPA_PLATFORM": "offscreen"}
    there.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(paths.data.parent)],
        cwd=ROOT, env=there | {"PYTHONPATH": str(ROOT)}, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_the_first_paint_shows_the_rows_of_the_studio(profile: Paths) -> None:
    """When the program says that it has painted, rows of the database are on the screen, in the
    whole frame, with every place of the rail.
    """
    found = started(profile, "1")
    assert found["visible"]
    assert found["rows"] == 31  # with the head of their group
    assert len(found["painted"]) > 10  # type: ignore[arg-type]
    assert "Song 0" in found["painted"]  # type: ignore[operator]
    assert len(found["places"]) == 8  # type: ignore[arg-type]


def test_the_first_paint_waits_for_nothing_it_does_not_show(profile: Paths) -> None:
    """The policy core, the dialogs, the other pages and their libraries are not imported yet."""
    modules = started(profile, "1")["modules"]
    early = [
        name
        for name in modules  # type: ignore[attr-defined]
        if any(name == barred or name.startswith(f"{barred}.") for barred in NOT_YET)
    ]
    assert early == []


def test_all_that_follows_the_paint_comes_by_itself(profile: Paths) -> None:
    """Nobody has to touch the window for panel, tray and backups to be there."""
    found = started(profile, "ready")
    assert found["steps"] == 0
    assert found["panel"]
    assert "studio_desk.presence" in found["modules"]  # type: ignore[operator]


def test_where_something_waits_the_first_paint_leaves_room_for_today(profile: Paths) -> None:
    """The projects are not shown first to be taken away: the place is empty, then full."""
    with writing_studio(profile, SystemClock()) as studio:
        claim = {"fact": "claimed", "at": "2026-03-02T09:00:00Z", "ground": "service_issue"}
        studio.add_project(title="Mine", kind="mixing", policy="alus-audio", facts=[claim])
        assert studio.counts().needs_you
    found = started(profile, "1")
    assert (found["page"], found["painted"], found["shown"]) == ("today", [], "QWidget")
    found = started(profile, "page")
    assert (found["page"], found["painted"], found["shown"]) == ("today", [], "TodayPage")


# --- one window, step by step ------------------------------------------------------------------


@pytest.fixture
def bare(
    qtbot, qapp: QApplication, studio: Studio, theme: Theme, clock: FixedClock
) -> Iterator[MainWindow]:
    """The window as it is painted first, and shown."""
    bus = Bus()
    bus.follow(studio)
    window = MainWindow(studio, theme, clock, bus, bare=True)
    window.show()
    qtbot.waitExposed(window)
    yield window
    bus.let_go()
    dialog = window.deeds.dialog()
    if dialog is not None:
        dialog.reject()
    window.close()
    window.deleteLater()


def test_nothing_moves_when_the_panel_comes(bare: MainWindow, qapp: QApplication) -> None:
    """List, rail and the panel's place lie where they lay; the chosen project stays chosen."""

    def places() -> list[object]:
        parts = (bare.rail, bare.list, bare.list.rows, bare._right)
        return [part.geometry() for part in parts] + [bare.list.current()]

    assert bare.panel is None
    before = places()
    bare.furnish()
    qapp.processEvents()
    assert bare.panel is not None
    assert bare.panel.isVisible()
    assert places() == before


def right_after_the_paint(qtbot, window: MainWindow, use: Callable[[], object]) -> None:
    """Use the window when it has been painted and no step was done yet."""
    stages = Stages(window)
    stages.add(window.furnish)
    left: list[int] = []

    def early() -> None:
        left.append(stages.left)
        use()
        left.append(stages.left)

    stages.painted.connect(early)
    stages.begin()
    window.update()
    qtbot.waitUntil(lambda: len(left) == 2)
    assert left == [1, 0]


def test_a_key_that_comes_early_does_what_it_says(qtbot, bare: MainWindow) -> None:
    """Ctrl N right after the window has appeared opens the form: the rest is brought at once."""
    new = (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    right_after_the_paint(qtbot, bare, lambda: QTest.keyClick(bare.list.rows, *new))
    assert isinstance(bare.deeds.dialog(), ProjectDialog)


def test_a_click_that_comes_early_is_not_lost(qtbot, bare: MainWindow) -> None:
    """Clicked before anything else was there, another project is shown in the panel."""
    rows, model = bare.list.rows, bare.list.model
    other = model.index(model.rowCount() - 1)
    rows.scrollTo(other)
    at = rows.visualRect(other).center()
    click = (rows.viewport(), Qt.MouseButton.LeftButton)
    right_after_the_paint(qtbot, bare, lambda: QTest.mouseClick(*click, pos=at))
    assert bare.panel is not None
    assert bare.list.current() == other.data(int(Qt.ItemDataRole.UserRole) + 2)
    assert bare.panel.content().project_id == bare.list.current()


def test_a_row_whose_time_has_come_says_nothing_until_it_is_made_anew(
    studio: Studio, theme: Theme, clock: FixedClock, qapp: QApplication
) -> None:
    """A standing that no longer holds is not painted: its place is filled when it is known."""
    clock.advance(400 * 86_400)
    studio.settled = False
    bus = Bus()
    bus.follow(studio)
    window = MainWindow(studio, theme, clock, bus, bare=True)
    model = window.list.model

    def silent() -> int:
        views = [model.index(row).data(VIEW_ROLE) for row in range(model.rowCount())]
        return sum(isinstance(view, RowView) and view.chip is None for view in views)

    assert silent() > 3
    studio.start()
    assert silent() == 0
    bus.let_go()
    window.deleteLater()


# --- the steps themselves ----------------------------------------------------------------------


def test_steps_follow_the_paint_in_their_order(qtbot, bare: MainWindow) -> None:
    """None is done before the paint was told."""
    stages, said = Stages(bare), list[str]()
    stages.painted.connect(lambda: said.append("painted"))
    stages.done.connect(lambda: said.append("done"))
    stages.add(lambda: said.append("first"), lambda: said.append("second"))
    stages.begin()
    bare.update()
    qtbot.waitUntil(lambda: "done" in said)
    assert said == ["painted", "first", "second", "done"]


def test_a_step_that_fails_ends_the_start(qtbot, bare: MainWindow) -> None:
    """The rest is left undone, and the error is kept for who waits for the start."""
    stages, said = Stages(bare), list[str]()

    def fails() -> None:
        raise OSError("gone")

    stages.add(fails, lambda: said.append("after"))
    with qtbot.waitSignal(stages.failed):
        stages.finish()
    assert isinstance(stages.error, OSError)
    assert said == []


def test_a_step_may_use_the_window(bare: MainWindow) -> None:
    """A step that lets the window be used does not begin the steps once more."""
    stages, said = Stages(bare), list[str]()
    stages.add(lambda: (said.append("first"), stages.finish()), lambda: said.append("second"))
    stages.finish()
    stages.finish()
    assert said == ["first", "second"]


ENDED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from studio_desk.cli import main
from studio_desk.ui.staging import Stages

application = QApplication(sys.argv[:1])
done, do_one = [], Stages._do_one

def count(stages):
    do_one(stages)
    done.append(None)
    if len(done) == int(sys.argv[2]):
        QTimer.singleShot(0, application, lambda: application.exit(3))

Stages._do_one = count
sys.exit(main(["--profile", sys.argv[1]]))
"""


@pytest.mark.parametrize("after", [1, 6, 12])
def test_a_program_that_is_ended_in_the_middle_ends_in_order(profile: Paths, after: int) -> None:
    """Who logs out while the steps are under way finds no crash report, and the lock is free."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("COV_", "COVERAGE"))}
    there = kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    there.pop("DBUS_SESSION_BUS_ADDRESS", None)
    done = subprocess.run(
        [sys.executable, "-c", ENDED, str(profile.data.parent), str(after)],
        cwd=ROOT, env=there, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 3, done.stderr
    assert "Error" not in done.stderr
    with writing_studio(profile, SystemClock()) as studio:
        assert studio.counts().projects == 30
