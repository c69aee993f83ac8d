"""What to do about a fault of a policy file: one short sentence for each kind of fault."""

from __future__ import annotations

import re

from studio_desk.policy import Problem
from studio_desk.tongue import QT_TR_NOOP, tr

_REMEDIES: tuple[tuple[str, str], ...] = (
    (r"^not read|^not UTF-8|^over 10 MB", QT_TR_NOOP("Give it a text file that can be read.")),
    (r"^not TOML|nested too deep|number too long",
     QT_TR_NOOP("Mend this line: texts and amounts stand in quotes, dates and numbers do not.")),
    (r"^unknown key|: unknown; a period", QT_TR_NOOP("Take the key out, or use a known one.")),
    (r"^missing; \S+ sets a fee", QT_TR_NOOP('Add currency = "USD", or another, at the head.')),
    (r"^missing|is missing$", QT_TR_NOOP("Add the key.")),
    (r'has no "[a-z_]+" term', QT_TR_NOOP("Add a clause with that term for this kind of work.")),
    (r"has no window that opens", QT_TR_NOOP('Add a window with opens = "delivered".')),
    (r"^overlaps|can have one", QT_TR_NOOP("Keep one of the two, or give them different kinds.")),
    (r"does not fit", QT_TR_NOOP("With windows: deadline and revised; without: delivered.")),
    (r"^say either", QT_TR_NOOP("Keep one of the two.")),
    (r"head of the file says", QT_TR_NOOP("Write the same rule in both places.")),
    (r"given twice|house rule has this number", QT_TR_NOOP("Give the clause another number.")),
    (r"two versions of one date|earlier than .* before it",
     QT_TR_NOOP("Change effective to a day after the last version.")),
    (r"other versions (are|say)", QT_TR_NOOP("Write what the other versions have.")),
    (r"^\S+: outside the years", QT_TR_NOOP("Write a day of those years.")),
    (r"not one of", QT_TR_NOOP("Use one of these words.")),
    (r"months and years|write |not a |not an |not true", QT_TR_NOOP("Write it in this form.")),
)  # fmt: skip


def remedy(problem: Problem) -> str:
    """What to do; empty where the message says all there is."""
    for pattern, words in _REMEDIES:
        if re.search(pattern, problem.message):
            return tr(words)
    return ""


def placed(problem: Problem) -> tuple[str, int | None, str]:
    """File, line and key of a problem's place; no line where the whole file is meant."""
    match = re.fullmatch(r"(.*?):(\d+)(?:: (.*))?", problem.place)
    return (match[1], int(match[2]), match[3] or "") if match else (problem.place, None, "")
