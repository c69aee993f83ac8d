"""The rounds of a project as rows: each request, its items, what they cost, when it was done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio_desk.money.ledger import Waiver
from studio_desk.policy import Fact
from studio_desk.policy.reasons import numbers
from studio_desk.policy.revision import is_round
from studio_desk.policy.verdict import RequestVerdict
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.scene import Scene
from studio_desk.values import dataclass
from studio_desk.wording.speech import headed, money, two_units
from studio_desk.wording.standings import STANDING_WORDS, fee_words, item_words

_CHIPS: dict[str, tuple[RoleName, str, str]] = {
    "free": ("free", "circle-check", QT_TR_NOOP("Free")),
    "billable": ("bill", "coins", QT_TR_NOOP("Billable")),
    "closed": ("closed", "lock", QT_TR_NOOP("Closed")),
    "mixed": ("bill", "coins", QT_TR_NOOP("In part billable")),
}


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A request (`item` is empty), or one of its items. `request` is the id of its fact.

    `lines` stand below the title, in small letters.
    """

    request: str
    title: str
    lines: tuple[str, ...] = ()
    chip: ChipView | None = None
    item: str = ""

    @property
    def accessible(self) -> str:
        """The row as one sentence: what is copied, and read out."""
        first = f"{self.title}, {self.chip.words}" if self.chip and not self.item else self.title
        return ". ".join((first, *(line.rstrip(".") for line in self.lines))) + "."


def round_rows(scene: Scene, waivers: Iterable[Waiver] = ()) -> tuple[RoundRow, ...]:
    """Every request up to the instant of the scene, newest first, each with its items."""
    told = _Told(scene, tuple(waivers))
    requests = [fact for fact in told.facts if fact.id in scene.verdict.requests]
    rows: list[RoundRow] = []
    number = 0
    for fact in requests:
        counts = is_round(fact)
        number += counts
        title = tr("Round {number}", number=number) if counts else tr("Our own mistake")
        rows[:0] = told.rows(fact, title)
    return tuple(rows)


def round_count(scene: Scene) -> int:
    """How many requests count as rounds up to the instant of the scene."""
    requests = (fact for fact in scene.case.facts if fact.id in scene.verdict.requests)
    return sum(is_round(fact) for fact in requests)


class _Told:
    """Words what a scene knows of its requests."""

    def __init__(self, scene: Scene, waivers: tuple[Waiver, ...]) -> None:
        self.scene, self.speech = scene, scene.speech
        self.currency = scene.case.project.currency
        self.facts = [fact for fact in scene.case.ordered() if fact.at <= scene.verdict.at]
        self.revised = {fact.request: fact for fact in self.facts if fact.kind == "revised"}
        self.waived = {waiver.fact: waiver for waiver in waivers}

    def rows(self, fact: Fact, title: str) -> Iterator[RoundRow]:
        judged = self.scene.verdict.requests[fact.id]
        lines = (self._times(fact, judged), self._cost(fact, judged))
        yield RoundRow(fact.id, title, lines, self._chip(fact, judged))
        for place, (item, found) in enumerate(zip(fact.items, judged.items, strict=True)):
            standing = headed(STANDING_WORDS[found.standing])
            if item.by_studio:
                standing = tr("Free, our own mistake")
            cited = ", ".join(numbers(found.because))
            why = f"{standing}: {cited}" if cited else standing
            role, icon, _ = _CHIPS[found.standing]
            chip = ChipView(role, icon, standing)
            yield RoundRow(fact.id, item_words(item), (why,), chip, f"{fact.id}/{place}")

    def _chip(self, fact: Fact, judged: RequestVerdict) -> ChipView:
        if fact.id not in self.revised and judged.standing != "closed":
            return ChipView("info", "wrench", tr("In hand"))
        role, icon, words = _CHIPS[judged.standing]
        return ChipView(role, icon, tr(words))

    def _times(self, fact: Fact, judged: RequestVerdict) -> str:
        asked = self.speech.when(fact.at)
        done = self.revised.get(fact.id)
        if done is not None:
            took = two_units(done.at - fact.at)
            when = self.speech.when(done.at)
            return tr(
                "Asked {asked}. Revised {when}, after {took}.", asked=asked, when=when, took=took
            )
        if judged.standing == "closed":
            return tr("Asked {asked}. Not taken on.", asked=asked)
        since = two_units(self.speech.now - fact.at)
        return tr("Asked {asked}. In hand for {since}.", asked=asked, since=since)

    def _cost(self, fact: Fact, judged: RequestVerdict) -> str:
        charges = [each for each in self.facts if each.charged_for == fact.id]
        if charges:
            amount = money(sum(each.amount or 0 for each in charges), self.currency)
            waived = sum(self.waived[c.id].amount for c in charges if c.id in self.waived)
            if waived:
                less = money(waived, self.currency)
                return tr("Charged {amount}, {less} waived.", amount=amount, less=less)
            return tr("Charged {amount}.", amount=amount)
        if judged.fee is None:
            return tr("No charge.")
        return tr("Fee {fee}, not charged.", fee=fee_words(judged.fee))
