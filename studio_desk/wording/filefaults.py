"""How many files are not as they should be, by what is wrong with them. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from studio_desk.tongue import tr


def fault_words(wrong: Sequence[tuple[str, int]]) -> str:
    """Return ``1 file changed``, or ``2 missing, 1 changed``; empty for none. The column of the
    ledger has room for no more.

    `wrong` are the kinds of trouble (the states of a file that are faults) with their counts.
    """
    if len(wrong) == 1:
        return _alone(*wrong[0])
    return ", ".join(_among(kind, count) for kind, count in wrong)


def _alone(kind: str, count: int) -> str:
    match kind:
        case "missing":
            return tr("%n files missing", "%n file missing", count)
        case "changed":
            return tr("%n files changed", "%n file changed", count)
        case "truncated":
            return tr("%n files cut short", "%n file cut short", count)
        case "link":
            return tr("%n files are links now", "%n file is a link now", count)
        case "unreadable":
            return tr("%n files unreadable", "%n file unreadable", count)
    raise AssertionError(kind)  # the store holds no other


def _among(kind: str, count: int) -> str:
    match kind:
        case "missing":
            return tr("%n missing", "%n missing", count)
        case "changed":
            return tr("%n changed", "%n changed", count)
        case "truncated":
            return tr("%n cut short", "%n cut short", count)
        case "link":
            return tr("%n links", "%n link", count)
        case "unreadable":
            return tr("%n unreadable", "%n unreadable", count)
    raise AssertionError(kind)  # the store holds no other
