"""The lower part of the panel: Why, and History, Rounds or Money beside it; tabs where narrow."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.content import Content
from studio_desk.ui.window.history import HistoryList
from studio_desk.ui.window.historyhead import HistoryFilter, HistoryMenu
from studio_desk.ui.window.moneytab import MoneyTab
from studio_desk.ui.window.rounds import RoundList
from studio_desk.ui.window.why import WhyList

WHY, HISTORY, ROUNDS, MONEY = "why", "history", "rounds", "money"
_SHARES = {HISTORY: (58, 42), ROUNDS: (50, 50), MONEY: (50, 50)}
"""What Why and the tab beside it take of the width."""
_GAP = 34


class Lower(QWidget):
    """Why, History, Rounds and Money. They scroll, nothing else of the panel does.

    Where there is room Why stands at the left, whatever tab is chosen; else it is a tab itself.
    """

    tab_changed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self._beside = HISTORY
        self.why = WhyList(theme)
        self.history = HistoryList(theme)
        self.rounds = RoundList(theme)
        self.money = MoneyTab(theme)
        self._copy = Button(theme, tr("Copy"), "copy", "quiet", small=True)
        self._copy.setAccessibleName(tr("Copy the reasons"))
        self._copy.clicked.connect(self.why.copy)
        self.why.fact_asked.connect(self.show_fact)
        self.rounds.fact_asked.connect(self.show_fact)
        self.money.fact_asked.connect(self.show_fact)
        self._facts = Label(theme, "", "small", 400, "3")
        self.filter = HistoryFilter(theme, self.history)
        self.history_menu = HistoryMenu(self.history, self.filter, self)
        self._narrowing = self.history_menu.button(theme)
        self.history.narrowed_changed.connect(self._count)
        self._no_rounds = Label(theme, tr("No revision was asked for yet."), "small", 400, "3")
        self._no_rounds.setWordWrap(True)
        self._tabs = {
            WHY: Button(theme, tr("Why"), kind="tab", small=True),
            HISTORY: Button(theme, tr("History"), kind="tab", small=True),
            ROUNDS: Button(theme, tr("Rounds"), kind="tab", small=True),
            MONEY: Button(theme, tr("Money"), kind="tab", small=True),
        }
        self._left, self._right, self._why_head = QWidget(), QWidget(), QWidget()
        self._columns = QHBoxLayout(self)
        self._build()

    def _build(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name, tab in self._tabs.items():
            group.addButton(tab)
            row.addWidget(tab)
            tab.toggled.connect(lambda on, name=name: self._chose(name) if on else None)
        row.addStretch(1)
        row.addWidget(self._narrowing)
        narrowed = QHBoxLayout()
        narrowed.addWidget(self.filter, 1)
        narrowed.addWidget(self._facts)
        head = QHBoxLayout(self._why_head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(Label(self._theme, tr("Why"), "body", 600))
        head.addStretch(1)
        head.addWidget(self._copy)
        self._why_head.setFixedHeight(28)
        left = QVBoxLayout(self._left)
        left.addWidget(self._why_head)
        self._right_column = QVBoxLayout(self._right)
        self._right_column.addLayout(row)
        self._right_column.addLayout(narrowed)
        for widget in (self.history, self._no_rounds, self.rounds, self.money):
            self._right_column.addWidget(widget, 1)
        self._right_column.setAlignment(self._no_rounds, Qt.AlignmentFlag.AlignTop)
        left.addWidget(self.why, 1)
        for column in (left, self._right_column):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self._right)
        self.setMinimumHeight(self._theme.px(120))
        self._tabs[HISTORY].setChecked(True)
        self._arrange()

    def show_content(self, content: Content) -> None:
        """Show the reasons, the facts, the rounds and the money."""
        self.why.set_rows(content.why)
        self.history.set_rows(content.history)
        self.rounds.set_rows(content.rounds)
        self.money.show_content(content)
        counting = sum(not row.retracted for row in content.history)
        self._tabs[HISTORY].set_text(tr("History {count}", count=counting))
        self._tabs[ROUNDS].set_text(_rounds_words(content))
        self.rounds.setAccessibleName(tr("Billing cycles") if content.cycles else tr("Rounds"))
        self.history.set_locked(content.as_of is not None)
        self._count()
        self._arrange()

    def show_all(self) -> None:
        """Filter nothing and open nothing: another project is shown."""
        self.why.close_all()
        shown = self.history.narrowed
        self.history.narrow(replace(shown, text="", kind=""))

    def _count(self) -> None:
        self._facts.setText(self.history.count_words())
        self._facts.setVisible(self.current() == HISTORY and self.history.is_narrowed)

    def set_compact(self, compact: bool) -> None:
        """Choose tabs alone, or Why beside them."""
        if compact == self._compact:
            return
        self._compact = compact
        chosen = WHY if compact and self._beside == HISTORY else self._beside
        self._tabs[chosen].setChecked(True)
        self._arrange()

    def show_clause(self, number: str) -> bool:
        """Bring the reason of a clause into view."""
        if self._compact:
            self._tabs[WHY].setChecked(True)
        return self.why.show_clause(number)

    def show_fact(self, fact_id: str) -> bool:
        """Bring a fact of the history into view, with the keyboard on it."""
        self.show_tab(HISTORY)
        self.history.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.history.show_fact(fact_id)

    def show_tab(self, name: str) -> None:
        """Show a tab: ``why``, ``history``, ``rounds`` or ``money``."""
        if name != WHY or self._compact:
            self._tabs[name].setChecked(True)

    def current(self) -> str:
        """Return the tab that is shown."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def tabs(self) -> tuple[Button, ...]:
        """Return the tabs: Why, History, Rounds, Money."""
        return tuple(self._tabs.values())

    def _chose(self, name: str) -> None:
        if name != WHY:
            self._beside = name
        self._arrange()
        self.tab_changed.emit(name)

    def _arrange(self) -> None:
        why, beside = self._compact, self.current()
        self._tabs[WHY].setVisible(why)
        self._why_head.setVisible(not why)
        # Why moves between its own column and the one of the tabs.
        home = self._right_column if why else self._left.layout()
        assert home is not None  # made in _build
        if home.indexOf(self.why) < 0:
            home.addWidget(self.why)
            self._stretch(self.why)
        self._left.setVisible(not why)
        self.why.setVisible(not why or beside == WHY)
        self.history.setVisible(beside == HISTORY)
        empty = self.rounds.model().rowCount() == 0
        self.rounds.setVisible(beside == ROUNDS and not empty)
        self._no_rounds.setVisible(beside == ROUNDS and empty)
        self.money.setVisible(beside == MONEY)
        self.filter.setVisible(bool(self.filter.text()) and beside == HISTORY)
        self._narrowing.setVisible(beside == HISTORY)
        self._facts.setVisible(beside == HISTORY and self.history.is_narrowed)
        shares = _SHARES.get(beside, _SHARES[HISTORY])
        self._columns.setStretch(0, 0 if why else shares[0])
        self._columns.setStretch(1, 1 if why else shares[1])
        self._columns.setSpacing(0 if why else _GAP)

    def _stretch(self, widget: QWidget) -> None:
        for column in (self._left.layout(), self._right_column):
            if isinstance(column, QVBoxLayout) and column.indexOf(widget) >= 0:
                column.setStretchFactor(widget, 1)


def _rounds_words(content: Content) -> str:
    """The tab of the rounds; for a subscription, of its billing cycles."""
    count = content.round_count
    if content.cycles:
        return tr("Cycles {count}", count=count)
    return tr("Rounds {count}", count=count) if count else tr("Rounds")
