"""Work beside the window: after a while a dialog says what goes on, and cannot be closed."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from studio_desk.ui.window.working import _Progress

if TYPE_CHECKING:
    from studio_desk.ui.window.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_work_that_takes_long_says_what_it_is(window: MainWindow, qtbot: Any) -> None:
    """Esc leaves it there; it goes when the work ends, and the window takes input again."""
    go = threading.Event()
    done: list[object] = []
    work = window.deeds.work
    assert work.do("Reading 12 files", lambda _studio: go.wait(20), done.append, pytest.fail)
    assert not work.do("More", lambda _studio: None, done.append, pytest.fail)
    qtbot.waitUntil(lambda: work._progress is not None)
    dialog = work._progress
    assert isinstance(dialog, _Progress)
    assert dialog.accessibleName() == "Reading 12 files"
    dialog.reject()
    assert dialog.isVisible()
    go.set()
    qtbot.waitUntil(lambda: not work.busy)
    assert done == [True]
    assert work._progress is None
