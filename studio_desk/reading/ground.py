"""On which ground a client's message asks for something: a guess to start from. Pure.

Words are looked for in English and German, negations and all; the owner chooses.
"""

from __future__ import annotations

import re

# Ground: phrases that speak for it, the weightier kinds of ground first.
_PHRASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("duplicate_payment", (
        "paid twice", "charged twice", "charged me twice", "double charge", "double charged",
        "duplicate payment", "duplicate charge", "two payments", "billed twice", "twice by mistake",
        "doppelt bezahlt", "zweimal bezahlt", "doppelt abgebucht", "zweimal abgebucht",
        "doppelt belastet",
    )),
    ("exchange", (
        "exchange it", "an exchange", "swap it", "another size", "different size",
        "replace it with", "other colour", "other color", "umtausch", "umtauschen", "austauschen",
        "andere grösse", "andere größe",
    )),
    ("payment_error", (
        "paid but", "never received", "got nothing", "received nothing", "payment went through but",
        "nichts erhalten", "nichts bekommen", "nie erhalten",
    )),
    ("billing_error", (
        "wrong amount", "billed wrong", "billed me wrong", "incorrect charge", "overcharged",
        "falsch abgerechnet", "falscher betrag", "zu viel berechnet",
    )),
    ("unused_portion", (
        "rest of the month", "did not use", "didn't use", "unused", "pro rata", "prorated",
        "nicht genutzt", "anteilig",
    )),
    ("studio_mistake", (
        "your mistake", "your fault", "your error", "you made a mistake", "you broke",
        "you deleted", "euer fehler", "ihr fehler", "dein fehler",
    )),
    ("cannot_complete", (
        "you cannot finish", "you can't finish", "unable to finish", "you cannot do",
        "cannot complete", "nicht fertigstellen", "könnt es nicht",
    )),
    ("user_error", ("my own fault", "my fault", "my mistake", "mein fehler", "selbst schuld")),
    ("changed_requirements", (
        "need something else", "requirements changed", "requirements have changed",
        "brauche etwas anderes", "anforderungen",
    )),
    ("service_issue", (
        "does not work", "doesn't work", "not working", "stopped working", "broken", "crashes",
        "crashed", "is down", "error message", "funktioniert nicht", "geht nicht", "kaputt",
        "stürzt ab",
    )),
    ("change_of_mind", (
        "changed my mind", "change my mind", "no longer want", "don't want it", "do not want it",
        "don't need it", "no longer need", "anders überlegt", "nicht mehr haben",
        "brauche es nicht",
    )),
    ("dissatisfaction", (
        "not happy", "unhappy", "disappointed", "not satisfied", "don't like", "do not like",
        "sounds bad", "not what i expected", "unzufrieden", "enttäuscht", "gefällt mir nicht",
    )),
)  # fmt: skip
_MOST = 20_000  # letters that are looked at


def guess(text: str) -> str | None:
    """The ground that a message most likely speaks of (`policy.GROUNDS`), None where none shows.

    Of several the one with most phrases in it; of equal ones the weightier.
    """
    plain = re.sub(r"\s+", " ", text[:_MOST].casefold().replace("\u2019", "'"))
    best, most = None, 0
    for ground, phrases in _PHRASES:
        count = sum(phrase.casefold() in plain for phrase in phrases)
        if count > most:
            best, most = ground, count
    return best


# What nobody says who asks for a revision, whatever else the message is about.
_CLAIMING = (
    "refund", "money back", "chargeback", "charge back", "cancel my order", "cancel the order",
    "geld zurück", "rückerstattung", "erstatten", "erstattung", "stornieren",
)  # fmt: skip
_PLAINLY = ("duplicate_payment", "payment_error", "billing_error", "unused_portion", "exchange")


def claimed(text: str) -> str | None:
    """The ground of a message that is a claim rather than a wish for a revision: ``other`` where it
    asks for money on no ground that shows. None where it is no claim; a guess, like `guess`.
    """
    ground = guess(text)
    plain = text[:_MOST].casefold()
    if any(word in plain for word in _CLAIMING):
        return ground or "other"
    return ground if ground in _PLAINLY else None
