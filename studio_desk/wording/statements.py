"""What clauses say, in the owner's language.

A policy holds in the words that a client accepted. For the clauses of the policies that ship with
the program there is a reading in other languages, in words of our own; it is shown as such, with
the policy's own words beside it (`with_original`). By the sentence and not by the number: a clause
that a studio words otherwise stays in the studio's words. What is exported, printed or copied as
the policy's text is always the policy's own.
"""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, tr

# What the clauses of the shipped policies say, as their files have it; a test holds them so.
SHIPPED = (
    QT_TR_NOOP("Mixing and mastering are complete once delivered."),
    QT_TR_NOOP("After the final files are out, a mix or master is not refunded."),
    QT_TR_NOOP("One round of reasonable revisions is free, or as many as the package says."),
    QT_TR_NOOP("Not liking the result after revisions is no reason for a refund."),
    QT_TR_NOOP("Sample packs, presets and downloads are not refunded once bought."),
    QT_TR_NOOP("The files belong to the client when the order is done and the link given."),
    QT_TR_NOOP("Digital goods are not taken back, exchanged or refunded."),
    QT_TR_NOOP("Read the description and hear the demo before buying."),
    QT_TR_NOOP("Testing and consultation are not refunded once begun."),
    QT_TR_NOOP("If the studio cannot finish the testing, the client chooses refund or credit."),
    QT_TR_NOOP("The list of exceptions is open: the studio may still decide otherwise."),
    QT_TR_NOOP("A payment made twice through a technical fault may be refunded."),
    QT_TR_NOOP("A proven payment fault with nothing received may be refunded."),
    QT_TR_NOOP("For an exception the client gets in touch in the 7 days after buying."),
    QT_TR_NOOP("A chargeback with no word to the studio first breaks the terms."),
    QT_TR_NOOP("Questions about refunds go to the studio's own contact address."),
    QT_TR_NOOP("Goods are exchanged, not refunded."),
    QT_TR_NOOP("An exchange is possible for 14 days from the day of purchase."),
    QT_TR_NOOP("The item is back within the 14 days."),
    QT_TR_NOOP("The item is unused and as it was on arrival."),
    QT_TR_NOOP("It comes in its own packaging, with every accessory."),
    QT_TR_NOOP("The client asks for the exchange in those same 14 days."),
    QT_TR_NOOP("The studio gives out an RMA number and explains the way back."),
    QT_TR_NOOP("Return shipping is the client's; a tracked parcel is advised."),
    QT_TR_NOOP("What comes back is inspected, then exchanged without delay."),
    QT_TR_NOOP("If it is out of stock, another item or store credit of equal value."),
    QT_TR_NOOP("Custom-made and final-sale items may be left out of exchanges."),
    QT_TR_NOOP("Whoever buys accepts these terms; the order keeps the version accepted."),
    QT_TR_NOOP("Files, names and addresses of clients stay private; nothing is tracked."),
    QT_TR_NOOP("Material belongs to whoever owns it."),
    QT_TR_NOOP("Free revisions for 5 days after the file is sent."),
    QT_TR_NOOP("With no request in those days, the project is complete."),
    QT_TR_NOOP("After a revision, 2 more days; the later one counts."),
    QT_TR_NOOP(
        "A request made in time keeps the project open until it is revised; then the days run out."
    ),
    QT_TR_NOOP("After the deadline a revision is charged."),
    QT_TR_NOOP("Finished projects may be kept 4 weeks or up to 5 years, without a promise."),
    QT_TR_NOOP("Files are in the studio's care until the project is complete."),
    QT_TR_NOOP("One list per round: follow-ups free, new items not."),
    QT_TR_NOOP("Going back on an earlier change is no free revision."),
    QT_TR_NOOP("Undoing a change costs at least $10 for each song."),
    QT_TR_NOOP(
        "Charged revisions start at $10 a song for mastering and $20 for mixing, case by case."
    ),
    QT_TR_NOOP("Nothing is refunded."),
    QT_TR_NOOP("Who asks for a refund gets credit; the studio sets the amount."),
    QT_TR_NOOP("The terms can change at any time; the newest version counts at once, in full."),
    QT_TR_NOOP("Questions are answered by e-mail."),
    QT_TR_NOOP("A service is not refunded once it was rendered."),
    QT_TR_NOOP("Trouble with a service is reported within 7 days of its date."),
    QT_TR_NOOP(
        "Our own mistake is fixed; if that fails, part of the money or credit, as the studio "
        "decides."
    ),
    QT_TR_NOOP("No refund for user error, changed needs, or use after the work was done."),
    QT_TR_NOOP("A subscription can be cancelled at any time before its next billing."),
    QT_TR_NOOP("What is left unused of a subscription is generally not refunded."),
    QT_TR_NOOP("A billing error or a fault in the subscribed service is looked into."),
    QT_TR_NOOP("After cancelling, access lasts to the end of the paid cycle."),
    QT_TR_NOOP("Online purchases are not refunded once the service has begun."),
    QT_TR_NOOP("The client gets in touch within 7 days of receiving the service."),
    QT_TR_NOOP("Screenshots or mails help the review; they are not required."),
    QT_TR_NOOP("Each report is reviewed on what was sent in."),
    QT_TR_NOOP("After the review the client gets an answer and, where due, a settlement."),
    QT_TR_NOOP("The studio may settle outside these rules, case by case."),
    QT_TR_NOOP("New terms hold for services given after the change."),
)
# The rules of the house (`policy.versions`): ours in any language, so there is no other original.
HOUSE = (
    QT_TR_NOOP("Nothing is delivered yet, so there is no revision to speak of."),
    QT_TR_NOOP("Our own mistake is put right free of charge."),
    QT_TR_NOOP("Session files are purged. Restore them to reopen what the window allows."),
    QT_TR_NOOP("The order is cancelled or fully refunded, so revisions are closed."),
    QT_TR_NOOP("The policy does not cover this kind of work."),
    QT_TR_NOOP("This kind of work has no revisions under its policy."),
    QT_TR_NOOP("The policy says nothing about keeping files."),
    QT_TR_NOOP("A second payment of the same amount goes beyond what is owed."),
    QT_TR_NOOP("Files under a hold or an open dispute must not be purged."),
)
_SHIPPED, _HOUSE = frozenset(SHIPPED), frozenset(HOUSE)


class Reading(str):
    """A statement in the owner's language, which knows the words in which it holds."""

    __slots__ = ("original",)

    original: str


def reading(says: str) -> str:
    """A statement as the owner reads it; as it is where there is no reading of it."""
    if says in _HOUSE:
        return tr(says)
    words = tr(says) if says in _SHIPPED else says
    if words == says:
        return says
    made = Reading(words)
    made.original = says
    return made


def original(statement: str) -> str:
    """The words in which a statement holds."""
    return statement.original if isinstance(statement, Reading) else statement


def original_line(statement: str) -> str:
    """The policy's own words behind a reading, as a line of their own; empty for any other."""
    if not isinstance(statement, Reading):
        return ""
    return tr("In the policy's words: {original}", original=statement.original)


def with_original(statement: str) -> str:
    """A statement for a tip: a reading is followed by the policy's own words."""
    return "\n".join(line for line in (statement, original_line(statement)) if line)
