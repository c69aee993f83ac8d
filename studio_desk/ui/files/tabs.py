"""The tabs over the ledger: all, and one for each standing that files have, with how many."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

import studio_desk.ui.kit.tokens as tokens
from studio_desk.tongue import tr
from studio_desk.ui.files.words import TAB_LOOKS, tab_word
from studio_desk.ui.forms.layouts import Flow
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.theme import Theme

TABS = ("in_care", "courtesy", "purgeable", "overdue", "held", "unspecified", "trash", "purged",
        "nothing")  # fmt: skip
_INSET = 10
"""Px between the edge of a tab and its words."""


class LedgerTabs(QWidget):
    """Buttons of which one is chosen. Where they do not fit side by side they take another line."""

    chosen = Signal(object)
    """A standing, or None for all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tab: str | None = None
        flow = Flow(2, self)
        # The words of the first tab stand in line with the title.
        flow.setContentsMargins(tokens.PAGE_MARGIN - _INSET, 0, tokens.PAGE_MARGIN, 8)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.buttons: dict[str | None, Button] = {}
        for tab in (None, *TABS):
            word, icon = (tab_word(tab), TAB_LOOKS[tab][1]) if tab else (tr("All"), "")
            button = Button(theme, word, icon, "tab", small=True, parent=self)
            button.clicked.connect(lambda _=False, tab=tab: self.choose(tab))
            self._group.addButton(button)
            flow.addWidget(button)
            self.buttons[tab] = button

    def choose(self, tab: str | None) -> None:
        """Show one standing only, or all."""
        self.tab = tab
        self.buttons[tab].setChecked(True)
        self.chosen.emit(tab)

    def show_sums(self, sums: Mapping[str, tuple[int, int]]) -> None:
        """Say how many projects each holds; one that holds none is not there, unless chosen."""
        every = sum(count for tab, (count, _) in sums.items() if tab != "nothing")
        self.buttons[None].set_text(tr("All {count}", count=every))
        for tab in TABS:
            count = sums.get(tab, (0, 0))[0]
            button = self.buttons[tab]
            button.set_text(f"{tab_word(tab)} {count}")
            button.setVisible(bool(count) or tab == self.tab)
        self.buttons[self.tab].setChecked(True)
