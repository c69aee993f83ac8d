"""Replies word for word: the designed request, every tone, both languages, standings, claims."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import decide, parse_instant
from studio_desk.policyfiles import read_case_bytes
from studio_desk.replies.composing import LANGUAGES, compose, every_key, places, shipped
from studio_desk.replies.requestwords import request_situation
from studio_desk.replies.situations import (
    PLACES,
    ClaimSituation,
    Parties,
    RequestSituation,
    StandingSituation,
)
from studio_desk.replies.templates import TONES, TemplateKey, faults
from studio_desk.replies.voice import Voice

A, B = "alus-audio", "audio-mastering-and-mixing"
NOW = parse_instant("2026-03-08T13:18:00Z")
BASS = {"song": "Glass", "element": "bass guitar", "aspect": "level"}
VOCAL = {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb"}
SNARE = {"song": "Night Drive", "element": "snare", "aspect": "level", "change": "+1 dB"}
CLICK = {"song": "Glass", "element": "edit at 2:14", "aspect": "click", "change": "remove"}
BEFORE = (
    ("purchased", "2026-03-01T15:00:00Z", {}),
    ("delivered", "2026-03-05T18:30:00Z", {}),
    (
        "requested",
        "2026-03-06T14:00:00Z",
        {"items": [BASS | {"change": "+1.5 dB"}, VOCAL | {"change": "less"}]},
    ),
    ("revised", "2026-03-07T17:00:00Z", {"request": "f3"}),
)
ASKED = (
    "requested",
    "2026-03-08T13:11:00Z",
    {
        "items": [
            VOCAL | {"change": "less"},
            BASS | {"to": "original"},
            SNARE,
            CLICK | {"cause": "studio"},
        ]
    },
)


def case_of(policy: str, *facts: Any, **project: Any):
    document = {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": policy,
        "client": {"name": "Ana"},
        "project": {"title": "Night Drive EP", "kind": "mixing", "currency": "USD", **project},
        "facts": [
            {"id": f"f{number}", "fact": kind, "at": at, **own}
            for number, (kind, at, own) in enumerate(facts, 1)
        ],
    }
    return read_case_bytes(json.dumps(document).encode(), Path())


def who(zone: str = "America/New_York") -> Parties:
    return Parties("Ana", "Night Drive EP", "Low Tide Studio", zone, NOW)


def asked(
    policy: str, *facts: Any, fee: int | None = None, zone: str = "America/New_York", **project: Any
) -> RequestSituation:
    """The last fact, a request, as a situation."""
    case, found = case_of(policy, *facts, **project)
    request = case.facts[-1]
    judged = decide(case, found, NOW).requests[request.id]
    version = found.version(judged.version)
    assert version is not None
    return request_situation(who(zone), case, request, judged, version, fee=fee)


def standing(policy: str, *facts: Any, zone: str = "America/New_York", **more: Any):
    case, found = case_of(policy, *facts, **more)
    verdict = decide(case, found, NOW)
    version = found.version(verdict.version)
    assert version is not None
    follows = verdict.revision.next
    following = decide(case, found, follows.at) if follows else None
    return StandingSituation(who(zone), verdict, version, following=following)


def claim(policy: str, *facts: Any, kind: str = "mixing", now: int = NOW) -> ClaimSituation:
    """The first claim as a situation; what settled it is the last fact, if it is settled."""
    case, found = case_of(policy, *facts, kind=kind)
    verdict = decide(case, found, now)
    made = next(fact for fact in case.facts if fact.kind == "claimed")
    settled = case.facts[-1] if verdict.claims[made.id].outcome == "settled" else None
    return ClaimSituation(who(), made, verdict.claims[made.id], "USD", settled, verdict.refund.open)


def test_the_designed_request_in_warm_words():
    """Free and charged items each with their reason and clause, the sum, and what is next."""
    assert compose(asked(B, *BEFORE, ASKED), "warm", "en") == (
        "Hi Ana,\n\n"
        "thank you for your notes on Night Drive EP.\n\n"
        "Free of charge:\n"
        "- Night Drive, lead vocal, reverb: less. It takes your request of Friday 6 March further "
        "(terms B4a, B4c).\n"
        "- Glass, edit at 2:14, click: remove. That is our own mistake.\n\n"
        "Charged:\n"
        "- Glass, bass guitar, level: back to how it was. It takes back the change you asked for "
        "on Friday 6 March, +1.5 dB (terms B6b, B6c).\n"
        "- Night Drive, snare, level: +1 dB. It is new: not in your request of Friday 6 March "
        "(terms B6a).\n\n"
        "That comes to $40.00 for 2 songs (terms B6d).\n\n"
        "Say yes and we start.\n\n"
        "Low Tide Studio\n"
    )


def test_a_waiver_is_said_and_german_is_german():
    """Less than the floor: the reply names the usual fee; all of it in firm German."""
    assert compose(asked(B, *BEFORE, ASKED, fee=3000), "firm", "de") == (
        "Guten Tag Ana,\n\n"
        "Ihr Wunsch zu Night Drive EP vom Sonntag, 8. März ist nicht ganz durch den Auftrag "
        "gedeckt.\n\n"
        "Berechnet:\n"
        "- Glass, Bass, Pegel: zurück, wie es war. Nimmt die Änderung zurück, die am Freitag, "
        "6. März gewünscht war, +1.5 dB (Bedingungen B6b, B6c).\n"
        "- Night Drive, snare, Pegel: +1 dB. Neu: war nicht im Wunsch vom Freitag, 6. März "
        "(Bedingungen B6a).\n\n"
        "Kostenlos:\n"
        "- Night Drive, Leadgesang, Hall: weniger. Führt den Wunsch vom Freitag, 6. März weiter "
        "(Bedingungen B4a, B4c).\n"
        "- Glass, edit at 2:14, Knackser: entfernen. Das ist unser eigener Fehler.\n\n"
        "Die Gebühr beträgt 30,00 $ für 2 Songs (Bedingungen B6d).\n\n"
        "Üblich sind 40,00 $. Wir berechnen dieses eine Mal weniger, ohne Zusage für später.\n\n"
        "Mit der berechneten Arbeit beginnen wir erst nach Ihrer schriftlichen Zustimmung.\n\n"
        "Low Tide Studio\n"
    )


def test_what_is_waived_whole_is_no_charge():
    """A fee of nothing reads as a gift, with what it would have cost."""
    text = compose(asked(B, *BEFORE, ASKED, fee=0), "warm", "en")
    assert "On us this time, usually $40.00:\n- Glass, bass guitar" in text
    assert "Charged:" not in text
    assert "Say yes" not in text


def test_a_free_request_has_no_word_of_money():
    """In time and all of it free: the deadline in the client's zone, no fee, no empty heading."""
    first = ("requested", "2026-03-06T14:00:00Z", {"items": [SNARE]})
    text = compose(asked(B, *BEFORE[:2], first, zone="Europe/Berlin"), "plain", "en")
    assert text == (
        "Hello Ana,\n\nthis is about your request for Night Drive EP of Friday 6 March.\n\n"
        "Free of charge:\n- Night Drive, snare, level: +1 dB. Asked in time, until Tuesday 10 "
        "March, 18:30 (Berlin time) (terms B4a).\n\n"
        "You will hear from us when it is done.\n\nLow Tide Studio\n"
    )


def test_closed_rounds_are_refused_with_their_clause():
    """Under A the free round is used: closed, and new work is offered."""
    used = ("requested", "2026-03-06T14:00:00Z", {"items": [SNARE]})
    text = compose(asked(A, *BEFORE[:2], used, ASKED), "firm", "en")
    assert "- Glass, edit at 2:14, click: remove. That is our own mistake.\n" in text
    assert "Not part of the project any more:\n- Night Drive, lead vocal, reverb: less." in text
    assert "The free rounds are used (terms A1c)." in text


def test_a_round_has_its_price():
    """With a price for a further round that price is asked, once, with its clause."""
    used = ("requested", "2026-03-06T14:00:00Z", {"items": [SNARE]})
    package = {"package": {"extra_round_fee": "35.00"}}
    text = compose(asked(A, *BEFORE[:2], used, ASKED, **package), "plain", "en")
    assert "The fee is $35.00 (terms A1c).\n" in text
    assert "Beyond the free rounds (terms A1c)." in text


def test_standing_in_the_clients_zone():
    """Free revisions: the deadline in the client's zone, and what comes after."""
    text = compose(standing(B, *BEFORE[:2], zone="Europe/Belgrade"), "plain", "en")
    assert text == (
        "Hello Ana,\n\nabout Night Drive EP:\n\n"
        "Revisions are free until Tuesday 10 March, 18:30 (Belgrade time) (terms B4a). "
        "After that, from $20.00 per song (terms B6d).\n\n"
        "Payments are not refunded. If you ask, you get credit, in an amount that we set "
        "(terms B7a, B7b).\n\n"
        "We keep the session files until Tuesday 10 March, 18:30 (Belgrade time) (terms B5b).\n\n"
        "Low Tide Studio\n"
    )


def test_a_refused_claim_states_clause_dates_and_what_is_still_possible():
    """Dissatisfied after the delivery under A: the clause, and the claim that is still open."""
    made = ("claimed", "2026-03-08T13:12:00Z", {"ground": "dissatisfaction"})
    assert compose(claim(A, *BEFORE[:2], made), "firm", "en") == (
        "Hello Ana,\n\n"
        "we refuse your claim about Night Drive EP of Sunday 8 March (not being satisfied).\n\n"
        "That is how our terms have it (terms A1d, A4).\n\n"
        "What you can still claim: a duplicate payment, until Sunday 8 March, 23:59 (New York "
        "time) (terms A4a, A4c). An exception, such as credit, is left to our discretion.\n\n"
        "Without new facts we stay with this answer.\n\nLow Tide Studio\n"
    )


def test_a_refusal_says_what_was_wanting():
    """No proof came; under terms that leave nothing to the studio no discretion is spoken of."""
    made = ("claimed", "2026-03-08T13:12:00Z", {"ground": "duplicate_payment"})
    found = claim(A, BEFORE[0], made)
    refused = replace(found, verdict=replace(found.verdict, outcome="refused"))
    for language, said in (("en", "No bank or payment record"), ("de", "Ein Beleg der Bank")):
        text = compose(refused, "firm", language)
        assert said in text
        assert "discretion" not in text
        assert "Ermessen" not in text


def test_a_late_claim_names_both_dates():
    """A duplicate payment claimed too late: the deadline and the day it came."""
    made = ("claimed", "2026-03-12T13:12:00Z", {"ground": "duplicate_payment"})
    found = claim(A, *BEFORE[:2], made, now=parse_instant("2026-03-12T14:00:00Z"))
    text = compose(found, "plain", "en")
    assert (
        "It had to reach us by Sunday 8 March, 23:59 (New York time) and came Thursday 12 March, "
        "09:12 (New York time) (terms A4a, A4c, A4)." in text
    )


@pytest.mark.parametrize(
    ("ground", "more", "said"),
    [
        ("duplicate_payment", {}, "needs proof: a bank or payment record that shows it."),
        ("duplicate_payment", {"evidence": ["bank.pdf"]}, "We pay the money back."),
    ],
)
def test_claims_under_way(ground: str, more: dict[str, Any], said: str):
    """What is missing, or what is done about it."""
    made = ("claimed", "2026-03-08T13:12:00Z", {"ground": ground, **more})
    assert said in compose(claim(A, BEFORE[0], made), "plain", "en")


def test_a_settled_claim_says_what_was_done():
    """Refunded: the amount and the day."""
    made = ("claimed", "2026-03-08T12:00:00Z", {"ground": "duplicate_payment"})
    paid = ("refunded", "2026-03-08T13:00:00Z", {"amount": "400.00", "claim": "f2"})
    text = compose(claim(A, BEFORE[0], made, paid), "warm", "de")
    assert "ist erledigt. Wir haben am Sonntag, 8. März 400,00 $ zurückgezahlt." in text


def test_languages_say_the_same_things():
    """German has every word, place and template that English has."""
    english, german = LANGUAGES["en"], LANGUAGES["de"]
    assert english.words.keys() == german.words.keys()
    assert english.templates.keys() == german.templates.keys()
    for key, words in english.words.items():
        assert fields(words) == fields(german.words[key]), key
    for key, words in english.templates.items():
        assert fields(words) == fields(german.templates[key]), key


def fields(text: str) -> set[str]:
    """The places of a text, greetings apart."""
    import string

    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", every_key(), ids=lambda key: "-".join(
    (key.kind, key.tone, key.language)))  # fmt: skip
def test_every_template_can_be_used(key: TemplateKey):
    """What ships passes the same look as what the owner writes."""
    assert faults(key.kind, shipped(key)) == ()
    assert key.tone in TONES


def test_situations_fill_the_places_they_promise():
    """Each kind gives every place that its templates may name."""
    made = ("claimed", "2026-03-08T13:12:00Z", {"ground": "duplicate_payment"})
    for situation in (
        asked(B, *BEFORE, ASKED),
        asked(B, *BEFORE, ASKED, fee=0),
        standing(B, *BEFORE),
        claim(A, BEFORE[0], made),
    ):
        voice = Voice(LANGUAGES["en"], "UTC", NOW)
        assert set(PLACES[situation.kind]) <= places(situation, voice).keys()


def test_own_templates_are_used_and_bad_ones_are_not():
    """The owner's text is taken where it can be used; a place that is not known falls back."""
    situation = asked(B, *BEFORE, ASKED)
    key = TemplateKey("request_charged", "warm", "en")
    assert compose(situation, "warm", "en", {key: "{client}: {fee}"}) == "Ana: $40.00\n"
    assert compose(situation, "warm", "en", {key: "{client}: {password}"}) == compose(
        situation, "warm"
    )


def test_a_floor_in_another_currency_is_not_asked_for():
    """Pin 9: without a fee the letter names no sum; with one it is in the project's currency."""
    late = ("requested", "2026-03-08T12:00:00Z", {"items": [SNARE]})
    done = ("delivered", "2026-01-05T18:30:00Z", {})
    text = compose(asked(B, done, late, currency="EUR"), "warm", "en")
    assert "Charged:\n- Night Drive, snare" in text
    assert "$" not in text
    text = compose(asked(B, done, late, currency="EUR", fee=500), "warm", "en")
    assert "That comes to €5.00 for 1 song (terms B6d)." in text
    assert "usually" not in text


def test_names_of_the_other_direction_turn_no_sentence():
    """A Hebrew title and song stand in isolates."""
    late = ("requested", "2026-03-08T12:00:00Z", {"items": [SNARE | {"song": "לילה"}]})
    situation = asked(B, BEFORE[1], late)
    assert "- \u2068לילה\u2069, snare, level: +1 dB." in compose(situation)
