"""Strange texts in every field of every report: shown as they are, never read as markup."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from studio_desk.reports.build import BUILDERS
from studio_desk.reports.content.choices import Attached, Choices
from studio_desk.reports.content.sources import Person, ProjectSource
from studio_desk.reports.pdf import render_pdf
from tests.reports import reading
from tests.reports.made import KESTREL, NIGHT_DRIVE, NOW, RIBBON, project, sources

MARKUP = (
    r"#panic() $x$ *b* _c_ `r` <l> @k \n ]} #set page()",
    "{name} %s {{0}} {0.__class__}",
    "\"quoted\" 'single' // comment /* both */ https://x.example",
    "=HYPERLINK(1) - item + list / term: x",
)


def facts_with(words: str, facts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same facts, every text of the owner's replaced."""
    made = [dict(fact) for fact in facts]
    for fact in made:
        for name in ("reference", "reason", "number", "about"):
            if name in fact:
                fact[name] = f"{name.upper()} {words}"
        if fact.get("files"):
            fact["files"] = [{"name": f"FILE {words}", "role": f"ROLE {words}", "bytes": 7}]
        if fact.get("items"):
            fact["items"] = [{"song": f"SONG {words}", "element": f"EL {words}", "text": words}]
    return made


def source_of(kind: str, words: str) -> ProjectSource:
    client = Person(1, f"CLIENT {words}", "ana@example.org")
    if kind == "rma":
        return project(
            4, f"TITLE {words}", facts_with(words, RIBBON), kind="goods", policy="alustoora",
            price="420.00", client=client,
        )  # fmt: skip
    facts = KESTREL if kind == "dossier" else NIGHT_DRIVE
    policy = "alus-audio" if kind == "dossier" else "audio-mastering-and-mixing"
    return project(3, f"TITLE {words}", facts_with(words, facts), policy=policy, client=client)


EXPECTED = {
    "client": ("TITLE", "REFERENCE", "SONG", "EL", "CLIENT", "OWN", "TAG", "STUDIO"),
    "project": ("TITLE", "REFERENCE", "CLIENT", "OWN", "TAG", "STUDIO"),
    "delivery": ("TITLE", "FILE", "ROLE", "CLIENT", "OWN", "TAG", "STUDIO"),
    "rma": ("TITLE", "NUMBER", "CLIENT", "OWN", "TAG", "STUDIO"),
    "dossier": ("TITLE", "REFERENCE", "CLIENT", "OWN", "TAG", "STUDIO", "PIECE", "NAME"),
    "summary": ("TITLE", "CLIENT", "OWN", "TAG", "STUDIO"),
}


@pytest.mark.parametrize("words", MARKUP)
@pytest.mark.parametrize("kind", BUILDERS)
def test_every_field_is_literal(kind: str, words: str) -> None:
    """What the owner wrote stands on the page letter for letter, and the report is whole."""
    source = source_of(kind, words)
    held = sources(source, client=source.client)
    held = dataclasses.replace(
        held, studio=dataclasses.replace(held.studio, name=f"STUDIO {words}")
    )
    attached = (Attached(f"PIECE {words}", f"NAME {words}", 5, "ab" * 32),)
    choices = Choices(
        client=1,
        project=source.id,
        paragraph=f"OWN {words}",
        tagline=f"TAG {words}",
        attached=attached if kind == "dossier" else (),
    )
    text = reading.text_of(render_pdf(BUILDERS[kind](held, choices, NOW)))
    missing = [f for f in EXPECTED[kind] if reading.squeezed(f"{f} {words}") not in text]
    assert missing == []
