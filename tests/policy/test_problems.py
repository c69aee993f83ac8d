"""Problems name their place, also from inside a larger whole, and take one line each."""

from __future__ import annotations

from studio_desk.policy.problems import Problem, on_one_line, under


def test_a_problem_of_a_part_is_told_at_its_place_in_the_whole() -> None:
    """The place of the whole comes first; a part without a place of its own takes that alone."""
    inner = Problem("facts[2].at", "not an instant")
    assert str(under("cases.jsonl:4", inner)) == "cases.jsonl:4: facts[2].at: not an instant"
    assert str(under("cases.jsonl:4", Problem("", "not an object"))) == (
        "cases.jsonl:4: not an object"
    )


def test_a_problem_takes_one_line() -> None:
    """What would break the line, or not print, is written as an escape."""
    assert on_one_line("a\nb\u200bc") == "a\\u000ab\\u200bc"
