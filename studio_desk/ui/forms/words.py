"""What the forms say: titles, buttons, labels, hints, and problems in the owner's words. No Qt."""

from __future__ import annotations

import re

# Kind of fact: title of its form, words of its button.
TITLES: dict[str, tuple[str, str]] = {
    "purchased": ("Record the order", "Record order"),
    "paid": ("Record a payment", "Record payment"),
    "charged": ("Record an extra charge", "Record charge"),
    "started": ("Record the start of work", "Record start"),
    "delivered": ("Record a delivery", "Record delivery"),
    "requested": ("Log a revision request", "Log request"),
    "revised": ("Record a delivered revision", "Record revision"),
    "approved": ("Record that the client signed off", "Record sign-off"),
    "contacted": ("Record that the client got in touch", "Record contact"),
    "claimed": ("Record a claim", "Record claim"),
    "evidence": ("Add evidence to a claim", "Add evidence"),
    "fixed": ("Record a fix", "Record fix"),
    "fix_failed": ("Record that a fix failed", "Record failed fix"),
    "declined": ("Decline a claim", "Decline claim"),
    "cannot_complete": ("Record that the work cannot be done", "Record"),
    "refunded": ("Record a refund", "Record refund"),
    "credited": ("Record a credit", "Record credit"),
    "charged_back": ("Record a chargeback", "Record chargeback"),
    "chargeback_closed": ("Record the end of a chargeback", "Record end"),
    "rma_issued": ("Issue an RMA number", "Issue RMA"),
    "returned": ("Record a return", "Record return"),
    "inspected": ("Record an inspection", "Record inspection"),
    "exchanged": ("Record an exchange", "Record exchange"),
    "subscribed": ("Record a subscription", "Record subscription"),
    "cancelled": ("Record a cancellation", "Record cancellation"),
    "purged": ("Record a purge of session files", "Record purge"),
    "restored": ("Record that session files are back", "Record restore"),
    "held": ("Put a hold on the files", "Hold files"),
    "released": ("Release the hold on the files", "Release hold"),
}
# One quiet sentence under the title, where the name of the fact leaves something open.
NOTES: dict[str, str] = {
    "purchased": "The client accepts the terms with the order, and days from the purchase begin.",
    "started": "Work or service has begun.",
    "delivered": "Files sent, link given, or service rendered. Record each further delivery too.",
    "approved": "Mutes reminders. It changes no standing.",
    "contacted": "The client wrote or called about a problem, without asking for money.",
    "cannot_complete": "The studio cannot do this work.",
    "declined": "Settles the claim without money, credit or exchange.",
    "cancelled": "The order or the subscription ends.",
    "purged": "The final deletion. Files that can still be put back are not purged.",
    "charged_back": "The payment was reversed through the client's bank.",
    "held": "These files must not be purged, until the hold is released.",
}
_LABELS: dict[str, str] = {
    "amount": "Amount",
    "reference": "Reference",
    "for": "For the request",
    "files": "Files",
    "request": "Request it answers",
    "about": "About",
    "ground": "What the client says",
    "wants": "What the client wants",
    "evidence": "Evidence",
    "claim": "Claim",
    "reason": "Reason the bank gives",
    "reply_by": "Answer the bank by",
    "outcome": "Outcome",
    "number": "RMA number",
    "unused": "Unused, same condition",
    "packaging": "Original packaging",
    "accessories": "All accessories",
    "available": "Replacement in stock",
    "period": "Billed each",
    "why": "Why",
}
_LABELS_OF: dict[tuple[str, str], str] = {
    ("evidence", "items"): "Evidence",
    ("refunded", "claim"): "For the claim",
    ("credited", "claim"): "For the claim",
}
_PLACEHOLDERS: dict[str, str] = {
    "reference": "Invoice or transaction number",
    "about": "In a few words",
    "reason": "As the bank words it",
    "outcome": "Won, lost, withdrawn",
    "why": "A dispute, the client's wish",
}
# A ground as the client would say it, then its name.
CLIENT_SAYS: dict[str, str] = {
    "duplicate_payment": "“I paid twice.”",
    "payment_error": "“I paid and got nothing.”",
    "cannot_complete": "“You cannot do the work.”",
    "studio_mistake": "“You made a mistake.”",
    "service_issue": "“Something is wrong with the service.”",
    "billing_error": "“You billed me wrongly.”",
    "unused_portion": "“I did not use the rest.”",
    "dissatisfaction": "“I am not happy with it.”",
    "change_of_mind": "“I changed my mind.”",
    "user_error": "“I did it wrong myself.”",
    "changed_requirements": "“I need something else now.”",
    "used_after_completion": "“It failed when I used it later.”",
    "exchange": "“I want to exchange it.”",
    "other": "Something else",
}
WANTS_WORDS: dict[str, str] = {
    "refund": "Money back",
    "credit": "Credit",
    "fix": "A fix",
    "exchange": "An exchange",
    "alternative": "Another item",
    "store_credit": "Store credit",
    "partial_refund": "Part of the money",
}
PERIOD_WORDS: dict[str, str] = {"month": "Month", "year": "Year"}

_NEEDED: dict[str, str] = {
    "amount": "Enter the amount.",
    "request": "Choose the request.",
    "claim": "Choose the claim.",
    "ground": "Choose what the client says.",
    "number": "Enter the RMA number.",
    "period": "Choose month or year.",
    "why": "Say why.",
    "items": "Add at least one item.",
    "kind": "Choose the kind of work.",
    "policy": "Choose the policy.",
    "zone": "Choose the time zone.",
}
# What the core says, as the owner would rather read it; the first that fits.
_SAID: tuple[tuple[str, str], ...] = (
    ("an amount that moves must be above 0", "The amount must be above 0."),
    ("not an amount", "Write an amount such as 400.00."),
    ("says nothing", "This item says nothing yet: name a song, an element or a change."),
    ("a request has at least one item", "Add at least one item."),
    ("revised already", "That request is revised already; a request is revised once."),
    ("a later fact", "That happened later than this. Choose an earlier one, or a later time."),
    ("no fact has this id", "That fact is no longer there. Choose another."),
    ("this claim is not about an exchange", "That claim is not about an exchange."),
    ("not an item of an earlier request", "That is no item of an earlier request."),
    ("outside the years", "Choose a time between 1900 and 2200."),
    ("not a whole number", "Write a whole number, 0 or more."),
    ("not a currency code", "Write a currency code such as USD."),
    ("not an IANA time zone", "Choose a time zone such as Europe/Berlin."),
    ("a client needs a name or an e-mail address", "Enter a name or an e-mail address."),
)
_VALUE = re.compile(r'^"(?:[^"\\]|\\.)*…?"?: ')


def label(kind: str, key: str) -> str:
    """The label of a field of a kind of fact."""
    return _LABELS_OF.get((kind, key)) or _LABELS.get(key) or key.replace("_", " ").capitalize()


def placeholder(key: str) -> str:
    """Quiet words inside an empty field."""
    return _PLACEHOLDERS.get(key, "")


def field_of(place: str) -> str:
    """The field of the form that a place belongs to: ``items`` for ``items[1].change``."""
    return re.split(r"[.\[]", place, maxsplit=1)[0]


def item_of(place: str) -> int | None:
    """The index of the item that a place belongs to, or None."""
    match = re.match(r"items\[(\d+)\]", place)
    return int(match[1]) if match else None


def problem_words(place: str, message: str) -> str:
    """One problem as a sentence for the owner."""
    field = field_of(place)
    blank = message == "missing" or "write something or leave the key out" in message
    if blank and item_of(place) is None:
        return _NEEDED.get(field, "This is needed.")
    for told, words in _SAID:
        if told in message:
            return words
    text = _VALUE.sub("", message).strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?")) else f"{text}."
