"""Templates of the owner's own: copied with what they read, never over what was changed."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.reports import pdf, templates, writing
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.pdf import BrokenTemplate, render_pages_svg, render_pdf
from studio_desk.reports.templates import copy_template, own_template
from studio_desk.reports.writing import why_not
from tests.reports.made import NOW, night_drive, sources

CONTENT = client_report(sources(night_drive()), Choices(client=1), NOW)


def test_a_copy_sets_what_the_shipped_one_sets(tmp_path: Path) -> None:
    """Template, shared parts and mark come along; the bytes are the same."""
    folder = tmp_path / "own"
    assert own_template(folder, "client") is None
    assert copy_template(folder, "client") == own_template(folder, "client")
    assert {file.name for file in folder.iterdir()} == {"client.typ", "studio.typ", "mark.svg"}
    assert render_pdf(CONTENT, folder) == render_pdf(CONTENT)


def test_what_was_changed_is_not_copied_over(tmp_path: Path) -> None:
    """A second copy adds what is missing only."""
    copy_template(tmp_path, "client")
    (tmp_path / "studio.typ").write_text("// mine", "utf-8")
    copy_template(tmp_path, "project")
    assert (tmp_path / "studio.typ").read_text("utf-8") == "// mine"
    assert own_template(tmp_path, "project") is not None


def test_a_broken_one_is_a_trouble_of_its_own(tmp_path: Path) -> None:
    """Whoever shows it can offer the shipped one: for the preview as for the file."""
    copy_template(tmp_path, "client").write_text("#let x = (1", "utf-8")
    for render in (render_pdf, render_pages_svg):
        with pytest.raises(BrokenTemplate, match=r"client\.typ:1: unclosed delimiter"):
            render(CONTENT, tmp_path)


def test_a_disk_that_takes_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What happened, what stays as it was, what to do."""

    def full(*_places: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(templates.shutil, "copyfile", full)
    monkeypatch.setattr(writing, "volume_of", lambda _folder: "Vault 1")
    with pytest.raises(KnownError) as caught:
        copy_template(tmp_path, "client")
    assert caught.value.message == (
        "The template was not copied: no room on Vault 1. The shipped one is used as before."
    )


@pytest.mark.parametrize(
    ("number", "words"),
    [(28, "no room on "), (13, "nothing may be written in Songs"), (5, "Input/output error")],
)
def test_why_a_folder_took_nothing(tmp_path: Path, number: int, words: str) -> None:
    """In a few words, naming the disk or the folder."""
    folder = tmp_path / "Songs"
    assert why_not(OSError(number, "Input/output error"), folder).startswith(words)


def test_the_preview_keeps_to_the_page_limit() -> None:
    """What would be refused as a file is refused as a preview, not shown and refused later."""
    import dataclasses

    from studio_desk.reports.pdf import TooLong
    from tests.reports.made import long_history

    long = client_report(sources(long_history(30)), Choices(client=1), NOW)
    with pytest.raises(TooLong, match="at most 2 were allowed"):
        render_pages_svg(dataclasses.replace(long, most_pages=2))
    assert len(render_pages_svg(long)) > 2
    assert pdf.page_count(long) > 2
