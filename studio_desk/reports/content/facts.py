"""What a fact is called on paper, and the amount that goes with it."""

from __future__ import annotations

from studio_desk.policy import Fact, Item
from studio_desk.policy.money import format_money
from studio_desk.reports.content.parts import Cell
from studio_desk.reports.content.voice import Voice, isolated

_MINUS = ("refunded", "charged_back")
_TEXTS = ("reference", "number", "reason", "outcome", "about", "why")


def fact_words(fact: Fact, voice: Voice) -> str:
    """``Paid, INV-7``; ``Delivered, 2 files``. The amount is left to its own column."""
    details = []
    if fact.files:
        details.append(voice.count("files", len(fact.files)))
    if fact.items:
        details.append(voice.count("items", len(fact.items)))
    if fact.evidence and fact.kind == "evidence":
        details.append(voice.count("pieces", len(fact.evidence)))
    if fact.ground is not None:
        details.append(voice.say(f"ground.{fact.ground}"))
    if fact.period is not None:
        details.append(voice.say(f"period.{fact.period}"))
    details += [isolated(text) for name in _TEXTS if (text := getattr(fact, name))]
    if fact.kind == "inspected":
        details.append(inspected_words(fact, voice))
    return ", ".join([voice.say(f"fact.{fact.kind}"), *details])


def inspected_words(fact: Fact, voice: Voice) -> str:
    """``as it should be``, or each fault."""
    faults = [
        voice.say(f"fault.{name}")
        for name in ("unused", "packaging", "accessories")
        if getattr(fact, name) is False
    ]
    stock = voice.say("stock.yes" if fact.available else "stock.no")
    return ", ".join([*(faults or [voice.say("fault.none")]), stock])


def item_words(item: Item, voice: Voice) -> str:
    """``bass guitar, level +1.5 dB``; ``lead vocal, less reverb``."""
    change = item.change or ""
    if item.to == "original":
        change = voice.say("item.original")
    elif change in ("less", "more", "up", "down"):
        change = voice.say(f"item.{change}")
    words = item.aspect or ""
    if change:
        first = item.change in ("less", "more")
        words = f"{change} {words}".strip() if first else f"{words} {change}".strip()
    parts = [part for part in (item.element, words, item.text) if part]
    if item.reverts and not item.to:
        parts.append(voice.say("item.reverts"))
    return ", ".join(parts) or "–"


def day_cell(instant: int, voice: Voice) -> Cell:
    """A day, with the instant for machines."""
    return Cell(voice.short_day(instant), value=voice.iso(instant))


def when_cell(instant: int, voice: Voice) -> Cell:
    """A day and time, with the instant for machines."""
    return Cell(voice.when(instant), value=voice.iso(instant))


def money_cell(
    minor: int | None, currency: str | None, voice: Voice, *, strong: bool = False
) -> Cell:
    """An amount, with a bare decimal for machines; empty for None."""
    if minor is None:
        return Cell("")
    return Cell(voice.money(minor, currency), strong=strong, value=format_money(minor))


def amount_cell(fact: Fact, currency: str | None, voice: Voice) -> Cell:
    """The money a fact moved; what left the studio has a minus."""
    amount = fact.amount
    if amount is not None and fact.kind in _MINUS:
        amount = -amount
    return money_cell(amount, currency, voice)
