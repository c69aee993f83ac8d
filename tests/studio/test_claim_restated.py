"""A claim said otherwise: retracted and entered anew with all that names it, undone as one step."""

from __future__ import annotations

import pytest

from studio_desk.studio import Changes, Refused, Studio
from tests.studio.test_claims import ALUS, C, D, at, fact, project


@pytest.fixture
def unproven(studio: Studio) -> int:
    """A payment and nothing received, with a message that came with it and proof that followed."""
    key = project(
        studio, ALUS, "sample_pack",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
    )  # fmt: skip
    message = studio.evidence.take_text("I got nothing.", "mail.txt")
    studio.evidence.record(key, "claimed", at("03-03T10:00"), [message], ground="payment_error")
    studio.evidence.keep_text(key, "The bank's record", claim="f3", at=at("03-04T10:00"))
    return key


def test_what_the_client_wants_is_put_right(studio: Studio, told: list[Changes]) -> None:
    """The verdict follows; the claim keeps its instant, its old words stay on record."""
    key = project(
        studio, ALUS, "vst_testing",
        fact("purchased", "03-01T10:00"),
        fact("claimed", "03-05T10:00", ground="cannot_complete"),
        fact("cannot_complete", "03-06T10:00"),
    )  # fmt: skip
    about, changes = studio.claims.restate(key, "f2", wants="credit")
    opened = studio.claims.opened(key, about)
    assert (opened.fact.wants, opened.fact.at) == ("credit", at("03-05T10:00"))
    assert opened.listed.remedy == "credit"
    assert changes.label == "change to the claim about Copper Wire"
    assert studio.undo_label() == changes.label
    old = next(row for row in studio.project(key, retracted=True).facts if row.fact.id == "f2")
    assert old.retracted
    studio.undo()
    assert studio.claims.opened(key, "f2").listed.remedy == "refund_or_credit"
    studio.redo()
    assert studio.claims.opened(key, about).listed.remedy == "credit"
    about, _ = studio.claims.restate(key, about, wants=None)
    assert studio.claims.opened(key, about).fact.wants is None


def test_all_that_names_it_goes_along(studio: Studio, unproven: int) -> None:
    """Files, facts, notes: nothing is lost, nothing stands twice, and undo brings all back."""
    before = [(row.name, row.fact_kind) for row in studio.evidence.of_claim(unproven, "f3")]
    assert before == [("mail.txt", "claimed"), ("message.txt", "evidence")]
    about, _ = studio.claims.restate(unproven, "f3", ground="change_of_mind")
    case = studio.case_of(unproven)
    assert [fact.kind for fact in case.ordered()] == ["purchased", "paid", "claimed", "evidence"]
    assert [fact.claim for fact in case.facts if fact.kind == "evidence"] == [about]
    after = [(row.name, row.fact_kind) for row in studio.evidence.of_claim(unproven, about)]
    assert after == before
    assert len(studio.evidence.of_project(unproven)) == 2
    assert studio.claims.opened(unproven, about).listed.standing == "refused"
    studio.undo()
    assert [fact.id for fact in studio.case_of(unproven).ordered()][2:] == ["f3", "f4"]
    assert len(studio.evidence.of_project(unproven)) == 2
    assert studio.store.faults() == []


def test_an_exchange_keeps_its_number_and_its_notes(studio: Studio) -> None:
    """The RMA stays that of the client; it cannot become anything but an exchange meanwhile."""
    key = project(
        studio, D, "goods",
        fact("purchased", "03-01T10:00"),
        fact("claimed", "03-03T10:00", ground="exchange"),
        fact("rma_issued", "03-04T10:00", claim="f2", number="RMA-2026-0001"),
    )  # fmt: skip
    studio.claims.note(key, "f2", tracking="UPS 1Z")
    about, _ = studio.claims.restate(key, "f2", wants="store_credit")
    opened = studio.claims.opened(key, about)
    assert opened.note.tracking == "UPS 1Z"
    assert [fact.number for fact in opened.of_claim("rma_issued")] == ["RMA-2026-0001"]
    before = studio.case_of(key)
    with pytest.raises(Refused):
        studio.claims.restate(key, about, ground="change_of_mind")
    assert studio.case_of(key) == before
    studio.undo()
    assert studio.claims.opened(key, "f2").note.tracking == "UPS 1Z"


def test_what_is_settled_or_unknown_is_left(studio: Studio) -> None:
    """A settled claim says what it said; grounds and wishes are those of the contract."""
    key = project(
        studio, C, "support",
        fact("delivered", "03-03T10:00"),
        fact("claimed", "03-04T10:00", ground="studio_mistake"),
    )  # fmt: skip
    for wrong in ({"ground": "weather"}, {"ground": None}, {"wants": "all"}, {"at": "now"}):
        with pytest.raises(Refused):
            studio.claims.restate(key, "f2", **wrong)
    studio.record_fact(key, "fixed", at("03-05T10:00"), claim="f2")
    with pytest.raises(Refused, match="settled"):
        studio.claims.restate(key, "f2", wants="fix")
    assert len(studio.case_of(key).facts) == 3
