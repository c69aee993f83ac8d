"""The page of claims: the list, one claim with its steps, the year's sums."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.claims.deeds import ClaimDeeds
from studio_desk.ui.claims.detail import ClaimDetail
from studio_desk.ui.claims.list import ClaimList
from studio_desk.ui.claims.model import Key
from studio_desk.ui.claims.sums import SumsView
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.ui.onedialog import OneDialog

_LIST, _LIST_LEAST, _LIST_COMPACT = 256, 220, 232


class ClaimsPage(QWidget):
    """The page on one studio. It hears of changes from `bus` and asks its own queries again."""

    toast_above = tokens.ACTION_BAR
    project_asked = Signal(int)
    told = Signal(str)
    failed = Signal(str)
    clause_activated = Signal(str)
    report_asked = Signal(str, int)
    """A report is wanted: its kind, and the project it is about."""

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, bus: Bus, dialogs: OneDialog | None = None
    ) -> None:
        super().__init__()
        self._studio, self._theme, self._clock = studio, theme, clock
        self._key: Key | None = None
        self._stale = False
        self._day = 0
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.deeds = ClaimDeeds(studio, theme, clock, self, dialogs)
        self.list = ClaimList(studio, theme, clock.now())
        self.detail = ClaimDetail(studio, theme, clock)
        self.sums = SumsView(theme)
        self._nothing = EmptyState(
            theme,
            tr("No claim, no dispute, no subscription"),
            tr("A claim is opened here, from a project, or from an alert on it."),
            Action("new", tr("New claim"), "plus"),
        )
        self._right = QStackedWidget()
        for shown in (self._nothing, self.detail, self.sums):
            self._right.addWidget(shown)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._right)
        self._splitter.setStretchFactor(0, 0)
        self._splitter.setStretchFactor(1, 1)
        self.list.setMinimumWidth(theme.px(_LIST_LEAST))
        self._splitter.setSizes([theme.px(_LIST), 900])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self._connect(bus)
        self.refresh()

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self._changed)
        self.list.chosen.connect(self._chose)
        self.list.entered.connect(self.detail.focus_first)
        self.list.new_asked.connect(lambda: self.deeds.new_claim())
        self.list.sums_asked.connect(self.show_sums)
        self.sums.left.connect(self._leave_sums)
        self._nothing.action_triggered.connect(lambda _id: self.deeds.new_claim())
        self.detail.asked.connect(self._asked)
        self.detail.noted.connect(self._noted)
        self.detail.restated.connect(self._restated)
        self.detail.failed.connect(self.failed)
        self.detail.copied.connect(lambda: self.told.emit(tr("Copied")))
        self.detail.clause_activated.connect(self.clause_activated)
        self.detail.project_asked.connect(self._ask_project)
        self.deeds.failed.connect(self.failed)
        self.deeds.report_asked.connect(self.report_asked)
        self.deeds.opened_claim.connect(self.show_claim)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask everything again; the claim that is shown stays so."""
        self._stale = False
        self.list.set_now(self._clock.now())
        self.list.refresh()
        if self.list.model.line(self._key) is None:
            self._key = self._instead(self._key) or self.list.model.first()
        self.list.choose(self._key)
        if self._right.currentWidget() is self.sums:
            self._fill_sums()
        else:
            self._show_key()

    def _instead(self, key: Key | None) -> Key | None:
        """What the project has in place of a line that is gone: a claim may be entered anew."""
        lines = [line for line in self.list.model.every if key and line.project_id == key[0]]
        return min(lines, key=lambda line: not line.open).key if lines else None

    def show_claim(self, project_id: int, about: str) -> None:
        """Show one of them, whatever the list is narrowed to."""
        key = (project_id, about)
        if not self.list.model.index_of(key).isValid():
            self.list.show_all()
            self.list.refresh()
        self._key = key
        self.list.choose(key)
        self._show_key()

    def show_project(self, project_id: int) -> bool:
        """Show the first open claim of a project, else its first; False where it has none."""
        found = self._studio.claims.of(project_id)
        if not found:
            return False
        self.show_claim(*found[0].key)
        return True

    def key(self) -> Key | None:
        """Return the project and the fact of what is shown."""
        return self._key

    def _chose(self, key: object) -> None:
        if isinstance(key, tuple):
            self._key = key
            self._show_key()

    def _show_key(self) -> None:
        if self._key is None:
            self._right.setCurrentWidget(self._nothing)
            return
        try:
            opened = self._studio.claims.opened(*self._key)
        except KnownError as error:
            self.failed.emit(error.line)
            self._right.setCurrentWidget(self._nothing)
            return
        self._right.setCurrentWidget(self.detail)
        self.detail.show_opened(opened)

    def show_sums(self) -> None:
        """Show amounts and decisions in place of the claim."""
        self._fill_sums()
        self._right.setCurrentWidget(self.sums)
        self.sums.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill_sums(self) -> None:
        zone = self._studio.settings().zone
        self.sums.show_sums(self._studio.claims.sums(), zone, self._clock.now())

    def _leave_sums(self) -> None:
        self._show_key()
        self.list.focus_rows()

    # --- what the window asks of a page --------------------------------------------------------

    def set_now(self, now: int) -> None:
        """Let the countdown run on; each minute the words are made anew."""
        self.detail.set_now(now)
        if now // 60 != self._day:
            self._day = now // 60
            self.list.set_now(now)
            if self._right.currentWidget() is self.detail and not self._typing():
                self._show_key()

    def _typing(self) -> bool:
        """Whether the owner is in the middle of a field of the steps."""
        return self.detail.claimed.choosing or any(
            field.hasFocus() for field in (self.detail.back.tracking, self.detail.inspect.included)
        )

    def ticks_each_second(self) -> bool:
        """Tell whether a countdown shows seconds now."""
        return self.detail.ticks_each_second()

    def set_compact(self, compact: bool) -> None:
        """Choose the layout for narrow windows."""
        self.detail.set_compact(compact)
        wide = self._theme.px(_LIST_COMPACT if compact else _LIST)
        self._splitter.setSizes([wide, max(1, self._splitter.width() - wide)])

    def focus_first(self) -> None:
        """Give the keyboard to the list."""
        self.list.focus_rows()

    def focus_search(self) -> None:
        """Give the keyboard to the search."""
        self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def project_at_hand(self) -> int | None:
        """Return the project of what is shown."""
        return None if self._key is None else self._key[0]

    def end(self) -> None:
        """Let what is being copied come to its end."""
        self.detail.end()

    # --- staying true ------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if not (changes.projects or changes.clients or changes.settings):
            return
        if not self.isVisible():
            self._stale = True
            return
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again what changed while the page was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    # --- what is done --------------------------------------------------------------------------

    def _asked(self, action: str) -> None:
        opened = self.detail.opened()
        if opened is None:
            return
        if action == "inspected":
            answers = self.detail.inspect.answers()
            if self.deeds.inspected(opened, answers, self.detail.photos()):
                self.detail.photos_kept()
        elif action == "add_evidence":
            self.detail.evidence.choose()
        else:
            self.deeds.act(action, opened)

    def _noted(self, name: str, text: str) -> None:
        opened = self.detail.opened()
        if opened is not None:
            self.deeds.note(opened, name, text)

    def _restated(self, name: str, value: str | None) -> None:
        """Record it, and go on where the owner was: the claim has another id now."""
        opened = self.detail.opened()
        if opened is None:
            return
        about = self.deeds.restate(opened, name, value)
        if about is None:
            self._show_key()  # as it was
            return
        self.show_claim(opened.listed.project_id, about)
        choice = self.detail.claimed.ground if name == "ground" else self.detail.claimed.wants
        choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_project(self) -> None:
        if self._key is not None:
            self.project_asked.emit(self._key[0])
