"""The smallest case found on which core and reference still differ in the same place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from tests.reference.cases.samples import Sample
from tests.reference.comparing import Alter, Mismatch, mismatches, unaltered
from tests.reference.law.order import Fact, Facts, Json
from tests.reference.law.terms import SHIPPED, Terms
from tests.reference.policytexts import policy_text


def smallest(
    sample: Sample, mismatch: Mismatch, alter: Alter = unaltered
) -> tuple[Sample, Mismatch]:
    """Leave out of a case whatever can be missed, until nothing more can."""
    place = _place(mismatch)
    while True:
        for smaller in _smaller(sample):
            same = (found for found in mismatches(smaller, alter=alter) if _place(found) == place)
            found = next(same, None)
            if found is not None:
                sample, mismatch = smaller, found
                break
        else:
            return sample, mismatch


def _place(mismatch: Mismatch) -> str:
    return re.sub(r"\d+", "#", mismatch.path)


def _smaller(sample: Sample) -> Iterator[Sample]:
    """The case with one thing less: a version, a fact, something said of it or of the project."""
    case, versions = sample.case, sample.versions
    shipped = (SHIPPED[versions[0].family],)
    if versions != shipped:
        yield replace(sample, versions=shipped)
    for number in range(len(versions) if len(versions) > 1 else 0):
        yield replace(sample, versions=versions[:number] + versions[number + 1 :])
    for fact in reversed(case["facts"]):
        yield _with(sample, facts=_without(case["facts"], {fact["id"]}))
    for key in case["project"].keys() - {"kind"}:
        yield _with(sample, project=_less(case["project"], key))
    for number, fact in enumerate(case["facts"]):
        for smaller in _smaller_facts(fact):
            facts = [*case["facts"][:number], smaller, *case["facts"][number + 1 :]]
            yield _with(sample, facts=facts)
    if case["zone"] != "UTC":
        yield _with(sample, zone="UTC")


def _with(sample: Sample, **changes: Any) -> Sample:
    return replace(sample, case={**sample.case, **changes})


def _less(value: Json, key: str) -> Json:
    return {name: inner for name, inner in value.items() if name != key}


def _without(facts: Facts, gone: set[str]) -> Facts:
    """The facts without these, and without all that refers to them."""
    left = [fact for fact in facts if not _refers(fact, gone)]
    return left if len(left) == len(facts) else _without(left, gone | _ids(facts) - _ids(left))


def _ids(facts: Facts) -> set[str]:
    return {fact["id"] for fact in facts}


def _refers(fact: Fact, gone: set[str]) -> bool:
    if any(fact.get(key) in gone for key in ("id", "claim", "request", "for")):
        return True
    items = fact["items"] if fact["fact"] == "requested" else []
    return any(item.get("reverts", "").split("/")[0] in gone for item in items)


def _smaller_facts(fact: Fact) -> Iterator[Fact]:
    for key in ("wants", "evidence", "for"):
        if key in fact:
            yield _less(fact, key)
    if fact["fact"] != "requested":
        return
    items = fact["items"]
    for number, item in enumerate(items):
        before, after = items[:number], items[number + 1 :]
        if len(items) > 1:
            yield fact | {"items": before + after}
        for key in item if len(item) > 1 else ():
            yield fact | {"items": [*before, _less(item, key), *after]}


def told(sample: Sample, mismatch: Mismatch) -> list[str]:
    """A case and what differs, to be read: a line for each fact and each version."""
    case = _less(sample.case, "facts")
    lines = [json.dumps(case, ensure_ascii=False)]
    lines += [f"  {json.dumps(fact, ensure_ascii=False)}" for fact in sample.case["facts"]]
    for terms in sample.versions:
        lines.append(f"  version {terms.version}: {_own_figures(terms) or 'as shipped'}")
    return [*lines, *mismatch.lines()]


def _own_figures(terms: Terms) -> str:
    """What a version says otherwise than the shipped one."""
    shipped = SHIPPED[terms.family]
    own = {f.name: getattr(terms, f.name) for f in fields(Terms)}
    return ", ".join(
        f"{name} {sorted(value) if isinstance(value, frozenset) else value}"
        for name, value in own.items()
        if value != getattr(shipped, name) and name != "effective"
    )


def keep(sample: Sample, folder: Path) -> None:
    """Write a case and its versions into a folder, as ``studio-desk decide`` reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for number, terms in enumerate(sample.versions):
        files.append(f"{number}.toml")
        (folder / files[-1]).write_text(policy_text(terms), "utf-8")
    policy = {"name": sample.case["policy"], "versions": files}
    text = json.dumps({**sample.case, "policy": policy}, indent=1, ensure_ascii=False)
    (folder / "case.json").write_text(text + "\n", "utf-8")
