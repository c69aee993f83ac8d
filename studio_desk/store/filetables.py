"""The tables of the files room: roots, what lies on them, and the journal of every purge.

Paths are relative to their root, in the stored form of `files.names`; sizes are bytes, instants
UTC seconds but for `*_ns`. What was delivered is also a fact, with its manifest; these rows say
where the files are now and how they were when last looked at.
"""

from __future__ import annotations

from peewee import SQL, AutoField, CompositeKey, ForeignKeyField, IntegerField, TextField

from studio_desk.store.models import (
    Fact,
    Operation,
    Project,
    Table,
    at_least,
    check,
    flag,
    instant,
    one_of,
    said,
)

ROOT_KINDS = ("internal", "external", "network")
PARTS = ("delivered", "session")
# How a file was when last looked at. `trashed` files can be put back, `purged` ones are gone.
HERE = "here"
FAULTS = ("missing", "changed", "truncated", "link", "unreadable")
# `forgotten` ones were taken off the list, and stay only because a purge names them.
TRASHED, PURGED, FORGOTTEN = "trashed", "purged", "forgotten"
STATES = (HERE, *FAULTS, TRASHED, PURGED, FORGOTTEN)
EVENTS = (HERE, *FAULTS, TRASHED, PURGED, "restored")
# A purge: told, being moved, in the trash, being put back or deleted; and its three ends.
PURGE_STATES = (
    "noticed",
    "moving",
    "trashed",
    "restoring",
    "emptying",
    "withdrawn",
    "restored",
    "purged",
)
OPEN_PURGES = PURGE_STATES[:5]
# A file of a purge. The words in -ing are written before the disk is touched, the others after.
STEPS = (
    "listed",
    "refused",
    "moving",
    "moved",
    "restoring",
    "restored",
    "deleting",
    "deleted",
    "lost",
)


def _hash(column: str) -> SQL:
    return check(f'length("{column}") = 64')


class Root(Table):
    """A folder or drive that the owner registered; `identity` is that of its marker."""

    id = AutoField()
    identity = TextField(unique=True, constraints=[said("identity")])
    label = TextField(constraints=[said("label")])
    path = TextField(constraints=[said("path")])
    kind = TextField(constraints=[one_of("kind", ROOT_KINDS)])
    added_at = IntegerField(constraints=[instant("added_at")])
    seen_at = IntegerField(constraints=[instant("seen_at")])
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])


class SessionFolder(Table):
    """A project's working folder. `inode` is its number on the volume when it was last scanned."""

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    root = ForeignKeyField(Root, on_delete="RESTRICT", index=False)
    path = TextField(constraints=[said("path")])
    inode = IntegerField(constraints=[at_least("inode", 0)])
    added_at = IntegerField(constraints=[instant("added_at")])
    scanned_at = IntegerField(null=True, constraints=[instant("scanned_at")])
    left_out = IntegerField(constraints=[at_least("left_out", 0)], default=0)
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])


class FiledFile(Table):
    """One file of a project, delivered or in a session folder.

    `second` is 1 for a further name of a file that is counted already. `state` is how it was at
    `state_at`; `verified_at` is when its content was last read and found right.
    """

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    root = ForeignKeyField(Root, on_delete="RESTRICT", index=False)
    path = TextField(constraints=[said("path")])
    part = TextField(constraints=[one_of("part", PARTS)])
    folder = ForeignKeyField(SessionFolder, null=True, on_delete="RESTRICT", index=False)
    fact = ForeignKeyField(Fact, null=True, on_delete="RESTRICT", index=False)
    role = TextField(null=True, constraints=[said("role")])
    size = IntegerField(constraints=[at_least("size", 0)])
    mtime_ns = IntegerField(constraints=[at_least("mtime_ns", 0)])
    inode = IntegerField(constraints=[at_least("inode", 0)])
    second = IntegerField(constraints=[flag("second")], default=0)
    sha256 = TextField(null=True, constraints=[_hash("sha256")])
    state = TextField(constraints=[one_of("state", STATES)], default=HERE)
    state_at = IntegerField(constraints=[instant("state_at")])
    verified_at = IntegerField(null=True, constraints=[instant("verified_at")])
    length_ms = IntegerField(null=True, constraints=[at_least("length_ms", 0)])
    rate_hz = IntegerField(null=True, constraints=[at_least("rate_hz", 0)])
    bits = IntegerField(null=True, constraints=[at_least("bits", 1)])
    channels = IntegerField(null=True, constraints=[at_least("channels", 1)])
    format = TextField(null=True, constraints=[said("format")])

    class Meta:
        indexes = (
            (("project", "root", "path"), True),
            (("root", "path"), False),
        )
        constraints = (check('("part" = \'session\') = ("folder_id" IS NOT NULL)'),)


class FileEvent(Table):
    """Something that became of a file, written once: what an alert names, and what stays as the
    receipt when the file itself is gone. `file_id` points to a row that may be there no more.
    """

    id = AutoField()
    at = IntegerField(constraints=[instant("at")])
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    file_id = IntegerField()
    root = ForeignKeyField(Root, on_delete="RESTRICT", index=False)
    path = TextField(constraints=[said("path")])
    what = TextField(constraints=[one_of("what", EVENTS)])
    size = IntegerField(constraints=[at_least("size", 0)])
    sha256 = TextField(null=True, constraints=[_hash("sha256")])


class Purge(Table):
    """One purge of a project, from the notice to its end. `token` names its folder in the trash."""

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    token = TextField(unique=True, constraints=[said("token")])
    state = TextField(constraints=[one_of("state", PURGE_STATES)])
    noticed_at = IntegerField(constraints=[instant("noticed_at")])
    not_before = IntegerField(constraints=[instant("not_before")])
    with_delivered = IntegerField(constraints=[flag("with_delivered")], default=0)
    confirmed_at = IntegerField(null=True, constraints=[instant("confirmed_at")])
    keep_until = IntegerField(null=True, constraints=[instant("keep_until")])
    ended_at = IntegerField(null=True, constraints=[instant("ended_at")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT", index=False)


class PurgeItem(Table):
    """One file of a purge: the list that was confirmed, and the journal of what became of it.

    `why` is a word of `files.trouble.WHY` for what was left alone.
    """

    purge = ForeignKeyField(Purge, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    file = ForeignKeyField(FiledFile, on_delete="RESTRICT")
    root = ForeignKeyField(Root, on_delete="RESTRICT", index=False)
    path = TextField(constraints=[said("path")])
    size = IntegerField(constraints=[at_least("size", 0)])
    mtime_ns = IntegerField(constraints=[at_least("mtime_ns", 0)])
    sha256 = TextField(null=True, constraints=[_hash("sha256")])
    step = TextField(constraints=[one_of("step", STEPS)], default="listed")
    why = TextField(null=True, constraints=[said("why")])

    class Meta:
        primary_key = CompositeKey("purge", "position")


class Promised(Table):
    """A role that the package of a project promises (`files.checks.ROLES`)."""

    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    role = TextField(constraints=[said("role")])

    class Meta:
        primary_key = CompositeKey("project", "role")


class Holding(Table):
    """Derived: what is held of a project, in sums, so that the ledger is an index look-up.

    `place` is the folder that holds most of it, below `root`. `verified_at` is the earliest of its
    files, null while one was never read. `in_trash` and `gone` are those purged, kept as sums.
    """

    project = ForeignKeyField(Project, primary_key=True, on_delete="RESTRICT")
    root = ForeignKeyField(Root, null=True, on_delete="RESTRICT", index=False)
    place = TextField()
    files = IntegerField()
    size = IntegerField()
    delivered = IntegerField()
    delivered_size = IntegerField()
    faults = IntegerField()
    verified_at = IntegerField(null=True)
    trash_files = IntegerField()
    trash_size = IntegerField()
    gone_files = IntegerField()
    gone_size = IntegerField()

    class Meta:
        indexes = ((("size",), False),)


FILE_TABLES: tuple[type[Table], ...] = (
    Root,
    SessionFolder,
    FiledFile,
    FileEvent,
    Purge,
    PurgeItem,
    Promised,
    Holding,
)
FILES_WRITTEN_ONCE: tuple[type[Table], ...] = (FileEvent,)
