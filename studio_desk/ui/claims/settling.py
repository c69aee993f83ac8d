"""Settling a claim: how much, when, and why where the policy leaves that to the owner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio_desk.clock import Clock
from studio_desk.policy import FIELDS, Problem, format_money
from studio_desk.studio import Changes, Studio
from studio_desk.studio.claims import DISCRETION, OVERRIDE, REFUSED, WITHDRAWN, Opened
from studio_desk.studio.preview import preview
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import meanings
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.claims import what
from studio_desk.ui.replies.box import ReplyBox
from studio_desk.ui.replies.gathering import claim, recipient
from studio_desk.wording.speech import Speech, isolate, money

# What settles: title, button.
_TITLES: dict[str, tuple[str, str]] = {
    "refunded": (QT_TR_NOOP("Record a refund"), QT_TR_NOOP("Record refund")),
    "credited": (QT_TR_NOOP("Record a credit"), QT_TR_NOOP("Record credit")),
    "exchanged": (QT_TR_NOOP("Record an exchange"), QT_TR_NOOP("Record exchange")),
    "declined": (QT_TR_NOOP("Refuse the claim"), QT_TR_NOOP("Record refusal")),
    "withdrawn": (QT_TR_NOOP("The client gave up"), QT_TR_NOOP("Close the claim")),
}
_REASONS: dict[str, tuple[str, str]] = {
    DISCRETION: (
        QT_TR_NOOP("Why: the policy leaves this to you"),
        QT_TR_NOOP("Kept with the claim, and listed with the year's decisions."),
    ),
    OVERRIDE: (
        QT_TR_NOOP("Why more than came in"),
        QT_TR_NOOP("Kept with the claim, and listed with the year's decisions."),
    ),
    REFUSED: (QT_TR_NOOP("Why it is refused"), QT_TR_NOOP("Kept with the claim.")),
    WITHDRAWN: (QT_TR_NOOP("What the client said"), QT_TR_NOOP("Kept with the claim.")),
}


class ReasonInput(QPlainTextEdit):
    """A reason in a few lines."""

    def __init__(self, theme: Theme, placeholder: str = "") -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setFixedHeight(3 * theme.line_height("body") + 16)

    def value(self) -> str:
        """Return the text without space around it."""
        return self.toPlainText().strip()


class SettleDialog(FormDialog):
    """Records what settles the claim `opened`: `how` is a kind of fact, or ``withdrawn``.

    After it was accepted, ``changes`` says what was done.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        opened: Opened,
        how: str,
        parent: QWidget | None = None,
    ) -> None:
        title, action = _TITLES[how]
        super().__init__(theme, tr(title), tr(action), parent, 760 if how == "declined" else 600)
        self._studio, self._clock, self._opened, self.how = studio, clock, opened, how
        self.kind = "declined" if how == WITHDRAWN else how
        line = opened.listed
        parts = [line.title or tr("Untitled project"), line.client or "", what(line)]
        about = " · ".join(isolate(part) for part in parts if part)
        self.titled(tr(title), f"\u200e{about}")
        self.amount: AmountInput | None = None
        if any(field.form == "amount" for field in FIELDS[self.kind]):
            self.amount = AmountInput(theme, line.currency, _proposed(opened, how))
            self.amount.setMaximumWidth(theme.px(180))
            left = money(opened.left, line.currency)
            hint = tr("{amount} can go back without giving more than came in.", amount=left)
            self.add_field("amount", tr("Amount"), self.amount, hint if how == "refunded" else "")
        now = clock.now()
        self.when = WhenField(theme, now, opened.case.zone, now)
        self.add_field("at", tr("When"), self.when)
        self.reasons: dict[str, ReasonInput] = {}
        self._fields: dict[str, Field] = {}
        for nature in _natures(how):
            self._add_reason(nature)
        self.reply: ReplyBox | None = None
        if how == "declined":
            self._add_reply()
        self.column.addStretch(1)
        self.meaning = MeaningView(theme)
        self.below.addWidget(self.meaning)
        self.check_now()
        first = self.amount if self.amount is not None and not self.amount.text() else None
        shown = (each for key, each in self.reasons.items() if not self._fields[key].isHidden())
        (first or next(shown, self.primary)).setFocus()

    def _add_reason(self, nature: str) -> None:
        label, hint = _REASONS[nature]
        editor = ReasonInput(self.theme)
        editor.textChanged.connect(lambda: self.touch(nature))
        self.reasons[nature] = editor
        self._fields[nature] = self.add_field(nature, tr(label), editor, tr(hint))

    def _add_reply(self) -> None:
        """The answer that goes with a refusal: the clause, the dates, what is still possible."""
        project, about = self._opened.listed.key
        found = claim(self._studio, project, about, self._clock.now())
        refused = replace(found, verdict=replace(found.verdict, outcome="refused"))
        self.reply = ReplyBox(self.theme, self._clock, self._studio.requests.templates)
        self.reply.show_recipient(recipient(self._studio.project(project).client))
        self.reply.show_situation(refused)
        self.reply.text.setMinimumHeight(self.theme.px(150))
        self.column.addWidget(self.reply)

    # --- checking and doing ------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the fields as the contract names them."""
        found: dict[str, Any] = {"claim": self._opened.fact.id}
        if self.amount is not None:
            found["amount"] = self.amount.value()
        return found

    def check(self) -> tuple[Problem, ...]:
        """Ask the core what it would mean, and the studio which reasons it takes."""
        now = self._clock.now()
        self.when.set_now(now)
        project, at = self._opened.listed.project_id, self.when.value()
        found = preview(self._studio, project, self.kind, at, self.values(), now)
        speech = Speech(self._opened.case.zone, now)
        currency = self._opened.case.project.currency
        self.meaning.show_meanings(meanings(found, speech, currency), tr("Then"))
        needed, _ = self._studio.claims.needs(project, self.kind, at, **self.values())
        wanted = (WITHDRAWN,) if self.how == WITHDRAWN else needed
        for nature, field in self._fields.items():
            field.setVisible(nature in wanted)
        missing = [
            Problem(nature, tr("Say why."))
            for nature in wanted
            if nature in self.reasons and not self.reasons[nature].value()
        ]
        return (*found.problems, *missing)

    def given(self) -> Mapping[str, str]:
        """Return the reasons that are shown, by nature."""
        return {
            nature: editor.value()
            for nature, editor in self.reasons.items()
            if not self._fields[nature].isHidden()
        }

    def commit(self) -> Changes:
        """Record it."""
        return self._studio.claims.record(
            self._opened.listed.project_id,
            self.kind,
            self.when.value(),
            self.given(),
            **self.values(),
        )


def _natures(how: str) -> tuple[str, ...]:
    """The reasons that settling so may take."""
    if how == WITHDRAWN:
        return (WITHDRAWN,)
    if how == "declined":
        return (REFUSED,)
    return (DISCRETION, OVERRIDE) if how == "refunded" else (DISCRETION,)


def _proposed(opened: Opened, how: str) -> str:
    """The amount to start from: what came twice, or all that can go back; store credit of equal
    value. None where the policy leaves the amount to the owner.
    """
    claim, line = opened.claim, opened.listed
    if claim is None or line.amount is None:
        return ""
    if how == "refunded" and claim.remedy in ("refund", "refund_or_credit"):
        return format_money(min(line.amount, opened.left) or line.amount)
    whole = claim.remedy in ("refund_or_credit", "alternative_or_store_credit") or (
        claim.remedy == "credit" and not claim.discretion
    )
    if how == "credited" and whole:
        return format_money(line.amount)
    return ""
