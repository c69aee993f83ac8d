"""Broken cases: each is refused before anything is decided, in words that are held here.

`broken/*.json` says which places must be named and what must be mentioned there.
`broken_messages.json` holds every line word for word: what an owner reads does not change
unnoticed. After a change on purpose, run with ``KEEP_MESSAGES=1`` and read the difference.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from studio_desk.policy import BadInput, Problem
from studio_desk.policyfiles import read_case_bytes
from tests.policy.matching import BROKEN, HERE, case_files, read

FILES = case_files(BROKEN)
MESSAGES = HERE / "broken_messages.json"


def problems_of(broken: dict[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with a broken case, as the reader tells it."""
    if "hex" in broken:
        data = bytes.fromhex(broken["hex"])
    elif "text" in broken:
        data = broken["text"].encode()
    else:
        data = json.dumps(broken["raw"]).encode()
    with pytest.raises(BadInput) as caught:
        read_case_bytes(data, BROKEN)
    return caught.value.problems


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_broken_case_is_refused_where_it_is_broken(file: Path) -> None:
    """Every problem of the file has a line that begins with its place and mentions what is off."""
    broken = read(file)
    lines = [str(problem) for problem in problems_of(broken)]
    for expected in broken["problems"]:
        places = expected["place"]
        places = places if isinstance(places, list) else [places]
        assert any(
            (place is None or line.startswith(f"{place}: "))
            and all(mention in line for mention in expected["mentions"])
            for place in places
            for line in lines
        ), (expected, lines)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_words_are_held(file: Path) -> None:
    """The lines are exactly those kept in ``broken_messages.json``, each on one line."""
    lines = [str(problem) for problem in problems_of(read(file))]
    assert all(line.isprintable() for line in lines)
    if os.environ.get("KEEP_MESSAGES"):
        kept = read(MESSAGES) if MESSAGES.exists() else {}
        kept = {stem: kept[stem] for stem in kept if (BROKEN / f"{stem}.json").exists()}
        kept[file.stem] = lines
        text = json.dumps(dict(sorted(kept.items())), indent=1, ensure_ascii=False)
        MESSAGES.write_text(text + "\n", "utf-8")
    assert lines == read(MESSAGES).get(file.stem), "see the module's docstring"


def test_no_words_are_held_for_cases_that_are_gone() -> None:
    """``broken_messages.json`` speaks of the files in the folder, and there are some."""
    assert len(FILES) > 100
    assert set(read(MESSAGES)) == {file.stem for file in FILES}
