"""What a reminder says: its headline, its text, its line in a menu, and a note to the client.

The same words in the tray, in a notification, in the window and in a terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from studio_desk.wording.speech import (
    DAYS,
    Speech,
    isolate,
    money,
    plural,
    short_money,
    two_units,
)

_HOUR, _DAY = 3_600, 86_400


class Deadline(Protocol):
    """What comes due; instants are UTC seconds, money is hundredths."""

    @property
    def kind(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def scope(self) -> str: ...
    @property
    def clauses(self) -> str: ...
    @property
    def minor(self) -> int | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def per(self) -> str | None: ...
    @property
    def ends_at(self) -> int | None: ...


class Due(Protocol):
    """A deadline with the names of its project, client and zone."""

    @property
    def deadline(self) -> Deadline: ...
    @property
    def title(self) -> str | None: ...
    @property
    def client(self) -> str | None: ...
    @property
    def zone(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """Role and icon (of the kit), headline and text, and the short line of a menu."""

    role: str
    icon: str
    headline: str
    text: str
    line: str


# Kind: role, icon, what the owner may call it.
LOOKS: dict[str, tuple[str, str]] = {
    "window": ("free", "circle-check"),
    "care": ("info", "shield-check"),
    "purge_by": ("bill", "archive-x"),
    "exchange": ("free", "repeat"),
    "return": ("info", "package"),
    "renewal": ("info", "repeat"),
    "access": ("info", "calendar-clock"),
    "reply": ("alert", "landmark"),
    "in_hand": ("info", "wrench"),
    "claim": ("credit", "scale"),
    "duplicate": ("alert", "copy"),
    "unpaid": ("bill", "coins"),
    "purge": ("bill", "archive-x"),
    "overdue": ("alert", "triangle-alert"),
    "backup": ("alert", "hard-drive"),
}
# Rule: what its switch says.
RULE_WORDS: dict[str, str] = {
    "window": "Free revisions are about to end",
    "nudge": "Write to the client before they end",
    "in_hand": "A revision waits to be delivered",
    "claim": "A claim or an exchange waits for you",
    "reply": "The bank wants an answer",
    "duplicate": "A payment came twice",
    "exchange": "The time to ask for an exchange ends",
    "return": "Goods must be back",
    "renewal": "A subscription renews",
    "access": "A cancelled subscription ends",
    "unpaid": "Delivered and not paid in full",
    "care": "Files leave their care",
    "purge": "Files can be purged",
    "purge_by": "Files must be purged soon",
    "overdue": "Files were kept too long",
    "backup": "No backup was made for long",
}
_CLAIMS: dict[str, str] = {
    "review": "a claim waits for your decision",
    "applies": "an exception applies",
    "needs_evidence": "evidence is missing",
    "await_rma": "an RMA number is due",
    "await_inspection": "a return waits for inspection",
    "exchange": "an exchange is due",
    "alternative_or_store_credit": "an alternative or store credit is due",
}


def reminder_words(due: Due, studio_zone: str, now: int) -> ReminderWords:
    """The words of one matter as seen at `now` (UTC seconds)."""
    role, icon = LOOKS[due.deadline.kind]
    speech = Speech(due.zone or studio_zone, now)
    over = due.deadline.ends_at is not None and due.deadline.ends_at < now
    short, head, text = _WORDS[due.deadline.kind](due, speech, over)
    name = due.title or "Untitled project"
    if due.deadline.kind == "backup":
        return ReminderWords(role, icon, head, text, short)
    return ReminderWords(
        "closed" if over else role,
        icon,
        f"{isolate(name)}: {head}",
        text if due.deadline.kind == "window" else _with_clauses(text, due.deadline),
        f"{isolate(name)}: {short}",
    )


def group_words(dues: Sequence[Due], studio_zone: str, now: int) -> tuple[str, str]:
    """Title and text for several matters told as one."""
    ordered = sorted(dues, key=lambda due: _pressing(due.deadline, now))
    words = [reminder_words(due, studio_zone, now) for due in ordered]
    shown = [each.headline for each in words[:4]]
    if len(words) > len(shown):
        shown.append(f"and {len(words) - len(shown)} more")
    return plural(len(words), "reminder"), "\n".join(shown)


def _pressing(deadline: Deadline, now: int) -> tuple[int, int]:
    """Deadlines of the next two days first, then what costs money, then the rest."""
    if deadline.ends_at is not None and now <= deadline.ends_at <= now + 2 * _DAY:
        return 0, deadline.at
    return (1 if LOOKS[deadline.kind][0] == "alert" else 2), deadline.at


def tip(due: Due | None, studio_zone: str, now: int) -> str:
    """What the tray says: the next deadline."""
    if due is None:
        return "No deadline ahead"
    return reminder_words(due, studio_zone, now).line


def letter(due: Due, studio_name: str, studio_zone: str, now: int) -> str:
    """A note to the client whose free revisions are about to end, for the owner to send."""
    zone = due.zone or studio_zone
    speech = Speech(zone, now)
    place = zone.rpartition("/")[2].replace("_", " ")
    whole = due.client or ""
    # Where the family name comes first, and of a band, the first word is no first name.
    first = whole.split(" ")[0] if whole.count(" ") == 1 and whole[0] < "\u0250" else whole
    after = _fee(due.deadline)
    lines = [
        f"Hello {first}," if first else "Hello,",
        "",
        f"free revisions of {due.title or 'your project'} can be asked for until "
        f"{speech.long_when(due.deadline.at)} ({place} time)."
        + (f" After that they are charged, {after}." if after else ""),
        "If there is anything left, send all of it together.",
    ]
    return "\n".join([*lines, "", studio_name] if studio_name else lines) + "\n"


def _with_clauses(text: str, deadline: Deadline) -> str:
    return f"{text.removesuffix('.')}{_clauses(deadline)}."


def _clauses(deadline: Deadline) -> str:
    """The first clause or two, as `` (B4a)``."""
    named = deadline.clauses.split()[: 1 if deadline.kind == "window" else 2]
    return f" ({', '.join(named)})" if named else ""


def _fee(deadline: Deadline) -> str:
    if deadline.minor is None:
        return ""
    amount = short_money(deadline.minor, deadline.currency)
    if deadline.per == "song":
        return f"from {amount} per song"
    return f"{amount} per {deadline.per}" if deadline.per else amount


def _left(seconds: int) -> str:
    """``2 more days``, ``5 more hours``: rounded down, as a countdown is."""
    for size, unit in ((_DAY, "day"), (_HOUR, "hour"), (60, "minute")):
        if seconds >= size:
            return plural(seconds // size, f"more {unit}")
    return "less than a minute"


def _short_when(at: int, speech: Speech) -> str:
    """``16:00`` today, ``Tue 13:30`` within a week, else the date."""
    if speech.local(at).date() == speech.local(speech.now).date():
        return speech.clock(at)
    if 0 <= at - speech.now < 6 * _DAY:
        return f"{DAYS[speech.local(at).weekday()]} {speech.clock(at)}"
    return speech.date(at)


Said = tuple[str, str, str]  # short line, headline, text
Say = Callable[[Due, Speech, bool], Said]


def _window(due: Due, speech: Speech, over: bool) -> Said:
    at, fee = due.deadline.at, _fee(due.deadline)
    who = due.client or "The client"
    if over:
        text = f"The time ended {speech.when(at)}." + (f" Now {fee}." if fee else "")
        return f"free until {_short_when(at, speech)}", "free revisions have ended", text
    what = "follow-ups" if due.deadline.scope == "follow_ups" else "revisions"
    left = at - speech.now
    text = f"{who} may ask for {what} until {speech.when(at)}{_clauses(due.deadline)}."
    return (
        f"free {two_units(left)}, until {_short_when(at, speech)}",
        f"free for {_left(left)}",
        text + (f" Then {fee}." if fee else ""),
    )


def _until(noun: str, head: str, text: str, ended: str) -> Say:
    """Words of a deadline: `{when}` in the texts is its time, `{left}` what is left."""

    def said(due: Due, speech: Speech, over: bool) -> Said:
        at = due.deadline.at
        left = at - speech.now
        if over:
            return f"{noun} ended {_short_when(at, speech)}", ended, f"That was {speech.when(at)}."
        filled = {"when": speech.when(at), "left": _left(left)}
        return f"{noun} {two_units(left)}", head.format(**filled), text.format(**filled)

    return said


def _since(line: str, text: str) -> Say:
    """Words of what waits: `{when}` is since when, `{who}` the client, `{amount}` the money."""

    def said(due: Due, speech: Speech, _over: bool) -> Said:
        deadline = due.deadline
        amount = "" if deadline.minor is None else money(deadline.minor, deadline.currency)
        filled = {
            "when": speech.when(deadline.at),
            "who": due.client or "The client",
            "amount": amount,
        }
        head = line.format(**filled)
        return head, head, text.format(**filled)

    return said


def _claim(due: Due, speech: Speech, _over: bool) -> Said:
    head = _CLAIMS.get(due.deadline.scope, "a claim waits for you")
    return head, head, f"Since {speech.when(due.deadline.at)}."


def _backup(due: Due, speech: Speech, _over: bool) -> Said:
    days = plural(max(1, (speech.now - due.deadline.at) // _DAY), "day")
    head = f"No backup for {days}"
    return head, head, f"The last one was made {speech.when(due.deadline.at)}."


_WORDS: dict[str, Say] = {
    "window": _window,
    "care": _until(
        "files kept",
        "files leave their care",
        "Kept until {when}. Then purgeable.",
        "files have left their care",
    ),
    "purge_by": _until(
        "files",
        "files must be purged",
        "They may be kept until {when}.",
        "files were to be purged",
    ),
    "exchange": _until(
        "exchange",
        "exchange for {left}",
        "An exchange can be asked for until {when}.",
        "the time to ask for an exchange has ended",
    ),
    "return": _until(
        "return in",
        "return due",
        "Must be back by {when}.",
        "was not back in time",
    ),
    "renewal": _until(
        "renews in",
        "the subscription renews",
        "Cancel by {when}, or the next cycle is charged.",
        "the subscription has renewed",
    ),
    "access": _until(
        "access", "access ends", "Access ends {when}. No further charge.", "access has ended"
    ),
    "reply": _until(
        "reply in",
        "the bank wants an answer",
        "Reply to the chargeback by {when}.",
        "the bank's time to reply has ended",
    ),
    "in_hand": _since(
        "a revision is waiting", "{who} asked {when}. Anything added now is billable."
    ),
    "claim": _claim,
    "duplicate": _since("paid twice", "Refund {amount}: the payment came again {when}."),
    "unpaid": _since("{amount} unpaid", "Delivered {when}."),
    "purge": _since("files can be purged", "Nothing is promised for them since {when}."),
    "overdue": _since("files are overdue", "Kept too long since {when}."),
    "backup": _backup,
}
