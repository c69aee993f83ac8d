"""What a presenter looks at: one project at one instant."""

from __future__ import annotations

from collections.abc import Iterable

from studio_desk.policy import Case, Fact, Policy, Reason, Span, Verdict, Version, numbers
from studio_desk.policy.versions import KindTerms
from studio_desk.studio.filing import HoldingRow
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import Clause
from studio_desk.values import dataclass
from studio_desk.wording.speech import Speech, short_money
from studio_desk.wording.statements import reading


@dataclass(frozen=True, slots=True)
class Scene:
    """A case, its policy, the whole timeline, and the verdict at `speech.now`. `holding`: what is
    held of its files, where that is looked at as of now.
    """

    case: Case
    policy: Policy
    spans: tuple[Span, ...]
    verdict: Verdict
    speech: Speech
    holding: HoldingRow | None = None

    @property
    def version(self) -> Version:
        """The version of the policy that governs."""
        return self.policy.version(self.verdict.version) or self.policy.versions[-1]

    @property
    def terms(self) -> KindTerms:
        """What that version says about this kind of work."""
        return self.version.terms(self.case.project.kind)

    @property
    def happened(self) -> tuple[Fact, ...]:
        """The facts up to now, by instant."""
        return tuple(fact for fact in self.case.ordered() if fact.at <= self.speech.now)

    def fact(self, key: str) -> Fact:
        """The fact of that id."""
        return next(fact for fact in self.case.facts if fact.id == key)

    def last(self, *kinds: str) -> Fact | None:
        """The last fact of these kinds that has happened."""
        return next((fact for fact in reversed(self.happened) if fact.kind in kinds), None)

    def clauses(self, reasons: Iterable[Reason], label: str | None = None) -> tuple[Clause, ...]:
        """The clauses behind an answer, each once; `label`: of the version that judged, if not
        the one that governs.
        """
        judged = label or self.verdict.version
        return tuple(
            Clause(number, reading(self.policy.quoted(number, judged).says(number)))
            for number in numbers(reasons)
        )

    def sentence(self, question: str, words: str, reasons: Iterable[Reason]) -> str:
        """What assistive tools read: question, standing, clauses."""
        cited = numbers(reasons)
        said = {"question": question, "words": words, "clauses": ", ".join(cited)}
        if len(cited) == 1:
            return tr("{question}: {words}. Clause {clauses}.", **said)
        return tr("{question}: {words}. Clauses {clauses}.", **said)

    def position(self) -> int:
        """Which span holds now."""
        now = self.speech.now
        return next(i for i, span in enumerate(self.spans) if span.end is None or span.end >= now)

    def since(self, part: str) -> int | None:
        """The first second of the present run of ``revision.standing``, ``retention.standing``…

        None where it has always been so.
        """
        begin: int | None = None
        wanted = _value(self.verdict, part)
        for span in reversed(self.spans[: self.position() + 1]):
            if _value(span.verdict, part) != wanted:
                return begin
            begin = span.begin
        return begin

    def upcoming(self, part: str) -> Verdict | None:
        """The verdict with which that part next changes if nothing further happens, or None.

        The spans may hold facts of the future; those are what is planned to happen.
        """
        wanted = _value(self.verdict, part)
        for span in self.spans[self.position() + 1 :]:
            if _value(span.verdict, part) != wanted:
                return span.verdict
        return None

    def since_words(self, part: str) -> str:
        """``since Fri 27 Feb, 17:20``, or nothing."""
        begin = self.since(part)
        return "" if begin is None else tr("since {when}", when=self.speech.when(begin))

    def floor_words(self) -> str:
        """``from $20 per song``."""
        return tr(
            "from {amount} per song", amount=short_money(self.terms.floor, self.terms.currency)
        )


def _value(verdict: Verdict, part: str) -> object:
    value: object = verdict
    for name in part.split("."):
        value = getattr(value, name)
    return value
