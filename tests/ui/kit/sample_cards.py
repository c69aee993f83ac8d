"""Every state of the verdict cards as the design has it, for the gallery and the tests."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from studio_desk.ui.kit.views import (
    Action,
    CardView,
    Clause,
    Countdown,
    Line,
)

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
