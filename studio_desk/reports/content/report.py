"""A report as content: everything on its pages, worded, and the receipt that lets it be checked."""

from __future__ import annotations

import dataclasses
from typing import Any

from studio_desk.policy.instants import local_time, zone_named
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.fingerprint import Receipt, fingerprint
from studio_desk.reports.content.legal import legal_note, note_of
from studio_desk.reports.content.look import Cited
from studio_desk.reports.content.parts import Chart, Letterhead, Sentence, Table, Terms, Tile
from studio_desk.reports.content.sections import Section
from studio_desk.reports.content.sources import Sources, StudioSource
from studio_desk.reports.content.voice import LANGUAGES, Voice, isolated
from studio_desk.values import dataclass

_FOOT = 44  # characters of a name in the foot


@dataclass(frozen=True, slots=True)
class Words:
    """What the template itself writes: foot of the page, heads that no content brings."""

    foot: str
    made: str
    page: str
    of: str
    clauses: str
    record: str
    continued: str


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A report, ready to be set. `blocks` are the parts of its kind by name (see the builders).

    `as_of` is in UTC seconds, `fingerprint` 64 hex digits over facts and policies.
    """

    kind: str
    language: str
    zone: str
    as_of: int
    title: str
    eyebrow: str
    subtitle: str
    about: str
    subject: str
    letterhead: Letterhead
    words: Words
    tiles: tuple[Tile, ...]
    summary: tuple[str, ...]
    paragraph: str
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    charts: tuple[Chart, ...]
    notes: tuple[Sentence, ...]
    code: str
    legal: tuple[Terms, ...]
    receipt: Receipt
    most_pages: int = 0
    details: dict[str, str] = dataclasses.field(default_factory=dict)

    @property
    def day(self) -> str:
        """The report's date in its zone, ``2026-03-08``."""
        return local_time(self.as_of, zone_named(self.zone)).date().isoformat()

    @property
    def fingerprint(self) -> str:
        return self.receipt.fingerprint

    def as_plain(self) -> dict[str, Any]:
        """Everything as dictionaries, lists, texts and numbers: what templates read."""
        plain = dataclasses.asdict(self)
        del plain["receipt"]
        plain["fingerprint"] = self.fingerprint
        return plain


@dataclass(frozen=True, slots=True)
class Making:
    """What every builder works with."""

    kind: str
    sources: Sources
    choices: Choices
    voice: Voice
    cited: Cited

    def content(
        self, title: str, about: str, subject: str, subtitle: str, **parts: Any
    ) -> ReportContent:
        """The content, with what all reports share filled in. Call it when all is cited."""
        voice, studio = self.voice, self.sources.studio
        foot = " · ".join(isolated(_short(part)) for part in (studio.name, about) if part)
        return ReportContent(
            kind=self.kind,
            language=voice.language.code,
            zone=voice.zone,
            as_of=voice.now,
            title=title,
            subtitle=subtitle,
            about=about,
            subject=subject,
            letterhead=letterhead(studio, self.choices.tagline),
            words=Words(
                foot=foot,
                made=voice.say("foot.made", when=voice.full_when(voice.now)),
                page=voice.say("foot.page"),
                of=voice.say("foot.of"),
                clauses=voice.say("legal.title"),
                record=voice.say("foot.record"),
                continued=note_of(self.cited, voice),
            ),
            legal=legal_note(self.cited, voice),
            receipt=Receipt(
                self.kind,
                voice.now,
                self.choices.as_text(),
                fingerprint(self.kind, self.sources, self.choices, voice.now),
            ),
            **{
                "eyebrow": "",
                "tiles": (),
                "summary": (),
                "paragraph": self.choices.paragraph,
                "sections": (),
                "tables": (),
                "charts": (),
                "notes": (),
                "code": "",
                **parts,
            },
        )


def _short(text: str) -> str:
    """A text that leaves the foot of the page one line."""
    return text if len(text) <= _FOOT else f"{text[: _FOOT - 1].rstrip()}…"


def making(kind: str, sources: Sources, choices: Choices, as_of: int) -> Making:
    """The beginning of every report: its voice, and nothing cited yet."""
    zone = choices.zone or sources.studio.zone
    return Making(kind, sources, choices, Voice(LANGUAGES[choices.language], zone, as_of), Cited())


def letterhead(studio: StudioSource, tagline: str) -> Letterhead:
    """Name and address; the address need not say the name again."""
    lines = [line.strip() for line in studio.contact.splitlines() if line.strip()]
    if lines and lines[0].casefold() == studio.name.casefold():
        lines = lines[1:]
    return Letterhead(studio.name, tagline, tuple(lines))
