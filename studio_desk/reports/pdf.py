"""Sets a report: content as JSON into a Typst template, out comes PDF/A-2a and PDF/UA-1, or SVG.

Content is handed in as data through `sys_inputs` and never becomes markup. Nothing asks the time:
the PDF is dated with the report's instant. Templates may not fetch packages.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import re
import threading
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import segno
import typst

import studio_desk.reports.fonts as fonts
from studio_desk import resources
from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.policy.instants import local_time, zone_named
from studio_desk.reports.content.parts import Sentence
from studio_desk.reports.content.report import ReportContent
from studio_desk.studio.letterhead import Logo
from studio_desk.tongue import tr

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]
LOGO_FORMATS = {".svg": "svg", ".png": "png", ".jpg": "jpg", ".jpeg": "jpg"}
LARGEST_LOGO = 2_000_000  # bytes
_T = TypeVar("_T")
_TRIES = 6
_UNSHOWN = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)
_PLACE = re.compile(r"┌─ (.+?):(\d+):(\d+)")
_PACKAGE = re.compile(r'(?:import|include)\s*\(?\s*"@')


def render_pdf(
    content: ReportContent, template_dir: Path | None = None, logo: Path | Logo | None = None
) -> bytes:
    """The report as a PDF. `template_dir` holds templates of the owner's own.

    Raises `KnownError`: a broken template (file, line, reason), letters that no font here has, too
    many pages.
    """
    folder = template_dir or shipped()

    def once(replaced: dict[str, str]) -> bytes:
        compiler, inputs = _prepared(content, folder, logo, replaced)
        made = compiler.compile(
            format="pdf", sys_inputs=inputs, pdf_standards=STANDARDS, timestamp=content.as_of
        )
        assert isinstance(made, bytes)
        if content.most_pages:
            _few_enough(int(compiler.query("<pages>", field="value", one=True)), content)
        return made

    try:
        return _settled(once, folder)
    except TooLong:
        shorter = without_annex(content)
        if shorter is content:
            raise
        return render_pdf(shorter, template_dir, logo)


def without_annex(content: ReportContent) -> ReportContent:
    """The report without its annex, saying so; itself where it has none."""
    kept = tuple(table for table in content.tables if table.key != "annex")
    if len(kept) == len(content.tables):
        return content
    said = Sentence("", content.details["left_out"])
    return dataclasses.replace(content, tables=kept, notes=(*content.notes, said))


def render_pages_svg(
    content: ReportContent, template_dir: Path | None = None, logo: Path | Logo | None = None
) -> list[bytes]:
    """One SVG for each page, for a preview. Raises as `render_pdf`."""
    folder = template_dir or shipped()

    def once(replaced: dict[str, str]) -> list[bytes]:
        compiler, inputs = _prepared(content, folder, logo, replaced)
        made = compiler.compile(format="svg", sys_inputs=inputs)
        pages = made if isinstance(made, list) else [made] if made is not None else []
        _few_enough(len(pages), content)
        return pages

    try:
        return _settled(once, folder)
    except TooLong:
        shorter = without_annex(content)
        if shorter is content:
            raise
        return render_pages_svg(shorter, template_dir, logo)


def page_count(content: ReportContent, template_dir: Path | None = None) -> int:
    """How many pages the report takes."""
    return len(render_pages_svg(content, template_dir))


def shipped() -> Path:
    """The folder of the templates that travel with the program."""
    return resources.path("reports")


class TooLong(KnownError):
    """More pages than were allowed."""


class BrokenTemplate(KnownError):
    """A template of the owner's own that cannot be set; the shipped one still works."""


def _few_enough(pages: int, content: ReportContent) -> None:
    if pages > content.most_pages > 0:
        raise TooLong(
            tr(
                "The report has {pages} pages; at most {most} were allowed. Nothing was written.",
                pages=pages,
                most=content.most_pages,
            ),
            tr("Allow more pages, or leave parts out."),
        )


# --- Preparing ------------------------------------------------------------------------------------


def _prepared(
    content: ReportContent, folder: Path, logo: Path | Logo | None, replaced: dict[str, str]
) -> tuple[typst.Compiler, dict[str, str]]:
    template = folder / f"{content.kind}.typ"
    if not template.is_file():
        raise BrokenTemplate(
            tr("There is no template {name} in {folder}.", name=template.name, folder=folder),
            tr("Copy it from the shipped ones, or use the shipped template."),
        )
    data = fonts.plain(content.as_plain(), replaced)
    text = json.dumps(data, ensure_ascii=False)
    families = fonts.families(text)
    wall = local_time(content.as_of, zone_named("UTC"))  # PDF dates are written in UTC
    data["instant"] = [wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second]
    data["keywords"] = [content.receipt.keyword]
    data["fonts"] = list(families)
    data["icons"] = {name: icon(name) for name in sorted({*_icon_names(data), "landmark"})}
    data["matrix"] = matrix(content.code) if content.code else []
    data["logo"] = _logo(logo)
    compiler = _compiler(threading.get_ident(), template, folder, families, _versions(folder))
    return compiler, {"data": json.dumps(data, ensure_ascii=False)}


def _versions(folder: Path) -> tuple[tuple[Path, int], ...]:
    """The templates of a folder with their times, so that a changed one is read anew."""
    return tuple((file, file.stat().st_mtime_ns) for file in sorted(folder.glob("*.typ")))


@functools.lru_cache(maxsize=16)
def _compiler(
    thread: int,  # noqa: ARG001  # a key: a compiler serves one thread at a time
    template: Path,
    folder: Path,
    families: tuple[str, ...],
    versions: tuple[tuple[Path, int], ...],
) -> typst.Compiler:
    for file, _ in versions:
        for number, line in enumerate(file.read_text("utf-8", "replace").splitlines(), start=1):
            if _PACKAGE.search(line):
                raise BrokenTemplate(
                    tr(
                        "{place}: a template may not fetch packages.", place=f"{file.name}:{number}"
                    ),
                    tr("Put what it needs into a file beside it."),
                )
    return typst.Compiler(template, root=folder, font_paths=fonts.book(families))


def _icon_names(value: Any) -> set[str]:
    """The icons that chips and cells name, wherever they are."""
    if isinstance(value, dict):
        own = {value["icon"]} if isinstance(value.get("icon"), str) and value["icon"] else set()
        return own.union(*(_icon_names(inner) for inner in value.values()))
    if isinstance(value, list):
        return set().union(*(_icon_names(inner) for inner in value))
    return set()


@functools.cache
def icon(name: str) -> str:
    """The SVG of a Lucide icon; empty where it is not shipped."""
    path = resources.path("icons", f"{name}.svg")
    return path.read_text("utf-8") if path.is_file() else ""


def matrix(text: str) -> list[list[int]]:
    """A QR code (error correction M, smallest that fits) as rows of 0 and 1, without its margin."""
    made = segno.make_qr(text, error="m", boost_error=False)
    return [[int(bool(dark)) for dark in row] for row in made.matrix]


def _logo(given: Path | Logo | None) -> dict[str, Any]:
    """A logo as the template takes it: SVG as text, pictures as numbers."""
    if given is None:
        mark = shipped() / "mark.svg"
        return {"format": "svg", "text": mark.read_text("utf-8"), "bytes": []}
    path = Path(given.name) if isinstance(given, Logo) else given
    shape = LOGO_FORMATS.get(path.suffix.lower())
    if shape is None:
        raise KnownError(
            tr("{name} is no picture for a letterhead.", name=path.name),
            tr("Use SVG, PNG or JPEG."),
        )
    data = given.data if isinstance(given, Logo) else _read_logo(path)
    if len(data) > LARGEST_LOGO:
        raise KnownError(
            tr("The logo {name} is over 2 MB.", name=path.name), tr("Use a smaller one.")
        )
    if shape == "svg":
        return {"format": shape, "text": data.decode("utf-8", "replace"), "bytes": []}
    return {"format": shape, "text": "", "bytes": list(data)}


def _read_logo(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as problem:
        raise KnownError(
            tr("The logo {path} cannot be read: {why}.", path=path, why=system_words(problem))
        ) from problem


# --- What can go wrong ----------------------------------------------------------------------------


def _settled(once: Callable[[dict[str, str]], _T], folder: Path) -> _T:
    """Set it, writing symbols that no font has as codes; told as `KnownError` what stays wrong."""
    replaced: dict[str, str] = {}
    for _ in range(_TRIES):
        try:
            return once(replaced)
        except typst.TypstError as error:
            unshown = {letter for text in _unshown(error) for letter in text} - set(replaced)
            if not unshown:
                raise _told(error, folder) from error
            letters = sorted(x for x in unshown if unicodedata.category(x)[0] in "LMN")
            if letters:
                raise KnownError(
                    tr(
                        "No font on this computer has the letters {names}, so the report was not "
                        "made. The records are unchanged.",
                        names=" ".join(letters[:8]),
                    ),
                    tr("Install a font for that script, such as Noto Sans."),
                ) from error
            replaced |= {symbol: fonts.code(symbol) for symbol in unshown}
    raise KnownError(tr("The report holds more symbols than fonts here can show."))


def _unshown(error: typst.TypstError) -> list[str]:
    return [
        re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), text)
        for text in _UNSHOWN.findall(error.diagnostic)
    ]


def _told(error: typst.TypstError, folder: Path) -> KnownError:
    """Typst's own words with file and line, in one sentence."""
    place = _PLACE.search(error.diagnostic)
    where = f"{Path(place[1]).name}:{place[2]}: " if place else ""
    why = f"{where}{error.message.strip().rstrip('.')}"
    if folder == shipped():
        return KnownError(tr("{why}. The report was not made.", why=why))
    return BrokenTemplate(
        tr("{why}. The report was not made. The shipped templates still work.", why=why),
        tr("Mend that line, or use the shipped template."),
    )
