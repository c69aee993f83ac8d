"""`Studio.claims`: claims, exchanges, disputes and subscriptions, listed, opened, settled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

import studio_desk.studio.claims.deeds as deeds
import studio_desk.studio.claims.judging as judging
import studio_desk.studio.commands as commands
from studio_desk.errors import KnownError
from studio_desk.money.ledger import won
from studio_desk.policy import Fact, decide, timeline, zone_named
from studio_desk.policy.instants import local_time
from studio_desk.store import claims, lists, settings
from studio_desk.studio.changes import Changes
from studio_desk.studio.claims.listing import lines
from studio_desk.studio.claims.values import (
    SUBSCRIPTION,
    Decided,
    Discretion,
    Listed,
    Opened,
    Outlook,
    Sums,
    YearSum,
)
from studio_desk.studio.context import Context, Loaded, load, load_many
from studio_desk.studio.settings import from_stored
from studio_desk.studio.weighing import (
    DISCRETION,
    OVERRIDE,
    WITHDRAWN,
    excess,
    left_to_refund,
    reasons_needed,
)
from studio_desk.tongue import tr

_OPENING = ("claimed", "charged_back", "subscribed")
_REMEDIES = {
    "refunded": "refund",
    "credited": "credit",
    "exchanged": "exchange",
    "fixed": "fix",
    "declined": "refused",
}


class Claims:
    """The questions and deeds of the page of claims."""

    def __init__(self, context: Context, did: Callable[[Changes], Changes]) -> None:
        self._context, self._did = context, did

    # --- asking ------------------------------------------------------------------------------

    def listed(self, limit: int = 200) -> tuple[Listed, ...]:
        """Everything open, and what was settled in the `limit` projects with the newest claims.

        Open ones come first, what is due next before what waits; then the settled, newest first.
        """
        context, now = self._context, self._context.clock.now()
        with context.store.reading():
            waiting = claims.waiting(context.store)
            recent = claims.projects_with(context.store, _OPENING, limit)
            loaded = load_many(context, dict.fromkeys([*waiting, *recent]))
            withdrawn = self._withdrawn(loaded.values())
        found = [
            line
            for key, each in loaded.items()
            if each.row.removed_at is None
            for line in lines(each, decide(each.case, each.policy, now), now, withdrawn[key])
        ]
        return tuple(sorted(found, key=_order))

    def count(self) -> int:
        """How many claims and disputes of listed projects are open: for the rail."""
        store = self._context.store
        with store.reading():
            return lists.open_claims(store) + claims.disputes(store)

    def of(self, project_id: int) -> tuple[Listed, ...]:
        """The lines of one project, open ones first, its subscription last."""
        context, now = self._context, self._context.clock.now()
        with context.store.reading():
            loaded = load(context, project_id)
            withdrawn = self._withdrawn([loaded])[project_id]
        verdict = decide(loaded.case, loaded.policy, now)
        found = sorted(lines(loaded, verdict, now, withdrawn), key=_order)
        return tuple(sorted(found, key=lambda line: line.kind == SUBSCRIPTION))

    def opened(self, project_id: int, about: str) -> Opened:
        """All about one of them. Raises `KnownError` where it is no more."""
        context, now = self._context, self._context.clock.now()
        with context.store.reading():
            loaded = load(context, project_id)
            decided = self._decided(loaded)
            withdrawn = {each.fact for each in decided if each.nature == WITHDRAWN}
            row = claims.row_of(context.store, project_id, about) or 0
            noted = claims.notes(context.store, [row])[row]
        case, policy = loaded.case, loaded.policy
        verdict = decide(case, policy, now)
        every = lines(loaded, verdict, now, withdrawn)
        listed = next((each for each in every if each.about == about), None)
        if listed is None:
            raise KnownError(tr("That claim is not there any more."))
        fact = next(each for each in case.facts if each.id == about)
        claim = verdict.claims.get(about)
        spans = timeline(case, policy)
        counted = None
        if claim is not None:
            first = decide(case, policy, fact.at).claims[about]
            counted = judging.contact(case, policy, fact, first)
        others: tuple[Outlook, ...] = ()
        if claim is not None and claim.outcome != "settled":
            others = judging.other_grounds(case, policy, fact, now)
        return Opened(
            listed=listed,
            now=now,
            case=case,
            policy=policy,
            spans=spans,
            verdict=verdict,
            version=judging.settling_version(policy, claim, verdict),
            fact=fact,
            claim=claim,
            contact=counted,
            decisions=decided,
            note=noted,
            left=left_to_refund(case, now),
            cycles=judging.cycles(spans, case, now) if listed.kind == SUBSCRIPTION else (),
            others=others,
        )

    def _decided(self, loaded: Loaded) -> tuple[Decided, ...]:
        names = {row.id: row.fact.id for row in loaded.facts if row.known_at(None)}
        rows = claims.decisions(self._context.store, names)
        return tuple(Decided(names[row.fact], row.nature, row.why) for row in rows)

    def _withdrawn(self, loaded: Collection[Loaded]) -> dict[int, set[str]]:
        """The facts by which clients gave claims up, by project."""
        facts = {
            row.id: (each.row.id, row.fact.id)
            for each in loaded
            for row in each.facts
            if row.fact.kind == "declined" and row.known_at(None)
        }
        found: dict[int, set[str]] = {each.row.id: set() for each in loaded}
        for decision in claims.decisions(self._context.store, facts):
            if decision.nature == WITHDRAWN:
                project, fact = facts[decision.fact]
                found[project].add(fact)
        return found

    def outlooks(
        self, project_id: int, at: int, *, wants: str | None = None
    ) -> tuple[Outlook, ...]:
        """What would come of a claim made at `at` on each ground, the likely ones first."""
        context = self._context
        with context.store.reading():
            loaded = load(context, project_id)
        now = context.clock.now()
        return judging.outlooks(loaded.case, loaded.policy, at, now, wants=wants)

    def left(self, project_id: int) -> int:
        """What can go back now without giving back more than came in (hundredths)."""
        context = self._context
        return left_to_refund(load(context, project_id).case, context.clock.now())

    def ground_of(self, message: str) -> str | None:
        """The ground that a client's message seems to speak of: a guess for the owner to check."""
        from studio_desk.reading.ground import guess

        return guess(message)

    def needs(
        self, project_id: int, kind: str, at: int, **fields: Any
    ) -> tuple[tuple[str, ...], int]:
        """Which reasons recording such a fact takes (their natures), and by how much (hundredths)
        more would go back than came in. Nothing while the form is not filled in.
        """
        context = self._context
        loaded = load(context, project_id)
        drafted, _ = commands.check_fact(context, project_id, kind, at, fields)
        if drafted is None:
            return (), 0
        fact: Fact = drafted.facts[-1]
        return (
            reasons_needed(loaded.case, loaded.policy, fact),
            excess(loaded.case, fact),
        )

    def sums(self) -> Sums:
        """Amounts by remedy and year of the studio's zone, and what was left to the owner."""
        store = self._context.store
        zone = zone_named(from_stored(settings.load(store)).zone)
        with store.reading():
            rows = claims.settlements(store)
            natures = claims.decisions(store, [row.row for row in rows])
        why: dict[int, list[tuple[str, str]]] = {}
        for decision in natures:
            why.setdefault(decision.fact, []).append((decision.nature, decision.why))
        totals: dict[tuple[int, str, str | None], tuple[int, int]] = {}
        decisions = []
        disputed: dict[int, list[claims.Settlement]] = {}
        for row in rows:
            year = local_time(row.at, zone).year
            remedy = _REMEDIES.get(row.kind, "")
            amount = row.amount or 0
            if row.kind == "charged_back":
                disputed.setdefault(row.project, []).append(row)
                continue
            if row.kind == "chargeback_closed":
                opened = disputed.get(row.project, [])
                amount = (opened.pop().amount or 0) if opened else 0
                remedy = _how_it_ended(row.text)
            said = why.get(row.row, [])
            if any(nature == WITHDRAWN for nature, _ in said):
                remedy = "withdrawn"
            count, total = totals.get((year, remedy, row.currency), (0, 0))
            totals[year, remedy, row.currency] = (count + 1, total + amount)
            decisions += [
                Discretion(
                    year, row.project, row.title, row.fact, row.kind, nature, words, row.at,
                    row.amount, row.currency,
                )
                for nature, words in said
                if nature in (DISCRETION, OVERRIDE)
            ]  # fmt: skip
        years = tuple(
            YearSum(year, remedy, currency, count, total)
            for (year, remedy, currency), (count, total) in sorted(
                totals.items(), key=lambda each: (-each[0][0], each[0][1], each[0][2] or "")
            )
        )
        return Sums(years, tuple(reversed(decisions)))

    # --- doing -------------------------------------------------------------------------------

    def record(
        self,
        project_id: int,
        kind: str,
        at: int | str,
        reasons: Mapping[str, str] | None = None,
        *,
        clause: str = "",
        **fields: Any,
    ) -> Changes:
        """Record a fact about a claim or a dispute; `reasons` by nature where `needs` says so, and
        the `clause` that a refusal rests on.

        Raises `Refused` where a reason is wanting or the claim is settled; nothing is written.
        """
        given = reasons or {}
        return self._did(deeds.record(self._context, project_id, kind, at, fields, given, clause))

    def restate(self, project_id: int, about: str, **values: str | None) -> tuple[str, Changes]:
        """Say otherwise what an open claim is: `ground`, `wants`. It is entered anew with all that
        names it, as one step; answers its new id. Raises `Refused` where it is settled.
        """
        about, changes = deeds.restate(self._context, project_id, about, values)
        return about, self._did(changes)

    def note(self, project_id: int, about: str, **values: str | None) -> Changes:
        """Note how the parcel of an exchange travels (`tracking`), what belongs to the item
        (`included`).
        """
        return self._did(deeds.note(self._context, project_id, about, values))


def _how_it_ended(outcome: str | None) -> str:
    if (outcome or "").strip().casefold().startswith("withdrawn"):
        return "dispute_withdrawn"
    return "won" if won(outcome) else "lost"


def _order(line: Listed) -> tuple[int, int, int, str]:
    """Open before settled; of the open, what is due next first; of the settled, the newest."""
    if line.open:
        return (0, line.due_at or line.at, line.project_id, line.about)
    return (1, -(line.ended_at or line.at), line.project_id, line.about)
