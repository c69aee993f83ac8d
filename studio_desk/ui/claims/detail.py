"""One claim: its steps in the middle, the verdict beside them, what is next below."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.studio.claims import DISPUTE, SUBSCRIPTION, Opened
from studio_desk.studio.evidence import Taken
from studio_desk.tongue import tr
from studio_desk.ui.claims.bar import DeedBar
from studio_desk.ui.claims.claimed import ClaimedPart
from studio_desk.ui.claims.deadlinebar import DeadlineBar
from studio_desk.ui.claims.inspectform import PHOTOS, clauses_of
from studio_desk.ui.claims.inspecting import InspectPart
from studio_desk.ui.claims.parts import CyclesPart, ReturnPart, RmaPart
from studio_desk.ui.claims.side import Side
from studio_desk.ui.claims.steps import StepColumn
from studio_desk.ui.evidence.checklistview import ChecklistView
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import VerdictCard
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.claim_page import ClaimView
from studio_desk.ui.present.claim_service import cycle_rows
from studio_desk.ui.present.claim_views import claim_view

_SIDE = 286
_SIDE_COMPACT = 220
_STACKED_BELOW = 640
_NO_LIMIT = 16_777_215
"""Qt's own largest width."""
_CLIENT = 200
"""Px of a client's name in the second line; a longer one elides."""


class ClaimDetail(QWidget):
    """Shows an `Opened`. It decides nothing: what was pressed is told by `asked`."""

    asked = Signal(str)
    """The id of the action that was asked for."""
    noted = Signal(str, str)
    """What is noted of the exchange: the name of the field and its text."""
    restated = Signal(str, object)
    """What the claim is to say otherwise: the name of the field and its value."""
    inspection_changed = Signal()
    clause_activated = Signal(str)
    project_asked = Signal()
    copied = Signal()
    failed = Signal(str)

    def __init__(
        self, studio: Studio, theme: Theme, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme = studio, theme
        self._opened: Opened | None = None
        self._view: ClaimView | None = None
        self._compact = self._stacked = False
        self._photos: list[Taken] = []
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(theme, "", "title", 600)
        self._client = Button(theme, "", kind="link")
        self._second = ElidedLabel(theme, "", "body", 400, "ink2")
        self.steps = StepColumn(theme)
        self.card: VerdictCard | None = None
        self.side = Side(theme)
        self.claimed = ClaimedPart(theme)
        self.bar = DeadlineBar(theme)
        self.checklist = ChecklistView(studio, theme, clock)
        self.evidence = EvidenceList(studio, theme, clock)
        self.rma = RmaPart(theme)
        self.back = ReturnPart(theme)
        self.inspect = InspectPart(theme)
        self.cycles = CyclesPart(theme)
        self.parts: dict[str, QWidget] = {
            "claimed": self.claimed,
            "bar": self.bar,
            "checklist": self.checklist,
            "evidence": self.evidence,
            "rma": self.rma,
            "return": self.back,
            "inspect": self.inspect,
            "cycles": self.cycles,
        }
        self._build()
        self._connect()

    def _build(self) -> None:
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._client)
        second.addWidget(self._second, 1)
        head = QVBoxLayout()
        head.setSpacing(1)
        head.addWidget(self._title)
        head.addLayout(second)
        middle = QWidget()
        self._middle = QVBoxLayout(middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(16)
        self._middle.addLayout(head)
        self._middle.addWidget(self.steps)
        self._middle.addStretch(1)
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(24, 16, 24, 16)
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(16)
        self._left, self._top = middle, QWidget()
        self._card_place = QVBoxLayout(self._top)
        self._card_place.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        self.bottom = DeedBar(self._theme)
        self.bottom.asked.connect(self.asked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.bottom)
        self._place()

    def _connect(self) -> None:
        self._client.clicked.connect(self.project_asked)
        self._client.setToolTip(tr("Show the project"))
        self.side.clause_activated.connect(self.clause_activated)
        self.side.copied.connect(self.copied)
        self.rma.copied.connect(self.copied)
        self.back.copied.connect(self.copied)
        self.claimed.restated.connect(self.restated)
        self.rma.print_asked.connect(lambda: self.asked.emit("slip"))
        self.rma.send_asked.connect(lambda: self.asked.emit("answer"))
        self.back.noted.connect(lambda text: self.noted.emit("tracking", text))
        self.inspect.included_noted.connect(lambda text: self.noted.emit("included", text))
        self.inspect.changed.connect(self._tell_inspection)
        self.inspect.photo_asked.connect(self._ask_photo)
        self.evidence.failed.connect(self.failed)
        self.checklist.add_asked.connect(self.evidence.choose)
        self._theme.changed.connect(self._place)

    def set_compact(self, compact: bool) -> None:
        """Put the verdict above the steps, where there is no room beside them."""
        if compact != self._compact:
            self._compact = compact
            self.bottom.set_compact(compact)
            self._place()

    def _place(self) -> None:
        """The verdict beside the steps; where there is no room, above them, with why below."""
        beside = (self._top, self.side)
        for part in (self._left, *beside):
            self._grid.removeWidget(part)
        margin = tokens.PAGE_MARGIN_COMPACT if self._compact else tokens.PAGE_MARGIN
        self._grid.setContentsMargins(margin, 16, margin, 16)
        self._grid.setHorizontalSpacing(16 if self._compact else 28)
        self._stacked = self.width() < self._theme.px(_STACKED_BELOW)
        self._middle.removeWidget(self._top)
        if self._stacked:
            self._middle.insertWidget(1, self._top)  # below the title
            self._grid.addWidget(self._left, 0, 0)
            self._grid.addWidget(self.side, 1, 0)
            for part in beside:
                part.setMinimumWidth(0)
                part.setMaximumWidth(_NO_LIMIT)
        else:
            self._grid.addWidget(self._left, 0, 0, 2, 1)
            for row, part in enumerate(beside):
                part.setFixedWidth(self._theme.px(_SIDE_COMPACT if self._compact else _SIDE))
                self._grid.addWidget(part, row, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(0, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose where the verdict stands by the width."""
        super().resizeEvent(event)
        if self._stacked != (self.width() < self._theme.px(_STACKED_BELOW)):
            self._place()

    # --- what is shown -----------------------------------------------------------------------

    def opened(self) -> Opened | None:
        """Return what is shown."""
        return self._opened

    def view(self) -> ClaimView | None:
        """Return it as it is worded."""
        return self._view

    def show_opened(self, opened: Opened) -> None:
        """Show a claim, or the same one after a change."""
        before = self._opened
        fresh = before is None or before.listed.key != opened.listed.key
        self._opened, self._view = opened, claim_view(opened)
        view = self._view
        self._title.setText(view.title)
        client = view.client or tr("Project")
        metrics = self._client.fontMetrics()
        most = self._theme.px(_CLIENT)
        self._client.set_text(metrics.elidedText(client, Qt.TextElideMode.ElideRight, most))
        self._client.setAccessibleName(tr("Show the project of {client}", client=client))
        self._second.setText(f"· {view.second}")
        if self.card is None:
            self.card = VerdictCard(self._theme, view.card, "compact")
            self.card.clause_activated.connect(self.clause_activated)
            self._card_place.addWidget(self.card)
        self.card.set_view(view.card)
        self.card.set_now(opened.now)
        self.side.show_view(view)
        if fresh:
            self._forget_photos()
        self._fill_parts(opened, view, fresh=fresh)
        self.steps.show_steps(view.steps, self._wanted(view))
        self.bottom.offer(view.actions, view.quiet)
        self._tell_inspection()
        if fresh:
            self._scroll.verticalScrollBar().setValue(0)

    def _wanted(self, view: ClaimView) -> dict[str, QWidget]:
        named = {name for step in view.steps for name in (step.part, step.below)}
        for key, part in self.parts.items():
            if key not in named:
                part.hide()
        return {key: part for key, part in self.parts.items() if key in named}

    def _fill_parts(self, opened: Opened, view: ClaimView, *, fresh: bool) -> None:
        self.claimed.show_claimed(view.claimed, view.payments, view.stated)
        self.bar.show_bar(view.bar)
        project, about = opened.listed.key
        if opened.listed.kind == DISPUTE:
            self.evidence.show_project(project)
            self._show_checklist(opened)
        elif opened.listed.kind != SUBSCRIPTION:
            self.evidence.show_claim(project, about)
        issued = opened.of_claim("rma_issued")
        self.rma.show_number(issued[-1].number or "" if issued else "")
        self.back.show_note(opened.note.tracking or "")
        came = opened.claim is not None and opened.claim.stage == "await_inspection"
        self.inspect.show_inspection(
            clauses_of(opened), opened.note.included or "", on=came, fresh=fresh
        )
        self.cycles.show_cycles(cycle_rows(opened))

    def _show_checklist(self, opened: Opened) -> None:
        """What counts for the reason of this dispute, ended or not."""
        reason = self._studio.evidence.book.reason_of(opened.fact.reason)
        self.checklist.show_project(opened.listed.project_id, reason)

    def set_now(self, now: int) -> None:
        """Let the countdown run on."""
        if self.card is not None:
            self.card.set_now(now)

    def ticks_each_second(self) -> bool:
        """Tell whether the countdown shows seconds now."""
        return self.card is not None and self.isVisible() and self.card.ticks_each_second()

    @property
    def buttons(self) -> dict[str, Button]:
        """The buttons of the action bar by the ids of their actions."""
        return self.bottom.buttons

    def focus_first(self) -> None:
        """Give the keyboard to the next step."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- the inspection ----------------------------------------------------------------------

    def _tell_inspection(self) -> None:
        """The inspection is recorded once every question has its answer."""
        button = self.buttons.get("inspected")
        if button is not None:
            left = self.inspect.unanswered()
            button.setEnabled(not left)
            button.setToolTip(
                tr("%n answers are missing", "%n answer is missing", left) if left else ""
            )
        self.inspection_changed.emit()

    def _ask_photo(self, point: str) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose photos"), str(Path.home()), tr("Photos") + f" ({PHOTOS})"
        )
        if paths:
            self.add_photos(point, paths)

    def add_photos(self, point: str, paths: list[str]) -> None:
        """Copy photos of a point of the inspection; they are kept with its record."""
        intake = self._studio.evidence.take(paths)
        self._photos += [replace(each, point=point) for each in intake.taken]
        if intake.left_out:
            name, _why = intake.left_out[0]
            self.failed.emit(tr("{name} was not taken. The others are kept.", name=name))
        self._count_photos()

    def _count_photos(self) -> None:
        counts: dict[str, int] = {}
        for each in self._photos:
            counts[each.point or ""] = counts.get(each.point or "", 0) + 1
        self.inspect.set_photos(counts)

    def photos(self) -> tuple[Taken, ...]:
        """Return the photos that wait for the inspection to be recorded."""
        return tuple(self._photos)

    def photos_kept(self) -> None:
        """Forget the photos: they are recorded now."""
        self._photos = []
        self._count_photos()

    def _forget_photos(self) -> None:
        if self._photos:
            self._studio.evidence.discard(self._photos)
        self.photos_kept()

    def end(self) -> None:
        """Let what is being copied come to its end; photos of no inspection are not kept."""
        self._forget_photos()
        self.evidence.end()
