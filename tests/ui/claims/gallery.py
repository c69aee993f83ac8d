"""Draws the page of claims offscreen on the demo studio: ``gallery.py FOLDER``."""

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

from PySide6.QtWidgets import QApplication, QWidget

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Filter, Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.kit.theme import Theme

NOW = int(datetime(2026, 3, 8, 9, 18, tzinfo=ZoneInfo("America/New_York")).timestamp())
SIZES = {"desk": (1148, 826), "1024": (972, 666)}


class Gallery:
    """The page on a demo studio of its own."""

    def __init__(self, app: QApplication, theme: Theme, folder: Path, home: Path) -> None:
        self.app, self.theme, self.folder = app, theme, folder
        self.clock = FixedClock(NOW)
        self.store = open_store(home / "studio.db", now=NOW)
        self.studio = Studio(self.store, built_in_catalogue(), self.clock)
        self.studio.start()
        self.studio.load_demo(NOW)
        self.bus = Bus()
        self.bus.follow(self.studio)
        self.page = ClaimsPage(self.studio, theme, self.clock, self.bus)

    def settle(self) -> None:
        """Let layouts and paints that are waiting happen."""
        for _ in range(8):
            self.app.processEvents()

    def shoot(self, name: str, size: str = "desk", widget: QWidget | None = None) -> None:
        """Write one picture."""
        if widget is None:
            self.page.resize(*SIZES[size])
            self.page.set_compact(size != "desk")
            self.page.show()
        self.settle()
        (widget or self.page).grab().save(str(self.folder / f"{name}.png"))

    def project(self, title: str) -> int:
        """The id of a project of the demo."""
        rows = self.studio.projects(Filter(text=title)).rows
        return next(row.id for row in rows if row.title == title)

    def end(self) -> None:
        """Close everything."""
        self.page.end()
        self.page.close()
        self.bus.let_go()
        self.store.close()


def main() -> int:
    """Draw every line of the list, the sums, the forms."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = Theme(app, resources.root(), mode="light", motion=False)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]  # one of the two
        with tempfile.TemporaryDirectory() as home:
            gallery = Gallery(app, theme, folder, Path(home))
            page = gallery.page
            for line in page.list.model.every:
                page.show_claim(*line.key)
                name = "".join(ch if ch.isalnum() else "-" for ch in line.title or "x")
                gallery.shoot(f"{mode}-{line.kind}-{name}-{line.about}")
                if line.kind in ("claim", "exchange") and line.open:
                    gallery.shoot(f"{mode}-1024-{line.kind}-{name}", "1024")
            page.show_sums()
            gallery.shoot(f"{mode}-sums")
            opened = gallery.studio.claims.opened(*page.list.model.every[0].key)
            for how in ("refunded", "declined"):
                page.deeds.settle(opened, how)
                dialog = page.deeds.dialog()
                gallery.shoot(f"{mode}-form-{how}", widget=dialog)
                if dialog is not None:
                    dialog.reject()
            page.deeds.new_claim(gallery.project("Copper Wire"), message="I was charged twice.")
            gallery.shoot(f"{mode}-form-new", widget=page.deeds.dialog())
            page.deeds.dialog().reject()  # type: ignore[union-attr]  # just opened
            page.deeds.new_dispute(gallery.project("Copper Wire"))
            gallery.shoot(f"{mode}-form-dispute", widget=page.deeds.dialog())
            page.deeds.dialog().reject()  # type: ignore[union-attr]
            gallery.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
