"""The tables, as peewee sees them: schema version 3.

No model holds a database: every query is executed on the one that is passed in, so that two stores
can be open side by side and nothing hangs on a global. Instants are whole seconds of UTC, money is
whole hundredths of the project's currency, flags are 0 or 1. What only SQLite knows (triggers,
full-text search, STRICT itself) is in `sqlite.py`.

Four groups:

* the studio's things: `Setting`, `Client`, `Project`, `Song`, `PolicyVersion`, `ProjectPolicy`;
* what happened: `Fact` and the tables of its fields, `Retraction`; written once, never changed;
* how it was written down: `Operation`, `Edit`; written once, never changed;
* derived, to be made again at any time: `Standing`, `Span`, `Deadline` (and the search table).

Reminders have a module of their own, `remindertables.py`; the studio's own policies, too:
`policytables.py`.
"""

from __future__ import annotations

from peewee import (
    SQL,
    AutoField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    TextField,
)

from studio_desk.policy.facts import CAUSES, GROUNDS, KINDS_OF_FACT, PERIODS, WANTS
from studio_desk.store.columns import Table as Table
from studio_desk.store.columns import at_least as at_least
from studio_desk.store.columns import check as check
from studio_desk.store.columns import flag as flag
from studio_desk.store.columns import instant as instant
from studio_desk.store.columns import one_of as one_of
from studio_desk.store.columns import said as said
from studio_desk.store.policytables import PolicyDraft as PolicyDraft
from studio_desk.store.policytables import PolicyVersion as PolicyVersion
from studio_desk.store.policytables import PublishedPolicy as PublishedPolicy
from studio_desk.store.remindertables import Deadline, Reminder, Telling
from studio_desk.store.vocabulary import (
    CHIPS,
    DECISIONS,
    EXCHANGES,
    FILES,
    GROUPS,
    LANES,
    LINK_ROLES,
    OPERATIONS,
    REFUNDS,
    REPLY_LANGUAGES,
    RETENTIONS,
    REVISIONS,
    SCOPES,
    SUBJECTS,
    SUBSCRIPTIONS,
    TEXT_ROLES,
)


class Setting(Table):
    """One setting of the studio; `value` is JSON. Their names and forms: `studio/settings.py`."""

    name = TextField(primary_key=True, constraints=[said("name")])
    value = TextField()


class Client(Table):
    """Who orders. The keys are the compared forms (policy.names) by which an import finds them.

    `zone` (IANA) is where the client's times are told, `language` that of replies; null: not known,
    so the project's zone and the studio's language serve.
    """

    id = AutoField()
    name = TextField(null=True, constraints=[said("name")])
    email = TextField(null=True, constraints=[said("email")])
    phone = TextField(null=True, constraints=[said("phone")])
    note = TextField(null=True, constraints=[said("note")])
    zone = TextField(null=True, constraints=[said("zone")])
    language = TextField(null=True, constraints=[one_of("language", REPLY_LANGUAGES)])
    name_key = TextField()
    email_key = TextField()
    created_at = IntegerField(constraints=[instant("created_at")])
    archived_at = IntegerField(null=True, constraints=[instant("archived_at")])
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])

    class Meta:
        indexes = ((("name_key", "email_key"), False),)
        constraints = (check('"name" IS NOT NULL OR "email" IS NOT NULL'),)


class Project(Table):
    """What was ordered, and the policy accepted.

    `kind` has no CHECK: a studio's own policy may bring new kinds of work. `zone` is the IANA zone
    in which this project's days are counted; it is written when the project is added, so that a
    studio that moves changes no deadline it has already promised. `accepted_version` and
    `accepted_hash` name the policy version in force at the purchase.
    """

    id = AutoField()
    client = ForeignKeyField(Client, null=True, on_delete="RESTRICT")
    title = TextField(null=True, constraints=[said("title")])
    kind = TextField(constraints=[said("kind")])
    currency = TextField(null=True, constraints=[check("\"currency\" GLOB '[A-Z][A-Z][A-Z]'")])
    price_minor = IntegerField(null=True, constraints=[at_least("price_minor", 0)])
    free_rounds = IntegerField(null=True, constraints=[at_least("free_rounds", 0)])
    extra_round_fee_minor = IntegerField(
        null=True, constraints=[at_least("extra_round_fee_minor", 0)]
    )
    custom_made = IntegerField(constraints=[flag("custom_made"), SQL("DEFAULT 0")], default=0)
    final_sale = IntegerField(constraints=[flag("final_sale"), SQL("DEFAULT 0")], default=0)
    zone = TextField(constraints=[said("zone")])
    policy = TextField(constraints=[said("policy")])
    accepted_version = TextField(null=True, constraints=[said("accepted_version")])
    accepted_hash = TextField(null=True, constraints=[said("accepted_hash")])
    note = TextField(null=True, constraints=[said("note")])
    muted = IntegerField(constraints=[flag("muted"), SQL("DEFAULT 0")], default=0)
    created_at = IntegerField(constraints=[instant("created_at")])
    archived_at = IntegerField(null=True, constraints=[instant("archived_at")])
    removed_at = IntegerField(null=True, constraints=[instant("removed_at")])

    class Meta:
        constraints = (check('("accepted_version" IS NULL) = ("accepted_hash" IS NULL)'),)


class Song(Table):
    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    title = TextField(constraints=[said("title")])

    class Meta:
        primary_key = CompositeKey("project", "position")


class ProjectPolicy(Table):
    """The versions, in order, of a project whose policy is not built in; else no row."""

    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    version = ForeignKeyField(PolicyVersion, on_delete="RESTRICT")

    class Meta:
        primary_key = CompositeKey("project", "position")


class Operation(Table):
    """The journal: one row for each thing the owner did. It names rows by number, nobody by name.

    `reverses` is the operation that an undo takes back or a redo brings back.
    """

    id = AutoField()
    at = IntegerField(constraints=[instant("at")])
    name = TextField(constraints=[one_of("name", OPERATIONS)])
    project = ForeignKeyField(Project, null=True, on_delete="RESTRICT")
    client = ForeignKeyField(Client, null=True, on_delete="RESTRICT", index=False)
    fact_kind = TextField(null=True, constraints=[one_of("fact_kind", KINDS_OF_FACT)])
    count = IntegerField(constraints=[at_least("count", 0)], default=1)
    reverses = ForeignKeyField("self", null=True, on_delete="RESTRICT", index=False)


class Edit(Table):
    """One attribute changed by an operation; `before` and `after` are JSON.

    What was added has one edit of `removed_at`, from the instant of adding to null: before, it was
    not there. So every edit can be taken back in one way, and an attribute can be read as it was
    known at any instant. `subject_id` is 0 for settings.
    """

    id = AutoField()
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")
    subject = TextField(constraints=[one_of("subject", SUBJECTS)])
    subject_id = IntegerField(constraints=[at_least("subject_id", 0)])
    field = TextField(constraints=[said("field")])
    before = TextField()
    after = TextField()

    class Meta:
        indexes = ((("subject", "subject_id"), False),)


class Fact(Table):
    """One fact: what happened when, and when it was recorded.

    `name` is its public id, unique in the project ("f4"); `seq` orders facts of one instant.
    """

    id = AutoField()
    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    name = TextField(constraints=[said("name")])
    kind = TextField(constraints=[one_of("kind", KINDS_OF_FACT)])
    at = IntegerField(constraints=[instant("at")])
    seq = IntegerField(constraints=[at_least("seq", 0)])
    recorded_at = IntegerField(constraints=[instant("recorded_at")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")

    class Meta:
        indexes = (
            (("project", "name"), True),
            (("project", "seq"), True),
            (("kind", "at"), False),
        )


class FactMoney(Table):
    """`amount` of a payment, charge, refund, credit or chargeback, in the project's currency."""

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    amount_minor = IntegerField(constraints=[at_least("amount_minor", 1)])


class FactText(Table):
    """A text or number that a fact carries: reference, about, reason, outcome, number, why."""

    fact = ForeignKeyField(Fact, on_delete="RESTRICT", index=False)
    role = TextField(constraints=[one_of("role", TEXT_ROLES)])
    text = TextField(constraints=[said("text")])

    class Meta:
        primary_key = CompositeKey("fact", "role")


class FactLink(Table):
    """An earlier fact of the same project that this one is about."""

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    role = TextField(constraints=[one_of("role", LINK_ROLES)])
    target = ForeignKeyField(Fact, on_delete="RESTRICT", index=False)

    class Meta:
        constraints = (check('"fact_id" <> "target_id"'),)


class RequestItem(Table):
    """One thing asked for by a `requested` fact, with the owner's marks."""

    id = AutoField()
    fact = ForeignKeyField(Fact, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    song = TextField(null=True, constraints=[said("song")])
    element = TextField(null=True, constraints=[said("element")])
    aspect = TextField(null=True, constraints=[said("aspect")])
    change = TextField(null=True, constraints=[said("change")])
    to = TextField(null=True, constraints=[one_of("to", ("original",))])
    text = TextField(null=True, constraints=[said("text")])
    cause = TextField(null=True, constraints=[one_of("cause", CAUSES)])
    reasonable = IntegerField(null=True, constraints=[flag("reasonable")])
    reverts = ForeignKeyField("self", null=True, on_delete="RESTRICT", index=False)

    class Meta:
        indexes = ((("fact", "position"), True),)


class FactClaim(Table):
    """Ground and wish of a `claimed` fact."""

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    ground = TextField(constraints=[one_of("ground", GROUNDS)])
    wants = TextField(null=True, constraints=[one_of("wants", WANTS)])


class FactInspection(Table):
    """What an `inspected` fact found."""

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    unused = IntegerField(constraints=[flag("unused")])
    packaging = IntegerField(constraints=[flag("packaging")])
    accessories = IntegerField(constraints=[flag("accessories")])
    available = IntegerField(constraints=[flag("available")])


class FactFile(Table):
    """A file that a fact names: a deliverable, or a piece of evidence. `size` is in bytes."""

    fact = ForeignKeyField(Fact, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    name = TextField(constraints=[said("name")])
    role = TextField(null=True, constraints=[said("role")])
    size = IntegerField(null=True, constraints=[at_least("size", 0)])
    sha256 = TextField(null=True, constraints=[check('length("sha256") = 64')])

    class Meta:
        primary_key = CompositeKey("fact", "position")


class FactTerm(Table):
    """A length or an end of time: the period of a subscription, the bank's date to reply by."""

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    period = TextField(null=True, constraints=[one_of("period", PERIODS)])
    reply_by = IntegerField(null=True, constraints=[instant("reply_by")])

    class Meta:
        constraints = (check('("period" IS NULL) <> ("reply_by" IS NULL)'),)


class Retraction(Table):
    """A fact taken back, or (`reverses` set) such a retraction taken back itself.

    The last row of a fact says how it stands: retracted where `reverses` is null.
    """

    id = AutoField()
    fact = ForeignKeyField(Fact, on_delete="RESTRICT")
    reverses = ForeignKeyField("self", null=True, unique=True, on_delete="RESTRICT")
    at = IntegerField(constraints=[instant("at")])
    why = TextField(constraints=[said("why")])
    operation = ForeignKeyField(Operation, on_delete="RESTRICT")


class Decision(Table):
    """Why the owner did what the policy leaves to the owner, or what is beyond it.

    It belongs to the fact by which it was carried out and falls with it. `nature`: a claim
    `refused`, or `withdrawn` by the client; money, credit or goods given by `discretion`; more
    money given back than came in, by `override`.
    """

    fact = ForeignKeyField(Fact, on_delete="RESTRICT", index=False)
    nature = TextField(constraints=[one_of("nature", DECISIONS)])
    why = TextField(constraints=[said("why")])

    class Meta:
        primary_key = CompositeKey("fact", "nature")


class ClaimNote(Table):
    """What is noted of an exchange beside its facts: how the parcel travels, what belongs to it.

    Changed through the journal (`Edit`, subject "claim"), so that each change can be taken back.
    """

    fact = ForeignKeyField(Fact, primary_key=True, on_delete="RESTRICT")
    tracking = TextField(null=True, constraints=[said("tracking")])
    included = TextField(null=True, constraints=[said("included")])


class Standing(Table):
    """Derived: how a project stands at `computed_at`, and the keys that lists sort and filter by.

    Right until `refresh_at` (the first instant from which the row would read otherwise; null:
    never), under the policy and the core that the stamps name. `listed`: 1 in the list, 2
    archived, 0 removed. `chip` is what one glance at the project should say, `chip_at` the
    deadline or beginning that goes with it. `lane` is who waits for whom (Today's groups), `due_at`
    by when something must have happened, null where nothing names a day. `kind`, `policy` and
    `songs` are the project's own and `files` is the retention, or that they are held: they stand
    here too because lists are sorted by them.
    """

    project = ForeignKeyField(Project, primary_key=True, on_delete="RESTRICT")
    policy_hash = TextField()
    core_version = TextField()
    computed_at = IntegerField()
    refresh_at = IntegerField(null=True)
    next_change_at = IntegerField(null=True)
    listed = IntegerField(constraints=[check('"listed" IN (0, 1, 2)')])
    group = TextField(constraints=[one_of("group", GROUPS)])
    group_rank = IntegerField()
    sort_at = IntegerField()
    title_key = TextField()
    client_key = TextField()
    recent_at = IntegerField()
    policy_version = TextField()
    revision = TextField(constraints=[one_of("revision", REVISIONS)])
    scope = TextField(null=True, constraints=[one_of("scope", SCOPES)])
    revision_until = IntegerField(null=True)
    rounds_left = IntegerField(null=True)
    in_hand = IntegerField(constraints=[flag("in_hand")])
    fee_minor = IntegerField(null=True)
    fee_currency = TextField(null=True)
    fee_per = TextField(null=True)
    refund = TextField(constraints=[one_of("refund", REFUNDS)])
    retention = TextField(constraints=[one_of("retention", RETENTIONS)])
    retention_until = IntegerField(null=True)
    held = IntegerField(constraints=[flag("held")])
    exchange = TextField(null=True, constraints=[one_of("exchange", EXCHANGES)])
    subscription = TextField(null=True, constraints=[one_of("subscription", SUBSCRIPTIONS)])
    chip = TextField(constraints=[one_of("chip", CHIPS)])
    chip_at = IntegerField(null=True)
    chip_minor = IntegerField(null=True)
    open_claims = IntegerField(constraints=[at_least("open_claims", 0)])
    alerts = IntegerField(constraints=[at_least("alerts", 0)])
    lane = TextField(constraints=[one_of("lane", LANES)])
    due_at = IntegerField(null=True)
    kind = TextField()
    policy = TextField()
    songs = IntegerField(constraints=[at_least("songs", 0)])
    files = TextField(constraints=[one_of("files", FILES)])

    class Meta:
        # One for each order of the list; those of a value serve the filter on it as well.
        indexes = (
            (("refresh_at",), False),
            (("computed_at",), False),
            (("listed", "group_rank", "sort_at", "project"), False),
            (("listed", "title_key", "project"), False),
            (("listed", "client_key", "title_key", "project"), False),
            (("listed", "recent_at", "project"), False),
            (("listed", "sort_at", "project"), False),
            (("listed", "lane", "sort_at", "project"), False),
            (("listed", "lane", "due_at", "project"), False),
            *(
                (("listed", value, "group_rank", "sort_at", "project"), False)
                for value in ("kind", "policy", "policy_version", "revision", "refund", "files")
            ),
            (("listed", "songs", "group_rank", "sort_at", "project"), False),
        )


# What the page of claims is about; the condition stands in its query word for word.
OF_CLAIMS = (
    '"listed" = 1 AND ("open_claims" > 0 OR "chip" = \'chargeback\''
    " OR \"subscription\" IN ('active', 'ending'))"
)
Standing.add_index(
    SQL(f'CREATE INDEX "standing_of_claims" ON "standing" ("project_id") WHERE {OF_CLAIMS}')
)


class Span(Table):
    """Derived: the spans of a project's timeline from `Standing.computed_at` on.

    `starts_at` and `ends_at` are a span's first and last second, null at the open ends.
    """

    project = ForeignKeyField(Project, on_delete="RESTRICT", index=False)
    position = IntegerField(constraints=[at_least("position", 0)])
    starts_at = IntegerField(null=True)
    ends_at = IntegerField(null=True)
    revision = TextField(constraints=[one_of("revision", REVISIONS)])
    scope = TextField(null=True, constraints=[one_of("scope", SCOPES)])
    in_hand = IntegerField(constraints=[flag("in_hand")])
    refund = TextField(constraints=[one_of("refund", REFUNDS)])
    retention = TextField(constraints=[one_of("retention", RETENTIONS)])
    held = IntegerField(constraints=[flag("held")])
    exchange = TextField(null=True, constraints=[one_of("exchange", EXCHANGES)])
    subscription = TextField(null=True, constraints=[one_of("subscription", SUBSCRIPTIONS)])

    class Meta:
        primary_key = CompositeKey("project", "position")
        indexes = ((("starts_at",), False),)


DERIVED: tuple[type[Table], ...] = (Standing, Span, Deadline)
WRITTEN_ONCE: tuple[type[Table], ...] = (
    PolicyVersion,
    Operation,
    Edit,
    Fact,
    FactMoney,
    FactText,
    FactLink,
    RequestItem,
    FactClaim,
    FactInspection,
    FactFile,
    FactTerm,
    Retraction,
    Decision,
    Telling,
)
# In the order in which they can be made: what is pointed to comes first.
TABLES: tuple[type[Table], ...] = (
    Setting,
    Client,
    Project,
    Song,
    PolicyVersion,
    PublishedPolicy,
    PolicyDraft,
    ProjectPolicy,
    *WRITTEN_ONCE[1:],
    ClaimNote,
    Reminder,
    *DERIVED,
)
