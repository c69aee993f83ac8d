"""Settling a claim: how much, when, and why where the policy leaves that to the owner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio_desk.clock import Clock
from studio_desk.policy import FIELDS, Problem, format_money
from studio_desk.policy.reasons import Reason
from studio_desk.studio import Changes, Studio
from studio_desk.studio.claims import DISCRETION, OVERRIDE, REFUSED, WITHDRAWN, Opened
from studio_desk.studio.claims.judging import deciding_clause, refusing_clauses
from studio_desk.studio.preview import preview
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.claims.choosing import NONE, about_line, claim_options
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput, Choice
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import meanings
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.replies.box import ReplyBox
from studio_desk.ui.replies.gathering import claim, recipient
from studio_desk.wording.speech import Speech, money
from studio_desk.wording.statements import reading

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
    """Records what settles a claim: `how` is a kind of fact, or ``withdrawn``.

    `claims` are those it can settle; of several one is chosen first. `unclaimed`: the fact may as
    well belong to none, then `project_id` says where. `amount` is what to start from. After it was
    accepted, ``changes`` says what was done.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        claims: Sequence[Opened],
        how: str,
        parent: QWidget | None = None,
        *,
        project_id: int | None = None,
        unclaimed: bool = False,
        amount: str = "",
    ) -> None:
        title, action = _TITLES[how]
        super().__init__(theme, tr(title), tr(action), parent, 760 if how == "declined" else 600)
        self._studio, self._clock, self.how = studio, clock, how
        self._project = claims[0].listed.project_id if project_id is None else project_id
        self._claims = {each.fact.id: each for each in claims}
        self._opened = claims[0] if len(claims) == 1 else None
        self._given_amount = amount
        self.kind = "declined" if how == WITHDRAWN else how
        self._case = studio.case_of(self._project)
        now = clock.now()
        self.claim: Choice | None = None
        if len(claims) + unclaimed > 1:
            self.claim = Choice(claim_options(claims, now, unclaimed=unclaimed))
        self.titled(tr(title), about_line(studio, self._project, self._opened))
        if self.claim is not None:
            self.add_field("claim", tr("For the claim"), self.claim)
        self.amount: AmountInput | None = None
        if any(field.form == "amount" for field in FIELDS[self.kind]):
            self._add_amount()
        self.when = WhenField(theme, now, self._case.zone, now)
        self.add_field("at", tr("When"), self.when)
        self.clause: Choice | None = None
        if how == "declined":
            self.clause = Choice(Options(()))
            self.add_field("clause", tr("By which clause"), self.clause)
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
        self._show_claim()
        if self.claim is not None:
            self.claim.changed.connect(self._choose_claim)
        if self.clause is not None:
            self.clause.changed.connect(self._show_reply)
        self.check_now()
        self._focus_first()

    def _add_amount(self) -> None:
        currency = self._case.project.currency
        self.amount = AmountInput(self.theme, currency)
        self.amount.setMaximumWidth(self.theme.px(180))
        left = money(self._studio.claims.left(self._project), currency)
        hint = tr("{amount} can go back without giving more than came in.", amount=left)
        hint = hint if self.how == "refunded" else ""
        self.add_field("amount", tr("Amount"), self.amount, hint)

    def _add_reason(self, nature: str) -> None:
        label, hint = _REASONS[nature]
        editor = ReasonInput(self.theme)
        editor.textChanged.connect(lambda: self.touch(nature))
        self.reasons[nature] = editor
        self._fields[nature] = self.add_field(nature, tr(label), editor, tr(hint))

    def _add_reply(self) -> None:
        """The answer that goes with a refusal: the clause, the dates, what is still possible."""
        self.reply = ReplyBox(self.theme, self._clock, self._studio.requests.templates)
        self.reply.show_recipient(recipient(self._studio.project(self._project).client))
        self.reply.text.setMinimumHeight(self.theme.px(150))
        self.column.addWidget(self.reply)

    def _focus_first(self) -> None:
        """The first that is to be filled in; else the button, so that Enter does it."""
        wanted: list[QWidget | None] = [
            self.claim if self.claim is not None and self.claim.value() is None else None,
            self.amount if self.amount is not None and not self.amount.text() else None,
            self.clause if self.clause is not None and self.clause.value() is None else None,
            *(each for key, each in self.reasons.items() if not self._fields[key].isHidden()),
        ]
        next((each for each in wanted if each is not None), self.primary).setFocus()

    # --- which claim -------------------------------------------------------------------------

    def _choose_claim(self) -> None:
        assert self.claim is not None  # it has changed
        self._opened = self._claims.get(self.claim.value() or NONE)
        self._show_claim()
        self.check_soon()

    def _show_claim(self) -> None:
        """Propose what the chosen claim proposes; what was typed stays."""
        if self.amount is not None and not self.amount.isModified():
            proposed = "" if self._opened is None else _proposed(self._opened, self.how)
            self.amount.setText(self._given_amount or proposed)
        if self.clause is not None:
            self.clause.set_options(_clauses(self._opened))
        self._show_reply()

    def _show_reply(self) -> None:
        if self.reply is None:
            return
        self.reply.setVisible(self._opened is not None)
        if self._opened is None:
            return
        found = claim(self._studio, self._project, self._opened.fact.id, self._clock.now())
        because = found.verdict.because
        clause = self.clause.value() if self.clause is not None else None
        if clause is not None and clause not in {reason.clause for reason in because}:
            because = (Reason(clause),) if clause else ()
        refused = replace(found.verdict, outcome="refused", because=because)
        self.reply.show_situation(replace(found, verdict=refused))

    # --- checking and doing ------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the fields as the contract names them."""
        found: dict[str, Any] = {}
        if self._opened is not None:
            found["claim"] = self._opened.fact.id
        if self.amount is not None:
            found["amount"] = self.amount.value()
        return found

    def check(self) -> tuple[Problem, ...]:
        """Ask the core what it would mean, and the studio which reasons it takes."""
        now = self._clock.now()
        self.when.set_now(now)
        at = self.when.value()
        if self.claim is not None and self.claim.value() is None:
            for field in self._fields.values():
                field.hide()
            self.meaning.show_meanings((), tr("Then"))
            return (Problem("claim", tr("Choose the claim.")),)
        found = preview(self._studio, self._project, self.kind, at, self.values(), now)
        speech = Speech(self._case.zone, now)
        currency = self._case.project.currency
        self.meaning.show_meanings(meanings(found, speech, currency), tr("Then"))
        needed, _ = self._studio.claims.needs(self._project, self.kind, at, **self.values())
        wanted = (WITHDRAWN,) if self.how == WITHDRAWN else needed
        for nature, field in self._fields.items():
            field.setVisible(nature in wanted)
        missing = []
        if self.clause is not None and self.clause.value() is None:
            missing.append(Problem("clause", tr("Choose the clause that refuses it.")))
        missing += [
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
        clause = self.clause.value() or "" if self.clause is not None else ""
        return self._studio.claims.record(
            self._project,
            self.kind,
            self.when.value(),
            self.given(),
            clause=clause,
            **self.values(),
        )


def _clauses(opened: Opened | None) -> Options:
    """What a refusal can rest on. Where the policy refuses, its clause is chosen already; where it
    does not, the owner says which, or that it is none.
    """
    if opened is None or opened.claim is None:
        return Options(())
    version = opened.version
    numbers = refusing_clauses(version, opened.case.project.kind, opened.claim)
    options = [Option(number, f"{number}  {reading(version.says(number))}") for number in numbers]
    options.append(Option(NONE, tr("No clause: your own decision")))
    refused = opened.claim.outcome == "refused"
    return Options(tuple(options), deciding_clause(opened.claim) if refused else None)


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
