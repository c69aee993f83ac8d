"""One project on paper: its head, bars, rounds with what each cost, money, claims, files."""

from __future__ import annotations

from collections.abc import Iterator

from studio_desk.policy import Fact, numbers
from studio_desk.policy import terms as t
from studio_desk.policy.verdict import RequestVerdict
from studio_desk.reports.content.account import EVER, Account, Period, account_of, balance_words
from studio_desk.reports.content.facts import (
    amount_cell,
    day_cell,
    fact_words,
    item_words,
    money_cell,
    when_cell,
)
from studio_desk.reports.content.lanes import bars
from studio_desk.reports.content.look import Look
from studio_desk.reports.content.parts import Bars, Cell, Chip, Column, Sentence, Table
from studio_desk.reports.content.sources import Offered
from studio_desk.reports.content.standing import fee_words, standing_chip, standing_reasons
from studio_desk.reports.content.voice import isolated
from studio_desk.values import dataclass

# What a client reads under "Deliveries and payments"; rounds and claims have their own tables.
_MOVEMENTS = (
    "paid", "charged", "delivered", "revised", "approved", "refunded", "credited", "charged_back",
    "chargeback_closed", "subscribed", "cancelled", "cannot_complete", "rma_issued", "returned",
    "inspected", "exchanged", "purged", "restored",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A project as a report shows it."""

    project: int
    title: str
    subtitle: str
    because: tuple[str, ...]
    chip: Chip
    bars: Bars | None
    rounds: tuple[Table, ...]
    movements: Table
    balance: str
    claims: Table | None
    files: Sentence
    earlier: str = ""


def section(look: Look, period: Period = EVER, *, refund: bool = False) -> Section:
    """The project at the report's instant; rounds, movements and claims within the period."""
    account = account_of(look)
    asked = [fact for fact in look.every("requested") if period.holds(fact.at)]
    charged = look.every("charged")
    answers = {fact.request or "": fact for fact in look.every("revised")}
    rounds = tuple(_round(look, fact, charged, answers) for fact in asked)
    outside = sum(not period.holds(fact.at) for fact in look.facts)
    return Section(
        project=look.source.id,
        title=look.title,
        subtitle=subtitle(look),
        because=look.cite(standing_reasons(look.verdict)),
        chip=standing_chip(look),
        bars=bars(look, refund=refund),
        rounds=rounds,
        movements=movements(look, period),
        balance=balance_words(account, look.voice) if _any(account) else "",
        claims=claims_table(look, period),
        files=files_sentence(look),
        earlier=look.voice.count("outside", outside) if outside else "",
    )


def _any(account: Account) -> bool:
    return bool(account.charged or account.paid or account.refunded or account.credited)


def subtitle(look: Look) -> str:
    """``Mixing, 2 songs: Night Drive, Glass · $400.00 · terms of 2011-04-30``."""
    voice, project = look.voice, look.case.project
    kind = voice.kind(project.kind)
    if project.songs:
        kind = f"{kind}, {voice.count('songs', len(project.songs))}"
        names = ", ".join(map(isolated, project.songs))
        if project.songs != (project.title,) and len(names) <= 90:
            kind = f"{kind}: {names}"
    parts = [kind]
    if project.price is not None:
        parts.append(voice.money(project.price, project.currency))
    label = look.version.label
    key = "terms.undated" if label == "undated" else "terms.dated"
    parts.append(voice.say(key, title=look.version.title, version=label))
    return " · ".join(parts)


# --- Revision rounds ------------------------------------------------------------------------------


def _round(look: Look, fact: Fact, charged: tuple[Fact, ...], answers: dict[str, Fact]) -> Table:
    voice = look.voice
    judged = look.verdict.requests[fact.id]
    charges = [c for c in charged if c.charged_for == fact.id]
    billable = [i for i, item in enumerate(judged.items) if item.standing == "billable"]
    inline = len(billable) == 1 and bool(charges)
    rows: list[tuple[Cell, ...]] = []
    for index, (item, verdict) in enumerate(zip(fact.items, judged.items, strict=True)):
        clauses = look.cite_of(judged.version, verdict.because)
        fee = Cell("–" if verdict.standing == "free" else "")
        if inline and index == billable[0]:
            fee = money_cell(sum(c.amount or 0 for c in charges), look.currency, voice)
        note = voice.say("item.undoes") if verdict.reverses else ""
        rows.append(
            (
                Cell(item.song or "–"),
                Cell(item_words(item, voice)),
                Cell(voice.say(f"judged.{verdict.standing}"), note, clauses),
                fee,
            )
        )
    offer = _offer(look, fact)
    if not inline:
        rows += _round_sum(look, judged, charges, offer)
    if offer is not None and offer.waived and offer.state_at(voice.now) in ("open", "accepted"):
        waived = money_cell(offer.waived, look.currency, voice)
        rows.append((Cell(voice.say("round.waived")), Cell(""), Cell(""), waived))
    return Table(
        "round",
        _round_title(look, fact, judged),
        (
            Column("song", voice.say("column.song")),
            Column("asked", voice.say("column.asked"), width=1),
            Column("standing", voice.say("column.standing")),
            Column("fee", voice.say("column.fee"), "end"),
        ),
        tuple(rows),
        _round_note(look, fact, judged, answers.get(fact.id)),
    )


def _offer(look: Look, fact: Fact) -> Offered | None:
    """The newest offer for a request, made by the report's instant."""
    made = [o for o in look.source.offers if o.request == fact.id and o.at <= look.voice.now]
    return made[-1] if made else None


def _round_sum(
    look: Look, judged: RequestVerdict, charges: list[Fact], offer: Offered | None
) -> Iterator[tuple[Cell, ...]]:
    voice = look.voice
    if charges:
        amount = sum(c.amount or 0 for c in charges)
        total = money_cell(amount, look.currency, voice, strong=True)
        yield (Cell(voice.say("round.charged"), strong=True), Cell(""), Cell(""), total)
    elif offer is not None:
        state = voice.say(f"offer.{offer.state_at(voice.now)}")
        offered = money_cell(offer.amount, look.currency, voice)
        yield (Cell(voice.say("round.offered")), Cell(state), Cell(""), offered)
    elif judged.fee is not None:
        words = Cell(fee_words(judged.fee, voice))
        yield (Cell(voice.say("round.not_charged")), Cell(""), Cell(""), words)


def _round_title(look: Look, fact: Fact, judged: RequestVerdict) -> str:
    if judged.standing == "closed":
        return look.voice.say("round.closed")
    if look.terms.one(t.Rounds) is None and look.verdict_before(fact.at).revision.complete:
        return look.voice.say("round.after")
    return look.voice.say("round.title", n=look.rounds[fact.id])


def _round_note(look: Look, fact: Fact, judged: RequestVerdict, answer: Fact | None) -> str:
    voice = look.voice
    asked = voice.say("round.asked", when=voice.when(fact.at))
    if answer is not None:
        return f"{asked} {voice.say('round.delivered', when=voice.when(answer.at))}"
    return asked if judged.standing == "closed" else f"{asked} {voice.say('round.in_hand')}"


# --- Money and deliveries -------------------------------------------------------------------------


def movements(look: Look, period: Period = EVER) -> Table:
    """What was sent and what was paid, by day."""
    voice = look.voice
    rows = tuple(
        (day_cell(f.at, voice), Cell(_movement(f, look)), amount_cell(f, look.currency, voice))
        for f in look.facts
        if f.kind in _MOVEMENTS and period.holds(f.at)
    )
    return Table(
        "movements",
        voice.say("movements.title"),
        (
            Column("date", voice.say("column.date")),
            Column("what", voice.say("column.what"), width=1),
            Column("amount", voice.say("column.amount"), "end"),
        ),
        rows,
    )


def _movement(fact: Fact, look: Look) -> str:
    if fact.kind == "charged":
        return look.voice.say("fact.charged")
    return fact_words(fact, look.voice)


# --- Claims ---------------------------------------------------------------------------------------


def claims_table(look: Look, period: Period = EVER) -> Table | None:
    """Each claim, how it stands and why; None where there is none."""
    voice = look.voice
    rows = []
    for fact in look.every("claimed"):
        if not period.holds(fact.at):
            continue
        claim = look.verdict.claims[fact.id]
        clauses = look.cite_of(claim.version, claim.because)
        words = voice.say(f"outcome.{claim.outcome}")
        if claim.remedy is not None and claim.outcome in ("applies", "settled"):
            words = f"{words}: {voice.say(f'remedy.{claim.remedy}')}"
        notes = [voice.say("claim.late")] if claim.late else []
        if claim.stage is not None and claim.outcome == "review":
            notes.append(voice.say(f"stage.{claim.stage}"))
        if claim.missing:
            missing = ", ".join(voice.say(f"missing.{name}") for name in claim.missing)
            notes.append(voice.say("claim.missing", what=missing))
        if claim.until is not None:
            notes.append(voice.say("until", when=voice.when(claim.until)))
        rows.append(
            (
                when_cell(fact.at, voice),
                Cell(voice.say(f"ground.{fact.ground}")),
                Cell(words, ", ".join(notes), clauses),
            )
        )
    if not rows:
        return None
    return Table(
        "claims",
        voice.say("claims.title"),
        (
            Column("date", voice.say("column.date")),
            Column("ground", voice.say("column.ground"), width=1),
            Column("standing", voice.say("column.standing"), width=2),
        ),
        tuple(rows),
    )


# --- Files ----------------------------------------------------------------------------------------


def files_sentence(look: Look) -> Sentence:
    """How long the session files are kept, and what that promise is."""
    voice, retention = look.voice, look.verdict.retention
    clauses = list(numbers(retention.because))
    if retention.held:
        text = voice.say("kept.held")
    elif retention.standing == "in_care" and retention.until is not None:
        text = voice.say("kept.in_care", when=voice.when(retention.until))
        after = look.upcoming_retention()
        if after is not None and after.retention.standing == "courtesy":
            until = after.retention.until
            if until is not None:
                text = f"{text}, {voice.say('kept.then_courtesy', when=voice.when(until))}"
            clauses += numbers(after.retention.because)
        text += "."
    elif retention.standing == "courtesy" and retention.until is not None:
        text = voice.say("kept.courtesy", when=voice.when(retention.until))
    elif retention.standing in ("purgeable", "overdue", "purged"):
        begin = look.since(retention.standing)
        when = "" if begin is None else voice.when(begin)
        text = voice.say(f"kept.{retention.standing}", when=when)
    else:
        text = voice.say(
            "kept.in_care_open" if retention.standing == "in_care" else f"kept.{retention.standing}"
        )
    kept = look.source.kept
    if kept is not None and kept.at <= voice.now and retention.standing != "purged":
        size = voice.size(kept.size)
        text = f"{voice.say('kept.size', size=size, files=voice.count('files', kept.files))} {text}"
    cited = look.cited.note(look.version, clauses)
    return Sentence(voice.say("kept.lead"), text, cited)
