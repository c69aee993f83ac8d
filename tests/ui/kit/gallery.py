"""Renders the kit's states to pictures, to lay beside the design: ``gallery.py FOLDER``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from sample_cards import (
    NOW,
    at,
    clauses,
    desk_cards,
    files_cards,
    other_cards,
    refund_cards,
    revision_cards,
)
from sample_lines import GROUPS, desk_timeline, rounds_timeline, years_timeline

from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import CardRow, VerdictCard
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import Field, SearchField
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.rail import Rail
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, RowDelegate
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.timeline import Timeline
from studio_desk.ui.kit.toast import Toast
from studio_desk.ui.kit.views import Action, ChipView, RailItem

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


def sheet(width: int, margin: int = 28) -> tuple[QWidget, QVBoxLayout]:
    """Return an empty page."""
    page = QWidget()
    page.setProperty("surface", "panel")
    page.setFixedWidth(width)
    column = QVBoxLayout(page)
    column.setContentsMargins(margin, 8, margin, 24)
    column.setSpacing(8)
    return page, column


def states(theme: Theme) -> QWidget:
    """Every card, as in the design's picture of the panel states."""
    page, column = sheet(1400)
    for title, views in (
        ("Revision", revision_cards()),
        ("Refund", refund_cards()),
        ("Review, exchange, subscription, dispute", other_cards()),
        ("Files", files_cards()),
    ):
        column.addSpacing(8)
        column.addWidget(Label(theme, title, "fact", 600))
        grid = QGridLayout()
        grid.setSpacing(10)
        for number in range(4):
            grid.setColumnStretch(number, 1)
        for number, view in enumerate(views):
            card = VerdictCard(theme, view, "minimum")
            card.set_now(NOW)
            grid.addWidget(card, number // 4, number % 4)
        column.addLayout(grid)
    return page


def desk(theme: Theme) -> QWidget:
    """The row of three cards at both sizes."""
    page, column = sheet(744, 24)
    row = CardRow(theme, [VerdictCard(theme, view) for view in desk_cards()])
    row.set_now(NOW)
    column.addWidget(row)
    narrow = CardRow(theme, [VerdictCard(theme, view) for view in desk_cards()])
    narrow.set_size("compact")
    narrow.set_now(NOW)
    narrow.setFixedWidth(624)
    column.addWidget(narrow)
    column.addStretch(1)
    return page


def timelines(theme: Theme) -> QWidget:
    """Now, another time, rounds with a dispute, years; and the desk zoomed in."""
    page, column = sheet(744, 24)
    for title, view, as_of, zoom in (
        ("1  Now", desk_timeline(), None, 1.0),
        ("2  As of, dragged or typed", desk_timeline(), at(3, 11, 10), 1.0),
        ("3  Policy with rounds, dispute open", rounds_timeline(), None, 1.0),
        ("4  Long span, years", years_timeline(), None, 1.0),
        ("5  Zoomed in", desk_timeline(), None, 0.2),
    ):
        column.addSpacing(8)
        column.addWidget(Label(theme, title, "body", 600))
        line = Timeline(theme, view)
        line.resize(696, line.height())
        line.set_as_of(as_of)
        if zoom != 1.0:
            line.zoom(zoom)
        column.addWidget(line)
    narrow = Timeline(theme, desk_timeline())
    narrow.setFixedWidth(624)
    column.addWidget(narrow)
    column.addStretch(1)
    return page


def rows(theme: Theme) -> QWidget:
    """The rail at both widths, the list at both widths, strips, fields, buttons, a toast."""
    page = QWidget()
    page.setProperty("surface", "panel")
    page.setFixedSize(1320, 860)
    line = QHBoxLayout(page)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    items = (
        RailItem("today", "Today", "sun", "Ctrl 1"),
        RailItem("projects", "Projects", "disc-3"),
        RailItem("clients", "Clients", "users"),
        RailItem("files", "Files", "hard-drive"),
        RailItem("claims", "Claims", "scale"),
        RailItem("policies", "Policies", "book-open"),
        RailItem("reports", "Reports", "file-text"),
    )
    for compact in (False, True):
        rail = Rail(theme, items)
        rail.set_count("today", 4, alert=True)
        for name, count in (("projects", 14), ("clients", 16), ("files", 10), ("claims", 3)):
            rail.set_count(name, count)
        rail.set_current("projects")
        rail.set_footer("Low Tide Studio", "New York", "Sun 8 Mar, 09:18")
        rail.set_compact(compact)
        line.addWidget(rail)
    for width in (404, 316):
        line.addWidget(project_list(theme, width))
    line.addWidget(parts(theme), 1)
    return page


def project_list(theme: Theme, width: int) -> QWidget:
    """A list of rows with the search field above it."""
    box = QWidget()
    box.setProperty("surface", "list")
    box.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    box.setFixedWidth(width)
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 12, 0, 0)
    top = QVBoxLayout()
    top.setContentsMargins(16, 0, 16, 0)
    top.addWidget(SearchField(theme, "Search project, client, song", "Ctrl F"))
    column.addLayout(top)
    view = QListView()
    view.setProperty("surface", "list")
    model = QStandardItemModel(view)
    for shown in GROUPS:
        item = QStandardItem()
        item.setData(shown, VIEW_ROLE)
        item.setData(shown.accessible, int(Qt.ItemDataRole.AccessibleTextRole))
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(theme, view))
    view.setCurrentIndex(model.index(7, 0))
    column.addWidget(view)
    return box


def parts(theme: Theme) -> QWidget:
    """Strips, buttons, fields, an empty page and a toast."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(16, 16, 16, 70)
    column.setSpacing(10)
    column.addWidget(
        Strip(
            theme,
            "asof",
            "history",
            "Wed 11 Mar, 10:00, if nothing more",
            chip=ChipView("bill", "coins", "Billable"),
            action=Action("now", "Back to now", keys="Esc"),
        )
    )
    column.addWidget(Strip(theme, "alert", "copy", "Paid twice: £360.00", clauses=clauses("A4a")))
    buttons = QHBoxLayout()
    buttons.addWidget(Button(theme, "Log request", "message-square", "primary"))
    buttons.addWidget(Button(theme, "Record", "package-check"))
    off = Button(theme, "Settle", "coins")
    off.setEnabled(False)
    buttons.addWidget(off)
    column.addLayout(buttons)
    more = QHBoxLayout()
    more.addWidget(Button(theme, "Copy", "copy", "quiet"))
    more.addWidget(Button(theme, "Purge…", "trash-2", "danger", small=True))
    tab = Button(theme, "Why", "", "tab")
    tab.setChecked(True)
    more.addWidget(tab)
    more.addWidget(Button(theme, "History 6", "", "tab"))
    more.addWidget(Button(theme, "Change", "", "link"))
    more.addWidget(IconButton(theme, "ellipsis", "More"))
    column.addLayout(more)
    column.addWidget(Field(theme, "Song", QLineEdit("夜明けのラジオ ليل طويل"), "Its title."))
    fault = Field(theme, "Fee to charge", QLineEdit("30.00"))
    fault.set_error("$30.00 is $10.00 under the floor of $40.00.")
    column.addWidget(fault)
    kind = QComboBox()
    kind.addItems(["Mixing", "Mastering"])
    column.addWidget(Field(theme, "Kind", kind))
    checks = QHBoxLayout()
    for made in (QCheckBox("On"), QCheckBox("Off"), QRadioButton("One"), QRadioButton("Two")):
        checks.addWidget(made)
        made.setChecked(made.text() in {"On", "One"})
    column.addLayout(checks)
    column.addWidget(QPlainTextEdit("Free text"))
    column.addWidget(
        EmptyState(
            theme,
            "Nothing is called “zebra”",
            "Title, client, song, note.",
            Action("clear", "Clear the search"),
        )
    )
    toast = Toast(theme, box)
    box.resize(380, 860)
    toast.say("Delivered, 2 files")
    return box


SHEETS: dict[str, Callable[[Theme], QWidget]] = {
    "states": states,
    "desk": desk,
    "timelines": timelines,
    "rows": rows,
}


def main(folder: Path, names: list[str]) -> None:
    """Write each sheet in light and dark to ``folder``."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    scale = float(os.environ.get("GALLERY_SCALE", "1"))
    theme = Theme(app, RESOURCES, mode="light", scale=scale, motion=False)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for name in names or SHEETS:
            page = SHEETS[name](theme)
            layout = page.layout()
            if layout is not None and layout.hasHeightForWidth():
                page.resize(page.width(), layout.totalHeightForWidth(page.width()))
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"{name}-{mode}.png"))
            page.close()
            page.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
