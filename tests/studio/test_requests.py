"""Requests with their fee: offered, waived with a reason or not at all, answered, taken back."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio_desk.policy import parse_instant
from studio_desk.reading import message_of, read_mail
from studio_desk.replies.templates import TemplateKey
from studio_desk.studio import Refused, Studio
from studio_desk.studio.senders import given_name
from tests.studio.conftest import NOW

B, A = "audio-mastering-and-mixing", "alus-audio"
SNARE = {"song": "Night Drive", "element": "snare", "aspect": "level", "change": "+1 dB"}
BASS = {"song": "Glass", "element": "bass guitar", "aspect": "level", "change": "up"}


@pytest.fixture
def late(studio: Studio) -> int:
    """A project of Ana's that was complete long ago: whatever is asked now is billable."""
    client, _ = studio.add_client(name="Ana Pavlović", email="ana@example.com")
    project, _ = studio.add_project(
        title="Night Drive EP", kind="mixing", policy=B, currency="USD", client_id=client,
        price="400.00", songs=("Night Drive", "Glass"),
    )  # fmt: skip
    studio.record_fact(project, "purchased", "2026-02-01T10:00:00Z")
    studio.record_fact(project, "delivered", "2026-02-10T10:00:00Z")
    return project


def kinds(studio: Studio, project: int) -> list[str]:
    return [fact.kind for fact in studio.case_of(project).facts]


def state(studio: Studio, project: int) -> list[str]:
    return [offer.state for offer in studio.requests.offers(project)]


def test_a_request_is_logged_with_its_floor(studio: Studio, late: int):
    """Two songs: $40.00 is offered, waits for the client, and nothing is charged yet."""
    changes = studio.requests.log(late, NOW, [SNARE, BASS])
    assert changes.label == "revision request for Night Drive EP"
    offer = studio.requests.offers(late)[0]
    assert (offer.amount, offer.usual, offer.state, offer.waived) == (4000, 4000, "open", None)
    assert kinds(studio, late) == ["purchased", "delivered", "requested"]
    assert [row.id for row in studio.requests.waiting()] == [offer.id]


def test_agreeing_records_the_charge(studio: Studio, late: int):
    """Accepted: the charge is a fact of the request; it does not wait any more."""
    studio.requests.log(late, NOW, [SNARE], fee=2500)
    studio.requests.accept(studio.requests.offers(late)[0].id)
    charge = studio.case_of(late).facts[-1]
    assert (charge.kind, charge.amount, charge.charged_for) == ("charged", 2500, "f3")
    assert studio.requests.offers(late)[0].charge == charge.id
    assert studio.requests.waiting() == ()


@pytest.mark.parametrize("how", ["decline", "withdraw"])
def test_no_answer_charges_nothing(studio: Studio, late: int, how: str):
    """Declined or withdrawn: no charge, and a further answer is refused."""
    studio.requests.log(late, NOW, [SNARE])
    offer = studio.requests.offers(late)[0].id
    getattr(studio.requests, how)(offer)
    assert "charged" not in kinds(studio, late)
    with pytest.raises(Refused, match="does not wait"):
        studio.requests.accept(offer)


def test_less_than_the_floor_needs_a_reason(studio: Studio, late: int):
    """Without a reason nothing is written; with one the waiver stands beside the offer."""
    with pytest.raises(Refused, match=r"under the floor of 20\.00") as refused:
        studio.requests.log(late, NOW, [SNARE], fee=1000, reason="  ")
    assert refused.value.problems[0].place == "fee"
    assert kinds(studio, late) == ["purchased", "delivered"]
    studio.requests.log(late, NOW, [SNARE], fee=1000, reason=" Her first \n record ")
    offer = studio.requests.offers(late)[0]
    assert (offer.waived, offer.why, offer.reason) == (1000, "goodwill", "Her first record")


def test_given_away_needs_nobodys_word(studio: Studio, late: int):
    """Nothing asked: agreed at once, no charge, all of it waived."""
    studio.requests.log(late, NOW, [SNARE], fee=0, reason="A gift")
    offer = studio.requests.offers(late)[0]
    assert (offer.state, offer.waived, offer.charge) == ("accepted", 2000, None)
    assert "charged" not in kinds(studio, late)


def test_undo_and_redo_follow_the_whole_story(studio: Studio, late: int):
    """Logged, agreed; taken back step by step, and brought again step by step."""
    studio.requests.log(late, NOW, [SNARE], fee=1000, reason="A gift")
    studio.requests.accept(studio.requests.offers(late)[0].id)
    assert state(studio, late) == ["accepted"]
    assert studio.undo_label() == "agreement to the fee of Night Drive EP"
    studio.undo()
    assert state(studio, late) == ["open"]
    assert "charged" not in kinds(studio, late)
    studio.undo()
    assert state(studio, late) == []
    assert studio.requests.waived().count == 0
    studio.redo()
    assert state(studio, late) == ["open"]
    studio.redo()
    assert state(studio, late) == ["accepted"]
    assert "charged" in kinds(studio, late)
    studio.undo()
    assert state(studio, late) == ["open"]


def test_a_request_that_was_answered_is_not_undone_under_it(studio: Studio, late: int):
    """Undo by its token while the offer is agreed: refused, nothing changes."""
    token = studio.requests.log(late, NOW, [SNARE]).operation
    studio.requests.accept(studio.requests.offers(late)[0].id)
    with pytest.raises(Refused):
        studio.undo(token)
    assert state(studio, late) == ["accepted"]


def test_a_retracted_request_takes_its_offer_along(studio: Studio, late: int):
    """The offer is not seen while its request is retracted, and there again with it."""
    studio.requests.log(late, NOW, [SNARE])
    studio.retract_fact(late, "f3", "typed twice")
    assert state(studio, late) == []
    assert studio.requests.waiting() == ()
    studio.undo()
    assert state(studio, late) == ["open"]


def test_a_charge_taken_back_waits_again(studio: Studio, late: int):
    """The charge alone is retracted: the offer is open again."""
    studio.requests.log(late, NOW, [SNARE])
    studio.requests.accept(studio.requests.offers(late)[0].id)
    studio.retract_fact(late, "f4", "she changed her mind")
    assert state(studio, late) == ["open"]
    assert len(studio.requests.waiting()) == 1


def test_waivers_are_counted_by_client_and_year(studio: Studio, late: int):
    """Those of this year and client, in their currencies; declined ones give nothing away."""
    client = studio.project(late).client
    assert client is not None
    for fee in (1000, 500, 0):
        studio.requests.log(late, NOW, [SNARE], fee=fee, reason="goodwill")
    studio.requests.decline(studio.requests.offers(late)[0].id)
    year = studio.requests.year_of(NOW)
    counted = studio.requests.waived(year, client_id=client.id)
    assert (counted.count, counted.amounts) == (2, (("USD", 3500),))
    assert studio.requests.waived(year - 1, client_id=client.id).count == 0
    assert studio.requests.waived(year, client_id=client.id + 1).count == 0
    assert studio.requests.waived(project_id=late).count == 2


def test_another_currency_shows_the_floor_and_does_not_enforce_it(studio: Studio):
    """Pin 9: the floor is in dollars, the project in euro; nothing is offered unless asked."""
    project, _ = studio.add_project(title="Nord", kind="mixing", policy=B, currency="EUR")
    studio.record_fact(project, "delivered", "2026-02-10T10:00:00Z")
    studio.requests.log(project, NOW, [SNARE])
    assert studio.requests.offers(project) == ()
    studio.requests.offer(project, "f2", 500)
    offer = studio.requests.offers(project)[0]
    assert (offer.amount, offer.usual, offer.waived) == (500, None, None)


def test_a_free_request_offers_nothing(studio: Studio):
    """In time: no offer, and a fee for it is refused."""
    project, _ = studio.add_project(title="Nord", kind="mixing", policy=B, currency="USD")
    studio.record_fact(project, "delivered", "2026-03-07T10:00:00Z")
    with pytest.raises(Refused, match="billable"):
        studio.requests.log(project, NOW, [SNARE], fee=1000)
    studio.requests.log(project, NOW, [SNARE])
    assert studio.requests.offers(project) == ()


def test_the_price_of_a_round_is_no_less_binding(studio: Studio):
    """Under A beyond the free rounds: less than the agreed price of a round needs a reason."""
    project, _ = studio.add_project(
        title="Nord", kind="mixing", policy=A, currency="EUR", free_rounds=0,
        extra_round_fee="35.00",
    )  # fmt: skip
    studio.record_fact(project, "delivered", "2026-02-10T10:00:00Z")
    with pytest.raises(Refused, match=r"under the price of 35\.00"):
        studio.requests.log(project, NOW, [SNARE], fee=3000)
    studio.requests.log(project, NOW, [SNARE])
    assert studio.requests.offers(project)[0].amount == 3500


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    fee=st.one_of(st.none(), st.integers(-10, 10_000)),
    reason=st.one_of(st.none(), st.sampled_from(["", " ", "a friend", "x" * 600])),
    songs=st.lists(st.sampled_from(["Glass", "Night Drive", None]), min_size=1, max_size=4),
)
def test_the_floor_is_never_undercut_silently(
    studio: Studio, late: int, fee: int | None, reason: str | None, songs: list[str | None]
):
    """Whatever is asked: what is under the floor has its waiver, or nothing was written at all."""
    items = [{"element": "snare", "text": "x"} | ({"song": s} if s else {}) for s in songs]
    before = len(studio.case_of(late).facts)
    try:
        studio.requests.log(late, NOW, items, fee=fee, reason=reason)
    except Refused:
        assert len(studio.case_of(late).facts) == before
        return
    offer = studio.requests.offers(late)[-1]
    floor = 2000 * len(set(songs))
    assert offer.usual == floor
    assert offer.amount >= floor or (offer.waived == floor - offer.amount and offer.reason)


def test_erasing_a_client_takes_the_reason_out(studio: Studio, late: int):
    """What the owner wrote about a waiver goes with the person; the amounts stay."""
    client = studio.project(late).client
    assert client is not None
    studio.requests.log(late, NOW, [SNARE], fee=1000, reason="Ana lost her job")
    stored: Any = studio.people.stored(client.id)
    assert stored["offers"][0]["reason"] == "Ana lost her job"
    studio.people.erase(client.id)
    offer = studio.requests.offers(late)[0]
    assert (offer.reason, offer.waived) == ("erased", 1000)


def test_zone_and_language_of_a_client(studio: Studio):
    """Kept, undone, and refused where they mean nothing."""
    client, _ = studio.add_client(name="Ana", zone="Europe/Berlin", language="de")
    row = studio.clientele.get(client)
    assert row is not None
    assert (row.zone, row.language) == ("Europe/Berlin", "de")
    studio.edit_client(client, zone=None)
    studio.undo()
    for wrong in ({"zone": "Berlin"}, {"language": "xx"}):
        with pytest.raises(Refused):
            studio.edit_client(client, **wrong)
    row = studio.clientele.get(client)
    assert row is not None
    assert row.zone == "Europe/Berlin"


def test_the_sender_is_found(studio: Studio, late: int):
    """By address, whatever the name; by name; of two who share one, neither."""
    mail = b"From: A. P. <ANA@example.com>\r\nSubject: Night Drive EP\r\n\r\nSnare up."
    found = studio.requests.find(read_mail(mail))
    assert found.client is not None
    assert (found.client.name, found.how) == ("Ana Pavlović", "email")
    assert [row.id for row in found.projects] == [late]
    by_name = message_of("From: ana pavlović\nTo: Mara\nSubject: mix\n\nSnare up.")
    assert studio.requests.find(by_name).how == "name"
    studio.add_client(name="Ana Pavlović", email="other@example.com")
    both = studio.requests.find(by_name)
    assert both.client is None
    assert len(both.others) == 2
    assert studio.requests.find(message_of("Snare up.")).client is None


def test_the_project_that_the_message_names_comes_first(studio: Studio, late: int):
    """Several projects: that of the subject before those that are more pressing."""
    client = studio.project(late).client
    assert client is not None
    for title in ("Glass House", "Tide"):
        studio.add_project(title=title, kind="mixing", policy=B, client_id=client.id)
    mail = b"From: ana@example.com\r\nSubject: Re: glass-house mixes\r\n\r\nSnare up."
    titles = [row.title for row in studio.requests.find(read_mail(mail)).projects]
    assert titles[0] == "Glass House"
    assert len(titles) == 3


def test_a_first_name_only_where_it_is_one(studio: Studio):
    """The address or the signature shows it; a band keeps its whole name."""
    ids = [
        studio.add_client(name="Ana Pavlović", email="ana.p@example.com")[0],
        studio.add_client(name="Blue Rooms", email="info@example.com")[0],
    ]
    ana, band = (studio.clientele.get(key) for key in ids)
    assert ana is not None
    assert band is not None
    assert given_name(ana) == "Ana"
    assert given_name(band, "Snare up.\nThanks!\nTom") == "Blue Rooms"
    assert given_name(band, "Snare up.\n- Blue") == "Blue"


def test_names_of_earlier_requests_are_read(studio: Studio, late: int):
    """What a project calls its things is known when the next message is read."""
    studio.requests.log(late, NOW, [{"song": "Glass", "element": "wobbler", "change": "up"}])
    reading = studio.requests.read(message_of("Glass: the wobbler 2 dB down"), late)
    assert [(item.element, item.change) for item in reading.items] == [("wobbler", "-2 dB")]


def test_templates_of_ones_own(studio: Studio):
    """Kept, undone, taken back; one that cannot be used is refused by the name of its fault."""
    key = TemplateKey("standing", "warm", "en")
    studio.requests.set_template(key, "Hi {client}, {revisions}")
    assert studio.requests.templates() == {key: "Hi {client}, {revisions}"}
    studio.undo()
    assert studio.requests.templates() == {}
    studio.redo()
    studio.requests.set_template(key, None)
    assert studio.requests.templates() == {}
    with pytest.raises(Refused, match=r"\{pasword\}"):
        studio.requests.set_template(key, "{pasword}")


def test_waivers_belong_to_the_studios_year(studio: Studio, late: int, clock: Any):
    """New Year is the studio's own, not that of UTC."""
    clock.set(parse_instant("2027-01-01T02:00:00Z"))  # still 2026 in New York
    studio.requests.log(late, clock.now(), [SNARE], fee=0, reason="gift")
    assert studio.requests.waived(2026).count == 1
    assert studio.requests.waived(2027).count == 0


def test_what_the_client_wrote_is_kept_as_evidence(studio: Studio, late: int, tmp_path: Any):
    """The text with its SHA-256 belongs to the request; undo takes both back; a mail file as is."""
    text = "Hi,\nsnare up 1 dB on Night Drive.\nAna"
    studio.requests.log(late, NOW, [SNARE], message=text, sent_at=NOW - 60)
    kept = studio.evidence.of_fact(late, "f3")
    assert [(row.sha256, row.kind, row.file_at) for row in kept] == [
        (hashlib.sha256(text.encode()).hexdigest(), "message", NOW - 60)
    ]
    studio.undo()
    assert studio.evidence.of_project(late) == ()
    studio.redo()
    path = tmp_path / "ana.eml"
    path.write_bytes(b"From: ana@example.com\r\n\r\nSnare up.")
    studio.requests.log(late, NOW, [SNARE], message="Snare up.", message_file=path)
    kept = studio.evidence.of_fact(late, "f4")
    assert [(row.sha256, row.name) for row in kept] == [
        (hashlib.sha256(path.read_bytes()).hexdigest(), "ana.eml")
    ]


def test_a_refused_request_keeps_nothing(studio: Studio, late: int, paths: Any):
    """Under the floor without a reason: no fact, and no file left in the folder of evidence."""
    with pytest.raises(Refused):
        studio.requests.log(late, NOW, [SNARE], fee=1, message="a private text")
    assert studio.evidence.of_project(late) == ()
    left = [path for path in paths.database.parent.rglob("*") if path.is_file()]
    assert all(b"a private text" not in path.read_bytes() for path in left)


def test_a_charge_answers_what_was_offered(studio: Studio, late: int):
    """The same amount: agreed. Another one: the offer is withdrawn, and this one agreed."""
    studio.requests.log(late, NOW, [SNARE])
    studio.requests.charge(late, NOW, {"amount": "20.00", "for": "f3"})
    assert state(studio, late) == ["accepted"]
    studio.undo()
    assert state(studio, late) == ["open"]
    assert "charged" not in kinds(studio, late)
    studio.requests.charge(late, NOW, {"amount": "30.00", "for": "f3"})
    assert state(studio, late) == ["withdrawn", "accepted"]
    assert studio.requests.waiting() == ()
    studio.undo()
    studio.redo()
    assert state(studio, late) == ["withdrawn", "accepted"]


def test_a_charge_under_the_floor_is_a_waiver_too(studio: Studio, late: int):
    """Without an offer before it: a reason is needed, and counted. In two parts none is."""
    studio.record_fact(late, "requested", NOW, items=[SNARE])
    with pytest.raises(Refused, match="under the floor"):
        studio.requests.charge(late, NOW, {"amount": "5.00", "for": "f3"})
    assert "charged" not in kinds(studio, late)
    studio.requests.charge(late, NOW, {"amount": "5.00", "for": "f3"}, reason="a friend")
    assert studio.requests.waived().amounts == (("USD", 1500),)
    assert studio.requests.short(late, "f3", 1000, NOW) is not None
    assert studio.requests.short(late, "f3", 1500, NOW) is None
    studio.requests.charge(late, NOW, {"amount": "15.00", "for": "f3"})
    assert studio.requests.waived().count == 1
