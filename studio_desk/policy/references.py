"""References between the facts of a case: each points to an earlier fact of the right kind."""

from __future__ import annotations

import re

from studio_desk.policy.facts import FIELDS, Fact
from studio_desk.policy.jsontext import join
from studio_desk.policy.problems import Problem, saying, shown


def check_references(facts: tuple[Fact, ...], problems: list[Problem]) -> None:
    """Check that every reference points to an earlier fact of the right kind (pin 34).

    Appends to `problems`, whose places count the facts as listed.
    """
    check_listed(list(enumerate(facts)), set(), problems)


def check_listed(listed: list[tuple[int, Fact]], unsure: set[str], problems: list[Problem]) -> None:
    """Check the references of facts with their places; those to `unsure` ids are let be."""
    ids = {fact.id for _, fact in listed}
    earlier: dict[str, Fact] = {}
    revised: set[str] = set()
    for index, fact in sorted(listed, key=lambda pair: pair[1].at):
        where = f"facts[{index}]"
        for field in FIELDS[fact.kind]:
            target = getattr(fact, field.name)
            if field.form not in _TARGETS or target is None or target in unsure:
                continue
            fault = _reference_fault(field.form, target, earlier, target in ids)
            if fact.kind == "revised" and not fault:
                fault = (
                    saying("revised already; a request is revised once")
                    if target in revised
                    else ""
                )
                revised.add(target)
            if fault:
                problems.append(
                    Problem(
                        join(where, field.key),
                        saying("{value}: {fault}", value=shown(target), fault=fault),
                    )
                )
        for number, item in enumerate(fact.items):
            if item.reverts is not None and not _names_item(item.reverts, earlier, unsure):
                problems.append(
                    Problem(
                        f"{where}.items[{number}].reverts",
                        saying(
                            "{value}: {fault}",
                            value=shown(item.reverts),
                            fault=_no_item(earlier),
                        ),
                    )
                )
        earlier.setdefault(fact.id, fact)
    problems.sort(key=lambda problem: _fact_index(problem.place))


_TARGETS = {
    "request": "requested",
    "claim": "claimed",
    "exchange_claim": "claimed",
}


def _reference_fault(form: str, target: str, earlier: dict[str, Fact], known: bool) -> str:
    wanted = _TARGETS[form]
    fact = earlier.get(target)
    if fact is None:
        return (
            saying("a later fact; point to an earlier one")
            if known
            else saying("no fact has this id; point to an earlier one")
        )
    if fact.kind != wanted:
        return saying('a "{kind}" fact; point to a "{wanted}" one', kind=fact.kind, wanted=wanted)
    if form == "exchange_claim" and fact.ground not in ("exchange", None):
        return saying('this claim is not about an exchange; point to one of ground "exchange"')
    return ""


def _names_item(text: str, earlier: dict[str, Fact], unsure: set[str]) -> bool:
    request, _, index = text.rpartition("/")
    if not re.fullmatch(r"0|[1-9][0-9]{0,8}", index):
        return False
    fact = earlier.get(request)
    if fact is None or fact.kind != "requested":
        return request in unsure
    return not fact.items or int(index) < len(fact.items)  # items that could not be read


def _no_item(earlier: dict[str, Fact]) -> str:
    """What would be right: an item that is there."""
    asked = [fact.id for fact in earlier.values() if fact.kind == "requested"]
    if not asked:
        return saying("no request is earlier; leave the key out")
    return saying("not an item of an earlier request, such as {item}", item=shown(f"{asked[-1]}/0"))


def _fact_index(place: str) -> int:
    match = re.match(r"facts\[(\d+)\]", place)
    return int(match[1]) if match else -1
