"""The money of one project, as a tab of its panel: the account, two payments side by side, credit.

All of it scrolls as one. It decides nothing: a button says what is wanted by `deed_asked`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.forms.words import TITLES
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.labels import ElidedLabel, Label, paint_line
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.money import Deed, MoneyRow, MoneyView, Payment, Twice
from studio_desk.ui.window.content import Content
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.ui.window.textlist import (
    ROW_ROLE,
    Index,
    RowModel,
    TextList,
    WrapDelegate,
    paint_ground,
)
from studio_desk.wording.facts import fact_icon

RECORD, USE, USE_PART, GIVE_BACK, EDIT = "record", "use", "use_part", "give_back", "edit"
_KINDS = ("paid", "charged", "refunded", "credited")
_ABOVE, _BELOW = 5, 4
_BESIDE = 300  # px at 100 % text under which two payments stand one below the other


class _EntryDelegate(WrapDelegate):
    """What and how much; below it when, and what was open then."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Two lines."""
        high = self._theme.line_height("body") + self._theme.line_height("small")
        return self.size(_ABOVE + high + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        row: MoneyRow = index.data(ROW_ROLE)
        theme, colours = self._theme, self._theme.tokens
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row():
            painter.setPen(QColor(colours.line))
            painter.drawLine(rect.topLeft(), QPointF(rect.left() + self.width(), rect.top()))
        paint_ground(painter, option, theme, rect.adjusted(0, 1, 0, -1))
        chosen = option.state & QStyle.StateFlag.State_Selected
        quiet = QColor(colours.ink2 if chosen else colours.ink3)
        high, low = theme.line_height("body"), theme.line_height("small")
        size = theme.px(tokens.ICON_BUTTON)
        top = rect.top() + _ABOVE
        centre = QPointF(rect.left() + size / 2 + 1, top + high / 2)
        theme.icons.paint(painter, row.icon, quiet.name(), centre, size)
        left, right = rect.left() + size + 11, rect.left() + self.width() - 2
        first, second = theme.font("body", 500), theme.font("small")
        painter.setPen(QColor(colours.ink))
        wide = text_width(first, row.amount) + 1
        where = QRectF(right - wide, top, wide, high)
        paint_line(painter, where, first, row.amount, right=True, own_direction=False)
        words = QRectF(left, top, right - wide - 8 - left, high)
        paint_line(painter, words, theme.font("body"), row.title)
        painter.setPen(quiet)
        wide = text_width(second, row.balance) + 1
        where = QRectF(right - wide, top + high, wide, low)
        paint_line(painter, where, second, row.balance, right=True, own_direction=False)
        words = QRectF(left, top + high, right - wide - 8 - left, low)
        paint_line(painter, words, second, row.second, own_direction=False)
        painter.restore()


class EntryList(TextList):
    """The account, newest first, as high as it needs. Enter shows the fact of a row."""

    fact_asked = Signal(str)
    give_back_asked = Signal(int)
    """Number of a use of credit that is to be taken back."""

    def __init__(self, theme: Theme) -> None:
        self._rows = RowModel()
        super().__init__(self._rows, tr("Account"))
        self._theme = theme
        self._rows.setParent(self)
        self.setItemDelegate(_EntryDelegate(theme, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._fit)

    def set_rows(self, rows: tuple[MoneyRow, ...]) -> None:
        """Show these entries."""
        self._rows.set_rows(rows)
        self._fit()

    def _fit(self) -> None:
        one = self._theme.line_height("body") + self._theme.line_height("small")
        rows = self._rows.rowCount()
        self.setFixedHeight(max(1, rows * round(_ABOVE + one + _BELOW) + 2))
        self.setVisible(bool(rows))
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Enter shows the fact in the history."""
        row = self.currentIndex().data(ROW_ROLE)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(row, MoneyRow) and row.fact:
            self.fact_asked.emit(row.fact)
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """Return what can be done with the current row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Copy"), self.copy)
        row = self.currentIndex().data(ROW_ROLE)
        if isinstance(row, MoneyRow) and row.fact:
            menu.addAction(tr("Show in the history"), lambda: self.fact_asked.emit(row.fact))
        if isinstance(row, MoneyRow) and row.use:
            menu.addAction(tr("Take the credit back"), lambda: self.give_back_asked.emit(row.use))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, to show, to take back."""
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
        self.menu().exec(event.globalPos())


class TwiceBox(QFrame):
    """Two payments that look alike, side by side, and what can be done."""

    deed_asked = Signal(object)
    """The `Deed` of a button."""

    def __init__(self, theme: Theme, view: Twice, *, locked: bool) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("surface", "box")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._sides = [self._side(view.first), self._side(view.second)]
        column.addLayout(self._grid)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(8)
        # It is as wide as the tab, whatever its buttons would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons: list[Button] = []
        for deed in view.deeds:
            button = Button(theme, deed.words, deed.icon, small=True)
            button.setEnabled(not locked)
            button.clicked.connect(lambda _on=False, deed=deed: self.deed_asked.emit(deed))
            row.addWidget(button)
            self.buttons.append(button)
        row.addStretch(1)
        column.addLayout(row)
        told = [", ".join((p.title, p.amount, *p.lines)) for p in (view.first, view.second)]
        self.setAccessibleName(". ".join([view.title, *told]))
        self._arrange()

    def _side(self, payment: Payment) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(self._theme, payment.title, "caption", 600, "3"))
        column.addWidget(Label(self._theme, payment.amount, "fact", 600))
        for line in payment.lines:
            column.addWidget(ElidedLabel(self._theme, line, "small", 400, "ink2"))
        column.addStretch(1)
        return side

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.px(_BESIDE)
        for number, side in enumerate(self._sides):
            self._grid.addWidget(side, 0 if beside else number, number if beside else 0)
            self._grid.setColumnStretch(number, 1 if beside or not number else 0)
        wanted = sum(button.sizeHint().width() + 8 for button in self.buttons) + 24
        direction = QBoxLayout.Direction
        self._row.setDirection(
            direction.LeftToRight if self.width() >= wanted else direction.TopToBottom
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them one below the other where there is no room."""
        super().resizeEvent(event)
        self._arrange()


class MoneyTab(QScrollArea):
    """What was to be paid and what came in, with a running balance, and what can be recorded."""

    deed_asked = Signal(str, object)
    """What is wanted: ``record`` with a `Deed`, ``use``, ``give_back`` with a number, ``edit``."""
    fact_asked = Signal(str)
    """Id of a fact that is to be shown in the history."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: MoneyView | None = None
        self._chip = Chip(theme, ChipView("closed", "coins", ""))
        self._headline = ElidedLabel(theme, "", "fact", 600)
        self._detail = Label(theme, "", "small", 400, "2")
        self._detail.setWordWrap(True)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.edit = IconButton(theme, "pencil", tr("Edit price and package"), small=True)
        self.edit.clicked.connect(lambda: self.deed_asked.emit(EDIT, None))
        self._credit = QFrame()
        self._usable = Label(theme, "", "small", 500)
        self._usable.setWordWrap(True)
        self.use = Button(theme, "", "wallet", small=True)
        self.use.clicked.connect(lambda: self.deed_asked.emit(USE, None))
        self._twice = QVBoxLayout()
        self.twice: list[TwiceBox] = []
        self.buttons: dict[str, Button] = {}
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._dots = IconButton(theme, "ellipsis", tr("More to record"), small=True)
        self._dots.setMenu(self._menu)
        self.entries = EntryList(theme)
        self.entries.fact_asked.connect(self.fact_asked)
        self.entries.selectionModel().currentChanged.connect(lambda *_: self._follow())
        self.entries.give_back_asked.connect(lambda use: self.deed_asked.emit(GIVE_BACK, use))
        self._inner = QWidget()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._chip)
        head.addWidget(self._headline, 1)
        head.addWidget(self.edit)
        credit = QHBoxLayout(self._credit)
        credit.setContentsMargins(0, 0, 0, 0)
        credit.addWidget(self._usable, 1)
        credit.addWidget(self.use)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        for kind in _KINDS:
            button = Button(self._theme, _short(kind), fact_icon(kind), small=True)
            button.setAccessibleName(tr(TITLES[kind][0]))
            button.setToolTip(tr(TITLES[kind][0]))
            button.clicked.connect(lambda _on=False, kind=kind: self._record(kind))
            self.buttons[kind] = button
            self._row.addWidget(button)
        self._row.addWidget(self._dots)
        self._row.addStretch(1)
        self._twice.setContentsMargins(0, 0, 0, 0)
        self._twice.setSpacing(8)
        # As wide as the tab, whatever the buttons would like: what has no room is in the menu.
        self._inner.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 4, 12, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._detail)
        column.addWidget(self._credit)
        column.addLayout(self._twice)
        column.addLayout(self._row)
        column.addWidget(self.entries)
        column.addStretch(1)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar = OverlayBar(self)

    def sizeHint(self) -> QSize:
        """Little: it takes whatever room is left, and scrolls."""
        return QSize(200, 90)

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(120, 60)

    def show_content(self, content: Content) -> None:
        """Show the money of a project at an instant."""
        view = content.money
        if view is None or view == self._view:
            return
        self._view = view
        self._chip.set_view(view.chip)
        self._headline.setText(view.headline)
        self._detail.setText(view.detail)
        self._detail.setVisible(bool(view.detail))
        self._usable.setText(view.usable)
        self._credit.setVisible(bool(view.usable))
        self.use.set_text(view.use)
        self.use.set_icon("wallet")  # its gap depends on whether there are words
        self.use.setVisible(bool(view.use))
        self.setAccessibleName(view.accessible)
        for button in (self.use, self.edit, self._dots, *self.buttons.values()):
            button.setEnabled(not view.locked)
        clear(self._twice)
        self.twice = [TwiceBox(self._theme, each, locked=view.locked) for each in view.twice]
        for box in self.twice:
            box.deed_asked.connect(lambda deed: self.deed_asked.emit(RECORD, deed))
            self._twice.addWidget(box)
        self.entries.set_rows(view.rows)
        self._share()

    def _follow(self) -> None:
        """Keep the chosen entry in view."""
        shown = self.entries.visualRect(self.entries.currentIndex())
        place = self.entries.mapTo(self._inner, shown.center())
        self.ensureVisible(place.x(), place.y(), 0, shown.height())

    def view(self) -> MoneyView | None:
        """Return what it shows."""
        return self._view

    def _record(self, kind: str) -> None:
        self.deed_asked.emit(RECORD, Deed(kind, "", ""))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for kind in (*_KINDS, "charged_back", "chargeback_closed"):
            action = self._menu.addAction(tr(TITLES[kind][0]))
            action.triggered.connect(lambda _on=False, kind=kind: self._record(kind))
        self._menu.addSeparator()
        if self._view is not None and self._view.use:
            part = self._menu.addAction(tr("Use another amount of credit…"))
            part.triggered.connect(lambda: self.deed_asked.emit(USE_PART, None))
        self._menu.addAction(tr("Edit price and package"), lambda: self.deed_asked.emit(EDIT, None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many buttons as there is room for; the menu has them all."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        room = self.viewport().width() - 12 - self._dots.sizeHint().width()
        for button in self.buttons.values():
            room -= button.sizeHint().width() + self._row.spacing()
            button.setVisible(room >= 0)


def _short(kind: str) -> str:
    return {
        "paid": tr("Payment"),
        "charged": tr("Charge"),
        "refunded": tr("Refund"),
        "credited": tr("Credit"),
    }[kind]
