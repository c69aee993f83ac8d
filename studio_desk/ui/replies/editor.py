"""The owner's templates: one text, its places, what is wrong with it, and how it would read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio_desk.policy import Problem
from studio_desk.replies.composing import LANGUAGES, compose, shipped
from studio_desk.replies.situations import PLACES, Situation
from studio_desk.replies.templates import Fault, TemplateKey, faults
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.replies.box import TONE_WORDS

KIND_WORDS = {
    "request_free": QT_TR_NOOP("A request that is free"),
    "request_charged": QT_TR_NOOP("A request with a fee"),
    "request_closed": QT_TR_NOOP("A request after the end"),
    "standing": QT_TR_NOOP("How a project stands"),
    "claim_accepted": QT_TR_NOOP("A claim that applies"),
    "claim_evidence": QT_TR_NOOP("A claim without proof"),
    "claim_review": QT_TR_NOOP("A claim in review"),
    "claim_refused": QT_TR_NOOP("A claim that is refused"),
    "claim_settled": QT_TR_NOOP("A claim that is settled"),
}


class _Area(QPlainTextEdit):
    """Several lines of text, as a field of a form."""

    changed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.textChanged.connect(self.changed)


class TemplateDialog(FormDialog):
    """Edits the template of one key; `situation` is what the preview answers."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        key: TemplateKey,
        situation: Situation,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, tr("Edit the template"), tr("Save template"), parent, 900)
        self._studio, self._key, self._situation = studio, key, situation
        own = studio.requests.templates().get(key)
        self.titled(
            tr(KIND_WORDS[key.kind]), f"{tr(TONE_WORDS[key.tone])} · {LANGUAGES[key.language].name}"
        )
        self.area = _Area(own or shipped(key))
        self.area.setTabChangesFocus(True)
        self.area.setMinimumHeight(theme.px(260))
        self.preview = QPlainTextEdit()
        self.preview.setTabChangesFocus(True)
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(tr("Preview"))
        self.preview.setMinimumHeight(theme.px(260))
        field = Field(theme, tr("Template"), self.area)
        beside = Field(theme, tr("Preview"), self.preview)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(field, 1)
        row.addWidget(beside, 1)
        holder = QWidget()
        holder.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(holder, 1)
        self.register("text", field)
        self.column.addWidget(self._places())
        told = Label(
            theme,
            tr("A paragraph in which a place has nothing to say is left out."),
            "small",
            400,
            "3",
        )
        told.setWordWrap(True)
        self.column.addWidget(told)
        self.back = Button(theme, tr("As it ships"), "undo-2", "quiet", small=True)
        self.back.clicked.connect(lambda: self.area.setPlainText(shipped(key)))
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.check_now()
        self.area.setFocus()

    def _places(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(self.theme, tr("Places"), "small", 500, "2"))
        flow_holder = QWidget()
        flow = Flow(4)
        flow_holder.setLayout(flow)
        for place in PLACES[self._key.kind]:
            button = Button(self.theme, f"{{{place}}}", "", small=True)
            button.clicked.connect(lambda _on=False, text=f"{{{place}}}": self._insert(text))
            flow.addWidget(button)
        column.addWidget(flow_holder)
        return holder

    def _insert(self, text: str) -> None:
        self.area.insertPlainText(text)
        self.area.setFocus()

    def check(self) -> tuple[Problem, ...]:
        """Name every place that is not known, and show how the letter would read."""
        text = self.area.toPlainText()
        found = faults(self._key.kind, text)
        if not found:
            key = self._key
            self.preview.setPlainText(
                compose(self._situation, key.tone, key.language, {key: text}).rstrip("\n")
            )
        return tuple(Problem("text", _fault_words(fault)) for fault in found)

    def commit(self) -> Changes:
        """Keep it; the text that ships needs no keeping."""
        text = self.area.toPlainText()
        own = None if text.strip() == shipped(self._key).strip() else text
        return self._studio.requests.set_template(self._key, own)


def _fault_words(fault: Fault) -> str:
    if fault.what == "unknown_place":
        return tr("{place} is no place of this letter (line {line}).", place=fault.text,
                  line=fault.line)  # fmt: skip
    if fault.what == "lone_brace":
        return tr("A single {brace} in line {line}: write it twice to show one.",
                  brace=fault.text, line=fault.line)  # fmt: skip
    return tr("An empty letter says nothing.") if fault.what == "empty" else tr("Too long.")
