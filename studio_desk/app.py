"""The composition root: the one file that knows every room. Builds them, wires them, ends them.

Qt is imported only where a window opens, so that the command line starts without it.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from studio_desk import lazily, passphrase, resources
from studio_desk.clock import Clock, SystemClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policy.instants import format_instant
from studio_desk.store import open_store
from studio_desk.store.opening import NotWritable, Unsound
from studio_desk.store.sqlite import Locked, is_damage, told
from studio_desk.studio.privacy import NeedsPassphrase, opens, unlock
from studio_desk.studio.service import Studio
from studio_desk.tongue import tr
from studio_desk.trouble import catch_bugs, log_to
from studio_desk.ui.boxes import ask, say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    import studio_desk.policyfiles as policyfiles
    import studio_desk.studio.backups as keeping
    from studio_desk.policy import Catalogue
    from studio_desk.store.backup import Backup
    from studio_desk.ui.window.main_window import MainWindow
else:
    keeping = lazily.module("studio_desk.studio.backups")
    policyfiles = lazily.module("studio_desk.policyfiles")

APP_NAME = "Studio Desk"
PAINTED = "STUDIO_DESK_EXIT_AFTER_PAINT"
"""Ends the program after the first paint, for measuring the start; where it is `PAGE`, when the
page that is shown first is whole, and where it is `READY`, when all that follows is there too."""
PAGE, READY = "page", "ready"
_FOR_VERDICTS = ("store.models", "policyfiles", "studio.shelf", "studio.operations")
_FOR_PANEL = ("ui.window.content", "ui.window.panel", "ui.window.pages")
_DEMO = "demo-studio"
_PLACES = "window.ini"

log = logging.getLogger(__name__)


def _catalogue() -> Catalogue:
    return policyfiles.built_in_catalogue()


@contextmanager
def writing_studio(
    paths: Paths, clock: Clock | None = None, *, start: bool = True
) -> Iterator[Studio]:
    """The studio of a profile, made where there is none, under its one lock.

    Not to `start` it leaves two things to who comes: a file that was closed in order is not looked
    through yet, and derived rows are as the last session left them.
    """
    clock = clock or SystemClock()
    paths.create()
    with (
        _newest_offered(paths, clock),
        open_store(
            paths.database, now=clock.now(), backups=paths.backups, look_later=not start
        ) as store,
        told(),
    ):
        studio = Studio(store, _catalogue, clock)
        studio.before_risk = lambda why: keeping.Backups(paths, clock).before(store, why)
        studio.settled = start
        if start:
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
        raise Damaged(error, keeping.Backups(paths, clock).newest_good()) from error


@contextmanager
def window_studio(paths: Paths, clock: Clock) -> Iterator[tuple[Studio, str]]:
    """The studio of a profile to write in, not started yet; or, where that cannot be, to read, and
    why.
    """
    with ExitStack() as stack:
        try:
            studio = stack.enter_context(writing_studio(paths, clock, start=False))
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
        yield Studio(store, _catalogue, clock)


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
    _bring_what_needs_no_qt()
    from PySide6.QtGui import QIcon

    from studio_desk.ui.language import speak_as_chosen

    clock = clock or SystemClock()
    application = _application()
    application.setApplicationName(APP_NAME)
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "studio-desk"))
    speak_as_chosen(paths.state / _PLACES, language, resources.root(), application)
    application.setWindowIcon(QIcon(str(resources.path("app", "studio-desk.svg"))))
    try:
        _folders(paths)
        with window_studio(paths, clock) as (studio, why), _uncollected():
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


def _bring_what_needs_no_qt() -> None:
    """PySide reads the source of whatever is imported after it, to see whether that uses it."""
    import studio_desk.ui.kit.qss
    import studio_desk.ui.present.rows
    import studio_desk.ui.window.project_reading  # noqa: F401  # as the two above


def _application() -> QApplication:
    """The application there is, or one in the base style; to set that later costs more."""
    from PySide6.QtWidgets import QApplication

    from studio_desk.ui.kit.theme import BASE_STYLE, STYLED

    found = QApplication.instance()
    if found is None:
        found = QApplication([*sys.argv[:1], "-style", BASE_STYLE])
        found.setProperty(STYLED, True)
    assert isinstance(found, QApplication)
    return found


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
    keeping.Backups(paths, clock).restore_damaged(error.offer)
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
    """Paint the window; let all that is around it follow, and end it in order."""
    from PySide6.QtCore import QSettings, QTimer

    from studio_desk.around import Around
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme
    from studio_desk.ui.staging import Stages
    from studio_desk.ui.window.main_window import MainWindow
    from studio_desk.ui.window.railpages import TODAY

    # Each widget that is put into another under a style sheet is styled anew: it comes last.
    theme = Theme(application, resources.root(), dressed=False)
    bus = Bus()
    bus.follow(studio)
    places = QSettings(str(_private(paths.state / _PLACES)), QSettings.Format.IniFormat)
    window = MainWindow(studio, theme, clock, bus, places, bare=True)
    beside = (application, studio, theme, clock, bus, window, places, paths)
    around = Around(*beside, writes=not why)
    former = catch_bugs(window, paths.logs)
    stages = Stages(window)
    if not why:
        stages.add(
            lambda: log_to(paths.logs / "studio-desk.log"),
            *_imported(_FOR_VERDICTS),
            lambda: _up_to_date(studio, paths, clock),
        )
    today = bool(studio.counts().needs_you) or studio.outlived()
    if today:  # or perhaps: that is known when the rows whose time has come are made anew
        window.leave_room(TODAY)
    stages.add(*([window.begin] if today else [*_imported(_FOR_PANEL), window.furnish]))
    stages.add(stages.page_there.emit, window.furnish)
    stages.add(lambda: _tell(window, why, where_it_lies(paths)))
    stages.add(*around.steps(hidden=hidden, files=files))
    stages.painted.connect(_collect)
    stages.done.connect(gc.enable)
    stages.failed.connect(lambda: application.exit(1))
    if (ending := os.environ.get(PAINTED)) is not None:
        moments = {PAGE: stages.page_there, READY: stages.done}
        soon = moments.get(ending, stages.painted)
        soon.connect(stages.give_up)
        if soon is not stages.painted:
            soon.connect(window.repaint)
        soon.connect(lambda: QTimer.singleShot(0, application.quit))
    theme.dress()
    try:
        if hidden:
            stages.finish()
        else:
            window.show()
            stages.begin()
        status = application.exec() if stages.error is None else 1
        if stages.error is not None:
            window.hide()
            raise stages.error
        return status
    finally:
        stages.give_up()  # who ends the program from outside may do so in the middle of them
        bus.let_go()
        around.end()
        sys.excepthook = former


@contextmanager
def _uncollected() -> Iterator[None]:
    """Look for no garbage until the first paint (`_collect`): a start makes none worth it."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _collect() -> None:
    """Look for garbage again, and not among what the start has brought: that stays."""
    gc.freeze()
    gc.enable()


def _imported(names: Sequence[str]) -> list[Callable[[], object]]:
    """A step for each of these, so that input is taken between them; what uses them comes after."""
    return [partial(import_module, f"studio_desk.{name}") for name in names]


def _up_to_date(studio: Studio, paths: Paths, clock: Clock) -> None:
    """Make derived rows anew where that is due; a new studio gets the machine's zone."""
    with _newest_offered(paths, clock), told():
        studio.store.look_through()
        studio.start()
    _first_zone(studio)


def _tell(window: MainWindow, *lines: str) -> None:
    for line in lines:
        if line:
            window.tell_error(line)


def _private(path: Path) -> Path:
    """Make a file the owner's alone before Qt does: it would let everyone read it."""
    try:
        path.touch(0o600)
        path.chmod(0o600)
    except OSError:
        log.info("the file of window places cannot be written")
    return path


def where_it_lies(paths: Paths) -> str:
    """What to say about a live database in a synced or network folder; empty where it is fine."""
    from studio_desk.store.whereabouts import lying

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
        studio.begin_in(zone)
    except KnownError:
        log.info("the machine's zone %r is not known here; UTC stays", zone)
