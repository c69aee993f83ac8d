"""A project held against a checklist: what is there, from what, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio_desk.disputes.book import OTHER, Book, Piece
from studio_desk.policy import Fact
from studio_desk.values import dataclass

# How a piece stands: a file of it is kept, the records show it, it is missing, or nothing of the
# kind is to be expected.
FILE, RECORD, MISSING, NONE = "file", "record", "missing", "none"
STATES = (FILE, RECORD, MISSING, NONE)


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of evidence: its name, size in bytes and SHA-256. `piece` is what it was kept as, None
    where nobody said; `fact_kind` that of the fact it was kept with; `sound` whether it is as it
    was kept. `id` is the studio's number for it, 0 for a file from elsewhere.
    """

    name: str
    size: int
    sha256: str
    piece: str | None = None
    fact_kind: str | None = None
    sound: bool = True
    id: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """What of a project is looked at: its facts in order, whether the client has name and address,
    whether the version of the policy accepted is known, whether files are on hold, what was kept.
    """

    facts: tuple[Fact, ...]
    client: bool = False
    accepted: bool = False
    held: bool = False
    files: tuple[KeptFile, ...] = ()

    def every(self, kinds: Sequence[str]) -> tuple[Fact, ...]:
        """The facts of these kinds, in order."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of a checklist as it stands (`STATES`), the facts that show it, its files."""

    piece: Piece
    state: str
    facts: tuple[Fact, ...] = ()
    files: tuple[KeptFile, ...] = ()

    @property
    def key(self) -> str:
        return self.piece.key

    @property
    def have(self) -> bool:
        return self.state in (FILE, RECORD)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A project's answer to a reason. `others` are sound files that belong to none of its pieces.

    Counts are of pieces; `score` weighs them, in whole per cent of what could be there.
    """

    reason: str
    items: tuple[Item, ...]
    others: tuple[KeptFile, ...] = ()

    @property
    def asked(self) -> tuple[Item, ...]:
        """Those that apply."""
        return tuple(item for item in self.items if item.state != NONE)

    @property
    def there(self) -> int:
        return sum(item.have for item in self.asked)

    @property
    def missing(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.state == MISSING)

    @property
    def score(self) -> int:
        whole = sum(item.piece.weight for item in self.asked)
        have = sum(item.piece.weight for item in self.asked if item.have)
        return 100 * have // whole if whole else 100


def check(book: Book, reason: str, record: Record) -> Checklist:
    """The answer to a dispute of that reason. Raises `KeyError` for a reason not in the book."""
    return _judged(book, reason, record, answering=True)


def readiness(book: Book, record: Record) -> Checklist:
    """How ready a project is before there is a dispute: what should be there by now, of what the
    general checklist asks for. With a dispute, `check` its reason instead.
    """
    return _judged(book, OTHER, record, answering=False)


def _judged(book: Book, reason: str, record: Record, *, answering: bool) -> Checklist:
    wanted = book.reasons[reason]
    pieces = [book.pieces[key] for key in wanted.pieces]
    files = {piece.key: files_of(piece, pieces, record.files) for piece in pieces}
    items = []
    for piece in pieces:
        facts = record.every(piece.facts)
        state = _state(piece, facts, files[piece.key], record)
        if state == MISSING and piece.if_any and piece.key not in wanted.needed:
            state = NONE
        early = bool(piece.after) and not record.every(piece.after)
        if state == MISSING and early and not answering:
            state = NONE
        items.append(Item(piece, state, facts, files[piece.key]))
    used = {id(file) for found in files.values() for file in found}
    others = tuple(file for file in record.files if file.sound and id(file) not in used)
    return Checklist(reason, tuple(items), others)


def files_of(
    piece: Piece, pieces: Iterable[Piece], files: Iterable[KeptFile]
) -> tuple[KeptFile, ...]:
    """The sound files of a piece: those kept as it, and those kept with a fact that tells of it,
    where no earlier piece of the list has them.
    """

    def belongs(file: KeptFile) -> bool:
        if file.piece is not None:
            return file.piece == piece.key
        first = next((p.key for p in pieces if file.fact_kind in p.files_of), None)
        return first == piece.key

    return tuple(file for file in files if file.sound and belongs(file))


def _state(
    piece: Piece, facts: tuple[Fact, ...], files: tuple[KeptFile, ...], record: Record
) -> str:
    if files:
        return FILE
    match piece.shown:
        case "client":
            shown = record.client
        case "accepted":
            shown = bool(facts) and record.accepted
        case "reference":
            shown = any(fact.reference for fact in facts)
        case "hashes":
            shown = any(ref.sha256 for fact in facts for ref in fact.files)
        case "twice":
            shown = len(facts) > 1
        case "hold":
            shown = record.held
        case "file":
            shown = False
        case _:
            shown = bool(facts)
    return RECORD if shown else MISSING
