"""What keys are called on the owner's keyboard: ``Ctrl F`` is ``Strg F`` on a German one."""

from __future__ import annotations

import re

from studio_desk.tongue import tr

_NAMES = re.compile(r"\b(Ctrl|Shift|Del|Home|End|Space|Enter|PgUp|PgDn)\b")


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
    return _NAMES.sub(lambda found: names[found[1]], keys)
