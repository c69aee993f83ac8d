"""Opens the guide where it is asked for: from the menu, by F1 on a page, for a standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from studio_desk import resources
from studio_desk.studio import Studio
from studio_desk.ui.help.guide import (
    STANDINGS,
    guide_folder,
    heading_of_standing,
    read_guide,
    topic_of_page,
)
from studio_desk.ui.kit.card import VerdictCard
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.language import spoken

if TYPE_CHECKING:
    from studio_desk.ui.help.window import HelpWindow


class Helper(QObject):
    """One window of the guide, made when it is first asked for."""

    def __init__(self, studio: Studio, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._theme = studio, theme
        self._window = window
        self.guide: HelpWindow | None = None

    def show_page(self, page: str) -> None:
        """Show the topic of a page of the rail."""
        self._open().show_topic(topic_of_page(page))

    def show_standing(self, icon: str, files: bool) -> None:
        """Show what a standing means, by the icon of its badge."""
        self._open().show_topic(STANDINGS, heading_of_standing(icon, files=files))

    def show_at(self, focus: QWidget | None, page: str) -> None:
        """Show what is right for the widget that has the keyboard: a card, else the page."""
        while focus is not None and not isinstance(focus, VerdictCard):
            focus = focus.parentWidget()
        if isinstance(focus, VerdictCard):
            focus.meaning_asked.emit()
        else:
            self.show_page(page)

    def about(self) -> None:
        """Show what the program is."""
        from studio_desk.ui.help.about import AboutDialog

        icon = resources.path("app", "studio-desk.svg")
        dialog = AboutDialog(self._theme, icon, self._studio.store.path, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open(self) -> HelpWindow:
        from studio_desk.ui.help.window import HelpWindow

        if self.guide is None:
            root = resources.root()
            guide, folder = read_guide(root, spoken()), guide_folder(root, spoken())
            self.guide = HelpWindow(self._theme, guide, folder, self._window)
        self.guide.show()
        self.guide.raise_()
        return self.guide
