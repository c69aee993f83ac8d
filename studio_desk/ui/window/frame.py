"""The frame of the main window: where its parts lie, at which width, and how it is remembered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.clearing import clear
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.rail import Rail
from studio_desk.ui.kit.rowviews import Action
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import MODES, Theme
from studio_desk.ui.language import KEPT
from studio_desk.ui.window.columns import ORDERS
from studio_desk.ui.window.columns import read as read_columns
from studio_desk.ui.window.facets import read as read_facets
from studio_desk.ui.window.heartbeat import Heartbeat
from studio_desk.ui.window.places import Places
from studio_desk.ui.window.project_list import ProjectList
from studio_desk.ui.window.railcolumn import RailColumn
from studio_desk.ui.window.railpages import PROJECTS, PageMaker, place_of, rank

if TYPE_CHECKING:
    from studio_desk.clock import Clock
    from studio_desk.studio import Studio
    from studio_desk.ui.kit.toast import Toast
    from studio_desk.ui.window.appmenu import AppMenu
    from studio_desk.ui.window.deeds import Deeds
    from studio_desk.ui.window.firstrun import FirstRun
    from studio_desk.ui.window.panel import ProjectPanel

_FIRST_SIZE = (1320, 860)
_STEP = 40  # px at 100 % by which a command makes the list wider


class Frame(ReadingOrder, QMainWindow):
    """Rail, list and panel, the line of errors, the toast. It moves them and knows no project.

    What the first paint does not show (menu, toasts, the page of an empty studio) is made when it
    is first asked for.

    `places` is where size, splitter, order and selection are remembered; None remembers nothing.
    """

    report_asked = Signal(str, object)
    """A report is wanted: its kind (empty: any), and the client or project it is about, or None."""

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, places: QSettings | None
    ) -> None:
        super().__init__()
        self._theme, self._studio, self._clock = theme, studio, clock
        self._places = Places(places)
        self._recall_looks()
        self._compact: bool | None = None
        self._scale = theme.scale
        self._list_width = tokens.LIST
        self.panel: ProjectPanel | None = None
        self._first = False
        self._makers: dict[str, PageMaker] = {}
        self._more: dict[str, tuple[QWidget, Toast]] = {}
        self.heart = Heartbeat(clock, self)
        self._first_run: FirstRun | None = None
        self._toasts: dict[int, Toast] = {}
        self.list = ProjectList(studio, theme, clock.now())
        self.rail = Rail(theme, (place_of(PROJECTS),))
        self._build()
        self.rail.page_requested.connect(self.show_page)
        self.list.table_shown.connect(lambda on: self._right.setVisible(not on))
        theme.changed.connect(self._rethemed)

    def _build(self) -> None:
        self.setWindowTitle("Studio Desk")
        self.setMinimumSize(*tokens.WINDOW_MINIMUM)
        self.rail.set_current(PROJECTS)
        self._column = RailColumn(self._theme, self.rail)
        self._nothing_chosen = EmptyState(self._theme, tr("Choose a project to see how it stands"))
        self._nothing_yet = QWidget()
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
        self._pages.addWidget(self._splitter)
        self._errors = QVBoxLayout()
        self._errors.setContentsMargins(0, 0, 0, 0)
        side = QVBoxLayout()
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(self._errors)
        side.addWidget(self._pages, 1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addLayout(side, 1)
        self.setCentralWidget(whole)

    # --- what is made when it is first asked for ---------------------------------------------

    @cached_property
    def deeds(self) -> Deeds:
        """What the owner can do from the window."""
        from studio_desk.ui.window.deeds import Deeds

        deeds = Deeds(self._studio, self._theme, self._clock, self)
        deeds.language = self._places.text(KEPT)
        deeds.language_chosen.connect(self._keep_language)
        return deeds

    @cached_property
    def menu(self) -> AppMenu:
        """The menu of the studio, at the foot of the rail."""
        from studio_desk.ui.window.appmenu import AppMenu

        menu = AppMenu(self._studio, self._theme, self.deeds, self, self._places.text(KEPT))
        menu.language_chosen.connect(self._keep_language)
        self._column.button.setMenu(menu)
        return menu

    @property
    def first_run(self) -> FirstRun:
        """What is shown before there is a project."""
        if self._first_run is None:
            from studio_desk.ui.window.firstrun import FirstRun

            self._first_run = FirstRun(self._theme)
            self._pages.addWidget(self._first_run)
            self.first_run_made(self._first_run)
        return self._first_run

    def first_run_made(self, page: FirstRun) -> None:
        """Lead what the page asks for to where it is done; the window knows how."""

    def toast_made(self, toast: Toast) -> None:
        """Lead what a toast asks for to where it is done; the window knows how."""

    # --- pages, errors, toasts ---------------------------------------------------------------

    @property
    def places(self) -> Places:
        """Where things stood the last time, for pages that remember something."""
        return self._places

    def add_page(self, page: str, make: PageMaker) -> None:
        """Offer a page at its place on the rail, or another maker of one that is there; it is made
        when it is first shown.
        """
        known = page in self._makers
        self._makers[page] = make
        if known:
            return
        place = sum(rank(item.id) < rank(page) for item in self.rail.items())
        self.rail.add_item(place_of(page), place)
        for number, item in enumerate(self.rail.items(), start=1):
            self.rail.set_keys(item.id, f"Ctrl {number}")

    def _made(self, page: str) -> QWidget:
        """Return a page beside the projects, made now if it is not yet."""
        if page not in self._more:
            from studio_desk.ui.kit.toast import Toast

            widget = self._makers[page]()
            above = getattr(widget, "toast_above", 0)
            self._more[page] = (widget, Toast(self._theme, widget, above))
            self._pages.addWidget(widget)
            self._fit_page(widget)
            self.connect_page(page, widget, self._more[page][1])
        return self._more[page][0]

    def connect_page(self, page: str, widget: QWidget, toast: Toast) -> None:
        """Lead what a page asks for to where it is done; the window knows how."""

    def show_page(self, page: str) -> None:
        """Show a page of the rail. Raises KeyError for an unknown id."""
        widget = None if page == PROJECTS else self._made(page)
        self.rail.set_current(page)
        if widget is None:
            self.show_first_run(first=self._first)
        else:
            self._pages.setCurrentWidget(widget)

    def leave_room(self, page: str) -> None:
        """Show that a page is chosen, and nothing in its place yet."""
        self.rail.set_current(page)
        room = QWidget()
        room.setProperty("surface", "panel")
        room.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages.addWidget(room)
        self._pages.setCurrentWidget(room)

    def page(self) -> QWidget:
        """Return the page that is shown."""
        shown = self._pages.currentWidget()
        assert shown is not None  # there is always one
        return shown

    def show_first_run(self, *, first: bool) -> None:
        """Show how to begin, or the list and the panel, where projects are shown at all."""
        self._first = first
        if self.rail.current() == PROJECTS:
            shown: QWidget = self.first_run if first else self._splitter
            self._pages.setCurrentWidget(shown)

    @property
    def at_first_run(self) -> bool:
        """Whether the window shows how to begin."""
        return self._first_run is not None and self._pages.currentWidget() is self._first_run

    def show_panel(self, *, chosen: bool) -> None:
        """Show the panel, or that no project is chosen."""
        wanted = self.panel if chosen else None
        self._right.setCurrentWidget(wanted or self._nothing_chosen)

    def show_no_panel(self) -> None:
        """Leave the panel's place empty: what is chosen is shown there before long."""
        if self._right.indexOf(self._nothing_yet) < 0:
            self._right.addWidget(self._nothing_yet)
        self._right.setCurrentWidget(self._nothing_yet)

    def set_panel(self, panel: ProjectPanel) -> None:
        """Put the panel in its place."""
        self.panel = panel
        panel.set_compact(self.compact)
        self._right.addWidget(panel)

    @property
    def toast(self) -> Toast:
        """What tells what was just done, on the page that is shown."""
        if self.rail.current() in self._more:
            return self._more[self.rail.current()][1]
        if self.at_first_run:
            return self._toast_over(self.first_run, 0)
        return self._toast_over(self._right, tokens.ACTION_BAR)

    def _toast_over(self, page: QWidget, above: int) -> Toast:
        if above not in self._toasts:
            from studio_desk.ui.kit.toast import Toast

            self._toasts[above] = Toast(self._theme, page, above)
            self.toast_made(self._toasts[above])
        return self._toasts[above]

    def tell_error(self, line: str) -> None:
        """Show in one plain line why something was not done; it stays until dismissed."""
        from studio_desk.ui.kit.strip import Strip

        self.dismiss_error()
        strip = Strip(
            self._theme, "alert", "triangle-alert", line, action=Action("dismiss", tr("Dismiss"))
        )
        strip.action_triggered.connect(lambda _id: self.dismiss_error())
        self._errors.setContentsMargins(12, 8, 12, 8)
        self._errors.addWidget(strip)

    def dismiss_error(self) -> None:
        """Take the line away."""
        clear(self._errors)
        self._errors.setContentsMargins(0, 0, 0, 0)

    def error(self) -> str:
        """Return the line that says why something was not done; empty if there is none."""
        from studio_desk.ui.kit.strip import Strip

        item = self._errors.itemAt(0)
        strip = item.widget() if item is not None else None
        return strip.text() if isinstance(strip, Strip) else ""

    # --- widths ------------------------------------------------------------------------------

    @property
    def compact(self) -> bool:
        """Whether the layout for narrow windows is in force."""
        return bool(self._compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout by the width."""
        super().resizeEvent(event)
        self._choose_layout()

    def _choose_layout(self) -> None:
        compact = self.width() < self._theme.px(tokens.RAIL_COMPACT_BELOW)
        if compact == self._compact and self._scale == self._theme.scale:
            return
        self._compact, self._scale = compact, self._theme.scale
        self.rail.set_compact(compact)
        self._column.place()
        self.list.set_compact(compact)
        if self.panel is not None:
            self.panel.set_compact(compact)
        for page, _ in self._more.values():
            self._fit_page(page)
        wide = self._narrow_list() if compact else self._list_width
        self._splitter.setSizes([wide, max(1, self._splitter.width() - wide)])

    def _narrow_list(self) -> int:
        """The list's width in a narrow window: larger text widens it, as far as there is room."""
        room = self.width() - tokens.RAIL_COMPACT - tokens.PANEL_MINIMUM
        return max(tokens.LIST_COMPACT, min(self._theme.px(tokens.LIST_COMPACT), room))

    def _fit_page(self, page: QWidget) -> None:
        if hasattr(page, "set_compact"):
            page.set_compact(self.compact)

    def widen_list(self, way: int) -> None:
        """Make the list wider, or narrower (-1), as dragging the line beside it does."""
        list_wide, panel_wide = self._splitter.sizes()
        step = way * self._theme.px(_STEP)
        self._splitter.setSizes([list_wide + step, panel_wide - step])
        self._note_list_width()

    def _note_list_width(self) -> None:
        if not self._compact and not self.list.in_table:
            self._list_width = self._splitter.sizes()[0]

    # --- what is remembered ------------------------------------------------------------------

    def _rethemed(self) -> None:
        if self.isVisible():
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

    def _keep_language(self, code: str) -> None:
        self._places.keep(KEPT, code)
        self.deeds.language = code
        self.menu.show_language(code)
        self.toast.say(tr("The window speaks it from the next start"))

    def recall(self) -> None:
        """Take the places of the last time, as far as they make sense."""
        self.resize(*_FIRST_SIZE)
        geometry = self._places.bytes("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        width = self._places.number("list_width")
        if width is not None and tokens.LIST_MINIMUM <= width <= self.width():
            self._list_width = round(width)
        self._choose_layout()
        self.list.model.fold(self._places.texts("folded"))
        self.list.narrow(read_facets(self._places.texts("filters")))
        sort = self._places.text("sort")
        if sort.removeprefix("-") in ORDERS:
            self.list.sort_by(sort.removeprefix("-"), backward=sort.startswith("-"))
        self.list.arrange(read_columns(self._places.texts("columns")))
        self.list.show_table(on=self._places.text("table") == "yes")
        project = self._places.number("project")
        if project is not None and self.list.model.index_of(round(project)).isValid():
            self.list.choose(round(project))
        else:
            self.list.choose_first()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where everything stood."""
        self._places.keep("geometry", self.saveGeometry())
        self._places.keep("list_width", self._list_width)
        self._places.keep("folded", ",".join(sorted(self.list.model.folded())))
        sign = "-" if self.list.model.backward else ""
        self._places.keep("sort", f"{sign}{self.list.model.order}")
        self._places.keep("columns", self.list.layout_now().written())
        self._places.keep("table", "yes" if self.list.in_table else "")
        self._places.keep("filters", self.list.model.facets.written())
        self._places.keep("project", self.list.current() or 0)
        super().closeEvent(event)
