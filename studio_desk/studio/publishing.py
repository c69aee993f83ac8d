"""What must hold when a policy version enters the catalogue or leaves it, by command, undo or redo.

A version that a project has accepted stays (B1). A new one reaches no order that was placed before
it: what those accepted would change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio_desk.policy import BadInput, Policy, Version, parse_version, zone_named
from studio_desk.policy.instants import local_time
from studio_desk.store import policies, projects, settings
from studio_desk.store.rows import EditRow, PolicyVersionRow
from studio_desk.studio.changes import Refused
from studio_desk.studio.context import Context, load_many
from studio_desk.studio.settings import from_stored
from studio_desk.studio.shelf import file_name
from studio_desk.tongue import tr
from studio_desk.wording.versions import version_words

SUBJECTS = ("draft", "policy")
_CHUNK = 500


def change(
    context: Context, subject: str, subject_id: int, field: str, value: object
) -> Iterable[int]:
    """Change a draft, or put a version into the catalogue or out of it (`published_at`); part of
    the caller's transaction. Answers the projects that go by the policy. Raises `Refused`.
    """
    if subject == "draft":
        policies.change_draft(context.store, subject_id, field, value)
        return ()
    row = version_row(context, subject_id)
    version = parse_version(row.text, file_name(row))
    before = context.catalogue.get(row.name)
    assert value is None or isinstance(value, int)
    policies.publish(context.store, subject_id, value)
    try:
        after = context.catalogue.get(row.name)
    except BadInput as bad:
        raise Refused.of(bad, (f"{file_name(row)}:",)) from bad
    following = policies.followers(context.store, row.name, removed=True)
    if value is None:
        _may_go(context, version, after, following)
    elif before is not None and after is not None:
        _reaches_no_order(context, version, after, following)
    return following


def current(context: Context, subject: str, subject_id: int, field: str) -> object:
    """How an attribute stands that the journal names."""
    if subject == "draft":
        return getattr(policies.draft(context.store, subject_id), field)
    return policies.published_at(context.store, subject_id)


def version_row(context: Context, version_id: int) -> PolicyVersionRow:
    return projects.policy_versions(context.store, [version_id])[version_id]


def subject_of(context: Context, edits: Sequence[EditRow]) -> str:
    """The title and date of the version that an operation was about, or nothing."""
    for edit in edits:
        if edit.subject == "policy":
            return shown(_read(version_row(context, edit.subject_id).text))
        if edit.subject == "draft":
            row = policies.draft(context.store, edit.subject_id)
            return shown(_read(row.text)) if row else ""
    return ""


def shown(version: Version) -> str:
    """A version as the journal names it: ``ALUS Audio 2026-03-09``."""
    return f"{version.title} {version_words(version.label)}"


def _read(text: str) -> Version:
    return parse_version(text, "stored")


def _may_go(
    context: Context, version: Version, after: Policy | None, following: Sequence[int]
) -> None:
    accepted = policies.acceptances(context.store)[version.text_hash]
    if accepted:
        raise Refused.because(
            tr(
                "%n projects have accepted {version}, so it stays",
                "%n project has accepted {version}, so it stays",
                accepted,
                version=shown(version),
            ),
            "",
            tr("Publish a newer version instead."),
        )
    if after is None and following:
        raise Refused.because(
            tr(
                "%n projects go by {title}, and it has no other version",
                "%n project goes by {title}, and it has no other version",
                len(following),
                title=version.title,
            ),
            "",
            tr("Give them another policy first."),
        )
    default = from_stored(settings.load(context.store)).policy
    if after is None and default == version.name:
        raise Refused.because(
            tr("{title} is the policy of new projects", title=version.title),
            "",
            tr("Choose another one in Settings."),
        )


def _reaches_no_order(
    context: Context, version: Version, after: Policy, following: Sequence[int]
) -> None:
    zone = zone_named(from_stored(settings.load(context.store)).zone)
    today = local_time(context.clock.now(), zone).date()
    if following and (version.effective is None or version.effective < today):
        raise Refused.because(
            tr("a version that projects go by cannot begin in the past"),
            "effective",
            tr("Begin it today."),
        )
    for start in range(0, len(following), _CHUNK):
        for loaded in load_many(context, following[start : start + _CHUNK]).values():
            bought = next(
                (fact for fact in loaded.case.ordered() if fact.kind == "purchased"), None
            )
            if (
                bought is not None
                and loaded.row.accepted_version is not None
                and after.in_force(bought.at, loaded.zone).label != loaded.row.accepted_version
            ):
                raise Refused.because(
                    tr(
                        "{title} was ordered on or after that day and accepted {accepted_version}",
                        title=loaded.row.title or "a project",
                        accepted_version=loaded.row.accepted_version,
                    ),
                    "effective",
                    tr("Begin it a day later."),
                )
