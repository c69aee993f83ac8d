"""What the window says before there is a project: what it is for, and the two ways to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

_WIDE = 640
_STAYS = QT_TR_NOOP("All data stays on this computer.")


class FirstRun(QWidget):
    """An empty studio."""

    add_asked = Signal()
    import_asked = Signal()
    settings_asked = Signal()
    demo_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._zone = Label(theme, "", "small", 400, "2")
        self._zone_change = Button(
            theme, tr("Name of the studio, zone, policy…"), kind="link", small=True
        )
        self._zone_change.clicked.connect(self.settings_asked)
        self._inner = inner = QWidget()
        inner.setFixedWidth(theme.px(_WIDE))
        inner.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(
            Label(theme, tr("Nothing is due, because nothing is here yet"), "title", 600)
        )
        about = Label(
            theme,
            tr(
                "Studio Desk tells you, for each project: is a revision still free, does a refund "
                "exception apply, and how long do you keep the files. Each answer names the policy "
                "clause behind it."
            ),
            "body",
            400,
            "2",
        )
        about.setWordWrap(True)
        column.addWidget(about)
        column.addSpacing(12)
        column.addLayout(self._ways())
        column.addSpacing(16)
        column.addWidget(rule())
        column.addLayout(self._notes())
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(inner)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(4)
        outer.addLayout(middle)
        outer.addStretch(5)
        theme.changed.connect(self._rethemed)

    def _rethemed(self) -> None:
        self._inner.setFixedWidth(self._theme.px(_WIDE))

    def _ways(self) -> QHBoxLayout:
        ways = QHBoxLayout()
        ways.setSpacing(12)
        self.add = Button(self._theme, tr("Add a project"), "plus", "primary", keys="Ctrl N")
        self.add.clicked.connect(self.add_asked)
        self.take = Button(self._theme, tr("Import cases"), "download")
        self.take.clicked.connect(self.import_asked)
        ways.addWidget(
            self._box(
                tr("Add your first project"),
                tr(
                    "A title and the kind of work are enough. Then its price, its client and the "
                    "policy it falls under."
                ),
                self.add,
            )
        )
        ways.addWidget(
            self._box(
                tr("Have data already?"),
                tr(
                    "Case files, a folder of them, or JSON lines. Drop them on this window, or "
                    "choose them."
                ),
                self.take,
            )
        )
        return ways

    def _box(self, title: str, text: str, button: Button) -> QFrame:
        box = QFrame()
        box.setProperty("surface", "box")
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(6)
        column.addWidget(Label(self._theme, title, "fact", 600))
        words = Label(self._theme, text, "body", 400, "2")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words, 1)
        column.addSpacing(8)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _notes(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._zone)
        row.addWidget(self._zone_change)
        row.addStretch(1)
        notes = QVBoxLayout()
        notes.setSpacing(2)
        notes.addLayout(row)
        self.demo = Button(self._theme, tr("Look around in a demo studio"), kind="link", small=True)
        self.demo.clicked.connect(self.demo_asked)
        stays = QHBoxLayout()
        stays.setSpacing(6)
        stays.addWidget(Label(self._theme, tr(_STAYS), "small", 400, "2"))
        stays.addWidget(self.demo)
        stays.addStretch(1)
        notes.addLayout(stays)
        return notes

    def set_zone(self, zone: str) -> None:
        """Say in whose time days are counted."""
        self._zone.setText(tr("Days are counted in {zone} time.", zone=zone))
