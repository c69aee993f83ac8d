"""The tables of money beside the facts: credit carried to another project, and imported payments.

What was paid, charged, credited or given back is a fact of its project and stands in the tables of
facts; the policy core reads nothing of what is here. Amounts are hundredths of the currency of the
project that the fact belongs to, instants UTC seconds.
"""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from studio_desk.store.columns import Table, at_least, instant, one_of, said
from studio_desk.store.models import Fact, Operation, Project
from studio_desk.store.vocabulary import PAYMENT_SOURCES


class CreditUse(Table):
    """A part of a credit (`credit`: a `credited` fact of one project) used in another `project`.

    The two have one client and one currency; whether so much is left is asked before it is
    written. `removed_at` is set where the use was taken back.
    """

    id = AutoField()
    credit = ForeignKeyField(Fact, on_delete="RESTRICT")
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    amount_minor = IntegerField(constraints=[at_least("amount_minor", 1)])
    at = IntegerField(constraints=[instant("at")])
    recorded_at = IntegerField(constraints=[instant("recorded_at")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT", index=False)
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])


class ImportedPayment(Table):
    """Where a fact came from that an import of payments recorded: one row of a statement.

    `fingerprint` is a hash of what tells the row from every other, so that a later file that holds
    it again is recognised as long as the fact stands; after an erasure it says nothing any more.
    `payer` and `purpose` are as the file said.
    """

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    fingerprint = TextField(constraints=[said("fingerprint")])
    source = TextField(constraints=[one_of("source", PAYMENT_SOURCES)])
    payer = TextField(null=True, constraints=[said("payer")])
    purpose = TextField(null=True, constraints=[said("purpose")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")

    class Meta:
        indexes = ((("fingerprint",), False),)


MONEY_TABLES: tuple[type[Table], ...] = (CreditUse, ImportedPayment)
MONEY_WRITTEN_ONCE: tuple[type[Table], ...] = (ImportedPayment,)
