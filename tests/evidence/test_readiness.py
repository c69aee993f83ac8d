"""A project against the checklists, and the dossier that carries what was kept."""

from __future__ import annotations

import hashlib
import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from studio_desk.disputes.judging import FILE, MISSING, RECORD
from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.keptfiles import kept_files as files_of_dossier
from studio_desk.reports.writing import bundle
from studio_desk.studio import Refused
from tests.evidence.helpers import kept_files

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.clock import FixedClock
    from studio_desk.paths import Paths
    from studio_desk.studio import Studio


@pytest.fixture
def disputed(studio: Studio, copper: int) -> int:
    """The payment was reversed: "goods not received"."""
    studio.record_fact(
        copper, "charged_back", "2026-03-06T08:00:00Z", amount="360.00",
        reason="Services not received", reply_by="2026-03-20T22:59:59Z",
    )  # fmt: skip
    return copper


def state(studio: Studio, project: int, key: str, reason: str | None = None) -> str:
    found = studio.evidence.checklist(project, reason)
    return next(item.state for item in found.items if item.key == key)


def test_an_open_dispute_is_answered_by_its_own_list(
    studio: Studio, disputed: int, export: Path
) -> None:
    """The bank's words choose it; a file kept with the chargeback is the processor's notice; when
    it is closed the project is asked for readiness again.
    """
    found = studio.evidence.checklist(disputed)
    assert found.reason == "not_received"
    assert state(studio, disputed, "identity") == RECORD
    assert state(studio, disputed, "notice") == MISSING
    before = found.score
    studio.evidence.keep_file(disputed, export, fact="f4")
    assert state(studio, disputed, "notice") == FILE
    assert studio.evidence.checklist(disputed).score > before
    assert studio.evidence.checklist(disputed, "duplicate").reason == "duplicate"
    studio.record_fact(disputed, "chargeback_closed", "2026-03-07T08:00:00Z", outcome="won")
    assert studio.evidence.checklist(disputed).reason == "other"
    with pytest.raises(Refused, match="no checklist"):
        studio.evidence.checklist(disputed, "because")


def test_a_file_kept_as_a_piece_answers_it_until_it_is_spoiled(
    studio: Studio, disputed: int, export: Path, paths: Paths, clock: FixedClock
) -> None:
    """A changed file proves nothing."""
    studio.evidence.keep_file(disputed, export, piece="access")
    assert state(studio, disputed, "access") == FILE
    (kept,) = kept_files(paths)
    kept.chmod(0o600)
    kept.write_bytes(b"!")
    clock.advance(60)
    studio.evidence.verify([disputed])
    assert state(studio, disputed, "access") == MISSING


def test_the_dossier_names_and_carries_what_was_kept(
    studio: Studio, disputed: int, export: Path, clock: FixedClock
) -> None:
    """With number, name and hash, in the archive under the same; what was kept after the report's
    instant is not in it, so that it can be made again.
    """
    studio.evidence.keep_file(disputed, export, piece="notice")
    at = clock.now()
    clock.advance(3600)
    studio.evidence.keep_text(disputed, "later", name="later.txt", piece="access")
    content = build(studio, "dossier", Choices(project=disputed), at)
    (table,) = [table for table in content.tables if table.key == "evidence"]
    digest = hashlib.sha256(export.read_bytes()).hexdigest()
    named = {row[0].text: (row[1].text, row[2].value) for row in table.rows}
    notice = next(key for key in named if key.endswith("Processor notice of the reversal"))
    assert named[notice] == ("processor-export.pdf", digest)
    assert not [row for row in table.rows if row[1].text == "later.txt"]
    files = files_of_dossier(studio, content, disputed)
    number = notice.partition(" ")[0]
    assert files == {f"{number} processor-export.pdf": export.read_bytes()}
    with zipfile.ZipFile(io.BytesIO(bundle(content, "dossier.pdf", b"pdf", files))) as archive:
        manifest = archive.read("manifest.sha256").decode()
    assert f"{digest}  evidence/{number} processor-export.pdf" in manifest


def test_app_and_dossier_say_the_same(studio: Studio, disputed: int, export: Path) -> None:
    """One list: the same pieces, there or missing, in the same words."""
    from studio_desk.wording.disputes import piece_words, todo_words

    studio.evidence.keep_file(disputed, export, piece="receipt")
    content = build(studio, "dossier", Choices(project=disputed), studio.clock.now())
    (table,) = [table for table in content.tables if table.key == "evidence"]
    found = studio.evidence.checklist(disputed)
    assert [row[0].text.partition(" ")[2] for row in table.rows] == [
        piece_words(item.key) for item in found.asked
    ]
    missing = [row[1].text for row in table.rows if row[1].text.startswith("missing")]
    assert missing == [f"missing: {todo_words(item.key)}" for item in found.missing]
