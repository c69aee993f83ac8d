"""Profiles with something due, and desktops to show it on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import SystemClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.desktop.desktop import Desktop, a_desktop, missing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOUR, DAY = 3_600, 86_400


@pytest.fixture(autouse=True)
def able() -> None:
    """Skip where there are no tools for a desktop, and say which are missing."""
    reason = missing()
    if reason:
        pytest.skip(reason)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A profile in which the free window of one project ends within the hour; no quiet hours."""
    folder = tmp_path / "profile"
    clock = SystemClock()
    now = clock.now()
    (folder / "data").mkdir(parents=True, mode=0o700)
    with open_store(folder / "data" / "studio.db", now=now) as store:
        studio = Studio(store, built_in_catalogue(), clock)
        studio.start()
        studio.reminders.edit_rules(replace(studio.reminders.rules(), quiet=None, digest=None))
        client, _ = studio.add_client(name="Ana & <b>Co</b>")
        studio.add_project(
            client_id=client,
            title="Night Drive EP",
            kind="mixing",
            policy="audio-mastering-and-mixing",
            zone="UTC",
            facts=[
                {"fact": "purchased", "at": _text(now - 6 * DAY)},
                {"fact": "delivered", "at": _text(now - 5 * DAY + HOUR)},
            ],
        )
    return folder


def _text(at: int) -> str:
    from studio_desk.policy import format_instant

    return format_instant(at)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with a tray and notifications."""
    with a_desktop(tmp_path, services=True) as made:
        yield made


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Desktop]:
    """A desktop with neither."""
    with a_desktop(tmp_path, services=False) as made:
        yield made
