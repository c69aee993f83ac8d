"""The messages of the pure core, and the statements of clauses, in the owner's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio_desk.policy import HOUSE, BadInput, Problem, parse_version
from studio_desk.policy.problems import Saying, saying, under
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.tongue import speak_with
from studio_desk.wording import statements
from studio_desk.wording.sayings import problem_line, said
from studio_desk.wording.statements import original, original_line, reading, with_original
from tests.policy.matching import read
from tests.policy.test_broken_cases import FILES, problems_of
from tests.policy.test_broken_policies import BASE, BROKEN


def shouted(text: str, _comment: str, _number: int) -> str:
    """A language that shouts, and leaves places and what stands between braces alone."""
    return f"¡{text}!"


@pytest.fixture
def loud() -> Iterator[None]:
    speak_with(shouted)
    yield
    speak_with(None)


def every_problem() -> list[Problem]:
    """What is wrong with the broken cases and the broken policy files of the core's tests."""
    found = [problem for path in FILES for problem in problems_of(read(path))]
    for each in BROKEN:
        text = BASE + each["add"] if "add" in each else BASE.replace(each["replace"], each["by"])
        try:
            parse_version(text, "mine.toml")
        except BadInput as bad:
            found += bad.problems
    return found


def test_every_message_of_the_core_can_be_said_otherwise() -> None:
    """Whatever is wrong with a case or a policy is told in a text that a catalogue knows, and in
    English it is word for word what the command line prints.
    """
    found = every_problem()
    assert len(found) > 200
    assert [p.message for p in found if not isinstance(p.message, Saying)] == []
    assert [problem_line(p) for p in found] == [str(p) for p in found]


def test_places_are_filled_after_wording(loud: None) -> None:
    """What a file holds is no pattern, and a saying inside another is worded too."""
    inner = saying("not a currency code such as {code}", code="{x}")
    message = saying("{value}: {right}", value='"{y}"', right=inner)
    assert said(message) == '¡"{y}": ¡not a currency code such as {x}!!'
    assert said("as it is") == "as it is"
    assert str(message) == '"{y}": not a currency code such as {x}'


def test_the_place_of_a_problem_is_worded_too(loud: None) -> None:
    """A line number inside a file keeps the file's name as it is."""
    problem = under("Müller.csv", Problem(saying("line {number}", number=3), saying("not a text")))
    assert problem_line(problem) == "¡Müller.csv: ¡line 3!!: ¡not a text!"
    assert problem_line(Problem("", "plain")) == "plain"
    assert under("a.csv", Problem("", "x")).place == "a.csv"


def test_the_table_of_statements_is_what_the_policies_say() -> None:
    """Every clause of the shipped policies and every house rule has a reading, and nothing else."""
    policies = built_in_catalogue().values()
    says = {c.says for policy in policies for version in policy.versions for c in version.clauses}
    assert set(statements.SHIPPED) == says
    assert set(statements.HOUSE) == set(HOUSE.values())


def test_a_reading_knows_the_words_that_hold(loud: None) -> None:
    """The policy's own words stand behind a reading; the house's rules are ours in any language."""
    says = statements.SHIPPED[0]
    words = reading(says)
    assert words == f"¡{says}!"
    assert original(words) == says
    assert with_original(words) == f"{words}\n{original_line(words)}"
    assert says in original_line(words)
    rule = reading(statements.HOUSE[0])
    assert (rule, original_line(rule)) == (f"¡{statements.HOUSE[0]}!", "")


def test_a_studios_own_words_stay(loud: None) -> None:
    """A clause that a studio words otherwise has no reading, even where a button says the same."""
    assert reading("Nothing to see here.") == "Nothing to see here."
    assert reading("Cancel") == "Cancel"
    assert with_original("Cancel") == "Cancel"


def test_in_english_there_is_nothing_to_read_otherwise() -> None:
    """English is the language in which the shipped policies hold."""
    for says in (*statements.SHIPPED, *statements.HOUSE):
        assert reading(says) == says
        assert original_line(reading(says)) == ""
