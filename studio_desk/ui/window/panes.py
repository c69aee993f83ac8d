"""F6 and Shift F6: from pane to pane of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from studio_desk.ui.window.railpages import PROJECTS

if TYPE_CHECKING:
    from studio_desk.ui.window.frame import Frame
    from studio_desk.ui.window.pages import DeskPages


def go_pane(window: Frame, pages: DeskPages, step: int) -> None:
    """Give the keyboard to the next pane of the window, or (`step` -1) to the one before."""
    panes: list[tuple[QWidget, Callable[[], object]]] = [(window.rail, window.rail.focus_current)]
    if window.rail.current() != PROJECTS:
        page = window.page()
        panes.append((page, lambda: pages.focus() or page.setFocus()))
    elif window.at_first_run:
        panes.append((window.first_run, window.first_run.focus_first))
    else:
        panes.append((window.list, window.list.focus_rows))
        if window.panel is not None and window.panel.isVisible():
            panes.append((window.panel, window.panel.focus_first))
    focus = QApplication.focusWidget()
    at = next((n for n, (pane, _) in enumerate(panes) if focus and pane.isAncestorOf(focus)), -1)
    panes[(at + step) % len(panes)][1]()
