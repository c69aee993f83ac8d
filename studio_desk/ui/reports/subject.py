"""Whom or what a report is about: a field that finds clients or projects while one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from studio_desk.errors import KnownError
from studio_desk.studio import Filter, Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.suggestions import frame_suggestions
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.clients import NAMELESS
from studio_desk.ui.present.rows import UNTITLED

What = Literal["client", "project"]
_FEW = 12
_MANY = 100  # projects looked at for the clients that are offered before anything is typed
Offered = Callable[[], list[tuple[int, str]]]
_ID = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


class SubjectPicker(QLineEdit):
    """One client or one project. What is typed only finds; `chosen` tells what was taken."""

    chosen = Signal()

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._theme = studio, theme
        self._what: What = "client"
        self._among: Offered | None = None
        self._id: int | None = None
        self._name = ""
        self._rows = QStandardItemModel(self)
        self._finder = QCompleter(self._rows, self)
        self._finder.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._finder.setMaxVisibleItems(_FEW)
        self.setCompleter(self._finder)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        popup = self._finder.popup()
        assert popup is not None  # it makes one
        self._popup = popup
        frame_suggestions(self._finder)
        self._icon = QAction(self)
        self.addAction(self._icon, QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._typed)
        self._finder.activated[QModelIndex].connect(  # type: ignore[index]  # one of two signals
            self._taken
        )
        self.returnPressed.connect(self._entered)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        size = self._theme.px(tokens.ICON_BUTTON)
        self._icon.setIcon(self._theme.icons.icon("search", self._theme.tokens.ink3, size))

    def value(self) -> int | None:
        """The id of the client or project."""
        return self._id

    def name(self) -> str:
        """Its name; empty where nothing is chosen, or it is gone."""
        return self._name

    def set_value(self, what: What, subject: int | None, among: Offered | None = None) -> None:
        """Show a client or a project, or that none is chosen. `among` says what is offered before
        anything is typed, as ids and names; None: the projects that matter most.
        """
        self._what, self._id, self._among = what, subject, among
        self._name = "" if subject is None else self._name_of(subject)
        if not self._name:
            self._id = None
        self.setPlaceholderText(tr("Find a client") if what == "client" else tr("Find a project"))
        self.setText(self._name)
        self.setCursorPosition(0)
        self.setToolTip("")

    def _name_of(self, subject: int) -> str:
        if self._what == "client":
            row = self._studio.clientele.get(subject)
            return "" if row is None else (row.shown or NAMELESS)
        try:
            detail = self._studio.project(subject)
        except KnownError:
            return ""
        if detail.project.removed_at is not None:
            return ""
        return joined(detail.project.title, detail.client.shown if detail.client else None)

    # --- finding -----------------------------------------------------------------------------

    def _typed(self, text: str) -> None:
        self._offer(text)

    def _offer(self, text: str) -> None:
        self._rows.clear()
        for key, words in self._found(text):
            item = QStandardItem(words)
            item.setData(key, _ID)
            self._rows.appendRow(item)
        if self._rows.rowCount():
            self._finder.complete()
        else:
            self._popup.hide()

    def _found(self, text: str) -> list[tuple[int, str]]:
        if self._what == "client":
            if text.strip():
                rows = self._studio.finder.find(text, _FEW).clients
                return [(row.id, row.shown or NAMELESS) for row in rows]
            listed = self._studio.projects(Filter(), limit=_MANY).rows
            names = {r.client_id: r.client or NAMELESS for r in listed if r.client_id is not None}
            return list(names.items())[:_FEW]
        if self._among is not None and not text.strip():
            return self._among()[:_FEW]
        found = self._studio.projects(Filter(text=text.strip()), limit=_FEW).rows
        if not found and text.strip():
            found = self._studio.projects(Filter(text=text.strip(), archived=True), limit=_FEW).rows
        return [(row.id, joined(row.title, row.client)) for row in found]

    def offered(self) -> list[str]:
        """What the list below the field offers now."""
        return [self._rows.item(row).text() for row in range(self._rows.rowCount())]

    def _taken(self, index: _Index) -> None:
        self.take(index.row())

    def take(self, row: int) -> None:
        """Take one of those that are offered."""
        self.set_value(self._what, self._rows.item(row).data(_ID), self._among)
        self._popup.hide()
        self.chosen.emit()

    def _entered(self) -> None:
        if self.text() != self._name and self._rows.rowCount():
            self.take(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ offers all; Esc takes back what was typed."""
        if event.key() == Qt.Key.Key_Down and not self._popup.isVisible():
            self._offer("" if self.text() == self._name else self.text())
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._name:
            self.setText(self._name)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let typing begin anew."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show what is chosen, not what was typed and left."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.text() != self._name:
            self.setText(self._name)


def joined(title: str | None, client: str | None) -> str:
    """A project as the field shows it: ``Night Drive EP · Ana Pavlović``."""
    return " · ".join(part for part in (title or UNTITLED, client) if part)
