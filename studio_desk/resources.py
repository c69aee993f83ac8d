"""Where the files lie that travel with the program: policies, templates, icons, fonts, the demo.

In a checkout that is ``resources/`` beside the package; in an installed wheel the same tree lies
inside the package. Nobody else builds such a path.
"""

from __future__ import annotations

from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.tongue import tr

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """Return the folder of resources. Raises ``KnownError`` if the installation lacks it."""
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if folder.is_dir():
            return folder
    raise KnownError(
        tr("The installation is incomplete: its resources are missing. Nothing was changed."),
        tr("Install Studio Desk again."),
    )


def path(*parts: str) -> Path:
    """Return the path of one resource, as in ``path("policies", "NAME.toml")``."""
    return root().joinpath(*parts)


def policy_files() -> list[Path]:
    """Return the policy files that ship with the program, in the order of their names."""
    return sorted(path("policies").glob("*.toml"))
