"""The design's timelines and project rows, for the gallery and the tests."""

from __future__ import annotations

from sample_cards import NOW, ZONE, at

from studio_desk.ui.kit.views import ChipView, GroupView, Lane, Mark, RowView, Span, TimelineView


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
