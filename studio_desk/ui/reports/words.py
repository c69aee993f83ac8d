"""What the page of reports calls things."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, tr

# Kind of report: name, icon, what it is for.
KINDS: dict[str, tuple[str, str, str]] = {
    "client": (QT_TR_NOOP("Client report"), "users", QT_TR_NOOP("Every project of one client")),
    "project": (QT_TR_NOOP("Statement"), "receipt-text", QT_TR_NOOP("One project in full")),
    "delivery": (
        QT_TR_NOOP("Delivery note"),
        "package-check",
        QT_TR_NOOP("The files that were sent, with their hashes"),
    ),
    "rma": (QT_TR_NOOP("RMA slip"), "package-open", QT_TR_NOOP("For an item that comes back")),
    "dossier": (
        QT_TR_NOOP("Dispute dossier"),
        "landmark",
        QT_TR_NOOP("Evidence against a chargeback"),
    ),
    "summary": (
        QT_TR_NOOP("Studio summary"),
        "audio-lines",
        QT_TR_NOOP("For you: a month, a year, or everything"),
    ),
}
PERIODS: dict[str, str] = {
    "all": QT_TR_NOOP("Everything"),
    "this_month": QT_TR_NOOP("This month"),
    "last_month": QT_TR_NOOP("Last month"),
    "this_year": QT_TR_NOOP("This year"),
    "last_year": QT_TR_NOOP("Last year"),
    "days": QT_TR_NOOP("From one day to another"),
}
LANGUAGES: dict[str, str] = {"en": "English", "de": "Deutsch"}
REASONS: dict[str, str] = {
    "": QT_TR_NOOP("As the bank's words say"),
    "not_as_described": QT_TR_NOOP("Not as described"),
    "not_received": QT_TR_NOOP("Not received"),
    "unrecognised": QT_TR_NOOP("Not recognised, fraud"),
    "duplicate": QT_TR_NOOP("Paid twice"),
    "credit_not_processed": QT_TR_NOOP("Refund not received"),
    "cancelled": QT_TR_NOOP("Cancelled"),
    "other": QT_TR_NOOP("Another reason"),
}
PIECES: dict[str, str] = {
    "order": QT_TR_NOOP("Order"),
    "terms": QT_TR_NOOP("Terms as accepted"),
    "identity": QT_TR_NOOP("Client's name and address"),
    "receipt": QT_TR_NOOP("Processor's receipt"),
    "delivery": QT_TR_NOOP("Proof of delivery"),
    "files": QT_TR_NOOP("List of files"),
    "requests": QT_TR_NOOP("Revision requests"),
    "revisions": QT_TR_NOOP("Revisions sent"),
    "approval": QT_TR_NOOP("Approval"),
    "contact": QT_TR_NOOP("Messages"),
    "refund": QT_TR_NOOP("Refund or credit"),
    "cancellation": QT_TR_NOOP("Cancellation"),
    "notice": QT_TR_NOOP("Notice of the reversal"),
    "hold": QT_TR_NOOP("Hash list of the session"),
}


def kind_name(kind: str) -> str:
    """A kind of report by its name."""
    return tr(KINDS[kind][0])


def pages_words(count: int) -> str:
    """``1 page``, ``3 pages``."""
    return tr("%n pages", "%n page", count)
