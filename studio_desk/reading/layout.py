"""How a message is laid out: lines to pieces, pieces to sentences, sentences to clauses.

Everything here is a stretch of the text, from the first character to past the last one. Only
white space, list marks and the commas between clauses lie outside of all stretches.
"""

from __future__ import annotations

import re

from studio_desk.values import dataclass

NARROWEST = 45  # characters; lines cut by a mail program are at least as long
WIDEST = 100
SHORTEST_CUT = 30  # of a line that is cut in mid-sentence

_MARK = re.compile(
    r"^[ ]*(?:#{1,4}|[-*•·–—+►▪◦‣→✅✔☐☑👉➡]\ufe0f?|\[[ xX]?\]"
    r"|\(?\d{1,2}(?:\.\)|[.)])|\(?[a-hA-H][.)])[ ]+(?=\S)"
)
_OPEN_END = re.compile(
    r"(?:,|\b(?:and|or|the|an?|to|of|on|in|at|for|with|is|are|by|und|oder|der|die|das|den|dem|im"
    r"|mit|bei|auf|um|ist|sind|ein|eine|einen))$",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"(?:[.!?…]+[)\]\"'”’*]*(?=\s|$)|[;](?=\s)|(?<=[^\W\d_]{2})[.](?=[^\W\d_]{3,}(?:\s|$)))"
)
_ADDRESS = re.compile(r"www\.|@|/|\.(?:com|net|org|de|io|co|wav|mp3|aiff?|flac|zip|pdf|example)\b")
_NO_STOP = re.compile(
    r"(?:\b(?:e\.g|i\.e|approx|ca|z\.\s?b|bzw|vs|etc|min|max|sec|no|nr|feat|ft|mr|mrs|dr|evtl|ggf"
    r"|u\.a|d\.h|bspw|vol|pt|std|inkl|p)|(?<!\S)[a-z])\.$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?<![\w.,])\d{1,2}\.$")
_NEXT_NOUN = re.compile(
    r"\s+(?:song|track|lied|stück|titel|strophe|refrain|vers|takt|chorus|verse|\d)", re.IGNORECASE
)
_JOINTS = (
    "and", "but", "also", "plus", "while", "whereas", "then", "however", "though", "although",
    "otherwise", "und", "aber", "sowie", "sondern", "dann", "außerdem", "ausserdem", "dafür",
    "während", "allerdings", "jedoch", "ansonsten", "n",
)  # fmt: skip
_JOINT = re.compile(
    r"\s*[,:]\s+|,(?=[^\W\d])|\s+[-–/|](?=\s+[^\d\s])|\s*—\s*|\s+\+(?=\s+[^\d\s])|\s+(?=&\s)|\s+(?=\()|(?<=\))\s*"
    rf"|\s+(?=(?:{'|'.join(_JOINTS)})\b)"
    r"|\s+(?=(?:with|mit)\s+(?:more|less|a bit|a little|some|mehr|weniger|etwas)\b)"
    r"|(?<!\bbit)(?<!\blittle)(?<!\bmuch)(?<!\btouch)(?<!\betwas)(?<!\btick)(?<!\bnoch)(?<!\bdb)"
    r"(?<=[^\W\d_])\s+(?P<again>(?=(?:more|less|mehr|weniger)\s+[^\W\d_]))",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:(?:more|less|mehr|weniger)\s+[^\W\d_]|(?:up|down|louder|quieter|lauter|leiser)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """A list point or a run of prose lines. `paragraph` counts the blank lines before it."""

    start: int
    end: int
    listed: bool
    paragraph: int


def pieces(text: str) -> list[Piece]:
    """The pieces of a text, in order; lines that a mail program has cut are one again."""
    lines = _lines(text)
    longest = max((end - start for start, end in lines), default=0)
    width = longest if NARROWEST <= longest <= WIDEST else 0
    found: list[Piece] = []
    paragraph = 0
    last: tuple[int, int] | None = None
    for start, end in lines:
        if start == end:
            paragraph += last is not None
            last = None
            continue
        mark = _MARK.match(text[start:end])
        first = start + (
            mark.end() if mark else len(text[start:end]) - len(text[start:end].lstrip())
        )
        goes_on = (
            last is not None
            and mark is None
            and (
                _goes_on(text, last, (start, end), first, width)
                or _in_mid_sentence(text, found[-1].start, last, first)
            )
        )
        if goes_on and found:
            found[-1] = Piece(found[-1].start, end, found[-1].listed, found[-1].paragraph)
        else:
            # A hash is a heading in the mark-up of notes, no point of a list.
            listed = mark is not None and "#" not in mark[0]
            found.append(Piece(first, end, listed, paragraph))
        last = (start, end)
    return found


def _lines(text: str) -> list[tuple[int, int]]:
    out = []
    start = 0
    for line in text.split("\n"):
        out.append((start, start + len(line.rstrip())))
        start += len(line) + 1
    return out


def _goes_on(
    text: str, last: tuple[int, int], line: tuple[int, int], first: int, width: int
) -> bool:
    """Whether a line continues the one before it."""
    before = text[last[0] : last[1]]
    if _OPEN_END.search(before):
        return True
    if before.endswith((":", ".", "!", "?")):
        return False
    if first > line[0] + 1 and _MARK.match(before):  # indented below a list point
        return True
    word = text[first : line[1]].split(maxsplit=1)[0]
    return bool(width) and len(before) + 1 + len(word) > width


def _in_mid_sentence(text: str, begin: int, last: tuple[int, int], first: int) -> bool:
    """Whether a text that begins its sentences with capitals goes on in small letters."""
    before = text[last[0] : last[1]]
    ended = before.endswith((":", ".", "!", "?", ";"))
    long = len(before) >= SHORTEST_CUT
    return long and not ended and text[begin].isupper() and text[first].islower()


def sentences(text: str, piece: Piece) -> list[Stretch]:
    """The sentences of a piece."""
    out = []
    start = piece.start
    for match in _STOP.finditer(text, piece.start, piece.end):
        so_far = text[start : match.end()]
        if so_far.endswith("."):
            if (
                _ADDRESS.search(text, match.start() - 12, match.end() + 12)
                and not text[match.end() : match.end() + 1].isspace()
            ):
                continue
            if _NO_STOP.search(so_far[-12:]):
                continue
            if _ORDINAL.search(so_far[-4:]) and _NEXT_NOUN.match(text, match.end(), piece.end):
                continue
        out.append(Stretch(start, match.end()))
        start = match.end()
    out.append(Stretch(start, piece.end))
    return [trimmed for stretch in out if (trimmed := _trimmed(text, stretch)) is not None]


def clauses(text: str, sentence: Stretch) -> list[Stretch]:
    """The clauses of a sentence: between commas, colons, dashes and joining words."""
    out = []
    start = sentence.start
    for match in _JOINT.finditer(text, sentence.start, sentence.end):
        # A bracket that only numbers something ("same as c) for …") parts nothing.
        numbering = text[match.start() - 1] == ")" and "(" not in text[start : match.start()]
        # "more guitars less synths": without a comma only where something was asked before.
        unasked = match["again"] is not None and not _ASKED.search(text[start : match.start()])
        if match.start() > start and not numbering and not unasked:
            out.append(Stretch(start, match.end()))
            start = match.end()
    out.append(Stretch(start, sentence.end))
    return [trimmed for stretch in out if (trimmed := _trimmed(text, stretch)) is not None]


def _trimmed(text: str, stretch: Stretch) -> Stretch | None:
    """The stretch without white space at its ends; None where no letter or sign is left."""
    part = text[stretch.start : stretch.end]
    start = stretch.start + len(part) - len(part.lstrip())
    end = stretch.end - (len(part) - len(part.rstrip()))
    return Stretch(start, end) if end > start else None
