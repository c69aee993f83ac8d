"""The right side of the page: what the chosen project's files are, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.files.insight import Deed, Insight
from studio_desk.ui.files.steps import Step, Steps
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import VerdictCard, clear
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme

_HEADLINE = 132


class Inspector(QFrame):
    """Shows an `Insight`; tells which of its buttons was pressed."""

    asked = Signal(str)
    """The id of the deed that was asked for."""
    clause_activated = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Files of the project"))
        self._shown: Insight | None = None
        self._card: VerdictCard | None = None
        self._title = ElidedLabel(theme, "", "fact", 600)
        self._second = ElidedLabel(theme, "", "body", 400, "ink2")
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 12, 0, 0)
        self._faults = TextBlock(theme)
        self._purge = Label(theme, tr("Purge with notice"), "body", 600)
        self._steps = Steps(theme)
        self._facts = TextBlock(theme)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self._empty = EmptyState(theme, tr("Choose a project to see its files"))
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(20, 16, 20, 8)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addWidget(self._second)
        column.addLayout(self._place)
        column.addSpacing(12)
        column.addWidget(self._faults)
        column.addSpacing(4)
        column.addWidget(self._purge)
        column.addSpacing(8)
        column.addWidget(self._steps)
        column.addWidget(self._facts)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(self._inner)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addLayout(self._buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._empty, 1)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self._foot)
        self.show_insight(None)

    def insight(self) -> Insight | None:
        """Return what is shown."""
        return self._shown

    def show_insight(self, shown: Insight | None) -> None:
        """Show another project's files, or none."""
        if shown == self._shown and shown is not None:
            return
        self._shown = shown
        for part in (self._scroll, self._foot):
            part.setVisible(shown is not None)
        self._empty.setVisible(shown is None)
        if shown is None:
            return
        self._title.setText(shown.title)
        self._second.setText(shown.second)
        if self._card is None:
            self._card = VerdictCard(self._theme, shown.card, "compact")
            self._card.clause_activated.connect(self.clause_activated)
            self._place.addWidget(self._card)
        self._card.set_view(shown.card)
        self._card.setMinimumHeight(self._theme.px(_HEADLINE))
        self._faults.setVisible(bool(shown.faults))
        self._faults.set_paragraphs(
            [Paragraph(text, tone="alert.fg", icon="circle-alert", gap=4) for text in shown.faults]
        )
        self._purge.setVisible(bool(shown.stages))
        self._steps.setVisible(bool(shown.stages))
        self._steps.set_steps([Step(s.title, s.text, s.state) for s in shown.stages])
        self._facts.set_paragraphs(
            [Paragraph(text, strong=f"{name} ", gap=6) for name, text in shown.facts]
        )
        self._facts.setVisible(bool(shown.facts))
        clear(self._buttons)
        for deed in shown.deeds:
            self._buttons.addWidget(self._button(deed))

    def _button(self, deed: Deed) -> Button:
        kind = "primary" if deed.primary else "plain"
        action = deed.action
        button = Button(self._theme, action.text, action.icon, kind)  # type: ignore[arg-type]  # one of Kind
        button.setEnabled(deed.enabled)
        button.clicked.connect(lambda: self.asked.emit(action.id))
        return button

    def buttons(self) -> dict[str, Button]:
        """Return the buttons by their words."""
        found = {}
        for number in range(self._buttons.count()):
            item = self._buttons.itemAt(number)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Button):
                found[widget.accessibleName()] = widget
        return found

    def focus_first(self) -> None:
        """Give the keyboard to the card."""
        if self._card is not None:
            self._card.setFocus(Qt.FocusReason.ShortcutFocusReason)
