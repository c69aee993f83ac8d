"""The messages of the core and of the readers in the owner's language.

The core says them in English (`policy.problems.Saying`), and the command line prints them so; here
they are worded anew from their text and their places. What is no saying stays as it is.
"""

from __future__ import annotations

from studio_desk.policy import Problem
from studio_desk.policy.problems import Saying, on_one_line
from studio_desk.tongue import tr


def said(message: str) -> str:
    """A message, and every message in its places, as the owner reads it."""
    if not isinstance(message, Saying):
        return message
    places = {
        name: said(value) if isinstance(value, str) else value
        for name, value in message.places.items()
    }
    return tr(message.text, **places)


def problem_line(problem: Problem) -> str:
    """A problem as one line: its place, and what is wrong there."""
    message = said(problem.message)
    return on_one_line(f"{said(problem.place)}: {message}" if problem.place else message)
