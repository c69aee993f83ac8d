"""A studio with a registered folder on a real disk, a finished project, audio of known length."""

from __future__ import annotations

import hashlib
import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk.clock import FixedClock
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio
from studio_desk.studio.filing import Filing

if TYPE_CHECKING:
    from collections.abc import Iterator

B = "audio-mastering-and-mixing"
NOW = parse_instant("2026-03-08T13:18:00Z")
DAY = 86_400
DONE = ({"fact": "purchased", "at": "2021-01-01T15:00:00Z"},
        {"fact": "delivered", "at": "2021-01-10T18:30:00Z"})  # fmt: skip


def wav(path: Path, seconds: float = 0.1, rate: int = 48_000, level: float = 0.5) -> bytes:
    """Write a 16-bit stereo sine wave, cut off at full scale, and return its bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    samples = (level * 32768 * math.sin(number / 20) for number in range(round(seconds * rate)))
    heights = (max(-32768, min(32767, round(sample))) for sample in samples)
    frames = b"".join(struct.pack("<hh", height, height) for height in heights)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(frames)
    return path.read_bytes()


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@dataclass
class House:
    """The studio, its clock, its one root on the disk, and a project whose files may go."""

    studio: Studio
    clock: FixedClock
    disk: Path
    root: int
    old_maps: int

    @property
    def files(self) -> Filing:
        return self.studio.files

    def session(self, name: str = "2021/Old Maps", count: int = 5) -> Path:
        """Make a session folder with some files and register it."""
        folder = self.disk / name
        for number in range(count):
            path = folder / "Audio" / f"take {number}.wav"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(bytes([number]) * (1000 + number))
        self.files.add_folder(self.old_maps, str(folder))
        return folder

    def ready(self) -> None:
        """Tell the client and let the days of grace go by."""
        self.files.notice(self.old_maps)
        self.clock.advance(8 * DAY)

    def tree(self) -> dict[str, bytes]:
        """Every file below the root but the marker, with its content."""
        return {
            str(path.relative_to(self.disk)): path.read_bytes()
            for path in sorted(self.disk.rglob("*"))
            if path.is_file() and path.name != ".studio-desk-root"
        }


def open_house(home: Path, disk: Path) -> House:
    """A studio in UTC on a fresh store, `disk` registered as Vault 1."""
    clock = FixedClock(NOW)
    home.mkdir(exist_ok=True)
    studio = Studio(open_store(home / "studio.db", now=NOW), built_in_catalogue(), clock)
    studio.start()
    disk.mkdir(exist_ok=True)
    root, _ = studio.files.add_root(str(disk), "Vault 1")
    old_maps, _ = studio.add_project(
        title="Old Maps", kind="mastering", policy=B, currency="USD", songs=("Old Maps",),
        facts=DONE,
    )  # fmt: skip
    return House(studio, clock, disk, root, old_maps)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    made = open_house(tmp_path / "home", tmp_path / "disk")
    yield made
    made.studio.store.close()
