"""An item in the making: clauses flow into it until its thing and its change are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from studio_desk.policy import Item
from studio_desk.reading.clause import Clause, amount_text, change_word
from studio_desk.reading.layout import Stretch
from studio_desk.reading.mentions import Quantity
from studio_desk.reading.vocabulary import Lexicon, same_name
from studio_desk.values import dataclass


@dataclass(slots=True)
class Draft:
    """One item to be. `open` says that its change is still to come from a neighbour."""

    stretches: list[Stretch]
    songs: tuple[str, ...] = ()
    element: str | None = None
    section: str | None = None
    whole: bool = False
    aspect: str | None = None
    fault: bool = False
    sign: int = 0
    word: str | None = None
    quantity: Quantity | None = None
    action: str | None = None
    side: str | None = None
    restore: bool = False
    time: str | None = None
    edit: bool = False
    change_first: bool = False
    strong: bool = False
    open: bool = False
    roles: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, clause: Clause) -> Draft:
        """The draft that one clause alone gives."""
        first = clause.thing_at is None or (
            clause.change_at is not None and clause.change_at < clause.thing_at
        )
        return cls(
            [Stretch(clause.start, clause.end)],
            clause.songs,
            clause.element,
            clause.section,
            clause.whole,
            clause.aspect,
            clause.fault,
            clause.sign,
            clause.word,
            clause.quantity,
            clause.action,
            clause.side,
            clause.restore,
            clause.time,
            clause.edit,
            clause.changes and first,
            clause.strong,
            roles=set(clause.roles),
        )

    @property
    def changes(self) -> bool:
        """Whether it says what should become of its thing."""
        amount = self.quantity is not None and self.quantity.kind != "place"
        return bool(self.sign or amount or self.action or self.side or self.restore)

    @property
    def topic(self) -> str | None:
        """Its aspect, or the one that its change speaks of by itself."""
        if self.aspect is not None:
            return self.aspect
        return "level" if self.sign or self.quantity is not None else None

    def fits(self, clause: Clause) -> bool:
        """Whether a clause without a thing of its own can be about the same change."""
        other = Draft.of(clause)
        if clause.restore or self.restore:
            return clause.aspect is None or self.aspect is None or self.topic == other.topic
        if self.aspect is not None and clause.aspect is not None:
            about = same_name(self.aspect, clause.aspect) or "length" in (self.aspect, other.aspect)
        elif clause.quantity is not None or not clause.changes:
            about = True
        else:
            about = self.topic is None or other.topic is None or self.topic == other.topic
        signed = clause.quantity.sign if clause.quantity is not None else 0
        way = self.sign or (self.quantity.sign if self.quantity else 0)
        one_way = not (way and (clause.sign or signed)) or way == (clause.sign or signed)
        vague = (None, "fix", "check")
        acts = self.action in vague or clause.action in (*vague, self.action)
        amount = self.quantity is not None and self.quantity.kind != "place"
        twice = amount and clause.quantity is not None
        return about and one_way and acts and not twice

    def take(self, clause: Clause) -> None:
        """Let a clause flow in: what is new is added, what is there stays."""
        self.stretches.append(Stretch(clause.start, clause.end))
        self.songs += tuple(song for song in clause.songs if song not in self.songs)
        self.section = self.section or clause.section
        self.element = self.element or clause.element
        if self.aspect in (None, "length"):  # "too short" of whatever is named later
            self.aspect = clause.aspect or self.aspect
        self.edit = self.edit or clause.edit
        self.time = self.time or clause.time
        if not self.sign:
            self.sign, self.word = clause.sign, clause.word
        if self.quantity is None or self.quantity.kind == "place":
            self.quantity = clause.quantity or self.quantity
        weak = self.action in ("check", "fix", None)
        self.action = (clause.action or self.action) if weak else self.action
        self.side = self.side or clause.side
        self.restore = self.restore or clause.restore
        self.roles |= clause.roles

    def append(self, clause: Clause) -> None:
        """Add the text of a clause that asks for nothing; a place that it names is kept."""
        self.stretches.append(Stretch(clause.start, clause.end))
        self.edit = self.edit or clause.edit
        self.time = self.time or clause.time

    def share_change(self, other: Draft) -> None:
        """Take over the change of a neighbour, and the aspect with it."""
        self.sign, self.word, self.quantity = other.sign, other.word, other.quantity
        self.action, self.side, self.restore = other.action, other.side, other.restore
        self.fault, self.strong = other.fault, other.strong
        self.aspect = self.aspect or other.aspect
        self.change_first = other.change_first
        self.open = False

    def share_amount(self, left: Draft) -> None:
        """One direction and one amount for both: "turn up the kick and the snare by 1 dB"."""
        bare = self.quantity is not None and self.quantity.kind == "amount"
        directed = self.sign or self.action or self.side or (self.quantity and self.quantity.sign)
        if bare and not directed and left.sign and left.change_first and left.quantity is None:
            self.sign, self.word = left.sign, left.word
            left.quantity = self.quantity

    def share_thing(self, other: Draft) -> None:
        """Take over the thing of a neighbour, the aspect excepted."""
        self.element, self.section = other.element, other.section

    def items(self, text: str, lexicon: Lexicon) -> Iterable[Item]:
        """The items it stands for: one, or one for each of the songs that it names."""
        words = " ".join(_words(text, self.stretches).split())
        for song in self.songs or (None,):
            yield Item(
                song=song,
                element=self._element_name(),
                aspect=self._aspect_name(lexicon),
                change=self._change_text(),
                to="original" if self.restore else None,
                text=words,
            )

    def _element_name(self) -> str | None:
        name = self.element or self.section
        if self.fault and self.time is not None and self.element is None:
            # A click is found by its place: that is the thing to be mended.
            return f"edit at {self.time}" if self.edit else f"at {self.time}"
        if name is None and self.edit:
            return "edit"
        return name

    def _aspect_name(self, lexicon: Lexicon) -> str | None:
        if self.aspect is not None:
            return self.aspect
        amount = self.quantity is not None and self.quantity.unit in ("dB", "", "%", "LU")
        directed = self.sign != 0 and self.action in (None, "remove", "fix", "check")
        if (directed or amount) and not self.side:
            return lexicon.name("aspect", "level")
        return lexicon.name("aspect", "level") if self.restore and self.sign else None

    def _change_text(self) -> str | None:
        if self.restore:
            return None
        if self.quantity is not None and self.quantity.kind != "place":
            if self.side:
                return f"{self.quantity.text} {self.side}"
            if self.action in ("earlier", "later"):
                return amount_text(self.quantity, 1 if self.action == "later" else -1)
            return amount_text(self.quantity, self.sign)
        if self.side:
            return self.side
        if self.sign:
            return change_word(self.sign, self.word, self.aspect)
        return self.action


def _words(text: str, stretches: list[Stretch]) -> str:
    """The client's words of these stretches; what touches in the text is one run."""
    ordered = sorted(stretches, key=lambda stretch: stretch.start)
    parts = [text[stretch.start : stretch.end].strip() for stretch in ordered]
    joined = " ".join(parts)
    return joined.rstrip(" ,;:–—-/|").lstrip(" ,;:–—/|")
