"""The words of the list of evidence. Sizes in bytes, instants UTC seconds."""

from __future__ import annotations

from studio_desk.studio.evidence import WHY, EvidenceRow, Fault, Taken
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.speech import Speech

KIND_ICONS = {"file": "paperclip", "photo": "image", "message": "mail"}
ORIGINS = {
    "observed": QT_TR_NOOP("seen by us"),
    "imported": QT_TR_NOOP("handed in"),
    "stated": QT_TR_NOOP("told to us"),
}
POINTS = {
    "unused": QT_TR_NOOP("unused"),
    "packaging": QT_TR_NOOP("packaging"),
    "accessories": QT_TR_NOOP("accessories"),
}
_WRONG = {
    "changed": QT_TR_NOOP("Changed"),
    "missing": QT_TR_NOOP("Gone"),
    "unreadable": QT_TR_NOOP("Unreadable"),
}
_WRONG_LINES = {
    "changed": QT_TR_NOOP("{name} is not what was kept. Found {when}."),
    "missing": QT_TR_NOOP("{name} is gone from the evidence folder. Found {when}."),
    "unreadable": QT_TR_NOOP("{name} cannot be read. Found {when}."),
}


def short_hash(sha256: str) -> str:
    """``9f2c 41d0…``: enough to compare two by eye."""
    return f"{sha256[:4]} {sha256[4:8]}…"


def grouped_hash(sha256: str) -> str:
    """All of a hash in groups of eight, for a tooltip."""
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))


def about_words(piece: EvidenceRow | Taken) -> str:
    """``handed in``, or ``packaging, seen by us`` for a photo of an inspection."""
    origin = tr(ORIGINS[piece.origin])
    if piece.point is None:
        return origin
    return tr("{point}, {origin}", point=tr(POINTS[piece.point]), origin=origin)


def wrong_words(state: str) -> str:
    """``Changed``: the chip of a file that is not as it was kept."""
    return tr(_WRONG[state])


def wrong_line(name: str, state: str, at: int, speech: Speech) -> str:
    """The alert: which file, what, when it was found."""
    return tr(_WRONG_LINES[state], name=name, when=speech.when(at))


def fault_line(fault: Fault, speech: Speech) -> str:
    return wrong_line(fault.name, fault.what, fault.at, speech)


def kept_words(row: EvidenceRow, speech: Speech) -> str:
    """When it was kept, and when the file itself was last written, for a tooltip."""
    words = tr("Kept {when}.", when=speech.when(row.kept_at))
    if row.file_at is None:
        return words
    last = (
        tr("The message is of {when}.", when=speech.when(row.file_at))
        if row.kind == "message"
        else tr("The file was last written {when}.", when=speech.when(row.file_at))
    )
    return f"{words} {last}"


def left_out_words(left_out: tuple[tuple[str, str], ...]) -> str:
    """What was handed in and not taken, the first few by name."""
    lines = [f"{name} {WHY[why]}." for name, why in left_out[:3]]
    if len(left_out) > 3:
        more = len(left_out) - 3
        lines.append(tr("And %n more files.", "And one more file.", more))
    return " ".join(lines)
