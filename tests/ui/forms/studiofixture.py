"""A studio on a real file with a few invented projects, for the tests and pictures of the forms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio

ZONE = "America/New_York"
B, A, C, D = "audio-mastering-and-mixing", "alus-audio", "online-services", "alustoora"

Told = tuple[str, int, Mapping[str, Any]]


def at(month: int, day: int, hour: int = 12, minute: int = 0, second: int = 0) -> int:
    """An instant of 2026 from a wall-clock time in New York."""
    wall = datetime(2026, month, day, hour, minute, second, tzinfo=ZoneInfo(ZONE))
    return int(wall.timestamp())


NOW = at(3, 8, 9, 18, 30)
"""Sun 8 Mar 2026, 09:18:30 in New York: the clocks changed that night."""


def open_studio(folder: Path, now: int = NOW) -> tuple[Studio, FixedClock]:
    """An empty studio in New York, in a new file in `folder`."""
    clock = FixedClock(now)
    studio = Studio(open_store(folder / "studio.db", now=now), built_in_catalogue(), clock)
    studio.start()
    studio.edit_settings(zone=ZONE, currency="USD", policy=B, studio_name="Low Tide Studio")
    return studio, clock


def project(studio: Studio, facts: tuple[Told, ...] = (), **values: Any) -> int:
    """A project with the facts told as (kind, instant, fields)."""
    start: dict[str, Any] = {
        "title": "Night Drive EP",
        "kind": "mixing",
        "policy": B,
        "currency": "USD",
        "price": "400.00",
        "songs": ("Night Drive", "Glass"),
    }
    wanted = {key: value for key, value in (start | values).items() if value is not None}
    project_id, _ = studio.add_project(**wanted)
    for kind, when, fields in facts:
        studio.record_fact(project_id, kind, when, **fields)
    return project_id


GLASS = {"song": "Glass", "element": "bass guitar", "aspect": "level", "change": "+1.5 dB"}
VOCAL = {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb", "change": "less"}
BEGUN: tuple[Told, ...] = (
    ("purchased", at(3, 1, 10), {}),
    ("paid", at(3, 1, 10, 1), {"amount": "400.00", "reference": "INV-7"}),
    ("delivered", at(3, 5, 13, 30), {"files": ["Night Drive.wav", "Glass.wav"]}),
)
REVISED: tuple[Told, ...] = (
    *BEGUN,
    ("requested", at(3, 6, 9), {"items": [GLASS, VOCAL]}),
    ("revised", at(3, 7, 12), {"request": "f4"}),
)
EXCHANGE: tuple[Told, ...] = (
    ("purchased", at(2, 27, 15), {}),
    ("paid", at(2, 27, 15), {"amount": "129.00"}),
    ("claimed", at(3, 4, 10, 30), {"ground": "exchange"}),
)


def goods(studio: Studio, *more: Told, **values: Any) -> int:
    """A patchbay whose exchange is asked for."""
    start = {"title": "Patchbay PX-48", "kind": "goods", "policy": D, "price": "129.00"}
    return project(studio, (*EXCHANGE, *more), **(start | {"songs": None} | values))
