"""The delivery dialog: what was read, its roles, what changed, hints; then one record."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Problem
from studio_desk.studio import Changes, Studio
from studio_desk.studio.filing import ROLES, WHY, DeliveredFile, DeliveryPlan, Difference
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.files.words import ROLE_WORDS
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import size_words

_HEADS = (QT_TR_NOOP("File"), QT_TR_NOOP("Role"), QT_TR_NOOP("Size"), QT_TR_NOOP("Audio"))
_MOST = 12  # hints shown


class DeliverDialog(FormDialog):
    """Records a delivery that was read. Hints are shown and stand in nobody's way."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        plan: DeliveryPlan,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Deliver files"), tr("Record delivery"), parent, 860)
        self._studio, self.plan = studio, plan
        detail = studio.project(plan.project_id)
        title = detail.project.title or tr("Untitled project")
        sums = tr(
            "Deliver %n files, {size}",
            "Deliver %n file, {size}",
            len(plan.files),
            size=size_words(plan.size),
        )
        self.titled(sums, title)
        self.table = QTableWidget(len(plan.files), len(_HEADS))
        self._fill_table()
        self.column.addWidget(self.table)
        self.below_table = TextBlock(theme)
        self.column.addWidget(self.below_table)
        now = clock.now()
        self.when = WhenField(theme, now, detail.project.zone, now)
        self.add_field("at", tr("When"), self.when)
        self._show_hints()
        self.check_now()

    def _fill_table(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Files of the delivery"))
        table.setHorizontalHeaderLabels([tr(head) for head in _HEADS])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)  # Tab goes through the roles and on
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        head = table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((1, 150), (2, 90), (3, 210)):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            table.setColumnWidth(column, self.theme.px(wide))
        for row, file in enumerate(self.plan.files):
            table.setRowHeight(row, self.theme.px(38))
            table.setItem(row, 0, QTableWidgetItem(file.name))
            size = QTableWidgetItem(size_words(file.stamp.size))
            size.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, 2, size)
            table.setItem(row, 3, QTableWidgetItem(audio_words(file)))
            table.setCellWidget(row, 1, self._role(file))
        table.setMinimumHeight(self.theme.px(min(260, 40 + 38 * len(self.plan.files))))

    def _role(self, file: DeliveredFile) -> QWidget:
        options = [Option("", tr("No role")), *(Option(r, ROLE_WORDS[r]) for r in ROLES)]
        choice = Choice(Options(tuple(options), file.role or ""))
        choice.setAccessibleName(tr("Role of {name}", name=file.name))
        choice.changed.connect(lambda: self._set_role(file.name, choice.value() or None))
        return choice

    def _set_role(self, name: str, role: str | None) -> None:
        self.plan = self.plan.with_role(name, role)
        self._show_hints()

    def _show_hints(self) -> None:
        found: list[Paragraph] = []
        changed = self._studio.files.since_last(self.plan)
        if changed is not None:
            words = difference_words(changed)
            found.append(Paragraph(words, strong=tr("Since the last delivery") + " ", gap=2))
        hints = self._studio.files.hints(self.plan)
        found += [
            Paragraph(hint.text, icon="circle-alert", tone="bill.fg", gap=3)
            for hint in hints[:_MOST]
        ]
        found += [
            Paragraph(f"{name} {WHY[why]}.", icon="circle-minus", gap=3)
            for name, why in self.plan.left_out[:_MOST]
        ]
        self.below_table.set_paragraphs(found)
        self.below_table.setVisible(bool(found))
        self.fit()

    def check(self) -> tuple[Problem, ...]:
        """There must be a file."""
        return () if self.plan.files else (Problem("", tr("there is no file to deliver")),)

    def commit(self) -> Changes | None:
        """Record the delivery."""
        return self._studio.files.deliver(self.plan, self.when.value())


def audio_words(file: DeliveredFile) -> str:
    """``3:42, 48 kHz, 24 bit, stereo``; empty for what is no audio."""
    audio = file.audio
    if audio is None:
        return ""
    minutes, seconds = divmod(round(audio.length_ms / 1000), 60)
    match audio.channels:
        case 1:
            channels = tr("mono")
        case 2:
            channels = tr("stereo")
        case _:
            channels = tr("{count} channels", count=audio.channels)
    parts = [f"{minutes}:{seconds:02d}", f"{audio.rate_hz / 1000:g} kHz"]
    if audio.bits:
        parts.append(tr("{bits} bit", bits=audio.bits))
    return ", ".join([*parts, channels])


def difference_words(changed: Difference) -> str:
    """What changed since the last delivery, in one sentence."""
    if changed.empty:
        return tr("nothing changed.")
    parts = []
    if changed.added:
        parts.append(tr("new: {names}", names=_few(changed.added)))
    if changed.changed:
        parts.append(tr("changed: {names}", names=_few(changed.changed)))
    if changed.renamed:
        renamed = [tr("{old} to {new}", old=a, new=b) for a, b in changed.renamed]
        parts.append(tr("renamed: {names}", names=_few(renamed)))
    if changed.removed:
        parts.append(tr("left out: {names}", names=_few(changed.removed)))
    if changed.same:
        parts.append(tr("%n files the same", "%n file the same", len(changed.same)))
    return "; ".join(parts) + "."


def _few(names: list[str] | tuple[str, ...]) -> str:
    shown = ", ".join(names[:3])
    return (
        shown
        if len(names) <= 3
        else tr("{names} and %n more", "{names} and %n more", len(names) - 3, names=shown)
    )
