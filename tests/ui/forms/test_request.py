"""The request's table of items: how each stands, the sum, the marks, and the open question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from studio_desk.policy import Item
from studio_desk.studio import Studio
from studio_desk.ui.forms.items import ItemsField
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.theme import Theme
from tests.ui.forms.studiofixture import BEGUN, GLASS, REVISED, VOCAL, A, at, goods, project

Form = Callable[..., RecordFactDialog]

SNARE = {"song": "Night Drive", "element": "snare", "aspect": "level", "change": "+1 dB"}
CLICK = {"song": "Glass", "element": "edit at 2:14", "change": "remove", "cause": "studio"}
FOUR = [
    VOCAL,
    {"song": "Glass", "element": "bass guitar", "aspect": "level", "to": "original"},
    SNARE,
    CLICK,
]


def items_of(dialog: RecordFactDialog) -> ItemsField:
    found = dialog.inputs["items"]
    assert isinstance(found, ItemsField)
    return found


def test_each_item_says_how_it_stands(studio: Studio, form: Form) -> None:
    """Follow-up, reversal, new item and our mistake, each with its clauses, as in the design."""
    dialog = form(project(studio, REVISED), "requested", items=FOUR)
    assert [row.words() for row in items_of(dialog).rows] == [
        "Free · follow-up. Takes the request of Fri 6 Mar further. B4a, B4c",
        (
            "Billable · reversal of +1.5 dB. Undoes the change of Fri 6 Mar, revised Sat 7 Mar."
            " B6b, B6c"
        ),
        "Billable · new item. Not in the list of Fri 6 Mar. B6a",
        "Free · our mistake. Marked as the studio's own mistake. H2",
    ]


def test_the_sum_of_the_floor(studio: Studio, form: Form) -> None:
    """Songs with a billable item times the floor, and which items each song is for."""
    dialog = form(project(studio, REVISED), "requested", items=FOUR)
    field = items_of(dialog)
    assert field.sum_text() == "2 songs × from $20 = from $40"
    assert field._counts.text() == "2 free, 2 billable"
    assert field._whose.text() == "Glass: item 2 · Night Drive: item 3"


def test_a_request_in_time_has_nothing_to_charge(studio: Studio, form: Form) -> None:
    """In the first window everything is free."""
    dialog = form(project(studio, BEGUN), "requested", items=[GLASS])
    assert items_of(dialog).sum_text() == "Nothing to charge"
    assert items_of(dialog).rows[0].words() == "Free. In time, until Tue 10 Mar, 13:30. B4a"


def test_while_one_is_in_hand_more_is_billable(studio: Studio, form: Form) -> None:
    """The reason names the request that is not revised yet."""
    asked = ("requested", at(3, 6, 9), {"items": [GLASS]})
    dialog = form(project(studio, (*BEGUN, asked)), "requested", items=[SNARE])
    assert items_of(dialog).rows[0].words() == (
        "Billable · one is in hand. The request of Fri 6 Mar is not revised yet. B6a"
    )


def test_rounds_are_said_under_a_policy_that_counts_them(studio: Studio, form: Form) -> None:
    """Covered by the free round; one that is not reasonable is not."""
    dialog = form(project(studio, BEGUN, policy=A), "requested", items=[GLASS, VOCAL])
    rows = items_of(dialog).rows
    assert rows[0].words() == "Free · in the rounds. 0 of 1 free round used before. A1c"
    assert rows[1].reasonable_action.isVisible()
    rows[1].reasonable_action.trigger()
    dialog.check_now()
    assert rows[1].words().startswith("Closed · not reasonable.")


def test_a_round_beyond_has_its_fee(studio: Studio, form: Form) -> None:
    """With a fee in the package, a further round costs exactly that."""
    asked = ("requested", at(3, 6, 9), {"items": [GLASS]})
    done = ("revised", at(3, 7), {"request": "f4"})
    made = project(studio, (*BEGUN, asked, done), policy=A, extra_round_fee="35.00")
    dialog = form(made, "requested", items=[VOCAL])
    assert items_of(dialog).sum_text() == "1 round = $35"


def test_goods_have_no_revisions(studio: Studio, form: Form) -> None:
    """A request is legal all the same, and said to be closed."""
    dialog = form(goods(studio), "requested", items=[{"text": "another colour"}])
    assert items_of(dialog).rows[0].words().startswith("Closed. This kind of work has no")


def test_an_item_that_says_nothing_is_told_in_its_row(studio: Studio, form: Form) -> None:
    """A row that is only marked says nothing; the core's word stands beside it."""
    dialog = form(project(studio, BEGUN), "requested", items=[GLASS])
    field = items_of(dialog)
    row = field.add_row()
    dialog.check_now()
    assert dialog.problems == (), "an empty row does not count"
    row.toggle_mistake()
    dialog.check_now()
    assert row.words() == "This item says nothing yet: name a song, an element or a change."
    assert not dialog.primary.isEnabled()
    assert field.sum_text() == ""


def test_an_empty_request_is_refused(studio: Studio, form: Form) -> None:
    """At least one item."""
    dialog = form(project(studio, BEGUN), "requested")
    dialog.submit()
    assert dialog.fields["items"].error() == "Add at least one item."
    assert dialog.changes is None


def test_up_or_down_is_asked_and_answered(studio: Studio, form: Form) -> None:
    """A bare figure gets its sign; other words move beside the answer."""
    bare = {**SNARE, "change": "1 dB"}
    wordy = {**VOCAL, "change": "drier"}
    dialog = form(project(studio, REVISED), "requested", items=[bare, wordy, SNARE])
    rows = items_of(dialog).rows
    assert [row.question.isHidden() for row in rows] == [False, False, True]
    rows[0].up.click()
    rows[1].down.click()
    dialog.check_now()
    assert rows[0].value()["change"] == "+1 dB"
    assert (rows[1].value()["change"], rows[1].value()["text"]) == ("down", "drier")
    assert all(row.question.isHidden() for row in rows)


def test_what_has_no_up_and_down_is_not_asked_for_it(studio: Studio, form: Form) -> None:
    """A deed, a side: neither up nor down, however the policy reads it."""
    removed = {**VOCAL, "change": "remove"}
    moved = {**SNARE, "change": "hard left"}
    dialog = form(project(studio, REVISED), "requested", items=[removed, moved])
    rows = items_of(dialog).rows
    assert [row.question.isHidden() for row in rows] == [True, True]
    rows[0].change.setText("cut 2 dB")
    dialog.check_now()
    assert not rows[0].question.isHidden()


def test_our_mistake_asks_no_sign(studio: Studio, form: Form) -> None:
    """What we caused counts as no change, so its sign does not matter."""
    dialog = form(project(studio, BEGUN), "requested", items=[CLICK])
    assert items_of(dialog).rows[0].question.isHidden()


def test_an_earlier_item_can_be_taken_back(studio: Studio, form: Form) -> None:
    """The menu offers the items of earlier requests; the one chosen makes it a reversal."""
    project_id = project(studio, REVISED)
    dialog = form(project_id, "requested", items=[SNARE])
    row = items_of(dialog).rows[0]
    words = [action.text() for action in row.reverts_menu.actions()]
    assert words == [
        "Nothing earlier",
        "Fri 6 Mar: Night Drive lead vocal reverb less",
        "Fri 6 Mar: Glass bass guitar level +1.5 dB",
    ]
    row.reverts_menu.actions()[2].trigger()
    dialog.check_now()
    assert row.words().startswith("Billable · reversal of +1.5 dB.")
    dialog.submit()
    assert studio.case_of(project_id).facts[-1].items[0].reverts == "f4/0"


def test_back_to_the_original_is_typed_or_chosen(studio: Studio, form: Form) -> None:
    """Typed as words or picked from the menu, the contract's ``to`` is what is kept."""
    project_id = project(studio, REVISED)
    dialog = form(project_id, "requested", items=[{**GLASS, "change": "Original"}])
    row = items_of(dialog).rows[0]
    assert row.value()["to"] == "original"
    row.change.clear()
    row.original_action.trigger()
    dialog.submit()
    kept = studio.case_of(project_id).facts[-1].items[0]
    assert kept == Item("Glass", "bass guitar", "level", to="original")


def test_in_a_cell_the_marks_take_ctrl(studio: Studio, form: Form, qtbot: Any) -> None:
    """There M is a letter and Del removes one: Ctrl M marks our mistake, Ctrl Del removes."""
    dialog = form(project(studio, BEGUN), "requested")
    field = items_of(dialog)
    field.add_row()
    row = field.rows[0]
    keys = {each.key().toString(): each for each in row.findChildren(QShortcut)}
    assert set(keys) == {"Ctrl+M", "Ctrl+Del"}
    qtbot.keyClicks(row.text, "M")
    assert (row.text.text(), row.by_studio) == ("M", False)
    keys["Ctrl+M"].activated.emit()
    assert row.by_studio
    keys["Ctrl+Del"].activated.emit()
    assert row not in field.rows
    shown = [each.text().partition("\t")[2] for each in field.rows[0].menu.menu().actions()]
    assert {"Ctrl M", "Ctrl Del"} <= set(shown)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of songs
def test_items_by_keyboard(studio: Studio, form: Form, qtbot: Any) -> None:
    """Type across the row, add with Ctrl I, mark with M, remove with Del, record with Enter."""
    project_id = project(studio, BEGUN)
    dialog = form(project_id, "requested")
    dialog.show()
    qtbot.waitExposed(dialog)
    field = items_of(dialog)
    for text in ("Glass", "bass", "level", "+1 dB"):
        qtbot.keyClicks(dialog.focusWidget(), text)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.focusWidget() is field.rows[0].text
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.focusWidget(), "Night Drive")
    qtbot.keyClick(field.rows[1].menu, Qt.Key.Key_M)
    assert field.rows[1].by_studio
    field.add_row()
    assert len(field.rows) == 3
    qtbot.keyClick(field.rows[2].menu, Qt.Key.Key_Delete)
    assert len(field.rows) == 2
    qtbot.keyClick(field.rows[1].song, Qt.Key.Key_Return)
    assert dialog.changes is not None
    items = studio.case_of(project_id).facts[-1].items
    assert items == (
        Item("Glass", "bass", "level", "+1 dB"),
        Item("Night Drive", cause="studio"),
    )


def test_a_project_of_one_song_names_it(studio: Studio, form: Form) -> None:
    """Its song is filled in, and alone is no item yet."""
    dialog = form(project(studio, BEGUN, songs=("Kestrel",)), "requested")
    field = items_of(dialog)
    assert field.rows[0].song.text() == "Kestrel"
    assert field.value() == []
    field.rows[0].element.setText("snare")
    assert field.value() == [{"song": "Kestrel", "element": "snare"}]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the list of songs
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_text_too_long_for_its_cell_takes_more_lines(
    studio: Studio, form: Form, qtbot: Any, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    """At 150 % as well: the row grows until all of it is seen, and shrinks again with the text.
    While it is edited it is one line, in the same place.
    """
    theme.set_scale(1.5)
    try:
        dialog = form(project(studio, BEGUN), "requested", items=[GLASS])
        dialog.setLayoutDirection(direction)
        dialog.show()
        qtbot.waitExposed(dialog)
        row = items_of(dialog).rows[0]
        one = row.aspect.height()
        row.element.setText("the double-tracked baritone guitar of the second verse")
        qtbot.waitUntil(lambda: row.element.height() >= 3 * row.element.fontMetrics().height())
        assert row.aspect.height() == one
        laid = row.element._laid()
        assert laid is not None
        ends = laid.lineAt(laid.lineCount() - 1)
        assert ends.textStart() + ends.textLength() == len(row.element.text())
        still = row.element.grab().toImage()
        high, tall = row.element.height(), row.height()
        assert tall > high
        row.element.setFocus()
        QApplication.processEvents()
        assert row.element.height() == high
        assert row.element.grab().toImage() != still
        row.element.setText("snare")
        qtbot.waitUntil(lambda: row.element.height() == one)
        qtbot.waitUntil(lambda: row.height() < tall)
    finally:
        theme.set_scale(1.0)
