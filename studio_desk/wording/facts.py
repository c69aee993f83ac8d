"""What each fact is called in the history, in forms, and in "Undo: …"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.wording.disputes import bank_phrase, end_words
from studio_desk.wording.speech import money

if TYPE_CHECKING:
    from studio_desk.policy.facts import Fact

# Kind of fact: its name in a menu, the icon beside it.
NAMES: dict[str, tuple[str, str]] = {
    "purchased": (QT_TR_NOOP("Order"), "receipt-text"),
    "paid": (QT_TR_NOOP("Payment"), "coins"),
    "charged": (QT_TR_NOOP("Extra charge"), "coins"),
    "started": (QT_TR_NOOP("Work started"), "play"),
    "delivered": (QT_TR_NOOP("Delivery"), "package-check"),
    "requested": (QT_TR_NOOP("Revision request"), "message-square"),
    "revised": (QT_TR_NOOP("Revision delivered"), "rotate-ccw"),
    "approved": (QT_TR_NOOP("Client signed off"), "check"),
    "contacted": (QT_TR_NOOP("Client got in touch"), "mail"),
    "claimed": (QT_TR_NOOP("Claim"), "scale"),
    "evidence": (QT_TR_NOOP("Evidence"), "paperclip"),
    "fixed": (QT_TR_NOOP("Fixed"), "wrench"),
    "fix_failed": (QT_TR_NOOP("Fix failed"), "triangle-alert"),
    "declined": (QT_TR_NOOP("Claim declined"), "ban"),
    "cannot_complete": (QT_TR_NOOP("Cannot be completed"), "ban"),
    "refunded": (QT_TR_NOOP("Refund"), "undo-2"),
    "credited": (QT_TR_NOOP("Credit"), "wallet"),
    "charged_back": (QT_TR_NOOP("Chargeback"), "landmark"),
    "chargeback_closed": (QT_TR_NOOP("Chargeback closed"), "landmark"),
    "rma_issued": (QT_TR_NOOP("RMA number issued"), "package"),
    "returned": (QT_TR_NOOP("Item came back"), "package-open"),
    "inspected": (QT_TR_NOOP("Inspection"), "eye"),
    "exchanged": (QT_TR_NOOP("Exchange made"), "repeat"),
    "subscribed": (QT_TR_NOOP("Subscription"), "calendar-clock"),
    "cancelled": (QT_TR_NOOP("Cancelled"), "x"),
    "purged": (QT_TR_NOOP("Session files purged"), "file-x"),
    "restored": (QT_TR_NOOP("Session files restored"), "undo-2"),
    "held": (QT_TR_NOOP("Hold on the files"), "hand"),
    "released": (QT_TR_NOOP("Hold released"), "hand"),
}
GROUND_WORDS = Words(
    {
        "duplicate_payment": QT_TR_NOOP("duplicate payment"),
        "payment_error": QT_TR_NOOP("payment fault"),
        "cannot_complete": QT_TR_NOOP("work cannot be completed"),
        "studio_mistake": QT_TR_NOOP("our mistake"),
        "service_issue": QT_TR_NOOP("service issue"),
        "billing_error": QT_TR_NOOP("billing error"),
        "unused_portion": QT_TR_NOOP("unused portion"),
        "dissatisfaction": QT_TR_NOOP("not satisfied"),
        "change_of_mind": QT_TR_NOOP("change of mind"),
        "user_error": QT_TR_NOOP("user error"),
        "changed_requirements": QT_TR_NOOP("changed needs"),
        "used_after_completion": QT_TR_NOOP("used after completion"),
        "exchange": QT_TR_NOOP("exchange"),
        "other": QT_TR_NOOP("another reason"),
    }
)
REMEDY_WORDS = Words(
    {
        "refund": QT_TR_NOOP("refund"),
        "credit": QT_TR_NOOP("credit"),
        "refund_or_credit": QT_TR_NOOP("refund or credit, as the client prefers"),
        "fix": QT_TR_NOOP("fix it first"),
        "partial_refund_or_credit": QT_TR_NOOP("part of the money, or credit"),
        "exchange": QT_TR_NOOP("exchange"),
        "alternative_or_store_credit": QT_TR_NOOP("another item, or store credit"),
    }
)
# The kinds of work of the policies that ship; another is shown as it is called in its policy.
KIND_WORDS = Words(
    {
        "vst_testing": QT_TR_NOOP("VST testing"),
        "digital_product": QT_TR_NOOP("Digital product"),
        "goods": QT_TR_NOOP("Goods"),
        "mastering": QT_TR_NOOP("Mastering"),
        "mixing": QT_TR_NOOP("Mixing"),
        "online_service": QT_TR_NOOP("Online service"),
        "sample_pack": QT_TR_NOOP("Sample pack"),
        "software_update": QT_TR_NOOP("Software update"),
        "subscription": QT_TR_NOOP("Subscription"),
        "support": QT_TR_NOOP("Support"),
    }
)


def kind_of_work(kind: str) -> str:
    """``Sample pack`` for ``sample_pack``."""
    return KIND_WORDS.get(kind) or kind.replace("_", " ").capitalize()


def fact_icon(kind: str) -> str:
    """The icon that stands for a kind of fact."""
    return NAMES[kind][1]


# What the history says where it is more than the name: words, and a field told behind them.
_TITLES: dict[str, tuple[str, str]] = {
    "purchased": (QT_TR_NOOP("Ordered"), ""),
    "paid": (QT_TR_NOOP("Paid {amount}"), ", {reference}"),
    "charged": (QT_TR_NOOP("Extra charge agreed, {amount}"), ""),
    "contacted": (QT_TR_NOOP("Client got in touch"), ": {about}"),
    "refunded": (QT_TR_NOOP("Refunded {amount}"), ""),
    "credited": (QT_TR_NOOP("Credited {amount}"), ""),
    "charged_back": (QT_TR_NOOP("Chargeback"), ": {reason}"),
    "chargeback_closed": (QT_TR_NOOP("Chargeback closed"), ": {outcome}"),
    "rma_issued": (QT_TR_NOOP("RMA number issued"), ", {number}"),
    "subscribed": (QT_TR_NOOP("Subscribed"), ""),
    "held": (QT_TR_NOOP("Files held"), ": {why}"),
    "released": (QT_TR_NOOP("Hold released"), ": {why}"),
}
_BILLED: dict[str | None, str] = {
    "month": QT_TR_NOOP("Subscribed, billed each month"),
    "year": QT_TR_NOOP("Subscribed, billed each year"),
}


def fact_name(kind: str) -> str:
    """What a kind of fact is called in a menu."""
    return tr(NAMES[kind][0])


def ground_words(ground: str | None) -> str:
    """The ground of a claim in words."""
    return GROUND_WORDS.get(ground or "") or tr("another reason")


def fact_title(fact: Fact, currency: str | None) -> str:
    """One line that says what happened: ``Paid $400.00, INV-7``."""
    match fact.kind:
        case "delivered" if fact.files:
            return tr("Delivered, %n files", "Delivered, %n file", len(fact.files))
        case "delivered":
            return tr("Delivered")
        case "requested":
            return tr("Revision asked, %n items", "Revision asked, %n item", len(fact.items))
        case "claimed":
            return tr("Claim: {ground}", ground=ground_words(fact.ground))
        case "evidence":
            return tr("Evidence, %n pieces", "Evidence, %n piece", len(fact.evidence))
        case "inspected":
            return tr("Inspected: {found}", found=_inspection(fact))
        case "subscribed" if fact.period in _BILLED:
            return tr(_BILLED[fact.period])
    words, tail = _TITLES.get(fact.kind, (NAMES[fact.kind][0], ""))
    told = {name: getattr(fact, name) for name in type(fact).__slots__}
    told["amount"] = "" if fact.amount is None else money(fact.amount, currency)
    told["reason"] = bank_phrase(fact.reason) if fact.reason else ""
    told["outcome"] = end_words(fact.outcome) if fact.outcome else ""
    field = tail.partition("{")[2].rstrip("}")
    return tr(words, **told) + (tail.format(**told) if field and told[field] else "")


def _inspection(fact: Fact) -> str:
    faults = [
        words
        for name, words in (
            ("unused", tr("used")),
            ("packaging", tr("packaging missing")),
            ("accessories", tr("accessories missing")),
        )
        if getattr(fact, name) is False
    ]
    stock = tr("replacement in stock") if fact.available else tr("no replacement in stock")
    return ", ".join([*(faults or [tr("as it should be")]), stock])
