"""Clients from vCards of the versions 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): a small strict reader.

Only what makes a client is read: name, e-mail, telephone, organisation, note. Groups of contacts
and contacts inside contacts are passed over. Anything that is no vCard is a problem with its line.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import field

from studio_desk.policy import BadInput, Problem
from studio_desk.policy.problems import saying
from studio_desk.studio.contacts_made import MOST, Contact, contact, decoded
from studio_desk.values import dataclass

_LINE = re.compile(
    r"(?:[\w-]+\.)?(?P<name>[A-Za-z0-9-]+)(?P<params>(?:;(?:\"[^\"]*\"|[^\":;])*)*):(?P<value>.*)",
    re.DOTALL,
)
_PARAM = re.compile(r";((?:\"[^\"]*\"|[^\":;])*)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_ESCAPES = {"n": "\n", "N": "\n"}


@dataclass(slots=True)
class _Property:
    """One line of a card: its name, parameters in upper case, and its decoded value."""

    name: str
    params: dict[str, list[str]]
    value: str

    @property
    def preferred(self) -> int:
        """How much a value is wanted before others of its kind; less is more."""
        for pref in self.params.get("PREF", ()):
            return int(pref) if pref.isdigit() and len(pref) < 4 else 1
        return 1 if "PREF" in self.params.get("TYPE", ()) else 101


@dataclass(slots=True)
class _Card:
    line: int
    version: str = "3.0"
    properties: list[_Property] = field(default_factory=list)


def read(data: bytes) -> list[Contact]:
    """The people of a vCard file, in order. Raises `BadInput` with every problem found."""
    problems: list[Problem] = []
    cards = list(_cards(decoded(data, "latin-1"), problems))
    if not cards and not problems:
        problems.append(Problem("", saying("no contact: BEGIN:VCARD was not found")))
    if len(cards) > MOST:
        problems.append(
            Problem(
                "", saying("{count} contacts; at most {most} are read", count=len(cards), most=MOST)
            )
        )
    found = []
    for card in cards:
        made = _contact(card, problems)
        if made is not None:
            found.append(made)
    if problems:
        raise BadInput(problems)
    return found


def _cards(text: str, problems: list[Problem]) -> Iterator[_Card]:
    card: _Card | None = None
    inside = 0  # depth of contacts inside a contact
    number = 0
    for number, line in _unfolded(text):
        upper = line.strip().upper()
        if upper == "BEGIN:VCARD":
            if card is not None:
                inside += 1
            else:
                card = _Card(number)
        elif upper == "END:VCARD":
            if card is None:
                problems.append(
                    Problem(
                        saying("line {number}", number=number),
                        saying("END:VCARD without its beginning"),
                    )
                )
            elif inside:
                inside -= 1
            else:
                yield card
                card = None
        elif card is None:
            problems.append(
                Problem(
                    saying("line {number}", number=number),
                    saying("no vCard; BEGIN:VCARD is missing"),
                )
            )
            return
        elif not inside:
            _take(card, number, line, problems)
        if len(problems) > 20:
            return
    if card is not None:
        problems.append(
            Problem(
                saying("line {number}", number=number),
                saying("the contact of line {line} has no end", line=card.line),
            )
        )


def _take(card: _Card, number: int, line: str, problems: list[Problem]) -> None:
    match = _LINE.fullmatch(line)
    if match is None:
        problems.append(
            Problem(
                saying("line {number}", number=number), saying("not a line of a vCard: NAME:value")
            )
        )
        return
    name, params = match["name"].upper(), _params(match["params"])
    if name == "VERSION":
        card.version = match["value"].strip()
        if card.version not in ("2.1", "3.0", "4.0"):
            problems.append(
                Problem(
                    saying("line {number}", number=number),
                    saying('version "{version}" is not known', version=card.version[:20]),
                )
            )
    if name in ("N", "FN", "EMAIL", "TEL", "ORG", "NOTE", "KIND", "X-ADDRESSBOOKSERVER-KIND"):
        try:
            value = _value(params, match["value"])
        except (LookupError, ValueError):
            problems.append(
                Problem(
                    saying("line {number}", number=number),
                    saying("text in an encoding that is not known"),
                )
            )
            return
        card.properties.append(_Property(name, params, value))


def _params(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in _PARAM.findall(text):
        key, sign, value = each.partition("=")
        # Version 2.1 leaves the key of a type or an encoding out.
        key = key.strip().upper() if sign else _key_of(each)
        values = (value if sign else each).replace('"', "").split(",")
        found.setdefault(key, []).extend(part.strip().upper() for part in values)
    return found


def _key_of(value: str) -> str:
    known = ("QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT")
    return "ENCODING" if value.strip().upper() in known else "TYPE"


def _value(params: dict[str, list[str]], raw: str) -> str:
    """The text of a value. Raises `LookupError` or `ValueError` for an unknown encoding."""
    encoding = next(iter(params.get("ENCODING", ())), "")
    if encoding == "QUOTED-PRINTABLE":
        charset = next(iter(params.get("CHARSET", ())), "UTF-8")
        codecs.lookup(charset)
        # What the file itself was read as may hold more than the encoding's own signs.
        data = quopri.decodestring(raw.encode("utf-8"))
        return data.decode(charset)
    if encoding in ("BASE64", "B"):
        raise ValueError(encoding)
    return raw


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines, each with the number of its first: a line that begins with a space goes on, and
    so does one of version 2.1 in quoted-printable that ends in "=".
    """
    number, parts, soft, packed = 0, [""], False, False
    for at, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        if soft:
            parts.append("\n" + line)
            soft = line.endswith("=")
            continue
        if line[:1] in (" ", "\t") and number:
            parts.append(line[1:])
            continue
        if packed and line and ":" not in line:
            continue  # a picture of version 2.1, up to an empty line
        if number:
            yield number, "".join(parts)
        number, parts, packed = 0, [], False
        if line.strip():
            head = line.partition(":")[0].upper()
            number, parts = at, [line]
            soft = "QUOTED-PRINTABLE" in head and line.endswith("=")
            packed = "BASE64" in head
    if number:
        yield number, "".join(parts)


def _contact(card: _Card, problems: list[Problem]) -> Contact | None:
    def values(name: str) -> list[str]:
        found = [each for each in card.properties if each.name == name]
        return [each.value for each in sorted(found, key=lambda each: each.preferred)]

    kinds = [*values("KIND"), *values("X-ADDRESSBOOKSERVER-KIND")]
    if any(kind.strip().casefold() == "group" for kind in kinds):
        return None
    structured = [_structured(value) for value in values("N")]
    return contact(
        saying("line {number}", number=card.line),
        names=[*map(_plain, values("FN")), *structured],
        emails=[_plain(value).removeprefix("mailto:") for value in values("EMAIL")],
        phones=[_plain(value).removeprefix("tel:") for value in values("TEL")],
        organizations=[", ".join(filter(None, _parts(value))) for value in values("ORG")],
        notes=[_plain(value) for value in values("NOTE")],
        problems=problems,
    )


def _structured(value: str) -> str:
    """Family; given; additional; prefix; suffix, in the order in which they are said."""
    parts = [*_parts(value), "", "", "", "", ""][:5]
    family, given, more, before, after = parts
    return " ".join(filter(None, (before, given, more, family, after)))


def _parts(value: str) -> list[str]:
    """The parts of a value at its semicolons, escaped ones left alone."""
    return [_plain(part).strip() for part in re.split(r"(?<!\\);", value)]


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda match: _ESCAPES.get(match[1], match[1]), value)
