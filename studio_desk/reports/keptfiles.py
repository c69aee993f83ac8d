"""The evidence that the studio has kept, as files beside a dossier."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.writing import LARGEST
from studio_desk.studio import Studio
from studio_desk.studio.evidence import file_name, shown_name
from studio_desk.tongue import tr


def kept_files(studio: Studio, content: ReportContent, project_id: int | None) -> dict[str, bytes]:
    """The kept files that a dossier names, each with its number there: ``E3 receipt.pdf``.

    Raises `KnownError` for one that is not what was kept, or too large for an archive.
    """
    if content.kind != "dossier" or project_id is None:
        return {}
    numbers = {
        (name.text, digest.value): piece.text.partition(" ")[0]
        for table in content.tables
        if table.key == "evidence"
        for piece, name, digest in table.rows
    }
    found = {}
    for row in studio.evidence.of_project(project_id):
        number = numbers.get((shown_name(row), row.sha256))
        if number is None:
            continue
        if row.size > LARGEST:
            raise KnownError(
                tr("{name} is over 100 MB and does not go into an archive.", name=shown_name(row)),
                tr("Send it by itself; its hash stands in the dossier."),
            )
        found[f"{number} {file_name(row)}"] = studio.evidence.read(row.id)
    return found
