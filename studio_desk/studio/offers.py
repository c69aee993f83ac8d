"""Requests with what is offered for them: logged in one transaction, and followed through.

A fee that waits for the client's word is an offer; agreeing records the charge. Less than the
floor, or the price of a round, is a waiver, and needs its reason: it is refused without one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from studio_desk.policy import Case, Fact, decide, format_money
from studio_desk.policy.verdict import Fee
from studio_desk.store import facts, offers
from studio_desk.store.offers import OfferRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import next_fact
from studio_desk.studio.context import Context, Loaded, load
from studio_desk.studio.operations import Operation, operation
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.values import dataclass

OPEN, ACCEPTED, DECLINED, WITHDRAWN, VOID = "open", "accepted", "declined", "withdrawn", "void"
GOODWILL = "goodwill"
LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class Due:
    """What a request comes to: the floor or the price of a round, in the policy's currency.

    It is `enforced` where that is the project's currency too; else it is only shown (pin 9).
    """

    fee: Fee
    enforced: bool


def due(case: Case, fee: Fee | None) -> Due | None:
    """What a judged request comes to, or None where nothing is billable."""
    if fee is None:
        return None
    return Due(fee, fee.amount > 0 and fee.currency == case.project.currency)


def record(
    context: Context,
    running: Operation,
    project_id: int,
    at: int | str,
    items: Sequence[Mapping[str, Any]],
    amount: int | None,
    reason: str | None,
) -> tuple[Loaded, Fact]:
    """Write the request and its offer inside an operation. Raises `Refused`."""
    loaded = load(context, project_id)
    fact = next_fact(context, loaded, "requested", at, {"items": list(items)})
    case = loaded.case
    drafted = Case(case.zone, case.policy, case.project, (*case.facts, fact), case.client)
    judged = decide(drafted, loaded.policy, fact.at).requests[fact.id]
    facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
    running.projects.add(project_id)
    found = due(case, judged.fee)
    if found is None:
        if amount:
            raise Refused.because(tr("nothing in it is billable"), "fee")
        return loaded, fact
    if amount is None and found.enforced:
        amount = found.fee.amount
    if amount is not None:
        row = row_of(context, project_id, fact.id)
        _offer(context, running, project_id, row, amount, found, reason)
    return loaded, fact


def row_of(context: Context, project_id: int, fact: str) -> int:
    """The row of a standing fact by its public id. Raises `Refused`."""
    for row in facts.load(context.store, project_id):
        if row.fact.id == fact and row.known_at(None):
            return row.id
    raise Refused.because(tr("no fact {fact} in this project", fact=fact))


def _offer(
    context: Context,
    running: Operation,
    project_id: int,
    request: int,
    amount: int,
    found: Due,
    reason: str | None,
    charge: int | None = None,
) -> int:
    """Write an offer with its first state, and the waiver where it asks less than usual. `charge`
    is the row of the fact where the client has agreed already.
    """
    if amount < 0:
        raise Refused.because(tr("a fee is not below nothing"), "fee")
    usual = found.fee.amount if found.enforced else None
    said = " ".join((reason or "").split())
    short = 0 if usual is None else max(0, usual - amount)
    if short and not said:
        least = format_money(usual or 0)
        under = QT_TR_NOOP("under the floor of {least}")
        if found.fee.exact:
            under = QT_TR_NOOP("under the price of {least}")
        raise Refused.because(
            tr(under, least=least), "fee", tr("Say why less is asked, or ask for the usual fee.")
        )
    if len(said) > LONGEST_REASON:
        raise Refused.because(tr("too long; one sentence is enough"), "reason")
    store = context.store
    offer = offers.add(store, project_id, request, amount, usual, running.at, running.id)
    # What is given away needs nobody's word.
    agreed = charge is not None or not amount
    offers.move(store, offer, ACCEPTED if agreed else OPEN, running.at, running.id, charge)
    if short:
        offers.waive(store, offer, short, GOODWILL, said, running.id)
    return offer


def make(
    context: Context, project_id: int, request: str, amount: int, reason: str | None
) -> Changes:
    """Offer a fee for a request that is there, where none waits or was agreed. Raises `Refused`."""
    with operation(context, "make_offer", project=project_id) as running:
        loaded = load(context, project_id)
        row = row_of(context, project_id, request)
        found = due_for(loaded, request, running.at)
        if found is None:
            raise Refused.because(tr("nothing in this request is billable"))
        rows = offers.of_projects(context.store, [project_id])
        if any(o.request == request and o.state in (OPEN, ACCEPTED) for o in rows):
            raise Refused.because(tr("a fee is offered for this request already"))
        _offer(context, running, project_id, row, amount, found, reason)
        running.projects.add(project_id)
    return running.changes("make_offer", loaded.row.title or "", None, 1)


def charge(
    context: Context, project_id: int, at: int | str, fields: Mapping[str, Any], reason: str | None
) -> Changes:
    """Record a charge that the client agreed to; `fields` are those of `charged`. What was offered
    for its request is answered by it. Less than usual needs its `reason`. Raises `Refused`.
    """
    about = {key: value for key, value in fields.items() if value is not None}
    with operation(context, "record_fact", project=project_id, fact_kind="charged") as running:
        loaded = load(context, project_id)
        fact = next_fact(context, loaded, "charged", at, about)
        facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
        running.projects.add(project_id)
        if fact.charged_for is not None and fact.amount is not None:
            row = row_of(context, project_id, fact.id)
            _charged(context, running, loaded, fact.charged_for, fact.amount, row, reason)
    return running.changes("record_fact", loaded.row.title or "", "charged", 1)


def _charged(
    context: Context,
    running: Operation,
    loaded: Loaded,
    request: str,
    amount: int,
    row: int,
    reason: str | None,
) -> None:
    """Settle what was offered for a request by its charge: agreed where it is the same amount."""
    store = context.store
    waiting = [
        offer
        for offer in offers.of_projects(store, [loaded.row.id])
        if offer.request == request and offer.state == OPEN
    ]
    same = next((offer for offer in waiting if offer.amount == amount), None)
    for offer in waiting:
        if offer is not same:
            offers.move(store, offer.id, WITHDRAWN, running.at, running.id)
    if same is not None:
        offers.move(store, same.id, ACCEPTED, running.at, running.id, row)
        return
    found = due_for(loaded, request, running.at)
    if found is not None:
        about = row_of(context, loaded.row.id, request)
        _offer(context, running, loaded.row.id, about, amount, found, reason, row)


def due_for(loaded: Loaded, request: str, at: int) -> Due | None:
    """What a request that is there comes to, as it was judged, less what was charged for it; None
    where nothing is billable.
    """
    judged = decide(loaded.case, loaded.policy, at).requests.get(request)
    if judged is None or judged.fee is None:
        return None
    facts_of = loaded.case.facts
    charged = sum(fact.amount or 0 for fact in facts_of if fact.charged_for == request)
    left = max(0, judged.fee.amount - charged)
    return due(loaded.case, replace(judged.fee, amount=left))


def answer(context: Context, offer_id: int, state: str, at: int | str | None) -> Changes:
    """Say how an offer that waits was answered: accepted (its charge is recorded, at `at`, by
    default now), declined, or withdrawn by the studio. Raises `Refused`.
    """
    name = {ACCEPTED: "accept_offer", DECLINED: "decline_offer", WITHDRAWN: "withdraw_offer"}[state]
    row = offers.get(context.store, offer_id)
    if row is None:
        raise Refused.because(tr("no such offer"))
    with operation(context, name, project=row.project_id) as running:
        row = offers.get(context.store, offer_id)
        if row is None or row.state != OPEN:
            raise Refused.because(tr("this offer does not wait any more"))
        charge = None
        if state == ACCEPTED:
            charge = _charge(context, running, row, running.at if at is None else at)
        offers.move(context.store, offer_id, state, running.at, running.id, charge)
        running.projects.add(row.project_id)
    return running.changes(name, row.title or "", None, 1)


def _charge(context: Context, running: Operation, row: OfferRow, at: int | str) -> int:
    fields = {"amount": format_money(row.amount), "for": row.request}
    fact = next_fact(context, load(context, row.project_id), "charged", at, fields)
    facts.insert(context.store, {row.project_id: [fact]}, running.at, running.id)
    return row_of(context, row.project_id, fact.id)


def turn(context: Context, running: Operation, number: int) -> None:
    """Take back, for an undo or redo, how an operation moved offers. Raises `Refused` where one
    was moved again since.
    """
    store = context.store
    for given in reversed(offers.moved_by(store, number)):
        every = offers.states(store, given.offer)
        if every[-1].root != given.root:
            raise Refused.because(tr("this offer was answered since"), "", tr("Undo that first."))
        before = next((row for row in reversed(every) if row.id < given.id), None)
        if before is None:
            offers.move(store, given.offer, VOID, running.at, running.id)
        else:
            offers.move(
                store,
                given.offer,
                before.state,
                running.at,
                running.id,
                before.charge,
                before.root,
            )
