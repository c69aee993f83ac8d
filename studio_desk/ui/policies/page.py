"""The Policies page: what a policy says, which version holds, what a new one would change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QMenu, QWidget

from studio_desk.clock import Clock
from studio_desk.errors import KnownError
from studio_desk.policy import Version
from studio_desk.studio import Changes, Studio
from studio_desk.studio.policies.values import PolicyLine, VersionLine
from studio_desk.studio.policies.whatif import WhatIf
from studio_desk.tongue import tr
from studio_desk.ui.bus import Bus
from studio_desk.ui.forms.words import problem_words
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.policies.dialogs import CompareDialog, NewPolicyDialog, Question
from studio_desk.ui.policies.drafts import Drafts
from studio_desk.ui.policies.edits import Working, reworded
from studio_desk.ui.policies.inspector import Inspector
from studio_desk.ui.policies.left import WIDE, LeftColumn
from studio_desk.ui.policies.middle import Middle
from studio_desk.ui.policies.trying import Trial
from studio_desk.ui.policies.words import (
    NEW,
    about,
    described,
    effect_view,
    holding,
    policy_entry,
    questions,
    rule_words,
    source_words,
    version_entry,
    version_key,
    working_entry,
)
from studio_desk.ui.reports.asking import Asking
from studio_desk.ui.window.working import Work

_MANY = 200
"""Projects of a policy from which publishing is work of its own."""
_NARROW = 1008
"""Width (at 100 % text) under which the inspector opens over the document."""


class PoliciesPage(QWidget):
    """The page on one studio. It hears of changes from `bus` and asks its own queries again.

    `work` is where the window does what takes longer. The window calls `end()` before it closes.
    """

    toast_above = tokens.ACTION_BAR
    project_asked = Signal(int)
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        bus: Bus,
        work: Work | None = None,
        asking: Asking | None = None,
    ) -> None:
        super().__init__()
        self._studio, self._theme, self._clock = studio, theme, clock
        self._work = work
        self._lines: tuple[PolicyLine, ...] = ()
        self._policy = ""
        self._version = ""
        self._beside: str | None = None
        self._stale = True
        self._open = False  # the inspector, where it takes the document's room
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._drafts = Drafts(studio)
        self.left = LeftColumn(theme)
        self.middle = Middle(studio, theme, asking or Asking())
        self.document = self.middle.document
        self.inspector = Inspector(theme, self)
        self.trial = Trial(studio, self)
        self._rule = QFrame()
        self._rule.setFixedWidth(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.left)
        self._row.addWidget(self._rule)
        self._row.addWidget(self.middle, 1)
        self._row.addWidget(self.inspector)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.left.more.setMenu(self._menu)
        self._connect(bus)
        self._rethemed()
        self.refresh()

    def _connect(self, bus: Bus) -> None:
        bus.changed.connect(self._changed)
        left, middle = self.left, self.middle
        left.policies.picked.connect(self.choose_policy)
        left.versions.picked.connect(self.choose_version)
        left.compare.clicked.connect(self.ask_compare)
        middle.leave.clicked.connect(lambda: self.compare_with(None))
        middle.aside.clicked.connect(self._open_inspector)
        middle.told.connect(self.told)
        middle.failed.connect(self.failed)
        middle.document.reworded.connect(self._reworded)
        inspector, trial = self.inspector, self.trial
        inspector.edited.connect(self._edited)
        inspector.draft_asked.connect(self.start_draft)
        inspector.withdraw_asked.connect(self.withdraw)
        inspector.discard_asked.connect(self.discard)
        inspector.save_asked.connect(self.save)
        inspector.publish_asked.connect(self.ask_publish)
        inspector.clause_activated.connect(self.document.show_clause)
        inspector.project_asked.connect(self.project_asked)
        trial.began.connect(inspector.effects.wait)
        trial.told.connect(self._tried)
        trial.failed.connect(inspector.effects.fail)
        self._theme.changed.connect(self._rethemed)

    def _rethemed(self) -> None:
        self._rule.setStyleSheet(f"background: {self._theme.tokens.line};")
        self._place()

    @property
    def _writable(self) -> bool:
        return not self._studio.store.read_only

    def _fill_menu(self) -> None:
        menu = self._menu
        menu.clear()
        for words, do, on in (
            (tr("New policy from this one…"), self.ask_new_policy, self._writable),
            (tr("Import a policy file…"), self.ask_import, self._writable),
            (tr("Export this version…"), self.middle.ask_export, True),
        ):
            menu.addAction(words, do).setEnabled(on)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask everything again; what is chosen stays chosen."""
        self._stale = False
        self._lines = self._studio.policies.listed()
        self._drafts.follow(self._lines)
        if self._policy not in [line.key for line in self._lines]:
            self._policy, self._version = self._lines[0].key, ""
        self._show_policies()
        self._show_versions()

    def _line(self) -> PolicyLine:
        return next(line for line in self._lines if line.key == self._policy)

    def _chosen(self) -> VersionLine | None:
        found = (each for each in self._line().versions if version_key(each) == self._version)
        return next(found, None)

    def _under_way(self) -> Working | None:
        return self._drafts.of(self._policy, self._version)

    def _show_policies(self) -> None:
        entries = [policy_entry(line) for line in self._lines]
        self.left.policies.show_entries(entries, self._policy)

    def _show_versions(self) -> None:
        line = self._line()
        new = self._drafts.new(self._policy)
        entries = [working_entry(new)] if new is not None else []
        for each in line.versions:
            working = self._drafts.of(self._policy, version_key(each))
            entries.append(working_entry(working) if working else version_entry(each))
        if self._version not in [entry.key for entry in entries]:
            self._version = version_key(line.present)
        self.left.versions.show_entries(entries, self._version)
        self.left.compare.setEnabled(len(entries) > 1)
        self._open_draft()
        self._show_version()

    def _open_draft(self) -> None:
        """A saved draft that is chosen is a form."""
        chosen = self._chosen()
        if chosen is not None and chosen.draft is not None and self._under_way() is None:
            self._drafts.open(self._line(), chosen)

    def choose_policy(self, key: str) -> None:
        """Show another policy, as it is in force."""
        if key != self._policy:
            self._policy, self._version, self._beside, self._open = key, "", None, False
            self._show_policies()
            self._show_versions()
            self.document.to_top()

    def choose_version(self, key: str) -> None:
        """Show another version; a draft opens its form."""
        self._version, self._beside = key, None
        self._open_draft()
        self._open = self._under_way() is not None
        self._show_versions()

    def version(self) -> Version:
        """Return the version that is shown, as far as it is written."""
        working = self._under_way()
        if working is not None:
            return working.version
        return (self._chosen() or self._line().present).version

    def _show_version(self) -> None:
        """Show document and inspector of what is chosen."""
        working, chosen = self._under_way(), self._chosen()
        self._show_document(working)
        self.middle.leave.setVisible(self._beside is not None)
        if working is not None:
            self.inspector.show_working(working, source_words(working))
            self._check(working)
        elif chosen is not None:
            self.trial.stop()
            writable = self._writable and not self._line().brought
            self.inspector.show_about(about(chosen, writable=writable))
        self._place()

    def _show_document(self, working: Working | None) -> None:
        version, other = self.version(), self._other()
        comparing = self._beside is not None
        second = described(version, other, working, self._chosen(), comparing=comparing)
        self.middle.show_version(version, other, second, editable=working is not None)

    def _other(self) -> Version | None:
        """The version beside the one that is shown, if there is one."""
        if self._beside is None:
            working = self._under_way()
            return working.base if working is not None else None
        beside = self._drafts.of(self._policy, self._beside)
        if beside is not None:
            return beside.version
        found = (v.version for v in self._line().versions if version_key(v) == self._beside)
        return next(found, None)

    # --- a version under way -----------------------------------------------------------------

    def start_draft(self) -> None:
        """Begin a new version as a copy of the one in force, or go on with the one begun."""
        self._drafts.begin(self._line())
        self.choose_version(NEW)
        self.inspector.focus_first()

    def _edited(self) -> None:
        working = self._under_way()
        if working is None:
            return
        version = self.inspector.version()
        if version is None:
            self.inspector.show_fault(tr("A value cannot be read."))
        else:
            self._set(working, version)

    def _reworded(self, number: str, says: str) -> None:
        working = self._under_way()
        if working is not None:
            self._set(working, reworded(working.version, number, says))

    def _set(self, working: Working, version: Version) -> None:
        """Take a changed version in: document, list and answer follow."""
        working.version = version
        self.inspector.tell(working)
        self._show_document(working)
        entries = [
            working_entry(working) if entry.key == self._version else entry
            for entry in self.left.versions.entries()
        ]
        self.left.versions.show_entries(entries, self._version)
        self._check(working)

    def _check(self, working: Working) -> None:
        """Say what keeps it from being published; else ask what it would change."""
        problems = self._studio.policies.check(working.version)
        words = [problem_words("", problem.message) for problem in problems]
        self.inspector.show_fault("\n".join(dict.fromkeys(words)))
        self.inspector.allow(save=working.dirty and self._writable, publish=self._writable)
        effects = self.inspector.effects
        effects.setVisible(not problems)
        if problems:
            self.trial.stop()
        elif working.base is None:
            self.trial.stop()
            effects.show_effects((), 0, tr("No project goes by it yet."))
        else:
            self.trial.ask(working.version)

    def _tried(self, answer: WhatIf) -> None:
        working = self._under_way()
        if working is not None and working.base is not None:
            versions, now = (working.base, working.version), self._clock.now()
            views = [effect_view(effect, versions, now) for effect in answer.effects]
            note = rule_words(working.version)
            self.inspector.effects.show_effects(views, answer.unchanged, note)

    def save(self) -> None:
        """Keep the version as a draft."""
        working = self._under_way()
        if working is not None:
            self._do(lambda: self._drafts.save(self._policy, working))

    def discard(self) -> None:
        """Throw the version away; undo brings back what was written."""
        working = self._under_way()
        if working is not None:
            self._do(lambda: self._drafts.discard(self._policy, working))

    def ask_publish(self) -> None:
        """Ask the one question of the page, and publish."""
        working = self._under_way()
        if working is None:
            return
        title, lines, action = questions(working, self.inspector.effects.sentence())
        question = Question(self._theme, title, lines, action, self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(self.publish)
        question.open()

    def publish(self) -> None:
        """Put the version into the catalogue."""
        working = self._under_way()
        if working is None:
            return
        self.trial.wait()
        policy, task = self._policy, self._drafts.publishing(working)

        def done(changes: Changes) -> None:
            self._version = self._drafts.published(policy, working)
            self._studio.adopt(changes)
            self.refresh()

        if self._work is not None and self._line().projects > _MANY:
            self._work.do(tr("Publishing"), task, done, lambda error: self.failed.emit(error.line))
        elif self._do(lambda: task(self._studio)):
            self._version = self._drafts.published(policy, working)
            self.refresh()

    def withdraw(self) -> None:
        """Take the chosen version out of the catalogue again; it becomes a draft."""
        chosen = self._chosen()
        if chosen is not None:
            self._do(lambda: self._studio.policies.withdraw(chosen.version))

    def _do(self, what: Callable[[], object]) -> bool:
        """Do something; a key that it answers is chosen then. Or say why it was not done."""
        done = True
        try:
            key = what()
        except KnownError as error:
            self.failed.emit(error.line)
            done = False
        else:
            if isinstance(key, str):
                self._version = key
        self.refresh()
        return done

    # --- comparing, and what comes in --------------------------------------------------------

    def ask_compare(self) -> None:
        """Ask which two versions to lay beside each other."""
        entries = self.left.versions.entries()
        others = [entry.key for entry in entries if entry.key != self._version]
        options = [(entry.key, f"{entry.title}, {entry.second}") for entry in entries]
        dialog = CompareDialog(self._theme, options, (self._version, others[0]), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.compare_with(dialog.other.value(), dialog.one.value()))
        dialog.open()

    def compare_with(self, other: str | None, one: str | None = None) -> None:
        """Show a version (the chosen one) beside another of the same policy; None: alone."""
        if one is not None and one != self._version:
            self.choose_version(one)
        self._beside = other
        self._show_versions()

    def ask_import(self) -> None:
        """Ask for a policy file."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Import a policy file"), "", "*.toml")
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Make a draft of a policy file and show it; or say what is wrong with it, by line."""
        try:
            draft, _ = self._studio.policies.take_file(path)
        except KnownError as error:
            self.failed.emit(error.line)
            return
        self._show_draft(draft)

    def ask_new_policy(self) -> None:
        """Ask for the title of a new policy."""
        dialog = NewPolicyDialog(self._theme, self.version().title, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.new_policy(dialog.name.value() or ""))
        dialog.open()

    def new_policy(self, title: str) -> None:
        """Make a draft of a wholly new policy, a copy of what is shown."""
        made = self._studio.policies.new_policy(self.version(), title)
        self._show_draft(self._studio.policies.save_draft(made)[0])

    def _show_draft(self, draft: int) -> None:
        self._policy = self._studio.policies.draft(draft).name
        self.refresh()
        self.choose_version(f"draft:{draft}")

    # --- from elsewhere ----------------------------------------------------------------------

    def show_clause(self, policy: str, number: str, digest: str = "") -> bool:
        """Show a clause of a policy in its place, in the version of that hash if it is at hand.

        False where no policy at hand has such a clause.
        """
        if self._stale:
            self.refresh()
        found = holding(self._lines, policy, number, digest)
        if found is None:
            return False
        line, version = found
        self.choose_policy(line.key)
        self.choose_version(version_key(version))
        return self.document.show_clause(number)

    def _changed(self, changes: Changes) -> None:
        """Ask again where policies, or the projects that go by them, changed."""
        if changes.policies or changes.projects or changes.settings:
            if self.isVisible():
                self.refresh()
            else:
                self._stale = True

    def focus_first(self) -> None:
        """Give the keyboard to the policies."""
        self.left.policies.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- place -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what changed while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the inspector its side, or put it over the document where there is no room."""
        super().resizeEvent(event)
        self._place()

    def _narrow(self) -> bool:
        return self.width() < self._theme.px(_NARROW)

    def _open_inspector(self) -> None:
        self._open = True
        self._place()
        self.inspector.focus_first()

    def _place(self) -> None:
        px, narrow, inspector = self._theme.px, self._narrow(), self.inspector
        room = max(tokens.INSPECTOR_MINIMUM, self.width() - px(WIDE))
        inspector.setFixedWidth(min(px(tokens.INSPECTOR_MAXIMUM), room))
        self.middle.aside.setVisible(narrow and not self._open)
        if narrow:
            self._row.removeWidget(inspector)
            wide = inspector.width()
            inspector.setGeometry(self.width() - wide, 0, wide, self.height())
            inspector.raise_()
        elif self._row.indexOf(inspector) < 0:
            self._row.addWidget(inspector)
        inspector.setVisible(self._open or not narrow)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends comparing, or closes the inspector where it lies over the document."""
        escape = event.key() == Qt.Key.Key_Escape
        if escape and self._narrow() and self._open:
            self._open = False
            self._place()
            self.focus_first()
        elif escape and self._beside is not None:
            self.compare_with(None)
        else:
            super().keyPressEvent(event)

    def end(self) -> None:
        """Stop what is running, and keep what was begun: the window closes."""
        self.trial.wait()
        if self._writable:
            self._drafts.keep_all()
