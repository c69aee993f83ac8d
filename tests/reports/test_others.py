"""What statement, delivery note, RMA slip, dossier and summary say."""

from __future__ import annotations

import pytest

from studio_desk.disputefiles import checklists
from studio_desk.errors import KnownError
from studio_desk.policy import parse_instant
from studio_desk.reports.content.choices import Attached, Choices
from studio_desk.reports.content.delivery import delivery_note
from studio_desk.reports.content.dossier import dispute_dossier
from studio_desk.reports.content.parts import Table, Tile
from studio_desk.reports.content.rma import rma_slip
from studio_desk.reports.content.statement import project_statement
from studio_desk.reports.content.summary import studio_summary
from tests.reports.made import (
    KESTREL,
    NOW,
    PAPER_BOATS,
    RIBBON,
    kestrel,
    night_drive,
    paper_boats,
    project,
    ribbon,
    sources,
)

WHOLE = Choices(project=1)
STORY = (
    "The work was ordered, paid, delivered, revised and signed off by the client before the "
    "payment was reversed. Under the policy accepted at purchase no refund was due by then "
    "(A1b). The client did not contact the studio before the payment was reversed (A5a). No "
    "exception was claimed in its time, that is by Fri 13 Feb 2026, 23:59 (A4c). Revisions "
    "asked: 1; delivered: 1. No contact on record between Thu 19 Feb, 09:12 and Wed 4 Mar, "
    "08:40 (12 days). The session files are on hold and kept unchanged."
)


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def table_named(tables: tuple[Table, ...], key: str) -> Table:
    return next(table for table in tables if table.key == key)


# --- Statement ------------------------------------------------------------------------------------


def test_the_statement_keeps_a_running_balance() -> None:
    """Each movement of money is followed by what was open after it."""
    content = project_statement(sources(paper_boats()), WHOLE, NOW)
    assert content.title == "Statement for Paper Boats"
    assert cells(table_named(content.tables, "account")) == [
        ["Sat 10 Jan, 10:00", "Price as ordered", "$80.00", "", "$80.00"],
        ["Sat 10 Jan, 10:01", "Paid, INV-2", "", "$80.00", "$0.00"],
        [
            "Fri 30 Jan, 15:20",
            "Extra fee, revision asked Fri 30 Jan",
            "$10.00",
            "",
            "$10.00",
        ],
        ["Sat 31 Jan, 12:00", "Paid, INV-4", "", "$10.00", "$0.00"],
    ]


def test_the_statement_shows_both_times_of_every_fact() -> None:
    """When it happened and when it was recorded, for each fact."""
    table = table_named(project_statement(sources(paper_boats()), WHOLE, NOW).tables, "history")
    assert len(table.rows) == 7
    assert cells(table)[2] == ["Tue 20 Jan, 10:00", "Tue 20 Jan, 10:01", "Delivered, 1 file", ""]


def test_the_statement_has_a_lane_for_refunds() -> None:
    """In a quarrel the question of a refund is part of the picture."""
    section = project_statement(sources(paper_boats()), WHOLE, NOW).sections[0]
    assert section.bars is not None
    assert [lane.name for lane in section.bars.lanes] == ["Revision", "Refund", "Files"]


# --- Delivery note --------------------------------------------------------------------------------


def test_the_delivery_note_lists_files_with_hashes() -> None:
    """Each file with role, format, size and SHA-256; sizes are summed."""
    content = delivery_note(sources(night_drive()), WHOLE, NOW)
    files = table_named(content.tables, "files")
    assert cells(files) == [
        ["1", "Night Drive.wav", "mix", "WAV", "52.1 MB"],
        ["2", "Glass.wav", "mix", "WAV", "48.9 MB"],
    ]
    assert [row[1].note for row in files.rows] == ["a1" * 32, "b2" * 32]
    assert content.tiles[:3] == (
        Tile("Delivered", "Thu 5 Mar, 13:30", "Night Drive EP"),
        Tile("Files", "2", ""),
        Tile("Size", "101.0 MB", ""),
    )


def test_the_delivery_note_shows_lengths_where_they_are_known() -> None:
    """A column of lengths comes with the first length."""
    source = night_drive()
    source.lengths.update({"Glass.wav": 187})
    files = table_named(delivery_note(sources(source), WHOLE, NOW).tables, "files")
    assert [column.key for column in files.columns][4] == "length"
    assert [row[4].text for row in files.rows] == ["–", "3:07"]


@pytest.mark.parametrize("fact", ["f1", "f99"])
def test_a_delivery_that_is_none_is_refused(fact: str) -> None:
    """Only a delivery has a note."""
    with pytest.raises(KnownError, match=f"no delivery {fact}"):
        delivery_note(sources(night_drive()), Choices(project=1, fact=fact), NOW)


# --- RMA slip -------------------------------------------------------------------------------------


def test_the_rma_slip_has_number_date_address_and_conditions() -> None:
    """The number as text and for the code, the last day, the policy's conditions with clauses."""
    content = rma_slip(sources(ribbon()), WHOLE, NOW)
    assert content.code == content.details["number"] == "RMA-2026-0007"
    assert content.tiles[0] == Tile(
        "Back with us by", "Sun 15 Mar, 23:59", "later parcels are refused"
    )
    conditions = table_named(content.tables, "conditions")
    assert [row[0].clauses[0] for row in conditions.rows] == ["D3a", "D3b", "D3c", "D5", "D6", "D7"]
    assert content.letterhead.lines[0] == "118 Harbor Row, Brooklyn NY 11231"


def test_the_rma_slip_keeps_its_date_when_the_item_is_back() -> None:
    """A slip printed late still says until when the item had to come."""
    facts = [*RIBBON, {"fact": "returned", "at": "2026-03-07T15:00:00Z", "claim": "f4"}]
    back = project(4, "Mic", facts, kind="goods", policy="alustoora")
    content = rma_slip(sources(back), WHOLE, NOW)
    assert content.tiles[0].value == "Sun 15 Mar, 23:59"


def test_no_rma_number_no_slip() -> None:
    """Without a number there is nothing to print."""
    with pytest.raises(KnownError, match="No RMA number"):
        rma_slip(sources(night_drive()), WHOLE, NOW)


# --- Dossier --------------------------------------------------------------------------------------


def test_the_dossier_tells_the_case() -> None:
    """Who, what, since when, and the summary with its clauses."""
    content = dispute_dossier(sources(kestrel()), WHOLE, NOW)
    assert content.title == "Kestrel, Dorian Vale"
    assert content.subtitle == (
        "Mastering, 1 song · order of Fri 6 Feb 2026 · policy: ALUS Audio, undated, "
        "accepted at purchase"
    )
    assert content.tiles == (
        Tile("Disputed", "$300.00", "Paid, INV-26"),
        Tile("Reversed", "Wed 4 Mar, 08:40", "reply by Wed 18 Mar, 19:59"),
        Tile("Contact before", "none", "breach of A5a"),
        Tile("Delivered", "Sat 14 Feb, 16:20", "17 days earlier"),
    )
    assert content.summary == (STORY,)


def test_the_chronology_has_both_times_clauses_evidence_and_silence() -> None:
    """Every fact in order; a silence stands where it began."""
    table = table_named(dispute_dossier(sources(kestrel()), WHOLE, NOW).tables, "chronology")
    assert cells(table)[0] == ["Fri 6 Feb, 14:02", "Ordered, terms accepted", "", "E1, E2"]
    assert table.rows[0][0].note == "recorded Fri 6 Feb, 14:03"
    assert table.rows[2][2].clauses == ("A1b",)
    assert [row[1].text for row in table.rows][-3:] == [
        "Signed off",
        "No contact on record between Thu 19 Feb, 09:12 and Wed 4 Mar, 08:40 (12 days)",
        "Payment reversed through the bank, not as described, $300.00",
    ]
    assert table.rows[-1][2].clauses == ("A5a",)


def test_the_checklist_says_what_is_there_and_what_is_missing() -> None:
    """Attached with its hash, on record, or missing in bold with what to do."""
    receipt = Attached("receipt", "receipt.pdf", 1200, "ab" * 32)
    own = Attached("Photo of the session", "desk.jpg", 3400, "cd" * 32)
    choices = Choices(project=1, attached=(receipt, own))
    table = table_named(dispute_dossier(sources(kestrel()), choices, NOW).tables, "evidence")
    rows = {row[0].text.partition(" ")[2]: row for row in table.rows}
    assert [cell.text for cell in rows["Processor receipt"]][1:] == [
        "receipt.pdf",
        "abab abab abab abab",
    ]
    assert rows["Order"][1].text == "on record, no file attached"
    missing = rows["Processor notice of the reversal"]
    assert missing[1].text == "missing: ask the processor for it"
    assert missing[0].strong
    assert missing[0].icon == "circle-dashed"
    assert rows["Photo of the session"][1].text == "desk.jpg"
    assert [row[0].text.partition(" ")[0] for row in table.rows] == [
        f"E{number}" for number in range(1, len(table.rows) + 1)
    ]
    assert table.note == "11 of 12 there, 2 as files. SHA-256, first 16 digits."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("not as described", "not_as_described"),
        ("Goods NOT RECEIVED (13.1)", "not_received"),
        ("fraudulent transaction", "unrecognised"),
        ("Charged twice", "duplicate"),
        ("refund not processed", "credit_not_processed"),
        ("cancelled recurring", "cancelled"),
        ("", "other"),
        (None, "other"),
    ],
)
def test_the_banks_words_choose_the_checklist(text: str | None, reason: str) -> None:
    """A reason is read from the bank's words; the owner can name another."""
    assert checklists().reason_of(text) == reason


def test_an_unknown_reason_is_refused() -> None:
    """The known ones are told."""
    with pytest.raises(KnownError, match="no checklist"):
        dispute_dossier(sources(kestrel()), Choices(project=1, reason="because"), NOW)


@pytest.mark.parametrize("most", [20, 120, 200, 5000])
def test_the_summary_keeps_to_the_portals_limit(most: int) -> None:
    """Whole sentences as long as they fit, the weightiest first."""
    choices = Choices(project=1, most_characters=most)
    (words,) = dispute_dossier(sources(kestrel()), choices, NOW).summary
    assert 0 < len(words) <= most
    assert words.endswith(("…", "."))
    assert words.startswith("The work was ordered"[: most - 8])


def test_without_a_reversal_there_is_no_dossier() -> None:
    """The dossier answers a chargeback."""
    undisputed = project(3, "Kestrel", KESTREL[:-1], policy="alus-audio")
    with pytest.raises(KnownError, match="was reversed"):
        dispute_dossier(sources(undisputed), WHOLE, NOW)


def test_contact_before_the_reversal_is_no_breach() -> None:
    """A client who wrote first broke nothing; the dossier says when they wrote."""
    facts = [
        *KESTREL[:-1],
        {"fact": "contacted", "at": "2026-03-01T15:00:00Z", "about": "the level"},
        KESTREL[-1],
    ]
    wrote = project(3, "Kestrel", facts, kind="mastering", policy="alus-audio")
    content = dispute_dossier(sources(wrote), WHOLE, NOW)
    assert content.tiles[2] == Tile(
        "Contact before", "Sun 1 Mar, 10:00", "Client got in touch, the level"
    )
    assert "A5a" not in content.summary[0]


# --- Summary --------------------------------------------------------------------------------------


def test_the_summary_of_a_month() -> None:
    """Figures, charts and tables of what happened in it."""
    begin, end = parse_instant("2026-03-01T05:00:00Z"), parse_instant("2026-04-01T03:59:59Z")
    every = sources(night_drive(), paper_boats(), kestrel(), ribbon(), client=None)
    content = studio_summary(every, Choices(begin=begin, end=end), NOW)
    assert content.title == "Studio summary, 1 March to 8 March 2026"
    values = [tile.value for tile in content.tiles]
    assert values == ["3", "$820.00", "$520.00", "3.1 days", "0.3"]
    projects = table_named(content.tables, "projects")
    titles = [row[0] for row in cells(projects)]
    assert titles == ["Kestrel", "Night Drive EP", "Ribbon mic R-9"]
    received = content.charts[0]
    assert [pillar.value for pillar in received.columns] == ["520", ""]
    assert received.alt == "Received, USD. 1 Mar: 520; 8 Mar: 0."
    claims = table_named(content.tables, "claims")
    assert cells(claims) == [["Under review", "1"]]
    storage = table_named(content.tables, "storage")
    assert sum(int(row[1]) for row in cells(storage)) == 4


def test_billable_work_found_and_waived() -> None:
    """What the terms let one charge, what was charged, what was let go."""
    content = studio_summary(sources(paper_boats(), client=None), Choices(), NOW)
    assert cells(table_named(content.tables, "billable")) == [
        ["Paper Boats", "$10.00", "$10.00", "$0.00"]
    ]
    unpaid = [fact for fact in PAPER_BOATS if fact["fact"] != "charged"][:-1]
    waived = project(2, "Paper Boats", unpaid, kind="mastering", price="80.00")
    content = studio_summary(sources(waived, client=None), Choices(), NOW)
    assert cells(table_named(content.tables, "billable")) == [
        ["Paper Boats", "$10.00", "$0.00", "$10.00"]
    ]


@pytest.mark.parametrize(
    ("begin", "labels"),
    [
        ("2026-02-15T05:00:00Z", ["15 Feb", "22 Feb", "1 Mar", "8 Mar"]),
        ("2025-11-20T05:00:00Z", ["Nov 25", "Dec", "Jan 26", "Feb", "Mar"]),
        ("2024-02-01T05:00:00Z", ["1/24", "2/24", "3/24", "4/24", "1/25"]),
        ("2021-05-01T05:00:00Z", ["2021", "2022", "2023", "2024", "2025"]),
    ],
)
def test_charts_choose_their_columns(begin: str, labels: list[str]) -> None:
    """Weeks, months, quarters or years, so that the columns can be read."""
    choices = Choices(begin=parse_instant(begin))
    chart = studio_summary(sources(night_drive(), client=None), choices, NOW).charts[0]
    assert [pillar.label for pillar in chart.columns][:5] == labels
    assert all(0 <= share <= 1 for pillar in chart.columns for share in pillar.parts)
