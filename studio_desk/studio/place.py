"""What every command and query of the studio works with: its store, its policies, its clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio_desk.clock import Clock
    from studio_desk.policy import Catalogue
    from studio_desk.store import Store
    from studio_desk.studio.shelf import Shelf


class Context:
    """The store, the policies that ship with the program, and the clock.

    `shipped` may be what reads them: they are then read when they are first asked for.
    """

    def __init__(
        self, store: Store, shipped: Catalogue | Callable[[], Catalogue], clock: Clock
    ) -> None:
        self.store, self.clock = store, clock
        self._shipped = shipped
        self._shelf: Shelf | None = None

    def with_clock(self, clock: Clock) -> Context:
        """The same at another time."""
        return Context(self.store, self._shipped, clock)

    @property
    def shipped(self) -> Catalogue:
        """The policies that ship with the program."""
        if callable(self._shipped):
            self._shipped = self._shipped()
        return self._shipped

    @property
    def catalogue(self) -> Catalogue:
        """The policies known by name: those that ship, and the versions published here."""
        if self._shelf is None:
            from studio_desk.studio.shelf import Shelf

            self._shelf = Shelf()
        return self._shelf.catalogue(self.store, self.shipped)
