"""Tab walks every page and dialog as one reads it, there and back; nothing keeps the keyboard."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow

import studio_desk.ui
from studio_desk import resources
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.window.railpages import PROJECTS
from tests.pictures.stage import LOOKED, STATES, Stage, plain_theme
from tests.ui.window.tabwalk import faults

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

# States of the project page and dialogs, beside each page of the rail.
_MORE = (
    "desk", "history", "rounds", "money", "dispute", "subscription", "as-of", "search", "table",
    "settings", "form-paid", "form-claimed", "new-project", "find",
)  # fmt: skip


@pytest.fixture(params=[(1320, 826, False), (1024, 700, False), (1320, 826, True)], ids=str)
def stage(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Stage]:
    """The window with all its pages, at both layouts, and where one reads from the right."""
    wide, high, right_to_left = request.param
    former = QLocale()
    QLocale.setDefault(QLocale.c())
    if right_to_left:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with plain_theme(qapp, resources.root()) as theme:
            stage = Stage(theme)
            try:
                stage.show((wide, high))
                yield stage
            finally:
                stage.end()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QLocale.setDefault(former)


def test_tab_walks_every_page_and_state(stage: Stage) -> None:
    """From the rail through everything that is there, in reading order, and round again; Shift Tab
    takes the same way back.
    """
    wrong: dict[str, list[str]] = {}
    pages = [item.id for item in stage.window.rail.items() if item.id != PROJECTS]
    for name in (*pages, *_MORE):
        if name in _MORE:
            STATES[name](stage)
        else:
            stage.window.show_page(name)
        if name == "today":
            stage.window.pages.today.show_since(LOOKED)
        stage.settle()
        stage.shown.activateWindow()
        stage.settle()
        found = faults(stage.shown)
        if found:
            wrong[name] = found
    assert wrong == {}


def test_every_window_and_dialog_reads_so() -> None:
    """None is made that keeps Qt's order, which is that of making."""
    for module in pkgutil.walk_packages(studio_desk.ui.__path__, "studio_desk.ui."):
        importlib.import_module(module.name)

    def below(kind: type) -> Iterator[type]:
        for each in kind.__subclasses__():
            yield each
            yield from below(each)

    kinds = {*below(QDialog), *below(QMainWindow)}
    ours = [kind for kind in kinds if kind.__module__.startswith("studio_desk.")]
    assert len(ours) > 30
    assert [kind.__qualname__ for kind in ours if not issubclass(kind, ReadingOrder)] == []
