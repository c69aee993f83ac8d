"""A delivery: from dropped files to a manifest; what changed since; hints before it goes out."""

from __future__ import annotations

from pathlib import Path

import pytest
import soundfile

from studio_desk.errors import KnownError
from studio_desk.files.compare import Difference
from studio_desk.studio import Refused
from studio_desk.studio.filing import Cancelled, Progress
from tests.files.conftest import NOW, House, sha, wav


def test_a_delivery_is_recorded_with_hashes_and_audio(house: House) -> None:
    """Length, rate, bits, channels and hash are those of the files; the fact carries a manifest."""
    out = house.disk / "2026" / "Out"
    data = wav(out / "Old Maps (Master).wav", 0.25)
    samples, rate = soundfile.read(out / "Old Maps (Master).wav")
    soundfile.write(out / "Old Maps (Instrumental).flac", samples, 96_000, subtype="PCM_24")
    plan = house.files.plan_delivery(house.old_maps, [str(out)])
    by_name = {file.name: file for file in plan.files}
    master = by_name["Old Maps (Master).wav"]
    inst = by_name["Old Maps (Instrumental).flac"]
    assert (master.role, inst.role) == ("master", "instrumental")
    assert master.sha256 == sha(data)
    assert master.stamp.size == len(data)
    assert master.audio is not None
    assert inst.audio is not None
    assert (master.audio.format, master.audio.length_ms, master.audio.rate_hz) == (
        "WAV", 250, rate,
    )  # fmt: skip
    assert (inst.audio.format, inst.audio.bits, inst.audio.rate_hz) == ("FLAC", 24, 96_000)
    house.files.deliver(plan, NOW)
    fact = house.studio.case_of(house.old_maps).facts[-1]
    assert fact.kind == "delivered"
    assert {(f.name, f.role, f.size, f.sha256) for f in fact.files} == {
        (f.name, f.role, f.stamp.size, f.sha256) for f in plan.files
    }
    rows = {row.path: row for row in house.files.files(house.old_maps)}
    assert rows["2026/Out/Old Maps (Master).wav"].length_ms == 250
    assert rows["2026/Out/Old Maps (Master).wav"].verified_at == NOW


def test_a_redelivery_shows_what_changed(house: House) -> None:
    """Added, removed, changed, renamed and same are told apart by hash and name."""
    out = house.disk / "Out"
    for name in ("same.wav", "changed.wav", "gone.wav", "old name.wav"):
        wav(out / name, 0.01 + 0.01 * len(name))
    house.files.deliver(house.files.plan_delivery(house.old_maps, [str(out)]), NOW)
    wav(out / "changed.wav", 0.3)
    (out / "gone.wav").unlink()
    (out / "old name.wav").rename(out / "new name.wav")
    wav(out / "new.wav", 0.4)
    plan = house.files.plan_delivery(house.old_maps, [str(out)])
    assert house.files.since_last(plan) == Difference(
        added=("new.wav",),
        removed=("gone.wav",),
        changed=("changed.wav",),
        renamed=(("old name.wav", "new name.wav"),),
        same=("same.wav",),
    )


def test_undo_takes_the_delivery_back_and_redo_brings_it_again(house: House) -> None:
    """The files of a delivery that was undone are in no ledger; those on the disk stay."""
    path = house.disk / "a.wav"
    wav(path)
    house.files.deliver(house.files.plan_delivery(house.old_maps, [str(path)]), NOW)
    assert house.files.holding(house.old_maps) is not None
    house.studio.undo()
    assert house.files.holding(house.old_maps) is None
    house.studio.redo()
    holding = house.files.holding(house.old_maps)
    assert holding is not None
    assert (holding.files, path.exists()) == (1, True)


def test_hints_name_what_deserves_a_second_look(house: House) -> None:
    """Title, rate, clipping, silence, twins and a promised role that is missing."""
    out = house.disk / "Out"
    wav(out / "Old Maps master.wav", 0.1)
    wav(out / "Old Maps master 44.wav", 0.1, rate=44_100)
    wav(out / "Someone Else mix.wav", 0.1, level=0.4)
    wav(out / "Old Maps loud mix.wav", 0.1, level=1.5)
    wav(out / "Old Maps nothing mix.wav", 0.1, level=0.0)
    (out / "Old Maps copy mix.wav").write_bytes((out / "Old Maps master.wav").read_bytes())
    house.files.promise(house.old_maps, ["instrumental"])
    plan = house.files.plan_delivery(house.old_maps, [str(out)])
    found = {(hint.kind, hint.names[:1]) for hint in house.files.hints(plan)}
    assert found == {
        ("missing", ()),
        ("title", ("Someone Else mix.wav",)),
        ("rate", ("Old Maps master 44.wav",)),
        ("clipped", ("Old Maps loud mix.wav",)),
        ("silent", ("Old Maps nothing mix.wav",)),
        ("identical", (next(f.name for f in plan.files if f.sha256 == sha(
            (out / "Old Maps master.wav").read_bytes())),)),
    }  # fmt: skip


def test_a_file_outside_the_registered_folders_is_refused(house: House, tmp_path: Path) -> None:
    """What lies on no root is named, and nothing is recorded."""
    wav(tmp_path / "x.wav")
    with pytest.raises(KnownError, match=r"x\.wav is in none of the registered folders"):
        house.files.plan_delivery(house.old_maps, [str(tmp_path / "x.wav")])


def test_a_file_written_to_after_it_was_read_is_not_delivered(house: House) -> None:
    """The manifest never names a hash that the file has no more."""
    path = house.disk / "a.wav"
    wav(path)
    plan = house.files.plan_delivery(house.old_maps, [str(path)])
    wav(path, 0.2)
    before = house.studio.case_of(house.old_maps)
    with pytest.raises(Refused, match="written to since"):
        house.files.deliver(plan, NOW)
    assert house.studio.case_of(house.old_maps) == before
    assert house.files.files(house.old_maps) == ()


def test_hashing_tells_how_far_it_is_and_can_be_stopped(house: House) -> None:
    """Progress counts bytes up to all of them; a stop ends it with nothing recorded."""
    path = house.disk / "big.bin"
    path.write_bytes(bytes(5 * 2**20))
    told = []
    plan = house.files.plan_delivery(
        house.old_maps, [str(path)], Progress(told.append, lambda: False)
    )
    assert plan.files[0].sha256 == sha(bytes(5 * 2**20))
    assert (told[-1].bytes, told[-1].all_bytes, told[-1].files) == (5 * 2**20, 5 * 2**20, 1)
    seen = []
    with pytest.raises(Cancelled):
        house.files.plan_delivery(
            house.old_maps, [str(path)], Progress(seen.append, lambda: bool(seen))
        )
    assert house.files.files(house.old_maps) == ()


@pytest.mark.parametrize("data", [b"", b"RIFF", b"RIFF\xff\xff\xff\xffWAVEfmt ", b"\0" * 4096])
def test_what_only_calls_itself_audio_is_a_plain_file(house: House, data: bytes) -> None:
    """A broken sound file is delivered with its hash and without figures."""
    path = house.disk / "broken.wav"
    path.write_bytes(data)
    plan = house.files.plan_delivery(house.old_maps, [str(path)])
    assert plan.files[0].audio is None
    assert plan.files[0].sha256 == sha(data)
