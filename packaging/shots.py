"""Draws the window's states offscreen, one PNG each, to lay beside the design: ``shots.py FOLDER``.

The studio shown is the demo, laid out as of one fixed instant, so that the same code gives the same
pictures.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import evidenceshots
import reportshots
from claimshots import claims
from moneyshots import money
from policyshots import policies
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.files.roots import Room
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.replies.templates import TemplateKey
from studio_desk.store import open_store
from studio_desk.studio import Filter, Studio
from studio_desk.studio.filing import RootState
from studio_desk.ui.bus import Bus
from studio_desk.ui.files.page import FilesPage
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.language import LANGUAGES, speak
from studio_desk.ui.reminders.centre import ReminderCentre
from studio_desk.ui.replies.composer import AnswerDialog
from studio_desk.ui.replies.editor import TemplateDialog
from studio_desk.ui.replies.gathering import standing
from studio_desk.ui.reports.place import add_reports
from studio_desk.ui.requests.dialog import RequestDialog
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages
from studio_desk.ui.window.railpages import FILES, PROJECTS, REMINDERS

NOW = int(datetime(2026, 3, 8, 9, 18, tzinfo=ZoneInfo("America/New_York")).timestamp())
_STATES = (
    "readme", "desk", "pages", "requests", "large", "evidence", "reports", "empty", "money",
    "policies", "claims",
)  # fmt: skip
_ROOM = Room(1_200 * 10**9, 2_000 * 10**9)
SIZES = {"desk": (1320, 860), "1024": (1024, 700), "1440": (1440, 900)}


class Stage:
    """A window on a studio, and the way to photograph it."""

    def __init__(self, theme: Theme, folder: Path, name: str, *, demo: bool) -> None:
        self.theme, self.folder, self.sizes = theme, folder, SIZES
        self.clock = FixedClock(NOW)
        self._home = tempfile.TemporaryDirectory()
        self.home = Path(self._home.name)
        store = open_store(self.home / "studio.db", now=NOW)
        self.studio = Studio(store, built_in_catalogue(), self.clock)
        self.studio.start()
        if demo:
            self.studio.load_demo(NOW)
            self.studio.lay_out_demo_files(self.home / "Vault 1")
        self.bus = Bus()
        self.bus.follow(self.studio)
        self.window = MainWindow(self.studio, theme, self.clock, self.bus)
        self.reminders = ReminderCentre(self.studio, theme, self.clock, self.bus)
        self.files = FilesPage(self.studio, theme, self.clock, self.bus)
        self.window.add_page(REMINDERS, lambda: self.reminders)
        self.window.add_page(FILES, lambda: self.files)
        self.files.count_changed.connect(lambda count: self.window.rail.set_count(FILES, count))
        self.files.refresh()
        add_more_pages(self.window, self.studio, theme, self.clock, self.bus)
        self.name = name

    def shoot(self, state: str, size: str = "desk") -> None:
        """Write one picture."""
        self.window.resize(*SIZES[size])
        self.window.show()
        self.settle()
        rows = self.window.list.rows
        QApplication.sendEvent(rows.viewport(), QEvent(QEvent.Type.Leave))
        rows.scrollToTop()
        rows.scrollTo(rows.currentIndex())
        path = self.folder / f"{self.name}-{state}.png"
        self.window.grab().save(str(path))
        print(path)

    def shoot_dialog(self, dialog: FormDialog, state: str, size: tuple[int, int]) -> None:
        """Write one picture of a dialog, and close it."""
        dialog.show()
        self.settle()
        dialog.check_now()
        dialog.resize(*size)
        self.settle()
        path = self.folder / f"{self.name}-{state}.png"
        dialog.grab().save(str(path))
        print(path)
        dialog.close()
        dialog.deleteLater()
        self.settle()

    def settle(self) -> None:
        """Let layouts and paints that are waiting happen."""
        for _ in range(5):
            QApplication.processEvents()

    def choose(self, title: str) -> None:
        """Choose a project by its title."""
        (row,) = (
            row for row in self.studio.projects(Filter(text=title)).rows if row.title == title
        )
        self.window.list.choose(row.id)

    def end(self) -> None:
        """Close everything."""
        self.window.close()
        self.bus.let_go()
        self.files.end()
        self.studio.store.close()
        self._home.cleanup()


def desk(stage: Stage) -> None:
    """The desk at three sizes, another instant, an alert, a search, an undo."""
    stage.choose("Night Drive EP")
    for size in SIZES:
        stage.shoot(size, size)
    stage.window.toast.say("Recorded: delivery of Night Drive EP")
    stage.shoot("toast")
    stage.window.toast.hide()
    for title, name in (
        ("Copper Wire", "alert"),
        ("Kestrel", "dispute"),
        ("Tidewrack", "in-hand"),
        ("Care plan", "subscription"),
        ("Old Maps", "years"),
        ("ليل طويل", "right-to-left"),
    ):
        stage.choose(title)
        stage.shoot(name)
    stage.choose("Night Drive EP")
    panel = stage.window.panel
    assert panel is not None
    panel.below.why.set_open("B4a", on=True)
    stage.shoot("why-open")
    panel.below.why.close_all()
    panel.as_of_asked.emit(NOW + 3 * 86_400 + 42 * 60)
    stage.shoot("as-of")
    stage.shoot("as-of-1024", "1024")
    panel.as_of_asked.emit(NOW - 3 * 86_400)
    panel.known_then_asked.emit(True)
    stage.shoot("as-of-known-then")
    panel.as_of_asked.emit(None)
    stage.window.list.search.setText("night")
    stage.shoot("search")
    stage.window.list.search.setText("nowhere")
    stage.shoot("search-empty")
    stage.window.list.search.clear()
    stage.window.tell_error("The case was not written: no room on Vault 1. Choose another folder.")
    stage.shoot("error")


def pages(stage: Stage) -> None:
    """Each page of the rail."""
    for place in stage.window.rail.items():
        if place.id != PROJECTS:
            stage.window.show_page(place.id)
            stage.shoot(place.id)


def requests(stage: Stage) -> None:
    """Answering a client: the dialog, an offer that waits, the letter, a template."""
    message = (
        "Hi,\nthe new mixes are lovely! Four small things before we sign off:\n\n"
        "On Night Drive the vocal could be a touch drier still, less reverb.\n"
        "Glass: the bass is too much now, please put it back where it was at first.\n"
        "Could the snare on Night Drive come up about 1 dB?\n"
        "There is a click at 2:14 in Glass, I think from the edit.\n\nThank you!\nAna\n"
    )
    (row,) = stage.studio.projects(Filter(text="Night Drive EP")).rows
    items = [{"song": "Glass", "element": "snare", "aspect": "level", "change": "+1 dB"}]
    place = (stage.theme, stage.clock)
    dialog = RequestDialog(stage.studio, *place, project_id=row.id, text=message)
    stage.shoot_dialog(dialog, "request", (1200, 766))
    dialog = RequestDialog(stage.studio, *place, project_id=row.id, text=message)
    dialog.fee.amount.setText("30.00")
    stage.shoot_dialog(dialog, "request-short", (1200, 766))
    dialog = RequestDialog(stage.studio, *place, project_id=row.id, text=message)
    stage.shoot_dialog(dialog, "request-1024", (1000, 652))
    stage.studio.requests.log(row.id, NOW, items, fee=1000, reason="A first record")
    stage.choose("Night Drive EP")
    stage.shoot("offer")
    stage.shoot("offer-1024", "1024")
    stage.window.show_page("today")
    stage.shoot("offer-today")
    letter = AnswerDialog(stage.studio, row.id, *place)
    stage.shoot_dialog(letter, "letter", (720, 640))
    key = TemplateKey("standing", "warm", "en")
    editor = TemplateDialog(stage.studio, stage.theme, key, standing(stage.studio, row.id, NOW))
    stage.shoot_dialog(editor, "template", (900, 600))


def readme(stage: Stage) -> None:
    """The pictures of README.md, with every page on the rail."""
    templates = stage.home / "templates"
    add_reports(stage.window, stage.studio, stage.theme, stage.clock, stage.bus, templates, None)
    stage.choose("Night Drive EP")
    stage.window.show_page("projects")
    stage.shoot("desk")
    stage.window.show_page("today")
    stage.window.pages.today.divide("time")
    stage.shoot("today-by-time")
    stage.window.pages.today.divide("need")
    stage.window.pages.today.show_since(stage.clock.now() - 14 * 3600)
    stage.shoot("today")
    # How full the disk of this machine is belongs in no picture.
    roots = stage.studio.files.roots()
    stage.files.look_at_roots = lambda: None  # type: ignore[method-assign]
    stage.window.show_page("files")
    stage.files.show_roots(tuple(RootState(row, True, _ROOM) for row in roots))
    stage.shoot("files")
    stage.window.pages.today.since.hide()


def large(stage: Stage) -> None:
    """Text at 150 %."""
    stage.choose("Night Drive EP")
    stage.theme.set_scale(1.5)
    stage.shoot("desk-150")
    stage.shoot("1024-150", "1024")
    stage.theme.set_scale(1.0)


def evidence(stage: Stage) -> None:
    """The list of evidence, the checklist of a dispute, the form of a chargeback."""
    evidenceshots.shoot(
        stage.studio, stage.theme, stage.clock, stage.home, str(stage.folder / stage.name)
    )


def reports(stage: Stage) -> None:
    """The page of reports."""
    reportshots.shoot_reports(stage)


def empty(stage: Stage) -> None:
    """A studio with nothing in it."""
    stage.shoot("empty")


def main() -> int:
    """Write all pictures into a folder."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--only", choices=_STATES, help="only these states")
    reader.add_argument("--theme", choices=("light", "dark"), help="only this theme")
    reader.add_argument("--language", choices=LANGUAGES, default="en", help="in this language")
    call = reader.parse_args()
    call.folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    speak(call.language, resources.root(), app)
    theme = Theme(app, resources.root(), mode="light", motion=False)
    acts: dict[str, Callable[[Stage], None]] = {
        "readme": readme,
        "desk": desk,
        "pages": pages,
        "requests": requests,
        "large": large,
        "evidence": evidence,
        "reports": reports,
        "empty": empty,
        "money": money,
        "claims": claims,
        "policies": policies,
    }
    for mode in ("light", "dark"):
        if call.theme not in (None, mode):
            continue
        theme.set_mode(mode)
        for name, act in acts.items():
            if call.only not in (None, name):
                continue
            stage = Stage(theme, call.folder, mode, demo=name != "empty")
            act(stage)
            stage.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
