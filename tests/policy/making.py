"""Policies and cases made in tests: amended versions of the shipped ones, and one of our own.

``BOOK`` holds every policy that random histories are drawn under: the four shipped ones, each kind
of amendment, and ``north-room``, which exists only as a file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from studio_desk import resources
from studio_desk.policy import (
    Case,
    Catalogue,
    Policy,
    assemble,
    decide,
    parse_case,
    parse_instant,
    parse_version,
    verdict_to_json,
)
from studio_desk.policyfiles import built_in_catalogue
from tests.strategies import POLICIES

HERE = Path(__file__).resolve().parent
NORTH_ROOM = HERE / "policies" / "north-room.toml"
A, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"


def shipped(name: str) -> str:
    """The text of a shipped policy."""
    return next(f for f in resources.policy_files() if f.stem == name).read_text("utf-8")


def amended(name: str, effective: str, changes: dict[str, str] | None = None) -> str:
    """The text of a shipped policy as a version of that date, with words replaced."""
    lines = [line for line in shipped(name).splitlines() if not line.startswith("effective")]
    text = "\n".join(lines).replace("title =", f"effective = {effective}\ntitle =", 1)
    for old, new in (changes or {}).items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def policy_of(*texts: str) -> Policy:
    """The policy made of these texts, in order."""
    files = [f"{number}.toml" for number, _ in enumerate(texts, start=1)]
    return assemble(
        (parse_version(text, file), file) for text, file in zip(texts, files, strict=True)
    )


def case_of(
    policy: Policy,
    kind: str,
    *facts: tuple[Any, ...],
    zone: str = "Etc/UTC",
    **project: Any,
) -> Case:
    """A case of facts given as (kind, instant) or (kind, instant, own fields); ids are f1, f2…"""
    listed = [
        {"id": f"f{number}", "fact": fact, "at": when(at), **(own[0] if own else {})}
        for number, (fact, at, *own) in enumerate(facts, start=1)
    ]
    raw = {
        "format": "studio-desk/case@1",
        "zone": zone,
        "policy": policy.name,
        "project": {"kind": kind, **project},
        "facts": listed,
    }
    known = Catalogue([*built_in_catalogue().values(), policy])
    return parse_case(raw, known, known.kinds)


def when(text: str) -> str:
    """An instant of 2026 in short: ``03-05`` (noon) and ``03-05 18:30:00`` are of UTC."""
    if text.endswith("Z"):
        return text
    day, _, time_of_day = text.partition(" ")
    return f"2026-{day}T{time_of_day or '12:00:00'}Z"


def verdict(case: Case, policy: Policy, at: str) -> dict[str, Any]:
    """The verdict at an instant, as the contract writes it."""
    return verdict_to_json(decide(case, policy, parse_instant(when(at))))


def _renamed(text: str, name: str, new: str) -> str:
    return text.replace(f'name = "{name}"', f'name = "{new}"')


def _amendments() -> dict[str, Policy]:
    five_days = 'amount = 5, unit = "days"'
    b_versions = [
        shipped(B),
        amended(B, "2026-03-08", {five_days: 'amount = 3, unit = "days"', '"20.00"': '"30.00"'}),
        amended(B, "2026-10-22", {five_days: 'amount = 10, unit = "days"'}),
    ]
    a_versions = [
        amended(A, "2026-01-01"),
        amended(A, "2026-03-02", {"free = 1": "free = 2", "amount = 7": "amount = 3"}),
        amended(A, "2026-04-01", {"free = 1": "free = 0"}),
    ]
    c_versions = [
        shipped(C),
        amended(C, "2026-03-08", {"amount = 7": "amount = 14"}),
        amended(C, "2026-05-01", {'["billing_error", "service_issue"]': '["billing_error"]'}),
    ]
    at_once = {'amendments = "at_purchase"': 'amendments = "immediate"'}
    claims = [
        amended(A, "2026-03-01", at_once),
        amended(A, "2026-03-08", at_once | {"amount = 7": "amount = 3"}),
        amended(A, "2026-10-22", at_once | {"amount = 7": "amount = 30"}),
    ]
    exchanges = [
        amended(D, "2026-03-01", at_once),
        amended(D, "2026-03-08", at_once | {"amount = 14": "amount = 7"}),
        amended(D, "2026-03-26", at_once | {"amount = 14": "amount = 40"}),
    ]
    rounds = amended(A, "2026-03-26", {'amendments = "at_purchase"': 'amendments = "immediate"'})
    return {
        "amended-immediate": policy_of(
            *(_renamed(text, B, "amended-immediate") for text in b_versions)
        ),
        "amended-at-purchase": policy_of(
            *(_renamed(text, A, "amended-at-purchase") for text in a_versions)
        ),
        "amended-at-service": policy_of(
            *(_renamed(text, C, "amended-at-service") for text in c_versions)
        ),
        "amended-claims": policy_of(*(_renamed(text, A, "amended-claims") for text in claims)),
        "amended-exchanges": policy_of(
            *(_renamed(text, D, "amended-exchanges") for text in exchanges)
        ),
        "from-windows-to-rounds": policy_of(
            _renamed(shipped(B), B, "from-windows-to-rounds"),
            _renamed(rounds, A, "from-windows-to-rounds"),
        ),
    }


NORTH = policy_of(NORTH_ROOM.read_text("utf-8"))
BOOK: Catalogue = built_in_catalogue().with_policies([*_amendments().values(), NORTH])
KINDS: dict[str, tuple[str, ...]] = {
    **POLICIES,
    **{
        policy.name: policy.versions[0].kinds
        for policy in BOOK.values()
        if policy.name not in POLICIES
    },
}
# Random histories crowd around the days on which versions begin, in UTC and beside it.
VERSION_STARTS = tuple(
    parse_instant(f"{version.effective.isoformat()}T00:00:00Z") + hour * 3_600
    for policy in BOOK.values()
    for version in policy.versions[1:]
    if version.effective
    for hour in (-1, 0, 5)
)
