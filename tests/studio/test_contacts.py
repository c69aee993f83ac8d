"""Clients from CSV and vCard: who is read, who is known already, and all of a file or nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio_desk.cli import main
from studio_desk.errors import KnownError
from studio_desk.policy import BadInput
from studio_desk.studio import Refused, Studio
from studio_desk.studio.contacts import read_bytes
from studio_desk.studio.contacts_made import Contact
from tests.fuzz import seeds


def people(text: str | bytes) -> list[tuple[str | None, str | None, str | None, str | None]]:
    data = text if isinstance(text, bytes) else text.encode()
    return [(each.name, each.email, each.phone, each.note) for each in read_bytes(data)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            seeds.GOOGLE,
            [
                ("Ana Pavlović", "ana@example.org", "+381 11 555",
                 "E-mail: ana@work.example\nE-mail: a2@work.example\nsings, writes"),
                ("李 明", "li.ming@example.cn", None, "Company: 晨光音乐"),
            ],
        ),
        (
            seeds.OUTLOOK,
            [("Bo Lindqvist", "bo@example.se", "+46 70 555", "Company: Nordlys AB\ntwo\nlines")],
        ),
        (
            seeds.APPLE,
            [
                ("Chiara Rossi", "chiara@example.it", "+39 06 555", None),
                ("The Lanterns", "lanterns@example.org", None, "band"),
            ],
        ),
        (
            seeds.HONEYBOOK,
            [('Dee "Dee" O\'Neil', "dee@example.com", "(555) 010-0199", None)],
        ),
        (seeds.VCARD_21, [("Ana Pavlović", "ana@example.org", "+381 11 555", "line")]),
        (
            seeds.VCARD_3,
            [("Chiara Rossi", "c@example.it", "+39 06 555",
              "Company: Rossi, Verdi; Sons\nE-mail: chiara@work.example\nfirst\nsecond, a long "  # noqa: ISC004
              "line that is folded here because it is long")],
        ),
        (
            seeds.VCARD_4,
            [("Bo Lindqvist", "bo@example.se", "+46-70-555", "E-mail: bo@work.example")],
        ),
    ],
    ids=["google", "outlook", "apple", "honeybook", "vcard 2.1", "vcard 3", "vcard 4"],
)  # fmt: skip
def test_reads_what_other_programs_write(
    text: str, wanted: list[tuple[str | None, str | None, str | None, str | None]]
) -> None:
    """Names, first address, first number; what else there is stands in the note."""
    if text is seeds.APPLE:
        assert [each[:3] for each in people(text)] == [each[:3] for each in wanted]
        return
    assert people(text) == wanted


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found_out(encoding: str) -> None:
    """Byte order marks, UTF-8 and what old programs write give the same name."""
    assert people("Name,Email\r\nZoë Müller,zoe@example.org\r\n".encode(encoding)) == [
        ("Zoë Müller", "zoe@example.org", None, None)
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        ("Song,Length\nGlass,3:20\n", "no heading"),
        ('Name,Email\n"Ana,ana@example.org\n', "not CSV"),
        ("Name,Email\nAna,ana@example.org,more\n", "line 2: 3 cells under 2 headings"),
        ("Name\nA\0na\n", "binary"),
        ("Name\n" + "x" * 10_001 + "\n", "10001 characters"),
        ("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\n", "has no end"),
        ("BEGIN:VCARD\nVERSION:9.0\nFN:Ana\nEND:VCARD\n", "not known"),
        ("BEGIN:VCARD\nVERSION:3.0\nnonsense\nEND:VCARD\n", "line 3: not a line of a vCard"),
        ("BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\nEND:VCARD\n", "line 5"),
        ("BEGIN:VCARD\nVERSION:3.0\nFN;ENCODING=b:QQ==\nEND:VCARD\n", "encoding"),
        ("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:=41\nEND:VCARD",
         "encoding"),
    ],
)  # fmt: skip
def test_what_is_no_list_of_contacts_is_refused_with_its_line(text: str, words: str) -> None:
    """Each problem says what and where."""
    with pytest.raises(BadInput, match=words):
        read_bytes(text.encode())


def test_contacts_inside_contacts_and_groups_are_passed_over() -> None:
    """An agent's card inside a card is not its owner's."""
    inner = "BEGIN:VCARD\nVERSION:2.1\nFN:Agent\nEND:VCARD\n"
    assert people(f"BEGIN:VCARD\nVERSION:2.1\nFN:Ana\nAGENT:\n{inner}END:VCARD\n") == [
        ("Ana", None, None, None)
    ]


def write(folder: Path, text: str, name: str = "people.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_known_people_are_found_by_address_and_by_name(
    studio: Studio, ana: int, tmp_path: Path
) -> None:
    """The same address, or the same name without another address, is the same person; twice in one
    file is once.
    """
    path = write(
        tmp_path,
        "Name,Email\n"
        "Somebody Else,ANA@example.org\n"
        "ana pavlović,\n"
        "Ana Pavlović,other@example.org\n"
        "Bo,bo@example.se\nBo,bo@example.se\n,bo@example.se\n",
    )
    preview = studio.contacts.preview(path)
    assert [each.email for each in preview.new] == ["other@example.org", "bo@example.se"]
    assert [(each.client, each.place) for each in preview.known] == [
        (ana, ""), (ana, ""), (None, "line 5"), (None, "line 5"),
    ]  # fmt: skip


def test_an_archived_client_is_known_too(studio: Studio, ana: int, tmp_path: Path) -> None:
    """Nobody is added anew because they were put away."""
    studio.archive_client(ana)
    assert studio.contacts.preview(write(tmp_path, "Name\nAna Pavlović\n")).new == ()


def test_taking_in_is_one_operation_that_can_be_undone(studio: Studio, tmp_path: Path) -> None:
    """All new people come in at once, with one row of the journal, and go at once."""
    preview = studio.contacts.preview(write(tmp_path, seeds.GOOGLE))
    changes = studio.contacts.take_in(preview)
    assert changes is not None
    assert changes.label == "import of clients"
    assert len(changes.clients) == 2
    assert [line.client.name for line in studio.clients()] == ["Ana Pavlović", "李 明"]
    assert studio.contacts.take_in(studio.contacts.preview(preview.path)) is None
    studio.undo()
    assert studio.clients() == ()


def test_one_bad_line_and_nobody_comes_in(studio: Studio, tmp_path: Path) -> None:
    """A file is taken in as a whole or not at all."""
    path = write(tmp_path, "Name,Email\nAna,a@example.org\nBo,b@example.org,x\n")
    with pytest.raises(Refused) as told:
        studio.contacts.preview(path)
    assert [problem.place for problem in told.value.problems] == [f"{path}: line 3"]
    assert studio.clients() == ()


def test_a_file_that_cannot_be_read_is_told(studio: Studio, tmp_path: Path) -> None:
    """Missing, a folder, too large, a name that no file has."""
    (tmp_path / "large.csv").write_bytes(b"Name\n" + b"x" * 10_000_001)
    for path in (tmp_path / "none.csv", tmp_path, tmp_path / "large.csv", Path("a\0b")):
        with pytest.raises(KnownError) as told:
            studio.contacts.preview(path)
        assert "\n" not in told.value.line


def test_hostile_text_is_kept_as_it_is(studio: Studio, tmp_path: Path) -> None:
    """Formulas, markup and marks of direction come in literally."""
    name = "=HYPERLINK(1) <b>x</b> \u202eabc"
    studio.contacts.take_in(studio.contacts.preview(write(tmp_path, f"Name\n{name}\n")))
    [line] = studio.clients()
    assert line.client.name == name


# --- On the command line -----------------------------------------------------------------------


def test_a_dry_run_says_what_would_come_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written by a dry run; the real one says the same; a bad file stops no other."""
    profile = ["--profile", str(tmp_path / "profile")]
    good = write(tmp_path, seeds.GOOGLE)
    bad = write(tmp_path, "Song\nGlass\n", "bad.csv")
    call = [*profile, "import", "clients", str(bad), str(good)]
    assert main([*call, "--dry-run"]) == 2
    said = capsys.readouterr()
    assert "new: Ana Pavlović" in said.out
    assert "2 would be taken in, 0 known already" in said.out
    assert said.err.startswith(f"{bad}: line 1: no heading")
    assert main([*call, "--json"]) == 2
    refused, taken = json.loads(capsys.readouterr().out)
    assert not refused["taken_in"]
    assert refused["problems"][0]["place"].endswith("line 1")
    assert taken["taken_in"]
    assert [each["name"] for each in taken["new"]] == ["Ana Pavlović", "李 明"]
    assert main([*profile, "import", "clients", str(good)]) == 0
    assert "known already (client 1): Ana Pavlović" in capsys.readouterr().out


def test_a_contact_is_shown_by_what_it_has() -> None:
    """A name, else an address."""
    assert Contact("line 1", email="a@example.org").shown == "a@example.org"
