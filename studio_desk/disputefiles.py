"""Opening the checklists of disputes that ship with the program."""

from __future__ import annotations

import functools

from studio_desk import resources
from studio_desk.disputes.book import Book, parse_book


@functools.cache
def checklists() -> Book:
    """What a bank wants to see, by its reason."""
    path = resources.path("disputes") / "checklists.toml"
    return parse_book(path.read_text(encoding="utf-8"))
