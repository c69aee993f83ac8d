"""German as it is written and read: dates, money, numbers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.policy import parse_instant
from studio_desk.policy.facts import Fact
from studio_desk.tongue import tr
from studio_desk.ui.language import speak
from studio_desk.wording.facts import fact_title
from studio_desk.wording.manner import manner
from studio_desk.wording.speech import Speech, money, short_money
from studio_desk.wording.typedtime import read_time

NOW = parse_instant("2026-03-08T13:18:00Z")
ZONE = "Europe/Berlin"


@pytest.fixture(autouse=True)
def german(qapp: QApplication) -> Iterator[None]:
    former = QLocale()
    speak("de", resources.root(), qapp)
    yield
    speak("en", resources.root(), qapp)
    QLocale.setDefault(former)


def test_dates_and_money_are_written_as_germans_do() -> None:
    """Names, order and marks come from the system's knowledge of the language."""
    speech = Speech(ZONE, NOW)
    at = NOW + 2 * 86_400
    assert speech.when(at) == "Di 10. März, 14:18"
    assert speech.long_when(at) == "Dienstag 10. März 14:18"
    assert speech.short_day(NOW - 500 * 86_400) == "24. Okt 2024"
    assert speech.when(NOW) == "heute, 14:18"
    assert money(123_456_789, "EUR") == "1.234.567,89\u00a0€"
    assert money(123_450, "EUR") == "1.234,50\u00a0€"
    assert money(-40_000, "CHF") == "-400,00\u00a0CHF"
    assert short_money(2_000, "USD") == "20\u00a0$"
    assert manner().first_weekday == 0


@pytest.mark.parametrize(
    ("typed", "english_form"),
    [
        ("11. März 10:00", "11 Mar 10:00"),
        ("Mi 11. März, 10:00", "11 Mar 10:00"),
        ("morgen 9:30", "tomorrow 9:30"),
        ("+3 Tage", "+3 days"),
        ("-2 Std", "-2 h"),
        ("jetzt", "now"),
        ("mittwoch 9:00", "wednesday 9:00"),
    ],
)
def test_dates_are_read_in_german_and_still_in_english(typed: str, english_form: str) -> None:
    """An owner types dates in the words of the window; the English ones stay understood."""
    instant = read_time(typed, ZONE, NOW)
    assert instant is not None
    assert instant == read_time(english_form, ZONE, NOW)


def test_numbers_choose_their_form() -> None:
    """One and many are told apart, and none is many."""
    forms = [tr("%n projects", "%n project", count) for count in (0, 1, 2)]
    assert forms == ["0 Projekte", "1 Projekt", "2 Projekte"]


def test_what_the_bank_says_is_read_in_german() -> None:
    """A reason of the list and an outcome are worded where a dispute stands among other facts; the
    bank's own words stay as they are.
    """
    opened = Fact("f", "charged_back", 0, reason="not as described: code 4853")
    assert fact_title(opened, "USD") == "Rückbuchung: nicht wie beschrieben: code 4853"
    assert fact_title(Fact("f", "charged_back", 0, reason="fraud"), "USD") == "Rückbuchung: fraud"
    ended = Fact("f", "chargeback_closed", 0, outcome="won")
    assert fact_title(ended, "USD").endswith(": gewonnen")
