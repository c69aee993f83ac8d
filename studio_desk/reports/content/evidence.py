"""What a bank wants to see for each kind of dispute, and what of it is there.

A *piece* is attached (a file of it was given), on record (the studio's facts show it) or missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio_desk.disputes.book import Book
from studio_desk.disputes.judging import KeptFile, Record, check
from studio_desk.policy import Fact
from studio_desk.reports.content.choices import Attached
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.parts import Cell, Column, Table
from studio_desk.reports.content.voice import Voice
from studio_desk.values import dataclass


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


def pieces(
    look: Look, book: Book, reason: str, attached: tuple[Attached, ...]
) -> tuple[Piece, ...]:
    """The checklist of a reason, then files that belong to none of its points: those attached to
    the report, and those that the studio has kept of the project up to the report's instant.
    """
    voice = look.voice
    kept = [file for file, kept_at in look.source.evidence if kept_at <= voice.now]
    given = [KeptFile(a.name, a.size, a.sha256, a.piece) for a in attached]
    client = look.source.client
    answer = check(
        book,
        reason,
        Record(
            look.facts,
            client=bool(client and client.name and client.email),
            accepted=_accepted(look),
            held=look.verdict.retention.held,
            files=tuple(_once([*given, *kept])),
        ),
    )
    found: list[Piece] = []
    for item in answer.asked:
        words = voice.say(f"piece.{item.key}")
        files: list[Attached | None] = [_attached(file) for file in item.files]
        for file in files or [None]:
            number = f"E{len(found) + 1}"
            found.append(Piece(number, item.key, words, item.facts, item.have, file))
    for other in answer.others:
        key = other.piece or ""
        words = voice.maybe(f"piece.{key}", key) if key else voice.say("piece.more")
        found.append(Piece(f"E{len(found) + 1}", "", words, (), True, _attached(other)))
    return tuple(found)


def _once(files: Iterable[KeptFile]) -> Iterator[KeptFile]:
    """Each file once for each piece that it proves, whether attached or kept."""
    seen: set[tuple[str, str | None]] = set()
    for file in files:
        if file.sound and (file.sha256, file.piece) not in seen:
            seen.add((file.sha256, file.piece))
            yield file


def _accepted(look: Look) -> bool:
    """Whether the policy's version at the order is known."""
    ordered = look.last("purchased")
    return ordered is not None and bool(
        look.source.accepted or look.verdict_before(ordered.at + 1).version
    )


def _attached(file: KeptFile) -> Attached:
    return Attached(file.piece or "", file.name, file.size, file.sha256)


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
