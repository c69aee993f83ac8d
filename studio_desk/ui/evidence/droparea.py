"""Where files are dropped or chosen; while they are copied, how far that is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QProgressBar, QSizePolicy, QWidget

from studio_desk.studio.evidence import Told
from studio_desk.tongue import tr
from studio_desk.ui.evidence.words import ORIGINS
from studio_desk.ui.files.words import percent, progress_words
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme

_HIGH = 52


class DropArea(QWidget):
    """Takes files and texts that are dropped or pasted, and lets the owner choose files."""

    files_dropped = Signal(list)
    """Paths of files of this machine."""
    text_dropped = Signal(str)
    refused = Signal(str)
    """Why what was dropped cannot be taken, as one line."""
    choose_asked = Signal()
    origin_chosen = Signal(str)
    """What is dropped from now on was seen, handed in or told (`studio.evidence.ORIGINS`)."""
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._over = theme, False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme.px(_HIGH))
        self.setAccessibleName(tr("Drop files here"))
        self._icon = _Icon(theme)
        self._words = Label(theme, tr("Drop files here, or"), "body", 400, "2")
        self.choose = Button(theme, tr("choose…"), kind="link")
        self.choose.setAccessibleName(tr("Choose files of evidence"))
        self.choose.clicked.connect(self.choose_asked)
        self.origin = IconButton(theme, "chevron-down", tr("Where it comes from"), small=True)
        self._origins = QMenu(self.origin)
        self._origins.aboutToShow.connect(self.fill_origins)
        self.origin.setMenu(self._origins)
        self._from = ""
        self._far = ElidedLabel(theme, "", "body", 400, "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(120))
        self._bar.setAccessibleName(tr("How far the copying is"))
        self.stop = Button(theme, tr("Stop"), small=True)
        self.stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.px(8))
        row.addStretch(1)
        for part in (self._icon, self._words, self.choose, self.origin):
            row.addWidget(part)
        row.addWidget(self._far, 8)
        row.addWidget(self._bar)
        row.addWidget(self.stop)
        row.addStretch(1)
        self.rest()

    def set_origin(self, origin: str) -> None:
        """Say where what is dropped comes from; the usual one is not said."""
        self._from = origin
        told = tr("Drop files here, or")
        if origin != "imported":
            told = tr("Drop what was {origin} here, or", origin=tr(ORIGINS[origin]))
        self._words.setText(told)

    def fill_origins(self) -> QMenu:
        """Offer where it may come from."""
        self._origins.clear()
        for origin, words in ORIGINS.items():
            action = self._origins.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(origin == self._from)
            action.triggered.connect(lambda _on=False, name=origin: self.origin_chosen.emit(name))
        return self._origins

    def rest(self) -> None:
        """Wait for files."""
        self._show(working=False)

    def begin(self) -> None:
        """Show that files are being copied."""
        self._far.setText(tr("Copying"))
        self._bar.setValue(0)
        self._show(working=True)

    def tell(self, told: Told) -> None:
        """Show how far the copying is."""
        name = f"{told.name}, " if told.name else ""
        self._far.setText(f"{name}{progress_words(told)}")
        self._bar.setValue(percent(told))

    def words(self) -> str:
        """Return what it says now."""
        return self._words.text() if self._far.isHidden() else self._far.text()

    def _show(self, *, working: bool) -> None:
        resting: tuple[QWidget, ...] = (self._words, self.choose, self.origin)
        copying: tuple[QWidget, ...] = (self._far, self._bar, self.stop)
        for part in resting:
            part.setVisible(not working)
        for part in copying:
            part.setVisible(working)
        self.setAcceptDrops(not working)

    # --- What is dropped -------------------------------------------------------------------------

    def take(self, data: QMimeData) -> bool:
        """Hand on what was dropped or pasted; False where nothing can be made of it."""
        if data.hasUrls():
            paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
            if len(paths) < len(data.urls()):
                self.refused.emit(
                    tr("Only files of this computer can be kept. Save it first, then drop it here.")
                )
            if paths:
                self.files_dropped.emit(paths)
            return bool(paths)
        if data.hasText() and data.text().strip():
            self.text_dropped.emit(data.text())
            return True
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that it will be taken."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Be quiet again."""
        self._over = False
        self.update()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it; the source is copied, never moved."""
        self._over = False
        self.update()
        copies = bool(event.possibleActions() & Qt.DropAction.CopyAction)
        # Told that it was moved, the other side would delete its file.
        event.setDropAction(Qt.DropAction.CopyAction if copies else Qt.DropAction.IgnoreAction)
        event.accept()
        self.take(event.mimeData())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl V pastes files or a message."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.acceptDrops():
            self.take(QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A dashed box; a full line in the accent while something hangs over it."""
        colours = self._theme.tokens
        painter = QPainter(self)
        rect = QRectF(self.rect())
        if self._over:
            paint_box(painter, rect, 8, colours.accent_tint, colours.accent)
        else:
            paint_box(painter, rect, 8, colours.sunken, colours.sunken)
            paint_box(painter, rect, 8, colours.sunken, colours.line2, dashed=True)


class _Icon(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(16), theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QRectF(self.rect()).center()
        self._theme.icons.paint(
            QPainter(self), "file-up", self._theme.tokens.ink2, centre, self.width()
        )


def home() -> str:
    """Where choosing begins."""
    return str(Path.home())
