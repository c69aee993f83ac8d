"""What the forms say: titles, buttons, labels, hints, and problems in the owner's words. No Qt."""

from __future__ import annotations

import re

from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.wording.sayings import said

# Kind of fact: title of its form, words of its button.
TITLES: dict[str, tuple[str, str]] = {
    "purchased": (QT_TR_NOOP("Record the order"), QT_TR_NOOP("Record order")),
    "paid": (QT_TR_NOOP("Record a payment"), QT_TR_NOOP("Record payment")),
    "charged": (QT_TR_NOOP("Record an extra charge"), QT_TR_NOOP("Record charge")),
    "started": (QT_TR_NOOP("Record the start of work"), QT_TR_NOOP("Record start")),
    "delivered": (QT_TR_NOOP("Record a delivery"), QT_TR_NOOP("Record delivery")),
    "requested": (QT_TR_NOOP("Log a revision request"), QT_TR_NOOP("Log request")),
    "revised": (QT_TR_NOOP("Record a delivered revision"), QT_TR_NOOP("Record revision")),
    "approved": (QT_TR_NOOP("Record that the client signed off"), QT_TR_NOOP("Record sign-off")),
    "contacted": (QT_TR_NOOP("Record that the client got in touch"), QT_TR_NOOP("Record contact")),
    "claimed": (QT_TR_NOOP("Record a claim"), QT_TR_NOOP("Record claim")),
    "evidence": (QT_TR_NOOP("Add evidence to a claim"), QT_TR_NOOP("Add evidence")),
    "fixed": (QT_TR_NOOP("Record a fix"), QT_TR_NOOP("Record fix")),
    "fix_failed": (QT_TR_NOOP("Record that a fix failed"), QT_TR_NOOP("Record failed fix")),
    "declined": (QT_TR_NOOP("Decline a claim"), QT_TR_NOOP("Decline claim")),
    "cannot_complete": (QT_TR_NOOP("Record that the work cannot be done"), QT_TR_NOOP("Record")),
    "refunded": (QT_TR_NOOP("Record a refund"), QT_TR_NOOP("Record refund")),
    "credited": (QT_TR_NOOP("Record a credit"), QT_TR_NOOP("Record credit")),
    "charged_back": (QT_TR_NOOP("Record a chargeback"), QT_TR_NOOP("Record chargeback")),
    "chargeback_closed": (QT_TR_NOOP("Record the end of a chargeback"), QT_TR_NOOP("Record end")),
    "rma_issued": (QT_TR_NOOP("Issue an RMA number"), QT_TR_NOOP("Issue RMA")),
    "returned": (QT_TR_NOOP("Record a return"), QT_TR_NOOP("Record return")),
    "inspected": (QT_TR_NOOP("Record an inspection"), QT_TR_NOOP("Record inspection")),
    "exchanged": (QT_TR_NOOP("Record an exchange"), QT_TR_NOOP("Record exchange")),
    "subscribed": (QT_TR_NOOP("Record a subscription"), QT_TR_NOOP("Record subscription")),
    "cancelled": (QT_TR_NOOP("Record a cancellation"), QT_TR_NOOP("Record cancellation")),
    "purged": (QT_TR_NOOP("Record a purge of session files"), QT_TR_NOOP("Record purge")),
    "restored": (QT_TR_NOOP("Record that session files are back"), QT_TR_NOOP("Record restore")),
    "held": (QT_TR_NOOP("Put a hold on the files"), QT_TR_NOOP("Hold files")),
    "released": (QT_TR_NOOP("Release the hold on the files"), QT_TR_NOOP("Release hold")),
}
# One quiet sentence under the title, where the name of the fact leaves something open.
NOTES = Words(
    {
        "purchased": QT_TR_NOOP(
            "The client accepts the terms with the order, and days from the purchase begin."
        ),
        "started": QT_TR_NOOP("Work or service has begun."),
        "delivered": QT_TR_NOOP(
            "Files sent, link given, or service rendered. Record each further delivery too."
        ),
        "approved": QT_TR_NOOP("Mutes reminders. It changes no standing."),
        "contacted": QT_TR_NOOP(
            "The client wrote or called about a problem, without asking for money."
        ),
        "cannot_complete": QT_TR_NOOP("The studio cannot do this work."),
        "declined": QT_TR_NOOP("Settles the claim without money, credit or exchange."),
        "cancelled": QT_TR_NOOP("The order or the subscription ends."),
        "purged": QT_TR_NOOP(
            "The final deletion. Files that can still be put back are not purged."
        ),
        "charged_back": QT_TR_NOOP("The payment was reversed through the client's bank."),
        "held": QT_TR_NOOP("These files must not be purged, until the hold is released."),
    }
)
_LABELS = Words(
    {
        "amount": QT_TR_NOOP("Amount"),
        "reference": QT_TR_NOOP("Reference"),
        "for": QT_TR_NOOP("For the request"),
        "files": QT_TR_NOOP("Files"),
        "request": QT_TR_NOOP("Request it answers"),
        "about": QT_TR_NOOP("About"),
        "ground": QT_TR_NOOP("What the client says"),
        "wants": QT_TR_NOOP("What the client wants"),
        "evidence": QT_TR_NOOP("Evidence"),
        "claim": QT_TR_NOOP("Claim"),
        "reason": QT_TR_NOOP("Reason the bank gives"),
        "reply_by": QT_TR_NOOP("Answer the bank by"),
        "outcome": QT_TR_NOOP("Outcome"),
        "number": QT_TR_NOOP("RMA number"),
        "unused": QT_TR_NOOP("Unused, same condition"),
        "packaging": QT_TR_NOOP("Original packaging"),
        "accessories": QT_TR_NOOP("All accessories"),
        "available": QT_TR_NOOP("Replacement in stock"),
        "period": QT_TR_NOOP("Billed each"),
        "why": QT_TR_NOOP("Why"),
    }
)
_LABELS_OF: dict[tuple[str, str], str] = {
    ("evidence", "items"): QT_TR_NOOP("Evidence"),
    ("refunded", "claim"): QT_TR_NOOP("For the claim"),
    ("credited", "claim"): QT_TR_NOOP("For the claim"),
}
_PLACEHOLDERS = Words(
    {
        "reference": QT_TR_NOOP("Invoice or transaction number"),
        "about": QT_TR_NOOP("In a few words"),
        "reason": QT_TR_NOOP("As the bank words it"),
        "outcome": QT_TR_NOOP("Won, lost, withdrawn"),
        "why": QT_TR_NOOP("A dispute, the client's wish"),
    }
)
PERIOD_WORDS = Words({"month": QT_TR_NOOP("Month"), "year": QT_TR_NOOP("Year")})

_NEEDED = Words(
    {
        "amount": QT_TR_NOOP("Enter the amount."),
        "request": QT_TR_NOOP("Choose the request."),
        "claim": QT_TR_NOOP("Choose the claim."),
        "ground": QT_TR_NOOP("Choose what the client says."),
        "number": QT_TR_NOOP("Enter the RMA number."),
        "period": QT_TR_NOOP("Choose month or year."),
        "why": QT_TR_NOOP("Say why."),
        "items": QT_TR_NOOP("Add at least one item."),
        "kind": QT_TR_NOOP("Choose the kind of work."),
        "policy": QT_TR_NOOP("Choose the policy."),
        "zone": QT_TR_NOOP("Choose the time zone."),
    }
)
# What the core says, as the owner would rather read it; the first that fits.
_SAID: tuple[tuple[str, str], ...] = (
    ("an amount that moves must be above 0", QT_TR_NOOP("The amount must be above 0.")),
    (
        "characters that cannot be seen",
        QT_TR_NOOP("This holds characters that cannot be seen. Type it again."),
    ),
    ("not an amount", QT_TR_NOOP("Write an amount such as 400.00.")),
    (
        "says nothing",
        QT_TR_NOOP("This item says nothing yet: name a song, an element or a change."),
    ),
    ("a request has at least one item", QT_TR_NOOP("Add at least one item.")),
    ("revised already", QT_TR_NOOP("That request is revised already; a request is revised once.")),
    (
        "a later fact",
        QT_TR_NOOP("That happened later than this. Choose an earlier one, or a later time."),
    ),
    ("no fact has this id", QT_TR_NOOP("That fact is no longer there. Choose another.")),
    ("this claim is not about an exchange", QT_TR_NOOP("That claim is not about an exchange.")),
    ("no request is earlier", QT_TR_NOOP("That is no item of an earlier request.")),
    ("not an item of an earlier request", QT_TR_NOOP("That is no item of an earlier request.")),
    ("outside the years", QT_TR_NOOP("Choose a time between 1900 and 2200.")),
    ("not a whole number", QT_TR_NOOP("Write a whole number, 0 or more.")),
    ("not a currency code", QT_TR_NOOP("Write a currency code such as USD.")),
    ("not an IANA time zone", QT_TR_NOOP("Choose a time zone such as Europe/Berlin.")),
    (
        "a client needs a name or an e-mail address",
        QT_TR_NOOP("Enter a name or an e-mail address."),
    ),
)
_VALUE = re.compile(r'^"(?:[^"\\]|\\.)*…?"?: ')


def label(kind: str, key: str) -> str:
    """The label of a field of a kind of fact."""
    own = _LABELS_OF.get((kind, key))
    if own is not None:
        return tr(own)
    return _LABELS.get(key) or key.replace("_", " ").capitalize()


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
    blank = message == "missing" or "empty; write something" in message
    if blank and item_of(place) is None:
        return _NEEDED.get(field, tr("This is needed."))
    for told, words in _SAID:
        if told in message:
            return tr(words)
    text = _VALUE.sub("", said(message)).strip()
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "?")) else f"{text}."
