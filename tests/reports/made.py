"""Invented sources for reports, made without a database."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from studio_desk.disputefiles import checklists
from studio_desk.policy import parse_case, parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reports.content.sources import Person, ProjectSource, Sources, StudioSource

NOW = parse_instant("2026-03-08T13:18:00Z")  # 09:18 in New York, the day the clocks changed
STUDIO = StudioSource(
    "Low Tide Studio",
    "Low Tide Studio\n118 Harbor Row, Brooklyn NY 11231\nmara@lowtide.example",
    "America/New_York",
    "USD",
)
ANA = Person(1, "Ana Pavlović", "ana@example.org")
RECORDED = 90  # seconds after which each fact was written down

NIGHT_DRIVE: list[dict[str, Any]] = [
    {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
    {"fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "400.00", "reference": "INV-7"},
    {
        "fact": "delivered",
        "at": "2026-03-05T18:30:00Z",
        "files": [
            {"name": "Night Drive.wav", "role": "mix", "bytes": 52_100_000, "sha256": "a1" * 32},
            {"name": "Glass.wav", "role": "mix", "bytes": 48_900_000, "sha256": "b2" * 32},
        ],
    },
    {
        "fact": "requested",
        "at": "2026-03-06T14:00:00Z",
        "items": [
            {"song": "Glass", "element": "bass guitar", "aspect": "level", "change": "+1.5 dB"},
            {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb", "change": "less"},
        ],
    },
    {"fact": "revised", "at": "2026-03-07T17:00:00Z", "request": "f4"},
]
PAPER_BOATS: list[dict[str, Any]] = [
    {"fact": "purchased", "at": "2026-01-10T15:00:00Z"},
    {"fact": "paid", "at": "2026-01-10T15:01:00Z", "amount": "80.00", "reference": "INV-2"},
    {"fact": "delivered", "at": "2026-01-20T15:00:00Z", "files": ["Paper Boats.wav"]},
    {
        "fact": "requested",
        "at": "2026-01-30T20:10:00Z",
        "items": [
            {"song": "Paper Boats", "element": "overall", "aspect": "level", "change": "+0.5 dB"}
        ],
    },
    {"fact": "charged", "at": "2026-01-30T20:20:00Z", "amount": "10.00", "for": "f4"},
    {"fact": "revised", "at": "2026-01-31T16:45:00Z", "request": "f4"},
    {"fact": "paid", "at": "2026-01-31T17:00:00Z", "amount": "10.00", "reference": "INV-4"},
]
KESTREL: list[dict[str, Any]] = [
    {"fact": "purchased", "at": "2026-02-06T19:02:00Z"},
    {"fact": "paid", "at": "2026-02-06T19:03:00Z", "amount": "300.00", "reference": "INV-26"},
    {
        "fact": "delivered",
        "at": "2026-02-14T21:20:00Z",
        "files": [{"name": "Kestrel.wav", "role": "master", "sha256": "c3" * 32}],
    },
    {
        "fact": "requested",
        "at": "2026-02-16T15:05:00Z",
        "items": [{"song": "Kestrel", "element": "overall", "aspect": "level", "change": "up"}],
    },
    {"fact": "revised", "at": "2026-02-18T20:40:00Z", "request": "f4"},
    {"fact": "approved", "at": "2026-02-19T14:12:00Z"},
    {
        "fact": "charged_back",
        "at": "2026-03-04T13:40:00Z",
        "amount": "300.00",
        "reason": "not as described",
        "reply_by": "2026-03-18T23:59:00Z",
    },
]
RIBBON: list[dict[str, Any]] = [
    {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
    {"fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "420.00"},
    {"fact": "delivered", "at": "2026-03-03T15:00:00Z"},
    {"fact": "claimed", "at": "2026-03-05T15:00:00Z", "ground": "exchange"},
    {"fact": "rma_issued", "at": "2026-03-06T15:00:00Z", "claim": "f4", "number": "RMA-2026-0007"},
]


def project(
    number: int,
    title: str | None,
    facts: Sequence[dict[str, Any]],
    *,
    kind: str = "mixing",
    policy: str = "audio-mastering-and-mixing",
    price: str | None = "400.00",
    currency: str = "USD",
    songs: Sequence[str] = (),
    client: Person | None = ANA,
) -> ProjectSource:
    """A project whose facts are f1, f2, … unless they name themselves."""
    catalogue = built_in_catalogue()
    own: dict[str, Any] = {"kind": kind, "currency": currency}
    own |= {"title": title} if title else {}
    own |= {"price": price} if price else {}
    own |= {"songs": list(songs)} if songs else {}
    document = {
        "format": "studio-desk/case@1",
        "zone": STUDIO.zone,
        "policy": policy,
        "project": own,
        "facts": [{"id": f"f{i}", **fact} for i, fact in enumerate(facts, start=1)],
    }
    case = parse_case(document, tuple(catalogue), catalogue.kinds)
    recorded = {fact.id: fact.at + RECORDED for fact in case.facts}
    return ProjectSource(number, case, catalogue[policy], recorded, client)


def night_drive(number: int = 1, **changed: Any) -> ProjectSource:
    return project(number, "Night Drive EP", NIGHT_DRIVE, songs=("Night Drive", "Glass"), **changed)


def paper_boats(number: int = 2) -> ProjectSource:
    songs = ("Paper Boats",)
    return project(number, "Paper Boats", PAPER_BOATS, kind="mastering", price="80.00", songs=songs)


def kestrel(number: int = 3) -> ProjectSource:
    return project(
        number,
        "Kestrel",
        KESTREL,
        kind="mastering",
        policy="alus-audio",
        price="300.00",
        songs=("Kestrel",),
        client=Person(2, "Dorian Vale", "dorian@example.org"),
    )


def ribbon(number: int = 4) -> ProjectSource:
    return project(
        number, "Ribbon mic R-9", RIBBON, kind="goods", policy="alustoora", price="420.00"
    )


def sources(*projects: ProjectSource, client: Person | None = ANA) -> Sources:
    return Sources(STUDIO, tuple(projects), client, book=checklists())


def long_history(rounds: int, number: int = 9) -> ProjectSource:
    """A project with so many requests of two items, each revised and charged on the next day."""
    facts: list[dict[str, Any]] = [
        {"fact": "purchased", "at": "2020-01-01T15:00:00Z"},
        {"fact": "paid", "at": "2020-01-01T15:01:00Z", "amount": "400.00"},
        {"fact": "delivered", "at": "2020-01-02T15:00:00Z"},
    ]
    for index in range(rounds):
        day, hour = divmod(index, 12)
        month, day = divmod(day + 2, 28)
        date = f"{2020 + month // 12}-{month % 12 + 1:02d}-{day + 1:02d}"
        items = [
            {"song": "Night Drive", "element": f"guitar {index}", "change": "+1 dB"},
            {"song": "Glass", "element": f"voice {index}", "text": "a little more air"},
        ]
        asked = f"r{index}"
        facts += [
            {
                "id": asked,
                "fact": "requested",
                "at": f"{date}T{hour + 4:02d}:00:01Z",
                "items": items,
            },
            {"fact": "revised", "at": f"{date}T{hour + 4:02d}:20:01Z", "request": asked},
        ]
    facts.sort(key=lambda fact: str(fact["at"]))
    return project(number, "Long Haul", facts, songs=("Night Drive", "Glass"))
