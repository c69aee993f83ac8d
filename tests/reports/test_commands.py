"""``studio-desk report``: files on disk, and the check of a file against the records."""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest

from studio_desk.cli import main
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.reports import reading
from tests.reports.made import NOW

AS_OF = ("--as-of", "2026-03-08T13:18:00Z")
SIX = (
    ("client", "ana pavlović"),
    ("project", "Night Drive EP"),
    ("delivery", "night drive ep"),
    ("rma", "Ribbon mic R-9"),
    ("dossier", "Kestrel"),
    ("summary", "--month", "2026-03"),
)


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile with the demo studio as loaded on 8 March 2026, to be copied."""
    root = tmp_path_factory.mktemp("demo") / "profile"
    paths = Paths.under(root).create()
    with open_store(paths.database, now=NOW) as store:
        Studio(store, built_in_catalogue(), FixedClock(NOW)).load_demo(NOW)
    return root


@pytest.fixture
def profile(demo: Path, tmp_path: Path) -> Path:
    """A demo profile of the test's own."""
    return Path(shutil.copytree(demo, tmp_path / "profile"))


def call(profile: Path, *words: str) -> int:
    return main(["--profile", str(profile), "report", *words])


def test_each_report_is_written(profile: Path, tmp_path: Path) -> None:
    """Six reports, each a private PDF under the name that was asked for."""
    for kind, *subject in SIX:
        out = tmp_path / f"{kind}.pdf"
        assert call(profile, kind, *subject, *AS_OF, "--out", str(out)) == 0
        assert out.read_bytes().startswith(b"%PDF-1.7")
        assert out.stat().st_mode & 0o077 == 0


def test_a_studio_without_a_name_has_its_reports_too(profile: Path, tmp_path: Path) -> None:
    """The first thing a newcomer tries: nobody has typed a name into the settings yet."""
    with open_store(Paths.under(profile).database, now=NOW) as store:
        Studio(store, built_in_catalogue(), FixedClock(NOW)).edit_settings(
            studio_name="", address="", contact=""
        )
    for kind, *subject in SIX:
        assert call(profile, kind, *subject, *AS_OF, "--out", str(tmp_path / f"{kind}.pdf")) == 0


def test_a_client_report_of_nobody_asks_whose(
    profile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No client was named: that is said, not that somebody is unknown."""
    assert call(profile, "client") == 2
    assert capsys.readouterr().err.startswith("Say which client, or --all.")


def test_made_again_it_is_the_same_file(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Byte for byte, and the check says so."""
    one, two = tmp_path / "one.pdf", tmp_path / "two.pdf"
    for out in (one, two):
        words = ("--language", "de", "--text", "Vielen Dank.", "--out", str(out))
        assert call(profile, "client", "1", *AS_OF, *words) == 0
    assert one.read_bytes() == two.read_bytes()
    assert "VielenDank." in reading.text_of(one.read_bytes())
    capsys.readouterr()
    assert call(profile, "--verify", str(one)) == 0
    told = capsys.readouterr().out
    assert "the records say the same" in told
    assert "byte for byte" in told


def test_a_changed_record_is_noticed(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fact entered later that happened before the report's instant changes what it rests on."""
    out = tmp_path / "one.pdf"
    assert call(profile, "client", "ana@example.org", *AS_OF, "--out", str(out)) == 0
    with open_store(Paths.under(profile).database, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        row = next(row for row in studio.projects().rows if row.title == "Night Drive EP")
        later = studio.record_fact(row.id, "contacted", NOW + 60)
        assert call(profile, "--verify", str(out)) == 0
        studio.undo(later.operation)
        studio.record_fact(row.id, "paid", NOW - 60, amount="5.00")
    capsys.readouterr()
    assert call(profile, "--verify", str(out)) == 1
    assert "the records say something else now" in capsys.readouterr().out


def test_a_changed_file_is_noticed(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The records agree, but the file is not the one they give."""
    out = tmp_path / "one.pdf"
    assert call(profile, "project", "Kestrel", *AS_OF, "--out", str(out)) == 0
    out.write_bytes(out.read_bytes() + b"\n")
    capsys.readouterr()
    assert call(profile, "--verify", str(out)) == 0
    assert "The file itself is another" in capsys.readouterr().out


def test_one_report_for_each_client(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All clients with a project, each under its own name; tables beside them."""
    out = tmp_path / "all"
    out.mkdir()
    words = ("--out", str(out), "--csv", str(tmp_path / "csv"), "--name", "{name}")
    assert call(profile, "client", "--all", *AS_OF, *words) == 0
    written = sorted(path.name for path in out.iterdir())
    assert len(written) == len(capsys.readouterr().out.splitlines()) > 20
    assert "Ana Pavlović.pdf" in written
    assert (tmp_path / "csv" / "Ana Pavlović" / "movements.csv").is_file()


def test_one_name_for_all_loses_none(profile: Path, tmp_path: Path) -> None:
    """Where the pattern gives one name to many, they are numbered."""
    out = tmp_path / "all"
    out.mkdir()
    assert call(profile, "client", "--all", *AS_OF, "--out", str(out), "--name", "report") == 0
    assert {"report.pdf", "report 2.pdf", "report 3.pdf"} <= {path.name for path in out.iterdir()}


def test_what_failed_in_a_batch_is_told_with_its_reason(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest is made; the status says that not all went well."""
    out = tmp_path / "file"
    out.write_text("in the way", encoding="utf-8")
    assert call(profile, "client", "--all", *AS_OF, "--out", str(out)) == 1
    told = capsys.readouterr().err
    assert "Ana Pavlović: " in told
    assert "was not written" in told
    assert out.read_text(encoding="utf-8") == "in the way"


def test_a_dossier_travels_with_its_files(profile: Path, tmp_path: Path) -> None:
    """PDF, evidence and a manifest that any SHA-256 tool reads, in one archive."""
    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(b"a receipt")
    out, archive = tmp_path / "d.pdf", tmp_path / "d.zip"
    words = ("--attach", f"receipt={receipt}", "--attach", f"My photo={receipt}")
    words = (*words, "--zip", str(archive), "--out", str(out))
    assert (
        call(
            profile, "dossier", "Kestrel", *AS_OF, *words, "--zip", str(archive), "--out", str(out)
        )
        == 0
    )
    with zipfile.ZipFile(archive) as inside:
        names = inside.namelist()
        assert names[0] == "d.pdf"
        assert names[-1] == "manifest.sha256"
        assert sorted(name.split(" ", 1)[1] for name in names[1:-1]) == ["receipt.pdf"] * 2
        lines = inside.read("manifest.sha256").decode().splitlines()
        for line in lines:
            digest, name = line.split("  ", 1)
            assert hashlib.sha256(inside.read(name)).hexdigest() == digest
        assert len(lines) == 3
        assert inside.read("d.pdf") == out.read_bytes()
    assert call(profile, "--verify", str(out)) == 0


def test_a_dossier_for_a_reason_that_is_none_is_a_wrong_call(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line names the reasons there are; nothing is written; the status is that of a mistake."""
    out = tmp_path / "d.pdf"
    assert call(profile, "dossier", "Kestrel", *AS_OF, "--reason", "mood", "--out", str(out)) == 2
    (told,) = capsys.readouterr().err.splitlines()
    assert "'mood'" in told
    assert "not_received" in told
    assert not out.exists()


def test_templates_are_copied_to_be_changed(profile: Path, tmp_path: Path) -> None:
    """The copy works as it is, and is never written over."""
    own, out = tmp_path / "own", tmp_path / "one.pdf"
    assert call(profile, "templates", str(own)) == 0
    words = ("--templates", str(own), "--out", str(out))
    assert call(profile, "client", "1", *AS_OF, *words) == 0
    assert call(profile, "templates", str(own)) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Say which report."),
        (("client", "Nobody"), "There is no client 'Nobody'."),
        (("project", "99999"), "There is no project '99999'."),
        (("rma", "Kestrel"), "No RMA number was issued"),
        (("dossier", "Night Drive EP"), "was reversed"),
        (("client", "1", "--as-of", "yesterday"), "--as-of: 'yesterday': not an RFC 3339"),
        (("client", "1", "--since", "2026-13-01"), "'2026-13-01' is no date."),
        (
            ("client", "1", "--since", "2026-02-01", "--until", "2026-01-01"),
            "ends before it begins",
        ),
        (("client", "1", "--zone", "Mars/Base"), "is no IANA time zone"),
        (("summary", "--month", "March"), "'March' is no month."),
        (("summary", "--month", "2026-13"), "'2026-13' is no month."),
        (("summary", "--year", "26"), "'26' is no year."),
        (("dossier", "Kestrel", "--attach", "receipt"), "write it PIECE=FILE"),
        (("dossier", "Kestrel", "--attach", "receipt=/no/such"), "cannot be read"),
        (("client", "1", "--text", "x" * 4001), "4000 are taken"),
        (("--verify", "/no/such.pdf"), "cannot be read"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_line(
    profile: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], told: str
) -> None:
    """One line that says what is wrong, no trace; 2 where the call or a file given is wrong."""
    wrong = ("as-of", "no date", "before it begins", "zone", "no month", "no year", "PIECE=",
             "cannot be read", "Say which")  # fmt: skip
    assert call(profile, *words) == (2 if any(word in told for word in wrong) else 1)
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1


def test_a_foreign_pdf_is_no_report(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file without a record of ours cannot be compared."""
    other = tmp_path / "other.pdf"
    other.write_bytes(b"%PDF-1.4")
    assert call(profile, "--verify", str(other)) == 2
    assert "carries no record" in capsys.readouterr().err


def test_an_empty_profile_has_nothing_to_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """No database is made by asking for a report."""
    assert call(tmp_path / "none", "summary") == 1
    assert "nothing to report" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()


def test_a_report_speaks_the_clients_language(profile: Path, tmp_path: Path) -> None:
    """Language and zone of the client hold where none is asked for; what a bank reads keeps out."""
    with open_store(Paths.under(profile).database, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        for line in studio.clients():
            if line.client.name in ("Ana Pavlović", "Dorian Vale"):
                studio.edit_client(line.client.id, language="de", zone="Europe/Berlin")

    def text(*words: str) -> str:
        out = tmp_path / "out.pdf"
        assert call(profile, *words, *AS_OF, "--out", str(out)) == 0
        return reading.text_of(out.read_bytes())

    assert "ProjektberichtfürAnaPavlović" in text("client", "ana pavlović")
    assert "14:18" in text("project", "Night Drive EP")
    asked = text("client", "ana pavlović", "--language", "en", "--zone", "UTC")
    assert "ProjectreportforAnaPavlović" in asked
    assert "13:18" in asked
    assert "Chargebackevidence" in text("dossier", "Kestrel")
    folder = tmp_path / "all"
    assert call(profile, "client", "--all", *AS_OF, "--out", str(folder), "--name", "{name}") == 0
    found = {file.stem: reading.text_of(file.read_bytes()) for file in folder.iterdir()}
    assert "Projektbericht" in found["Ana Pavlović"]
    assert "Projectreport" in found["Isla MacLeod"]
