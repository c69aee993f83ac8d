"""What a dossier asks for besides: the bank's reason, its portal's limits, files of evidence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.fields import Choice, TextInput
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import clear
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.reports.wanted import Wanted
from studio_desk.wording.disputes import PIECES, REASONS, piece_words, reason_title

_MOST = 9_999_999


class DossierFields(QWidget):
    """Reason, limits, evidence."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attached: list[tuple[str, str]] = []
        reasons = (
            Option("", tr("As the bank's words say")),
            *(Option(key, reason_title(key)) for key in REASONS),
        )
        self.reason = Choice(Options(reasons, ""))
        self.pages, self.characters = TextInput(tr("no limit")), TextInput(tr("no limit"))
        for limit in (self.pages, self.characters):
            limit.setValidator(QIntValidator(1, _MOST, limit))
        self.attach = Button(theme, tr("Attach files…"), "paperclip", small=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        limits = QHBoxLayout()
        limits.setSpacing(10)
        limits.addWidget(Field(theme, tr("At most pages"), self.pages))
        limits.addWidget(Field(theme, tr("Summary, characters"), self.characters))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Field(theme, tr("The bank's reason"), self.reason))
        column.addLayout(limits)
        column.addWidget(Label(theme, tr("Files of evidence"), "small", 500, "2"))
        column.addLayout(self._rows)
        column.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.reason, self.pages, self.characters):
            part.changed.connect(self.changed)
        self.attach.clicked.connect(self._ask_files)

    def show_values(self, wanted: Wanted) -> None:
        """Show what was chosen."""
        self.reason.choose(wanted.reason)
        self.pages.setText(str(wanted.most_pages or ""))
        self.characters.setText(str(wanted.most_characters or ""))
        self._attached = list(wanted.attached)
        self._show_files()

    def values(self) -> dict[str, Any]:
        """What is chosen, by the names of `Wanted`."""
        return {
            "reason": self.reason.value() or "",
            "most_pages": int(self.pages.value() or 0),
            "most_characters": int(self.characters.value() or 0),
            "attached": tuple(self._attached),
        }

    def _ask_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, tr("Files of evidence"))
        if files:
            self.add_files(files)

    def add_files(self, files: list[str]) -> None:
        """Take files; each is evidence of something of its own until it is said of what."""
        self._attached += [(Path(file).stem, file) for file in files]
        self._show_files()
        self.changed.emit()

    def _show_files(self) -> None:
        clear(self._rows)
        for number, (piece, path) in enumerate(self._attached):
            self._rows.addWidget(self._row(number, piece, Path(path)))

    def _row(self, number: int, piece: str, path: Path) -> QWidget:
        name = ElidedLabel(self._theme, path.name, "body", 400, "ink", Qt.TextElideMode.ElideMiddle)
        own = path.stem
        options = [Option(own, tr("Something else"))]
        options += [Option(key, piece_words(key)) for key in PIECES]
        kind = Choice(Options(tuple(options), piece if piece in PIECES else own))
        kind.setMinimumContentsLength(6)
        kind.setAccessibleName(tr("What {name} shows", name=path.name))
        remove = IconButton(self._theme, "x", tr("Leave {name} out", name=path.name), small=True)
        kind.changed.connect(lambda: self._retitle(number, kind.value()))
        remove.clicked.connect(lambda: self._leave_out(number))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(name, 1)
        line.addWidget(kind, 1)
        line.addWidget(remove)
        return row

    def _retitle(self, number: int, piece: str) -> None:
        self._attached[number] = (piece, self._attached[number][1])
        self.changed.emit()

    def _leave_out(self, number: int) -> None:
        del self._attached[number]
        self._show_files()
        self.changed.emit()
