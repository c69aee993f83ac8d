"""The tables of evidence: what was kept, what it belongs to, and how its files are.

Sizes are bytes, instants UTC seconds. The bytes lie in the profile's private evidence folder under
the name of their SHA-256 (`files.vault`); these rows say what they are.
"""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from studio_desk.policy.facts import INSPECTED
from studio_desk.store.columns import Table, at_least, check, instant, one_of, said
from studio_desk.store.models import Fact, Operation, Project

KINDS_OF_EVIDENCE = ("file", "photo", "message")
# Seen by the studio itself, taken from a file of somebody's, or told by the owner.
ORIGINS = ("observed", "imported", "stated")
HERE = "here"
# `erasing`: a person's, on its way off the disk; the row goes when the file is gone.
ERASING = "erasing"
WRONG = ("missing", "changed", "unreadable")
KEPT_STATES = (HERE, *WRONG, ERASING)


class KeptFile(Table):
    """One file of the evidence folder, however many things it is evidence of.

    `state` is how it was at `state_at`; `verified_at` when its content was last read and right.
    """

    sha256 = TextField(primary_key=True, constraints=[check('length("sha256") = 64')])
    size = IntegerField(constraints=[at_least("size", 0)])
    kept_at = IntegerField(constraints=[instant("kept_at")])
    state = TextField(constraints=[one_of("state", KEPT_STATES)], default=HERE)
    state_at = IntegerField(constraints=[instant("state_at")])
    verified_at = IntegerField(null=True, constraints=[instant("verified_at")])


class Evidence(Table):
    """A file, photo or message that was kept for a project; written once.

    `fact` is what it belongs to (a claim, an answer to one, a request, an inspection, a
    chargeback; null: the project as a whole), `point` what of an inspection it shows, `piece` what
    of a dispute's checklist it was kept as (`disputes`; null: nobody said). `name` is
    the original name in stored form (`files.names`), `file_at` when the file was last written or
    the message sent, as far as known.
    """

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    fact = ForeignKeyField(Fact, null=True, on_delete="RESTRICT")
    point = TextField(null=True, constraints=[one_of("point", INSPECTED)])
    piece = TextField(null=True, constraints=[said("piece")])
    kind = TextField(constraints=[one_of("kind", KINDS_OF_EVIDENCE)])
    origin = TextField(constraints=[one_of("origin", ORIGINS)])
    name = TextField(constraints=[said("name")])
    file = ForeignKeyField(KeptFile, on_delete="RESTRICT", column_name="sha256")
    file_at = IntegerField(null=True, constraints=[instant("file_at")])
    kept_at = IntegerField(constraints=[instant("kept_at")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")

    class Meta:
        constraints = (check('"point" IS NULL OR "fact_id" IS NOT NULL'),)


class EvidenceRemoval(Table):
    """Evidence taken back, or (`reverses` set) such a removal taken back itself; written once.

    The last row of a piece says how it stands: taken back where `reverses` is null.
    """

    id = AutoField()
    evidence = ForeignKeyField(Evidence, on_delete="RESTRICT")
    reverses = ForeignKeyField("self", null=True, unique=True, on_delete="RESTRICT")
    at = IntegerField(constraints=[instant("at")])
    why = TextField(constraints=[said("why")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")


# In the order in which they can be made.
EVIDENCE_TABLES: tuple[type[Table], ...] = (KeptFile, Evidence, EvidenceRemoval)
EVIDENCE_WRITTEN_ONCE: tuple[type[Table], ...] = (Evidence, EvidenceRemoval)
