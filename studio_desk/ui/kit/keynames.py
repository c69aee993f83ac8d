"""What keys are called on the owner's keyboard: ``Ctrl F`` is ``Strg F`` on a German one."""

from __future__ import annotations

import re

from studio_desk.tongue import tr

_WORD = re.compile(r"[A-Za-z]+")


def shown_keys(keys: str) -> str:
    """A shortcut as it is shown; the English one is what code and tests write."""
    names = {
        "Ctrl": tr("Ctrl", "key"),
        "Shift": tr("Shift", "key"),
        "Del": tr("Del", "key"),
        "Home": tr("Home", "key"),
        "End": tr("End", "key"),
        "Space": tr("Space", "key"),
        "Enter": tr("Enter", "key"),
        "PgUp": tr("PgUp", "key"),
        "PgDn": tr("PgDn", "key"),
    }
    return _WORD.sub(lambda found: names.get(found[0], found[0]), keys)
