"""What is done with a report: saved, printed, mailed, bundled, each whole or not at all."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio_desk.reports.check import check_pdf
from studio_desk.studio import Studio
from studio_desk.ui.reports.page import ReportsPage
from tests.reports import reading
from tests.ui.reports.conftest import Answers, idle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Find = Callable[[str], int]


def about(qtbot, page: ReportsPage, kind: str, subject: int | None = None) -> None:  # type: ignore[no-untyped-def]
    page.show_report(kind, subject)
    idle(qtbot, page)


def test_saving_writes_what_is_shown(
    qtbot, page: ReportsPage, answers: Answers, studio: Studio, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """The PDF says what the preview says, and the studio's records agree with it."""
    about(qtbot, page, "client", client("Ana Pavlović"))
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    idle(qtbot, page)
    (file,) = answers.into.iterdir()  # type: ignore[union-attr]
    assert file.name == "client Ana Pavlović 2026-03-08.pdf"
    assert page.preview.shown is not None
    assert page.preview.shown.content.fingerprint[:12] in reading.text_of(file.read_bytes())
    assert "byte for byte" in check_pdf(studio, file).words
    assert page.toast.text() == f"Saved: {file.name}"
    page.toast.action_triggered.emit("open_folder")
    assert answers.opened == [str(answers.into)]


def test_a_full_disk_is_told_in_one_sentence(
    qtbot, page: ReportsPage, answers: Answers, project: Find, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """What happened, what stayed safe, what to do; no half file is left."""

    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    about(qtbot, page, "project", project("Kestrel"))
    monkeypatch.setattr("studio_desk.reports.writing.os.fsync", full)
    monkeypatch.setattr("studio_desk.reports.writing.volume_of", lambda _folder: "Vault 1")
    page.save.click()
    idle(qtbot, page)
    assert page.error() == (
        "The PDF was not written: no room on Vault 1. The report is unchanged. "
        "Choose another folder."
    )
    assert list(answers.into.iterdir()) == []  # type: ignore[union-attr]


def test_tables_are_saved_as_csv(qtbot, page: ReportsPage, answers: Answers, project: Find) -> None:  # type: ignore[no-untyped-def]
    """A folder named like the report holds one file for each table."""
    about(qtbot, page, "project", project("Night Drive EP"))
    page._do("save_tables")
    idle(qtbot, page)
    (folder,) = answers.into.iterdir()  # type: ignore[union-attr]
    assert folder.name == "project Night Drive EP 2026-03-08"
    assert {"movements.csv", "standing.csv"} <= {file.name for file in folder.iterdir()}


def test_a_draft_has_the_report_in_it(
    qtbot, page: ReportsPage, answers: Answers, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """An unsent mail to the client, in the report's language; the same PDF lies beside it."""
    about(qtbot, page, "client", client("Ana Pavlović"))
    page._do("write_mail")
    idle(qtbot, page)
    written = {file.suffix: file for file in answers.into.iterdir()}  # type: ignore[union-attr]
    mail = email.message_from_bytes(written[".eml"].read_bytes(), policy=email.policy.default)
    assert mail["X-Unsent"] == "1"
    assert mail["To"] == "ana@example.org"
    assert mail["Subject"] == "Project report for Ana Pavlović"
    (attached,) = mail.iter_attachments()
    assert attached.get_content() == written[".pdf"].read_bytes()
    assert attached.get_filename() == written[".pdf"].name
    assert answers.opened == [str(written[".eml"])]


def test_a_new_mail_has_the_file_beside_it(
    qtbot, page: ReportsPage, answers: Answers, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """The mail program is opened with subject and words, the folder with the file."""
    about(qtbot, page, "client", client("Ana Pavlović"))
    page._do("begin_mail")
    idle(qtbot, page)
    link, folder = answers.opened
    assert link.startswith("mailto:ana@example.org?subject=Project%20report")
    assert folder == str(answers.into)


def test_where_no_mail_program_is_the_file_is_named(
    qtbot, page: ReportsPage, answers: Answers, client: Find
) -> None:  # type: ignore[no-untyped-def]
    """What was made is there, and the owner is told where."""
    answers.opens = False
    about(qtbot, page, "client", client("Ana Pavlović"))
    page._do("write_mail")
    idle(qtbot, page)
    assert page.error().startswith("No mail program took the draft. It lies beside the PDF: ")


@pytest.mark.parametrize(("chosen", "printed"), [(None, 3), ((2, 2), 1)])
def test_printing_puts_the_pages_on_paper(
    qtbot, page: ReportsPage, answers: Answers, chosen: tuple[int, int] | None, printed: int
) -> None:  # type: ignore[no-untyped-def]
    """All pages, or those that were asked for."""
    about(qtbot, page, "summary")
    assert page.preview.sheets.count() == 3
    answers.pages = chosen
    page.print.click()
    idle(qtbot, page)
    data = (answers.into / "printed.pdf").read_bytes()  # type: ignore[operator]
    assert len(reading.pages(data)) == printed
    assert page.save.isEnabled()


def test_printing_can_be_stopped(qtbot, page: ReportsPage, answers: Answers) -> None:  # type: ignore[no-untyped-def]
    """Stop ends between two pages; saving and printing are there again."""
    about(qtbot, page, "summary")
    far: list[tuple[int, int]] = []
    page.deeds.told.connect(lambda done, of: far.append((done, of)))
    page.deeds.told.connect(lambda _done, _of: page.job.stop.click())
    page.print.click()
    idle(qtbot, page)
    assert far[0] == (1, 3)
    assert len(far) < 3
    assert page.job.isHidden()
    assert page.print.isEnabled()


def test_a_printer_that_takes_nothing_is_told(
    qtbot, page: ReportsPage, answers: Answers, project: Find, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """Why, and that the report is as it was."""
    about(qtbot, page, "project", project("Kestrel"))
    monkeypatch.setattr("studio_desk.ui.reports.printing.QPainter.begin", lambda *_: False)
    page.print.click()
    idle(qtbot, page)
    assert page.error() == (
        "Nothing was printed: the printer took no pages. The report is unchanged."
    )


def test_print_is_as_sharp_as_the_page(
    qtbot, page: ReportsPage, answers: Answers, project: Find
) -> None:  # type: ignore[no-untyped-def]
    """A page goes out as one picture of at least 300 dots an inch, not as edged outlines."""
    about(qtbot, page, "project", project("Kestrel"))
    page.print.click()
    idle(qtbot, page)
    sheet = reading.reader((answers.into / "printed.pdf").read_bytes()).pages[0]  # type: ignore[operator]
    pictures: Any = sheet["/Resources"]["/XObject"]  # type: ignore[index]
    (picture,) = pictures.values()
    assert picture.get_object()["/Width"] >= 300 * 595 / 72


def test_the_dossier_is_bundled_with_its_evidence(
    qtbot, page: ReportsPage, answers: Answers, project: Find, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """PDF, files and a manifest in one archive; the page's checklist counts the file."""
    import zipfile

    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(b"%PDF receipt")
    about(qtbot, page, "dossier", project("Kestrel"))
    page.form.dossier.add_files([str(receipt)])
    page.form.dossier._retitle(0, "receipt")
    idle(qtbot, page)
    page._do("save_bundle")
    idle(qtbot, page)
    (file,) = answers.into.iterdir()  # type: ignore[union-attr]
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
    assert "evidence/E3 receipt.pdf" in names
    assert "manifest.sha256" in names


def test_the_studios_logo_is_on_the_page(
    qtbot, page: ReportsPage, answers: Answers, studio: Studio, project: Find, tmp_path: Path
) -> None:  # type: ignore[no-untyped-def]
    """The preview follows the setting; the file has it, and is still the one the records give."""
    about(qtbot, page, "project", project("Kestrel"))
    assert page.preview.shown is not None
    before = page.preview.shown.pages
    drawn = tmp_path / "logo.svg"
    drawn.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40"'
        ' height="20"/></svg>',
        "utf-8",
    )
    studio.edit_settings(logo=studio.letterhead.take(drawn))
    idle(qtbot, page)
    assert page.preview.shown.pages != before
    page.save.click()
    idle(qtbot, page)
    (file,) = answers.into.iterdir()  # type: ignore[union-attr]
    assert "byte for byte" in check_pdf(studio, file).words
