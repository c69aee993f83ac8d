"""The values the kit shows. Frozen, Qt-free, already in the owner's words.

Instants are UTC seconds. Texts are plain text and complete: the kit adds no word of its own to
them. A presenter builds these; a test compares them.
"""

from __future__ import annotations

from typing import Literal

from studio_desk.ui.kit.rowviews import Action as Action
from studio_desk.ui.kit.rowviews import ChipView as ChipView
from studio_desk.ui.kit.rowviews import Clause as Clause
from studio_desk.ui.kit.rowviews import GroupView as GroupView
from studio_desk.ui.kit.rowviews import RailItem as RailItem
from studio_desk.ui.kit.rowviews import RowView as RowView
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a card. A newline in ``text`` breaks without a gap.

    ``strong`` is a bold beginning, ``icon`` stands before it, ``role`` colours icon and beginning.
    """

    text: str
    strong: str = ""
    icon: str = ""
    role: RoleName | None = None


@dataclass(frozen=True, slots=True)
class Countdown:
    """The hero figures: elapsed time ``until`` an instant, or ``since`` it (UTC seconds)."""

    target: int
    direction: Literal["until", "since"] = "until"

    def seconds(self, now: int) -> int:
        """Return the seconds to show at ``now``, never below zero."""
        return max(0, self.target - now if self.direction == "until" else now - self.target)


@dataclass(frozen=True, slots=True)
class CardView:
    """Everything one verdict card shows.

    ``question`` is the caption (Revision). ``badge`` is shown in upper case. ``tinted`` means the
    card wants the eye now and its badge is solid; ``dashed`` gives the badge a dashed border.
    Either ``countdown`` or ``headline`` leads; with both, the countdown leads. ``copies`` is text
    the small copy button beside the headline puts on the clipboard (an RMA number).
    ``short_badge`` and ``short_lines`` stand in for badge and lines where the card is compact.
    ``accessible`` is the sentence assistive tools read, and what Ctrl C copies.
    """

    question: str
    badge: str
    icon: str
    role: RoleName
    accessible: str
    tinted: bool = False
    dashed: bool = False
    headline: str = ""
    countdown: Countdown | None = None
    strong_line: str = ""
    lines: tuple[Line, ...] = ()
    clauses: tuple[Clause, ...] = ()
    action: Action | None = None
    copies: str = ""
    short_badge: str = ""
    short_lines: tuple[Line, ...] | None = None


Pattern = Literal["plain", "hatch", "vertical", "empty"]
"""Fill of a span: plain, 45° hatch, vertical lines (in hand), or nothing (not delivered)."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one lane from ``start`` (inclusive) to ``end`` (UTC seconds; None: open).

    ``label`` is bold, ``tail`` follows in medium. ``dashed`` None means: dashed if all in future.
    """

    start: int
    end: int | None
    role: RoleName
    label: str = ""
    tail: str = ""
    icon: str = ""
    pattern: Pattern = "plain"
    dashed: bool | None = None
    tooltip: str = ""

    @property
    def words(self) -> str:
        """Label and tail as one text."""
        return " ".join(part for part in (self.label, self.tail) if part)


@dataclass(frozen=True, slots=True)
class Lane:
    """One question of the timeline and its spans, in order of time."""

    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A recorded fact above the lanes: when (UTC seconds), its icon, tooltip and id."""

    instant: int
    icon: str
    tooltip: str
    id: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """What the timeline shows: lanes and marks in the range ``start`` to ``end`` (UTC seconds).

    ``zone`` is an IANA name; days, weekends and ticks are cut in it.
    """

    now: int
    start: int
    end: int
    zone: str
    lanes: tuple[Lane, ...] = ()
    marks: tuple[Mark, ...] = ()
