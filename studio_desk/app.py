"""The composition root: the one file that knows every room. Builds them, wires them, ends them.

Qt is imported only where a window opens, so that the command line starts without it.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from studio_desk import resources
from studio_desk.clock import Clock, SystemClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.studio import Studio

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

APP_NAME = "Studio Desk"
PAINTED = "STUDIO_DESK_EXIT_AFTER_PAINT"  # ends after the first paint: for measuring the start
_DEMO = "demo-studio"

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]

log = logging.getLogger(__name__)


@contextmanager
def writing_studio(paths: Paths, clock: Clock | None = None) -> Iterator[Studio]:
    """The studio of a profile, made where there is none, under its one lock."""
    clock = clock or SystemClock()
    paths.create()
    with open_store(paths.database, now=clock.now(), backups=paths.backups) as store:
        studio = Studio(store, built_in_catalogue(), clock)
        studio.start()
        yield studio


@contextmanager
def reading_studio(paths: Paths, clock: Clock | None = None) -> Iterator[Studio | None]:
    """The studio of a profile to look at while another process may be at work; None if empty."""
    clock = clock or SystemClock()
    if not paths.database.exists():
        yield None
        return
    with open_store(paths.database, now=clock.now(), read_only=True) as store:
        yield Studio(store, built_in_catalogue(), clock)


def demo_paths(paths: Paths) -> Paths:
    """The folders of the demo studio: a profile of its own, below the given one's data."""
    return Paths.under(paths.data / _DEMO)


def lay_out_demo(paths: Paths, clock: Clock | None = None) -> None:
    """Fill the demo's profile with its invented projects, dated from today.

    A demo that was laid out on an earlier day is made anew: it is nobody's data.
    """
    clock = clock or SystemClock()
    today = str(clock.now() // 86_400)
    marker = paths.state / "laid-out"
    if marker.exists() and marker.read_text(encoding="utf-8") == today:
        return
    with writing_studio(paths, clock):
        pass  # the lock is free: no window shows the demo now
    shutil.rmtree(paths.data.parent)
    with writing_studio(paths, clock) as studio:
        studio.load_demo(clock.now())
    marker.write_text(today, encoding="utf-8")


def run_window(paths: Paths, clock: Clock | None = None) -> int:
    """Open the window on a profile and answer the exit status when it is closed."""
    from PySide6.QtWidgets import QApplication

    clock = clock or SystemClock()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName(APP_NAME)
    application.setDesktopFileName("studio-desk")
    try:
        paths.create()
        _log_to(paths.logs / "studio-desk.log")
        with writing_studio(paths, clock) as studio:
            _first_zone(studio)
            return _run(application, studio, paths, clock)
    except KnownError as error:
        _say(None, error.line)
        raise


def _run(application: QApplication, studio: Studio, paths: Paths, clock: Clock) -> int:
    from PySide6.QtCore import QSettings

    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

    theme = Theme(application, resources.root())
    bus = Bus()
    bus.follow(studio)
    places = QSettings(str(paths.state / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(studio, theme, clock, bus, places)
    former = _catch_bugs(window, paths)
    try:
        window.show()
        if os.environ.get(PAINTED):
            _end_after_paint(application, window)
        return application.exec()
    finally:
        bus.let_go()
        sys.excepthook = former


def _first_zone(studio: Studio) -> None:
    """A new studio starts in the zone of the machine; the owner can choose another."""
    from PySide6.QtCore import QTimeZone

    from studio_desk.studio import Settings

    if studio.settings() != Settings() or studio.journal(1):
        return
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        studio.edit_settings(zone=zone)
        studio.forget_undo()
    except KnownError:
        log.info("the machine's zone %r is not known here; UTC stays", zone)


def _end_after_paint(application: QApplication, window: QWidget) -> None:
    from PySide6.QtCore import QTimer

    window.repaint()
    QTimer.singleShot(0, application.quit)


# --- Trouble ------------------------------------------------------------------------------------


def _log_to(path: Path) -> None:
    """Keep a private log of at most three megabytes; it carries ids, never names."""
    from logging.handlers import RotatingFileHandler

    former = os.umask(0o077)
    try:
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    finally:
        os.umask(former)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)


def _say(parent: QWidget | None, text: str) -> None:
    """Tell one line in a message box, as plain text; on a screen nobody sees, nothing."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QMessageBox

    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return
    box = QMessageBox(parent)
    box.setWindowTitle(APP_NAME)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.exec()


def _catch_bugs(window: QWidget, paths: Paths) -> Hook:
    """Known errors become one line in the window; anything else is logged, told, and survived."""
    former = sys.excepthook
    telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        if not isinstance(error, Exception):
            former(kind, error, trace)
            return
        if isinstance(error, KnownError):
            _say(window, error.line)
            return
        log.critical("a bug", exc_info=(kind, error, trace))
        if not telling:
            telling = True
            _say(
                window,
                "Something went wrong that should not have. What was recorded is safe. "
                f"What happened is written in {paths.logs}.",
            )
            telling = False

    sys.excepthook = hook
    return former
