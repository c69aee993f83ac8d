"""What a reply says of a judged request: each item with its reason, the fee and its working."""

from __future__ import annotations

import studio_desk.policy.terms as t
from studio_desk.policy.case import Case
from studio_desk.policy.facts import Fact, Item
from studio_desk.policy.history import thing_of
from studio_desk.policy.reasons import Counted, Happened, Reason
from studio_desk.policy.verdict import ItemVerdict, RequestVerdict
from studio_desk.policy.versions import Version
from studio_desk.replies.situations import AskedItem, Parties, RequestSituation
from studio_desk.replies.voice import Voice


def request_situation(
    who: Parties,
    case: Case,
    request: Fact,
    judged: RequestVerdict,
    version: Version,
    *,
    fee: int | None = None,
) -> RequestSituation:
    """A judged request as a situation. `case` holds the request; `version` is the one that judged
    it. `fee` (hundredths of the project's currency) is what is charged where that is not the floor
    or the price itself.
    """
    looker = _Looker(case, request, version)
    items = tuple(
        looker.look(item, verdict)
        for item, verdict in zip(request.items, judged.items, strict=True)
    )
    usual = None if judged.fee is None else judged.fee.amount
    floor = version.terms(case.project.kind).floor
    fixed = judged.fee is None or judged.fee.exact or not floor
    # Where the floor is in another currency it is neither asked for nor compared with (pin 9).
    other = judged.fee is not None and judged.fee.currency != case.project.currency
    charged = fee if fee is not None else None if other else usual
    return RequestSituation(
        who=who,
        asked_at=request.at,
        items=items,
        fee=None if usual is None else charged,
        usual=usual
        if usual is not None and charged is not None and charged < usual and not other
        else None,
        currency=case.project.currency,
        songs=0 if fixed or usual is None else usual // floor,
        clauses=_fee_clauses(version, judged),
        deadline=max((item.when for item in items if item.reason == "free.time" and item.when),
                     default=None),
    )  # fmt: skip


def _fee_clauses(version: Version, judged: RequestVerdict) -> tuple[str, ...]:
    if judged.fee is None:
        return ()
    wanted: type[t.Term] = t.Rounds if judged.fee.exact else t.FeeFloor
    return tuple(clause.number for clause in version.clauses if isinstance(clause.term, wanted))


class _Looker:
    """Finds the reason of each item, and the instant that goes with it."""

    def __init__(self, case: Case, request: Fact, version: Version) -> None:
        self.terms = {clause.number: clause.term for clause in version.clauses}
        self.facts = {fact.id: fact for fact in case.facts}
        earlier = [f for f in case.ordered() if f.at <= request.at and f.id != request.id]
        self.requests = [fact for fact in earlier if fact.kind == "requested"]
        self.revised = {fact.request for fact in earlier if fact.kind == "revised"}

    def look(self, item: Item, verdict: ItemVerdict) -> AskedItem:
        reason, when, undoes = getattr(self, f"_{verdict.standing}")(item, verdict)
        return AskedItem(item, verdict, f"{verdict.standing}.{reason}", when, undoes)

    def _free(self, item: Item, verdict: ItemVerdict) -> tuple[str, int | None, str | None]:
        if item.by_studio:
            return "mistake", None, None
        if self._by(verdict, t.Rounds) is not None:
            return "rounds", None, None
        thing = thing_of(item)
        for fact in reversed(self.requests):
            if thing is not None and any(thing_of(other) == thing for other in fact.items):
                return "follow_up", fact.at, None
        ends = [r.working.end for r in verdict.because if isinstance(r.working, Counted)]
        return ("time", max(ends), None) if ends else ("open", None, None)

    def _billable(self, item: Item, verdict: ItemVerdict) -> tuple[str, int | None, str | None]:
        if verdict.reverses is not None:
            name, _, index = verdict.reverses.rpartition("/")
            fact = self.facts[name]
            return "reversal", fact.at, fact.items[int(index)].change
        late = self._by(verdict, t.LateRevision)
        if late is not None and isinstance(late.working, Happened):
            return "late", late.working.at, None
        submission = self._by(verdict, t.OneSubmission)
        if submission is not None:
            cited = [self.facts[key] for key in submission.facts if key in self.facts]
            open_ = bool(cited) and all(fact.id not in self.revised for fact in cited)
            at = [fact.at for fact in cited]
            if open_:
                return "in_hand", max(at), None
            if at:
                return "new", min(at), None
        return ("unreasonable" if item.reasonable is False else "rounds"), None, None

    def _closed(self, item: Item, verdict: ItemVerdict) -> tuple[str, int | None, str | None]:
        if self._by(verdict, t.Rounds) is not None:
            return ("unreasonable" if item.reasonable is False else "rounds"), None, None
        if self._by(verdict, t.Chargeback) is not None:
            return "chargeback", None, None
        first = verdict.because[0].clause
        return (first if first in ("H1", "H3", "H4", "H5", "H6") else "other"), None, None

    def _by(self, verdict: ItemVerdict, wanted: type[t.Term]) -> Reason | None:
        found = (r for r in verdict.because if isinstance(self.terms.get(r.clause), wanted))
        return next(found, None)


def request_places(asked: RequestSituation, voice: Voice) -> dict[str, str]:
    """The places of a reply to a request, as its templates name them."""
    lists = {
        standing: "\n".join(
            f"- {_line(one, voice)}" for one in asked.items if one.verdict.standing == standing
        )
        for standing in ("free", "billable", "closed")
    }
    fee = "" if asked.fee is None else voice.money(asked.fee, asked.currency)
    fee_words = fee
    if fee and asked.songs:
        fee_words = voice.say("fee_for", fee=fee, songs=voice.count("songs", asked.songs))
    if fee_words:
        fee_words += voice.clauses(asked.clauses)
    return {
        "asked": voice.date(asked.asked_at),
        "free_items": lists["free"],
        "charged_items": lists["billable"],
        "closed_items": lists["closed"],
        "fee": fee,
        "fee_words": fee_words,
        "usual_fee": "" if asked.usual is None else voice.money(asked.usual, asked.currency),
        "deadline": "" if asked.deadline is None else voice.when(asked.deadline),
    }


def _line(one: AskedItem, voice: Voice) -> str:
    """``Night Drive, snare, level: +1 dB. It is new: not in your request of … (terms B6a).``"""
    key = one.reason
    if key == "billable.reversal" and one.undoes:
        key = "billable.reversal_of"
    at = {"date": "", "when": "", "change": one.undoes or ""}
    if one.when is not None:
        at |= {"date": voice.date(one.when), "when": voice.when(one.when)}
    said = voice.item(one.item)
    end = "" if said.endswith((".", "?", "!", "”", "“")) else "."
    return f"{said}{end} {voice.say(key, **at)}{voice.cited(one.verdict.because)}."
