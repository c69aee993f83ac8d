"""What the owner asks of a report. Plain values; they travel in the PDF so it can be made again."""

from __future__ import annotations

import dataclasses
import json

from studio_desk.values import dataclass

KINDS = ("client", "project", "delivery", "rma", "dossier", "summary")
LANGUAGES = ("en", "de")


@dataclass(frozen=True, slots=True)
class Choices:
    """`client` or `project` is whom or what a report is about (ids of the studio).

    `zone` (IANA) is the one dates are shown in; empty: the studio's. `begin` and `end` (UTC
    seconds, both inside) are the period, None: open. `fact` is the public id of the delivery or
    the claim meant; empty: the last one. `reason` is the bank's reason (a key of
    `disputes.Book.reasons`), empty: read from the dispute. `most_characters` and `most_pages` are
    the portal's limits, 0: none.
    """

    client: int | None = None
    project: int | None = None
    language: str = "en"
    zone: str = ""
    begin: int | None = None
    end: int | None = None
    fact: str = ""
    paragraph: str = ""
    tagline: str = ""
    reason: str = ""
    most_characters: int = 0
    most_pages: int = 0
    attached: tuple[Attached, ...] = ()

    def as_text(self) -> str:
        """Canonical JSON of what differs from the defaults."""
        plain = {
            field.name: value
            for field in dataclasses.fields(self)
            if (value := getattr(self, field.name)) != field.default and field.name != "attached"
        }
        if self.attached:
            plain["attached"] = [[a.piece, a.name, a.size, a.sha256] for a in self.attached]
        return json.dumps(plain, ensure_ascii=True, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_text(cls, text: str) -> Choices:
        """Read `as_text`. Raises `ValueError` where it is not that."""
        plain = json.loads(text)
        if not isinstance(plain, dict):
            raise ValueError("choices are an object")
        attached = tuple(Attached(*piece) for piece in plain.pop("attached", ()))
        try:
            return cls(**plain, attached=attached)
        except TypeError as error:
            raise ValueError(str(error)) from error


@dataclass(frozen=True, slots=True)
class Attached:
    """A file of evidence: the piece it proves (a key of `disputes.Book.pieces`, or free words), its
    name, size in bytes and SHA-256 in hex.
    """

    piece: str
    name: str
    size: int
    sha256: str
