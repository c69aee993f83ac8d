"""The program on a desktop without a tray and without notifications: never hidden into nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desktop.desktop import Desktop, running, until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.timeout(240)


def widths(desktop: Desktop, *, hidden: bool = False) -> dict[int, int]:
    """The width of each window that is seen; `hidden`: of minimized ones, too."""
    found = {}
    for window in desktop.windows(hidden=hidden):
        geometry = desktop.xdotool("getwindowgeometry", "--shell", window)
        values = dict(line.split("=") for line in geometry.split())
        found[window] = int(values["WIDTH"])
    return found


def test_reminders_show_in_a_window_of_ours(bare: Desktop, profile: Path) -> None:
    """Without a notification service a small window announces; closing the main one ends all."""
    with running(bare, profile) as program:
        found = until(lambda: w if len(w := widths(bare)) == 2 else None, "both windows")
        main = max(found, key=lambda window: found[window])
        assert sorted(found.values())[0] == 400
        bare.close(main)
        assert program.end() == 0, program.said


def test_hidden_without_a_tray_is_not_hidden(bare: Desktop, profile: Path) -> None:
    """``--hidden`` waits for a tray for a while, and then shows the window, minimized."""
    with running(bare, profile, "--hidden") as program:
        wide = until(
            lambda: [w for w, width in widths(bare, hidden=True).items() if width > 1000],
            "the window",
        )
        bare.close(wide[0])
        assert program.end() == 0, program.said
