"""The words of Today: the header, and what each chip asks for."""

from __future__ import annotations

from typing import Any

import pytest

from studio_desk.policy import parse_instant
from studio_desk.store.reminders import DeadlineRow
from studio_desk.store.rows import StandingRow
from studio_desk.studio import Duty, ListedRow, Outline
from studio_desk.ui.present.today import header, nothing_words, today_row
from studio_desk.wording.speech import Speech

NOW = parse_instant("2026-03-08T13:18:00Z")
DAY = 86_400
ZONE = "America/New_York"
_EMPTY: dict[str, Any] = dict.fromkeys(StandingRow._fields)


def duty(
    chip: str, at: int | None = None, matter: dict[str, Any] | None = None, **more: Any
) -> Duty:
    """A line of a mixing project of Ana's."""
    own = {key: more.pop(key) for key in list(more) if key in _EMPTY}
    standing = StandingRow(**(_EMPTY | {"chip": chip, "chip_at": at, "recent_at": NOW} | own))
    due = None
    if matter is not None:
        plain: dict[str, Any] = dict.fromkeys(DeadlineRow.__slots__)
        due = DeadlineRow(**(plain | {"start": NOW, "at": NOW, "scope": ""} | matter))
    row = ListedRow(
        1, more.pop("title", "Kestrel"), 2, "Ana", "mixing", "USD", "p", 1, False, ZONE, standing
    )
    return Duty(row, due, **more)


def test_the_header() -> None:
    """One thing or several, none; a deadline today, later, or none."""
    speech = Speech(ZONE, NOW)
    four = header(Outline({}, 0, 9, NOW + 24_120, 4), speech)
    assert four.title == "Sunday 8 March"
    assert four.text == "4 things need you. The next deadline is today at 16:00."
    one = header(Outline({}, 0, 9, NOW + 3 * DAY, 1), speech)
    assert one.text == "1 thing needs you. The next deadline is Wed 11 Mar at 09:18."
    assert header(Outline({}, 0, 9, None), speech).text == (
        "Nothing needs you now. No deadline is ahead."
    )
    assert nothing_words(1) == "1 project waits for nobody"
    assert nothing_words(6) == "6 projects wait for nobody"


@pytest.mark.parametrize(
    ("line", "sentence", "below", "action"),
    [
        (
            duty("in_hand", NOW - DAY, fee_minor=2_000, fee_currency="USD", fee_per="song"),
            "Deliver the revision. More asked now is billable, from $20 per song.",
            "Asked Sat 7 Mar, 08:18",
            "revised",
        ),
        (duty("in_hand", NOW), "Deliver the revision.", "Asked today, 09:18", "revised"),
        (
            duty("paid_twice", NOW - DAY, chip_minor=36_000),
            "Refund $360.00: the same payment came in twice.",
            "Came in again Sat 7 Mar, 08:18",
            "refunded",
        ),
        (
            duty("chargeback", NOW - DAY, {"at": NOW + DAY}, held=True),
            "Answer the bank by Mon 9 Mar, 09:18.",
            "Opened Sat 7 Mar, files held",
            "claim",
        ),
        (
            duty("chargeback", NOW - DAY, {"at": NOW - 1}),
            "Gather what the bank needs, and record how it ends.",
            "Opened Sat 7 Mar",
            "claim",
        ),
        (
            duty("evidence_missing", NOW, {}, ground="duplicate_payment"),
            "Ask for proof: the claim waits for it (duplicate payment).",
            "Claimed today",
            "evidence",
        ),
        (
            duty("refund_applies", NOW, {}, ground="studio_mistake"),
            "Settle the claim: the exception applies (our mistake).",
            "Claimed today",
            "claim",
        ),
        (
            duty(
                "refund_applies",
                NOW,
                {},
                ground="duplicate_payment",
                refund="credit_only",
                in_hand=True,
            ),
            "Settle the claim: credit is due (duplicate payment).",
            "Claimed today, a revision is in hand too",
            "claim",
        ),
        (
            duty("exchange_due", NOW, {"scope": "alternative_or_store_credit"}),
            "Offer another item, or store credit of the same value.",
            "Inspected today",
            "claim",
        ),
        (
            duty("exchange_due", NOW, {"scope": "exchange"}),
            "Send the replacement.",
            "Inspected today",
            "exchanged",
        ),
        (
            duty(
                "free",
                NOW + 24_120,
                {"minor": 1_000, "currency": "USD", "per": "song", "start": NOW - DAY},
                group="closing_soon",
            ),
            "Free revisions end today, 16:00. Then billable, from $10 per song.",
            "Free since Sat 7 Mar, 08:18",
            "letter",
        ),
        (
            duty(
                "free",
                NOW + 2 * DAY,
                {"minor": 3_500, "currency": "USD", "per": "round"},
                group="closing_soon",
                scope="follow_ups",
            ),
            "Follow-ups end Tue 10 Mar, 09:18. Then billable, $35 per round.",
            "Free since today, 09:18",
            "requested",
        ),
        (
            duty("free", rounds_left=1),
            "The client may ask for a revision: 1 round left, no deadline.",
            "",
            "requested",
        ),
        (
            duty("return_due", NOW + DAY, {}, number="RMA-2026-0007"),
            "RMA-2026-0007 must be back by Mon 9 Mar, 09:18.",
            "Then refused as late",
            "returned",
        ),
        (
            duty("ending", NOW + DAY, {"start": NOW - DAY}),
            "Access ends Mon 9 Mar, 09:18. No further charge.",
            "Cancelled Sat 7 Mar",
            "open",
        ),
        (
            duty("files_overdue", NOW - DAY),
            "Purge the session files: they are kept past their longest term.",
            "Since Sat 7 Mar",
            "open",
        ),
        (
            duty("files_overdue", NOW - DAY, on_disk=(22_700_000_000, None)),
            "22.7 GB kept past the longest term. Tell the client, then purge.",
            "Since Sat 7 Mar",
            "files",
        ),
        (
            duty("files_overdue", NOW - DAY, on_disk=(22_700_000_000, NOW + DAY)),
            "22.7 GB kept past the longest term. The days of grace end Mon 9 Mar, 09:18.",
            "Since Sat 7 Mar",
            "files",
        ),
        (
            duty("files_overdue", NOW - DAY, on_disk=(22_700_000_000, NOW)),
            "22.7 GB kept past the longest term. The days of grace are over: purge.",
            "Since Sat 7 Mar",
            "files",
        ),
        (duty("not_delivered"), "Deliver the work.", "Last entry today", "delivered"),
    ],
)
def test_each_line(line: Duty, sentence: str, below: str, action: str) -> None:
    """What to do, since when or until when, and the one action."""
    row = today_row(line, NOW)
    assert (row.sentence, row.below, row.action) == (sentence, below, action)
    assert row.button
    assert "  " not in row.accessible


CHIPS = [
    "paid_twice",
    "chargeback",
    "evidence_missing",
    "claim_in_review",
    "refund_applies",
    "rma_due",
    "return_due",
    "inspection_due",
    "exchange_due",
    "not_covered",
    "in_hand",
    "files_overdue",
    "ending",
    "exchangeable",
    "free",
    "not_delivered",
]


@pytest.mark.parametrize("chip", CHIPS)
def test_a_line_needs_no_matter(chip: str) -> None:
    """Where a derived row is missing, the line still says what to do."""
    row = today_row(duty(chip), NOW)
    assert row.sentence.endswith(".")
    assert "None" not in row.accessible


def test_a_title_of_another_direction_keeps_to_itself() -> None:
    """The client's name stands in an isolate beside the kind of work."""
    line = duty("not_delivered", title="ليل طويل")
    shown = today_row(Duty(ListedRow(
        1, "ليل طويل", 2, "نور حداد", "mixing", "USD", "p", 1, False, ZONE, line.row.standing
    )), NOW)  # fmt: skip
    assert shown.who == "\u2068نور حداد\u2069 · Mixing"
