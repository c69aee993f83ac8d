"""The core beside the reference: each verdict of a case at its instants and at every span's ends.

Compared is the public form, key by key. Only what the contract leaves open is brought into one
form first: `because` is a set; alerts, and exceptions still open, come in no order.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from studio_desk.policy import (
    BadInput,
    Case,
    Policy,
    assemble,
    decide,
    parse_case,
    parse_version,
    read_json,
    span_to_json,
    timeline,
    verdict_to_json,
)
from studio_desk.policy.versions import Version
from studio_desk.policyfiles import built_in_catalogue
from tests.reference.cases.samples import Sample
from tests.reference.law.instants import written
from tests.reference.law.order import Json, Order
from tests.reference.law.terms import SHIPPED, Terms
from tests.reference.law.verdict import read_order, verdict
from tests.reference.policytexts import policy_text

ABSENT = "(absent)"
Alter = Callable[[Terms], Terms]


@dataclass(frozen=True)
class Mismatch:
    """One place where the two differ. `at` is None where the core did not get that far."""

    at: int | None
    path: str
    reference: object
    core: object

    def lines(self) -> Iterator[str]:
        yield f"{written(self.at) or 'reading'}  {self.path}"
        yield f"  reference  {json.dumps(self.reference, ensure_ascii=False)}"
        yield f"  core       {json.dumps(self.core, ensure_ascii=False)}"


@dataclass
class Tally:
    """How much was compared, and which clauses came up."""

    cases: int = 0
    verdicts: int = 0
    clauses: set[str] = field(default_factory=set)


def unaltered(terms: Terms) -> Terms:
    """The same figures on both sides."""
    return terms


def mismatches(
    sample: Sample, tally: Tally | None = None, alter: Alter = unaltered
) -> Iterator[Mismatch]:
    """Where core and reference differ on a case. `alter` changes the reference's figures."""
    tally = Tally() if tally is None else tally
    try:
        case, policy = read(sample)
    except BadInput as error:
        yield Mismatch(None, "case", "valid", [str(problem) for problem in error.problems])
        return
    order = read_order(sample.case, [alter(terms) for terms in sample.versions])
    tally.cases += 1
    try:
        yield from _at_instants(sample, case, policy, order, tally)
        yield from _along_the_timeline(case, policy, order, tally)
    except Exception as error:  # noqa: BLE001  # whatever the core raises on a valid case is one
        yield Mismatch(None, "decide", "a verdict", f"{type(error).__name__}: {error}")


def read(sample: Sample) -> tuple[Case, Policy]:
    """The case and its policy as the core reads them. Raises `BadInput`."""
    shipped = built_in_catalogue()
    policy = _policy(sample.versions)
    known = shipped.with_policies([policy])
    value = read_json(json.dumps(sample.case).encode())
    return parse_case(value, tuple(known), known.kinds), policy


def _policy(versions: tuple[Terms, ...]) -> Policy:
    if versions == (SHIPPED[versions[0].family],):
        return built_in_catalogue()[versions[0].name]
    files = [f"{number}.toml" for number, _ in enumerate(versions)]
    texts = map(policy_text, versions)
    return assemble((_version(text, file), file) for text, file in zip(texts, files, strict=True))


@functools.lru_cache(maxsize=1000)
def _version(text: str, file: str) -> Version:
    return parse_version(text, file)


def _at_instants(
    sample: Sample, case: Case, policy: Policy, order: Order, tally: Tally
) -> Iterator[Mismatch]:
    for at in sample.instants:
        found = _plain(verdict_to_json(decide(case, policy, at)))
        yield from _beside(at, verdict(order, at), found, tally)


def _along_the_timeline(
    case: Case, policy: Policy, order: Order, tally: Tally
) -> Iterator[Mismatch]:
    """Each span at its first and its last second; spans touch."""
    expected: int | None = None
    for span in timeline(case, policy):
        if span.begin != expected:
            yield Mismatch(span.begin, "from", written(expected), written(span.begin))
        found = _plain(span_to_json(span.verdict, span.begin, span.end))
        del found["from"], found["until"]
        for at in sorted({end for end in (span.begin, span.end) if end is not None}):
            reference = verdict(order, at)
            del reference["at"]
            yield from _beside(at, reference, found, tally)
        expected = None if span.end is None else span.end + 1


def _beside(at: int, reference: Json, core: Json, tally: Tally) -> Iterator[Mismatch]:
    tally.verdicts += 1
    _gather(core, tally.clauses)
    for path, one, other in differences(_plain(reference), core):
        yield Mismatch(at, path, one, other)


def _plain(verdict: Json) -> Json:
    """A verdict in the one form in which both are compared."""
    found = {key: _sets(value) for key, value in verdict.items()}
    found["alerts"].sort(key=lambda alert: json.dumps(alert, sort_keys=True))
    found["refund"]["open"].sort(key=lambda entry: entry["ground"])
    return found


def _sets(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted(set(inner)) if key == "because" else _sets(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list | tuple):
        return [_sets(inner) for inner in value]
    return value


def _gather(value: Any, clauses: set[str]) -> None:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "because":
                clauses.update(inner)
            else:
                _gather(inner, clauses)
    elif isinstance(value, list):
        for inner in value:
            _gather(inner, clauses)


def differences(one: Any, other: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """The places at which two values of JSON differ: path, and what is there in each."""
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            inner = f"{path}.{key}" if path else key
            yield from differences(one.get(key, ABSENT), other.get(key, ABSENT), inner)
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{path}[{number}]")
    elif one != other:
        yield path, one, other
