"""From the fields of a form to values the policy core has checked.

Forms hand in the contract's own words ("400.00", `{"song": …}`) or values of `policy.facts` (whole
hundredths, UTC seconds, `Item`); both become contract JSON and are read by the core, so that a
form, a case file and a command are judged by one set of rules.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from studio_desk.policy import (
    FIELDS,
    BadInput,
    Case,
    Catalogue,
    Fact,
    FileRef,
    Item,
    Problem,
    case_to_json,
    file_to_json,
    format_instant,
    format_money,
    item_to_json,
    parse_case,
    read_json,
)
from studio_desk.policy.problems import saying
from studio_desk.studio.changes import Refused

_PACKAGE = ("free_rounds", "extra_round_fee")
_MARKS = ("custom_made", "final_sale")


def fact_json(fact_id: str, kind: str, at: int | str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """A fact as the contract writes it, from the fields of a form.

    `fields` are named as in the contract or as attributes of `Fact`; None leaves a field out.
    """
    raw: dict[str, Any] = {"id": fact_id, "fact": kind, "at": _instant(at)}
    keys = {field.name: field for field in FIELDS.get(kind, ())}
    keys |= {field.key: field for field in FIELDS.get(kind, ())}
    for name, value in fields.items():
        if value is None:
            continue
        field = keys.get(name)
        raw[field.key if field else name] = _plain(field.form if field else "", value)
    return raw


def _plain(form: str, value: Any) -> Any:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if form == "amount" and whole:
        return format_money(value)
    if form == "instant":
        return _instant(value)
    if form == "items" and isinstance(value, Sequence) and not isinstance(value, str):
        return [item_to_json(item) if isinstance(item, Item) else item for item in value]
    if form == "files" and isinstance(value, Sequence) and not isinstance(value, str):
        return [file_to_json(ref) if isinstance(ref, FileRef) else ref for ref in value]
    return value


def _instant(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return format_instant(value)
        except OverflowError:
            return str(value)
    return value


def with_facts(case: Case, raw: Sequence[Mapping[str, Any]], catalogue: Catalogue) -> Case:
    """The case with further facts, as the core reads it. Raises `BadInput`."""
    document = case_to_json(case)
    document["facts"] = [*document["facts"], *raw]
    return read(document, catalogue)


def read(document: Mapping[str, Any], catalogue: Catalogue) -> Case:
    """A case from contract JSON, through the same reader as a file. Raises `BadInput`."""
    try:
        data = json.dumps(document, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise BadInput(
            [Problem("", saying("a text holds half a character; type it again"))]
        ) from None
    except (TypeError, ValueError) as error:
        raise BadInput([Problem("", str(error))]) from error
    return parse_case(read_json(data), tuple(catalogue), catalogue.kinds)


def new_fact(
    case: Case,
    fact_id: str,
    kind: str,
    at: int | str,
    fields: Mapping[str, Any],
    catalogue: Catalogue,
) -> Fact:
    """The fact, checked against the case it joins. Raises `Refused` with places of the form."""
    place = f"facts[{len(case.facts)}]."
    raw = fact_json(fact_id, kind, at, fields)
    try:
        return with_facts(case, [raw], catalogue).facts[-1]
    except BadInput as bad:
        raise Refused.of(bad, (place,)) from bad


def project_json(fields: Mapping[str, Any]) -> dict[str, Any]:
    """A project as the contract writes it, from the fields of a form. Empty texts are left out."""
    project: dict[str, Any] = {}
    package: dict[str, Any] = {}
    for name, value in fields.items():
        if value is None or (name in _MARKS and value is False) or value == ():
            continue
        if name in ("price", "extra_round_fee"):
            value = _plain("amount", value)
        if name == "songs" and isinstance(value, Sequence) and not isinstance(value, str):
            value = list(value)
        (package if name in _PACKAGE else project)[name] = value
    if package:
        project["package"] = package
    return project


def project_values(case: Case) -> dict[str, Any]:
    """The checked project as columns (`store.projects.EDITABLE`)."""
    project = case.project
    return {
        "title": project.title,
        "kind": project.kind,
        "currency": project.currency,
        "price_minor": project.price,
        "songs": project.songs,
        "free_rounds": project.free_rounds,
        "extra_round_fee_minor": project.extra_round_fee,
        "custom_made": project.custom_made,
        "final_sale": project.final_sale,
        "zone": case.zone,
        "policy": case.policy.name,
    }
