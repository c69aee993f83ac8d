"""The pages beside Today, Projects and Clients, put behind their places on the rail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio_desk.ui.window.railpages import CLAIMS, POLICIES

if TYPE_CHECKING:
    from studio_desk.clock import Clock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.claims.page import ClaimsPage
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.policies.page import PoliciesPage
    from studio_desk.ui.window.main_window import MainWindow


def add_more_pages(
    window: MainWindow, studio: Studio, theme: Theme, clock: Clock, bus: Bus
) -> None:
    """Offer these pages. Each is made when it is first shown, and imported only then.

    A page takes a line here and a function that imports and makes it::

        window.add_page(CLAIMS, lambda: _claims(studio, theme, clock, bus),
                        count=lambda: studio.counts().open_claims)

    `count` is asked after every change of the studio, so it counts by an index; what a page may
    have besides is listed in `railpages`.
    """
    window.add_page(
        CLAIMS,
        lambda: _claims(window, studio, theme, clock, bus),
        count=lambda: studio.claims.count(),
    )
    window.add_page(
        POLICIES,
        lambda: _policies(window, studio, theme, clock, bus),
        count=lambda: studio.policies.count(),
    )


def _claims(window: MainWindow, studio: Studio, theme: Theme, clock: Clock, bus: Bus) -> ClaimsPage:
    from studio_desk.ui.claims.page import ClaimsPage

    page = ClaimsPage(studio, theme, clock, bus, dialogs=window.deeds.dialogs)
    window.heart.wants_seconds(page.ticks_each_second)
    return page


def _policies(
    window: MainWindow, studio: Studio, theme: Theme, clock: Clock, bus: Bus
) -> PoliciesPage:
    from PySide6.QtCore import QCoreApplication

    from studio_desk.ui.policies.page import PoliciesPage

    page = PoliciesPage(studio, theme, clock, bus, window.deeds.work)
    application = QCoreApplication.instance()
    assert application is not None  # there are widgets
    application.aboutToQuit.connect(page.end)
    return page
