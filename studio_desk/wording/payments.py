"""Why a payment is taken for a project, what becomes of a row of a statement, and of what kind."""

from __future__ import annotations

from studio_desk.money.matching import Match, Why
from studio_desk.tongue import QT_TR_NOOP, tr

STATES = {
    "matched": QT_TR_NOOP("Matched"),
    "unsure": QT_TR_NOOP("Which project?"),
    "unmatched": QT_TR_NOOP("No project found"),
    "known": QT_TR_NOOP("Imported before"),
    "recorded": QT_TR_NOOP("Recorded by hand"),
    "foreign": QT_TR_NOOP("Another currency"),
    "ignored": QT_TR_NOOP("Left out"),
}
IGNORED = {
    "unreadable": QT_TR_NOOP("This row cannot be read."),
    "no_amount": QT_TR_NOOP("It holds no amount."),
    "test": QT_TR_NOOP("A test, no money moved."),
    "not_completed": QT_TR_NOOP("Not completed."),
    "ours": QT_TR_NOOP("Moved between your own accounts."),
    "out": QT_TR_NOOP("Paid out, to no client that is known."),
    "ahead": QT_TR_NOOP("Dated ahead of now."),
}
KINDS = {
    "paid": QT_TR_NOOP("Payment"),
    "refunded": QT_TR_NOOP("Refund"),
    "charged_back": QT_TR_NOOP("Chargeback"),
    "": QT_TR_NOOP("None"),
}
_WHYS = {
    "reference": QT_TR_NOOP("names {text}"),
    "title": QT_TR_NOOP("names the project"),
    "owed": QT_TR_NOOP("exactly what is owed"),
    "price": QT_TR_NOOP("the price"),
    "half": QT_TR_NOOP("half the price"),
    "charge": QT_TR_NOOP("an extra charge"),
    "name": QT_TR_NOOP("paid by {text}"),
    "email": QT_TR_NOOP("the client's address"),
    "payer": QT_TR_NOOP("paid for this client before"),
    "said_back": QT_TR_NOOP("the file calls it so"),
    "same": QT_TR_NOOP("as much as a payment"),
    "twice": QT_TR_NOOP("as much as was paid twice"),
    "nothing_owed": QT_TR_NOOP("but nothing is owed"),
    "more": QT_TR_NOOP("but more than is owed"),
    "recorded": QT_TR_NOOP("recorded already, as {text}"),
    "never_paid": QT_TR_NOOP("but nothing was paid there"),
    "beyond": QT_TR_NOOP("but more than was paid"),
}
_ALIKE = {
    "name": QT_TR_NOOP("payer {percent} % like {text}"),
    "title": QT_TR_NOOP("title {percent} % like it"),
}


def why_words(why: Why) -> str:
    """One reason: ``exactly what is owed``."""
    if why.kind in _ALIKE and 0 < why.percent < 95:
        return tr(_ALIKE[why.kind], percent=why.percent, text=why.text)
    return tr(_WHYS[why.kind], text=why.text)


def match_words(match: Match) -> str:
    """All reasons of a match, in one line: ``names INV-7, exactly what is owed``."""
    return ", ".join(why_words(why) for why in match.whys)
