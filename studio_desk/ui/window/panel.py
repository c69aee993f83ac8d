"""The project panel: title, alerts, three cards, timeline, Why and History, actions, in that order.

It shows a `Content` and says what the owner asks for. A refresh touches only what differs, so that
the countdown repaints without moving anything and no focus is lost.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.card import CardRow, VerdictCard, clear
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.timeline import Timeline
from studio_desk.ui.present.cards import CLAIMS, SIDE_BY_SIDE
from studio_desk.ui.present.cards import Strip as StripView
from studio_desk.ui.present.files_card import OPEN_FILES
from studio_desk.ui.requests.offerstrip import OfferStrip
from studio_desk.ui.window.action_bar import ActionBar
from studio_desk.ui.window.as_of import AsOf
from studio_desk.ui.window.content import Content
from studio_desk.ui.window.heading import PanelHead
from studio_desk.ui.window.lower import MONEY, Lower
from studio_desk.ui.window.overlay import OverlayBar

_RECORD = "record:"
_STACKED_BELOW = 500
"""Width in px at 100 % text under which three cards have no room side by side."""


class ProjectPanel(QWidget):
    """One project at one instant."""

    claims_asked = Signal()
    """The page of claims is to show the project's."""
    files_asked = Signal()
    """The page of files is to show the project's."""
    record_asked = Signal(str)
    """The kind of fact that is to be recorded."""
    retract_asked = Signal(str)
    """Id of the fact that is to be taken back."""
    clause_asked = Signal(str)
    """Number of a clause that is to be shown in its policy."""
    meaning_asked = Signal(str, bool)
    """What does a standing mean? The icon of its badge, and whether it is the card of the files."""
    as_of_asked = Signal(object)
    """Another instant is asked about (UTC seconds), or now (None)."""
    known_then_asked = Signal(bool)
    """Whether only what was recorded by the other instant is to count."""
    reply_asked = Signal()
    """The client is to be answered."""
    evidence_asked = Signal()
    """The checklist of evidence is wanted."""
    report_asked = Signal()
    """A report of the project is wanted."""
    copied = Signal()
    """Something was put on the clipboard."""
    offer_answered = Signal(int, str)
    """How the client answered an offer: its id, and `requests.offerstrip.ANSWERS`."""
    left = Signal()
    """Esc: back to the list."""

    def __init__(
        self, theme: Theme, content: Content, menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._content: Content | None = None
        self._compact = False
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = PanelHead(theme, menu)
        self._strips = QVBoxLayout()
        self.as_of = AsOf(theme)
        self.cards = CardRow(theme, [VerdictCard(theme, view) for view in content.cards])
        self._hint = Label(
            theme, tr("Drag the line to ask how it stands at another time"), "small", 400, "3"
        )
        self.timeline = Timeline(theme, content.timeline)
        self.below = Lower(theme)
        self.bar = ActionBar(theme)
        self._inner = QWidget()
        self._page = QVBoxLayout(self._inner)
        self._scroll = QScrollArea()
        self._build()
        self._connect()
        theme.changed.connect(self._stack_cards)
        self.show_content(content)
        self.set_compact(False)

    def _build(self) -> None:
        self._strips.setContentsMargins(0, 0, 0, 0)
        self._strips.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(Label(self._theme, tr("Timeline"), "body", 600))
        head.addStretch(1)
        head.addWidget(self._hint)
        self._page.setSpacing(0)
        self._page.addWidget(self.head)
        self._page.addSpacing(10)
        self._page.addWidget(self.as_of)
        self._page.addLayout(self._strips)
        self._page.addWidget(self.cards)
        self._page.addSpacing(14)
        self._page.addLayout(head)
        self._page.addWidget(self.timeline)
        self._page.addSpacing(8)
        self._page.addWidget(self.below, 1)
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll_bar = OverlayBar(self._scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.bar)

    def _ask_meaning(self, card: VerdictCard) -> None:
        files = card is self.cards.cards()[-1]
        self.meaning_asked.emit(card.view().icon, files)

    def _connect(self) -> None:
        self.head.copy_asked.connect(self.copy_verdict)
        self.head.answer_asked.connect(self.copy_answer)
        for card in self.cards.cards():
            card.clause_activated.connect(self.clause_asked)
            card.action_triggered.connect(self._acted)
            card.meaning_asked.connect(partial(self._ask_meaning, card))
        self.timeline.as_of_changed.connect(self.as_of_asked)
        self.as_of.chosen.connect(self.as_of_asked)
        self.as_of.known_then_asked.connect(self.known_then_asked)
        self.timeline.mark_activated.connect(self.below.show_fact)
        self.below.why.clause_asked.connect(self.clause_asked)
        self.below.history.retract_asked.connect(self.retract_asked)
        self.bar.record_asked.connect(self.record_asked)
        self.bar.answer_asked.connect(self.reply_asked)
        self.head.report_asked.connect(self.report_asked)
        self.head.evidence_asked.connect(self.evidence_asked)

    # --- what it shows -----------------------------------------------------------------------

    def content(self) -> Content | None:
        """Return what it shows."""
        return self._content

    def show_content(self, content: Content) -> None:
        """Show a project at an instant."""
        before, self._content = self._content, content
        fresh = before is None or before.project_id != content.project_id
        if before is None or before.heading != content.heading:
            self.head.show_heading(content.heading)
        self.head.show_ready(content.ready)
        self.head.show_questions(tuple(card.question for card in content.cards))
        self.as_of.show_content(content)
        if before is None or _strip_parts(before) != _strip_parts(content):
            self._show_strips(content)
        if tuple(card.view() for card in self.cards.cards()) != content.cards:
            for card, view in zip(self.cards.cards(), content.cards, strict=True):
                if card.view() != view:
                    card.set_view(view)
        if fresh:
            self.timeline.set_as_of(None)
        if self.timeline.view() != content.timeline:
            self.timeline.set_view(content.timeline)
            if fresh:
                self.timeline.reset_zoom()
        if self.timeline.as_of() != content.as_of:
            self.timeline.set_as_of(content.as_of)
        if fresh:
            self.below.show_all()
        self.below.show_content(content)
        self.bar.offer(content.likely, content.possible)
        self.bar.set_locked(content.as_of is not None)
        if fresh:
            self.below.why.clearSelection()
            self.below.history.clearSelection()
            self.below.why.scrollToTop()
            self.below.history.scrollToTop()
            self.below.rounds.scrollToTop()

    def set_now(self, now: int) -> None:
        """Let the figures run on; nothing moves."""
        as_of = self._content.as_of if self._content is not None else None
        self.cards.set_now(now if as_of is None else as_of)
        self.timeline.set_now(now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards where there is room for them."""
        super().resizeEvent(event)
        self._stack_cards()

    def _stack_cards(self) -> None:
        """Put them one below the other where large text leaves no room side by side."""
        row = self.cards.layout()
        if isinstance(row, QBoxLayout):
            stacked = self.width() < self._theme.px(_STACKED_BELOW)
            direction = QBoxLayout.Direction
            row.setDirection(direction.TopToBottom if stacked else direction.LeftToRight)

    def ticks_each_second(self) -> bool:
        """Tell whether a countdown shows seconds now."""
        showing_now = self._content is not None and self._content.as_of is None
        return showing_now and self.isVisible() and self.cards.ticks_each_second()

    def set_compact(self, compact: bool) -> None:
        """Choose the layout for windows under 1180 px."""
        self._compact = compact
        margin = tokens.PAGE_MARGIN_COMPACT if compact else tokens.PAGE_MARGIN
        self._page.setContentsMargins(margin, 12 if compact else 16, margin, 8)
        self.cards.set_size("compact" if compact else "desk")
        self._hint.setVisible(not compact)
        self.head.set_compact(compact)
        self.below.set_compact(compact)
        self.bar.set_compact(compact)
        self.as_of.set_compact(compact)

    def ask_as_of(self) -> None:
        """Let another instant be typed."""
        self.as_of.ask()

    def copy_verdict(self) -> None:
        """Put the whole verdict on the clipboard as text."""
        if self._content is not None:
            QGuiApplication.clipboard().setText(self._content.text)
            self.copied.emit()

    def copy_answer(self, number: int | None = None) -> None:
        """Put the answer for the client on the clipboard: about a card, or the one in focus."""
        if number is None:
            focused = [card.hasFocus() for card in self.cards.cards()]
            number = focused.index(True) if True in focused else 0
        if self._content is not None and number < len(self._content.answers):
            QGuiApplication.clipboard().setText(self._content.answers[number])
            self.copied.emit()

    def focus_first(self) -> None:
        """Give the keyboard to the first card."""
        self.cards.cards()[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def strips(self) -> tuple[str, ...]:
        """Return the words of the lines above the cards."""
        shown = self.as_of.strip()
        found = [] if shown is None else [shown.accessibleName()]
        for number in range(self._strips.count()):
            item = self._strips.itemAt(number)
            widget = item.widget() if item is not None else None
            if isinstance(widget, Strip):
                found.append(widget.accessibleName())
        return tuple(found)

    def offer_strips(self) -> list[OfferStrip]:
        """Return the lines of the offers that wait."""
        items = (self._strips.itemAt(number) for number in range(self._strips.count()))
        shown = [item.widget() for item in items if item is not None]
        return [widget for widget in shown if isinstance(widget, OfferStrip)]

    # --- inside ------------------------------------------------------------------------------

    def _show_strips(self, content: Content) -> None:
        clear(self._strips)
        for view in content.strips:
            self._strips.addWidget(self._alert(view))
        for line in content.offers:
            strip = OfferStrip(self._theme, line)
            strip.answered.connect(self.offer_answered)
            self._strips.addWidget(strip)
        if content.archived:
            self._strips.addWidget(
                Strip(
                    self._theme, "quiet", "archive", tr("Archived: it is in no list but a search.")
                )
            )
        self._strips.setContentsMargins(0, 0, 0, 10 if self._strips.count() else 0)

    def _alert(self, view: StripView) -> Strip:
        text = f"{view.strong} {view.text}".strip()
        strip = Strip(
            self._theme,
            "alert",
            view.icon,
            text,
            clauses=view.clauses,
            action=view.action,
            also=view.also,
        )
        strip.action_triggered.connect(self._acted)
        strip.clause_activated.connect(self.clause_asked)
        return strip

    def _acted(self, action: str) -> None:
        if action.startswith(_RECORD):
            self.record_asked.emit(action.removeprefix(_RECORD))
        elif action == CLAIMS:
            self.claims_asked.emit()
        elif action == OPEN_FILES:
            self.files_asked.emit()
        elif action == SIDE_BY_SIDE:
            self.below.show_tab(MONEY)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to now, then back to the list."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        asked = self.as_of.cancel()
        if self._content is not None and self._content.as_of is not None:
            self.as_of_asked.emit(None)
        elif not asked:
            self.left.emit()


def _strip_parts(content: Content) -> tuple[object, ...]:
    return content.strips, content.offers, content.archived
