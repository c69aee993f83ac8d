"""What Today and Projects say before there is a project: what the program is for, how to begin."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

_WIDE = 644
_HEADLINE, _LEAD = 26, 14  # px: this page alone speaks louder than the scale of type
_ABOUT = QT_TR_NOOP(
    "Studio Desk tells you, for each project: is a revision still free, does a refund exception "
    "apply, and how long do you keep the files. Each answer names the policy clause behind it."
)


class _Mark(QWidget):
    """The mark of the program, or an icon, in one colour."""

    def __init__(self, theme: Theme, icon: str, size: int, tone: str) -> None:
        super().__init__()
        self._theme, self._icon, self._size, self._tone = theme, icon, size, tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(self._size), self._theme.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint three lanes and the line of now, or the icon."""
        painter = QPainter(self)
        tint = tokens.colour(self._theme.tokens, self._tone)
        if self._icon:
            middle = QPointF(self.width() / 2, self.height() / 2)
            self._theme.icons.paint(painter, self._icon, tint, middle, self.width())
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        unit = self.width() / 42
        for left, top, wide, high in (
            (4, 4, 19, 6),
            (10, 18, 13, 6),
            (4, 32, 19, 6),
            (26.5, 3, 3.5, 36),
            (33, 18, 6, 6),
        ):
            place = QRectF(left * unit, top * unit, wide * unit, high * unit)
            painter.drawRoundedRect(place, 2 * unit, 2 * unit)


class _Words(Label):
    """Words of a size of their own, in px at 100 % text."""

    def __init__(self, theme: Theme, text: str, px: int, weight: int, tone: str = "") -> None:
        self._px = px
        super().__init__(theme, text, "body", weight, tone)

    def _rethemed(self) -> None:
        super()._rethemed()
        font = self.font()
        font.setPixelSize(self._theme.px(self._px))
        self.setFont(font)

    def showEvent(self, event: QShowEvent) -> None:
        """Keep the size, whatever a label does when it is shown."""
        super().showEvent(event)
        self._rethemed()


class _KeyButton(Button):
    """The primary button with its keys on it, as a key cap behind the words."""

    def __init__(self, theme: Theme, text: str, keys: str) -> None:
        super().__init__(theme, text, kind="primary", keys=keys)
        self._cap = shown_keys(keys)
        self.setStyleSheet("text-align: left;")

    def _cap_width(self) -> int:
        return round(text_width(self._theme.font("caption"), self._cap)) + 12

    def sizeHint(self) -> QSize:
        """Room for the words and the cap."""
        size = super().sizeHint()
        return QSize(size.width() + self._cap_width() + 8, size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, then the cap in the colour of its words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, wide = self._theme.px(18), self._cap_width()
        begin = 13 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else None
        left = begin if begin is not None else self.width() - 13 - wide
        place = QRectF(left + 0.5, (self.height() - high) / 2 + 0.5, wide - 1, high - 1)
        painter.setPen(QColor(self._theme.tokens.accent_ink))
        painter.drawRoundedRect(place, 4, 4)
        painter.setFont(self._theme.font("caption"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._cap)


class FirstRun(QWidget):
    """An empty studio. It leads to the first project; where there is no client yet, Today asks for
    one first (`set_clients`).
    """

    client_asked = Signal()
    project_asked = Signal()
    demo_asked = Signal()
    import_asked = Signal()
    settings_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.add = _KeyButton(theme, tr("Add client"), "Ctrl Shift N")
        self.add_project = _KeyButton(theme, tr("Add project"), "Ctrl N")
        self.demo = Button(theme, tr("Open demo studio"))
        self.take = Button(theme, tr("Import cases"), kind="link")
        self.zone = Button(theme, tr("Change"), kind="link", small=True)
        self.zone.setAccessibleName(tr("Change the time zone"))
        self._zone = Label(theme, "", "small", 400, "2")
        self._inner = QWidget()
        self._inner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._build()
        self.set_clients(1)
        self.add.clicked.connect(self.client_asked)
        self.add_project.clicked.connect(self.project_asked)
        self.demo.clicked.connect(self.demo_asked)
        self.take.clicked.connect(self.import_asked)
        self.zone.clicked.connect(self.settings_asked)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _build(self) -> None:
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_Mark(self._theme, "", 42, "ink"))
        column.addSpacing(10)
        words = tr("Nothing is due, because nothing is here yet")
        column.addWidget(_Words(self._theme, words, _HEADLINE, 600))
        about = _Words(self._theme, tr(_ABOUT), _LEAD, 400, "2")
        about.setWordWrap(True)
        lead = QHBoxLayout()
        lead.addWidget(about, 1)
        lead.addSpacing(44)
        column.addLayout(lead)
        column.addSpacing(14)
        ways = QHBoxLayout()
        ways.setSpacing(12)
        self._client = self._box(
            "user-plus",
            "accent",
            tr("Add your first client"),
            tr("A name is enough. Then a project, its price and its policy."),
            self.add,
        )
        self._project = self._box(
            "disc-3",
            "accent",
            tr("Add your first project"),
            tr("Choose the client, the kind of work and the policy that was accepted."),
            self.add_project,
        )
        ways.addWidget(self._client, 1)
        ways.addWidget(self._project, 1)
        ways.addWidget(
            self._box(
                "audio-lines",
                "ink2",
                tr("Look around the demo studio"),
                tr("Invented projects in every state, kept apart from your own."),
                self.demo,
            ),
            1,
        )
        column.addLayout(ways)
        column.addSpacing(8)
        column.addLayout(
            self._line(
                "download",
                Label(self._theme, tr("Have data already?"), "body", 400, "2"),
                self.take,
            )
        )
        column.addSpacing(14)
        column.addWidget(rule())
        column.addSpacing(4)
        safe = Label(self._theme, tr("All data stays on this computer."), "small", 400, "2")
        notes = self._line("clock", self._zone, self.zone)
        notes.insertSpacing(3, 18)
        notes.insertWidget(4, _Mark(self._theme, "shield-check", 14, "ink2"))
        notes.insertWidget(5, safe)
        column.addLayout(notes)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._inner)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(6)
        outer.addLayout(middle)
        outer.addStretch(7)

    def _line(self, icon: str, label: Label, button: Button) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(_Mark(self._theme, icon, 14, "ink2"))
        row.addWidget(label)
        row.addWidget(button)
        row.addStretch(1)
        return row

    def _box(self, icon: str, tone: str, title: str, text: str, button: Button) -> QFrame:
        box = QFrame()
        box.setProperty("surface", "box")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        column.addWidget(_Mark(self._theme, icon, 22, tone))
        column.addSpacing(6)
        column.addWidget(Label(self._theme, title, "fact", 600))
        words = Label(self._theme, text, "body", 400, "2")
        words.setWordWrap(True)
        column.addWidget(words, 1)
        column.addSpacing(8)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _rethemed(self) -> None:
        self._inner.setFixedWidth(self._theme.px(_WIDE))

    def set_zone(self, zone: str) -> None:
        """Say in whose time days are counted."""
        self._zone.setText(tr("Days are counted in {zone} time.", zone=zone))

    def set_clients(self, count: int) -> None:
        """Lead on from what is there: after the first client comes the first project."""
        self._client.setVisible(count == 0)
        self._project.setVisible(count > 0)

    def focus_first(self) -> None:
        """Give the keyboard to the first way to begin."""
        first = self.add if self._project.isHidden() else self.add_project
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
