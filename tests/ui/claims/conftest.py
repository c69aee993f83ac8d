"""The page of claims on a studio that each test fills itself, in New York, Sun 8 Mar 2026."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.kit.theme import Theme

NOW = parse_instant("2026-03-08T13:18:00Z")
Fact = dict[str, Any]


def fact(kind: str, when: str, **own: Any) -> Fact:
    """A fact of 2026, as a case has it: ``fact("paid", "03-02T16:06", amount="360.00")``."""
    return {"fact": kind, "at": f"2026-{when}:00Z", **own}


PAID_TWICE = (
    fact("purchased", "03-02T16:00"),
    fact("paid", "03-02T16:06", amount="360.00", reference="INV-31"),
    fact("paid", "03-02T16:09", amount="360.00", reference="INV-31"),
    fact("claimed", "03-03T22:20", ground="duplicate_payment", wants="refund"),
)
AWAY = (
    fact("purchased", "02-27T15:00"),
    fact("paid", "02-27T15:01", amount="129.00"),
    fact("claimed", "03-04T15:30", ground="exchange"),
    fact("rma_issued", "03-05T14:05", claim="f3", number="RMA-2026-0007"),
)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture
def studio(paths: Paths, clock: FixedClock) -> Iterator[Studio]:
    with open_store(paths.database, now=NOW) as store:
        made = Studio(store, built_in_catalogue(), clock)
        made.start()
        made.edit_settings(zone="America/New_York", studio_name="Low Tide Studio")
        made.evidence.start()
        yield made


@pytest.fixture
def add(studio: Studio) -> Callable[..., int]:
    """Adds a project: policy, kind, facts."""

    def add(policy: str, kind: str, *facts: Fact, **own: Any) -> int:
        client, _ = studio.add_client(name=own.pop("client", "The Lanterns"))
        values = {"title": "Copper Wire", "currency": "GBP", "price": "360.00"} | own
        return studio.add_project(
            client_id=client, policy=policy, kind=kind, facts=facts, **values
        )[0]

    return add


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, resources.root(), mode="light", motion=False)
    yield made
    made.deleteLater()


@pytest.fixture
def open_page(
    qtbot: Any, studio: Studio, theme: Theme, clock: FixedClock
) -> Iterator[Callable[[], ClaimsPage]]:
    """Opens the page once the studio is filled."""
    opened: list[tuple[ClaimsPage, Bus]] = []

    def make() -> ClaimsPage:
        bus = Bus()
        bus.follow(studio)
        page = ClaimsPage(studio, theme, clock, bus)
        page.resize(1148, 826)
        page.show()
        qtbot.waitExposed(page)
        opened.append((page, bus))
        return page

    yield make
    for page, bus in opened:
        page.end()
        bus.let_go()
        dialog = page.deeds.dialog()
        if dialog is not None:
            dialog.reject()
        page.close()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
