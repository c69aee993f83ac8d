"""What a policy says and what follows from it. Pure: no clock, no files, no settings, no Qt.

The public face of the decision core. A `Case` is a project's history; `decide` says how it
stands at an instant under a `Policy`, `timeline` through all of time.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio_desk.policy.case import (
        BUILT_IN_KINDS,
        Case,
        Client,
        PolicyRef,
        Project,
        case_to_json,
        fact_to_json,
        file_to_json,
        item_to_json,
    )
    from studio_desk.policy.document import assemble, parse_version
    from studio_desk.policy.engine import CORE_VERSION, Span, decide, timeline
    from studio_desk.policy.facts import FIELDS, GROUNDS, KINDS_OF_FACT, Fact, FileRef, Item
    from studio_desk.policy.instants import format_instant, parse_instant, zone_named
    from studio_desk.policy.jsontext import read_json
    from studio_desk.policy.money import format_money, parse_money
    from studio_desk.policy.problems import BadInput, Problem
    from studio_desk.policy.read_case import parse_case, parse_policy_ref
    from studio_desk.policy.reasons import Reason, numbers
    from studio_desk.policy.references import check_references
    from studio_desk.policy.verdict import Verdict, span_to_json, verdict_to_json
    from studio_desk.policy.versions import HOUSE, Catalogue, Clause, Policy, Version, policy_hash

# Where each name lives: a module is imported when something of it is first asked for (PEP 562),
# so that who counts days or writes money need not wait for all of the core. As `lazily.names`,
# which this room may not know.
_HOMES = {
    "case": (
        "BUILT_IN_KINDS",
        "Case",
        "Client",
        "PolicyRef",
        "Project",
        "case_to_json",
        "fact_to_json",
        "file_to_json",
        "item_to_json",
    ),
    "document": (
        "assemble",
        "parse_version",
    ),
    "engine": (
        "CORE_VERSION",
        "Span",
        "decide",
        "timeline",
    ),
    "facts": (
        "FIELDS",
        "GROUNDS",
        "KINDS_OF_FACT",
        "Fact",
        "FileRef",
        "Item",
    ),
    "instants": (
        "format_instant",
        "parse_instant",
        "zone_named",
    ),
    "jsontext": ("read_json",),
    "money": (
        "format_money",
        "parse_money",
    ),
    "problems": (
        "BadInput",
        "Problem",
    ),
    "read_case": (
        "parse_case",
        "parse_policy_ref",
    ),
    "reasons": (
        "Reason",
        "numbers",
    ),
    "references": ("check_references",),
    "verdict": (
        "Verdict",
        "span_to_json",
        "verdict_to_json",
    ),
    "versions": (
        "HOUSE",
        "Catalogue",
        "Clause",
        "Policy",
        "Version",
        "policy_hash",
    ),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


if not TYPE_CHECKING:  # pragma: no branch  # it runs, or a type checker reads it

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
        globals()[name] = found
        return found


__all__ = [
    "BUILT_IN_KINDS",
    "CORE_VERSION",
    "FIELDS",
    "GROUNDS",
    "HOUSE",
    "KINDS_OF_FACT",
    "BadInput",
    "Case",
    "Catalogue",
    "Clause",
    "Client",
    "Fact",
    "FileRef",
    "Item",
    "Policy",
    "PolicyRef",
    "Problem",
    "Project",
    "Reason",
    "Span",
    "Verdict",
    "Version",
    "assemble",
    "case_to_json",
    "check_references",
    "decide",
    "fact_to_json",
    "file_to_json",
    "format_instant",
    "format_money",
    "item_to_json",
    "numbers",
    "parse_case",
    "parse_instant",
    "parse_money",
    "parse_policy_ref",
    "parse_version",
    "policy_hash",
    "read_json",
    "span_to_json",
    "timeline",
    "verdict_to_json",
    "zone_named",
]
