"""A message to its items: clause by clause, with what neighbours share and headings say.

Nothing is dropped: a clause ends up in an item or among the remainders. Nothing is invented:
an item says what its words, its neighbours' words or a heading above it say.
"""

from __future__ import annotations

import re
from dataclasses import field

from studio_desk.policy import Item
from studio_desk.reading.clause import Clause
from studio_desk.reading.draft import Draft
from studio_desk.reading.headings import is_heading
from studio_desk.reading.layout import Piece, Stretch, clauses, pieces, sentences
from studio_desk.reading.mail import Message
from studio_desk.reading.mentions import Mention, Scanner
from studio_desk.reading.result import Reading, Remainder
from studio_desk.reading.sharing import repeated, share, share_aspect, spread_songs
from studio_desk.reading.understanding import understand
from studio_desk.reading.vocabulary import Known, Lexicon, Vocabulary, distinct, same_name
from studio_desk.values import dataclass

_LEAD = re.compile(r"^\s*(?::|[-–—]\s|\|)")
LONGEST = 60_000  # characters that are read for items; a longer message keeps the rest as text
SPARE_WORDS = 0  # foreign words that a clause may hold and still share its neighbour's change


def read_request(message: Message, vocabulary: Vocabulary, known: Known | None = None) -> Reading:
    """Read a message as a request; `known` is what its project has named already."""
    lexicon = Lexicon(vocabulary, known or Known())
    return _Reader(message, lexicon).read()


@dataclass(slots=True)
class _Context:
    """What headings and openings have said for the lines that follow."""

    songs: tuple[str, ...] = ()
    element: str | None = None
    paragraph: int = -1
    used: bool = False


@dataclass(slots=True)
class _Sentence:
    """One sentence while it is read. `waiting` is text before its first item."""

    clauses: list[Clause]
    piece: Piece
    cue: bool
    question: bool
    drafts: list[Draft] = field(default_factory=list)
    waiting: list[Stretch] = field(default_factory=list)
    songs: tuple[str, ...] = ()
    element: str | None = None
    aspect: str | None = None
    order: Draft | None = None  # a change that a colon parts from its things
    led: bool = False  # whether it opened with the thing it is about: "Vocal reverb: shorter"


class _Reader:
    def __init__(self, message: Message, lexicon: Lexicon) -> None:
        self.message = message
        self.text = message.text[:LONGEST]
        self.lexicon = lexicon
        self.scanner = Scanner(lexicon)
        self.drafts: list[Draft] = []
        self.before: list[Draft] = []  # of the sentence before, in the same piece
        self.named: tuple[str | None, str | None] = (None, None)  # the thing named last
        self.group: list[Draft] = []  # of the last sentence that asked for anything
        self.rest: list[tuple[Stretch, str]] = []
        self.context = _Context()

    def read(self) -> Reading:
        found = pieces(self.text)
        for index, piece in enumerate(found):
            after = found[index + 1] if index + 1 < len(found) else None
            self.read_piece(piece, after)
        only = self.lexicon.known.songs if len(self.lexicon.known.songs) == 1 else ()
        items: list[Item] = []
        for draft in self.drafts:
            draft.songs = draft.songs or only
            self.recall(draft)
            items.extend(draft.items(self.text, self.lexicon))
        return Reading(self.message, tuple(items), self.remainders())

    def recall(self, draft: Draft) -> None:
        """Give "back to how it was" its aspect, where one only was ever asked about there."""
        if not draft.restore or draft.aspect is not None or draft.element is None:
            return
        asked = distinct(
            aspect
            for song, element, aspect in self.lexicon.known.things
            if same_name(element, draft.element)
            and (not draft.songs or any(same_name(song, name) for name in draft.songs))
        )
        if len(asked) == 1:
            draft.aspect = asked[0]

    def remainders(self) -> tuple[Remainder, ...]:
        """The remaining text in its order; what stood side by side on a line is one again."""
        joined: list[tuple[Stretch, str]] = []
        for stretch, kind in sorted(self.rest, key=lambda pair: pair[0].start):
            if joined and joined[-1][1] == kind:
                last = joined[-1][0]
                between = self.text[last.end : stretch.start]
                if not between.strip() and "\n" not in between:
                    joined[-1] = (Stretch(last.start, stretch.end), kind)
                    continue
            joined.append((stretch, kind))
        out: list[Remainder] = []
        for stretch, kind in joined:
            words = " ".join(self.text[stretch.start : stretch.end].split())
            out.append(Remainder(words, kind))
        beyond = " ".join(self.message.text[LONGEST:].split())
        return (*out, Remainder(beyond)) if beyond else tuple(out)

    # --- Pieces and headings --------------------------------------------------------------------

    def read_piece(self, piece: Piece, after: Piece | None) -> None:
        self.before = []
        self.named = (None, None)
        new_paragraph = piece.paragraph != self.context.paragraph
        if new_paragraph and self.context.used and not piece.listed:
            self.context = _Context()
        self.context.paragraph = piece.paragraph
        for stretch in sentences(self.text, piece):
            found = [self.clause(part) for part in clauses(self.text, stretch)]
            if is_heading(self.text, found, piece, after, self.lexicon.known.songs):
                self.take_heading(found, stretch)
                continue
            cue = any(clause.has("cue") for clause in found)
            first = self.scanner.scan(self.text[stretch.start : stretch.end][:60])[:1]
            asks = self.text[stretch.start : stretch.end].rstrip(")\"'").endswith("?")
            question = asks and not cue and bool(first) and first[0].has("question")
            sentence = _Sentence(found, piece, cue, question)
            sentence.songs = self.context.songs
            sentence.element = self.context.element
            self.read_sentence(sentence)
            self.before = sentence.drafts

    def clause(self, stretch: Stretch) -> Clause:
        part = self.text[stretch.start : stretch.end]
        mentions = [_moved(m, stretch.start) for m in self.scanner.scan(part)]
        return understand(self.text, stretch, mentions, self.lexicon)

    def take_heading(self, found: list[Clause], stretch: Stretch) -> None:
        songs = tuple(song for clause in found for song in clause.songs)
        if (
            not songs
            and not any(clause.thing for clause in found)
            and any(clause.spare for clause in found)
        ):
            songs = (self.text[stretch.start : stretch.end].strip(" *_#:"),)
        element = next((c.element or c.section for c in found if c.element or c.section), None)
        paragraph = self.context.paragraph
        self.context = _Context(songs or self.context.songs, element, paragraph)
        self.rest.append((stretch, "heading"))

    # --- Sentences ------------------------------------------------------------------------------

    def read_sentence(self, sentence: _Sentence) -> None:
        for index, clause in enumerate(sentence.clauses):
            self.read_clause(sentence, clause, index)
        share(sentence.drafts, sentence.order)
        self.give_up(sentence)
        if sentence.drafts:
            self.context.used = True
            spread_songs(sentence.drafts, sentence.clauses, sentence.songs)
            if not sentence.piece.listed:
                self.context.songs = sentence.drafts[-1].songs or self.context.songs
            sentence.drafts[0].stretches[:0] = sentence.waiting
            self.group = list(sentence.drafts)
        else:
            self.rest.extend((stretch, "unread") for stretch in sentence.waiting)
        self.drafts.extend(sentence.drafts)

    def read_clause(self, sentence: _Sentence, clause: Clause, index: int) -> None:
        stretch = Stretch(clause.start, clause.end)
        last = sentence.drafts[-1] if sentence.drafts else None
        if self.is_out(sentence, clause, index):
            self.rest.append((stretch, "unread"))
            sentence.songs = clause.songs or sentence.songs
        elif (
            clause.has("same")
            and not clause.restore
            and (clause.songs or clause.element)
            and self.group
        ):
            models = sentence.drafts[-1:] or self.group
            sentence.drafts.extend(repeated(models, clause))
        elif self.orders(sentence, clause, index):
            sentence.waiting.append(stretch)
            sentence.order = Draft.of(clause)
        elif self.leads(sentence, clause, index):
            sentence.waiting.append(stretch)
            self.lead(sentence, clause)
        elif last is not None and last.open and self.goes_with(clause):
            last.take(clause)
            last.open = False
        elif self.names_only_songs(clause) and last is not None:
            last.stretches.append(stretch)
            last.songs += tuple(song for song in clause.songs if song not in last.songs)
        elif self.continues(sentence, clause):
            target = last or self.before[-1]
            target.take(clause)
            if last is None and sentence.waiting:
                target.stretches.extend(sentence.waiting)
                sentence.waiting.clear()
            if last is None:
                sentence.drafts.append(target)
                self.drafts.remove(target)
        else:
            self.read_by_itself(sentence, clause, last)
        if clause.element or clause.section:
            self.named = (clause.element, clause.section)

    def read_by_itself(self, sentence: _Sentence, clause: Clause, last: Draft | None) -> None:
        """A clause that goes on about nothing before it: an item, a thing, or only words."""
        if self.is_item(sentence, clause):
            self.add(sentence, clause)
        elif clause.thing and clause.spare <= SPARE_WORDS and not self.only_a_place(clause, last):
            draft = Draft.of(clause)
            draft.element = draft.element or (None if draft.section else sentence.element)
            draft.open = True
            sentence.drafts.append(draft)
        elif last is not None:
            last.append(clause)
        else:
            sentence.waiting.append(Stretch(clause.start, clause.end))

    def is_out(self, sentence: _Sentence, clause: Clause, index: int) -> bool:
        """Whether a clause asks for nothing: praise, small talk, a report, a question."""
        if sentence.question:
            return True
        if index == 0 and clause.has("greeting") and not clause.changes:
            return True
        if clause.has("keep") and not clause.complaint:
            return True
        if clause.has("errand") and not (clause.strong or clause.quantity or clause.complaint):
            return True
        if clause.complaint:
            return False
        cue = clause.has("cue") and not (clause.roles & {"praise"} and not clause.changes)
        if clause.has("praise") and not cue:
            return True
        if clause.has("closing") and not clause.changes:
            return True
        asked = sentence.cue or sentence.piece.listed
        if clause.has("done") and not asked:
            return True
        reported = clause.has("being") and clause.changes and not clause.restore
        measured = clause.quantity is not None and clause.quantity.kind == "target"
        if reported and (clause.has("than") or measured) and not clause.has("cue"):
            return True
        return reported and not asked

    def orders(self, sentence: _Sentence, clause: Clause, index: int) -> bool:
        """Whether a clause is a bare change before a colon: "Turn down: vocals, hats"."""
        if index + 1 >= len(sentence.clauses) or not clause.changes or clause.thing_is_named:
            return False
        between = self.text[clause.end - 1 : sentence.clauses[index + 1].start]
        return ":" in between and clause.spare == 0 and not sentence.clauses[index + 1].changes

    def leads(self, sentence: _Sentence, clause: Clause, index: int) -> bool:
        """Whether a clause only says where the next ones belong: "Glass:", "On Glass,"."""
        if clause.changes or clause.complaint or index + 1 >= len(sentence.clauses):
            return False
        if sentence.drafts or clause.spare > SPARE_WORDS:
            return False
        if self.names_only_songs(clause):
            after = sentence.clauses[index + 1]
            return not (self.names_only_songs(after) and after.has("same"))
        tail = self.text[clause.start : sentence.clauses[index + 1].start].rstrip(" -–—|")
        marked = tail.endswith(":") or _LEAD.match(self.text[clause.end - 1 : clause.end + 2])
        joint = self.text[clause.end - 2 : sentence.clauses[index + 1].start]
        dashed = re.search(r"\s[-–—|]\s?$", joint + " ")
        return clause.thing and bool(marked or dashed)

    def lead(self, sentence: _Sentence, clause: Clause) -> None:
        if clause.songs:
            joined = self.text[clause.start : clause.end].casefold().startswith(("and", "und", "&"))
            earlier = sentence.songs if joined else ()
            sentence.songs = earlier + tuple(s for s in clause.songs if s not in earlier)
            if not sentence.piece.listed:
                self.context.songs = sentence.songs
        if clause.element or clause.section:
            sentence.element = clause.element or clause.section
        sentence.aspect = clause.aspect
        sentence.led = True

    def names_only_songs(self, clause: Clause) -> bool:
        return bool(clause.songs) and not (clause.thing or clause.changes or clause.has("same"))

    def only_a_place(self, clause: Clause, last: Draft | None) -> bool:
        """Whether a clause only goes on saying where: "… and the second verse"."""
        places = clause.section and not (clause.element or clause.aspect)
        return bool(places and last is not None and last.element)

    def continues(self, sentence: _Sentence, clause: Clause) -> bool:
        """Whether a clause says more of the change just asked for, not a further one."""
        last = sentence.drafts[-1] if sentence.drafts else None
        target = last or (self.before[-1] if self.before else None)
        if target is None or target.open or clause.whole or clause.foreign_thing(self.text):
            return False
        if clause.has("it") and self.named[0] not in (None, target.element):
            return False
        if not (clause.changes or clause.complaint):
            return False
        if clause.element or (clause.songs and not clause.has("it")):
            return False
        if last is None and sentence.led:
            return False
        again = clause.restore and clause.aspect is not None and clause.aspect == target.aspect
        bare = clause.has("it") or clause.numeric_only or not clause.thing
        if last is None and not (bare or again):
            return False
        if last is None and clause.strong and not clause.has("it"):
            return target.changes and target.topic == clause.aspect and target.fits(clause)
        return target.fits(clause)

    def goes_with(self, clause: Clause) -> bool:
        """The change of the thing just named, as in "the voice with less echo"."""
        opening = self.text[clause.start : clause.start + 5].casefold()
        return opening.startswith(("with ", "mit ")) and clause.changes and not clause.element

    def is_item(self, sentence: _Sentence, clause: Clause) -> bool:
        listed = sentence.piece.listed
        if clause.changes:
            inherits = bool(sentence.drafts or self.before or sentence.element)
            return bool(
                clause.thing or clause.strong or (clause.has("it") and inherits) or clause.songs
                or sentence.element or clause.foreign_thing(self.text)
                or (clause.quantity is not None and inherits)
                or (sentence.drafts and (clause.aspect or clause.action))
                or (listed and clause.quantity is not None)
            )  # fmt: skip
        return clause.complaint and clause.thing

    def add(self, sentence: _Sentence, clause: Clause) -> None:
        draft = Draft.of(clause)
        if not (clause.element or clause.whole):
            foreign = clause.foreign_thing(self.text)
            source = sentence.drafts[-1] if sentence.drafts else None
            if foreign and not clause.section and (not clause.aspect or clause.strong):
                draft.element = foreign
            elif sentence.element:
                draft.element = sentence.element
            elif source is None and self.before and not clause.songs and not clause.section:
                near = clause.has("it") or (clause.aspect and not sentence.songs)
                source = self.before[-1] if near else None
                if source is not None and not draft.songs:
                    draft.songs = source.songs
            if clause.has("it") and any(self.named) and not (draft.element or draft.section):
                draft.element, draft.section = self.named
            elif source is not None and not draft.element and self.inherits(clause):
                draft.share_thing(source)
        if sentence.aspect and draft.aspect in (None, "length"):
            draft.aspect = sentence.aspect
        share_aspect(sentence.drafts[-1] if sentence.drafts else None, clause, draft)
        sentence.drafts.append(draft)

    def inherits(self, clause: Clause) -> bool:
        """Whether a clause without a thing of its own goes on about the one before."""
        placed = clause.fault and clause.time is not None  # "there is a pop at 1:32"
        elsewhere = clause.songs and not clause.has("it")
        return not (placed or elsewhere or clause.section)

    def give_up(self, sentence: _Sentence) -> None:
        """Things for which no change was found: with a neighbour's text, or left as text.

        A point of a list asks for something, also where nobody can say what.
        """
        for draft in [draft for draft in sentence.drafts if draft.open]:
            first = draft is sentence.drafts[0] or not any(d.changes for d in sentence.drafts)
            if sentence.piece.listed and first:
                continue
            sentence.drafts.remove(draft)
            begin = draft.stretches[0].start
            earlier = [d for d in sentence.drafts if d.stretches[0].start < begin]
            if earlier:
                earlier[-1].stretches.extend(draft.stretches)
            else:
                sentence.waiting.extend(draft.stretches)


def _moved(mention: Mention, by: int) -> Mention:
    return Mention(
        mention.start + by,
        mention.end + by,
        mention.entries,
        mention.songs,
        mention.quantity,
        mention.time,
        mention.foreign,
    )
