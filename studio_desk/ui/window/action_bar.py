"""The facts that come next and the answer to the client, as buttons; the rest under "More"."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.forms.words import TITLES
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton, plain_mnemonic
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.facts import fact_icon

KEYS = {"requested": "Ctrl R", "delivered": "Ctrl D", "paid": "Ctrl P"}
"""Kinds of fact that have a key of their own."""
ANSWER, ANSWER_KEYS = QT_TR_NOOP("Answer client…"), "Ctrl E"
_WORDS = Words({"requested": QT_TR_NOOP("Log revision request")})
_AT_MOST = 3
_AT_MOST_COMPACT = 2
_GAP = 8
_MORE = QT_TR_NOOP("More facts to record")
_NOT_THEN = QT_TR_NOOP("Another time is shown. Facts are recorded from now.")


def button_words(kind: str) -> str:
    """Return what the button says that records this kind of fact."""
    return _WORDS.get(kind) or tr(TITLES[kind][1])


class ActionBar(QFrame):
    """Buttons for what is likely next, as many as there is room for, and a menu for the rest."""

    record_asked = Signal(str)
    """The kind of fact that is to be recorded."""
    answer_asked = Signal()
    """The client is to be answered."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._likely: tuple[str, ...] = ()
        self._possible: tuple[str, ...] = ()
        self._buttons: dict[str, Button] = {}
        self._compact = False
        self._locked = False
        self._margin = tokens.PAGE_MARGIN
        self.setProperty("surface", "bar")
        self.setAccessibleName(tr("Actions"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_GAP)
        self._reason = ElidedLabel(theme, tr(_NOT_THEN), "body", 400, "ink2")
        self._reason.hide()
        self._row.addWidget(self._reason, 100)
        self.answer = Button(theme, tr(ANSWER), "mail", keys=ANSWER_KEYS)
        self.answer.setAutoDefault(False)
        self.answer.clicked.connect(self.answer_asked)
        self._row.addWidget(self.answer)
        self._row.addStretch(1)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._dots = IconButton(theme, "ellipsis", tr(_MORE))
        self._more = Button(theme, tr("More") + "\u2002", "chevron-down")
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._more.setAccessibleName(tr(_MORE))
        for button in (self._dots, self._more):
            button.setMenu(self._menu)
            self._row.addWidget(button)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    # --- what it offers ----------------------------------------------------------------------

    def offer(self, likely: tuple[str, ...], possible: tuple[str, ...]) -> None:
        """Offer these kinds of fact, the likely ones first."""
        if (likely, possible) == (self._likely, self._possible):
            return
        self._likely, self._possible = likely, possible
        focused = any(button.hasFocus() for button in self._buttons.values())
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._buttons = {}
        for number, kind in enumerate(likely[:_AT_MOST]):
            button = Button(
                self._theme,
                button_words(kind),
                fact_icon(kind),
                "plain" if number else "primary",
                keys=KEYS.get(kind, ""),
            )
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, kind=kind: self.record_asked.emit(kind))
            self._row.insertWidget(1 + number, button)
            self._buttons[kind] = button
        self._fit()
        if focused and self._buttons:
            next(iter(self._buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_locked(self, locked: bool) -> None:
        """Another instant is shown: say why nothing can be recorded."""
        self._locked = locked
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Keep two buttons and *More*."""
        self._compact = compact
        self._rethemed()

    def shown(self) -> tuple[str, ...]:
        """Return the kinds of fact that have a button now."""
        return tuple(kind for kind, button in self._buttons.items() if not button.isHidden())

    def button(self, kind: str) -> Button:
        """Return the button of a kind of fact; KeyError if it has none."""
        return self._buttons[kind]

    def menu_kinds(self) -> tuple[str, ...]:
        """Return the kinds of fact in the menu."""
        shown = self.shown()
        return tuple(kind for kind in (*self._likely, *self._possible) if kind not in shown)

    @property
    def locked(self) -> bool:
        """Whether nothing can be recorded now."""
        return self._locked

    # --- inside ------------------------------------------------------------------------------

    def _rethemed(self) -> None:
        self._margin = tokens.PAGE_MARGIN_COMPACT if self._compact else tokens.PAGE_MARGIN
        high = tokens.ACTION_BAR_COMPACT if self._compact else tokens.ACTION_BAR
        self._row.setContentsMargins(self._margin, 0, self._margin, 0)
        self.setFixedHeight(self._theme.px(high))
        self._fit()

    def _fit(self) -> None:
        """Show the buttons there is room for; the others go to the menu."""
        self._reason.setVisible(self._locked)
        self._more.setVisible(not self._locked and self._compact)
        self._dots.setVisible(not self._locked and not self._compact)
        more = self._more if self._compact else self._dots
        room = self.width() - 2 * self._margin - more.sizeHint().width()
        most = _AT_MOST_COMPACT if self._compact else _AT_MOST
        for number, button in enumerate(self._buttons.values()):
            room -= button.sizeHint().width() + _GAP
            button.setVisible(not self._locked and number < most and (room >= 0 or number == 0))
        room -= self.answer.sizeHint().width() + _GAP
        self.answer.setVisible(not self._locked and not self._compact and room >= 0)

    def _fill_menu(self) -> None:
        self._menu.clear()
        colours, size = self._theme.tokens, self._theme.px(tokens.ICON_BUTTON)
        if self.answer.isHidden():
            mail = self._theme.icons.icon("mail", colours.ink2, size)
            self._menu.addAction(mail, tr(ANSWER) + f"\t{ANSWER_KEYS}", self.answer_asked.emit)
            self._menu.addSeparator()
        kinds = self.menu_kinds()
        for number, kind in enumerate(kinds):
            if number and kind in self._possible and kinds[number - 1] in self._likely:
                self._menu.addSeparator()
            icon = self._theme.icons.icon(fact_icon(kind), colours.ink2, size)
            action = self._menu.addAction(icon, plain_mnemonic(tr(TITLES[kind][0]) + "…"))
            action.triggered.connect(lambda _on=False, kind=kind: self.record_asked.emit(kind))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as fit."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """One button and *More*; the rest gives way."""
        return QSize(self._theme.px(320), self.height())
