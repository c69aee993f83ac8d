"""The keys of the window: one table for those that are taken and those that are told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import Keys
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.rowviews import RailItem
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the window: the deed it does, its sequences, and what it says it does."""

    deed: str
    sequences: tuple[str, ...]
    words: str


WINDOW_KEYS = (
    Key("find", ("Ctrl+K",), QT_TR_NOOP("Find anything")),
    Key("search", ("Ctrl+F",), QT_TR_NOOP("Search; so does typing in the list")),
    Key("new_project", ("Ctrl+N",), QT_TR_NOOP("Add a project")),
    Key("new_client", ("Ctrl+Shift+N",), QT_TR_NOOP("Add a client")),
    Key("requested", ("Ctrl+R",), QT_TR_NOOP("Log a revision request")),
    Key("answer", ("Ctrl+E",), QT_TR_NOOP("Answer the client")),
    Key("delivered", ("Ctrl+D",), QT_TR_NOOP("Record a delivery")),
    Key("paid", ("Ctrl+P",), QT_TR_NOOP("Record a payment")),
    Key("report", ("Ctrl+Shift+P",), QT_TR_NOOP("Print, or save as PDF")),
    Key("copy_verdict", ("Ctrl+Shift+C",), QT_TR_NOOP("Copy the whole verdict as text")),
    Key("copy_answer", ("Ctrl+Shift+A",), QT_TR_NOOP("Copy the answer for the client")),
    Key("as_of", ("Ctrl+T",), QT_TR_NOOP("Type a date: how it stood or will stand then")),
    Key("undo", ("Ctrl+Z",), QT_TR_NOOP("Undo")),
    Key("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), QT_TR_NOOP("Redo")),
    Key("next_pane", ("F6",), QT_TR_NOOP("Next pane")),
    Key("previous_pane", ("Shift+F6",), QT_TR_NOOP("Previous pane")),
    Key("help", ("F1",), QT_TR_NOOP("The guide; on a card, what its standing means")),
    Key("keys", ("Ctrl+/",), QT_TR_NOOP("These keys")),
    Key("lock", ("Ctrl+L",), QT_TR_NOOP("Lock the window")),
    Key("quit", ("Ctrl+Q",), QT_TR_NOOP("Quit")),
)
# What the parts of the window take themselves.
_OTHERS = (
    (QT_TR_NOOP("↑ ↓ Home End"), QT_TR_NOOP("Rows; in the rail, pages")),
    ("Enter / Esc", QT_TR_NOOP("Into the panel / back to the list")),
    ("Ctrl C", QT_TR_NOOP("Copy what is focused")),
    ("← →", QT_TR_NOOP("On the timeline: as of ±1 h (Shift: 1 day, Ctrl: next change)")),
    ("Ctrl + −", QT_TR_NOOP("On the timeline: zoom; Ctrl 0 shows all")),
    ("Esc", QT_TR_NOOP("On the timeline: back to now")),
    ("Del", QT_TR_NOOP("In the history: retract")),
    ("Ctrl I", QT_TR_NOOP("In a request: add an item")),
    ("Ctrl M", QT_TR_NOOP("In the cells of an item: our mistake (on its marks: M)")),
    ("Ctrl Del", QT_TR_NOOP("In the cells of an item: remove it (on its marks: Del)")),
    (QT_TR_NOOP("← → Space"), QT_TR_NOOP("On a group: fold, unfold")),
    ("Alt ← →", QT_TR_NOOP("In the table: move the column (Shift: wider, narrower)")),
)


_HIGHEST, _BAR = 640, 16
"""Px: what a small screen has room for, and a scroll bar."""

PAGE_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 9))
"""Keys of the pages, by their place on the rail."""


def take_keys(
    window: QWidget, deeds: Mapping[str, Callable[[], object]], go: Callable[[int], object]
) -> None:
    """Let the window take its keys; `deeds` has a callable for each of `WINDOW_KEYS`, and `go`
    shows the page at a place of the rail, counted from 0.
    """
    taken = [(sequence, deeds[key.deed]) for key in WINDOW_KEYS for sequence in key.sequences]
    taken += [(keys, partial(go, place)) for place, keys in enumerate(PAGE_KEYS)]
    for sequence, do in taken:
        shortcut = QShortcut(QKeySequence(sequence), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(do)


class KeysDialog(ReadingOrder, QDialog):
    """All keys of the window on one page."""

    def __init__(
        self, theme: Theme, pages: Sequence[RailItem] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self.setAccessibleName(tr("Keys of this window"))
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        listed = [(page.keys, page.label) for page in pages]
        listed += [(key.sequences[0].replace("+", " "), tr(key.words)) for key in WINDOW_KEYS]
        others = [(keys, tr(words)) for keys, words in _OTHERS]
        for row, (keys, words) in enumerate((*listed, *others)):
            grid.addWidget(Keys(theme, keys), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(theme, words), row, 1)
        grid.setColumnStretch(1, 1)
        close = Button(theme, tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        bar = QFrame()
        bar.setProperty("surface", "bar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(24, 11, 24, 11)
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll = scroll
        column.addWidget(scroll, 1)
        column.addWidget(bar)
        wanted = inner.sizeHint()
        high = min(wanted.height() + bar.sizeHint().height(), _HIGHEST)
        self.resize(wanted.width() + _BAR, high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that turn pages scroll the list."""
        bar = self._scroll.verticalScrollBar()
        steps = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        at = steps.get(Qt.Key(event.key()))
        if at is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(at)
