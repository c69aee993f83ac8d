"""The JSON Schema of a policy file, made of the loader's own tables, so that editors know them too.

It knows the form of each key. What lies between clauses (a term that is missing beside another, an
overlap) and between versions only the loader can say. Dates of TOML are strings here.
"""

from __future__ import annotations

import dataclasses
from typing import Any

import studio_desk.policy.document as document
import studio_desk.policy.terms as t
from studio_desk.policy.instants import COUNTS, UNITS
from studio_desk.policy.money import AMOUNT, CURRENCY

DRAFT = "http://json-schema.org/draft-07/schema#"
_SAYS = {"type": "string", "pattern": r"\S"}
_NUMBER = {"type": "string", "pattern": f"^{document.NUMBER.pattern}$"}
_MONEY = {"type": "string", "pattern": f"^(?:{AMOUNT.pattern})$"}


def policy_schema() -> dict[str, Any]:
    """The schema of one policy file; the same tables give the same schema."""
    return {
        "$schema": DRAFT,
        "title": "A policy of Studio Desk",
        "description": "One version of a policy: its head, and a [[clause]] for each clause.",
        "type": "object",
        "required": list(document.NEEDED),
        "additionalProperties": False,
        "properties": {
            "format": {"const": document.FORMAT},
            "name": _matching(document.NAME.pattern, "The policy's name: small-letters-and-dashes"),
            "title": _SAYS | {"description": "What the owner and the client call it"},
            "effective": {
                "type": "string",
                "format": "date",
                "description": "The day from which this version is in force, such as 2026-03-09",
            },
            "source": _SAYS | {"description": "Where the words come from"},
            "currency": _matching(CURRENCY.pattern, "The currency of the policy's own fees"),
            "amendments": {
                "enum": list(t.AMENDMENT_RULES),
                "description": "Which version governs after a change",
            },
            "kinds": {
                "type": "array",
                "minItems": 1,
                "items": _matching(document.KIND.pattern, "A kind_of_work"),
                "description": "The kinds of work that the policy is for",
            },
            "clause": {"type": "array", "items": _clause()},
        },
        "definitions": _forms(),
    }


def _forms() -> dict[str, Any]:
    """The forms that fields of terms have, each once."""
    words = {form: {"enum": list(known)} for form, known in document.ONE_OF.items()}
    lists = {
        form: {"type": "array", "minItems": 1, "items": {"enum": list(known)}}
        for form, known in document.SOME_OF.items()
    }
    return words | lists | _FORMS


def _matching(pattern: str, description: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^(?:{pattern})$", "description": description}


def _clause() -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["number", "says", "term"],
        "properties": {
            "number": _NUMBER | {"description": "Such as B4a; each once"},
            "says": _SAYS | {"description": "The clause in a short sentence"},
            "term": {"enum": list(t.TERMS), "description": "What the clause decides"},
        },
        "allOf": [
            {
                "if": {"properties": {"term": {"const": word}}, "required": ["term"]},
                "then": _term(kind),
            }
            for word, kind in t.TERMS.items()
        ],
    }


def _term(kind: type[t.Term]) -> dict[str, Any]:
    fields = [field for field in dataclasses.fields(kind) if "form" in field.metadata]
    described = " ".join((kind.__doc__ or "").split("\n\n")[0].split())
    known: dict[str, Any] = {"number": True, "says": True, "term": {"description": described}}
    return {
        "description": described,
        "required": [field.name for field in fields if field.metadata["required"]],
        "additionalProperties": False,
        "properties": known
        | {field.name: {"$ref": f"#/definitions/{field.metadata['form']}"} for field in fields},
    }


_FORMS: dict[str, dict[str, Any]] = {
    "kinds": {
        "type": "array",
        "minItems": 1,
        "items": {"type": "string"},
        "description": "The kinds of work that the clause is for; all where it is left out",
    },
    "period": {
        "type": "object",
        "required": ["amount", "unit"],
        "additionalProperties": False,
        "properties": {
            "amount": {"type": "integer", "minimum": 1, "maximum": max(document.LONGEST.values())},
            "unit": {"enum": list(UNITS)},
            "count": {"enum": list(COUNTS)},
        },
        "allOf": [
            {
                "if": {"properties": {"unit": {"const": unit}}},
                "then": {"properties": {"amount": {"maximum": longest}}},
            }
            for unit, longest in document.LONGEST.items()
        ],
    },
    "money": _MONEY,
    "money_by_kind": {"type": "object", "minProperties": 1, "additionalProperties": _MONEY},
    "whole": {"type": "integer", "minimum": 0, "maximum": document.MOST},
    "yes_no": {"type": "boolean"},
}
