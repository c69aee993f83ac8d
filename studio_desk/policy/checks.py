"""Do the terms of a policy fit together? Missing and overlapping ones are found on loading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import studio_desk.policy.terms as t
from studio_desk.policy.problems import saying

if TYPE_CHECKING:
    from studio_desk.policy.versions import Clause

# Of these a kind of work can have one at most.
_SINGLE = (
    t.Rounds,
    t.LateRevision,
    t.OneSubmission,
    t.Reversal,
    t.ReversalFee,
    t.FeeFloor,
    t.Bar,
    t.CreditOnly,
    t.Documents,
    t.Resolution,
    t.Discretion,
    t.Chargeback,
    t.Care,
    t.Courtesy,
    t.Cancellation,
    t.Access,
    t.ReturnWindow,
    t.Rma,
    t.Inspection,
    t.Substitute,
    t.Exclusion,
    t.Amendments,
)
# A term of the first type is nothing without the others.
_NEEDS: tuple[tuple[type[t.Term], tuple[type[t.Term], ...]], ...] = (
    (t.Window, (t.LateRevision, t.FeeFloor)),
    (t.LateRevision, (t.Window,)),
    (t.OneSubmission, (t.Window,)),
    (t.Reversal, (t.ReversalFee,)),
    (t.ReversalFee, (t.Reversal, t.FeeFloor)),
    (t.Reversal, (t.Window,)),
    (t.FeeFloor, (t.Window,)),
    (t.Courtesy, (t.Care,)),
    (t.Care, (t.Courtesy,)),
    (t.Access, (t.Cancellation,)),
    (t.Cancellation, (t.Access,)),
    (t.ExchangeWindow, (t.ReturnWindow, t.Condition, t.Rma, t.Inspection, t.Substitute)),
    (t.ReturnWindow, (t.ExchangeWindow,)),
    (t.Condition, (t.ExchangeWindow,)),
    (t.Substitute, (t.ExchangeWindow,)),
    (t.Exclusion, (t.ExchangeWindow,)),
    (t.Rma, (t.ExchangeWindow,)),
    (t.Inspection, (t.ExchangeWindow,)),
)

Fault = tuple[str | None, str, str]  # the clause's number, the key, the message


def overlaps(
    clauses: Sequence[Clause], kinds: Sequence[str], rule: str, currency: Any
) -> Iterator[Fault]:
    """Yield what does not fit, for each kind of work: (clause number or None, key, message)."""
    for kind in kinds:
        terms = [c.term for c in clauses if not c.term.kinds or kind in c.term.kinds]
        yield from _of_kind(kind, terms, currency)
    for clause in clauses:
        term = clause.term
        if isinstance(term, t.Amendments) and term.rule != rule:
            yield (
                clause.number,
                "rule",
                saying('"{rule}": the head of the file says "{head}"', rule=term.rule, head=rule),
            )


def _of_kind(kind: str, terms: list[t.Term], currency: Any) -> Iterator[Fault]:
    for single in _SINGLE:
        found = [term for term in terms if isinstance(term, single)]
        for extra in found[1:]:
            yield (
                extra.clause,
                "term",
                saying(
                    'overlaps {clause}: "{kind}" can have one "{word}" term',
                    clause=found[0].clause,
                    kind=kind,
                    word=single.word,
                ),
            )
    present = {type(term) for term in terms}
    if t.Bar not in present and t.CreditOnly not in present:
        yield (
            None,
            "clause",
            saying('"{kind}" has no "bar" term; say when a refund is barred', kind=kind),
        )
    for holder, needed in _NEEDS:
        for other in needed:
            if holder in present and other not in present:
                clause = next(term.clause for term in terms if isinstance(term, holder))
                yield (
                    clause,
                    "term",
                    saying(
                        '"{kind}" has no "{word}" term beside this one', kind=kind, word=other.word
                    ),
                )
    yield from _revisions(kind, terms, currency)
    yield from _money_back(kind, terms)
    yield from _claims(kind, terms)


def _revisions(kind: str, terms: list[t.Term], currency: Any) -> Iterator[Fault]:
    windows = [term for term in terms if isinstance(term, t.Window)]
    opened: dict[str, str] = {}
    for window in windows:
        if window.opens in opened:
            yield (
                window.clause,
                "opens",
                saying(
                    "overlaps {clause}: one window opens with {opens}",
                    clause=opened[window.opens],
                    opens=window.opens,
                ),
            )
        opened.setdefault(window.opens, window.clause)
    if windows and "delivered" not in opened:
        yield (
            windows[0].clause,
            "opens",
            saying('"{kind}" has no window that opens with delivered', kind=kind),
        )
    completions = {term.at for term in terms if isinstance(term, t.Completion)}
    for at in ("deadline", "revised"):
        if windows and at not in completions:
            yield (
                windows[0].clause,
                "term",
                saying('"{kind}" has no "completion" term at "{at}"', kind=kind, at=at),
            )
    for term in terms:
        if isinstance(term, t.Rounds) and windows:
            yield (
                term.clause,
                "term",
                saying("overlaps {clause}: rounds or windows, not both", clause=windows[0].clause),
            )
        if isinstance(term, t.FeeFloor):
            if kind not in dict(term.per_song):
                yield term.clause, "per_song", saying('"{kind}" is missing', kind=kind)
            if currency is None:
                yield None, "currency", saying("missing; {clause} sets a fee", clause=term.clause)
        if isinstance(term, t.Completion) and (term.at != "delivered") != bool(windows):
            yield (
                term.clause,
                "at",
                saying('"{at}" does not fit: "{kind}" has windows', at=term.at, kind=kind)
                if windows
                else saying('"{at}" does not fit: "{kind}" has no windows', at=term.at, kind=kind),
            )


def _money_back(kind: str, terms: list[t.Term]) -> Iterator[Fault]:
    owner: dict[str, str] = {}
    contact: dict[str, t.ContactWindow] = {}
    for term in terms:
        if isinstance(term, t.Bar) and term.always == bool(term.after):
            yield term.clause, "always", saying("say either always = true or after which facts")
        for ground in _judged(term):
            if ground in owner and owner[ground] != term.clause:
                yield (
                    term.clause,
                    "term",
                    saying(
                        'overlaps {clause}: "{ground}" of "{kind}" is judged by one clause',
                        clause=owner[ground],
                        ground=ground,
                        kind=kind,
                    ),
                )
            owner.setdefault(ground, term.clause)
        if isinstance(term, t.ContactWindow):
            for ground in term.grounds:
                other = contact.setdefault(ground, term)
                if (other.opens, other.lasts) != (term.opens, term.lasts):
                    yield (
                        term.clause,
                        "lasts",
                        saying(
                            'overlaps {clause}: "{ground}" has one contact window',
                            clause=other.clause,
                            ground=ground,
                        ),
                    )


def _claims(kind: str, terms: list[t.Term]) -> Iterator[Fault]:
    windows = [term for term in terms if isinstance(term, t.ExchangeWindow)]
    answers = [term for term in terms if _judged(term) or term in windows]
    for credit in terms:
        if isinstance(credit, t.CreditOnly):
            told = saying(
                'overlaps {clause}: "{word}" answers every claim of "{kind}"',
                clause=credit.clause,
                word=credit.word,
                kind=kind,
            )
            yield from ((term.clause, "term", told) for term in answers)
    for window in windows[1:]:
        if window.lasts != windows[0].lasts:
            yield (
                window.clause,
                "lasts",
                saying("overlaps {clause}: one exchange window", clause=windows[0].clause),
            )
    for term in terms:
        if windows and "exchange" in _judged(term):
            yield (
                windows[0].clause,
                "term",
                saying('overlaps {clause}: both judge "exchange"', clause=term.clause),
            )


def _judged(term: t.Term) -> tuple[str, ...]:
    if isinstance(term, t.RefundException | t.Repair):
        return (term.ground,)
    if isinstance(term, t.Review):
        return (*term.grounds, *term.also)
    if isinstance(term, t.Refusal):
        return term.grounds
    return ()
