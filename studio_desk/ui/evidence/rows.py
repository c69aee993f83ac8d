"""One row of evidence: its icon, name, size and origin, what is wrong with it, its hash."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

import studio_desk.ui.evidence.words as words
import studio_desk.ui.kit.tokens as tokens
from studio_desk.studio.evidence import HERE, EvidenceRow, Taken, shown_name
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.fonts import typeset
from studio_desk.ui.kit.labels import ElidedLabel, Label, paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.wording.speech import Speech, size_words

HIGH = 32
_NARROW = 470  # px below which the words "SHA-256" are left out
_TINY = 330  # px below which the origin is, too


class NameButton(KeyboardFocus, QAbstractButton):
    """The name of a kept file; pressing it opens a copy."""

    def __init__(self, theme: Theme, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name, self._over = theme, name, False
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tip))
        self.setFont(theme.font("body", 500))

    def name(self) -> str:
        """Return the whole name."""
        return self._name

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        wide = QFontMetricsF(self.font()).horizontalAdvance(typeset(self._name))
        return QSize(int(wide) + 9, self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """A few letters; the rest elides."""
        return QSize(self._theme.px(48), self._theme.px(24))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be opened."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: object) -> None:
        """Be plain again."""
        self._over = False
        self.update()
        super().leaveEvent(event)  # type: ignore[arg-type]  # Qt says QEvent

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as a click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the name in the middle of the row, elided before its ending."""
        painter = QPainter(self)
        colours = self._theme.tokens
        painter.setPen(QColor(colours.accent if self._over else colours.ink))
        room = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        paint_line(painter, room, self.font(), self._name, mode=Qt.TextElideMode.ElideMiddle)
        if self.ring:
            paint_ring(painter, QRectF(self.rect()), tokens.RADIUS, colours)


class EvidenceRowView(QFrame):
    """A row of the list: of a kept piece, or of a file that was taken and is not kept yet.

    Enter or a click on the name opens a copy, Ctrl C puts the hash on the clipboard, Delete takes
    the piece back; the same stands in the menu.
    """

    open_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        piece: EvidenceRow | Taken,
        speech: Speech,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.piece = theme, piece
        self.setFixedHeight(theme.px(HIGH))
        kept = isinstance(piece, EvidenceRow)
        name = shown_name(piece) if isinstance(piece, EvidenceRow) else piece.shown
        tip = words.kept_words(piece, speech) if isinstance(piece, EvidenceRow) else ""
        self.name = NameButton(theme, name, f"{name}\n{tip}".strip(), self)
        self.name.setEnabled(kept)
        self.name.clicked.connect(lambda: self.open_asked.emit(self.piece))
        self.bytes = Label(theme, size_words(piece.size), "small", 400, "3")
        self.about = ElidedLabel(theme, words.about_words(piece), "small", 400, "ink3")
        self.hash = Label(theme, "", "small", 400, "2")
        self.hash.setToolTip(words.grouped_hash(piece.sha256))
        self.hash.setAccessibleName(f"SHA-256 {piece.sha256}")
        self.copy = IconButton(
            theme, "copy", tr("Copy the SHA-256 of {name}", name=name), small=True
        )
        self.copy.clicked.connect(self.copy_hash)
        self.chip: Chip | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), 0, theme.px(6), 0)
        row.setSpacing(theme.px(5))
        row.addWidget(_Icon(theme, words.KIND_ICONS[piece.kind]))
        row.addWidget(self.name)
        row.addWidget(self.bytes)
        row.addWidget(self.about, 1)
        if isinstance(piece, EvidenceRow) and piece.state != HERE:
            self.chip = Chip(
                theme, ChipView("alert", "triangle-alert", words.wrong_words(piece.state))
            )
            line = words.wrong_line(name, piece.state, piece.state_at, speech)
            self.chip.setToolTip(plain_tip(line))
            self.chip.setAccessibleName(line)
            row.addWidget(self.chip)
        row.addWidget(self.hash)
        row.addWidget(self.copy)
        if not kept:
            self.drop = IconButton(theme, "x", tr("Leave out {name}", name=name), small=True)
            self.drop.clicked.connect(lambda: self.remove_asked.emit(self.piece))
            row.addWidget(self.drop)
        self.setAccessibleName(self.spoken())
        self._fit()

    def spoken(self) -> str:
        """The row as one sentence."""
        parts = [self.name.name(), self.bytes.text(), words.about_words(self.piece)]
        if self.chip is not None:
            parts.append(self.chip.accessibleName())
        return ", ".join([*parts, f"SHA-256 {words.short_hash(self.piece.sha256)}"])

    def copy_hash(self) -> None:
        """Put the whole hash on the clipboard."""
        QGuiApplication.clipboard().setText(self.piece.sha256)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = words.short_hash(self.piece.sha256)
        narrow = self.width() < self._theme.px(_NARROW)
        self.hash.setText(short if narrow else f"SHA-256 {short}")
        tiny = self.width() < self._theme.px(_TINY)
        self.about.setText("" if tiny else words.about_words(self.piece))
        self.hash.setVisible(not (tiny and self.chip is not None))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl C copies the hash, Delete takes the piece back."""
        copies = Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_C and event.modifiers() == copies:
            self.copy_hash()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit(self.piece)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show what can be done with it."""
        self.menu().popup(event.globalPos() or self.mapToGlobal(QPoint(0, self.height())))

    def menu(self) -> QMenu:
        """Open, copy, take back."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(self.piece, EvidenceRow):
            made.addAction(tr("Open a copy"), lambda: self.open_asked.emit(self.piece))
        made.addAction(tr("Copy SHA-256"), self.copy_hash)
        made.addSeparator()
        kept = isinstance(self.piece, EvidenceRow)
        remove = tr("Take back…") if kept else tr("Leave out")
        made.addAction(remove, lambda: self.remove_asked.emit(self.piece))
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line below, as between all rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.tokens.line))


class _Icon(QWidget):
    """A quiet icon; silent for assistive tools, the row says it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self.setFixedSize(theme.px(14), theme.px(14))

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QRectF(self.rect()).center()
        tint = self._theme.tokens.ink3
        self._theme.icons.paint(QPainter(self), self._name, tint, centre, self.width())
