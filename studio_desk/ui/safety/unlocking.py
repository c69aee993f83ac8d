"""Asking for the passphrase of an encrypted studio, before there is a window or over one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed, and whether the desktop's keyring is to keep it."""

    words: str
    keep: bool


class UnlockDialog(ReadingOrder, QDialog):
    """Takes a passphrase that opens the studio, and no other: `opens` tells."""

    def __init__(self, opens: Callable[[str], bool], *, can_keep: bool) -> None:
        super().__init__()
        self._opens = opens
        self.setWindowTitle("Studio Desk")
        self.setMinimumWidth(400)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        line = QLabel(tr("The studio is encrypted. Its passphrase opens it."))
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        column.addWidget(line)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setAccessibleName(tr("Passphrase"))
        column.addWidget(self.field)
        self.keep = QCheckBox(tr("Keep it in the desktop's keyring"))
        self.keep.setVisible(can_keep)
        column.addWidget(self.keep)
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.open_button = QPushButton(tr("Open", "do it"))
        self.open_button.setProperty("kind", "primary")
        self.open_button.clicked.connect(self._try)
        leave = QPushButton(tr("Quit"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.open_button)
        column.addLayout(buttons)
        self.field.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text)))
        self.open_button.setEnabled(False)
        self.open_button.setDefault(True)

    def _try(self) -> None:
        if self._opens(self.field.text()):
            self.accept()
            return
        self.trouble.setText(tr("That is not the passphrase. Nothing was changed."))
        self.trouble.show()
        self.field.selectAll()
        self.field.setFocus()

    def typed(self) -> Typed:
        """What was taken."""
        return Typed(self.field.text(), self.keep.isChecked() and self.keep.isVisibleTo(self))


def ask_passphrase(opens: Callable[[str], bool], *, can_keep: bool) -> Typed | None:
    """Ask until the passphrase is right, or the owner gives up (None); on a screen nobody sees,
    nothing is asked.
    """
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return None
    dialog = UnlockDialog(opens, can_keep=can_keep)
    return dialog.typed() if dialog.exec() == QDialog.DialogCode.Accepted else None
