"""The kinds of matter that can come due, and the rules that tell of them by default.

A matter is either *coming* (a deadline lies ahead: rules count back from its last second) or
*standing* (something waits for the owner: rules count on from when it began).
"""

from __future__ import annotations

from studio_desk.values import dataclass

# Raised with every change of the plan, so that stored rows are made anew.
PLAN_VERSION = "2"

HOUR = 3_600
DAY = 86_400
ZONES_APART = 26 * HOUR  # two zones of the earth differ by no more


@dataclass(frozen=True, slots=True)
class Kind:
    """`counted`: its instant is counted in the project's zone, so that another zone moves it."""

    name: str
    standing: bool
    counted: bool = True


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("window", standing=False),  # free revisions end (B4a, B4c)
        Kind("care", standing=False),  # files leave their care (B5a)
        Kind("purge_by", standing=False),  # the longest keeping of files ends (B5a)
        Kind("exchange", standing=False),  # an exchange can be asked for no longer (D2)
        Kind("return", standing=False),  # goods must be back (D3a)
        Kind("renewal", standing=False),  # the next cycle is charged (C2a)
        Kind("access", standing=False),  # a cancelled subscription ends (C2d)
        Kind("reply", standing=False, counted=False),  # the bank wants an answer
        Kind("in_hand", standing=True, counted=False),  # a revision waits to be delivered (B6a)
        Kind("claim", standing=True, counted=False),  # a claim, or a step of an exchange, waits
        Kind("duplicate", standing=True, counted=False),  # paid twice (H8)
        Kind("unpaid", standing=True, counted=False),  # delivered and not paid in full
        Kind("purge", standing=True),  # files can be purged (B5a)
        Kind("overdue", standing=True),  # files were kept too long (B5a)
        # No backup was made for long; or, by what it is about (`SAFETY`), what else is not safe.
        Kind("backup", standing=True, counted=False),
    )
}
# What a matter of the studio's own safety is about, where it is not that no backup was made: kept
# evidence is missing or spoiled; the second place of backups does not work.
EVIDENCE, SECOND = "evidence", "second"
SAFETY = (EVIDENCE, SECOND)

# Rule: the kind of matter it tells of, and its offsets in seconds, the furthest first.
RULES: dict[str, tuple[str, tuple[int, ...]]] = {
    "window": ("window", (DAY, 2 * HOUR)),
    "nudge": ("window", (2 * DAY,)),  # write to the client, so that they send what they have
    "in_hand": ("in_hand", (2 * DAY, 5 * DAY)),
    "claim": ("claim", (0, 3 * DAY)),
    "reply": ("reply", (3 * DAY, DAY)),
    "duplicate": ("duplicate", (0,)),
    "exchange": ("exchange", (DAY,)),
    "return": ("return", (DAY,)),
    "renewal": ("renewal", (3 * DAY,)),
    "access": ("access", (3 * DAY,)),
    "unpaid": ("unpaid", (14 * DAY, 30 * DAY)),
    "care": ("care", (3 * DAY,)),
    "purge": ("purge", (0,)),
    "purge_by": ("purge_by", (30 * DAY,)),
    "overdue": ("overdue", (0, 30 * DAY)),
    "backup": ("backup", (7 * DAY,)),
    EVIDENCE: (EVIDENCE, (0,)),
    SECOND: (SECOND, (DAY,)),
}
FILE_KINDS = ("care", "purge", "purge_by", "overdue")
# Kinds that cost money or trust while they wait: for these the tray turns red.
LATE_KINDS = ("in_hand", "claim", "duplicate", "unpaid", "overdue", "backup")
LONGEST_OFFSET = 400 * DAY


def sort_of(kind: str, about: str) -> str:
    """What rules and words go by: the kind; in matters of safety, what they are about."""
    return about if kind == "backup" and about in SAFETY else kind
