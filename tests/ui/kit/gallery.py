"""Renders the kit's states to pictures, to lay beside the design: ``gallery.py FOLDER``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

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
from studio_desk.ui.kit.views import (
    Action,
    CardView,
    ChipView,
    Clause,
    Countdown,
    GroupView,
    Lane,
    Line,
    Mark,
    RailItem,
    RowView,
    Span,
    TimelineView,
)

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
ZONE = "America/New_York"


def at(month: int, day: int, hour: int = 0, minute: int = 0, year: int = 2026) -> int:
    """Return an instant from a wall clock time in New York."""
    local = datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(ZONE))
    return int(local.timestamp())


NOW = at(3, 8, 9, 18)


def clauses(*numbers: str) -> tuple[Clause, ...]:
    """Return clauses with made-up statements."""
    return tuple(Clause(number, f"What {number} says.") for number in numbers)


def revision_cards() -> list[CardView]:
    """The states of the Revision card."""
    q = "Revision"
    return [
        CardView(
            q,
            "Not delivered",
            "circle-dashed",
            "none",
            "Revision: not delivered.",
            headline="Nothing delivered yet",
            lines=(
                Line("The 5 days start when you send the files."),
                Line("Ember & Ash, started Mon 2 Mar"),
            ),
            clauses=clauses("H1"),
            action=Action("deliver", "Record delivery", "package-check"),
        ),
        CardView(
            q,
            "Free",
            "circle-check",
            "free",
            "Revision: free, until today 16:00.",
            tinted=True,
            countdown=Countdown(at(3, 8, 16)),
            strong_line="until today, 16:00",
            lines=(Line("Any change, asked all at once. Then billable, from $10 per song."),),
            clauses=clauses("B4a", "B6a"),
        ),
        CardView(
            q,
            "Free",
            "circle-check",
            "free",
            "Revision: free, follow-ups only.",
            tinted=True,
            countdown=Countdown(at(3, 10, 13, 30)),
            strong_line="until Tue 10 Mar, 13:30",
            lines=(Line("Then from $20 per song.", "Follow-ups only.", "corner-down-right"),),
            clauses=clauses("B4a", "B4c", "B6a"),
        ),
        CardView(
            q,
            "Free",
            "circle-check",
            "free",
            "Revision: free, 1 round left.",
            tinted=True,
            headline="1 round left, no deadline",
            lines=(
                Line("One request, all its items together, uses the round."),
                Line("Then closed."),
            ),
            clauses=clauses("A1c"),
        ),
        CardView(
            q,
            "In hand",
            "wrench",
            "info",
            "Revision: in hand.",
            tinted=True,
            countdown=Countdown(at(3, 6, 18, 40), "since"),
            strong_line="since asked, Fri 6 Mar, 18:40",
            lines=(Line("from $20 per song.", "Billable if more is asked now,", "coins", "bill"),),
            clauses=clauses("B6a", "B4d"),
            action=Action("revise", "Deliver revision", "rotate-ccw"),
        ),
        CardView(
            q,
            "Billable",
            "coins",
            "bill",
            "Revision: billable.",
            tinted=True,
            headline="from $10.00 per song",
            strong_line="since Fri 27 Feb, 17:20",
            lines=(
                Line(
                    "Complete: the 5 days passed with no request. You set the fee;"
                    " the floor is $10."
                ),
            ),
            clauses=clauses("B4d", "B4e", "B6d"),
        ),
        CardView(
            q,
            "Closed",
            "lock",
            "closed",
            "Revision: closed.",
            tinted=True,
            headline="The free round is used",
            strong_line="since Wed 25 Feb, 11:02",
            lines=(Line("This package sells no further rounds."),),
            clauses=clauses("A1c"),
        ),
        CardView(
            q,
            "Closed",
            "lock",
            "closed",
            "Revision: closed, files purged.",
            tinted=True,
            headline="Session files are purged",
            strong_line="since Mon 2 Mar, 09:00",
            lines=(Line("Restore the files to reopen what the window allows."),),
            clauses=clauses("H3"),
            action=Action("restore", "Record restore", "undo-2"),
        ),
    ]


def refund_cards() -> list[CardView]:
    """The states of the Refund card."""
    q = "Refund"
    return [
        CardView(
            q,
            "No refund",
            "circle-minus",
            "closed",
            "Refund: none.",
            headline="No exception applies",
            lines=(
                Line("Delivered, so refunds are barred."),
                Line(
                    "duplicate payment, until Mon\u00a09\u00a0Mar,\u00a023:59", "Still claimable:"
                ),
            ),
            clauses=clauses("A1b", "A4a", "A4c"),
        ),
        CardView(
            q,
            "Refund applies",
            "badge-check",
            "credit",
            "Refund applies.",
            tinted=True,
            headline="£360.00, paid twice",
            strong_line="Claimed Tue 3 Mar, in time",
            lines=(Line("Two equal payments on Mon 2 Mar, 11:06 and 11:09. At your discretion."),),
            clauses=clauses("A4a", "A4c"),
            action=Action("refund", "Record refund", "undo-2"),
        ),
        CardView(
            q,
            "Evidence missing",
            "paperclip",
            "alert",
            "Refund: evidence missing.",
            tinted=True,
            headline="Payment fault, unproven",
            strong_line="Claimed Thu 5 Mar, in time",
            lines=(Line("Applies once there is proof: a bank or processor record."),),
            clauses=clauses("A4b", "A4c"),
            action=Action("evidence", "Add evidence", "plus"),
        ),
        CardView(
            q,
            "Credit only",
            "wallet",
            "credit",
            "Refund: credit only.",
            headline="No refund. Credit if asked.",
            lines=(
                Line("Any request, at any time, is answered with credit. You set the amount."),
                Line("No claim open."),
            ),
            clauses=clauses("B7a", "B7b"),
        ),
    ]


def other_cards() -> list[CardView]:
    """Review, exchange, subscription and dispute."""
    return [
        CardView(
            "Refund",
            "In review",
            "eye",
            "info",
            "Refund: in review.",
            headline="Service issue, reported in time",
            lines=(
                Line("Day 3 of 7 when reported. Due until you fix, credit, refund or decline it."),
            ),
            clauses=clauses("C1b", "C4c"),
            action=Action("answer", "Answer client…", "mail"),
        ),
        CardView(
            "Exchange",
            "Awaiting return",
            "package",
            "info",
            "Exchange: awaiting return.",
            headline="RMA-2026-0007",
            copies="RMA-2026-0007",
            strong_line="back by Fri 13 Mar, 23:59",
            lines=(Line("5 d 14 h left. Unused, original packaging, all accessories."),),
            clauses=clauses("D2", "D3a", "D4b"),
            action=Action("return", "Record return", "package-check"),
        ),
        CardView(
            "Subscription",
            "Ending",
            "calendar-clock",
            "info",
            "Subscription: ending.",
            countdown=Countdown(at(3, 12, 9, 59)),
            strong_line="access until Thu 12 Mar, 09:59",
            lines=(Line("Cancelled Sun 1 Mar. No further charge."),),
            clauses=clauses("C2a", "C2d"),
        ),
        CardView(
            "Revision",
            "Closed, dispute",
            "landmark",
            "alert",
            "Revision: closed.",
            tinted=True,
            headline="Chargeback, no contact first",
            strong_line="since Wed 4 Mar, 08:40",
            lines=(Line("£300.00 reversed by the bank. Files are held."),),
            clauses=clauses("A5a"),
            action=Action("dossier", "Evidence dossier", "file-text"),
        ),
    ]


def files_cards() -> list[CardView]:
    """The states of the Files card."""
    q = "Files"
    purge = Action("purge", "Purge…", "trash-2")
    return [
        CardView(
            q,
            "In care",
            "shield-check",
            "info",
            "Files: in care.",
            headline="until Tue 10 Mar, 13:30",
            lines=(
                Line("Then a courtesy for 4 weeks."),
                Line("38.4 GB, verified Sat 7 Mar, 12:04"),
            ),
            clauses=clauses("B5b", "B5a"),
        ),
        CardView(
            q,
            "Courtesy",
            "clock",
            "closed",
            "Files: courtesy.",
            headline="to Fri 27 Mar, 17:20",
            lines=(
                Line("Kept without a promise. Then purgeable."),
                Line("6.1 GB, verified Sun 1 Mar, 20:15"),
            ),
            clauses=clauses("B5a"),
        ),
        CardView(
            q,
            "Purgeable",
            "archive-x",
            "bill",
            "Files: purgeable.",
            headline="since Wed 25 Feb, 16:00",
            lines=(
                Line("May go any day. Overdue after 28 Jan 2031."),
                Line("14.2 GB, verified Wed 11 Feb, 10:30"),
            ),
            clauses=clauses("B5a"),
            action=purge,
        ),
        CardView(
            q,
            "Overdue",
            "triangle-alert",
            "alert",
            "Files: overdue.",
            tinted=True,
            headline="since Fri 20 Feb, 12:00",
            lines=(
                Line("5 years have passed since completion."),
                Line("22.7 GB, last verified 3 Nov 2025"),
            ),
            clauses=clauses("B5a"),
            action=purge,
        ),
        CardView(
            q,
            "Held",
            "hand",
            "credit",
            "Files: held.",
            headline="Must not be purged",
            lines=(
                Line("A dispute is open since Wed 4 Mar."),
                Line("4.4 GB, verified Wed 4 Mar, 09:12"),
            ),
            clauses=clauses("A5a"),
        ),
        CardView(
            q,
            "Purged",
            "file-x",
            "closed",
            "Files: purged.",
            headline="Mon 2 Mar, 09:00",
            lines=(Line("Client was told on Mon 23 Feb. In trash until Wed\u00a01\u00a0Apr."),),
            clauses=clauses("B5a", "H3"),
            action=Action("restore", "Restore", "undo-2"),
        ),
        CardView(
            q,
            "No promise",
            "circle-minus",
            "none",
            "Files: no promise.",
            headline="The policy says nothing",
            clauses=clauses("H4"),
        ),
    ]


def desk_cards() -> list[CardView]:
    """The three cards of the desk picture."""
    return [
        CardView(
            "Revision",
            "Free",
            "circle-check",
            "free",
            "Revision: free, follow-ups only.",
            tinted=True,
            countdown=Countdown(at(3, 10, 13, 30)),
            strong_line="until Tue 10 Mar, 13:30",
            lines=(
                Line("Follow-ups only: a new item is charged.\nThen billable, from $20 per song."),
            ),
            clauses=clauses("B4a", "B4c", "B6a"),
        ),
        refund_cards()[3],
        CardView(
            "Files",
            "In care",
            "shield-check",
            "info",
            "Files: in care.",
            headline="until Tue 10 Mar, 13:30",
            lines=(
                Line("Then a courtesy to Tue\u00a07\u00a0Apr,\u00a013:30."),
                Line("38.4 GB, 212 files, verified Sat\u00a07\u00a0Mar,\u00a012:04"),
            ),
            clauses=clauses("B5b", "B5a"),
        ),
    ]


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


def desk_lanes() -> tuple[Lane, ...]:
    """The lanes of the desk picture."""
    end = at(3, 16)
    revision = (
        Span(at(3, 1, 10), at(3, 5, 13, 30), "none", "Not delivered", pattern="empty"),
        Span(at(3, 5, 13, 30), at(3, 6, 9), "free", "Free", icon="circle-check"),
        Span(at(3, 6, 9), at(3, 7, 12), "info", "In hand", icon="wrench", pattern="vertical"),
        Span(at(3, 7, 12), at(3, 10, 13, 30), "free", "Free", "follow-ups", "circle-check"),
        Span(at(3, 10, 13, 30), None, "bill", "Billable · from $20 per song", pattern="hatch"),
    )
    files = (
        Span(at(3, 2, 10), at(3, 10, 13, 30), "info", "In care"),
        Span(at(3, 10, 13, 30), end, "closed", "Courtesy to 7 Apr", pattern="hatch"),
    )
    refund = (Span(at(3, 1, 10), end, "credit", "Credit only"),)
    return Lane("Revision", revision), Lane("Refund", refund), Lane("Files", files)


def desk_timeline() -> TimelineView:
    """The timeline of the desk picture."""
    marks = (
        Mark(at(3, 1, 10), "receipt-text", "Ordered, Sun 1 Mar, 10:00", "f1"),
        Mark(at(3, 2, 10), "play", "Work started, Mon 2 Mar, 10:00", "f2"),
        Mark(at(3, 5, 13, 30), "package-check", "Delivered, Thu 5 Mar, 13:30", "f3"),
        Mark(at(3, 6, 9), "message-square", "Revision asked, Fri 6 Mar, 09:00", "f4"),
        Mark(at(3, 7, 12), "rotate-ccw", "Revision delivered, Sat 7 Mar, 12:00", "f5"),
    )
    return TimelineView(NOW, at(3, 1), at(3, 15), ZONE, desk_lanes(), marks)


def rounds_timeline() -> TimelineView:
    """One free round, then closed; a dispute open."""
    asked, sent, used = at(2, 6, 14), at(2, 14, 16, 20), at(2, 16, 10, 5)
    lanes = (
        Lane(
            "Revision",
            (
                Span(asked, sent, "none", "Not delivered", pattern="empty"),
                Span(sent, used, "free", "Free", icon="circle-check"),
                Span(used, None, "closed", "Closed · round used", pattern="hatch"),
            ),
        ),
        Lane(
            "Refund",
            (
                Span(asked, sent, "info", "Review"),
                Span(sent, None, "closed", "No refund"),
            ),
        ),
        Lane(
            "Files",
            (
                Span(at(2, 7), at(3, 4, 8, 40), "none", "No promise", pattern="empty"),
                Span(at(3, 4, 8, 40), None, "credit", "Held"),
            ),
        ),
    )
    marks = (
        Mark(asked, "receipt-text", "Ordered", "f1"),
        Mark(sent, "package-check", "Delivered", "f2"),
        Mark(used, "message-square", "Revision asked", "f3"),
        Mark(at(2, 18, 15, 40), "rotate-ccw", "Revision delivered", "f4"),
        Mark(at(3, 4, 8, 40), "landmark", "Chargeback", "f5"),
    )
    return TimelineView(NOW, at(2, 4), at(3, 14), ZONE, lanes, marks)


def years_timeline() -> TimelineView:
    """Courtesy, purgeable, overdue: five years and more."""
    first, sent = at(2, 1, year=2021), at(2, 20, year=2021)
    lanes = (
        Lane(
            "Revision",
            (
                Span(first, sent, "none", "Not delivered", pattern="empty"),
                Span(sent, None, "bill", "Billable · from $10 per song", pattern="hatch"),
            ),
        ),
        Lane("Refund", (Span(first, None, "credit", "Credit only"),)),
        Lane(
            "Files",
            (
                Span(first, at(3, 20, year=2021), "info", "In care", icon="shield-check"),
                Span(at(3, 20, year=2021), at(2, 20), "bill", "Purgeable", pattern="hatch"),
                Span(at(2, 20), None, "alert", "", "Overdue"),
            ),
        ),
    )
    marks = (Mark(at(2, 15, year=2021), "package-check", "Delivered", "f1"),)
    return TimelineView(NOW, at(11, 1, year=2020), at(12, 1), ZONE, lanes, marks)


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


GROUPS: tuple[GroupView | RowView, ...] = (
    GroupView("Needs you now", 4),
    RowView(
        "Tidewrack",
        "Isla MacLeod · Mixing",
        "asked Fri 6 Mar, 18:40",
        ChipView("info", "wrench", "In hand", "1 d 13 h"),
    ),
    RowView(
        "Copper Wire",
        "The Lanterns · Mixing",
        "£360.00 to refund",
        ChipView("alert", "copy", "Paid twice"),
    ),
    RowView(
        "Kestrel",
        "Dorian Vale · Mastering",
        "opened Wed 4 Mar",
        ChipView("alert", "landmark", "Chargeback"),
    ),
    RowView(
        "Old Maps",
        "Rosa Lindqvist · Mastering",
        "since 20 Feb",
        ChipView("alert", "triangle-alert", "Files overdue"),
    ),
    GroupView("Closing soon", 4),
    RowView(
        "夜明けのラジオ",
        "佐藤 遥 · Mastering",
        "today, 16:00",
        ChipView("free", "circle-check", "Free", "6 h 42 min"),
    ),
    RowView(
        "Night Drive EP",
        "Ana Pavlović · Mixing",
        "Tue 10 Mar, 13:30",
        ChipView("free", "circle-check", "Free", "2 d 04 h"),
    ),
    RowView(
        "Care plan",
        "Blue Door Podcast · Subscription",
        "Thu 12 Mar, 09:59",
        ChipView("info", "calendar-clock", "Ending", "4 d 00 h"),
    ),
    RowView(
        "Patchbay PX-48",
        "Jules Okafor · Goods",
        "Fri 13 Mar, 23:59",
        ChipView("info", "package", "Return due", "5 d 14 h"),
    ),
    GroupView("Open", 2),
    RowView(
        "Сонячний вітер",
        "Олена Коваль · Mixing",
        "no deadline",
        ChipView("free", "circle-check", "Free", "1 round left"),
    ),
    RowView(
        "Ember & Ash",
        "Tomás Ferreira · Mixing, 10 songs",
        "started Mon 2 Mar",
        ChipView("none", "circle-dashed", "Not delivered"),
    ),
    GroupView("Finished", 4, collapsed=True),
    RowView(
        "ليل طويل",
        "نور حداد · Mastering",
        "files until Fri 27 Mar",
        ChipView("bill", "coins", "Billable", "from $10"),
    ),
    RowView(
        "A very long title that cannot fit beside its chip <b>",
        "Kwame Asante Quartet and the rest of the orchestra · Mastering",
        "round used",
        ChipView("closed", "lock", "Closed"),
    ),
    RowView(
        "Glass Harbour",
        "Priya Raman · Mixing",
        "files purgeable",
        ChipView("credit", "hand", "Held"),
        ((0, 5),),
        ((6, 5),),
    ),
)


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
