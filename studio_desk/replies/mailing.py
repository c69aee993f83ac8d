"""A reply on its way: as a `mailto:` link for the mail program, or as a mail file. Pure.

Nothing is sent from here. What a client is called, or wrote, cannot become a header: line breaks
and control characters are taken out of what goes into one.
"""

from __future__ import annotations

import re
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import quote

from studio_desk.policy.instants import local_time, zone_named

LONGEST_LINK = 1_900  # characters; some systems cut a link that is longer
_FOLDED = 40  # characters of name and address; a line of a head has 78, each may need two
_SPECIAL = frozenset('()<>[]:;@\\,."')
_ADDRESS = re.compile(r"[^\s<>()\[\]\\,;:@\"\x00-\x1f]+@[^\s<>()\[\]\\,;:@\"\x00-\x1f]+\Z")


def is_address(text: str | None) -> bool:
    """Whether a text is one plain mail address: nothing that could name a second one."""
    return text is not None and _ADDRESS.match(text) is not None


def mailto(address: str | None, subject: str, body: str) -> str | None:
    """The link that opens the mail program with all of it; None where it would be too long.

    Everything is percent-encoded, so neither subject nor body can add a field of its own.
    """
    to = quote(address or "", safe="@") if is_address(address) else ""
    text = "\r\n".join(body.splitlines())
    link = f"mailto:{to}?subject={quote(one_line(subject), safe='')}&body={quote(text, safe='')}"
    return link if len(link) <= LONGEST_LINK else None


def mail_file(
    name: str, address: str | None, subject: str, body: str, *, at: int, zone: str
) -> bytes:
    """The reply as a mail file (RFC 5322, UTF-8): a draft. `at` in UTC seconds."""
    mail = EmailMessage(policy=SMTP.clone(utf8=False))
    if is_address(address) and address is not None:
        mail["To"] = _address(one_line(name), address)
    mail["Subject"] = one_line(subject)
    mail["Date"] = format_datetime(local_time(at, zone_named(zone)))
    mail["X-Unsent"] = "1"  # what makes mail programs open it as a draft
    mail.set_content(storable(body), charset="utf-8", cte="quoted-printable")
    return mail.as_bytes()


def _address(name: str, address: str) -> Address | str:
    # Python's folding of a long head, or of one that it encodes, loses the quotes around a name; so
    # a name that could be folded goes without the signs that mean something outside of quotes.
    if not name.isascii() or len(name) + len(address) > _FOLDED:
        name = " ".join("".join(" " if ch in _SPECIAL else ch for ch in name).split())
    user, _, domain = address.rpartition("@")
    try:
        return Address(name, user, domain)
    except (ValueError, IndexError):
        return address


def one_line(text: str) -> str:
    """The text on one line, without control characters: fit for a header."""
    seen = "".join(ch if ch.isprintable() else " " for ch in storable(text))
    return " ".join(seen.split())


def storable(text: str) -> str:
    """The text without halves of characters, which no encoding can hold."""
    return "".join(ch for ch in text if not "\ud800" <= ch <= "\udfff")
