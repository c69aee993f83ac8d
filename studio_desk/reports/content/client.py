"""The client report: how every project of one client stands, in their language and zone."""

from __future__ import annotations

from studio_desk.reports.content.account import (
    Period,
    account_of,
    charged_words,
    money_of,
    open_words,
    totals,
)
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sections import section
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.standing import coming, is_open
from studio_desk.reports.content.voice import Voice


def client_report(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """For a period, the projects in which something happened in it; else all of them."""
    made = making("client", sources, choices, as_of)
    voice = made.voice
    period = Period(choices.begin, choices.end)
    looks = [look_at(source, voice, made.cited) for source in sources.projects]
    looks = [look for look in looks if period.whole or any(period.holds(f.at) for f in look.facts)]
    looks.sort(key=lambda look: (not is_open(look), -(look.facts[-1].at if look.facts else 0)))
    sections = tuple(section(look, period) for look in looks)
    name = sources.client.shown if sources.client else ""
    return made.content(
        voice.say("client.title", name=name),
        voice.say("client.about", name=name),
        name,
        _subtitle(looks, period, voice),
        tiles=_tiles(looks, period, voice),
        summary=_summary(looks, voice),
        sections=sections,
    )


def period_words(looks: list[Look], period: Period, voice: Voice) -> str:
    """``1 January to 8 March 2026``; for everything, from the first fact on."""
    begin = period.begin
    if begin is None:
        begin = min((look.facts[0].at for look in looks if look.facts), default=voice.now)
    end = voice.now if period.end is None else min(period.end, voice.now)
    first, last = voice.long_day(begin), voice.long_day(end)
    if first == last:
        return last
    year = f" {voice.local(end).year}"
    if first.endswith(year):
        first = first.removesuffix(year)
    return voice.say("period", begin=first, end=last)


def _subtitle(looks: list[Look], period: Period, voice: Voice) -> str:
    return " ".join(
        (
            f"{period_words(looks, period, voice)}.",
            voice.say("zone.all_times", zone=voice.zone_words()),
            voice.say("standing_as_of", when=voice.full_when(voice.now)),
        )
    )


def _tiles(looks: list[Look], period: Period, voice: Voice) -> tuple[Tile, ...]:
    accounts = totals(account_of(look, period) for look in looks)
    ever = totals(account_of(look) for look in looks)
    opened = sum(is_open(look) for look in looks)
    parts = [voice.say("open.count", n=opened)] if opened else []
    if len(looks) > opened:
        parts.append(voice.say("complete.count", n=len(looks) - opened))
    ahead = sorted(date for look in looks for date in coming(look))
    if ahead:
        coming_tile = Tile(voice.say("tile.next"), voice.when(ahead[0].at), ahead[0].what)
    else:
        coming_tile = Tile(voice.say("tile.next"), voice.say("none"), voice.say("nothing_due"))
    return (
        Tile(voice.say("tile.projects"), str(len(looks)), ", ".join(parts) or "–"),
        Tile(
            voice.say("tile.charged"),
            money_of(accounts, "charged", voice),
            charged_words(accounts, voice),
        ),
        Tile(
            voice.say("tile.received"),
            money_of(accounts, "received", voice),
            open_words(ever, voice),
        ),
        coming_tile,
    )


def _summary(looks: list[Look], voice: Voice) -> tuple[str, ...]:
    """The same in plain words: how many are open, what is owed, what comes next."""
    if not looks:
        return (voice.say("client.nothing"),)
    opened = [look for look in looks if is_open(look)]
    done = len(looks) - len(opened)
    said = []
    if len(looks) == 1:
        key = "summary.one_open" if opened else "summary.one_done"
        said.append(voice.say(key, title=looks[0].title))
    elif not done:
        said.append(voice.say("summary.all_open", n=len(looks)))
    elif not opened:
        said.append(voice.say("summary.all_done", n=len(looks)))
    else:
        said.append(voice.say("summary.mixed", n=len(looks), opened=len(opened), done=done))
    ever = totals(account_of(look) for look in looks)
    if all(account.open == 0 for account in ever):
        whole = not any(account.let_go or account.reversed for account in ever)
        said.append(voice.say("summary.paid" if whole else "summary.nothing_open"))
    else:
        said.append(voice.say("summary.balance", words=open_words(ever, voice)))
    ahead = sorted(date for look in looks for date in coming(look))
    if ahead:
        first = ahead[0]
        when = voice.when(first.at)
        said.append(voice.say("summary.next", what=first.what, title=first.title, when=when))
    return (" ".join(said),)
