"""The words of the page Clients: gentle remarks, rows, money, and what merging would do."""

from __future__ import annotations

import pytest

from studio_desk.studio import ClientRow, CreditLeft, Merging, Sums
from studio_desk.ui.present.clients import (
    client_row,
    credit_words,
    looks_like_address,
    looks_like_phone,
    merging_words,
    money_line,
    remarks,
)


@pytest.mark.parametrize(
    "text", ["ana@example.org", "a.b+c@sub.example.co", "用户@例え.jp", " x@y.z "]
)
def test_addresses(text: str) -> None:
    """Whatever has a name, an @ and a dotted place."""
    assert looks_like_address(text)


@pytest.mark.parametrize("text", ["ana", "@example.org", "a@b", "two words@example.org", "a@.b"])
def test_what_looks_like_no_address(text: str) -> None:
    """It is remarked on, never refused."""
    assert not looks_like_address(text)


@pytest.mark.parametrize(
    "text", ["112", "+1 (555) 010-9999", "020 7946 0018 ext 4", "٠٢٠ ٧٩٤٦", "555.0100x12"]
)
def test_phone_numbers(text: str) -> None:
    """Figures of any script, with the signs that go with them."""
    assert looks_like_phone(text)


@pytest.mark.parametrize("text", ["call Bob", "12", "n/a", "555 or 666"])
def test_what_looks_like_no_phone_number(text: str) -> None:
    """It is remarked on, never refused."""
    assert not looks_like_phone(text)


def test_remarks_are_made_only_where_something_is_odd() -> None:
    """Nothing filled in is nothing odd."""
    assert remarks(None, None) == ()
    assert remarks("ana@example.org", "+1 555 0100") == ()
    assert len(remarks("ana", "Bob")) == 2


def row(number: int, name: str | None, email: str | None = None, **more: object) -> ClientRow:
    values = {"phone": None, "note": None, "created_at": 0} | more
    return ClientRow(number, name, email, **values)  # type: ignore[arg-type]


def test_a_row() -> None:
    """Name and how to reach them; who has no name goes by the address; archived says so."""
    assert client_row(row(1, "Ana", "a@b.c", phone="1 2 3"), 2).left == "a@b.c · 1 2 3"
    nameless = client_row(row(1, None, "a@b.c"), 0)
    assert (nameless.title, nameless.left, nameless.right) == ("a@b.c", "", "no project")
    archived = client_row(row(1, "Ana", archived_at=5), 1)
    assert archived.chip is not None
    assert archived.chip.strong == "Archived"
    assert client_row(row(1, "Ana Vale"), 1, "vale").title_matches == ((4, 4),)


def test_money_in_words() -> None:
    """What is nothing is left empty; a dispute counts as money that went back."""
    line = money_line(Sums("EUR", paid=5_000, refunded=1_000, disputed=500))
    assert (line.paid, line.refunded, line.credited, line.owed) == ("€50.00", "€15.00", "", "")
    assert line.accessible == "EUR: €50.00 came in, €15.00 went back, nothing owed"
    more = money_line(Sums("EUR", paid=100, credited=90, credit=40, overpaid=10))
    assert (more.left, more.beyond) == ("€0.40", "€0.10")
    assert more.accessible.endswith("€0.40 of credit left, nothing owed, €0.10 paid too much")
    left = CreditLeft(1, "Glass", "EUR", "f2", 2, 5, 90, 40)
    assert credit_words((left,)) == "Credit left: €0.40 from Glass"
    assert credit_words(()) == ""


def test_what_merging_would_do() -> None:
    """Projects that move, values taken over, what goes into the note, who leaves."""
    keep, gone = row(1, "Ana", None), row(2, "A. P.", "a@b.c")
    values = {"name": "Ana", "email": "a@b.c", "phone": None, "note": "Also: Name: A. P."}
    plan = Merging(keep, (gone,), 1, values, ("Name: A. P.",))
    assert merging_words(plan).split("\n") == [
        "1 project moves to Ana.",
        "E-mail is taken over: a@b.c.",
        "Added to the note: Name: A. P.",
        "A. P. leaves the list. Undo brings everything back.",
    ]
