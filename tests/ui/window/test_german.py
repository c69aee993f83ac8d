"""The German window: every page and dialog is walked, and none of our English is left there."""

from __future__ import annotations

import html
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.studio import Filter, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.language import speak
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages
from studio_desk.wording.statements import SHIPPED

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
TYPED = ("not as described",)  # in the demo by the owner, who may type in any language
FEW = 3  # words from which a text is looked for inside others


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    former = QLocale()
    speak("de", resources.root(), qapp)
    yield
    speak("en", resources.root(), qapp)
    QLocale.setDefault(former)


@cache
def english() -> frozenset[str]:
    """What the catalogue says otherwise in German, without places."""
    whole = ElementTree.parse(resources.path("translations", "studio-desk_de.ts"))  # noqa: S314
    pairs = {
        (message.findtext("source", ""), message.findtext("translation") or "")
        for message in whole.iter("message")
        if not message.get("numerus")
    }
    said = {german for _, german in pairs}
    return frozenset(
        source for source, german in pairs if german and source not in said and "{" not in source
    )


@cache
def sentences() -> re.Pattern[str]:
    """Those of some words, to be found inside other texts."""
    long = sorted(text for text in english() if len(text.split()) >= FEW)
    return re.compile("|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text in long))


def clauses() -> tuple[str, ...]:
    """What policies say, behind its German: the words in which it holds."""
    return tuple(tr("In the policy's words: {original}", original=says) for says in SHIPPED)


def left_english(texts: set[str]) -> list[str]:
    left = []
    for text in texts:
        ours = text
        for clause in (*clauses(), *TYPED):
            ours = ours.replace(clause, "").replace(html.escape(clause), "")
        if ours.strip() in english() or sentences().search(ours) is not None:
            left.append(text)
    return sorted(left)


def said_by(top: QWidget) -> set[str]:
    """All that a window says: labels, buttons, fields, rows, menus, tips, names."""
    found: set[str] = {top.windowTitle()}
    for widget in (top, *top.findChildren(QWidget)):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        found |= {action.text().partition("\t")[0] for action in widget.actions()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(number) for number in range(widget.count())}
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found |= rows_of(widget.model())
        if isinstance(widget, QMenu):
            widget.aboutToShow.emit()
            found |= {action.text().partition("\t")[0] for action in widget.actions()}
    return {text.replace("&", "") for text in found if text}


def rows_of(model: QAbstractItemModel) -> set[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    found: set[Any] = set()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), 60)):
        for column in range(columns):
            found |= {model.index(row, column).data(role) for role in roles}
    for column in range(columns):
        found.add(model.headerData(column, Qt.Orientation.Horizontal))
    return {text for text in found if isinstance(text, str)}


def test_english_is_seen() -> None:
    """What is looked for would be found, whole or inside another text."""
    assert left_english({"Untitled project", "x: Nothing delivered yet."}) == [
        "Untitled project",
        "x: Nothing delivered yet.",
    ]


def test_every_page_is_german(
    open_window: Callable[..., MainWindow], studio: Studio, theme: Theme, clock: FixedClock
) -> None:
    """Each page of the rail, each project of the demo on the panel, in both layouts."""
    window = open_window(studio)
    bus = Bus()
    bus.follow(studio)
    add_more_pages(window, studio, theme, clock, bus)
    texts: set[str] = set()
    for item in window.rail.items():
        window.show_page(item.id)
        QApplication.processEvents()
        texts |= said_by(window)
    window.show_page("projects")
    for row in studio.projects(Filter()).rows:
        window.list.choose(row.id)
        QApplication.processEvents()
        if window.panel is not None:
            texts |= said_by(window.panel)
    window.resize(1024, 700)
    QApplication.processEvents()
    texts |= said_by(window)
    bus.let_go()
    assert "\n".join(left_english(texts)) == ""


def test_every_dialog_is_german(
    open_window: Callable[..., MainWindow],
    studio: Studio,
) -> None:
    """The dialogs that open from the menu and from a project."""
    window = open_window(studio)
    (row,) = [each for each in studio.projects(Filter()).rows if each.title == "Night Drive EP"]
    window.list.choose(row.id)
    deeds = window.deeds
    texts: set[str] = set()
    for open_one in (
        deeds.new_project,
        deeds.new_client,
        deeds.settings,
        lambda: deeds.edit_project(row.id),
        lambda: deeds.record(row.id, "paid"),
        lambda: deeds.record(row.id, "claimed"),
        lambda: deeds.record(row.id, "requested"),
    ):
        open_one()
        QApplication.processEvents()
        dialog = deeds.dialog()
        assert dialog is not None
        texts |= said_by(dialog)
        dialog.reject()
        QApplication.processEvents()
    assert "\n".join(left_english(texts)) == ""


def test_a_clause_is_read_in_german_with_the_words_that_hold(
    open_window: Callable[..., MainWindow], studio: Studio, theme: Theme, clock: FixedClock
) -> None:
    """Why says it in German, and once opened in the policy's own words; the page of policies has
    them in each tip, and says that it does.
    """
    window = open_window(studio)
    (row,) = [each for each in studio.projects(Filter()).rows if each.title == "Night Drive EP"]
    window.show_project(row.id)
    assert window.panel is not None
    why = window.panel.below.why
    why.set_open("B4a", on=True)
    says = "Free revisions for 5 days after the file is sent."
    texts = rows_of(why.model())
    assert any(text.startswith("B4a: Freie Revisionen bis 5 Tage") for text in texts)
    assert f"Im Wortlaut: {says}" in texts
    bus = Bus()
    bus.follow(studio)
    add_more_pages(window, studio, theme, clock, bus)
    window.pages.show_clause("audio-mastering-and-mixing", "B4a")
    page = window.page()
    assert page is not None
    said = said_by(page)
    assert any(f"Im Wortlaut: {says}" in text for text in said)
    assert any("geltende Wortlaut" in text for text in said)
    bus.let_go()
