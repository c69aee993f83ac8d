"""The projects as a list of rows: keys that search, fold, and go into the panel."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from studio_desk.tongue import tr
from studio_desk.ui.kit.listparts import set_up_rows, types
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, RowDelegate
from studio_desk.ui.kit.rowviews import RowView
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.ui.window.project_model import ProjectModel


class ProjectRows(QListView):
    """The list itself: keys that search, fold, and go into the panel."""

    typed = Signal(str)
    """Letters typed in the list: they belong to the search."""
    entered = Signal()
    """Enter: on to the panel."""
    fold_asked = Signal(QModelIndex)

    def __init__(self, model: ProjectModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self.delegate = RowDelegate(theme, self)
        # Before the model: each of these would lay all rows out anew.
        self.setItemDelegate(self.delegate)
        set_up_rows(self, tr("Projects"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setModel(model)
        self.bar = OverlayBar(self)

    def selectionCommand(  # noqa: N802  # Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        event: object = None,
    ) -> QItemSelectionModel.SelectionFlag:
        """Standing on a head, or clicking beside the rows, chooses nothing and loses nothing."""
        if not index.isValid() or self._model.is_head(index):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)  # type: ignore[arg-type]  # QEvent or None

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search, Enter enters, ← → and Space fold, Ctrl C copies the row."""
        from PySide6.QtGui import QKeySequence

        index = self.currentIndex()
        head = index.isValid() and self._model.is_head(index)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            view = index.data(VIEW_ROLE)
            if isinstance(view, RowView):
                QGuiApplication.clipboard().setText(view.accessible)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and head:
            self.fold_asked.emit(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and head:
            folded = getattr(index.data(VIEW_ROLE), "collapsed", False)
            if folded == (key == Qt.Key.Key_Right):
                self.fold_asked.emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_End:
            self._model.load_all()
            super().keyPressEvent(event)
        elif types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
