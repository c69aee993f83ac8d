"""What the project list is narrowed to besides the text: standing, policy, kind, client, closing.

A value that can be kept as text and read back; what does not read as it should is left out.
"""

from __future__ import annotations

from typing import NamedTuple

from studio_desk.studio import Filter
from studio_desk.tongue import QT_TR_NOOP, Words

SOON = 48 * 3600
"""Seconds within which a deadline runs out that is closing."""
STANDINGS: dict[str, Words] = {
    "revision": Words(
        {
            "not_delivered": QT_TR_NOOP("Not delivered"),
            "free": QT_TR_NOOP("Revision free"),
            "billable": QT_TR_NOOP("Revision billable"),
            "closed": QT_TR_NOOP("Revision closed"),
        }
    ),
    "refund": Words(
        {
            "barred": QT_TR_NOOP("No refund"),
            "credit_only": QT_TR_NOOP("Credit only"),
            "review": QT_TR_NOOP("Refund in review"),
            "applies": QT_TR_NOOP("Refund applies"),
        }
    ),
    "retention": Words(
        {
            "in_care": QT_TR_NOOP("Files in care"),
            "courtesy": QT_TR_NOOP("Files kept as a courtesy"),
            "purgeable": QT_TR_NOOP("Files purgeable"),
            "overdue": QT_TR_NOOP("Files overdue"),
            "purged": QT_TR_NOOP("Files purged"),
        }
    ),
}
"""Parts of the verdict, their standings, and what a filter says for each."""
CLOSING = QT_TR_NOOP("Closing within 48 h")


class Facets(NamedTuple):
    """Each part that is not empty must hold. `client` is a client's id as text."""

    revision: str = ""
    refund: str = ""
    retention: str = ""
    policy: str = ""
    kind: str = ""
    client: str = ""
    closing: str = ""

    def chosen(self) -> tuple[tuple[str, str], ...]:
        """Return the parts that narrow: their names and values."""
        pairs = zip(self._fields, self, strict=True)
        return tuple(pair for pair in pairs if pair[1])

    def toggled(self, name: str, value: str) -> Facets:
        """Return these with another value of a part; the value it has already takes it away."""
        return self._replace(**{name: "" if getattr(self, name) == value else value})

    def filter(self, text: str, now: int) -> Filter:
        """Return what is asked of the studio at an instant (UTC seconds)."""
        return Filter(
            text=text,
            revision=self.revision or None,
            refund=self.refund or None,
            retention=self.retention or None,
            policy=self.policy or None,
            kind=self.kind or None,
            client_id=int(self.client) if self.client else None,
            due=(now, now + SOON) if self.closing else None,
        )

    def written(self) -> str:
        """Return these as text: ``revision=free,kind=mixing``."""
        return ",".join(f"{name}={value}" for name, value in self.chosen())


def read(texts: list[str]) -> Facets:
    """Read facets as `Facets.written` writes them, split at the commas."""
    found: dict[str, str] = {}
    known = set(Facets._fields)
    for text in texts:
        name, _, value = text.partition("=")
        fits = value in STANDINGS[name] if name in STANDINGS else name in known and bool(value)
        if fits and (name != "client" or (value.isascii() and value.isdigit())):
            found[name] = value
    return Facets(**found)
