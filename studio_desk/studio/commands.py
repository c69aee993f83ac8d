"""What the owner can do to clients, projects and facts. Each command is one operation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import studio_desk.studio.forms as forms
from studio_desk.policy import (
    KINDS_OF_FACT,
    BadInput,
    Case,
    Fact,
    Problem,
    case_to_json,
    zone_named,
)
from studio_desk.policy.problems import saying
from studio_desk.store import clients, facts, projects, settings
from studio_desk.store.rows import FactRow
from studio_desk.store.vocabulary import REPLY_LANGUAGES
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, Loaded, load, with_own
from studio_desk.studio.operations import must_hold, operation, subject_of
from studio_desk.studio.settings import Settings, checked, from_stored
from studio_desk.studio.weighing import excess, lowest, reasons_needed, settled
from studio_desk.tongue import tr

_PROJECT = (
    "title",
    "kind",
    "currency",
    "price",
    "songs",
    "free_rounds",
    "extra_round_fee",
    "custom_made",
    "final_sale",
)
_OWN = ("client_id", "zone", "policy", "note", "muted")  # attributes beside the contract's project
_PLACES = ("project.package.", "project.")
UNDO_WHY = "undo"
REDO_WHY = "redo"


def settings_of(context: Context) -> Settings:
    return from_stored(settings.load(context.store))


def edit_settings(context: Context, values: Mapping[str, Any]) -> Changes:
    good = checked(values, context.catalogue)
    with operation(context, "edit_settings") as running:
        stored = settings.load(context.store)
        for name, value in good.items():
            running.edit("setting", 0, name, stored.get(name), value)
    return running.changes("edit_settings", "", None, 1)


# --- Clients -------------------------------------------------------------------------------------


def add_client(context: Context, values: Mapping[str, Any]) -> tuple[int, Changes]:
    good = _client_values(values)
    if not (good.get("name") or good.get("email")):
        raise Refused.because(tr("a client needs a name or an e-mail address"), "name")
    with operation(context, "add_client") as running:
        client_id = clients.add(context.store, good, running.at)
        running.added("client", client_id)
    return client_id, running.changes("add_client", _shown(good), None, 1)


def edit_client(context: Context, client_id: int, values: Mapping[str, Any]) -> Changes:
    good = _client_values(values)
    with operation(context, "edit_client", client=client_id) as running:
        row = clients.many(context.store, [client_id])[client_id]
        after = {name: good.get(name, getattr(row, name)) for name in clients.EDITABLE}
        if not (after["name"] or after["email"]):
            raise Refused.because(tr("a client needs a name or an e-mail address"), "name")
        # Set before clear, so that name and address are never both missing in between.
        for name in sorted(good, key=lambda name: good[name] is None):
            running.edit("client", client_id, name, getattr(row, name), good[name])
    return running.changes("edit_client", _shown(after), None, 1)


def _shown(values: Mapping[str, Any]) -> str:
    return values.get("name") or values.get("email") or ""


def _client_values(values: Mapping[str, Any]) -> dict[str, str | None]:
    """Texts of a client's form; an empty one is none. Raises `Refused`."""
    problems = []
    good: dict[str, str | None] = {}
    for name, value in values.items():
        if name not in clients.EDITABLE:
            problems.append(Problem(name, saying("a client has no such field")))
        elif value is not None and not (isinstance(value, str) and _storable(value)):
            problems.append(Problem(name, saying("not a text that can be kept; type it again")))
        else:
            good[name] = value.strip() or None if value else None
    zone, language = good.get("zone"), good.get("language")
    if zone is not None and not _is_zone(zone):
        problems.append(Problem("zone", saying('not an IANA time zone such as "Europe/Berlin"')))
    if language is not None and language not in REPLY_LANGUAGES:
        problems.append(Problem("language", saying("replies are not written in that language")))
    if problems:
        raise Refused(tuple(problems))
    return good


def _is_zone(name: str) -> bool:
    try:
        zone_named(name)
    except ValueError:
        return False
    return True


def _storable(text: str) -> bool:
    return not any("\ud800" <= ch <= "\udfff" for ch in text)


def archive(
    context: Context, *, project_id: int | None = None, client_id: int | None = None, on: bool
) -> Changes:
    """Take a project or a client out of the lists, or (`on` False) back into them."""
    subject = "project" if project_id is not None else "client"
    name = f"{'archive' if on else 'unarchive'}_{subject}"
    with operation(context, name, project=project_id, client=client_id) as running:
        if project_id is not None:
            before = load(context, project_id).row.archived_at
        else:
            before = clients.many(context.store, [client_id or 0])[client_id or 0].archived_at
        after = (running.at if before is None else before) if on else None
        running.edit(subject, project_id or client_id or 0, "archived_at", before, after)
    return running.changes(name, subject_of(context, project_id, client_id), None, 1)


# --- Projects ------------------------------------------------------------------------------------


def add_project(
    context: Context, values: Mapping[str, Any], listed: Iterable[Mapping[str, Any]]
) -> tuple[int, Changes]:
    """A new project with its first facts (contract JSON, ids as wanted or left out)."""
    defaults = settings_of(context)
    start = {"zone": defaults.zone, "policy": defaults.policy or None} | dict(values)
    case = _checked_project(context, start, listed)
    own = {name: start[name] for name in ("client_id", "note", "muted") if name in start}
    with operation(context, "add_project") as running:
        _client_must_be(context, own.get("client_id"))
        row = forms.project_values(case) | own
        project_id = projects.add(context.store, row, running.at)
        running.added("project", project_id)
        facts.insert(context.store, {project_id: case.facts}, running.at, running.id)
    return project_id, running.changes("add_project", case.project.title or "", None, 1)


def _checked_project(
    context: Context, values: Mapping[str, Any], listed: Iterable[Mapping[str, Any]]
) -> Case:
    """The project of a form as the core reads it. Raises `Refused`."""
    unknown = [name for name in values if name not in (*_PROJECT, *_OWN)]
    if unknown:
        raise Refused(
            tuple(Problem(name, saying("a project has no such field")) for name in unknown)
        )
    raw = [{"id": f"f{number}"} | dict(fact) for number, fact in enumerate(listed, start=1)]
    document = {
        "format": "studio-desk/case@1",
        "zone": values.get("zone"),
        "policy": values.get("policy") or "",
        "project": forms.project_json({k: v for k, v in values.items() if k in _PROJECT}),
        "facts": raw,
    }
    try:
        return forms.read(document, context.catalogue)
    except BadInput as bad:
        raise Refused.of(bad, _PLACES) from bad


def check_project(context: Context, values: Mapping[str, Any]) -> tuple[Problem, ...]:
    """What is wrong with a project's form so far; empty if it could be added."""
    defaults = settings_of(context)
    start = {"zone": defaults.zone, "policy": defaults.policy or None} | dict(values)
    try:
        _checked_project(context, start, ())
    except Refused as refused:
        return refused.problems
    return ()


def edit_project(context: Context, project_id: int, values: Mapping[str, Any]) -> Changes:
    """Change attributes of a project; all facts must still be readable under them."""
    unknown = [name for name in values if name not in (*_PROJECT, *_OWN)]
    if unknown:
        raise Refused(
            tuple(Problem(name, saying("a project has no such field")) for name in unknown)
        )
    with operation(context, "edit_project", project=project_id) as running:
        loaded = load(context, project_id)
        before = {name: getattr(loaded.row, name) for name in projects.EDITABLE}
        after = before | _edited(context, loaded, values)
        _client_must_be(context, after["client_id"])
        for name in projects.EDITABLE:
            running.edit("project", project_id, name, before[name], after[name])
        if after["client_id"] != before["client_id"]:
            running.clients |= {
                client for client in (before["client_id"], after["client_id"]) if client
            }
    return running.changes("edit_project", after["title"] or "", None, 1)


def _edited(context: Context, loaded: Loaded, values: Mapping[str, Any]) -> dict[str, Any]:
    """The attributes as they would stand after an edit. Raises `Refused`."""
    case = loaded.case
    document = case_to_json(case)
    project = case.project
    now = {
        "title": project.title,
        "kind": project.kind,
        "currency": project.currency,
        "price": project.price,
        "songs": project.songs,
        "free_rounds": project.free_rounds,
        "extra_round_fee": project.extra_round_fee,
        "custom_made": project.custom_made,
        "final_sale": project.final_sale,
    }
    wanted = now | {name: value for name, value in values.items() if name in _PROJECT}
    document["project"] = forms.project_json(wanted)
    document["zone"] = values.get("zone", case.zone)
    catalogue = with_own(context, loaded.policy)
    switched = values.get("policy", loaded.row.policy) != loaded.row.policy
    if switched:
        document["policy"] = values["policy"]
        catalogue = context.catalogue
    try:
        read = forms.read(document, catalogue)
    except BadInput as bad:
        raise Refused.of(bad, _PLACES) from bad
    after = forms.project_values(read)
    after["versions"] = () if switched else loaded.row.versions
    return after | {name: values[name] for name in ("client_id", "note", "muted") if name in values}


def _client_must_be(context: Context, client_id: int | None) -> None:
    if client_id is None:
        return
    client = clients.get(context.store, client_id)
    if client is None or client.removed_at is not None:
        raise Refused.because(tr("that client is not in the studio"), "client_id")


# --- Facts ---------------------------------------------------------------------------------------


def record_fact(
    context: Context, project_id: int, kind: str, at: int | str, fields: Mapping[str, Any]
) -> Changes:
    with operation(
        context,
        "record_fact",
        project=project_id,
        fact_kind=kind if kind in KINDS_OF_FACT else None,
    ) as running:
        loaded = load(context, project_id)
        fact = weighed_fact(context, loaded, kind, at, fields)
        facts.insert(context.store, {project_id: [fact]}, running.at, running.id)
        running.projects.add(project_id)
    return running.changes("record_fact", loaded.row.title or "", kind, 1)


def check_fact(
    context: Context, project_id: int, kind: str, at: int | str, fields: Mapping[str, Any]
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case as it would be with a fact, or what is wrong with the form so far."""
    loaded = load(context, project_id)
    try:
        fact = next_fact(context, loaded, kind, at, fields)
    except Refused as refused:
        return None, refused.problems
    case = loaded.case
    return Case(case.zone, case.policy, case.project, (*case.facts, fact), case.client), ()


def weighed_fact(
    context: Context, loaded: Loaded, kind: str, at: int | str, fields: Mapping[str, Any]
) -> Fact:
    """As `next_fact`, but refused where more would go back than came in, or where a claim is
    decided in a way that takes a reason; `Claims.record` takes those.
    """
    fact = next_fact(context, loaded, kind, at, fields)
    must_be_open(loaded, fact)
    if excess(loaded.case, fact):
        raise Refused.because(
            tr("more would go back than came in"),
            "amount",
            tr("Say why under Claims, or give less."),
        )
    if reasons_needed(loaded.case, loaded.policy, fact):
        raise Refused.because(
            tr("the reason of this decision is wanting"), "", tr("Record it under Claims.")
        )
    return fact


def is_settled(loaded: Loaded, claim: str, at: int) -> bool:
    """Whether a claim is settled at an instant, or by what is recorded for later."""
    return settled(loaded.case, loaded.policy, Fact("", "declined", at, claim=claim))


def must_be_open(loaded: Loaded, fact: Fact) -> None:
    """Refuse what would settle a claim once more."""
    if settled(loaded.case, loaded.policy, fact):
        raise Refused.because(
            tr("this claim is settled"),
            "claim",
            tr("Take back what settled it, or open another claim."),
        )


def next_fact(
    context: Context, loaded: Loaded, kind: str, at: int | str, fields: Mapping[str, Any]
) -> Fact:
    """The fact of a form as it would join a project. Raises `Refused`."""
    catalogue = with_own(context, loaded.policy)
    fact = forms.new_fact(loaded.case, free_id(loaded.facts), kind, at, fields, catalogue)
    if fact.number is not None:
        taken = [
            project
            for project, text in facts.numbers_in_use(context.store)
            if text.strip().casefold() == fact.number.strip().casefold()
        ]
        if taken:
            title = subject_of(context, taken[0], None)
            raise Refused.because(
                tr(
                    '"{number}" is the number of {title}',
                    number=fact.number,
                    title=title or "another project",
                ),
                "number",
                tr("Take the next free number."),
            )
    return fact


def free_id(rows: Iterable[FactRow]) -> str:
    """The next id of the form "f7" that no fact of the project has, retracted ones included."""
    taken = {row.fact.id for row in rows}
    number = len(taken) + 1
    while f"f{number}" in taken:
        number += 1
    return f"f{number}"


def retract_fact(
    context: Context, project_id: int, fact_id: str, why: str, *, with_dependents: bool
) -> Changes:
    """Take a fact back. Facts that point to it stop that, unless they go with it."""
    if not why.strip():
        raise Refused.because(tr("say why"), "why")
    loaded = load(context, project_id)
    row = next((row for row in loaded.facts if row.fact.id == fact_id), None)
    if row is None:
        raise Refused.because(tr("no fact {fact_id} in this project", fact_id=fact_id))
    if row.retracted:
        raise Refused.because(tr("this fact is retracted already"))
    pointing = dependents(loaded, fact_id)
    if pointing and not with_dependents:
        named = ", ".join(f"{each.fact.id} ({each.fact.kind})" for each in pointing)
        raise Refused.because(
            tr("{named} would point to nothing", named=named), "", tr("Retract it first.")
        )
    going = [row, *pointing]
    gone = {each.fact.id for each in going}
    left = [fact for fact in loaded.case.facts if fact.id not in gone]
    if lowest(left) < lowest(loaded.case.facts):
        raise Refused.because(
            tr("more would have gone back than came in"), "", tr("Take the refund back first.")
        )
    with operation(
        context, "retract_fact", project=project_id, fact_kind=row.fact.kind, count=len(going)
    ) as running:
        for each in reversed(going):
            facts.retract(context.store, each.id, running.at, why.strip(), running.id)
        running.projects.add(project_id)
        must_hold(context, project_id, "Take the credit back there first.")
    return running.changes("retract_fact", loaded.row.title or "", row.fact.kind, len(going))


def dependents(loaded: Loaded, fact_id: str) -> list[FactRow]:
    """The facts that point to a fact, and those that point to them, in order; none retracted."""
    gone = {fact_id}
    found: list[FactRow] = []
    for row in loaded.facts:
        fact = row.fact
        targets = {fact.request, fact.claim, fact.charged_for}
        targets |= {item.reverts.rpartition("/")[0] for item in fact.items if item.reverts}
        if row.known_at(None) and targets & gone:
            gone.add(fact.id)
            found.append(row)
    return found
