"""What the studio knows beside the facts: offers, waivers, credit, files on disk."""

from __future__ import annotations

import dataclasses
from typing import Any

from studio_desk.money.ledger import Move, Waiver
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.delivery import delivery_note
from studio_desk.reports.content.parts import Table
from studio_desk.reports.content.sources import Kept, Offered, ProjectSource
from studio_desk.reports.content.statement import project_statement
from studio_desk.reports.content.summary import studio_summary
from tests.reports.made import NOW, PAPER_BOATS, night_drive, project, sources

DAY = 86_400


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def with_(source: ProjectSource, **values: Any) -> ProjectSource:
    return dataclasses.replace(source, **values)


def billable(offer: Offered | None) -> ProjectSource:
    """Paper Boats, whose request after completion is billable, and was never charged."""
    facts = [fact for fact in PAPER_BOATS if fact["fact"] != "charged"][:4]
    songs = ("Paper Boats",)
    made = project(2, "Paper Boats", facts, kind="mastering", price="80.00", songs=songs)
    return with_(made, offers=(offer,) if offer else ())


def test_an_offer_says_how_it_stands() -> None:
    """Open, declined, and as it stood at an earlier instant; what was waived stands below it."""

    def shown(offer: Offered | None, now: int = NOW) -> list[list[str]]:
        content = client_report(sources(billable(offer)), Choices(client=1), now)
        return rows(content.sections[0].rounds[0])[1:]

    at = NOW - 10 * DAY
    assert shown(None) == [["Not charged so far", "", "", "from $10"]]
    assert shown(Offered("f4", at, 1000, "open", at)) == [
        ["Offered", "waits for your answer", "", "$10.00"]
    ]
    declined = Offered("f4", at, 1000, "declined", NOW - DAY)
    assert shown(declined)[0][1] == "declined"
    assert shown(declined, NOW - 2 * DAY)[0][1] == "waits for your answer"
    assert shown(Offered("f4", at, 600, "open", at, 400)) == [
        ["Offered", "waits for your answer", "", "$6.00"],
        ["Waived", "", "", "$4.00"],
    ]


def test_what_was_waived_is_counted_for_the_owner() -> None:
    """The summary's billable work tells what was given away by offers, not what is not charged."""
    at = NOW - 10 * DAY
    offered = billable(Offered("f4", at, 600, "open", at, 400))
    content = studio_summary(sources(offered, client=None), Choices(), NOW)
    (table,) = (table for table in content.tables if table.key == "billable")
    assert "$4.00" in rows(table)[0]


def test_credit_and_waivers_stand_in_the_account() -> None:
    """Credit used here pays, credit used elsewhere does not; each line says what is open then."""
    moved = Move(NOW - DAY, 15_000, False, 9, "Old Maps")
    source = with_(
        night_drive(),
        case=dataclasses.replace(
            night_drive().case,
            facts=tuple(f for f in night_drive().case.facts if f.kind != "paid"),
        ),
        moves=(moved,),
        waivers=(Waiver(NOW - DAY, 2_000, "long-time client", "f4"),),
    )
    content = project_statement(sources(source), Choices(project=1), NOW)
    (account,) = (table for table in content.tables if table.key == "account")
    assert [row[1:] for row in rows(account)] == [
        ["Price as ordered", "$400.00", "", "$400.00"],
        ["Credit used here, from Old Maps", "", "$150.00", "$250.00"],
        ["Waived: $20.00", "", "", "$250.00"],
    ]
    assert content.tiles[2].value == "$250.00"
    assert "long-time client" not in str(content.as_plain())


def test_a_lost_refund_is_let_go_in_the_account() -> None:
    """Money that went back is not owed again; the line says so, the balance stays even."""
    facts = [
        {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
        {"fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "400.00"},
        {"fact": "refunded", "at": "2026-03-05T15:01:00Z", "amount": "400.00"},
    ]
    content = project_statement(sources(project(1, "X", facts)), Choices(project=1), NOW)
    (account,) = (table for table in content.tables if table.key == "account")
    last = account.rows[-1]
    assert [cell.text for cell in last][2:] == ["", "-$400.00", "$0.00"]
    assert last[1].note == "$400.00 is not asked for any more"


def test_session_files_are_told_with_their_size() -> None:
    """How much is held stands before how long; what was counted later is not told."""
    source = with_(night_drive(), kept=Kept(212, 38_400_000_000, NOW - DAY))
    section = client_report(sources(source), Choices(client=1), NOW).sections[0]
    assert section.files.text.startswith("38.4 GB, 212 files. In our care until ")
    later = with_(night_drive(), kept=Kept(212, 38_400_000_000, NOW + DAY))
    section = client_report(sources(later), Choices(client=1), NOW).sections[0]
    assert section.files.text.startswith("In our care until ")


def test_a_delivery_note_tells_lengths_and_formats() -> None:
    """What the ledger measured; a file it knows nothing of has what its name says."""
    source = with_(
        night_drive(),
        lengths={"Night Drive.wav": 214},
        formats={"Night Drive.wav": "WAV, 24 bit, 48 kHz"},
    )
    content = delivery_note(sources(source), Choices(project=1), NOW)
    assert [row[3:5] for row in rows(content.tables[0])] == [
        ["WAV, 24 bit, 48 kHz", "3:34"],
        ["WAV", "–"],
    ]


def test_the_fingerprint_covers_offers_and_credit_up_to_the_instant() -> None:
    """What changes what the report says changes the record; what came later does not."""

    def record(source: ProjectSource) -> str:
        return client_report(sources(source), Choices(client=1), NOW).fingerprint

    plain = record(billable(None))
    at = NOW - DAY
    assert record(billable(Offered("f4", at, 1000, "open", at))) != plain
    assert record(billable(Offered("f4", NOW + 1, 1000, "open", NOW + 1))) == plain
    assert record(with_(billable(None), moves=(Move(at, 500, False, 9),))) != plain


def test_the_summary_tells_what_is_held() -> None:
    """Bytes of sessions by standing, beside those that were delivered."""
    held = with_(night_drive(), kept=Kept(212, 38_400_000_000, NOW - DAY))
    content = studio_summary(sources(held, client=None), Choices(), NOW)
    (table,) = (table for table in content.tables if table.key == "storage")
    assert rows(table) == [["In our care", "1", "38.4 GB", "101.0 MB"]]
