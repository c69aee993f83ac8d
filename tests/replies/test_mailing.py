"""Replies leave as a link or a file: everything encoded, no header that a client wrote."""

from __future__ import annotations

from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from studio_desk.replies.mailing import LONGEST_LINK, is_address, mail_file, mailto

EVIL = "Ana\r\nBcc: thief@example.com\r\n\r\nhello"


def test_a_link_carries_subject_and_body_and_no_more():
    """Ampersands, percent signs, umlauts and line breaks come back as they were."""
    link = mailto("ana@example.com", "Glass & Co: 100 %", "Grüße,\nsay yes & start?cc=x")
    assert link is not None
    split = urlsplit(link)
    assert split.path == "ana@example.com"
    assert parse_qs(split.query, strict_parsing=True) == {
        "subject": ["Glass & Co: 100 %"],
        "body": ["Grüße,\r\nsay yes & start?cc=x"],
    }


def test_a_link_that_is_too_long_is_none():
    """The caller copies instead."""
    assert mailto("a@b.c", "s", "ü" * LONGEST_LINK) is None


@given(st.text(), st.text(max_size=60), st.text(max_size=60))
def test_no_address_adds_a_recipient(address: str, subject: str, body: str):
    """Whatever stands where the address should: one address, two fields."""
    link = mailto(address, subject, body.encode("utf-8", "ignore").decode())
    if link is not None:
        split = urlsplit(link)
        assert split.path in ("", address) or "%" in split.path
        assert set(parse_qs(split.query, keep_blank_values=True)) == {"subject", "body"}


def test_a_file_is_a_mail_with_what_it_should_hold():
    """UTF-8 name, subject and body, the date, and the mark of a draft."""
    data = mail_file(
        "Ana Pavlović", "ana@example.com", "Über Glass", "Größe 東京\n.\nBye\n",
        at=1_772_975_880, zone="America/New_York",
    )  # fmt: skip
    mail = message_from_bytes(data, policy=policy.default)
    assert mail["To"] == "Ana Pavlović <ana@example.com>"
    assert mail["Subject"] == "Über Glass"
    assert mail["Date"] == "Sun, 08 Mar 2026 09:18:00 -0400"
    assert mail.get_content().splitlines() == ["Größe 東京", ".", "Bye"]
    assert data.isascii()


@given(st.text(), st.text(), st.text())
def test_headers_cannot_be_injected(name: str, address: str, subject: str):
    """Whatever a name, an address or a subject holds, the headers are ours."""
    data = mail_file(name + EVIL, address, subject + EVIL, "body", at=0, zone="UTC")
    mail = message_from_bytes(data, policy=policy.default)
    allowed = {"To", "Subject", "Date", "X-Unsent", "Content-Type", "MIME-Version",
               "Content-Transfer-Encoding"}  # fmt: skip
    assert set(mail.keys()) <= allowed
    assert mail["Bcc"] is None


def test_what_is_no_single_address_is_left_out():
    """A list, a name with brackets, a line break: none of them."""
    for text in (None, "", "ana", "a@b.c, d@e.f", "A <a@b.c>", "a@b.c\nBcc: d@e.f", "a@b.c;d@e.f"):
        assert not is_address(text)
    assert is_address("ana.p+x@sub.example.com")
