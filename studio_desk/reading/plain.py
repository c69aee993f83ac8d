"""A reading as a few lines of text, for a terminal."""

from __future__ import annotations

from studio_desk.policy import Item, format_instant, format_money
from studio_desk.reading.judging import Judged
from studio_desk.reading.mail import Sender
from studio_desk.reading.result import Reading


def as_text(reading: Reading, judged: Judged | None) -> str:
    """Sender and date, each item with its standing where it was judged, and what is left."""
    message = reading.message
    lines = [f"From {_who(message.sender)}, {_when(message.at)}"]
    for number, item in enumerate(reading.items, 1):
        standing = ""
        if judged is not None:
            verdict = judged.verdict.items[number - 1]
            clauses = ", ".join(judged.written["items"][number - 1]["because"])
            unclear = ", direction unclear" if verdict.unclear else ""
            standing = f"  [{verdict.standing}{unclear}: {clauses}]"
        lines += ["", f"{number}. {_item(item)}{standing}", f"   {_shown(item.text or '')}"]
    if not reading.items:
        lines += ["", "Nothing was read as an item."]
    if reading.rest:
        lines += ["", "Left as text:"]
        lines += [f"   {_shown(remainder.text)}" for remainder in reading.rest]
    if judged is not None:
        lines += ["", f"The request is {judged.verdict.standing}.{_fee(judged)}"]
    return "\n".join(lines) + "\n"


def _who(sender: Sender | None) -> str:
    if sender is None:
        return "an unnamed sender"
    address = f"<{sender.email}>" if sender.email else ""
    return _shown(" ".join(part for part in (sender.name, address) if part))


def _when(at: int | None) -> str:
    return "no date given" if at is None else format_instant(at)


def _item(item: Item) -> str:
    change = "to original" if item.to else item.change
    parts = [part for part in (item.song, item.element, item.aspect, change) if part]
    return _shown(" · ".join(parts) or "no part was read")


def _fee(judged: Judged) -> str:
    fee = judged.verdict.fee
    if fee is None:
        return ""
    amount = f"{format_money(fee.amount)} {fee.currency or ''}".strip()
    return f" Fee {'' if fee.exact else 'from '}{amount}."


def _shown(text: str) -> str:
    """On one line, and nothing in it that a terminal would act on."""
    return "".join(ch if ch.isprintable() else " " for ch in text)
