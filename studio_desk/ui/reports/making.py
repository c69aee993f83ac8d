"""What the threads do: make a report's content, its pages to be looked at, its file.

No widgets. Every function takes the studio of its own thread.
"""

from __future__ import annotations

import dataclasses
import functools
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Attached, Choices
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.keptfiles import kept_files
from studio_desk.reports.pdf import render_pages_svg, render_pdf
from studio_desk.reports.tables import csv_files
from studio_desk.reports.writing import attach, bundle, write_whole
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.reports.wanted import Request
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Shown:
    """A report as it is looked at: what was asked, what it says, one SVG for each page."""

    request: Request
    content: ReportContent
    pages: tuple[bytes, ...]


def content_of(studio: Studio, request: Request) -> ReportContent:
    """What the report says, its evidence measured. Raises `KnownError`."""
    return build(studio, request.kind, with_evidence(request), request.as_of)


def with_evidence(request: Request) -> Choices:
    """The choices with the files of evidence as they are now."""
    attached = tuple(measured(piece, Path(path)) for piece, path in request.evidence)
    return dataclasses.replace(request.choices, attached=attached)


def measured(piece: str, path: Path) -> Attached:
    """A file of evidence with size and hash; read again only when it was changed."""
    try:
        state = path.stat()
    except OSError:
        return attach(piece, path)[0]  # says in words what is wrong
    return dataclasses.replace(_measured(str(path), state.st_mtime_ns, state.st_size), piece=piece)


@functools.lru_cache(maxsize=64)
def _measured(path: str, changed_ns: int, size: int) -> Attached:  # noqa: ARG001  # the key
    return attach("", Path(path))[0]


def preview(studio: Studio, request: Request) -> Shown:
    """The report's pages. Raises `KnownError`."""
    content = content_of(studio, request)
    pages = render_pages_svg(content, request.templates, request.logo)
    return Shown(request, content, tuple(pages))


def pdf_of(studio: Studio, request: Request) -> tuple[ReportContent, bytes]:
    """The report as a PDF. Raises `KnownError`."""
    content = content_of(studio, request)
    return content, render_pdf(content, request.templates, request.logo)


def save_pdf(studio: Studio, request: Request, path: Path) -> ReportContent:
    """Write the PDF, whole or not at all."""
    content, pdf = pdf_of(studio, request)
    write_whole(path, pdf, tr("The PDF"))
    return content


def save_tables(studio: Studio, request: Request, folder: Path) -> list[Path]:
    """Write the report's tables as CSV files into a folder."""
    files = csv_files(content_of(studio, request))
    if not files:
        raise KnownError(tr("This report has no tables. Nothing was written."))
    for name, data in files.items():
        write_whole(folder / name, data, tr("The table {name}", name=name))
    return [folder / name for name in files]


def save_bundle(studio: Studio, request: Request, path: Path) -> ReportContent:
    """Write PDF, evidence and manifest as one archive."""
    content, pdf = pdf_of(studio, request)
    files = kept_files(studio, content, request.choices.project)
    for piece, name in request.evidence:
        measure, data = attach(piece, Path(name))
        files[f"{_number(content, measure)} {measure.name}".strip()] = data
    name = path.with_suffix(".pdf").name
    write_whole(path, bundle(content, name, pdf, files), tr("The archive"))
    return content


def _number(content: ReportContent, file: Attached) -> str:
    """The number of a file in the dossier: ``E3``."""
    for table in content.tables:
        for piece, name, digest in table.rows if table.key == "evidence" else ():
            if (name.text, digest.value) == (file.name, file.sha256):
                return piece.text.partition(" ")[0]
    return ""


def free_path(path: Path) -> Path:
    """The path, numbered where there is a file of that name already."""
    count, free = 1, path
    while free.exists():
        count += 1
        free = path.with_name(f"{path.stem} {count}{path.suffix}")
    return free
