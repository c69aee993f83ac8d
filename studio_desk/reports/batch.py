"""Reports for many clients, one after the other: what was written, what failed and why.

A generator, so that whoever asks can show progress and stop between two reports; what was written
by then is whole.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.reports.build import PATTERN, build, suggested_name
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.pdf import render_pdf
from studio_desk.reports.writing import write_whole
from studio_desk.studio import Studio
from studio_desk.studio.letterhead import Logo
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one client's report: its file and content, or `why` there is none."""

    client: int
    name: str
    path: Path | None = None
    content: ReportContent | None = None
    why: str = ""


def clients_with_projects(studio: Studio) -> list[tuple[int, str]]:
    """Every client, not archived, who has a project: number and name."""
    return [(line.client.id, line.client.shown) for line in studio.clients() if line.projects]


def client_reports(
    studio: Studio,
    clients: Iterable[tuple[int, str]],
    choices: Choices,
    as_of: int,
    folder: Path,
    *,
    pattern: str = PATTERN,
    templates: Path | None = None,
    logo: Path | Logo | None = None,
    own: bool = False,
) -> Iterator[Made]:
    """Write a client report for each into `folder`. Names that would meet are numbered. `own`: each
    in the client's own language and zone, where those are known.
    """
    taken: set[Path] = set()
    for number, name in clients:
        try:
            content = build(studio, "client", _for(studio, choices, number, own=own), as_of)
            path = _free(folder / suggested_name(content, pattern), taken)
            write_whole(path, render_pdf(content, templates, logo))
        except KnownError as error:
            yield Made(number, name, why=error.line)
            continue
        taken.add(path)
        yield Made(number, name, path, content)


def _for(studio: Studio, choices: Choices, number: int, *, own: bool) -> Choices:
    """The choices for one of them."""
    row = studio.clientele.get(number) if own else None
    if row is None:
        return dataclasses.replace(choices, client=number)
    return dataclasses.replace(
        choices,
        client=number,
        language=row.language or choices.language,
        zone=row.zone or choices.zone,
    )


def _free(path: Path, taken: set[Path]) -> Path:
    """The path, numbered where this batch has written it already."""
    stem, count = path.stem, 1
    while path in taken:
        count += 1
        path = path.with_name(f"{stem} {count}.pdf")
    return path
