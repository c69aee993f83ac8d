"""Everything out and in again, equal; and a person out, for good."""

from __future__ import annotations

import csv
import json
import logging
import os
import stat
import subprocess
from pathlib import Path

import pytest

from studio_desk.app import writing_studio
from studio_desk.cli import main
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import SCHEMA_VERSION, backup_plain
from studio_desk.studio import Studio
from studio_desk.studio.everything import defused

HOSTILE = "=cmd|' /C calc'!A0 <b>&amp;</b> \u202e\u2067 \U0001f3b5\ttab"


@pytest.fixture
def full(studio: Studio, night_drive: int, ana: int) -> Studio:
    """A studio with facts, a retraction, an edit, an archived project, hostile texts."""
    studio.record_fact(night_drive, "contacted", studio.clock.now(), about="-1+1 bass")
    studio.retract_fact(night_drive, "f4", "typed twice")
    studio.edit_project(night_drive, note=HOSTILE)
    studio.edit_client(ana, note="@SUM(1)", phone="+1 555")
    other, _ = studio.add_project(title="Äther", kind="mixing", policy="alus-audio", songs=["ö"])
    studio.archive(other)
    return studio


def test_an_export_imports_back_equal(full: Studio, tmp_path: Path, clock: FixedClock) -> None:
    """Every row that is not derived comes back as it was, and what is derived follows from it."""
    out = tmp_path / "out"
    full.export_everything(out)
    with writing_studio(Paths.under(tmp_path / "new"), clock) as new:
        new.import_everything(out)
        assert backup_plain.text_of(new.store) == backup_plain.text_of(full.store)
        assert new.projects().rows == full.projects().rows
        assert new.store.faults() == []
        again = tmp_path / "again"
        new.export_everything(again)
        for path in sorted(out.rglob("*")):
            if path.is_file():
                assert (again / path.relative_to(out)).read_bytes() == path.read_bytes()


def test_an_export_can_be_read_without_us(full: Studio, tmp_path: Path) -> None:
    """JSON, case files and tables; no cell of a table is a formula; the sums fit; all private."""
    out = tmp_path / "out"
    written = full.export_everything(out)
    assert {path.relative_to(out).as_posix() for path in written} == {
        "README.txt", "SHA256SUMS", "clients.csv", "everything.json", "facts.csv", "projects.csv",
        "cases/0001-night-drive-ep.case.json", "cases/0002-äther.case.json",
    }  # fmt: skip
    content = json.loads((out / "everything.json").read_text(encoding="utf-8"))
    assert content["tables"]["project"][0]["note"] == HOSTILE
    for name in ("clients", "projects", "facts"):
        with (out / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r\n")]
    assert f"'{HOSTILE}" in (out / "projects.csv").read_text(encoding="utf-8")
    if os.name == "posix":
        done = subprocess.run(
            ["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=out, capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr
        assert {stat.S_IMODE(path.stat().st_mode) for path in written} == {0o600}


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\tx", "\nx", "\rx", "  =1"])
def test_a_cell_is_no_formula(cell: str) -> None:
    """Whatever a spreadsheet would run begins with an apostrophe."""
    assert defused(cell) == f"'{cell}"


def test_numbers_and_plain_texts_stay() -> None:
    """Only what would run is changed."""
    assert [defused(cell) for cell in (7, None, "a=b", "")] == [7, None, "a=b", ""]


def test_an_export_never_writes_over_anything(full: Studio, tmp_path: Path) -> None:
    """A folder with something in it is refused, an empty one is taken, and none is left by half."""
    out = tmp_path / "out"
    out.mkdir()
    full.export_everything(out)
    with pytest.raises(KnownError, match="there already"):
        full.export_everything(out)
    assert [path.name for path in tmp_path.glob(".*.part")] == []


def test_everything_goes_only_into_an_empty_profile(
    full: Studio, tmp_path: Path, clock: FixedClock
) -> None:
    """A studio that holds something is not mixed; a spoiled file changes nothing."""
    out = tmp_path / "out"
    full.export_everything(out)
    with pytest.raises(KnownError, match="holds projects"):
        full.import_everything(out)
    spoiled = [
        '{"format": "studio-desk/everything@1", "schema": 1, "tables": {}}',
        '{"format": "else"}',
        "[1]",
        "{",
        (out / "everything.json").read_text(encoding="utf-8").replace('"purchased"', '"stolen"', 1),
        (out / "everything.json")
        .read_text(encoding="utf-8")
        .replace('"project_id": 1', '"x": 1', 1),
        (out / "everything.json")
        .read_text(encoding="utf-8")
        .replace(f'"schema": {SCHEMA_VERSION}', '"schema": 99'),
    ]
    with writing_studio(Paths.under(tmp_path / "new"), clock) as new:
        before = backup_plain.text_of(new.store)
        for text in spoiled:
            path = tmp_path / "everything.json"
            path.write_text(text, encoding="utf-8")
            with pytest.raises(KnownError):
                new.import_everything(path)
            assert backup_plain.text_of(new.store) == before
        with pytest.raises(KnownError, match="not read"):
            new.import_everything(tmp_path / "missing")


# --- A person ------------------------------------------------------------------------------------

NAME, EMAIL, PHONE = "Wilhelmina Quarterstaff", "mina@quarterstaff.example", "+49 30 7654321"


@pytest.fixture
def mina(studio: Studio, night_drive: int) -> int:
    """A client who is named everywhere."""
    client, _ = studio.add_client(name="Mina Q.", email=EMAIL, phone=PHONE, note="Quarterstaff!")
    studio.edit_client(client, name=NAME)
    project, _ = studio.add_project(
        client_id=client, title="Songs by Quarterstaff", kind="mixing", currency="EUR",
        policy="audio-mastering-and-mixing", price="300.00", songs=("Wilhelmina", "Glass"),
        note=f"Ask {NAME}", facts=[
            {"fact": "purchased", "at": "2026-03-01T15:00:00Z"},
            {"fact": "paid", "at": "2026-03-01T15:01:00Z", "amount": "300.00",
             "reference": "Quarterstaff 7"},
            {"fact": "delivered", "at": "2026-03-02T15:00:00Z",
             "files": ["wilhelmina-master.wav", "glass.wav"]},
        ],
    )  # fmt: skip
    at = studio.clock.now()
    items = [
        {"song": "Wilhelmina", "element": "vocal", "change": "+1.5 dB", "text": f"{NAME} says"}
    ]
    studio.record_fact(project, "requested", at, items=items)
    studio.record_fact(project, "contacted", at, about="Mina called")
    studio.retract_fact(project, "f5", f"it was not {NAME}")
    studio.edit_project(project, title=f"{NAME}: songs", note=f"Call {PHONE}")
    return client


def test_all_that_is_stored_on_a_person_is_shown(studio: Studio, mina: int) -> None:
    """Found by number, name or address; contact details, projects, retractions, changes."""
    assert {studio.people.find(text) for text in (str(mina), NAME.upper(), EMAIL)} == {mina}
    stored = studio.people.stored(mina)
    assert stored["client"]["phone"] == PHONE
    assert stored["projects"][0]["case"]["project"]["title"] == f"{NAME}: songs"
    assert stored["retracted"] == [{"project": 2, "fact": "f5", "why": f"it was not {NAME}"}]
    assert {"field": "name", "before": "Mina Q.", "after": NAME} in stored["changes"]
    json.dumps(stored)
    for unknown in ("", "nobody", "999"):
        with pytest.raises(KnownError):
            studio.people.find(unknown)


def test_after_erasing_nothing_of_the_person_is_found(
    studio: Studio, mina: int, night_drive: int, paths: Paths
) -> None:
    """Not in the file's bytes, its tables, its search or its journal; dates and amounts stay."""
    before = studio.case_of(2)
    money = [(fact.kind, fact.at, fact.amount) for fact in before.facts]
    erased = studio.people.erase(mina)
    assert erased.left == ()
    assert erased.projects == 1
    assert [(fact.kind, fact.at, fact.amount) for fact in studio.case_of(2).facts] == money
    detail = studio.project(2)
    assert detail.project.title == "Project 2"
    assert detail.project.songs == ("Song 1", "Glass")
    assert detail.project.note is None
    assert studio.case_of(2).facts[-1].items[0].song == "Song 1"
    assert studio.clients()[-1].client.name != NAME
    from studio_desk.studio import Filter

    for text in ("Quarterstaff", "Wilhelmina", "mina"):
        assert studio.projects(Filter(text=text)).total == 0
    assert studio.store.faults() == []
    studio.start()
    # Everything else is as it was, and can still be changed.
    assert studio.project(night_drive).project.title == "Night Drive EP"
    studio.record_fact(2, "approved", studio.clock.now())
    studio.store.close()
    for path in paths.data.rglob("*"):
        if path.is_file():
            raw = path.read_bytes().lower()
            for word in (b"quarterstaff", b"wilhelmina", b"mina q", b"7654321", b"mina called"):
                assert word not in raw, (path.name, word)


def test_a_person_merged_from_twins_goes_whole(studio: Studio, mina: int, paths: Paths) -> None:
    """Whoever was put together into one client is shown and erased as one."""
    twin, _ = studio.add_client(name="Willy Staffington", email="willy@staffington.example")
    studio.clientele.merge(mina, [twin])
    stored = studio.people.stored(mina)
    assert [each["name"] for each in stored["merged"]] == ["Willy Staffington"]
    assert studio.people.erase(mina).left == ()
    assert "staffington" not in backup_plain.text_of(studio.store).casefold()


def test_a_client_whose_adding_was_undone_is_still_found_and_erased(studio: Studio) -> None:
    """Undo hides a client; the person can still ask for what is stored."""
    client, _ = studio.add_client(name=NAME)
    studio.undo()
    assert studio.clients() == ()
    assert studio.people.find(NAME) == client
    studio.people.erase(client)
    assert "quarterstaff" not in backup_plain.text_of(studio.store).casefold()


def test_what_happened_stays_written_once(studio: Studio, mina: int) -> None:
    """After an erasure the tables are locked again."""
    from studio_desk.store import sqlite

    studio.people.erase(mina)
    for table in ("edit", "fact_text", "fact_file", "request_item", "retraction"):
        with pytest.raises(Exception, match="written once"):
            sqlite.sql(studio.store.db, f"DELETE FROM {table}")  # noqa: S608


def test_the_history_can_still_be_read_after_an_erasure(studio: Studio, mina: int) -> None:
    """What was known earlier is told without the person, and no undo brings the person back."""
    studio.people.erase(mina)
    detail = studio.project(2, retracted=True)
    assert [row.retracted.why for row in detail.facts if row.retracted] == ["erased"]
    assert NAME not in repr(studio.case_of(2, known_at=studio.clock.now()))
    while studio.undo_label():
        try:
            studio.undo()
        except KnownError:
            studio.forget_undo()
    everything = backup_plain.text_of(studio.store).casefold()
    assert "quarterstaff" not in everything


def test_erasing_is_journaled_without_the_data_and_backed_up_before(
    studio: Studio, mina: int
) -> None:
    """The journal says that somebody was erased, not who."""
    asked: list[str] = []
    studio.before_risk = asked.append
    changes = studio.people.erase(mina).changes
    assert asked == ["erase"]
    assert studio.journal(1)[0].name == "erase_client"
    assert changes.label == "erasure of a client"
    with pytest.raises(KnownError):
        studio.people.erase(999)


@pytest.mark.expects_log
def test_logs_carry_no_names(
    studio: Studio, mina: int, paths: Paths, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    """What the rooms log while a person is added, imported, shown, exported and erased."""
    from studio_desk.studio.backups import Backups

    with caplog.at_level(logging.DEBUG, logger="studio_desk"):
        backups = Backups(paths, FixedClock(studio.clock.now()))
        backups.make(studio.store, "asked")
        studio.people.stored(mina)
        studio.export_everything(tmp_path / "out")
        studio.people.erase(mina)
        backups.restore(studio.store, backups.listed()[0])
        studio.restored()
    assert caplog.records
    text = caplog.text.casefold()
    assert not [word for word in ("quarterstaff", "mina", "7654321", "night drive") if word in text]


def test_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Show, hand over, erase: erasing asks first, and tells when the backups will be free of it."""
    profile = ["--profile", str(tmp_path / "profile")]
    file = tmp_path / "people.csv"
    file.write_text(f"Name,Email\n{NAME},{EMAIL}\n", encoding="utf-8")
    main([*profile, "import", "clients", str(file)])
    main([*profile, "backup"])
    capsys.readouterr()
    assert main([*profile, "person", EMAIL]) == 0
    assert json.loads(capsys.readouterr().out)["client"]["name"] == NAME
    out = tmp_path / "person.json"
    assert main([*profile, "person", NAME, "--out", str(out)]) == 0
    assert json.loads(out.read_text(encoding="utf-8"))["client"]["email"] == EMAIL
    assert main([*profile, "person", NAME, "--erase"]) == 1
    assert main([*profile, "person", NAME, "--erase", "--yes"]) == 0
    assert "will all be gone by" in capsys.readouterr().out
    assert main([*profile, "person", NAME]) == 1
