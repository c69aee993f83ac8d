"""The states of a fee that is being settled, and what is said in each. No Qt.

The floor is never undercut in passing: under it there are two ways out, the floor itself or less
with a reason, and until one is taken the request cannot be logged.
"""

from __future__ import annotations

from studio_desk.policy.money import parse_money
from studio_desk.studio.offers import LONGEST_REASON, Due
from studio_desk.tongue import tr
from studio_desk.ui.forms.said import less_words
from studio_desk.values import dataclass
from studio_desk.wording.speech import money

NOTHING, OPEN, MET, SHORT, WAIVED, WRONG = "nothing", "open", "met", "short", "waived", "wrong"


@dataclass(frozen=True, slots=True)
class Given:
    """What was given away before this: how often this year, and how much in this currency."""

    count: int = 0
    amount: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class FeeState:
    """How the fee stands: ``nothing`` is billable; ``open``: none is set and none is enforced;
    ``met``: the floor or more; ``short``: under it and not settled; ``waived``: less, with its
    reason; ``wrong``: no amount. `hint` is the quiet line, `alert` what is wrong.
    """

    kind: str
    amount: int | None = None
    hint: str = ""
    alert: str = ""

    @property
    def settled(self) -> bool:
        """Whether the request can be logged with it."""
        return self.kind not in (SHORT, WRONG)


def fee_state(
    due: Due | None,
    currency: str | None,
    typed: str | None,
    agreed: tuple[int, str] | None,
    given: Given,
) -> FeeState:
    """The state of a typed amount; `agreed` is the amount and the reason that a waiver was spoken
    for. Amounts in hundredths of `currency`, the project's.
    """
    if due is None:
        return FeeState(NOTHING)
    usual = due.fee.amount
    if typed is None:
        if not due.enforced:
            return FeeState(OPEN, None, _shown(due, currency))
        return FeeState(WRONG, None, "", tr("Type the fee, or 0 to give it away."))
    try:
        amount = parse_money(typed)
    except ValueError:
        return FeeState(WRONG, None, "", tr("Type an amount such as 40.00."))
    if not due.enforced:
        return FeeState(MET, amount, _shown(due, currency))
    if amount >= usual:
        return FeeState(MET, amount, _at_least(due, currency))
    if agreed is not None and agreed[0] == amount and agreed[1].strip():
        return FeeState(WAIVED, amount, _waived(amount, usual, agreed[1], currency, given))
    return FeeState(SHORT, amount, "", less_words(amount, due, currency))


def reason_fault(reason: str) -> str:
    """What is wrong with a reason, empty if nothing."""
    if len(" ".join(reason.split())) > LONGEST_REASON:
        return tr("One sentence is enough.")
    return ""


def _at_least(due: Due, currency: str | None) -> str:
    least = money(due.fee.amount, currency)
    if due.fee.exact:
        return tr("{price} a round, as ordered. Charging less asks you for a reason.", price=least)
    return tr("Floor {floor}. You may charge more; charging less asks you for a reason.",
              floor=least)  # fmt: skip


def _shown(due: Due, currency: str | None) -> str:
    floor = money(due.fee.amount, due.fee.currency)
    if currency is None:
        return tr("The floor is {floor}. The project names no currency, so it is not enforced.",
                  floor=floor)  # fmt: skip
    return tr("The floor is {floor}. The project is in {currency}, so it is not enforced.",
              floor=floor, currency=currency)  # fmt: skip


def _waived(amount: int, usual: int, reason: str, currency: str | None, given: Given) -> str:
    count = given.count + 1
    total = money(given.amount + usual - amount, currency)
    if given.name:
        sum_ = tr("{nth} waiver for {name} this year, {total}.", nth=ordinal(count),
                  name=given.name, total=total)  # fmt: skip
    else:
        sum_ = tr("{nth} waiver in this project this year, {total}.", nth=ordinal(count),
                  total=total)  # fmt: skip
    said = tr("Goodwill: {reason}.", reason=" ".join(reason.split()).rstrip("."))
    return f"{said} {sum_}"


def ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``11th``."""
    if number % 100 in (11, 12, 13):
        return tr("{n}th", n=number)
    if number % 10 == 1:
        return tr("{n}st", n=number)
    if number % 10 == 2:  # the figure itself
        return tr("{n}nd", n=number)
    return tr("{n}rd", n=number) if number % 10 == 3 else tr("{n}th", n=number)


def primary_words(state: FeeState, currency: str | None) -> str:
    """What the dialog's button says."""
    if not state.settled:
        return tr("Settle the fee first")
    if state.amount:
        return tr("Log request, charge {fee}", fee=money(state.amount, currency))
    return tr("Log request")
