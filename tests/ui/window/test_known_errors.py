"""A known error raised anywhere in the window is one line in it, and nothing more."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from studio_desk import trouble
from studio_desk.errors import KnownError

if TYPE_CHECKING:
    from studio_desk.paths import Paths
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_a_known_error_is_a_line_in_the_window(
    window: MainWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a slot raises comes to the hook, and from there into the window, not into a box."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    boxes: list[str] = []
    monkeypatch.setattr(trouble, "say", lambda _parent, text: boxes.append(text))
    trouble.catch_bugs(window, paths.logs)
    error = KnownError("The case was not written: no room on Vault 1.", "Choose another folder.")
    sys.excepthook(KnownError, error, None)
    assert window.error() == error.line
    assert boxes == []
