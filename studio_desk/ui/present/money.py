"""The money of a project as rows and lines: its account, payments made twice, credit. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from studio_desk.money.ledger import Entry, Ledger, State
from studio_desk.policy import Fact, format_money
from studio_desk.policy.verdict import Alert
from studio_desk.studio import Account
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.ui.present.scene import Scene
from studio_desk.values import dataclass
from studio_desk.wording.disputes import bank_phrase
from studio_desk.wording.speech import isolate, money

MINUS = "\u2212"
SOURCES = {
    "bank": QT_TR_NOOP("bank statement"),
    "stripe": QT_TR_NOOP("Stripe"),
    "paypal": QT_TR_NOOP("PayPal"),
}
_ICONS = {
    "price": "receipt-text", "charged": "plus", "waived": "hand", "paid": "coins",
    "refunded": "undo-2", "credited": "wallet", "credit_in": "wallet", "credit_out": "wallet",
    "charged_back": "landmark", "chargeback_closed": "landmark", "cancelled": "x",
}  # fmt: skip
_TITLES = {
    "price": QT_TR_NOOP("Price"),
    "charged": QT_TR_NOOP("Extra charge"),
    "waived": QT_TR_NOOP("Waived"),
    "paid": QT_TR_NOOP("Payment"),
    "refunded": QT_TR_NOOP("Refund"),
    "credited": QT_TR_NOOP("Credit given"),
    "credit_in": QT_TR_NOOP("Credit from {title}"),
    "credit_out": QT_TR_NOOP("Credit used for {title}"),
    "charged_back": QT_TR_NOOP("Chargeback"),
    "chargeback_closed": QT_TR_NOOP("Chargeback closed"),
    "cancelled": QT_TR_NOOP("Cancelled"),
}
_CHIPS: dict[str, tuple[RoleName, str, str]] = {
    "underpaid": ("bill", "coins", QT_TR_NOOP("Underpaid")),
    "overpaid": ("alert", "copy", QT_TR_NOOP("Overpaid")),
    "credit": ("credit", "wallet", QT_TR_NOOP("Credit left")),
    "settled": ("free", "circle-check", QT_TR_NOOP("Settled")),
    "disputed": ("alert", "landmark", QT_TR_NOOP("In dispute")),
    "nothing": ("closed", "circle-dashed", QT_TR_NOOP("Not ordered")),
    "open": ("closed", "coins", QT_TR_NOOP("No balance")),
}


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """One line of the account: what, when, how much, and what was open after it. `fact` is the id
    in the history, `use` the number of a use of credit that can be taken back; empty, or 0.
    """

    icon: str
    title: str
    amount: str
    second: str
    balance: str
    fact: str = ""
    use: int = 0

    @property
    def accessible(self) -> str:
        """The row as one sentence: what is copied, and read out."""
        parts = (self.title, self.amount, self.second, self.balance)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Payment:
    """One of two payments that look alike: its id, and what is known of it, in lines."""

    fact: str
    title: str
    amount: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """What a button records: a kind of fact (``duplicate``: a claim of a payment made twice), with
    what its form is filled with.
    """

    kind: str
    words: str
    icon: str
    preset: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Twice:
    """A payment that looks like one made before: both, and what can be done about it."""

    title: str
    first: Payment
    second: Payment
    deeds: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class MoneyView:
    """All of the tab. `usable` is the credit that could be used here, in words; `use` says the
    button, empty where nothing is owed.
    """

    chip: ChipView
    headline: str
    detail: str
    usable: str
    use: str
    twice: tuple[Twice, ...]
    rows: tuple[MoneyRow, ...]
    locked: bool

    @property
    def accessible(self) -> str:
        """How it stands, as one sentence."""
        return ". ".join(part for part in (self.chip.words, self.headline, self.detail) if part)


def money_view(scene: Scene, ledger: Ledger, account: Account, *, locked: bool) -> MoneyView:
    """The money of a project at the instant of the scene. `locked`: another instant is shown."""
    at = scene.speech.now
    shown = ledger.until(at)
    state = shown.state()
    told = _Told(scene, shown, account)
    word = _word(ledger, state)
    role, icon, words = _CHIPS[word]
    left = sum(each.left for each in account.usable)
    use = min(left, state.owed)
    currency = ledger.currency
    return MoneyView(
        ChipView(role, icon, tr(words)),
        headline=_headline(state, word),
        detail=_detail(scene, state),
        usable=_usable(account, left, currency) if left else "",
        use=tr("Use {amount}", amount=money(use, currency)) if use else "",
        twice=tuple(told.twice()),
        rows=tuple(told.rows()),
        locked=locked,
    )


def _word(ledger: Ledger, state: State) -> str:
    """What is said first: a dispute, else the standing; no balance where none is kept."""
    if state.disputed and not state.owed:
        return "disputed"
    return state.word if ledger.billed or state.credit else "open"


def _headline(state: State, word: str) -> str:
    if word == "disputed":
        return tr("{amount} taken back", amount=money(state.disputed, state.currency))
    if word == "open":
        return tr("{amount} came in", amount=money(state.kept, state.currency))
    if state.owed:
        return tr("{amount} to pay", amount=money(state.owed, state.currency))
    if state.overpaid:
        return tr("{amount} too much", amount=money(state.overpaid, state.currency))
    if state.credit:
        return tr("{amount} of credit", amount=money(state.credit, state.currency))
    return tr("Nothing to pay")


def _detail(scene: Scene, state: State) -> str:
    """``Price $400.00 · 2 free rounds, then $35.00 each · $150.00 came in``."""

    def words(text: str, minor: int) -> str:
        return tr(text, amount=money(minor, state.currency)) if minor else ""

    parts = (
        _package(scene),
        words(QT_TR_NOOP("{amount} of extra charges"), state.extras),
        words(QT_TR_NOOP("{amount} came in"), state.paid),
        words(QT_TR_NOOP("{amount} went back"), state.refunded),
        words(QT_TR_NOOP("{amount} of credit left"), state.credit if state.overpaid else 0),
    )
    return " · ".join(part for part in parts if part)


def _package(scene: Scene) -> str:
    """``Price $400.00 · 2 free rounds, then $35.00 each``."""
    project = scene.case.project
    parts = []
    if project.price is not None:
        parts.append(tr("Price {amount}", amount=money(project.price, project.currency)))
    else:
        parts.append(tr("No price noted"))
    if project.free_rounds is not None:
        count = project.free_rounds
        rounds = tr("%n free rounds", "%n free round", count) if count else tr("no free round")
        fee = project.extra_round_fee
        if fee:
            amount = money(fee, project.currency)
            rounds = tr("{rounds}, then {amount} each", rounds=rounds, amount=amount)
        parts.append(rounds)
    return " · ".join(parts)


def _usable(account: Account, left: int, currency: str | None) -> str:
    titles = dict.fromkeys(each.title or tr(UNTITLED) for each in account.usable)
    amount = money(left, currency)
    return tr(
        "{amount} of credit from {titles}",
        amount=amount,
        titles=", ".join(isolate(title) for title in titles),
    )


class _Told:
    """Words an account."""

    def __init__(self, scene: Scene, ledger: Ledger, account: Account) -> None:
        self._scene, self._ledger = scene, ledger
        self._sources = {row.name: row for row in account.imported}

    def _money(self, minor: int) -> str:
        return money(minor, self._ledger.currency)

    def rows(self) -> Iterator[MoneyRow]:
        """The entries, newest first."""
        for entry in reversed(self._ledger.entries):
            yield MoneyRow(
                _ICONS.get(entry.kind, "coins"),
                self._title(entry),
                self._amount(entry),
                " · ".join([self._scene.speech.when(entry.at), *self._more(entry)]),
                self._balance(entry.balance) if self._ledger.billed else "",
                "" if entry.kind in ("credit_in", "credit_out") else entry.fact,
                entry.use,
            )

    def _title(self, entry: Entry) -> str:
        title = isolate(entry.text or tr(UNTITLED)) if entry.use else ""
        words = tr(_TITLES[entry.kind], title=title)
        if entry.text and not entry.use:
            said = bank_phrase(entry.text) if entry.kind == "charged_back" else entry.text
            return f"{words}, {said}"
        return words

    def _amount(self, entry: Entry) -> str:
        if entry.amount is None:
            return ""
        if entry.kind in ("paid", "credited", "credit_in"):
            return f"{MINUS}{self._money(entry.amount)}"
        return self._money(entry.amount)

    def _more(self, entry: Entry) -> list[str]:
        parts = self._source(entry.fact) if entry.kind == "paid" else []
        if entry.let_go > 0:
            parts.append(tr("{amount} is not asked for", amount=self._money(entry.let_go)))
        elif entry.let_go < 0:
            parts.append(tr("{amount} is asked for again", amount=self._money(-entry.let_go)))
        if entry.kind == "waived":
            parts.append(tr("not part of the balance"))
        return parts

    def _balance(self, minor: int) -> str:
        if minor > 0:
            return tr("{amount} open", amount=self._money(minor))
        if minor < 0:
            return tr("{amount} beyond", amount=self._money(-minor))
        return tr("even", "balance of an account: nothing open, nothing beyond")

    def _source(self, fact: str) -> list[str]:
        row = self._sources.get(fact)
        if row is None:
            return []
        source = tr(SOURCES[row.source])
        return [tr("{source}, by {payer}", source=source, payer=isolate(row.payer))
                if row.payer else source]  # fmt: skip

    # --- Paid twice --------------------------------------------------------------------------

    def twice(self) -> Iterator[Twice]:
        """The payments that look like made twice, each pair once."""
        for alert in self._scene.verdict.alerts:
            if alert.alert == "suspected_duplicate_payment":
                yield self._pair(alert)

    def _pair(self, alert: Alert) -> Twice:
        first, second = (self._scene.fact(key) for key in alert.facts)
        preset: tuple[tuple[str, str], ...] = (("amount", format_money(alert.amount or 0)),)
        claimed = self._claimed()
        other = Deed("duplicate", tr("Record claim"), "scale")
        if claimed:
            other, preset = Deed("declined", tr("Decline claim"), "ban"), ()
        return Twice(
            tr("Paid twice?"),
            self._payment(first, tr("First payment")),
            self._payment(second, tr("Second payment")),
            (Deed("refunded", tr("Refund the second"), "undo-2", preset), other),
        )

    def _claimed(self) -> bool:
        """Whether the client has claimed it already: then the claim is what is settled."""
        return any(
            self._scene.fact(key).ground == "duplicate_payment" and claim.outcome != "settled"
            for key, claim in self._scene.verdict.claims.items()
        )

    def _payment(self, fact: Fact, title: str) -> Payment:
        lines = [self._scene.speech.when(fact.at)]
        lines += [fact.reference] if fact.reference else [tr("no reference")]
        return Payment(
            fact.id, title, self._money(fact.amount or 0), (*lines, *self._source(fact.id))
        )
