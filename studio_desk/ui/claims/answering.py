"""The answer to a client about a claim: composed from its reasons, to be copied and sent."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio_desk.policy import Problem
from studio_desk.replies.composing import compose
from studio_desk.replies.situations import ClaimSituation, Parties
from studio_desk.studio import Changes, Studio
from studio_desk.studio.claims import Opened
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.claim_page import settled_by
from studio_desk.wording.speech import isolate


class AnswerDialog(FormDialog):
    """Shows the answer; its button puts it on the clipboard. Nothing is sent by itself."""

    def __init__(
        self, studio: Studio, theme: Theme, opened: Opened, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Answer the client"), tr("Copy the answer"), parent, 640)
        client = opened.listed.client or ""
        self.titled(tr("Answer the client"), isolate(client))
        assert opened.claim is not None  # asked only for claims
        situation = ClaimSituation(
            who=Parties(
                client=client,
                project=opened.listed.title or "",
                studio=studio.settings().studio_name,
                zone=opened.case.zone,
                now=opened.now,
            ),
            claim=opened.fact,
            verdict=opened.claim,
            currency=opened.case.project.currency,
            settled_by=settled_by(opened),
            still=opened.verdict.refund.open,
        )
        self.text = QPlainTextEdit(compose(situation))
        self.text.setAccessibleName(tr("The answer"))
        self.text.setMinimumHeight(theme.px(260))
        self.column.addWidget(self.text)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Nothing can be wrong with it."""
        return ()

    def quiet_reason(self) -> str:
        """Who sends it."""
        return tr("Nothing is sent by Studio Desk. It logs and writes; you send.")

    def commit(self) -> Changes | None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        return None
