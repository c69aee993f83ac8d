"""Clients: money by currency, what was said, twins, and putting twins together."""

from __future__ import annotations

import pytest

from studio_desk.money.ledger import State
from studio_desk.policy import parse_instant
from studio_desk.studio import Filter, Refused, Studio
from studio_desk.studio.moneysums import Sums, sums_of

NOW = parse_instant("2026-03-08T00:00:00Z")
DAY = 86_400


def test_sums_never_mix_currencies() -> None:
    """Dollars and euros are told apart; a currency in which nothing moved is left out."""
    found = sums_of(
        [
            State("USD", 30_000, owed=30_000, paid=10_000),
            State("EUR", paid=5_000, refunded=2_000),
            State("USD", -2_000, overpaid=2_000, paid=3_000),
            State("GBP"),
            State("EUR", -700, credit=700, credited=900),
        ]
    )
    assert found == (
        Sums("EUR", paid=5_000, refunded=2_000, credited=900, credit=700),
        Sums("USD", paid=13_000, owed=30_000, overpaid=2_000),
    )


def test_money_of_a_client(studio: Studio, ana: int, night_drive: int) -> None:
    """Retracted facts and facts still to come do not count."""
    studio.record_fact(night_drive, "paid", NOW - DAY, amount=5_000)
    studio.retract_fact(night_drive, "f4", "typed twice")
    studio.add_project(
        client_id=ana,
        kind="mastering",
        policy="alus-audio",
        currency="EUR",
        price="50.00",
        facts=[{"fact": "purchased", "at": "2026-03-02T10:00:00Z"}],
    )
    assert studio.clientele.money(ana, NOW) == (
        Sums("EUR", owed=5_000),
        Sums("USD", paid=40_000),
    )
    before = parse_instant("2026-03-01T15:00:30Z")
    assert studio.clientele.money(ana, before) == (Sums("USD", owed=40_000),)


def test_what_was_said(studio: Studio, ana: int, night_drive: int) -> None:
    """Requests, contacts and claims of all projects, newest first; payments are no talk."""
    other = studio.add_project(client_id=ana, title="Glass", kind="mixing", policy="alus-audio")[0]
    studio.record_fact(other, "contacted", NOW - 3 * DAY, about="the intro")
    studio.record_fact(night_drive, "requested", NOW - DAY, items=[{"song": "Glass"}])
    said = studio.clientele.said(ana)
    assert [(each.title, each.row.fact.kind) for each in said] == [
        ("Night Drive EP", "requested"),
        ("Glass", "contacted"),
    ]
    studio.retract_fact(other, "f1", "another client")
    assert [each.title for each in studio.clientele.said(ana)] == ["Night Drive EP"]
    assert len(studio.clientele.said(ana, limit=0)) == 0


def test_twins_are_found(studio: Studio, ana: int) -> None:
    """By name or e-mail as compared; a group that hangs together is told once."""
    named = studio.add_client(name="ANA  PAVLOVIĆ")[0]
    mailed = studio.add_client(name="A. P.", email="Ana@Example.org")[0]
    studio.add_client(name="Someone else")
    assert [[row.id for row in group] for group in studio.clientele.twins()] == [
        [ana, named, mailed]
    ]
    assert {row.id for row in studio.clientele.twins_of(ana)} == {named, mailed}
    assert {row.id for row in studio.clientele.twins_of(named)} == {ana}


def test_merging_moves_everything_and_is_undone_at_once(
    studio: Studio, ana: int, night_drive: int
) -> None:
    """Projects move, gaps are filled, what differs goes into the note; one undo takes it back."""
    twin = studio.add_client(name="Ana P.", email="other@example.org", phone="+381 1", note="bass")
    other = studio.add_project(
        client_id=twin[0], title="Glass", kind="mixing", policy="alus-audio"
    )[0]
    plan = studio.clientele.preview(ana, [twin[0]])
    assert (plan.projects, plan.values["phone"]) == (1, "+381 1")
    assert plan.noted == ("Name: Ana P.", "E-mail: other@example.org")

    changes = studio.clientele.merge(ana, [twin[0]])
    assert changes.label == "merging of 2 clients into Ana Pavlović"
    assert {row.id for row in studio.projects(Filter(client_id=ana)).rows} == {night_drive, other}
    assert studio.project(other).client == studio.clientele.get(ana)
    assert studio.clientele.get(twin[0]) is None
    kept = studio.clientele.get(ana)
    assert kept is not None
    assert kept.note == "bass\nAlso: Name: Ana P.; E-mail: other@example.org"
    assert [row.title for row in studio.projects(Filter(text="pavlovic")).rows].count("Glass") == 1

    assert studio.undo_label() == changes.label
    studio.undo()
    back = studio.clientele.get(twin[0])
    assert back is not None
    assert back.note == "bass"
    assert {row.id for row in studio.projects(Filter(client_id=twin[0])).rows} == {other}
    again = studio.clientele.get(ana)
    assert again is not None
    assert (again.phone, again.note) == (None, None)
    studio.redo()
    assert studio.clientele.get(twin[0]) is None


def test_merging_is_refused_for_one_or_none(studio: Studio, ana: int) -> None:
    """It takes two who are there; nothing is written otherwise."""
    with pytest.raises(Refused):
        studio.clientele.merge(ana, [ana])
    with pytest.raises(Refused):
        studio.clientele.merge(ana, [999])
    assert studio.undo_label() == "new client Ana Pavlović"
