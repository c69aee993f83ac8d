"""A purge on real files: only what may go, only as it was recorded, and back again while it can."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.files import moving
from studio_desk.studio import Refused
from studio_desk.studio.filing import Cancelled, Progress
from tests.files.conftest import DAY, DONE, House, sha, wav


def retention(house: House) -> str:
    return house.studio.verdict_at(house.old_maps, house.clock.now()).retention.standing


def trashed(house: House) -> list[Path]:
    found = house.disk.glob(".studio-desk-trash/*/files/**/*")
    return sorted(path for path in found if path.is_file())


def test_the_whole_way_from_notice_to_gone(house: House) -> None:
    """Notice, grace, move, term, deletion; each refused before its time; `purged` at the end."""
    folder = house.session()
    before = house.tree()
    with pytest.raises(Refused, match="no such purge"):
        house.files.move_to_trash(house.old_maps)
    house.files.notice(house.old_maps)
    house.clock.advance(7 * DAY - 1)
    with pytest.raises(Refused, match="may still answer"):
        house.files.move_to_trash(house.old_maps)
    assert house.tree() == before
    house.clock.advance(1)
    report, _ = house.files.move_to_trash(house.old_maps)
    assert (report.files, report.size, report.left) == (5, 5010, [])
    assert not folder.exists()
    assert retention(house) == "overdue"
    assert {path.name: path.read_bytes() for path in trashed(house)} == {
        Path(name).name: data for name, data in before.items()
    }
    (receipt,) = house.disk.glob(".studio-desk-trash/*/receipt.json")
    assert sha(bytes(1000)) in receipt.read_text()
    assert house.files.audit(read=True) == []
    with pytest.raises(Refused, match="not over"):
        house.files.empty(house.old_maps)
    house.clock.advance(31 * DAY)
    assert house.files.tend() == []
    assert house.tree() == {}
    assert not (house.disk / ".studio-desk-trash").exists()
    assert retention(house) == "purged"
    assert house.files.audit(read=True) == []
    events = house.files.events(house.old_maps)
    gone = {row.path: row.sha256 for row in events if row.what == "purged"}
    assert gone == {name: sha(data) for name, data in before.items()}


def test_put_back_is_as_it_was(house: House) -> None:
    """Every byte, every place; the purge is over, and undo of the move does the same."""
    house.session()
    before = house.tree()
    house.ready()
    house.files.move_to_trash(house.old_maps)
    report, _ = house.files.put_back(house.old_maps)
    assert (report.files, report.left) == (5, [])
    assert house.tree() == before
    assert house.files.purge(house.old_maps) is None
    assert house.files.audit(read=True) == []
    with pytest.raises(Refused):
        house.files.put_back(house.old_maps)


def test_nothing_comes_back_after_the_deletion(house: House) -> None:
    """Undo is offered only while it is possible."""
    house.session()
    house.ready()
    house.files.move_to_trash(house.old_maps)
    house.files.empty(house.old_maps, early=True)
    with pytest.raises(Refused):
        house.files.put_back(house.old_maps)


def test_a_notice_can_be_undone(house: House) -> None:
    """Undo withdraws it, redo gives it again, and a notice that was acted on stays."""
    house.session()
    house.files.notice(house.old_maps)
    house.studio.undo()
    assert house.files.purge(house.old_maps) is None
    house.studio.redo()
    purge = house.files.purge(house.old_maps)
    assert purge is not None
    house.clock.advance(8 * DAY)
    house.files.move_to_trash(house.old_maps)
    with pytest.raises(Refused):
        house.studio.undo()
    purge = house.files.purge(house.old_maps)
    assert purge is not None
    assert purge.state == "trashed"


def test_a_file_that_is_not_as_recorded_stays(house: House) -> None:
    """Edited, lost, made a link, given a second name, open elsewhere: left, named, untouched."""
    folder = house.session(count=8) / "Audio"
    house.files.verify([house.old_maps])
    outside = house.disk.parent / "outside"
    outside.mkdir()
    (outside / "precious").write_bytes(bytes([2]) * 1002)
    (folder / "take 0.wav").write_bytes(b"y" * 1000)
    (folder / "take 1.wav").unlink()
    (folder / "take 2.wav").unlink()
    (folder / "take 2.wav").symlink_to(outside / "precious")
    (outside / "twin").hardlink_to(folder / "take 3.wav")
    (folder / "take 4.wav").unlink()
    (folder / "take 4.wav").mkdir()
    house.ready()
    with (folder / "take 5.wav").open("rb"):
        # Another process has it open; so has this one, which the system cannot tell apart.
        report, _ = house.files.move_to_trash(house.old_maps)
    left = {Path(name).name: why for name, why in report.left}
    expected = {
        "take 0.wav": "changed",
        "take 1.wav": "missing",
        "take 2.wav": "link",
        "take 3.wav": "hard_link",
        "take 4.wav": "kind",
    }
    if sys.platform.startswith("linux"):
        expected["take 5.wav"] = "open"
    assert left == expected
    assert (outside / "precious").read_bytes() == bytes([2]) * 1002
    assert (outside / "twin").read_bytes() == bytes([3]) * 1003
    assert (folder / "take 0.wav").read_bytes() == b"y" * 1000
    assert report.files == 8 - len(expected)


def test_a_folder_swapped_for_a_link_leads_nowhere(house: House) -> None:
    """0 bytes touched outside: the folder on the way became a link to another with equal files."""
    folder = house.session()
    house.files.verify([house.old_maps])
    house.ready()
    outside = house.disk.parent / "outside"
    (folder / "Audio").rename(outside)
    (folder / "Audio").symlink_to(outside)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in outside.iterdir()}
    report, _ = house.files.move_to_trash(house.old_maps)
    assert (report.files, {why for _, why in report.left}) == (0, {"link"})
    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in outside.iterdir()}
    assert after == before


def test_a_trash_that_is_a_link_is_not_followed(house: House) -> None:
    """A planted link in the trash's place keeps every file where it is."""
    house.session()
    house.ready()
    outside = house.disk.parent / "outside"
    outside.mkdir()
    (house.disk / ".studio-desk-trash").symlink_to(outside)
    before = {path: path.read_bytes() for path in house.disk.glob("2021/**/*.wav")}
    report, _ = house.files.move_to_trash(house.old_maps)
    assert (report.files, {why for _, why in report.left}) == (0, {"link"})
    assert {path: path.read_bytes() for path in house.disk.glob("2021/**/*.wav")} == before
    assert list(outside.iterdir()) == []


def test_a_file_swapped_between_check_and_move_is_not_taken(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The name must still mean the file that was read, up to the last instant."""
    folder = house.session(count=2) / "Audio"
    house.ready()
    real = moving.put

    def swap_first(root: object, taken: object, target: str) -> None:
        path = folder / "take 1.wav"
        if path.exists() and "take 1" in target:
            path.rename(folder / "aside")
            path.write_bytes(bytes([1]) * 1001)
        real(root, taken, target)  # type: ignore[arg-type]

    monkeypatch.setattr(moving, "put", swap_first)
    report, _ = house.files.move_to_trash(house.old_maps)
    assert (report.files, report.left) == (1, [("2021/Old Maps/Audio/take 1.wav", "changed")])
    assert (folder / "take 1.wav").exists()


def test_delivered_files_stay_unless_asked_for(house: House) -> None:
    """Session files go; masters and mixes only with a word for it."""
    house.session()
    path = house.disk / "Out" / "Old Maps master.wav"
    wav(path)
    house.files.deliver(
        house.files.plan_delivery(house.old_maps, [str(path)]), "2021-01-11T00:00:00Z"
    )
    house.ready()
    assert len(house.files.purge_list(house.old_maps).go) == 5
    assert len(house.files.purge_list(house.old_maps, with_delivered=True).go) == 6
    house.files.move_to_trash(house.old_maps)
    assert path.exists()


def test_a_file_that_another_project_holds_stays(house: House) -> None:
    """What two projects share goes with neither."""
    path = house.disk / "shared.wav"
    wav(path)
    other, _ = house.studio.add_project(
        title="Other", kind="mixing", policy="audio-mastering-and-mixing", facts=DONE
    )
    for project in (house.old_maps, other):
        plan = house.files.plan_delivery(project, [str(path)])
        house.files.deliver(plan, "2021-01-11T00:00:00Z")
    listed = house.files.purge_list(house.old_maps)
    assert (listed.go, listed.stay) == ((), (("shared.wav", "shared"),))


def test_a_move_that_is_stopped_goes_on_where_it_was(house: House) -> None:
    """Stopped in the middle: what is moved is in the trash, the rest is not, and both are known."""
    house.session(count=40)
    before = house.tree()
    house.ready()
    asked = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 60

    with pytest.raises(Cancelled):
        house.files.move_to_trash(house.old_maps, Progress(stop=stop))
    assert 0 < len(trashed(house)) < 40
    assert house.files.audit(read=True) == []
    house.files.move_to_trash(house.old_maps)
    assert len(trashed(house)) == 40
    house.files.put_back(house.old_maps)
    assert house.tree() == before


def test_what_took_its_place_meanwhile_is_not_overwritten(house: House) -> None:
    """Putting back leaves the newer file alone and the older one in the trash."""
    folder = house.session() / "Audio"
    house.ready()
    house.files.move_to_trash(house.old_maps)
    folder.mkdir(parents=True)
    (folder / "take 1.wav").write_bytes(b"newer")
    report, _ = house.files.put_back(house.old_maps)
    assert report.left == [("2021/Old Maps/Audio/take 1.wav", "exists")]
    assert (folder / "take 1.wav").read_bytes() == b"newer"
    assert [path.name for path in trashed(house)] == ["take 1.wav"]
    (folder / "take 1.wav").unlink()
    house.files.put_back(house.old_maps)
    assert (folder / "take 1.wav").read_bytes() == bytes([1]) * 1001


def test_what_the_owner_put_into_the_trash_is_left_there(house: House) -> None:
    """Emptying deletes what the journal names, and nothing else."""
    house.session()
    house.ready()
    house.files.move_to_trash(house.old_maps)
    own = trashed(house)[0].with_name("mine.txt")
    own.write_bytes(b"mine")
    house.files.empty(house.old_maps, early=True)
    assert own.read_bytes() == b"mine"
    assert {Path(name).name for name in house.tree()} == {"mine.txt", "receipt.json"}


def test_files_given_back_are_matched_by_hash(house: House, tmp_path: Path) -> None:
    """Under any name, from any root; revisions reopen by the `restored` fact, a charge with it."""
    house.session()
    contents = list(house.tree().values())
    house.ready()
    house.files.move_to_trash(house.old_maps)
    house.files.empty(house.old_maps, early=True)
    assert retention(house) == "purged"
    back = house.disk / "from archive"
    back.mkdir()
    for number, data in enumerate(contents):
        (back / f"{number}.bin").write_bytes(data)
    (back / "stranger").write_bytes(b"z" * 1000)
    matches = house.files.match(house.old_maps, [str(back)])
    assert (len(matches.found), matches.lacking, matches.strange) == (
        5, (), ("from archive/stranger",),
    )  # fmt: skip
    house.files.restore(matches, house.clock.now(), charge_minor=4000)
    case = house.studio.case_of(house.old_maps)
    assert [fact.kind for fact in case.facts[-2:]] == ["restored", "charged"]
    assert case.facts[-1].amount == 4000
    assert retention(house) == "overdue"
    assert house.files.verify([house.old_maps])[0].files == 5
    assert house.files.audit(read=True) == []


UNPRIVILEGED = """
import fcntl, os, sys
from studio_desk.files.moving import Expected, put, take, trash_path
from studio_desk.files.progress import Progress
from studio_desk.files.roots import open_root
from studio_desk.files.trouble import Refusal
with open_root("Vault", sys.argv[1], sys.argv[2]) as root:
    os.setgid(65534); os.setuid(65534)
    try:
        taken = take(root, "locked/a", Expected(3, None, int(sys.argv[3])), Progress())
        put(root, taken, trash_path("t", "locked/a"))
    except Refusal as refused:
        print(refused.why)
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs to change its user")
def test_a_read_only_folder_keeps_its_files(house: House) -> None:
    """What may not be moved is left and named."""
    folder = house.disk / "locked"
    folder.mkdir()
    (folder / "a").write_bytes(b"abc")
    folder.chmod(0o555)
    house.disk.chmod(0o777)
    identity = house.files.roots()[0].identity
    stamp = str((folder / "a").stat().st_mtime_ns)
    # Nobody in particular may write the figures of coverage into the checkout either.
    calm = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    done = subprocess.run(
        [sys.executable, "-c", UNPRIVILEGED, str(house.disk), identity, stamp],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2], env=calm,
    )  # fmt: skip
    assert (done.stdout.strip(), done.stderr) == ("locked", "")
    assert (folder / "a").read_bytes() == b"abc"


def test_a_bug_in_the_middle_leaves_journal_and_disk_agreed(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is raised between two moves, recovery brings the journal to the disk."""
    house.session()
    house.ready()
    real, calls = moving.put, []

    def fail(root: object, taken: object, target: str) -> None:
        calls.append(1)
        if len(calls) == 3:
            raise ZeroDivisionError
        real(root, taken, target)  # type: ignore[arg-type]

    monkeypatch.setattr(moving, "put", fail)
    with pytest.raises(ZeroDivisionError):
        house.files.move_to_trash(house.old_maps)
    assert house.files.audit() != []
    monkeypatch.setattr(moving, "put", real)
    house.files.recover()
    assert house.files.audit(read=True) == []
    assert len(trashed(house)) == 5


def test_a_root_in_use_is_not_taken_off_the_list(house: House) -> None:
    """Its files would be nowhere; once nothing is on it, it may go, marker and all untouched."""
    house.session()
    with pytest.raises(KnownError, match="files of projects"):
        house.files.remove_root(house.root)
    house.files.remove_folder(house.files.folders()[0].id)
    house.files.remove_root(house.root)
    assert house.files.roots() == ()
    assert (house.disk / ".studio-desk-root").exists()


def test_two_hands_on_one_purge_do_not_undo_each_other(house: House) -> None:
    """A recovery and the owner's own move of one purge: the second finds it done."""
    house.session(count=40)
    house.ready()
    failures: list[BaseException] = []

    def move() -> None:
        try:
            with house.studio.store.connection():
                house.studio.elsewhere().files.move_to_trash(house.old_maps)
        except Refused:
            pass  # the other was quicker
        except BaseException as error:  # noqa: BLE001  # looked at below
            failures.append(error)

    threads = [threading.Thread(target=move) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(trashed(house)) == 40
    assert house.files.audit(read=True) == []


def test_a_reading_beside_a_purge_calls_nothing_missing(house: House) -> None:
    """A file that went to the trash while others were read is in the trash, not missing."""
    house.session(count=20)
    house.ready()

    def purge_meanwhile(told: object) -> None:
        if not trashed(house):
            house.files.move_to_trash(house.old_maps)

    report, _ = house.files.verify([house.old_maps], Progress(purge_meanwhile))
    assert report.faults == []
    assert {row.state for row in house.files.files(house.old_maps)} == {"trashed"}
    assert "missing" not in {row.what for row in house.files.events(house.old_maps)}
    assert house.files.audit(read=True) == []
