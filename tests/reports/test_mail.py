"""The mail beside a report: opened as a draft, and nothing of a name gets into its head."""

from __future__ import annotations

import dataclasses
import email
import email.policy
from email.message import EmailMessage

import pytest

from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.mail import draft, letter, mail_link
from tests.reports.made import NOW, night_drive, sources


def content(language: str = "en") -> ReportContent:
    return client_report(sources(night_drive()), Choices(client=1, language=language), NOW)


def read(data: bytes) -> EmailMessage:
    return email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)


def test_the_letter_is_in_the_reports_language() -> None:
    """Subject, greeting and body; without a name nobody is greeted by one."""
    subject, body = letter(content(), "Ana")
    assert subject == "Project report for Ana Pavlović"
    assert body == (
        "Hello Ana,\n\nattached is: Project report for Ana Pavlović, as of Sun 8 Mar 2026, 09:18."
        "\n\nLow Tide Studio\n"
    )
    assert letter(content("de"))[1].startswith("Guten Tag,\n\nim Anhang: Projektbericht für")


def test_a_draft_holds_its_files() -> None:
    """Byte for byte, under their names, whatever the script."""
    mail = read(
        draft(content(), "ana@example.org", "Ana", {"ليل.pdf": ("application/pdf", b"%P\n")})
    )
    assert (mail["X-Unsent"], mail["To"]) == ("1", "ana@example.org")
    (file,) = mail.iter_attachments()
    assert (file.get_filename(), file.get_content()) == ("ليل.pdf", b"%P\n")


@pytest.mark.parametrize(
    "address",
    ["", "a@b\r\nBcc: x@y", "a@b, c@d", "A <a@b>", "a@b?cc=c", "no address", "ü@b", "a@b@c"],
)
def test_no_address_gets_anything_else_into_the_head(address: str) -> None:
    """What is not one plain address is left out; the owner fills it in."""
    mail = read(draft(content(), address, "Ana", {}))
    sent_to = address if address == "a@b?cc=c" else None
    assert mail["To"] == sent_to
    assert mail["Bcc"] is None
    link = mail_link(content(), address, "Ana")
    assert link.partition("?")[0] == ("mailto:a@b%3Fcc%3Dc" if sent_to else "mailto:")


def test_a_title_of_several_lines_stays_one_header() -> None:
    """A line break in a name makes no header of its own."""
    made = dataclasses.replace(content(), title="One\r\nBcc: thief@example.org")
    mail = read(draft(made, "a@b", "Ana\nX: y", {"n\nX: y.pdf": ("application/pdf", b"")}))
    assert mail["Bcc"] is None
    assert mail["Subject"] == "One Bcc: thief@example.org"
    (file,) = mail.iter_attachments()
    assert file.get_filename() == "n X: y.pdf"
