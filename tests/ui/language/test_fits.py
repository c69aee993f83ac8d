"""German words are long: in the smallest window and at the largest text nothing of them is cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from studio_desk import resources
from studio_desk.ui.forms.fields import AmountInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.language import speak
from studio_desk.ui.policies.page import PoliciesPage
from studio_desk.ui.replies.box import ReplyBox
from tests.pictures.stage import Stage, dialogs, plain_theme, scaled_stage

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(600),
]

SMALL = (1024, 700)


@pytest.fixture(params=[1.0, 1.5], ids=["100 %", "150 %"])
def stage(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Stage]:
    former = QLocale()
    speak("de", resources.root(), qapp)
    with scaled_stage(qapp, request.param, SMALL) as made:
        yield made
    speak("en", resources.root(), qapp)
    QLocale.setDefault(former)


def cut(top: QWidget) -> Iterator[str]:
    """Labels and buttons that show less than their words, and words of a wrong size."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield from _cut_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            shown = widget.visibleRegion().boundingRect()
            if shown.height() == widget.height() and shown.width() < widget.width():
                yield f"button {widget.text()!r} reaches out of sight"
            short = widget.width() + 1 < widget.sizeHint().width()
            if short and not widget.toolTip():
                yield f"button {widget.text()!r}"


def _cut_label(label: QLabel) -> Iterator[str]:
    if isinstance(label, Label):
        wanted = label._theme.font(label._step, label._weight).pixelSize()
        if label.font().pixelSize() != wanted:
            yield f"size of {label.text()!r}: {label.font().pixelSize()} instead of {wanted}"
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 2:
            yield f"label {label.text()!r}, too low"
        return
    shown = QLabel.text(label)  # as it is typeset
    wide = max(QFontMetricsF(label.font()).horizontalAdvance(line)
               for line in shown.split("\n"))  # fmt: skip
    if wide > label.contentsRect().width() + 2 and not label.toolTip():
        yield f"label {label.text()!r}"


def titles(dialog: QWidget) -> list[ElidedLabel]:
    """What a dialog is called, and whom its letter goes to: never cut by what stands beside it."""
    names = [label for label in dialog.findChildren(ElidedLabel) if label._step == "fact"]
    names += [box.title for box in dialog.findChildren(ReplyBox)]
    return [label for label in names if label.isVisible()]


def test_no_page_cuts_its_words(stage: Stage) -> None:
    """Each page, made before or after the text size was chosen; each tab of a panel."""
    found: list[str] = []
    for item in stage.window.rail.items():
        stage.window.show_page(item.id)
        stage.settle()
        found += [f"{item.id}: {each}" for each in cut(stage.window)]
    for title in ("Night Drive EP", "Kestrel", "Copper Wire", "Care plan", "Ribbon mic R-9"):
        stage.project(title)
        for tab in ("why", "history", "rounds", "money"):
            stage.panel.below.show_tab(tab)
            stage.settle()
            found += [f"{title}, {tab}: {each}" for each in cut(stage.window)]
    assert "\n".join(dict.fromkeys(found)) == ""


def test_no_dialog_cuts_its_words(stage: Stage) -> None:
    """The settings, projects, clients, letters, and the form of every fact."""
    deeds = stage.window.deeds
    found: list[str] = []
    for name, open_one in dialogs(stage).items():
        open_one()
        stage.settle()
        dialog = deeds.dialog()
        if dialog is None:
            continue
        found += [f"{name}: {each}" for each in cut(dialog)]
        found += [f"{name}: title {each.text()!r}" for each in titles(dialog) if each.elided()]
        dialog.reject()
        stage.settle()
    assert "\n".join(dict.fromkeys(found)) == ""


def test_no_draft_of_a_policy_cuts_its_words(stage: Stage) -> None:
    """The form of a new version: its buttons stand in two lines where one is too narrow, its units
    are German, and its amounts have their sign before and their cents after a comma.
    """
    stage.window.show_page("policies")
    page = stage.window.page()
    assert isinstance(page, PoliciesPage)
    page.start_draft()
    stage.settle()
    assert list(cut(page.inspector)) == []
    assert {field.unit.text() for field in page.inspector.fields()} <= {
        "Tage", "Wochen", "Jahre", "Runden", "je Song",
    }  # fmt: skip
    fees = [each for each in page.inspector.fields() if isinstance(each.input, AmountInput)]
    for fee in fees:
        assert isinstance(fee.input, AmountInput)
        assert fee.input.sign() == "$"
        assert "," in fee.input.text()
        assert fee.value() is not None
        assert not fee.differs()
    page.discard()


def test_what_is_cut_is_seen(qtbot: Any, qapp: QApplication) -> None:
    """A label and a button without room, a label of a wrong size."""
    with plain_theme(qapp, resources.root()) as theme:
        top = QWidget()
        qtbot.addWidget(top)
        label, button, right = QLabel("long words", top), Button(theme, "long words"), Label(theme)
        button.setParent(top)
        right.setParent(top)
        right.setText("x")
        for widget, wide in ((label, 20), (button, 20), (right, 40)):
            widget.setGeometry(0, 0, wide, 30)
        top.show()
        right.setFont(theme.font("title"))
        assert [each.split(" ")[0] for each in cut(top)] == ["label", "button", "size"]
