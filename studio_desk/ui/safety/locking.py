"""Setting, changing and removing the passphrase, and how soon the window locks itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.studio import Changes, privacy
from studio_desk.tongue import tr
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import TextInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

IDLE_MINUTES = (0, 5, 15, 30, 60)
"""After how many minutes without a key or a move the window locks; 0: never."""


class PassphraseDialog(FormDialog):
    """Takes a new passphrase, typed twice. After it was accepted, `words` is it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, can_keep: bool) -> None:
        super().__init__(theme, tr("Passphrase"), tr("Encrypt"), parent, 480)
        self.words = ""
        self.titled(tr("Encrypt the studio"))
        lost = tr("Without the passphrase nobody opens it. It cannot be restored.")
        warning = Label(theme, lost, "body", 400, "2")
        warning.setWordWrap(True)
        self.head.addWidget(warning)
        self.first, self.again = TextInput(""), TextInput("")
        for field in (self.first, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        hint = tr(
            "Several words that nobody would guess, at least {n} characters.", n=privacy.SHORTEST
        )
        self.add_field("first", tr("Passphrase"), self.first, hint)
        self.add_field("again", tr("Again"), self.again)
        self.keep = QCheckBox(tr("Keep it in the desktop's keyring"))
        self.keep.setVisible(can_keep)
        self.column.addWidget(self.keep)
        note = Label(
            theme,
            tr(
                "Backups are encrypted too. Evidence, deliveries and session files lie outside "
                "of it and are not."
            ),
            "small", 400, "2",
        )  # fmt: skip
        note.setWordWrap(True)
        self.column.addWidget(note)
        self.column.addStretch(1)
        self.check_now()
        self.first.setFocus()

    def check(self) -> tuple[Problem, ...]:
        """It must be long enough, and the same twice."""
        first, again = self.first.text(), self.again.text()
        if not first:
            return (Problem("first", "missing"),)
        if not privacy.good(first):
            return (Problem("first", tr("shorter than {n} characters", n=privacy.SHORTEST)),)
        if again != first:
            return (Problem("again", "missing" if not again else tr("not the same as above")),)
        return ()

    def commit(self) -> Changes | None:
        """Keep what was typed."""
        self.words = self.first.text()
        return None


class LockSection(QWidget):
    """The line about encryption. `encrypt` does it (None: plain again) and answers the lines about
    backups that stayed as they were; `keep` puts a passphrase into the keyring or takes it out.
    """

    changed = Signal()
    failed = Signal(str)
    idle_chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        *,
        encrypted: Callable[[], bool],
        encrypt: Callable[[str | None], tuple[str, ...]],
        keep: Callable[[str | None], bool],
        can_keep: bool,
        idle: int,
    ) -> None:
        super().__init__()
        self._theme, self._encrypted, self._encrypt = theme, encrypted, encrypt
        self._keep, self._can_keep = keep, can_keep
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(theme, tr("Encryption"), "body", 500))
        self.state = Label(theme, "", "small", 400, "2")
        row.addWidget(self.state, 1)
        self.remove = Button(theme, tr("Remove"), kind="quiet")
        self.remove.setToolTip(tr("Keep the studio without a passphrase again"))
        self.remove.clicked.connect(lambda: self._do(None))
        self.set = Button(theme, tr("Set a passphrase…"), kind="quiet")
        self.set.clicked.connect(self._ask)
        row.addWidget(self.remove)
        row.addWidget(self.set)
        column.addLayout(row)
        self._idle_row(column, idle)
        self.refresh()

    def _idle_row(self, column: QVBoxLayout, idle: int) -> None:
        self._idle = QWidget()
        row = QHBoxLayout(self._idle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self._theme, tr("Lock the window after"), "body", 500))
        row.addStretch(1)
        self.idle = QComboBox()
        self.idle.setAccessibleName(tr("Lock the window after"))
        for minutes in IDLE_MINUTES:
            words = tr("%n minutes without a key", "%n minute without a key", minutes)
            self.idle.addItem(words if minutes else tr("Never"), minutes)
        self.idle.setCurrentIndex(IDLE_MINUTES.index(idle) if idle in IDLE_MINUTES else 0)
        self.idle.activated.connect(lambda _at: self.idle_chosen.emit(self.idle.currentData()))
        row.addWidget(self.idle)
        column.addWidget(self._idle)

    def refresh(self) -> None:
        """Say how it is."""
        on = self._encrypted()
        if on:
            self.state.setText(tr("The studio's file is encrypted."))
        elif privacy.available():
            self.state.setText(tr("Off. Whoever can read your files can read the studio."))
        else:
            self.state.setText(tr(privacy.INSTALL))
        self.set.setText(tr("Change…") if on else tr("Set a passphrase…"))
        self.set.setEnabled(privacy.available())
        self.remove.setVisible(on)
        self._idle.setVisible(on)

    def _ask(self) -> None:
        dialog = PassphraseDialog(self._theme, self, can_keep=self._can_keep)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._do(dialog.words, keep=dialog.keep.isChecked())

    def _do(self, words: str | None, *, keep: bool = False) -> None:
        self.failed.emit("")
        try:
            stayed = self._encrypt(words)
        except KnownError as error:
            self.failed.emit(error.line)
            return
        if self._can_keep:
            self._keep(words if keep else None)
        self.refresh()
        self.changed.emit()
        if stayed:
            first = stayed[0]
            self.failed.emit(tr("A backup stayed as it was: {line}", line=first))
