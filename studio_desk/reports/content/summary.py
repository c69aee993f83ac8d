"""The studio summary, for the owner: a month or a year in figures, charts and tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from statistics import median

from studio_desk.reports.content.account import (
    Period,
    account_of,
    charged_words,
    money_of,
    open_words,
    totals,
)
from studio_desk.reports.content.buckets import Bucket, buckets
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import period_words
from studio_desk.reports.content.facts import money_cell
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Cell, Chart, Column, Pillar, Table, Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.standing import standing_chip
from studio_desk.reports.content.voice import Voice
from studio_desk.reports.content.work import Work, work_of

_OUTCOMES = ("applies", "needs_evidence", "review", "refused", "settled")


def studio_summary(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """Everything that happened in the period, and what is held at the report's instant."""
    made = making("summary", sources, choices, as_of)
    voice, currency = made.voice, sources.studio.currency
    period = Period(choices.begin, choices.end)
    every = [look_at(source, voice, made.cited) for source in sources.projects]
    looks = [look for look in every if any(period.holds(fact.at) for fact in look.facts)]
    works = {look.source.id: work_of(look, period) for look in looks}
    stretch = buckets(looks, period, voice)
    charts = [
        _money_chart(looks, stretch, currency, voice),
        _requests_chart(works.values(), stretch, voice),
        _projects_chart(looks, stretch, voice),
        _claims_chart(looks, period, voice),
    ]
    title = period_words(looks, period, voice)
    zone = voice.say("zone.all_times", zone=voice.zone_words())
    return made.content(
        voice.say("summary.title", period=title),
        voice.say("summary.about", period=title),
        title,
        f"{zone} {voice.say('standing_as_of', when=voice.full_when(voice.now))}",
        tiles=_tiles(looks, works, period, voice),
        charts=tuple(charts),
        tables=tuple(
            table
            for table in (
                _projects(looks, works, period, voice),
                _billable(looks, works, voice),
                _claims(looks, period, voice),
                _storage(every, voice),
            )
            if table.rows
        ),
    )


# --- Figures --------------------------------------------------------------------------------------


def _tiles(
    looks: list[Look], works: dict[int, Work], period: Period, voice: Voice
) -> tuple[Tile, ...]:
    accounts = totals(account_of(look, period) for look in looks)
    new = sum(_within(look, period, "purchased") for look in looks)
    firsts = [w.turnaround for w in works.values() if w.turnaround is not None]
    answers = [seconds for w in works.values() for seconds in w.answers]
    rounds = sum(w.rounds for w in works.values())
    worked = sum(bool(w.rounds or w.delivered) for w in works.values())
    return (
        Tile(voice.say("tile.projects"), str(len(looks)), voice.say("summary.new", n=new)),
        Tile(
            voice.say("tile.charged"),
            money_of(accounts, "charged", voice),
            charged_words(accounts, voice),
        ),
        Tile(
            voice.say("tile.received"),
            money_of(accounts, "received", voice),
            open_words(totals(account_of(look) for look in looks), voice),
        ),
        Tile(
            voice.say("summary.turnaround"),
            voice.days(median(firsts)) if firsts else "–",
            voice.say("summary.answer", days=voice.days(median(answers))) if answers else "",
        ),
        Tile(
            voice.say("summary.rounds"),
            voice.number(rounds / worked) if worked else "–",
            voice.say("summary.rounds_note", n=rounds),
        ),
    )


def _within(look: Look, period: Period, *kinds: str) -> bool:
    return any(period.holds(fact.at) for fact in look.every(*kinds))


# --- Charts ---------------------------------------------------------------------------------------


def _chart(
    title: str,
    series: tuple[tuple[str, str], ...],
    labels: Sequence[str],
    values: Sequence[tuple[float, ...]],
    shown: Callable[[float], str],
) -> Chart:
    """Columns of stacked values, the highest sum as tall as the chart."""
    highest = max((sum(parts) for parts in values), default=0) or 1
    pillars = tuple(
        Pillar(
            label,
            shown(sum(parts)) if sum(parts) else "",
            tuple(round(max(part, 0) / highest, 4) for part in parts),
        )
        for label, parts in zip(labels, values, strict=True)
    )
    said = "; ".join(
        f"{label}: "
        + ", ".join(
            f"{name} {shown(part)}" if name else shown(part)
            for (_, name), part in zip(series, parts, strict=True)
        )
        for label, parts in zip(labels, values, strict=True)
    )
    return Chart(title, series, pillars, f"{title}. {said}.")


def _money_chart(
    looks: list[Look], stretch: tuple[Bucket, ...], currency: str, voice: Voice
) -> Chart:
    values: list[tuple[float, ...]] = []
    for bucket in stretch:
        here = [
            account_of(look, bucket.period) for look in looks if look.currency in (currency, None)
        ]
        values.append((float(max(0, sum(account.received for account in here))),))
    title = voice.say("chart.received", currency=currency)
    labels = [bucket.label for bucket in stretch]

    def shown(value: float) -> str:
        return str(round(value / 100))

    return _chart(title, (("free", ""),), labels, values, shown)


def _requests_chart(works: Iterable[Work], stretch: tuple[Bucket, ...], voice: Voice) -> Chart:
    asked = [request for work in works for request in work.requests]
    values = [
        (
            float(sum(bucket.period.holds(at) and not bill for at, bill in asked)),
            float(sum(bucket.period.holds(at) and bill for at, bill in asked)),
        )
        for bucket in stretch
    ]
    series = (("free", voice.say("chart.free")), ("bill", voice.say("chart.billable")))
    labels = [bucket.label for bucket in stretch]
    return _chart(voice.say("chart.requests"), series, labels, values, _whole)


def _projects_chart(looks: list[Look], stretch: tuple[Bucket, ...], voice: Voice) -> Chart:
    values = [
        (float(sum(_within(look, bucket.period, "purchased") for look in looks)),)
        for bucket in stretch
    ]
    labels = [bucket.label for bucket in stretch]
    return _chart(voice.say("chart.orders"), (("info", ""),), labels, values, _whole)


def _claims_chart(looks: list[Look], period: Period, voice: Voice) -> Chart:
    found = _outcomes(looks, period)
    labels = [voice.say(f"outcome.{name}") for name in _OUTCOMES]
    values = [(float(found[name]),) for name in _OUTCOMES]
    return _chart(voice.say("chart.claims"), (("credit", ""),), labels, values, _whole)


def _whole(value: float) -> str:
    return str(round(value))


def _outcomes(looks: list[Look], period: Period) -> Counter[str]:
    return Counter(
        look.verdict.claims[fact.id].outcome
        for look in looks
        for fact in look.every("claimed")
        if period.holds(fact.at)
    )


# --- Tables ---------------------------------------------------------------------------------------


def _projects(looks: list[Look], works: dict[int, Work], period: Period, voice: Voice) -> Table:
    rows = []
    for look in sorted(looks, key=lambda look: (look.facts[0].at, look.source.id)):
        work, account = works[look.source.id], account_of(look, period)
        chip = standing_chip(look)
        took = "–" if work.turnaround is None else voice.days(work.turnaround)
        rows.append(
            (
                Cell(look.title, look.client),
                Cell(voice.kind(look.case.project.kind)),
                Cell(chip.strong, chip.text),
                Cell(took, value="" if work.turnaround is None else str(work.turnaround)),
                Cell(str(work.rounds) if work.rounds else "–", value=str(work.rounds)),
                money_cell(account.charged, look.currency, voice),
                money_cell(account.received, look.currency, voice),
            )
        )
    return Table(
        "projects",
        voice.say("tile.projects"),
        (
            Column("project", voice.say("column.project"), width=3),
            Column("kind", voice.say("column.kind")),
            Column("standing", voice.say("column.standing"), width=3),
            Column("turnaround", voice.say("summary.turnaround"), "end"),
            Column("rounds", voice.say("column.rounds"), "end"),
            Column("charged", voice.say("tile.charged"), "end"),
            Column("received", voice.say("tile.received"), "end"),
        ),
        tuple(rows),
    )


def _billable(looks: list[Look], works: dict[int, Work], voice: Voice) -> Table:
    """Floors found in requests against what was charged for them."""
    rows = []
    for look in looks:
        work = works[look.source.id]
        if work.found:
            currency = work.currency
            rows.append(
                (
                    Cell(look.title, look.client),
                    money_cell(work.found, currency, voice),
                    money_cell(work.billed, look.currency, voice),
                    money_cell(work.waived, currency, voice),
                )
            )
    return Table(
        "billable",
        voice.say("summary.billable"),
        (
            Column("project", voice.say("column.project"), width=1),
            Column("found", voice.say("summary.found"), "end"),
            Column("charged", voice.say("tile.charged"), "end"),
            Column("waived", voice.say("summary.waived"), "end"),
        ),
        tuple(rows),
        voice.say("summary.billable_note") if rows else "",
    )


def _claims(looks: list[Look], period: Period, voice: Voice) -> Table:
    found = _outcomes(looks, period)
    rows = tuple(
        (Cell(voice.say(f"outcome.{name}")), Cell(str(found[name])))
        for name in _OUTCOMES
        if found[name]
    )
    return Table(
        "claims",
        voice.say("chart.claims"),
        (
            Column("outcome", voice.say("column.outcome"), width=1),
            Column("count", voice.say("column.count"), "end"),
        ),
        rows,
    )


def _storage(looks: list[Look], voice: Voice) -> Table:
    """How the session files of all projects stand, what is held of them as they were last looked
    through, and the sizes on record of what was sent.
    """
    counted: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    held: Counter[str] = Counter()
    for look in looks:
        retention = look.verdict.retention
        standing = "held" if retention.held else retention.standing
        if standing != "none":
            counted[standing] += 1
            refs = (ref for fact in look.every("delivered") for ref in fact.files)
            sizes[standing] += sum(ref.size or 0 for ref in refs)
            kept = look.source.kept
            if kept is not None and kept.at <= voice.now and standing != "purged":
                held[standing] += kept.size
    rows = tuple(
        (
            Cell(voice.say(f"files.{name}")),
            Cell(str(counted[name])),
            Cell(voice.size(held[name]) if held[name] else "–", value=str(held[name])),
            Cell(voice.size(sizes[name]) if sizes[name] else "–", value=str(sizes[name])),
        )
        for name in sorted(counted, key=lambda name: (-counted[name], name))
    )
    return Table(
        "storage",
        voice.say("summary.storage"),
        (
            Column("standing", voice.say("column.standing"), width=1),
            Column("projects", voice.say("tile.projects"), "end"),
            Column("held", voice.say("summary.held"), "end"),
            Column("size", voice.say("summary.size"), "end"),
        ),
        rows,
    )
