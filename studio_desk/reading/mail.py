"""A message as it came in, mail file or pasted text, to who wrote it, when, and what is new."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from studio_desk.policy.problems import BadInput, Problem, saying
from studio_desk.reading.markup import text_of
from studio_desk.reading.quoting import forwarded, header_block, part
from studio_desk.values import dataclass

MAX_BYTES = 10_000_000
# What the standard library raises on headers that no standard knows.
_MALFORMED = (
    MessageError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    RecursionError,
    OverflowError,
)
_RAW_HEADER = re.compile(rb"^[A-Za-z][A-Za-z0-9-]*:[ \t]")
_MAIL_HEADERS = {"from", "date", "subject", "to", "received", "mime-version", "message-id"}


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote, as far as the message says."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A message read: `at` in UTC seconds, `text` the new text, `left_out` quotes and signature."""

    text: str
    sender: Sender | None = None
    at: int | None = None
    subject: str | None = None
    left_out: tuple[str, ...] = ()


def read_mail(data: bytes) -> Message:
    """Read a mail file (RFC 5322). Raises `BadInput` where it is none, empty or over 10 MB."""
    _check_size(data)
    mail = message_from_bytes(data, policy=policy.default)
    if not _MAIL_HEADERS & {key.lower() for key in mail.keys()}:  # noqa: SIM118
        raise BadInput([Problem("", saying("not a mail: it has neither sender, date nor subject"))])
    body = _clean(_body(mail))
    inner = forwarded(body)
    if inner is not None and inner.strip():
        return _from_text(inner, _clean(_header(mail, "Subject")) or None)
    parted = part(body)
    return Message(
        parted.new,
        _sender(_clean(_header(mail, "From"))),
        _instant(_header(mail, "Date")),
        _clean(_header(mail, "Subject")) or None,
        parted.left_out,
    )


def read_text(data: bytes) -> Message:
    """Read pasted text, UTF-8; a copied mail with its header lines counts too.

    Raises `BadInput` where it is empty, no text, or over 10 MB.
    """
    _check_size(data)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(
            [Problem("", saying("not UTF-8 (byte {start}); save it as UTF-8", start=error.start))]
        ) from None
    if "\0" in text:
        raise BadInput([Problem("", saying("not text: it holds binary data"))])
    if _is_raw_mail(data):
        return read_mail(data)
    return message_of(text)


def message_of(text: str) -> Message:
    """The message in a piece of text, as from the clipboard."""
    return _from_text(_clean(text), None)


def _from_text(text: str, subject: str | None) -> Message:
    inner = forwarded(text)
    lines = (text if inner is None else inner).strip("\n").split("\n")
    head = header_block(lines, 0)
    parted = part("\n".join(lines[len(head) :]))
    sender = head.get("from", head.get("von", ""))
    sent = next((head[key] for key in ("date", "sent", "datum", "gesendet") if key in head), "")
    subject = head.get("subject", head.get("betreff")) or subject
    return Message(parted.new, _sender(sender), _instant(sent), subject, parted.left_out)


def _check_size(data: bytes) -> None:
    if len(data) > MAX_BYTES:
        raise BadInput([Problem("", saying("over 10 MB; a message is a page of text"))])
    if not data.strip():
        raise BadInput([Problem("", saying("empty; there is nothing to read"))])


def _is_raw_mail(data: bytes) -> bool:
    """Whether the text is a mail file by another name: header lines, a blank line, a body."""
    head = data.lstrip(b"\xef\xbb\xbf\r\n").replace(b"\r\n", b"\n").split(b"\n\n", 1)[0]
    lines = [line for line in head.split(b"\n") if line[:1] not in (b" ", b"\t")]
    keys = {line.split(b":")[0].lower() for line in lines if _RAW_HEADER.match(line)}
    technical = {b"mime-version", b"message-id", b"content-type", b"received", b"return-path"}
    return len(keys) == len(lines) and b"from" in keys and bool(keys & technical)


def _header(mail: EmailMessage, name: str) -> str:
    try:
        return str(mail.get(name, ""))
    except _MALFORMED:
        return ""


def _body(mail: EmailMessage) -> str:
    """The text part, or the HTML part as text where there is no other that says anything."""
    html = ""
    for kind in ("plain", "html"):
        try:
            found = mail.get_body(preferencelist=(kind,))
        except _MALFORMED:
            found = None
        if not isinstance(found, EmailMessage):
            continue
        content = _content(found)
        if kind == "html":
            html = text_of(content)
        elif content.strip():
            return _unflowed(content) if _is_flowed(found) else content
    return html


def _content(found: EmailMessage) -> str:
    try:
        content = found.get_content()
    except _MALFORMED:  # a character set that nobody knows
        payload = found.get_payload(decode=True)
        content = payload.decode("latin-1") if isinstance(payload, bytes) else ""
    return content if isinstance(content, str) else ""


def _is_flowed(found: EmailMessage) -> bool:
    try:
        return str(found.get_param("format", "")).casefold() == "flowed"
    except _MALFORMED:
        return False


def _unflowed(text: str) -> str:
    """Join the lines that RFC 3676 marks as one paragraph: those that end in a space."""
    out: list[str] = []
    soft = False
    for line in text.replace("\r\n", "\n").split("\n"):
        if soft and not line.startswith(">"):
            out[-1] += line.removeprefix(" ")
        else:
            out.append(line)
        soft = line.endswith(" ") and line != "-- " and not line.startswith(">")
    return "\n".join(out)


def _clean(text: str) -> str:
    """One form of line break and space, composed letters, nothing that cannot be stored."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    text = re.sub(r"[\u00a0\u2007\u202f\t]", " ", text)
    text = re.sub(r"[\x00-\x09\x0e-\x1f\x7f-\x9f\u200b\ufeff\u2060]", "", text)
    return unicodedata.normalize("NFC", text)


def _sender(text: str) -> Sender | None:
    text = " ".join(text.split())
    outlook = re.fullmatch(r"(.*?)\s*\[mailto:([^\]\s]+)\]", text)
    name, address = (outlook[1], outlook[2]) if outlook else parseaddr(text)
    if "@" not in address:
        name, address = (name or text), ""
    name = name.strip().strip("'\"")
    if not name and not address:
        return None
    return Sender(name or None, address or None)


def _instant(text: str) -> int | None:
    """The instant of a date header, where it can be read and says its zone."""
    try:
        when = parsedate_to_datetime(text)
    except _MALFORMED:
        return _iso_instant(text)
    if when.tzinfo is None:
        # RFC 5322: the offset -0000 means a time in UTC from who knows which zone.
        if not text.rstrip().endswith("-0000"):
            return None
        when = when.replace(tzinfo=UTC)
    return _in_range(when)


def _iso_instant(text: str) -> int | None:
    try:
        when = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return None if when.tzinfo is None else _in_range(when)


def _in_range(when: datetime) -> int | None:
    """UTC seconds, within the years that the policies count in (pin 36)."""
    try:
        return int(when.timestamp()) if 1900 <= when.astimezone(UTC).year <= 2200 else None
    except OverflowError:
        return None
