"""The tables of reminders: what comes due (derived), what the owner said of it, what was told."""

from __future__ import annotations

from peewee import AutoField, CompositeKey, IntegerField, TextField

from studio_desk.store.columns import Table, at_least, flag, instant, one_of, said
from studio_desk.store.vocabulary import MATTERS, WAYS_OF_TELLING


class Reminder(Table):
    """What the owner said about a matter that comes due: not before then, or no more.

    A matter is a kind, the public id of the fact it is about (or empty), and its instant;
    `subject` is the project's id, 0 for the studio itself.
    """

    id = AutoField()
    subject = IntegerField(constraints=[at_least("subject", 0)])
    kind = TextField(constraints=[one_of("kind", MATTERS)])
    about = TextField()
    at = IntegerField(constraints=[instant("at")])
    snoozed_until = IntegerField(null=True, constraints=[instant("snoozed_until")])
    done_at = IntegerField(null=True, constraints=[instant("done_at")])

    class Meta:
        indexes = ((("subject", "kind", "about", "at"), True),)


class Telling(Table):
    """A matter was told: written before it is, so that no crash and no clock tells it twice.

    `key` names the rule and its offset, or the end of a snooze; `how` the way it was told.
    """

    id = AutoField()
    subject = IntegerField(constraints=[at_least("subject", 0)])
    kind = TextField(constraints=[one_of("kind", MATTERS)])
    about = TextField()
    at = IntegerField(constraints=[instant("at")])
    key = TextField(constraints=[said("key")])
    told_at = IntegerField(constraints=[instant("told_at")])
    how = TextField(constraints=[one_of("how", WAYS_OF_TELLING)])

    class Meta:
        indexes = (
            (("subject", "kind", "about", "at", "key"), True),
            (("told_at",), False),
        )


class Deadline(Table):
    """Derived: what comes due in a project, or stands and waits; see `reminders.plan.Matter`.

    `ends_at` is a deadline's last second, null for what stands. `shows_at` is when it comes on the
    owner's list, `due_at` when it is told next; null: never, or nothing is left to tell. So what
    is due is a look-up, whatever the number of projects.
    """

    subject = IntegerField(constraints=[at_least("subject", 0)])
    kind = TextField(constraints=[one_of("kind", MATTERS)])
    about = TextField()
    at = IntegerField(constraints=[instant("at")])
    start = IntegerField()
    scope = TextField()
    clauses = TextField()
    minor = IntegerField(null=True)
    currency = TextField(null=True)
    per = TextField(null=True)
    muted = IntegerField(constraints=[flag("muted")])
    done = IntegerField(constraints=[flag("done")])
    ends_at = IntegerField(null=True)
    snoozed_until = IntegerField(null=True)
    shows_at = IntegerField(null=True)
    due_at = IntegerField(null=True)

    class Meta:
        primary_key = CompositeKey("subject", "kind", "about", "at")
        indexes = (
            (("due_at",), False),
            (("ends_at", "shows_at"), False),
            (("shows_at",), False),
            (("kind", "shows_at"), False),
            (("snoozed_until",), False),
        )
