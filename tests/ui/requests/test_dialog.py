"""From a pasted message to the database: items, fee, waiver, reply, evidence."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from studio_desk.studio import Studio
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.offers import waived_words
from studio_desk.ui.requests.dialog import RequestDialog
from tests.ui.forms.studiofixture import at, project
from tests.ui.requests.scenes import ANA

Make = Callable[..., RequestDialog]


def said(dialog: RequestDialog) -> list[str]:
    return [row.words() for row in dialog.items.rows]


def pieces(dialog: RequestDialog) -> list[tuple[tuple[int, ...], str]]:
    return [(row.numbers, row.text) for row in dialog.message.view.rows]


def test_the_designed_story(dialog: Make, studio: Studio, night: int, links: list[str]):
    """Pasted: client and project found, four items judged; our mistake marked, the fee asked, the
    reply written; logged with offer and evidence, and the reply opened in the mail program.
    """
    shown = dialog(text=ANA)
    assert shown.top.title.text() == "Night Drive EP"
    assert "asked today, 09:11" in shown.top.second.text()
    assert [numbers for numbers, _ in pieces(shown)] == [(), (), (1,), (2,), (3,), (4,), (), ()]
    click = next(row for row in shown.items.rows if row.aspect.value() == "click")
    click.toggle_mistake()
    shown.check_now()
    assert [words.partition(".")[0] for words in said(shown)] == [
        "Free · follow-up",
        "Billable · reversal of +1",
        "Billable · new item",
        "Free · our mistake",
    ]
    assert shown.fee.sum.text() == "2 songs × from $20 = from $40"
    assert shown.fee.amount.value() == "40.00"
    assert shown.primary.text() == "Log request, charge $40.00"
    reply = shown.reply.reply()
    assert reply.startswith("Hi Ana,\n")
    assert "That comes to $40.00 for 2 songs (terms B6d)." in reply
    shown.reply.open_in_mail()
    assert links[0].startswith("mailto:ana@example.com?subject=Your%20request%20for%20Night")
    shown.submit()
    assert shown.changes is not None
    fact = studio.case_of(night).facts[-1]
    assert (fact.kind, fact.at, len(fact.items)) == ("requested", at(3, 8, 9, 11), 4)
    offer = studio.requests.offers(night)[0]
    assert (offer.amount, offer.state, offer.request) == (4000, "open", fact.id)
    kept = studio.evidence.of_fact(night, fact.id)
    assert [row.sha256 for row in kept] == [hashlib.sha256(ANA.encode()).hexdigest()]
    studio.undo()
    assert studio.requests.offers(night) == ()
    assert studio.evidence.of_project(night) == ()


def test_under_the_floor_there_are_two_ways_out(dialog: Make, studio: Studio, night: int):
    """30 of 40 dollars: nothing can be logged; the floor, or a reason, and the sum of the year."""
    shown = dialog(text=ANA)
    shown.fee.amount.setText("30.00")
    shown.check_now()
    assert shown.fee.alert.text() == "$30.00 is $10.00 under the floor of $40.00."
    assert shown.primary.text() == "Settle the fee first"
    assert not shown.primary.isEnabled()
    shown.submit()
    assert shown.changes is None
    assert not shown.fee.less.isEnabled()
    shown.fee.use.click()
    shown.check_now()
    assert shown.primary.text() == "Log request, charge $40.00"
    shown.fee.amount.setText("30.00")
    shown.fee.reason.setText("Her first record")
    shown.fee.less.click()
    shown.check_now()
    hint = "Goodwill: Her first record. 1st waiver for Ana this year, $10.00."
    assert shown.fee.hint.text() == hint
    assert shown.primary.text() == "Log request, charge $30.00"
    assert "It would usually be $40.00; the rest is on us this time." in shown.reply.reply()
    shown.submit()
    offer = studio.requests.offers(night)[0]
    assert (offer.amount, offer.waived, offer.reason) == (3000, 1000, "Her first record")
    again = dialog(text=ANA)
    again.fee.amount.setText("0")
    again.fee.reason.setText("x")
    again.fee.agree()
    again.check_now()
    assert again.fee.hint.text().startswith("Goodwill: x. 2nd waiver for Ana this year, $")
    assert again.primary.text() == "Log request"


def test_a_waiver_is_for_its_amount_alone(dialog: Make, night: int):
    """Another amount, or another floor, asks again."""
    shown = dialog(text=ANA)
    shown.fee.amount.setText("30.00")
    shown.fee.reason.setText("x")
    shown.fee.agree()
    shown.fee.amount.setText("20.00")
    shown.check_now()
    assert shown.primary.text() == "Settle the fee first"
    shown.fee.agree()
    shown.items.take({"song": "Third", "element": "kick", "change": "up"})
    shown.check_now()
    assert shown.fee.sum.text() == "3 songs × from $20 = from $60"
    assert shown.primary.text() == "Settle the fee first"


def test_any_line_becomes_an_item_and_goes_back(dialog: Make, night: int):
    """A line that was left as text is chosen: an item with its words; removed: text again."""
    shown = dialog(text=ANA)
    shown.message.view.rows[1].chosen.emit()
    assert shown.message.view.rows[1].numbers == (5,)
    assert shown.items.value()[4] == {"text": pieces(shown)[1][1]}
    shown.items.remove_row(shown.items.rows[4])
    assert shown.message.view.rows[1].numbers == ()
    assert "4 left as text" in shown.message.told.text()


def test_an_unknown_sender_is_chosen(dialog: Make, studio: Studio, night: int):
    """Nobody of that name: the owner chooses the client, whose one project is taken."""
    shown = dialog(text="Snare up 1 dB on Night Drive please")
    assert shown.who.isVisible()
    assert not shown.primary.isEnabled()
    assert shown.top.title.text() == "Which project is it about?"
    shown.who.client.setEditText("Ana Pavlović <ana@example.com>")
    shown.check_now()
    assert shown.who.project_id() == night
    assert shown.items.value()[0]["song"] == "Night Drive"
    assert shown.primary.isEnabled()


def test_several_projects_are_offered(dialog: Make, studio: Studio, night: int):
    """The one that the subject names is taken, and the choice stays in sight."""
    client = studio.project(night).client
    assert client is not None
    other = project(studio, title="Tide", client_id=client.id)
    shown = dialog(text=ANA)
    assert shown.who.project_id() == night
    assert shown.who.isVisible()
    shown.who.project.choose(other)
    shown.check_now()
    assert shown.top.title.text() == "Tide"


def test_another_senders_address_is_told(dialog: Make, night: int):
    """The project is chosen, the mail is from somewhere else."""
    shown = dialog(project_id=night, text=ANA.replace("ana@example.com", "tom@example.com"))
    assert "Not the address of Ana Pavlović" in shown.message.from_line.text()


def test_items_of_the_owner_outlive_another_message(dialog: Make, night: int):
    """What was typed is not lost when the message is taken away."""
    shown = dialog(text=ANA)
    shown.items.rows[2].change.setText("+2 dB")
    shown.forget_message()
    assert shown.items.value()[2]["change"] == "+2 dB"


@pytest.mark.parametrize("name", ["ana.eml", "ana.txt"])
def test_files_are_dropped(dialog: Make, studio: Studio, night: int, tmp_path: Path, name: str):
    """A mail or a text file; it is kept as evidence as it is."""
    path = tmp_path / name
    path.write_text(ANA, encoding="utf-8")
    shown = dialog()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    shown.take_file(Path(data.urls()[0].toLocalFile()))
    shown.check_now()
    shown.submit()
    kept = studio.evidence.of_project(night)
    assert [row.sha256 for row in kept] == [hashlib.sha256(path.read_bytes()).hexdigest()]


def test_what_is_no_message_is_told(dialog: Make, night: int, tmp_path: Path):
    """Binary data, and a file that is not there."""
    path = tmp_path / "mix.txt"
    path.write_bytes(b"\x00\x01\xff")
    shown = dialog(project_id=night, path=path)
    assert shown.message.told.text().startswith("mix.txt was not read: ")
    shown.take_file(tmp_path / "gone.eml")
    assert shown.message.told.text().startswith("gone.eml was not read: ")


def test_pasting_reads_at_once(dialog: Make, night: int):
    """Ctrl V in the empty place."""
    shown = dialog(project_id=night)
    QGuiApplication.clipboard().setText("Snare on Glass up 1 dB")
    shown.message.paste.paste()
    shown.check_now()
    assert shown.items.value()[0]["element"] == "snare"


def test_enter_goes_on_and_does_not_log(qtbot: Any, dialog: Make, studio: Studio, night: int):
    """Enter in a cell goes to the next one; in the reason it agrees to charge less."""
    shown = dialog(text=ANA)
    shown.items.rows[0].song.setFocus()
    qtbot.keyClick(shown.items.rows[0].song, Qt.Key.Key_Return)
    assert shown.changes is None
    shown.fee.amount.setText("10.00")
    shown.fee.reason.setText("x")
    qtbot.keyClick(shown.fee.reason, Qt.Key.Key_Return)
    assert shown.changes is None
    assert shown.fee.waiver == "x"


def test_another_currency_is_shown_and_not_enforced(dialog: Make, studio: Studio):
    """Pin 9: the floor in dollars, the project in euro; nothing is offered unless it is typed."""
    euro = project(
        studio,
        (("purchased", at(1, 1), {}), ("delivered", at(1, 2), {})),
        currency="EUR",
        title="Nord",
    )
    shown = dialog(project_id=euro, text="Snare up 1 dB on Glass")
    assert shown.fee.hint.text() == (
        "The floor is $20.00. The project is in EUR, so it is not enforced."
    )
    assert shown.primary.text() == "Log request"
    shown.fee.amount.setText("5")
    shown.check_now()
    assert shown.primary.text() == "Log request, charge €5.00"
    shown.submit()
    assert studio.requests.offers(euro)[0].amount == 500


def test_german_for_a_german_client(dialog: Make, studio: Studio):
    """Language and zone of the client decide how the reply reads."""
    client, _ = studio.add_client(
        name="Jörg", email="joerg@example.de", zone="Europe/Berlin", language="de"
    )
    begun = project(studio, (("delivered", at(3, 5, 13, 30), {}),), client_id=client, title="Küste")
    shown = dialog(project_id=begun, text="Snare auf Glass 1 dB lauter bitte")
    assert shown.reply.reply().startswith("Hallo Jörg,\n\ndanke für deine Notizen zu Küste.")
    assert "bis Dienstag, 10. März, 18:30 (Zeit in Berlin)" in shown.reply.reply()
    shown.reply.choose(tone="firm", language="en")
    assert shown.reply.reply().startswith("Hello Jörg,")


def test_never_larger_than_designed(dialog: Make, night: int):
    """Not over 1200 × 800."""
    shown = dialog(text=ANA)
    assert shown.width() <= 1200
    assert shown.height() <= 800


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12, deadline=None
)
@given(
    lines=st.lists(
        st.sampled_from(
            [
                "Snare up 1 dB on Glass",
                "Vocal less reverb",
                "I love the chorus!",
                "back to how it was: bass on Glass",
                "see you on Monday",
            ]
        ),
        min_size=1,
        max_size=5,
    )
)
def test_no_item_is_lost_between_text_and_record(
    qtbot: Any, dialog: Make, studio: Studio, night: int, lines: list[str]
):
    """What the dialog shows as items is what is recorded, word for word, and the rest is shown."""
    shown = dialog(project_id=night, text="\n".join(lines))
    wanted = shown.items.value()
    shown_text = " ".join(row.text for row in shown.message.view.rows)
    assert all(line in shown_text for line in lines)
    if not wanted:
        return
    shown.submit()
    assert shown.changes is not None
    found = studio.case_of(night).facts[-1].items
    assert [item.text for item in found] == [item.get("text") for item in wanted]
    assert len(found) == len(wanted)
    studio.undo()


def test_the_form_of_a_charge_asks_for_the_reason(qtbot: Any, studio: Studio, theme: Theme):
    """Under the floor of its request the field appears, and what is typed is the waiver."""
    late = project(
        studio,
        (
            ("delivered", at(1, 2), {}),
            ("requested", at(3, 1), {"items": [{"song": "Glass", "text": "louder"}]}),
        ),
    )
    form = RecordFactDialog(studio, late, "charged", theme, studio.clock)
    qtbot.addWidget(form)
    form.show()
    form.inputs["for"].choose("f2")
    form.inputs["amount"].setText("12.00")
    form.check_now()
    assert form.waiver is not None
    assert form.waiver.isVisible()
    form.submit()
    assert form.changes is None
    assert form.waiver.error() == "$12.00 is $8.00 under the floor of $20.00."
    form.waiver.editor.setText("A regular")
    form.submit()
    assert form.changes is not None
    assert studio.requests.waived(project_id=late).offers[0].reason == "A regular"
    paid = RecordFactDialog(studio, late, "charged", theme, studio.clock)
    qtbot.addWidget(paid)
    paid.inputs["amount"].setText("1.00")
    paid.inputs["for"].choose(None)
    paid.check_now()
    assert paid.waiver is not None
    assert not paid.waiver.isVisible()


def test_a_very_long_message_is_bounded(dialog: Make, studio: Studio, night: int):
    """Ten thousand lines: so many items and lines are laid out, the rest is told and kept."""
    text = "\n".join(f"Snare up {number} dB on Glass" for number in range(10_000))
    shown = dialog(project_id=night, text=text)
    assert len(shown.items.rows) == 60
    assert len(shown.message.view.rows) == 400
    assert "It goes on" in shown.message.told.text()
    shown.take_text("x" * 1_000_001)
    assert "too long" in shown.message.told.text()
    assert len(shown.items.rows) == 60


def test_the_years_waivers_in_words(studio: Studio, night: int):
    """How often and how much, as the page of the client says it."""
    snare = {"song": "Glass", "element": "snare", "aspect": "level", "change": "up"}
    assert waived_words(studio.requests.waived(2026), 2026) == ""
    for fee in (1000, 0):
        studio.requests.log(night, at(3, 8, 9, 18), [snare], fee=fee, reason="x")
    assert waived_words(studio.requests.waived(2026), 2026) == "Waived in 2026: 2 times, $30.00"
