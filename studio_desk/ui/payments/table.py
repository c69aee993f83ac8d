"""The preview as a table: painted cells of two lines, check boxes, projects chosen in place."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.labels import paint_line
from studio_desk.ui.kit.tablepaint import TallDelegate, paint_chip_over, paint_tick
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.payments.model import (
    AMOUNT,
    CHECK,
    DATE,
    HEADS,
    PROJECT,
    STATE,
    VIEW_ROLE,
    WHO,
    Index,
    PaymentsModel,
)
from studio_desk.ui.present.payments import PaymentView, offered

_WIDTHS = {CHECK: 40, DATE: 112, WHO: 250, AMOUNT: 116, PROJECT: 230, STATE: 300}
_GROWING = {WHO: 0.35, PROJECT: 0.25, STATE: 0.4}
_PAD, _BOX = 10, 16


class PaymentsDelegate(TallDelegate):
    """Paints the cells of a `PaymentView`, and offers the projects of a row."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, VIEW_ROLE, _PAD, parent)

    def paint_cell(
        self,
        painter: QPainter,
        rect: QRectF,
        inner: QRectF,
        index: Index,
        view: PaymentView,
        quiet: str,
    ) -> None:
        """Paint what a cell says."""
        tone = "ink" if view.choosable else "ink2"
        match index.column():
            case column if column == CHECK:
                self._paint_box(painter, rect, view)
            case column if column == DATE:
                self.two(painter, inner, (view.when, view.kind), tone, 400, quiet)
            case column if column == WHO:
                self.two(painter, inner, (view.who, view.what), tone, 600, quiet)
            case column if column == AMOUNT:
                self.two(painter, inner, (view.amount, ""), tone, 600, quiet, right=True)
            case column if column == PROJECT:
                self._paint_project(painter, inner, view)
            case _:
                paint_chip_over(painter, self._theme, inner, view.chip, view.why)

    def _paint_box(self, painter: QPainter, rect: QRectF, view: PaymentView) -> None:
        if view.choosable:
            left = rect.center().x() - self._theme.px(_BOX) / 2
            paint_tick(painter, self._theme, left, rect.center().y(), on=view.taken)

    def _paint_project(self, painter: QPainter, rect: QRectF, view: PaymentView) -> None:
        theme, colours = self._theme, self._theme.tokens
        room = QRectF(rect)
        if view.choosable:
            size = theme.px(14)
            centre = QPointF(rect.right() - size / 2, rect.center().y())
            theme.icons.paint(painter, "chevron-down", colours.ink2, centre, size)
            room.setRight(rect.right() - size - 6)
        text = view.project or (tr("Choose") if view.choosable else "")
        self.pen(painter, "ink" if view.taken else "ink2" if view.project else "ink3")
        font = theme.font("body", 500 if view.taken else 400)
        paint_line(painter, room, font, text, own_direction=False)

    # --- choosing a project ------------------------------------------------------------------

    def createEditor(  # Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """A list of the projects the row can go to; typing finds one."""
        model = index.model()
        assert isinstance(model, PaymentsModel)
        assert model.preview is not None
        box = QComboBox(parent)
        box.setAccessibleName(tr("Project of this payment"))
        box.addItem(tr("Leave it out"), None)
        for project, words in offered(model.preview, model.row(index.row())):
            box.addItem(words, project)
        box.activated.connect(lambda _index: self._done(box))
        return box

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # Qt's name
        """Start with the project the row goes to."""
        model = index.model()
        if isinstance(editor, QComboBox) and isinstance(model, PaymentsModel):
            editor.setCurrentIndex(max(0, editor.findData(model.chosen.get(index.row()))))

    def setModelData(  # Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Let the row go there."""
        if isinstance(editor, QComboBox) and isinstance(model, PaymentsModel):
            model.choose(index.row(), editor.currentData())


class PaymentsTable(QTableView):
    """↑ ↓ choose a row, Space takes or leaves it, Enter or F2 choose its project, Ctrl C
    copies.
    """

    def __init__(self, theme: Theme, model: PaymentsModel) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self.keyboard = False
        self.setModel(model)
        self.setItemDelegate(PaymentsDelegate(theme, self))
        self.setAccessibleName(tr("Payments of the file"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(tokens.TABLE_ROW_TALL))
        self._share()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        px = self._theme.px
        wide = {column: px(_WIDTHS[column]) for column in range(len(HEADS))}
        spare = self.viewport().width() - sum(wide.values())
        for column, share in _GROWING.items():
            wide[column] = max(px(110), wide[column] + round(spare * share))
        for column, width in wide.items():
            self.setColumnWidth(column, width)

    def _open(self, index: Index) -> None:
        cell = self._model.index(index.row(), PROJECT)
        if self._model.flags(cell) & Qt.ItemFlag.ItemIsEditable:
            self.edit(cell)
            for box in self.findChildren(QComboBox):
                box.showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the table."""
        self.keyboard = True
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            view = index.data(VIEW_ROLE)
            if isinstance(view, PaymentView):
                QGuiApplication.clipboard().setText(view.accessible)
        elif event.key() == Qt.Key.Key_Space and index.isValid():
            self._model.toggle(index.row())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self._open(index)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the box takes or leaves a row, one on the project opens the list."""
        self.keyboard = False
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        if index.column() == CHECK:
            self._model.toggle(index.row())
        elif index.column() == PROJECT:
            self._open(index)
