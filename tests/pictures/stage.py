"""Every page and state of the window, drawn from the demo studio as of one fixed instant.

A picture is kept small: 400 px wide, in greyscale. Two are compared in blocks of some
ten px of the window, so that another rendering of letters is forgiven and a moved, missing or
swollen part is not.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policy.facts import FIELDS
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Filter, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.reports.page import ReportsPage
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages
from studio_desk.ui.window.railpages import FILES, PROJECTS, REMINDERS

NOW = int(datetime(2026, 3, 8, 9, 18, tzinfo=ZoneInfo("America/New_York")).timestamp())
LOOKED = NOW - 13 * 3600 - 48 * 60  # Saturday 18:30, the last time before
DESK, SMALL = (1320, 860), (1024, 700)
SIZES = {"": DESK, "-1024": SMALL}
LOOKS = (("light", ""), ("light", "-1024"), ("dark", ""), ("dark", "-1024"))
"""Colours and sizes in which every state is drawn."""
WIDE = 400
"""Px of a kept picture."""
BLOCKS = 120
"""Blocks across in which two pictures are compared."""
APART = 20
"""Levels of grey, of 255, from which two blocks differ."""
FORGIVEN = 0.006
"""The share of blocks that may differ."""

Act = Callable[["Stage"], object]


class Stage:
    """A window on a studio."""

    def __init__(self, theme: Theme, *, demo: bool = True) -> None:
        self._home = tempfile.TemporaryDirectory()
        self.theme, self.clock = theme, FixedClock(NOW)
        store = open_store(Path(self._home.name) / "studio.db", now=NOW)
        self.studio = Studio(store, built_in_catalogue(), self.clock)
        self.studio.start()
        if demo:
            self.studio.load_demo(NOW)
            self.studio.lay_out_demo_files(Path(self._home.name) / "Vault 1")
        self.bus = Bus()
        self.bus.follow(self.studio)
        self.window = MainWindow(self.studio, theme, self.clock, self.bus)
        reminders = ReminderCentre(self.studio, theme, self.clock, self.bus)
        self.files = FilesPage(self.studio, theme, self.clock, self.bus)
        self.window.add_page(REMINDERS, lambda: reminders)
        # How full the disk of this machine is belongs in no picture.
        self.files.look_at_roots = lambda: None  # type: ignore[method-assign]
        self.window.add_page(FILES, lambda: self.files)
        self.files.count_changed.connect(lambda count: self.window.rail.set_count(FILES, count))
        self.files.refresh()
        add_more_pages(self.window, self.studio, theme, self.clock, self.bus)
        templates = Path(self._home.name) / "templates"
        add_reports(self.window, self.studio, theme, self.clock, self.bus, templates, None)
        self.shown: QWidget = self.window

    def show(self, size: tuple[int, int]) -> None:
        """Show the window at a size."""
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let layouts and paints that are waiting happen."""
        for _ in range(4):
            QApplication.processEvents()

    def project(self, title: str) -> None:
        """Show a project."""
        rows = self.studio.projects(Filter(text=title)).rows
        self.window.show_project(next(row.id for row in rows if row.title == title))

    @property
    def panel(self) -> Any:
        """The panel of the project."""
        return self.window.panel

    def picture(self) -> QImage:
        """What is shown, as it is kept."""
        self.settle()
        page = self.window.page()
        if isinstance(page, ReportsPage):
            _wait(lambda: not (page.preview.busy or page.deeds.busy or page._settle.isActive()))
            self.settle()
        rows = self.window.list.rows
        QApplication.sendEvent(rows.viewport(), QEvent(QEvent.Type.Leave))
        rows.scrollToTop()
        rows.scrollTo(rows.currentIndex())
        return kept(self.shown.grab().toImage())

    def open(self, act: Callable[[], object]) -> None:
        """Open a dialog of the window and show it instead of the window."""
        self.close_dialog()
        act()
        dialog = self.window.pages.palette or self.window.deeds.dialog()
        assert dialog is not None
        self.shown = dialog

    def close_dialog(self) -> None:
        """Close the dialog that is open, if there is one."""
        for dialog in (self.window.pages.palette, self.window.deeds.dialog()):
            if dialog is not None:
                dialog.reject()
        self.shown = self.window
        self.settle()

    def end(self) -> None:
        """Close everything."""
        self.close_dialog()
        for page, _ in self.window._more.values():
            if page is not self.files and hasattr(page, "end"):
                page.end()
        self.window.close()
        self.bus.let_go()
        self.files.end()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.studio.store.close()
        self._home.cleanup()


def dialogs(stage: Stage) -> dict[str, Callable[[], object]]:
    """What opens each dialog of the window, by a name for it."""
    deeds = stage.window.deeds
    rows = {row.title: row for row in stage.studio.projects(Filter()).rows}
    project, client = rows["Night Drive EP"].id, stage.studio.clients()[0].client.id
    opening: dict[str, Callable[[], object]] = {
        "settings": deeds.settings,
        "new project": deeds.new_project,
        "new client": deeds.new_client,
        "project": lambda: deeds.edit_project(project),
        "letter": lambda: deeds.answer_client(project),
        "evidence": lambda: deeds.evidence(rows["Kestrel"].id, print),
        "retract": lambda: deeds.retract(project, "f1"),
        "request": lambda: deeds.request(project, text="Snare up 1 dB"),
        "claim": deeds.new_claim,
        "merge": lambda: deeds.merge_clients(client),
        "person": lambda: deeds.stored_on_client(client),
    }
    return opening | {kind: partial(deeds.record, project, kind) for kind in FIELDS}


# --- states --------------------------------------------------------------------------------------


def _page(name: str) -> Act:
    return lambda stage: stage.window.show_page(name)


def _today(way: str) -> Act:
    def act(stage: Stage) -> None:
        stage.window.show_page("today")
        stage.window.pages.today.divide(way)
        if way == "need":
            stage.window.pages.today.show_since(LOOKED)
        else:
            stage.window.pages.today.since.hide()

    return act


def _project(title: str) -> Act:
    return lambda stage: stage.project(title)


def _tab(name: str) -> Act:
    def act(stage: Stage) -> None:
        stage.project("Night Drive EP")
        stage.panel.below.show_tab(name)

    return act


def _why(stage: Stage) -> None:
    stage.project("Night Drive EP")
    stage.panel.below.show_tab("why")
    stage.panel.below.why.set_open("B4a", on=True)


def _later(stage: Stage) -> None:
    stage.panel.below.why.close_all()
    stage.panel.as_of_asked.emit(NOW + 3 * 86_400 + 42 * 60)


def _unknown(stage: Stage) -> None:
    stage.panel.as_of_asked.emit(NOW - 3 * 86_400)
    stage.panel.known_then_asked.emit(True)


def _now(stage: Stage) -> None:
    stage.panel.as_of_asked.emit(None)
    stage.window.list.search.setText("night")


def _nowhere(stage: Stage) -> None:
    stage.window.list.search.setText("nowhere")


def _table(stage: Stage) -> None:
    stage.window.list.search.clear()
    stage.window.list.show_table(on=True)


def _error(stage: Stage) -> None:
    stage.project("Night Drive EP")
    stage.window.tell_error("The case was not written: no room on Vault 1. Choose another folder.")


def _large(stage: Stage) -> None:
    stage.window.dismiss_error()
    stage.theme.set_scale(1.5)


def _settings(stage: Stage) -> None:
    stage.theme.set_scale(1.0)
    stage.open(stage.window.deeds.settings)


def _form(kind: str) -> Act:
    def act(stage: Stage) -> None:
        project = stage.window.list.current()
        assert project is not None
        stage.open(lambda: stage.window.deeds.record(project, kind))

    return act


def _find(stage: Stage) -> None:
    stage.open(stage.window.pages.find)
    palette = stage.window.pages.palette
    assert palette is not None
    palette.field.setText("night")


STATES: dict[str, Act] = {
    "today-by-time": _today("time"),
    "today": _today("need"),
    "desk": _project("Night Drive EP"),
    "history": _tab("history"),
    "rounds": _tab("rounds"),
    "money": _tab("money"),
    "alert": _project("Copper Wire"),
    "dispute": _project("Kestrel"),
    "subscription": _project("Care plan"),
    "years": _project("Old Maps"),
    "right-to-left": _project("ليل طويل"),
    "why-open": _why,
    "as-of": _later,
    "as-of-unknown": _unknown,
    "search": _now,
    "search-empty": _nowhere,
    "table": _table,
    "error": _error,
    "large": _large,
    "settings": _settings,
    "form-paid": _form("paid"),
    "form-claimed": _form("claimed"),
    "new-project": lambda stage: stage.open(stage.window.deeds.new_project),
    "find": _find,
}
"""What is shown, one after another in one window; pages of the rail come between."""


def states(stage: Stage) -> Iterator[tuple[str, Act]]:
    """Every state, the pages of the rail among them, in the order in which they are drawn."""
    others = [item.id for item in stage.window.rail.items() if item.id not in ("today", PROJECTS)]
    for name, act in STATES.items():
        yield name, act
        if name == "today":
            yield from ((page, _page(page)) for page in others)


def draw(theme: Theme, mode: str, size: str) -> Iterator[tuple[str, QImage]]:
    """Every picture in one look: its name (``light-desk-1024``) and itself."""
    theme.set_mode(mode)  # type: ignore[arg-type]  # one of LOOKS
    for demo in (True, False):
        stage = Stage(theme, demo=demo)
        try:
            stage.show(SIZES[size])
            acts = states(stage) if demo else iter([("empty", _page("today"))])
            for name, act in acts:
                act(stage)
                yield f"{mode}-{name}{size}", stage.picture()
        finally:
            theme.set_scale(1.0)
            stage.end()


# --- pictures ------------------------------------------------------------------------------------


def kept(image: QImage) -> QImage:
    """A picture as it is kept."""
    small = image.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_Grayscale8)


def _blocks(image: QImage, size: tuple[int, int]) -> bytes:
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        *size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = size
    return b"".join(bytes(grey.constScanLine(row))[:wide] for row in range(high))


def differing(one: QImage, other: QImage) -> float:
    """The share of blocks in which two pictures differ; 1 where their shapes do."""
    if abs(one.height() - other.height()) > 3:
        return 1.0
    size = (BLOCKS, round(BLOCKS * one.height() / one.width()))
    pairs = zip(_blocks(one, size), _blocks(other, size), strict=True)
    return sum(abs(a - b) > APART for a, b in pairs) / (size[0] * size[1])


def _wait(done: Callable[[], bool]) -> None:
    """Wait for a page that is made beside the window; at most half a minute."""
    for _ in range(1500):
        if done():
            return
        QTest.qWait(20)
    raise TimeoutError("a page was not made")


@contextmanager
def plain_theme(app: QApplication, root: Path) -> Iterator[Theme]:
    """A theme without fades, for drawing."""
    theme = Theme(app, root, mode="light", motion=False)
    try:
        yield theme
    finally:
        theme.set_scale(1.0)
        theme.set_mode("system")
        theme.deleteLater()


@contextmanager
def scaled_stage(app: QApplication, scale: float, size: tuple[int, int]) -> Iterator[Stage]:
    """The window on the demo studio, at a size of the text and of itself."""
    with plain_theme(app, resources.root()) as theme:
        made = Stage(theme)
        theme.set_scale(scale)
        made.show(size)
        yield made
        theme.set_scale(1.0)
        made.end()
