"""Versions as policy files, for the core: the shipped file, with the figures of a version set."""

from __future__ import annotations

import functools
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from tests.reference.law.instants import Span
from tests.reference.law.terms import SHIPPED, Terms

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "policies"


@functools.cache
def shipped_text(name: str) -> str:
    """The text of a policy file that ships."""
    return (FOLDER / f"{name}.toml").read_text("utf-8")


def policy_text(terms: Terms) -> str:
    """The policy file of a version. The shipped version is the shipped file as it is."""
    text = shipped_text(terms.name)
    if terms == SHIPPED[terms.family]:
        return text
    policy = tomllib.loads(text)
    clauses = policy.pop("clause")
    policy.pop("effective", None)
    if terms.effective is not None:
        policy["effective"] = date.fromisoformat(terms.effective)
    policy |= {"amendments": terms.rule, "kinds": sorted(terms.kinds)}
    figures = _figures(terms)
    lines = _table(policy)
    for clause in clauses:
        if clause["number"] in terms.without:
            continue
        clause |= figures.get(clause["number"], {})
        if "rule" in clause:
            clause["rule"] = terms.rule
        if _keep_kinds(clause, terms):
            lines += ["", "[[clause]]", *_table(clause)]
    return "\n".join(lines) + "\n"


def _figures(terms: Terms) -> dict[str, dict[str, Any]]:
    """What each clause says under this version, by its number."""
    match terms.family:
        case "A":
            return {"A1c": {"free": terms.free_rounds}, "A4c": {"lasts": _period(terms.contact)}}
        case "B":
            return {
                "B4a": {"lasts": _period(terms.first_window)},
                "B4c": {"lasts": _period(terms.later_window)},
                "B5a": {
                    "lasts": _period(terms.courtesy),
                    "keep_at_most": _period(terms.kept_at_most),
                },
                "B6c": {"at_least": terms.reversal_floor},
                "B6d": {"per_song": dict(terms.floor or {})},
            }
        case "C":
            return {number: {"lasts": _period(terms.contact)} for number in ("C1b", "C4a")}
    asking = {number: {"lasts": _period(terms.exchange)} for number in ("D2", "D4a")}
    return asking | {"D3a": {"lasts": _period(terms.giving_back)}}


def _period(span: Span | None) -> dict[str, Any]:
    assert span is not None
    amount, unit, count = span
    found: dict[str, Any] = {"amount": amount, "unit": unit}
    return found | {"count": count} if unit in ("days", "weeks") else found


def _keep_kinds(clause: dict[str, Any], terms: Terms) -> bool:
    """Take the kinds of work out of a clause that a version lacks; whether any kind is left."""
    gone = SHIPPED[terms.family].kinds - terms.kinds
    for key in ("kinds", "contradicts"):
        if key in clause:
            clause[key] = [kind for kind in clause[key] if kind not in gone]
    if clause.get("contradicts") == []:
        del clause["contradicts"]
    return clause.get("kinds") != []


def _table(table: dict[str, Any]) -> list[str]:
    return [f"{key} = {_value(value)}" for key, value in table.items()]


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        assert '"' not in value
        assert "\\" not in value
        return f'"{value}"'
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    if isinstance(value, dict):
        return "{ " + ", ".join(_table(value)) + " }"
    return str(value)
