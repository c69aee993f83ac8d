"""How each item of a drafted request stands, and what the whole costs, in words. No Qt."""

from __future__ import annotations

from studio_desk.policy import Case, Fact, Item
from studio_desk.policy import terms as t
from studio_desk.policy.history import thing_of
from studio_desk.policy.names import compared
from studio_desk.policy.reasons import Counted, Reason, RoundsUsed
from studio_desk.policy.verdict import ItemVerdict, RequestVerdict
from studio_desk.policy.versions import Version
from studio_desk.studio.preview import Preview
from studio_desk.tongue import tr
from studio_desk.ui.forms.said import clause_views
from studio_desk.ui.kit.views import ChipView, Clause
from studio_desk.values import dataclass
from studio_desk.wording.speech import Speech, isolate, short_money
from studio_desk.wording.standings import STANDING_WORDS
from studio_desk.wording.statements import reading

_LONGEST_CHANGE = 18


@dataclass(frozen=True, slots=True)
class ItemStanding:
    """How one item stands: chip, clauses, a sentence; `unclear` where up or down is to be asked."""

    chip: ChipView
    clauses: tuple[Clause, ...]
    text: str
    unclear: bool = False

    @property
    def words(self) -> str:
        """All of it as one text."""
        cited = ", ".join(clause.number for clause in self.clauses)
        return f"{self.chip.words}. {self.text} {cited}".strip()


@dataclass(frozen=True, slots=True)
class RequestSum:
    """What a request comes to: how many of each, the sum, its clause, and which items it is for."""

    counts: str
    text: str
    clauses: tuple[Clause, ...] = ()
    whose: str = ""


def item_standings(preview: Preview, speech: Speech) -> tuple[ItemStanding, ...]:
    """How each item of the draft is judged; empty while the draft has problems."""
    request, fact, case, version = preview.request, preview.fact, preview.case, preview.judged_by
    if request is None or fact is None or case is None or version is None:
        return ()
    teller = _Teller(case, fact, version, speech)
    return tuple(
        teller.standing(item, verdict, asked)
        for item, verdict, asked in zip(fact.items, request.items, preview.directions, strict=True)
    )


class _Teller:
    """Finds the words for the items of one request."""

    def __init__(self, case: Case, request: Fact, version: Version, speech: Speech) -> None:
        self.request, self.version, self.speech = request, version, speech
        self.facts = {fact.id: fact for fact in case.facts}
        earlier = [fact for fact in case.ordered() if fact.at <= request.at and fact != request]
        self.requests = [fact for fact in earlier if fact.kind == "requested"]
        self.revised = {fact.request: fact for fact in earlier if fact.kind == "revised"}
        self.terms = {clause.number: clause.term for clause in version.clauses}

    def standing(self, item: Item, verdict: ItemVerdict, asked: bool) -> ItemStanding:
        chip, text = self._chip(item, verdict)
        clauses = clause_views(verdict.because, self.version)
        return ItemStanding(chip, clauses, text, asked)

    def _chip(self, item: Item, verdict: ItemVerdict) -> tuple[ChipView, str]:
        if verdict.standing == "closed":
            unfair = item.reasonable is False and self._reason(verdict, t.Rounds)
            tail = tr("· not reasonable") if unfair else ""
            return ChipView("closed", "lock", tr("Closed"), tail), self._closed(verdict)
        if verdict.standing == "free":
            return self._free(item, verdict)
        return self._billable(item, verdict)

    def _closed(self, verdict: ItemVerdict) -> str:
        rounds = self._reason(verdict, t.Rounds)
        if rounds is not None:
            return _rounds(rounds)
        return reading(self.version.says(verdict.because[0].clause))

    def _free(self, item: Item, verdict: ItemVerdict) -> tuple[ChipView, str]:
        if item.by_studio:
            chip = ChipView("free", "wrench", tr("Free · our mistake"))
            return chip, tr("Marked as the studio's own mistake.")
        rounds = self._reason(verdict, t.Rounds)
        if rounds is not None:
            return ChipView("free", "circle-check", tr("Free · in the rounds")), _rounds(rounds)
        before = self._asked_before(item)
        if before is not None:
            chip = ChipView("free", "corner-down-right", tr("Free · follow-up"))
            return chip, tr(
                "Takes the request of {date} further.", date=self.speech.date(before.at)
            )
        ends = [r.working.end for r in verdict.because if isinstance(r.working, Counted)]
        text = tr("In time, until {when}.", when=self.speech.when(max(ends))) if ends else ""
        return ChipView("free", "circle-check", tr("Free")), text

    def _billable(self, item: Item, verdict: ItemVerdict) -> tuple[ChipView, str]:
        if verdict.reverses is not None:
            return self._reversal(verdict.reverses)
        late = self._reason(verdict, t.LateRevision)
        if late is not None:
            chip = ChipView("bill", "lock", tr("Billable · after completion"))
            return chip, reading(self.version.says(late.clause))
        submission = self._reason(verdict, t.OneSubmission)
        if submission is not None:
            return self._additional(submission)
        rounds = self._reason(verdict, t.Rounds)
        text = _rounds(rounds) if rounds is not None else ""
        words = tr("Billable · beyond the free rounds")
        if item.reasonable is False:
            words = tr("Billable · not reasonable")
        return ChipView("bill", "coins", words), text

    def _additional(self, reason: Reason) -> tuple[ChipView, str]:
        cited = [self.facts[key] for key in reason.facts if key in self.facts]
        last = max(cited, key=lambda fact: fact.at, default=None)
        when = self.speech.date(last.at) if last else ""
        if cited and all(fact.id not in self.revised for fact in cited):
            chip = ChipView("bill", "wrench", tr("Billable · one is in hand"))
            return chip, tr("The request of {when} is not revised yet.", when=when)
        first = min(cited, key=lambda fact: fact.at, default=None)
        when = self.speech.date(first.at) if first else ""
        text = ""
        if first:
            text = tr("Not in the list of {when}.", when=when)
        if first and len(cited) > 1:
            text = tr("Not in the list of {when} or later.", when=when)
        return ChipView("bill", "plus", tr("Billable · new item")), text

    def _reversal(self, undone: str) -> tuple[ChipView, str]:
        request, _, index = undone.rpartition("/")
        fact = self.facts[request]
        change = fact.items[int(index)].change or ""
        words = tr("Billable · reversal")
        if change:
            words = tr("Billable · reversal of {change}", change=isolate(_cut(change)))
        text = tr("Undoes the change of {day}.", day=self.speech.date(fact.at))
        revised = self.revised.get(request)
        if revised is not None:
            text = tr(
                "Undoes the change of {day}, revised {when}.",
                day=self.speech.date(fact.at),
                when=self.speech.date(revised.at),
            )
        return ChipView("bill", "rotate-ccw", words), text

    def _asked_before(self, item: Item) -> Fact | None:
        thing = thing_of(item)
        same = (
            fact
            for fact in reversed(self.requests)
            if thing is not None and any(thing_of(other) == thing for other in fact.items)
        )
        return next(same, None)

    def _reason(self, verdict: ItemVerdict, wanted: type[t.Term]) -> Reason | None:
        found = (r for r in verdict.because if isinstance(self.terms.get(r.clause), wanted))
        return next(found, None)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_CHANGE else f"{text[: _LONGEST_CHANGE - 1]}…"


def _rounds(reason: Reason) -> str:
    if not isinstance(reason.working, RoundsUsed):
        return ""
    used, free = reason.working.used, reason.working.free
    return tr(
        "{used} of %n free rounds used before.",
        "{used} of %n free round used before.",
        free,
        used=used,
    )


def request_sum(preview: Preview, kind: str) -> RequestSum:
    """``2 songs × from $20 = from $40``, for a request whose draft has no problems."""
    request, fact, version = preview.request, preview.fact, preview.judged_by
    if request is None or fact is None or version is None:
        return RequestSum("", "")
    counts = _counts(request)
    fee = request.fee
    if fee is None:
        standings = {item.standing for item in request.items}
        text = (
            tr("Nothing to charge") if "free" in standings else tr("Closed: nothing is owed to it")
        )
        return RequestSum(counts, text)
    if fee.exact:
        terms = [clause.number for clause in version.clauses if isinstance(clause.term, t.Rounds)]
        text = tr("1 round = {amount}", amount=short_money(fee.amount, fee.currency))
        return RequestSum(counts, text, clause_views(terms, version), _whose(request, fact))
    terms = [clause.number for clause in version.clauses if isinstance(clause.term, t.FeeFloor)]
    floor = version.terms(kind).floor
    songs = fee.amount // floor if floor else 0
    total = short_money(fee.amount, fee.currency)
    each = short_money(floor, fee.currency)
    text = tr("from {total}", total=total)
    if songs:
        text = tr(
            "%n songs × from {each} = from {total}",
            "%n song × from {each} = from {total}",
            songs,
            each=each,
            total=total,
        )
    return RequestSum(counts, text, clause_views(terms, version), _whose(request, fact))


def _counts(request: RequestVerdict) -> str:
    told = []
    for standing in ("free", "billable", "closed"):
        count = sum(item.standing == standing for item in request.items)
        if count:
            told.append(f"{count} {STANDING_WORDS[standing]}")
    return ", ".join(told)


def _whose(request: RequestVerdict, fact: Fact) -> str:
    """``Glass: item 2 · Night Drive: item 3``: which items each song is charged for."""
    songs: dict[str | None, tuple[str, list[int]]] = {}
    for number, (item, verdict) in enumerate(zip(fact.items, request.items, strict=True), 1):
        if verdict.standing == "billable":
            key = None if item.song is None else compared(item.song)
            name = tr("No song named") if item.song is None else isolate(item.song)
            songs.setdefault(key, (name, []))[1].append(number)
    return " · ".join(
        tr(
            "{song}: items {numbers}",
            "{song}: item {numbers}",
            len(ns),
            song=name,
            numbers=", ".join(map(str, ns)),
        )
        for name, ns in songs.values()
    )
