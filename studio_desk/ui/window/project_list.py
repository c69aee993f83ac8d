"""The project list: search, order, groups. It says which project was chosen, and loses none."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStackedWidget,
    QWidget,
)

from studio_desk import lazily
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.labels import Label, isolate
from studio_desk.ui.kit.listparts import list_column
from studio_desk.ui.kit.rowviews import Action
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.columns import Layout
from studio_desk.ui.window.facets import Facets
from studio_desk.ui.window.filtering import Filtering
from studio_desk.ui.window.ordering import OrderButton
from studio_desk.ui.window.project_model import ID_ROLE, PAGE, ProjectModel
from studio_desk.ui.window.project_rows import ProjectRows

if TYPE_CHECKING:
    import studio_desk.ui.window.many as many
    from studio_desk.studio import Changes, Studio
    from studio_desk.ui.window.project_table import ProjectTable
else:
    many = lazily.module("studio_desk.ui.window.many")


class ProjectList(QWidget):
    """The list with its search field and its order. Feed it `changed` and `set_now`."""

    chosen = Signal(object)
    """The project that is to be shown (its id), or None while there is none."""
    entered = Signal()
    """The keyboard wants to go on to the panel."""
    table_shown = Signal(bool)
    """The table is shown, or the list again."""
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
        self.order = OrderButton(theme, self.model, lambda: self.in_table)
        self.filtering = Filtering(studio, theme)
        self.rows = ProjectRows(self.model, theme)
        self._acts = QMenu(self)
        self._acts.aboutToShow.connect(self.fill_acts)
        self.selected_menu = IconButton(
            theme, "ellipsis", tr("What to do with the selected projects"), small=True
        )
        self.selected_menu.setMenu(self._acts)
        self.selected_menu.hide()
        self._nothing = EmptyState(
            theme, "", action=Action("clear", tr("Show all projects")), primary=False
        )
        self._stack = QStackedWidget()
        self.table: ProjectTable | None = None
        self._layout = Layout()
        self._columns = IconButton(theme, "columns-3", tr("Columns"), small=True)
        self._columns.clicked.connect(self._choose_columns)
        self.as_table = IconButton(theme, "table-2", tr("As a table"), small=True)
        self._build()
        self._connect()
        self._show_order()
        self._tell_count()

    def _build(self) -> None:
        self.as_table.clicked.connect(lambda: self.show_table(on=not self.in_table))
        self._columns.hide()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._nothing)
        line = (self._count, self.selected_menu, self.filtering.button, self.order,
                self._columns, self.as_table)  # fmt: skip
        list_column(self, self.search, line, self._stack, self.filtering)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.left.connect(self._first_found)
        self.search.returnPressed.connect(self._first_found)
        self._connect_view(self.rows)
        self.rows.entered.connect(self.entered)
        self.rows.delegate.group_toggled.connect(self._toggle)
        self._nothing.action_triggered.connect(lambda _id: self._clear())
        self.filtering.changed.connect(self.narrow)
        self.order.chosen.connect(lambda sort, back: self.sort_by(sort, backward=back))
        self.rows.selectionModel().selectionChanged.connect(self._selected)
        self.rows.doubleClicked.connect(lambda _index: self.entered.emit())
        self._theme.changed.connect(self.rows.doItemsLayout)
        self.model.rowsInserted.connect(self._came)
        self.model.counted.connect(self._tell_count)

    def _connect_view(self, view: ProjectRows | ProjectTable) -> None:
        view.typed.connect(self._typed)
        view.fold_asked.connect(self._toggle)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu_at)

    # --- what is shown -----------------------------------------------------------------------

    def current(self) -> int | None:
        """Return the project that is chosen, whether or not the search leaves it in the list."""
        return self._chosen

    def selected(self) -> list[int]:
        """Return the ids of the projects that are selected, from above."""
        # The list selects the first cell of a row, the table all of them.
        rows = sorted({index.row() for index in self.rows.selectionModel().selectedIndexes()})
        found = (self.model.index(row).data(ID_ROLE) for row in rows)
        return [project for project in found if project is not None]

    def fill_acts(self) -> QMenu:
        """Offer what can be done to the selected projects."""
        many.fill(self._acts, self.model.listed(self.selected()), self.act_asked.emit)
        return self._acts

    def _menu_at(self, at: QPoint) -> None:
        if not self.selected():
            return
        view = self.view()
        under = view.indexAt(at)
        if not view.selectionModel().isSelected(under):  # asked for by key, from wherever
            at = view.visualRect(view.currentIndex()).bottomLeft()
        self._acts.popup(view.viewport().mapToGlobal(at))

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

    def sort_by(self, sort: str, *, backward: bool = False) -> None:
        """Choose the order, or the same turned around."""
        with self._quietly(scroll=True):
            self.model.sort_by(sort, backward=backward)
        self._show_order()

    # --- list or table -----------------------------------------------------------------------

    @property
    def in_table(self) -> bool:
        """Whether the projects are shown as a table."""
        return self.table is not None and self._stack.indexOf(self.table) == 0

    def view(self) -> QAbstractItemView:
        """The list or the table, whichever shows the projects."""
        return self.table if self.table is not None and self.in_table else self.rows

    def show_table(self, *, on: bool) -> None:
        """Show the projects as a table of columns, or as the list; the selection stays."""
        if on == self.in_table:
            return
        if self.table is None:
            from studio_desk.ui.window.project_table import ProjectTable

            self.table = ProjectTable(self._theme, self.model, self.rows.selectionModel())
            self.table.arrange(self._layout)
            self._connect_view(self.table)
            self.table.sort_asked.connect(lambda sort, back: self.sort_by(sort, backward=back))
            self.table.entered.connect(self._open_from_table)
        had_focus = self.view().hasFocus()
        seen = self._stack.currentWidget() is self.view()
        self._stack.removeWidget(self.view())
        self._stack.insertWidget(0, self.table if on else self.rows)
        if seen:
            self._stack.setCurrentIndex(0)
        self.as_table.set_icon("list" if on else "table-2")
        self.as_table.set_name(tr("As a list") if on else tr("As a table"))
        self._columns.setVisible(on)
        self._show_order()
        self._show_chosen(scroll=True)
        self.table_shown.emit(on)
        if had_focus:
            self.focus_rows()

    def arrange(self, layout: Layout) -> None:
        """Take the columns that the table shows."""
        self._layout = layout
        if self.table is not None:
            self.table.arrange(layout)

    def layout_now(self) -> Layout:
        """The columns of the table, as they are to be remembered."""
        return self._layout if self.table is None else self.table.layout_now()

    def _choose_columns(self) -> None:
        if self.table is not None:
            below = self._columns.rect().bottomLeft()
            self.table.column_menu().popup(self._columns.mapToGlobal(below))

    def _open_from_table(self) -> None:
        """A project of the table was opened: the list, with its panel beside it."""
        self.show_table(on=False)
        self.entered.emit()

    def changed(self, changes: Changes) -> None:
        """Ask again after something changed."""
        if changes.projects or changes.clients or changes.settings:
            # What is far below the last row in view is read again when it is scrolled to.
            view = self.view()
            last = view.indexAt(view.viewport().rect().bottomLeft())
            seen = last.row() if last.isValid() else 0
            with self._quietly():
                self.model.refresh(seen + PAGE, must_have=self._chosen)
            self._show_found()

    def set_now(self, now: int) -> None:
        """Show the time that is left at `now`; nothing moves."""
        self.model.set_now(now)
        self.view().viewport().update()

    def set_compact(self, compact: bool) -> None:
        """Say less where there is less room."""
        words = tr("Search") if compact else tr("Search project, client, song")
        self.search.setPlaceholderText(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the order where there is room; the icon and its tooltip always tell it."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        self.order.name(short=False)
        line = (self._count, self.selected_menu, self.filtering.button, self.order,
                self._columns, self.as_table)  # fmt: skip
        needed = sum(each.sizeHint().width() + 6 for each in line if not each.isHidden())
        if needed + 24 > self.width():
            self.order.name(short=True)

    # --- keyboard ----------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_rows(self) -> None:
        """Give the keyboard to the list."""
        view = self.view()
        if not view.currentIndex().isValid() and self.model.rowCount():
            view.selectionModel().setCurrentIndex(
                self.model.index(0), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

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
        self._stack.setCurrentWidget(self._nothing if empty else self.view())

    def _clear(self) -> None:
        """Take search and filters away."""
        self.search.clear()
        self.narrow(Facets())

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    def _first_found(self) -> None:
        """Enter or ↓ in the search: the first found, unless the chosen one is among them."""
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
        ids, current = self.selected(), self.view().currentIndex().data(ID_ROLE)
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
            self.view().scrollTo(index)

    def _tell_count(self) -> None:
        count = len(self.selected())
        several = count > 1
        total = self.model.total
        words = tr("Counting…") if total is None else tr("%n projects", "%n project", total)
        self._count.setText(tr("{count} selected", count=count) if several else words)
        self.selected_menu.setVisible(several)
        self._fit_head()

    def _show_order(self) -> None:
        self._fit_head()
        if self.table is not None:
            self.table.show_order(self.model.order, backward=self.model.backward)
