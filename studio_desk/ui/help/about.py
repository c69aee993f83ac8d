"""What this program is: version, licences, where the data lie. All of it can be copied."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio_desk import __version__
from studio_desk.tongue import tr
from studio_desk.ui.help.window import ABOUT_FLAGS
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme

# What travels with the program, and its licence.
PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("peewee", "MIT"),
    ("Typst", "Apache-2.0"),
    ("libsndfile", "LGPL-2.1"),
    ("segno", "BSD-3-Clause"),
    ("jeepney, appdirs", "MIT"),
    ("Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
)


class AboutDialog(ReadingOrder, QDialog):
    """A small box with facts."""

    def __init__(
        self, theme: Theme, icon: Path, database: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Studio Desk"))
        self.setAccessibleName(tr("About Studio Desk"))
        self.setModal(True)
        self.setMinimumWidth(theme.px(460))
        picture = QLabel()
        picture.setPixmap(QIcon(str(icon)).pixmap(theme.px(56), theme.px(56)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(theme, "Studio Desk", "title", 600))
        words.addWidget(
            Label(theme, tr("Version {version}", version=__version__), "body", 400, "2")
        )
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture)
        head.addLayout(words, 1)
        python = ".".join(map(str, sys.version_info[:3]))
        parts = "\n".join(f"{name}: {licence}" for name, licence in PARTS)
        self.facts = Label(
            theme,
            "\n".join(
                (
                    tr("Your data: {folder}", folder=str(database.parent)),
                    tr("Python {python}, Qt {qt}", python=python, qt=qVersion()),
                    "",
                    tr("Licence: MIT. It comes with:"),
                    parts,
                )
            ),
            "small", 400, "2",
        )  # fmt: skip
        self.facts.setTextInteractionFlags(ABOUT_FLAGS)
        self.facts.setWordWrap(True)
        close = Button(theme, tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        bar = QFrame()
        bar.setProperty("surface", "bar")
        foot = QHBoxLayout(bar)
        foot.setContentsMargins(24, 11, 24, 11)
        foot.addStretch(1)
        foot.addWidget(close)
        inner = QVBoxLayout()
        inner.setContentsMargins(24, 20, 24, 16)
        inner.setSpacing(14)
        inner.addLayout(head)
        inner.addWidget(self.facts)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner)
        column.addWidget(bar)
