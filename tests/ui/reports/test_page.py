"""The page of reports: what it shows follows what is chosen, in words and on its pages."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from studio_desk.clock import FixedClock
from studio_desk.reports import pdf
from studio_desk.studio import Studio
from studio_desk.ui.reports.page import ReportsPage
from tests.ui.reports.conftest import Answers, idle
from tests.ui.window.test_accessibility import unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Find = Callable[[str], int]


def title(page: ReportsPage) -> str:
    return page.preview.shown.content.title if page.preview.shown else page.preview.message()


def about(qtbot, page: ReportsPage, kind: str, subject: int | None = None) -> None:  # type: ignore[no-untyped-def]
    page.show_report(kind, subject)
    idle(qtbot, page)


# --- What is shown --------------------------------------------------------------------------------


def test_without_a_client_the_page_asks_for_one(page: ReportsPage) -> None:
    """Nothing is made before it is said for whom; nothing can be saved then."""
    assert title(page) == "Choose the client that the report is for"
    assert not page.save.isEnabled()


def test_without_a_project_there_is_nothing_to_report(
    open_page: Callable[..., ReportsPage], empty_studio: Studio
) -> None:
    """An empty studio is offered its first project."""
    page = open_page(empty_studio)
    assert title(page) == "Nothing can be reported yet, because no project is here"
    asked = []
    page.new_project_asked.connect(lambda: asked.append(True))
    next(b for b in page.preview.findChildren(QPushButton) if b.text() == "Add a project").click()
    assert asked == [True]


@pytest.mark.parametrize(
    ("kind", "title_of", "expected"),
    [
        ("project", "Night Drive EP", "Statement for Night Drive EP"),
        ("delivery", "Night Drive EP", "Delivery note, Night Drive EP"),
        ("dossier", "Kestrel", "Kestrel, Dorian Vale"),
    ],
)
def test_each_kind_shows_its_pages(
    qtbot, page: ReportsPage, project: Find, kind: str, title_of: str, expected: str
) -> None:  # type: ignore[no-untyped-def]
    """Asked for from elsewhere, the page shows that report about that project."""
    about(qtbot, page, kind, project(title_of))
    assert title(page) == expected
    assert page.preview.sheets.count() >= 1
    assert page.save.isEnabled()


def test_the_preview_follows_every_choice(qtbot, page: ReportsPage, client: Find) -> None:  # type: ignore[no-untyped-def]
    """Language, zone, words, line, period and instant change the pages a moment later."""
    about(qtbot, page, "client", client("Ana Pavlović"))
    form = page.form

    def text() -> str:
        idle(qtbot, page)
        assert page.preview.shown is not None
        content = page.preview.shown.content
        return f"{content.title} {content.subtitle} {content.paragraph} {content.letterhead}"

    assert "Project report for Ana Pavlović" in text()
    form.language.choose("de")
    assert "Projektbericht für Ana Pavlović" in text()
    form.zone.setEditText("Europe/Berlin")
    assert "Berlin" in text()
    form.paragraph.setPlainText("Thank you, #strong[Ana].")
    assert "Thank you, #strong[Ana]." in text()
    form.tagline.setText("Mixing by the sea")
    assert "Mixing by the sea" in text()
    form.period.choose("last_year")
    before = text()
    form.period.choose("all")
    assert text() != before
    form.as_of.choose(True)
    form.instant.date.setDate(form.instant.date.date().addDays(-2))
    assert "6. März 2026" in text()


def test_only_the_newest_wish_is_shown(qtbot, page: ReportsPage, project: Find) -> None:  # type: ignore[no-untyped-def]
    """Wishes that come while pages are made are not shown one after the other."""
    made: list[str] = []
    page.preview.made.connect(lambda: made.append(title(page)))
    for name in ("Kestrel", "Old Maps", "Tidewrack", "Night Drive EP"):
        page.form.show_about("project", project(name))
        page._ask(at_once=True)
    idle(qtbot, page)
    assert made[-1] == "Statement for Night Drive EP"
    assert len(made) <= 2


def test_the_window_goes_on_while_pages_are_made(
    qtbot, page: ReportsPage, studio: Studio, clock: FixedClock
) -> None:  # type: ignore[no-untyped-def]
    """A long history is set beside the window, which beats on: its longest pause is a small part of
    the whole, however busy the machine is.
    """
    start = clock.now() - 400 * 86_400
    facts = [
        {"id": f"f{n}", "fact": "contacted", "at": start + n * 9_000, "about": f"question {n}"}
        for n in range(900)
    ]
    for fact in facts:
        fact["at"] = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(fact["at"]))  # type: ignore[call-overload]
    number, _ = studio.add_project(
        kind="mixing", policy="alus-audio", title="Long", zone="UTC", facts=facts
    )
    idle(qtbot, page)
    page.show_report("project", number)
    begun = last = time.perf_counter()
    worst = 0.0
    while page.preview.busy:
        qtbot.wait(1)
        worst, last = max(worst, time.perf_counter() - last), time.perf_counter()
    assert page.preview.sheets.count() > 10
    assert worst < (last - begun) / 2, "the window stood still"


def test_what_changes_in_the_studio_changes_the_pages(
    qtbot, page: ReportsPage, studio: Studio, project: Find, clock: FixedClock
) -> None:  # type: ignore[no-untyped-def]
    """A payment that is recorded elsewhere stands on the page."""
    number = project("Night Drive EP")
    about(qtbot, page, "project", number)
    assert page.preview.shown is not None
    before = page.preview.shown.content.fingerprint
    studio.record_fact(number, "paid", clock.now() - 60, amount="20.00")
    idle(qtbot, page)
    assert page.preview.shown.content.fingerprint != before


def test_a_hidden_page_makes_nothing(qtbot, page: ReportsPage, project: Find) -> None:  # type: ignore[no-untyped-def]
    """What is chosen while it is hidden is made when it is seen."""
    page.hide()
    page.show_report("project", project("Kestrel"))
    qtbot.wait(300)
    assert page.preview.shown is None
    page.show()
    idle(qtbot, page)
    assert title(page) == "Statement for Kestrel"


def test_time_moves_the_pages_on(
    qtbot, page: ReportsPage, clock: FixedClock, project: Find
) -> None:  # type: ignore[no-untyped-def]
    """Each minute a report of now is made anew; one as of an instant stays."""
    about(qtbot, page, "project", project("Kestrel"))
    clock.advance(90)
    page.set_now(clock.now())
    idle(qtbot, page)
    assert page.preview.shown is not None
    assert page.preview.shown.request.as_of == clock.now()
    page.form.as_of.choose(True)
    idle(qtbot, page)
    fixed = page.preview.shown.request.as_of
    clock.advance(90)
    page.set_now(clock.now())
    idle(qtbot, page)
    assert page.preview.shown.request.as_of == fixed


# --- Finding whom it is for -----------------------------------------------------------------------


def test_typing_finds_clients_and_enter_takes_the_first(qtbot, page: ReportsPage) -> None:  # type: ignore[no-untyped-def]
    """The field finds by beginnings of words."""
    page.form.subject.setFocus()
    page.form.subject.selectAll()
    QTest.keyClicks(page.form.subject, "pavl")
    assert page.form.subject.offered() == ["Ana Pavlović"]
    QTest.keyClick(page.form.subject, Qt.Key.Key_Return)
    idle(qtbot, page)
    assert title(page) == "Project report for Ana Pavlović"


def test_what_was_typed_and_left_is_taken_back(page: ReportsPage, client: Find) -> None:
    """The field shows who is chosen, never a half-typed name."""
    page.show_report("client", client("Ana Pavlović"))
    page.form.subject.setText("nobody")
    QTest.keyClick(page.form.subject, Qt.Key.Key_Escape)
    assert page.form.subject.text() == "Ana Pavlović"


def test_a_delivery_can_be_chosen(
    qtbot, page: ReportsPage, studio: Studio, project: Find, clock: FixedClock
) -> None:  # type: ignore[no-untyped-def]
    """A project with two deliveries offers both, the last one first."""
    number = project("Night Drive EP")
    studio.record_fact(number, "delivered", clock.now() - 30, files=["Later.wav"])
    about(qtbot, page, "delivery", number)
    options = [page.form.fact.itemText(n) for n in range(page.form.fact.count())]
    assert options[0] == "The last one"
    assert len(options) == 3
    page.form.fact.setCurrentIndex(2)
    idle(qtbot, page)
    assert page.preview.shown is not None
    names = [row[1].text for row in page.preview.shown.content.tables[0].rows]
    assert "Later.wav" not in names


# --- Paging and zoom ------------------------------------------------------------------------------


def test_keys_turn_pages_and_zoom(qtbot, page: ReportsPage, studio: Studio) -> None:  # type: ignore[no-untyped-def]
    """Page keys, Home and End, Ctrl with + − 0; the bar says where one is."""
    about(qtbot, page, "summary")
    sheets, bar = page.preview.sheets, page.preview.bar
    count = sheets.count()
    assert count >= 2
    sheets.setFocus()
    QTest.keyClick(sheets.viewport(), Qt.Key.Key_PageDown)
    assert bar.at.text() == f"Page 2 of {count}"
    QTest.keyClick(sheets.viewport(), Qt.Key.Key_End)
    assert bar.at.text() == f"Page {count} of {count}"
    QTest.keyClick(sheets.viewport(), Qt.Key.Key_Home)
    assert bar.at.text() == f"Page 1 of {count}"
    assert sheets.viewport().accessibleName().endswith(f"page 1 of {count}")
    fitted = sheets.zoom
    QTest.keyClick(sheets.viewport(), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert sheets.zoom > fitted
    assert not bar.width_fit.isChecked()
    QTest.keyClick(sheets.viewport(), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert sheets.zoom == pytest.approx(fitted)
    bar.page_fit.click()
    rect = sheets._rects[0]
    assert rect.height() <= sheets.viewport().height()


def test_pages_are_drawn_as_they_are(qtbot, page: ReportsPage, project: Find) -> None:  # type: ignore[no-untyped-def]
    """The picture of a page is no white sheet, and has the ink of its text."""
    about(qtbot, page, "project", project("Kestrel"))
    page.preview.sheets.viewport().repaint()
    qtbot.waitUntil(lambda: not page.preview.sheets.raster.busy)
    image = page.preview.sheets.viewport().grab().toImage()
    dark = sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert dark > 100


# --- Templates ------------------------------------------------------------------------------------


def test_a_template_is_copied_opened_and_followed(
    qtbot, page: ReportsPage, answers: Answers, project: Find
) -> None:  # type: ignore[no-untyped-def]
    """The copy is used at once, and a change of it shows; a broken one gives line and reason, and
    the shipped one is a click away.
    """
    about(qtbot, page, "project", project("Kestrel"))
    page.form.template_asked.emit("change")
    idle(qtbot, page)
    file = page.deeds.templates / "project.typ"
    assert answers.opened == [str(file)]
    assert page.form.wanted.own_template
    assert file.read_bytes() == (pdf.shipped() / "project.typ").read_bytes()
    file.write_text('#import "studio.typ": *\n#show: report\n#nonsense\n', "utf-8")
    qtbot.waitUntil(lambda: "project.typ:3: unknown variable: nonsense" in title(page))
    idle(qtbot, page)
    assert "The shipped templates still work." in title(page)
    offered = [b for b in page.preview.findChildren(QPushButton) if b.isVisible()]
    next(b for b in offered if b.text() == "Use the shipped template").click()
    idle(qtbot, page)
    assert title(page) == "Statement for Kestrel"


def test_a_kind_without_a_template_of_ones_own_uses_the_shipped_one(
    qtbot, page: ReportsPage, project: Find, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """Having changed one template breaks no other report."""
    about(qtbot, page, "project", project("Kestrel"))
    page.form.template_asked.emit("change")
    idle(qtbot, page)
    about(qtbot, page, "client", client("Ana Pavlović"))
    assert title(page) == "Project report for Ana Pavlović"


# --- Remembered -----------------------------------------------------------------------------------


def test_choices_are_remembered(
    qtbot, open_page: Callable[..., ReportsPage], studio: Studio, project: Find, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """The next start begins where the last one ended; words for one client are not kept."""
    places = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    first = open_page(studio, places)
    first.show_report("project", project("Kestrel"))
    first.form.language.choose("de")
    first.form.period.choose("this_year")
    first.form.paragraph.setPlainText("only for Dorian")
    idle(qtbot, first)
    second = open_page(studio, places)
    wanted = second.form.wanted
    assert (wanted.kind, wanted.project, wanted.language) == ("project", project("Kestrel"), "de")
    assert (wanted.period, wanted.paragraph) == ("this_year", "")


def test_the_first_report_speaks_as_the_window_does(
    qtbot, open_page: Callable[..., ReportsPage], studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """Until something is chosen, reports are in the language of the window."""
    monkeypatch.setattr("studio_desk.ui.reports.page.spoken", lambda: "de")
    assert open_page(studio).form.language.value() == "de"


def test_nothing_is_kept_of_someone_who_was_erased(
    qtbot, open_page: Callable[..., ReportsPage], studio: Studio, client: Find, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """Erasing a client empties the words and the choice."""
    places = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    page = open_page(studio, places)
    number = client("Ana Pavlović")
    page.show_report("client", number)
    page.form.paragraph.setPlainText("Dear Ana")
    idle(qtbot, page)
    studio.people.erase(number)
    idle(qtbot, page)
    assert (page.form.wanted.client, page.form.wanted.paragraph) == (None, "")
    assert "Ana" not in str(places.value("reports"))


# --- For everyone ---------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["client", "dossier", "summary"])
def test_every_control_has_a_name(qtbot, page: ReportsPage, project: Find, kind: str) -> None:  # type: ignore[no-untyped-def]
    """Assistive tools can say what each control is."""
    page.show_report(kind, project("Kestrel") if kind == "dossier" else None)
    page.form.as_of.choose(True)
    if kind == "summary":
        page.form.period.choose("days")
    idle(qtbot, page)
    assert unnamed(page) == []


def test_what_was_written_to_one_client_is_for_no_other(
    qtbot, page: ReportsPage, project: Find, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """Words of the owner's stay with the client, from one kind of report to the next, and go when
    another client is chosen; the language is each one's own.
    """
    page.show_report("client", client("Ana Pavlović"))
    page.form.paragraph.setPlainText("Thank you, Ana.")
    page.show_report("project", project("Night Drive EP"))
    assert page.form.wanted.paragraph == "Thank you, Ana."
    page.show_report("project", project("Kestrel"))
    assert (page.form.wanted.paragraph, page.form.paragraph.value()) == ("", "")
    idle(qtbot, page)


def test_a_client_is_written_to_in_their_language(
    qtbot, page: ReportsPage, studio: Studio, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """Choosing a client takes their language and zone over, where those are known."""
    studio.edit_client(client("Ana Pavlović"), language="de", zone="Europe/Berlin")
    about(qtbot, page, "client", client("Ana Pavlović"))
    assert title(page) == "Projektbericht für Ana Pavlović"
    assert page.preview.shown is not None
    assert "14:18" in page.preview.shown.content.subtitle


@pytest.mark.parametrize(
    ("kind", "offered"), [("dossier", "Kestrel · Dorian Vale"), ("rma", "Ribbon mic R-9")]
)
def test_what_a_report_can_be_about_is_offered_first(
    qtbot, page: ReportsPage, kind: str, offered: str
) -> None:  # type: ignore[no-untyped-def]
    """Before anything is typed, ↓ offers the projects with a dispute, or with an exchange."""
    page.form.kinds[kind].click()
    QTest.keyClick(page.form.subject, Qt.Key.Key_Down)
    found = page.form.subject.offered()
    assert any(name.startswith(offered) for name in found)
    assert not any(name.startswith("Night Drive EP") for name in found)
    page.form.subject.take([name.startswith(offered) for name in found].index(True))
    idle(qtbot, page)
    assert page.preview.shown is not None


def test_clients_at_work_are_offered_first(page: ReportsPage) -> None:
    """Before anything is typed, ↓ offers the clients of the projects that matter most."""
    QTest.keyClick(page.form.subject, Qt.Key.Key_Down)
    assert 3 < len(page.form.subject.offered()) <= 12
