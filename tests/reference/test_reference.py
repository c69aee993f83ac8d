"""The decision core says what a second implementation of the same clauses says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import Verdict, verdict_to_json
from studio_desk.policyfiles import read_case_bytes
from tests.reference import comparing, sweep
from tests.reference.cases.samples import FLAVOURS, Sample, sample
from tests.reference.comparing import Mismatch, Tally, mismatches
from tests.reference.law.instants import instant, written
from tests.reference.law.terms import SHIPPED, Terms
from tests.reference.policytexts import policy_text
from tests.reference.reducing import keep, smallest, told

SEED = 10
CASES = 400
MOST_TRIED = 400  # cases until an altered term must have been found
# Shown with the policy, and never among the reasons of a verdict.
NEVER_CITED = {"A1a", "A2b", "A2d", "A6", "B1", "B2", "B3", "B4b", "B8", "B9", "C6", "D5"}
# A figure of one side that is off by a little, a clause that it lacks.
ALTERED: list[tuple[str, dict[str, Any]]] = [
    ("A", {"free_rounds": 5}),
    ("A", {"contact": (8, "days", "date")}),
    ("A", {"contact": (7, "days", "time")}),
    ("A", {"without": frozenset({"A4"})}),
    ("A", {"without": frozenset({"A5a"})}),
    ("A", {"rule": "immediate"}),
    ("B", {"first_window": (6, "days", "time")}),
    ("B", {"later_window": (3, "days", "time")}),
    ("B", {"floor": {"mixing": "20.01", "mastering": "10.01"}}),
    ("B", {"reversal_floor": "99.00"}),
    ("B", {"without": frozenset({"B6b"})}),
    ("B", {"courtesy": (29, "days", "time")}),
    ("B", {"kept_at_most": (61, "months", "time")}),
    ("B", {"currency": "CHF"}),
    ("C", {"contact": (6, "days", "date")}),
    ("C", {"without": frozenset({"C5"})}),
    ("D", {"exchange": (15, "days", "date")}),
    ("D", {"giving_back": (13, "days", "date")}),
    ("D", {"without": frozenset({"D8"})}),
]


def test_core_and_reference_say_the_same() -> None:
    """On random cases, at chosen instants and at both ends of every span of the timeline, each key
    of the verdict is the same; and these cases bring up every clause that decides.
    """
    tally, differing, _ = sweep.sweep(SEED, range(CASES))
    assert differing == [], "\n".join(differing)
    assert tally.cases == CASES
    assert tally.verdicts > 10 * CASES
    missing = _deciding() - tally.clauses
    assert not missing, f"brought up by no case: {sorted(missing)}; take another seed or more cases"


def _deciding() -> set[str]:
    """The clauses of the shipped files and the house rules that a verdict may cite."""
    house = {f"H{number}" for number in range(1, 10)}
    shipped = {line.split('"')[1] for line in _shipped_lines() if line.startswith("number = ")}
    assert shipped >= NEVER_CITED
    return house | (shipped - NEVER_CITED)


def _shipped_lines() -> Iterator[str]:
    for terms in SHIPPED.values():
        yield from policy_text(terms).splitlines()


def first_mismatch(family: str, altered: dict[str, Any]) -> tuple[Sample, Mismatch] | None:
    """The first case of a family on which a reference with other terms differs from the core."""
    for number in range(MOST_TRIED):
        drawn = sample(SEED, number, family=family)
        for mismatch in mismatches(drawn, alter=lambda terms: replace(terms, **altered)):
            return drawn, mismatch
    return None


@pytest.mark.parametrize(
    ("family", "altered"),
    ALTERED,
    ids=lambda value: value if isinstance(value, str) else "-".join(value),
)
def test_a_term_that_one_side_has_otherwise_is_found(family: str, altered: dict[str, Any]) -> None:
    """A figure that is off by a day or a cent, or a clause that is missing, makes a mismatch."""
    assert first_mismatch(family, altered) is not None


def test_every_term_is_altered_in_that_test() -> None:
    """Whoever teaches the reference a term has to show that a change of it is found."""
    tried = {name for _, altered in ALTERED for name in altered}
    assert tried == set(Terms.__dataclass_fields__) - {"name", "family", "kinds", "effective"}


def test_the_smallest_case_is_told() -> None:
    """Of a mismatch one is told the fewest facts that show it, the instant, the path and what both
    sides say.
    """
    longer: dict[str, Any] = {"first_window": (6, "days", "time")}
    found = first_mismatch("B", longer)
    assert found is not None
    drawn, mismatch = found
    small, mismatch = smallest(drawn, mismatch, lambda terms: replace(terms, **longer))
    assert [fact["fact"] for fact in small.case["facts"]] == ["delivered"]
    assert small.versions == (SHIPPED["B"],)
    assert small.case["project"] == {"kind": drawn.case["project"]["kind"]}
    text = "\n".join(told(small, mismatch))
    assert mismatch.at is not None
    for part in (
        '"fact": "delivered"',
        "version 2011-04-30: as shipped",
        f"{written(mismatch.at)}  {mismatch.path}\n",
        "  reference  ",
        "  core       ",
    ):
        assert part in text


def test_a_sweep_tells_each_kind_of_mismatch_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A core that is wrong in every case is told of once, with what has the case again; all cases
    that differ are counted.
    """

    def spoiled(found: Verdict) -> dict[str, Any]:
        said = verdict_to_json(found)
        said["retention"]["held"] = not said["retention"]["held"]
        return said

    monkeypatch.setattr(comparing, "verdict_to_json", spoiled)
    _, lines, differing = sweep.sweep(SEED, range(4, 8))
    assert differing == 4
    assert [line for line in lines if "--only" in line] == ["--seed 10 --only 4, made smaller:"]
    assert [line.split()[1] for line in lines if line.endswith("  retention.held")] == [
        "retention.held"
    ]


def test_a_reduced_case_is_written_for_the_program(tmp_path: Path) -> None:
    """What was found can be decided from its files: the case, and its versions as policy files."""
    drawn = next(
        drawn for drawn in (sample(SEED, n) for n in range(99)) if len(drawn.versions) == 3
    )
    keep(drawn, tmp_path)
    case, policy = read_case_bytes((tmp_path / "case.json").read_bytes(), tmp_path)
    drawn_case, drawn_policy = comparing.read(drawn)
    assert replace(case, policy=drawn_case.policy) == drawn_case
    hashes = [[version.text_hash for version in p.versions] for p in (policy, drawn_policy)]
    assert len(set(hashes[0])) == 3
    assert hashes[0] == hashes[1]


def test_a_fault_of_the_core_is_a_mismatch(monkeypatch: pytest.MonkeyPatch) -> None:
    """A valid case that the core refuses, and an error out of it, are told like any difference."""
    drawn = sample(SEED, 0)
    refused = replace(drawn, case={**drawn.case, "zone": "Nowhere"})
    (mismatch,) = mismatches(refused)
    assert (mismatch.path, mismatch.at) == ("case", None)

    def fails(*_: object) -> None:
        raise ZeroDivisionError("x")

    monkeypatch.setattr(comparing, "decide", fails)
    (mismatch,) = mismatches(drawn)
    assert (mismatch.path, mismatch.core) == ("decide", "ZeroDivisionError: x")


def test_a_number_is_the_same_case_each_time() -> None:
    """A finding can be had again: the case follows from seed and number."""
    assert sample(SEED, 12) == sample(SEED, 12) != sample(SEED + 1, 12)
    far = next(n for n, flavour in enumerate(FLAVOURS) if flavour.far)
    years = {written(sample(SEED, far + n * len(FLAVOURS)).instants[0]) for n in range(20)}
    assert min(map(str, years)) < "1950" < "2150" < max(map(str, years))


def test_the_tally_counts_what_was_compared() -> None:
    """A verdict counts once for each instant and for each end of a span."""
    bought = {"id": "f1", "fact": "purchased", "at": "2026-03-08T00:00:00Z"}
    case = {
        "format": "studio-desk/case@1",
        "zone": "UTC",
        "policy": "alustoora",
        "project": {"kind": "goods"},
        "facts": [bought],
    }
    tally = Tally()
    at = instant(bought["at"])
    assert list(mismatches(Sample(case, (SHIPPED["D"],), (at, at + 1)), tally)) == []
    # Two instants; of three spans (before, the fourteen days, after) the four ends that there are.
    assert (tally.cases, tally.verdicts) == (1, 6)
