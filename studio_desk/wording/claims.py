"""Words for claims: the client's own for each ground, the owner's for how a claim stands.

Texts of the tables are marked for translation and worded by `tr` where they are shown.
"""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.disputes import bank_words
from studio_desk.wording.facts import GROUND_WORDS

# A ground as a client would say it; for goods an exchange sounds otherwise than for files.
SAID: dict[str, str] = {
    "duplicate_payment": QT_TR_NOOP("“I paid twice.”"),
    "payment_error": QT_TR_NOOP("“I paid and received nothing.”"),
    "cannot_complete": QT_TR_NOOP("“You cannot do the work.”"),
    "studio_mistake": QT_TR_NOOP("“You made a mistake.”"),
    "service_issue": QT_TR_NOOP("“It does not work.”"),
    "billing_error": QT_TR_NOOP("“You billed me wrongly.”"),
    "unused_portion": QT_TR_NOOP("“I did not use the rest of it.”"),
    "dissatisfaction": QT_TR_NOOP("“I am not happy with it.”"),
    "change_of_mind": QT_TR_NOOP("“I changed my mind.”"),
    "user_error": QT_TR_NOOP("“I did it wrong myself.”"),
    "changed_requirements": QT_TR_NOOP("“I need something else now.”"),
    "used_after_completion": QT_TR_NOOP("“It failed when I used it later.”"),
    "exchange": QT_TR_NOOP("“I want another one for it.”"),
    "other": QT_TR_NOOP("Something else"),
}
_GOODS = {
    "exchange": QT_TR_NOOP("“I want another size, or another one.”"),
    "service_issue": QT_TR_NOOP("“It is broken.”"),
}
WANTED: dict[str, str] = {
    "refund": QT_TR_NOOP("Money back"),
    "credit": QT_TR_NOOP("Credit"),
    "fix": QT_TR_NOOP("A fix"),
    "exchange": QT_TR_NOOP("An exchange"),
    "alternative": QT_TR_NOOP("Another item"),
    "store_credit": QT_TR_NOOP("Store credit"),
    "partial_refund": QT_TR_NOOP("Part of the money"),
}
REMEDIES: dict[str, str] = {
    "refund": QT_TR_NOOP("a refund"),
    "credit": QT_TR_NOOP("credit, in an amount that you set"),
    "refund_or_credit": QT_TR_NOOP("refund or credit, as the client prefers"),
    "fix": QT_TR_NOOP("a fix first"),
    "partial_refund_or_credit": QT_TR_NOOP("part of the money, or credit"),
    "exchange": QT_TR_NOOP("an exchange"),
    "alternative_or_store_credit": QT_TR_NOOP("another item, or store credit of equal value"),
}
# What the year's sums are grouped by.
SETTLED: dict[str, str] = {
    "refund": QT_TR_NOOP("Refunded"),
    "credit": QT_TR_NOOP("Credited"),
    "exchange": QT_TR_NOOP("Exchanged"),
    "fix": QT_TR_NOOP("Fixed"),
    "refused": QT_TR_NOOP("Refused"),
    "withdrawn": QT_TR_NOOP("Given up by the client"),
    "won": QT_TR_NOOP("Disputes won"),
    "lost": QT_TR_NOOP("Disputes lost"),
    "dispute_withdrawn": QT_TR_NOOP("Disputes withdrawn"),
}
NATURES: dict[str, str] = {
    "refused": QT_TR_NOOP("Refused"),
    "withdrawn": QT_TR_NOOP("Given up by the client"),
    "discretion": QT_TR_NOOP("At your discretion"),
    "override": QT_TR_NOOP("More than came in"),
}
WAITS: dict[str, str] = {
    "owner": QT_TR_NOOP("waits for you"),
    "client": QT_TR_NOOP("waits for the client"),
    "bank": QT_TR_NOOP("waits for the bank"),
}
# How a dispute ends, as it is recorded.
ENDS: dict[str, str] = {
    "won": QT_TR_NOOP("Won: the money stays"),
    "lost": QT_TR_NOOP("Lost: the money is gone"),
    "withdrawn": QT_TR_NOOP("Withdrawn by the client"),
}
CHECKS: dict[str, str] = {
    "unused": QT_TR_NOOP("Unused, same condition"),
    "packaging": QT_TR_NOOP("Original packaging"),
    "accessories": QT_TR_NOOP("All accessories"),
    "available": QT_TR_NOOP("Replacement in stock"),
}
FAULTS: dict[str, str] = {
    "unused": QT_TR_NOOP("It was used."),
    "packaging": QT_TR_NOOP("The packaging is missing."),
    "accessories": QT_TR_NOOP("Accessories are missing."),
}
# Shorter than elsewhere, for lists.
_SHORT: dict[str, str] = {
    "duplicate_payment": QT_TR_NOOP("paid twice"),
    "cannot_complete": QT_TR_NOOP("cannot be completed"),
}


def said(ground: str, work: str = "") -> str:
    """A ground in the client's words."""
    if work == "goods" and ground in _GOODS:
        return tr(_GOODS[ground])
    return tr(SAID.get(ground, SAID["other"]))


def ground_words(ground: str | None) -> str:
    """A ground in the owner's words, within a line: ``paid twice``."""
    if ground in _SHORT:
        return tr(_SHORT[ground])
    return GROUND_WORDS.get(ground or "", GROUND_WORDS["other"])


def bank_reason(reason: str | None) -> str:
    """The bank's reason: that of the list, or as the owner wrote it down."""
    return bank_words(reason) if reason else tr("no reason given")


def first_up(text: str) -> str:
    """The text with its first letter upper case."""
    return text[:1].upper() + text[1:]
