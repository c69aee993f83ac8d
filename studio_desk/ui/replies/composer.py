"""The letter to a client: how a project stands, or about one of its requests or claims."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Case, Problem
from studio_desk.replies.situations import QUESTIONS, Situation
from studio_desk.replies.templates import TemplateKey
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.forms.choices import Option, Options, claim_words, request_words
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.replies.box import NOT_SENT, ReplyBox, open_link
from studio_desk.ui.replies.gathering import claim, recipient, request, standing
from studio_desk.wording.speech import Speech, isolate

_QUESTIONS = {
    "revisions": QT_TR_NOOP("Revisions"),
    "refund": QT_TR_NOOP("Refund"),
    "files": QT_TR_NOOP("Files"),
}
_MOST = 12  # requests and claims that are offered
STANDING = "standing"


class AnswerDialog(FormDialog):
    """Writes a letter; the owner copies it, opens it in the mail program, or saves it."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        about: str = STANDING,
        opener: Callable[[str], bool] = open_link,
    ) -> None:
        super().__init__(theme, tr("Answer the client"), tr("Copy and close"), parent, 720)
        self._studio, self._project_id, self._clock = studio, project_id, clock
        detail = studio.project(project_id)
        client = detail.client
        name = client.shown if client is not None else tr("the client")
        self.titled(
            tr("Answer {name}", name=isolate(name)),
            detail.case.project.title or tr("Untitled project"),
        )
        self.about = Choice(_options(detail.case, about, Speech(detail.case.zone, clock.now())))
        self.questions = {key: QCheckBox(tr(words)) for key, words in _QUESTIONS.items()}
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for box in self.questions.values():
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.check_soon())
            row.addWidget(box)
        row.addStretch(1)
        self._boxes = QWidget()
        self._boxes.setLayout(row)
        self.column.addWidget(Field(theme, tr("About"), self.about))
        self.column.addWidget(self._boxes)
        self.reply = ReplyBox(theme, clock, studio.requests.templates, opener=opener)
        self.reply.text.setMinimumHeight(theme.px(260))
        self.column.addWidget(self.reply, 1)
        self.reply.show_recipient(recipient(client))
        self.about.changed.connect(self._asked_otherwise)
        self.reply.templates_asked.connect(self._edit_template)
        self._situation: Situation | None = None
        self.check_now()
        self.reply.text.setFocus()

    def _asked_otherwise(self) -> None:
        self.reply.write_anew()
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Write the letter anew."""
        about = self.about.value() or STANDING
        self._boxes.setVisible(about == STANDING)
        now = self._clock.now()
        kind, _, fact = about.partition(":")
        if kind == "request":
            self._situation = request(self._studio, self._project_id, fact, now)
        elif kind == "claim":
            self._situation = claim(self._studio, self._project_id, fact, now)
        else:
            chosen = tuple(key for key in QUESTIONS if self.questions[key].isChecked())
            self._situation = standing(self._studio, self._project_id, now, chosen)
            if not chosen:
                return (Problem("about", tr("Choose what the letter is about")),)
        self.reply.show_situation(self._situation)
        return ()

    def quiet_reason(self) -> str:
        """What the dialog does not do."""
        return tr(NOT_SENT)

    def commit(self) -> Changes | None:
        """Put the letter on the clipboard."""
        self.reply.copy_text()
        return None

    def _edit_template(self, key: TemplateKey) -> None:
        from studio_desk.ui.replies.editor import TemplateDialog

        assert self._situation is not None
        editor = TemplateDialog(self._studio, self.theme, key, self._situation, self)
        editor.accepted.connect(self.reply.write_anew)
        editor.open()


def _options(case: Case, about: str, speech: Speech) -> Options:
    """How it stands, then the requests and claims, the newest first."""
    found = [Option(STANDING, tr("How the project stands"))]
    for fact in reversed(case.ordered()):
        if len(found) > _MOST or fact.at > speech.now:
            continue
        if fact.kind == "requested":
            words = tr("Request of {what}", what=request_words(fact, speech))
            found.append(Option(f"request:{fact.id}", words))
        elif fact.kind == "claimed":
            words = tr("Claim of {what}", what=claim_words(fact, speech))
            found.append(Option(f"claim:{fact.id}", words))
    return Options(tuple(found), about)
