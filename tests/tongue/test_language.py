"""Which language the window speaks, and that its catalogue is one it can speak."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.tongue import tr
from studio_desk.ui.language import ASKED, KEPT, LANGUAGES, chosen_language, speak

CATALOGUES = sorted(resources.path("translations").glob("*.ts"))


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> QSettings:
    monkeypatch.delenv(ASKED, raising=False)
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    former = QLocale()
    speak("de", resources.root(), qapp)
    yield
    speak("en", resources.root(), qapp)
    QLocale.setDefault(former)


def messages(path: Path) -> list[ElementTree.Element]:
    return list(ElementTree.parse(path).iter("message"))  # noqa: S314 - our own file


def forms(message: ElementTree.Element) -> list[str]:
    """The words of a message's translation, one text for each of its numbers."""
    translation = message.find("translation")
    assert translation is not None
    numbered = [form.text or "" for form in translation.iter("numerusform")]
    return numbered or [translation.text or ""]


def parts(text: str) -> set[str]:
    return set(re.findall(r"\{\w*\}|%n", text))


def test_a_choice_goes_before_the_system(
    places: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked for goes before what the start's surroundings say, that before what is kept."""
    places.setValue(KEPT, "de")
    assert chosen_language(places) == "de"
    monkeypatch.setenv(ASKED, "en")
    assert chosen_language(places) == "en"
    assert chosen_language(places, "de") == "de"


def test_without_a_choice_the_system_decides(
    places: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first of the system's languages that there is a catalogue for; else English. What was
    kept by a later edition and is unknown here counts as no choice.
    """
    places.setValue(KEPT, "xx")
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_AT"))
    assert chosen_language(places) == "de"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("ja_JP"))
    assert chosen_language(places) == "en"


def test_german_is_spoken(german: None, qtbot: QtBot) -> None:
    """Our texts come from our catalogue, the words on Qt's own buttons from Qt's."""
    assert tr("Language") == "Sprache"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_missing_catalogue_leaves_english(qapp: QApplication, tmp_path: Path) -> None:
    """An installation without its catalogues still opens."""
    former = QLocale()
    speak("de", tmp_path, qapp)
    QLocale.setDefault(former)
    assert tr("Language") == "Language"


def test_every_language_has_a_catalogue() -> None:
    """What the menu offers can be spoken."""
    assert [path.stem for path in CATALOGUES] == [
        f"studio-desk_{code}" for code in sorted(LANGUAGES) if code != "en"
    ]


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_what_is_compiled_is_what_is_written(path: Path) -> None:
    """The ``.qm`` says of every finished text what the ``.ts`` says."""
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    for message in messages(path):
        source, comment = message.findtext("source", ""), message.findtext("comment", "")
        wanted = forms(message)
        numbers = (1, 2) if message.get("numerus") else (-1,)
        for number, words in zip(numbers, wanted, strict=True):
            assert translator.translate("", source, comment, number) == words, source


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_every_translation_keeps_its_places(path: Path) -> None:
    """No name and no number is lost or invented on the way."""
    for message in messages(path):
        source = message.findtext("source", "")
        for words in filter(None, forms(message)):
            # A singular may spell its number out, and a number may decide a form and not be said.
            number = {"%n"} if message.get("numerus") else set()
            assert parts(words) - number == parts(source) - number, source
            assert source[:1].isspace() == words[:1].isspace(), source
            assert source[-1:].isspace() == words[-1:].isspace(), source
