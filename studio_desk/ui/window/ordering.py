"""The order of the projects: a button that names it, and its menu; the table offers all columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.columns import ORDERS, SHORT_ORDERS
from studio_desk.ui.window.project_model import ProjectModel
from studio_desk.wording.speech import inside


class OrderButton(Button):
    """Says by what the projects are sorted; `chosen` asks for an order, and whether turned round.

    `all_columns` is asked whether the menu offers every column.
    """

    chosen = Signal(str, bool)

    def __init__(self, theme: Theme, model: ProjectModel, all_columns: Callable[[], bool]) -> None:
        super().__init__(theme, "", "arrow-up-down", "quiet", small=True)
        self._model, self._all_columns = model, all_columns
        self._orders = QMenu(self)
        self._orders.aboutToShow.connect(self.fill)
        self.setMenu(self._orders)

    def fill(self) -> QMenu:
        """Offer the orders there are now, and the present one the other way round."""
        self._orders.clear()
        here, backward = self._model.order, self._model.backward
        offered = tuple(ORDERS) if self._all_columns() or here not in SHORT_ORDERS else SHORT_ORDERS
        for sort in offered:
            action = self._orders.addAction(ORDERS[sort])
            action.setCheckable(True)
            action.setChecked(sort == here)
            action.triggered.connect(
                lambda _on=False, sort=sort: self.chosen.emit(sort, False)
            )  # a signal
        self._orders.addSeparator()
        turned = self._orders.addAction(tr("The other way round"))
        turned.setCheckable(True)
        turned.setChecked(backward)
        turned.triggered.connect(lambda _on=False: self.chosen.emit(here, not backward))
        return self._orders

    def _choose(self, sort: str) -> None:
        self.chosen.emit(sort, False)  # a signal has no names

    def name(self, *, short: bool) -> None:
        """Say the order; `short`: by the icon and the tooltip alone."""
        words = ORDERS[self._model.order]
        self.set_text("" if short else words)
        self.set_icon("arrow-up-down")  # the gap beside it hangs on the words
        self.setToolTip(words if short else "")
        self.setAccessibleName(tr("Sorted by {order}", order=inside(words)))
