"""Why it stands as it does, clause by clause; each reason opens to its facts and its arithmetic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.chips import paint_box
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.textlist import (
    ROW_ROLE,
    Index,
    RowModel,
    TextList,
    WrapDelegate,
    paint_ground,
)
from studio_desk.values import dataclass
from studio_desk.wording.why import WhyRow

_GAP = 10
_SIGN = 18
"""Px kept free at the right for the sign that a reason opens."""


@dataclass(frozen=True, slots=True)
class WhyLine:
    """A reason itself (`part` is ``reason``), or a line of what it opens to.

    `fact_id` is set for a ``fact``; the other parts are ``step`` and ``change``.
    """

    row: WhyRow
    part: str = "reason"
    text: str = ""
    fact_id: str = ""
    is_open: bool = False

    @property
    def clause(self) -> str:
        """The number of the clause."""
        return self.row.clause

    @property
    def key(self) -> str:
        """What tells its reason from the others."""
        return self.row.key

    @property
    def accessible(self) -> str:
        """The line as one sentence: what is copied, and read out."""
        if self.part != "reason":
            return self.text
        parts = (f"{self.row.clause}:", self.row.statement, self.row.working)
        return " ".join(part for part in parts if part)


def lines(row: WhyRow, *, is_open: bool) -> Iterator[WhyLine]:
    """Yield a reason, and what it opens to where it is open."""
    yield WhyLine(row, is_open=is_open)
    if is_open:
        yield from (WhyLine(row, "fact", fact.words, fact.id) for fact in row.facts)
        yield from (WhyLine(row, "step", step) for step in row.steps)
        if row.original:
            yield WhyLine(row, "step", row.original)
        if row.change:
            yield WhyLine(row, "change", row.change)


def in_full(row: WhyRow) -> str:
    """Return a reason with all that it opens to, as text."""
    first, *rest = (line.accessible for line in lines(row, is_open=True))
    return "\n".join((first, *(f"  {text}" for text in rest)))


class _WhyModel(RowModel):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Besides the words: whether a reason is open, for assistive tools."""
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            line = super().data(index, ROW_ROLE)
            if isinstance(line, WhyLine) and line.part == "reason" and line.row.opens:
                return tr("open") if line.is_open else tr("closed, Enter opens it")
        return super().data(index, role)


class _WhyDelegate(WrapDelegate):
    """The clause as a chip, its statement, the working below it; then what it opens to."""

    def _column(self) -> int:
        font = self._theme.font("caption", 600)
        rows = self._view.model().rows()  # type: ignore[attr-defined]  # a RowModel, as it was made
        widest = max((text_width(font, line.clause) for line in rows), default=0.0)
        return max(self._theme.px(36), round(widest) + 14) + _GAP

    def chip_width(self) -> int:
        """How wide the clause is, in pixels."""
        return self._column() - _GAP

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As many lines as the words need."""
        line: WhyLine = index.data(ROW_ROLE)
        step, low = self._theme.line_height("body"), self._theme.line_height("small")
        if line.part != "reason":
            below = 12 if line.part == "change" else 5  # the last line of a reason
            return self.size(self._told(line).lineCount() * low + below)
        said, worked = self._texts(line.row)
        height = said.lineCount() * step + 4 + _GAP
        if worked is not None:
            height += worked.lineCount() * low
        return self.size(height)

    def _texts(self, row: WhyRow):  # type: ignore[no-untyped-def]  # two layouts
        width = self.width() - self._column() - self._theme.px(_SIGN)
        said = self.lines(row.statement, self._theme.font("body"), width)
        if not row.working:
            return said, None
        return said, self.lines(row.working, self._theme.font("small"), width)

    def _told(self, line: WhyLine):  # type: ignore[no-untyped-def]  # a layout
        width = self.width() - self._column() - self._theme.px(_SIGN) - 8
        return self.lines(line.text, self._font(line), width)

    def _font(self, line: WhyLine) -> QFont:
        return self._theme.font("small", 500 if line.part == "change" else 400)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        line: WhyLine = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.part == "reason":
            self._paint_reason(painter, option, line)
        else:
            self._paint_part(painter, option, line)
        painter.restore()

    def _paint_reason(self, painter: QPainter, option: QStyleOptionViewItem, line: WhyLine) -> None:
        row, rect = line.row, QRectF(option.rect)
        colours, theme = self._theme.tokens, self._theme
        paint_ground(painter, option, theme, rect.adjusted(0, 0, 0, -_GAP + 4))
        column, high = self._column(), theme.px(tokens.CLAUSE_CHIP)
        chip = QRectF(rect.left(), rect.top() + 3, column - _GAP, high)
        paint_box(painter, chip, tokens.RADIUS_SMALL, colours.panel, colours.line2)
        painter.setFont(theme.font("caption", 600))
        painter.setPen(QColor(colours.ink2))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, row.clause)
        said, worked = self._texts(row)
        at = QPointF(rect.left() + column, rect.top() + 2)
        painter.setPen(QColor(colours.ink))
        bottom = self.draw(painter, said, at, theme.line_height("body"))
        chosen = option.state & QStyle.StateFlag.State_Selected
        quiet = colours.ink2 if chosen else colours.ink3
        if worked is not None:
            painter.setPen(QColor(quiet))
            self.draw(painter, worked, QPointF(at.x(), bottom), theme.line_height("small"))
        if row.opens:
            size = theme.px(13)
            sign = "chevron-down" if line.is_open else "chevron-right"
            centre = QPointF(rect.left() + self.width() - size / 2, chip.center().y())
            theme.icons.paint(painter, sign, quiet, centre, size)

    def _paint_part(self, painter: QPainter, option: QStyleOptionViewItem, line: WhyLine) -> None:
        rect, theme = QRectF(option.rect), self._theme
        colours = theme.tokens
        left = rect.left() + self._column()
        paint_ground(painter, option, theme, rect.adjusted(self._column() - 6, 0, 0, 0))
        inks = {"fact": colours.accent, "change": colours.ink}
        painter.setPen(QColor(inks.get(line.part, colours.ink2)))
        at = QPointF(left + 8, rect.top() + 2)
        bottom = self.draw(painter, self._told(line), at, theme.line_height("small"))
        painter.setPen(QColor(colours.line2))
        painter.drawLine(QPointF(left + 0.5, rect.top()), QPointF(left + 0.5, bottom + 2))


class WhyList(TextList):
    """The reasons behind the verdict. Enter, Space, → or a click opens one; ← closes it."""

    fact_asked = Signal(str)
    """Id of a fact that is to be shown in the history."""
    clause_asked = Signal(str)
    """Number of a clause that is to be shown in its policy."""

    def __init__(self, theme: Theme) -> None:
        self._rows = _WhyModel()
        super().__init__(self._rows, tr("Why"))
        self._rows.setParent(self)
        self._reasons: tuple[WhyRow, ...] = ()
        self._open: set[str] = set()
        self.setItemDelegate(_WhyDelegate(theme, self))

    # --- what it shows -----------------------------------------------------------------------

    def set_rows(self, rows: Sequence[WhyRow]) -> None:
        """Show these reasons; those that are open stay so."""
        self._reasons = tuple(rows)
        self._show()

    def close_all(self) -> None:
        """Close every reason."""
        self._open.clear()
        self._show()

    def set_open(self, key: str, *, on: bool) -> None:
        """Open or close a reason: that of a clause, by its number, or any by its key."""
        if on:
            self._open.add(key)
        else:
            self._open.discard(key)
        self._show()
        index = self._index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def is_open(self, clause: str) -> bool:
        """Tell whether the reason of a clause is open."""
        return clause in self._open

    def show_clause(self, number: str) -> bool:
        """Select the reason of a clause and bring it into view; False if there is none."""
        index = self._index_of(number)
        if index.isValid():
            self.show_row(index.row())
        return index.isValid()

    def text(self) -> str:
        """Return all reasons as text, those that are open with all they open to."""
        return "\n".join(
            in_full(row) if row.key in self._open else WhyLine(row).accessible
            for row in self._reasons
        )

    # --- inside ------------------------------------------------------------------------------

    def _show(self) -> None:
        place = self.verticalScrollBar().value()
        shown = [
            line
            for row in self._reasons
            for line in lines(row, is_open=row.key in self._open and row.opens)
        ]
        self._rows.set_rows(shown)
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(place)

    def _index_of(self, key: str) -> QModelIndex:
        for place, line in enumerate(self._rows.rows()):
            if line.key == key and line.part == "reason":
                return self._rows.index(place)
        return QModelIndex()

    def _line(self, index: Index) -> WhyLine | None:
        line = index.data(ROW_ROLE)
        return line if isinstance(line, WhyLine) else None

    def activate(self, index: Index) -> bool:
        """Open or close a reason, or go to a fact; False where there is nothing to do."""
        line = self._line(index)
        if line is None:
            return False
        if line.part == "fact":
            self.fact_asked.emit(line.fact_id)
            return True
        if line.part == "reason" and line.row.opens:
            self.set_open(line.key, on=not line.is_open)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open, close or go on; → opens, ← closes."""
        index, key = self.currentIndex(), event.key()
        line = self._line(index)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control and line is not None:
            self.clause_asked.emit(line.clause)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not self.activate(index):
                event.ignore()
        elif key == Qt.Key.Key_Right and line is not None and not line.is_open:
            if line.part == "reason" and line.row.opens:
                self.set_open(line.key, on=True)
        elif key == Qt.Key.Key_Left and line is not None:
            self.set_open(line.key, on=False)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens, closes or goes on; with Shift or Ctrl it selects."""
        super().mouseReleaseEvent(event)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain:
            at = event.position().toPoint()
            index = self.indexAt(at)
            line = self._line(index)
            if line is not None and line.part == "reason" and self._on_chip(index, at.x()):
                self.clause_asked.emit(line.clause)
            else:
                self.activate(index)

    def _on_chip(self, index: Index, x: int) -> bool:
        """Whether a click is on the clause, not on what it says."""
        delegate = self.itemDelegate()
        assert isinstance(delegate, _WhyDelegate)  # as it was made
        return x < self.visualRect(index).left() + delegate.chip_width()

    def menu(self) -> QMenu:
        """Return what can be done with the selected lines."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        line = self._line(self.currentIndex())
        if line is not None:
            show = menu.addAction(tr("Show {clause} in the policy", clause=line.clause))
            show.triggered.connect(lambda: self.clause_asked.emit(line.clause))
            text = in_full(line.row)
            menu.addAction(
                tr("Copy all of {clause}", clause=line.clause),
                lambda: QGuiApplication.clipboard().setText(text),
            )
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy."""
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu().exec(event.globalPos())
