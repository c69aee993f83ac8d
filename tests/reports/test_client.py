"""What the client report says, word for word."""

from __future__ import annotations

import dataclasses

import pytest

from studio_desk.policy import parse_instant
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.parts import Chip, Sentence, Table, Tile
from tests.reports.made import NIGHT_DRIVE, NOW, night_drive, paper_boats, project, sources

BOTH = sources(night_drive(), paper_boats())


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_the_head_of_the_report() -> None:
    """Title, period, zone and instant; figures; the same in plain words."""
    content = client_report(BOTH, Choices(client=1), NOW)
    assert content.title == "Project report for Ana Pavlović"
    assert content.subtitle == (
        "10 January to 8 March 2026. All times are New York time. "
        "Standing as of Sun 8 Mar 2026, 09:18."
    )
    assert content.tiles == (
        Tile("Projects", "2", "1 open, 1 complete"),
        Tile("Charged", "$490.00", "2 prices, 1 extra fee"),
        Tile("Received", "$490.00", "nothing open"),
        Tile("Next date", "Tue 10 Mar, 13:30", "free revisions end"),
    )
    assert content.summary == (
        (
            "2 projects: 1 open, 1 complete. Everything charged is paid. "
            "Next: Night Drive EP, free revisions end Tue 10 Mar, 13:30."
        ),
    )
    assert content.words.foot == "Low Tide Studio · Project report, Ana Pavlović"
    assert content.words.made == "Made Sun 8 Mar 2026, 09:18"
    assert content.letterhead.lines == (
        "118 Harbor Row, Brooklyn NY 11231",
        "mara@lowtide.example",
    )


def test_a_project_in_its_free_window() -> None:
    """Standing with its date, rounds with their fee, movements, balance, files."""
    section = client_report(BOTH, Choices(client=1), NOW).sections[0]
    assert section.subtitle == "Mixing, 2 songs: Night Drive, Glass · $400.00 · terms of 2011-04-30"
    assert section.chip == Chip(
        "free", "circle-check", "Free", "follow-ups until Tue 10 Mar, 13:30"
    )
    assert section.because == ("B4a", "B4c", "B6a")
    (round_one,) = section.rounds
    assert round_one.title == "Revision round 1"
    assert cells(round_one) == [
        ["Glass", "bass guitar, level +1.5 dB", "free", "–"],
        ["Night Drive", "lead vocal, less reverb", "free", "–"],
    ]
    assert round_one.note == "Asked Fri 6 Mar, 09:00. Delivered Sat 7 Mar, 12:00."
    assert cells(section.movements) == [
        ["1 Mar", "Paid, INV-7", "$400.00"],
        ["5 Mar", "Delivered, 2 files", ""],
        ["7 Mar", "Revision delivered", ""],
    ]
    assert section.balance == "Charged $400.00, paid $400.00: nothing open."
    assert section.files == Sentence(
        "Session files.",
        "In our care until Tue 10 Mar, 13:30, then a courtesy until Tue 7 Apr, 13:30, "
        "no guarantee.",
        ("B5b", "B5a"),
    )


def test_a_complete_project_with_a_charged_revision() -> None:
    """A revision after completion bears its fee in its own row."""
    section = client_report(BOTH, Choices(client=1), NOW).sections[1]
    assert section.chip == Chip("bill", "coins", "Billable", "from $10 per song")
    (late,) = section.rounds
    assert late.title == "Revision asked after completion"
    assert cells(late) == [["Paper Boats", "overall, level +0.5 dB", "billable", "$10.00"]]
    assert late.rows[0][2].clauses == ("B4e",)
    assert section.balance == "Charged $80.00 + $10.00 extra = $90.00, paid $90.00: nothing open."
    assert section.files.text == (
        "The courtesy ended Sun 22 Feb, 10:00. They may be deleted at any time now."
    )


def test_the_bars_follow_the_verdict() -> None:
    """The lanes change where the standing changes, and are told in words for those who listen."""
    section = client_report(BOTH, Choices(client=1), NOW).sections[0]
    assert section.bars is not None
    revision, files = section.bars.lanes
    assert [bar.label for bar in revision.bars] == [
        "Not delivered", "Free", "In hand", "Free", "Billable from $20 per song",
    ]  # fmt: skip
    assert [bar.label for bar in files.bars] == ["In our care", "Courtesy until 7 Apr"]
    for lane in section.bars.lanes:
        for one, following in zip(lane.bars, lane.bars[1:], strict=False):
            assert one.end == pytest.approx(following.start)
    assert "8 Mar, today" in [tick.label for tick in section.bars.ticks]
    assert section.bars.alt.startswith("Revision: Not delivered from Sun 1 Mar, 10:00; Free from")


def test_the_legal_note_states_what_was_cited_once() -> None:
    """Every clause shown anywhere is in the note, with the policy and its version."""
    content = client_report(BOTH, Choices(client=1), NOW)
    (terms,) = content.legal
    numbers = [clause.number for clause in terms.clauses]
    assert numbers == sorted(set(numbers))
    shown = {number for s in content.sections for number in (*s.because, *s.files.clauses)}
    shown |= {
        number
        for s in content.sections
        for table in s.rounds
        for row in table.rows
        for cell in row
        for number in cell.clauses
    }
    assert shown == set(numbers)
    assert terms.full == "Full terms: Audio Mastering and Mixing, version 2011-04-30."


def test_the_report_in_german() -> None:
    """All but names and the policy's own clauses is in the client's language, in their zone."""
    content = client_report(BOTH, Choices(client=1, language="de", zone="Europe/Berlin"), NOW)
    assert content.title == "Projektbericht für Ana Pavlović"
    assert content.subtitle == (
        "10. Januar bis 8. März 2026. Alle Zeiten gelten für die Zeitzone Berlin. "
        "Stand vom So 8. März 2026, 14:18."
    )
    assert content.tiles[3] == Tile(
        "Nächster Termin", "Di 10. März, 18:30", "kostenlose Änderungen enden"
    )
    section = content.sections[0]
    assert section.chip.text == "für Nachbesserungen bis Di 10. März, 18:30"
    assert cells(section.rounds[0])[1] == [
        "Night Drive",
        "lead vocal, weniger reverb",
        "kostenlos",
        "–",
    ]
    assert cells(section.movements)[0] == ["1. März", "Bezahlt, INV-7", "400,00\u00a0$"]


def test_a_report_looks_no_further_than_its_instant() -> None:
    """As of Friday noon the revision is still in hand, whatever came later."""
    content = client_report(
        sources(night_drive()), Choices(client=1), parse_instant("2026-03-06T17:00:00Z")
    )
    section = content.sections[0]
    assert section.chip == Chip("info", "wrench", "In hand", "asked Fri 6 Mar")
    assert section.rounds[0].note == "Asked Fri 6 Mar, 09:00. In hand."
    assert len(section.movements.rows) == 2


def test_a_period_leaves_out_what_lies_outside() -> None:
    """Projects without a fact in it go, rows outside go, and the report says so; balances stay."""
    march = Choices(client=1, begin=parse_instant("2026-03-02T05:00:00Z"))
    content = client_report(BOTH, march, NOW)
    assert [section.title for section in content.sections] == ["Night Drive EP"]
    section = content.sections[0]
    assert cells(section.movements)[0][1] == "Delivered, 2 files"
    assert section.earlier == (
        "2 entries outside this period are left out; standing and balance count them."
    )
    assert section.balance == "Charged $400.00, paid $400.00: nothing open."
    assert content.tiles[1] == Tile("Charged", "$0.00", "0 prices")


def test_currencies_are_never_added_together() -> None:
    """Two currencies give two sums."""
    other = project(5, "Yoru", NIGHT_DRIVE, currency="JPY", songs=("Yoru",))
    tiles = client_report(sources(night_drive(), other), Choices(client=1), NOW).tiles
    assert tiles[1].value == "$400.00 + ¥400.00"


def test_an_open_chargeback_counts_as_not_received() -> None:
    """What the bank took back is no money received, nor owed again: the dispute decides."""
    facts = [
        *NIGHT_DRIVE,
        {"fact": "charged_back", "at": "2026-03-08T10:00:00Z", "amount": "400.00"},
    ]
    content = client_report(sources(project(1, "X", facts)), Choices(client=1), NOW)
    assert content.tiles[2] == Tile("Received", "$0.00", "nothing open")
    assert content.sections[0].balance == (
        "Charged $400.00, paid $400.00, $400.00 reversed by the bank, "
        "$400.00 not asked for any more: nothing open."
    )
    assert "Everything charged is paid." not in content.summary[0]


def test_nothing_recorded_is_said() -> None:
    """A client without projects, and a project without facts, still give a report."""
    assert client_report(sources(), Choices(client=1), NOW).summary == (
        "Nothing is on record for this time.",
    )
    empty = client_report(sources(project(1, None, [])), Choices(client=1), NOW).sections[0]
    assert (empty.title, empty.bars, empty.rounds, empty.claims) == (
        "Untitled project",
        None,
        (),
        None,
    )


def test_claims_are_told_with_their_clauses() -> None:
    """A claim has its ground, how it stands, and why."""
    facts = [
        *NIGHT_DRIVE,
        {"fact": "claimed", "at": "2026-03-08T10:00:00Z", "ground": "dissatisfaction"},
    ]
    table = (
        client_report(sources(project(1, "X", facts)), Choices(client=1), NOW).sections[0].claims
    )
    assert table is not None
    assert cells(table) == [["Sun 8 Mar, 06:00", "not satisfied", "Applies: credit"]]
    assert table.rows[0][2].clauses == ("B7b",)


def test_the_same_sources_give_the_same_content() -> None:
    """Content is a value: equal for equal arguments, its fingerprint too."""
    once, again = (client_report(BOTH, Choices(client=1), NOW) for _ in range(2))
    assert once == again
    changed = dataclasses.replace(BOTH, projects=(night_drive(),))
    assert client_report(changed, Choices(client=1), NOW).fingerprint != once.fingerprint
