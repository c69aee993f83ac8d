"""Templates of the owner's own: a copy of a shipped one, in the profile, to be changed.

What is not copied is set by the shipped ones. A copy that is broken is told with file and line by
`pdf` (`BrokenTemplate`), and the shipped one still works.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.reports.pdf import shipped
from studio_desk.reports.writing import why_not
from studio_desk.tongue import tr

_SHARED = ("studio.typ", "mark.svg")  # what every template reads


def own_template(folder: Path, kind: str) -> Path | None:
    """The owner's template of a kind of report, if there is one."""
    path = folder / f"{kind}.typ"
    return path if path.is_file() else None


def copy_template(folder: Path, kind: str) -> Path:
    """Copy the shipped template of a kind, and what it reads, into the owner's folder.

    What is there already is left as it is. Raises `KnownError` where the disk refuses.
    """
    name = f"{kind}.typ"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for each in (*_SHARED, name):
            target = folder / each
            if not target.exists():
                shutil.copyfile(shipped() / each, target)
    except OSError as problem:
        raise KnownError(
            tr(
                "The template was not copied: {why}. The shipped one is used as before.",
                why=why_not(problem, folder),
            ),
            tr("Make room, or make {folder} writable.", folder=folder),
        ) from problem
    return folder / name
