"""What a command answers: which things changed, under what name; or why it was refused."""

from __future__ import annotations

from studio_desk.errors import KnownError
from studio_desk.policy.problems import BadInput, Problem
from studio_desk.values import dataclass
from studio_desk.wording.sayings import problem_line

EVERYTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Changes:
    """One committed operation, told to every listener.

    `projects` and `clients` are the ids whose rows, facts or derived standings changed; `files` is
    kept for the files room. `name` is the operation (`store.vocabulary.OPERATIONS`, or "refresh"
    where only time went by), `fact_kind` the kind of fact it was about, if one. `label` names it
    for people ("delivery of Night Drive EP"). `operation` is its number in the journal, the token
    for `Studio.undo`; None where there is nothing to undo. `settings` is True where settings
    changed, `policies` where drafts or published versions of policies did.
    """

    name: str
    projects: frozenset[int] = EVERYTHING
    clients: frozenset[int] = EVERYTHING
    files: frozenset[int] = EVERYTHING
    label: str = ""
    fact_kind: str | None = None
    operation: int | None = None
    settings: bool = False
    policies: bool = False


class Refused(KnownError):
    """A command that the policy core or the studio refused; nothing was written.

    `problems` are all of them, each with the place it is about: the name of a field of the form
    ("amount", "items[1].change"), or of another fact ("facts[3].request"), or empty.
    """

    def __init__(self, problems: tuple[Problem, ...], remedy: str = "") -> None:
        self.problems = problems
        super().__init__("; ".join(map(problem_line, problems)) + ".", remedy)

    @classmethod
    def because(cls, message: str, place: str = "", remedy: str = "") -> Refused:
        return cls((Problem(place, message),), remedy)

    @classmethod
    def of(cls, bad: BadInput, prefixes: tuple[str, ...] = ()) -> Refused:
        """The problems of a case as problems of a form: these prefixes of places are left out."""
        return cls(tuple(Problem(_shorter(p.place, prefixes), p.message) for p in bad.problems))


def _shorter(place: str, prefixes: tuple[str, ...]) -> str:
    for prefix in prefixes:
        if place.startswith(prefix):
            return place.removeprefix(prefix)
    return place
