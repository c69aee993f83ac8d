"""A reply in its box: tones, own words, and the three ways it leaves; the letter and templates."""

from __future__ import annotations

from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from studio_desk.replies.composing import shipped
from studio_desk.replies.templates import TemplateKey
from studio_desk.studio import Studio
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.replies.box import ReplyBox
from studio_desk.ui.replies.composer import AnswerDialog
from studio_desk.ui.replies.editor import TemplateDialog
from studio_desk.ui.replies.gathering import Recipient, standing
from tests.ui.forms.studiofixture import NOW, A, at, project


@pytest.fixture
def links() -> list[str]:
    return []


@pytest.fixture
def box(qtbot: Any, studio: Studio, theme: Theme, night: int, links: list[str]) -> ReplyBox:
    """A box with the standing of the designed project, to Ana."""
    made = ReplyBox(
        theme,
        studio.clock,
        studio.requests.templates,
        opener=lambda link: not links.append(link),  # type: ignore[func-returns-value]  # None is no
    )
    qtbot.addWidget(made)
    made.show_recipient(Recipient("Ana Pavlović", "Ana", "ana@example.com"))
    made.show_situation(standing(studio, night, NOW))
    return made


def test_tone_and_language_write_it_anew(box: ReplyBox):
    """Each choice is another text."""
    seen = {box.reply()}
    for tone, language in (("plain", "en"), ("firm", "en"), ("warm", "de"), ("firm", "de")):
        box.choose(tone, language)
        seen.add(box.reply())
    assert len(seen) == 5
    assert box.reply().startswith("Guten Tag Ana,")


def test_own_words_stay(box: ReplyBox, studio: Studio, night: int):
    """What the owner wrote is not overwritten, until it is to be written anew."""
    box.text.setPlainText("My own words")
    box.show_situation(standing(studio, night, NOW + 60))
    box.choose("firm")
    assert box.reply() == "My own words"
    assert "In your words" in box.message()
    box.anew.click()
    assert box.reply().startswith("Hello Ana,")


def test_nothing_to_answer_yet(box: ReplyBox):
    """No situation: no text, and nothing to send."""
    box.show_situation(None)
    assert box.reply() == ""
    assert not box.mail.isEnabled()


def test_copied(box: ReplyBox):
    """The text, as it stands."""
    box.copy.click()
    assert QGuiApplication.clipboard().text() == box.reply()
    assert box.message() == "Copied."


def test_a_long_letter_is_copied_instead(box: ReplyBox, links: list[str]):
    """Too long for a link: the mail opens empty, the text is on the clipboard, and that is said."""
    box.text.setPlainText("Grüße " * 600)
    box.mail.click()
    assert links == ["mailto:ana@example.com?subject=About%20Night%20Drive%20EP&body="]
    assert QGuiApplication.clipboard().text() == box.reply()
    assert box.message().startswith("Too long for a link")


def test_no_mail_program(box: ReplyBox, monkeypatch: pytest.MonkeyPatch):
    """Nobody takes the link: copied, and said."""
    monkeypatch.setattr(box, "_opener", lambda _link: False)
    box.mail.click()
    assert box.message() == "No mail program answered: the text is copied."
    assert QGuiApplication.clipboard().text() == box.reply()


def test_saved_as_a_mail_file(box: ReplyBox, tmp_path: Path):
    """A private file that a mail program opens; a folder that is not there is told."""
    path = tmp_path / "reply.eml"
    box.save_to(path)
    mail = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert mail["To"] == "Ana Pavlović <ana@example.com>"
    assert mail["Subject"] == "About Night Drive EP"
    assert mail.get_content().splitlines() == box.reply().splitlines()
    assert path.stat().st_mode & 0o077 == 0
    box.save_to(tmp_path / "gone" / "reply.eml")
    assert box.message().startswith("The mail was not saved: No such file")


def test_the_letter_about_a_project(qtbot: Any, studio: Studio, theme: Theme, night: int):
    """How it stands, in parts; or a request that was made; copied when closed."""
    shown = AnswerDialog(studio, night, theme, studio.clock)
    qtbot.addWidget(shown)
    for key in ("refund", "files"):
        shown.questions[key].setChecked(False)
    shown.check_now()
    assert "Follow-ups to what you asked before are free until" in shown.reply.reply()
    assert "refunded" not in shown.reply.reply()
    shown.questions["revisions"].setChecked(False)
    shown.check_now()
    assert not shown.primary.isEnabled()
    shown.about.choose("request:f4")
    shown.check_now()
    assert "Free of charge:\n- Glass, bass guitar, level: +1.5 dB." in shown.reply.reply()
    shown.submit()
    assert QGuiApplication.clipboard().text() == shown.reply.reply()


def test_the_letter_about_a_claim(qtbot: Any, studio: Studio, theme: Theme):
    """A claim of the project is offered, and answered with its clause."""
    made = project(
        studio,
        (
            ("purchased", at(3, 1), {}),
            ("delivered", at(3, 2), {}),
            ("claimed", at(3, 3), {"ground": "dissatisfaction"}),
        ),
        policy=A,
    )
    shown = AnswerDialog(studio, made, theme, studio.clock, about="claim:f3")
    qtbot.addWidget(shown)
    assert "(terms A1d, A4)" in shown.reply.reply()


def test_a_template_is_edited(qtbot: Any, studio: Studio, theme: Theme, night: int):
    """Checked as it is typed, shown as it will read, kept; back to what ships keeps nothing."""
    key = TemplateKey("standing", "warm", "en")
    situation = standing(studio, night, NOW)
    editor = TemplateDialog(studio, theme, key, situation)
    qtbot.addWidget(editor)
    editor.area.setPlainText("Dear {cleint},")
    editor.submit()
    assert editor.changes is None
    assert "{cleint} is no place of this letter (line 1)." in editor.fields["text"].error()
    editor.area.setPlainText("Dear {client},\n\n{revisions}")
    editor.check_now()
    assert editor.preview.toPlainText().startswith("Dear Ana,\n\nFollow-ups")
    editor.submit()
    assert studio.requests.templates()[key].startswith("Dear {client}")
    back = TemplateDialog(studio, theme, key, situation)
    qtbot.addWidget(back)
    back.back.click()
    assert back.area.toPlainText() == shipped(key)
    back.submit()
    assert studio.requests.templates() == {}
