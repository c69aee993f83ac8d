"""Pictures of the request dialog, to be looked at: ``python -m tests.ui.requests.gallery DIR``."""

from __future__ import annotations

import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1.5")

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import Clock
from studio_desk.studio import Studio
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.requests.dialog import RequestDialog
from tests.ui.forms.studiofixture import open_studio
from tests.ui.requests.scenes import ANA, LONG, RTL, night_drive


def show(dialog: RequestDialog, size: tuple[int, int], path: Path) -> None:
    """Grab a dialog at a size once all is laid out."""
    dialog.show()
    dialog.check_now()
    for _ in range(6):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
    dialog.resize(QSize(*size))
    dialog.fitted(size[0])
    for _ in range(4):
        QApplication.processEvents()
    dialog.grab().save(str(path))
    dialog.close()
    dialog.deleteLater()


def _made(
    studio: Studio, theme: Theme, clock: Clock, text: str | None, **more: Any
) -> RequestDialog:
    return RequestDialog(studio, theme, clock, text=text, **more)


def main(folder: Path) -> None:
    """Write every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for mode in ("light", "dark"):
        theme = Theme(application, resources.root(), mode=mode)
        with tempfile.TemporaryDirectory() as home:
            studio, clock = open_studio(Path(home))
            project = night_drive(studio)

            made = partial(_made, studio, theme, clock)

            show(made(ANA), (1200, 766), folder / f"{mode}-full.png")
            show(made(ANA), (1000, 640), folder / f"{mode}-narrow.png")
            show(made(None, project_id=project), (1200, 766), folder / f"{mode}-empty.png")
            show(made("Snare up please"), (1200, 766), folder / f"{mode}-unknown.png")
            short = made(ANA)
            short.show()
            short.check_now()
            short.fee.amount.setText("30.00")
            show(short, (1200, 766), folder / f"{mode}-short.png")
            waived = made(ANA)
            waived.show()
            waived.check_now()
            waived.fee.amount.setText("30.00")
            waived.fee.reason.setText("Her first record with us")
            waived.fee.agree()
            show(waived, (1200, 766), folder / f"{mode}-waived.png")
            show(made(LONG, project_id=project), (1200, 766), folder / f"{mode}-long.png")
            show(made(RTL, project_id=project), (1000, 640), folder / f"{mode}-rtl.png")
            studio.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "pictures"))
