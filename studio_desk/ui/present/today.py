"""The lines of Today: what to do in one sentence, since when, the clauses, and the one action."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from studio_desk.studio import Duty, Outline
from studio_desk.studio.requests import OfferRow
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView, Clause
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.values import dataclass
from studio_desk.wording.chips import chip_words
from studio_desk.wording.facts import ground_words, kind_of_work
from studio_desk.wording.speech import Speech, headed, isolate, money, short_money, size_words
from studio_desk.wording.statements import reading

SECTION_LABELS = Words(
    {
        "now": QT_TR_NOOP("Needs you now"),
        "soon": QT_TR_NOOP("Closing soon"),
        "owner": QT_TR_NOOP("Waiting on you"),
        "client": QT_TR_NOOP("Waiting on the client"),
        "late": QT_TR_NOOP("Late"),
        "today": QT_TR_NOOP("Today"),
        "week": QT_TR_NOOP("This week"),
        "mine": QT_TR_NOOP("Waiting on you"),
    }
)
WAYS = Words({"need": QT_TR_NOOP("By need"), "time": QT_TR_NOOP("By time")})
"""How the lines are divided."""
NOTHING = QT_TR_NOOP("Nothing to do")
AGREED = "agreed"  # the client agreed to a fee that was offered
OPEN, CLAIM, LETTER, FILES = "open", "claim", "letter", "files"
"""Actions that record no fact: open the project; what a claim calls for; a note to the client."""
_SHOWN_CLAUSES = 2


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line: chip, title, who and what kind, the sentence with its clauses, the line below.

    `action` is a kind of fact, or `OPEN`, `CLAIM`, `LETTER`, `FILES`; `button` what its button
    says.
    """

    id: int
    chip: ChipView
    title: str
    who: str
    sentence: str
    below: str
    clauses: tuple[Clause, ...]
    action: str
    button: str

    @property
    def accessible(self) -> str:
        """The whole line as one sentence."""
        cited = ", ".join(clause.number for clause in self.clauses)
        parts = (
            f"{self.chip.words}: {self.title}",
            self.who,
            self.sentence.rstrip("."),
            self.below,
            _cited(cited, len(self.clauses)),
            tr("Enter: {button}", button=self.button),
        )
        return ". ".join(part for part in parts if part)


def _cited(numbers: str, count: int) -> str:
    if not numbers:
        return ""
    return tr("clauses {cited}", "clause {cited}", count, cited=numbers)


@dataclass(frozen=True, slots=True)
class Header:
    """The day as title, and what it holds."""

    title: str
    text: str


def header(outline: Outline, speech: Speech) -> Header:
    """``Sunday 8 March`` and ``4 things need you. The next deadline is today at 16:00.``"""
    needs = outline.needs
    said = [tr("Nothing needs you now.")]
    if needs:
        said = [tr("%n things need you.", "%n thing needs you.", needs)]
    if outline.next_at is not None:
        day, clock = speech.day(outline.next_at), speech.clock(outline.next_at)
        said.append(tr("The next deadline is {day} at {clock}.", day=day, clock=clock))
    else:
        said.append(tr("No deadline is ahead."))
    return Header(speech.long_day(speech.now), " ".join(said))


def nothing_words(count: int) -> str:
    """How many projects wait for nobody."""
    return tr("%n projects wait for nobody", "%n project waits for nobody", count)


def today_row(duty: Duty, now: int) -> TodayRow:
    """A line worded at `now` (UTC seconds), in the project's own zone."""
    if duty.offer is not None:
        return _offered(duty, duty.offer, now)
    row = duty.row
    speech = Speech(row.zone, now)
    words = chip_words(row.standing, row.currency, speech)
    rounds = row.standing.chip == "free" and row.standing.chip_at is None  # said in the sentence
    text = "" if rounds else words.text
    chip = ChipView(cast("RoleName", words.role), words.icon, words.strong, text)
    sentence, below, action, button = _SAY.get(row.standing.chip, _other)(duty, speech)
    kind = kind_of_work(row.kind)
    return TodayRow(
        row.id,
        chip,
        row.title or tr(UNTITLED),
        f"{isolate(row.client)} · {kind}" if row.client else kind,
        sentence,
        below,
        tuple(Clause(number, reading(says)) for number, says in duty.clauses[:_SHOWN_CLAUSES]),
        action,
        button,
    )


def _offered(duty: Duty, offer: OfferRow, now: int) -> TodayRow:
    """An offer that waits for the client's word."""
    row, speech = duty.row, Speech(duty.row.zone, now)
    fee = money(offer.amount, offer.currency)
    kind = kind_of_work(row.kind)
    return TodayRow(
        duty.id,
        ChipView("info", "coins", tr("Offered"), fee),
        row.title or tr(UNTITLED),
        f"{isolate(row.client)} · {kind}" if row.client else kind,
        tr("The client has not answered the offer of {fee}.", fee=fee),
        _since(QT_TR_NOOP("Offered {when}"), offer.at, speech, clock=True),
        (),
        AGREED,
        tr("Record agreement"),
    )


# --- One chip after the other --------------------------------------------------------------------

_Line = tuple[str, str, str, str]  # sentence, line below, action, button


def _at(duty: Duty) -> int | None:
    """The instant of the chip, else of the matter."""
    at = duty.row.standing.chip_at
    return at if at is not None or duty.matter is None else duty.matter.at


def _since(words: str, at: int | None, speech: Speech, *, clock: bool = False) -> str:
    """A marked text that says since `{when}`."""
    if at is None:
        return ""
    return tr(words, when=speech.when(at) if clock else speech.day(at))


def _claimed(duty: Duty, speech: Speech) -> str:
    """Since when it is claimed; a project has one line, so what else waits in it is said there."""
    words = QT_TR_NOOP("Claimed {when}")
    if duty.row.standing.in_hand:
        words = QT_TR_NOOP("Claimed {when}, a revision is in hand too")
    return _since(words, _at(duty), speech)


def _fee(minor: int, currency: str | None, per: str | None) -> str:
    """``from $20 per song``."""
    amount = short_money(minor, currency)
    if per == "song":
        return tr("from {amount} per song", amount=amount)
    return tr("{amount} per round", amount=amount)


def _ground(duty: Duty) -> str:
    return ground_words(duty.ground)


def _in_hand(duty: Duty, speech: Speech) -> _Line:
    standing = duty.row.standing
    sentence = tr("Deliver the revision.")
    if standing.fee_minor is not None:
        fee = _fee(standing.fee_minor, standing.fee_currency, standing.fee_per)
        sentence = tr("Deliver the revision. More asked now is billable, {fee}.", fee=fee)
    asked = _since(QT_TR_NOOP("Asked {when}"), _at(duty), speech, clock=True)
    return sentence, asked, "revised", tr("Deliver revision")


def _paid_twice(duty: Duty, speech: Speech) -> _Line:
    minor = duty.row.standing.chip_minor
    sentence = tr("Refund: the same payment came in twice.")
    if minor is not None:
        amount = money(minor, duty.row.currency)
        sentence = tr("Refund {amount}: the same payment came in twice.", amount=amount)
    below = _since(QT_TR_NOOP("Came in again {when}"), _at(duty), speech, clock=True)
    return sentence, below, "refunded", tr("Record refund")


def _chargeback(duty: Duty, speech: Speech) -> _Line:
    opened = QT_TR_NOOP("Opened {when}")
    if duty.row.standing.held:
        opened = QT_TR_NOOP("Opened {when}, files held")
    below = _since(opened, duty.row.standing.chip_at, speech)
    if duty.matter is not None and duty.matter.at >= speech.now:
        sentence = tr("Answer the bank by {when}.", when=speech.when(duty.matter.at))
    else:
        sentence = tr("Gather what the bank needs, and record how it ends.")
    return sentence, below, CLAIM, tr("Show dispute")


def _evidence(duty: Duty, speech: Speech) -> _Line:
    sentence = tr("Ask for proof: the claim waits for it ({ground}).", ground=_ground(duty))
    return (
        sentence,
        _claimed(duty, speech),
        "evidence",
        tr("Add evidence"),
    )


def _review(duty: Duty, speech: Speech) -> _Line:
    sentence = tr("Decide on the claim: {ground}.", ground=_ground(duty))
    return (
        sentence,
        _claimed(duty, speech),
        CLAIM,
        tr("Open claim"),
    )


def _applies(duty: Duty, speech: Speech) -> _Line:
    sentence = tr("Settle the claim: the exception applies ({ground}).", ground=_ground(duty))
    if duty.row.standing.refund == "credit_only":
        sentence = tr("Settle the claim: credit is due ({ground}).", ground=_ground(duty))
    return (
        sentence,
        _claimed(duty, speech),
        CLAIM,
        tr("Settle claim"),
    )


def _rma_due(duty: Duty, speech: Speech) -> _Line:
    below = _since(QT_TR_NOOP("Asked {when}"), _at(duty), speech)
    return (
        tr("Issue an RMA number: an exchange was asked for."),
        below,
        "rma_issued",
        tr("Issue RMA"),
    )


def _inspect(duty: Duty, speech: Speech) -> _Line:
    came = duty.matter.at if duty.matter is not None else _at(duty)
    below = _since(QT_TR_NOOP("Came back {when}"), came, speech)
    sentence = tr("Inspect the return.")
    if duty.number:
        sentence = tr("Inspect the return, {number}.", number=isolate(duty.number))
    return sentence, below, "inspected", tr("Record inspection")


def _exchange(duty: Duty, speech: Speech) -> _Line:
    scope = duty.matter.scope if duty.matter is not None else ""
    inspected = duty.matter.at if duty.matter is not None else _at(duty)
    below = _since(QT_TR_NOOP("Inspected {when}"), inspected, speech)
    if scope == "alternative_or_store_credit":
        sentence = tr("Offer another item, or store credit of the same value.")
        return sentence, below, CLAIM, tr("Settle claim")
    return tr("Send the replacement."), below, "exchanged", tr("Record exchange")


def _not_covered(_duty: Duty, _speech: Speech) -> _Line:
    return (
        tr("Choose another policy: this one does not cover the work."),
        "",
        OPEN,
        tr("Open project"),
    )


def _overdue(duty: Duty, speech: Speech) -> _Line:
    below = _since(QT_TR_NOOP("Since {when}"), _at(duty), speech)
    if duty.on_disk is None:
        sentence = tr("Purge the session files: they are kept past their longest term.")
        return sentence, below, OPEN, tr("Open project")
    size, grace = duty.on_disk
    if grace is None:
        sentence = tr("{size} kept past the longest term. Tell the client, then purge.",
                      size=size_words(size))  # fmt: skip
    elif speech.now < grace:
        sentence = tr("{size} kept past the longest term. The days of grace end {when}.",
                      size=size_words(size), when=speech.when(grace))  # fmt: skip
    else:
        sentence = tr("{size} kept past the longest term. The days of grace are over: purge.",
                      size=size_words(size))  # fmt: skip
    return sentence, below, FILES, tr("Open files")


def _free(duty: Duty, speech: Speech) -> _Line:
    standing, matter = duty.row.standing, duty.matter
    follow_ups = standing.scope == "follow_ups"
    if standing.chip_at is None:
        sentence = tr("The client may ask for a revision.")
        if standing.rounds_left is not None:
            sentence = tr(
                "The client may ask for a revision: %n rounds left, no deadline.",
                "The client may ask for a revision: %n round left, no deadline.",
                standing.rounds_left,
            )
        return sentence, "", "requested", tr("Log request")
    when = speech.when(standing.chip_at)
    sentence = (
        tr("Follow-ups end {when}.", when=when)
        if follow_ups
        else tr("Free revisions end {when}.", when=when)
    )
    if matter is not None and matter.minor is not None:
        fee = _fee(matter.minor, matter.currency, matter.per)
        sentence += " " + tr("Then billable, {fee}.", fee=fee)
    below = (
        ""
        if matter is None
        else _since(QT_TR_NOOP("Free since {when}"), matter.start, speech, clock=True)
    )
    if duty.row.standing.group == "closing_soon" and not follow_ups:
        return sentence, below, LETTER, tr("Write to client…")
    return sentence, below, "requested", tr("Log request")


def _ending(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    sentence = tr("Access ends. No further charge.")
    if at is not None:
        sentence = tr("Access ends {when}. No further charge.", when=speech.when(at))
    cancelled = None if duty.matter is None else duty.matter.start
    below = _since(QT_TR_NOOP("Cancelled {when}"), cancelled, speech)
    return sentence, below, OPEN, tr("Open project")


def _return_due(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    what = isolate(duty.number) if duty.number else tr("The item")
    sentence = tr("{what} must be back.", what=what)
    if at is not None:
        sentence = tr("{what} must be back by {when}.", what=what, when=speech.when(at))
    return sentence, tr("Then refused as late"), "returned", tr("Record return")


def _exchangeable(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    sentence = tr("An exchange can be asked for.")
    if at is not None:
        sentence = tr("An exchange can be asked for until {when}.", when=speech.when(at))
    return sentence, "", "claimed", tr("Record claim")


def _not_delivered(duty: Duty, speech: Speech) -> _Line:
    below = tr("Last entry {day}", day=speech.day(duty.row.standing.recent_at))
    return tr("Deliver the work."), below, "delivered", tr("Record delivery")


def _other(duty: Duty, speech: Speech) -> _Line:
    words = chip_words(duty.row.standing, duty.row.currency, speech)
    line = headed(words.line)
    return f"{line}." if line else "", "", OPEN, tr("Open project")


_SAY: dict[str, Callable[[Duty, Speech], _Line]] = {
    "in_hand": _in_hand,
    "paid_twice": _paid_twice,
    "chargeback": _chargeback,
    "evidence_missing": _evidence,
    "claim_in_review": _review,
    "refund_applies": _applies,
    "rma_due": _rma_due,
    "inspection_due": _inspect,
    "exchange_due": _exchange,
    "not_covered": _not_covered,
    "files_overdue": _overdue,
    "free": _free,
    "ending": _ending,
    "return_due": _return_due,
    "exchangeable": _exchangeable,
    "not_delivered": _not_delivered,
}
