"""A studio with a project whose client says that a payment went wrong, and files to hand in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store
from studio_desk.studio import Studio

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from studio_desk.paths import Paths

NOW = parse_instant("2026-03-08T00:00:00Z")


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def store(paths: Paths) -> Iterator[Store]:
    with open_store(paths.database, now=NOW) as opened:
        yield opened


@pytest.fixture
def studio(store: Store, clock: FixedClock) -> Studio:
    made = Studio(store, built_in_catalogue(), clock)
    made.start()
    made.edit_settings(zone="Europe/Berlin", studio_name="Low Tide Studio")
    return made


@pytest.fixture
def ana(studio: Studio) -> int:
    return studio.add_client(name="Ana Pavlović", email="ana@example.org")[0]


@pytest.fixture
def copper(studio: Studio, ana: int) -> int:
    """Ordered and paid; claim f3 says the payment went wrong, and shows nothing."""
    return studio.add_project(
        client_id=ana,
        title="Copper Wire",
        kind="mixing",
        policy="alus-audio",
        currency="GBP",
        price="360.00",
        facts=[
            {"fact": "purchased", "at": "2026-03-02T11:00:00Z"},
            {"fact": "paid", "at": "2026-03-02T11:06:00Z", "amount": "360.00"},
            {"fact": "claimed", "at": "2026-03-03T17:20:00Z", "ground": "payment_error"},
        ],
    )[0]


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """A file as a payment processor hands it out."""
    path = tmp_path / "processor-export.pdf"
    path.write_bytes(b"%PDF-1.7 two payments\n" * 100)
    return path
