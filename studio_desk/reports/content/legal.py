"""The legal note: each clause cited is stated once, under the policy and version it is from."""

from __future__ import annotations

from studio_desk.reports.content.look import Cited
from studio_desk.reports.content.parts import Clause, Terms
from studio_desk.reports.content.voice import Voice


def legal_note(cited: Cited, voice: Voice) -> tuple[Terms, ...]:
    """What was cited, by policy version. House rules are told in the report's language; a policy's
    own clauses in the policy's, because a translation would be another text.
    """
    terms = []
    for key, clauses in cited.clauses.items():
        version = cited.versions[key]
        label = voice.maybe(f"version.{version.label}", version.label)
        found = tuple(
            Clause(number, voice.maybe(f"house.{number}", says))
            for number, says in sorted(clauses.items())
        )
        if found:
            full = voice.say("legal.full", title=version.title, version=label)
            terms.append(Terms(found, full))
    return tuple(terms)
