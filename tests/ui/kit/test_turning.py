"""A row that turns where its parts cannot both be whole."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio_desk import resources
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.turning import Turning
from tests.pictures.stage import plain_theme


def test_it_turns_where_words_would_be_cut_and_back(qtbot: QtBot, qapp: QApplication) -> None:
    """What is below it makes room; made wide again, all is as it was."""
    with plain_theme(qapp, resources.root()) as theme:
        top = QWidget()
        qtbot.addWidget(top)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        row = Turning()
        title, button = ElidedLabel(theme, "A title of several words"), QPushButton("Some words")
        row.addWidget(title, 1)
        row.addWidget(button)
        below = QPushButton("Below")
        column.addLayout(row)
        column.addWidget(below)
        column.addStretch(1)
        top.show()
        whole = title.sizeHint().width() + 12 + button.sizeHint().width()
        for wide, turned in ((whole, False), (whole - 1, True), (whole + 40, False)):
            top.resize(wide, 200)
            qapp.processEvents()
            assert row.turned() is turned
            assert not title.elided()
            assert (button.y() > title.geometry().bottom()) is turned
            assert below.y() > max(title.geometry().bottom(), button.geometry().bottom())
