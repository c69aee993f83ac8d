"""Both languages say the same things: no key is missing, no place in a sentence is lost."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from studio_desk.disputefiles import checklists
from studio_desk.files.checks import ROLES
from studio_desk.policy import FIELDS, GROUNDS
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reports import content
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.germanclauses import CLAUSES
from studio_desk.reports.content.legal import legal_note, note_of
from studio_desk.reports.content.look import Cited
from studio_desk.reports.content.voice import DE, EN, LANGUAGES, Voice, isolated
from tests.reports.made import NOW, STUDIO, night_drive, paper_boats, sources


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_language_has_the_same_keys() -> None:
    """German has every English key; what it has besides are house rules, told in English as is."""
    assert EN.words.keys() <= DE.words.keys()
    assert set(DE.words.keys() - EN.words.keys()) == {f"house.H{n}" for n in range(1, 10)}


@pytest.mark.parametrize("key", sorted(EN.words))
def test_every_sentence_has_the_same_places(key: str) -> None:
    """What a sentence is given, it says in both languages."""
    assert places(EN.words[key]) == places(DE.words[key])


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_every_vocabulary_has_its_words(language: object) -> None:
    """Each kind of fact, ground, piece and reason can be said."""
    words = getattr(language, "words")  # noqa: B009  # typed as an object for its id
    wanted = {f"fact.{kind}" for kind in FIELDS} | {f"ground.{ground}" for ground in GROUNDS}
    book = checklists()
    wanted |= {f"reason.{reason}" for reason in book.reasons}
    wanted |= {f"piece.{get}{piece}" for piece in book.pieces for get in ("", "get.")}
    assert wanted <= words.keys()


def test_every_word_is_used() -> None:
    """No key is left behind by a sentence that nobody says any more."""
    folder = Path(content.__file__).parent
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in folder.parent.rglob("*.py")
        if file.name not in ("english.py", "german.py")
    )
    said = set(re.findall(r"[\"']([a-z_]+(?:\.[a-z_]+)*)[\"']", source))
    begun = tuple(re.findall(r"f[\"']([a-z_]+\.(?:[a-z_]+\.)*)\{", source))
    left = [
        key
        for key in EN.words
        if key not in said
        and key.removesuffix(".one").removesuffix(".many") not in said
        and not key.startswith(begun)
        and not key.startswith("fee.")
    ]
    assert left == []


@pytest.mark.parametrize(
    ("language", "date", "money", "size"),
    [
        (EN, "Sun 8 Mar 2026, 09:18", "$1234.50", "38.4 GB"),
        (DE, "So 8. März 2026, 09:18", "1234,50\u00a0$", "38,4 GB"),
    ],
    ids=["en", "de"],
)
def test_dates_money_and_sizes_by_language(language, date: str, money: str, size: str) -> None:  # type: ignore[no-untyped-def]
    """Dates and numbers take the language's form, in the zone asked for."""
    voice = Voice(language, STUDIO.zone, NOW)
    assert voice.full_when(NOW) == date
    assert voice.money(123_450, "USD") == money
    assert voice.size(38_400_000_000) == size


def test_a_currency_without_a_sign_is_named() -> None:
    """An unknown currency keeps its code, on the side that the language wants."""
    assert Voice(EN, "UTC", NOW).money(-3000, "CHF") == "-30.00 CHF"
    assert Voice(DE, "UTC", NOW).money(-3000, "CHF") == "-30,00\u00a0CHF"


def test_every_shipped_clause_has_its_german() -> None:
    """No clause of a shipped policy is left in English in a German report, and none lingers."""
    catalogue = built_in_catalogue()
    says = {
        clause.says
        for name in catalogue
        for version in catalogue[name].versions
        for clause in version.clauses
    }
    assert says == set(CLAUSES)


def test_a_german_report_is_wholly_german() -> None:
    """The legal note renders each clause, and says whose wording counts; a clause that a studio
    words otherwise stands as it is, and that is said.
    """
    content = client_report(
        sources(night_drive(), paper_boats()), Choices(client=1, language="de"), NOW
    )
    said = {clause.says for terms in content.legal for clause in terms.clauses}
    assert said <= set(CLAUSES.values())
    assert content.words.continued == (
        "Sinngemäß auf Deutsch; es gilt der Wortlaut der Bedingungen."
    )
    cited = Cited()
    cited.note(night_drive().policy.versions[-1], ["B4a"])
    key = next(iter(cited.clauses))
    cited.clauses[key]["B4a"] = "Ten free days, because we like you."
    voice = Voice(DE, STUDIO.zone, NOW)
    assert legal_note(cited, voice)[0].clauses[0].says == "Ten free days, because we like you."
    assert note_of(cited, voice).startswith("Sinngemäß auf Deutsch, eigene Klauseln")


def test_every_role_of_a_file_has_its_words() -> None:
    """What the files room calls a file, reports can say in each language."""
    for language in LANGUAGES.values():
        assert {f"role.{role}" for role in ROLES} <= language.words.keys()


def test_a_name_from_right_to_left_moves_nothing_beside_it() -> None:
    """A name is set apart in a sentence; others stand as they are."""
    voice = Voice(EN, STUDIO.zone, NOW)
    assert voice.say("delivery.to", name="نور") == "For \u2068نور\u2069."
    assert voice.say("delivery.to", name="佐藤") == "For 佐藤."
    assert isolated(isolated("نور")) == "\u2068نور\u2069"
