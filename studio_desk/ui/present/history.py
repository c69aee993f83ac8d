"""The history of a project as rows: every fact, both its times, and what was taken back and why."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.studio import FactRow
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass
from studio_desk.wording.facts import fact_icon, fact_title
from studio_desk.wording.speech import Speech


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One fact. `recorded` is when it was written down; `retracted` why it no longer counts, and
    `retracted_at` since when. `kind` is the kind of fact.
    """

    id: str
    icon: str
    text: str
    when: str
    recorded: str
    retracted: str = ""
    retracted_at: str = ""
    kind: str = ""

    @property
    def accessible(self) -> str:
        """All of the row as one sentence."""
        told = {"text": self.text, "when": self.when, "recorded": self.recorded}
        if not self.retracted:
            return tr("{text}, {when}, recorded {recorded}", **told)
        return tr(
            "{text}, {when}, recorded {recorded}, retracted {retracted}: {why}",
            retracted=self.retracted_at,
            why=self.retracted,
            **told,
        ).replace(" :", ":")

    @property
    def taken_back(self) -> str:
        """When and why it was retracted; empty where it counts."""
        if not self.retracted:
            return ""
        return tr("Retracted {when}: {why}", when=self.retracted_at, why=self.retracted).replace(
            " :", ":"
        )


# What the studio itself gives as a reason.
_WHYS: dict[str, str] = {
    "undo": QT_TR_NOOP("undo"),
    "redo": QT_TR_NOOP("redo"),
    "entered anew": QT_TR_NOOP("entered anew"),
}


def _worded(why: str) -> str:
    return tr(_WHYS[why]) if why in _WHYS else why


def history_rows(
    facts: Iterable[FactRow], speech: Speech, currency: str | None
) -> tuple[HistoryRow, ...]:
    """The facts, newest first, worded at `speech.now`."""
    rows = []
    for row in facts:
        taken_back = row.retracted
        why = "" if taken_back is None else _worded(taken_back.why)
        rows.append(
            HistoryRow(
                row.fact.id,
                fact_icon(row.fact.kind),
                fact_title(row.fact, currency),
                speech.when(row.fact.at),
                speech.when(row.recorded_at),
                why,
                "" if taken_back is None else speech.when(taken_back.at),
                row.fact.kind,
            )
        )
    return tuple(reversed(rows))
