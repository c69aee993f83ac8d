"""Files of banks, Stripe and PayPal, as they write them: read whatever their form."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from studio_desk.money.amounts import COMMA, POINT, mark_of, parse_amount
from studio_desk.money.columns import PURPOSE, by_headings, role_of
from studio_desk.money.days import DAY_FIRST, MONTH_FIRST, is_day, order_of, parse_instant_of
from studio_desk.money.lines import Line, guess, lines, reading_of
from studio_desk.money.statement import MAX_BYTES, read_table
from studio_desk.policy import BadInput

SAMPLES = Path(__file__).parent / "samples"
BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


def read(name: str, currency: str | None = "USD") -> tuple[Line, ...]:
    table = read_table((SAMPLES / name).read_bytes())
    return lines(table, guess(table, currency), NEW_YORK)


def told(found: tuple[Line, ...]) -> list[tuple[str, str, int, str | None, str]]:
    """Kind, day, amount, currency, and why it is ignored, of each line."""
    return [(each.kind, each.day, each.amount, each.currency, each.ignored) for each in found]


def test_stripe() -> None:
    """Failed and test payments are none; a refund and a dispute in a row are lines of their own."""
    found = read("stripe.csv")
    assert told(found) == [
        ("paid", "2026-03-01", 40_000, "USD", ""),
        ("paid", "2026-03-01", 40_000, "USD", "not_completed"),
        ("paid", "2026-02-27", 100, "USD", "test"),
        ("paid", "2026-02-20", 15_000, "USD", ""),
        ("refunded", "2026-02-24", 5_000, "USD", ""),
        ("paid", "2026-02-11", 9_000, "EUR", ""),
        ("charged_back", "2026-03-05", 9_000, "EUR", ""),
    ]
    assert found[0].at == 1_772_378_411, "times are UTC"
    assert found[0].reference == "Night Drive EP mixing, ch_3PxNight01"
    assert (found[-1].why, found[-1].reply_by) == ("fraudulent", 1_774_051_140)


def test_paypal() -> None:
    """What is pending, withdrawn or converted is no client's money; a refund goes to the payer."""
    found = read("paypal.csv")
    assert told(found) == [
        ("paid", "2026-02-28", 40_000, "USD", ""),
        ("refunded", "2026-03-01", 100_000, "USD", "ours"),
        ("paid", "2026-03-02", 36_000, "GBP", "not_completed"),
        ("paid", "2026-03-03", 36_000, "GBP", ""),
        ("paid", "2026-03-04", 9_720, "USD", ""),
        ("refunded", "2026-03-05", 40_000, "USD", ""),
    ]
    assert found[0].at == 1_772_316_333, "14:05:33 in Los Angeles"
    assert (found[-1].email, found[-1].related) == ("ana@example.org", "8AB12345CD678901E")
    german = read("paypal-de.csv")
    assert told(german) == [
        ("paid", "2026-03-04", 23_800, "EUR", ""),
        ("refunded", "2026-03-05", 2_000, "EUR", "ours"),
    ]


def test_a_german_bank() -> None:
    """Semicolons, decimal commas, years of two figures, latin-1; what is not booked is none."""
    table = read_table((SAMPLES / "sparkasse.csv").read_bytes())
    assert (table.encoding, table.separator) == ("cp1252", ";")
    found = read("sparkasse.csv")
    assert told(found) == [
        ("paid", "2026-03-04", 23_800, "EUR", ""),
        ("refunded", "2026-03-05", 123_456, "EUR", ""),
        ("paid", "2026-03-06", 9_000, "EUR", ""),
        ("paid", "2026-03-07", 5_000, "EUR", "not_completed"),
        ("paid", "2026-03-07", 1_250, "EUR", ""),
    ]
    assert (found[0].payer, found[0].purpose) == ("MUELLER, JUERGEN", "RECHNUNG 2026-014 MIX")
    assert found[1].purpose == "STROM ABSCHLAG MÄRZ 1.234,56"


def test_lines_above_the_headings() -> None:
    """A bank's own lines at the top are left out; the currency stands in a heading."""
    assert told(read("preamble.csv")) == [("paid", "2026-03-04", 123_800, "EUR", "")]


def test_american_and_british_banks() -> None:
    """Months first there, days first here, though nothing in the file says so outright."""
    assert [each.day for each in read("chase.csv")] == [
        "2026-03-02", "2026-03-01", "2026-02-20", "2026-02-13",
    ]  # fmt: skip
    assert [each.day for each in read("monzo.csv")] == ["2026-03-03", "2026-03-04", "2026-03-05"]
    assert [each.ignored for each in read("monzo.csv")] == ["", "", "ours"]
    assert told(read("starling.csv"))[0] == ("paid", "2026-03-03", 36_000, "GBP", "")


def test_anybody_s_table_and_one_without_headings() -> None:
    """Columns of money in and out; or found by what stands in them."""
    assert told(read("generic.csv", "EUR")) == [
        ("paid", "2026-03-02", 20_000, "EUR", ""),
        ("refunded", "2026-03-03", 3_550, "EUR", ""),
    ]
    table = read_table((SAMPLES / "bare.csv").read_bytes())
    assert not table.headed
    assert told(read("bare.csv"))[0] == ("paid", "2026-02-27", 40_000, "USD", "")
    assert read("bare.csv")[0].purpose == "ZELLE FROM ANA PAVLOVIC"


def test_fingerprints_tell_rows_apart_and_know_them_again() -> None:
    """The same row in another encoding, order or zone is the same; two equal rows are two."""
    data = "Date,Name,Amount\n2026-03-01,Zoë,5.00\n2026-03-01,Zoë,5.00\n2026-03-02,Zoë,5.00\n"
    one, two = data.encode(), data.encode("utf-16")
    prints = []
    for raw, zone in ((one, BERLIN), (two, NEW_YORK)):
        table = read_table(raw)
        prints.append({each.fingerprint for each in lines(table, guess(table, "USD"), zone)})
    assert prints[0] == prints[1]
    assert len(prints[0]) == 3
    numbers = [each.fingerprint for each in read("stripe.csv") if not each.ignored]
    assert len(set(numbers)) == len(numbers)


def test_the_owner_says_how_it_is_read() -> None:
    """Another column, another mark, another order of dates."""
    table = read_table(b"A,B,C\n01/02/2026,1.000,2.00\n")
    columns = by_headings(table.headings)
    assert not columns.readable
    columns = columns.changed("date", 0).changed("amount", 1).changed(PURPOSE, 2)
    reading = reading_of(table, columns, "bank", "USD", mark=COMMA, first=DAY_FIRST)
    (line,) = lines(table, reading, BERLIN)
    assert (line.day, line.amount, line.purpose) == ("2026-02-01", 100_000, "2.00")
    assert columns.changed("amount", None).place("amount") is None


@pytest.mark.parametrize(
    ("cell", "mark", "minor"),
    [
        ("1.234,56", COMMA, 123_456), ("1,234.56", POINT, 123_456), ("-12.00", POINT, -1_200),
        ("(12.00)", POINT, -1_200), ("12,00-", COMMA, -1_200), ("\u22125", POINT, -500),
        ("£-40.5", POINT, -4_050), ("1\u00a0234,5 €", COMMA, 123_450), ("1'000.00", POINT, 100_000),
        ("+7,00 EUR", COMMA, 700), ("$1,000", POINT, 100_000), ("0.10", POINT, 10),
    ],
)  # fmt: skip
def test_amounts(cell: str, mark: str, minor: int) -> None:
    """Signs, brackets, currencies and thousands of every kind."""
    assert parse_amount(cell, mark) == minor


@pytest.mark.parametrize(
    "cell", ["", "abc", "1.2.3", "1,23", "12.345", "=1+1", "9" * 14, "1e9", "--5", "1,0000.00"]
)
def test_what_is_no_amount(cell: str) -> None:
    """Refused, never guessed."""
    with pytest.raises(ValueError, match="not an amount"):
        parse_amount(cell, POINT)


def test_which_mark_is_before_the_cents() -> None:
    """The column says, not the cell."""
    assert mark_of(["1.000", "2,50"]) == COMMA
    assert mark_of(["1,000", "2.50"]) == POINT
    assert mark_of(["1.000,00"]) == COMMA
    assert mark_of(["1.000"], COMMA) == COMMA


def test_which_of_two_numbers_is_the_month() -> None:
    """One date above twelve decides; points are European; else the closer dates."""
    assert order_of(["01/02/2026", "13/02/2026"]).first == DAY_FIRST
    assert order_of(["01/02/2026", "02/13/2026"]).first == MONTH_FIRST
    assert order_of(["01.02.2026"], MONTH_FIRST).first == DAY_FIRST
    close = order_of(["03/01/2026", "03/02/2026", "03/09/2026"], DAY_FIRST)
    assert (close.first, close.sure) == (MONTH_FIRST, False)
    assert order_of(["2026-03-01"]).sure


def test_dates_that_contradict_each_other_are_no_fault_of_the_column() -> None:
    """Where some can only begin with the day and some only with the month, the studio's own order
    is taken, and is not sure.
    """
    mixed = ["13/02/2026", "02/13/2026", "31/04/2026", "04/31/2026"]
    assert order_of(mixed, MONTH_FIRST).first == MONTH_FIRST
    assert order_of(mixed, DAY_FIRST).first == DAY_FIRST
    assert not order_of(mixed).sure
    close = order_of([*mixed, "03/01/2026", "03/02/2026", "03/09/2026"], DAY_FIRST)
    assert close.first == MONTH_FIRST


@pytest.mark.parametrize(
    ("cell", "clock", "wanted"),
    [
        ("2026-03-01T10:00:00Z", "", 1_772_359_200),
        ("2026-03-01 10:00:00 +0100", "", 1_772_355_600),
        ("01.03.26", "", 1_772_362_800), ("01/03/2026", "11:00 PM", 1_772_402_400),
        ("1 Mar 2026", "", 1_772_362_800), ("01-Mar-26", "", 1_772_362_800),
    ],
)  # fmt: skip
def test_dates(cell: str, clock: str, wanted: int) -> None:
    """With an offset of its own, with a time beside it, or at noon of the studio."""
    assert parse_instant_of(cell, DAY_FIRST, BERLIN, clock)[0] == wanted


@pytest.mark.parametrize("cell", ["", "soon", "31.02.2026", "2026-13-01", "0001-01-01", "9999-1-1"])
def test_what_is_no_date(cell: str) -> None:
    """Refused, never guessed."""
    assert not is_day(cell) or cell[:4] in ("0001", "9999")
    with pytest.raises(ValueError, match=r"date|day|month"):
        parse_instant_of(cell, DAY_FIRST, BERLIN)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"), (b" \n\n", "empty"), (b"a\0b", "binary"), (b"\xff\xfea", "not text"),
        (b"x" * (MAX_BYTES + 1), "at most 10 MB"),
        (b'Date,Amount\n2026-01-01,"5', "not CSV"),
        (b"Date,Amount\n2026-01-01," + b"5" * 20_000, "a cell of over"),
        (b"Date,Amount\n" + b"2026-01-01,5\n" * 20_001, "split the file"),
        (b"Date,Amount" + b"," * 300 + b"\n2026-01-01,5\n", "columns"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    """Size, binary data, broken quotes, cells and rows without end."""
    with pytest.raises(BadInput, match=words):
        read_table(data)


def test_a_row_that_cannot_be_read_is_shown_as_such() -> None:
    """It is neither dropped nor does it spoil the others; a formula is a text."""
    raw = b"Date,Name,Amount\nx,Bo,5\n2026-01-01,=CMD(),x\n2026-01-01,=CMD(),7.00\nTotal,,\n"
    table = read_table(raw)
    found = lines(table, guess(table, "USD"), BERLIN)
    assert [each.ignored for each in found] == ["unreadable", "unreadable", "", "no_amount"]
    assert found[2].payer == "=CMD()"


def test_headings_are_known_in_several_languages() -> None:
    """By letters and figures alone."""
    assert role_of("Created date (UTC)") == "date"
    assert role_of("WÄHRUNG") == "currency"
    assert role_of("Amount (GBP)") == "amount"
    assert role_of("Beguenstigter/Zahlungspflichtiger") == "payer"
    assert role_of("Amount due") == ""
