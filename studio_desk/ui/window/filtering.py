"""The filter button of the project list, its menu, and a removable chip for each part chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.buttons import Button, IconButton, plain_mnemonic
from studio_desk.ui.kit.clearing import clear
from studio_desk.ui.kit.flow import Flow
from studio_desk.ui.kit.labels import plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.facets import CLOSING, STANDINGS, Facets
from studio_desk.wording.facts import kind_of_work

if TYPE_CHECKING:
    from studio_desk.studio import Studio

_CLIENTS = 40
"""How many clients the menu offers; more are found by the search."""
_TITLES = Words(
    {
        "revision": QT_TR_NOOP("Revision"),
        "refund": QT_TR_NOOP("Refund"),
        "retention": QT_TR_NOOP("Files"),
    }
)


class Filtering(QWidget):
    """Chips of what the list is narrowed to; `button` opens the menu that adds them."""

    changed = Signal(object)
    """Other facets are wanted."""

    def __init__(self, studio: Studio, theme: Theme) -> None:
        super().__init__()
        self._studio, self._theme = studio, theme
        self._facets = Facets()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.button = IconButton(theme, "list-filter", tr("Filter the projects"), small=True)
        self.button.setMenu(self._menu)
        row = QWidget()
        self._chips = Flow(parent=row)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 6)
        column.addWidget(row)
        self.hide()

    def show_facets(self, facets: Facets) -> None:
        """Show a chip for each part that narrows."""
        self._facets = facets
        clear(self._chips)
        for name, value in facets.chosen():
            words = self.words(name, value)
            chip = Button(self._theme, plain_mnemonic(words), "x", small=True)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross behind the words
            chip.setAccessibleName(tr("Remove the filter: {words}", words=words))
            chip.setToolTip(plain_tip(tr("Remove the filter: {words}", words=words)))
            chip.clicked.connect(
                lambda _on=False, name=name, value=value: self._toggle(name, value)
            )
            self._chips.addWidget(chip)
        self.setVisible(bool(facets.chosen()))

    def chips(self) -> list[Button]:
        """Return the chips."""
        items = (self._chips.itemAt(number) for number in range(self._chips.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Button)]

    def words(self, name: str, value: str) -> str:
        """Return what a part says."""
        if name in STANDINGS:
            return STANDINGS[name][value]
        if name == "closing":
            return tr(CLOSING)
        if name == "kind":
            return kind_of_work(value)
        if name == "policy":
            return self._policies().get(value, value)
        return self._clients().get(value, tr("A client"))

    def _policies(self) -> dict[str, str]:
        catalogue = self._studio.catalogue
        return {name: catalogue[name].versions[-1].title for name in sorted(catalogue)}

    def _clients(self) -> dict[str, str]:
        return {str(line.client.id): line.client.shown for line in self._studio.clients()}

    def fill(self) -> QMenu:
        """Offer what there is to choose now."""
        menu = self._menu
        menu.clear()
        self._offer(menu, "closing", "yes")
        menu.addSeparator()
        for name, title in _TITLES.items():
            self._submenu(title, name, list(STANDINGS[name]))
        self._submenu(tr("Kind"), "kind", self._kinds())
        self._submenu(tr("Policy"), "policy", list(self._policies()))
        self._submenu(tr("Client"), "client", list(self._clients())[:_CLIENTS])
        menu.addSeparator()
        none = menu.addAction(tr("Remove all filters"), lambda: self.changed.emit(Facets()))
        none.setEnabled(bool(self._facets.chosen()))
        return menu

    def _kinds(self) -> list[str]:
        return sorted(self._studio.catalogue.kinds, key=kind_of_work)

    def _submenu(self, title: str, name: str, values: list[str]) -> None:
        below = self._menu.addMenu(title)
        for value in values:
            self._offer(below, name, value)
        below.setEnabled(bool(values))

    def _offer(self, menu: QMenu, name: str, value: str) -> None:
        action = menu.addAction(plain_mnemonic(self.words(name, value)))
        action.setCheckable(True)
        action.setChecked(getattr(self._facets, name) == value)
        action.triggered.connect(lambda _on=False: self._toggle(name, value))

    def _toggle(self, name: str, value: str) -> None:
        self.changed.emit(self._facets.toggled(name, value))
