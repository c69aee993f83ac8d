"""Draws the Files page offscreen on the demo studio with sparse files: ``gallery.py FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import filing, open_store
from studio_desk.studio import Filter, Studio
from studio_desk.studio.filing import Told
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.kit.theme import Theme

ZONE = ZoneInfo("America/New_York")
GB = 10**9


def at(*when: int) -> int:
    return int(datetime(*when, tzinfo=ZONE).timestamp())


NOW = at(2026, 3, 8, 9, 18)
# Title, folder, GB, files, when verified.
HELD = (
    ("Old Maps", "2021/Old Maps", 22.7, 164, at(2025, 11, 3, 18, 20)),
    ("Glass Harbour", "2026/Glass Harbour", 14.2, 98, at(2026, 2, 11, 10, 30)),
    ("夜明けのラジオ", "2026/Yoake no Radio", 3.9, 26, at(2026, 3, 8, 9, 17)),
    ("Night Drive EP", "2026/Night Drive", 38.4, 212, at(2026, 3, 7, 22, 0)),
    ("Tidewrack", "2026/Tidewrack", 29.8, 187, at(2026, 3, 7, 22, 0)),
    ("Ember & Ash", "2026/Ember and Ash", 71.3, 640, at(2026, 3, 7, 22, 0)),
    ("ليل طويل", "2026/Layl Tawil", 6.1, 31, at(2026, 3, 1, 20, 15)),
    ("Kestrel", "2026/Kestrel", 4.4, 22, at(2026, 3, 4, 9, 12)),
    ("Copper Wire", "2026/Copper Wire", 18.6, 120, at(2026, 3, 4, 9, 12)),
    ("Harmattan", "2026/Harmattan", 16.2, 74, at(2026, 2, 25, 11, 30)),
)


def fill(studio: Studio, disk: Path) -> dict[str, int]:
    """Lay sparse session folders on a root and register them. Answers the ids by title."""
    studio.files.add_root(str(disk), "Vault 1")
    ids = {row.title or "": row.id for row in studio.projects(Filter(), limit=200).rows}
    for title, place, size, count, verified in HELD:
        folder = disk / place
        folder.mkdir(parents=True)
        for number in range(count):
            with (folder / f"take {number:03}.wav").open("wb") as file:
                file.truncate(round(size * GB / count))
        studio.files.add_folder(ids[title], str(folder))
        rows = filing.files(studio.store, ids[title])
        with studio.store.transaction():
            filing.change_files(studio.store, [r.id for r in rows], verified_at=verified)
            if title == "Copper Wire":
                filing.change_files(studio.store, [rows[0].id], state="changed", state_at=verified)
        studio.files.rescan(ids[title], accept=False)
    return ids


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app, resources.root(), mode="light", motion=False)
    with tempfile.TemporaryDirectory() as home:
        clock = FixedClock(NOW)
        store = open_store(Path(home) / "studio.db", now=NOW)
        studio = Studio(store, built_in_catalogue(), clock)
        studio.start()
        studio.load_demo(NOW)
        disk = Path(home) / "Vault 1"
        disk.mkdir()
        ids = fill(studio, disk)
        clock.set(at(2026, 3, 2, 10, 0))
        studio.files.notice(ids["Old Maps"])
        clock.set(NOW)
        studio.refresh_due()
        bus = Bus()
        bus.follow(studio)
        for mode in ("light", "dark"):
            theme.set_mode(mode)  # type: ignore[arg-type]  # one of the two
            page = FilesPage(studio, theme, clock, bus)
            page.resize(1148, 826)
            page.show()
            page.table.choose(ids["Old Maps"])
            for title in ("夜明けのラジオ", "Night Drive EP", "Tidewrack"):
                page.model.toggle(page.model.index_of(ids[title]))
            reading = tuple(ids[t] for t in ("夜明けのラジオ", "Night Drive EP", "Tidewrack"))
            page._reading = reading
            page.job.begin("Verifying 3 projects")
            page._told(Told(158, 425, 27_700_000_000, 72_100_000_000, "x", ids["Night Drive EP"]))
            for _ in range(20):
                app.processEvents()
            page.look_at_roots()
            page._looker.wait()
            for _ in range(20):
                app.processEvents()
            page.grab().save(str(folder / f"files-{mode}.png"))
            page._job_ended()
            page.toast.say("Notice to Priya Raman logged", "Undo", "undo")
            page.table.choose(ids["Copper Wire"])
            for _ in range(10):
                app.processEvents()
            page.grab().save(str(folder / f"files-{mode}-fault.png"))
            page.deeds.free()
            for _ in range(10):
                app.processEvents()
            dialog = page.deeds.dialog()
            assert dialog is not None
            dialog.grab().save(str(folder / f"free-{mode}.png"))
            dialog.reject()
            page.end()
            page.close()
        bus.let_go()
        store.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
