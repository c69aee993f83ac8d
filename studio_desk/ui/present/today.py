"""The lines of Today: what to do in one sentence, since when, the clauses, and the one action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from studio_desk.studio import Duty, Outline
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView, Clause
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.wording.chips import chip_words
from studio_desk.wording.facts import GROUND_WORDS, kind_of_work
from studio_desk.wording.speech import (
    LONG_DAYS,
    LONG_MONTHS,
    Speech,
    isolate,
    money,
    plural,
    short_money,
)

SECTION_LABELS = {
    "now": "Needs you now",
    "soon": "Closing soon",
    "owner": "Waiting on you",
    "client": "Waiting on the client",
}
NOTHING = "Nothing to do"
OPEN, SETTLE, LETTER = "open", "settle", "letter"
"""Actions that record no fact: open the project; what a claim calls for; a note to the client."""
_SHOWN_CLAUSES = 2


@dataclass(frozen=True, slots=True)
class TodayRow:
    """One line: chip, title, who and what kind, the sentence with its clauses, the line below.

    `action` is a kind of fact, or `OPEN`, `SETTLE`, `LETTER`; `button` what its button says.
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
            f"clauses {cited}" if len(self.clauses) > 1 else f"clause {cited}" if cited else "",
            f"Enter: {self.button}",
        )
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Header:
    """The day as title, and what it holds."""

    title: str
    text: str


def header(outline: Outline, speech: Speech) -> Header:
    """``Sunday 8 March`` and ``4 things need you. The next deadline is today at 16:00.``"""
    wall = speech.local(speech.now)
    title = f"{LONG_DAYS[wall.weekday()]} {wall.day} {LONG_MONTHS[wall.month - 1]}"
    needs = outline.sections.get("now", 0)
    verb = "needs" if needs == 1 else "need"
    said = [f"{plural(needs, 'thing')} {verb} you." if needs else "Nothing needs you now."]
    if outline.next_at is not None:
        day, clock = speech.day(outline.next_at), speech.clock(outline.next_at)
        said.append(f"The next deadline is {day} at {clock}.")
    else:
        said.append("No deadline is ahead.")
    return Header(title, " ".join(said))


def nothing_words(count: int) -> str:
    """How many projects wait for nobody."""
    return f"{plural(count, 'project')} {'waits' if count == 1 else 'wait'} for nobody"


def today_row(duty: Duty, now: int) -> TodayRow:
    """A line worded at `now` (UTC seconds), in the project's own zone."""
    row = duty.row
    speech = Speech(row.zone, now)
    words = chip_words(row.standing, row.currency, speech)
    text = "" if words.text.endswith("left") else words.text
    chip = ChipView(cast("RoleName", words.role), words.icon, words.strong, text)
    sentence, below, action, button = _SAY.get(row.standing.chip, _other)(duty, speech)
    kind = kind_of_work(row.kind)
    return TodayRow(
        row.id,
        chip,
        row.title or UNTITLED,
        f"{isolate(row.client)} · {kind}" if row.client else kind,
        sentence,
        below,
        tuple(Clause(*pair) for pair in duty.clauses[:_SHOWN_CLAUSES]),
        action,
        button,
    )


# --- One chip after the other --------------------------------------------------------------------

_Line = tuple[str, str, str, str]  # sentence, line below, action, button


def _at(duty: Duty) -> int | None:
    """The instant of the chip, else of the matter."""
    at = duty.row.standing.chip_at
    return at if at is not None or duty.matter is None else duty.matter.at


def _since(word: str, at: int | None, speech: Speech, *, clock: bool = False) -> str:
    if at is None:
        return ""
    return f"{word} {speech.when(at) if clock else speech.day(at)}"


def _fee(minor: int | None, currency: str | None, per: str | None) -> str:
    """``, from $20 per song``."""
    if minor is None:
        return ""
    amount = short_money(minor, currency)
    return f", from {amount} per song" if per == "song" else f", {amount} per {per or 'round'}"


def _ground(duty: Duty) -> str:
    return GROUND_WORDS.get(duty.ground or "", "another reason")


def _in_hand(duty: Duty, speech: Speech) -> _Line:
    standing = duty.row.standing
    fee = _fee(standing.fee_minor, standing.fee_currency, standing.fee_per)
    more = f" More asked now is billable{fee}." if fee else ""
    asked = _since("Asked", _at(duty), speech, clock=True)
    return f"Deliver the revision.{more}", asked, "revised", "Deliver revision"


def _paid_twice(duty: Duty, speech: Speech) -> _Line:
    minor = duty.row.standing.chip_minor
    amount = "" if minor is None else f" {money(minor, duty.row.currency)}"
    below = _since("Came in again", _at(duty), speech, clock=True)
    return f"Refund{amount}: the same payment came in twice.", below, "refunded", "Record refund"


def _chargeback(duty: Duty, speech: Speech) -> _Line:
    held = ", files held" if duty.row.standing.held else ""
    below = _since("Opened", duty.row.standing.chip_at, speech) + held
    if duty.matter is not None and duty.matter.at >= speech.now:
        sentence = f"Answer the bank by {speech.when(duty.matter.at)}."
    else:
        sentence = "Gather what the bank needs, and record how it ends."
    return sentence, below, OPEN, "Open project"


def _evidence(duty: Duty, speech: Speech) -> _Line:
    sentence = f"Ask for proof: the claim waits for it ({_ground(duty)})."
    return sentence, _since("Claimed", _at(duty), speech), "evidence", "Add evidence"


def _review(duty: Duty, speech: Speech) -> _Line:
    sentence = f"Decide on the claim: {_ground(duty)}."
    return sentence, _since("Claimed", _at(duty), speech), OPEN, "Open claim"


def _applies(duty: Duty, speech: Speech) -> _Line:
    sentence = f"Settle the claim: the exception applies ({_ground(duty)})."
    return sentence, _since("Claimed", _at(duty), speech), SETTLE, "Settle claim"


def _rma_due(duty: Duty, speech: Speech) -> _Line:
    below = _since("Asked", _at(duty), speech)
    return "Issue an RMA number: an exchange was asked for.", below, "rma_issued", "Issue RMA"


def _inspect(duty: Duty, speech: Speech) -> _Line:
    came = duty.matter.at if duty.matter is not None else _at(duty)
    below = _since("Came back", came, speech)
    return f"Inspect the return{_rma(duty)}.", below, "inspected", "Record inspection"


def _exchange(duty: Duty, speech: Speech) -> _Line:
    scope = duty.matter.scope if duty.matter is not None else ""
    inspected = duty.matter.at if duty.matter is not None else _at(duty)
    below = _since("Inspected", inspected, speech)
    if scope == "alternative_or_store_credit":
        sentence = "Offer another item, or store credit of the same value."
        return sentence, below, SETTLE, "Settle claim"
    return "Send the replacement.", below, "exchanged", "Record exchange"


def _not_covered(_duty: Duty, _speech: Speech) -> _Line:
    return "Choose another policy: this one does not cover the work.", "", OPEN, "Open project"


def _overdue(duty: Duty, speech: Speech) -> _Line:
    sentence = "Purge the session files: they are kept past their longest term."
    return sentence, _since("Since", _at(duty), speech), OPEN, "Open project"


def _free(duty: Duty, speech: Speech) -> _Line:
    standing, matter = duty.row.standing, duty.matter
    follow_ups = standing.scope == "follow_ups"
    if standing.chip_at is None:
        left = standing.rounds_left
        rounds = "" if left is None else f": {plural(left, 'round')} left, no deadline"
        return f"The client may ask for a revision{rounds}.", "", "requested", "Log request"
    what = "Follow-ups" if follow_ups else "Free revisions"
    then = ""
    if matter is not None and matter.minor is not None:
        then = f" Then billable{_fee(matter.minor, matter.currency, matter.per)}."
    sentence = f"{what} end {speech.when(standing.chip_at)}.{then}"
    below = "" if matter is None else _since("Free since", matter.start, speech, clock=True)
    if duty.row.standing.group == "closing_soon" and not follow_ups:
        return sentence, below, LETTER, "Write to client…"
    return sentence, below, "requested", "Log request"


def _ending(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    when = "" if at is None else f" {speech.when(at)}"
    below = "" if duty.matter is None else _since("Cancelled", duty.matter.start, speech)
    return f"Access ends{when}. No further charge.", below, OPEN, "Open project"


def _return_due(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    what = isolate(duty.number) if duty.number else "The item"
    by = "" if at is None else f" by {speech.when(at)}"
    return f"{what} must be back{by}.", "Then refused as late", "returned", "Record return"


def _exchangeable(duty: Duty, speech: Speech) -> _Line:
    at = duty.row.standing.chip_at
    until = "" if at is None else f" until {speech.when(at)}"
    return f"An exchange can be asked for{until}.", "", "claimed", "Record claim"


def _not_delivered(duty: Duty, speech: Speech) -> _Line:
    below = f"Last entry {speech.day(duty.row.standing.recent_at)}"
    return "Deliver the work.", below, "delivered", "Record delivery"


def _other(duty: Duty, speech: Speech) -> _Line:
    words = chip_words(duty.row.standing, duty.row.currency, speech)
    line = words.line[:1].upper() + words.line[1:]
    return f"{line}." if line else "", "", OPEN, "Open project"


def _rma(duty: Duty) -> str:
    return f", {isolate(duty.number)}" if duty.number else ""


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
