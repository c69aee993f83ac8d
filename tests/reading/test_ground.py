"""Which ground a client's message speaks of, and whether it is a claim at all."""

from __future__ import annotations

import pytest

from studio_desk.reading.ground import claimed, guess


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("It seems I was charged twice for this?", "duplicate_payment"),
        ("Ich wurde zweimal abgebucht.", "duplicate_payment"),
        ("Could I swap it for another size?", "exchange"),
        ("I want my money back.", "other"),
        ("Please refund me, it doesn\u2019t work.", "service_issue"),
        ("Ich bin enttäuscht und möchte mein Geld zurück.", "dissatisfaction"),
    ],
)
def test_a_message_that_is_a_claim(text: str, ground: str) -> None:
    """Money back or an exchange is asked for, on whatever ground shows."""
    assert claimed(text) == ground


@pytest.mark.parametrize(
    "text",
    [
        "The vocals are your mistake, please bring them up 1 dB.",
        "I am not happy with the snare. Can it be drier?",
        "The link is broken, can you send it again?",
        "",
    ],
)
def test_a_wish_for_a_revision_is_no_claim(text: str) -> None:
    """Not happy with a snare is not a claim, whatever ground the words would speak of."""
    assert claimed(text) is None


def test_the_weightier_ground_wins() -> None:
    """Of two with as many phrases; more phrases win over weight."""
    assert guess("charged twice, and I changed my mind") == "duplicate_payment"
    assert guess("changed my mind, no longer want it, was charged twice") == "change_of_mind"
    assert guess("louder kick") is None
