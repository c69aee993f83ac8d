"""Whether a change has an up and a down at all: to remove a voice has none."""

from __future__ import annotations

from studio_desk.reading.mentions import Scanner
from studio_desk.reading.vocabulary import Known, Lexicon, Vocabulary

# Of these words the change is done or not done, or goes to a side, or back to how it was.
_PLACED = ("left", "right", "center", "side", "restore")
_MOVED = ("earlier", "later")
_AMOUNTS = ("direction", "comparative", "quality", "degree")


def has_direction(change: str, vocabulary: Vocabulary) -> bool:
    """Whether up or down can be asked of a change whose sign the policy cannot read.

    Not of a deed ("remove", "replace with the second take"), a side ("hard left", "20 % right")
    or a move in time ("20 ms later"). Of an amount ("cut 2 dB"), of a quality ("warmer"), and of
    words that nobody knows it can.
    """
    mentions = Scanner(Lexicon(vocabulary, Known())).scan(change)
    entries = [entry for mention in mentions for entry in mention.entries]
    roles = {entry.role for entry in entries}
    last = change.split()[-1:]
    if roles.intersection(_PLACED) or [word.casefold() for word in last] == ["right"]:
        return False
    if any(entry.role == "action" and entry.value in _MOVED for entry in entries):
        return False
    measured = any(m.quantity is not None and m.quantity.kind != "place" for m in mentions)
    return measured or not roles.isdisjoint(_AMOUNTS) or "action" not in roles
