"""Messages as they come in: headers, encodings, quotes, signatures, and what is no message."""

from __future__ import annotations

import pytest

from studio_desk.policy import BadInput, parse_instant
from studio_desk.reading import Sender, message_of, read_mail, read_text

HEAD = b"From: Ana <ana@example.org>\nDate: Sun, 8 Mar 2026 09:11:00 -0500\n"


def test_headers_give_sender_and_date() -> None:
    """Name and address of the sender, and the instant in UTC."""
    message = read_mail(HEAD + b"\nkick up\n")
    assert message.sender == Sender("Ana", "ana@example.org")
    assert message.at == parse_instant("2026-03-08T14:11:00Z")
    assert message.text == "kick up"


@pytest.mark.parametrize(
    ("date", "at"),
    [
        (b"Sun, 8 Mar 2026 14:11:00 -0000", "2026-03-08T14:11:00Z"),
        (b"8 Mar 2026 15:11:00 +0100 (CET)", "2026-03-08T14:11:00Z"),
        (b"yesterday", None),
        (b"Sun, 8 Mar 2026 14:11:00", "2026-03-08T14:11:00Z"),  # as the standard says: UTC
        (b"Sun, 8 Mar 1126 14:11:00 +0000", None),
    ],
)
def test_dates_of_mails(date: bytes, at: str | None) -> None:
    """Obsolete forms are read; what is no date, or out of all range, is no instant."""
    mail = b"From: a@example.org\nDate: " + date + b"\n\nx\n"
    assert read_mail(mail).at == (None if at is None else parse_instant(at))


def test_a_copied_date_counts_only_with_its_zone() -> None:
    """What a mail program shows of a date is local to whoever copied it: no instant."""
    head = "From: Ana <ana@example.org>\nTo: Mara\nDate: Sun, 8 Mar 2026 14:11:00"
    assert message_of(head + "\n\nx").at is None
    assert message_of(head + " +0000\n\nx").at == parse_instant("2026-03-08T14:11:00Z")


def test_a_copied_mail_names_its_sender() -> None:
    """Text copied from a mail program with its header lines is read like the mail."""
    message = message_of("Von: Ana <ana@example.org>\nAn: Mara\nBetreff: Mixe\n\nBass lauter")
    assert message.sender == Sender("Ana", "ana@example.org")
    assert (message.subject, message.text, message.at) == ("Mixe", "Bass lauter", None)


def test_what_is_left_out_is_kept_apart() -> None:
    """Quoted mail and signature are no new text, and not lost either."""
    message = message_of("kick up\n> is the kick fine?\n\n-- \nAna\nLoud Drums")
    assert message.text == "kick up"
    assert message.left_out == ("> is the kick fine?", "-- \nAna\nLoud Drums")


@pytest.mark.parametrize(
    "text",
    [
        "On Night Drive the vocal is too loud.\nTom wrote: bass up",
        "From the second verse on: drums louder",
        "Best part is the bridge\nbut the snare is too loud",
        "- the kick\n-- the snare",
        "Am Ende lauter",
        "Thanks\nAna\nPS: call me at +1 555 0100 200, and the snare is too loud",
    ],
)
def test_what_only_looks_like_a_quote_is_kept(text: str) -> None:
    """Openings that mail programs use too take nothing of the client's text away."""
    assert message_of(text).text == text


def test_an_answer_between_quotes_is_kept_whole() -> None:
    """Answers below quoted questions are all new text."""
    message = message_of("Am 6.3.26 schrieb Mara:\n> Bass?\nleiser\n> Kick?\nlauter")
    assert message.text.split() == ["leiser", "lauter"]


def test_html_alone_is_read_as_text() -> None:
    """Paragraphs, list points, entities; no styles, no quoted mail."""
    html = (
        b"<style>x</style><p>Hi&nbsp;Mara</p><ol><li>kick <b>up</b></li><li>snare&lt;</li></ol>"
        b"<blockquote>old</blockquote>"
    )
    message = read_mail(HEAD + b"Content-Type: text/html; charset=utf-8\n\n" + html)
    assert message.text.split("\n") == ["Hi Mara", "", "1. kick up", "2. snare<"]
    assert message.left_out == ("> old",)


@pytest.mark.parametrize("charset", [b"latin-1", b"windows-1252", b"x-unknown"])
def test_other_character_sets(charset: bytes) -> None:
    """Western character sets are read, and an unknown one is taken for such."""
    mail = HEAD + b"Content-Type: text/plain; charset=" + charset + b"\n\nmehr H\xf6hen\n"
    assert read_mail(mail).text == "mehr Höhen"


def test_a_mail_in_a_text_file_is_a_mail() -> None:
    """A raw mail pasted into a text file is decoded like an .eml."""
    raw = HEAD + b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\na2ljayB1cA==\n"
    assert read_text(raw).text == "kick up"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"caf\xe9", "not UTF-8 (byte 3)"),
        (b"a\0b", "binary data"),
        (b"x" * 10_000_001, "over 10 MB"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    """Bad input is one problem that says what it is."""
    with pytest.raises(BadInput, match=said.replace("(", r"\(").replace(")", r"\)")) as caught:
        read_text(data)
    assert len(caught.value.problems) == 1


def test_what_is_no_mail_is_refused() -> None:
    """A file without any header of a mail is none."""
    with pytest.raises(BadInput, match="not a mail"):
        read_mail(b"vocals up\n")
