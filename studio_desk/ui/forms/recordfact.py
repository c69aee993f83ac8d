"""The form of every kind of fact: made from the contract's table, judged live by the core."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

import studio_desk.ui.forms.choices as choices
import studio_desk.ui.forms.words as words
from studio_desk.clock import Clock
from studio_desk.policy import FIELDS, Problem
from studio_desk.policy import terms as t
from studio_desk.policy.facts import Field as FactField
from studio_desk.policy.money import parse_money
from studio_desk.studio import Changes, Studio
from studio_desk.studio.preview import Preview, preview
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import (
    AmountInput,
    Choice,
    LinesInput,
    OptionalDate,
    TextInput,
)
from studio_desk.ui.forms.items import ItemsField
from studio_desk.ui.forms.itemwords import item_standings, request_sum
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import clause_views, less_words, meanings, standing_chip
from studio_desk.ui.forms.times import wall_of
from studio_desk.ui.forms.whenfield import WhenField
from studio_desk.ui.forms.yesno import YesNoInput
from studio_desk.ui.kit.chips import Chip
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.turning import Turning
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, isolate

LEFT_TO_RIGHT = "\u200e"  # a line that begins with a name keeps the order of its parts
_REPLY_DAYS = 14  # what the day to answer a bank starts at; it is off until chosen


class RecordFactDialog(FormDialog):
    """Records one fact of `kind`. After it was accepted, ``changes`` says what was done.

    `preset` fills fields by their names in the contract (``{"request": "f4"}``); ``at`` among them
    (UTC seconds) is when it happened, else now. `clock` is asked again at every check.
    """

    clause_activated = Signal(str)
    """Number of a clause that was clicked."""

    def __init__(
        self,
        studio: Studio,
        project_id: int,
        kind: str,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        preset: Mapping[str, Any] | None = None,
    ) -> None:
        title, action = (tr(text) for text in words.TITLES[kind])
        wide = 1040 if kind == "requested" else 560
        super().__init__(theme, title, action, parent, wide)
        self.kind, self._studio, self._project_id, self._clock = kind, studio, project_id, clock
        self._preset = dict(preset or {})
        self._detail = studio.project(project_id)
        now = clock.now()
        self._case = self._detail.case
        self._verdict = studio.verdict_at(project_id, now)
        self._speech = Speech(self._case.zone, now)
        self.inputs: dict[str, Any] = {}
        self.preview: Preview | None = None
        self._checks: QVBoxLayout | None = None
        self._make_head(title)
        start = self._preset.get("at")
        self.when = WhenField(theme, now if start is None else start, self._case.zone, now)
        self.meaning = MeaningView(theme)
        self.meaning.clause_activated.connect(self.clause_activated)
        self.below.addWidget(self.meaning)
        if kind == "requested":
            self.add_field("at", tr("Asked"), self.when)
        for field in FIELDS[kind]:
            self._add(field)
        if kind != "requested":
            self.add_field("at", tr("When"), self.when)
        self.column.addStretch(1)
        self.waiver = self._ask_for_less() if kind == "charged" else None
        self._follow_request()
        self.check_now()
        self._focus_first()

    # --- what it shows -----------------------------------------------------------------------

    def _make_head(self, title: str) -> None:
        project, client = self._case.project, self._detail.client
        row = Turning()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(ElidedLabel(self.theme, title, "fact", 600))
        parts = [project.title or tr("Untitled project"), client.shown if client else ""]
        told = [isolate(part) for part in parts if part] + [kind_of_work(project.kind)]
        line = LEFT_TO_RIGHT + " · ".join(told)
        second = ElidedLabel(self.theme, line, "body", 400, "ink2")
        second.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        left.addWidget(second)
        row.addLayout(left, 1)
        self.chip = Chip(self.theme, standing_chip(self._verdict, self._speech))
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.head.addLayout(row)
        if self.kind in words.NOTES:
            note = Label(self.theme, words.NOTES[self.kind], "small", 400, "2")
            note.setWordWrap(True)
            self.head.addSpacing(4)
            self.head.addWidget(note)

    def _add(self, field: FactField) -> None:
        editor = self._editor(field)
        self.inputs[field.key] = editor
        label = words.label(self.kind, field.key)
        if not field.required and field.form in ("amount", "text"):
            label = tr("{label} (optional)", label=label)
        if isinstance(editor, YesNoInput):
            self._add_check(field.key, editor)
        else:
            self.add_field(field.key, label, editor)

    def _add_check(self, key: str, editor: YesNoInput) -> None:
        """Put a question below the others of its kind, under one label."""
        if self._checks is None:
            holder = QWidget()
            self._checks = QVBoxLayout(holder)
            self._checks.setContentsMargins(0, 0, 0, 0)
            self._checks.setSpacing(2)
            self._checks.addWidget(Label(self.theme, tr("What came back"), "small", 500, "2"))
            self.column.addWidget(holder)
        editor.changed.connect(lambda: self.touch(key))
        self._checks.addWidget(editor)

    def _editor(self, field: FactField) -> QWidget:
        given = self._preset.get(field.key, self._preset.get(field.name))
        makers: dict[str, Callable[[], QWidget]] = {
            "amount": lambda: self._amount(given),
            "text": lambda: self._text(field, given),
            "instant": lambda: self._day(field, given),
            "yes_no": lambda: self._check(field, given),
            "ground": lambda: Choice(choices.grounds(self._verdict, given)),
            "wants": lambda: Choice(choices.wants(given)),
            "period": lambda: Choice(choices.periods(given)),
            "items": lambda: self._items(given),
            "files": lambda: self._lines(field, given),
            "request": lambda: self._request(field, given),
            "claim": lambda: self._claim(field, given, exchange=False),
            "exchange_claim": lambda: self._claim(field, given, exchange=True),
        }
        return makers[field.form]()

    def _amount(self, given: Any) -> QWidget:
        owed = self._studio.money.ledger(self._project_id).state(self._speech.now).owed
        likely = choices.likely_amount(self.kind, owed, self._verdict)
        editor = AmountInput(self.theme, self._case.project.currency, str(given or likely))
        editor.selectAll()
        return editor

    def _text(self, field: FactField, given: Any) -> QWidget:
        text = given or ""
        if field.key == "number" and not text:
            text = self._studio.next_rma(self._clock.now())
        return TextInput(words.placeholder(field.key), text)

    def _day(self, field: FactField, given: Any) -> QWidget:
        day = wall_of(self._clock.now(), self._case.zone).date() + timedelta(days=_REPLY_DAYS)
        name = words.label(self.kind, field.key)
        return OptionalDate(self.theme, name, day, on=given is not None)

    def _check(self, field: FactField, given: Any) -> QWidget:
        version = self._detail.policy.version(self._verdict.version)
        clauses = [
            clause.number
            for clause in (version.clauses if version else ())
            if (isinstance(clause.term, t.Condition) and field.key in clause.term.of)
            or (isinstance(clause.term, t.Substitute) and field.key == "available")
        ]
        shown = clause_views(clauses, version) if version else ()
        text = words.label(self.kind, field.key)
        value = given if isinstance(given, bool) else None
        return YesNoInput(self.theme, text, shown, value=value)

    def _items(self, given: Any) -> QWidget:
        policy = self._detail.policy
        rounds = any(policy.versions[-1].terms(self._case.project.kind).every(t.Rounds))
        editor = ItemsField(
            self.theme,
            self._case.project.songs,
            choices.earlier_items(self._case, self._clock.now(), self._speech),
            given or (),
            rounds=rounds,
        )
        editor.clause_activated.connect(self.clause_activated)
        return editor

    def _lines(self, field: FactField, given: Any) -> QWidget:
        evidence = field.name == "evidence"
        hint = tr("A receipt, a bank record: one a line") if evidence else tr("One file a line")
        lines = [one if isinstance(one, str) else one.get("name", "") for one in given or ()]
        return LinesInput(self.theme, lines, placeholder=hint, choose=tr("Choose files…"))

    def _request(self, field: FactField, given: Any) -> QWidget:
        if field.required:
            return Choice(choices.requests(self._case, self._speech, given))
        found = choices.charged_requests(self._case, self._verdict, self._speech, given)
        return Choice(found)

    def _claim(self, field: FactField, given: Any, *, exchange: bool) -> QWidget:
        found = choices.claims(
            self._case,
            self._verdict,
            self._speech,
            given,
            exchange=exchange,
            required=field.required,
        )
        return Choice(found)

    def _follow_request(self) -> None:
        """Keep the amount of a charge at the fee of its request, until the owner types one."""
        if self.kind != "charged":
            return
        amount, request = self.inputs["amount"], self.inputs["for"]

        def follow() -> None:
            if not amount.isModified():
                amount.setText(choices.fee_of(self._verdict, request.value()))

        request.changed.connect(follow)
        if amount.value() is None:
            follow()

    def _focus_first(self) -> None:
        """Where something must be filled in, there; else on the button, so that Enter does it."""
        needed = (self.inputs[f.key] for f in FIELDS[self.kind] if f.required)
        next(needed, self.primary).setFocus()

    # --- checking and doing ------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the fields as the contract names them; None leaves one out."""
        return {key: editor.value() for key, editor in self.inputs.items()}

    def check(self) -> tuple[Problem, ...]:
        """Ask the core, and show what the draft would mean."""
        now = self._clock.now()
        self.when.set_now(now)
        self._speech = Speech(self._case.zone, now)
        at = self.when.value()
        found = preview(self._studio, self._project_id, self.kind, at, self.values(), now)
        self.preview = found
        self.chip.set_view(standing_chip(found.before, self._speech))
        currency = self._case.project.currency
        title = tr("Then, from {when}", when=self._speech.when(at)) if at > now else tr("Then")
        self.meaning.show_meanings(meanings(found, self._speech, currency), title)
        editor = self.inputs.get("items")
        if isinstance(editor, ItemsField):
            editor.show_standings(item_standings(found, self._speech), found.problems)
            editor.show_sum(request_sum(found, self._case.project.kind))
        return (*self._unanswered(found.problems), *self._less(now))

    def _unanswered(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """The problems, with the questions that have no answer named in one of them."""
        editors = {k: e for k, e in self.inputs.items() if isinstance(e, YesNoInput)}
        points = [editor.text for editor in editors.values() if editor.value() is None]
        if not points:
            return problems
        told = Problem("answers", tr("Not answered yet: {points}.", points=", ".join(points)))
        return (*(each for each in problems if each.place not in editors), told)

    def _ask_for_less(self) -> Field:
        reason = TextInput(tr("Kept in the history"))
        field = self.add_field("reason", tr("Reason for charging less"), reason)
        field.hide()
        return field

    def _less(self, now: int) -> tuple[Problem, ...]:
        """What is wrong with a charge under the floor of its request: no reason is given."""
        values = self.values()
        if self.waiver is None:
            return ()
        try:
            amount = parse_money(values["amount"] or "")
        except ValueError:
            amount = None
        request = values["for"]
        short = None
        if amount is not None and request is not None:
            short = self._studio.requests.short(self._project_id, request, amount, now)
        self.waiver.setVisible(short is not None)
        if short is None or amount is None or self._reason():
            return ()
        return (Problem("reason", less_words(amount, short, self._case.project.currency)),)

    def _reason(self) -> str | None:
        editor = self.waiver.editor if self.waiver is not None else None
        return editor.value() if isinstance(editor, TextInput) else None

    def commit(self) -> Changes:
        """Record the fact."""
        values = self.values()
        if self.kind == "charged" and values["for"] is not None:
            at = self.when.value()
            return self._studio.requests.charge(self._project_id, at, values, reason=self._reason())
        return self._studio.record_fact(
            self._project_id, self.kind, self.when.value(), **self.values()
        )
