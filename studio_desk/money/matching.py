"""Which project a payment is for, with the reasons, so that the owner sees why.

Three kinds of reason speak for a project: what the payment says it is for (a reference or a title),
the amount, and who paid. Each adds to a score of at most 100. A match is sure with 60 or more, well
ahead of the next, and never by the amount alone. Another currency is no match at all.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import field
from difflib import SequenceMatcher

from studio_desk.money.lines import CHARGEBACK, PAYMENT, Line
from studio_desk.values import dataclass

SURE, LEAD, MOST = 60, 15, 5
_FEW = 200  # projects
_LONGEST = 400  # characters of a text that are compared: nobody's title or name is longer
_LONG_WORD = 64  # characters of a word in which a reference is looked for
_LEAST = 0.75  # likeness below which two texts are not alike
_NEAR = 4 * 86_400  # a payment noted by hand this close, of this amount, is the same one
_GERMAN = str.maketrans({"\u00e4": "ae", "\u00f6": "oe", "\u00fc": "ue", "\u00df": "ss"})
_WORD = re.compile(r"[^\W_]+")
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9/._#-]*\d[A-Za-z0-9]*|\d{3,}")
_COMMON = frozenset(("the", "and", "der", "die", "das", "und", "von", "inc", "ltd", "gmbh", "llc",
                     "band", "music", "mix", "mixing", "mastering", "song", "songs", "ep",
                     "album", "single", "for", "invoice", "rechnung", "payment"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Paid:
    """A payment that a project has: when, how much, its public id; by hand or out of a file."""

    at: int
    amount: int
    fact: str
    imported: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What a project says that a payment could match. `owed` and amounts are hundredths of
    `currency`; `references` are numbers and names that stand with it, `payers` those who paid for
    this client before; `doubled` are payments that look like made twice.
    """

    project: int
    title: str | None
    client: str | None
    email: str | None
    currency: str | None
    price: int | None = None
    owed: int = 0
    charges: tuple[int, ...] = ()
    paid: tuple[Paid, ...] = ()
    references: tuple[str, ...] = ()
    payers: tuple[str, ...] = ()
    doubled: tuple[int, ...] = ()
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Why:
    """A reason. `kind`: ``reference``, ``title``, ``owed``, ``price``, ``half``, ``charge``,
    ``name``, ``email``, ``payer``, ``same``, ``twice``; and against: ``nothing_owed``, ``more``,
    ``recorded``, ``never_paid``, ``beyond``. `text` is what was found, `percent` how alike.
    """

    kind: str
    text: str = ""
    percent: int = 0


@dataclass(frozen=True, slots=True)
class Match:
    """A project that a line may be for. `recorded` is the fact that is the same payment already."""

    project: int
    score: int
    whys: tuple[Why, ...]
    recorded: str = ""


@dataclass(slots=True)
class _Open:
    """A project while a file is matched: what is owed falls with each line that is matched."""

    known: Known
    owed: int
    taken: set[str] = field(default_factory=set)
    paid: list[int] = field(default_factory=list)


class Matcher:
    """Matches lines to projects, one after the other in the order of time."""

    def __init__(self, projects: Iterable[Known]) -> None:
        self._all = {
            each.project: _Open(each, each.owed, paid=[paid.amount for paid in each.paid])
            for each in projects
        }
        self._by_word: defaultdict[str, set[int]] = defaultdict(set)
        self._by_reference: defaultdict[str, set[int]] = defaultdict(set)
        self._by_email: defaultdict[str, set[int]] = defaultdict(set)
        self._by_owed: defaultdict[tuple[str | None, int], set[int]] = defaultdict(set)
        self._by_amount: defaultdict[tuple[str | None, int], set[int]] = defaultdict(set)
        self._ratios: dict[tuple[str, str], float] = {}
        for opened in self._all.values():
            self._index(opened.known)

    def _index(self, known: Known) -> None:
        for text in (known.title, known.client, *known.payers):
            for word in words(text or ""):
                self._by_word[word[:4]].add(known.project)
        for reference in known.references:
            self._by_reference[bare(reference)].add(known.project)
        if known.email:
            self._by_email[known.email.strip().casefold()].add(known.project)
        if known.owed:
            self._by_owed[known.currency, known.owed].add(known.project)
        for paid in known.paid:
            self._by_amount[known.currency, paid.amount].add(known.project)

    def candidates(self, line: Line) -> tuple[Match, ...]:
        """The projects that a line may be for, the likeliest first; of its currency only."""
        found = [
            match
            for project in sorted(self._near(line))
            if self._all[project].known.currency == line.currency
            for match in [self._score(line, self._all[project])]
            if match.score > 0
        ]
        found.sort(key=lambda match: (-match.score, match.project))
        return tuple(found[:MOST])

    def elsewhere(self, line: Line) -> tuple[int, ...]:
        """Projects of other currencies that the line names, or whose client paid it."""
        found = []
        for project in sorted(self._near(line)):
            opened = self._all[project]
            if opened.known.currency != line.currency:
                told = [*self._purpose(line, opened.known), *self._person(line, opened.known)]
                if sum(points for points, _ in told) >= 35:
                    found.append(project)
        return tuple(found)

    def take(self, line: Line, match: Match) -> None:
        """Note that a line is for a project: the next one finds less owed there."""
        opened = self._all[match.project]
        if match.recorded:
            opened.taken.add(match.recorded)
        elif line.kind == PAYMENT:
            opened.owed = max(0, opened.owed - line.amount)
            opened.paid.append(line.amount)
            self._by_amount[line.currency, line.amount].add(match.project)

    def _near(self, line: Line) -> set[int]:
        """The projects worth a closer look: what many share tells none from another."""
        found: set[int] = set()
        for text in (line.payer, line.purpose):
            found |= self._named(text)
        for reference in references(f"{line.purpose} {line.id} {line.related}"):
            found |= _few(self._by_reference.get(reference, set()))
        if line.email:
            found |= self._by_email.get(line.email.strip().casefold(), set())
        amounts = self._by_amount if line.out else self._by_owed
        return found | _few(amounts.get((line.currency, line.amount), set()))

    def _named(self, text: str) -> set[int]:
        """The projects of which a text has a rare word, or two common ones."""
        found: set[int] = set()
        many: list[set[int]] = []
        for word in words(text):
            listed = self._by_word.get(word[:4], set())
            if len(listed) <= _FEW:
                found |= listed
            else:
                many.append(listed)
        many.sort(key=len)
        for one, other in itertools.pairwise(many[:3]):
            found |= _few(one & other)
        return found

    def _score(self, line: Line, opened: _Open) -> Match:
        known = opened.known
        told = [*self._purpose(line, known), *self._person(line, known)]
        recorded = ""
        if line.out:
            told += _amount_back(line, opened)
        else:
            told += _amount(line, opened)
            recorded = self._recorded(line, opened)
            if recorded:
                told.append((0, Why("recorded", recorded)))
        score = max(0, min(100, sum(points for points, _ in told)))
        if known.archived:
            score = max(0, score - 10)
        return Match(known.project, score, tuple(why for _, why in told), recorded)

    def _purpose(self, line: Line, known: Known) -> list[tuple[int, Why]]:
        said = references(f"{line.purpose} {line.id} {line.related}")
        named = next((each for each in known.references if bare(each) in said), None)
        if named is not None:
            return [(60, Why("reference", named))]
        title = known.title or ""
        likeness = title_in(title, line.purpose)
        if likeness >= 1.0:
            return [(45, Why("title", title))]
        return [(25, Why("title", title, round(likeness * 100)))] if likeness >= 0.8 else []

    def _person(self, line: Line, known: Known) -> list[tuple[int, Why]]:
        if line.email and known.email and line.email.casefold() == known.email.strip().casefold():
            return [(45, Why("email", line.email))]
        if line.payer:
            plain = squeezed(line.payer)
            if any(squeezed(each) == plain for each in known.payers):
                return [(40, Why("payer", line.payer))]
        for text in (line.payer, line.purpose):
            alike = self._alike(text, known.client or "")
            if alike >= 0.75:
                points = 38 if alike >= 0.95 else 28 if alike >= 0.85 else 15
                return [(points, Why("name", known.client or "", round(alike * 100)))]
        return []

    def _alike(self, text: str, name: str) -> float:
        key = (text, name)
        if key not in self._ratios:
            self._ratios[key] = alike(text, name)
        return self._ratios[key]

    def _recorded(self, line: Line, opened: _Open) -> str:
        """The payment noted by hand that the line is, if there is one."""
        for paid in opened.known.paid:
            same = paid.amount == line.amount and abs(paid.at - line.at) <= _NEAR
            if same and not paid.imported and paid.fact not in opened.taken:
                return paid.fact
        return ""


def _few(listed: set[int]) -> set[int]:
    return listed if len(listed) <= _FEW else set()


def _amount(line: Line, opened: _Open) -> list[tuple[int, Why]]:
    known, amount = opened.known, line.amount
    if opened.owed and amount == opened.owed:
        return [(30, Why("owed"))]
    if amount in known.charges and amount <= opened.owed:
        return [(25, Why("charge"))]
    if known.price and amount == known.price:
        against = [] if opened.owed else [(-15, Why("nothing_owed"))]
        return [(22, Why("price")), *against]
    if known.price and opened.owed and abs(2 * amount - known.price) <= 1:
        return [(18, Why("half"))]
    if not opened.owed:
        return [(-15, Why("nothing_owed"))]
    return [(-8, Why("more"))] if amount > opened.owed else []


def _amount_back(line: Line, opened: _Open) -> list[tuple[int, Why]]:
    """What speaks for money that went out being a refund, or taken back, of this project."""
    if not opened.paid:
        return [(-60, Why("never_paid"))]
    told: list[tuple[int, Why]] = []
    if line.named or line.kind == CHARGEBACK:
        told.append((10, Why("said_back", line.why)))
    if line.amount in opened.known.doubled:
        told.append((35, Why("twice")))
    elif line.amount in opened.paid:
        told.append((25, Why("same")))
    if line.amount > sum(opened.paid):
        told.append((-40, Why("beyond")))
    return told


def sure(matches: Sequence[Match]) -> Match | None:
    """The match that can be taken without asking, or None."""
    if not matches or matches[0].score < SURE:
        return None
    if len(matches) > 1 and matches[0].score - matches[1].score < LEAD:
        return None
    return matches[0]


# --- Texts ---------------------------------------------------------------------------------------


def folded(text: str) -> str:
    """Text as it is compared: small, without accents."""
    apart = unicodedata.normalize("NFKD", text[:_LONGEST].casefold())
    return "".join(ch for ch in apart if not unicodedata.combining(ch))


def squeezed(text: str) -> str:
    """The letters and figures of a text."""
    return "".join(ch for ch in folded(text) if ch.isalnum())


def words(text: str) -> list[str]:
    """The words of a text that tell it from others."""
    found = _WORD.findall(folded(text)) + _WORD.findall(folded(text.casefold().translate(_GERMAN)))
    return [word for word in dict.fromkeys(found) if word not in _COMMON and len(word) > 1]


def bare(reference: str) -> str:
    """A reference as it is compared: ``INV-7`` is ``inv7``, ``#0012`` is ``0012``."""
    return "".join(ch for ch in folded(reference) if ch.isalnum())


def references(text: str) -> frozenset[str]:
    """The numbers and codes that a text holds, with the word before a number: ``INV 7``."""
    text = " ".join(word[:_LONG_WORD] for word in text.split())
    found = {bare(each) for each in _REFERENCE.findall(text)}
    plain = folded(text)
    found |= {bare(each) for each in re.findall(r"[a-z]{2,10}[ .:#-]{0,2}[0-9][0-9/-]*", plain)}
    return frozenset(each for each in found if len(each) > 2)


def title_in(title: str, text: str) -> float:
    """How much of a title a text holds: 1 where it stands there as a whole."""
    whole = _WORD.findall(folded(title))
    if not whole or len("".join(whole)) < 3:
        return 0.0
    said = _WORD.findall(folded(text))
    for start in range(len(said) - len(whole) + 1):
        if said[start : start + len(whole)] == whole:
            return 1.0
    if len(whole) > 1 and len("".join(whole)) >= 5 and "".join(whole) in "".join(said):
        return 1.0
    if not {word[:3] for word in whole} & {word[:3] for word in said}:
        return 0.0
    best = 0.0
    for start in range(max(1, len(said) - len(whole) + 1)):
        part = " ".join(said[start : start + len(whole)])
        if part:
            best = max(best, _ratio(part, " ".join(whole)))
    return best if len("".join(whole)) >= 6 else 0.0


def alike(text: str, name: str) -> float:
    """How like a name a text is, from 0 to 1: in whichever order, with titles and firms around."""
    if not text or not name:
        return 0.0
    return max(
        _alike(each(text), each(name))
        for each in (folded, lambda word: folded(word.casefold().translate(_GERMAN)))
    )


def _alike(text: str, name: str) -> float:
    wanted, said = sorted(_WORD.findall(name)), sorted(_WORD.findall(text))
    if not wanted or not said or len("".join(wanted)) < 3:
        return 0.0
    if wanted == said:
        return 1.0
    if len(wanted) > 1 and set(wanted) <= set(said):
        return 0.96
    if len(said) > 2 * len(wanted) + 2:
        return 0.0  # a sentence, not a name
    return _ratio(" ".join(said), " ".join(wanted))


def _ratio(one: str, other: str) -> float:
    """How alike two texts are; 0 where a quick look says that it is too little to matter."""
    matcher = SequenceMatcher(None, one, other)
    if min(matcher.real_quick_ratio(), matcher.quick_ratio()) < _LEAST:
        return 0.0
    return matcher.ratio()
