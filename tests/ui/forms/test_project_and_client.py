"""The forms of a project and of a client, and the reason for a retraction."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from studio_desk.policy import Problem
from studio_desk.studio import Refused, Studio
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.forms.retract import RetractDialog
from studio_desk.ui.kit.theme import Theme
from tests.ui.forms.studiofixture import BEGUN, ZONE, A, B, D, project


@pytest.fixture
def dialog(studio: Studio, theme: Theme, qtbot: Any) -> ProjectDialog:
    """An empty form of a project."""
    made = ProjectDialog(studio, theme, studio.clock)
    qtbot.addWidget(made)
    return made


def test_a_new_project_with_a_new_client(studio: Studio, dialog: ProjectDialog) -> None:
    """All that is filled in is kept; the studio's zone, currency and policy are there already."""
    dialog.client.setEditText("Rosa Lindqvist")
    dialog.check_now()
    assert not dialog.email.isHidden()
    dialog.email.setText("rosa@example.org")
    dialog.title.setText("Old Maps")
    dialog.kind.choose("mastering")
    dialog.price.setText("120,50")
    dialog.songs.add(["Old Maps", "New Maps"])
    dialog.submit()
    assert dialog.problems == ()
    assert dialog.changes is not None
    assert dialog.project_id is not None
    kept = studio.project(dialog.project_id)
    assert kept.client is not None
    assert (kept.client.name, kept.client.email) == ("Rosa Lindqvist", "rosa@example.org")
    made = kept.case.project
    assert (made.title, made.kind, made.currency) == ("Old Maps", "mastering", "USD")
    assert (made.price, made.songs) == (12050, ("Old Maps", "New Maps"))
    assert (kept.project.zone, kept.project.policy) == (ZONE, B)


def test_a_known_client_is_not_added_again(studio: Studio, dialog: ProjectDialog) -> None:
    """A name that is typed as it is known means the client who has it."""
    ana, _ = studio.add_client(name="Ana Pavlović")
    fresh = ProjectDialog(studio, dialog.theme, studio.clock)
    fresh.client.setEditText("Ana Pavlović")
    fresh.kind.choose("mixing")
    fresh.check_now()
    assert fresh.fields["email"].isHidden()
    fresh.submit()
    assert fresh.project_id is not None
    assert studio.project(fresh.project_id).project.client_id == ana
    assert len(studio.clients()) == 1
    fresh.deleteLater()


def test_two_clients_of_one_name_are_told_apart(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """Their addresses stand beside them."""
    studio.add_client(name="نور حداد", email="noor@example.org")
    second, _ = studio.add_client(name="نور حداد", email="other@example.org")
    form = ProjectDialog(studio, theme, studio.clock, client_id=second)
    qtbot.addWidget(form)
    assert form.client.currentText().endswith("· other@example.org")
    known = form.known_client()
    assert known is not None
    assert known.id == second


def test_a_kind_the_policy_does_not_cover_is_warned_about(
    studio: Studio, dialog: ProjectDialog
) -> None:
    """As soon as the pair is chosen (H5); it can be added all the same."""
    dialog.kind.choose("mixing")
    dialog.check_now()
    assert dialog.advice.isHidden()
    dialog.kind.choose("goods")
    dialog.check_now()
    assert dialog.advice.text() == (
        "Not covered: Audio Mastering and Mixing does not cover this kind of work: revisions"
        " would be closed, and every refund looked into. [H5]"
    )
    assert dialog.primary.isEnabled()
    dialog.policy.choose(D)
    dialog.check_now()
    assert dialog.advice.isHidden()


def test_a_currency_other_than_that_of_the_fees_is_told(dialog: ProjectDialog) -> None:
    """The floor is shown and not enforced, and the app says so when the two are chosen."""
    dialog.kind.choose("mixing")
    dialog.currency.setText("eur")
    dialog.check_now()
    assert dialog.advice.text() == (
        "Currency: The policy's fees are in USD, the project is in EUR:"
        " the least fee is shown and not enforced. [B6d]"
    )
    assert dialog.price.sign() == "€"
    dialog.policy.choose(A)
    dialog.check_now()
    assert dialog.advice.isHidden(), "a policy without fees of its own has no currency"


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("price", "12.345", "Write an amount such as 400.00."),
        ("currency", "dollars", "Write a currency code such as USD."),
        ("free_rounds", "two", "Write a whole number, 0 or more."),
        ("zone", "New York", "Choose a time zone such as Europe/Berlin."),
    ],
)
def test_each_fault_is_told_under_its_field(
    dialog: ProjectDialog, name: str, text: str, told: str
) -> None:
    """In the owner's words, with the button off."""
    dialog.kind.choose("mixing")
    dialog.policy.choose(A)
    editor = dialog.fields[name].editor
    (editor.setEditText if hasattr(editor, "setEditText") else editor.setText)(text)  # type: ignore[attr-defined]
    dialog.check_now()
    assert dialog.fields[name].error() == told
    assert not dialog.primary.isEnabled()


def test_the_package_is_asked_where_rounds_are_counted(
    studio: Studio, dialog: ProjectDialog
) -> None:
    """Rounds and their fee under a policy of rounds; marks of goods under one of exchanges."""
    dialog.kind.choose("mixing")
    dialog.check_now()
    assert dialog.fields["free_rounds"].parentWidget().isHidden()
    dialog.policy.choose(A)
    dialog.check_now()
    assert not dialog.fields["free_rounds"].parentWidget().isHidden()
    dialog.free_rounds.setText("2")
    dialog.round_fee.setText("35")
    dialog.submit()
    assert dialog.project_id is not None
    made = studio.case_of(dialog.project_id).project
    assert (made.free_rounds, made.extra_round_fee) == (2, 3500)


def test_goods_can_be_marked(studio: Studio, dialog: ProjectDialog) -> None:
    """Custom made and final sale, which keep an item from being exchanged (D8)."""
    dialog.kind.choose("goods")
    dialog.policy.choose(D)
    dialog.check_now()
    assert not dialog.custom_made.parentWidget().isHidden()
    dialog.custom_made.box.setChecked(True)
    dialog.submit()
    assert dialog.project_id is not None
    assert studio.case_of(dialog.project_id).project.custom_made


def test_a_project_is_changed(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """The form begins with what is there; only what was changed is written."""
    project_id = project(studio, BEGUN)
    form = ProjectDialog(studio, theme, studio.clock, project_id=project_id)
    qtbot.addWidget(form)
    assert form.price.text() == "400.00"
    assert form.songs.value() == ["Night Drive", "Glass"]
    form.price.setText("450")
    form.submit()
    assert form.problems == ()
    assert form.changes is not None
    made = studio.case_of(project_id).project
    assert (made.price, made.title) == (45000, "Night Drive EP")


def test_a_refused_project_keeps_its_form(
    studio: Studio, dialog: ProjectDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing typed is lost, and the client who was added is not added again."""
    dialog.client.setEditText("Rosa Lindqvist")
    dialog.kind.choose("mixing")
    add = studio.add_project

    def refuse(**_: Any) -> Any:
        raise Refused((Problem("price", 'not an amount such as "400.00"'),))

    monkeypatch.setattr(studio, "add_project", refuse)
    dialog.submit()
    assert dialog.changes is None
    assert dialog.fields["price"].error() == "Write an amount such as 400.00."
    monkeypatch.setattr(studio, "add_project", add)
    dialog.submit()
    assert dialog.changes is not None
    assert len(studio.clients()) == 1


def test_a_client_is_added_and_changed(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """A name or an address is enough; the rest is only remarked on."""
    form = ClientDialog(studio, theme)
    qtbot.addWidget(form)
    assert form.reason.text() == "Enter a name or an e-mail address."
    form.name.setText(" Ana Pavlović ")
    form.email.setText("ana at example")
    form.note_editor.setPlainText("Calls on Mondays.\nNever before ten.")
    form.check_now()
    assert "does not look like an e-mail address" in form.warning.text()
    qtbot.keyClick(form.email, Qt.Key.Key_Return)
    assert form.changes is not None
    (line,) = studio.clients()
    assert (line.client.id, line.client.name) == (form.client_id, "Ana Pavlović")
    assert line.client.note == "Calls on Mondays.\nNever before ten."
    change = ClientDialog(studio, theme, client_id=line.client.id)
    qtbot.addWidget(change)
    change.email.setText("ana@example.org")
    change.check_now()
    assert change.warning.text() == ""
    change.submit()
    assert studio.clients()[0].client.email == "ana@example.org"


def test_a_client_of_the_same_name_is_remarked_on(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """Compared as names are: case and spaces do not matter."""
    studio.add_client(name="Ana Pavlović")
    form = ClientDialog(studio, theme)
    qtbot.addWidget(form)
    form.name.setText("ana  pavlović")
    form.check_now()
    assert form.warning.text() == "There is a client Ana Pavlović already."
    assert form.primary.isEnabled()


def test_a_retraction_needs_a_reason(theme: Theme, qtbot: Any) -> None:
    """Asked for in one field; Enter takes it, and what goes with the fact is listed."""
    form = RetractDialog("Claim: exchange", theme, dependents=["RMA number issued, RMA-2026-0007"])
    qtbot.addWidget(form)
    assert not form.primary.isEnabled()
    qtbot.keyClick(form.input, Qt.Key.Key_Return)
    assert form.result() == 0
    assert form.fields["why"].error() == "Say why."
    qtbot.keyClicks(form.input, "wrong project")
    qtbot.keyClick(form.input, Qt.Key.Key_Return)
    assert form.result() == 1
    assert form.why == "wrong project"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_forms_fit_the_smallest_screen(
    studio: Studio, theme: Theme, qtbot: Any, scale: float
) -> None:
    """Never over 1200 × 800 nor over the screen, long names included, at 100 and 150 % text."""
    name = "Orquestra " * 30
    ana, _ = studio.add_client(name=name)
    project_id = project(studio, BEGUN, title="مشروع طويل " * 20, client_id=ana)
    theme.set_scale(scale)
    try:
        form = ProjectDialog(studio, theme, studio.clock, project_id=project_id)
        qtbot.addWidget(form)
        form.show()
        qtbot.waitExposed(form)
        screen = form.screen().availableSize()
        assert form.width() <= min(1200, screen.width())
        assert form.height() <= min(800, screen.height())
        assert form.minimumSizeHint().width() <= screen.width()
    finally:
        theme.set_scale(1.0)


def test_zone_and_language_of_a_client(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """Both can be left open; a zone that is none is told, and nothing is saved."""
    form = ClientDialog(studio, theme)
    qtbot.addWidget(form)
    form.name.setText("Jörg")
    form.zone.setEditText("Berlin")
    form.submit()
    assert form.changes is None
    assert form.fields["zone"].error()
    form.zone.setEditText("Europe/Berlin")
    form.language.choose("de")
    form.submit()
    assert form.client_id is not None
    row = studio.clientele.get(form.client_id)
    assert row is not None
    assert (row.zone, row.language) == ("Europe/Berlin", "de")
    again = ClientDialog(studio, theme, client_id=form.client_id)
    qtbot.addWidget(again)
    again.zone.setEditText("")
    again.language.choose(None)
    again.submit()
    row = studio.clientele.get(form.client_id)
    assert row is not None
    assert (row.zone, row.language) == (None, None)


def test_what_cannot_be_seen_is_not_taken(studio: Studio, theme: Theme, qtbot: Any) -> None:
    """Control characters come by pasting: the field says so in one line, and nothing is kept."""
    form = ClientDialog(studio, theme)
    qtbot.addWidget(form)
    form.name.setText("Ana\x1b[31m Pavlovi\u0107")
    form.submit()
    assert form.changes is None
    said = form.fields["name"].error()
    assert said == "This holds characters that cannot be seen. Type it again."
    form.name.setText("Ana Pavlovi\u0107")
    form.submit()
    assert form.changes is not None
