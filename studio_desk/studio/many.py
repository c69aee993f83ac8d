"""What is done to several projects at once: one operation, undone as one."""

from __future__ import annotations

from collections.abc import Collection

from studio_desk.store import projects
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context
from studio_desk.studio.operations import operation, subject_of
from studio_desk.tongue import tr


def change(context: Context, ids: Collection[int], name: str) -> Changes:
    """Do `name` to projects: ``archive_project``, ``unarchive_project``, ``mute_project`` or
    ``unmute_project``. Those that are so already stay as they are; one that is gone is refused.
    """
    wanted = sorted(set(ids))
    if not wanted:
        raise Refused.because(tr("choose a project"))
    only = wanted[0] if len(wanted) == 1 else None
    told = "edit_project" if name.endswith("mute_project") else name
    with operation(context, told, project=only, count=len(wanted)) as running:
        rows = projects.many(context.store, wanted)
        if any(key not in rows or rows[key].removed_at is not None for key in wanted):
            raise Refused.because(tr("one of these projects is not in the studio any more"))
        for key in wanted:
            row = rows[key]
            match name:
                case "archive_project":
                    after = row.archived_at or running.at
                    running.edit("project", key, "archived_at", row.archived_at, after)
                case "unarchive_project":
                    running.edit("project", key, "archived_at", row.archived_at, None)
                case "mute_project" | "unmute_project":
                    running.edit("project", key, "muted", row.muted, name == "mute_project")
                case _:
                    raise ValueError(name)
    return running.changes(told, subject_of(context, only, None), None, len(wanted))
