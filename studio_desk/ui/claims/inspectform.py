"""The inspection as a form of its own, for where the page of claims is not at hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.policy import terms as t
from studio_desk.studio import Changes, Studio
from studio_desk.studio.claims import Opened
from studio_desk.studio.evidence import Taken
from studio_desk.tongue import tr
from studio_desk.ui.claims.choosing import about_line, claim_options
from studio_desk.ui.claims.inspecting import InspectPart
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.claims import CHECKS

PHOTOS = "*.jpg *.jpeg *.png *.heic *.webp *.tif *.tiff"


def clauses_of(opened: Opened) -> dict[str, str]:
    """The clause that asks for each point of the inspection."""
    terms = opened.version.terms(opened.case.project.kind)
    found = {name: term.clause for term in terms.every(t.Condition) for name in term.of}
    substitute = terms.one(t.Substitute)
    if substitute is not None:
        found["available"] = substitute.clause
    return found


class InspectDialog(FormDialog):
    """Asks all four questions; none is answered by itself. Photos are kept with the record.

    `claims` are the exchanges that wait for it; of several one is chosen first.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        claims: Sequence[Opened],
        parent: QWidget | None = None,
    ) -> None:
        title = tr("Record an inspection")
        super().__init__(theme, title, tr("Record inspection"), parent, 640)
        self._studio, self._clock = studio, clock
        self._claims = {each.fact.id: each for each in claims}
        self._opened = claims[0] if len(claims) == 1 else None
        self._photos: tuple[Taken, ...] = ()
        self._project = claims[0].listed.project_id
        self.titled(title, about_line(studio, self._project, self._opened))
        self.claim: Choice | None = None
        if len(claims) > 1:
            self.claim = Choice(claim_options(claims, clock.now()))
            self.claim.changed.connect(self._choose_claim)
            self.add_field("claim", tr("For the claim"), self.claim)
        self.part = InspectPart(theme)
        self._show_claim()
        self.part.changed.connect(self.check_soon)
        self.part.photo_asked.connect(self._ask_photo)
        self.part.included_noted.connect(self._note)
        self.column.addWidget(self.part)
        now = clock.now()
        self.when = WhenField(theme, now, claims[0].case.zone, now)
        self.add_field("at", tr("When"), self.when)
        self.column.addStretch(1)
        self.rejected.connect(self._discard)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Every question wants its answer."""
        self.when.set_now(self._clock.now())
        if self._opened is None:
            return (Problem("claim", tr("Choose the claim.")),)
        missing = [point for point, answer in self.part.answers().items() if answer is None]
        if missing:
            words = ", ".join(tr(CHECKS[point]) for point in missing)
            return (Problem("answers", tr("Not answered yet: {points}.", points=words)),)
        return ()

    def _choose_claim(self) -> None:
        assert self.claim is not None  # it has changed
        self._opened = self._claims.get(self.claim.value() or "")
        self._show_claim()
        self.check_soon()

    def _show_claim(self) -> None:
        """The questions of the chosen claim; before one is chosen none can be answered."""
        opened = self._opened
        clauses = {} if opened is None else clauses_of(opened)
        included = "" if opened is None else opened.note.included or ""
        self.part.show_inspection(clauses, included, on=opened is not None, fresh=True)

    def commit(self) -> Changes:
        """Record it with its photos."""
        assert self._opened is not None  # checked
        changes = self._studio.evidence.record(
            self._project,
            "inspected",
            self.when.value(),
            self._photos,
            claim=self._opened.fact.id,
            **self.part.answers(),
        )
        self._photos = ()
        return changes

    def _ask_photo(self, point: str) -> None:
        paths, _ = QFileDialog.getOpenFileNames(
            self, tr("Choose photos"), str(Path.home()), tr("Photos") + f" ({PHOTOS})"
        )
        if paths:
            self.add_photos(point, paths)

    def add_photos(self, point: str, paths: list[str]) -> None:
        """Copy photos of a point; they are kept with the record."""
        intake = self._studio.evidence.take(paths)
        self._photos += tuple(replace(each, point=point) for each in intake.taken)
        counts: dict[str, int] = {}
        for each in self._photos:
            counts[each.point or ""] = counts.get(each.point or "", 0) + 1
        self.part.set_photos(counts)

    def _note(self, text: str) -> None:
        if self._opened is None:
            return
        project, about = self._opened.listed.key
        try:
            self._studio.claims.note(project, about, included=text)
        except KnownError as error:
            self.show_problems((Problem("", error.line),))

    def _discard(self) -> None:
        if self._photos:
            self._studio.evidence.discard(self._photos)
            self._photos = ()
