"""Which fonts a report is set in: the bundled Inter, and others only where its letters end there.

Inter has Latin (Vietnamese included), Greek and Cyrillic. For other scripts the first of a fixed
list that is installed is named, so that equal content gives equal bytes on one machine; the plain
fonts in ``resources/scripts`` come last, so that names in CJK, Arabic, Devanagari and others come
out on a machine without any. What no font can show is a `KnownError` for letters, and a code for
symbols.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import typst

from studio_desk import resources

INTER = "Inter"
# Scripts Inter has, as the first word of a character's Unicode name.
_OWN = {"LATIN", "GREEK", "CYRILLIC", "DIGIT", "COMBINING", "MODIFIER", "SUPERSCRIPT", "SUBSCRIPT"}
_HAN = {"CJK", "IDEOGRAPHIC", "KANGXI", "FULLWIDTH", "HALFWIDTH"}
_KANA = {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}
_BUNDLED = ("Droid Sans Fallback", "NanumGothicCoding")  # Han and kana; Hangul
_MORE = ("DejaVu Sans", "Arial Unicode MS", "Segoe UI", "Segoe UI Symbol", "Nirmala UI")
_HAN_FONTS = {
    "JP": ("Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans", "Hiragino Sans", "Yu Gothic"),
    "KR": ("Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"),
    "SC": ("Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei"),
}


def families(text: str) -> tuple[str, ...]:
    """The families to set a text in, in order; Inter alone where it suffices."""
    wanted = scripts(text)
    if not wanted:
        return (INTER,)
    installed = set(_everywhere().families())
    found = [INTER]
    for script in wanted:
        name = next((name for name in _candidates(script, wanted) if name in installed), None)
        if name is not None and name not in found:
            found.append(name)
    return tuple(found)


def scripts(text: str) -> tuple[str, ...]:
    """The scripts of a text beyond Inter's, by the names Unicode gives them, sorted."""
    found = set()
    for letter in set(text):
        if ord(letter) < 0x530 or 0x1E00 <= ord(letter) < 0x2C00:
            continue  # Latin, Greek, Cyrillic, punctuation, signs
        if unicodedata.category(letter)[0] not in "LMN":
            continue
        script = unicodedata.name(letter, "").partition(" ")[0]
        if script and script not in _OWN:
            found.add("CJK" if script in _HAN else script)
    return tuple(sorted(found))


def _candidates(script: str, wanted: Iterable[str]) -> Iterator[str]:
    if script in _KANA:
        yield from _HAN_FONTS["JP"]
        yield _BUNDLED[0]
    elif script == "HANGUL":
        yield from _HAN_FONTS["KR"]
        yield _BUNDLED[1]
    elif script == "CJK":
        if set(wanted) & _KANA:
            yield from _HAN_FONTS["JP"]
        elif "HANGUL" in wanted:
            yield from _HAN_FONTS["KR"]
        for names in (_HAN_FONTS["SC"], _HAN_FONTS["JP"], _HAN_FONTS["KR"], _BUNDLED[:1]):
            yield from names
    else:
        yield f"Noto Sans {script.capitalize()}"
        yield f"Noto Serif {script.capitalize()}"
    yield from _MORE


def book(names: tuple[str, ...]) -> typst.Fonts:
    """The fonts for these families: the bundled ones alone where only Inter is wanted."""
    return _bundled() if names == (INTER,) else _everywhere()


@functools.cache
def _bundled() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[resources.path("fonts")],
    )


@functools.cache
def _everywhere() -> typst.Fonts:
    return typst.Fonts(
        include_system_fonts=True,
        include_embedded_fonts=False,
        font_paths=[resources.path("fonts"), resources.path("scripts")],
    )


def plain(value: Any, replaced: Mapping[str, str]) -> Any:
    """The same value with every text made fit to print: no control or direction-forcing
    characters, canonical composition, symbols that no font has as their codes.
    """
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value)
        if text.isascii() and text.isprintable() and not replaced:
            return text
        return "".join(_letter(letter, replaced) for letter in text)
    if isinstance(value, dict):
        return {key: plain(inner, replaced) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner, replaced) for inner in value]
    return value


def _letter(letter: str, replaced: Mapping[str, str]) -> str:
    if letter in replaced:
        return replaced[letter]
    if letter == "\n":
        return letter
    if letter in "\u2028\u2029" or unicodedata.category(letter) == "Cc":
        return " "
    if "\u202a" <= letter <= "\u202e":
        return ""
    if unicodedata.category(letter) in ("Co", "Cn", "Cs") or letter == "\ufffd":
        return code(letter)
    return letter


def code(letter: str) -> str:
    """``[U+1F3B5]``, for what cannot be shown."""
    return f"[U+{ord(letter):04X}]"
