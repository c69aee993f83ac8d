"""A policy in words: sections, what each term says, what its editable values are called.

The statements themselves are the policy's own and stand in its language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import studio_desk.policy.terms as t
from studio_desk.policy.versions import HOUSE, Clause, Version
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS, kind_of_work
from studio_desk.wording.speech import lowered, short_money

SECTIONS: dict[str, str] = {
    "accepting": QT_TR_NOOP("Accepting and data"),
    "revisions": QT_TR_NOOP("Free revisions"),
    "charges": QT_TR_NOOP("What is charged"),
    "storage": QT_TR_NOOP("Storage"),
    "money": QT_TR_NOOP("Money back"),
    "exchange": QT_TR_NOOP("Exchanges and returns"),
    "subscription": QT_TR_NOOP("Subscriptions"),
    "changes": QT_TR_NOOP("Changes to the terms"),
    "notices": QT_TR_NOOP("Good to know"),
    "house": QT_TR_NOOP("House rules, under every policy"),
}
_SECTION_OF: dict[type[t.Term], str] = {
    t.Completion: "revisions",
    t.Rounds: "revisions",
    t.Window: "revisions",
    t.LateRevision: "revisions",
    t.OneSubmission: "charges",
    t.Reversal: "charges",
    t.ReversalFee: "charges",
    t.FeeFloor: "charges",
    t.Care: "storage",
    t.Courtesy: "storage",
    t.ExchangeWindow: "exchange",
    t.ReturnWindow: "exchange",
    t.Condition: "exchange",
    t.Rma: "exchange",
    t.Inspection: "exchange",
    t.Substitute: "exchange",
    t.Exclusion: "exchange",
    t.Cancellation: "subscription",
    t.Access: "subscription",
    t.Amendments: "changes",
}
UNIT_WORDS: dict[str, str] = {
    "days": QT_TR_NOOP("days"),
    "weeks": QT_TR_NOOP("weeks"),
    "months": QT_TR_NOOP("months"),
    "years": QT_TR_NOOP("years"),
}
STATE_WORDS: dict[str, str] = {
    "in_force": QT_TR_NOOP("in force"),
    "later": QT_TR_NOOP("published, not in force yet"),
    "replaced": QT_TR_NOOP("replaced"),
    "draft": QT_TR_NOOP("draft"),
}
RULE_WORDS: dict[str, str] = {
    "at_purchase": QT_TR_NOOP("Orders keep the version they accepted; new orders take this one."),
    "at_service": QT_TR_NOOP("Services given before it keep theirs; later ones take this one."),
    "immediate": QT_TR_NOOP("Requests already judged keep their fee."),
}
HOLDS_WORDS: dict[str, str] = {
    "at_purchase": QT_TR_NOOP("An order keeps the version that was in force when it was placed."),
    "at_service": QT_TR_NOOP("A service goes by the version in force when it is delivered."),
    "immediate": QT_TR_NOOP("The newest version holds for every project, at once."),
}
_AMENDED: dict[str, str] = {
    "at_purchase": QT_TR_NOOP("orders keep theirs"),
    "at_service": QT_TR_NOOP("for services after it"),
    "immediate": QT_TR_NOOP("at once"),
}
_PLAIN: dict[type[t.Term], str] = {
    t.Notice: QT_TR_NOOP("notice"),
    t.LateRevision: QT_TR_NOOP("charged"),
    t.OneSubmission: QT_TR_NOOP("later items charged"),
    t.Reversal: QT_TR_NOOP("not free"),
    t.CreditOnly: QT_TR_NOOP("credit, any time"),
    t.Documents: QT_TR_NOOP("helps, not needed"),
    t.Resolution: QT_TR_NOOP("always answered"),
    t.Discretion: QT_TR_NOOP("we may decide otherwise"),
    t.Chargeback: QT_TR_NOOP("closes revisions"),
    t.Care: QT_TR_NOOP("in our care"),
    t.Cancellation: QT_TR_NOOP("before the next billing"),
    t.Access: QT_TR_NOOP("to the end of the cycle"),
    t.Rma: QT_TR_NOOP("RMA number"),
    t.Inspection: QT_TR_NOOP("on receipt"),
}
_COMPLETE: dict[str, str] = {
    "delivered": QT_TR_NOOP("with the delivery"),
    "deadline": QT_TR_NOOP("with the deadline"),
    "revised": QT_TR_NOOP("a request keeps it open"),
}
_FOUND: dict[str, str] = {
    "unused": QT_TR_NOOP("unused"),
    "packaging": QT_TR_NOOP("own packaging"),
    "accessories": QT_TR_NOOP("all accessories"),
    "available": QT_TR_NOOP("in stock"),
}
_MARKED: dict[str, str] = {
    "custom_made": QT_TR_NOOP("custom-made"),
    "final_sale": QT_TR_NOOP("final sale"),
}
_AFTER: dict[str, str] = {
    "purchased": QT_TR_NOOP("order"),
    "paid": QT_TR_NOOP("payment"),
    "started": QT_TR_NOOP("start"),
    "delivered": QT_TR_NOOP("delivery"),
}
# What an editable value is called; a fee per song is called by its kind of work.
_CALLED: dict[tuple[str, str], str] = {
    ("rounds", "free"): QT_TR_NOOP("Free rounds"),
    ("reversal_fee", "at_least"): QT_TR_NOOP("Reversal floor"),
    ("courtesy", "lasts"): QT_TR_NOOP("Kept by courtesy"),
    ("courtesy", "keep_at_most"): QT_TR_NOOP("Kept at most"),
    ("contact_window", "lasts"): QT_TR_NOOP("To get in touch"),
    ("exchange_window", "lasts"): QT_TR_NOOP("To ask for an exchange"),
    ("return_window", "lasts"): QT_TR_NOOP("To send it back"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A clause as it is read: number, statement, its term in words; for whom, where not for all.

    `before`: the words that another version has there, where they differ; `said_before` the
    statement. `gone` is a clause that only the other version has, `fresh` one that it has not.
    """

    number: str
    says: str
    term: str
    kinds: str = ""
    before: str | None = None
    said_before: str | None = None
    fresh: bool = False
    gone: bool = False

    @property
    def marked(self) -> bool:
        """Whether the two versions differ here."""
        return self.fresh or self.gone or self.before is not None or self.said_before is not None

    @property
    def value(self) -> str:
        """The words at the right: ``2 → 4 days``, ``mixing $20 → $25``."""
        return self.term if self.before is None else arrowed(self.before, self.term)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the clauses under it."""

    id: str
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Editable:
    """A value of a term that can be changed in a form.

    `kind` of value: ``period``, ``whole`` or ``money``. `work` is the kind of work of a fee.
    """

    clause: str
    field: str
    kind: str
    label: str
    unit: str
    work: str = ""


def sections(version: Version, other: Version | None = None) -> tuple[Section, ...]:
    """The document of a version; where it differs from `other`, rows say so."""
    found: dict[str, list[Row]] = {name: [] for name in SECTIONS}
    before = {clause.number: clause for clause in other.clauses} if other else None
    section = "accepting"
    for clause in version.clauses:
        section = _section(clause, section)
        found[section].append(_row(clause, version, other, before))
    if other is not None:
        kept = {clause.number for clause in version.clauses}
        section = "accepting"
        for clause in other.clauses:
            section = _section(clause, section)
            if clause.number not in kept:
                words = term_words(clause.term, other)
                found[section].append(Row(clause.number, clause.says, words, gone=True))
    found["house"] = [Row(number, says, "") for number, says in HOUSE.items()]
    return tuple(
        Section(name, tr(SECTIONS[name]), tuple(rows)) for name, rows in found.items() if rows
    )


def _section(clause: Clause, last: str) -> str:
    """Where a clause stands. Notices before all others open the document, later ones close it."""
    if isinstance(clause.term, t.Notice):
        return "accepting" if last == "accepting" else "notices"
    return _SECTION_OF.get(type(clause.term), "money")


def _row(
    clause: Clause, version: Version, other: Version | None, before: dict[str, Clause] | None
) -> Row:
    words = term_words(clause.term, version)
    kinds = ", ".join(small_kind(kind) for kind in clause.term.kinds)
    if before is None or other is None:
        return Row(clause.number, clause.says, words, kinds)
    old = before.get(clause.number)
    if old is None:
        return Row(clause.number, clause.says, words, kinds, fresh=True)
    said = old.says if old.says != clause.says else None
    if old.term == clause.term:
        return Row(clause.number, clause.says, words, kinds, None, said)
    was = term_words(old.term, other)
    count = getattr(getattr(old.term, "lasts", None), "count", None)
    if count == getattr(getattr(clause.term, "lasts", None), "count", None):
        was, words = _short(old.term, was), _short(clause.term, words)
    return Row(clause.number, clause.says, words, kinds, was, said)


def _short(term: t.Term, words: str) -> str:
    """A length without how it is counted, where both versions count alike."""
    if isinstance(term, t.Window | t.ContactWindow | t.ExchangeWindow | t.ReturnWindow):
        return period_words(term.lasts)
    return words


def differing(one: Version, other: Version) -> tuple[str, ...]:
    """The numbers of the clauses in whose terms two versions differ."""
    before = {clause.number: clause.term for clause in other.clauses}
    after = {clause.number: clause.term for clause in one.clauses}
    numbers = dict.fromkeys([*after, *before])
    return tuple(number for number in numbers if before.get(number) != after.get(number))


def arrowed(before: str, after: str) -> str:
    """What changed, line by line: ``2 → 4 days`` where the ends of both are the same."""
    old, new = before.split("\n"), after.split("\n")
    if len(old) != len(new):
        return f"{before} → {after}"
    return "\n".join(_arrow(a, b) for a, b in zip(old, new, strict=True))


def _arrow(before: str, after: str) -> str:
    if before == after:
        return after
    old, new = before.split(" "), after.split(" ")
    head = 0
    while head < min(len(old), len(new)) - 1 and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head - 1 and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle = " ".join(old[head : len(old) - tail])
    return " ".join([*new[:head], middle, "→", *new[head:]])


# --- Terms ---------------------------------------------------------------------------------------


def period_words(period: t.Period, *, count: bool = False) -> str:
    """``5 days``; with `count` also how they are counted: ``5 days, from the time``."""
    words = {
        "days": tr("%n days", "%n day", period.amount),
        "weeks": tr("%n weeks", "%n week", period.amount),
        "months": tr("%n months", "%n month", period.amount),
        "years": tr("%n years", "%n year", period.amount),
    }[period.unit]
    if not count:
        return words
    if period.count == "date":
        return tr("{period}, from the date", period=words)
    return tr("{period}, from the time", period=words)


def term_words(term: t.Term, version: Version) -> str:
    """What a term says in a few words; several lines where it says several things."""
    if type(term) in _PLAIN:
        return tr(_PLAIN[type(term)])
    return "\n".join(_words(term, version))


def _words(term: t.Term, version: Version) -> Iterator[str]:
    yield from _counted(term, version)
    yield from _about_money_back(term)
    match term:
        case t.Completion():
            yield tr(_COMPLETE[term.at])
        case t.Ownership():
            yield tr("with the {fact}", fact=_fact(term.passes_with))
        case t.Condition():
            yield _listed(tr(_FOUND[each]) for each in term.of)
        case t.Exclusion():
            yield _listed(tr(_MARKED[each]) for each in term.of)
        case t.Amendments():
            yield tr(_AMENDED[term.rule])


def _counted(term: t.Term, version: Version) -> Iterator[str]:
    match term:
        case t.Window() | t.ContactWindow() | t.ExchangeWindow() | t.ReturnWindow():
            yield period_words(term.lasts, count=True)
        case t.Courtesy():
            yield f"{period_words(term.lasts)} · {period_words(term.keep_at_most)}"
        case t.Rounds():
            yield tr("%n free rounds", "%n free round", term.free)
        case t.ReversalFee():
            yield tr("from {fee} a song", fee=short_money(term.at_least, version.currency))
        case t.FeeFloor():
            for kind, fee in term.per_song:
                yield f"{small_kind(kind)} {short_money(fee, version.currency)}"


def _about_money_back(term: t.Term) -> Iterator[str]:
    match term:
        case t.Bar(always=True):
            yield tr("barred")
        case t.Bar():
            yield tr("barred from {fact} on", fact=_listed(map(_fact, term.after)))
        case t.Refusal():
            yield tr("refused: {grounds}", grounds=_grounds(term.grounds))
        case t.Review():
            yield tr("looked into: {grounds}", grounds=_grounds(term.grounds))
        case t.RefundException() | t.Substitute():
            yield REMEDY_WORDS[term.remedy]
        case t.Repair():
            first, then = REMEDY_WORDS[term.remedy], REMEDY_WORDS[term.failed]
            yield tr("{first}, else {then}", first=first, then=then)


def small_kind(kind: str) -> str:
    """A kind of work inside a sentence: ``mixing``, but ``VST testing``."""
    words = kind_of_work(kind)
    return words if words[:2].isupper() else lowered(words)


def _fact(kind: str) -> str:
    return tr(_AFTER[kind]) if kind in _AFTER else kind.replace("_", " ")


def _grounds(grounds: Iterable[str]) -> str:
    return _listed(GROUND_WORDS[ground] for ground in grounds)


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


# --- What a form can change ----------------------------------------------------------------------


def editables(version: Version) -> tuple[Editable, ...]:
    """The values of a version that a form offers, in the order of its clauses."""
    return tuple(each for clause in version.clauses for each in _of(clause))


def _of(clause: Clause) -> Iterator[Editable]:
    term = clause.term
    match term:
        case t.Window():
            first = term.opens == "delivered"
            label = tr("First window") if first else tr("After a revision")
            yield Editable(clause.number, "lasts", "period", label, tr(UNIT_WORDS[term.lasts.unit]))
        case t.ContactWindow() | t.ExchangeWindow() | t.ReturnWindow():
            label = tr(_CALLED[term.word, "lasts"])
            yield Editable(clause.number, "lasts", "period", label, tr(UNIT_WORDS[term.lasts.unit]))
        case t.Courtesy():
            for field, period in (("lasts", term.lasts), ("keep_at_most", term.keep_at_most)):
                label = tr(_CALLED["courtesy", field])
                yield Editable(clause.number, field, "period", label, tr(UNIT_WORDS[period.unit]))
        case t.Rounds():
            yield Editable(
                clause.number, "free", "whole", tr(_CALLED["rounds", "free"]), tr("rounds")
            )
        case t.ReversalFee():
            label = tr(_CALLED["reversal_fee", "at_least"])
            yield Editable(clause.number, "at_least", "money", label, tr("a song"))
        case t.FeeFloor():
            for kind, _ in term.per_song:
                label = tr("{kind} floor", kind=kind_of_work(kind))
                yield Editable(clause.number, "per_song", "money", label, tr("a song"), kind)
