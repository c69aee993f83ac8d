"""The strips for evidence that is not as it was kept."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.studio.evidence import EvidenceRow, shown_name
from studio_desk.tongue import tr
from studio_desk.ui.evidence.words import wrong_line
from studio_desk.ui.present.cards import Strip
from studio_desk.wording.speech import Speech

_MOST = 3


def evidence_strips(spoiled: Iterable[EvidenceRow], speech: Speech) -> tuple[Strip, ...]:
    """One strip for each file, the newest finding first; the rest in a last one."""
    rows = sorted(spoiled, key=lambda row: (-row.state_at, row.id))
    strips = [
        Strip(
            "triangle-alert",
            tr("Evidence."),
            wrong_line(shown_name(row), row.state, row.state_at, speech),
            (),
        )
        for row in rows[:_MOST]
    ]
    left = len(rows) - _MOST
    if left > 0:
        more = tr("%n more files are not as they were kept.", "One more file is not.", left)
        strips.append(Strip("triangle-alert", tr("Evidence."), more, ()))
    return tuple(strips)
