"""Lines that only name what the lines below them are about: "Night Drive:", "Vocals"."""

from __future__ import annotations

from studio_desk.reading.clause import Clause
from studio_desk.reading.layout import Piece

FOREIGN_WORDS = 3  # that a heading may hold beside a song: "Some notes on Glass:"
TITLE_WORDS = 5


def is_heading(
    text: str, found: list[Clause], piece: Piece, after: Piece | None, songs: tuple[str, ...]
) -> bool:
    """Whether a piece, of these clauses, is a heading of the piece after it.

    Where the project's songs are not known, a line in capitals above a list is taken for one.
    """
    if after is None or not found:
        return False
    if found[0].start != piece.start or found[-1].end != piece.end:
        return False
    line = text[piece.start : piece.end].rstrip(" *_")
    spare = sum(clause.spare for clause in found)
    if line.endswith(":") and any(c.songs for c in found) and spare <= FOREIGN_WORDS:
        spare = 0
    if spare or any(c.changes or c.complaint or c.has("praise", "greeting") for c in found):
        return not songs and _is_unknown_title(line, found, piece, after)
    named = any(clause.songs or clause.thing for clause in found)
    introduces = line.endswith((":", "-", "–")) or (
        not piece.listed and (after.listed or after.paragraph == piece.paragraph)
    )
    return named and introduces and not line.endswith(("?", ",", "."))


def _is_unknown_title(line: str, found: list[Clause], piece: Piece, after: Piece) -> bool:
    if piece.listed or not after.listed or not line.endswith(":"):
        return False
    words = line.strip(" *_#:").split()
    titled = all(word[:1].isupper() or word[:1].isdigit() for word in words)
    return 0 < len(words) <= TITLE_WORDS and titled and found[0].spare == len(words)
