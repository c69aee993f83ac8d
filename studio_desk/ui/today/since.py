"""The line above Today: what happened since the owner last looked. It opens to the list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import IconButton, plain_mnemonic
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.strip import StripIcon
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.since import NewsView


class SinceStrip(QFrame):
    """Hidden until there is something to tell, and again once it is dismissed."""

    project_asked = Signal(int)
    """A project of the list is to be shown."""
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = NewsView("", "", ())
        self.setProperty("kind", "quiet")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head = Label(theme, "", "body", 500)
        self._text = ElidedLabel(theme, "", "body", 400, "ink2")
        self.more = IconButton(theme, "chevron-down", tr("Show what happened"), small=True)
        self.close_it = IconButton(theme, "x", tr("Dismiss"), small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(StripIcon(theme, "history", "ink"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._head)
        row.addWidget(self._text, 1)
        row.addWidget(self.more)
        row.addWidget(self.close_it)
        self.more.clicked.connect(self._open)
        self.close_it.clicked.connect(self.dismiss)
        theme.changed.connect(self.updateGeometry)
        self.hide()

    def show_news(self, view: NewsView) -> None:
        """Tell this; nothing, and the line is gone."""
        self._view = view
        self._head.setText(view.head)
        self._text.setText(view.text)
        self.setAccessibleName(view.accessible)
        self.setVisible(bool(view.rows))

    def dismiss(self) -> None:
        """Take the line away."""
        self.hide()
        self.dismissed.emit()

    def text(self) -> str:
        """Return the whole line; empty while there is none."""
        return self._view.accessible if self._view.rows and not self.isHidden() else ""

    def menu(self) -> QMenu:
        """The list: each thing, when it was, and to its project."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = self._theme.px(tokens.ICON_BUTTON)
        for row in self._view.rows:
            icon = self._theme.icons.icon(row.icon, self._theme.tokens.ink2, size)
            words = plain_mnemonic(f"{row.text}\t{row.when}")
            action = menu.addAction(icon, words)
            if row.project is None:
                continue
            action.triggered.connect(
                lambda _on=False, project=row.project: self.project_asked.emit(project)
            )
        return menu

    def _open(self) -> None:
        at = self.more.mapToGlobal(QPoint(0, self.more.height()))
        self.menu().popup(at)

    def sizeHint(self) -> QSize:
        """36 px high at 100 % text."""
        return QSize(super().sizeHint().width(), self._theme.px(tokens.STRIP))
