"""Claims as the owner meets them: listed, judged beforehand, settled with a reason, summed."""

from __future__ import annotations

from typing import Any

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.studio import Changes, Refused, Studio
from studio_desk.studio.claims import CLIENT, OWNER
from studio_desk.studio.weighing import left_to_refund

ALUS, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"


def at(text: str) -> int:
    return parse_instant(f"2026-{text}:00Z")


def project(studio: Studio, policy: str, kind: str, *facts: dict[str, Any], **own: Any) -> int:
    values = {"title": "Copper Wire", "currency": "GBP", "price": "360.00"} | own
    return studio.add_project(policy=policy, kind=kind, facts=facts, **values)[0]


def fact(kind: str, when: str, **own: Any) -> dict[str, Any]:
    return {"fact": kind, "at": f"2026-{when}:00Z", **own}


@pytest.fixture
def paid_twice(studio: Studio) -> int:
    """Copper Wire: paid twice within three minutes, nothing delivered, claimed the next day."""
    return project(
        studio, ALUS, "mixing",
        fact("purchased", "03-02T16:00"),
        fact("paid", "03-02T16:06", amount="360.00", reference="INV-31"),
        fact("paid", "03-02T16:09", amount="360.00", reference="INV-31"),
        fact("claimed", "03-03T22:20", ground="duplicate_payment", wants="refund"),
    )  # fmt: skip


def test_a_claim_is_listed_with_what_it_is_about(studio: Studio, paid_twice: int) -> None:
    """Ground, outcome, the amount that came twice, and that it waits for the owner."""
    (line,) = studio.claims.listed()
    assert (line.project_id, line.about, line.ground) == (paid_twice, "f4", "duplicate_payment")
    assert (line.standing, line.remedy, line.amount) == ("applies", "refund", 36_000)
    assert (line.waits, line.open, studio.claims.count()) == (OWNER, True, 1)


def test_the_deadline_for_getting_in_touch_is_the_one_counted(
    studio: Studio, paid_twice: int
) -> None:
    """Seven days from the date of the order, as A4c has it."""
    opened = studio.claims.opened(paid_twice, "f4")
    assert opened.contact is not None
    assert opened.contact.start == at("03-02T16:00")
    assert opened.contact.end == parse_instant("2026-03-10T03:59:59Z")
    assert opened.left == 72_000


def test_what_the_policy_leaves_to_the_owner_needs_a_reason(
    studio: Studio, paid_twice: int, told: list[Changes]
) -> None:
    """A4a applies at the studio's discretion: without a word nothing is written."""
    with pytest.raises(Refused) as refused:
        studio.claims.record(paid_twice, "refunded", at("03-07T10:00"), amount=36_000, claim="f4")
    assert [problem.place for problem in refused.value.problems] == ["discretion"]
    assert told == []
    studio.claims.record(
        paid_twice, "refunded", at("03-07T10:00"), {"discretion": "Sent twice by the bank."},
        amount=36_000, claim="f4",
    )  # fmt: skip
    (line,) = studio.claims.listed()
    assert (line.standing, line.ended, line.amount) == ("settled", "refunded", 36_000)
    assert studio.claims.opened(paid_twice, "f4").decisions[0].why == "Sent twice by the bank."
    assert studio.claims.count() == 0


def test_undo_takes_a_decision_along_and_redo_brings_it_back(
    studio: Studio, paid_twice: int
) -> None:
    """A decision falls with the fact that carried it out."""
    reasons = {"discretion": "Sent twice by the bank."}
    studio.claims.record(
        paid_twice, "refunded", at("03-07T10:00"), reasons, amount=36_000, claim="f4"
    )
    studio.undo()
    assert studio.claims.opened(paid_twice, "f4").decisions == ()
    assert studio.claims.sums().decisions == ()
    studio.redo()
    assert len(studio.claims.sums().decisions) == 1


def test_a_settled_claim_is_not_settled_again(studio: Studio, paid_twice: int) -> None:
    """Only taking back what settled it opens it; the refusal says so."""
    studio.claims.record(
        paid_twice, "refunded", at("03-07T10:00"), {"discretion": "Twice."},
        amount=36_000, claim="f4",
    )  # fmt: skip
    for earlier in ("03-07T11:00", "03-07T09:00"):
        with pytest.raises(Refused, match="settled"):
            studio.claims.record(
                paid_twice, "declined", at(earlier), {"refused": "Too late."}, claim="f4"
            )


def test_no_more_goes_back_than_came_in_without_a_word(studio: Studio, paid_twice: int) -> None:
    """An override is asked for, kept, and listed; the plain way of recording refuses."""
    when = at("03-07T10:00")
    with pytest.raises(Refused, match="more would go back"):
        studio.record_fact(paid_twice, "refunded", when, amount=72_001, claim="f4")
    needed, over = studio.claims.needs(paid_twice, "refunded", when, amount=72_001, claim="f4")
    assert (needed, over) == (("discretion", "override"), 1)
    studio.claims.record(
        paid_twice, "refunded", when,
        {"discretion": "Twice.", "override": "With the bank's fee."}, amount=72_001, claim="f4",
    )  # fmt: skip
    natures = {each.nature for each in studio.claims.sums().decisions}
    assert natures == {"discretion", "override"}


def test_a_payment_that_was_refunded_cannot_be_taken_back(studio: Studio) -> None:
    """Neither by a retraction nor by an undo of it: more would have gone back than came in."""
    key = project(studio, ALUS, "mixing", fact("purchased", "03-01T10:00"))
    paid = studio.record_fact(key, "paid", at("03-01T10:05"), amount=36_000)
    studio.record_fact(key, "refunded", at("03-02T10:00"), amount=36_000)
    with pytest.raises(Refused, match="more would have gone back"):
        studio.retract_fact(key, "f2", "Wrong project")
    with pytest.raises(Refused, match="more would have gone back"):
        studio.undo(paid.operation)
    studio.retract_fact(key, "f3", "Not sent after all")
    studio.retract_fact(key, "f2", "Wrong project")
    with pytest.raises(Refused, match="more would go back"):
        studio.evidence.record(key, "refunded", at("03-02T10:00"), amount=1)


def test_a_chargeback_takes_its_money_until_it_is_won(studio: Studio) -> None:
    """What the bank took back cannot be refunded on top."""
    key = project(
        studio, ALUS, "mixing",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
        fact("charged_back", "03-04T10:00", amount="360.00", reason="unrecognised"),
    )  # fmt: skip
    now = studio.clock.now()
    assert left_to_refund(studio.case_of(key), now) == 0
    (line,) = studio.claims.listed()
    assert (line.kind, line.standing, line.reason) == ("dispute", "open", "unrecognised")
    assert studio.claims.count() == 1
    studio.claims.record(key, "chargeback_closed", at("03-06T10:00"), outcome="won")
    assert left_to_refund(studio.case_of(key), now) == 36_000
    assert studio.claims.listed()[0].standing == "closed"
    assert [(y.remedy, y.amount) for y in studio.claims.sums().years] == [("won", 36_000)]


@pytest.mark.parametrize(
    ("policy", "kind", "first"),
    [
        (ALUS, "mixing", ("duplicate_payment", "payment_error", "dissatisfaction")),
        (ALUS, "sample_pack", ("duplicate_payment", "payment_error", "exchange")),
        (B, "mastering", ("dissatisfaction", "change_of_mind", "duplicate_payment")),
        (C, "support", ("studio_mistake", "service_issue", "user_error")),
        (D, "goods", ("exchange",)),
    ],
)
def test_the_grounds_that_make_sense_are_asked_first(
    studio: Studio, policy: str, kind: str, first: tuple[str, ...]
) -> None:
    """Those that a clause speaks of for the kind of work; all others follow."""
    key = project(studio, policy, kind, fact("purchased", "03-05T10:00"))
    found = studio.claims.outlooks(key, studio.clock.now())
    likely = tuple(each.ground for each in found if each.likely)
    assert likely[: len(first)] == first
    assert len(found) == 14


def test_a_ground_is_judged_before_it_is_claimed(studio: Studio, paid_twice: int) -> None:
    """Which exception applies, which would not, until when: asked of the core, nothing written."""
    before = studio.case_of(paid_twice)
    found = {each.ground: each for each in studio.claims.outlooks(paid_twice, at("03-12T10:00"))}
    assert found["duplicate_payment"].claim.outcome == "refused"
    assert found["duplicate_payment"].claim.late
    assert found["dissatisfaction"].claim.outcome == "refused"
    assert studio.case_of(paid_twice) == before


def test_the_road_of_a_mistake_fix_first_then_part_of_the_money(studio: Studio) -> None:
    """C1c: fixed settles; a fix that fails opens the money, at the studio's discretion."""
    key = project(
        studio, C, "support",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
        fact("delivered", "03-03T10:00"),
        fact("claimed", "03-05T10:00", ground="studio_mistake"),
    )  # fmt: skip
    assert studio.claims.listed()[0].remedy == "fix"
    studio.claims.record(key, "fix_failed", at("03-06T10:00"), claim="f4")
    assert studio.claims.listed()[0].remedy == "partial_refund_or_credit"
    needed, over = studio.claims.needs(key, "credited", at("03-07T10:00"), amount=9_000, claim="f4")
    assert (needed, over) == (("discretion",), 0)


def test_the_client_chooses_where_the_work_cannot_be_done(studio: Studio) -> None:
    """A3b: until the client has said which, the claim waits for the client."""
    key = project(
        studio, ALUS, "vst_testing",
        fact("purchased", "03-01T10:00"),
        fact("paid", "03-01T10:05", amount="360.00"),
        fact("started", "03-02T10:00"),
        fact("claimed", "03-05T10:00", ground="cannot_complete"),
    )  # fmt: skip
    line = studio.claims.listed()[0]
    assert (line.standing, line.missing, line.waits) == (
        "needs_evidence", ("cannot_complete",), OWNER,
    )  # fmt: skip
    studio.record_fact(key, "cannot_complete", at("03-06T10:00"))
    line = studio.claims.listed()[0]
    assert (line.remedy, line.waits) == ("refund_or_credit", CLIENT)


def test_a_refusal_keeps_its_reason_and_a_withdrawal_is_none(
    studio: Studio, paid_twice: int
) -> None:
    """Declining takes a reason; a client who gave up is counted apart."""
    with pytest.raises(Refused):
        studio.claims.record(paid_twice, "declined", at("03-07T10:00"), claim="f4")
    studio.claims.record(
        paid_twice, "declined", at("03-07T10:00"), {"withdrawn": "Found it was one payment."},
        claim="f4",
    )  # fmt: skip
    assert [year.remedy for year in studio.claims.sums().years] == ["withdrawn"]


def test_notes_on_a_parcel_can_be_taken_back(studio: Studio) -> None:
    """Tracking and what belongs to the item are kept beside the facts, each change undone."""
    key = project(
        studio, D, "goods",
        fact("purchased", "03-01T10:00"),
        fact("claimed", "03-03T10:00", ground="exchange"),
    )  # fmt: skip
    assert studio.claims.listed()[0].stage == "await_rma"
    studio.claims.note(key, "f2", tracking="UPS 1Z 999")
    studio.claims.note(key, "f2", tracking="DHL 77", included="power supply")
    assert studio.claims.opened(key, "f2").note.tracking == "DHL 77"
    studio.undo()
    note = studio.claims.opened(key, "f2").note
    assert (note.tracking, note.included) == ("UPS 1Z 999", None)
    studio.undo()
    assert studio.claims.opened(key, "f2").note.tracking is None


def test_cycles_keep_to_the_day_they_began_on(studio: Studio, clock: FixedClock) -> None:
    """From 31 January: 28 February, 31 March; what was paid stands in its cycle."""
    key = project(
        studio, C, "subscription",
        fact("subscribed", "01-31T15:00", period="month"),
        fact("paid", "01-31T15:00", amount="20.00"),
        fact("paid", "02-28T15:00", amount="20.00"),
        price="20.00", currency="USD",
    )  # fmt: skip
    (line,) = studio.claims.listed()
    assert (line.kind, line.standing) == ("subscription", "active")
    cycles = studio.claims.opened(key, line.about).cycles
    assert [(c.begin, c.paid, c.state) for c in cycles] == [
        (at("01-31T15:00"), 2_000, "over"),
        (at("02-28T15:00"), 2_000, "now"),
        (at("03-31T14:00"), 0, "next"),  # the clocks went forward
        (at("04-30T14:00"), 0, "next"),
        (at("05-31T14:00"), 0, "next"),
    ]
    studio.record_fact(key, "cancelled", at("03-07T10:00"))
    cycles = studio.claims.opened(key, line.about).cycles
    assert [(c.state, c.end) for c in cycles[1:]] == [("now", at("03-31T14:00") - 1)]


def test_a_leap_day_comes_back_in_leap_years(studio: Studio, clock: FixedClock) -> None:
    """A yearly subscription of 29 February renews on the 28th until there is a 29th again."""
    clock.set(parse_instant("2026-06-01T00:00:00Z"))
    key = studio.add_project(
        policy=C, kind="subscription", title="Archive",
        facts=[{"fact": "subscribed", "at": "2024-02-29T15:00:00Z", "period": "year"}],
    )[0]  # fmt: skip
    cycles = studio.claims.opened(key, "f1").cycles
    assert [cycle.begin for cycle in cycles] == [
        parse_instant(f"{day}T15:00:00Z")
        for day in ("2024-02-29", "2025-02-28", "2026-02-28", "2027-02-28", "2028-02-29",
                    "2029-02-28")
    ]  # fmt: skip


def test_decisions_and_notes_belong_to_the_persons_data(
    studio: Studio, ana: int, clock: FixedClock
) -> None:
    """They are told with the rest that is stored on a client, and gone once it is erased."""
    key = project(
        studio, D, "goods",
        fact("purchased", "03-01T10:00"),
        fact("claimed", "03-03T10:00", ground="exchange"),
        client_id=ana,
    )  # fmt: skip
    studio.claims.note(key, "f2", tracking="Ana's parcel")
    studio.claims.record(
        key, "declined", at("03-07T10:00"), {"refused": "Ana kept the box."}, claim="f2"
    )
    stored = studio.people.stored(ana)
    assert stored["decisions"] == [
        {"project": key, "fact": "f3", "nature": "refused", "why": "Ana kept the box."}
    ]
    assert stored["notes"][0]["tracking"] == "Ana's parcel"
    erased = studio.people.erase(ana)
    assert erased.left == ()
    assert studio.claims.opened(key, "f2").note.tracking is None
