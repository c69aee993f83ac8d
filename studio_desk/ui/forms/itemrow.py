"""One row of the table of items: what is asked, how it stands, and its marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio_desk.policy.names import sign_of
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.forms.cells import CellInput, DashedButton
from studio_desk.ui.forms.choices import Option
from studio_desk.ui.forms.itemwords import ItemStanding
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.chips import Chip, ClauseChip
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.suggestions import frame_suggestions
from studio_desk.ui.kit.tabwalk import LAST
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView

SHARES = (6, 6, 5, 5, 16)
"""How song, element, aspect, change and standing share the width; the heads share it alike."""
NUMBER_WIDTH, NUMBER_GAP, MENU_WIDTH = 20, 8, 34
ORIGINAL = QT_TR_NOOP("to original")
# What may be typed for it; the owner's language has its own first of these.
_ORIGINAL = ("original", "to original", "the original", "to the original", "back to original")


class NumberBadge(QWidget):
    """The number of an item in a circle, coloured by how it stands."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._number = 1
        self._role: RoleName = "none"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_number(self, number: int, role: RoleName) -> None:
        """Show a number, from 1."""
        self._number, self._role = number, role
        self.update()

    def sizeHint(self) -> QSize:
        """A circle."""
        side = self._theme.px(NUMBER_WIDTH)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint circle and number."""
        colours = self._theme.tokens.role(self._role)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.bg) if self._role != "none" else QColor(0, 0, 0, 0))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawEllipse(rect)
        painter.setPen(QColor(colours.fg))
        painter.setFont(self._theme.font("caption", 600))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(self._number))


class ItemRow(QFrame):
    """An item as it is typed. ``value()`` is the item in the contract's words."""

    changed = Signal()
    removed = Signal()
    clause_activated = Signal(str)

    def __init__(
        self,
        theme: Theme,
        songs: Sequence[str],
        earlier: Sequence[Option],
        given: dict[str, Any],
        *,
        rounds: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._earlier, self._rounds = theme, tuple(earlier), rounds
        self._default_song = songs[0] if len(songs) == 1 and not given else ""
        self.by_studio = given.get("cause") == "studio"
        self.unreasonable = given.get("reasonable") is False
        self.reverts: str | None = given.get("reverts")
        change = tr(ORIGINAL) if given.get("to") else given.get("change", "")
        self.song = CellInput(theme, tr("Song"), given.get("song", self._default_song), strong=True)
        self.element = CellInput(theme, tr("Element"), given.get("element", ""))
        self.aspect = CellInput(theme, tr("Aspect"), given.get("aspect", ""))
        self.change = CellInput(theme, tr("Change", "of an item"), change)
        self.text = CellInput(theme, tr("In words"), given.get("text", ""), small=True)
        if songs:
            completer = QCompleter(list(songs), self.song)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.song.setCompleter(completer)
            frame_suggestions(completer)
        self.cells = (self.song, self.element, self.aspect, self.change, self.text)
        for cell in self.cells:
            cell.changed.connect(self.changed)
        self._build()
        for keys, does in (("Ctrl+M", self.toggle_mistake), ("Ctrl+Del", self.removed.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    def _build(self) -> None:
        self.badge = NumberBadge(self._theme)
        self.menu = IconButton(self._theme, "ellipsis", tr("Marks of this item"), small=True)
        self.menu.setMenu(self._menu())
        self.menu.installEventFilter(self)
        cells = QHBoxLayout()
        cells.setSpacing(4)
        for cell, share in zip(self.cells[:4], SHARES, strict=False):
            cells.addWidget(cell, share, Qt.AlignmentFlag.AlignVCenter)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addStretch(1)
        left.addLayout(cells)
        left.addWidget(self.text)
        left.addStretch(1)
        self._how = QVBoxLayout()
        self._how.setContentsMargins(8, 2, 0, 0)
        self._how.setSpacing(2)
        self._how.addStretch(1)
        self._chips = QWidget()
        self._sentence = Label(self._theme, "", "small", 400, "2")
        self._sentence.setWordWrap(True)
        self._how.addWidget(self._chips)
        self._how.addWidget(self._sentence)
        question = self._question()
        self._how.addWidget(question)
        for part in (self._chips, question, self.menu):
            part.setProperty(LAST, True)  # Qt takes no name here
        self._how.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 6, 8)
        row.setSpacing(4)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self.badge, 0, middle)
        row.addSpacing(self._theme.px(NUMBER_GAP) - 4)
        row.addLayout(left, sum(SHARES[:4]))
        row.addLayout(self._how, SHARES[4])
        row.addWidget(self.menu, 0, middle)
        self.show_standing(None, "")

    def _question(self) -> QWidget:
        """The dashed question for a change whose sign cannot be read, with its two answers."""
        self.question = QWidget()
        flow = Flow(5)
        self.question.setLayout(flow)
        flow.addWidget(Chip(self._theme, ChipView("none", "arrow-up-down", tr("Up or down?"))))
        self.up = DashedButton(self._theme, tr("Up"), "arrow-up")
        self.down = DashedButton(self._theme, tr("Down"), "arrow-down")
        self.up.clicked.connect(lambda: self.set_sign(1))
        self.down.clicked.connect(lambda: self.set_sign(-1))
        flow.addWidget(self.up)
        flow.addWidget(self.down)
        return self.question

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self.mistake_action = menu.addAction(tr("Our mistake") + shown_keys("\tCtrl M"))
        self.mistake_action.setCheckable(True)
        self.mistake_action.setChecked(self.by_studio)
        self.mistake_action.triggered.connect(self.toggle_mistake)
        self.original_action = menu.addAction(tr("Back to the original"))
        self.original_action.triggered.connect(lambda: self.change.setText(tr(ORIGINAL)))
        self.reasonable_action = menu.addAction(tr("Not reasonable"))
        self.reasonable_action.setCheckable(True)
        self.reasonable_action.setChecked(self.unreasonable)
        self.reasonable_action.setVisible(self._rounds)
        self.reasonable_action.triggered.connect(self._toggle_reasonable)
        if self._earlier:
            self._reverts_menu(menu)
        menu.addSeparator()
        menu.addAction(tr("Remove") + shown_keys("\tCtrl Del")).triggered.connect(self.removed)
        return menu

    def _reverts_menu(self, menu: QMenu) -> None:
        inner = menu.addMenu(tr("Takes back"))
        self.reverts_menu = inner
        for option in (Option(None, tr("Nothing earlier")), *self._earlier):
            action = inner.addAction(option.text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(option.value == self.reverts)
            action.setData(option.value)
            action.triggered.connect(lambda _on, value=option.value: self.set_reverts(value))

    def show_words(self, *, on: bool) -> None:
        """Show or hide the client's own words; they stay part of the item."""
        self.text.setVisible(on)

    # --- what is typed -----------------------------------------------------------------------

    @property
    def blank(self) -> bool:
        """Whether nothing is typed and nothing is marked."""
        typed = any(cell.value() for cell in self.cells[1:])
        song = self.song.value() not in (None, self._default_song or None)
        return not (typed or song or self.by_studio or self.unreasonable or self.reverts)

    def value(self) -> dict[str, Any]:
        """Return the item; what is not said is left out."""
        change = self.change.value()
        to_original = change is not None and " ".join(change.casefold().split()) in (
            *_ORIGINAL,
            tr(ORIGINAL).casefold(),
        )
        found: dict[str, Any] = {
            "song": self.song.value(),
            "element": self.element.value(),
            "aspect": self.aspect.value(),
            "change": None if to_original else change,
            "to": "original" if to_original else None,
            "text": self.text.value(),
            "cause": "studio" if self.by_studio else None,
            "reasonable": False if self.unreasonable else None,
            "reverts": self.reverts,
        }
        return {key: value for key, value in found.items() if value is not None}

    def toggle_mistake(self) -> None:
        """Mark it as the studio's own mistake, or take the mark away."""
        self.by_studio = not self.by_studio
        self.mistake_action.setChecked(self.by_studio)
        self.changed.emit()

    def _toggle_reasonable(self) -> None:
        self.unreasonable = not self.unreasonable
        self.reasonable_action.setChecked(self.unreasonable)
        self.changed.emit()

    def set_reverts(self, item: str | None) -> None:
        """Say which earlier item it takes back, as ``"f4/0"``; None for none."""
        self.reverts = item
        for action in self.reverts_menu.actions():
            action.setChecked(action.data() == item)
        self.changed.emit()

    def set_sign(self, sign: int) -> None:
        """Answer *Up or down?*: a bare figure gets its sign, other words move beside it."""
        change = self.change.value() or ""
        signed = f"{'+' if sign > 0 else '-'}{change}"
        if sign_of(signed) == sign:
            self.change.setText(signed)
        else:
            kept = [part for part in (self.text.value(), change) if part]
            self.text.setText("; ".join(kept))
            self.change.setText("up" if sign > 0 else "down")
        self.change.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- how it stands -----------------------------------------------------------------------

    def set_number(self, number: int) -> None:
        """Tell which item it is, from 1."""
        self._number = number
        self.badge.show_number(number, "none")
        self.menu.setAccessibleName(tr("Marks of item {number}", number=number))
        for cell, name in zip(
            self.cells,
            (tr("song"), tr("element"), tr("aspect"), tr("change", "of an item"), tr("in words")),
            strict=True,
        ):
            cell.setAccessibleName(tr("Item {number}, {name}", number=number, name=name))

    def show_standing(self, standing: ItemStanding | None, problem: str) -> None:
        """Show how it stands, or what is wrong with it, or nothing yet."""
        fresh = QWidget()
        flow = Flow(5)
        fresh.setLayout(flow)
        role: RoleName = "none"
        if standing is not None:
            role = standing.chip.role
            flow.addWidget(Chip(self._theme, standing.chip))
            for clause in standing.clauses:
                chip = ClauseChip(self._theme, clause)
                chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
                chip.activated.connect(self.clause_activated)
                flow.addWidget(chip)
        self._how.replaceWidget(self._chips, fresh)
        self._chips.hide()
        self._chips.deleteLater()
        self._chips = fresh
        self._chips.setVisible(standing is not None)
        self._sentence.setText(problem or (standing.text if standing else ""))
        self._sentence.setProperty("tone", "alert" if problem else "2")
        self._sentence.style().unpolish(self._sentence)
        self._sentence.style().polish(self._sentence)
        self._sentence.setVisible(bool(self._sentence.text()))
        self.question.setVisible(standing is not None and standing.unclear)
        self.badge.show_number(getattr(self, "_number", 1), role)
        told = problem or (standing.words if standing else "")
        self.change.setAccessibleDescription(told)
        self.setAccessibleName(told)
        self.change.setProperty("fault", bool(problem))

    def words(self) -> str:
        """Return what is shown about how it stands."""
        return self.accessibleName()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        """On the button of the marks, M marks our mistake and Del removes the item."""
        if (
            watched is self.menu
            and isinstance(event, QKeyEvent)
            and event.type() == event.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_M:
                self.toggle_mistake()
                return True
            if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.removed.emit()
                return True
        return super().eventFilter(watched, event)
