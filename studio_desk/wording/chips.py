"""The one glance at a project: the chip of its row and the words under it.

What matters most was chosen when the project was derived (`studio.deriving`); here it gets its
words. The time left is counted from `Speech.now`, so a row is worded anew as time goes by.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.speech import Speech, money, short_money, two_units


class Standing(Protocol):
    """The derived attributes a chip needs; instants are UTC seconds, money is hundredths."""

    @property
    def chip(self) -> str: ...
    @property
    def chip_at(self) -> int | None: ...
    @property
    def chip_minor(self) -> int | None: ...
    @property
    def revision(self) -> str: ...
    @property
    def refund(self) -> str: ...
    @property
    def rounds_left(self) -> int | None: ...
    @property
    def fee_currency(self) -> str | None: ...
    @property
    def fee_per(self) -> str | None: ...
    @property
    def retention(self) -> str: ...
    @property
    def retention_until(self) -> int | None: ...


class ChipWords(NamedTuple):
    """Role and icon of the chip, its bold word and tail, and the line beside the client's name.

    `counts_to` is the instant the tail counts to or from, None where it stands still.
    """

    role: str
    icon: str
    strong: str
    text: str = ""
    line: str = ""
    counts_to: int | None = None


# Chip word: role, icon, bold word, what the line says of its instant.
_DATED: dict[str, tuple[str, str, str, str]] = {
    "chargeback": ("alert", "landmark", QT_TR_NOOP("Chargeback"), QT_TR_NOOP("opened {day}")),
    "evidence_missing": (
        "alert",
        "paperclip",
        QT_TR_NOOP("Evidence missing"),
        QT_TR_NOOP("claimed {day}"),
    ),
    "claim_in_review": ("info", "eye", QT_TR_NOOP("In review"), QT_TR_NOOP("claimed {day}")),
    "refund_applies": (
        "credit",
        "badge-check",
        QT_TR_NOOP("Exception applies"),
        QT_TR_NOOP("claimed {day}"),
    ),
    "rma_due": ("info", "package", QT_TR_NOOP("RMA due"), QT_TR_NOOP("asked {day}")),
    "inspection_due": ("info", "eye", QT_TR_NOOP("Inspect return"), QT_TR_NOOP("asked {day}")),
    "exchange_due": ("credit", "repeat", QT_TR_NOOP("Exchange due"), QT_TR_NOOP("asked {day}")),
    "files_overdue": (
        "alert",
        "triangle-alert",
        QT_TR_NOOP("Files overdue"),
        QT_TR_NOOP("since {day}"),
    ),
    "subscribed": ("free", "repeat", QT_TR_NOOP("Active"), QT_TR_NOOP("next charge {day}")),
    "ended": ("closed", "lock", QT_TR_NOOP("Ended"), QT_TR_NOOP("access ended {day}")),
    "purged": ("closed", "file-x", QT_TR_NOOP("Purged"), QT_TR_NOOP("since {day}")),
}
_COUNTING: dict[str, tuple[str, str, str]] = {
    "return_due": ("info", "package", QT_TR_NOOP("Return due")),
    "ending": ("info", "calendar-clock", QT_TR_NOOP("Ending")),
    "exchangeable": ("free", "repeat", QT_TR_NOOP("Exchange")),
    "free": ("free", "circle-check", QT_TR_NOOP("Free")),
}
_PLAIN: dict[str, tuple[str, str, str, str]] = {
    "not_covered": (
        "alert",
        "triangle-alert",
        QT_TR_NOOP("Not covered"),
        QT_TR_NOOP("by its policy"),
    ),
    "exchange_settled": ("closed", "check", QT_TR_NOOP("Exchanged"), QT_TR_NOOP("settled")),
    "no_exchange": ("closed", "lock", QT_TR_NOOP("Closed"), QT_TR_NOOP("no exchange")),
    "not_delivered": ("none", "circle-dashed", QT_TR_NOOP("Not delivered"), ""),
}


def chip_words(standing: Standing, currency: str | None, speech: Speech) -> ChipWords:
    """The words for a derived standing. `currency` is the project's own."""
    chip, at = standing.chip, standing.chip_at
    if chip in _COUNTING and at is not None:
        role, icon, strong = _COUNTING[chip]
        return ChipWords(role, icon, tr(strong), two_units(at - speech.now), speech.when(at), at)
    if chip == "free":
        left = standing.rounds_left
        tail = "" if left is None else tr("%n rounds left", "%n round left", left)
        return ChipWords("free", "circle-check", tr("Free"), tail, tr("no deadline"))
    if chip in _COUNTING:
        role, icon, strong = _COUNTING[chip]
        return ChipWords(role, icon, tr(strong), "", tr("no deadline yet"))
    if chip == "in_hand":
        waited = "" if at is None else two_units(speech.now - at)
        line = "" if at is None else tr("asked {when}", when=speech.when(at))
        return ChipWords("info", "wrench", tr("In hand"), waited, line, at)
    if chip == "paid_twice":
        return ChipWords("alert", "copy", tr("Paid twice"), "", _came_twice(standing, currency))
    if chip == "billable":
        return ChipWords("bill", "coins", tr("Billable"), _fee(standing), _files(standing, speech))
    if chip == "closed":
        line = tr("round used") if standing.rounds_left == 0 else _files(standing, speech)
        return ChipWords("closed", "lock", tr("Closed"), "", line or tr("no revisions"))
    if chip == "refund_applies" and standing.refund == "credit_only":
        line = "" if at is None else tr("claimed {day}", day=_dated(chip, at, speech))
        return ChipWords("credit", "wallet", tr("Credit due"), "", line)
    if chip in _DATED:
        role, icon, strong, words = _DATED[chip]
        line = "" if at is None else tr(words, day=_dated(chip, at, speech))
        return ChipWords(role, icon, tr(strong), "", line)
    role, icon, strong, line = _PLAIN[chip]
    return ChipWords(role, icon, tr(strong), "", tr(line) if line else "")


def _came_twice(standing: Standing, currency: str | None) -> str:
    credit = standing.refund == "credit_only"
    if standing.chip_minor is None:
        return tr("to credit") if credit else tr("to refund")
    amount = money(standing.chip_minor, currency)
    if credit:
        return tr("{amount} to credit", amount=amount)
    return tr("{amount} to refund", amount=amount)


def _dated(chip: str, at: int, speech: Speech) -> str:
    return speech.short_day(at) if chip in ("files_overdue", "purged") else speech.day(at)


def _fee(standing: Standing) -> str:
    if standing.chip_minor is None:
        return ""
    amount = short_money(standing.chip_minor, standing.fee_currency)
    return tr("from {amount}", amount=amount) if standing.fee_per == "song" else amount


def _files(standing: Standing, speech: Speech) -> str:
    until = standing.retention_until
    match standing.retention:
        case "in_care" | "courtesy" if until is not None:
            return tr("files until {day}", day=speech.day(until))
        case "purgeable":
            return tr("files purgeable")
        case "overdue":
            return tr("files overdue")
        case "purged":
            return tr("files purged")
        case _:
            return ""
