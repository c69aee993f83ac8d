"""The lower half of the panel: Why and History side by side, or as tabs in a narrow window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.content import Content
from studio_desk.ui.window.history import HistoryList
from studio_desk.ui.window.historyhead import HistoryFilter, HistoryMenu
from studio_desk.ui.window.why import WhyList

_SHARES = (58, 42)
_GAP = 34


class Lower(QWidget):
    """Why and History. Both scroll, nothing else of the panel does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self.why = WhyList(theme)
        self.history = HistoryList(theme)
        self._copy = Button(theme, "Copy", "copy", "quiet", small=True)
        self._copy.setAccessibleName("Copy the reasons")
        self._copy.clicked.connect(self.why.copy)
        self.why.fact_asked.connect(self.show_fact)
        self._facts = Label(theme, "", "small", 400, "3")
        self.filter = HistoryFilter(theme, self.history)
        self.history_menu = HistoryMenu(self.history, self.filter, self)
        self._narrowing = self.history_menu.button(theme)
        self._narrowing_tab = self.history_menu.button(theme)
        self.history.narrowed_changed.connect(self._count)
        self._why_tab = Button(theme, "Why", kind="tab")
        self._history_tab = Button(theme, "History", kind="tab")
        self._tabs, self._why_head, self._history_head = QWidget(), QWidget(), QWidget()
        self._columns = QHBoxLayout()
        self._build()

    def _build(self) -> None:
        group = QButtonGroup(self)
        row = _row(self._tabs)
        for tab in (self._why_tab, self._history_tab):
            group.addButton(tab)
            row.addWidget(tab)
            tab.toggled.connect(self._arrange)
        row.addStretch(1)
        row.addWidget(self._narrowing_tab)
        self._why_tab.setChecked(True)
        _fill(self._why_head, Label(self._theme, "Why", "body", 600), self._copy)
        _fill(
            self._history_head,
            Label(self._theme, "History", "body", 600),
            self._facts,
            self._narrowing,
        )
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        boxes = (
            (self._why_head, self.why),
            (self._history_head, self.filter, self.history),
        )
        for share, widgets in zip(_SHARES, boxes, strict=True):
            box = QVBoxLayout()
            box.setSpacing(4)
            for widget in widgets:
                box.addWidget(widget)
            box.setStretch(len(widgets) - 1, 1)
            self._columns.addLayout(box, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._tabs)
        column.addLayout(self._columns, 1)
        self.setMinimumHeight(self._theme.px(120))
        self._arrange()

    def show_content(self, content: Content) -> None:
        """Show the reasons and the facts."""
        self.why.set_rows(content.why)
        self.history.set_rows(content.history)
        counting = sum(not row.retracted for row in content.history)
        self._history_tab.set_text(f"History {counting}")
        self.history.set_locked(content.as_of is not None)
        self._count()

    def show_all(self) -> None:
        """Filter nothing and open nothing: another project is shown."""
        self.why.close_all()
        shown = self.history.narrowed
        self.history.narrow(replace(shown, text="", kind=""))

    def _count(self) -> None:
        self._facts.setText(self.history.count_words())

    def set_compact(self, compact: bool) -> None:
        """Choose tabs, or both side by side."""
        self._compact = compact
        self._arrange()

    def show_clause(self, number: str) -> bool:
        """Bring the reason of a clause into view."""
        self._why_tab.setChecked(True)
        return self.why.show_clause(number)

    def show_fact(self, fact_id: str) -> bool:
        """Bring a fact of the history into view, with the keyboard on it."""
        self._history_tab.setChecked(True)
        self.history.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.history.show_fact(fact_id)

    def tabs(self) -> tuple[Button, Button]:
        """Return the two tabs, Why and History."""
        return self._why_tab, self._history_tab

    def _arrange(self) -> None:
        self._tabs.setVisible(self._compact)
        self._why_head.setVisible(not self._compact)
        self._history_head.setVisible(not self._compact)
        why = self._why_tab.isChecked()
        self.why.setVisible(why or not self._compact)
        self.history.setVisible(not why or not self._compact)
        self.filter.setVisible(bool(self.filter.text()) and not self.history.isHidden())
        self._narrowing_tab.setVisible(not why)
        # The column that is hidden must not keep its share.
        self._columns.setStretch(0, 0 if self._compact and not why else _SHARES[0])
        self._columns.setStretch(1, 0 if self._compact and why else _SHARES[1])
        self._columns.setSpacing(0 if self._compact else _GAP)


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    return row


def _fill(head: QWidget, label: Label, *right: QWidget) -> None:
    row = _row(head)
    row.addWidget(label)
    row.addStretch(1)
    for widget in right:
        row.addWidget(widget)
    head.setFixedHeight(28)
