"""The menu of the studio at the foot of the rail: in and out, undo, looks, settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import plain_mnemonic
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.theme import MODES, Theme
from studio_desk.ui.language import LANGUAGES
from studio_desk.ui.window.looks import MODE_WORDS, SCALES

if TYPE_CHECKING:
    from studio_desk.studio import Studio
    from studio_desk.ui.window.deeds import Deeds


class AppMenu(QMenu):
    """Everything that belongs to the studio and to no one project."""

    find_asked = Signal()
    keys_asked = Signal()
    guide_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()
    safety_asked = Signal()
    lock_asked = Signal()
    language_chosen = Signal(str)  # a code; empty: as the system

    def __init__(
        self, studio: Studio, theme: Theme, deeds: Deeds, parent: QWidget, language: str = ""
    ) -> None:
        super().__init__(parent)
        self._studio, self._theme = studio, theme
        self._item(tr("Find anything…"), "Ctrl+K", self.find_asked.emit)
        self.addSeparator()
        self._item(tr("Add a project…"), "Ctrl+N", deeds.new_project)
        self._item(tr("Add a client…"), "Ctrl+Shift+N", deeds.new_client)
        self.addSeparator()
        self._item(tr("Import cases…"), "", deeds.ask_import)
        self._item(tr("Import payments…"), "", deeds.ask_payments)
        self._item(tr("Export all cases…"), "", lambda: deeds.ask_export())
        self.addSeparator()
        self.undo = self._item(tr("Undo"), "Ctrl+Z", lambda: deeds.undo())
        self.redo = self._item(tr("Redo"), "Ctrl+Shift+Z", deeds.redo)
        self.addSeparator()
        self._looks()
        self._languages(language)
        self._item(tr("Studio settings…"), "", deeds.settings)
        self._item(tr("Backups and safety…"), "", self.safety_asked.emit)
        self._item(tr("Guide…"), "F1", self.guide_asked.emit)
        self._item(tr("Keys…"), "Ctrl+/", self.keys_asked.emit)
        self._item(tr("About Studio Desk…"), "", self.about_asked.emit)
        self.addSeparator()
        self._item(tr("Lock"), "Ctrl+L", self.lock_asked.emit)
        self._item(tr("Quit"), "Ctrl+Q", self.quit_asked.emit)
        self.aboutToShow.connect(self._name_undo)
        self.aboutToShow.connect(self._check_looks)

    def _item(self, words: str, keys: str, do: Callable[[], object]) -> QAction:
        # The keys are shown here and taken by the window, which may be elsewhere in focus.
        action = self.addAction(f"{words}\t{shown_keys(keys.replace('+', ' '))}" if keys else words)
        action.triggered.connect(lambda _on=False: do())
        return action

    def _looks(self) -> None:
        looks = self.addMenu(tr("Appearance"))
        self._modes = QActionGroup(looks)
        for mode in MODES:
            action = looks.addAction(tr(MODE_WORDS[mode]))
            action.setCheckable(True)
            action.setChecked(mode == self._theme.mode)
            action.setData(mode)
            action.triggered.connect(lambda _on=False, mode=mode: self._theme.set_mode(mode))
            self._modes.addAction(action)
        sizes = self.addMenu(tr("Text size"))
        self._scales = QActionGroup(sizes)
        for scale in SCALES:
            action = sizes.addAction(f"{round(scale * 100)} %")
            action.setCheckable(True)
            action.setChecked(abs(scale - self._theme.scale) < 0.01)
            action.setData(scale)
            action.triggered.connect(lambda _on=False, scale=scale: self._theme.set_scale(scale))
            self._scales.addAction(action)

    def _check_looks(self) -> None:
        for mode in self._modes.actions():
            mode.setChecked(mode.data() == self._theme.mode)
        for size in self._scales.actions():
            size.setChecked(abs(size.data() - self._theme.scale) < 0.01)

    def _languages(self, chosen: str) -> None:
        menu = self.addMenu(tr("Language"))
        self._spoken = QActionGroup(menu)
        for code, name in {"": tr("As the system"), **LANGUAGES}.items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            action.triggered.connect(lambda _on=False, code=code: self.language_chosen.emit(code))
            self._spoken.addAction(action)

    def show_language(self, code: str) -> None:
        """Tick another language."""
        for action in self._spoken.actions():
            action.setChecked(action.data() == code)

    def _name_undo(self) -> None:
        for action, word, keys, label in (
            (self.undo, tr("Undo"), "Ctrl Z", self._studio.undo_label()),
            (self.redo, tr("Redo"), "Ctrl Shift Z", self._studio.redo_label()),
        ):
            words = f"{word}: {label}" if label else word
            action.setText(f"{plain_mnemonic(words)}\t{shown_keys(keys)}")
            action.setEnabled(label is not None)
