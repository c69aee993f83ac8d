"""What each fact is called in the history, in forms, and in "Undo: …"."""

from __future__ import annotations

from studio_desk.policy.facts import Fact
from studio_desk.wording.speech import money, plural

# Kind of fact: its name in a menu, the icon beside it.
NAMES: dict[str, tuple[str, str]] = {
    "purchased": ("Order", "receipt-text"),
    "paid": ("Payment", "coins"),
    "charged": ("Extra charge", "coins"),
    "started": ("Work started", "play"),
    "delivered": ("Delivery", "package-check"),
    "requested": ("Revision request", "message-square"),
    "revised": ("Revision delivered", "rotate-ccw"),
    "approved": ("Client signed off", "check"),
    "contacted": ("Client got in touch", "mail"),
    "claimed": ("Claim", "scale"),
    "evidence": ("Evidence", "paperclip"),
    "fixed": ("Fixed", "wrench"),
    "fix_failed": ("Fix failed", "triangle-alert"),
    "declined": ("Claim declined", "ban"),
    "cannot_complete": ("Cannot be completed", "ban"),
    "refunded": ("Refund", "undo-2"),
    "credited": ("Credit", "wallet"),
    "charged_back": ("Chargeback", "landmark"),
    "chargeback_closed": ("Chargeback closed", "landmark"),
    "rma_issued": ("RMA number issued", "package"),
    "returned": ("Item came back", "package-open"),
    "inspected": ("Inspection", "eye"),
    "exchanged": ("Exchange made", "repeat"),
    "subscribed": ("Subscription", "calendar-clock"),
    "cancelled": ("Cancelled", "x"),
    "purged": ("Session files purged", "file-x"),
    "restored": ("Session files restored", "undo-2"),
    "held": ("Hold on the files", "hand"),
    "released": ("Hold released", "hand"),
}
GROUND_WORDS: dict[str, str] = {
    "duplicate_payment": "duplicate payment",
    "payment_error": "payment fault",
    "cannot_complete": "work cannot be completed",
    "studio_mistake": "our mistake",
    "service_issue": "service issue",
    "billing_error": "billing error",
    "unused_portion": "unused portion",
    "dissatisfaction": "not satisfied",
    "change_of_mind": "change of mind",
    "user_error": "user error",
    "changed_requirements": "changed needs",
    "used_after_completion": "used after completion",
    "exchange": "exchange",
    "other": "another reason",
}
REMEDY_WORDS: dict[str, str] = {
    "refund": "refund",
    "credit": "credit",
    "refund_or_credit": "refund or credit, as the client prefers",
    "fix": "fix it first",
    "partial_refund_or_credit": "part of the money, or credit",
    "exchange": "exchange",
    "alternative_or_store_credit": "another item, or store credit",
}
KIND_WORDS: dict[str, str] = {"vst_testing": "VST testing"}


def kind_of_work(kind: str) -> str:
    """``Sample pack`` for ``sample_pack``."""
    return KIND_WORDS.get(kind) or kind.replace("_", " ").capitalize()


def fact_icon(kind: str) -> str:
    """The icon that stands for a kind of fact."""
    return NAMES[kind][1]


# What the history says where it is more than the name: words, and a field told behind them.
_TITLES: dict[str, tuple[str, str]] = {
    "purchased": ("Ordered", ""),
    "paid": ("Paid {amount}", ", {reference}"),
    "charged": ("Extra charge agreed, {amount}", ""),
    "contacted": ("Client got in touch", ": {about}"),
    "refunded": ("Refunded {amount}", ""),
    "credited": ("Credited {amount}", ""),
    "charged_back": ("Chargeback", ": {reason}"),
    "chargeback_closed": ("Chargeback closed", ": {outcome}"),
    "rma_issued": ("RMA number issued", ", {number}"),
    "subscribed": ("Subscribed", ", billed each {period}"),
    "held": ("Files held", ": {why}"),
    "released": ("Hold released", ": {why}"),
}


def fact_title(fact: Fact, currency: str | None) -> str:
    """One line that says what happened: ``Paid $400.00, INV-7``."""
    match fact.kind:
        case "delivered":
            return "Delivered" + (f", {plural(len(fact.files), 'file')}" if fact.files else "")
        case "requested":
            return f"Revision asked, {plural(len(fact.items), 'item')}"
        case "claimed":
            return f"Claim: {GROUND_WORDS.get(fact.ground or '', 'another reason')}"
        case "evidence":
            return f"Evidence, {plural(len(fact.evidence), 'piece')}"
        case "inspected":
            return f"Inspected: {_inspection(fact)}"
    words, tail = _TITLES.get(fact.kind, (NAMES[fact.kind][0], ""))
    told = {name: getattr(fact, name) for name in Fact.__slots__}
    told["amount"] = "" if fact.amount is None else money(fact.amount, currency)
    field = tail.partition("{")[2].rstrip("}")
    return words.format(**told) + (tail.format(**told) if field and told[field] else "")


def _inspection(fact: Fact) -> str:
    faults = [
        words
        for name, words in (
            ("unused", "used"),
            ("packaging", "packaging missing"),
            ("accessories", "accessories missing"),
        )
        if getattr(fact, name) is False
    ]
    stock = "replacement in stock" if fact.available else "no replacement in stock"
    return ", ".join([*(faults or ["as it should be"]), stock])
