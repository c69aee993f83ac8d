"""The list of Today's lines: what the mouse hits, what the keys do, and the menu of a line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from studio_desk.tongue import tr
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.today import TodayRow
from studio_desk.ui.today.linepaint import LineDelegate, Parts
from studio_desk.ui.today.model import ID_ROLE, LINE_ROLE, TodayModel
from studio_desk.ui.window.overlay import OverlayBar

Index = QModelIndex | QPersistentModelIndex


class TodayLines(QListView):
    """Enter does what the button says, → opens the project, the menu key opens the menu."""

    acted = Signal(int)
    """The action of a project's line was asked for."""
    opened = Signal(int)
    """The project of a line is to be shown."""
    menu_asked = Signal(int, object)
    """The menu of a project's line, at a point of the screen."""
    clause_asked = Signal(int, str)
    """A clause of a project's line was clicked."""

    def __init__(self, theme: Theme, model: TodayModel) -> None:
        super().__init__()
        self._pressed: tuple[int, str] = (-1, "")
        self.setModel(model)
        self.delegate = LineDelegate(theme, self)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("What needs you"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.bar = OverlayBar(self)
        theme.changed.connect(self.doItemsLayout)

    def current(self) -> int | None:
        """The project of the current line."""
        found: int | None = self.currentIndex().data(ID_ROLE)
        return found

    def choose_first(self) -> None:
        """Stand on the first line there is."""
        model = self.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data(ID_ROLE) is not None:
                self.setCurrentIndex(model.index(row, 0))
                return

    def parts_of(self, index: Index) -> Parts | None:
        """Where the parts of a line lie in the viewport; None for a head."""
        row = index.data(LINE_ROLE)
        if not isinstance(row, TodayRow):
            return None
        return self.delegate.parts(QRectF(self.visualRect(index)), row)

    # --- keys --------------------------------------------------------------------------------

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: these are sentences, not names."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter acts, → opens, Ctrl C copies the line."""
        project = self.current()
        key = event.key()
        if project is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            text = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            QGuiApplication.clipboard().setText(text)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit(project)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Space):
            self.opened.emit(project)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the line under the mouse, or of the current one by key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        project = index.data(ID_ROLE)
        parts = self.parts_of(index)
        if project is None or parts is None:
            return
        at = event.globalPos()
        if by_key:
            at = self.viewport().mapToGlobal(parts.dots.bottomLeft().toPoint())
        self.menu_asked.emit(project, at)

    # --- mouse -------------------------------------------------------------------------------

    def _hit(self, at: QPointF) -> tuple[int, str]:
        """Row and part under a point."""
        index = self.indexAt(at.toPoint())
        parts = self.parts_of(index)
        if parts is None:
            return -1, ""
        clause = parts.clause_at(at)
        part = "row"
        if parts.button.contains(at):
            part = "button"
        elif parts.dots.contains(at):
            part = "dots"
        elif clause is not None:
            part = f"clause {clause.number}"
        elif parts.title.contains(at) or parts.who.contains(at):
            part = "title"
        return index.row(), part

    def _heat(self, hot: tuple[int, str]) -> None:
        if hot != self.delegate.hot:
            self.delegate.hot = hot
            hand = hot[1] not in ("", "row")
            shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would be pressed."""
        self._heat(self._hit(event.position()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Forget the mouse when it leaves."""
        if event.type() == QEvent.Type.Leave:
            self._heat((-1, ""))
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what is pressed."""
        self._pressed = self._hit(event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was pressed and released on the same part."""
        super().mouseReleaseEvent(event)
        hit = self._hit(event.position())
        if event.button() != Qt.MouseButton.LeftButton or hit != self._pressed or hit[0] < 0:
            return
        index = self.model().index(hit[0], 0)
        project = index.data(ID_ROLE)
        parts = self.parts_of(index)
        if project is None or parts is None:
            return
        if hit[1] == "button":
            self.acted.emit(project)
        elif hit[1] == "title":
            self.opened.emit(project)
        elif hit[1] == "dots":
            at = self.viewport().mapToGlobal(parts.dots.bottomLeft().toPoint())
            self.menu_asked.emit(project, at)
        elif hit[1].startswith("clause "):
            self.clause_asked.emit(project, hit[1].removeprefix("clause "))
