"""Money of projects as the owner uses it: the account, and credit carried over."""

from __future__ import annotations

from collections.abc import Callable

from studio_desk.errors import KnownError
from studio_desk.money.ledger import Ledger, Move, Waiver
from studio_desk.policy import format_money
from studio_desk.store import clients, credituse, imported
from studio_desk.store.imported import ImportedRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, Loaded, load, load_many
from studio_desk.studio.crediting import CreditLeft, left_of
from studio_desk.studio.operations import operation, subject_of
from studio_desk.tongue import tr
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """What the tab of a project's money needs beside its case: what moved, what was waived, the
    credit that could be used here, and which facts came out of which file.
    """

    moves: tuple[Move, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    usable: tuple[CreditLeft, ...] = ()
    imported: tuple[ImportedRow, ...] = ()


class Accounts:
    """The questions about money, and what is done with credit."""

    def __init__(self, context: Context, did: Callable[[Changes], Changes]) -> None:
        self._context, self._did = context, did

    def ledger(self, project_id: int, known_at: int | None = None) -> Ledger:
        """The account of a project; with `known_at`, as it was known at that instant."""
        with self._context.store.reading():
            return load(self._context, project_id, known_at).ledger

    def account(self, project_id: int, known_at: int | None = None) -> Account:
        """What the tab of money needs beside the case; with `known_at`, as far as it was known."""
        context = self._context
        with context.store.reading():
            loaded = load(context, project_id, known_at)
            return Account(
                loaded.moves,
                loaded.waivers,
                self._usable(loaded),
                tuple(imported.of_projects(context.store, [project_id])),
            )

    def credits_of(self, client_id: int) -> tuple[CreditLeft, ...]:
        """What is left of every credit of a client, oldest first, in whichever currency."""
        with self._context.store.reading():
            return self._left(client_id)

    def use_credit(
        self, project_id: int, amount: int | None = None, *, at: int | None = None
    ) -> Changes:
        """Pay what a project owes with credit of the same client and currency, the oldest first.

        `amount` in hundredths; left out, as much as is owed and left. One operation.
        """
        context = self._context
        with operation(context, "use_credit", project=project_id) as running:
            loaded = load(context, project_id)
            when = running.at if at is None else at
            usable = self._usable(loaded)
            total = sum(each.left for each in usable)
            owed = loaded.ledger.state(when).owed
            wanted = min(owed, total) if amount is None else amount
            self._check(loaded, wanted, owed, total)
            for each in usable:
                part = min(each.left, wanted)
                if part <= 0:
                    break
                wanted -= part
                use = credituse.add(
                    context.store, each.row, project_id, part, when, running.at, running.id
                )
                running.note("credit_use", use, "removed_at", running.at, None)
                running.used(use)
        return self._did(running.changes("use_credit", loaded.row.title or "", None, 1))

    def give_back_credit(self, use_id: int) -> Changes:
        """Take the use of a credit back: it is left again for the client's projects."""
        context = self._context
        row = credituse.get(context.store, use_id)
        if row is None:
            raise KnownError(tr("That use of a credit is not in the studio."))
        if row.removed_at is not None:
            raise Refused.because(tr("this is taken back already"))
        with operation(context, "withdraw_credit", project=row.taker) as running:
            running.edit("credit_use", use_id, "removed_at", None, running.at)
        title = subject_of(context, row.taker, None)
        return self._did(running.changes("withdraw_credit", title, None, 1))

    # --- inside ------------------------------------------------------------------------------

    def _check(self, loaded: Loaded, wanted: int, owed: int, total: int) -> None:
        code = loaded.row.currency or ""
        if not loaded.ledger.billed or owed <= 0:
            raise Refused.because(tr("nothing is owed here"), "amount")
        if total <= 0:
            raise Refused.because(
                tr("no credit in {code} is left of this client", code=code), "amount"
            )
        if wanted <= 0:
            raise Refused.because(tr("an amount above 0.00 is needed"), "amount")
        if wanted > owed:
            raise Refused.because(
                tr("only {amount} {code} is owed", amount=format_money(owed), code=code), "amount"
            )
        if wanted > total:
            raise Refused.because(
                tr("only {amount} {code} of credit is left", amount=format_money(total), code=code),
                "amount",
            )

    def _usable(self, loaded: Loaded) -> tuple[CreditLeft, ...]:
        """The credit that could be used in a project: the client's, in its currency, given
        elsewhere. What the project gave itself counts there by itself.
        """
        row = loaded.row
        if row.client_id is None or row.currency is None:
            return ()
        return tuple(
            each
            for each in self._left(row.client_id)
            if each.currency == row.currency and each.giver != row.id
        )

    def _left(self, client_id: int) -> tuple[CreditLeft, ...]:
        context = self._context
        store = context.store
        if clients.get(store, client_id) is None:
            return ()
        givers = credituse.given_to(store, client_id)
        if not givers:
            return ()
        uses = credituse.of_projects(store, givers)
        now = context.clock.now()
        found = [
            each
            for key, loaded in load_many(context, givers).items()
            for each in left_of(
                key, loaded.row.title, loaded.ledger, loaded.facts, uses.get(key, ()), now
            )
        ]
        return tuple(sorted(found, key=lambda each: (each.at, each.row)))
