"""What the tests of the window read off it: rows, chips, heads, history, as text."""

from __future__ import annotations

from PySide6.QtCore import Qt

from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.views import GroupView, RowView
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.panel import ProjectPanel
from studio_desk.ui.window.project_model import ID_ROLE, ProjectModel
from studio_desk.ui.window.textlist import ROW_ROLE, TextList


def views(model: ProjectModel) -> list[RowView | GroupView]:
    return [model.index(row).data(VIEW_ROLE) for row in range(model.rowCount())]


def titles(model: ProjectModel) -> list[str]:
    return [view.title for view in views(model) if isinstance(view, RowView)]


def heads(model: ProjectModel) -> list[str]:
    return [view.label for view in views(model) if isinstance(view, GroupView)]


def ids(model: ProjectModel) -> list[int]:
    found = [model.index(row).data(ID_ROLE) for row in range(model.rowCount())]
    return [each for each in found if each is not None]


def row_of(window: MainWindow, project_id: int) -> RowView:
    view = window.list.model.index_of(project_id).data(VIEW_ROLE)
    assert isinstance(view, RowView)
    return view


def group_of(window: MainWindow, project_id: int) -> str:
    """The label of the head above a project."""
    model = window.list.model
    for row in range(model.index_of(project_id).row(), -1, -1):
        view = model.index(row).data(VIEW_ROLE)
        if isinstance(view, GroupView):
            return view.label
    return ""


def selected(window: MainWindow) -> list[int]:
    return [index.data(ID_ROLE) for index in window.list.rows.selectedIndexes()]


def panel_of(window: MainWindow) -> ProjectPanel:
    assert window.panel is not None
    return window.panel


def rows_of(view: TextList) -> list[str]:
    model = view.model()
    return [
        model.index(row, 0).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())
    ]


def history(window: MainWindow) -> list[str]:
    """The facts as the history shows them, newest first."""
    view = panel_of(window).below.history
    model = view.model()
    return [model.index(row, 0).data(ROW_ROLE).text for row in range(model.rowCount())]


def badges(window: MainWindow) -> list[str]:
    return [card.badge_text() for card in panel_of(window).cards.cards()]
