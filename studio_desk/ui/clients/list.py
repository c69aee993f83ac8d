"""The list of clients: search, order, which of them; it says who was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QMenu,
    QStackedWidget,
    QWidget,
)

from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.clients.model import ID_ROLE, SHOWN, SORTS, ClientModel
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.labels import Label, isolate
from studio_desk.ui.kit.listparts import list_column, set_up_rows, types
from studio_desk.ui.kit.rowpaint import RowDelegate
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.ui.window.overlay import OverlayBar
from studio_desk.wording.speech import inside


class Rows(QListView):
    """A list of `RowView`s: letters search, Enter goes on, Ctrl C copies."""

    typed = Signal(str)
    entered = Signal(int)
    """Enter or a double click on a row: the id it stands for."""

    def __init__(self, theme: Theme, name: str, *, surface: str = "list") -> None:
        super().__init__()
        self.setItemDelegate(RowDelegate(theme, self, ground=surface))
        set_up_rows(self, name, surface)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.bar = OverlayBar(self)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.data(ID_ROLE)))
        theme.changed.connect(self.doItemsLayout)

    def current(self) -> int | None:
        """The id of the current row."""
        found: int | None = self.currentIndex().data(ID_ROLE)
        return found

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  # Qt's name
        """Do nothing: letters are for the search above, if there is one."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters search, Enter enters, Ctrl C copies the row."""
        current = self.current()
        if event.matches(QKeySequence.StandardKey.Copy) and current is not None:
            words = self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
            QGuiApplication.clipboard().setText(words)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current is not None:
            self.entered.emit(current)
        elif types(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class ClientList(QWidget):
    """The list with its search, its order and what it is narrowed to."""

    chosen = Signal(object)
    """The client to be shown (the id), or None."""
    entered = Signal()
    """The keyboard wants to go on to the details."""
    add_asked = Signal()

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chosen: int | None = None
        self._quiet = False
        self.setProperty("surface", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ClientModel(studio, self)
        self.search = SearchField(theme, tr("Search name, e-mail, phone"), "Ctrl F")
        self.count = Label(theme, "", "small", 400, "2")
        self.add = Button(theme, tr("Add"), "user-plus", "quiet", small=True)
        self.add.setAccessibleName(tr("Add a client"))
        self.add.setToolTip(tr("Add a client") + "  Ctrl Shift N")
        self.order = Button(theme, "", "list-filter", "quiet", small=True)
        self.rows = Rows(theme, tr("Clients"))
        self.rows.setModel(self.model)
        self._nothing = EmptyState(theme, "", action=Action("clear", tr("Show all")), primary=False)
        self._stack = QStackedWidget()
        self._build()
        self._make_menu()
        self._connect()

    def _build(self) -> None:
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self._nothing)
        list_column(self, self.search, (self.count, self.add, self.order), self._stack)

    def _make_menu(self) -> None:
        menu = QMenu(self)
        for title, listed, choose, chosen in (
            (tr("Sorted by"), SORTS, self.sort_by, self.model.order),
            (tr("Shown"), SHOWN, self.show_only, self.model.shown),
        ):
            menu.addSection(title)
            group = QActionGroup(menu)
            for key, words in listed.items():
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(key == chosen)
                action.triggered.connect(lambda _on=False, key=key, choose=choose: choose(key))
                group.addAction(action)
        self.order.setMenu(menu)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.left.connect(self.focus_rows)
        self.search.returnPressed.connect(self._first_found)
        self.rows.typed.connect(self._typed)
        self.rows.entered.connect(lambda _id: self.entered.emit())
        self.add.clicked.connect(self.add_asked)
        self._nothing.action_triggered.connect(lambda _id: self.show_all())
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._selected())

    # --- what is shown -----------------------------------------------------------------------

    def current(self) -> int | None:
        """The client that is chosen, whether or not the search leaves them in the list."""
        return self._chosen

    def choose(self, client_id: int | None) -> None:
        """Choose a client; where the list hides them, everything is shown again."""
        if client_id is not None and not self.model.index_of(client_id).isValid():
            self.search.clear()
            self.show_only("all")
        told = client_id == self._chosen
        self._chosen = client_id
        self._show_chosen()
        if not told:
            self.chosen.emit(client_id)

    def choose_first(self) -> None:
        """Choose the first client there is; None if there is none."""
        found = self.model.index(0).data(ID_ROLE) if self.model.rowCount() else None
        self.choose(found)

    def sort_by(self, order: str) -> None:
        """Choose the order."""
        self._narrow(lambda: self.model.sort_by(order))

    def show_only(self, shown: str) -> None:
        """Choose which clients."""
        self._narrow(lambda: self.model.show_only(shown))

    def show_all(self) -> None:
        """Forget the search and what the list is narrowed to."""
        self.search.clear()
        self.show_only("current")

    def refresh(self) -> None:
        """Read all clients again."""
        self._narrow(self.model.refresh)

    def changed(self, changes: Changes) -> None:
        """Ask again after a client changed."""
        if changes.clients:
            self.refresh()

    def _narrow(self, do) -> None:  # type: ignore[no-untyped-def]
        self._quiet = True
        do()
        self._quiet = False
        for action in self.order.menu().actions():
            if action.text() in (SORTS[self.model.order], SHOWN[self.model.shown]):
                action.setChecked(True)
        self._show_chosen()
        self._tell()

    def _tell(self) -> None:
        shown = self.model.rowCount()
        words = tr("%n clients", "%n client", shown)
        if self.model.shown != "current":
            words += f" · {inside(SHOWN[self.model.shown])}"
        self.count.setText(words)
        name = inside(SORTS[self.model.order])
        self.order.setAccessibleName(
            tr("Sorted by {name}, shown: {shown}", name=name, shown=inside(SHOWN[self.model.shown]))
        )
        text = self.search.text().strip()
        if text:
            self._nothing.set_sentence(
                tr("Nobody found for “{text}”", text=isolate(text)),
                tr("Searched: name, e-mail and phone."),
            )
        elif self.model.shown == "twins":
            self._nothing.set_sentence(tr("No client looks like another one"))
        else:
            self._nothing.set_sentence(tr("Nobody here"))
        self._stack.setCurrentWidget(self.rows if shown else self._nothing)

    # --- keyboard ----------------------------------------------------------------------------

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_rows(self) -> None:
        """Give the keyboard to the list."""
        self.rows.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside ------------------------------------------------------------------------------

    def _searched(self, text: str) -> None:
        self._narrow(lambda: self.model.search(text))

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    def _first_found(self) -> None:
        if not self.model.index_of(self._chosen).isValid() and self.model.rowCount():
            self.choose_first()
        self.focus_rows()

    def _selected(self) -> None:
        found = self.rows.current()
        if not self._quiet and found is not None and found != self._chosen:
            self._chosen = found
            self.chosen.emit(found)

    def _show_chosen(self) -> None:
        index = self.model.index_of(self._chosen)
        if index.isValid() and index != self.rows.currentIndex():
            self.rows.setCurrentIndex(index)
            self.rows.scrollTo(index)
