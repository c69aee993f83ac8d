"""The window on the demo studio, while it is Sun 8 Mar 2026, 09:18 in New York."""

from __future__ import annotations

from tests.ui.today.pagefixtures import (  # noqa: F401  # fixtures are found by their names
    NOW,
    clock,
    demo_file,
    empty_studio,
    find,
    studio,
    theme,
)
from tests.ui.window.windowfixtures import full, open_window, window  # noqa: F401  # as above
