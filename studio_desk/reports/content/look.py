"""One project at the report's instant: the facts up to then, its verdict, its timeline."""

from __future__ import annotations

import bisect
import dataclasses
from collections.abc import Iterable
from dataclasses import field

from studio_desk.money.ledger import Ledger, ledger
from studio_desk.policy import Case, Fact, Reason, Span, Verdict, Version, numbers, timeline
from studio_desk.policy.versions import KindTerms
from studio_desk.reports.content.sources import ProjectSource
from studio_desk.reports.content.voice import Voice
from studio_desk.values import dataclass

Key = tuple[str, str]  # a policy's name and a version's label


@dataclass(slots=True)
class Cited:
    """The clauses a report has cited so far, by policy version, in order of need."""

    versions: dict[Key, Version] = field(default_factory=dict)
    clauses: dict[Key, dict[str, str]] = field(default_factory=dict)

    def note(self, version: Version, found: Iterable[str]) -> tuple[str, ...]:
        """Remember clauses of a version, and hand them back each once."""
        key = (version.name, version.label)
        self.versions.setdefault(key, version)
        kept = self.clauses.setdefault(key, {})
        once = tuple(dict.fromkeys(found))
        for number in once:
            kept.setdefault(number, version.says(number))
        return once


@dataclass(frozen=True, slots=True)
class Look:
    """A project as it stands at `voice.now`; facts that had not happened by then are left out."""

    source: ProjectSource
    voice: Voice
    cited: Cited
    case: Case
    facts: tuple[Fact, ...]
    spans: tuple[Span, ...]
    ends: tuple[int, ...]  # the last second of every span but the last
    here: int  # which span holds the report's instant
    rounds: dict[str, int]  # requests that were not closed, with their numbers from 1

    @property
    def verdict(self) -> Verdict:
        return self.spans[self.here].verdict

    @property
    def version(self) -> Version:
        """The version of the policy that governs."""
        return self.source.policy.version(self.verdict.version) or self.source.policy.versions[-1]

    @property
    def terms(self) -> KindTerms:
        return self.version.terms(self.case.project.kind)

    @property
    def title(self) -> str:
        return self.case.project.title or self.voice.say("untitled")

    @property
    def currency(self) -> str | None:
        return self.case.project.currency

    @property
    def ledger(self) -> Ledger:
        """The account up to the report's instant, the same that the window shows."""
        now = self.voice.now
        return ledger(
            self.case.project,
            self.facts,
            moves=[move for move in self.source.moves if move.at <= now],
            waivers=[waiver for waiver in self.source.waivers if waiver.at <= now],
        )

    @property
    def client(self) -> str:
        return self.source.client.shown if self.source.client else ""

    def span_at(self, instant: int) -> int:
        """The index of the span that holds an instant."""
        return bisect.bisect_left(self.ends, instant)

    def verdict_before(self, instant: int) -> Verdict:
        """How it stood the second before."""
        return self.spans[self.span_at(instant - 1)].verdict

    def fact(self, key: str) -> Fact:
        return next(fact for fact in self.facts if fact.id == key)

    def every(self, *kinds: str) -> tuple[Fact, ...]:
        """The facts of these kinds, in order."""
        return tuple(fact for fact in self.facts if fact.kind in kinds)

    def last(self, *kinds: str) -> Fact | None:
        found = self.every(*kinds)
        return found[-1] if found else None

    def cite(self, reasons: Iterable[Reason]) -> tuple[str, ...]:
        """The clauses behind an answer, remembered for the legal note."""
        return self.cited.note(self.version, numbers(reasons))

    def cite_of(self, label: str, reasons: Iterable[Reason]) -> tuple[str, ...]:
        """As `cite`, for an answer given under the version of that label."""
        version = self.source.policy.version(label) or self.version
        return self.cited.note(version, numbers(reasons))

    def since(self, wanted: str) -> int | None:
        """The first second of the present run of a retention standing; None: it was always so."""
        begin = None
        for span in reversed(self.spans[: self.here + 1]):
            if span.verdict.retention.standing != wanted:
                break
            begin = span.begin
        return begin

    def upcoming_retention(self) -> Verdict | None:
        """The verdict with which the promise about the files next changes, if it does."""
        now = self.verdict.retention.standing
        return next(
            (
                span.verdict
                for span in self.spans[self.here + 1 :]
                if span.verdict.retention.standing != now
            ),
            None,
        )


def look_at(source: ProjectSource, voice: Voice, cited: Cited) -> Look:
    """The project at the voice's instant."""
    facts = tuple(fact for fact in source.case.ordered() if fact.at <= voice.now)
    case = dataclasses.replace(source.case, facts=facts)
    spans = timeline(case, source.policy)
    ends = tuple(span.end for span in spans if span.end is not None)
    here = bisect.bisect_left(ends, voice.now)
    judged = spans[here].verdict.requests
    covered = [key for key, request in judged.items() if request.standing != "closed"]
    rounds = {key: number for number, key in enumerate(covered, start=1)}
    return Look(source, voice, cited, case, facts, spans, ends, here, rounds)
