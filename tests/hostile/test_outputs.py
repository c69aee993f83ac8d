"""What leaves the program from a hostile studio: nothing in it is anything but a text."""

from __future__ import annotations

import csv
import email
import email.policy
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from studio_desk.reminders.calendar import calendar_of
from studio_desk.replies.mailing import mail_file, mailto
from studio_desk.studio import Studio
from tests.hostile.making import HOSTILE, NOW

_PROPERTY = re.compile(r"[A-Z][A-Z-]*[;:]|[ \t]")


def test_the_calendar_holds_its_own_properties_only(studio: Studio) -> None:
    """Each line of the file is a property that the program writes, or goes on with one."""
    found = calendar_of(studio)
    text = found.decode("utf-8") if isinstance(found, bytes) else found
    lines = text.split("\r\n")
    assert len(lines) > 50
    assert [line[:40] for line in lines if line and not _PROPERTY.match(line)] == []
    assert not [line for line in lines if line.startswith(("X-EVIL", "Bcc", "BCC"))]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 5
    assert "\0" not in text


def test_no_cell_of_an_export_is_a_formula(studio: Studio, tmp_path: Path) -> None:
    """Every table of the full export has whole rows, and cells that no spreadsheet runs."""
    written = studio.export_everything(tmp_path / "all")
    tables = [path for path in written if path.suffix == ".csv"]
    assert len(tables) >= 3
    for path in tables:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(line.replace("\0", "") for line in file))
        assert len({len(row) for row in rows}) == 1, path.name
        bad = [cell[:30] for row in rows for cell in row if cell[:1] in tuple("=+@\t\r")]
        assert bad == [], path.name


def test_no_file_of_an_export_leaves_its_folder(studio: Studio, tmp_path: Path) -> None:
    """Names of evidence and of cases become plain names below the folder."""
    written = studio.export_everything(tmp_path / "all")
    for path in written:
        assert path.resolve().is_relative_to((tmp_path / "all").resolve())
        assert not set(path.name) & set("\0\n\r\u202e\u2066\x1b")


RECEIVERS = (
    "eve@evil.example, Ana " + "x " * 60,
    "Ана <eve@evil.example>, Ана",
    '"quoted" <eve@evil.example>, ' + '\\"' * 30,
    "short, <eve@evil.example>",
    "group: eve@evil.example; " * 8,
)


@pytest.mark.parametrize("text", [*HOSTILE, *RECEIVERS])
def test_a_letter_has_the_heads_of_a_letter(text: str) -> None:
    """Nothing that a client is called or wrote adds a head, a receiver or a field of the link."""
    raw = mail_file(text, "ana@example.org", text, text, at=NOW, zone="Europe/Berlin")
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    assert {name.lower() for name in mail.keys()} == {  # noqa: SIM118  # heads, not a dict
        "to", "subject", "date", "x-unsent", "content-type", "content-transfer-encoding",
        "mime-version",
    }  # fmt: skip
    assert [each.addr_spec for each in mail["To"].addresses] == ["ana@example.org"]
    link = mailto("ana@example.org", text[:300], text[:300])
    if link is not None:
        parts = urlsplit(link)
        assert parts.path == "ana@example.org"
        assert [name for name, _ in parse_qsl(parts.query)] == ["subject", "body"]
    assert mailto(f"a@b.example,{text}@c.example", "s", "b") == "mailto:?subject=s&body=b"
