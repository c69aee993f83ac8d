"""The values of rows, chips, the rail and buttons: those of `views` that the first paint needs.

They are as those: frozen, Qt-free, already in the owner's words.
"""

from __future__ import annotations

from typing import NamedTuple

from studio_desk.ui.kit.tokens import RoleName
from studio_desk.values import dataclass


class ChipView(NamedTuple):
    """A chip: icon, the standing in bold, then a tail in medium (``Free`` + ``2 d 04 h``)."""

    role: RoleName
    icon: str
    strong: str
    text: str = ""

    @property
    def words(self) -> str:
        """The whole chip as one text."""
        return " ".join(part for part in (self.strong, self.text) if part)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause behind an answer: its short number, and its statement for the tooltip."""

    number: str
    statement: str


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do: an id for the owner of the widget, the words, an icon, shortcut text."""

    id: str
    text: str
    icon: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class RowView:
    """A row of the project list. ``*_matches`` are (start, length) found by the search."""

    title: str
    left: str = ""
    right: str = ""
    chip: ChipView | None = None
    title_matches: tuple[tuple[int, int], ...] = ()
    left_matches: tuple[tuple[int, int], ...] = ()

    @property
    def accessible(self) -> str:
        """The name of the row for assistive tools: all its texts."""
        parts = (self.title, self.left, self.chip.words if self.chip else "", self.right)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class GroupView:
    """A group head of the project list, with how many rows it holds; None: not counted yet."""

    label: str
    count: int | None
    collapsed: bool = False

    @property
    def accessible(self) -> str:
        """The name of the head for assistive tools."""
        return self.label if self.count is None else f"{self.label}, {self.count}"


class RailItem(NamedTuple):
    """A page on the rail. ``keys`` is shown in the tooltip (``Ctrl 2``)."""

    id: str
    label: str
    icon: str
    keys: str = ""
