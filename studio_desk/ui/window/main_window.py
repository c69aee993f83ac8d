"""The main window: puts the parts together, keeps them true, remembers where they stood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.rail import Rail
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import MODES, Theme
from studio_desk.ui.kit.toast import Toast
from studio_desk.ui.kit.views import Action, RailItem
from studio_desk.ui.window.appmenu import AppMenu, RailColumn
from studio_desk.ui.window.content import Content, Loaded, content, load
from studio_desk.ui.window.deeds import CASE_SUFFIXES, Deeds, told
from studio_desk.ui.window.firstrun import FirstRun
from studio_desk.ui.window.heartbeat import MINUTE, Heartbeat
from studio_desk.ui.window.keys import KeysDialog, take_keys
from studio_desk.ui.window.panel import ProjectPanel
from studio_desk.ui.window.places import Places
from studio_desk.ui.window.project_list import SORTS, ProjectList
from studio_desk.wording.speech import Speech

PROJECTS = "projects"
_PAGES = (RailItem(PROJECTS, "Projects", "disc-3", "Ctrl 1"),)
_FIRST_SIZE = (1320, 860)
_KEPT = "undo:"


class MainWindow(QMainWindow):
    """The window on one studio. It asks the time of `clock`, and hears of changes from `bus`.

    `places` is where size, splitter and selection are remembered; None remembers nothing.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        places: QSettings | None = None,
    ) -> None:
        super().__init__()
        self._studio, self._theme, self._clock = studio, theme, clock
        self._places = Places(places)
        self._recall_looks()
        self._loaded: Loaded | None = None
        self._as_of: int | None = None
        self._minute = clock.now() // MINUTE
        self._compact: bool | None = None
        self._list_width = tokens.LIST
        self.panel: ProjectPanel | None = None
        self.deeds = Deeds(studio, theme, clock, self)
        self.list = ProjectList(studio, theme, clock.now())
        self.heart = Heartbeat(clock, self)
        self._build()
        self.toast = Toast(theme, self._body)
        self._connect(bus)
        take_keys(self, self._key_deeds())
        self._recall()
        self._refresh_rail()
        self._show_page()

    # --- putting together --------------------------------------------------------------------

    def _build(self) -> None:
        self.setWindowTitle("Studio Desk")
        self.setMinimumSize(*tokens.WINDOW_MINIMUM)
        self.setAcceptDrops(True)
        self.menu = AppMenu(self._studio, self._theme, self.deeds, self)
        self.rail = Rail(self._theme, _PAGES)
        self.rail.set_current(PROJECTS)
        self._column = RailColumn(self._theme, self.rail, self.menu)
        self.first_run = FirstRun(self._theme)
        self._project_menu = QMenu(self)
        self._project_menu.aboutToShow.connect(self._fill_project_menu)
        self._nothing_chosen = EmptyState(self._theme, "Choose a project to see how it stands")
        self._right = QStackedWidget()
        self._right.setProperty("surface", "panel")
        self._right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._right.addWidget(self._nothing_chosen)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._note_list_width)
        self.list.setMinimumWidth(tokens.LIST_MINIMUM)
        self._right.setMinimumWidth(tokens.PANEL_MINIMUM)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.first_run)
        self._pages.addWidget(self._splitter)
        self._errors = QVBoxLayout()
        self._errors.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        side = QVBoxLayout(self._body)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(self._errors)
        side.addWidget(self._pages, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self._body, 1)
        self.setCentralWidget(whole)

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self._changed)
        self.list.chosen.connect(self._chose)
        self.list.entered.connect(self._enter_panel)
        self.first_run.add_asked.connect(self.deeds.new_project)
        self.first_run.import_asked.connect(self.deeds.ask_import)
        self.first_run.settings_asked.connect(self.deeds.settings)
        self.menu.keys_asked.connect(self._show_keys)
        self.menu.quit_asked.connect(self.close)
        self.deeds.failed.connect(self.tell_error)
        self.deeds.done.connect(lambda text: self.toast.say(text, ""))
        self.deeds.made.connect(self.list.choose)
        self.toast.action_triggered.connect(self._toast_acted)
        self.heart.ticked.connect(self._tick)
        self.heart.wants_seconds(self.list.model.ticks_each_second)
        self.heart.wants_seconds(lambda: self.panel is not None and self.panel.ticks_each_second())
        self._theme.changed.connect(self._rethemed)

    def _key_deeds(self) -> dict[str, object]:
        return {
            "projects": self.list.focus_rows,
            "search": self.list.focus_search,
            "new_project": self.deeds.new_project,
            "new_client": self.deeds.new_client,
            "requested": lambda: self._record("requested"),
            "delivered": lambda: self._record("delivered"),
            "paid": lambda: self._record("paid"),
            "copy_verdict": self._copy_verdict,
            "undo": lambda: self.deeds.undo(),
            "redo": self.deeds.redo,
            "next_pane": lambda: self._go_pane(1),
            "previous_pane": lambda: self._go_pane(-1),
            "keys": self._show_keys,
            "quit": self.close,
        }

    def _make_panel(self, shown: Content) -> ProjectPanel:
        panel = ProjectPanel(self._theme, shown, self._project_menu)
        panel.record_asked.connect(self._record)
        panel.retract_asked.connect(self._retract)
        panel.as_of_asked.connect(self._show_as_of)
        panel.left.connect(self.list.focus_rows)
        panel.set_compact(bool(self._compact))
        self._right.addWidget(panel)
        return panel

    # --- what is shown -----------------------------------------------------------------------

    def _chose(self, project_id: int | None) -> None:
        self._as_of = None
        self._loaded = None
        if project_id is not None:
            try:
                self._loaded = load(self._studio, project_id)
            except KnownError as error:
                self.tell_error(error.line)
        self._show_project()

    def _show_project(self) -> None:
        """Word what is loaded as of the present instant, or the one that is asked about."""
        if self._loaded is None:
            self._right.setCurrentWidget(self._nothing_chosen)
            return
        now = self._clock.now()
        shown = content(self._loaded, now, self._as_of)
        if self.panel is None:
            self.panel = self._make_panel(shown)
        else:
            self.panel.show_content(shown)
        self.panel.set_now(now)
        self._right.setCurrentWidget(self.panel)
        self.heart.start()

    def _show_as_of(self, instant: int | None) -> None:
        self._as_of = instant
        self._show_project()

    def _show_page(self) -> None:
        """Show the list where there is anything, archived or not; else how to begin."""
        counts = self._studio.counts()
        empty = not counts.projects and not counts.archived
        self._pages.setCurrentWidget(self.first_run if empty else self._splitter)

    def _refresh_rail(self) -> None:
        settings = self._studio.settings()
        speech = Speech(settings.zone, self._clock.now())
        place = settings.zone.rpartition("/")[2].replace("_", " ")
        now = speech.now
        self.rail.set_footer(
            settings.studio_name or "Your studio", place, f"{speech.date(now)}, {speech.clock(now)}"
        )
        self.first_run.set_zone(place)

    # --- staying true ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        """Ask again whatever these changes touch, and tell what was done."""
        self.list.changed(changes)
        if changes.settings:
            self._refresh_rail()
        self._show_page()
        counts = self._studio.counts()
        self.rail.set_count(PROJECTS, counts.projects)
        if self._loaded is not None and self._loaded.id in changes.projects:
            self._reload()
        self._tell(changes)

    def _reload(self) -> None:
        """Read the project that is shown again; one that is gone leaves the panel."""
        assert self._loaded is not None
        try:
            loaded = load(self._studio, self._loaded.id)
        except KnownError as error:
            self.tell_error(error.line)
            return
        if loaded.detail.project.removed_at is not None:
            self.list.choose_first()
            return
        self._loaded = loaded
        self._show_project()

    def _tell(self, changes: Changes) -> None:
        text = told(changes)
        if not text:
            return
        self._dismiss_error()
        if changes.name == "undo":
            self.toast.say(text, "Redo", "redo")
        else:
            self.toast.say(text, "Undo", f"{_KEPT}{changes.operation}")

    def _toast_acted(self, action: str) -> None:
        if action == "redo":
            self.deeds.redo()
        elif action.startswith(_KEPT):
            self.deeds.undo(int(action.removeprefix(_KEPT)))

    def _tick(self, now: int) -> None:
        """Let live figures run on; make anew what the passing of time has changed."""
        try:
            self._studio.refresh_due()
        except KnownError as error:
            self.tell_error(error.line)
        self.list.set_now(now)
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._refresh_rail()
            if self._loaded is not None:
                self._show_project()
        if self.panel is not None:
            self.panel.set_now(now)

    def tell_error(self, line: str) -> None:
        """Show in one plain line why something was not done; it stays until dismissed."""
        self._dismiss_error()
        strip = Strip(
            self._theme, "alert", "triangle-alert", line, action=Action("dismiss", "Dismiss")
        )
        strip.action_triggered.connect(lambda _id: self._dismiss_error())
        self._errors.setContentsMargins(12, 8, 12, 8)
        self._errors.addWidget(strip)

    def _dismiss_error(self) -> None:
        clear(self._errors)
        self._errors.setContentsMargins(0, 0, 0, 0)

    def error(self) -> str:
        """Return the line that says why something was not done; empty if there is none."""
        item = self._errors.itemAt(0)
        strip = item.widget() if item is not None else None
        return strip.text() if isinstance(strip, Strip) else ""

    # --- what the owner asks for -------------------------------------------------------------

    def _record(self, kind: str) -> None:
        if self._loaded is not None and self._as_of is None:
            self.deeds.record(self._loaded.id, kind)

    def _retract(self, fact_id: str) -> None:
        if self._loaded is not None:
            self.deeds.retract(self._loaded.id, fact_id)

    def _copy_verdict(self) -> None:
        if self.panel is not None and self._loaded is not None:
            self.panel.copy_verdict()
            self.toast.say("Copied", "")

    def _fill_project_menu(self) -> None:
        menu = self._project_menu
        menu.clear()
        if self._loaded is None:
            return
        project_id = self._loaded.id
        archived = self._loaded.detail.project.archived_at is not None
        menu.addAction("Edit project…", lambda: self.deeds.edit_project(project_id))
        menu.addAction("Export case…", lambda: self.deeds.ask_export(project_id))
        menu.addSeparator()
        menu.addAction(
            "Bring back from the archive" if archived else "Archive",
            lambda: self.deeds.archive(project_id, on=not archived),
        )

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._theme, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- keyboard ----------------------------------------------------------------------------

    def _enter_panel(self) -> None:
        if self.panel is not None and self._loaded is not None:
            self.panel.focus_first()

    def _go_pane(self, step: int) -> None:
        panes: list[tuple[QWidget, object]] = [(self._column, self.rail.focus_current)]
        if self._pages.currentWidget() is self._splitter:
            panes.append((self.list, self.list.focus_rows))
            if self.panel is not None and self._loaded is not None:
                panes.append((self.panel, self.panel.focus_first))
        else:
            panes.append((self.first_run, self.first_run.add.setFocus))
        focus = QApplication.focusWidget()
        at = next(
            (n for n, (pane, _) in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1
        )
        go = panes[(at + step) % len(panes)][1]
        go()  # type: ignore[operator]  # the ways to give a pane the keyboard

    # --- in by dropping ----------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take case files and folders of them."""
        if _case_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        paths = _case_paths(event)
        if paths:
            event.acceptProposedAction()
            self.deeds.take_in(paths)

    # --- place and looks ---------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the width."""
        super().resizeEvent(event)
        self._choose_layout()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to beat when there is something to see."""
        super().showEvent(event)
        self.heart.start()

    def _choose_layout(self) -> None:
        compact = self.width() < self._theme.px(tokens.RAIL_COMPACT_BELOW)
        if compact == self._compact:
            return
        self._compact = compact
        self.rail.set_compact(compact)
        self._column.place()
        self.list.set_compact(compact)
        if self.panel is not None:
            self.panel.set_compact(compact)
        wide = tokens.LIST_COMPACT if compact else self._list_width
        self._splitter.setSizes([wide, max(1, self._splitter.width() - wide)])

    def _note_list_width(self) -> None:
        if not self._compact:
            self._list_width = self._splitter.sizes()[0]

    def _rethemed(self) -> None:
        self._places.keep("mode", self._theme.mode)
        self._places.keep("scale", self._theme.scale)
        self._choose_layout()

    def _recall_looks(self) -> None:
        mode = next((each for each in MODES if each == self._places.text("mode")), None)
        if mode is not None:
            self._theme.set_mode(mode)
        scale = self._places.number("scale")
        if scale is not None:
            self._theme.set_scale(scale)

    def _recall(self) -> None:
        self.resize(*_FIRST_SIZE)
        geometry = self._places.bytes("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        width = self._places.number("list_width")
        if width is not None and tokens.LIST_MINIMUM <= width <= self.width():
            self._list_width = round(width)
        self._choose_layout()
        self.list.model.fold(self._places.texts("folded"))
        if self._places.text("sort") in SORTS:
            self.list.sort_by(self._places.text("sort"))
        counts = self._studio.counts()
        self.rail.set_count(PROJECTS, counts.projects)
        project = self._places.number("project")
        if project is not None and self.list.model.index_of(round(project)).isValid():
            self.list.choose(round(project))
        else:
            self.list.choose_first()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stood."""
        self.heart.stop()
        self._places.keep("geometry", self.saveGeometry())
        self._places.keep("list_width", self._list_width)
        self._places.keep("folded", ",".join(sorted(self.list.model.folded())))
        self._places.keep("sort", self.list.model.sort)
        self._places.keep("project", self.list.current() or 0)
        super().closeEvent(event)


def _case_paths(event: QDropEvent) -> list[Path]:
    """Return the case files and folders among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir() or path.suffix.casefold() in CASE_SUFFIXES]
