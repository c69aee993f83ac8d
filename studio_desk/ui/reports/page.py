"""The page Reports: choices at the left, the pages as they will be at the right, deeds below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.studio import Changes, Studio
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.toast import Toast
from studio_desk.ui.kit.views import Action
from studio_desk.ui.language import spoken
from studio_desk.ui.reports.batchform import BatchDialog
from studio_desk.ui.reports.deeds import ReportDeeds
from studio_desk.ui.reports.form import ChoicesForm
from studio_desk.ui.reports.preview import Preview
from studio_desk.ui.reports.progress import ProgressBar
from studio_desk.ui.reports.wanted import Wanted
from studio_desk.ui.reports.words import LANGUAGES
from studio_desk.ui.window.places import Places

_MINUTE = 60
_SIDE = 344
_ROOMY = 1060  # px of page from which the choices have room
_NAME = "reports"
_FOLDER = "reports_folder"
_PATTERN = "reports_pattern"


class ReportsPage(QWidget):
    """The page on one studio. It makes nothing before it is first shown.

    `templates` is the folder of the owner's own templates, `places` where choices are remembered
    (None: nowhere). Whoever owns the window calls `end()` before it closes.
    """

    toast_above = tokens.ACTION_BAR
    new_project_asked = Signal()

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        templates: Path,
        places: QSettings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme, self._clock = studio, theme, clock
        self._places = Places(places)
        self._minute = clock.now() // _MINUTE
        self._stale = True
        self.batch: BatchDialog | None = None
        self.setAccessibleName(tr("Reports"))
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.form = ChoicesForm(studio, theme, clock.now(), self._recalled())
        self.preview = Preview(studio, theme)
        self.deeds = ReportDeeds(studio, templates, self)
        kept = self._places.text(_FOLDER)
        if kept and Path(kept).is_dir():
            self.deeds.folder = Path(kept)
        self.save = Button(theme, tr("Save PDF…"), "download", "primary", keys="Ctrl S")
        self.print = Button(theme, tr("Print…"), "printer")
        self.mail = Button(theme, tr("E-mail"), "mail")
        self.more = Button(theme, tr("More"), "ellipsis")
        self.job = ProgressBar(theme)
        self._build()
        self.toast = Toast(theme, self, tokens.ACTION_BAR)
        self._connect(bus)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._template_changed)
        self._watcher.directoryChanged.connect(self._template_changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.refresh)

    # --- putting together --------------------------------------------------------------------

    def _build(self) -> None:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(16, 11, 16, 11)
        foot.setSpacing(8)
        foot.addWidget(self.job, 100)
        foot.addStretch(1)
        for part in (self.more, self.mail, self.print, self.save):
            foot.addWidget(part)
        self._errors = QVBoxLayout()
        self._errors.setContentsMargins(12, 0, 12, 0)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(self._errors)
        right.addWidget(self.preview, 1)
        right.addWidget(bar)
        line = QFrame()
        line.setFixedWidth(1)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.form)
        row.addWidget(line)
        row.addLayout(right, 1)
        mail = QMenu(self)
        mail.setToolTipsVisible(True)
        mail.addAction(tr("Draft with the file in it"), lambda: self._do("write_mail"))
        mail.addAction(tr("New mail, the file beside it"), lambda: self._do("begin_mail"))
        self.mail.setMenu(mail)
        more = QMenu(self)
        more.addAction(tr("Tables as CSV…"), lambda: self._do("save_tables"))
        self._zip = more.addAction(tr("PDF and evidence as ZIP…"), lambda: self._do("save_bundle"))
        more.addSeparator()
        more.addAction(tr("Open the folder"), self.deeds.open_folder)
        more.aboutToShow.connect(self._fill_more)
        self.more.setMenu(more)
        self._rethemed()

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self._changed)
        self.form.changed.connect(self._chosen)
        self.form.many_asked.connect(self.ask_many)
        self.form.template_asked.connect(self._template_asked)
        self.preview.made.connect(self._tell_buttons)
        self.preview.acted.connect(self._acted)
        self.save.clicked.connect(lambda: self._do("save"))
        self.print.clicked.connect(lambda: self._do("print_pages"))
        self.deeds.said.connect(self.toast.say)
        self.deeds.failed.connect(self.tell_error)
        self.deeds.began.connect(self._job_began)
        self.deeds.told.connect(self.job.tell)
        self.deeds.ended.connect(self._job_ended)
        self.deeds.kept.connect(lambda: self._places.keep(_FOLDER, str(self.deeds.folder)))
        self.job.stop_asked.connect(self.deeds.stop)
        self.toast.action_triggered.connect(self._acted)
        QShortcut(
            QKeySequence("Ctrl+S"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        ).activated.connect(lambda: self._do("save"))
        self._theme.changed.connect(self._rethemed)

    def _rethemed(self) -> None:
        self._line.setStyleSheet(f"background: {self._theme.tokens.line};")
        self._place()

    def _place(self) -> None:
        roomy = self.width() >= self._theme.px(_ROOMY)
        wide = _SIDE if roomy else tokens.INSPECTOR_MINIMUM
        self.form.setFixedWidth(self._theme.px(wide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the choices what room there is; what is left for the buttons may be too little."""
        super().resizeEvent(event)
        self._place()
        self._shorten()

    def _shorten(self) -> None:
        """Leave two buttons their icon alone where not all the words fit."""
        words = {self.mail: tr("E-mail"), self.print: tr("Print…")}
        for button, text in words.items():
            button.set_text(text)
        parts = (self.more, self.mail, self.print, self.save)
        needed = sum(part.sizeHint().width() + 8 for part in parts) + 24
        short = self.width() - self.form.maximumWidth() < needed
        for button, text in words.items():
            button.setText("" if short else button.text())
            button.setToolTip(text if short else "")

    def _recalled(self) -> Wanted:
        """The choices of the last time; the first time, in the language of the window."""
        kept = self._places.text(_NAME)
        language = spoken()
        if kept or language not in LANGUAGES:
            return Wanted.recalled(kept)
        return Wanted(language=language)

    # --- what is shown -----------------------------------------------------------------------

    def show_report(self, kind: str = "", subject: int | None = None) -> None:
        """Show a kind of report about a client or a project; an empty kind leaves what was."""
        if kind:
            self.form.show_about(kind, subject)

    @property
    def busy(self) -> bool:
        """Whether pages are being made, or something is being done with them."""
        return self._settle.isActive() or self.preview.busy or self.deeds.busy

    def refresh(self) -> None:
        """Ask names again, and make the pages anew."""
        self.form.set_now(self._clock.now())
        self.form.refresh()
        self._ask(at_once=True)

    def _chosen(self) -> None:
        self._places.keep(_NAME, self.form.wanted.kept())
        if self.isVisible():
            self._ask()
        else:
            self._stale = True

    def _ask(self, *, at_once: bool = False) -> None:
        self._stale = False
        wanted = self.form.wanted
        counts = self._studio.counts()
        if not counts.projects and not counts.archived:
            self.preview.say(
                tr("Nothing can be reported yet, because no project is here"),
                action=Action("new_project", tr("Add a project"), "plus"),
            )
        elif wanted.lacks_subject:
            client = wanted.kind == "client"
            self.preview.say(
                tr("Choose the client that the report is for")
                if client
                else tr("Choose the project that it is about"),
                action=Action("find", tr("Find a client") if client else tr("Find a project")),
            )
        else:
            settings = self._studio.settings()
            now = self._clock.now()
            request = wanted.request(settings.zone, now, self.deeds.templates, self.deeds.logo())
            self.preview.ask(request, at_once=at_once)
        self._watch()
        self._tell_buttons()

    def _tell_buttons(self) -> None:
        there = self.preview.shown is not None
        for button in (self.save, self.print, self.mail):
            button.setEnabled(there and not self.deeds.busy)

    def _fill_more(self) -> None:
        there = self.preview.shown is not None and not self.deeds.busy
        for action in self.more.menu().actions()[:2]:
            action.setEnabled(there)
        self._zip.setVisible(self.form.wanted.kind == "dossier")

    # --- staying true ------------------------------------------------------------------------

    def set_now(self, now: int) -> None:
        """Make the pages anew each minute, as long as they are of now and looked at."""
        if now // _MINUTE == self._minute:
            return
        self._minute = now // _MINUTE
        self.form.set_now(now)
        if self.isVisible() and self.form.wanted.as_of is None and self.preview.shown is not None:
            self._ask()

    def _changed(self, changes: Changes) -> None:
        if changes.name == "erase_client":
            self._forget()
        if not (changes.projects or changes.clients or changes.settings or changes.files):
            return
        if self.isVisible():
            self._settle.start(0)
        else:
            self._stale = True

    def _forget(self) -> None:
        """Keep nothing that could be of someone whose data was erased."""
        self.form.show_wanted(Wanted(kind=self.form.wanted.kind))
        self._places.keep(_NAME, self.form.wanted.kept())

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages that were chosen while the page was hidden."""
        super().showEvent(event)
        if self._stale or self.form.wanted.as_of is None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no file while nobody looks."""
        super().hideEvent(event)
        self._unwatch()

    def _watch(self) -> None:
        """Follow the owner's template while it is being changed in another program."""
        folder = self.deeds.templates
        own = self.form.wanted.own_template and folder.is_dir()
        wanted = [str(folder), *map(str, sorted(folder.glob("*.typ")))] if own else []
        if sorted(wanted) != sorted([*self._watcher.files(), *self._watcher.directories()]):
            self._unwatch()
            if wanted:
                self._watcher.addPaths(wanted)

    def _unwatch(self) -> None:
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)

    def _template_changed(self, _path: str) -> None:
        if self.isVisible():
            self._ask()

    # --- doing -------------------------------------------------------------------------------

    def _do(self, deed: str) -> None:
        shown = self.preview.shown
        if shown is None or self.deeds.busy:
            return
        self.dismiss_errors()
        getattr(self.deeds, deed)(shown)

    def _acted(self, what: str) -> None:
        if what == "shipped":
            self.form.use_template(own=False)
        elif what == "open_template":
            self.deeds.open_template(self.form.wanted.kind)
        elif what == "new_project":
            self.new_project_asked.emit()
        elif what == "find":
            self.form.focus_subject()
        elif what == "open_folder":
            self.deeds.open_folder()

    def _template_asked(self, what: str) -> None:
        if what == "folder":
            self.deeds.open_templates()
        elif self.deeds.change_template(self.form.wanted.kind):
            self.form.use_template(own=True)

    def ask_many(self) -> None:
        """Open the form that makes reports for many clients."""
        if self.batch is not None:
            return
        dialog = BatchDialog(
            self._studio,
            self._theme,
            self._clock,
            self.form.wanted,
            self.deeds,
            self._places.text(_PATTERN),
            self,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._many_done)
        self.batch = dialog
        dialog.open()

    def _many_done(self) -> None:
        if self.batch is not None:
            self._places.keep(_PATTERN, self.batch.pattern.text())
        self.batch = None

    def _job_began(self, words: str) -> None:
        self.job.begin(words)
        self._tell_buttons()

    def _job_ended(self) -> None:
        self.job.hide()
        self._tell_buttons()

    # --- errors ------------------------------------------------------------------------------

    def tell_error(self, line: str) -> None:
        """Say in one plain line what was not done; it stays until dismissed."""
        self.dismiss_errors()
        strip = Strip(
            self._theme, "alert", "triangle-alert", line, action=Action("dismiss", tr("Dismiss"))
        )
        strip.action_triggered.connect(lambda _id: self.dismiss_errors())
        self._errors.setContentsMargins(12, 8, 12, 0)
        self._errors.addWidget(strip)

    def dismiss_errors(self) -> None:
        """Take the line away."""
        clear(self._errors)
        self._errors.setContentsMargins(12, 0, 12, 0)

    def error(self) -> str:
        """The line that is told; empty if there is none."""
        item = self._errors.itemAt(0)
        strip = item.widget() if item is not None else None
        return strip.text() if isinstance(strip, Strip) else ""

    # --- the end -----------------------------------------------------------------------------

    def focus_first(self) -> None:
        """Give the keyboard to the choices."""
        self.form.focus_first()

    def end(self) -> None:
        """Wait for what is running: the window closes."""
        if self.batch is not None:
            self.batch.end()
        self.preview.wait()
        self.deeds.wait()
