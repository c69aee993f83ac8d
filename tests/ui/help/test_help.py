"""The guide: whole in each language, opened where it is asked for, true to the standings."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from studio_desk import resources, tongue
from studio_desk.ui.help.about import AboutDialog
from studio_desk.ui.help.guide import (
    STANDINGS,
    TOPICS,
    guide_folder,
    heading_of_standing,
    read_guide,
    topic_of_page,
)
from studio_desk.ui.help.window import HelpWindow
from studio_desk.ui.kit.card import VerdictCard
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import CardView
from studio_desk.ui.language import in_language
from studio_desk.ui.window.railpages import PLACES

ROOT = resources.root()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, ROOT)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> HelpWindow:
    made = HelpWindow(theme, read_guide(ROOT, "en"), guide_folder(ROOT, "en"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_guide_is_whole_in_each_language(language: str) -> None:
    """As many headings in each topic, so that a standing is found in both; no file left over."""
    english, guide = read_guide(ROOT, "en"), read_guide(ROOT, language)
    assert [len(topic.headings) for topic in guide] == [len(each.headings) for each in english]
    files = {path.stem for path in (ROOT / "help" / language).glob("*.md")}
    assert files == set(TOPICS)
    for topic in guide:
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]+)\)", topic.text):
            assert (guide_folder(ROOT, language) / picture).is_file(), picture


def test_a_language_without_a_guide_is_helped_in_english() -> None:
    """Rather than not at all."""
    assert read_guide(ROOT, "pl") == read_guide(ROOT, "en")


def test_every_page_of_the_rail_has_its_topic() -> None:
    """F1 leads somewhere from everywhere."""
    assert {topic_of_page(place.id) for place in PLACES} <= set(TOPICS)


def test_every_badge_has_its_explanation() -> None:
    """Each icon of the design's table of standings leads to a heading of its own meaning."""
    headings = next(t for t in read_guide(ROOT, "en") if t.name == STANDINGS).headings
    found = {
        icon: headings[heading_of_standing(icon, files=False)]
        for icon in ("circle-dashed", "circle-check", "wrench", "coins", "lock", "circle-minus")
    }
    assert list(found.values()) == [
        "Not delivered", "Free", "In hand", "Billable", "Closed", "No refund",
    ]  # fmt: skip
    assert headings[heading_of_standing("circle-minus", files=True)] == "No promise"
    assert headings[heading_of_standing("file-x", files=True)] == "Purged"
    assert headings[heading_of_standing("archive-x", files=True)] == "Purgeable"


def test_the_window_shows_a_topic_and_a_heading(window: HelpWindow) -> None:
    """By name, scrolled to where it is explained; links lead to other topics only."""
    window.show_topic("files")
    assert window.page.toPlainText().startswith("Files")
    window.show_topic(STANDINGS, heading_of_standing("hand", files=True))
    assert window.heading_at_top() == "Held"
    assert window.page.verticalScrollBar().value() > 0


def test_the_keyboard_alone_reads_the_guide(qtbot: QtBot, window: HelpWindow) -> None:
    """Arrows change the topic, Esc closes."""
    window.topics.setFocus()
    qtbot.keyClick(window.topics, Qt.Key.Key_Down)
    assert window.page.toPlainText().startswith("Revisions")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_card_is_asked_for_its_meaning(qtbot: QtBot, theme: Theme) -> None:
    """From its context menu."""
    card = VerdictCard(theme, CardView("Revision", "Free", "circle-check", "free", "free"))
    qtbot.addWidget(card)
    [action] = [each for each in card.actions() if "mean" in each.text()]
    with qtbot.waitSignal(card.meaning_asked):
        action.trigger()


def test_about_says_where_the_data_lie(qtbot: QtBot, theme: Theme, tmp_path: object) -> None:
    """Version, folder and licences, to be selected and copied."""
    parent = QWidget()
    qtbot.addWidget(parent)
    database = resources.path("app")  # any folder will do
    dialog = AboutDialog(theme, ROOT / "app" / "studio-desk.svg", database / "studio.db", parent)
    assert str(database) in dialog.facts.text()
    assert "LGPL-3.0" in dialog.facts.text()
    assert dialog.facts.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard


@pytest.mark.usefixtures("qapp")
def test_the_german_guide_names_standings_as_the_german_window_does() -> None:
    """Where the window has a word for what is explained, the guide uses it."""
    english, german = (
        next(topic for topic in read_guide(ROOT, code) if topic.name == STANDINGS).headings
        for code in ("en", "de")
    )
    words: dict[str, Callable[..., str]] = {"tr": tongue.tr}  # not a text that lupdate should find
    with in_language("de"):
        shown = [words["tr"](heading) for heading in english]
    known = [
        (here, there)
        for here, there, heading in zip(german, shown, english, strict=True)
        if there != heading
    ]
    assert len(known) > 10
    assert [here for here, _ in known] == [there for _, there in known]


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_the_guide_names_is_in_the_window(language: str) -> None:
    """What stands in italics is a text of the window, or begins one: buttons, pages, menus."""
    known: set[str] = set()
    parts = ("source", "comment") if language == "en" else ("translation", "numerusform")
    texts = ElementTree.parse(ROOT / "translations" / "studio-desk_de.ts")  # noqa: S314 - our own
    for part in parts:
        known.update((each.text or "").replace("%n", "1").casefold() for each in texts.iter(part))
    for topic in read_guide(ROOT, language):
        for named in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)", topic.text):
            for part in " ".join(named.split()).split(" → "):
                wanted = part.casefold()
                assert any(text.startswith(wanted) for text in known), f"{topic.name}: {part}"
