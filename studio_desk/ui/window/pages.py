"""The pages beside the projects: Today and Clients on the rail, *Find anything* over them all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.present.palette import Command
from studio_desk.ui.today.lastseen import LastSeen
from studio_desk.ui.window.railpages import (
    CLAIMS,
    CLIENTS,
    FILES,
    POLICIES,
    PROJECTS,
    REMINDERS,
    TODAY,
)
from studio_desk.wording.statements import original

if TYPE_CHECKING:
    from studio_desk.clock import Clock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.clients.page import ClientsPage
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.palette.palette import Palette
    from studio_desk.ui.today.page import TodayPage
    from studio_desk.ui.window.frame import Frame

# What the palette can do beside showing pages: deed of the window, words, icon, keys, other words.
_COMMANDS = (
    Command("new_project", QT_TR_NOOP("Add a project"), "plus", "Ctrl N", also=QT_TR_NOOP("new")),
    Command(
        "new_client",
        QT_TR_NOOP("Add a client"),
        "user-plus",
        "Ctrl Shift N",
        also=QT_TR_NOOP("new"),
    ),
    Command("search", QT_TR_NOOP("Search the list"), "search", "Ctrl F"),
    Command("requested", QT_TR_NOOP("Log a revision request"), "message-square", "Ctrl R"),
    Command(
        "clipboard",
        QT_TR_NOOP("New request from the clipboard"),
        "inbox",
        also=QT_TR_NOOP("paste mail message"),
    ),
    Command(
        "answer", QT_TR_NOOP("Answer the client"), "mail", "Ctrl E", also=QT_TR_NOOP("reply letter")
    ),
    Command("delivered", QT_TR_NOOP("Record a delivery"), "package-check", "Ctrl D"),
    Command("paid", QT_TR_NOOP("Record a payment"), "coins", "Ctrl P"),
    Command(
        "evidence",
        QT_TR_NOOP("Evidence of the project"),
        "paperclip",
        also=QT_TR_NOOP("dispute chargeback ready"),
    ),
    Command(
        "report",
        QT_TR_NOOP("Make a report"),
        "file-text",
        "Ctrl Shift P",
        also=QT_TR_NOOP("print pdf statement"),
    ),
    Command(
        "new_claim",
        QT_TR_NOOP("Open a claim"),
        "scale",
        also=QT_TR_NOOP("refund credit exchange complaint"),
    ),
    Command("import", QT_TR_NOOP("Import cases"), "download", also=QT_TR_NOOP("take in json")),
    Command(
        "payments",
        QT_TR_NOOP("Import payments"),
        "coins",
        also=QT_TR_NOOP("csv bank stripe paypal"),
    ),
    Command("export", QT_TR_NOOP("Export all cases"), "upload", also=QT_TR_NOOP("write json")),
    Command(
        "settings",
        QT_TR_NOOP("Studio settings"),
        "settings",
        also=QT_TR_NOOP("zone currency name contact"),
    ),
    Command(
        "as_of",
        QT_TR_NOOP("How it stood or will stand on a date"),
        "history",
        "Ctrl T",
        also=QT_TR_NOOP("as of time travel"),
    ),
    Command("copy_verdict", QT_TR_NOOP("Copy the whole verdict as text"), "copy", "Ctrl Shift C"),
    Command("copy_answer", QT_TR_NOOP("Copy the answer for the client"), "copy", "Ctrl Shift A"),
    Command("table", QT_TR_NOOP("Projects as a table, or as a list"), "table-2"),
    Command("wider", QT_TR_NOOP("Make the list of projects wider"), "chevron-right"),
    Command("narrower", QT_TR_NOOP("Make the list of projects narrower"), "chevron-left"),
    Command("undo", QT_TR_NOOP("Undo"), "undo-2", "Ctrl Z"),
    Command("redo", QT_TR_NOOP("Redo"), "redo-2", "Ctrl Shift Z"),
    Command("light", QT_TR_NOOP("Light appearance"), "sun", also=QT_TR_NOOP("theme colours")),
    Command("dark", QT_TR_NOOP("Dark appearance"), "moon", also=QT_TR_NOOP("theme colours")),
    Command(
        "system",
        QT_TR_NOOP("Appearance as the system has it"),
        "sun",
        also=QT_TR_NOOP("theme colours"),
    ),
    Command(
        "keys",
        QT_TR_NOOP("Keys of this window"),
        "hash",
        "Ctrl /",
        also=QT_TR_NOOP("shortcuts help"),
    ),
    Command("help", QT_TR_NOOP("Guide"), "book-open", "F1", also=QT_TR_NOOP("help manual")),
    Command("lock", QT_TR_NOOP("Lock the window"), "lock", "Ctrl L"),
    Command("quit", QT_TR_NOOP("Quit"), "log-out", "Ctrl Q"),
)
_PAGE = "page:"


class DeskPages(QObject):
    """Makes the pages of a window, and leads what they ask for to where it is done."""

    project_asked = Signal(int)
    """A project is to be shown."""
    demo_asked = Signal()

    def __init__(self, window: Frame, studio: Studio, theme: Theme, clock: Clock, bus: Bus) -> None:
        super().__init__(window)
        self._window, self._studio, self._theme, self._clock = window, studio, theme, clock
        self._deeds: Mapping[str, Callable[[], object]] = {}
        self._bus = bus
        self.palette: Palette | None = None
        self.seen = LastSeen(window, clock, window.places)
        # After the paint that is due: what happened is looked up, not waited for.
        self.seen.returned.connect(
            lambda at: QTimer.singleShot(0, self, lambda: self._show_since(at))
        )

    @cached_property
    def today(self) -> TodayPage:
        """The page Today."""
        from studio_desk.ui.today.page import TodayPage

        today = TodayPage(self._studio, self._theme, self._clock, self._bus)
        deeds = self._window.deeds
        today.archive_asked.connect(lambda project: deeds.archive(project, on=True))
        today.new_project_asked.connect(lambda: deeds.new_project())
        today.new_client_asked.connect(deeds.new_client)
        today.import_asked.connect(deeds.ask_import)
        today.settings_asked.connect(deeds.settings)
        today.reminders_asked.connect(self._show_reminders)
        today.demo_asked.connect(self.demo_asked)
        today.divide(self._window.places.text("today"))
        today.divided.connect(lambda way: self._window.places.keep("today", way))
        self._window.heart.wants_seconds(today.ticks_each_second)
        return today

    def _show_since(self, at: int) -> None:
        self.today.show_since(at)

    @cached_property
    def clients(self) -> ClientsPage:
        """The page of clients."""
        from studio_desk.ui.clients.page import ClientsPage

        clients = ClientsPage(self._studio, self._theme, self._clock, self._bus)
        deeds = self._window.deeds
        clients.new_client_asked.connect(deeds.new_client)
        clients.edit_asked.connect(deeds.edit_client)
        clients.merge_asked.connect(deeds.merge_clients)
        clients.person_asked.connect(deeds.stored_on_client)
        clients.archive_asked.connect(lambda client, on: deeds.archive_client(client, on=on))
        clients.new_project_asked.connect(lambda client: deeds.new_project(client))
        return clients

    def connect_page(self, page: str, widget: QWidget) -> None:
        """Lead the signals a page has to where they are answered; `railpages` lists them."""
        window = self._window
        answers: dict[str, Callable[..., object]] = {
            "project_asked": self.project_asked.emit,
            "claim_asked": self.show_claim,
            "files_asked": self.show_files,
            "record_asked": window.deeds.record,
            "clause_asked": self.show_clause_of,
            "clause_activated": self._show_clause_at_hand,
            "told": lambda text: window.toast.say(text, ""),
            "failed": window.tell_error,
            "report_asked": window.report_asked.emit,
            "count_changed": lambda count: window.rail.set_count(page, count),
        }
        for name, answer in answers.items():
            signal = getattr(widget, name, None)
            if signal is not None:
                signal.connect(answer)

    # --- staying true ------------------------------------------------------------------------

    def set_now(self, now: int) -> None:
        """Let live figures run on where they are seen."""
        self.seen.tick(now)
        self._do("set_now", now)

    # --- where to go -------------------------------------------------------------------------

    def show(self, page: str) -> None:
        """Show a page with the keyboard in it."""
        self._window.show_page(page)
        if page == TODAY:
            self.today.refresh()
        self.focus()

    def show_claim(self, project_id: int) -> None:
        """Show what a project has on the page of claims; the project itself where it has nothing
        there.
        """
        if any(item.id == CLAIMS for item in self._window.rail.items()):
            claimed = self._studio.claims.of(project_id)
            if claimed:
                self._window.show_page(CLAIMS)
                self._do("show_claim", *claimed[0].key)
                return
        self.project_asked.emit(project_id)

    def show_files(self, project_id: int) -> None:
        """Show the files of a project on their page."""
        if any(item.id == FILES for item in self._window.rail.items()):
            self._window.show_page(FILES)
            self._do("show_project", project_id)

    def _show_reminders(self) -> None:
        if any(item.id == REMINDERS for item in self._window.rail.items()):
            self.show(REMINDERS)

    def go(self, place: int) -> None:
        """Show the page at a place of the rail, counted from 0, if there is one."""
        items = self._window.rail.items()
        if place < len(items):
            self.show(items[place].id)

    def focus(self) -> bool:
        """Give the keyboard to the page that is shown; False if it takes none."""
        if self._window.rail.current() == PROJECTS:
            self._window.list.focus_rows()
            return True
        return self._do("focus_first")

    def search(self) -> bool:
        """Give the keyboard to the search of the page that is shown; False if it has none here."""
        return self._do("focus_search")

    def _do(self, what: str, *values: object) -> bool:
        """Let the page that is shown do something; False if it does no such thing."""
        window = self._window
        do = None if window.rail.current() == PROJECTS else getattr(window.page(), what, None)
        if do is not None:
            do(*values)
        return do is not None

    def project_at_hand(self) -> int | None:
        """The project that the page that is shown stands on; None elsewhere."""
        if self._window.rail.current() == TODAY:
            return self.today.project_at_hand()
        if self._window.rail.current() == CLIENTS and self.clients.detail.projects.hasFocus():
            return self.clients.detail.projects.current()
        at_hand = getattr(self._window.page(), "project_at_hand", None)
        return None if at_hand is None else at_hand()

    # --- find anything -----------------------------------------------------------------------

    def take_deeds(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Take what the window can do, by the names that the commands have."""
        window = self._window.deeds
        self._deeds = {
            **deeds,
            "import": window.ask_import,
            "clipboard": window.request_from_clipboard,
            "new_claim": lambda: window.new_claim(self.project_at_hand()),
            "payments": window.ask_payments,
            "export": lambda: window.ask_export(),
            "settings": window.settings,
            "table": self._turn_table,
            "wider": lambda: self._window.widen_list(1),
            "narrower": lambda: self._window.widen_list(-1),
            "light": lambda: self._theme.set_mode("light"),
            "dark": lambda: self._theme.set_mode("dark"),
            "system": lambda: self._theme.set_mode("system"),
        }

    def _turn_table(self) -> None:
        self._window.show_page(PROJECTS)
        self._window.list.as_table.click()

    def commands(self) -> tuple[Command, ...]:
        """The pages of the rail, and what can be done from anywhere."""
        pages = [
            Command(f"{_PAGE}{item.id}", item.label, item.icon, shown_keys(item.keys), page=True)
            for item in self._window.rail.items()
        ]
        here = (each for each in _COMMANDS if each.id in self._deeds)
        return (
            *pages,
            *(
                replace(
                    each,
                    words=tr(each.words),
                    keys=shown_keys(each.keys),
                    also=tr(each.also) if each.also else "",
                )
                for each in here
            ),
        )

    def find(self) -> None:
        """Open *Find anything*."""
        if self._window.deeds.dialog() is not None or self.palette is not None:
            return
        from studio_desk.ui.palette.palette import Palette

        palette = Palette(self._studio, self._theme, self.commands(), self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.project_asked.connect(self.project_asked)
        palette.client_asked.connect(self.show_client)
        palette.command_asked.connect(self._command)
        palette.clause_asked.connect(self._found_clause)
        palette.finished.connect(self._found)
        self.palette = palette
        palette.open()

    def _found(self) -> None:
        self.palette = None

    def show_client(self, client_id: int) -> None:
        """Show a client."""
        self._window.show_page(CLIENTS)
        self.clients.choose(client_id)
        self.clients.focus_first()

    def _command(self, name: str) -> None:
        if name.startswith(_PAGE):
            self.show(name.removeprefix(_PAGE))
        elif name in self._deeds:
            self._deeds[name]()

    def _found_clause(self, policy: str, number: str, statement: str) -> None:
        """Show a clause; where there is no page of policies, put it on the clipboard."""
        if not self.show_clause(policy, number):
            QGuiApplication.clipboard().setText(f"{number}: {original(statement)} ({policy})")
            self._window.toast.say(tr("Clause {number} is on the clipboard", number=number), "")

    # --- clauses -----------------------------------------------------------------------------

    def show_clause_of(self, project_id: int, number: str, at: int | None = None) -> bool:
        """Show a clause in the version that governs a project at an instant, or now. False where
        there is no page of policies, or none of them has it.
        """
        policy = self._studio.policy_of(project_id)
        instant = self._clock.now() if at is None else at
        version = policy.version(self._studio.verdict_at(project_id, instant).version)
        return self.show_clause(policy.name, number, version.text_hash if version else "")

    def _show_clause_at_hand(self, number: str) -> None:
        project = self.project_at_hand()
        if project is not None:
            self.show_clause_of(project, number)

    def show_clause(self, policy: str, number: str, digest: str = "") -> bool:
        """Show a clause of a policy in its place, in the version of that hash if it is at hand."""
        if all(item.id != POLICIES for item in self._window.rail.items()):
            return False
        self._window.show_page(POLICIES)
        page = self._window.page()
        return bool(page.show_clause(policy, number, digest))  # type: ignore[attr-defined]  # of policies
