"""The Files page: sums, tabs and ledger, the inspector beside it, jobs and toasts below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio
from studio_desk.studio.filing import RootState, Told
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.bar import JobBar, StorageBar
from studio_desk.ui.files.deeds import FileDeeds
from studio_desk.ui.files.insight import insight
from studio_desk.ui.files.inspector import Inspector
from studio_desk.ui.files.jobs import Jobs
from studio_desk.ui.files.model import LedgerModel
from studio_desk.ui.files.table import LedgerTable
from studio_desk.ui.files.tabs import TABS, LedgerTabs
from studio_desk.ui.files.tending import Tending
from studio_desk.ui.files.words import TAB_LOOKS, drive_words, tab_word
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.labels import ElidedLabel, Label, isolate
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.toast import Toast
from studio_desk.ui.kit.views import Action
from studio_desk.ui.onedialog import OneDialog
from studio_desk.wording.speech import inside, size_words

_NARROW = 1008
"""Width (at 100 % text) under which the inspector opens over the table."""


class FilesPage(QWidget):
    """The page on one studio. It hears of changes from `bus` and asks its own queries again.

    The window calls `tending.begin()` once, `set_now` as time goes by, `end()` before it closes.
    """

    clause_activated = Signal(str)
    project_asked = Signal(int)
    """Enter on a row: its project is to be shown."""
    report_asked = Signal(str, int)
    """A kind of report about a project is to be shown."""
    count_changed = Signal(int)
    """How many projects have files: for the rail."""

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, bus: Bus, dialogs: OneDialog | None = None
    ) -> None:
        super().__init__()
        self._studio, self._theme, self._clock = studio, theme, clock
        self._chosen: int | None = None
        self._stale = False
        self._states: tuple[RootState, ...] = ()
        self._reading: tuple[int, ...] = ()
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.deeds = FileDeeds(studio, theme, clock, self, dialogs)
        self.model = LedgerModel(studio, clock.now(), self)
        self.table = LedgerTable(theme, self.model)
        self.inspector = Inspector(theme, self)
        self.search = SearchField(theme, tr("Search files"))
        self.verify = Button(theme, tr("Verify"), "folder-check")
        self._more = IconButton(theme, "ellipsis", tr("More about files"))
        self._looker = Jobs(studio, self)
        self.tending = Tending(studio, self.deeds.jobs, self)
        self._build()
        self.toast = Toast(theme, self, 8)
        self._connect(bus)
        self.refresh()

    # --- putting together --------------------------------------------------------------------

    def _build(self) -> None:
        title = Label(self._theme, tr("Files"), "title", 600)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title, 1)
        self.search.setFixedWidth(self._theme.px(210))
        for part in (self.search, self.verify, self._more):
            head.addWidget(part)
        self._held = Label(self._theme, "", "body", 500)
        self._where = ElidedLabel(self._theme, "", "body", 400, "ink3")
        sums = QHBoxLayout()
        sums.setSpacing(10)
        sums.addWidget(self._held)
        sums.addWidget(self._where, 1)
        self._bar = StorageBar(self._theme)
        self._tabs = LedgerTabs(self._theme)
        top = QVBoxLayout()
        top.setContentsMargins(tokens.PAGE_MARGIN, 14, tokens.PAGE_MARGIN, 10)
        top.setSpacing(0)
        top.addLayout(head)
        top.addSpacing(10)
        top.addLayout(sums)
        top.addSpacing(8)
        top.addWidget(self._bar)
        self._errors = QVBoxLayout()
        self._errors.setContentsMargins(tokens.PAGE_MARGIN, 0, tokens.PAGE_MARGIN, 0)
        self._errors.setSpacing(6)
        self._nothing = EmptyState(
            self._theme,
            tr("No files are recorded yet"),
            tr(
                "Register the drive that sessions are on, then a project's folder, or drop a "
                "delivery."
            ),
            Action("root", tr("Add a folder or drive…"), "hard-drive"),
        )
        self._lost = EmptyState(
            self._theme, "", action=Action("clear", tr("Clear the search")), primary=False
        )
        self._stack = QStackedWidget()
        for shown in (self.table, self._nothing, self._lost):
            self._stack.addWidget(shown)
        self.job = JobBar(self._theme)
        foot = QHBoxLayout()
        foot.setContentsMargins(tokens.PAGE_MARGIN, 0, tokens.PAGE_MARGIN, 12)
        foot.addWidget(self.job)
        left = QWidget()  # one part beside the inspector: Tab goes down it first
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._tabs)
        column.addLayout(self._errors)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        self._rule = QFrame()
        self._rule.setProperty("surface", "line")
        self._rule.setFixedWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(self._rule)
        row.addWidget(self.inspector)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more.setMenu(self._menu)

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self._changed)
        deeds, jobs = self.deeds, self.deeds.jobs
        self.search.textChanged.connect(self._searched)
        self.search.left.connect(self.focus_rows)
        self._tabs.chosen.connect(self._tab_chosen)
        self.table.typed.connect(self._typed)
        self.table.chosen.connect(self.choose)
        self.table.entered.connect(self._entered)
        self.table.restore_asked.connect(deeds.restore)
        self.verify.clicked.connect(self.verify_checked)
        self.model.checked_changed.connect(self._tell_checked)
        self.inspector.asked.connect(self._asked)
        self.inspector.clause_activated.connect(self.clause_activated)
        self._nothing.action_triggered.connect(lambda _id: deeds.ask_root())
        self._lost.action_triggered.connect(lambda _id: self.search.clear())
        deeds.failed.connect(self.tell_error)
        self.tending.told.connect(self.tell_error)
        deeds.said.connect(self.toast.say)
        self.toast.action_triggered.connect(deeds.toast_acted)
        jobs.began.connect(self.job.begin)
        jobs.told.connect(self._told)
        jobs.ended.connect(self._job_ended)
        self.job.stop_asked.connect(jobs.stop)
        self._theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.search.setFixedWidth(self._theme.px(210))
        self._rule.setStyleSheet(f"background: {self._theme.tokens.line};")
        self._place_inspector()

    def _fill_menu(self) -> None:
        menu, deeds, chosen = self._menu, self.deeds, self._chosen
        menu.clear()
        menu.addAction(tr("Add a folder or drive…"), deeds.ask_root)
        menu.addAction(tr("Look for moved drives"), deeds.find_roots)
        menu.addSeparator()
        if chosen is not None:
            menu.addAction(tr("Session folder of this project…"), lambda: deeds.ask_folder(chosen))
            menu.addAction(tr("Scan its session folder again"), lambda: deeds.rescan(chosen))
            menu.addAction(tr("Deliver files…"), lambda: deeds.ask_deliver(chosen))
            menu.addAction(tr("Delivery note…"), lambda: self.report_asked.emit("delivery", chosen))
            menu.addSeparator()
        menu.addAction(tr("Make room…"), deeds.free)
        menu.addAction(tr("Rules for files…"), deeds.rules)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask everything again."""
        self._stale = False
        chosen = self._chosen
        self.model.set_now(self._clock.now())
        self.model.refresh()
        self._tell_sums()
        self._choose_stack()
        if chosen is not None:
            self.table.choose(chosen)
        self._show_chosen()

    def _tell_sums(self) -> None:
        tabs = self._studio.files.tabs(self.search.text())
        every = sum(count for tab, (count, _) in tabs.items() if tab != "nothing")
        size = sum(size for _, size in tabs.values())
        self._tabs.show_sums(tabs)
        self._held.setText(tr("{size} held", size=size_words(size)))
        parts = [(TAB_LOOKS[tab][2], tabs.get(tab, (0, 0))[1]) for tab in TABS]
        said = [
            f"{inside(tab_word(tab))} {size_words(tabs[tab][1])}"
            for tab in TABS
            if tabs.get(tab, (0, 0))[1]
        ]
        self._bar.set_parts(parts, ", ".join(said) or tr("Nothing held"))
        self.count_changed.emit(every)
        self._tell_roots()

    def _tell_roots(self) -> None:
        sums = self._studio.files.root_sums()
        trash = sum(found.get("trashed", (0, 0))[1] for found in sums.values())
        names = [row.label for row in self._studio.files.roots()] if not self._states else []
        self._where.setText(drive_words(self._states, names, trash))

    def look_at_roots(self) -> None:
        """Ask the disks, beside the window, which roots are there and how much is free."""
        if not self._looker.busy:
            self._looker.do(
                "", lambda files, _: (files.root_states(),), lambda found: self.show_roots(found[0])
            )

    def show_roots(self, states: tuple[RootState, ...]) -> None:
        """Say which roots are there and how much is free on them."""
        self._states = states
        self._tell_roots()

    def _choose_stack(self) -> None:
        empty = not self.model.rowCount()
        searching = bool(self.search.text().strip()) or self._tabs.tab is not None
        if empty and searching:
            said = isolate(self.search.text().strip())
            words = (
                tr("Nothing found for “{text}”", text=said)
                if said.strip("\u2068\u2069")
                else tr("None here")
            )
            self._lost.set_sentence(words, tr("Searched: project, client, file name."))
        self._stack.setCurrentWidget(
            self.table if not empty else self._lost if searching else self._nothing
        )

    def choose(self, project_id: int | None) -> None:
        """Show the files of a project in the inspector."""
        if project_id is None and self.model.index_of(self._chosen).isValid():
            return
        self._chosen = project_id
        self._tell_checked()
        self._show_chosen()
        self._place_inspector()

    def show_project(self, project_id: int) -> None:
        """Show a project, whatever is searched for or chosen now."""
        self.search.clear()
        self._tabs.choose(None)
        self.table.choose(project_id)

    def chosen(self) -> int | None:
        """Return the project that is shown."""
        return self._chosen

    def _show_chosen(self) -> None:
        shown = None
        if self._chosen is not None:
            try:
                shown = insight(self._studio, self._chosen, self._clock.now())
            except KnownError as error:
                self.tell_error(error.line)
        self.inspector.show_insight(shown)

    def show_tab(self, tab: str | None) -> None:
        """Show one standing only, or all."""
        self._tabs.choose(tab)

    def _tab_chosen(self, tab: str | None) -> None:
        self.model.show_tab(tab)
        self._choose_stack()
        self.table.choose(self._chosen)

    def set_now(self, now: int) -> None:
        """Take the present instant: other words, nothing moves."""
        self.model.set_now(now)
        self._show_chosen()

    # --- staying true ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if not (changes.files or changes.projects or changes.settings or changes.clients
                or changes.name.endswith("root") or changes.name.endswith("roots")):  # fmt: skip
            return
        if not self.isVisible():
            self._stale = True
            return
        self.refresh()
        if changes.name.endswith("root") or changes.name.endswith("roots"):
            self.look_at_roots()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
        self._choose_first()
        self.look_at_roots()

    def _choose_first(self) -> None:
        """Where the inspector has a place of its own, it begins with the most pressing project."""
        if self._chosen is None and self.width() >= self._theme.px(_NARROW):
            first = self.model.line(self.model.index(0, 0))
            if first is not None:
                self.table.choose(first.row.id)

    def tell_error(self, line: str) -> None:
        """Show in one plain line what was not done or is wrong; it stays until dismissed."""
        strip = Strip(
            self._theme, "alert", "triangle-alert", line, action=Action("dismiss", tr("Dismiss"))
        )
        strip.action_triggered.connect(lambda _id: self.dismiss_errors())
        while self._errors.count() > 1:
            item = self._errors.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._errors.addWidget(strip)

    def dismiss_errors(self) -> None:
        """Take away what was told."""
        clear(self._errors)

    def errors(self) -> list[str]:
        """Return the lines that are told."""
        items = (self._errors.itemAt(n) for n in range(self._errors.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget.text() for widget in widgets if isinstance(widget, Strip)]

    # --- jobs --------------------------------------------------------------------------------

    def verify_checked(self) -> None:
        """Read the files of the projects that are checked, or of the one chosen."""
        ids = self.model.checked() or ((self._chosen,) if self._chosen is not None else ())
        if ids:
            self._reading = ids
            self.model.set_job(None, frozenset(ids))
            self.deeds.verify(ids)

    def _told(self, told: Told) -> None:
        self.job.tell(told)
        if self._reading:
            done = self._reading.index(told.subject) if told.subject in self._reading else 0
            self.model.set_job(told, frozenset(self._reading[done:]))

    def _job_ended(self) -> None:
        self.job.hide()
        self._reading = ()
        self.model.set_job(None)

    def _tell_checked(self) -> None:
        count = len(self.model.checked())
        self.verify.set_text(tr("Verify {count}", count=count) if count else tr("Verify"))
        self.verify.setEnabled(bool(count) or self._chosen is not None)
        if count:
            self.verify.setAccessibleName(tr("Verify %n projects", "Verify %n project", count))

    # --- keyboard and search -----------------------------------------------------------------

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_rows(self) -> None:
        """Give the keyboard to the ledger."""
        self.table.keyboard = True
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _searched(self, text: str) -> None:
        self.model.search(text)
        self._tell_sums()
        self._choose_stack()

    def _typed(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.setText(self.search.text() + text)

    def _entered(self) -> None:
        if self._chosen is not None:
            self.project_asked.emit(self._chosen)

    def _asked(self, deed: str) -> None:
        if self._chosen is not None:
            self.deeds.do(deed, self._chosen)

    # --- in by dropping ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders from this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only on a project, or while one is chosen."""
        if self._dropped_on(event) is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Deliver what was dropped on a project."""
        project_id = self._dropped_on(event)
        urls = event.mimeData().urls()
        paths = [str(Path(url.toLocalFile())) for url in urls if url.isLocalFile()]
        if project_id is not None and paths:
            event.acceptProposedAction()
            self.table.choose(project_id)
            self.deeds.deliver(project_id, paths)

    def _dropped_on(self, event: QDropEvent) -> int | None:
        viewport = self.table.viewport()
        at = viewport.mapFrom(self, event.position().toPoint())
        line = self.model.line(self.table.indexAt(at)) if viewport.rect().contains(at) else None
        return self._chosen if line is None else line.row.id

    # --- place -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the inspector its side, or put it over the table where there is no room."""
        super().resizeEvent(event)
        self._place_inspector()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the inspector where it takes the table's room."""
        narrow = self.width() < self._theme.px(_NARROW)
        if event.key() == Qt.Key.Key_Escape and narrow and self._chosen is not None:
            self._chosen = None
            self.table.clearSelection()
            self._show_chosen()
            self._place_inspector()
            self.focus_rows()
            return
        super().keyPressEvent(event)

    def _place_inspector(self) -> None:
        wide = self._theme.px(tokens.INSPECTOR_MINIMUM)
        narrow = self.width() < self._theme.px(_NARROW)
        self.inspector.setFixedWidth(wide)
        show = not narrow or self._chosen is not None
        self.inspector.setVisible(show and not (narrow and self._tab_hidden()))
        self._rule.setVisible(self.inspector.isVisible())

    def _tab_hidden(self) -> bool:
        return self.width() < self._theme.px(tokens.INSPECTOR_MINIMUM + 480)

    def project_at_hand(self) -> int | None:
        """Return the project that is chosen."""
        return self._chosen

    def end(self) -> None:
        """Stop what is running and wait for it: the window closes."""
        for work in (self.deeds.jobs, self._looker, self.tending):
            work.wait()
