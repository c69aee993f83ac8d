"""The page Clients: the list on the left, all of one client on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.clients.detail import ClientDetail
from studio_desk.ui.clients.list import ClientList
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action

_MINUTE = 60


class ClientsPage(QWidget):
    """All clients. It reads nothing before it is first shown."""

    project_asked = Signal(int)
    new_client_asked = Signal()
    edit_asked = Signal(int)
    merge_asked = Signal(int)
    person_asked = Signal(int)
    archive_asked = Signal(int, bool)
    """A client is to leave the list, or (False) to come back."""
    new_project_asked = Signal(int)
    """A project is to be added for a client."""
    report_asked = Signal(str, int)
    """A kind of report about a client is to be shown."""
    import_asked = Signal()
    counted = Signal(int)

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._clock = studio, clock
        self._read = False
        self._minute = clock.now() // _MINUTE
        self.setAccessibleName(tr("Clients"))
        self.list = ClientList(studio, theme)
        self.detail = ClientDetail(studio, theme, clock.now())
        self.empty = EmptyState(
            theme,
            tr("No client yet"),
            tr("A name or an e-mail address is enough."),
            Action("add", tr("Add client"), "user-plus", "Ctrl Shift N"),
        )
        self._nobody = EmptyState(theme, tr("Choose a client"))
        self._right = QStackedWidget()
        self._right.setProperty("surface", "panel")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedWidget()
        self._build()
        self._connect(bus)

    def _build(self) -> None:
        self._right.addWidget(self._nobody)
        self._right.addWidget(self.detail)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self.list.setMinimumWidth(tokens.LIST_MINIMUM)
        self._right.setMinimumWidth(tokens.PANEL_MINIMUM)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self.empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._stack)
        self.set_compact(False)

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self.changed)
        self.list.chosen.connect(self._chose)
        self.list.entered.connect(self._enter)
        self.list.add_asked.connect(self.new_client_asked)
        self.empty.action_triggered.connect(lambda _id: self.new_client_asked.emit())
        detail = self.detail
        detail.edit_asked.connect(self.edit_asked)
        detail.merge_asked.connect(self.merge_asked)
        detail.person_asked.connect(self.person_asked)
        detail.archive_asked.connect(self.archive_asked)
        detail.new_project_asked.connect(self.new_project_asked)
        detail.report_asked.connect(lambda client: self.report_asked.emit("client", client))
        detail.project_asked.connect(self.project_asked)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many clients are not archived."""
        return self.list.model.in_use if self._read else self._studio.counts().clients

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything when it is first seen."""
        super().showEvent(event)
        self._read_once()

    def _read_once(self) -> None:
        if not self._read:
            self._read = True
            self.refresh()

    def refresh(self) -> None:
        """Read all clients and the one that is shown again."""
        self.list.refresh()
        self._stack.setCurrentWidget(self._splitter if self.list.model.every else self.empty)
        chosen = self.list.current()
        if chosen is None or self._studio.clientele.get(chosen) is None:
            self.list.choose(None)
            self.list.choose_first()
        else:
            self._chose(chosen)
        self.counted.emit(self.count)

    def changed(self, changes: Changes) -> None:
        """Ask again whatever these changes touch."""
        if not self.isVisible():
            # What is not seen is read when it is.
            self._read = self._read and not (changes.clients or changes.projects)
        elif changes.clients:
            self.refresh()
        elif changes.projects and self.detail.client is not None:
            self._chose(self.detail.client.id)

    def choose(self, client_id: int) -> None:
        """Show a client."""
        self._read_once()
        if self._studio.clientele.get(client_id) is not None:
            self.list.choose(client_id)

    def current(self) -> int | None:
        """The client that is shown."""
        return self.list.current()

    def set_now(self, now: int) -> None:
        """Let the chips of the projects run on, each minute."""
        if now // _MINUTE != self._minute and self.isVisible():
            self._minute = now // _MINUTE
            self.detail.set_now(now)

    def set_compact(self, compact: bool) -> None:
        """Choose the width of the list."""
        wide = tokens.LIST_COMPACT if compact else tokens.LIST
        self._splitter.setSizes([wide, max(1, self._splitter.width() - wide)])

    def _chose(self, client_id: int | None) -> None:
        client = None if client_id is None else self._studio.clientele.get(client_id)
        if client is None:
            self.detail.client = None
            self._right.setCurrentWidget(self._nobody)
            return
        self.detail.show_client(client)
        self._right.setCurrentWidget(self.detail)

    # --- keyboard ----------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Give the keyboard to the list."""
        self._read_once()
        self.list.focus_rows()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.list.focus_search()

    def _enter(self) -> None:
        if self.detail.client is not None:
            self.detail.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._right.isAncestorOf(self.focusWidget()):
            self.list.focus_rows()
        else:
            super().keyPressEvent(event)
