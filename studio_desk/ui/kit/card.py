"""The verdict card: one question, its standing, until when, and the clauses behind it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

import studio_desk.ui.kit.durations as durations
import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.chips import Badge, ClauseChip
from studio_desk.ui.kit.clearing import clear as clear
from studio_desk.ui.kit.countdown import CountdownFigures
from studio_desk.ui.kit.focus import KeyboardFocus, paint_ring
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import ElidedLabel, plain_tip
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import CardView
from studio_desk.values import dataclass

Size = Literal["desk", "compact", "minimum"]


@dataclass(frozen=True, slots=True)
class _Metrics:
    """What differs between the three heights, in px at 100 % text."""

    height: int
    side: int
    top: int
    figures: int
    fact: int
    small_badge: bool


_HEAD_GAP = 6
_METRICS: dict[Size, _Metrics] = {
    "desk": _Metrics(tokens.CARD, 15, 12, 30, 15, small_badge=False),
    "compact": _Metrics(tokens.CARD_COMPACT, 12, 10, 24, 14, small_badge=False),
    "minimum": _Metrics(tokens.CARD_MINIMUM, 15, 12, 26, 15, small_badge=True),
}


class VerdictCard(KeyboardFocus, QFrame):
    """Shows a ``CardView``. Its height is at least that of its size, more if the text needs it.

    The owner tells the time with ``set_now``; the card asks for seconds by ``ticks_each_second``.
    Ctrl C copies the card's accessible sentence.
    """

    clause_activated = Signal(str)
    """Number of the clause that was clicked."""
    action_triggered = Signal(str)
    """Id of the action that was clicked."""
    meaning_asked = Signal()
    """What does this standing mean?"""

    def __init__(
        self, theme: Theme, view: CardView, size: Size = "desk", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._caption = ElidedLabel(theme, "", "caption", 600, "ink3")
        self._badge = Badge(theme)
        self._figures = CountdownFigures(theme)
        self._headline = TextBlock(theme)
        self._copied = ElidedLabel(theme, "", "fact", 600)
        self._copy = IconButton(theme, "copy", tr("Copy"), small=True)
        self._text = TextBlock(theme)
        self._footer = QHBoxLayout()
        self._outer = QVBoxLayout(self)
        self._build()
        meaning = QAction(tr("What does this mean?"), self)
        meaning.triggered.connect(lambda _on=False: self.meaning_asked.emit())
        self.addAction(meaning)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._badge.setToolTip(tr("What does this mean? Press F1 on the card"))
        self._figures.crossed.connect(self._announce)
        self._copy.clicked.connect(self._copy_headline)
        theme.changed.connect(self._rethemed)
        self.set_view(view)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(_HEAD_GAP)
        head.addWidget(self._caption, 1)
        head.addWidget(self._badge)
        self._lead = QHBoxLayout()
        self._lead.setSpacing(4)
        self._lead.addWidget(self._figures)
        self._lead.addWidget(self._headline, 1)
        self._lead.addWidget(self._copied)
        self._lead.addWidget(self._copy)
        self._lead.addStretch(0)
        self._footer.setSpacing(4)
        self._outer.setSpacing(0)
        self._outer.addLayout(head)
        self._outer.addSpacing(7)
        self._outer.addLayout(self._lead)
        self._outer.addWidget(self._text, 1)
        self._outer.addSpacing(4)
        self._outer.addLayout(self._footer)

    # --- what it shows -----------------------------------------------------------------------

    def view(self) -> CardView:
        """Return what it shows."""
        return self._view

    def set_view(self, view: CardView) -> None:
        """Show another answer. The countdown keeps the time it was last told."""
        self._view = view
        self.setProperty("role", view.role)
        self.setProperty("tinted", view.tinted)
        self.setAccessibleName(view.accessible)
        self._caption.setText(view.question)
        tinted = view.tinted and view.role != "none"
        self._caption.set_tone(f"{view.role}.fg" if tinted else "ink3")
        self._figures.set_countdown(view.countdown)
        self._figures.setVisible(view.countdown is not None)
        copying = bool(view.copies) and view.countdown is None
        self._headline.setVisible(view.countdown is None and not copying)
        self._copied.setVisible(copying)
        self._copied.setText(view.headline)
        self._copy.setVisible(copying)
        self._copy.setAccessibleName(tr("Copy {text}", text=view.copies))
        self._copy.setToolTip(plain_tip(tr("Copy {text}", text=view.copies)))
        self._refill_footer()
        self._rethemed()
        style = self.style()
        style.unpolish(self)
        style.polish(self)

    def set_size(self, size: Size) -> None:
        """Choose the height: ``desk`` 194, ``compact`` 172, ``minimum`` 168."""
        if size != self._size:
            self._size = size
            self._refill_footer()
            self._rethemed()

    def set_now(self, now: int) -> None:
        """Tell the countdown what time it is, UTC seconds."""
        self._figures.set_now(now)

    def ticks_each_second(self) -> bool:
        """Tell whether the countdown shows seconds now."""
        return self._view.countdown is not None and self._figures.ticks_each_second()

    def figures(self) -> str:
        """Return the countdown as text, empty without one."""
        return self._figures.text() if self._view.countdown is not None else ""

    def badge_text(self) -> str:
        """Return the words of the badge as shown."""
        return self._badge.text()

    # --- inside ------------------------------------------------------------------------------

    def _rethemed(self) -> None:
        metrics = _METRICS[self._size]
        view = self._view
        self.setMinimumHeight(self._theme.px(metrics.height))
        foot = 13 if view.action is not None else 10
        self._outer.setContentsMargins(metrics.side, metrics.top, metrics.side, foot)
        self._fit_badge()
        self._figures.set_pixels(metrics.figures)
        headline = Paragraph(view.headline, "fact", 600, "ink", pixels=metrics.fact)
        self._headline.set_paragraphs([headline])
        self._text.set_paragraphs(self._paragraphs())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the badge beside the question."""
        super().resizeEvent(event)
        self._fit_badge()

    def _fit_badge(self) -> None:
        """Show the fullest badge beside which the question is still whole."""
        view, metrics = self._view, _METRICS[self._size]
        compact = self._size == "compact"
        short = view.short_badge or view.badge
        first = short if compact else view.badge
        question = text_width(self._theme.font("caption", 600), view.question)
        room = self.width() - 2 * metrics.side - _HEAD_GAP - question - 1
        tinted = view.tinted and view.role != "none"
        dashed = view.dashed or view.role == "none"
        for words, icon, small in (
            (first, view.icon, metrics.small_badge),
            (short, view.icon, metrics.small_badge),
            (short, view.icon, True),
            (short, "", True),
        ):
            self._badge.show_standing(view.role, icon, words, solid=tinted, dashed=dashed)
            self._badge.set_small(small)
            if self._badge.sizeHint().width() <= room:
                return

    def _paragraphs(self) -> list[Paragraph]:
        view = self._view
        found = []
        if view.countdown is not None and view.headline:
            found.append(Paragraph(view.headline, "body", 600, "ink"))
        if view.strong_line:
            found.append(Paragraph(view.strong_line, "body", 500, "ink"))
        roomy = self._size == "desk"
        lines = view.lines
        if self._size == "compact" and view.short_lines is not None:
            lines = view.short_lines
        for number, line in enumerate(lines):
            gap = 6 if roomy and (number or view.countdown is not None) else 4 if roomy else 2
            found.append(
                Paragraph(
                    line.text,
                    gap=gap,
                    strong=line.strong,
                    icon=line.icon,
                    role=line.role,
                )
            )
        return found

    def _refill_footer(self) -> None:
        clear(self._footer)
        view = self._view
        role = view.role if view.tinted and view.role != "none" else None
        for clause in view.clauses:
            chip = ClauseChip(self._theme, clause, role)
            chip.activated.connect(self.clause_activated)
            self._footer.addWidget(chip)
        self._footer.addStretch(1)
        if view.action is not None:
            action = view.action
            icon = "" if self._size == "compact" else action.icon
            button = Button(self._theme, action.text, icon, small=True, keys=action.keys)
            button.clicked.connect(lambda: self.action_triggered.emit(action.id))
            self._footer.addWidget(button)

    def _copy_headline(self) -> None:
        QGuiApplication.clipboard().setText(self._view.copies)

    def _announce(self, threshold: int) -> None:
        left = durations.spoken(threshold) if threshold else tr("time is up")
        event = QAccessibleAnnouncementEvent(self, f"{self._view.question}: {left}")
        QAccessible.updateAccessibility(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the card's sentence on Ctrl C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._view.accessible)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame by the style sheet, then the ring."""
        super().paintEvent(event)
        if self.ring:
            rect = QRectF(self.rect())
            paint_ring(QPainter(self), rect, tokens.RADIUS_CARD, self._theme.tokens)


class CardRow(QWidget):
    """Cards side by side, the first a little wider, all as high as the highest needs."""

    def __init__(
        self, theme: Theme, cards: Sequence[VerdictCard] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: tuple[VerdictCard, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.CARD_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_cards(cards)

    def cards(self) -> tuple[VerdictCard, ...]:
        """Return the cards, left to right."""
        return self._cards

    def set_cards(self, cards: Sequence[VerdictCard]) -> None:
        """Show other cards; the old ones are deleted."""
        clear(self._row, keep=cards)
        self._cards = tuple(cards)
        for number, card in enumerate(self._cards):
            share = tokens.CARD_SHARES[min(number, len(tokens.CARD_SHARES) - 1)]
            self._row.addWidget(card, round(share * 100))

    def set_size(self, size: Size) -> None:
        """Choose the height of all cards and the gap between them."""
        self._row.setSpacing(8 if size == "compact" else tokens.CARD_GAP)
        for card in self._cards:
            card.set_size(size)

    def set_now(self, now: int) -> None:
        """Tell all cards what time it is, UTC seconds."""
        for card in self._cards:
            card.set_now(now)

    def ticks_each_second(self) -> bool:
        """Tell whether any card shows seconds now."""
        return any(card.ticks_each_second() for card in self._cards)

    def minimumSizeHint(self) -> QSize:
        """The row can be as narrow as its cards."""
        return self._row.minimumSize()
