"""Templates of replies: the owner's text with places in it. Text only, nothing in it is run.

A place is a name in braces, ``{deadline}``. Doubled braces are braces. A paragraph in which a
place has nothing to say is left out, so one template serves with and without a fee.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from studio_desk.replies.situations import KINDS, PLACES
from studio_desk.values import dataclass

TONES = ("warm", "plain", "firm")
LONGEST = 8_000  # characters of a template

_PART = re.compile(r"\{\{|\}\}|\{([^{}\n]*)\}|[{}]")


@dataclass(frozen=True, slots=True)
class TemplateKey:
    """Which template: the kind of situation, the tone, the language (``en``, ``de``)."""

    kind: str
    tone: str
    language: str


Templates = Mapping[TemplateKey, str]


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a template: a place that is not known there, or a lone brace."""

    what: str  # unknown_place, lone_brace, empty, too_long
    text: str = ""
    line: int = 0  # from 1


def faults(kind: str, template: str) -> tuple[Fault, ...]:
    """All that is wrong with a template of that kind, in its order; empty where it can be used."""
    assert kind in KINDS, kind
    if not template.strip():
        return (Fault("empty"),)
    if len(template) > LONGEST:
        return (Fault("too_long"),)
    found = []
    for part in _PART.finditer(template):
        line = template.count("\n", 0, part.start()) + 1
        if part[0] in ("{", "}"):
            found.append(Fault("lone_brace", part[0], line))
        elif part[0] not in ("{{", "}}") and part[1] not in PLACES[kind]:
            found.append(Fault("unknown_place", part[0], line))
    return tuple(found)


def filled(template: str, places: Mapping[str, str]) -> str:
    """The template with its places filled.

    A place that is not known stays as written: the owner sees it, and a client's text that looks
    like a place is never taken for one, because what was filled in is not read again.
    """
    paragraphs = re.split(r"\n[ \t]*\n", template.replace("\r\n", "\n").strip("\n"))
    kept = [text for one in paragraphs if (text := _paragraph(one, places)) is not None]
    return "\n\n".join(kept) + "\n"


def _paragraph(text: str, places: Mapping[str, str]) -> str | None:
    """One paragraph filled; None where a place in it has nothing to say."""
    out: list[str] = []
    at = 0
    for part in _PART.finditer(text):
        out.append(text[at : part.start()])
        at = part.end()
        if part[0] in ("{{", "}}"):
            out.append(part[0][0])
        elif part[1] is None or part[1] not in places:
            out.append(part[0])
        elif not places[part[1]]:
            return None
        else:
            out.append(places[part[1]])
    return ("".join(out) + text[at:]).strip("\n")
