"""Credit given in one project and used in another: recorded, shown, undone, never too much."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import decide
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store, reminders
from studio_desk.studio import Changes, Refused, Studio
from tests.studio.conftest import NOW, B

DAY = 86_400


@pytest.fixture
def credited(studio: Studio, night_drive: int) -> int:
    """Night Drive, paid in full and credited with 50 dollars."""
    studio.record_fact(night_drive, "credited", NOW - DAY, amount="50.00")
    return night_drive


def order(studio: Studio, client: int | None, price: str = "120.00", currency: str = "USD") -> int:
    return studio.add_project(
        client_id=client, title="Glass", kind="mastering", policy=B, currency=currency,
        price=price, facts=[{"fact": "purchased", "at": "2026-03-07T12:00:00Z"}],
    )[0]  # fmt: skip


def test_credit_is_used_in_the_next_project(studio: Studio, ana: int, credited: int) -> None:
    """What is owed there falls, what is left here is gone; verdicts of both are as they were."""
    glass = order(studio, ana)
    verdicts = [studio.verdict_at(each, NOW) for each in (credited, glass)]
    (left,) = studio.money.credits_of(ana)
    assert (left.giver, left.left, left.currency) == (credited, 5_000, "USD")
    assert studio.money.account(glass).usable == (left,)
    changes = studio.money.use_credit(glass)
    assert changes.projects >= {credited, glass}
    assert changes.label == "credit used for Glass"
    assert studio.money.ledger(glass).state().owed == 7_000
    assert studio.money.ledger(credited).state().credit == 0
    assert studio.money.credits_of(ana) == ()
    (sums,) = studio.clientele.money(ana, NOW)
    assert (sums.owed, sums.credit, sums.credited) == (7_000, 0, 5_000)
    assert verdicts == [studio.verdict_at(each, NOW) for each in (credited, glass)]
    case, policy = studio.case_and_policy(glass)
    assert decide(case, policy, NOW) == verdicts[1]


def test_a_use_is_undone_redone_and_taken_back_later(
    studio: Studio, ana: int, credited: int
) -> None:
    """By undo, by redo, and by hand long after."""
    glass = order(studio, ana)
    studio.money.use_credit(glass, 2_000)
    assert studio.undo_label() == "credit used for Glass"
    studio.undo()
    assert studio.money.ledger(glass).state().owed == 12_000
    studio.redo()
    assert studio.money.ledger(glass).state().owed == 10_000
    (move,) = studio.money.account(glass).moves
    studio.money.give_back_credit(move.use)
    assert studio.money.ledger(glass).state().owed == 12_000
    with pytest.raises(Refused, match="taken back already"):
        studio.money.give_back_credit(move.use)
    studio.undo()
    assert studio.money.ledger(glass).state().owed == 10_000


def test_never_more_than_is_left_or_owed(studio: Studio, ana: int, credited: int) -> None:
    """Too much, nothing, another client's, another currency: refused in words, nothing written."""
    glass = order(studio, ana)
    for amount, words in ((5_001, "only 50.00 USD of credit"), (12_001, "only 120.00 USD is owed"),
                          (0, "above 0.00")):  # fmt: skip
        with pytest.raises(Refused, match=words):
            studio.money.use_credit(glass, amount)
    euros = order(studio, ana, currency="EUR")
    with pytest.raises(Refused, match="no credit in EUR"):
        studio.money.use_credit(euros)
    other = studio.add_client(name="Bo")[0]
    for client in (other, None):
        with pytest.raises(Refused, match="no credit in USD"):
            studio.money.use_credit(order(studio, client))
    with pytest.raises(Refused, match="nothing is owed"):
        studio.money.use_credit(credited)
    assert [each.left for each in studio.money.credits_of(ana)] == [5_000]


def test_the_oldest_credit_goes_first(studio: Studio, ana: int, credited: int) -> None:
    """Several credits of several projects pay one debt, in their order."""
    second = order(studio, ana, "10.00")
    studio.record_fact(second, "paid", NOW - 3_600, amount="10.00")
    studio.record_fact(second, "credited", NOW - 3_600, amount="30.00")
    glass = order(studio, ana)
    studio.money.use_credit(glass, 6_000)
    assert [(each.giver, each.left) for each in studio.money.credits_of(ana)] == [(second, 2_000)]
    studio.undo()
    assert [each.left for each in studio.money.credits_of(ana)] == [5_000, 3_000]


def test_a_credit_that_is_used_cannot_be_taken_back(
    studio: Studio, ana: int, credited: int, told: list[Changes]
) -> None:
    """Neither by retracting it nor by undoing it; first the use goes."""
    glass = order(studio, ana)
    use = studio.money.use_credit(glass)
    with pytest.raises(Refused, match="used in Glass"):
        studio.retract_fact(credited, "f4", "a mistake")
    recorded = next(row.id for row in studio.journal() if row.fact_kind == "credited")
    with pytest.raises(Refused, match="used in Glass"):
        studio.undo(recorded)
    assert use.operation is not None
    studio.undo(use.operation)
    studio.undo(recorded)
    assert studio.money.credits_of(ana) == ()


def test_credit_the_project_needs_itself_is_not_left(
    studio: Studio, ana: int, credited: int
) -> None:
    """A later charge there is paid by its own credit first."""
    studio.record_fact(credited, "charged", NOW - 60, amount="20.00")
    (left,) = studio.money.credits_of(ana)
    assert (left.amount, left.left) == (5_000, 3_000)


def test_the_reminder_of_what_is_owed_knows_the_credit(
    studio: Studio, ana: int, credited: int
) -> None:
    """One account: what Today asks for is what the tab says is owed."""
    glass = order(studio, ana)
    studio.record_fact(glass, "delivered", NOW - 60)
    studio.money.use_credit(glass)
    due = [row for row in reminders.after(studio.store, 0, 100) if row.kind == "unpaid"]
    assert [(row.subject, row.minor) for row in due] == [(glass, 7_000)]


def test_credit_and_imports_go_out_and_come_back(
    studio: Studio, ana: int, credited: int, tmp_path: Path, clock: FixedClock
) -> None:
    """A full export holds what was used and where payments came from; the account is the same."""
    glass = order(studio, ana)
    studio.money.use_credit(glass)
    path = tmp_path / "bank.csv"
    path.write_text("Date,Name,Amount\n2026-03-06,Ana Pavlović,70.00\n", encoding="utf-8")
    studio.edit_settings(currency="USD")
    changes = studio.payments.take_in(studio.payments.preview(path))
    assert changes is not None
    studio.export_everything(tmp_path / "out")
    with open_store(tmp_path / "other.db", now=NOW) as store:
        other = Studio(store, built_in_catalogue(), clock)
        other.start()
        other.import_everything(tmp_path / "out")
        for project in (glass, credited):
            assert other.money.ledger(project) == studio.money.ledger(project)
        assert other.payments.preview(path).count("known") == 1
        stored = other.people.stored(ana)
        assert stored["credit_used"][0]["from"] == credited
        assert stored["payments"][0]["payer"] == "Ana Pavlović"


def test_merged_clients_share_their_credit(studio: Studio, ana: int, credited: int) -> None:
    """Whoever is put together with the client can use it; undo takes it apart again."""
    twin = studio.add_client(name="Ana P.")[0]
    glass = order(studio, twin)
    assert studio.money.account(glass).usable == ()
    studio.clientele.merge(ana, [twin])
    assert sum(each.left for each in studio.money.account(glass).usable) == 5_000
