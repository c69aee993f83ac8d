"""The words of disputes: reasons, pieces of evidence, and what to do about a missing one."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, tr

REASONS: dict[str, str] = {
    "not_received": QT_TR_NOOP("not received"),
    "not_as_described": QT_TR_NOOP("not as described"),
    "duplicate": QT_TR_NOOP("charged twice"),
    "credit_not_processed": QT_TR_NOOP("credit not processed"),
    "cancelled": QT_TR_NOOP("cancelled"),
    "unrecognised": QT_TR_NOOP("not recognised"),
    "processing_error": QT_TR_NOOP("processing error"),
    "other": QT_TR_NOOP("general dispute"),
}
ENDS: dict[str, str] = {
    "won": QT_TR_NOOP("won"),
    "lost": QT_TR_NOOP("lost"),
    "withdrawn": QT_TR_NOOP("withdrawn"),
}
PIECES: dict[str, str] = {
    "order": QT_TR_NOOP("Order"),
    "terms": QT_TR_NOOP("Policy as accepted"),
    "identity": QT_TR_NOOP("Client’s name and address"),
    "receipt": QT_TR_NOOP("Processor receipt"),
    "payments": QT_TR_NOOP("What each payment was for"),
    "delivery": QT_TR_NOOP("Delivery mail with link"),
    "files": QT_TR_NOOP("List of delivered files with hashes"),
    "access": QT_TR_NOOP("Downloads by the client"),
    "requests": QT_TR_NOOP("Revision requests"),
    "revisions": QT_TR_NOOP("Revision deliveries"),
    "approval": QT_TR_NOOP("Written approval"),
    "contact": QT_TR_NOOP("Messages with the client"),
    "refund": QT_TR_NOOP("Refund or credit given"),
    "cancellation": QT_TR_NOOP("Cancellation"),
    "notice": QT_TR_NOOP("Processor notice of the reversal"),
    "hold": QT_TR_NOOP("Session files on hold"),
}
GET: dict[str, str] = {
    "order": QT_TR_NOOP("find the order"),
    "terms": QT_TR_NOOP("find the order with its terms"),
    "identity": QT_TR_NOOP("add the client’s name and address"),
    "receipt": QT_TR_NOOP("ask the processor for it"),
    "payments": QT_TR_NOOP("note what each payment was for"),
    "delivery": QT_TR_NOOP("find the mail with the link"),
    "files": QT_TR_NOOP("hash the delivered files"),
    "access": QT_TR_NOOP("save the log of the download link"),
    "requests": QT_TR_NOOP("find the request"),
    "revisions": QT_TR_NOOP("find the delivery"),
    "approval": QT_TR_NOOP("look for a word of approval"),
    "contact": QT_TR_NOOP("look for messages"),
    "refund": QT_TR_NOOP("record the refund, or say why there is none"),
    "cancellation": QT_TR_NOOP("find the cancellation"),
    "notice": QT_TR_NOOP("ask the processor for it"),
    "hold": QT_TR_NOOP("put the files on hold"),
}


def reason_words(key: str) -> str:
    """``not as described``."""
    return tr(REASONS[key])


def reason_title(key: str) -> str:
    """``Not as described``: as a line of its own."""
    words = reason_words(key)
    return words[:1].upper() + words[1:]


def bank_words(text: str) -> str:
    """The reason of a chargeback as it is shown: that of the list in the owner's language with the
    bank's own words, or only those.
    """
    words = bank_phrase(text)
    return words[:1].upper() + words[1:] if _listed(text) else words


def bank_phrase(text: str) -> str:
    """As `bank_words`, inside a line: ``not as described``."""
    key, rest = _listed(text), text.partition(":")[2].strip()
    if not key:
        return text
    return f"{reason_words(key)}: {rest}" if rest else reason_words(key)


def _listed(text: str) -> str:
    key = text.partition(":")[0].strip().casefold().replace(" ", "_")
    return key if key in REASONS else ""


def end_words(outcome: str) -> str:
    """How a dispute ended, inside a line: ``won``."""
    return tr(ENDS[outcome]) if outcome in ENDS else outcome


def piece_words(key: str) -> str:
    """``Processor receipt``."""
    return tr(PIECES[key])


def todo_words(key: str) -> str:
    """What to do about a missing piece: ``ask the processor for it``."""
    return tr(GET[key])


def score_words(there: int, asked: int) -> str:
    """``7 of 9 pieces of evidence``: how ready a project is."""
    return tr(
        "{there} of %n pieces of evidence", "{there} of one piece of evidence", asked, there=there
    )
