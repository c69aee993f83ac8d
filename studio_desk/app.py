"""The composition root: the one file that knows every room. Builds them, wires them, ends them.

Qt is imported only where a window opens, so that the command line starts without it.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from studio_desk import passphrase, resources
from studio_desk.clock import Clock, SystemClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policy import format_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import open_store
from studio_desk.store.backup import Backup
from studio_desk.store.opening import NotWritable, Unsound
from studio_desk.store.sqlite import Locked, is_damage, told
from studio_desk.store.whereabouts import lying
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups
from studio_desk.studio.privacy import NeedsPassphrase, opens, unlock
from studio_desk.tongue import tr
from studio_desk.trouble import catch_bugs, log_to
from studio_desk.ui.boxes import ask, say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from studio_desk.presence import Presence
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.keeper import Keeper
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.window.main_window import MainWindow

APP_NAME = "Studio Desk"
PAINTED = "STUDIO_DESK_EXIT_AFTER_PAINT"  # ends after the first paint: for measuring the start
_DEMO = "demo-studio"
_PLACES = "window.ini"

log = logging.getLogger(__name__)


@contextmanager
def writing_studio(paths: Paths, clock: Clock | None = None) -> Iterator[Studio]:
    """The studio of a profile, made where there is none, under its one lock."""
    clock = clock or SystemClock()
    paths.create()
    with (
        _newest_offered(paths, clock),
        open_store(paths.database, now=clock.now(), backups=paths.backups) as store,
        told(),
    ):
        studio = Studio(store, built_in_catalogue(), clock)
        backups = Backups(paths, clock)
        studio.before_risk = lambda why: backups.before(store, why)
        studio.start()
        yield studio


class Damaged(KnownError):
    """The studio's file is not sound. It was left as it is; `offer` is the newest good backup."""

    def __init__(self, error: KnownError, offer: Backup | None) -> None:
        if offer is None:
            remedy = tr("No good backup was found here. Restore one with: studio-desk restore FILE")
        else:
            made = format_instant(offer.at)
            remedy = tr(
                "The newest good backup was made {when}: studio-desk restore newest", when=made
            )
        super().__init__(error.message, remedy)
        self.offer = offer


@contextmanager
def _newest_offered(paths: Paths, clock: Clock) -> Iterator[None]:
    try:
        yield
    except KnownError as error:
        if not (isinstance(error, Unsound) or is_damage(error)):
            raise
        raise Damaged(error, Backups(paths, clock).newest_good()) from error


@contextmanager
def window_studio(paths: Paths, clock: Clock) -> Iterator[tuple[Studio, str]]:
    """The studio of a profile to write in; or, where that cannot be, to read, and why."""
    with ExitStack() as stack:
        try:
            studio = stack.enter_context(writing_studio(paths, clock))
            why = ""
        except NotWritable as error:
            stack.close()
            with _newest_offered(paths, clock):
                found = stack.enter_context(reading_studio(paths, clock))
            assert found is not None  # what can be read is there
            studio, why = found, error.line
        yield studio, why


@contextmanager
def reading_studio(paths: Paths, clock: Clock | None = None) -> Iterator[Studio | None]:
    """The studio of a profile to look at while another process may be at work; None if empty."""
    clock = clock or SystemClock()
    if not paths.has_studio():
        yield None
        return
    with open_store(paths.database, now=clock.now(), read_only=True) as store, told():
        yield Studio(store, built_in_catalogue(), clock)


@contextmanager
def studio_as_it_is(paths: Paths, clock: Clock) -> Iterator[Studio | None]:
    """The studio to look at; None where there is none, or none that can be read."""
    with ExitStack() as stack:
        try:
            studio = stack.enter_context(reading_studio(paths, clock))
        except Unsound:
            studio = None
        yield studio


def faults(paths: Paths, clock: Clock) -> list[str]:
    """What is wrong with the studio's file and its evidence, in lines for the owner. Reads all."""
    try:
        with reading_studio(paths, clock) as studio:
            if studio is None:
                return []
            found = [f"{paths.database}: {each}" for each in studio.store.faults()]
            spoiled = studio.evidence.verify()[0].faults
    except KnownError as error:
        return [error.line]
    # By number: what a client handed in is named in the window only.
    return found + [
        f"evidence {each.evidence_id} of project {each.project_id}: {each.what}" for each in spoiled
    ]


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
        studio.lay_out_demo_files(paths.data / "drives" / "Vault 1")
    marker.write_text(today, encoding="utf-8")


def run_window(
    paths: Paths,
    clock: Clock | None = None,
    *,
    hidden: bool = False,
    files: Sequence[Path] = (),
    language: str | None = None,
) -> int:
    """Open the window on a profile and answer the exit status when it is closed.

    `hidden`: begin in the tray, where there is one. `files`: case files to take in, here or in
    the window that is already open. `language`: its code, for this start.
    """
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from studio_desk.ui.language import speak_as_chosen

    clock = clock or SystemClock()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName(APP_NAME)
    application.setDesktopFileName("studio-desk")
    speak_as_chosen(paths.state / _PLACES, language, resources.root(), application)
    application.setWindowIcon(QIcon(str(resources.path("app", "studio-desk.svg"))))
    try:
        _folders(paths)
        with window_studio(paths, clock) as (studio, why):
            if not why:
                log_to(paths.logs / "studio-desk.log")
                _first_zone(studio)
            return _run(application, studio, paths, clock, why, hidden=hidden, files=files)
    except Locked:
        from studio_desk.ui.doorbell import ring

        if ring(paths.data, files):
            return 0
        raise
    except Damaged as error:
        if _restore_offered(error, paths, clock):
            return run_window(paths, clock, hidden=hidden, files=files, language=language)
        raise
    except NeedsPassphrase as error:
        if _passphrase_given(error, paths):
            return run_window(paths, clock, hidden=hidden, files=files, language=language)
        return 1
    except KnownError as error:
        say(None, error.line)
        raise


def _passphrase_given(error: NeedsPassphrase, paths: Paths) -> bool:
    """Open an encrypted studio by the keyring, or by asking; False where the owner gives up."""
    from studio_desk.ui.safety.unlocking import ask_passphrase

    found = None if error.wrong else passphrase.kept(paths.database)
    if found is not None and opens(paths.database, found):
        unlock(found)
        return True
    typed = ask_passphrase(
        lambda words: opens(paths.database, words), can_keep=passphrase.can_keep()
    )
    if typed is None:
        return False
    unlock(typed.words)
    if typed.keep:
        passphrase.keep(paths.database, typed.words)
    return True


def _folders(paths: Paths) -> None:
    """Make the folders; one that cannot be made matters only where there is no studio yet."""
    try:
        paths.create()
    except KnownError:
        if not paths.has_studio():
            raise


def _restore_offered(error: Damaged, paths: Paths, clock: Clock) -> bool:
    """Ask whether the newest good backup is to take the damaged file's place, and do it."""
    if error.offer is None:
        say(None, error.line)
        return False
    made = format_instant(error.offer.at)
    words = tr(
        "The newest good backup was made {when}. The damaged file is kept beside it under another "
        "name.",
        when=made,
    )
    question = f"{error.message}\n\n{words}"
    if not ask(question, tr("Restore backup"), tr("Quit")):
        return False
    Backups(paths, clock).restore_damaged(error.offer)
    return True


def _run(
    application: QApplication,
    studio: Studio,
    paths: Paths,
    clock: Clock,
    why: str = "",
    *,
    hidden: bool = False,
    files: Sequence[Path] = (),
) -> int:
    from PySide6.QtCore import QSettings, QTimer

    from studio_desk.afterpaint import files_page, tend_evidence
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.reports.place import add_reports
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.morepages import add_more_pages

    theme = Theme(application, resources.root())
    bus = Bus()
    bus.follow(studio)
    places = QSettings(str(_private(paths.state / _PLACES)), QSettings.Format.IniFormat)
    window = MainWindow(studio, theme, clock, bus, places)
    add_more_pages(window, studio, theme, clock, bus)
    add_reports(window, studio, theme, clock, bus, paths.config / "reports", places)
    window.pages.demo_asked.connect(lambda: _open_demo(window))
    window.begin()
    former = catch_bugs(window, paths.logs)
    backups = Backups(paths, clock)
    keeper: Keeper | None = None
    if not why:
        keeper = _keep(studio, backups, window)
        # After the first paint: the start does not wait for it.
        QTimer.singleShot(0, lambda: _hear_later_starts(paths, window))
    for line in (why, where_it_lies(paths)):
        if line:
            QTimer.singleShot(0, lambda line=line: window.tell_error(line))
    presence = None if why else _be_there(application, studio, theme, clock, bus, window, backups)
    if presence is not None:
        from studio_desk.safekeeping import Safekeeping

        Safekeeping(studio, backups, theme, window, places, presence)
    end_files = None if why else files_page(studio, theme, clock, bus, window)
    end_evidence = None if why else tend_evidence(studio, clock, window)
    if files and not why:
        QTimer.singleShot(0, lambda: window.deeds.take_in(files))
    try:
        if presence is None:
            window.show()
        else:
            presence.start(hidden=hidden)
        if os.environ.get(PAINTED):
            _end_after_paint(application, window)
        return application.exec()
    finally:
        bus.let_go()
        if end_files is not None:
            end_files()
        if end_evidence is not None:
            end_evidence()
        if presence is not None:
            presence.end()
        if keeper is not None:
            keeper.stop()
            _back_up_at_quit(studio, backups)
        sys.excepthook = former


def _open_demo(window: MainWindow) -> None:
    """Open the demo studio in a window of its own, beside the studio that is open."""
    from PySide6.QtCore import QProcess

    from studio_desk.reminders.autostart import own_command

    program, *arguments = own_command(["demo"])
    if not QProcess.startDetached(program, arguments)[0]:
        window.tell_error(tr("The demo studio did not open. Start it with: studio-desk demo"))


def _be_there(
    application: QApplication,
    studio: Studio,
    theme: Theme,
    clock: Clock,
    bus: Bus,
    window: MainWindow,
    backups: Backups,
) -> Presence:
    from studio_desk.presence import Presence
    from studio_desk.reminders.autostart import Autostart, own_command

    def backed_up() -> int | None:
        """When the present state was last known to be in a backup, UTC seconds."""
        if not backups.changed(studio.store):
            return clock.now()
        return next((each.at for each in backups.listed()), None)

    autostart = Autostart(own_command())
    return Presence(application, studio, theme, clock, bus, window, backed_up, autostart)


def _private(path: Path) -> Path:
    """Make a file the owner's alone before Qt does: it would let everyone read it."""
    try:
        path.touch(0o600)
        path.chmod(0o600)
    except OSError:
        log.info("the file of window places cannot be written")
    return path


def _keep(studio: Studio, backups: Backups, window: MainWindow) -> Keeper:
    from studio_desk.ui.keeper import Keeper

    keeper = Keeper(studio, backups, window)
    keeper.failed.connect(window.tell_error)
    return keeper


def _back_up_at_quit(studio: Studio, backups: Backups) -> None:
    try:
        if backups.changed(studio.store):
            backups.make(studio.store, "quit")
    except KnownError as error:
        log.info("no backup was made at the end")
        say(None, error.line)


def _hear_later_starts(paths: Paths, window: MainWindow) -> None:
    """Let a second start raise this window, where the system has local sockets for it."""
    try:
        from studio_desk.ui.doorbell import Doorbell
    except ImportError:  # Qt's network part needs a library that is not everywhere
        log.info("later starts cannot be heard: Qt's local sockets are missing")
        return

    def show(files: list[Path]) -> None:
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if files and not window.deeds.work.busy:
            window.deeds.take_in(files)

    from PySide6.QtCore import Qt

    Doorbell(paths.data, show, window)


def where_it_lies(paths: Paths) -> str:
    """What to say about a live database in a synced or network folder; empty where it is fine."""
    found = lying(paths.database)
    return found.line if found is not None else ""


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
