"""Puts the page of reports behind its place on the rail, and leads the window's wishes to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings

from studio_desk.ui.window.railpages import REPORTS

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.clock import Clock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.reports.page import ReportsPage
    from studio_desk.ui.window.main_window import MainWindow


def add_reports(
    window: MainWindow,
    studio: Studio,
    theme: Theme,
    clock: Clock,
    bus: Bus,
    templates: Path,
    places: QSettings | None,
) -> None:
    """Offer the page; it is made, and imported, when it is first shown. It only reads, so it is
    there also where nothing can be written. `templates` is the folder of the owner's own.
    """

    def make() -> ReportsPage:
        from studio_desk.ui.reports.page import ReportsPage

        page = ReportsPage(studio, theme, clock, bus, templates, places)
        page.new_project_asked.connect(lambda: window.deeds.new_project())
        application = QCoreApplication.instance()
        assert application is not None  # a window stands on one
        application.aboutToQuit.connect(page.end)
        return page

    def show(kind: str, subject: int | None) -> None:
        from studio_desk.ui.reports.page import ReportsPage

        window.show_page(REPORTS)
        page = window.page()
        if isinstance(page, ReportsPage):
            page.show_report(kind, subject)
            page.focus_first()

    window.add_page(REPORTS, make)
    window.report_asked.connect(show)
