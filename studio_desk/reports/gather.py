"""Fetches from the studio what a report is made from."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.errors import KnownError
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.sources import Person, ProjectSource, Sources, StudioSource
from studio_desk.studio import ClientRow, Filter, Studio

_PAGE = 500


def gather(studio: Studio, kind: str, choices: Choices) -> Sources:
    """The sources of a report. Raises `KnownError` where client or project is not there."""
    settings = studio.settings()
    own = StudioSource(settings.studio_name, settings.contact, settings.zone, settings.currency)
    if kind == "summary":
        return Sources(own, _sources(studio, titles(studio)))
    if kind == "client":
        return _of_client(studio, own, choices.client)
    if choices.project is None:
        raise KnownError("No project was named for the report.", "Say which: --project ID.")
    (source,) = _sources(studio, [choices.project])
    return Sources(own, (source,), source.client)


def _of_client(studio: Studio, own: StudioSource, client: int | None) -> Sources:
    lines = [*studio.clients(), *studio.clients(archived=True)]
    row = next((line.client for line in lines if line.client.id == client), None)
    if row is None:
        raise KnownError("That client is not in the studio.", "studio-desk list shows who is.")
    return Sources(own, _sources(studio, titles(studio, row.id)), _person(row))


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
    found = []
    for project_id in ids:
        detail = studio.project(project_id)
        found.append(
            ProjectSource(
                project_id,
                detail.case,
                detail.policy,
                {row.fact.id: row.recorded_at for row in detail.facts},
                None if detail.client is None else _person(detail.client),
                detail.project.accepted_version,
            )
        )
    return tuple(found)


def _person(row: ClientRow) -> Person:
    return Person(row.id, row.name or "", row.email or "", row.phone or "")
