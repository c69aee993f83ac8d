"""The main window: keeps list and panel true to the studio, as it changes and as time goes by.

It is there in two steps: the frame with its list, which is all that a first paint shows, and what
`furnish` brings. Whoever makes one gets both at once, unless it is made ``bare``.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from studio_desk import lazily
from studio_desk.errors import KnownError
from studio_desk.studio.settings import WEEKDAYS
from studio_desk.tongue import tr
from studio_desk.ui.window.frame import Frame
from studio_desk.ui.window.heartbeat import MINUTE
from studio_desk.ui.window.railpages import CLIENTS, PROJECTS, TODAY, PageMaker
from studio_desk.wording.speech import Speech

if TYPE_CHECKING:
    import studio_desk.ui.window.content as contents
    import studio_desk.ui.window.deeds as deeds
    import studio_desk.ui.window.dropped as dropped
    from studio_desk.clock import Clock
    from studio_desk.studio import Changes, Counts, Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.kit.toast import Toast
    from studio_desk.ui.window.firstrun import FirstRun
    from studio_desk.ui.window.pages import DeskPages
else:
    contents = lazily.module("studio_desk.ui.window.content")
    deeds = lazily.module("studio_desk.ui.window.deeds")
    dropped = lazily.module("studio_desk.ui.window.dropped")

_UNDO = "undo:"
LEAVING = "leaving"
"""A property of the window: it is closed for good, not into the tray."""


class MainWindow(Frame):
    """The window on one studio. It asks the time of `clock`, and hears of changes from `bus`.

    A `bare` one is only to be painted until `furnish` was called.
    """

    demo_asked = Signal()
    """The demo studio is to be opened."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        places: QSettings | None = None,
        *,
        bare: bool = False,
    ) -> None:
        super().__init__(studio, theme, clock, places)
        self._bus = bus
        self._furnished = False
        self.list.rows.delegate.still = bare
        self._loaded: contents.Loaded | None = None
        self._as_of: int | None = None
        self._known_then = False
        self._minute = clock.now() // MINUTE
        self.setAcceptDrops(True)
        self._counts: dict[str, Callable[[], int]] = {}
        self.add_page(TODAY, lambda: self.pages.today)
        self.add_page(CLIENTS, lambda: self.pages.clients)
        bus.changed.connect(self._changed)
        self.list.chosen.connect(self._chose)
        self.recall()
        self._refresh_counts()
        self._refresh_footer()
        if not bare:
            self.furnish()

    @cached_property
    def pages(self) -> DeskPages:
        """The pages beside the projects."""
        from studio_desk.ui.window.pages import DeskPages

        return DeskPages(self, self._studio, self._theme, self._clock, self._bus)

    def furnish(self) -> None:
        """Bring what the first paint does not show: menu, keys, deeds, and the panel."""
        if self._furnished:
            return
        from studio_desk.ui.help.helper import Helper
        from studio_desk.ui.window.keys import take_keys
        from studio_desk.ui.window.many import Many

        self._furnished = True
        self.list.rows.delegate.still = False
        self._project_menu = QMenu(self)
        self._project_menu.aboutToShow.connect(self._fill_project_menu)
        self.many = Many(self._studio, self.deeds, self)
        self.helper = Helper(self._studio, self._theme, self)
        self._connect()
        can_do = self._key_deeds()
        self.pages.take_deeds(can_do)
        take_keys(self, can_do, self.pages.go)
        for page, count in self._counts.items():
            self.rail.set_count(page, count())
        self._chose(self.list.current())
        if self.isVisible():
            self.pages.seen.tick(self._clock.now())
            self.heart.start()

    def first_run_made(self, page: FirstRun) -> None:
        """Lead what an empty studio offers to where it is done."""
        page.project_asked.connect(lambda: self.deeds.new_project())
        page.import_asked.connect(lambda: self.deeds.ask_import())
        page.settings_asked.connect(lambda: self.deeds.settings())
        page.demo_asked.connect(self.demo_asked)
        page.set_zone(self._studio.settings().place)

    def toast_made(self, toast: Toast) -> None:
        """Let a toast's button undo."""
        toast.action_triggered.connect(self._toast_acted)

    def _connect(self) -> None:
        self.list.entered.connect(self._enter_panel)
        self.menu.find_asked.connect(self.pages.find)
        self.menu.keys_asked.connect(self._show_keys)
        self.menu.guide_asked.connect(lambda: self.helper.show_page(self.rail.current()))
        self.menu.about_asked.connect(self.helper.about)
        self.menu.quit_asked.connect(self.leave)
        self.list.act_asked.connect(self.many.act)
        self.deeds.failed.connect(self.tell_error)
        self.deeds.done.connect(lambda text: self.toast.say(text, ""))
        self.deeds.made.connect(self.show_project)
        self.pages.project_asked.connect(self._go_to_project)
        self.pages.demo_asked.connect(self.demo_asked)
        self.heart.ticked.connect(self._tick)
        self.deeds.work.began.connect(self.heart.stop)
        self.deeds.work.ended.connect(self.heart.start)
        self.heart.wants_seconds(self.list.model.ticks_each_second)
        self.heart.wants_seconds(lambda: self.panel is not None and self.panel.ticks_each_second())

    def _key_deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "find": self.pages.find,
            "search": self._search,
            "new_project": lambda: self.deeds.new_project(),
            "new_client": self.deeds.new_client,
            "requested": lambda: self._record("requested"),
            "delivered": lambda: self._record("delivered"),
            "paid": lambda: self._record("paid"),
            "report": self._report_at_hand,
            "answer": self._answer_client,
            "evidence": self._evidence_at_hand,
            "copy_verdict": self._copy_verdict,
            "copy_answer": self._copy_answer,
            "as_of": self._ask_as_of,
            "undo": self.deeds.undo,
            "redo": self.deeds.redo,
            "next_pane": lambda: self._go_pane(1),
            "previous_pane": lambda: self._go_pane(-1),
            "help": lambda: self.helper.show_at(QApplication.focusWidget(), self.rail.current()),
            "keys": self._show_keys,
            "lock": self.menu.lock_asked.emit,
            "quit": self.leave,
        }

    def _search(self) -> None:
        if not self.pages.search():
            self.show_page(PROJECTS)
            self.list.focus_search()

    def add_page(self, page: str, make: PageMaker, count: Callable[[], int] | None = None) -> None:
        """Offer a page at its place on the rail, made when it is first shown; `railpages` lists
        what it may have. `count` is asked after every change, for the rail.
        """
        super().add_page(page, make)
        if count is not None:
            self._counts[page] = count
            if self._furnished:
                self.rail.set_count(page, count())

    def connect_page(self, page: str, widget: QWidget, toast: Toast) -> None:
        """Lead what a page asks for to where it is done."""
        toast.action_triggered.connect(self._toast_acted)
        self.pages.connect_page(page, widget)

    def show_page(self, page: str) -> None:
        """Show a page of the rail as it is at this instant. Raises KeyError for an unknown id."""
        super().show_page(page)
        if page != PROJECTS:
            self.pages.set_now(self._clock.now())

    def show_project(self, project_id: int) -> None:
        """Show a project, whatever is shown now."""
        self.show_page(PROJECTS)
        self.list.show_table(on=False)
        self.list.choose(project_id)

    def _go_to_project(self, project_id: int) -> None:
        self.show_project(project_id)
        self.list.focus_rows()

    def begin(self) -> None:
        """Start on Today where something needs the owner, else on the projects."""
        self.pages.show(TODAY if self._studio.counts().needs_you else PROJECTS)

    def leave(self) -> None:
        """End the program, also where closing the window would keep it in the tray."""
        self.setProperty(LEAVING, True)
        self.close()

    def _make_panel(self, shown: contents.Content) -> None:
        from studio_desk.ui.window.panel import ProjectPanel

        panel = ProjectPanel(self._theme, shown, self._project_menu)
        panel.record_asked.connect(self._record)
        panel.meaning_asked.connect(
            lambda icon, files: self.helper.show_standing(icon, files=files)
        )
        panel.retract_asked.connect(self._retract)
        panel.offer_answered.connect(self.deeds.answer_offer)
        panel.below.money.deed_asked.connect(self._money)
        panel.reply_asked.connect(self._answer_client)
        panel.claims_asked.connect(self._show_claims)
        panel.files_asked.connect(self._show_files)
        panel.report_asked.connect(self._report_at_hand)
        panel.evidence_asked.connect(self._evidence_at_hand)
        panel.as_of_asked.connect(self._show_as_of)
        panel.known_then_asked.connect(self._show_known_then)
        panel.clause_asked.connect(self._show_clause)
        panel.copied.connect(lambda: self.toast.say(tr("Copied"), ""))
        panel.left.connect(self.list.focus_rows)
        self.set_panel(panel)

    # --- what is shown -----------------------------------------------------------------------

    def _chose(self, project_id: int | None) -> None:
        self._as_of, self._known_then = None, False
        self._loaded = None
        if not self._furnished:
            self.show_no_panel()
            return
        if project_id is not None:
            try:
                self._loaded = contents.load(self._studio, project_id)
            except KnownError as error:
                self.tell_error(error.line)
        self._show_project()

    def _show_project(self) -> None:
        """Word what is loaded as of the present instant, or the one that is asked about."""
        if self._loaded is not None:
            now = self._clock.now()
            shown = contents.content(self._as_known(self._loaded, now), now, self._as_of)
            if self.panel is None:
                self._make_panel(shown)
            else:
                self.panel.show_content(shown)
            if self.panel is not None:
                self.panel.set_now(now)
            self.list.set_now(now)  # chip and countdown are never a minute apart
            self.heart.start()
        self.show_panel(chosen=self._loaded is not None)

    def _as_known(self, loaded: contents.Loaded, now: int) -> contents.Loaded:
        """Read what was known at a past instant, where that is asked about."""
        if self._as_of is None or not self._known_then or self._as_of > now:
            return loaded
        return contents.load_known(self._studio, loaded, self._as_of)

    def _show_files(self) -> None:
        if self._loaded is not None:
            self.pages.show_files(self._loaded.id)

    def _show_claims(self) -> None:
        if self._loaded is not None:
            self.pages.show_claim(self._loaded.id)

    def _show_as_of(self, instant: int | None) -> None:
        self._as_of = instant
        if instant is None:
            self._known_then = False
        self._show_project()

    def _show_known_then(self, on: bool) -> None:
        self._known_then = on
        self._show_project()

    def _ask_as_of(self) -> None:
        if self.panel is not None and self._loaded is not None:
            self.show_page(PROJECTS)
            self.panel.ask_as_of()

    def _refresh_counts(self) -> None:
        """Say how many projects there are; how to begin where there is none, archived or not."""
        counts = self._studio.counts()
        self._show_counts(counts)
        if self._furnished:
            for page, count in self._counts.items():
                self.rail.set_count(page, count())
        self.show_first_run(first=not counts.projects and not counts.archived)

    def _show_counts(self, counts: Counts) -> None:
        """Say on the rail how many projects and clients there are, and how much needs the owner."""
        self.rail.set_count(PROJECTS, counts.projects)
        self.rail.set_count(TODAY, counts.needs_you, alert=True)
        self.rail.set_count(CLIENTS, counts.clients)

    def _refresh_footer(self) -> None:
        settings = self._studio.settings()
        now = self._clock.now()
        speech = Speech(settings.zone, now)
        place = settings.place
        name = settings.studio_name or tr("Your studio")
        self._theme.set_first_weekday(WEEKDAYS.get(settings.first_weekday, 0))
        self.rail.set_footer(name, place, f"{speech.date(now)}, {speech.clock(now)}")
        if self._first_run is not None:
            self._first_run.set_zone(place)

    # --- staying true ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """Ask again whatever these changes touch, and tell what was done."""
        self.list.changed(changes)
        if changes.settings:
            self._refresh_footer()
        self._refresh_counts()
        if self._loaded is not None and self._loaded.id in changes.projects | changes.files:
            self._reload(self._loaded.id)
        if changes.label:
            self._tell(changes)

    def _reload(self, project_id: int) -> None:
        """Read the project that is shown again; one that is gone gives way to the first."""
        try:
            loaded = contents.load(self._studio, project_id)
        except KnownError as error:
            self.tell_error(error.line)
            return
        if loaded.detail.project.removed_at is not None:
            self.list.choose_first()
            return
        self._loaded = loaded
        self._show_project()

    def _tell(self, changes: Changes) -> None:
        if not (text := deeds.told(changes)):
            return
        self.dismiss_error()
        if changes.name == "undo":
            self.toast.say(text, tr("Redo"), "redo")
        else:
            self.toast.say(text, tr("Undo"), f"{_UNDO}{changes.operation}")

    def _toast_acted(self, action: str) -> None:
        if action == "redo":
            self.deeds.redo()
        elif action.startswith(_UNDO):
            self.deeds.undo(int(action.removeprefix(_UNDO)))

    def _tick(self, now: int) -> None:
        """Let live figures run on; make anew what the passing of time has changed."""
        try:
            self._studio.refresh_due()
        except KnownError as error:
            self.tell_error(error.line)
        self.list.set_now(now)
        self.pages.set_now(now)
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._refresh_footer()
            self._show_project()
        if self.panel is not None:
            self.panel.set_now(now)

    # --- what the owner asks for -------------------------------------------------------------

    def _answer_client(self) -> None:
        project = self.pages.project_at_hand()
        if self.rail.current() == PROJECTS and self._loaded is not None:
            project = self._loaded.id
        if project is not None:
            self.deeds.answer_client(project)

    def _record(self, kind: str) -> None:
        at_hand = self.pages.project_at_hand()
        if self.rail.current() != PROJECTS:
            if at_hand is not None:
                self.deeds.record(at_hand, kind)
        elif self._loaded is not None and self._as_of is None:
            self.deeds.record(self._loaded.id, kind)

    def _money(self, wanted: str, about: object) -> None:
        if self._loaded is not None and self._as_of is None:
            from studio_desk.ui.window import moneydeeds

            moneydeeds.do(self._studio, self.deeds, self._loaded.id, wanted, about)

    def _show_clause(self, number: str) -> None:
        if self._loaded is not None:
            shown = self.pages.show_clause_of(self._loaded.id, number, self._as_of)
            if not shown and self.panel is not None:
                self.panel.below.show_clause(number)

    def _retract(self, fact_id: str) -> None:
        if self._loaded is not None:
            self.deeds.retract(self._loaded.id, fact_id)

    def show_report(self, kind: str = "", subject: int | None = None) -> None:
        """Show the page of reports, on a kind (`reports.content.choices.KINDS`) and on the client
        or the project that it is about.
        """
        self.report_asked.emit(kind, subject)

    def _report_at_hand(self) -> None:
        page = self.rail.current()
        client = self.pages.clients.detail.client if page == CLIENTS else None
        if page == PROJECTS and self._loaded is not None:
            self.show_report("project", self._loaded.id)
        elif client is not None:
            self.show_report("client", client.id)
        else:
            self.show_report()

    def _evidence_at_hand(self) -> None:
        at_hand = self.pages.project_at_hand()
        if self.rail.current() == PROJECTS and self._loaded is not None:
            at_hand = self._loaded.id
        if at_hand is not None:
            self.deeds.evidence(at_hand, lambda project: self.show_report("dossier", project))

    def _copy_verdict(self) -> None:
        shown = self.rail.current() == PROJECTS
        if shown and self.panel is not None and self._loaded is not None:
            self.panel.copy_verdict()

    def _copy_answer(self) -> None:
        if self.panel is not None and self._loaded is not None:
            self.panel.copy_answer()

    def _fill_project_menu(self) -> None:
        from studio_desk.ui.window import projectmenu

        self._project_menu.clear()
        if self._loaded is not None:
            can_do = (self._answer_client, self._evidence_at_hand, self._report_at_hand)
            projectmenu.fill(self._project_menu, self._loaded, self._studio, self.deeds, can_do)

    def _show_keys(self) -> None:
        from studio_desk.ui.window.keys import KeysDialog

        dialog = KeysDialog(self._theme, self.rail.items(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- keyboard ----------------------------------------------------------------------------

    def _enter_panel(self) -> None:
        if self.panel is not None and self._loaded is not None:
            self.panel.focus_first()

    def _go_pane(self, step: int) -> None:
        from studio_desk.ui.window.panes import go_pane

        go_pane(self, self.pages, step)

    # --- in by dropping, and the end ---------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take case files and folders of them, a file of payments, and a client's message."""
        dropped.entered(self.deeds, event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped; a message becomes a request."""
        dropped.take(self.deeds, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to beat when there is something to see."""
        super().showEvent(event)
        if self._furnished:
            self.heart.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop beating; what is being written comes to its end."""
        self.heart.stop()
        if self._furnished:
            self.deeds.work.wait()
        super().closeEvent(event)
