"""The legal note: each clause cited is stated once, under the policy and version it is from."""

from __future__ import annotations

from studio_desk.reports.content.look import Cited
from studio_desk.reports.content.parts import Clause, Terms
from studio_desk.reports.content.voice import Voice


def legal_note(cited: Cited, voice: Voice) -> tuple[Terms, ...]:
    """What was cited, by policy version, in the report's language as far as it is known there;
    `note_of` says what a rendering is worth.
    """
    terms = []
    for key, clauses in cited.clauses.items():
        version = cited.versions[key]
        label = voice.maybe(f"version.{version.label}", version.label)
        found = tuple(
            Clause(number, voice.clause(number, says)) for number, says in sorted(clauses.items())
        )
        if found:
            full = voice.say("legal.full", title=version.title, version=label)
            terms.append(Terms(found, full))
    return tuple(terms)


def note_of(cited: Cited, voice: Voice) -> str:
    """That the policy's own text is what holds; and that some clauses are left in its language."""
    every = [pair for clauses in cited.clauses.values() for pair in clauses.items()]
    known = all(voice.renders(number, says) for number, says in every)
    return voice.say("legal.language" if known else "legal.left")
