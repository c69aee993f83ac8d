"""Nothing lies over anything else, at no size, whichever size the window had before.

A part that learns only while it is placed that it needs more room (two lines where one is too
narrow) tells its layout too late: the rows then lie over each other until something else moves.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from studio_desk.policy import format_instant
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.textblock import TextBlock
from tests.pictures.stage import NOW, SMALL, Stage, dialogs, scaled_stage

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(600),
]

LARGE, LARGEST = (1440, 900), (1200, 800)
SAYS = (
    QLabel, ElidedLabel, TextBlock, QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox,
    QProgressBar, QTextEdit, QAbstractItemView,
)  # fmt: skip
"""What shows something of its own."""
FORGIVEN = 2
"""Px by which two may touch: the margins of letters."""


@pytest.fixture(params=[1.0, 1.5], ids=["100 %", "150 %"])
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    with scaled_stage(qapp, request.param, LARGE) as made:
        yield made


def parts(top: QWidget) -> list[tuple[QWidget, QRect]]:
    """What is shown, and where: no part of another, and nothing that is meant to float."""
    found: list[tuple[QWidget, QRect]] = []
    for widget in top.findChildren(QWidget):
        if not (isinstance(widget, SAYS) and widget.isVisible()):
            continue
        if any(isinstance(each, SAYS) and type(each) is not QFrame for each in _above(widget, top)):
            continue
        seen = widget.visibleRegion().boundingRect()
        if not seen.isEmpty():
            found.append((widget, seen.translated(widget.mapTo(top, QPoint()))))
    return found


def _above(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None and parent is not top:
        yield parent
        parent = parent.parentWidget()


def over(top: QWidget) -> Iterator[str]:
    """Pairs of which one lies over the other, and lines too low for their letters."""
    shown = parts(top)
    for (one, here), (other, there) in combinations(shown, 2):
        both = here.intersected(there)
        if both.width() > FORGIVEN and both.height() > FORGIVEN:
            yield f"{_said(one)} and {_said(other)}"
    for widget, seen in shown:
        if isinstance(widget, QLabel | ElidedLabel):
            whole = seen.height() == widget.height()
            if whole and widget.height() + FORGIVEN < widget.fontMetrics().height():
                yield f"{_said(widget)} too low"


def _said(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return f"{type(widget).__name__} {str(words or widget.accessibleName())[:40]!r}"


def walk(stage: Stage) -> Iterator[str]:
    """Show one after the other what the window can show, and say its name."""
    window = stage.window
    for item in window.rail.items():
        window.show_page(item.id)
        yield item.id
    for way in ("time", "need"):
        window.show_page("today")
        window.pages.today.divide(way)
        yield f"today by {way}"
    for title in ("Night Drive EP", "Kestrel", "Copper Wire", "Care plan", "Ribbon mic R-9"):
        stage.project(title)
        for tab in ("why", "history", "rounds", "money"):
            stage.panel.below.show_tab(tab)
            yield f"{title}, {tab}"
    window.show_page("claims")
    claims = window.page()
    assert isinstance(claims, ClaimsPage)
    for line in claims.list.model.every:
        claims.show_claim(*line.key)
        yield f"claim of {line.title}"


def test_nothing_lies_over_another(stage: Stage) -> None:
    """Each page, each tab of a panel, each claim: shown large, then small, then large again."""
    found: list[str] = []
    for name in walk(stage):
        for size in (SMALL, LARGE):
            stage.window.resize(*size)
            stage.settle()
            found += [f"{name} at {size[0]}: {each}" for each in over(stage.window)]
    assert not found, "\n".join(dict.fromkeys(found))


def test_nothing_lies_over_another_in_a_dialog(stage: Stage) -> None:
    """Each dialog as it opens, as small as it can be, and large again."""
    found: list[str] = []
    for name, open_one in dialogs(stage).items():
        open_one()
        stage.settle()
        dialog = stage.window.deeds.dialog()
        if dialog is None:
            continue
        for size in (dialog.size(), dialog.minimumSizeHint(), QSize(*LARGEST)):
            dialog.resize(size)
            stage.settle()
            found += [f"{name} at {dialog.width()}: {each}" for each in over(dialog)]
        dialog.reject()
        stage.settle()
    assert not found, "\n".join(dict.fromkeys(found))


def sideways(top: QWidget) -> Iterator[str]:
    """What is wider than the place it scrolls in, where nothing scrolls sideways; paragraphs too
    low for their lines.
    """
    for area in top.findChildren(QScrollArea):
        inner = area.widget()
        never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisible() and never and inner.width() > area.viewport().width():
            yield f"{_said(area)} {inner.width()} in {area.viewport().width()}"
    for label in top.findChildren(QLabel):
        wraps = label.isVisible() and label.wordWrap()
        if wraps and label.heightForWidth(label.width()) > label.height() + FORGIVEN:
            yield f"{_said(label)} too low"


def add_long(stage: Stage) -> int:
    """A project whose names, reference and reason are as long as a page and have no spaces."""
    studio, long = stage.studio, "Wohnzimmeraufnahme" * 11
    client, _ = studio.add_client(name=long, email=f"{'x' * 60}@example.org")
    policy = "audio-mastering-and-mixing"
    project, _ = studio.add_project(
        title=long, kind="mixing", policy=policy, price="999999999999.99", currency="USD",
        client_id=client, songs=[long],
    )  # fmt: skip
    for days, kind, fields in (
        (20, "purchased", {}),
        (19, "paid", {"amount": "999999999999.99", "reference": long}),
        (2, "delivered", {}),
        (1, "charged_back", {"amount": "999999999999.99", "reason": f"not as described: {long}"}),
    ):
        studio.record_fact(project, kind, format_instant(NOW - days * 86_400), **fields)
    stage.window.toast.hide()
    return project


def test_words_as_long_as_a_page_push_nothing_away(stage: Stage) -> None:
    """They elide or break; what stands beside them, and the dialogs about them, keep their size."""
    project, found = add_long(stage), []
    window, deeds = stage.window, stage.window.deeds
    client = stage.studio.project(project).client
    assert client is not None

    def look(name: str, top: QWidget) -> None:
        stage.settle()
        found.extend(f"{name} at {top.width()}: {each}" for each in (*over(top), *sideways(top)))

    window.show_project(project)
    for size in (SMALL, LARGE):
        window.resize(*size)
        for tab in ("why", "history", "rounds", "money"):
            stage.panel.below.show_tab(tab)
            look(tab, window)
    window.pages.show_claim(project)
    look("claim", window)
    window.resize(*SMALL)
    look("claim", window)
    window.pages.show_client(client.id)
    look("client", window)
    for open_one in (
        lambda: deeds.merge_clients(client.id),
        lambda: deeds.stored_on_client(client.id),
        lambda: deeds.record(project, "paid"),
        lambda: deeds.answer_client(project),
    ):
        open_one()
        stage.settle()
        dialog = deeds.dialog()
        assert dialog is not None
        look(type(dialog).__name__, dialog)
        if dialog.width() > LARGEST[0]:
            found.append(f"{type(dialog).__name__} is {dialog.width()} wide")
        dialog.reject()
    assert not found, "\n".join(dict.fromkeys(found))
