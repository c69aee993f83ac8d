"""What the fields of a form offer: earlier facts in words, grounds, likely amounts. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from studio_desk.policy import GROUNDS, Case, Fact, Item, Verdict, format_money
from studio_desk.policy.facts import PERIODS, WANTS
from studio_desk.tongue import tr
from studio_desk.ui.forms.words import PERIOD_WORDS
from studio_desk.values import dataclass
from studio_desk.wording.claims import WANTED, said
from studio_desk.wording.facts import fact_title, ground_words
from studio_desk.wording.speech import Speech, headed, isolate

_SHOWN_ITEMS = 2
_SETTLED = ("settled",)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the value the contract wants, and its words."""

    value: Any
    text: str


@dataclass(frozen=True, slots=True)
class Options:
    """What a field offers, what it starts with (None: nothing), and words for an empty list."""

    options: tuple[Option, ...]
    chosen: Any = None
    none: str = ""


def item_words(item: Item) -> str:
    """An item in one line: ``Glass bass guitar level +1.5 dB``."""
    change = tr("to original") if item.to else item.change
    parts = [item.song, item.element, item.aspect, change]
    return " ".join(isolate(part) for part in parts if part) or isolate(item.text or tr("an item"))


def request_words(fact: Fact, speech: Speech) -> str:
    """A request in one line: when it was made, and what about."""
    shown = [item_words(item) for item in fact.items[:_SHOWN_ITEMS]]
    more = len(fact.items) - len(shown)
    said = ", ".join(shown)
    if more > 0:
        said = tr("{items} and %n more", "{items} and %n more", more, items=said)
    return f"{speech.when(fact.at)}: {said}"


def claim_words(fact: Fact, speech: Speech) -> str:
    """A claim in one line: when it was made, and on which ground."""
    return f"{speech.when(fact.at)}: {ground_words(fact.ground)}"


def requests(case: Case, speech: Speech, wanted: str | None) -> Options:
    """The requests that are not revised yet, and the one asked for; one alone is chosen."""
    revised = {fact.request for fact in case.facts if fact.kind == "revised"}
    return _references(
        case,
        lambda fact: fact.kind == "requested" and fact.id not in revised,
        lambda fact: request_words(fact, speech),
        wanted,
        tr("No request is open."),
    )


def charged_requests(case: Case, verdict: Verdict, speech: Speech, wanted: str | None) -> Options:
    """Every request; the one that is billable and not charged yet is chosen, if there is one."""
    charged = {fact.charged_for for fact in case.facts if fact.kind == "charged"}
    found = _references(
        case,
        lambda fact: fact.kind == "requested",
        lambda fact: request_words(fact, speech),
        wanted,
        "",
    )
    billable = [key for key, r in verdict.requests.items() if r.fee and key not in charged]
    options = (Option(None, tr("Not for a request")), *found.options)
    if wanted is None and len(billable) != 1:
        return Options(options)
    return Options(options, wanted if wanted is not None else billable[0])


def claims(
    case: Case,
    verdict: Verdict,
    speech: Speech,
    wanted: str | None,
    *,
    exchange: bool = False,
    required: bool = True,
) -> Options:
    """The claims that are not settled (of ground ``exchange`` only, where asked for)."""

    def fits(fact: Fact) -> bool:
        if fact.kind != "claimed" or (exchange and fact.ground != "exchange"):
            return False
        found = verdict.claims.get(fact.id)
        return found is None or found.outcome not in _SETTLED

    none = tr("No exchange is asked for.") if exchange else tr("No claim is open.")
    found = _references(case, fits, lambda fact: claim_words(fact, speech), wanted, none)
    if required:
        return found
    return Options((Option(None, tr("Not for a claim")), *found.options), found.chosen)


def _references(
    case: Case,
    fits: Callable[[Fact], bool],
    words: Callable[[Fact], str],
    wanted: str | None,
    none: str,
) -> Options:
    facts = [fact for fact in case.ordered() if fits(fact) or fact.id == wanted]
    options = tuple(Option(fact.id, words(fact)) for fact in reversed(facts))
    chosen = wanted if wanted is not None else (options[0].value if len(options) == 1 else None)
    return Options(options, chosen, none)


def grounds(verdict: Verdict, wanted: str | None) -> Options:
    """Every ground in the client's words, those that the policy still leaves open first."""
    open_now = [opening.ground for opening in verdict.refund.open]
    order = dict.fromkeys((*open_now, *GROUNDS))
    options = tuple(
        Option(ground, f"{said(ground)}  {headed(ground_words(ground))}")
        if ground != "other"
        else Option(ground, said(ground))
        for ground in order
    )
    return Options(options, wanted)


def wants(wanted: str | None) -> Options:
    """What a client may ask for; nothing said comes first."""
    words = (Option(want, tr(WANTED[want])) for want in WANTS)
    return Options((Option(None, tr("Not said")), *words), wanted)


def periods(wanted: str | None) -> Options:
    """How often a subscription is billed."""
    return Options(tuple(Option(period, PERIOD_WORDS[period]) for period in PERIODS), wanted)


def earlier_items(case: Case, at: int, speech: Speech) -> tuple[Option, ...]:
    """The items of requests made up to `at`, newest first, as ``"f4/0"``."""
    found = [
        Option(f"{fact.id}/{index}", f"{speech.date(fact.at)}: {item_words(item)}")
        for fact in case.ordered()
        if fact.kind == "requested" and fact.at <= at
        for index, item in enumerate(fact.items)
    ]
    return tuple(reversed(found))


def likely_amount(kind: str, owed: int, verdict: Verdict) -> str:
    """The amount that a form starts with, as ``"400.00"``; empty where none is likely.

    `owed` is what the project's account says is still to be paid, in hundredths.
    """
    if kind == "paid":
        return format_money(owed) if owed > 0 else ""
    if kind == "refunded":
        for alert in verdict.alerts:
            if alert.alert == "suspected_duplicate_payment" and alert.amount:
                return format_money(alert.amount)
    return ""


def fee_of(verdict: Verdict, request: str | None) -> str:
    """The floor or price of a request's fee, as ``"40.00"``; empty where there is none."""
    judged = verdict.requests.get(request or "")
    return format_money(judged.fee.amount) if judged and judged.fee else ""


def history_line(fact: Fact, currency: str | None, speech: Speech) -> str:
    """A fact in one line, for a question about it: ``Paid $400.00, Sun 1 Mar, 10:01``."""
    return f"{fact_title(fact, currency)}, {speech.when(fact.at)}"
