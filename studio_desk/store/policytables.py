"""The tables of policies that do not ship with the program: versions, and drafts of new ones.

`PolicyVersion` holds what a version says, and never changes. Whether this studio goes by it is a
row of `PublishedPolicy`; a version without one came with an imported case, for that case alone.
A policy file names no client.
"""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from studio_desk.store.columns import Table, check, instant, said


class PolicyVersion(Table):
    """One version of a policy that is not built in: its file, as it was accepted. Immutable."""

    id = AutoField()
    name = TextField(constraints=[said("name")])
    version = TextField(constraints=[said("version")])
    text = TextField(constraints=[said("text")])
    hash = TextField(constraints=[check('length("hash") = 64')])
    added_at = IntegerField(constraints=[instant("added_at")])

    class Meta:
        indexes = ((("name", "hash"), True),)


class PublishedPolicy(Table):
    """A version that belongs to this studio's catalogue. The row goes when it is withdrawn."""

    version = ForeignKeyField(PolicyVersion, primary_key=True, on_delete="RESTRICT")
    published_at = IntegerField(constraints=[instant("published_at")])


class PolicyDraft(Table):
    """A version that is not published yet: the text of a policy file that can be read."""

    id = AutoField()
    text = TextField(constraints=[said("text")])
    created_at = IntegerField(constraints=[instant("created_at")])
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])
