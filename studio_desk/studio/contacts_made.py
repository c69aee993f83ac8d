"""What readers of contacts share: a person as a client, and bytes as text."""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from studio_desk.policy import BadInput, Problem
from studio_desk.policy.problems import saying
from studio_desk.values import dataclass

MAX_BYTES = 10_000_000
MOST = 100_000  # contacts of one file
_LONGEST = 10_000  # characters of one text


@dataclass(frozen=True, slots=True)
class Contact:
    """A person of a file: where it stands there ("line 3"), and a client's fields."""

    place: str
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    note: str | None = None

    @property
    def shown(self) -> str:
        return self.name or self.email or ""


def contact(
    place: str,
    *,
    names: Iterable[str],
    emails: Iterable[str],
    phones: Iterable[str],
    organizations: Iterable[str],
    notes: Iterable[str],
    problems: list[Problem],
) -> Contact | None:
    """A person of what was found; None for an empty entry. The first address and number are the
    client's, further ones stand in the note: nothing is dropped.
    """
    addresses, numbers, firms = _each(emails), _each(phones), _each(organizations)
    name = next(iter(_each(names)), None)
    if name is None and firms:
        name, *firms = firms
    if name is None and not addresses:
        name = next(iter(numbers), None)
    if name is None and not addresses:
        return None
    lines = [f"Company: {firm}" for firm in firms]
    lines += [f"E-mail: {more}" for more in addresses[1:]]
    lines += [f"Phone: {more}" for more in numbers[1:]]
    lines += _each(notes, one_line=False)
    made = Contact(
        place,
        name,
        addresses[0] if addresses else None,
        numbers[0] if numbers else None,
        "\n".join(lines) or None,
    )
    for field in ("name", "email", "phone", "note"):
        text = getattr(made, field) or ""
        if len(text) > _LONGEST:
            problems.append(
                Problem(place, saying("{field}: {count} characters", field=field, count=len(text)))
            )
        elif any("\ud800" <= ch <= "\udfff" or ch == "\0" for ch in text):
            problems.append(
                Problem(place, saying("{field}: not a text that can be kept", field=field))
            )
    return made


def _each(texts: Iterable[str], *, one_line: bool = True) -> list[str]:
    found = [" ".join(text.split()) if one_line else text.strip() for text in texts]
    return list(dict.fromkeys(text for text in found if text))


def decoded(data: bytes, fallback: str = "cp1252") -> str:
    """Bytes as text: by their byte order mark, as UTF-8, or as what old programs write."""
    if len(data) > MAX_BYTES:
        raise BadInput(
            [Problem("", saying("{count} bytes; at most 10 MB are read", count=len(data)))]
        )
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _plain(data, encoding)
    try:
        return _plain(data, "utf-8")
    except BadInput:
        if b"\0" in data:
            raise
        return data.decode(fallback, "replace")


def _plain(data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BadInput(
            [
                Problem(
                    "",
                    saying(
                        "not text ({encoding}, byte {start})", encoding=encoding, start=error.start
                    ),
                )
            ]
        ) from None
    if "\0" in text:
        raise BadInput([Problem("", saying("not text: it holds binary data"))])
    return text
