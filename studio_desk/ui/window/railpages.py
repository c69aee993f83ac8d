"""The places on the rail, in their fixed order, and what a page there may have.

A page is put behind its place by one line (`morepages`). It may have any of the following,
and the window leads each to where it belongs:

=============================== ==================================================================
`project_asked(int)`            signal: show that project, with the keyboard in the list
`record_asked(int, str)`        signal: open the form of a kind of fact for a project
`report_asked(str, int)`        signal: show a kind of report about that client or project
`told(str)`, `failed(str)`      signals: what was done, as a toast; why not, as the line above
`clause_asked(int, str)`        signal: show that clause of a project's policy, in its place
`clause_activated(str)`         signal: the same for a clause of the project at hand
`count_changed(int)`            signal: how much it holds, for the rail
`focus_first()`                 give the keyboard to its first part
`focus_search()`                give the keyboard to its search: Ctrl F
`set_now(int)`                  let live figures run on; called while it is seen, and when shown
`set_compact(bool)`             choose the layout for windows under 1180 px
`project_at_hand()`             the project it stands on, or None: Ctrl R, D and P act on it
`toast_above`                   px at its foot that a toast leaves free: its action bar
=============================== ==================================================================
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.rowviews import RailItem

TODAY, PROJECTS, CLIENTS, FILES = "today", "projects", "clients", "files"
CLAIMS, POLICIES, REPORTS, REMINDERS = "claims", "policies", "reports", "reminders"

PLACES = (
    RailItem(TODAY, QT_TR_NOOP("Today"), "sun"),
    RailItem(PROJECTS, QT_TR_NOOP("Projects"), "disc-3"),
    RailItem(CLIENTS, QT_TR_NOOP("Clients"), "users"),
    RailItem(FILES, QT_TR_NOOP("Files"), "hard-drive"),
    RailItem(CLAIMS, QT_TR_NOOP("Claims"), "scale"),
    RailItem(POLICIES, QT_TR_NOOP("Policies"), "book-open"),
    RailItem(REPORTS, QT_TR_NOOP("Reports"), "file-text"),
    RailItem(REMINDERS, QT_TR_NOOP("Reminders"), "bell"),
)
"""All places of the rail. Which are there depends on what the studio may do now."""

PageMaker = Callable[[], QWidget]


def place_of(page: str) -> RailItem:
    """Return the place of a page, worded. Raises KeyError for a page without one."""
    for item in PLACES:
        if item.id == page:
            return item._replace(label=tr(item.label))
    raise KeyError(page)


def rank(page: str) -> int:
    """Return how many places come before that of a page."""
    return [item.id for item in PLACES].index(page)
