"""What is done to the projects that are selected in the list, each deed one undoable operation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from studio_desk.errors import KnownError
from studio_desk.tongue import QT_TR_NOOP, Words, tr

if TYPE_CHECKING:
    from studio_desk.studio import ListedRow, Studio
    from studio_desk.ui.window.deeds import Deeds

WORDS = Words(
    {
        "archive": QT_TR_NOOP("Archive"),
        "unarchive": QT_TR_NOOP("Bring back from the archive"),
        "mute": QT_TR_NOOP("Mute reminders"),
        "unmute": QT_TR_NOOP("Remind again"),
        "export": QT_TR_NOOP("Export cases…"),
    }
)
_ARCHIVED = 2


def possible(rows: Sequence[ListedRow]) -> tuple[str, ...]:
    """Return which of `WORDS` change something about these projects."""
    found = []
    if any(row.standing.listed != _ARCHIVED for row in rows):
        found.append("archive")
    if any(row.standing.listed == _ARCHIVED for row in rows):
        found.append("unarchive")
    if any(not row.muted for row in rows):
        found.append("mute")
    if any(row.muted for row in rows):
        found.append("unmute")
    return (*found, "export") if rows else ()


def fill(menu: QMenu, rows: Sequence[ListedRow], act) -> None:  # type: ignore[no-untyped-def]  # act(name, ids)
    """Offer what can be done to these projects."""
    menu.clear()
    ids = [row.id for row in rows]
    for name in possible(rows):
        if name == "export":
            menu.addSeparator()
        action = menu.addAction(WORDS[name])
        action.triggered.connect(lambda _on=False, name=name: act(name, ids))


class Many(QObject):
    """Does to several projects what the list asks for."""

    def __init__(self, studio: Studio, deeds: Deeds, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._deeds, self._window = studio, deeds, window

    def act(self, name: str, ids: Sequence[int]) -> None:
        """Do one of `WORDS` to these projects."""
        try:
            if name in ("archive", "unarchive"):
                self._studio.archive_many(ids, on=name == "archive")
            elif name in ("mute", "unmute"):
                self._studio.mute_many(ids, on=name == "mute")
            else:
                self._ask_export(list(ids))
        except KnownError as error:
            self._deeds.failed.emit(error.line)

    def _ask_export(self, ids: list[int]) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Export cases into a folder"))
        if folder:
            self.write_out(Path(folder), ids)

    def write_out(self, folder: Path, ids: list[int]) -> None:
        """Write the case files of these projects into a folder."""
        self._deeds.work.do(
            tr("Exporting cases"),
            lambda studio: studio.export_cases(folder, ids),
            lambda written: self._deeds.done.emit(
                tr(
                    "Wrote %n case files into {name}",
                    "Wrote %n case file into {name}",
                    len(written),
                    name=folder.name,
                )
            ),
            lambda error: self._deeds.failed.emit(error.line),
        )
