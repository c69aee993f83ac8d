"""The page of policies by what an owner does on it: read, draft, try out, publish, compare."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication

from studio_desk.ui.kit.labels import Label
from studio_desk.ui.policies.dialogs import CompareDialog, NewPolicyDialog, Question
from tests.ui.window.test_accessibility import unnamed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from studio_desk.studio import Studio
    from studio_desk.ui.policies.page import PoliciesPage

B = "audio-mastering-and-mixing"
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def versions(page: PoliciesPage) -> list[tuple[str, str]]:
    return [(entry.title, entry.second) for entry in page.left.versions.entries()]


def type_into(qtbot: QtBot, page: PoliciesPage, clause: str, text: str, work: str = "") -> None:
    field = page.inspector.field(clause, work).input
    field.selectAll()
    qtbot.keyClicks(field, text)


@pytest.fixture
def draft(page: PoliciesPage, qtbot: QtBot, settled: Callable[[], None]) -> PoliciesPage:
    """The page with the design's own draft: four days after a revision, mixing from $25."""
    page.inspector.draft.click()
    type_into(qtbot, page, "B4c", "4")
    type_into(qtbot, page, "B6d", "25.00", "mixing")
    settled()
    return page


def test_the_four_policies_can_be_read(page: PoliciesPage, studio: Studio) -> None:
    """Each with its kinds and projects, its versions, every clause in a section, terms in words."""
    entries = {entry.title: entry for entry in page.left.policies.entries()}
    assert set(entries) == {
        "Audio Mastering and Mixing", "ALUS Audio", "Online Services", "ALUSTOORA",
    }  # fmt: skip
    line = next(line for line in studio.policies.listed() if line.key == B)
    assert entries["Audio Mastering and Mixing"].tail == f" · {line.projects} projects"
    assert versions(page) == [("2011-04-30", f"in force · {line.versions[0].accepted} orders")]
    assert page.left.versions.entries()[0].icon == "lock"
    assert page.middle.second.text() == "Version 2011-04-30, in force."
    titles = [section.title for section in page.document.sections()]
    assert titles[:3] == ["Accepting and data", "Free revisions", "What is charged"]
    row = page.document.row("B6d")
    assert row is not None
    assert row.value.text() == "mixing $20\nmastering $10"
    for line in page.left.policies.entries():
        page.choose_policy(line.key)
        shown = {row.number for section in page.document.sections() for row in section.rows}
        assert {clause.number for clause in page.version().clauses} <= shown


def test_a_draft_marks_rows_and_names_who_would_change(draft: PoliciesPage, studio: Studio) -> None:
    """The design's picture: the rows that change, and the projects with before and after."""
    assert versions(draft)[0] == ("2026-03-09", "draft, not saved")
    assert draft.document.marked() == ("B4c", "B6d")
    row = draft.document.row("B4c")
    assert row is not None
    assert row.value.text() == "2 → 4 days"
    many = len(studio.policies.what_if(draft.version()).effects)
    assert draft.inspector.effects.heading.text() == f"What this would change: {many} projects"
    lines = draft.inspector.effects.lines()
    assert lines[0] == "Free until: Tue 10 Mar, 13:30, then Wed 11 Mar, 12:00"
    assert "If more is asked: from $20, then from $25 a song" in lines
    assert "Billable: from $20, then from $25 a song" in lines
    assert draft.inspector.effects.note.text() == "Requests already judged keep their fee."
    assert draft.inspector.field("B4c").before.text() == "2"


def test_a_draft_is_saved_found_again_and_thrown_away(
    draft: PoliciesPage, studio: Studio, settled: Callable[[], None]
) -> None:
    """It stays while other policies are looked at; Discard and undo go back and forth."""
    draft.choose_policy("alus-audio")
    draft.choose_policy(B)
    assert versions(draft)[0] == ("2026-03-09", "draft, not saved")
    draft.left.versions.choose("new")
    assert draft.inspector.field("B4c").input.text() == "4"
    draft.inspector.save.click()
    assert versions(draft)[0] == ("2026-03-09", "draft")
    assert not draft.inspector.save.isEnabled()
    draft.inspector.discard.click()
    assert [title for title, _ in versions(draft)] == ["2011-04-30"]
    studio.undo()
    assert versions(draft)[0] == ("2026-03-09", "draft")
    draft.left.versions.setCurrentRow(0)
    settled()
    assert draft.inspector.field("B4c").input.text() == "4"
    assert draft.document.marked() == ("B4c", "B6d")


def test_publishing_asks_once_and_can_be_withdrawn(
    draft: PoliciesPage, studio: Studio, said: list[str]
) -> None:
    """The one question names the day and what follows; then the version is in the catalogue."""
    draft.inspector.publish.click()
    question = draft.findChild(Question)
    assert question is not None
    assert question.windowTitle() == "Publish 2026-03-09?"
    words = [label.text() for label in question.findChildren(Label)]
    assert "The words of B4c, B6d are as before, their terms are not." in words
    assert any(re.fullmatch(r"\d+ projects change with it\.", word) for word in words)
    question.submit()
    assert said == []
    assert versions(draft)[0] == ("2026-03-09", "published, not in force yet")
    assert versions(draft)[1][0] == "2011-04-30"
    assert studio.catalogue[B].version("2026-03-09") is not None
    assert draft.inspector.withdraw.isVisible()
    draft.inspector.withdraw.click()
    assert studio.catalogue[B].version("2026-03-09") is None
    assert versions(draft)[0] == ("2026-03-09", "draft")


def test_what_cannot_be_read_or_does_not_fit_keeps_it_from_being_published(
    draft: PoliciesPage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """A value that is none, and a date that another version has."""
    type_into(qtbot, draft, "B4a", "x")
    assert draft.inspector.fault.text() == "A value cannot be read."
    assert not draft.inspector.publish.isEnabled()
    type_into(qtbot, draft, "B4a", "6")
    settled()
    assert draft.inspector.publish.isEnabled()
    assert draft.document.marked() == ("B4a", "B4c", "B6d")
    draft.inspector.begins.setDate(QDate(2011, 4, 30))
    assert "two versions of one date" in draft.inspector.fault.text()
    assert not draft.inspector.effects.isVisible()


def test_words_are_edited_in_the_document(
    draft: PoliciesPage, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """The pencil opens the statement; Enter takes it, Esc leaves it; the old words stay."""
    row = draft.document.row("B4c")
    assert row is not None
    assert row.pencil is not None
    row.pencil.click()
    editor = row.editor()
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert row.editor() is None
    row.edit()
    editor = row.editor()
    assert editor is not None
    editor.setPlainText("After a revision, 4 more days.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    settled()
    again = draft.document.row("B4c")
    assert again is not None
    assert again.row().says == "After a revision, 4 more days."
    assert again.row().said_before == "After a revision, 2 more days; the later one counts."
    assert draft.version().says("B4c") == "After a revision, 4 more days."


def test_two_versions_are_compared(draft: PoliciesPage, qtbot: QtBot) -> None:
    """Marked where they differ, either way round; Esc ends it."""
    draft.left.compare.click()
    dialog = draft.findChild(CompareDialog)
    assert dialog is not None
    dialog.one.choose("version:2011-04-30")
    dialog.other.choose("version:2011-04-30")
    dialog.check_now()
    assert dialog.problems
    dialog.other.choose("new")
    dialog.submit()
    assert draft.middle.second.text() == (
        "Version 2011-04-30 beside 2026-03-09. Marked rows differ."
    )
    row = draft.document.row("B4c")
    assert row is not None
    assert row.value.text() == "4 → 2 days"
    qtbot.keyClick(draft, Qt.Key.Key_Escape)
    assert draft.document.marked() == ()


def test_a_clause_is_shown_in_the_version_that_is_meant(page: PoliciesPage, studio: Studio) -> None:
    """Another policy, a house rule, an old version by its hash; False for what there is not."""
    assert page.show_clause("alus-audio", "A4c")
    assert page.left.policies.current_key() == "alus-audio"
    assert page.show_clause(B, "H2")
    old = studio.catalogue[B].versions[0]
    studio.policies.publish(studio.policies.next_version(B))
    assert page.show_clause(B, "B4a", old.text_hash)
    assert page.version().label == "2011-04-30"
    assert not page.show_clause(B, "Z9")
    assert not page.show_clause("nobody", "B4a")


def test_a_new_policy_starts_from_a_copy(
    page: PoliciesPage, studio: Studio, settled: Callable[[], None]
) -> None:
    """A title makes it; published, it is on the list and projects can be ordered under it."""
    page.ask_new_policy()
    dialog = page.findChild(NewPolicyDialog)
    assert dialog is not None
    assert dialog.problems
    dialog.name.setText("North Room")
    dialog.submit()
    settled()
    assert page.middle.second.text() == "Draft of a new policy."
    assert page.inspector.effects.note.text() == "No project goes by it yet."
    assert page.inspector.publish.text() == "Publish"
    assert not page.inspector.field("B4a").differs()
    page.publish()
    assert "north-room" in studio.catalogue
    assert page.left.policies.current_key() == "north-room"


def test_a_file_comes_in_and_goes_out(
    page: PoliciesPage, studio: Studio, tmp_path: Path, said: list[str]
) -> None:
    """What is wrong with a file is told by line; a good one becomes the draft that is shown."""
    out = tmp_path / "b.toml"
    page.middle.export(out)
    text = out.read_text()
    assert text == studio.policies.text(studio.catalogue[B].versions[0])
    out.write_text(text.replace('unit = "days"', 'unit = "moons"', 1))
    page.take_file(out)
    assert "b.toml:30: clause[3].lasts" in said[-1]
    out.write_text(text.replace("2011-04-30", "2027-01-01", 1))
    page.take_file(out)
    assert versions(page)[0] == ("2027-01-01", "draft")
    assert page.version().label == "2027-01-01"


def test_a_policy_is_copied_and_saved_as_pdf(
    page: PoliciesPage, tmp_path: Path, said: list[str]
) -> None:
    """All clauses as text on the clipboard; one by its number; a PDF that is one."""
    page.middle.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Audio Mastering and Mixing\nVersion 2011-04-30, in force.\n")
    assert "B4a  Free revisions for 5 days after the file is sent.  (5 days, from the time)" in text
    row = page.document.row("B4a")
    assert row is not None
    row.chip.click()
    assert QGuiApplication.clipboard().text().startswith("B4a: Free revisions for 5 days")
    page.middle.ask_pdf()
    name = "audio-mastering-and-mixing-2011-04-30.pdf"
    assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    assert said[-1] == f"Saved {name}"
    page.middle.ask_print()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    page.middle.save_pdf(tmp_path / "nowhere" / "b.pdf")
    assert said[-1].startswith("The policy was not written")


def test_where_it_is_narrow_the_inspector_lies_over_the_document(
    draft: PoliciesPage, qtbot: QtBot
) -> None:
    """At 1024 px the form is over the text; Esc closes it, the button brings it back."""
    draft.resize(972, 700)
    assert draft.inspector.isVisible()
    assert draft.inspector.geometry().right() == draft.width() - 1
    qtbot.waitUntil(lambda: draft.middle.width() > draft.width() - draft.left.width() - 10)
    qtbot.keyClick(draft, Qt.Key.Key_Escape)
    assert not draft.inspector.isVisible()
    draft.middle.aside.click()
    assert draft.inspector.isVisible()
    draft.resize(1148, 860)
    assert draft.inspector.isVisible()
    qtbot.waitUntil(lambda: draft.middle.width() < draft.width() - draft.inspector.width())


def test_every_control_has_a_name_and_a_role(draft: PoliciesPage) -> None:
    """Assistive tools can say what each one is, in the form as beside it."""
    assert unnamed(draft) == []
    draft.left.versions.choose("version:2011-04-30")
    assert unnamed(draft) == []


def test_what_was_begun_is_kept_when_the_window_closes(draft: PoliciesPage, studio: Studio) -> None:
    """A draft that was never saved is saved then."""
    draft.end()
    assert studio.policies.draft(1).label == "2026-03-09"


def test_discarding_loses_nothing_that_was_written(
    draft: PoliciesPage, studio: Studio, settled: Callable[[], None]
) -> None:
    """A version that was never saved comes back by undo; one that only began leaves no trace."""
    draft.inspector.discard.click()
    assert [title for title, _ in versions(draft)] == ["2011-04-30"]
    studio.undo()
    assert versions(draft)[0] == ("2026-03-09", "draft")
    studio.undo()
    assert studio.undo_label() is None
    draft.inspector.draft.click()
    settled()
    draft.inspector.discard.click()
    assert studio.undo_label() is None
