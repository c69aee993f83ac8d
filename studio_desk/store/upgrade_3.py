"""The step from schema version 2 to 3, as it was on the day of its release. Never changed again.

Standings have what lists are sorted by besides what they had, and an index for each order; `tally`
holds how many there are of each sort, and triggers keep it. All of it is derived: where a project
has a standing, what is new follows from it in SQL, so that nothing is computed while the owner
waits.
"""

from __future__ import annotations

from peewee import SqliteDatabase

import studio_desk.store.sqlite as sqlite

_OLD = (
    "project_id",
    "policy_hash",
    "core_version",
    "computed_at",
    "refresh_at",
    "next_change_at",
    "listed",
    "group",
    "group_rank",
    "sort_at",
    "title_key",
    "client_key",
    "recent_at",
    "policy_version",
    "revision",
    "scope",
    "revision_until",
    "rounds_left",
    "in_hand",
    "fee_minor",
    "fee_currency",
    "fee_per",
    "refund",
    "retention",
    "retention_until",
    "held",
    "exchange",
    "subscription",
    "chip",
    "chip_at",
    "chip_minor",
    "open_claims",
    "alerts",
)
_STANDING = (
    'CREATE TABLE "standing_3" ("project_id" INTEGER NOT NULL PRIMARY KEY, "policy_hash" TEXT '
    'NOT NULL, "core_version" TEXT NOT NULL, "computed_at" INTEGER NOT NULL, "refresh_at" '
    'INTEGER, "next_change_at" INTEGER, "listed" INTEGER NOT NULL CHECK ("listed" IN (0, 1, 2)), '
    "\"group\" TEXT NOT NULL CHECK (\"group\" IN ('needs_you', 'closing_soon', 'open', "
    '\'finished\')), "group_rank" INTEGER NOT NULL, "sort_at" INTEGER NOT NULL, "title_key" TEXT '
    'NOT NULL, "client_key" TEXT NOT NULL, "recent_at" INTEGER NOT NULL, "policy_version" TEXT '
    "NOT NULL, \"revision\" TEXT NOT NULL CHECK (\"revision\" IN ('not_delivered', 'free', "
    "'billable', 'closed')), \"scope\" TEXT CHECK (\"scope\" IN ('anything', 'follow_ups')), "
    '"revision_until" INTEGER, "rounds_left" INTEGER, "in_hand" INTEGER NOT NULL CHECK '
    '("in_hand" IN (0, 1)), "fee_minor" INTEGER, "fee_currency" TEXT, "fee_per" TEXT, "refund" '
    "TEXT NOT NULL CHECK (\"refund\" IN ('barred', 'credit_only', 'review', 'applies')), "
    "\"retention\" TEXT NOT NULL CHECK (\"retention\" IN ('none', 'in_care', 'courtesy', "
    "'purgeable', 'overdue', 'purged', 'unspecified')), \"retention_until\" INTEGER, "
    '"held" INTEGER NOT NULL CHECK ("held" IN (0, 1)), "exchange" TEXT CHECK ("exchange" IN '
    "('open', 'asked', 'expired', 'excluded', 'settled')), \"subscription\" TEXT CHECK "
    "(\"subscription\" IN ('active', 'ending', 'ended')), \"chip\" TEXT NOT NULL CHECK (\"chip\" "
    "IN ('paid_twice', 'chargeback', 'evidence_missing', 'claim_in_review', 'refund_applies', "
    "'rma_due', 'return_due', 'inspection_due', 'exchange_due', 'not_covered', 'in_hand', "
    "'files_overdue', 'subscribed', 'ending', 'ended', 'exchangeable', 'exchange_settled', "
    "'no_exchange', 'free', 'not_delivered', 'billable', 'closed', 'purged')), "
    '"chip_at" INTEGER, "chip_minor" INTEGER, "open_claims" INTEGER NOT NULL CHECK '
    '("open_claims" >= 0), "alerts" INTEGER NOT NULL CHECK ("alerts" >= 0), "lane" TEXT NOT NULL '
    "CHECK (\"lane\" IN ('now', 'soon', 'owner', 'client', 'none')), \"due_at\" INTEGER, "
    '"kind" TEXT NOT NULL, "policy" TEXT NOT NULL, "songs" INTEGER NOT NULL CHECK ("songs" >= '
    "0), \"files\" TEXT NOT NULL CHECK (\"files\" IN ('none', 'in_care', 'courtesy', "
    "'purgeable', 'overdue', 'purged', 'unspecified', 'held')), FOREIGN KEY "
    '("project_id") REFERENCES "project" ("id") ON DELETE RESTRICT) STRICT'
)
# The last word of each is what the new column holds; s is the old standing, p its project.
_NEW = {
    "lane": (
        "CASE s.\"group\" WHEN 'needs_you' THEN 'now' WHEN 'closing_soon' THEN 'soon'"
        " WHEN 'finished' THEN 'none' ELSE CASE WHEN s.chip = 'not_delivered' THEN 'owner'"
        " WHEN s.chip IN ('free', 'return_due', 'exchangeable') THEN 'client' ELSE 'none' END END"
    ),
    "due_at": (
        "CASE WHEN s.chip IN ('free', 'return_due', 'ending', 'exchangeable', 'files_overdue')"
        " THEN s.chip_at WHEN s.chip = 'chargeback' THEN (SELECT max(d.at) FROM deadline AS d"
        " WHERE d.subject = s.project_id AND d.kind = 'reply') END"
    ),
    "kind": "p.kind",
    "policy": "p.policy",
    "songs": "(SELECT count(*) FROM song WHERE song.project_id = s.project_id)",
    "files": "CASE WHEN s.held THEN 'held' ELSE s.retention END",
}
_TALLY = (
    'CREATE TABLE "tally" ("listed" INTEGER NOT NULL, "group_rank" INTEGER NOT NULL, "lane" TEXT '
    'NOT NULL, "chip" TEXT NOT NULL, "revision" TEXT NOT NULL, "refund" TEXT NOT NULL, '
    '"retention" TEXT NOT NULL, "held" INTEGER NOT NULL, "kind" TEXT NOT NULL, "policy" TEXT NOT '
    'NULL, "projects" INTEGER NOT NULL, "open_claims" INTEGER NOT NULL, PRIMARY KEY ("listed", '
    '"group_rank", "lane", "chip", "revision", "refund", "retention", "held", "kind", "policy")) '
    "STRICT"
)
_KEY = (
    "listed",
    "group_rank",
    "lane",
    "chip",
    "revision",
    "refund",
    "retention",
    "held",
    "kind",
    "policy",
)
_INDICES = (
    ('CREATE INDEX "standing_refresh_at" ON "standing" ("refresh_at")'),
    ('CREATE INDEX "standing_computed_at" ON "standing" ("computed_at")'),
    (
        'CREATE INDEX "standing_listed_group_rank_sort_at_project_id" ON "standing" ("listed", '
        '"group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_title_key_project_id" ON "standing" ("listed", '
        '"title_key", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_client_key_title_key_project_id" ON "standing" ("listed", '
        '"client_key", "title_key", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_recent_at_project_id" ON "standing" ("listed", '
        '"recent_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_sort_at_project_id" ON "standing" ("listed", "sort_at", '
        '"project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_lane_sort_at_project_id" ON "standing" ("listed", "lane", '
        '"sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_lane_due_at_project_id" ON "standing" ("listed", "lane", '
        '"due_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_kind_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "kind", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_policy_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "policy", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_policy_version_group_rank_sort_at_project_id" ON '
        '"standing" ("listed", "policy_version", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_revision_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "revision", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_refund_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "refund", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_files_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "files", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_listed_songs_group_rank_sort_at_project_id" ON "standing" '
        '("listed", "songs", "group_rank", "sort_at", "project_id")'
    ),
    (
        'CREATE INDEX "standing_of_claims" ON "standing" ("project_id") WHERE "listed" = 1 AND '
        '("open_claims" > 0 OR "chip" = \'chargeback\' OR "subscription" IN (\'active\', '
        "'ending'))"
    ),
)
_TRIGGERS = (
    (
        'CREATE TRIGGER "tally_insert" AFTER INSERT ON "standing" BEGIN INSERT INTO "tally" '
        '("listed", "group_rank", "lane", "chip", "revision", "refund", "retention", "held", '
        '"kind", "policy", "projects", "open_claims") VALUES (NEW."listed", NEW."group_rank", '
        'NEW."lane", NEW."chip", NEW."revision", NEW."refund", NEW."retention", NEW."held", '
        'NEW."kind", NEW."policy", 1, NEW."open_claims") ON CONFLICT ("listed", "group_rank", '
        '"lane", "chip", "revision", "refund", "retention", "held", "kind", "policy") DO UPDATE '
        'SET "projects" = "projects" + 1, "open_claims" = "open_claims" + NEW."open_claims"; END'
    ),
    (
        'CREATE TRIGGER "tally_delete" AFTER DELETE ON "standing" BEGIN UPDATE "tally" SET '
        '"projects" = "projects" - 1, "open_claims" = "open_claims" - OLD."open_claims" WHERE '
        '"listed" = OLD."listed" AND "group_rank" = OLD."group_rank" AND "lane" = OLD."lane" AND '
        '"chip" = OLD."chip" AND "revision" = OLD."revision" AND "refund" = OLD."refund" AND '
        '"retention" = OLD."retention" AND "held" = OLD."held" AND "kind" = OLD."kind" AND '
        '"policy" = OLD."policy"; END'
    ),
    (
        'CREATE TRIGGER "tally_update" AFTER UPDATE ON "standing" BEGIN UPDATE "tally" SET '
        '"projects" = "projects" - 1, "open_claims" = "open_claims" - OLD."open_claims" WHERE '
        '"listed" = OLD."listed" AND "group_rank" = OLD."group_rank" AND "lane" = OLD."lane" AND '
        '"chip" = OLD."chip" AND "revision" = OLD."revision" AND "refund" = OLD."refund" AND '
        '"retention" = OLD."retention" AND "held" = OLD."held" AND "kind" = OLD."kind" AND '
        '"policy" = OLD."policy"; INSERT INTO "tally" ("listed", "group_rank", "lane", "chip", '
        '"revision", "refund", "retention", "held", "kind", "policy", "projects", "open_claims") '
        'VALUES (NEW."listed", NEW."group_rank", NEW."lane", NEW."chip", NEW."revision", '
        'NEW."refund", NEW."retention", NEW."held", NEW."kind", NEW."policy", 1, '
        'NEW."open_claims") ON CONFLICT ("listed", "group_rank", "lane", "chip", "revision", '
        '"refund", "retention", "held", "kind", "policy") DO UPDATE SET "projects" = "projects" '
        '+ 1, "open_claims" = "open_claims" + NEW."open_claims"; END'
    ),
)


def change(db: SqliteDatabase) -> None:
    """Make the standings anew with what they have besides, then count them."""
    old, new = ", ".join(f'"{name}"' for name in _OLD), ", ".join(f'"{name}"' for name in _NEW)
    kept = ", ".join(f's."{name}"' for name in _OLD)
    sqlite.sql(db, _STANDING)
    sqlite.sql(
        db,
        f'INSERT INTO "standing_3" ({old}, {new}) SELECT {kept}, {", ".join(_NEW.values())}'  # noqa: S608  # our own names
        ' FROM "standing" AS s JOIN "project" AS p ON p.id = s.project_id',
    )
    sqlite.sql(db, 'DROP TABLE "standing"')
    sqlite.sql(db, 'ALTER TABLE "standing_3" RENAME TO "standing"')
    sqlite.sql(db, _TALLY)
    for statement in (*_INDICES, *_TRIGGERS):
        sqlite.sql(db, statement)
    key = ", ".join(f'"{name}"' for name in _KEY)
    sqlite.sql(
        db,
        f'INSERT INTO "tally" SELECT {key}, count(*), sum(open_claims) FROM "standing"'  # noqa: S608  # our own names
        f" GROUP BY {key}",
    )
