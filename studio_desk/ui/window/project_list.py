"""The project list: search, order, groups. It says which project was chosen, and loses none."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import studio_desk.ui.window.many as many
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.labels import Label, isolate
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, RowDelegate
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action, RowView
from studio_desk.ui.window.facets import Facets
from studio_desk.ui.window.filtering import Filtering
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.ui.window.project_model import ID_ROLE, PAGE, ProjectModel
from studio_desk.ui.window.textlist import types
from studio_desk.wording.speech import inside

SORTS = Words(
    {
        "deadline": QT_TR_NOOP("Next deadline"),
        "title": QT_TR_NOOP("Title"),
        "client": QT_TR_NOOP("Client"),
        "recent": QT_TR_NOOP("Recent"),
    }
)
_SIDE = 16


class _Rows(QListView):
    """The list itself: keys that search, fold, and go into the panel."""

    typed = Signal(str)
    """Letters typed in the list: they belong to the search."""
    entered = Signal()
    """Enter: on to the panel."""
    fold_asked = Signal(QModelIndex)

    def __init__(self, model: ProjectModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setProperty("surface", "list")
        self.setAccessibleName(tr("Projects"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.bar = OverlayBar(self)

    def selectionCommand(  # noqa: N802  # Qt's name
        self,
        index: QModelIndex | QPersistentModelIndex,
        event: object = None,
    ) -> QItemSelectionModel.SelectionFlag:
        """Standing on a head, or clicking beside the rows, chooses nothing and loses nothing."""
        if not index.isValid() or self._model.is_head(index):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)  # type: ignore[arg-type]  # QEvent or None

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search, Enter enters, ← → and Space fold, Ctrl C copies the row."""
        index = self.currentIndex()
        head = index.isValid() and self._model.is_head(index)
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            view = index.data(VIEW_ROLE)
            if isinstance(view, RowView):
                QGuiApplication.clipboard().setText(view.accessible)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and head:
            self.fold_asked.emit(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and head:
            folded = getattr(index.data(VIEW_ROLE), "collapsed", False)
            if folded == (key == Qt.Key.Key_Right):
                self.fold_asked.emit(index)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_End:
            self._model.load_all()
            super().keyPressEvent(event)
        elif types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class ProjectList(QWidget):
    """The list with its search field and its order. Feed it `changed` and `set_now`."""

    chosen = Signal(object)
    """The project that is to be shown (its id), or None while there is none."""
    entered = Signal()
    """The keyboard wants to go on to the panel."""
    act_asked = Signal(str, object)
    """Something is to be done to the selected projects: what, and their ids."""

    def __init__(
        self, studio: Studio, theme: Theme, now: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen: int | None = None
        self._quiet = False
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ProjectModel(studio, now, self)
        self.search = SearchField(theme, tr("Search project, client, song"), "Ctrl F")
        self._count = Label(theme, "", "small", 400, "2")
        self._order = Button(theme, "", "arrow-up-down", "quiet", small=True)
        self.filtering = Filtering(studio, theme)
        self.rows = _Rows(self.model)
        self._acts = QMenu(self)
        self._acts.aboutToShow.connect(self.fill_acts)
        self.selected_menu = IconButton(
            theme, "ellipsis", tr("What to do with the selected projects"), small=True
        )
        self.selected_menu.setMenu(self._acts)
        self.selected_menu.hide()
        self._delegate = RowDelegate(theme, self.rows)
        self.rows.setItemDelegate(self._delegate)
        self._nothing = EmptyState(
            theme, "", action=Action("clear", tr("Show all projects")), primary=False
        )
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._sort_menu()
        self._tell_count()

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(0, 12, 0, 0)
        head.setSpacing(0)
        field = QHBoxLayout()
        field.setContentsMargins(_SIDE, 0, _SIDE, 0)
        field.addWidget(self.search)
        head.addLayout(field)
        line = QHBoxLayout()
        line.setContentsMargins(_SIDE + 1, 5, _SIDE - 10, 4)
        line.addWidget(self._count, 1)
        line.addWidget(self.selected_menu)
        line.addWidget(self.filtering.button)
        line.addWidget(self._order)
        head.addLayout(line)
        head.addWidget(self.filtering)
        rule = QFrame()
        rule.setProperty("surface", "rule")
        rule.setFixedHeight(1)
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.left.connect(self.focus_rows)
        self.search.returnPressed.connect(self._first_found)
        self.rows.typed.connect(self._typed)
        self.rows.entered.connect(self.entered)
        self.rows.fold_asked.connect(self._toggle)
        self.rows.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.customContextMenuRequested.connect(self._menu_at)
        self._delegate.group_toggled.connect(self._toggle)
        self._nothing.action_triggered.connect(lambda _id: self._clear())
        self.filtering.changed.connect(self.narrow)
        self.rows.selectionModel().selectionChanged.connect(self._selected)
        self.rows.doubleClicked.connect(lambda _index: self.entered.emit())
        self._theme.changed.connect(self.rows.doItemsLayout)
        self.model.rowsInserted.connect(self._came)

    def _sort_menu(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._orders: dict[str, QAction] = {}
        for sort, words in SORTS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, chosen=sort: self.sort_by(chosen))
            group.addAction(action)
            self._orders[sort] = action
        self._order.setMenu(menu)
        self._show_order()

    # --- what is shown -----------------------------------------------------------------------

    def current(self) -> int | None:
        """Return the project that is chosen, whether or not the search leaves it in the list."""
        return self._chosen

    def selected(self) -> list[int]:
        """Return the ids of the projects that are selected, from above."""
        indexes = sorted(self.rows.selectionModel().selectedIndexes(), key=lambda each: each.row())
        return [index.data(ID_ROLE) for index in indexes]

    def fill_acts(self) -> QMenu:
        """Offer what can be done to the selected projects."""
        many.fill(self._acts, self.model.listed(self.selected()), self.act_asked.emit)
        return self._acts

    def _menu_at(self, at: QPoint) -> None:
        if self.selected():
            self._acts.popup(self.rows.viewport().mapToGlobal(at))

    def choose(self, project_id: int | None) -> None:
        """Choose a project, loading the list down to it if need be; None chooses nothing."""
        if project_id is None:
            self._chosen = None
            self.rows.clearSelection()
            self.chosen.emit(None)
            return
        if not self.model.index_of(project_id).isValid():
            with self._quietly():
                self.model.refresh(must_have=project_id)
        told = self._chosen == project_id
        self._chosen = project_id
        self._show_chosen(scroll=True)
        if not told:
            self.chosen.emit(project_id)

    def choose_first(self) -> None:
        """Choose the first project there is."""
        for row in range(self.model.rowCount()):
            found = self.model.index(row).data(ID_ROLE)
            if found is not None:
                self.choose(found)
                return
        self.choose(None)

    def sort_by(self, sort: str) -> None:
        """Choose the order."""
        with self._quietly(scroll=True):
            self.model.sort_by(sort)
        self._show_order()

    def changed(self, changes: Changes) -> None:
        """Ask again after something changed."""
        if changes.projects or changes.clients or changes.settings:
            # What is far below the last row in view is read again when it is scrolled to.
            last = self.rows.indexAt(self.rows.viewport().rect().bottomLeft())
            seen = last.row() if last.isValid() else 0
            with self._quietly():
                self.model.refresh(seen + PAGE, must_have=self._chosen)
            self._show_found()

    def set_now(self, now: int) -> None:
        """Show the time that is left at `now`; nothing moves."""
        self.model.set_now(now)
        self.rows.viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Say less where there is less room."""
        words = tr("Search") if compact else tr("Search project, client, song")
        self.search.setPlaceholderText(words)

    # --- keyboard ----------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_rows(self) -> None:
        """Give the keyboard to the list."""
        if not self.rows.currentIndex().isValid() and self.model.rowCount():
            self.rows.selectionModel().setCurrentIndex(
                self.model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside ------------------------------------------------------------------------------

    def narrow(self, facets: Facets) -> None:
        """Show only projects of these facets."""
        with self._quietly(scroll=True):
            self.model.narrow(facets)
        self.filtering.show_facets(facets)
        self._show_found()

    def _searched(self, text: str) -> None:
        with self._quietly(scroll=True):
            self.model.search(text)
        self._show_found()

    def _show_found(self) -> None:
        """Say what was searched where nothing was found."""
        text, filtered = self.model.text, bool(self.model.facets.chosen())
        searched = tr("Searched: title, client, song, note, RMA and invoice number.")
        found = (
            tr("Nothing found for “{text}”", text=isolate(text))
            if text
            else tr("No project fits these filters")
        )
        self._nothing.set_sentence(found, searched if text else "")
        self._tell_count()
        empty = not self.model.rowCount() and (bool(text) or filtered)
        self._stack.setCurrentWidget(self._nothing if empty else self.rows)

    def _clear(self) -> None:
        """Take search and filters away."""
        self.search.clear()
        self.narrow(Facets())

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    def _first_found(self) -> None:
        """Enter in the search: the first that was found, unless the chosen one is among them."""
        if not self.model.index_of(self._chosen).isValid() and self.model.rowCount():
            self.choose_first()
        self.focus_rows()

    def _toggle(self, index: QModelIndex) -> None:
        with self._quietly():
            self.model.toggle(index)

    @contextlib.contextmanager
    def _quietly(self, *, scroll: bool = False) -> Iterator[None]:
        """Change the rows. Where a row goes, Qt selects its neighbour: nobody chose that one."""
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False
        self._show_chosen(scroll=scroll)

    def _came(self) -> None:
        """Rows were added: the chosen one may be among them."""
        if not self._quiet:
            self._show_chosen(scroll=False)

    def _selected(self) -> None:
        if self._quiet:
            return
        self._tell_count()
        ids, current = self.selected(), self.rows.currentIndex().data(ID_ROLE)
        found = current if current in ids else next(iter(ids), None)
        if found is not None and found != self._chosen:
            self._chosen = found
            self.chosen.emit(found)

    def _show_chosen(self, *, scroll: bool) -> None:
        """Mark the chosen project where the list has it, without telling anyone."""
        index = self.model.index_of(self._chosen)
        selection = self.rows.selectionModel()
        if not index.isValid():
            selection.clearSelection()
            return
        if not selection.isSelected(index):
            # Not by the view: that would heed a Ctrl or Shift that is held for something else.
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if scroll:
            self.rows.scrollTo(index)

    def _tell_count(self) -> None:
        count = len(self.rows.selectionModel().selectedIndexes())
        several = count > 1
        self._count.setText(
            tr("{count} selected", count=count)
            if several
            else tr("%n projects", "%n project", self.model.total)
        )
        self.selected_menu.setVisible(several)

    def _show_order(self) -> None:
        words = SORTS[self.model.order]
        self._order.set_text(words)
        self._order.set_icon("arrow-up-down")
        self._order.setAccessibleName(tr("Sorted by {order}", order=inside(words)))
        self._orders[self.model.order].setChecked(True)
