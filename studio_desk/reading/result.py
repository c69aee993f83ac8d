"""What a message was read as: its items, and the text that the owner sorts by hand."""

from __future__ import annotations

from typing import Any

from studio_desk.policy import Item, format_instant
from studio_desk.reading.mail import Message
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Remainder:
    """Text that became no item. `kind`: heading (it named the thing of what follows) or unread."""

    text: str
    kind: str = "unread"


@dataclass(frozen=True, slots=True)
class Reading:
    """A message read as a request.

    The text of every item and remainder is the client's own. A piece of text stands in one item
    or remainder only; but one that asks the same of several songs stands in one item for each.
    """

    message: Message
    items: tuple[Item, ...]
    rest: tuple[Remainder, ...]


def item_parts(item: Item) -> dict[str, Any]:
    """What was read of one item, without what was not."""
    keys = ("song", "element", "aspect", "change", "to", "text")
    return {key: value for key in keys if (value := getattr(item, key)) is not None}


def reading_to_json(reading: Reading) -> dict[str, Any]:
    """The reading as ``studio-desk read`` writes it."""
    sender, at = reading.message.sender, reading.message.at
    return {
        "from": None if sender is None else {"name": sender.name, "email": sender.email},
        "at": None if at is None else format_instant(at),
        "items": [item_parts(item) for item in reading.items],
        "rest": [remainder.text for remainder in reading.rest],
    }
