"""The palette: a field above what it finds. Typing finds, ↑ ↓ choose, Enter opens, Esc leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.inputs import SearchField, rule
from studio_desk.ui.kit.labels import isolate, paint_line
from studio_desk.ui.kit.rowpaint import paint_matches
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.palette.model import ENTRY_ROLE, FoundModel
from studio_desk.ui.present.palette import Command, Group, Line, lines

_WIDE, _HIGH = 620, 460
_SIDE = 16
_PAGE = 8  # lines that Page up and Page down pass

Index = QModelIndex | QPersistentModelIndex


class _LineDelegate(QStyledItemDelegate):
    """Paints a line (38 px): icon, title, what it belongs to, what stands at the end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """A table row, or a group head."""
        head = isinstance(index.data(ENTRY_ROLE), Group)
        return QSize(1, self._theme.px(tokens.GROUP_HEAD if head else tokens.TABLE_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line or head."""
        entry, theme, colours = index.data(ENTRY_ROLE), self._theme, self._theme.tokens
        rect = QRectF(option.rect)
        inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Group):
            painter.setPen(QColor(colours.ink3))
            paint_line(painter, inner, theme.font("caption", 600), entry.label)
        elif isinstance(entry, Line):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            if chosen or over:
                painter.fillRect(rect, QColor(colours.rowsel if chosen else colours.hover))
            self._paint_line(painter, inner, entry, chosen=chosen)
        painter.restore()

    def _paint_line(self, painter: QPainter, inner: QRectF, entry: Line, *, chosen: bool) -> None:
        theme, colours = self._theme, self._theme.tokens
        size = theme.px(tokens.ICON_BUTTON)
        middle = QPointF(inner.left() + size / 2, inner.center().y())
        theme.icons.paint(painter, entry.icon, colours.ink2, middle, size)
        rest = QRectF(inner)
        rest.setLeft(inner.left() + size + 10)
        small = theme.font("small")
        quiet = QColor(colours.ink2 if chosen else colours.ink3)
        if entry.right:
            wide = min(text_width(small, entry.right) + 2, rest.width() * 0.4)
            place = QRectF(rest.right() - wide, rest.top(), wide, rest.height())
            painter.setPen(quiet)
            paint_line(painter, place, small, entry.right, right=True, own_direction=False)
            rest.setRight(place.left() - 12)
        body = theme.font("body", 500)
        bold = theme.font("body", 600)
        need = text_width(bold, entry.title) + 2
        title = QRectF(rest)
        title.setWidth(min(need, rest.width() * (0.65 if entry.left else 1.0)))
        painter.setPen(QColor(colours.ink))
        paint_matches(painter, title, body, entry.title, entry.title_matches)
        rest.setLeft(title.right() + 10)
        painter.setPen(quiet)
        paint_line(painter, rest, small, entry.left, own_direction=False)


class Palette(ReadingOrder, QDialog):
    """Finds anything. It asks the studio as you type, and says what was chosen."""

    project_asked = Signal(int)
    client_asked = Signal(int)
    command_asked = Signal(str)
    """Id of a command or page."""
    clause_asked = Signal(str, str, str)
    """Policy, number and statement of a clause."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        commands: Sequence[Command],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._studio, self._theme, self._commands = studio, theme, tuple(commands)
        self._clauses = studio.finder.clauses()
        self.setWindowTitle(tr("Find anything"))
        self.setAccessibleName(self.windowTitle())
        self.setModal(True)
        self.model = FoundModel(self)
        words = tr("Find projects, clients, songs, numbers, pages, commands, clauses")
        self.field = SearchField(theme, words)
        self.rows = QListView()
        self._nothing = EmptyState(theme, "")
        self._stack = QStackedWidget()
        self._build()
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.look_for)
        self.rows.clicked.connect(lambda _index: self.choose())
        self.look_for("")
        self.resize(theme.px(_WIDE), theme.px(_HIGH))

    def _build(self) -> None:
        self.rows.setModel(self.model)
        self.rows.setItemDelegate(_LineDelegate(self._theme, self.rows))
        self.rows.setAccessibleName(tr("What was found"))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setMouseTracking(True)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._nothing)
        box = QFrame()
        box.setProperty("surface", "box")
        inner = QVBoxLayout(box)
        inner.setContentsMargins(1, 12, 1, 6)
        inner.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(self.field)
        inner.addLayout(top)
        inner.addWidget(rule())
        inner.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)

    # --- finding -----------------------------------------------------------------------------

    def look_for(self, typed: str) -> None:
        """Show what answers `typed`, its best line chosen."""
        found = self._studio.finder.find(typed)
        self.model.show_entries(lines(typed, found, self._commands, self._clauses))
        self._stand_on(self.model.step(-1, 1))
        self._nothing.set_sentence(
            tr("Nothing found for “{text}”", text=isolate(typed.strip())),
            tr("Searched: projects, clients, songs, references, pages, commands, clauses."),
        )
        self._stack.setCurrentWidget(self.rows if self.model.rowCount() else self._nothing)

    def entries(self) -> list[Group | Line]:
        """All that is shown, heads included."""
        return [self.model.index(row).data(ENTRY_ROLE) for row in range(self.model.rowCount())]

    def current(self) -> Line | None:
        """The line that Enter would open."""
        entry = self.rows.currentIndex().data(ENTRY_ROLE)
        return entry if isinstance(entry, Line) else None

    def _stand_on(self, row: int) -> None:
        if row >= 0:
            index = self.model.index(row)
            self.rows.setCurrentIndex(index)
            self.rows.scrollTo(index)
            # The keyboard stays in the field; what is chosen is told there.
            said = self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) or ""
            self.field.setAccessibleDescription(said)

    def choose(self) -> None:
        """Open the current line and go."""
        line = self.current()
        if line is None:
            return
        self.accept()
        if line.kind in ("project", "song", "reference"):
            self.project_asked.emit(int(line.key))
        elif line.kind == "client":
            self.client_asked.emit(int(line.key))
        elif line.kind == "clause":
            policy, _, number = line.key.rpartition(" ")
            self.clause_asked.emit(policy, number, line.left)
        else:
            self.command_asked.emit(line.key)

    # --- keys --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard; arrows, pages and Enter are for the list."""
        if watched is not self.field or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        assert isinstance(event, QKeyEvent)
        row = max(0, self.rows.currentIndex().row())
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._stand_on(self.model.step(row, 1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            down = key == Qt.Key.Key_PageDown
            for _ in range(_PAGE):
                row = self.model.step(row, 1 if down else -1)
            self._stand_on(row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key == Qt.Key.Key_Escape:
            self.reject()
        else:
            return False
        return True

    def open(self) -> None:
        """Show the palette in the upper half of its window, with the keyboard in the field."""
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            high = min(self.height(), window.height() - 40)
            self.resize(min(self.width(), window.width() - 40), high)
            corner = window.mapToGlobal(window.rect().topLeft())
            top = max(20, min(90, window.height() - high - 20))
            self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + top)
        super().open()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
