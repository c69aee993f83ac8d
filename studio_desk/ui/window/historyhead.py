"""What stands above the history: its filter as typed, and the menu of what it shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.buttons import IconButton
from studio_desk.ui.kit.inputs import SearchField
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.history import HistoryList, Narrow
from studio_desk.wording.facts import fact_name

_SHOWN = QT_TR_NOOP("What the history shows")


class HistoryFilter(SearchField):
    """The filter of a history: shown once letters are typed in the list, gone when it is left."""

    def __init__(self, theme: Theme, history: HistoryList) -> None:
        super().__init__(theme, tr("Filter the history"))
        self._history = history
        self.hide()
        self.textChanged.connect(self._changed)
        self.left.connect(self._leave)
        self.returnPressed.connect(self._leave)
        history.typed.connect(self.begin)
        history.narrowed_changed.connect(self._follow)

    def begin(self, text: str = "") -> None:
        """Show the field with the keyboard in it, and go on with these letters."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + text)

    def _changed(self, text: str) -> None:
        self._history.narrow(replace(self._history.narrowed, text=text.strip()))

    def _follow(self) -> None:
        if not self._history.narrowed.text and self.text().strip():
            self.clear()
            self.hide()

    def _leave(self) -> None:
        self._history.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.text():
            self.hide()


class HistoryMenu(QMenu):
    """Retracted facts or not, both times or one, all kinds or one; filter and copy."""

    def __init__(self, history: HistoryList, field: HistoryFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._history, self._field = history, field
        self.aboutToShow.connect(self.fill)

    def button(self, theme: Theme) -> IconButton:
        """Return a button that opens the menu."""
        made = IconButton(theme, "list-filter", tr(_SHOWN), small=True)
        made.setMenu(self)
        return made

    def fill(self) -> None:
        """Offer what there is to choose now."""
        self.clear()
        shown = self._history.narrowed
        for words, on, other in (
            (tr("Retracted facts"), shown.retracted, replace(shown, retracted=not shown.retracted)),
            (tr("When each was recorded"), shown.times, replace(shown, times=not shown.times)),
        ):
            self._offer(words, other, on=on)
        self.addSeparator()
        group = QActionGroup(self)
        for kind in ("", *self._history.kinds()):
            words = fact_name(kind) if kind else tr("All kinds")
            wanted = replace(shown, kind=kind)
            group.addAction(self._offer(words, wanted, on=shown.kind == kind))
        self.addSeparator()
        self.addAction(tr("Filter…"), self._field.begin)
        self.addAction(tr("Copy the history"), self._history.copy_all)

    def _offer(self, words: str, wanted: Narrow, *, on: bool):  # type: ignore[no-untyped-def]  # Qt's action
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _on=False: self._history.narrow(wanted))
        return action
