"""Hints before a delivery goes out. None of them stands in the way: the owner knows better."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from studio_desk.files.audio import Audio
from studio_desk.values import dataclass

ROLES = (
    "master",
    "mix",
    "stems",
    "instrumental",
    "alt",
    "session files",
    "reference",
    "artwork",
)
# Roles in which one delivery has one sample rate; a reference may have any.
_ONE_RATE = ("master", "mix", "stems", "instrumental", "alt")
_TITLED = ("master", "mix", "instrumental", "alt")

# The first that fits a word of the name decides.
_GUESSES = (
    ("instrumental", r"instr(umental)?|inst|no ?vox|minus"),
    ("stems", r"stems?"),
    ("alt", r"alt(ernat(e|ive))?|clean|radio|acap+ella|tv|vocal ?up|vox ?up|edit"),
    ("reference", r"ref(erence)?s?|rough"),
    ("session files", r"session"),
    ("master", r"master(ed|s)?|mst"),
    ("mix", r"mix(ed|es)?|print"),
)
_PICTURES = ("png", "jpg", "jpeg", "tif", "tiff", "psd", "pdf", "webp", "svg")
_SESSIONS = ("ptx", "ptf", "als", "logicx", "rpp", "cpr", "song", "flp", "band", "omf", "aaf")


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file about to be delivered: its name, its role, its hash, what it is as audio if it is."""

    name: str
    role: str | None
    sha256: str
    audio: Audio | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    """`kind` names the check; `names` are the files it is about; `text` is the line to show."""

    kind: str
    names: tuple[str, ...]
    text: str


def guess_role(name: str) -> str | None:
    """The role that a file's name suggests, or None."""
    stem, _, suffix = name.rpartition(".")
    suffix = suffix.casefold()
    if suffix in _PICTURES:
        return "artwork"
    if suffix in _SESSIONS:
        return "session files"
    words = _words(stem or name)
    for role, pattern in _GUESSES:
        if re.search(rf"(?:^| )(?:{pattern})\d*(?: |$)", words):
            return role
    return None


def hints(
    files: Sequence[Outgoing],
    titles: Sequence[str],
    promised: Sequence[str] = (),
    rate_hz: int | None = None,
) -> tuple[Hint, ...]:
    """What is worth a second look. `titles` are the songs (or the project's title), `promised` the
    roles that the package names, `rate_hz` the rate agreed on, if any.
    """
    return (
        *_missing(files, promised),
        *_untitled(files, titles),
        *_rates(files, rate_hz),
        *_levels(files),
        *_twins(files),
    )


def _missing(files: Sequence[Outgoing], promised: Sequence[str]) -> Iterator[Hint]:
    there = {file.role for file in files}
    for role in promised:
        if role not in there:
            yield Hint("missing", (), f"The package promises {_article(role)}; there is none here.")


def _article(role: str) -> str:
    if role in ("stems", "session files", "artwork"):
        return role
    return f"an {role}" if role[0] in "aeiou" else f"a {role}"


def _untitled(files: Sequence[Outgoing], titles: Sequence[str]) -> Iterator[Hint]:
    wanted = [words for words in map(_words, titles) if words]
    for file in files:
        if not wanted or file.role not in _TITLED:
            continue
        name = _words(file.name)
        if not any(_holds(name, title) for title in wanted):
            yield Hint("title", (file.name,), f"{file.name} names no song of this project.")


def _holds(name: str, title: str) -> bool:
    return f" {title} " in f" {name} " or title.replace(" ", "") in name.replace(" ", "")


def _rates(files: Sequence[Outgoing], rate_hz: int | None) -> Iterator[Hint]:
    rates = {
        file.name: file.audio.rate_hz
        for file in files
        if file.audio is not None and (file.role in _ONE_RATE or file.role is None)
    }
    if not rates:
        return
    usual = rate_hz or Counter(rates.values()).most_common(1)[0][0]
    for name, rate in rates.items():
        if rate != usual:
            than = "was agreed" if rate_hz else "the others have"
            yield Hint("rate", (name,), f"{name} is {_khz(rate)}; {_khz(usual)} is what {than}.")


def _khz(rate: int) -> str:
    return f"{rate / 1000:g} kHz"


def _levels(files: Sequence[Outgoing]) -> Iterator[Hint]:
    for file in files:
        audio = file.audio
        if audio is None:
            continue
        if audio.length_ms == 0:
            yield Hint("silent", (file.name,), f"{file.name} has no length.")
        elif audio.silent:
            yield Hint("silent", (file.name,), f"{file.name} is silent.")
        elif audio.clipped:
            yield Hint("clipped", (file.name,), f"{file.name} clips.")


def _twins(files: Sequence[Outgoing]) -> Iterator[Hint]:
    by_hash: defaultdict[str, list[str]] = defaultdict(list)
    for file in files:
        by_hash[file.sha256].append(file.name)
    for names in by_hash.values():
        if len(names) > 1:
            yield Hint("identical", tuple(names), f"{' and '.join(names)} are the same file.")


def _words(text: str) -> str:
    """Letters and figures only, without case and accents, single spaces between words."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(kept).split())
