"""Payments out of a bank's, Stripe's or PayPal's CSV: read, matched, looked at, then taken in.

`preview` writes nothing. `take_in` writes what the owner kept of it as facts, all of it in one
operation or nothing, and undo takes it back as one. A row that an earlier import made a fact of is
known by its fingerprint as long as that fact stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import studio_desk.studio.forms as forms
from studio_desk.money.ledger import KINDS, ledger
from studio_desk.money.lines import CHARGEBACK, PAYMENT, Line, Reading, guess, lines
from studio_desk.money.matching import Known, Match, Matcher, Paid, sure
from studio_desk.money.statement import MAX_BYTES, Table, read_table
from studio_desk.policy import BadInput, Fact, Problem, zone_named
from studio_desk.policy.problems import saying, under
from studio_desk.store import clientele, clients, facts, imported, projects
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.commands import free_id, settings_of
from studio_desk.studio.context import Context, Loaded, load_many, with_own
from studio_desk.studio.crediting import moves_of
from studio_desk.studio.given import bytes_of
from studio_desk.studio.operations import operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass

# What becomes of a row by itself: taken; asked about; known already; not taken.
MATCHED, UNSURE, UNMATCHED = "matched", "unsure", "unmatched"
KNOWN, RECORDED, FOREIGN, IGNORED = "known", "recorded", "foreign", "ignored"
CHOOSABLE = (MATCHED, UNSURE, UNMATCHED, RECORDED)
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A row of a preview: what it is (`state`), the projects it may be for, and the one chosen.

    `project` is where it goes unless the owner says otherwise, None: nowhere. `known_in` is the
    project that has it already.
    """

    line: Line
    state: str
    matches: tuple[Match, ...] = ()
    project: int | None = None
    known_in: int | None = None


@dataclass(frozen=True, slots=True)
class PaymentsPreview:
    """What an import would do: nothing is written yet. `titles` names the projects it speaks of,
    with client and currency, by their id.
    """

    path: Path
    table: Table
    reading: Reading
    rows: tuple[PaymentRow, ...]
    titles: Mapping[int, tuple[str | None, str | None, str | None]]

    @property
    def chosen(self) -> dict[int, int]:
        """The rows that go somewhere by themselves: project by the place of the row."""
        return {
            place: row.project for place, row in enumerate(self.rows) if row.project is not None
        }

    def count(self, state: str) -> int:
        """How many rows are in a state."""
        return sum(row.state == state for row in self.rows)


class Payments:
    """Takes statements into the studio."""

    def __init__(
        self,
        context: Context,
        did: Callable[[Changes], Changes],
        before: Callable[[str], object],
    ) -> None:
        self._context, self._did, self._before = context, did, before

    def read(self, path: Path) -> tuple[Table, Reading]:
        """A file as a table, and how it is most likely read. Raises `Refused`."""
        data = bytes_of(path, path.name, MAX_BYTES)
        try:
            table = read_table(data)
        except BadInput as bad:
            raise _refused(path, bad.problems) from bad
        return table, guess(table, settings_of(self._context).currency or None)

    def preview(
        self, path: Path, table: Table | None = None, reading: Reading | None = None
    ) -> PaymentsPreview:
        """Read a file and match it; nothing is written. `table` and `reading` where the owner has
        changed how it is read. Raises `Refused` where no payment can be read from it.
        """
        if table is None:
            table, found = self.read(path)
            reading = reading or found
        reading = reading or guess(table, settings_of(self._context).currency or None)
        if not reading.columns.readable:
            words = saying("no column for a date and one for an amount were recognised")
            raise _refused(path, (Problem("", words),), tr("Say which columns they are."))
        context = self._context
        now = context.clock.now()
        zone = zone_named(settings_of(context).zone)
        read = [_in_time(line, now) for line in lines(table, reading, zone)]
        with context.store.reading():
            projects_known = _known(context, now)
            there = _already(context, read)
            titles = {each.project: (each.title, each.client, each.currency)
                      for each in projects_known}  # fmt: skip
        rows = _matched(read, there, Matcher(projects_known))
        return PaymentsPreview(path, table, reading, rows, titles)

    def take_in(
        self, preview: PaymentsPreview, chosen: Mapping[int, int] | None = None
    ) -> Changes | None:
        """Record rows of a preview: by the place of the row, the project it goes to; left out,
        those that were matched surely. None where there are none. Raises `Refused`, and then
        nothing is written.
        """
        wanted = dict(preview.chosen if chosen is None else chosen)
        if not wanted:
            return None
        for place in wanted:
            if not 0 <= place < len(preview.rows) or preview.rows[place].state not in CHOOSABLE:
                raise Refused.because(
                    tr("this row cannot be taken in"), tr("row {place}", place=place + 1)
                )
        self._before("import")
        context, store = self._context, self._context.store
        with operation(context, "import_payments", count=len(wanted)) as running:
            taken = [preview.rows[place].line for place in sorted(wanted)]
            again = _already(context, taken)
            if again:
                line = next(each for each in taken if each.fingerprint in again)
                raise Refused.because(
                    tr("was taken in meanwhile"), tr("line {number}", number=line.number)
                )
            by_project: defaultdict[int, list[Line]] = defaultdict(list)
            for place, project in sorted(wanted.items()):
                by_project[project].append(preview.rows[place].line)
            loaded = load_many(context, by_project)
            made: dict[int, list[Fact]] = {}
            for project, own in by_project.items():
                made[project] = _facts(context, loaded.get(project), own)
            facts.insert(store, made, running.at, running.id)
            ids = {(row.project_id, row.fact.id): row.id
                   for listed in facts.load_many(store, made).values()
                   for row in listed}  # fmt: skip
            for project, own in by_project.items():
                for line, fact in zip(own, made[project], strict=True):
                    imported.keep(
                        store,
                        ids[project, fact.id],
                        line.fingerprint,
                        preview.reading.source,
                        line.payer or line.email or None,
                        line.purpose[:500] or None,
                        running.id,
                    )
            running.projects.update(made)
        return self._did(running.changes("import_payments", "", None, len(wanted)))


def _refused(path: Path, problems: Iterable[Problem], remedy: str = "") -> Refused:
    return Refused(
        tuple(under(path.name, each) for each in problems),
        remedy or tr("Nothing of this file was taken in."),
    )


def _in_time(line: Line, now: int) -> Line:
    """A day of today without a time is not ahead of now; a later day is none yet."""
    if line.ignored or line.at <= now:
        return line
    if not line.exact and line.at - now < _DAY // 2 + 1:
        return replace(line, at=now)
    return replace(line, ignored="ahead")


# --- What the studio knows -----------------------------------------------------------------------


def _known(context: Context, now: int) -> list[Known]:
    """All projects as far as payments can be matched to them."""
    store = context.store
    rows = {
        key: row
        for key, row in projects.many(store, projects.every_id(store)).items()
        if row.removed_at is None
    }
    people = clients.many(store, {row.client_id for row in rows.values() if row.client_id})
    told = clientele.money(store, None, now, KINDS)
    moves = moves_of(store, rows)
    before = imported.payers(store)
    ours = {(each.project, each.name): True for each in imported.of_projects(store, list(told))}
    found = []
    for key, row in rows.items():
        own = told.get(key, [])
        state = ledger(row.as_case(), own, moves=moves.get(key, ())).state(now)
        client = people.get(row.client_id) if row.client_id is not None else None
        paid = tuple(
            Paid(fact.at, fact.amount or 0, fact.id, (key, fact.id) in ours)
            for fact in own
            if fact.kind == PAYMENT
        )
        amounts = [each.amount for each in paid]
        found.append(
            Known(
                key,
                row.title,
                client.name if client else None,
                client.email if client else None,
                row.currency,
                row.price_minor,
                state.owed,
                tuple(fact.amount or 0 for fact in own if fact.kind == "charged"),
                paid,
                _references(own, row.note),
                tuple(before.get(row.client_id or 0, ())),
                tuple({a for a in amounts if state.overpaid and amounts.count(a) > 1}),
                row.archived_at is not None,
            )
        )
    return found


def _references(own: Iterable[Fact], note: str | None) -> tuple[str, ...]:
    """Numbers that stand with a project: in its payments' references and in its note."""
    texts = [fact.reference for fact in own if fact.reference] + ([note] if note else [])
    words = [word.strip(".,;:()") for text in texts for word in text.split()]
    return tuple(
        dict.fromkeys(word for word in words if len(word) > 2 and any(ch.isdigit() for ch in word))
    )


def _already(context: Context, read: Iterable[Line]) -> dict[str, int]:
    """The projects that have these rows already, by fingerprint."""
    store = context.store
    prints = {line.fingerprint for line in read if line.fingerprint}
    rows = imported.of_fingerprints(store, prints)
    standing = {
        row.id
        for listed in facts.load_many(store, {each.project for each in rows}).values()
        for row in listed
        if row.known_at(None)
    }
    return {each.fingerprint: each.project for each in rows if each.fact in standing}


# --- Matching ------------------------------------------------------------------------------------


def _matched(
    read: Iterable[Line], there: Mapping[str, int], matcher: Matcher
) -> tuple[PaymentRow, ...]:
    """Each line with its state, in the order of the file; matched in the order of time."""
    numbered = list(enumerate(read))
    rows: dict[int, PaymentRow] = {}
    for place, line in sorted(numbered, key=lambda pair: (pair[1].at, pair[0])):
        rows[place] = _row(line, there, matcher)
    return tuple(rows[place] for place, _ in numbered)


def _row(line: Line, there: Mapping[str, int], matcher: Matcher) -> PaymentRow:
    if line.ignored:
        return PaymentRow(line, IGNORED)
    if line.fingerprint in there:
        return PaymentRow(line, KNOWN, known_in=there[line.fingerprint])
    matches = matcher.candidates(line)
    best = sure(matches)
    if best is not None:
        matcher.take(line, best)
        if best.recorded:
            return PaymentRow(line, RECORDED, matches, known_in=best.project)
        return PaymentRow(line, MATCHED, matches, best.project)
    if not matches and matcher.elsewhere(line):
        return PaymentRow(line, FOREIGN, known_in=matcher.elsewhere(line)[0])
    if line.out and not any(match.score >= 35 for match in matches):
        return PaymentRow(replace(line, ignored="out"), IGNORED)
    return PaymentRow(line, UNSURE if matches else UNMATCHED, matches)


# --- Facts ---------------------------------------------------------------------------------------


def _facts(context: Context, loaded: Loaded | None, own: Iterable[Line]) -> list[Fact]:
    """The facts of a project's rows, as the policy core reads them."""
    if loaded is None or loaded.row.removed_at is not None:
        raise Refused.because(tr("that project is not in the studio"), "project")
    raws = []
    taken = list(loaded.facts)
    number = int(free_id(taken).removeprefix("f"))
    for line in own:
        if line.currency != loaded.row.currency:
            raise Refused.because(
                tr(
                    "this payment is in {currency}, the project is in {own}",
                    currency=line.currency or "no currency",
                    own=loaded.row.currency or "no currency",
                ),
                tr("line {number}", number=line.number),
                tr("Record it by hand, in the project's currency."),
            )
        while any(row.fact.id == f"f{number}" for row in taken):
            number += 1
        raws.append(forms.fact_json(f"f{number}", line.kind, line.at, _fields(line)))
        number += 1
    catalogue = with_own(context, loaded.policy)
    try:
        case = forms.with_facts(loaded.case, raws, catalogue)
    except BadInput as bad:
        raise Refused.of(bad) from bad
    wanted = {raw["id"] for raw in raws}
    by_id = {fact.id: fact for fact in case.facts if fact.id in wanted}
    return [by_id[raw["id"]] for raw in raws]


def _fields(line: Line) -> dict[str, object]:
    if line.kind == PAYMENT:
        return {"amount": line.amount, "reference": line.reference or None}
    if line.kind == CHARGEBACK:
        reply = line.reply_by if line.reply_by and line.reply_by >= line.at else None
        reason = line.why or line.purpose[:140] or None
        return {"amount": line.amount, "reason": reason, "reply_by": reply}
    return {"amount": line.amount}
