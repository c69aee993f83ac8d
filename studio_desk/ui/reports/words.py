"""What the page of reports calls things."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP

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
