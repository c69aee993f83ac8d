"""Amounts by remedy and year, as a small chart and as a table; and what was left to the owner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studio_desk.studio.claims import Sums
from studio_desk.tongue import tr
from studio_desk.ui.claims.parts import TableBox
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.fonts import baseline, text_width
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import colour
from studio_desk.ui.present.claim_sums import BarGroup, decision_rows, groups, sum_rows

_BAR, _GAP, _BETWEEN, _LABELS = 18, 6, 18, 20


class SumChart(QWidget):
    """Bars of what went out in each year, one for each remedy and currency. The table below says
    the same in words, so assistive tools are told that.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._groups: tuple[BarGroup, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Chart of amounts by year; the table says the same"))
        theme.changed.connect(self.updateGeometry)

    def show_groups(self, groups: Sequence[BarGroup]) -> None:
        """Show these years."""
        self._groups = tuple(groups)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its bars."""
        px = self._theme.px
        high = sum(
            px(_LABELS) + len(group.bars) * px(_BAR + _GAP) + px(_BETWEEN) for group in self._groups
        )
        return QSize(px(360), max(0, high - px(_BETWEEN)))

    def minimumSizeHint(self) -> QSize:
        """Narrow, but whole."""
        return QSize(self._theme.px(240), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars with their words; a pattern tells remedies apart beside the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, colours = self._theme.px, self._theme.tokens
        body, strong = self._theme.font("small"), self._theme.font("small", 600)
        bars = [bar for group in self._groups for bar in group.bars]
        words = max((text_width(body, bar.words) for bar in bars), default=0) + 10
        figures = max((text_width(body, bar.figure) for bar in bars), default=0) + 10
        room = max(40.0, self.width() - words - figures)
        most = max((bar.share for bar in bars), default=1.0) or 1.0
        y = 0.0
        for group in self._groups:
            painter.setFont(strong)
            painter.setPen(QColor(colours.ink))
            painter.drawText(QPointF(0, baseline(strong, y, px(16))), group.label)
            y += px(_LABELS)
            for bar in group.bars:
                high = px(_BAR)
                painter.setFont(body)
                painter.setPen(QColor(colours.ink2))
                painter.drawText(QPointF(0, baseline(body, y, high)), bar.words)
                wide = max(2.0, room * bar.share / most)
                rect = QRectF(words, y + 2, wide, high - 4)
                painter.setPen(QPen(QColor(colour(colours, f"{bar.role}.solid")), 1))
                painter.setBrush(QColor(colour(colours, f"{bar.role}.bg")))
                painter.drawRoundedRect(rect, 3, 3)
                if bar.hatched:
                    painter.setPen(Qt.PenStyle.NoPen)
                    brush = painter.brush()
                    brush.setColor(QColor(colour(colours, f"{bar.role}.solid")))
                    brush.setStyle(Qt.BrushStyle.BDiagPattern)
                    painter.setBrush(brush)
                    painter.drawRoundedRect(rect, 3, 3)
                painter.setPen(QColor(colours.ink))
                painter.drawText(QPointF(rect.right() + 8, baseline(body, y, high)), bar.figure)
                y += high + px(_GAP)
            y += px(_BETWEEN)


class SumsView(QWidget):
    """The chart, the table, the decisions."""

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chart = SumChart(theme)
        self.table = TableBox(theme, tr("Amounts by remedy and year"))
        self.decisions = TableBox(theme, tr("Decisions that were left to you"))
        self._none = TextBlock(theme)
        self._none_yet = TextBlock(theme)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(10)
        column.addWidget(Label(theme, tr("Amounts and decisions"), "title", 600))
        text = TextBlock(theme)
        told = tr("What each remedy came to, by year. Currencies are never added up.")
        text.set_paragraphs([Paragraph(told, "body")])
        column.addWidget(text)
        column.addSpacing(6)
        column.addWidget(self._none)
        column.addWidget(self.chart)
        column.addSpacing(6)
        column.addWidget(self.table)
        column.addSpacing(12)
        column.addWidget(Label(theme, tr("Left to you"), "fact", 600))
        column.addWidget(self._none_yet)
        column.addWidget(self.decisions)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        self.back = Button(theme, tr("Back to the claims"), "chevron-left", "quiet", small=True)
        self.back.clicked.connect(self.left)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 8, 0, 0)
        outer.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(self.back)
        head.addStretch(1)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)

    def show_sums(self, sums: Sums, zone: str, now: int) -> None:
        """Show these sums."""
        self._none.set_paragraphs([Paragraph(tr("Nothing was settled yet."), "body")])
        self._none.setVisible(not sums.years)
        self.chart.setVisible(bool(sums.years))
        self.table.setVisible(bool(sums.years))
        self.chart.show_groups(groups(sums))
        self.table.show_rows(
            (tr("Year"), tr("Remedy"), tr("How often"), tr("Amount")),
            sum_rows(sums),
            figures=(2, 3),
            shares=(1, 3),
        )
        self._none_yet.set_paragraphs([Paragraph(tr("No decision was left to you yet."), "body")])
        self._none_yet.setVisible(not sums.decisions)
        self.decisions.setVisible(bool(sums.decisions))
        self.decisions.show_rows(
            (tr("When"), tr("Project"), tr("Decided"), tr("Why"), tr("Amount")),
            decision_rows(sums, zone, now),
            figures=(4,),
            shares=(2, 4, 4, 8),
        )
