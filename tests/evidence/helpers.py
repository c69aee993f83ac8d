"""What the tests of evidence ask again and again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from studio_desk.paths import Paths
    from studio_desk.studio import Studio

posix = pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes of POSIX")


def outcome(studio: Studio, project: int, claim: str = "f3") -> str:
    """How a claim stands now."""
    verdict = studio.verdict_at(project, studio.clock.now())
    return verdict.claims[claim].outcome


def kept_files(paths: Paths) -> list[Path]:
    """All files of the evidence folder but the copies to look at."""
    return sorted(p for p in paths.evidence.rglob("*") if p.is_file() and ".open" not in p.parts)
