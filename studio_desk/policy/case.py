"""A case: one project's history as the contract writes it (`studio-desk/case@1`)."""

from __future__ import annotations

from typing import Any

from studio_desk.policy.facts import FIELDS, Fact, FileRef, Item
from studio_desk.policy.instants import format_instant
from studio_desk.policy.money import format_money
from studio_desk.values import dataclass

FORMAT = "studio-desk/case@1"
# The ten kinds of work of the four shipped policies; policies of a studio's own may add others.
BUILT_IN_KINDS = (
    "mixing",
    "mastering",
    "sample_pack",
    "vst_testing",
    "support",
    "software_update",
    "online_service",
    "subscription",
    "digital_product",
    "goods",
)


@dataclass(frozen=True, slots=True)
class Client:
    """Who ordered; both parts may be unknown."""

    name: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """What was ordered. `price` and `extra_round_fee` are hundredths of `currency`.

    `free_rounds` and `extra_round_fee` are what the package says where it departs from A1c.
    """

    kind: str
    title: str | None = None
    currency: str | None = None
    price: int | None = None
    songs: tuple[str, ...] = ()
    free_rounds: int | None = None
    extra_round_fee: int | None = None
    custom_made: bool = False
    final_sale: bool = False


@dataclass(frozen=True, slots=True)
class PolicyRef:
    """The policy a project falls under: by name, or by name with its own files, in order."""

    name: str
    versions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A project and its facts as listed. `zone` is the IANA zone in which days are counted."""

    zone: str
    policy: PolicyRef
    project: Project
    facts: tuple[Fact, ...] = ()
    client: Client | None = None

    def ordered(self) -> tuple[Fact, ...]:
        """The facts by instant; those of one instant in the order listed (pin 34)."""
        return tuple(sorted(self.facts, key=lambda fact: fact.at))


def fact_to_json(fact: Fact) -> dict[str, Any]:
    """The fact as the contract writes it."""
    out: dict[str, Any] = {"id": fact.id, "fact": fact.kind, "at": format_instant(fact.at)}
    for field in FIELDS[fact.kind]:
        value = getattr(fact, field.name)
        if value is None or (value == () and not field.required):
            continue
        out[field.key] = _plain(field.form, value)
    return out


def case_to_json(case: Case) -> dict[str, Any]:
    """The case as the contract writes it; reading it again gives an equal case."""
    out: dict[str, Any] = {"format": FORMAT, "zone": case.zone}
    if case.policy.versions:
        out["policy"] = {"name": case.policy.name, "versions": list(case.policy.versions)}
    else:
        out["policy"] = case.policy.name
    if case.client is not None:
        out["client"] = _given(name=case.client.name, email=case.client.email)
    project = case.project
    out["project"] = _given(
        title=project.title,
        kind=project.kind,
        currency=project.currency,
        price=None if project.price is None else format_money(project.price),
        songs=list(project.songs) or None,
        package=_given(
            free_rounds=project.free_rounds,
            extra_round_fee=None
            if project.extra_round_fee is None
            else format_money(project.extra_round_fee),
        )
        or None,
        custom_made=project.custom_made or None,
        final_sale=project.final_sale or None,
    )
    out["facts"] = [fact_to_json(fact) for fact in case.facts]
    return out


def item_to_json(item: Item) -> dict[str, Any]:
    """The item as the contract writes it."""
    return _given(**{name: getattr(item, name) for name in Item.__slots__})


def file_to_json(ref: FileRef) -> Any:
    """A bare name where nothing else is known, else an object."""
    if (ref.role, ref.size, ref.sha256) == (None, None, None):
        return ref.name
    return _given(name=ref.name, role=ref.role, bytes=ref.size, sha256=ref.sha256)


def _given(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _plain(form: str, value: Any) -> Any:
    if form == "amount":
        return format_money(value)
    if form == "instant":
        return format_instant(value)
    if form == "items":
        return [item_to_json(item) for item in value]
    if form == "files":
        return [file_to_json(ref) for ref in value]
    return value
