"""From a statement to the ledger: looked at first, all or nothing, known again, undone as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.store import backup_plain
from studio_desk.studio import Changes, Refused, Studio
from studio_desk.studio.payments import (
    FOREIGN,
    IGNORED,
    KNOWN,
    MATCHED,
    RECORDED,
    UNMATCHED,
    UNSURE,
    PaymentsPreview,
)
from tests.studio.conftest import B

SAMPLES = Path(__file__).parents[1] / "money" / "samples"
DAY = 86_400


@pytest.fixture
def desk(studio: Studio, clock: FixedClock) -> dict[str, int]:
    """A studio on 8 March with five orders, none of them paid but Kestrel, by hand."""
    clock.set(parse_instant("2026-03-08T14:00:00Z"))
    studio.edit_settings(currency="USD")
    made = {}
    for title, client, email, currency, price, note in (
        ("Night Drive EP", "Ana Pavlović", "ana@example.org", "USD", "400.00", "Invoice INV-7"),
        ("Glass Harbour", "Jürgen Müller", None, "EUR", "238.00", "Rechnung 2026-014"),
        ("Copper Wire", "The Lanterns", "lanterns@example.org", "GBP", "360.00", None),
        ("Kestrel", "Dorian Vale", "dorian@example.org", "USD", "150.00", None),
        ("Old Maps", "Rosa Lindqvist", "rosa@example.org", "EUR", "90.00", None),
    ):
        made[title] = studio.add_project(
            client_id=studio.add_client(name=client, email=email)[0], title=title, kind="mixing",
            policy=B, currency=currency, price=price, note=note,
            facts=[{"fact": "purchased", "at": "2026-02-01T12:00:00Z"}],
        )[0]  # fmt: skip
    studio.record_fact(made["Kestrel"], "paid", "2026-02-21T12:00:00Z", amount="150.00")
    return made


def states(preview: PaymentsPreview) -> list[str]:
    return [row.state for row in preview.rows]


def take(studio: Studio, name: str) -> tuple[PaymentsPreview, Changes | None]:
    preview = studio.payments.preview(SAMPLES / name)
    return preview, studio.payments.take_in(preview)


def test_stripe_to_ledger(studio: Studio, desk: dict[str, int], told: list[Changes]) -> None:
    """A payment, a refund of one noted by hand, a payment and its dispute: one operation."""
    before = backup_plain.text_of(studio.store)
    preview = studio.payments.preview(SAMPLES / "stripe.csv")
    assert backup_plain.text_of(studio.store) == before, "looking writes nothing"
    assert states(preview) == [MATCHED, IGNORED, IGNORED, RECORDED, MATCHED, MATCHED, MATCHED]
    told.clear()
    changes = studio.payments.take_in(preview)
    assert changes is not None
    assert told == [changes]
    assert changes.label == "import of 4 payments"
    assert changes.projects == {desk["Night Drive EP"], desk["Kestrel"], desk["Old Maps"]}
    (paid,) = [f for f in studio.case_of(desk["Night Drive EP"]).facts if f.kind == "paid"]
    assert (paid.amount, paid.at) == (40_000, parse_instant("2026-03-01T15:20:11Z"))
    assert paid.reference == "Night Drive EP mixing, ch_3PxNight01"
    assert studio.money.ledger(desk["Night Drive EP"]).state().word == "settled"
    assert studio.money.ledger(desk["Kestrel"]).state().refunded == 5_000
    back = studio.case_of(desk["Old Maps"]).facts[-1]
    assert (back.kind, back.amount, back.reason) == ("charged_back", 9_000, "fraudulent")
    assert back.reply_by == parse_instant("2026-03-20T23:59:00Z")


def test_the_same_file_again_adds_nothing(studio: Studio, desk: dict[str, int]) -> None:
    """Known rows are named with their project; after an undo they can be taken in anew."""
    take(studio, "stripe.csv")
    again, nothing = take(studio, "stripe.csv")
    assert nothing is None
    assert again.count(KNOWN) == 4
    assert again.rows[0].known_in == desk["Night Drive EP"]
    studio.undo()
    assert all(f.kind != "paid" for f in studio.case_of(desk["Night Drive EP"]).facts)
    fresh, anew = take(studio, "stripe.csv")
    assert fresh.count(MATCHED) == 4
    assert anew is not None
    studio.undo()
    studio.redo()
    assert studio.payments.preview(SAMPLES / "stripe.csv").count(KNOWN) == 4


def test_a_statement_that_overlaps(studio: Studio, desk: dict[str, int], tmp_path: Path) -> None:
    """Only the rows that are new are taken, whatever file they come in."""
    text = (SAMPLES / "sparkasse.csv").read_bytes()
    head, first, *rest = text.splitlines(keepends=True)
    (tmp_path / "march.csv").write_bytes(head + first)
    studio.payments.take_in(studio.payments.preview(tmp_path / "march.csv"))
    preview = studio.payments.preview(SAMPLES / "sparkasse.csv")
    assert states(preview) == [KNOWN, IGNORED, MATCHED, IGNORED, UNMATCHED]
    assert len(rest) == 4


def test_paypal_and_currencies(studio: Studio, desk: dict[str, int]) -> None:
    """Dollars for a project in euros are never taken; the refund finds its payment."""
    preview = studio.payments.preview(SAMPLES / "paypal.csv")
    assert states(preview) == [MATCHED, IGNORED, IGNORED, MATCHED, FOREIGN, MATCHED]
    assert preview.rows[4].known_in == desk["Old Maps"]
    assert preview.rows[3].project == desk["Copper Wire"]
    with pytest.raises(Refused, match="cannot be taken in"):
        studio.payments.take_in(preview, {4: desk["Old Maps"]})
    with pytest.raises(Refused, match="in GBP, the project is in EUR"):
        studio.payments.take_in(preview, {3: desk["Old Maps"]})
    assert preview.rows[5].project == desk["Night Drive EP"]
    studio.payments.take_in(preview, {0: desk["Night Drive EP"]})
    refund = studio.payments.preview(SAMPLES / "paypal.csv").rows[5]
    assert (refund.state, refund.project) == (MATCHED, desk["Night Drive EP"])


def test_the_owner_chooses(studio: Studio, desk: dict[str, int]) -> None:
    """What nobody recognised can be given to a project; what was matched can be left."""
    preview = studio.payments.preview(SAMPLES / "sparkasse.csv")
    assert preview.chosen == {0: desk["Glass Harbour"], 2: desk["Old Maps"]}
    studio.payments.take_in(preview, {4: desk["Old Maps"]})
    (paid,) = [f for f in studio.case_of(desk["Old Maps"]).facts if f.kind == "paid"]
    assert (paid.amount, paid.reference) == (1_250, "Spende")
    assert studio.case_of(desk["Glass Harbour"]).facts[-1].kind == "purchased"
    # Who paid is remembered for this client: the next time it speaks for them.
    (row,) = studio.money.account(desk["Old Maps"]).imported
    assert (row.payer, row.source) == ("FREMDER MENSCH", "bank")


def test_all_or_nothing(studio: Studio, desk: dict[str, int], tmp_path: Path) -> None:
    """One row that cannot be recorded keeps the whole file out, and the backup is made first."""
    told: list[str] = []
    studio.before_risk = told.append
    preview = studio.payments.preview(SAMPLES / "sparkasse.csv")
    before = backup_plain.text_of(studio.store)
    with pytest.raises(Refused):
        studio.payments.take_in(preview, {0: desk["Glass Harbour"], 2: desk["Kestrel"]})
    with pytest.raises(Refused, match="not in the studio"):
        studio.payments.take_in(preview, {0: 999})
    assert backup_plain.text_of(studio.store) == before
    assert told == ["import", "import"]
    two = studio.payments.preview(SAMPLES / "sparkasse.csv")
    studio.payments.take_in(preview)
    with pytest.raises(Refused, match="taken in meanwhile"):
        studio.payments.take_in(two)


def test_a_bank_that_names_no_currency(studio: Studio, desk: dict[str, int]) -> None:
    """The studio's is meant; a payment noted by hand is seen; money out for others is none."""
    preview = studio.payments.preview(SAMPLES / "chase.csv")
    assert preview.reading.currency == "USD"
    assert states(preview) == [MATCHED, IGNORED, RECORDED, UNMATCHED]
    assert preview.rows[2].known_in == desk["Kestrel"]
    assert [row.line.ignored for row in preview.rows] == ["", "out", "", ""]


def test_columns_can_be_changed(studio: Studio, desk: dict[str, int], tmp_path: Path) -> None:
    """A table in which nothing is recognised is refused with the remedy, until columns are said."""
    path = tmp_path / "odd.csv"
    path.write_text("Wann,Wieviel,Wer\nam 1.,400,Ana\n", encoding="utf-8")
    with pytest.raises(Refused, match="no column for a date"):
        studio.payments.preview(path)
    path.write_text('Wann,Wieviel,Wer\n01.03.2026,"400,00",Ana Pavlovic\n', encoding="utf-8")
    table, reading = studio.payments.read(path)
    assert reading.columns.place("date") == 0, "found by what stands in it"
    preview = studio.payments.preview(path, table, reading)
    assert states(preview) == [UNSURE] or states(preview) == [MATCHED]


def test_days_to_come(studio: Studio, desk: dict[str, int], tmp_path: Path) -> None:
    """Today without a time is no later than now; tomorrow is not yet."""
    path = tmp_path / "soon.csv"
    path.write_text(
        "Date,Name,Amount\n2026-03-08,Ana Pavlović,400.00\n2026-03-10,Ana Pavlović,400.00\n",
        encoding="utf-8",
    )
    preview = studio.payments.preview(path)
    assert states(preview) == [MATCHED, IGNORED]
    assert preview.rows[0].line.at == studio.clock.now()
    assert preview.rows[1].line.ignored == "ahead"


def test_what_is_no_statement_is_refused(studio: Studio, tmp_path: Path) -> None:
    """A missing file, binary data, an empty one: in words, with the file's name."""
    with pytest.raises(Exception, match="was not read: no such file"):
        studio.payments.preview(tmp_path / "none.csv")
    path = tmp_path / "x.csv"
    for data, words in ((b"\0\1", "binary"), (b"", "empty")):
        path.write_bytes(data)
        with pytest.raises(Refused, match=words):
            studio.payments.preview(path)


def test_erasing_forgets_who_paid(studio: Studio, desk: dict[str, int]) -> None:
    """Payer, purpose and fingerprint go; the amount stays; the file would be new again."""
    take(studio, "sparkasse.csv")
    client = studio.project(desk["Old Maps"]).project.client_id
    assert client is not None
    stored = studio.people.stored(client)
    assert "ROSA LINDQVIST" in str(stored["payments"])
    erased = studio.people.erase(client)
    assert erased.left == ()
    (row,) = studio.money.account(desk["Old Maps"]).imported
    assert (row.payer, row.purpose) == (None, None)
    assert row.fingerprint.startswith("erased-")
    assert studio.case_of(desk["Old Maps"]).facts[-1].amount == 9_000
