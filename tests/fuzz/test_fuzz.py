"""A short fuzzing in every run: some spoiled inputs of each kind."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz import fuzz, seeds

SHORT = {
    "case": 60, "policy": 60, "draft": 15, "csv": 120, "payments": 80, "vcard": 120,
    "eml": 100, "request": 25, "backup": 4, "database": 5, "export": 5,
}  # fmt: skip


@pytest.mark.parametrize("kind", fuzz.KINDS)
def test_spoiled_input_is_refused_in_plain_words(kind: str) -> None:
    """No traceback, no hang, nothing written by half."""
    figures = fuzz.fuzz({kind: SHORT[kind]}, seed=11)
    assert figures.runs == {kind: SHORT[kind]}
    assert figures.clean, "\n".join(figures.lines())


@pytest.mark.parametrize("kind", ["case", "draft", "csv", "payments", "vcard", "request"])
def test_the_seeds_themselves_are_good(kind: str, tmp_path: Path) -> None:
    """What is spoiled would be taken in as it is, or is known from the seed before."""
    made = fuzz.KINDS[kind](tmp_path)
    assert isinstance(made, fuzz.OnStudio)
    taken = []
    for number, data in enumerate(made.all_seeds):
        path = tmp_path / f"good{number}{made.suffix}"
        path.write_bytes(data)
        taken.append(made.take(made.studio, path, data))
    made.close()
    assert taken[0]
    assert sum(taken) >= len(taken) - 1


@pytest.mark.parametrize(
    ("kind", "number"), [("eml", 616), ("eml", 1023), ("database", 12), ("database", 121)]
)
def test_what_was_found_once_is_not_found_again(kind: str, number: int) -> None:
    """A date of four hundred figures, rows whose bytes are no text, an index beside its table."""
    figures = fuzz.fuzz({kind: 1}, only=number)
    assert figures.clean, "\n".join(figures.lines())


def test_a_finding_is_counted_and_can_be_had_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A traceback, a half write and an end of the program are findings; the same number spoils in
    the same way.
    """

    class Broken(fuzz.Kind):
        def try_one(self, rng: random.Random) -> None:
            raise rng.choice([ZeroDivisionError("x"), fuzz.Partial("half"), SystemExit(3)])

    monkeypatch.setitem(fuzz.KINDS, "broken", Broken)
    figures = fuzz.fuzz({"broken": 40})
    assert len(figures.tracebacks) + len(figures.partial) == 40
    assert figures.partial
    assert "fuzz" in figures.tracebacks[0] or "ended" in figures.tracebacks[0]
    data = seeds.tables()[0]
    one, other = (fuzz.spoiled(data, random.Random("7")) for _ in range(2))  # noqa: S311
    assert one == other != data
