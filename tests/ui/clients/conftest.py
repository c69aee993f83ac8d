"""The demo studio, a theme and a bus, for the tests of a page."""

from __future__ import annotations

from tests.ui.today.pagefixtures import (  # noqa: F401  # fixtures are found by their names
    bus,
    clock,
    demo_file,
    empty_studio,
    find,
    shown,
    studio,
    theme,
)
