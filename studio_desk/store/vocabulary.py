"""The words that the database holds its columns to, beside those of the decision contract.

They are part of the schema: a word added here needs a migration, because the CHECK constraints of
existing files do not know it.
"""

from __future__ import annotations

from studio_desk.policy.facts import FIELDS
from studio_desk.store.listrows import GROUPS as GROUPS

# What an operation of the owner can be.
OPERATIONS = (
    "add_client",
    "edit_client",
    "archive_client",
    "unarchive_client",
    "add_project",
    "edit_project",
    "archive_project",
    "unarchive_project",
    "record_fact",
    "make_offer",
    "accept_offer",
    "decline_offer",
    "withdraw_offer",
    "retract_fact",
    "import_cases",
    "import_clients",
    "erase_client",
    "restore_backup",
    "load_demo",
    "edit_settings",
    "add_root",
    "remove_root",
    "add_folder",
    "remove_folder",
    "notice_purge",
    "trash_files",
    "put_back_files",
    "purge_files",
    "keep_evidence",
    "remove_evidence",
    "snooze_reminder",
    "finish_reminder",
    "use_credit",
    "withdraw_credit",
    "import_payments",
    "note_claim",
    "add_draft",
    "edit_draft",
    "discard_draft",
    "publish_policy",
    "withdraw_policy",
    "undo",
    "redo",
)
SUBJECTS = (
    "client",
    "project",
    "setting",
    "reminder",
    "root",
    "folder",
    "purge",
    "credit_use",
    "claim",
    "draft",
    "policy",
)
# Why the owner decided a claim as it was decided (`models.Decision`).
DECISIONS = ("refused", "withdrawn", "discretion", "override")

# The keys of a fact's own fields, by the table that holds them.
TEXT_ROLES = tuple(sorted({f.key for own in FIELDS.values() for f in own if f.form == "text"}))
LINK_FORMS = ("request", "claim", "exchange_claim")
LINK_ROLES = tuple(sorted({f.key for own in FIELDS.values() for f in own if f.form in LINK_FORMS}))

# What was offered to a client for a request, and why less than usual was asked.
OFFER_STATES = ("open", "accepted", "declined", "withdrawn", "void")
WAIVER_REASONS = ("goodwill",)
# The languages in which replies are written (`replies.composing.LANGUAGES`).
REPLY_LANGUAGES = ("en", "de")

# The standings of a verdict (decision contract, "A verdict").
REVISIONS = ("not_delivered", "free", "billable", "closed")
SCOPES = ("anything", "follow_ups")
REFUNDS = ("barred", "credit_only", "review", "applies")
RETENTIONS = (
    "none",
    "in_care",
    "courtesy",
    "purgeable",
    "overdue",
    "purged",
    "unspecified",
)
FILES = (*RETENTIONS, "held")  # what a list says of the files
EXCHANGES = ("open", "asked", "expired", "excluded", "settled")
SUBSCRIPTIONS = ("active", "ending", "ended")

# Who waits for whom: the groups of the page Today.
LANES = ("now", "soon", "owner", "client", "none")
# What a project's chip says.
CHIPS = (
    "paid_twice",
    "chargeback",
    "evidence_missing",
    "claim_in_review",
    "refund_applies",
    "rma_due",
    "return_due",
    "inspection_due",
    "exchange_due",
    "not_covered",
    "in_hand",
    "files_overdue",
    "subscribed",
    "ending",
    "ended",
    "exchangeable",
    "exchange_settled",
    "no_exchange",
    "free",
    "not_delivered",
    "billable",
    "closed",
    "purged",
)

# What can come due, or stand and wait (`reminders.plan.KINDS`), and how it was told.
MATTERS = (
    "window",
    "care",
    "purge_by",
    "exchange",
    "return",
    "renewal",
    "access",
    "reply",
    "in_hand",
    "claim",
    "duplicate",
    "unpaid",
    "purge",
    "overdue",
    "backup",
)
WAYS_OF_TELLING = ("desktop", "popup", "window")

# What an imported payment came from.
PAYMENT_SOURCES = ("bank", "stripe", "paypal")
