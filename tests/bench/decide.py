"""How long the decision core takes for one case: all golden cases, and one long history.

``Core`` is the only part that knows how the core is called.
"""

from __future__ import annotations

import json
import statistics
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio_desk import policy, resources
from tests.bench.table import tell

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).resolve().parents[1] / "policy" / "golden"
DAY = 86_400
SONGS = ("Glass", "Night Drive", "Harbour", "Tin Roof")


class Core:
    """The decision core, as these measurements call it."""

    def __init__(self) -> None:
        self.policies = policy.Catalogue(
            policy.assemble([(policy.parse_version(file.read_text("utf-8"), file.name), file.name)])
            for file in resources.policy_files()
        )

    def read(self, text: bytes) -> policy.Case:
        return policy.parse_case(policy.read_json(text), self.policies, self.policies.kinds)

    def decide(self, case: policy.Case, at: int) -> object:
        return policy.decide(case, self.policies[case.policy.name], at)

    def timeline(self, case: policy.Case) -> object:
        return policy.timeline(case, self.policies[case.policy.name])


@dataclass(frozen=True)
class Subject:
    """A case in its three forms, and an instant to ask about: that of its last fact."""

    text: bytes
    case: policy.Case
    at: int


def golden_cases(core: Core) -> list[Subject]:
    """Return the golden cases that fall under a shipped policy, as it ships."""
    found = []
    for file in sorted(GOLDEN.rglob("*.json")):
        raw = json.loads(file.read_text("utf-8")).get("case")
        if isinstance(raw, dict) and raw.get("facts") and isinstance(raw.get("policy"), str):
            found.append(subject(core, raw))
    return found


def subject(core: Core, raw: dict[str, Any]) -> Subject:
    text = json.dumps(raw).encode()
    case = core.read(text)
    return Subject(text, case, max(fact.at for fact in case.facts))


def long_case(rounds: int) -> dict[str, Any]:
    """Return a project with that many revision rounds of four items each, one a day."""
    start = 1_772_377_200
    facts: list[dict[str, Any]] = [
        {"id": "p", "fact": "purchased", "at": moment(start)},
        {"id": "d", "fact": "delivered", "at": moment(start + DAY)},
    ]
    for number in range(rounds):
        day = start + (number + 2) * DAY
        items = [
            {"song": song, "element": f"part {number % 7}", "aspect": "level", "change": "+1 dB"}
            for song in SONGS
        ]
        facts.append({"id": f"q{number}", "fact": "requested", "at": moment(day), "items": items})
        facts.append(
            {
                "id": f"r{number}",
                "fact": "revised",
                "at": moment(day + 3600),
                "request": f"q{number}",
            }
        )
    return {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": "audio-mastering-and-mixing",
        "project": {"kind": "mixing"},
        "facts": facts,
    }


def moment(at: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(at))


def per_case(work: Callable[[Subject], object], subjects: list[Subject], runs: int) -> float:
    """Return the median over ``runs`` of the seconds that one case takes on average."""
    taken = []
    for _ in range(runs):
        began = time.perf_counter()
        for each in subjects:
            work(each)
        taken.append((time.perf_counter() - began) / len(subjects))
    return statistics.median(taken)


def main(runs: int) -> None:
    """Measure and print."""
    core = Core()
    groups = {
        "golden cases": golden_cases(core),
        "a long case: 100 rounds of 4 items": [subject(core, long_case(100))],
    }
    works: dict[str, Callable[[Subject], object]] = {
        "json.loads, for scale": lambda s: json.loads(s.text),
        "reading and checking": lambda s: core.read(s.text),
        "decide": lambda s: core.decide(s.case, s.at),
        "timeline": lambda s: core.timeline(s.case),
    }
    for title, subjects in groups.items():
        if not subjects:
            print(f"  {title}: none found")
            continue
        facts = statistics.mean(len(s.case.facts) for s in subjects)
        print(f"  {title} ({len(subjects)}, of {facts:.0f} facts on average)")
        scale = 0.0
        for name, work in works.items():
            seconds = per_case(work, subjects, runs)
            scale = scale or seconds
            print(f"    {name:<24} {seconds * 1e6:9.1f} µs  {seconds / scale:7.1f} ×")
            if seconds != scale:
                tell("decide", f"{name}, {title}"[:46], seconds / scale, "json.loads of the case")
    print(
        "  Seconds per case in one process, case and policy already read; asked at the last fact."
    )
