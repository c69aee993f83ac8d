"""A form is judged by the policy core while it is typed, and nothing typed is ever lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.studio import Refused, Studio
from studio_desk.studio.preview import preview
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.theme import Theme
from tests.ui.forms.studiofixture import (
    BEGUN,
    GLASS,
    NOW,
    REVISED,
    VOCAL,
    A,
    at,
    goods,
    project,
)

Form = Callable[..., RecordFactDialog]


def test_a_bad_amount_is_told_under_its_field_when_typing_pauses(
    studio: Studio, form: Form, qtbot: Any
) -> None:
    """The words stand under the amount and beside the button, which is off."""
    dialog = form(project(studio, BEGUN), "paid", amount="400.00")
    amount = dialog.inputs["amount"]
    amount.clear()
    with qtbot.waitSignal(dialog.checked):
        qtbot.keyClicks(amount, "4o0")
    assert dialog.fields["amount"].error() == "Write an amount such as 400.00."
    assert dialog.reason.text() == "Write an amount such as 400.00."
    assert not dialog.primary.isEnabled()
    assert amount.accessibleDescription() == "Write an amount such as 400.00."
    amount.clear()
    with qtbot.waitSignal(dialog.checked):
        qtbot.keyClicks(amount, "400")
    assert dialog.fields["amount"].error() == ""
    assert dialog.primary.isEnabled()


def test_an_amount_of_nothing_is_refused(studio: Studio, form: Form) -> None:
    """Money that moves is above 0."""
    dialog = form(project(studio, BEGUN), "paid", amount="0")
    dialog.submit()
    assert dialog.fields["amount"].error() == "The amount must be above 0."


class _Ticking(FormDialog):
    """A form that wants something which is no field of it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "Merge", "Merge", None, 400)
        self.failing = False
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        if self.failing:
            raise KnownError("The client is gone", "close this")
        return (Problem("", "tick two"),)


def test_a_fresh_form_is_not_red_before_anything_was_done(theme: Theme, qtbot: Any) -> None:
    """What is wanted is said quietly; in the colour of alerts once the form was sent, or where it
    cannot be done at all.
    """
    dialog = _Ticking(theme)
    qtbot.addWidget(dialog)
    assert (dialog.reason.text(), dialog.reason.property("tone")) == ("Tick two.", "2")
    dialog.submit()
    assert dialog.reason.property("tone") == "alert"
    other = _Ticking(theme)
    qtbot.addWidget(other)
    other.failing = True
    other.check_now()
    assert "gone" in other.reason.text()
    assert other.reason.property("tone") == "alert"


def test_a_fresh_form_says_what_is_missing_only_beside_the_button(
    studio: Studio, form: Form
) -> None:
    """Untouched fields are not called wrong; sending the form names them and goes there."""
    dialog = form(project(studio, BEGUN), "held")
    assert dialog.fields["why"].error() == ""
    assert dialog.reason.text() == "Say why."
    assert not dialog.primary.isEnabled()
    dialog.submit()
    assert dialog.fields["why"].error() == "Say why."
    assert dialog.changes is None


def test_a_missing_reference_is_named(studio: Studio, form: Form) -> None:
    """With no request there is nothing to answer, and the list says so."""
    dialog = form(project(studio, BEGUN), "revised")
    choice = dialog.inputs["request"]
    assert not choice.isEnabled()
    assert choice.placeholderText() == "No request is open."
    dialog.submit()
    assert dialog.fields["request"].error() == "Choose the request."


def test_one_fitting_reference_is_chosen_two_are_not(studio: Studio, form: Form) -> None:
    """A choice of one is made; a choice of two is the owner's."""
    first = ("requested", at(3, 6, 9), {"items": [GLASS]})
    second = ("requested", at(3, 6, 10), {"items": [VOCAL]})
    one = form(project(studio, (*BEGUN, first)), "revised")
    assert one.inputs["request"].value() == "f4"
    assert one.inputs["request"].currentText() == (
        "Fri 6 Mar, 09:00: Glass bass guitar level +1.5 dB"
    )
    two = form(project(studio, (*BEGUN, first, second)), "revised")
    assert two.inputs["request"].value() is None
    assert two.inputs["request"].count() == 2


def test_revised_twice_is_told_under_the_request(studio: Studio, form: Form) -> None:
    """A request that was answered meanwhile is refused by the core, in the form."""
    dialog = form(project(studio, REVISED), "revised", request="f4")
    dialog.submit()
    told = "That request is revised already; a request is revised once."
    assert dialog.fields["request"].error() == told
    assert dialog.changes is None


def test_an_answer_before_its_request_is_told(studio: Studio, form: Form) -> None:
    """A time before the request makes the reference point forward."""
    asked = ("requested", at(3, 6, 9), {"items": [GLASS]})
    dialog = form(project(studio, (*BEGUN, asked)), "revised", at=at(3, 6, 8))
    dialog.submit()
    assert dialog.fields["request"].error().startswith("That happened later than this.")


def test_two_rma_numbers_are_not_alike(studio: Studio, form: Form) -> None:
    """The next free number is proposed; one that is taken is refused at its field."""
    goods(studio, ("rma_issued", at(3, 5), {"claim": "f3", "number": "RMA-2026-0001"}))
    dialog = form(goods(studio), "rma_issued")
    assert dialog.inputs["number"].value() == "RMA-2026-0002"
    dialog.inputs["number"].setText("rma-2026-0001")
    dialog.submit()
    assert "is the number of Patchbay PX-48" in dialog.fields["number"].error()


@pytest.mark.parametrize(
    "error",
    [
        Refused((Problem("amount", "an amount that moves must be above 0"),)),
        KnownError("The payment was not recorded: no room on the disk.", "Make room."),
    ],
)
def test_what_the_studio_refuses_loses_nothing(
    studio: Studio, form: Form, monkeypatch: pytest.MonkeyPatch, error: KnownError
) -> None:
    """The form stays open with all that was typed, and says why."""
    dialog = form(project(studio, BEGUN), "paid", amount="12.50", reference="INV-8")

    def refuse(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(studio, "record_fact", refuse)
    dialog.submit()
    assert dialog.changes is None
    assert dialog.result() == 0
    assert dialog.values() == {"amount": "12.50", "reference": "INV-8"}
    if isinstance(error, Refused):
        assert dialog.fields["amount"].error() == "The amount must be above 0."
        assert not dialog.primary.isEnabled()
    else:
        assert dialog.reason.text() == error.line
        assert dialog.primary.isEnabled()


def test_the_live_line_says_what_recording_would_mean(studio: Studio, form: Form) -> None:
    """Standing, until when, and the clauses, before anything is written."""
    project_id = project(studio, BEGUN[:2])
    dialog = form(project_id, "delivered")
    assert dialog.meaning.text().splitlines()[0] == ("Revision: free until Fri 13 Mar, 09:18 [B4a]")
    assert len(studio.case_of(project_id).facts) == 2


def test_the_live_line_warns_of_a_second_payment(studio: Studio, form: Form) -> None:
    """A payment like one made before raises the alert while it is typed."""
    dialog = form(project(studio, BEGUN), "paid")
    assert dialog.inputs["amount"].value() is None, "nothing is owed"
    dialog.inputs["amount"].setText("400.00")
    dialog.check_now()
    assert dialog.meaning.text() == ("Alert: A payment looks like one made before: $400.00 [H8]")


def test_the_live_line_of_a_claim(studio: Studio, form: Form) -> None:
    """The outcome follows the ground that is chosen."""
    dialog = form(project(studio, BEGUN, policy=A), "claimed", ground="duplicate_payment")
    assert dialog.meaning.text() == (
        "Claim: applies once there is proof; missing: evidence [A4a, A4c]"
    )
    dialog.inputs["evidence"].add(["bank.pdf"])
    dialog.check_now()
    assert dialog.meaning.text().startswith("Claim: applies: refund, at your discretion")


def test_a_fact_that_changes_nothing_says_so(studio: Studio, form: Form) -> None:
    """A sign-off changes no standing."""
    dialog = form(project(studio, BEGUN), "approved")
    assert dialog.meaning.text() == "It goes into the history. No standing changes."


def test_likely_amounts_are_filled_in(studio: Studio, form: Form) -> None:
    """What is owed for a payment; a payment made twice for a refund; the floor for a charge."""
    assert form(project(studio, BEGUN[:1]), "paid").inputs["amount"].value() == "400.00"
    twice = ("paid", at(3, 2), {"amount": "400.00"})
    assert form(project(studio, (*BEGUN, twice)), "refunded").inputs["amount"].value() == "400.00"
    late = ("requested", at(3, 12), {"items": [GLASS]})
    studio.clock.set(at(3, 12, 13))  # type: ignore[attr-defined]  # a fixed clock
    charge = form(project(studio, (*BEGUN, late)), "charged")
    assert charge.inputs["for"].value() == "f4"
    assert charge.inputs["amount"].value() == "20.00"


def test_a_form_is_done_by_keyboard_alone(studio: Studio, form: Form, qtbot: Any) -> None:
    """Type, Tab in reading order, Enter: recorded."""
    project_id = project(studio, BEGUN[:1], price=None)
    dialog = form(project_id, "paid")
    dialog.show()
    qtbot.waitExposed(dialog)
    expected = [dialog.inputs["amount"], dialog.inputs["reference"], dialog.when.date]
    expected += [dialog.when.time, dialog.cancel]
    dialog.inputs["amount"].setFocus()
    seen: list[QWidget | None] = []
    for _ in range(12):
        focused = dialog.focusWidget()
        if focused in expected and focused not in seen:
            seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == expected
    dialog.inputs["amount"].setFocus()
    qtbot.keyClicks(dialog.inputs["amount"], "400")
    qtbot.keyClick(dialog.inputs["amount"], Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog.inputs["reference"], "INV-7")
    qtbot.keyClick(dialog.inputs["reference"], Qt.Key.Key_Return)
    assert dialog.changes is not None
    fact = studio.case_of(project_id).facts[-1]
    assert (fact.amount, fact.reference, fact.at) == (40000, "INV-7", NOW)


def test_enter_in_a_list_of_files_is_a_new_line(studio: Studio, form: Form, qtbot: Any) -> None:
    """Where Enter makes a line, Ctrl Enter records; on another button Enter presses that one."""
    project_id = project(studio, BEGUN[:2])
    dialog = form(project_id, "delivered")
    dialog.show()
    qtbot.waitExposed(dialog)
    editor = dialog.inputs["files"].editor
    qtbot.keyClicks(editor, "a.wav")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert dialog.changes is None
    dialog.cancel.setFocus()
    qtbot.keyClick(dialog.cancel, Qt.Key.Key_Return)
    assert dialog.changes is None
    assert not dialog.isVisible()


def test_esc_leaves(studio: Studio, form: Form, qtbot: Any) -> None:
    """Esc closes the form and records nothing."""
    dialog = form(project(studio, BEGUN), "paid", amount="1")
    dialog.show()
    qtbot.keyClick(dialog.inputs["amount"], Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.changes is None


def test_the_form_follows_the_theme(studio: Studio, form: Form, theme: Theme) -> None:
    """Light, dark and text size change under an open form; what is typed and said stays."""
    dialog = form(project(studio, REVISED), "requested", items=[VOCAL])
    said = dialog.meaning.text()
    try:
        theme.set_mode("dark")
        theme.set_scale(1.5)
        assert dialog.meaning.text() == said
        assert dialog.values()["items"] == [VOCAL]
    finally:
        theme.set_scale(1.0)
        theme.set_mode("light")


def test_trouble_while_checking_is_told(
    studio: Studio, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the studio cannot even look, the form says so and stays."""
    dialog = form(project(studio, BEGUN), "approved")

    def gone(*_: Any) -> None:
        raise KnownError("That project is not in the studio.")

    monkeypatch.setattr(studio, "case_and_policy", gone)
    dialog.submit()
    assert dialog.reason.text() == "That project is not in the studio."
    assert dialog.changes is None
    assert not dialog.primary.isEnabled()


def test_a_preview_writes_nothing(studio: Studio) -> None:
    """Verdicts before and after at the later of now and the draft's instant; no row is added."""
    project_id = project(studio, BEGUN[:2])
    operations = len(studio.journal())
    found = preview(studio, project_id, "delivered", at(3, 9), {}, NOW)
    assert found.at == at(3, 9)
    assert found.before.revision.standing == "not_delivered"
    assert found.after is not None
    assert found.after.revision.standing == "free"
    assert len(studio.journal()) == operations
    assert len(studio.case_of(project_id).facts) == 2
    wrong = preview(studio, project_id, "paid", at(3, 9), {"amount": "x"}, NOW)
    assert [problem.place for problem in wrong.problems] == ["amount"]
    assert wrong.after is None
