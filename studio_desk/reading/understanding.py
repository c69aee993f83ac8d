"""From the mentions of one clause to what it says; what comes first in it wins."""

from __future__ import annotations

from studio_desk.reading.clause import Clause
from studio_desk.reading.layout import Stretch
from studio_desk.reading.mentions import Mention, Quantity
from studio_desk.reading.vocabulary import Entry, Lexicon, folded

# Of these there is no more or less, so to remove or to add them is no amount.
_NO_AMOUNT = {
    "tuning", "timing", "panning", "phase", "fades", "gaps", "key", "automation", "effects",
}  # fmt: skip


def understand(text: str, stretch: Stretch, mentions: list[Mention], lexicon: Lexicon) -> Clause:
    """Read one clause; `mentions` are those of its stretch, in order."""
    reader = _Reader(text, Clause(stretch.start, stretch.end), mentions, lexicon)
    return reader.read()


class _Reader:
    """Walks the mentions of a clause from left to right; what comes first wins."""

    def __init__(
        self, text: str, clause: Clause, mentions: list[Mention], lexicon: Lexicon
    ) -> None:
        self.text = text
        self.clause = clause
        self.mentions = mentions
        self.lexicon = lexicon
        self.amount_of: str | None = None
        self.compared = False  # past a "than", where other things only serve as measure

    def read(self) -> Clause:
        for index, mention in enumerate(self.mentions):
            self.take(mention, index)
        self.take_gapped()
        self.settle()
        return self.clause

    def take(self, mention: Mention, index: int) -> None:
        clause = self.clause
        clause.roles.update(entry.role for entry in mention.entries)
        if mention.foreign is not None:
            clause.spare += 1
            clause.foreign.append(mention.foreign)
            self.take_amount_of(mention, index)
        self.take_right(mention, index)
        if mention.songs and not self.just_compared(index):
            clause.songs += tuple(s for s in mention.songs if s not in clause.songs)
            clause.song_at = mention.start if clause.song_at is None else clause.song_at
        if mention.time is not None and clause.time is None:
            clause.time = mention.time
        if mention.quantity is not None:
            self.take_quantity(mention, mention.quantity)
        if mention.has("all"):
            clause.song_at = mention.start
            clause.songs = self.lexicon.known.songs or clause.songs
        for entry in mention.entries:
            if self.take_entry(mention, entry, index):
                break
        if mention.has("than") and (clause.thing or clause.has("it") or clause.changes):
            self.compared = True

    def take_gapped(self) -> None:
        """Phrases that the clause takes apart: "der Gesang geht im Refrain unter"."""
        words = [folded(self.text[m.start : m.end]) for m in self.mentions]
        for opening, closing, entry in self.lexicon.gapped:
            if opening in words and closing in words[words.index(opening) + 1 :]:
                self.take_entry(self.mentions[words.index(opening)], entry, 0)

    def just_compared(self, index: int) -> bool:
        """Whether a song is only a measure: "louder than on Glass", "like in Glass"."""
        before = self.mentions[max(0, index - 3) : index]
        return any(mention.has("than") for mention in before) and self.compared

    def take_amount_of(self, mention: Mention, index: int) -> None:
        """What there should be more of is an aspect, in the client's word: "more energy"."""
        before = self.mentions[index - 1] if index else None
        amount = before.entry("direction") if before is not None else None
        word = self.text[mention.start : mention.end]
        said = self.text[before.start : before.end].casefold() if before is not None else ""
        if said.endswith("too"):
            self.clause.complaint = True  # "fades too quickly": a change is asked for, whichever
        if (
            before is None
            or amount is None
            or amount.value not in ("more", "less")
            or amount.complaint
        ):
            return
        german = said in ("mehr", "weniger")
        if word[0].isupper() or not german:
            self.amount_of = word

    def take_right(self, mention: Mention, index: int) -> None:
        """The word "right" is a side at the end of a clause with something to move."""
        clause = self.clause
        last = index == len(self.mentions) - 1
        said = self.text[mention.start : mention.end].casefold()
        if last and said == "right" and not clause.has("being", "cue"):
            movable = clause.quantity is not None or clause.element is not None
            clause.side = clause.side or ("right" if movable else None)

    def take_quantity(self, mention: Mention, quantity: Quantity) -> None:
        clause = self.clause
        if clause.quantity is None or clause.quantity.kind == "place":
            clause.quantity = quantity
            if quantity.kind != "place" and clause.change_at is None:
                clause.change_at = mention.start
        named = self.lexicon.unit_aspects.get(quantity.unit)
        if named is not None and clause.aspect is None:
            clause.aspect = named

    def take_entry(self, mention: Mention, entry: Entry, index: int) -> bool:
        """Take one meaning of a phrase; True where the others no longer count."""
        clause = self.clause
        match entry.role:
            case "element" | "section" | "whole" | "edit":
                return self.take_thing(mention, entry, index)
            case "aspect" | "fault":
                return self.take_aspect(mention, entry)
            case "direction":
                self.take_direction(mention, entry)
            case "comparative" | "quality":
                return self.take_quality(mention, entry, index)
            case "trouble":
                self.aspect(mention, entry.aspect)
                clause.complaint = True
                clause.action = clause.action or "fix"
            case "action":
                if clause.action is None and not self.compared:
                    clause.action = entry.value
                    self.changed(mention)
            case "left" | "right" | "center" | "side":
                clause.side = clause.side or entry.value
            case "restore":
                clause.restore = True
                self.changed(mention)
            case "complaint":
                clause.complaint = True
            case _:
                return False
        return True

    def take_thing(self, mention: Mention, entry: Entry, index: int) -> bool:
        clause = self.clause
        if self.compared and clause.change_at is not None:
            return True
        if entry.role == "whole":
            clause.whole = True
        elif entry.role == "edit":
            clause.edit = True
        elif entry.role == "section":
            clause.section = clause.section or self.lexicon.name("element", entry.value)
        elif self.means_lows(mention, entry, index):
            self.aspect(mention, "EQ lows")
        elif clause.element is None:
            clause.element = self.lexicon.name("element", entry.value)
        if clause.thing_at is None:
            clause.thing_at = mention.start
        return True

    def means_lows(self, mention: Mention, entry: Entry, index: int) -> bool:
        """Whether "bass" is the low end of another thing, as in "the kick needs more bass"."""
        if self.text[mention.start : mention.end].casefold() != "bass":
            return False
        after_amount = index > 0 and self.mentions[index - 1].has("direction")
        return after_amount and self.clause.element not in (None, entry.value)

    def take_aspect(self, mention: Mention, entry: Entry) -> bool:
        clause = self.clause
        before = self.text[max(0, mention.start - 8) : mention.start].casefold().split()
        if entry.role == "fault":
            if before and before[-1] in ("no", "without", "kein", "keine", "keinen", "ohne", "any"):
                return True
            if clause.aspect is None:
                clause.fault = True
        if self.compared and clause.change_at is not None:
            return True
        self.aspect(mention, self.lexicon.name("aspect", entry.value))
        return True

    def take_direction(self, mention: Mention, entry: Entry) -> None:
        clause = self.clause
        weaker = clause.word in ("more", "less") and entry.value in ("up", "down")
        if clause.sign == 0 or (weaker and not clause.strong and not clause.complaint):
            clause.sign, clause.word = entry.sign, entry.value
        clause.complaint = clause.complaint or entry.complaint
        self.changed(mention)

    def take_quality(self, mention: Mention, entry: Entry, index: int) -> bool:
        clause = self.clause
        before = self.mentions[index - 1] if index else None
        after = self.mentions[index + 1] if index + 1 < len(self.mentions) else None
        if entry.role == "comparative":
            sign = entry.sign
            clause.complaint = clause.complaint or entry.complaint
        else:
            sign = self.asked(before, after, entry)
            if not sign:
                return False
        if clause.sign == 0 or (clause.word in ("more", "less") and not clause.strong):
            clause.sign = sign
            clause.word = None
        clause.strong = True
        self.changed(mention)
        self.aspect(mention, entry.aspect, weak=True)
        return True

    def asked(self, before: Mention | None, after: Mention | None, entry: Entry) -> int:
        """The direction that a plain quality asks for, by the words around it; 0 for none."""
        degrees = {e.value for e in before.entries if e.role == "degree"} if before else set()
        earlier = self.earlier_degrees()
        direction = before.entry("direction") if before else None
        if direction is not None and not direction.complaint:
            return entry.sign * direction.sign
        if "lacks" in degrees or ("lacks" in earlier and after and after.has("degree")):
            self.clause.complaint = True
            return entry.sign
        if "too" in degrees:
            self.clause.complaint = True
            return -entry.sign
        if "make" in earlier and not self.clause.has("being"):
            return entry.sign
        return 0

    def earlier_degrees(self) -> set[str]:
        return {e.value for m in self.mentions for e in m.entries if e.role == "degree"}

    def aspect(self, mention: Mention, name: str | None, *, weak: bool = False) -> None:
        """Set the aspect unless one is set; a named one wins over one that a quality implies."""
        clause = self.clause
        if clause.aspect is None or (not weak and clause.strong and clause.has("quality-aspect")):
            clause.aspect = self.lexicon.name("aspect", name) if name else None
            if weak:
                clause.roles.add("quality-aspect")
        if clause.thing_at is None and not weak:
            clause.thing_at = mention.start

    def changed(self, mention: Mention) -> None:
        if self.clause.change_at is None:
            self.clause.change_at = mention.start

    def settle(self) -> None:
        """Weigh the parts against each other once all are known."""
        clause = self.clause
        if clause.sign and clause.aspect != "panning":  # "the left guitar louder"
            clause.side = None
        if clause.side and not (clause.has("it") or clause.element or clause.aspect == "panning"):
            clause.side = None
        if clause.side:
            clause.aspect = clause.aspect or self.lexicon.name("aspect", "panning")
            clause.change_at = clause.change_at or clause.thing_at or clause.start
        if self.amount_of and clause.aspect is None and (clause.element or clause.section):
            clause.aspect = self.amount_of
        self.settle_back()
        if clause.fault and not (clause.sign or clause.action):
            clause.action = "remove"
            clause.complaint = True
            clause.change_at = clause.change_at or clause.thing_at
        self.settle_amounts()

    def settle_back(self) -> None:
        """To pull it back is less of it; to put it back is as it was."""
        clause = self.clause
        if not clause.has("back") or clause.restore:
            return
        pushed = self.text[clause.start : clause.end].casefold()
        if clause.has("pull") or ("push" in pushed and clause.word == "up"):
            if not clause.sign or clause.word == "up":
                clause.sign, clause.word = -1, "down"
        elif not clause.sign and clause.quantity is None and (clause.element or clause.has("it")):
            clause.restore = True
        if clause.changes and clause.change_at is None:
            clause.change_at = clause.start

    def settle_amounts(self) -> None:
        clause = self.clause
        amount = clause.quantity is not None and clause.quantity.kind == "amount"
        if clause.action == "remove" and amount and not (clause.fault or clause.sign):
            clause.sign, clause.word, clause.action = -1, "down", None  # "cut 2 dB"
        measured = clause.aspect is not None and not clause.fault
        if clause.action in ("remove", "add") and measured and clause.aspect not in _NO_AMOUNT:
            if not clause.sign:
                clause.sign = -1 if clause.action == "remove" else 1
                clause.word = "less" if clause.action == "remove" else "more"
            clause.action = None
