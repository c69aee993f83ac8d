"""A message and its items: read with what a project is known to say, tied line by line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from studio_desk.reading import Message, item_parts
from studio_desk.reading.request import LONGEST
from studio_desk.studio import ClientRow, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.itemrow import ItemRow
from studio_desk.ui.forms.items import ItemsField
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.requests.messagepane import MessagePane
from studio_desk.ui.requests.tying import Unit, units
from studio_desk.wording.speech import Speech, isolate

MOST_ITEMS = 60  # items that are laid out; what is asked beyond stays as text
MOST_PIECES = 400  # lines that are shown


class Reader(QObject):
    """Keeps pieces of the message and rows of the table together. `shown`: a row was gone to."""

    shown = Signal(object)

    def __init__(self, studio: Studio, pane: MessagePane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio, self._pane = studio, pane
        self.message: Message | None = None
        self.items: ItemsField | None = None
        self._units: tuple[Unit, ...] = ()
        self._ties: list[list[ItemRow]] = []
        self._read_as: list[dict[str, Any]] = []
        self._beyond = 0

    def use(self, items: ItemsField) -> ItemsField | None:
        """Work on another table; returns the one before."""
        old, self.items = self.items, items
        self._ties = [[] for _ in self._units]
        return old

    def own_items(self) -> list[dict[str, Any]] | None:
        """What the owner made of the items; None where they are as they were read."""
        value = self.items.value() if self.items is not None else []
        return value if value and value != self._read_as else None

    def forget(self) -> None:
        """Show the place to paste again; the items stay."""
        self.message = None
        self._units, self._ties = (), []
        self._pane.show_message(there=False)
        for row in self.items.rows if self.items is not None else ():
            row.show_words(on=True)
        self._pane.paste.setFocus()

    def read(self, project_id: int | None, client: ClientRow | None, speech: Speech) -> None:
        """Read the message anew, as the project knows its things."""
        assert self.message is not None
        assert self.items is not None
        found = self._studio.requests.read(self.message, project_id).items[:MOST_ITEMS]
        self._read_as = [item_parts(item) for item in found]
        rows = self.items.fill(self._read_as)
        for row, item in zip(rows, found, strict=True):
            row.show_words(on=not (item.element or item.aspect))
        every = units(self.message.text[:LONGEST], [item.text for item in found])
        self._units = every[:MOST_PIECES]
        self._beyond = len(every) - len(self._units)
        self._beyond += int(len(self.message.text) > LONGEST)
        self._ties = [[rows[index] for index in unit.items] for unit in self._units]
        self._pane.view.show_pieces([unit.text for unit in self._units])
        self._pane.show_message(there=True)
        self._pane.from_line.setText(self._from(client, speech))
        self.show_ties({})

    def _from(self, client: ClientRow | None, speech: Speech) -> str:
        message = self.message
        assert message is not None
        sender = message.sender
        name = (sender.name or sender.email or "") if sender is not None else ""
        told = tr("From {name}", name=isolate(name)) if name else tr("Pasted text")
        if message.at is not None:
            told += f", {speech.when(message.at)}"
        email = (sender.email or "") if sender is not None else ""
        known = (client.email or "") if client is not None else ""
        if client is not None and email and known and email.casefold() != known.casefold():
            told = tr("{told}. Not the address of {client}.", told=told, client=client.shown)
        return told

    def choose(self, place: int) -> None:
        """Go to the item of a piece, or make it one."""
        assert self.items is not None
        rows = [row for row in self._ties[place] if row in self.items.rows]
        if rows:
            rows[0].change.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.shown.emit(rows[0])
            return
        row = self.items.take({"text": self._units[place].text})
        self._ties[place] = [row]
        self.show_ties({})
        row.song.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(row)

    def show_ties(self, roles: Mapping[ItemRow, RoleName]) -> None:
        """Number the pieces as the items are numbered now, and say what is left as text."""
        if self.items is None or not self._units:
            return
        numbers = {row: number for number, row in enumerate(self.items.rows, 1)}
        tied = 0
        for piece, rows in zip(self._pane.view.rows, self._ties, strict=True):
            there = [row for row in rows if row in numbers]
            tied += bool(there)
            shown = [numbers[row] for row in there]
            piece.show_items(shown, [roles.get(row, "none") for row in there])
        told = tr("%n lines read as items", "%n line read as an item", tied)
        told += ", " + tr("%n left as text.", "%n left as text.", len(self._units) - tied)
        told += " " + tr("Select any line to make it an item.")
        if self._beyond:
            told += " " + tr("It goes on; all of it is kept with the request.")
        if self.message is not None and self.message.left_out:
            told += " " + tr("Quoted mail and signature are left out.")
        self._pane.tell(told)
