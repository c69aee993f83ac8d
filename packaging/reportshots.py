"""Draws the page of reports: each kind, what it says instead of pages, and the form for many."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from studio_desk.studio import Filter
from studio_desk.ui.reports.page import ReportsPage
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.window.railpages import REPORTS

_PATIENCE = 30  # seconds


def shoot_reports(stage: Any) -> None:
    """Photograph its states. `stage` is that of `shots`."""
    window, studio = stage.window, stage.studio
    templates = stage.home / "templates"
    add_reports(window, studio, stage.theme, stage.clock, stage.bus, templates, None)
    window.show_page(REPORTS)
    page = window.page()
    assert isinstance(page, ReportsPage)
    ids = {row.title: row.id for row in studio.projects(Filter(), limit=200).rows}
    ana = studio.project(ids["Night Drive EP"]).client.id
    _shoot(stage, page, "reports-choose")
    page.show_report("client", ana)
    _shoot(stage, page, "reports-client")
    _shoot(stage, page, "reports-client-1024", "1024")
    page.form.language.choose("de")
    page.form.paragraph.setPlainText("Danke für die Zusammenarbeit.\nBis zur nächsten Platte.")
    _shoot(stage, page, "reports-german")
    page.form.language.choose("en")
    page.show_report("project", ids["ليل طويل"])
    _shoot(stage, page, "reports-right-to-left")
    page.show_report("delivery", ids["夜明けのラジオ"])
    _shoot(stage, page, "reports-delivery")
    page.show_report("dossier", ids["Kestrel"])
    _shoot(stage, page, "reports-dossier")
    page.show_report("rma", ids["Ribbon mic R-9"])
    page.preview.sheets.set_fit("page")
    _shoot(stage, page, "reports-rma")
    page.show_report("rma", ids["Night Drive EP"])
    _shoot(stage, page, "reports-none")
    page.show_report("summary")
    page.form.period.choose("days")
    page.form.as_of.choose(True)
    _shoot(stage, page, "reports-summary")
    _broken(stage, page, ids["Kestrel"])
    page.tell_error(
        "The PDF was not written: no room on Vault 1. The report is unchanged. "
        "Choose another folder."
    )
    page.toast.say("Saved: client Ana Pavlović 2026-03-08.pdf", "Open folder", "open_folder")
    page.show_report("client", ana)
    _shoot(stage, page, "reports-error")
    _many(stage, page)
    page.end()


def _broken(stage: Any, page: ReportsPage, project: int) -> None:
    """A template of the owner's own with a mistake in it."""
    page.deeds.templates.mkdir()
    (page.deeds.templates / "project.typ").write_text("#let x = (1\n", "utf-8")
    page.form.as_of.choose(False)
    page.show_report("project", project)
    page.form.use_template(own=True)
    _shoot(stage, page, "reports-broken-template")
    page.form.use_template(own=False)


def _many(stage: Any, page: ReportsPage) -> None:
    """The form for many clients: as it opens, a wrong pattern, under way, and done."""
    page.ask_many()
    dialog = page.batch
    assert dialog is not None
    dialog.set_folder(Path("/home/mara/Reports"))
    _grab(stage, dialog, "reports-many")
    dialog.pattern.setText("{nam} {date}")
    _grab(stage, dialog, "reports-many-wrong")
    dialog.pattern.setText("{kind} {name} {date}")
    dialog.set_folder(stage.home / "out")
    dialog.start()
    _wait(lambda: len(dialog.made) > 8)
    _grab(stage, dialog, "reports-many-under-way")
    _wait(lambda: not dialog.busy)
    _grab(stage, dialog, "reports-many-done")
    dialog.reject()


def _shoot(stage: Any, page: ReportsPage, state: str, size: str = "desk") -> None:
    stage.window.resize(*stage.sizes[size])
    stage.window.show()
    _wait(lambda: not page.busy)
    stage.settle()
    _wait(lambda: not page.preview.sheets.raster.busy)
    stage.shoot(state, size)


def _grab(stage: Any, dialog: Any, state: str) -> None:
    stage.settle()
    path = stage.folder / f"{stage.name}-{state}.png"
    dialog.grab().save(str(path))
    print(path)


def _wait(done: Any) -> None:
    until = time.monotonic() + _PATIENCE
    QApplication.processEvents()
    while not done() and time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.005)
