"""Random histories: likely and unlikely facts, most of them within a second of some deadline."""

from __future__ import annotations

import random
from collections.abc import Callable

from tests.reference.law.instants import DAY, Span, instant, later, written
from tests.reference.law.order import Fact, Facts

GROUNDS = (
    "duplicate_payment", "payment_error", "cannot_complete", "studio_mistake", "service_issue",
    "billing_error", "unused_portion", "dissatisfaction", "change_of_mind", "user_error",
    "changed_requirements", "used_after_completion", "exchange", "other",
)  # fmt: skip
_LIKELY_GROUNDS = {
    "A": (
        "duplicate_payment", "payment_error", "cannot_complete", "dissatisfaction", "exchange",
        "change_of_mind",
    ),
    "B": GROUNDS,
    "C": ("studio_mistake", "service_issue", "billing_error", "unused_portion", "user_error"),
    "D": ("exchange",) * 6 + ("other",),
}  # fmt: skip
_WANTS = ("refund", "credit", "fix", "exchange", "alternative", "store_credit", "partial_refund")
_CHANGES = (
    "+1.5 dB", "-1.5 dB", "\u22122 dB", "+ 3", "up", "down", "more", "less", "UP ", " Less", "+0",
    "-0.0 dB", "louder", "20 %", "+20 %", "upwards", "1 dB", "+,5 dB", "-1,5 dB", "a bit more",
    "+dB", "+.5", "+1dB", "-3%",
)  # fmt: skip
_SONGS = (
    "Glass", "glass ", " GL ASS", "Night Drive", "NightDrive", "Stra\u00dfe", "STRASSE",
    "Caf\u00e9", "Cafe\u0301",
)  # fmt: skip
_ELEMENTS = ("bass guitar", "Bass Guitar", "vocal", "lead vocal")
_ASPECTS = ("level", "reverb", "Level ")
_AMOUNTS = ("400.00", "400", "200.00", "100.00", "35.00", "200", "0.01", "400.0")
_OF_EXCHANGES = ("rma_issued", "returned", "exchanged", "inspected")
_WEIGHTS = {
    "purchased": 6, "paid": 6, "charged": 2, "started": 3, "delivered": 6, "requested": 10,
    "revised": 10, "approved": 0.5, "contacted": 1.5, "claimed": 6, "evidence": 3, "fixed": 1,
    "fix_failed": 2, "declined": 1.2, "cannot_complete": 1.5, "refunded": 2, "credited": 1,
    "charged_back": 1, "chargeback_closed": 1, "rma_issued": 3, "returned": 3, "exchanged": 1,
    "inspected": 3, "subscribed": 1, "cancelled": 0.8, "purged": 0.8, "restored": 0.8, "held": 0.7,
    "released": 0.7,
}  # fmt: skip
_MOST_TRIES = 200
_LAST = instant("2200-12-31T23:59:59Z")  # facts happen no later (pin 36)


def weights(rng: random.Random, family: str, kind: str, *, dense: bool) -> dict[str, float]:
    """How likely each kind of fact is under a policy, for a kind of work."""
    found: dict[str, float] = dict(_WEIGHTS)
    is_edited = family in "AB" and kind in ("mixing", "mastering")
    if is_edited:
        found |= dict.fromkeys((*_OF_EXCHANGES, "subscribed"), 0.1)
    if family == "C":
        if kind == "subscription":
            found |= {"subscribed": 8, "cancelled": 4}
        found |= {"requested": 1, "revised": 1, "claimed": 9, "fix_failed": 5}
    if family == "D":
        found |= {"requested": 0.3, "revised": 0.3, "claimed": 10, "delivered": 1, "purchased": 8}
    if family == "A" and not is_edited:
        found |= {"requested": 1, "revised": 1, "claimed": 10}
    if rng.random() < 0.5:
        found |= {"cancelled": 0, "purged": 0, "charged_back": 0}
    if rng.random() < 0.5:
        found["refunded"] = 0.2
    if dense and family in "AB":
        found = {name: weight * 0.15 for name, weight in found.items()}
        found |= {"requested": 6, "revised": 6, "delivered": 0.6}
    return found


class History:
    """Facts as they are drawn, one after the other."""

    def __init__(
        self,
        rng: random.Random,
        family: str,
        zone: str,
        base: int,
        spans: list[Span],
        starts: list[int],
        *,
        dense: bool,
    ) -> None:
        self.rng, self.family, self.zone = rng, family, zone
        self.spans, self.starts, self.dense = spans, starts, dense
        self.now = base
        self.times = [base]
        self.facts: Facts = []
        self._requests: Facts = []
        self._claims: Facts = []
        self._revised: set[str] = set()
        own: dict[str, Callable[[Fact], bool]] = {
            "paid": self._amount,
            "charged": self._charged,
            "refunded": self._back,
            "credited": self._back,
            "requested": self._request,
            "revised": self._revision,
            "claimed": self._claim,
            "evidence": self._of_claim,
            "fixed": self._of_claim,
            "fix_failed": self._of_claim,
            "declined": self._of_claim,
            "charged_back": self._charged_back,
            "subscribed": self._subscribed,
            "held": self._held,
        }
        self._own = own | dict.fromkeys(_OF_EXCHANGES, self._of_exchange)

    def draw(self, count: int, openers: list[str], weighed: dict[str, float]) -> Facts:
        """Draw so many facts, first the openers; fewer where nothing to refer to comes up."""
        names, numbers = list(weighed), list(weighed.values())
        for _ in range(_MOST_TRIES):
            if len(self.facts) >= count:
                break
            name = openers.pop(0) if openers else self.rng.choices(names, numbers)[0]
            fact: Fact = {"id": f"f{len(self.facts) + 1}", "fact": name}
            if name in self._own and not self._own[name](fact):
                continue
            fact["at"] = written(self._next_time())
            self.facts.append(fact)
            if name == "requested":
                self._requests.append(fact)
            if name == "claimed":
                self._claims.append(fact)
        return self.facts

    def _next_time(self) -> int:
        """The same second, a little later, or about where something ends."""
        rng, dice = self.rng, self.rng.random()
        if self.dense and rng.random() < 0.6:
            self.now += rng.choice([0, 1, 600, 3600, 20_000, DAY])
        elif dice < 0.15:
            pass
        elif dice < 0.25:
            self.now += 1
        elif dice < 0.40:
            self.now += rng.randint(1, 7200)
        elif dice < 0.60:
            self.now += rng.randint(3600, 3 * DAY)
        elif dice < 0.92:
            start = rng.choice(self.times[-6:])
            edge = later(start, rng.choice(self.spans), self.zone) + rng.choice([-1, 0, 0, 1, 1, 2])
            self.now = edge if edge >= self.now else self.now + rng.randint(0, DAY)
        elif dice < 0.97 and self.starts:
            edge = rng.choice(self.starts) + rng.choice([-1, 0, 1])
            self.now = max(self.now, edge)
        else:
            self.now += rng.randint(DAY, 40 * DAY)
        self.now = min(self.now, _LAST)
        self.times.append(self.now)
        return self.now

    def _chance(self, share: float) -> bool:
        return self.rng.random() < share

    def _amount(self, fact: Fact) -> bool:
        fact["amount"] = self.rng.choice(_AMOUNTS[:3] if self._chance(0.7) else _AMOUNTS)
        return True

    def _charged(self, fact: Fact) -> bool:
        self._amount(fact)
        if self._requests and self._chance(0.3):
            fact["for"] = self.rng.choice(self._requests)["id"]
        return True

    def _back(self, fact: Fact) -> bool:
        self._amount(fact)
        if self._claims and self._chance(0.6):
            fact["claim"] = self.rng.choice(self._claims)["id"]
        return True

    def _request(self, fact: Fact) -> bool:
        items = [self._item() for _ in range(self.rng.choice([1, 1, 1, 2, 2, 3]))]
        if self._chance(0.08):
            items = [item | {"cause": "studio"} for item in items]
        fact["items"] = items
        return True

    def _item(self) -> Fact:
        rng, item = self.rng, {}
        if self._chance(0.85):
            item["song"] = rng.choice(_SONGS[:3] if self._chance(0.7) else _SONGS)
        if self._chance(0.8):
            item["element"] = rng.choice(_ELEMENTS[:2] if self._chance(0.7) else _ELEMENTS)
        if self._chance(0.8):
            item["aspect"] = rng.choice(_ASPECTS)
        if self._chance(0.8):
            item["change"] = rng.choice(_CHANGES[:10] if self._chance(0.8) else _CHANGES)
        if self._chance(0.1):
            item["to"] = "original"
        if self._chance(0.15):
            item["text"] = "some words"
        return self._marked(item)

    def _marked(self, item: Fact) -> Fact:
        """The item with marks of the owner, and with something said."""
        rng = self.rng
        if self._chance(0.15):
            item["cause"] = rng.choice(["client", "studio", "studio"])
        if self._chance(0.15):
            item["reasonable"] = rng.choice([True, False, False])
        if self._requests and self._chance(0.07):
            request = rng.choice(self._requests)
            item["reverts"] = f"{request['id']}/{rng.randrange(len(request['items']))}"
        if not item.keys() - {"cause", "reasonable"}:
            item["text"] = "words"
        return item

    def _revision(self, fact: Fact) -> bool:
        waiting = [r["id"] for r in self._requests if r["id"] not in self._revised]
        if not waiting:
            return False
        fact["request"] = self.rng.choice(waiting)
        self._revised.add(fact["request"])
        return True

    def _claim(self, fact: Fact) -> bool:
        rng = self.rng
        fact["ground"] = rng.choice(_LIKELY_GROUNDS[self.family] if self._chance(0.75) else GROUNDS)
        if self._chance(0.4):
            fact["wants"] = rng.choice(_WANTS[:2] if self._chance(0.6) else _WANTS)
        if self._chance(0.4):
            fact["evidence"] = rng.choice([[], ["a.png"], ["a.png", "b.png"]])
        return True

    def _of_claim(self, fact: Fact) -> bool:
        if not self._claims:
            return False
        fact["claim"] = self.rng.choice(self._claims)["id"]
        if fact["fact"] == "evidence":
            fact["items"] = ["mail.txt"]
        return True

    def _of_exchange(self, fact: Fact) -> bool:
        claims = [claim["id"] for claim in self._claims if claim["ground"] == "exchange"]
        if not claims:
            return False
        fact["claim"] = self.rng.choice(claims)
        if fact["fact"] == "rma_issued":
            fact["number"] = f"R-{len(self.facts)}"
        if fact["fact"] == "inspected":
            for name in ("unused", "packaging", "accessories", "available"):
                fact[name] = self._chance(0.75)
        return True

    def _charged_back(self, fact: Fact) -> bool:
        if self._chance(0.5):
            fact["amount"] = "400.00"
        return True

    def _subscribed(self, fact: Fact) -> bool:
        fact["period"] = self.rng.choice(["month", "month", "year"])
        return True

    def _held(self, fact: Fact) -> bool:
        fact["why"] = "dispute"
        return True


def shuffled(rng: random.Random, facts: Facts) -> Facts:
    """The facts in any order, now and then; only where their instants alone say which is first."""
    if rng.random() < 0.1 and len({instant(fact["at"]) for fact in facts}) == len(facts):
        rng.shuffle(facts)
    return facts
