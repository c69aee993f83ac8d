"""What is dragged over the window or dropped on it: case files, a file of payments, a message."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

from studio_desk.ui.window.deeds import CASE_SUFFIXES, STATEMENT_SUFFIXES, Deeds, message_dropped


def entered(deeds: Deeds, event: QDropEvent) -> None:
    """Say whether what is dragged would be taken."""
    taken = (case_paths(event) or statement(event)) and not deeds.work.busy
    if taken or message_dropped(event):
        event.acceptProposedAction()


def take(deeds: Deeds, event: QDropEvent) -> None:
    """Take what was dropped."""
    paths, message = case_paths(event), message_dropped(event)
    if message is not None:
        event.acceptProposedAction()
        deeds.request(path=message)
        return
    if paths:
        event.acceptProposedAction()
        deeds.take_in(paths)
    elif (found := statement(event)) is not None:
        event.acceptProposedAction()
        deeds.take_payments(found)


def statement(event: QDropEvent) -> Path | None:
    """Return the file of payments that is dragged, if it is one."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    found = [path for path in paths if path.suffix.casefold() in STATEMENT_SUFFIXES]
    return found[0] if len(found) == 1 == len(paths) else None


def case_paths(event: QDropEvent) -> list[Path]:
    """Return the case files and folders among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir() or path.suffix.casefold() in CASE_SUFFIXES]
