"""Amounts are typed as the language writes them, and read in every way that can mean one thing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.ui.forms.fields import AmountInput
from studio_desk.ui.language import speak
from tests.pictures.stage import plain_theme


@pytest.fixture(params=["de", "en"])
def field(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot
) -> Iterator[AmountInput]:
    former = QLocale()
    speak(request.param, resources.root(), qapp)
    with plain_theme(qapp, resources.root()) as theme:
        made = AmountInput(theme, "USD", "40.00")
        qtbot.addWidget(made)
        yield made
    speak("en", resources.root(), qapp)
    QLocale.setDefault(former)


def test_the_sign_stands_in_front_and_the_cents_behind_the_mark(field: AmountInput) -> None:
    """Only the sign is shown beside what is typed: not an amount of zero."""
    assert field.sign() == "$"
    field.set_currency("CHF")
    assert field.sign() == "CHF"
    field.set_currency(None)
    assert field.sign() == ""
    mark = field.placeholderText()[1]
    assert field.text() == f"40{mark}00"
    field.setText("1250.50")
    assert field.text() == f"1250{mark}50"
    assert field.value() == "1250.50"


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("40", "40"), ("40.5", "40.5"), ("40,50", "40.50"), ("$40.00", "40.00"),
        ("40,00 $", "40.00"), ("1.250,00", "1250.00"), ("1,250.00", "1250.00"),
        ("1 250,00", "1250.00"), ("1.250", "1.250"), ("1,250", "1,250"), ("a lot", "alot"),
    ],
)  # fmt: skip
def test_what_can_mean_one_thing_is_read(field: AmountInput, typed: str, value: str) -> None:
    """``1.250`` is left for the check to refuse: it may be a thousand or one and a quarter."""
    field.setText(typed)
    assert field.value() == value
