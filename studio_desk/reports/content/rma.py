"""The RMA slip: what goes into the parcel with an item that comes back for an exchange."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.policy import Fact
from studio_desk.policy import terms as t
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Cell, Column, Sentence, Table, Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.voice import Voice
from studio_desk.tongue import tr

_CONDITIONS = (t.ReturnWindow, t.Condition, t.Notice, t.Inspection, t.Substitute)


def rma_slip(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """The slip for the claim of `choices.fact`, or the last one with an RMA number.

    Raises `KnownError` where no number was issued.
    """
    made = making("rma", sources, choices, as_of)
    voice = made.voice
    look = look_at(sources.projects[0], voice, made.cited)
    issued = _issued(look, choices.fact)
    claim = look.fact(issued.claim or "")
    number = issued.number or ""
    due = _due(look, claim)
    bought = look.every("purchased") or look.every("paid")
    tiles = (
        Tile(
            voice.say("rma.due"),
            voice.say("rma.no_date") if due is None else voice.when(due),
            voice.say("rma.due_note"),
        ),
        Tile(voice.say("rma.issued"), voice.when(issued.at), ""),
        Tile(voice.say("rma.bought"), voice.date(bought[0].at) if bought else "–", _price(look)),
    )
    return made.content(
        voice.say("rma.title", number=number),
        voice.say("rma.about", number=number),
        number,
        voice.say("zone.all_times", zone=voice.zone_words()),
        tiles=tiles,
        tables=(_conditions(look), _checks(voice)),
        notes=(Sentence(voice.say("rma.keep_lead"), voice.say("rma.keep")),),
        code=number,
        details={
            "number": number,
            "item": look.case.project.title or "",
            "client": look.client,
            "to": voice.say("rma.to"),
            "from": voice.say("rma.from"),
            "item_label": voice.say("rma.item"),
            "number_label": voice.say("rma.number"),
            "cut": voice.say("rma.cut"),
        },
    )


def _price(look: Look) -> str:
    price = look.case.project.price
    return "" if price is None else look.voice.money(price, look.currency)


def _issued(look: Look, wanted: str) -> Fact:
    found = [fact for fact in look.every("rma_issued") if not wanted or fact.claim == wanted]
    if not found:
        raise KnownError(
            tr("No RMA number was issued in {title}.", title=look.title),
            tr("Issue it first, then print the slip."),
        )
    return found[-1]


def _due(look: Look, claim: Fact) -> int | None:
    """The last second for the return, also after the item came."""
    found = [
        verdict.until
        for span in look.spans
        if (verdict := span.verdict.claims.get(claim.id)) is not None and verdict.until is not None
    ]
    return found[-1] if found else None


def _conditions(look: Look) -> Table:
    voice = look.voice
    rows = tuple(
        (Cell(voice.clause(clause.number, clause.says), clauses=(clause.number,)),)
        for clause in look.version.clauses
        if isinstance(clause.term, _CONDITIONS)
    )
    return Table(
        "conditions",
        voice.say("rma.conditions"),
        (Column("condition", voice.say("rma.condition"), width=1),),
        rows,
    )


def _checks(voice: Voice) -> Table:
    """What the studio ticks on receipt."""
    rows = tuple(
        (Cell(voice.say(f"rma.check.{name}")), Cell("□"), Cell("□"))
        for name in ("number", "unused", "packaging", "accessories")
    )
    return Table(
        "checks",
        voice.say("rma.checks"),
        (
            Column("check", voice.say("rma.check"), width=1),
            Column("yes", voice.say("yes")),
            Column("no", voice.say("no")),
        ),
        rows,
    )
