"""Fetches from the studio what a report is made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from studio_desk.disputes.judging import KeptFile
from studio_desk.errors import KnownError
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.sources import (
    Kept,
    Offered,
    Person,
    ProjectSource,
    Sources,
    StudioSource,
)
from studio_desk.studio import ClientRow, Filter, Studio
from studio_desk.studio.evidence import kept_file
from studio_desk.studio.filing import FileRow
from studio_desk.studio.letterhead import Logo
from studio_desk.tongue import tr

_PAGE = 500


def gather(studio: Studio, kind: str, choices: Choices) -> Sources:
    """The sources of a report. Raises `KnownError` where client or project is not there."""
    settings = studio.settings()
    own = StudioSource(settings.studio_name, settings.letterhead, settings.zone, settings.currency)
    if kind == "summary":
        return Sources(own, _sources(studio, titles(studio)))
    if kind == "client":
        return _of_client(studio, own, choices.client)
    if choices.project is None:
        raise KnownError(tr("No project was named for the report."), tr("Say which: --project ID."))
    (source,) = _sources(studio, [choices.project])
    if kind == "dossier":
        source = replace(source, evidence=_evidence(studio, source.id))
    return Sources(own, (source,), source.client, book=studio.evidence.book)


def _of_client(studio: Studio, own: StudioSource, client: int | None) -> Sources:
    lines = [*studio.clients(), *studio.clients(archived=True)]
    row = next((line.client for line in lines if line.client.id == client), None)
    if row is None:
        raise KnownError(
            tr("That client is not in the studio."), tr("studio-desk list shows who is.")
        )
    return Sources(own, _sources(studio, titles(studio, row.id)), _person(row))


def logo_of(studio: Studio) -> Logo | None:
    """The studio's own logo; None where it has none, or its picture is gone."""
    return studio.letterhead.find(studio.settings().logo)


def titles(studio: Studio, client: int | None = None) -> dict[int, str | None]:
    """Every project that was not removed, archived ones included, by number."""
    found: dict[int, str | None] = {}
    for archived in (False, True):
        offset = 0
        while True:
            wanted = Filter(client_id=client, archived=archived)
            page = studio.projects(wanted, sort="title", limit=_PAGE, offset=offset)
            found |= {row.id: row.title for row in page.rows}
            offset += _PAGE
            if offset >= page.total:
                break
    return dict(sorted(found.items()))


def _sources(studio: Studio, ids: Iterable[int]) -> tuple[ProjectSource, ...]:
    return tuple(_source(studio, project_id) for project_id in ids)


def _source(studio: Studio, project_id: int) -> ProjectSource:
    detail = studio.project(project_id)
    account = studio.money.account(project_id)
    by_hash = {
        row.sha256: row
        for row in studio.files.files(project_id, part="delivered")
        if row.sha256 is not None
    }
    refs = [ref for fact in detail.case.facts for ref in fact.files]
    known = {ref.name: by_hash[ref.sha256] for ref in refs if ref.sha256 in by_hash}
    return ProjectSource(
        project_id,
        detail.case,
        detail.policy,
        {row.fact.id: row.recorded_at for row in detail.facts},
        None if detail.client is None else _person(detail.client),
        detail.project.accepted_version,
        {n: round(row.length_ms / 1000) for n, row in known.items() if row.length_ms is not None},
        {n: format_of(row) for n, row in known.items() if row.format},
        account.moves,
        account.waivers,
        tuple(
            Offered(row.request, row.at, row.amount, row.state, row.since, row.waived or 0)
            for row in studio.requests.offers(project_id)
        ),
        _kept(studio, project_id),
    )


def format_of(row: FileRow) -> str:
    """``WAV, 24 bit, 48 kHz``, as far as it is known; the same in any language."""
    parts = [row.format or ""]
    if row.bits is not None:
        parts.append(f"{row.bits} bit")
    if row.rate_hz is not None:
        parts.append(f"{row.rate_hz / 1000:g} kHz")
    return ", ".join(part for part in parts if part)


def _kept(studio: Studio, project_id: int) -> Kept | None:
    """What is held of the session, as its folders were last looked through."""
    held = studio.files.holding(project_id)
    seen = [f.scanned_at for f in studio.files.folders(project_id) if f.scanned_at is not None]
    if held is None or not seen:
        return None
    files, size = held.files - held.delivered, held.size - held.delivered_size
    return Kept(files, size, max(seen)) if files > 0 else None


def _evidence(studio: Studio, project_id: int) -> tuple[tuple[KeptFile, int], ...]:
    """The evidence of a project, with the instant of keeping of each piece."""
    return tuple((kept_file(row), row.kept_at) for row in studio.evidence.of_project(project_id))


def _person(row: ClientRow) -> Person:
    return Person(row.id, row.name or "", row.email or "", row.phone or "")
