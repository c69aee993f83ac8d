"""Reading a case: every rule of its form is checked, and every problem is listed."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from typing import Any

from studio_desk.policy.case import FORMAT, Case, Client, PolicyRef, Project
from studio_desk.policy.facts import (
    CAUSES,
    FIELDS,
    GROUNDS,
    PERIODS,
    WANTS,
    Fact,
    Field,
    FileRef,
    Item,
)
from studio_desk.policy.instants import (
    FIRST_INSTANT,
    FIRST_YEAR,
    LAST_INSTANT,
    LAST_YEAR,
    instant_of,
    parse_instant,
    zone_named,
)
from studio_desk.policy.jsontext import join
from studio_desk.policy.money import is_currency, parse_money
from studio_desk.policy.problems import BadInput, Problem, saying, shown, told
from studio_desk.policy.references import check_listed

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_SAYS = ("song", "element", "aspect", "change", "to", "text", "reverts")
MAX_ROUNDS = 1_000_000


def parse_case(value: Any, policies: Collection[str], kinds: Collection[str]) -> Case:
    """Build a case from parsed JSON.

    `policies` are the names of the policies at hand and `kinds` the kinds of work known (those
    of the shipped policies and of the given ones, pin 37). Raises `BadInput` with all problems,
    in the order of their places.
    """
    reader = _Reader(policies, kinds)
    case = reader.case(value)
    check_listed(reader.listed, reader.unsure, reader.problems)
    if reader.problems or case is None:
        raise BadInput(reader.problems)
    return case


def parse_policy_ref(value: Any) -> PolicyRef | None:
    """The policy that a parsed case names, or None where that part has a problem of its own."""
    reader = _Reader((), ())
    raw = value.get("policy") if isinstance(value, dict) else None
    ref = reader.policy(raw)
    return None if reader.problems else ref


class _Reader:
    """Walks one document; problems gather in `problems`, each with its place."""

    def __init__(self, policies: Collection[str], kinds: Collection[str]) -> None:
        self.problems: list[Problem] = []
        self.policies = policies
        self.kinds = kinds
        self.zone = ""
        self.listed: list[tuple[int, Fact]] = []  # the facts that have a kind and an instant
        self.unsure: set[str] = set()  # the ids of the others

    def wrong(self, place: str, value: object, right: str) -> None:
        self.problems.append(
            Problem(place, saying("{value}: {right}", value=shown(value), right=right))
        )

    def object(
        self, value: Any, place: str, known: Collection[str], required: Collection[str] = ()
    ) -> dict[str, Any] | None:
        if not isinstance(value, dict):
            self.wrong(place, value, saying("not an object; write {…}"))
            return None
        for key in value:
            if key not in known:
                self.problems.append(
                    Problem(
                        join(place, key),
                        saying("unknown key; known are {known}", known=", ".join(known)),
                    )
                )
        for key in required:
            if key not in value:
                self.problems.append(Problem(join(place, key), saying("missing")))
        return value

    def text(self, value: Any, place: str, *, needed: bool = False) -> str | None:
        if not isinstance(value, str):
            self.wrong(place, value, saying("not a text; write it in quotes"))
        elif not value.strip() and needed:
            self.wrong(place, value, saying("empty; write something"))
        elif not value.strip():
            self.wrong(place, value, saying("empty; write something or leave the key out"))
        else:
            return value
        return None

    def one_of(self, value: Any, place: str, words: Collection[str]) -> str | None:
        if isinstance(value, str) and value in words:
            return value
        right = (
            saying("not one of {known}", known=", ".join(words))
            if len(words) > 1
            else saying('write "{word}"', word=next(iter(words)))
        )
        self.wrong(place, value, right)
        return None

    def yes_no(self, value: Any, place: str) -> bool | None:
        if isinstance(value, bool):
            return value
        self.wrong(place, value, saying("not true or false"))
        return None

    def amount(self, value: Any, place: str, *, above_zero: bool = True) -> int | None:
        if not isinstance(value, str):
            self.wrong(place, value, saying('not an amount such as "400.00", in quotes'))
            return None
        try:
            minor = parse_money(value)
        except ValueError as error:
            self.wrong(place, value, told(error))
            return None
        if above_zero and minor == 0:
            self.wrong(place, value, saying("an amount that moves must be above 0"))
            return None
        return minor

    def instant(self, value: Any, place: str) -> int | None:
        if not isinstance(value, str):
            self.wrong(place, value, saying("not an RFC 3339 instant with an offset"))
            return None
        try:
            return parse_instant(value)
        except ValueError as error:
            self.wrong(place, value, told(error))
            return None

    def instant_or_date(self, value: Any, place: str) -> int | None:
        """An instant, or a date that means the last second of that day in the case's zone."""
        if isinstance(value, str) and _DATE.fullmatch(value):
            try:
                wall = datetime.strptime(value, "%Y-%m-%d").replace(hour=23, minute=59, second=59)
            except ValueError:
                return self.instant(value, place)
            # A zone that is wrong is told at its own place; the date is not to blame.
            last = instant_of(wall, zone_named(self.zone or "Etc/UTC"))
            if FIRST_INSTANT <= last <= LAST_INSTANT:
                return last
            self.wrong(
                place,
                value,
                saying(
                    "outside the years {first} to {last}",
                    first=FIRST_YEAR,
                    last=LAST_YEAR,
                ),
            )
            return None
        return self.instant(value, place)

    def case(self, value: Any) -> Case | None:
        keys = ("format", "zone", "policy", "client", "project", "facts")
        top = self.object(value, "", keys, ("format", "zone", "policy", "project", "facts"))
        if top is None:
            return None
        if "format" in top and top["format"] != FORMAT:
            self.wrong(
                "format",
                top["format"],
                saying('not a case this version reads; write "{format}"', format=FORMAT),
            )
        if "zone" in top:
            self.zone = self.zone_name(top["zone"])
        ref = self.policy(top["policy"]) if "policy" in top else None
        if ref is not None and not ref.versions and ref.name not in self.policies:
            known = ", ".join(sorted(self.policies))
            self.wrong(
                "policy", ref.name, saying("no policy of that name; known are {known}", known=known)
            )
        client = self.client(top["client"]) if "client" in top else None
        project = self.project(top["project"]) if "project" in top else None
        facts = self.facts(top["facts"]) if "facts" in top else ()
        if self.problems or ref is None or project is None:
            return None
        return Case(self.zone, ref, project, facts, client)

    def zone_name(self, value: Any) -> str:
        if isinstance(value, str):
            try:
                zone_named(value)
            except ValueError:
                pass
            else:
                return value
        self.wrong("zone", value, saying('not an IANA time zone such as "Europe/Berlin"'))
        return ""

    def policy(self, value: Any) -> PolicyRef | None:
        if isinstance(value, str):
            name = self.text(value, "policy", needed=True)
            return None if name is None else PolicyRef(name)
        if not isinstance(value, dict):
            self.wrong("policy", value, saying("not a policy's name, or {name, versions}"))
            return None
        self.object(value, "policy", ("name", "versions"), ("name", "versions"))
        name = self.needed_text(value, "name", "policy")
        versions = self.texts(value.get("versions", ()), "policy.versions")
        if "versions" in value and value["versions"] == []:
            self.wrong("policy.versions", [], saying("empty; name at least one policy file"))
        return None if name is None else PolicyRef(name, versions)

    def client(self, value: Any) -> Client | None:
        raw = self.object(value, "client", ("name", "email"))
        if raw is None:
            return None
        return Client(*(self.optional_text(raw, key, "client") for key in ("name", "email")))

    def optional_text(self, raw: dict[str, Any], key: str, place: str) -> str | None:
        return self.text(raw[key], join(place, key)) if key in raw else None

    def needed_text(self, raw: dict[str, Any], key: str, place: str) -> str | None:
        """The text of a key that may not be left out; `object` tells of one that was."""
        return self.text(raw[key], join(place, key), needed=True) if key in raw else None

    def texts(self, value: Any, place: str) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            self.wrong(place, value, saying("not a list; write […]"))
            return ()
        read = [
            self.text(element, f"{place}[{index}]", needed=True)
            for index, element in enumerate(value)
        ]
        return tuple(text for text in read if text is not None)

    def project(self, value: Any) -> Project | None:
        place = "project"
        keys = (
            "title",
            "kind",
            "currency",
            "price",
            "songs",
            "package",
            "custom_made",
            "final_sale",
        )
        raw = self.object(value, place, keys, ("kind",))
        if raw is None:
            return None
        package = self.object(
            raw.get("package", {}), "project.package", ("free_rounds", "extra_round_fee")
        )
        fee = None
        rounds = None
        if package and "extra_round_fee" in package:
            fee = self.amount(
                package["extra_round_fee"], "project.package.extra_round_fee", above_zero=False
            )
        if package and "free_rounds" in package:
            rounds = self.rounds(package["free_rounds"], "project.package.free_rounds")
        kind = self.one_of(raw["kind"], "project.kind", self.kinds) if "kind" in raw else None
        price = None
        if "price" in raw:
            price = self.amount(raw["price"], "project.price", above_zero=False)
        currency = None
        if "currency" in raw:
            currency = raw["currency"]
            if not isinstance(currency, str) or not is_currency(currency):
                self.wrong(
                    "project.currency", currency, saying('not a currency code such as "USD"')
                )
        marks = [
            bool(self.yes_no(raw[key], join(place, key))) if key in raw else False
            for key in ("custom_made", "final_sale")
        ]
        return Project(
            kind or "",
            self.optional_text(raw, "title", place),
            currency,
            price,
            self.texts(raw.get("songs", ()), "project.songs"),
            rounds,
            fee,
            *marks,
        )

    def rounds(self, value: Any, place: str) -> int | None:
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= MAX_ROUNDS:
            return value
        self.wrong(place, value, saying("not a whole number from 0"))
        return None

    def facts(self, value: Any) -> tuple[Fact, ...]:
        if not isinstance(value, list):
            self.wrong("facts", value, saying("not a list; write […]"))
            return ()
        seen: dict[str, int] = {}
        for index, raw in enumerate(value):
            fact = self.fact(raw, f"facts[{index}]")
            if fact is not None:
                self.listed.append((index, fact))
            fact_id = raw.get("id") if isinstance(raw, dict) else None
            if not isinstance(fact_id, str) or not fact_id.strip():
                continue
            if fact is None:
                self.unsure.add(fact_id)
            if fact_id in seen:
                self.wrong(
                    f"facts[{index}].id",
                    fact_id,
                    saying(
                        "already the id of facts[{number}]; give each fact its own",
                        number=seen[fact_id],
                    ),
                )
            seen.setdefault(fact_id, index)
        return tuple(fact for _, fact in self.listed)

    def fact(self, value: Any, place: str) -> Fact | None:
        if not isinstance(value, dict):
            self.wrong(place, value, saying("not an object; write {…}"))
            return None
        if "fact" not in value:
            self.problems.append(Problem(join(place, "fact"), saying("missing")))
            return None
        kind = self.one_of(value["fact"], join(place, "fact"), FIELDS)
        if kind is None:
            return None
        own = FIELDS[kind]
        known = ("id", "fact", "at", *(field.key for field in own))
        required = ("id", "at", *(field.key for field in own if field.required))
        self.object(value, place, known, required)
        fact_id = self.needed_text(value, "id", place)
        at = self.instant(value["at"], join(place, "at")) if "at" in value else None
        values = {
            field.name: self.field(field, value[field.key], join(place, field.key))
            for field in own
            if field.key in value
        }
        return None if at is None else Fact(fact_id or "", kind, at, **values)

    def field(self, field: Field, value: Any, place: str) -> Any:
        match field.form:
            case "amount":
                return self.amount(value, place)
            case "text":
                return self.text(value, place, needed=field.required)
            case "instant":
                return self.instant_or_date(value, place)
            case "yes_no":
                return self.yes_no(value, place)
            case "ground":
                return self.one_of(value, place, GROUNDS)
            case "wants":
                return self.one_of(value, place, WANTS)
            case "period":
                return self.one_of(value, place, PERIODS)
            case "items":
                return self.items(value, place)
            case "files":
                return self.files(value, place)
            case _:  # an id of an earlier fact; `check_references` follows it
                return self.text(value, place, needed=field.required)

    def items(self, value: Any, place: str) -> tuple[Item, ...]:
        if not isinstance(value, list):
            self.wrong(place, value, saying("not a list; write […]"))
            return ()
        if not value:
            self.wrong(place, value, saying("empty; a request has at least one item"))
        return tuple(self.item(raw, f"{place}[{index}]") for index, raw in enumerate(value))

    def item(self, value: Any, place: str) -> Item:
        raw = self.object(value, place, Item.__slots__)
        if raw is None:
            return Item()
        words = ("song", "element", "aspect", "change", "text", "reverts")
        values: dict[str, Any] = {key: self.optional_text(raw, key, place) for key in words}
        if "to" in raw:
            values["to"] = self.one_of(raw["to"], join(place, "to"), ("original",))
        if "cause" in raw:
            values["cause"] = self.one_of(raw["cause"], join(place, "cause"), CAUSES)
        if "reasonable" in raw:
            values["reasonable"] = self.yes_no(raw["reasonable"], join(place, "reasonable"))
        if not any(key in raw for key in _SAYS):
            self.wrong(
                place, value, saying("says nothing; give one of {known}", known=", ".join(_SAYS))
            )
        return Item(**values)

    def files(self, value: Any, place: str) -> tuple[FileRef, ...]:
        if not isinstance(value, list):
            self.wrong(place, value, saying("not a list; write […]"))
            return ()
        refs = [self.file(raw, f"{place}[{index}]") for index, raw in enumerate(value)]
        return tuple(ref for ref in refs if ref is not None)

    def file(self, value: Any, place: str) -> FileRef | None:
        if isinstance(value, str):
            name = self.text(value, place, needed=True)
            return None if name is None else FileRef(name)
        if not isinstance(value, dict):
            self.wrong(place, value, saying("not a file's name, or {name, role, bytes, sha256}"))
            return None
        self.object(value, place, ("name", "role", "bytes", "sha256"), ("name",))
        size = value.get("bytes")
        if "bytes" in value and (not isinstance(size, int) or isinstance(size, bool) or size < 0):
            self.wrong(join(place, "bytes"), size, saying("not a number of bytes"))
        digest = self.optional_text(value, "sha256", place)
        if digest is not None and not re.fullmatch(r"[0-9a-f]{64}", digest):
            self.wrong(
                join(place, "sha256"), digest, saying("not 64 lower-case hexadecimal digits")
            )
        name = self.needed_text(value, "name", place)
        return FileRef(name or "", self.optional_text(value, "role", place), size, digest)
