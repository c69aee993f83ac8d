"""Every kind of fact is recorded through its form, and read back from the studio."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from studio_desk.policy import FIELDS, KINDS_OF_FACT, Fact, FileRef, Item
from studio_desk.studio import Studio
from studio_desk.ui.forms.recordfact import RecordFactDialog
from tests.ui.forms.studiofixture import (
    BEGUN,
    EXCHANGE,
    GLASS,
    NOW,
    REVISED,
    A,
    C,
    Told,
    at,
    goods,
    project,
)

Form = Callable[..., RecordFactDialog]

ASKED: tuple[Told, ...] = (*BEGUN, ("requested", at(3, 6, 9), {"items": [GLASS]}))
CLAIMED: tuple[Told, ...] = (
    *BEGUN,
    ("claimed", at(3, 6, 9), {"ground": "duplicate_payment"}),
)
SERVICE: tuple[Told, ...] = (
    *BEGUN,
    ("claimed", at(3, 6, 9), {"ground": "studio_mistake"}),
)
RMA: tuple[Told, ...] = (("rma_issued", at(3, 5), {"claim": "f3", "number": "RMA-2026-0007"}),)


@dataclass(frozen=True)
class Example:
    """How a form is filled in, on what, and what the fact must then say."""

    made: Callable[[Studio], int]
    typed: dict[str, Any] = field(default_factory=dict)
    says: dict[str, Any] = field(default_factory=dict)


def on(facts: tuple[Told, ...], **values: Any) -> Callable[[Studio], int]:
    return lambda studio: project(studio, facts, **values)


def service(facts: tuple[Told, ...]) -> Callable[[Studio], int]:
    return on(facts, kind="support", policy=C, songs=None)


NOTHING = on(())
CASES: dict[str, Example] = {
    "purchased": Example(NOTHING),
    "paid": Example(on(BEGUN[:1]), {"reference": "INV-9"}, {"amount": 40000, "reference": "INV-9"}),
    "charged": Example(on(REVISED), {"amount": "40"}, {"amount": 4000, "charged_for": None}),
    "started": Example(NOTHING),
    "delivered": Example(
        on(BEGUN[:2]),
        {"files": "Glass.wav\n\nNight Drive.wav"},
        {"files": (FileRef("Glass.wav"), FileRef("Night Drive.wav"))},
    ),
    "requested": Example(
        on(BEGUN),
        {"items": ("Glass", "bass guitar", "level", "+1.5 dB")},
        {"items": (Item("Glass", "bass guitar", "level", "+1.5 dB"),)},
    ),
    "revised": Example(on(ASKED), {}, {"request": "f4"}),
    "approved": Example(on(BEGUN)),
    "contacted": Example(on(BEGUN), {"about": "a click"}, {"about": "a click"}),
    "claimed": Example(
        on(BEGUN),
        {"ground": "change_of_mind", "wants": "credit", "evidence": "mail.eml"},
        {"ground": "change_of_mind", "wants": "credit", "evidence": (FileRef("mail.eml"),)},
    ),
    "evidence": Example(
        on(CLAIMED, policy=A),
        {"items": "bank.pdf"},
        {"claim": "f4", "evidence": (FileRef("bank.pdf"),)},
    ),
    "fixed": Example(service(SERVICE), {}, {"claim": "f4"}),
    "fix_failed": Example(service(SERVICE), {}, {"claim": "f4"}),
    "declined": Example(on(CLAIMED), {}, {"claim": "f4"}),
    "cannot_complete": Example(on(BEGUN[:2])),
    "refunded": Example(
        on(CLAIMED), {"amount": "12.5", "claim": None}, {"amount": 1250, "claim": None}
    ),
    "credited": Example(
        on(CLAIMED), {"amount": "$ 50", "claim": None}, {"amount": 5000, "claim": None}
    ),
    "charged_back": Example(
        on(BEGUN),
        {"reason": "not received", "reply_by": True},
        # The last second of 22 March in New York.
        {"amount": None, "reason": "not received", "reply_by": at(3, 22, 23, 59, 59)},
    ),
    "chargeback_closed": Example(
        on((*BEGUN, ("charged_back", at(3, 6), {}))), {"outcome": "won"}, {"outcome": "won"}
    ),
    "rma_issued": Example(goods, {}, {"claim": "f3", "number": "RMA-2026-0001"}),
    "returned": Example(lambda studio: goods(studio, *RMA), {}, {"claim": "f3"}),
    "inspected": Example(
        lambda studio: goods(studio, *RMA),
        {"unused": True, "packaging": True, "accessories": False, "available": False},
        {
            "claim": "f3",
            "unused": True,
            "packaging": True,
            "accessories": False,
            "available": False,
        },
    ),
    "exchanged": Example(goods, {}, {"claim": "f3"}),
    "subscribed": Example(
        on((), kind="subscription", policy=C, songs=None), {"period": "year"}, {"period": "year"}
    ),
    "cancelled": Example(on(BEGUN)),
    "purged": Example(on(REVISED)),
    "restored": Example(on((*REVISED, ("purged", at(3, 7, 13), {})))),
    "held": Example(on(BEGUN), {"why": "a dispute"}, {"why": "a dispute"}),
    "released": Example(on((*BEGUN, ("held", at(3, 6), {"why": "a dispute"}))), {}, {"why": None}),
}


def fill(dialog: RecordFactDialog, key: str, value: Any) -> None:
    """Fill in one field, as the owner would."""
    editor = dialog.inputs[key]
    if key == "items" and isinstance(value, tuple):
        row = editor.rows[0]
        for cell, text in zip(row.cells, value, strict=False):
            cell.setText(text)
    elif hasattr(editor, "pair"):
        (editor.pair.yes if value else editor.pair.no).click()
    elif hasattr(editor, "choose"):
        editor.choose(value)
    elif hasattr(editor, "box"):
        editor.box.setChecked(value)
    elif hasattr(editor, "editor"):
        editor.editor.setPlainText(value)
    else:
        editor.setText(value)


def last_fact(studio: Studio, project_id: int) -> Fact:
    return max(studio.case_of(project_id).facts, key=lambda fact: int(fact.id[1:]))


@pytest.mark.parametrize("kind", [kind for kind in KINDS_OF_FACT if kind != "declined"])
def test_a_fact_is_recorded_through_its_form(kind: str, studio: Studio, form: Form) -> None:
    """What is filled in is what the studio remembers, at the time the form showed."""
    told = CASES[kind]
    project_id = told.made(studio)
    dialog = form(project_id, kind)
    for key, value in told.typed.items():
        fill(dialog, key, value)
    dialog.submit()
    assert dialog.problems == ()
    assert dialog.changes is not None
    assert dialog.changes.fact_kind == kind
    fact = last_fact(studio, project_id)
    assert (fact.kind, fact.at) == (kind, NOW)
    for name, value in told.says.items():
        assert getattr(fact, name) == value, name


@pytest.mark.parametrize(("kind", "typed"), [("declined", {}), ("refunded", {"amount": "1"})])
def test_what_takes_a_reason_is_not_recorded_without_one(
    kind: str, typed: dict[str, Any], studio: Studio, form: Form
) -> None:
    """A claim is refused, or given what its policy leaves to the owner, under Claims alone: there
    the reason is asked.
    """
    project_id = CASES[kind].made(studio)
    before = studio.case_of(project_id).facts
    dialog = form(project_id, kind)
    for key, value in typed.items():
        fill(dialog, key, value)
    dialog.submit()
    assert dialog.changes is None
    assert "Record it under Claims." in dialog.reason.text()
    assert studio.case_of(project_id).facts == before


def test_an_inspection_has_no_answer_until_it_is_given_one(studio: Studio, form: Form) -> None:
    """Enter names the questions that are open, and writes nothing; a no is given, not left."""
    dialog = form(CASES["inspected"].made(studio), "inspected")
    assert [dialog.inputs[key].value() for key in ("unused", "available")] == [None, None]
    dialog.inputs["unused"].pair.no.click()
    dialog.submit()
    assert dialog.changes is None
    assert dialog.reason.text().startswith("Not answered yet: Original packaging")
    assert dialog.inputs["unused"].value() is False


@pytest.mark.parametrize("kind", KINDS_OF_FACT)
def test_every_own_field_has_an_input_with_a_name(kind: str, studio: Studio, form: Form) -> None:
    """No field of the contract is left out of its form, and each can be read aloud."""
    dialog = form(CASES[kind].made(studio), kind)
    assert list(dialog.inputs) == [f.key for f in FIELDS[kind]]
    for editor in [*dialog.inputs.values(), dialog.when]:
        named = editor.focusProxy() or editor
        assert named.accessibleName()


def test_a_cancelled_form_records_nothing(studio: Studio, form: Form) -> None:
    """Esc leaves the history as it was."""
    project_id = project(studio, BEGUN)
    dialog = form(project_id, "cancelled")
    dialog.reject()
    assert dialog.changes is None
    assert len(studio.case_of(project_id).facts) == len(BEGUN)


def test_exchange_facts_offer_exchange_claims_only(studio: Studio, form: Form) -> None:
    """A claim of another ground is not offered for an RMA number."""
    other: Told = ("claimed", at(3, 5), {"ground": "other"})
    project_id = project(studio, (*EXCHANGE, other), kind="goods", policy="alustoora", songs=None)
    choice = form(project_id, "rma_issued").inputs["claim"]
    assert [choice.itemData(index) for index in range(choice.count())] == ["f3"]
