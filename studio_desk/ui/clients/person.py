"""All that is stored on a client: seen in numbers, handed over as files, or erased for good."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.errors import KnownError
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import Speech

_MARGIN = 24
_LONGEST = 24
"""Letters of a name in a button."""


def stored_words(stored: Mapping[str, Any]) -> list[str]:
    """Return in numbers what is stored on a client."""
    projects = stored["projects"]
    facts = sum(len(project["case"]["facts"]) for project in projects)
    back, kept = len(stored["retracted"]), len(stored["evidence"])
    twins, former = len(stored["merged"]), len(stored["changes"])
    lines = [
        tr("%n projects", "%n project", len(projects)),
        tr("%n facts recorded in them", "%n fact recorded in them", facts),
    ]
    if back:
        lines.append(tr("%n facts taken back", "%n fact taken back", back))
    if kept:
        lines.append(tr("%n files kept as evidence", "%n file kept as evidence", kept))
    if twins:
        lines.append(tr("%n clients merged into this one", "%n client merged into this one", twins))
    if former:
        lines.append(tr("%n changes of contact details", "%n change of contact details", former))
    return lines


def _short(name: str) -> str:
    """A name inside a button: its beginning, where it is longer than a button can be."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"


class PersonDialog(ReadingOrder, QDialog):
    """Says what is stored. Erasing is asked for by a second button, with its verb."""

    told = Signal(str)

    def __init__(
        self, studio: Studio, theme: Theme, client_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._client = studio, client_id
        stored = studio.people.stored(client_id)
        client = stored["client"]
        name = client["name"] or client["email"] or ""
        self.setWindowTitle(tr("Stored on a client"))
        self.setAccessibleName(tr("Stored on a client"))
        self.setModal(True)
        self.setFixedWidth(theme.px(520))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        inner = QVBoxLayout()
        inner.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        inner.setSpacing(10)
        column.addLayout(inner)
        inner.addWidget(
            ElidedLabel(theme, tr("All that is stored on {name}", name=name), "fact", 600)
        )
        self.numbers = self._paragraph(theme, "\n".join(stored_words(stored)), "body")
        inner.addWidget(self.numbers)
        speech = Speech(studio.settings().zone, studio.clock.now())
        by = speech.date(studio.people.gone_by())
        self.note = self._paragraph(
            theme,
            tr(
                "Erasing keeps dates and amounts and takes the person out: names, addresses, "
                "notes, words of facts, kept evidence. Backups that still hold them are gone by "
                "{day}. It cannot be undone.",
                day=by,
            ),
            "small",
        )
        inner.addWidget(self.note)
        self.trouble = Label(theme, "", "small", 500, "alert")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        inner.addWidget(self.trouble)
        column.addWidget(self._bar(theme, name))

    @staticmethod
    def _paragraph(theme: Theme, text: str, step: Any) -> Label:
        label = Label(theme, text, step, 400, "2")
        label.setWordWrap(True)
        return label

    def _bar(self, theme: Theme, name: str) -> QFrame:
        bar = QFrame()
        bar.setProperty("surface", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(_MARGIN, 11, _MARGIN, 11)
        row.setSpacing(8)
        self.erase = Button(theme, tr("Erase…"), "trash-2", "danger")
        self.erase.clicked.connect(lambda: self._ask_erase(name))
        self.close_button = Button(theme, tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.save = Button(theme, tr("Save it all…"), "download", "primary")
        self.save.clicked.connect(self._ask_folder)
        row.addWidget(self.erase)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.save)
        return bar

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Save in a new folder inside"))
        if folder:
            self.hand_over(Path(folder) / f"client-{self._client}")

    def hand_over(self, folder: Path) -> None:
        """Write all that is stored into a new folder."""
        if self._try(lambda: self._studio.people.hand_over(self._client, folder)):
            self.told.emit(tr("Saved in {folder}", folder=folder))
            self.accept()

    def _ask_erase(self, name: str) -> None:
        self.erase.clicked.disconnect()
        self.erase.set_text(tr("Erase {name} for good", name=_short(name)))
        self.erase.clicked.connect(self._erase)
        self._warn(tr("This cannot be undone. Press again to erase."))

    def _erase(self) -> None:
        if self._try(lambda: self._studio.people.erase(self._client)):
            self.told.emit(tr("The person was erased. Dates and amounts stay."))
            self.accept()

    def _try(self, do: Any) -> bool:
        try:
            do()
        except KnownError as error:
            self._warn(error.line)
            return False
        return True

    def _warn(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.show()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as its words; of what wraps the layout's own minimum knows too little."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None  # made with the dialog
        self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
