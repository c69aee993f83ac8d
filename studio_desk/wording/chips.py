"""The one glance at a project: the chip of its row and the words under it.

What matters most was chosen when the project was derived (`studio.deriving`); here it gets its
words. The time left is counted from `Speech.now`, so a row is worded anew as time goes by.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from studio_desk.wording.speech import Speech, money, plural, short_money, two_units


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


@dataclass(frozen=True, slots=True)
class ChipWords:
    """Role and icon of the chip, its bold word and tail, and the line beside the client's name.

    `counts_to` is the instant the tail counts to or from, None where it stands still.
    """

    role: str
    icon: str
    strong: str
    text: str = ""
    line: str = ""
    counts_to: int | None = None


# Chip word: role, icon, bold word, what the line says before its instant ("" for the bare one).
_DATED: dict[str, tuple[str, str, str, str]] = {
    "chargeback": ("alert", "landmark", "Chargeback", "opened"),
    "evidence_missing": ("alert", "paperclip", "Evidence missing", "claimed"),
    "claim_in_review": ("info", "eye", "In review", "claimed"),
    "refund_applies": ("credit", "badge-check", "Exception applies", "claimed"),
    "rma_due": ("info", "package", "RMA due", "asked"),
    "inspection_due": ("info", "eye", "Inspect return", "asked"),
    "exchange_due": ("credit", "repeat", "Exchange due", "asked"),
    "files_overdue": ("alert", "triangle-alert", "Files overdue", "since"),
    "subscribed": ("free", "repeat", "Active", "next charge"),
    "ended": ("closed", "lock", "Ended", "access ended"),
    "purged": ("closed", "file-x", "Purged", "since"),
}
_COUNTING: dict[str, tuple[str, str, str]] = {
    "return_due": ("info", "package", "Return due"),
    "ending": ("info", "calendar-clock", "Ending"),
    "exchangeable": ("free", "repeat", "Exchange"),
    "free": ("free", "circle-check", "Free"),
}
_PLAIN: dict[str, tuple[str, str, str, str]] = {
    "not_covered": ("alert", "triangle-alert", "Not covered", "by its policy"),
    "exchange_settled": ("closed", "check", "Exchanged", "settled"),
    "no_exchange": ("closed", "lock", "Closed", "no exchange"),
    "not_delivered": ("none", "circle-dashed", "Not delivered", ""),
}


def chip_words(standing: Standing, currency: str | None, speech: Speech) -> ChipWords:
    """The words for a derived standing. `currency` is the project's own."""
    chip, at = standing.chip, standing.chip_at
    if chip in _COUNTING and at is not None:
        role, icon, strong = _COUNTING[chip]
        return ChipWords(role, icon, strong, two_units(at - speech.now), speech.when(at), at)
    if chip == "free":
        left = standing.rounds_left
        tail = "" if left is None else plural(left, "round") + " left"
        return ChipWords("free", "circle-check", "Free", tail, "no deadline")
    if chip in _COUNTING:
        role, icon, strong = _COUNTING[chip]
        return ChipWords(role, icon, strong, "", "no deadline yet")
    if chip == "in_hand":
        waited = "" if at is None else two_units(speech.now - at)
        line = "" if at is None else f"asked {speech.when(at)}"
        return ChipWords("info", "wrench", "In hand", waited, line, at)
    if chip == "paid_twice":
        line = "" if standing.chip_minor is None else money(standing.chip_minor, currency)
        settled = "to credit" if standing.refund == "credit_only" else "to refund"
        return ChipWords("alert", "copy", "Paid twice", "", f"{line} {settled}".strip())
    if chip == "billable":
        return ChipWords("bill", "coins", "Billable", _fee(standing), _files(standing, speech))
    if chip == "closed":
        line = "round used" if standing.rounds_left == 0 else _files(standing, speech)
        return ChipWords("closed", "lock", "Closed", "", line or "no revisions")
    if chip in _DATED:
        role, icon, strong, word = _DATED[chip]
        line = "" if at is None else f"{word} {_dated(chip, at, speech)}"
        return ChipWords(role, icon, strong, "", line)
    role, icon, strong, line = _PLAIN[chip]
    return ChipWords(role, icon, strong, "", line)


def _dated(chip: str, at: int, speech: Speech) -> str:
    return speech.short_day(at) if chip in ("files_overdue", "purged") else speech.day(at)


def _fee(standing: Standing) -> str:
    if standing.chip_minor is None:
        return ""
    amount = short_money(standing.chip_minor, standing.fee_currency)
    return f"from {amount}" if standing.fee_per == "song" else amount


def _files(standing: Standing, speech: Speech) -> str:
    until = standing.retention_until
    match standing.retention:
        case "in_care" | "courtesy" if until is not None:
            return f"files until {speech.day(until)}"
        case "purgeable":
            return "files purgeable"
        case "overdue":
            return "files overdue"
        case "purged":
            return "files purged"
        case _:
            return ""
