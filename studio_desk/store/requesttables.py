"""The tables of answering a client, beside the facts: what was offered, how that went, waivers.

A fee that the client agreed to is a fact of the project (`charged`); the policy core reads nothing
of what is here. Amounts are hundredths of the project's currency, instants UTC seconds. All three
tables are written once: an offer moves by further states.
"""

from __future__ import annotations

from peewee import AutoField, ForeignKeyField, IntegerField, TextField

from studio_desk.store.columns import Table, at_least, check, instant, one_of, said
from studio_desk.store.models import Fact, Operation, Project
from studio_desk.store.vocabulary import OFFER_STATES, WAIVER_REASONS


class Offer(Table):
    """A fee that was offered to the client for a request.

    `usual_minor` is the floor or the price that the policy set then, null where it sets none in
    the project's currency; so less than it is known to be less, whatever the policy says later.
    """

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT")
    request = ForeignKeyField(Fact, on_delete="RESTRICT")
    amount_minor = IntegerField(constraints=[at_least("amount_minor", 0)])
    usual_minor = IntegerField(null=True, constraints=[at_least("usual_minor", 1)])
    at = IntegerField(constraints=[instant("at")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")


class OfferState(Table):
    """How an offer stands from then on; its last row counts.

    `charge` is the `charged` fact that an agreement recorded. `void` is an offer whose making was
    undone: it was never there. `restores` names the state that an undo or redo brought back.
    """

    id = AutoField()
    offer = ForeignKeyField(Offer, on_delete="RESTRICT")
    state = TextField(constraints=[one_of("state", OFFER_STATES)])
    at = IntegerField(constraints=[instant("at")])
    charge = ForeignKeyField(Fact, null=True, on_delete="RESTRICT", index=False)
    restores = ForeignKeyField("self", null=True, on_delete="RESTRICT", index=False)
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")

    class Meta:
        constraints = (check('"charge_id" IS NULL OR "state" = \'accepted\''),)


class Waiver(Table):
    """Less than usual was asked, and why, in the owner's words. It counts as its offer stands."""

    offer = ForeignKeyField(Offer, primary_key=True, on_delete="RESTRICT")
    waived_minor = IntegerField(constraints=[at_least("waived_minor", 1)])
    why = TextField(constraints=[one_of("why", WAIVER_REASONS)])
    reason = TextField(constraints=[said("reason")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT", index=False)


REQUEST_TABLES: tuple[type[Table], ...] = (Offer, OfferState, Waiver)
REQUESTS_WRITTEN_ONCE = REQUEST_TABLES
