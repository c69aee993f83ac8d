"""What a reminder says: its headline, its text, its line in a menu, and a note to the client.

The same words in the tray, in a notification, in the window and in a terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.values import dataclass
from studio_desk.wording.manner import manner
from studio_desk.wording.speech import Speech, isolate, money, short_money, two_units

_HOUR, _DAY = 3_600, 86_400


class Deadline(Protocol):
    """What comes due; instants are UTC seconds, money is hundredths."""

    @property
    def kind(self) -> str: ...
    @property
    def at(self) -> int: ...
    @property
    def about(self) -> str: ...
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
    "evidence": ("alert", "paperclip"),
    "second": ("alert", "hard-drive"),
}
# Rule: what its switch says.
RULE_WORDS = Words(
    {
        "window": QT_TR_NOOP("Free revisions are about to end"),
        "nudge": QT_TR_NOOP("Write to the client before they end"),
        "in_hand": QT_TR_NOOP("A revision waits to be delivered"),
        "claim": QT_TR_NOOP("A claim or an exchange waits for you"),
        "reply": QT_TR_NOOP("The bank wants an answer"),
        "duplicate": QT_TR_NOOP("A payment came twice"),
        "exchange": QT_TR_NOOP("The time to ask for an exchange ends"),
        "return": QT_TR_NOOP("Goods must be back"),
        "renewal": QT_TR_NOOP("A subscription renews"),
        "access": QT_TR_NOOP("A cancelled subscription ends"),
        "unpaid": QT_TR_NOOP("Delivered and not paid in full"),
        "care": QT_TR_NOOP("Files leave their care"),
        "purge": QT_TR_NOOP("Files can be purged"),
        "purge_by": QT_TR_NOOP("Files must be purged soon"),
        "overdue": QT_TR_NOOP("Files were kept too long"),
        "backup": QT_TR_NOOP("No backup was made for long"),
        "evidence": QT_TR_NOOP("Evidence is missing or spoiled"),
        "second": QT_TR_NOOP("The second place for backups fails"),
    }
)
_CLAIMS = Words(
    {
        "review": QT_TR_NOOP("a claim waits for your decision"),
        "applies": QT_TR_NOOP("a claim waits to be settled"),
        "needs_evidence": QT_TR_NOOP("evidence is missing"),
        "await_rma": QT_TR_NOOP("an RMA number is due"),
        "await_inspection": QT_TR_NOOP("a return waits for inspection"),
        "exchange": QT_TR_NOOP("an exchange is due"),
        "alternative_or_store_credit": QT_TR_NOOP("an alternative or store credit is due"),
    }
)


# Matters that the page of claims leads on.
OF_CLAIMS = frozenset({"claim", "return", "reply", "renewal", "access"})


def sort_of(deadline: Deadline) -> str:
    """What words go by: the kind; where the studio's own safety is meant, what it is about."""
    return deadline.about if deadline.kind == "backup" and deadline.about else deadline.kind


def reminder_words(due: Due, studio_zone: str, now: int) -> ReminderWords:
    """The words of one matter as seen at `now` (UTC seconds)."""
    sort = sort_of(due.deadline)
    role, icon = LOOKS[sort]
    speech = Speech(due.zone or studio_zone, now)
    over = due.deadline.ends_at is not None and due.deadline.ends_at < now
    short, head, text = _WORDS[sort](due, speech, over)
    name = due.title or tr("Untitled project")
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
        shown.append(tr("and %n more", "and %n more", len(words) - len(shown)))
    return tr("%n reminders", "%n reminder", len(words)), "\n".join(shown)


def _pressing(deadline: Deadline, now: int) -> tuple[int, int]:
    """Deadlines of the next two days first, then what costs money, then the rest."""
    if deadline.ends_at is not None and now <= deadline.ends_at <= now + 2 * _DAY:
        return 0, deadline.at
    return (1 if LOOKS[sort_of(deadline)][0] == "alert" else 2), deadline.at


def tip(due: Due | None, studio_zone: str, now: int) -> str:
    """What the tray says: the next deadline."""
    if due is None:
        return tr("No deadline ahead")
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
    told = {
        "title": due.title or tr("your project"),
        "when": speech.long_when(due.deadline.at),
        "place": place,
    }
    if after:
        sentence = tr(
            "free revisions of {title} can be asked for until {when} ({place} time). After that "
            "they are charged, {fee}.",
            fee=after,
            **told,
        )
    else:
        sentence = tr(
            "free revisions of {title} can be asked for until {when} ({place} time).", **told
        )
    lines = [
        tr("Hello {name},", name=first) if first else tr("Hello,"),
        "",
        sentence,
        tr("If there is anything left, send all of it together."),
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
        return tr("from {amount} per song", amount=amount)
    return tr("{amount} per round", amount=amount) if deadline.per else amount


def _left(seconds: int) -> str:
    """``2 more days``, ``5 more hours``: rounded down, as a countdown is."""
    if seconds >= _DAY:
        return tr("%n more days", "%n more day", seconds // _DAY)
    if seconds >= _HOUR:
        return tr("%n more hours", "%n more hour", seconds // _HOUR)
    if seconds >= 60:
        return tr("%n more minutes", "%n more minute", seconds // 60)
    return tr("less than a minute")


def _short_when(at: int, speech: Speech) -> str:
    """``16:00`` today, ``Tue 13:30`` within a week, else the date."""
    if speech.local(at).date() == speech.local(speech.now).date():
        return speech.clock(at)
    if 0 <= at - speech.now < 6 * _DAY:
        return f"{manner().days[speech.local(at).weekday()]} {speech.clock(at)}"
    return speech.date(at)


Said = tuple[str, str, str]  # short line, headline, text
Say = Callable[[Due, Speech, bool], Said]


def _window(due: Due, speech: Speech, over: bool) -> Said:
    at, fee = due.deadline.at, _fee(due.deadline)
    told = {"who": due.client or tr("The client"), "when": speech.when(at)}
    if over:
        text = tr("The time ended {when}.", when=speech.when(at))
        return (
            tr("free until {when}", when=_short_when(at, speech)),
            tr("free revisions have ended"),
            text + " " + tr("Now {fee}.", fee=fee) if fee else text,
        )
    left = at - speech.now
    if due.deadline.scope == "follow_ups":
        text = tr("{who} may ask for follow-ups until {when}.", **told)
    else:
        text = tr("{who} may ask for revisions until {when}.", **told)
    text = _with_clauses(text, due.deadline)
    return (
        tr("free {left}, until {when}", left=two_units(left), when=_short_when(at, speech)),
        tr("free for {left}", left=_left(left)),
        text + " " + tr("Then {fee}.", fee=fee) if fee else text,
    )


def _until(line: str, gone: str, head: str, text: str, ended: str) -> Say:
    """Words of a deadline: `{when}` in the texts is its time, `{left}` what is left. `line` and
    `gone` are the short lines before and after it.
    """

    def said(due: Due, speech: Speech, over: bool) -> Said:
        at = due.deadline.at
        left = at - speech.now
        if over:
            was = tr("That was {when}.", when=speech.when(at))
            return tr(gone, when=_short_when(at, speech)), tr(ended), was
        filled = {"when": speech.when(at), "left": _left(left)}
        return tr(line, left=two_units(left)), tr(head, **filled), tr(text, **filled)

    return said


def _since(line: str, text: str) -> Say:
    """Words of what waits: `{when}` is since when, `{who}` the client, `{amount}` the money."""

    def said(due: Due, speech: Speech, _over: bool) -> Said:
        deadline = due.deadline
        amount = "" if deadline.minor is None else money(deadline.minor, deadline.currency)
        filled = {
            "when": speech.when(deadline.at),
            "who": due.client or tr("The client"),
            "amount": amount,
        }
        head = tr(line, **filled)
        return head, head, tr(text, **filled)

    return said


def _claim(due: Due, speech: Speech, _over: bool) -> Said:
    head = _CLAIMS.get(due.deadline.scope, tr("a claim waits for you"))
    return head, head, tr("Since {when}.", when=speech.when(due.deadline.at))


def _backup(due: Due, speech: Speech, _over: bool) -> Said:
    days = max(1, (speech.now - due.deadline.at) // _DAY)
    head = tr("No backup for %n days", "No backup for %n day", days)
    return head, head, tr("The last one was made {when}.", when=speech.when(due.deadline.at))


_WORDS: dict[str, Say] = {
    "window": _window,
    "care": _until(
        QT_TR_NOOP("files kept {left}"),
        QT_TR_NOOP("files kept until {when}"),
        QT_TR_NOOP("files leave their care"),
        QT_TR_NOOP("Kept until {when}. Then purgeable."),
        QT_TR_NOOP("files have left their care"),
    ),
    "purge_by": _until(
        QT_TR_NOOP("files {left}"),
        QT_TR_NOOP("files were to go {when}"),
        QT_TR_NOOP("files must be purged"),
        QT_TR_NOOP("They may be kept until {when}."),
        QT_TR_NOOP("files were to be purged"),
    ),
    "exchange": _until(
        QT_TR_NOOP("exchange {left}"),
        QT_TR_NOOP("exchange ended {when}"),
        QT_TR_NOOP("exchange for {left}"),
        QT_TR_NOOP("An exchange can be asked for until {when}."),
        QT_TR_NOOP("the time to ask for an exchange has ended"),
    ),
    "return": _until(
        QT_TR_NOOP("return in {left}"),
        QT_TR_NOOP("return was due {when}"),
        QT_TR_NOOP("return due"),
        QT_TR_NOOP("Must be back by {when}."),
        QT_TR_NOOP("was not back in time"),
    ),
    "renewal": _until(
        QT_TR_NOOP("renews in {left}"),
        QT_TR_NOOP("renewed {when}"),
        QT_TR_NOOP("the subscription renews"),
        QT_TR_NOOP("Cancel by {when}, or the next cycle is charged."),
        QT_TR_NOOP("the subscription has renewed"),
    ),
    "access": _until(
        QT_TR_NOOP("access {left}"),
        QT_TR_NOOP("access ended {when}"),
        QT_TR_NOOP("access ends"),
        QT_TR_NOOP("Access ends {when}. No further charge."),
        QT_TR_NOOP("access has ended"),
    ),
    "reply": _until(
        QT_TR_NOOP("reply in {left}"),
        QT_TR_NOOP("reply was due {when}"),
        QT_TR_NOOP("the bank wants an answer"),
        QT_TR_NOOP("Reply to the chargeback by {when}."),
        QT_TR_NOOP("the bank's time to reply has ended"),
    ),
    "in_hand": _since(
        QT_TR_NOOP("a revision is waiting"),
        QT_TR_NOOP("{who} asked {when}. Anything added now is billable."),
    ),
    "claim": _claim,
    "duplicate": _since(
        QT_TR_NOOP("paid twice"), QT_TR_NOOP("Refund {amount}: the payment came again {when}.")
    ),
    "unpaid": _since(QT_TR_NOOP("{amount} unpaid"), QT_TR_NOOP("Delivered {when}.")),
    "purge": _since(
        QT_TR_NOOP("files can be purged"), QT_TR_NOOP("Nothing is promised for them since {when}.")
    ),
    "overdue": _since(QT_TR_NOOP("files are overdue"), QT_TR_NOOP("Kept too long since {when}.")),
    "backup": _backup,
    "evidence": _since(
        QT_TR_NOOP("Evidence is missing or spoiled"),
        QT_TR_NOOP("Found {when}. The same file, handed in again, puts it right."),
    ),
    "second": _since(
        QT_TR_NOOP("The second place for backups fails"),
        QT_TR_NOOP("Since {when}. The first place works. Look under Backups and safety."),
    ),
}
