"""Modules and names that are imported when they are first used, so that no start waits for them.

Two forms, both seen through by a type checker, which reads the ordinary import beside them::

    if TYPE_CHECKING:
        import studio_desk.studio.commands as commands
    else:
        commands = lazily.module("studio_desk.studio.commands")

    __getattr__ = lazily.names(__name__, {"studio_desk.studio.service": ("Studio",)})

The second belongs into the ``__init__`` of a package that offers names of its modules (PEP 562).
What is wrong with an import shows at the first use; `tests/ground/test_lazily.py` uses them all.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Mapping
from importlib import import_module


class Module:
    """Stands in for a module until something of it is asked for, and hands on what it has then."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, wanted: str) -> object:
        # Asked each time and not kept: what a test puts in the module's place is seen here too.
        return getattr(sys.modules.get(self._name) or import_module(self._name), wanted)

    def __repr__(self) -> str:
        return f"<module {self._name!r}, imported when it is used>"


def module(name: str) -> Module:
    """Return what stands for the module of that full name."""
    return Module(name)


def names(package: str, homes: Mapping[str, Collection[str]]) -> Callable[[str], object]:
    """Return the ``__getattr__`` of a package whose names live in the modules of `homes`."""
    where = {name: home for home, found in homes.items() for name in found}

    def get(name: str) -> object:
        home = where.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        found = getattr(import_module(home), name)
        setattr(sys.modules[package], name, found)
        return found

    return get
