"""What of a mail the client wrote now: without quoted earlier mail, signature and banners.

Works on lines. What is left out is kept apart, so that nothing is lost to the owner.
"""

from __future__ import annotations

import re

from studio_desk.values import dataclass

_QUOTED = re.compile(r"^\s{0,3}(>|\|\s)")
_WROTE = re.compile(
    r"^\s*(On\b.{0,120}\d.{0,120}\bwrote\s*:|Am\b.{0,120}\d.{0,120}\bschrieb\b.{0,120}:"
    r"|Le\b.{0,120}\d.{0,120}a écrit\s*:"
    r"|[^,.!?]{1,60}<[^<>@\s]+@[^<>\s]+>\s*(schrieb|wrote)\b.{0,60}:)\s*$",
    re.IGNORECASE,
)
_RULED = re.compile(
    r"^\s*(-{2,}\s*(Original Message|Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht"
    r"|Forwarded message|Weitergeleitete Nachricht|Message transféré)\s*-{2,}"
    r"|Begin forwarded message:|Anfang der weitergeleiteten (E-Mail|Nachricht):)\s*$",
    re.IGNORECASE,
)
_FORWARDED = re.compile(r"forwarded|weitergeleitet", re.IGNORECASE)
_HEADER = re.compile(
    r"^\s*\*?(From|Von|Sent|Gesendet|Date|Datum|To|An|Cc|Kopie|Subject|Betreff|Reply-To"
    r"|Antwort an)\s*:\*?\s?(.*)$",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"^-- ?$")
_SENT_FROM = re.compile(
    r"^\s*[(\[]?(Sent (from|with|via)\b.{1,60}|Get Outlook for\b.{1,40}|Sent on the go.*"
    r"|(Von|Vom) (meinem|mein|meiner) .{1,60} gesendet"
    r"|Gesendet (von|mit|über|mit der)\b.{1,60}|Diese Nachricht wurde von .{1,60} gesendet"
    r"|Holen Sie sich Outlook.{1,40}|Envoyé de mon.{1,40})[)\]]?\s*$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"https?://|www\.|@|\+?\d[\d\s()/.-]{6,}\d|\b(tel|phone|mobile|mobil|fax|instagram|insta|ig)\b"
    r"|\|",
    re.IGNORECASE,
)
_GOODBYE = re.compile(
    r"^\s*(many thanks|thanks|thank you|cheers|best|all the best|best wishes|(kind|best|warm)"
    r" regards|regards|sincerely|yours|take care|lg|vg|mfg|(liebe|viele|beste|schöne|herzliche)"
    r" grüße|(mit )?freundlichen grüßen|grüße|gruß|danke|vielen dank)\b[^\n]{0,30}$",
    re.IGNORECASE,
)
_POSTSCRIPT = re.compile(r"^\s*p\.?\s?p?\.?\s?s\b", re.IGNORECASE)
LONGEST_SIGNATURE = 12  # lines


@dataclass(frozen=True, slots=True)
class Parted:
    """A mail in two: the client's new text, and the stretches left out, in order."""

    new: str
    left_out: tuple[str, ...] = ()


def header_block(lines: list[str], start: int) -> dict[str, str]:
    """The header lines that mail programs put above a quoted or copied mail, by lower-case name.

    Empty unless it opens with a sender and has two more such lines.
    """
    found: dict[str, str] = {}
    first = _HEADER.match(lines[start]) if start < len(lines) else None
    if first is None or first[1].casefold() not in ("from", "von"):
        return found
    for line in lines[start : start + 8]:
        match = _HEADER.match(line)
        if match is None:
            break
        found.setdefault(match[1].casefold(), match[2].strip())
    return found if len(found) >= 3 else {}


def part(text: str) -> Parted:
    """The new text of a mail and what was left out of it."""
    lines = text.split("\n")
    kept: list[str] = []
    out: list[list[str]] = []
    index = 0
    while index < len(lines):
        skipped = _skipped(lines, index)
        if skipped:
            out.append(lines[index : index + skipped])
            index += skipped
            # A line apart: what stood above a quote and what stands below are two things.
            kept.append("")
        else:
            kept.append(lines[index])
            index += 1
    kept, block = _without_contact_block(kept)
    if block:
        out.append(block)
    left = tuple("\n".join(stretch).strip("\n") for stretch in out)
    return Parted(
        "\n".join(kept).strip("\n"), tuple(stretch for stretch in left if stretch.strip())
    )


def forwarded(text: str) -> str | None:
    """What was forwarded, where a mail consists of nothing else; else None."""
    lines = text.split("\n")
    for index, line in enumerate(lines):
        if _RULED.match(line) and _FORWARDED.search(line):
            rest = lines[index + 1 :]
            while rest and not rest[0].strip():
                rest.pop(0)
            return "\n".join(rest)
        if line.strip():
            return None
    return None


def _skipped(lines: list[str], index: int) -> int:
    """How many lines from `index` on are not the client's new text."""
    line = lines[index]
    rest = len(lines) - index
    if _QUOTED.match(line) or _SENT_FROM.match(line):
        return 1
    if _SIGNED.match(line) or _RULED.match(line) or header_block(lines, index):
        return rest
    if re.fullmatch(r"\s*_{5,}\s*", line):
        after = _next_filled(lines, index + 1)
        return rest if header_block(lines, after) else 1
    for height in (1, 2, 3):  # the line that names who wrote is often broken
        joined = " ".join(part.strip() for part in lines[index : index + height])
        if _WROTE.match(joined):
            after = _next_filled(lines, index + height)
            quoted = after < len(lines) and _QUOTED.match(lines[after])
            return height if quoted else rest
        if not line.strip():
            break
    return 0


def _next_filled(lines: list[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _without_contact_block(lines: list[str]) -> tuple[list[str], list[str]]:
    """Take off the lines of address after a goodbye and a name, where they look like that."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    for index in range(end - 1, max(-1, end - LONGEST_SIGNATURE), -1):
        if not _GOODBYE.match(lines[index]):
            continue
        name = _next_filled(lines, index + 1)
        block = [line for line in lines[name + 1 : end] if line.strip()]
        contact = [line for line in block if _CONTACT.search(line)]
        tidy = all(len(line) <= 70 and not _POSTSCRIPT.match(line) for line in block)
        listed = any(re.match(r"\s*([-*•]|\d+[.)])\s", line) for line in block)
        if contact and tidy and not listed and len(contact) * 2 >= len(block):
            return lines[: name + 1], lines[name + 1 : end]
        return lines, []
    return lines, []
