"""How the bytes held are spread over the standings; and the bar of the job at hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from studio_desk.studio.filing import Told
from studio_desk.tongue import tr
from studio_desk.ui.files.words import percent, progress_words
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName

_HIGH = 10


class StorageBar(QWidget):
    """One stretch for each standing; the same figures are in the tabs below, as words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: tuple[tuple[RoleName, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_parts(self, parts: Sequence[tuple[RoleName, int]], words: str) -> None:
        """Show these sizes in bytes; `words` say the same."""
        self._parts = tuple((role, size) for role, size in parts if size)
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self.update()

    def sizeHint(self) -> QSize:
        """10 px high."""
        return QSize(100, _HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the stretches with 2 px between them, the ends rounded."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        clip = QPainterPath()
        clip.addRoundedRect(whole, 3, 3)
        painter.setClipPath(clip)
        colours = self._theme.tokens
        total = sum(size for _, size in self._parts)
        if not total:
            painter.fillRect(whole, QColor(colours.line))
            return
        left = 0.0
        for number, (role, size) in enumerate(self._parts):
            wide = whole.width() * size / total
            last = number == len(self._parts) - 1
            fill = colours.line2 if role == "none" else colours.role(role).solid
            shown = max(2.0, wide - (0 if last else 2))
            painter.fillRect(QRectF(left, 0, shown, whole.height()), QColor(fill))
            left += wide


class JobBar(QFrame):
    """What is being done, how far it is, and Stop."""

    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("job")
        self._icon = _Icon(theme)
        self._words = ElidedLabel(theme, "", "body", 500, "panel")
        self._far = ElidedLabel(theme, "", "body", 400, "line2")
        self._bar = _Thin(theme)
        self._stop = Button(theme, tr("Stop"), small=True)
        self._stop.clicked.connect(self._stopping)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        row.addWidget(self._far)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stop.clicked.connect(self.stop_asked)
        theme.changed.connect(self._rethemed)
        self._rethemed()
        self.hide()

    def begin(self, words: str) -> None:
        """Show that a job began."""
        self._words.setText(words)
        self._far.setText("")
        self._bar.set_percent(0)
        self._stop.set_text(tr("Stop"))
        self._stop.setEnabled(True)
        self.show()

    def tell(self, told: Told) -> None:
        """Show how far it is."""
        self._far.setText(progress_words(told))
        self._bar.set_percent(percent(told))
        self.setAccessibleName(f"{self._words.text()}, {progress_words(told)}")

    def text(self) -> str:
        """Return the words shown."""
        return f"{self._words.text()} {self._far.text()}".strip()

    def _stopping(self) -> None:
        self._stop.set_text(tr("Stopping"))
        self._stop.setEnabled(False)

    def _rethemed(self) -> None:
        c = self._theme.tokens
        self.setStyleSheet(
            f"#job {{ background: {c.ink}; border-radius: 8px; }}"
            f" QPushButton {{ background: transparent; border: none; color: {c.panel};"
            f" font-weight: 500; }} QPushButton:disabled {{ color: {c.line2}; }}"
        )


class _Icon(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.px(16), theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        centre = QRectF(self.rect()).center()
        tint = self._theme.tokens.panel
        self._theme.icons.paint(QPainter(self), "folder-check", tint, centre, self.width())


class _Thin(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._percent = theme, 0
        self.setMinimumWidth(40)

    def set_percent(self, value: int) -> None:
        self._percent = value
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self.height() / 2 - 2
        colours = self._theme.tokens
        painter.fillRect(QRectF(0, top, self.width(), 4), QColor(colours.ink3))
        done = QRectF(0, top, self.width() * self._percent / 100, 4)
        painter.fillRect(done, QColor(colours.panel))
