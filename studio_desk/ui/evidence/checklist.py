"""The checklist of a dispute, for one project: what counts, what is there, what to do about the
rest; below it all evidence of the project. Without a dispute it tells how ready the project is.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.disputes.judging import FILE, MISSING, NONE, Checklist, Item
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.wording.disputes import (
    REASONS,
    piece_words,
    reason_title,
    score_words,
    todo_words,
)
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech

_ICONS: dict[str, tuple[str, RoleName]] = {
    MISSING: ("circle-dashed", "alert"),
    NONE: ("circle-minus", "none"),
}
_ORDER = {MISSING: 0, NONE: 2}
_HERE: tuple[str, RoleName] = ("circle-check", "free")
READY = ""  # the value of the choice that asks about no reason


class ItemRow(QWidget):
    """One piece: whether it is there, from what, or what to do; and the way to add a file."""

    add_asked = Signal(str)
    """The key of the piece that a file is to be added to."""

    def __init__(self, theme: Theme, item: Item, shown: str, *, locked: bool = False) -> None:
        super().__init__()
        self._theme, self.item = theme, item
        self.setFixedHeight(theme.px(30))
        name = piece_words(item.key)
        missing = item.state == MISSING
        quiet = item.state == NONE
        self.name = ElidedLabel(
            theme, name, "body", 500 if missing else 400, "ink2" if quiet else "ink"
        )
        self.shown = ElidedLabel(theme, shown, "small", 400, "alert.fg" if missing else "ink2")
        self.add = Button(theme, tr("Add file…"), kind="link")
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(tr("Add a file: {piece}", piece=name))
        self.add.clicked.connect(lambda: self.add_asked.emit(item.key))
        self.add.setVisible(not locked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addSpacing(theme.px(24))
        row.addWidget(self.name, 5)
        row.addWidget(self.shown, 6)
        row.addWidget(self.add)
        self.setAccessibleName(f"{name}: {shown}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sign of how it stands, and a line below."""
        painter = QPainter(self)
        icon, role = _ICONS.get(self.item.state, _HERE)
        tint = self._theme.tokens.role(role).fg
        size = self._theme.px(15)
        centre = QRectF(0, 0, self._theme.px(18), self.height()).center()
        self._theme.icons.paint(painter, icon, tint, centre, size)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(self._theme.tokens.line))


class ChecklistDialog(FormDialog):
    """See the module. Everything in it is done at once; *Done* only closes it."""

    dossier_asked = Signal(int)
    """The dossier of the project is wanted."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        bus: Bus | None = None,
    ) -> None:
        super().__init__(theme, tr("Evidence"), tr("Done"), parent, 680)
        self._studio, self._project_id, self._clock = studio, project_id, clock
        detail = studio.project(project_id)
        self._currency = detail.case.project.currency
        self._speech = Speech(detail.case.zone, clock.now())
        title = detail.project.title or tr("Untitled project")
        client = detail.client.shown if detail.client else ""
        self.titled(tr("Evidence"), " · ".join(part for part in (title, client) if part))
        self.cancel.hide()
        found = studio.evidence.checklist(project_id)
        disputed = any(fact.kind == "charged_back" for fact in detail.case.facts)
        self.choice = Choice(Options(_options(), found.reason if disputed else READY))
        self.choice.setAccessibleName(tr("Reason of the dispute"))
        self.choice.changed.connect(self.refresh)
        self.score = Label(theme, "", "body", 600)
        self.gauge = QProgressBar()
        self.gauge.setTextVisible(False)
        self.gauge.setRange(0, 100)
        self.gauge.setFixedWidth(theme.px(120))
        self.dossier = Button(theme, tr("Make the dossier…"), "file-text", small=True)
        self.dossier.setAutoDefault(False)
        self.dossier.setVisible(disputed)
        self.dossier.clicked.connect(self._make_dossier)
        top = QHBoxLayout()
        top.setSpacing(theme.px(10))
        top.addWidget(self.choice, 1)
        top.addWidget(self.dossier)
        told = QHBoxLayout()
        told.setSpacing(theme.px(10))
        told.addWidget(self.score)
        told.addWidget(self.gauge)
        told.addStretch(1)
        self._items = QVBoxLayout()
        self._items.setSpacing(0)
        self._rows: list[ItemRow] = []
        self.evidence = EvidenceList(studio, theme, clock)
        self.evidence.show_project(project_id)
        self.evidence.failed.connect(lambda line: self._say(line, alert=True))
        self.evidence.changed.connect(self.refresh)
        self.column.addLayout(top)
        self.column.addLayout(told)
        self.column.addLayout(self._items)
        self.column.addWidget(Label(theme, tr("Kept for this project"), "body", 600))
        self.column.addWidget(self.evidence)
        self.column.addStretch(1)
        self.finished.connect(lambda _result: self.evidence.end())
        if bus is not None:
            bus.changed.connect(self._changed)
        self.check_now()
        self.refresh()
        self.primary.setFocus()

    def found(self) -> Checklist:
        """The checklist that is shown."""
        reason = self.choice.value() or None
        return self._studio.evidence.checklist(self._project_id, reason)

    def rows(self) -> tuple[ItemRow, ...]:
        """The pieces shown, from the top."""
        return tuple(self._rows)

    def refresh(self) -> None:
        """Ask again."""
        found = self.found()
        self.score.setText(score_words(found.there, len(found.asked)))
        self.gauge.setValue(found.score)
        self.gauge.setAccessibleName(self.score.text())
        for row in self._rows:
            self._items.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        locked = self._studio.store.read_only
        # What is missing first: that is what there is to do.
        for item in sorted(
            found.items, key=lambda each: (each.state != MISSING, each.state == NONE)
        ):
            row = ItemRow(self.theme, item, self._from_what(item), locked=locked)
            row.add_asked.connect(self.evidence.choose)
            self._items.addWidget(row)
            self._rows.append(row)
        self.fit()

    def _from_what(self, item: Item) -> str:
        """What shows a piece: the last fact or the file; or what to do, or why nothing is."""
        if item.state == MISSING:
            return tr("Missing: {todo}", todo=todo_words(item.key))
        if item.state == NONE:
            return tr("Nothing of the kind yet")
        if item.state == FILE:
            first, more = item.files[0].name, len(item.files) - 1
            return (
                tr("{name} and %n more", "{name} and one more", more, name=first) if more else first
            )
        if not item.facts:
            return tr("On record")
        fact = item.facts[-1]
        return f"{fact_title(fact, self._currency)}, {self._speech.when(fact.at)}"

    def _changed(self, changes: Changes) -> None:
        if self._project_id in changes.projects and self.isVisible():
            self.evidence.refresh()
            self.refresh()

    def _make_dossier(self) -> None:
        self.accept()
        self.dossier_asked.emit(self._project_id)

    def commit(self) -> Changes | None:
        """Nothing is left to do."""
        return None


def _options() -> tuple[Option, ...]:
    ready = Option(READY, tr("Ready for a dispute?"))
    return (ready, *(Option(key, reason_title(key)) for key in REASONS))
