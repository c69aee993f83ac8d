"""What is set: text read back, pages, tags, standards, strange texts, broken templates."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any

import pytest
import typst

from studio_desk import resources
from studio_desk.errors import KnownError
from studio_desk.reports import fonts, pdf
from studio_desk.reports.build import BUILDERS, suggested_name
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.dossier import dispute_dossier
from studio_desk.reports.content.fingerprint import read_receipt
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.content.rma import rma_slip
from studio_desk.reports.content.statement import project_statement
from studio_desk.reports.pdf import render_pages_svg, render_pdf
from tests.reports import reading
from tests.reports.made import (
    NIGHT_DRIVE,
    NOW,
    kestrel,
    long_history,
    night_drive,
    paper_boats,
    project,
    ribbon,
    sources,
)

HOSTILE = (
    r"""#x $a$ *b* _c_ @d \e ]f [g `h <i> "j" 'k' =l // m /* n */ ~o -- --- ... {q} %r &s #set"""
)
SOURCES = {
    "client": sources(night_drive(), paper_boats()),
    "project": sources(night_drive()),
    "delivery": sources(night_drive()),
    "rma": sources(ribbon()),
    "dossier": sources(kestrel()),
    "summary": sources(night_drive(), paper_boats(), kestrel(), ribbon(), client=None),
}


def made(kind: str, language: str = "en") -> ReportContent:
    return BUILDERS[kind](SOURCES[kind], Choices(client=1, project=1, language=language), NOW)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("kind", BUILDERS)
def test_every_report_is_an_accessible_archive(kind: str, language: str) -> None:
    """PDF/A-2a and PDF/UA-1, with title, language, date, tags and alternative texts."""
    content = made(kind, language)
    data = render_pdf(content)
    reader = reading.reader(data)
    root: Any = reader.trailer["/Root"]
    metadata = reader.metadata
    assert metadata is not None
    assert metadata.title == content.title
    assert metadata.author == "Low Tide Studio"
    assert metadata["/CreationDate"] == "D:20260308131800Z"
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert b"<pdfaid:part>2" in data
    assert b"<pdfaid:conformance>A" in data
    assert b"<pdfuaid:part>1" in data
    tags = reading.tags(data)
    assert "/H1" in tags
    assert "/Table" in tags or "/TH" in tags
    assert tags.count("/TH") >= 1
    assert reading.alternatives(data)[0] == "Low Tide Studio"


@pytest.mark.parametrize("kind", BUILDERS)
def test_the_same_content_gives_the_same_bytes(kind: str) -> None:
    """Made again from the same facts, a report is the same file."""
    assert render_pdf(made(kind)) == render_pdf(made(kind))


@pytest.mark.parametrize("kind", BUILDERS)
def test_everything_the_content_says_is_on_the_pages(kind: str) -> None:
    """Each text of the tables, tiles and summary can be read back."""
    content = made(kind)
    text = reading.text_of(render_pdf(content))
    wanted = [content.title, content.subtitle, *content.summary, content.fingerprint[:12]]
    wanted += [part for tile in content.tiles for part in (tile.label, tile.value, tile.note)]
    for table in content.tables:
        wanted += [column.label for column in table.columns]
        wanted += [part for row in table.rows for cell in row for part in (cell.text, cell.note)]
    for section in content.sections:
        wanted += [section.title, section.subtitle, section.chip.strong, section.files.text]
        wanted += [c.text for table in section.rounds for row in table.rows for c in row]
    for terms in content.legal:
        wanted += [clause.says for clause in terms.clauses]
    assert [words for words in wanted if reading.squeezed(words) not in text] == []


def test_the_timeline_and_the_code_are_told_in_words() -> None:
    """Whoever cannot see a drawing hears what it shows."""
    spoken = reading.alternatives(render_pdf(made("client")))
    assert any(words.startswith("Revision: Not delivered from") for words in spoken)
    assert "QR: RMA-2026-0007" in reading.alternatives(render_pdf(made("rma")))


def test_the_code_says_the_number() -> None:
    """The drawn matrix is the QR code of the number, with its three finders."""
    rows = pdf.matrix("RMA-2026-0007")
    assert len(rows) == 21
    finder = [1, 1, 1, 1, 1, 1, 1]
    assert rows[0][:7] == rows[0][-7:] == rows[-1][:7] == finder
    assert rma_slip(sources(ribbon()), Choices(project=1), NOW).code == "RMA-2026-0007"


@pytest.mark.parametrize("kind", ["client", "project"])
def test_texts_are_never_markup(kind: str) -> None:
    """Typst's own signs in any field come out as they went in."""
    facts = [dict(fact) for fact in NIGHT_DRIVE]
    facts[1]["reference"] = f"REF {HOSTILE}"
    facts[3]["items"] = [{"song": f"SONG {HOSTILE}", "element": f"EL {HOSTILE}", "text": HOSTILE}]
    source = project(1, f"TITLE {HOSTILE}", facts, songs=(f"NAME {HOSTILE}"[:85],))
    held = sources(source)
    studio = dataclasses.replace(held.studio, name=f"STUDIO {HOSTILE}", contact=f"LINE {HOSTILE}")
    person = dataclasses.replace(held.client, name=f"CLIENT {HOSTILE}")  # type: ignore[type-var]
    held = dataclasses.replace(held, studio=studio, client=person)
    choices = Choices(client=1, project=1, paragraph=f"OWN {HOSTILE}", tagline=f"TAG {HOSTILE}")
    text = reading.text_of(render_pdf(BUILDERS[kind](held, choices, NOW)))
    assert reading.squeezed(f"NAME {HOSTILE}"[:85]) in text
    for field in ("REF", "SONG", "EL", "TITLE", "STUDIO", "LINE", "OWN", "TAG"):
        assert reading.squeezed(f"{field} {HOSTILE}") in text, field


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("Nguyễn Văn Ế", None),
        ("Олена Коваль", None),
        ("夜明けのラジオ", "Noto Sans CJK JP"),
        ("佐藤 遥", "Noto Sans CJK SC"),
        ("새벽 라디오", "Noto Sans CJK KR"),
        ("طويل", "Noto Sans Arabic"),
        ("नमस्ते", "Noto Sans Devanagari"),
    ],
)
def test_names_in_any_script_come_out_and_extract(words: str, family: str | None) -> None:
    """A name is set in a font that has its letters, and is text in the PDF."""
    if family is not None and family not in fonts.book(("any",)).families():
        pytest.skip(f"{family} is not installed here")
    content = client_report(sources(project(1, words, NIGHT_DRIVE)), Choices(client=1), NOW)
    assert fonts.families(words) == (("Inter",) if family is None else ("Inter", family))
    assert reading.squeezed(words) in reading.text_of(render_pdf(content))


@pytest.mark.parametrize(
    "words",
    [
        "夜明けのラジオ",
        "佐藤 遥",
        "새벽 라디오",
        "王小明",
        "طويل",
        "नमस्ते",
        "שלום",
        "Բարեւ",
        "გამარჯობა",
    ],
)
def test_a_machine_without_fonts_sets_them_too(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is bundled has the letters of the scripts that names are written in."""
    bare = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[resources.path("fonts"), resources.path("scripts")],
    )
    monkeypatch.setattr(fonts, "_everywhere", lambda: bare)
    pdf._compiler.cache_clear()
    content = client_report(sources(project(1, words, NIGHT_DRIVE)), Choices(client=1), NOW)
    assert reading.squeezed(words) in reading.text_of(render_pdf(content))
    pdf._compiler.cache_clear()


def test_signs_that_no_font_has_are_written_as_codes() -> None:
    """A picture sign in a title does not stop the report."""
    content = client_report(sources(project(1, "Beat \U0001fae8 it", NIGHT_DRIVE)), Choices(), NOW)
    assert "Beat[U+1FAE8]it" in reading.text_of(render_pdf(content))


def test_letters_that_no_font_has_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name is never silently lost: on a machine with no font for it, the letters are named."""
    monkeypatch.setattr(fonts, "_everywhere", fonts._bundled)
    content = client_report(sources(project(1, "夜明け", NIGHT_DRIVE)), Choices(), NOW)
    with pytest.raises(KnownError) as caught:
        render_pdf(content)
    assert caught.value.message.startswith("No font on this computer has the letters け 夜 明")


def test_control_and_direction_characters_do_not_get_through() -> None:
    """What would print as nothing, or turn the line around, is left out."""
    content = client_report(sources(project(1, "a\u0007b\u202ec\td", NIGHT_DRIVE)), Choices(), NOW)
    assert "abcd" in reading.text_of(render_pdf(content))


# --- Long histories -------------------------------------------------------------------------------


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    """No page of a long table is without its column heads."""
    content = project_statement(sources(long_history(60)), Choices(project=1), NOW)
    found = reading.pages(render_pdf(content))
    begun = next(i for i, page in enumerate(found) if "Happened" in page)
    assert len(found) - begun >= 3
    assert all("Happened" in page and "Recorded" in page for page in found[begun:])


def test_no_row_is_cut_and_no_heading_left_alone() -> None:
    """A heading is followed by its table on the same page, a row is whole on one page."""
    content = client_report(sources(long_history(40)), Choices(client=1), NOW)
    found = [reading.squeezed(page) for page in reading.pages(render_pdf(content))]
    rounds = content.sections[0].rounds
    for table in rounds:
        first = reading.squeezed(
            f"{table.title}SongWhat was askedStandingFee{table.rows[0][0].text}"
        )
        assert any(first in page for page in found), table.title
        row = reading.squeezed("".join(cell.text for cell in table.rows[1][:2]))
        assert any(row in page for page in found)


def test_pages_are_numbered_of_all() -> None:
    """Each page says which it is, of how many."""
    content = client_report(sources(long_history(16)), Choices(client=1), NOW)
    found = reading.pages(render_pdf(content))
    assert len(found) > 2
    assert all(f"Page {i} of {len(found)}" in page for i, page in enumerate(found, start=1))
    assert len(render_pages_svg(content)) == len(found)


def test_a_text_longer_than_a_page_is_broken_not_lost() -> None:
    """The one row that no page can hold runs on to the next."""
    facts = [dict(fact) for fact in NIGHT_DRIVE]
    facts[3]["items"] = [{"song": "Glass", "text": "word " * 2500 + "END"}]
    content = client_report(sources(project(1, "X", facts)), Choices(), NOW)
    text = reading.text_of(render_pdf(content))
    assert text.count("word") >= 2500
    assert "END" in text


def test_a_page_limit_drops_the_annex_then_refuses() -> None:
    """The annex goes first, and the dossier says so; what is still too long is told."""
    files = [{"name": f"take {i}.wav", "sha256": f"{i:064x}"} for i in range(60)]
    facts = [
        {"fact": "delivered", "at": "2026-02-14T21:20:00Z", "files": files},
        {"fact": "charged_back", "at": "2026-03-04T13:40:00Z", "amount": "300.00"},
    ]
    held = sources(project(3, "Kestrel", facts, kind="mastering", policy="alus-audio"))
    whole = reading.pages(render_pdf(dispute_dossier(held, Choices(project=3), NOW)))
    assert len(whole) > 1
    short = render_pdf(dispute_dossier(held, Choices(project=3, most_pages=1), NOW))
    assert len(reading.pages(short)) == 1
    assert reading.squeezed("The annex with the full hashes was left out") in reading.text_of(short)
    long = client_report(sources(long_history(30)), Choices(client=1), NOW)
    with pytest.raises(KnownError, match="at most 2 were allowed"):
        render_pdf(dataclasses.replace(long, most_pages=2))


# --- Templates, logo, names -----------------------------------------------------------------------


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the shipped templates."""
    return Path(shutil.copytree(pdf.shipped(), tmp_path / "own"))


def test_the_owners_templates_are_used(own: Path) -> None:
    """A changed copy is what is set."""
    file = own / "client.typ"
    file.write_text(file.read_text("utf-8").replace("#tiles", "CHANGED BY THE OWNER"), "utf-8")
    assert "CHANGEDBYTHEOWNER" in reading.text_of(render_pdf(made("client"), own))
    file.write_text(file.read_text("utf-8").replace("CHANGED", "AGAIN"), "utf-8")
    assert "AGAINBYTHEOWNER" in reading.text_of(render_pdf(made("client"), own))


@pytest.mark.parametrize(
    ("broken", "line", "reason"),
    [
        ("#let x = (1", 1, "unclosed delimiter"),
        ("\n\n#nonsense", 3, "unknown variable: nonsense"),
        ('#import "studio.typ": *\n#d.nowhere', 2, "dictionary does not contain key"),
    ],
)
def test_a_broken_template_is_told_with_its_line(
    own: Path, broken: str, line: int, reason: str
) -> None:
    """File, line and reason in one sentence; the shipped templates still work."""
    (own / "client.typ").write_text(broken, "utf-8")
    with pytest.raises(KnownError) as caught:
        render_pdf(made("client"), own)
    assert caught.value.message.startswith(f"client.typ:{line}: ")
    assert reason in caught.value.message
    assert "The shipped templates still work." in caught.value.message
    assert render_pdf(made("client"))


def test_a_template_fetches_no_packages(own: Path) -> None:
    """Nothing uses the network: a package is refused before anything is set."""
    file = own / "studio.typ"
    file.write_text('#import "@preview/cetz:0.3.0"\n' + file.read_text("utf-8"), "utf-8")
    with pytest.raises(KnownError, match=r"studio\.typ:1: a template may not fetch packages"):
        render_pdf(made("client"), own)


def test_a_missing_template_is_told(own: Path) -> None:
    """A folder without the template names what it lacks."""
    (own / "client.typ").unlink()
    with pytest.raises(KnownError, match=r"no template client\.typ"):
        render_pdf(made("client"), own)


def test_a_logo_of_ones_own(tmp_path: Path) -> None:
    """SVG and PNG stand in the letterhead; other files are refused."""
    from PySide6.QtGui import QImage

    picture = tmp_path / "logo.png"
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(picture))
    plain = render_pdf(made("client"))
    assert render_pdf(made("client"), logo=picture) != plain
    drawn = tmp_path / "logo.svg"
    drawn.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    assert render_pdf(made("client"), logo=drawn) != plain
    with pytest.raises(KnownError, match="no picture"):
        render_pdf(made("client"), logo=tmp_path / "logo.txt")
    with pytest.raises(KnownError, match="cannot be read"):
        render_pdf(made("client"), logo=tmp_path / "none.png")


def test_the_receipt_is_read_back_from_the_pdf() -> None:
    """Kind, instant, choices and fingerprint travel in the metadata."""
    content = made("client", "de")
    assert read_receipt(render_pdf(content)) == content.receipt
    assert read_receipt(b"%PDF-1.7 nothing of ours") is None
    assert read_receipt(b"studio-desk-report:bm90IGpzb24") is None


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        ("{kind} {name} {date}", "client Ana Pavlović 2026-03-08.pdf"),
        ("{date}-{language}.pdf", "2026-03-08-en.pdf"),
        ("../{name}\x00:*?", "Ana Pavlović.pdf"),
        ("", "report.pdf"),
    ],
)
def test_file_names_follow_a_pattern(pattern: str, name: str) -> None:
    """No pattern leads out of the folder or to a name that a disk refuses."""
    assert suggested_name(made("client"), pattern) == name


@pytest.mark.parametrize("pattern", ["{nobody}", "{0}", "{", "{name.upper.x}"])
def test_a_pattern_that_cannot_be_filled_is_told(pattern: str) -> None:
    """The words it may hold are named."""
    with pytest.raises(KnownError, match="cannot be filled in"):
        suggested_name(made("client"), pattern)
