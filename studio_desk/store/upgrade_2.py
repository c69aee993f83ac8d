"""The step from schema version 1 to 2, as it was on the day of its release. Never changed again.

New are the tables of policies of the studio's own, of decisions and notes of claims, of credit
that is used and payments that were imported, of kept evidence, of offers and waivers. A client has
a zone and a language; the journal knows more operations. What a CHECK allows can only be changed by
making a table anew: rows are copied, triggers and indices follow.
"""

from __future__ import annotations

from peewee import SqliteDatabase

import studio_desk.store.sqlite as sqlite

# Tables whose columns or constraints changed: their columns of version 1, and how they are now.
_REMADE = {
    "client": (
        (
            "id",
            "name",
            "email",
            "phone",
            "note",
            "name_key",
            "email_key",
            "created_at",
            "archived_at",
            "removed_at",
        ),
        (
            'CREATE TABLE "client_2" ("id" INTEGER NOT NULL PRIMARY KEY, "name" TEXT CHECK '
            '("name" <> \'\'), "email" TEXT CHECK ("email" <> \'\'), "phone" TEXT CHECK '
            '("phone" <> \'\'), "note" TEXT CHECK ("note" <> \'\'), "zone" TEXT CHECK ("zone" <> '
            "''), \"language\" TEXT CHECK (\"language\" IN ('en', 'de')), \"name_key\" TEXT NOT "
            'NULL, "email_key" TEXT NOT NULL, "created_at" INTEGER NOT NULL CHECK '
            '("created_at" BETWEEN -2208988800 AND 7289654399), "archived_at" INTEGER CHECK '
            '("archived_at" BETWEEN -2208988800 AND 7289654399), "removed_at" INTEGER CHECK '
            '("removed_at" BETWEEN -2208988800 AND 7289654399), CHECK ("name" IS NOT NULL OR '
            '"email" IS NOT NULL)) STRICT'
        ),
    ),
    "operation": (
        ("id", "at", "name", "project_id", "client_id", "fact_kind", "count", "reverses_id"),
        (
            'CREATE TABLE "operation_2" ("id" INTEGER NOT NULL PRIMARY KEY, "at" INTEGER NOT '
            'NULL CHECK ("at" BETWEEN -2208988800 AND 7289654399), "name" TEXT NOT NULL '
            "CHECK (\"name\" IN ('add_client', 'edit_client', 'archive_client', "
            "'unarchive_client', 'add_project', 'edit_project', 'archive_project', "
            "'unarchive_project', 'record_fact', 'make_offer', 'accept_offer', "
            "'decline_offer', 'withdraw_offer', 'retract_fact', 'import_cases', "
            "'import_clients', 'erase_client', 'restore_backup', 'load_demo', "
            "'edit_settings', 'add_root', 'remove_root', 'add_folder', 'remove_folder', "
            "'notice_purge', 'trash_files', 'put_back_files', 'purge_files', "
            "'keep_evidence', 'remove_evidence', 'snooze_reminder', 'finish_reminder', "
            "'use_credit', 'withdraw_credit', 'import_payments', 'note_claim', 'add_draft', "
            "'edit_draft', 'discard_draft', 'publish_policy', 'withdraw_policy', 'undo', "
            '\'redo\')), "project_id" INTEGER, "client_id" INTEGER, "fact_kind" TEXT CHECK '
            "(\"fact_kind\" IN ('purchased', 'paid', 'charged', 'started', 'delivered', "
            "'requested', 'revised', 'approved', 'contacted', 'claimed', 'evidence', "
            "'fixed', 'fix_failed', 'declined', 'cannot_complete', 'refunded', 'credited', "
            "'charged_back', 'chargeback_closed', 'rma_issued', 'returned', 'inspected', "
            "'exchanged', 'subscribed', 'cancelled', 'purged', 'restored', 'held', "
            '\'released\')), "count" INTEGER NOT NULL CHECK ("count" >= 0), "reverses_id" '
            'INTEGER, FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE '
            'RESTRICT, FOREIGN KEY ("client_id") REFERENCES "client" ("id") ON DELETE '
            'RESTRICT, FOREIGN KEY ("reverses_id") REFERENCES "operation" ("id") ON DELETE '
            "RESTRICT) STRICT"
        ),
    ),
    "edit": (
        ("id", "operation_id", "subject", "subject_id", "field", "before", "after"),
        (
            'CREATE TABLE "edit_2" ("id" INTEGER NOT NULL PRIMARY KEY, "operation_id" '
            'INTEGER NOT NULL, "subject" TEXT NOT NULL CHECK ("subject" IN (\'client\', '
            "'project', 'setting', 'reminder', 'root', 'folder', 'purge', 'credit_use', "
            "'claim', 'draft', 'policy')), \"subject_id\" INTEGER NOT NULL CHECK "
            '("subject_id" >= 0), "field" TEXT NOT NULL CHECK ("field" <> \'\'), "before" TEXT '
            'NOT NULL, "after" TEXT NOT NULL, FOREIGN KEY ("operation_id") REFERENCES '
            '"operation" ("id") ON DELETE RESTRICT) STRICT'
        ),
    ),
}
_TABLES = (
    (
        'CREATE TABLE "published_policy" ("version_id" INTEGER NOT NULL PRIMARY KEY, '
        '"published_at" INTEGER NOT NULL CHECK ("published_at" BETWEEN -2208988800 AND '
        '7289654399), FOREIGN KEY ("version_id") REFERENCES "policy_version" ("id") ON '
        "DELETE RESTRICT) STRICT"
    ),
    (
        'CREATE TABLE "policy_draft" ("id" INTEGER NOT NULL PRIMARY KEY, "text" TEXT NOT '
        'NULL CHECK ("text" <> \'\'), "created_at" INTEGER NOT NULL CHECK ("created_at" '
        'BETWEEN -2208988800 AND 7289654399), "removed_at" INTEGER CHECK ("removed_at" '
        "BETWEEN -2208988800 AND 7289654399)) STRICT"
    ),
    (
        'CREATE TABLE "decision" ("fact_id" INTEGER NOT NULL, "nature" TEXT NOT NULL '
        "CHECK (\"nature\" IN ('refused', 'withdrawn', 'discretion', 'override')), \"why\" "
        'TEXT NOT NULL CHECK ("why" <> \'\'), PRIMARY KEY ("fact_id", "nature"), FOREIGN '
        'KEY ("fact_id") REFERENCES "fact" ("id") ON DELETE RESTRICT) STRICT'
    ),
    (
        'CREATE TABLE "claim_note" ("fact_id" INTEGER NOT NULL PRIMARY KEY, "tracking" '
        'TEXT CHECK ("tracking" <> \'\'), "included" TEXT CHECK ("included" <> \'\'), '
        'FOREIGN KEY ("fact_id") REFERENCES "fact" ("id") ON DELETE RESTRICT) STRICT'
    ),
    (
        'CREATE TABLE "credit_use" ("id" INTEGER NOT NULL PRIMARY KEY, "credit_id" '
        'INTEGER NOT NULL, "project_id" INTEGER NOT NULL, "amount_minor" INTEGER NOT '
        'NULL CHECK ("amount_minor" >= 1), "at" INTEGER NOT NULL CHECK ("at" BETWEEN '
        '-2208988800 AND 7289654399), "recorded_at" INTEGER NOT NULL CHECK '
        '("recorded_at" BETWEEN -2208988800 AND 7289654399), "operation_id" INTEGER NOT '
        'NULL, "removed_at" INTEGER CHECK ("removed_at" BETWEEN -2208988800 AND '
        '7289654399), FOREIGN KEY ("credit_id") REFERENCES "fact" ("id") ON DELETE '
        'RESTRICT, FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE '
        'RESTRICT, FOREIGN KEY ("operation_id") REFERENCES "operation" ("id") ON DELETE '
        "RESTRICT) STRICT"
    ),
    (
        'CREATE TABLE "imported_payment" ("fact_id" INTEGER NOT NULL PRIMARY KEY, '
        '"fingerprint" TEXT NOT NULL CHECK ("fingerprint" <> \'\'), "source" TEXT NOT NULL '
        "CHECK (\"source\" IN ('bank', 'stripe', 'paypal')), \"payer\" TEXT CHECK (\"payer\" "
        '<> \'\'), "purpose" TEXT CHECK ("purpose" <> \'\'), "operation_id" INTEGER NOT '
        'NULL, FOREIGN KEY ("fact_id") REFERENCES "fact" ("id") ON DELETE RESTRICT, '
        'FOREIGN KEY ("operation_id") REFERENCES "operation" ("id") ON DELETE RESTRICT) '
        "STRICT"
    ),
    (
        'CREATE TABLE "kept_file" ("sha256" TEXT NOT NULL PRIMARY KEY CHECK '
        '(length("sha256") = 64), "size" INTEGER NOT NULL CHECK ("size" >= 0), '
        '"kept_at" INTEGER NOT NULL CHECK ("kept_at" BETWEEN -2208988800 AND '
        "7289654399), \"state\" TEXT NOT NULL CHECK (\"state\" IN ('here', 'missing', "
        "'changed', 'unreadable', 'erasing')), \"state_at\" INTEGER NOT NULL CHECK "
        '("state_at" BETWEEN -2208988800 AND 7289654399), "verified_at" INTEGER CHECK '
        '("verified_at" BETWEEN -2208988800 AND 7289654399)) STRICT'
    ),
    (
        'CREATE TABLE "evidence" ("id" INTEGER NOT NULL PRIMARY KEY, "project_id" '
        'INTEGER NOT NULL, "fact_id" INTEGER, "point" TEXT CHECK ("point" IN (\'unused\', '
        "'packaging', 'accessories')), \"piece\" TEXT CHECK (\"piece\" <> ''), \"kind\" TEXT "
        "NOT NULL CHECK (\"kind\" IN ('file', 'photo', 'message')), \"origin\" TEXT NOT NULL "
        "CHECK (\"origin\" IN ('observed', 'imported', 'stated')), \"name\" TEXT NOT NULL "
        'CHECK ("name" <> \'\'), "sha256" TEXT NOT NULL, "file_at" INTEGER CHECK '
        '("file_at" BETWEEN -2208988800 AND 7289654399), "kept_at" INTEGER NOT NULL '
        'CHECK ("kept_at" BETWEEN -2208988800 AND 7289654399), "operation_id" INTEGER '
        'NOT NULL, FOREIGN KEY ("project_id") REFERENCES "project" ("id") ON DELETE '
        'RESTRICT, FOREIGN KEY ("fact_id") REFERENCES "fact" ("id") ON DELETE RESTRICT, '
        'FOREIGN KEY ("sha256") REFERENCES "kept_file" ("sha256") ON DELETE RESTRICT, '
        'FOREIGN KEY ("operation_id") REFERENCES "operation" ("id") ON DELETE RESTRICT, '
        'CHECK ("point" IS NULL OR "fact_id" IS NOT NULL)) STRICT'
    ),
    (
        'CREATE TABLE "evidence_removal" ("id" INTEGER NOT NULL PRIMARY KEY, '
        '"evidence_id" INTEGER NOT NULL, "reverses_id" INTEGER, "at" INTEGER NOT NULL '
        'CHECK ("at" BETWEEN -2208988800 AND 7289654399), "why" TEXT NOT NULL CHECK '
        '("why" <> \'\'), "operation_id" INTEGER NOT NULL, FOREIGN KEY ("evidence_id") '
        'REFERENCES "evidence" ("id") ON DELETE RESTRICT, FOREIGN KEY ("reverses_id") '
        'REFERENCES "evidence_removal" ("id") ON DELETE RESTRICT, FOREIGN KEY '
        '("operation_id") REFERENCES "operation" ("id") ON DELETE RESTRICT) STRICT'
    ),
    (
        'CREATE TABLE "offer" ("id" INTEGER NOT NULL PRIMARY KEY, "project_id" INTEGER '
        'NOT NULL, "request_id" INTEGER NOT NULL, "amount_minor" INTEGER NOT NULL CHECK '
        '("amount_minor" >= 0), "usual_minor" INTEGER CHECK ("usual_minor" >= 1), "at" '
        'INTEGER NOT NULL CHECK ("at" BETWEEN -2208988800 AND 7289654399), '
        '"operation_id" INTEGER NOT NULL, FOREIGN KEY ("project_id") REFERENCES '
        '"project" ("id") ON DELETE RESTRICT, FOREIGN KEY ("request_id") REFERENCES '
        '"fact" ("id") ON DELETE RESTRICT, FOREIGN KEY ("operation_id") REFERENCES '
        '"operation" ("id") ON DELETE RESTRICT) STRICT'
    ),
    (
        'CREATE TABLE "offer_state" ("id" INTEGER NOT NULL PRIMARY KEY, "offer_id" '
        "INTEGER NOT NULL, \"state\" TEXT NOT NULL CHECK (\"state\" IN ('open', 'accepted', "
        "'declined', 'withdrawn', 'void')), \"at\" INTEGER NOT NULL CHECK (\"at\" BETWEEN "
        '-2208988800 AND 7289654399), "charge_id" INTEGER, "restores_id" INTEGER, '
        '"operation_id" INTEGER NOT NULL, FOREIGN KEY ("offer_id") REFERENCES "offer" '
        '("id") ON DELETE RESTRICT, FOREIGN KEY ("charge_id") REFERENCES "fact" ("id") '
        'ON DELETE RESTRICT, FOREIGN KEY ("restores_id") REFERENCES "offer_state" '
        '("id") ON DELETE RESTRICT, FOREIGN KEY ("operation_id") REFERENCES '
        '"operation" ("id") ON DELETE RESTRICT, CHECK ("charge_id" IS NULL OR "state" = '
        "'accepted')) STRICT"
    ),
    (
        'CREATE TABLE "waiver" ("offer_id" INTEGER NOT NULL PRIMARY KEY, '
        '"waived_minor" INTEGER NOT NULL CHECK ("waived_minor" >= 1), "why" TEXT NOT '
        'NULL CHECK ("why" IN (\'goodwill\')), "reason" TEXT NOT NULL CHECK ("reason" <> '
        '\'\'), "operation_id" INTEGER NOT NULL, FOREIGN KEY ("offer_id") REFERENCES '
        '"offer" ("id") ON DELETE RESTRICT, FOREIGN KEY ("operation_id") REFERENCES '
        '"operation" ("id") ON DELETE RESTRICT) STRICT'
    ),
)
_INDICES = (
    ('CREATE INDEX "client_name_key_email_key" ON "client" ("name_key", "email_key")'),
    ('CREATE INDEX "operation_project_id" ON "operation" ("project_id")'),
    ('CREATE INDEX "edit_operation_id" ON "edit" ("operation_id")'),
    ('CREATE INDEX "edit_subject_subject_id" ON "edit" ("subject", "subject_id")'),
    ('CREATE INDEX "fact_kind_at" ON "fact" ("kind", "at")'),
    ('CREATE INDEX "credit_use_credit_id" ON "credit_use" ("credit_id")'),
    ('CREATE INDEX "credit_use_project_id" ON "credit_use" ("project_id")'),
    ('CREATE INDEX "imported_payment_operation_id" ON "imported_payment" ("operation_id")'),
    ('CREATE INDEX "imported_payment_fingerprint" ON "imported_payment" ("fingerprint")'),
    ('CREATE INDEX "evidence_project_id" ON "evidence" ("project_id")'),
    ('CREATE INDEX "evidence_fact_id" ON "evidence" ("fact_id")'),
    ('CREATE INDEX "evidence_sha256" ON "evidence" ("sha256")'),
    ('CREATE INDEX "evidence_operation_id" ON "evidence" ("operation_id")'),
    ('CREATE INDEX "evidence_removal_evidence_id" ON "evidence_removal" ("evidence_id")'),
    ('CREATE UNIQUE INDEX "evidence_removal_reverses_id" ON "evidence_removal" ("reverses_id")'),
    ('CREATE INDEX "evidence_removal_operation_id" ON "evidence_removal" ("operation_id")'),
    ('CREATE INDEX "offer_project_id" ON "offer" ("project_id")'),
    ('CREATE INDEX "offer_request_id" ON "offer" ("request_id")'),
    ('CREATE INDEX "offer_operation_id" ON "offer" ("operation_id")'),
    ('CREATE INDEX "offer_state_offer_id" ON "offer_state" ("offer_id")'),
    ('CREATE INDEX "offer_state_operation_id" ON "offer_state" ("operation_id")'),
)
_TRIGGERS = (
    (
        'CREATE TRIGGER "operation_no_update" BEFORE UPDATE ON "operation" BEGIN SELECT '
        "RAISE(ABORT, 'operation is written once'); END"
    ),
    (
        'CREATE TRIGGER "operation_no_delete" BEFORE DELETE ON "operation" BEGIN SELECT '
        "RAISE(ABORT, 'operation is written once'); END"
    ),
    (
        'CREATE TRIGGER "edit_no_update" BEFORE UPDATE ON "edit" BEGIN SELECT '
        "RAISE(ABORT, 'edit is written once'); END"
    ),
    (
        'CREATE TRIGGER "edit_no_delete" BEFORE DELETE ON "edit" BEGIN SELECT '
        "RAISE(ABORT, 'edit is written once'); END"
    ),
    (
        'CREATE TRIGGER "decision_no_update" BEFORE UPDATE ON "decision" BEGIN SELECT '
        "RAISE(ABORT, 'decision is written once'); END"
    ),
    (
        'CREATE TRIGGER "decision_no_delete" BEFORE DELETE ON "decision" BEGIN SELECT '
        "RAISE(ABORT, 'decision is written once'); END"
    ),
    (
        'CREATE TRIGGER "imported_payment_no_update" BEFORE UPDATE ON '
        '"imported_payment" BEGIN SELECT RAISE(ABORT, \'imported_payment is written '
        "once'); END"
    ),
    (
        'CREATE TRIGGER "imported_payment_no_delete" BEFORE DELETE ON '
        '"imported_payment" BEGIN SELECT RAISE(ABORT, \'imported_payment is written '
        "once'); END"
    ),
    (
        'CREATE TRIGGER "evidence_no_update" BEFORE UPDATE ON "evidence" BEGIN SELECT '
        "RAISE(ABORT, 'evidence is written once'); END"
    ),
    (
        'CREATE TRIGGER "evidence_no_delete" BEFORE DELETE ON "evidence" BEGIN SELECT '
        "RAISE(ABORT, 'evidence is written once'); END"
    ),
    (
        'CREATE TRIGGER "evidence_removal_no_update" BEFORE UPDATE ON '
        '"evidence_removal" BEGIN SELECT RAISE(ABORT, \'evidence_removal is written '
        "once'); END"
    ),
    (
        'CREATE TRIGGER "evidence_removal_no_delete" BEFORE DELETE ON '
        '"evidence_removal" BEGIN SELECT RAISE(ABORT, \'evidence_removal is written '
        "once'); END"
    ),
    (
        'CREATE TRIGGER "offer_no_update" BEFORE UPDATE ON "offer" BEGIN SELECT '
        "RAISE(ABORT, 'offer is written once'); END"
    ),
    (
        'CREATE TRIGGER "offer_no_delete" BEFORE DELETE ON "offer" BEGIN SELECT '
        "RAISE(ABORT, 'offer is written once'); END"
    ),
    (
        'CREATE TRIGGER "offer_state_no_update" BEFORE UPDATE ON "offer_state" BEGIN '
        "SELECT RAISE(ABORT, 'offer_state is written once'); END"
    ),
    (
        'CREATE TRIGGER "offer_state_no_delete" BEFORE DELETE ON "offer_state" BEGIN '
        "SELECT RAISE(ABORT, 'offer_state is written once'); END"
    ),
    (
        'CREATE TRIGGER "waiver_no_update" BEFORE UPDATE ON "waiver" BEGIN SELECT '
        "RAISE(ABORT, 'waiver is written once'); END"
    ),
    (
        'CREATE TRIGGER "waiver_no_delete" BEFORE DELETE ON "waiver" BEGIN SELECT '
        "RAISE(ABORT, 'waiver is written once'); END"
    ),
)


def change(db: SqliteDatabase) -> None:
    """Make the new tables, and the changed ones anew with all their rows."""
    for name, (columns, made) in _REMADE.items():
        listed = ", ".join(f'"{column}"' for column in columns)
        sqlite.sql(db, made)
        sqlite.sql(db, f'INSERT INTO "{name}_2" ({listed}) SELECT {listed} FROM "{name}"')  # noqa: S608  # our own names
        sqlite.sql(db, f'DROP TABLE "{name}"')
        sqlite.sql(db, f'ALTER TABLE "{name}_2" RENAME TO "{name}"')
    for statement in (*_TABLES, *_INDICES, *_TRIGGERS):
        sqlite.sql(db, statement)
