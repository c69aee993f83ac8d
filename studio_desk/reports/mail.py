"""A letter with a report beside it, as a file that a mail program opens: nothing is sent here.

The ``.eml`` is marked as not sent yet (``X-Unsent``), so that mail programs open it to be written
on. Names cannot put lines into its head: line breaks are taken out of everything that stands there.
"""

from __future__ import annotations

from collections.abc import Mapping
from email.message import EmailMessage
from email.policy import SMTP
from urllib.parse import quote

from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.content.voice import LANGUAGES, Voice


def letter(content: ReportContent, name: str = "") -> tuple[str, str]:
    """Subject and body, in the report's language; `name` is whom it greets, empty: nobody."""
    voice = Voice(LANGUAGES[content.language], content.zone, content.as_of)
    greeting = voice.say("mail.greeting", name=name) if name else voice.say("mail.greeting_all")
    body = voice.say("mail.body", title=content.title, when=voice.full_when(content.as_of))
    closing = voice.say("mail.closing", name=content.letterhead.name).strip()
    return _line(content.title), "\n\n".join((greeting, body, closing)) + "\n"


def draft(
    content: ReportContent, address: str, name: str, files: Mapping[str, tuple[str, bytes]]
) -> bytes:
    """An unsent mail to `address` (empty: to nobody yet) with `files`: name to (type, bytes)."""
    subject, body = letter(content, name)
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    if _is_address(address):
        mail["To"] = address
    mail["Subject"] = subject
    mail.set_content(body)
    for file, (kind, data) in files.items():
        main, _, sub = kind.partition("/")
        mail.add_attachment(data, maintype=main, subtype=sub, filename=_line(file))
    return mail.as_bytes()


def mail_link(content: ReportContent, address: str, name: str) -> str:
    """A ``mailto:`` with subject and body, for a mail program; the file is put in by hand."""
    subject, body = letter(content, name)
    to = quote(address, safe="@") if _is_address(address) else ""
    return f"mailto:{to}?subject={quote(subject)}&body={quote(body)}"


def _line(text: str) -> str:
    """The text on one line, without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _is_address(text: str) -> bool:
    """Whether a text can stand as the one receiver: plain ASCII, one @, no list, no brackets."""
    local, _, domain = text.partition("@")
    plain = text.isascii() and text.isprintable() and not set(text) & set(' ,;:<>()[]"\\')
    return plain and bool(local) and bool(domain) and "@" not in domain
