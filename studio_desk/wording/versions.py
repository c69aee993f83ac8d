"""How versions of policies are named: by the day they begin, an undated one by that."""

from __future__ import annotations

from studio_desk.policy.versions import UNDATED, Version
from studio_desk.tongue import tr


def version_words(label: str) -> str:
    """A version by its label (pin 39): ``2011-04-30``, or that it bears no date."""
    return tr("undated") if label == UNDATED else label


def policy_words(version: Version) -> str:
    """A policy and which version of it: ``ALUS Audio, undated``."""
    return f"{version.title}, {version_words(version.label)}"
