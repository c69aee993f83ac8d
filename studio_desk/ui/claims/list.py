"""The list of claims with its head: new claim, search, what it is narrowed to, the year's sums."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.claims.model import KEY_ROLE, ClaimModel, Key
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.chips import chip_width, paint_chip
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.inputs import SearchField, rule
from studio_desk.ui.kit.labels import Label, isolate, paint_line
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, Index, RowDelegate, paint_matches
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action, GroupView, RowView
from studio_desk.ui.present.claims import FILTERS, summary
from studio_desk.ui.window.overlay import OverlayBar

_SIDE = 16
_ROW = 66


class ClaimDelegate(RowDelegate):
    """Rows of three lines: title and date, client and ground, the chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """66 px for a row, as high as any head otherwise."""
        if isinstance(index.data(VIEW_ROLE), GroupView):
            return super().sizeHint(option, index)
        return QSize(1, self._theme.px(_ROW))

    def _paint_row(
        self, painter: QPainter, rect: QRectF, view: RowView, *, chosen: bool, over: bool
    ) -> None:
        colours, theme = self._theme.tokens, self._theme
        fill = colours.rowsel if chosen else colours.hover if over else colours.list
        painter.fillRect(rect, QColor(fill))
        foot = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(foot, QColor(colours.rowselline if chosen else colours.line))
        inner = rect.adjusted(_SIDE, 0, -_SIDE, -1)
        one, two, chip_high = theme.px(18), theme.px(16), theme.px(tokens.CHIP)
        top = inner.top() + (inner.height() - one - two - chip_high - 4) / 2
        small = theme.font("small")
        wide = text_width(small, view.right) + 1
        date = QRectF(inner.right() - wide, top, wide, one)
        painter.setPen(QColor(colours.ink2 if chosen else colours.ink3))
        paint_line(painter, date, small, view.right, right=True, own_direction=False)
        painter.setPen(QColor(colours.ink))
        title = QRectF(inner.left(), top, date.left() - 8 - inner.left(), one)
        paint_matches(painter, title, theme.font("body", 600), view.title, view.title_matches)
        painter.setPen(QColor(colours.ink2))
        second = QRectF(inner.left(), top + one + 1, inner.width(), two)
        paint_line(painter, second, small, view.left, own_direction=False)
        chip = view.chip
        if chip is not None:
            needed = chip_width(theme, chip.icon, chip.text, chip.strong)
            place = QRectF(inner.left(), second.bottom() + 3, min(needed, inner.width()), chip_high)
            paint_chip(painter, place, chip.role, chip.icon, chip.text, chip.strong, theme=theme)


class ClaimRows(QListView):
    """The rows: arrows walk, Enter goes on, letters search, ← → fold."""

    typed = Signal(str)
    entered = Signal()
    chosen = Signal(object)
    """The key of the row that is to be shown."""

    def __init__(self, theme: Theme, model: ClaimModel) -> None:
        super().__init__()
        self._model = model
        delegate = ClaimDelegate(theme, self)
        delegate.group_toggled.connect(lambda index: self._fold(index))
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setAccessibleName(tr("Claims"))
        self.setProperty("surface", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.bar = OverlayBar(self)
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        theme.changed.connect(self.doItemsLayout)

    def current(self) -> Key | None:
        """The key of the current row; None on a head."""
        found = self.currentIndex().data(KEY_ROLE)
        return found if isinstance(found, tuple) else None

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802  # Qt's
        """Show what the keyboard or the mouse came to."""
        super().currentChanged(current, previous)
        key = current.data(KEY_ROLE)
        if isinstance(key, tuple):
            self.chosen.emit(key)

    def _fold(self, index: Index) -> None:
        group = index.data(KEY_ROLE)
        if isinstance(group, str):
            self._model.fold(group)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search, Enter enters, Ctrl C copies the row, Space folds a head."""
        commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        text, index = event.text(), self.currentIndex()
        on_head = isinstance(index.data(KEY_ROLE), str)
        folding = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(index.data(Qt.ItemDataRole.AccessibleTextRole))
        elif on_head and event.key() in folding:
            row = index.row()
            self._fold(index)
            self.setCurrentIndex(self._model.index(row))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif text.strip() and text.isprintable() and not event.modifiers() & commands:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class ClaimList(QWidget):
    """The list with its head."""

    chosen = Signal(object)
    entered = Signal()
    new_asked = Signal()
    sums_asked = Signal()

    def __init__(self, studio: Studio, theme: Theme, now: int) -> None:
        super().__init__()
        self._theme, self._now = theme, now
        self._wanted = ""
        self._quiet = False
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ClaimModel(studio, now, self)
        self.rows = ClaimRows(theme, self.model)
        self.new = Button(theme, tr("New claim"), "plus", small=True)
        self.search = SearchField(theme, tr("Search claims"))
        self.filter = IconButton(theme, "list-filter", tr("Show only"))
        self.sums = Button(theme, tr("Amounts and decisions"), "coins", "quiet", small=True)
        self.waiting = Label(theme, "", "small", 400, "2")
        self.waiting.setWordWrap(True)
        self._nothing = EmptyState(
            theme, tr("No claim is here yet"),
            tr("Refunds, exchanges and disputes come here, and subscriptions."),
        )  # fmt: skip
        self._lost = EmptyState(theme, "", action=Action("clear", tr("Show all")), primary=False)
        self._stack = QStackedWidget()
        self._build()
        self._make_menu()
        self.new.clicked.connect(self.new_asked)
        self.sums.clicked.connect(self.sums_asked)
        self.search.textChanged.connect(lambda _text: self._narrow())
        self.search.left.connect(self.focus_rows)
        self.rows.typed.connect(self._typed)
        self.rows.chosen.connect(self._chose)
        self.rows.entered.connect(self.entered)
        self._lost.action_triggered.connect(lambda _id: self.show_all())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 10, _SIDE, 8)
        head.addWidget(Label(self._theme, tr("Claims"), "fact", 600), 1)
        head.addWidget(self.new)
        find = QHBoxLayout()
        find.setContentsMargins(_SIDE, 0, _SIDE - 6, 6)
        find.setSpacing(4)
        find.addWidget(self.search, 1)
        find.addWidget(self.filter)
        told = QHBoxLayout()
        told.setContentsMargins(_SIDE, 0, _SIDE, 8)
        told.addWidget(self.waiting, 1)
        for shown in (self.rows, self._nothing, self._lost):
            self._stack.addWidget(shown)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE - 10, 6, _SIDE, 6)
        foot.addWidget(self.sums, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(find)
        column.addLayout(told)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        column.addWidget(rule())
        column.addLayout(foot)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for key, words in FILTERS.items():
            action = menu.addAction(tr(words))
            action.setCheckable(True)
            action.setChecked(key == self._wanted)
            group.addAction(action)
            action.triggered.connect(lambda _on=False, key=key: self.show_only(key))
        self._choices = {key: group.actions()[n] for n, key in enumerate(FILTERS)}
        self.filter.setMenu(menu)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; the row that was current stays so."""
        key = self.rows.current()
        self._quiet = True
        self.model.refresh()
        self._show_stack()
        self.choose(key)
        self._quiet = False

    def show_only(self, wanted: str) -> None:
        """Narrow the list to what is wanted (`present.claims.FILTERS`)."""
        self._wanted = wanted
        self._choices[wanted].setChecked(True)
        self.filter.setToolTip(tr("Show only: {what}", what=tr(FILTERS[wanted])))
        self._narrow()

    def show_all(self) -> None:
        """Show everything again."""
        self._wanted = ""
        self._choices[""].setChecked(True)
        self.search.clear()
        self._narrow()

    def _narrow(self) -> None:
        key = self.rows.current()
        self._quiet = True
        self.model.narrow(self.search.text(), self._wanted)
        self._show_stack()
        self.choose(key)
        self._quiet = False
        if self.rows.current() is None:
            self.choose(self.model.first())

    def _show_stack(self) -> None:
        self.waiting.setText(summary(self.model.every, self._now))
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.rows)
        elif self.model.every:
            said = self.search.text().strip()
            words = (
                tr("Nothing found for “{text}”", text=isolate(said)) if said else tr("None here")
            )
            self._lost.set_sentence(words, tr("Searched: project, client, ground."))
            self._stack.setCurrentWidget(self._lost)
        else:
            self._stack.setCurrentWidget(self._nothing)

    def choose(self, key: Key | None) -> None:
        """Make a row the current one, where it is shown."""
        index = self.model.index_of(key)
        if index.isValid():
            self.rows.setCurrentIndex(index)
            self.rows.scrollTo(index)

    def set_now(self, now: int) -> None:
        """Take the present instant."""
        self._now = now
        self.model.set_now(now)
        self.waiting.setText(summary(self.model.every, now))

    def focus_rows(self) -> None:
        """Give the keyboard to the rows."""
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chose(self, key: object) -> None:
        if not self._quiet:
            self.chosen.emit(key)

    def _typed(self, text: str) -> None:
        self.search.setText(text)
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
