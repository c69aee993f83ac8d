"""What a bank wants to see for each kind of dispute, and what of it is there.

A *piece* is attached (a file of it was given), on record (the studio's facts show it) or missing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio_desk.policy import Fact
from studio_desk.reports.content.choices import Attached
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.parts import Cell, Column, Table
from studio_desk.reports.content.voice import Voice

# The facts that show a piece; none: only a file can.
PIECES: Mapping[str, tuple[str, ...]] = {
    "order": ("purchased",),
    "terms": ("purchased",),
    "identity": (),
    "receipt": ("paid",),
    "delivery": ("delivered",),
    "files": ("delivered",),
    "requests": ("requested",),
    "revisions": ("revised",),
    "approval": ("approved",),
    "contact": ("contacted", "claimed"),
    "refund": ("refunded", "credited"),
    "cancellation": ("cancelled",),
    "notice": (),
    "hold": ("held",),
}
# Pieces that are only asked for where there was something of the kind.
_IF_ANY = ("requests", "revisions", "refund", "cancellation")
# The bank's reason: the pieces its checklist asks for, in order. The first fits everything.
REASONS: Mapping[str, tuple[str, ...]] = {
    "other": ("order", "terms", "receipt", "delivery", "files", "approval", "contact", "notice"),
    "not_as_described": (
        "order", "terms", "receipt", "delivery", "files", "requests", "revisions", "approval",
        "contact", "notice", "hold",
    ),
    "not_received": (
        "order", "identity", "receipt", "delivery", "files", "requests", "approval", "notice",
    ),
    "unrecognised": (
        "order", "identity", "terms", "receipt", "delivery", "approval", "contact", "notice",
    ),
    "duplicate": ("order", "receipt", "refund", "delivery", "contact", "notice"),
    "credit_not_processed": ("terms", "receipt", "refund", "contact", "delivery", "notice"),
    "cancelled": ("order", "terms", "receipt", "cancellation", "contact", "delivery", "notice"),
}  # fmt: skip
# Words in a bank's reason that tell the kind, tried in order.
_HINTS = (
    ("not_received", ("not received", "non-receipt", "undelivered", "not provided", "erhalten")),
    ("not_as_described", ("described", "defective", "quality", "beschrieb", "mangel")),
    ("duplicate", ("duplicate", "twice", "doppelt")),
    ("credit_not_processed", ("credit not", "refund not", "not refunded", "gutschrift")),
    ("cancelled", ("cancel", "recurring", "subscription", "storn", "abo")),
    ("unrecognised", ("fraud", "unrecogni", "unauthori", "not authori", "no knowledge", "betrug")),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence: its number (E1…), words, facts that show it, and a file of it."""

    number: str
    key: str
    words: str
    facts: tuple[Fact, ...]
    shown: bool
    file: Attached | None = None

    @property
    def missing(self) -> bool:
        return self.file is None and not self.shown


def reason_of(text: str | None) -> str:
    """The kind of dispute that a bank's words speak of; ``other`` where they fit none."""
    folded = (text or "").casefold()
    for reason, hints in _HINTS:
        if any(hint in folded for hint in hints):
            return reason
    return "other"


def pieces(look: Look, reason: str, attached: tuple[Attached, ...]) -> tuple[Piece, ...]:
    """The checklist of a reason, then files that belong to none of its points."""
    voice = look.voice
    found: list[Piece] = []
    used: set[int] = set()
    for key in REASONS[reason]:
        facts = look.every(*PIECES[key]) if PIECES[key] else ()
        files = [(i, a) for i, a in enumerate(attached) if a.piece == key]
        used |= {i for i, _ in files}
        shown = _shown(key, facts, look)
        if key in _IF_ANY and not shown and not files:
            continue
        words = voice.say(f"piece.{key}")
        given: list[Attached | None] = [a for _, a in files]
        for file in given or [None]:
            found.append(Piece(f"E{len(found) + 1}", key, words, facts, shown, file))
    for index, file in enumerate(attached):
        if index not in used:
            words = voice.maybe(f"piece.{file.piece}", file.piece)
            found.append(Piece(f"E{len(found) + 1}", "", words, (), True, file))
    return tuple(found)


def _shown(key: str, facts: tuple[Fact, ...], look: Look) -> bool:
    if key == "identity":
        client = look.source.client
        return bool(client and client.name and client.email)
    if key == "hold":
        return look.verdict.retention.held
    if key == "files":
        return any(ref.sha256 for fact in facts for ref in fact.files)
    return bool(facts)


def checklist(found: tuple[Piece, ...], voice: Voice) -> Table:
    """Every piece with its file and hash, on record, or what to do about it."""
    rows = []
    for piece in found:
        name = f"{piece.number} {piece.words}"
        if piece.file is not None:
            rows.append(
                (
                    Cell(name, icon="circle-check", role="free"),
                    Cell(piece.file.name),
                    Cell(_grouped(piece.file.sha256), value=piece.file.sha256),
                )
            )
        elif piece.shown:
            rows.append(
                (
                    Cell(name, icon="circle-check", role="info"),
                    Cell(voice.say("piece.on_record")),
                    Cell("–"),
                )
            )
        else:
            todo = voice.say("piece.missing", what=voice.say(f"piece.get.{piece.key}"))
            rows.append(
                (
                    Cell(name, icon="circle-dashed", role="alert", strong=True),
                    Cell(todo, strong=True),
                    Cell("–"),
                )
            )
    there = sum(not piece.missing for piece in found)
    files = sum(piece.file is not None for piece in found)
    return Table(
        "evidence",
        voice.say("dossier.evidence"),
        (
            Column("piece", voice.say("column.piece"), width=4),
            Column("file", voice.say("column.file"), width=4),
            Column("hash", voice.say("column.hash"), "end"),
        ),
        tuple(rows),
        voice.say("dossier.there", there=there, all=len(found), files=files),
    )


def annex(look: Look, found: tuple[Piece, ...]) -> Table | None:
    """Every hash in full: of the pieces attached and of the files delivered."""
    voice = look.voice
    rows = [
        (Cell(f"{p.number} {p.file.name}", p.file.sha256), Cell(voice.size(p.file.size)))
        for p in found
        if p.file is not None
    ]
    for fact in look.every("delivered"):
        rows += [
            (
                Cell(ref.name, ref.sha256),
                Cell("–" if ref.size is None else voice.size(ref.size)),
            )
            for ref in fact.files
            if ref.sha256 is not None
        ]
    if not rows:
        return None
    return Table(
        "annex",
        voice.say("dossier.annex"),
        (
            Column("file", voice.say("column.file"), width=1),
            Column("size", voice.say("column.size"), "end"),
        ),
        tuple(rows),
    )


def _grouped(digits: str) -> str:
    """The first 16 digits in fours, as people compare them."""
    return " ".join(digits[i : i + 4] for i in range(0, 16, 4))
