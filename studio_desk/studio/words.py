"""Names for operations, as journal and undo button say them: "delivery of Night Drive EP"."""

from __future__ import annotations

from studio_desk.tongue import tr

FACTS: dict[str, str] = {
    "purchased": "order of",
    "paid": "payment for",
    "charged": "charge for",
    "started": "start of work on",
    "delivered": "delivery of",
    "requested": "revision request for",
    "revised": "revision of",
    "approved": "approval of",
    "contacted": "contact about",
    "claimed": "claim about",
    "evidence": "evidence for",
    "fixed": "fix of",
    "fix_failed": "failed fix of",
    "declined": "declined claim about",
    "cannot_complete": "end of work on",
    "refunded": "refund for",
    "credited": "credit for",
    "charged_back": "chargeback of",
    "chargeback_closed": "end of chargeback of",
    "rma_issued": "RMA for",
    "returned": "return of",
    "inspected": "inspection of",
    "exchanged": "exchange of",
    "subscribed": "subscription to",
    "cancelled": "cancellation of",
    "purged": "purge of",
    "restored": "restore of",
    "held": "hold on",
    "released": "release of",
}
_OPERATIONS: dict[str, str] = {
    "add_client": "adding of {}",
    "edit_client": "change to {}",
    "archive_client": "archiving of {}",
    "unarchive_client": "return of {}",
    "add_project": "adding of {}",
    "edit_project": "change to {}",
    "archive_project": "archiving of {}",
    "unarchive_project": "return of {}",
    "load_demo": "demo studio",
    "add_root": "registering of a folder",
    "remove_root": "removal of a folder",
    "add_folder": "session folder of {}",
    "remove_folder": "removal of the session folder of {}",
    "notice_purge": "purge notice for {}",
    "trash_files": "move of {} to the trash",
    "put_back_files": "putting back of {}",
    "purge_files": "deletion of {}",
    "keep_evidence": "evidence for {}",
    "remove_evidence": "removal of evidence for {}",
    "edit_settings": "change to settings",
    "import_clients": "import of clients",
    "erase_client": "erasure of a client",
    "restore_backup": "restore of a backup",
    "snooze_reminder": "snooze of {}",
    "finish_reminder": "reminder of {} as done",
    "make_offer": "offer for {}",
    "accept_offer": "agreement to the fee of {}",
    "decline_offer": "declined fee of {}",
    "withdraw_offer": "withdrawn fee of {}",
    "use_credit": "credit used for {}",
    "withdraw_credit": "return of the credit used for {}",
    "import_payments": "import of a payment",
    "note_claim": "note on the exchange of {}",
    "add_draft": "draft of {}",
    "edit_draft": "change to the draft of {}",
    "discard_draft": "discarding of the draft of {}",
    "publish_policy": "publishing of {}",
    "withdraw_policy": "withdrawal of {}",
}
_MANY = ("archive_project", "unarchive_project", "edit_project")
UNTITLED = "untitled project"


def label(name: str, fact_kind: str | None, subject: str, count: int) -> str:
    """The name of an operation about `subject` (a title or a client's name, may be empty).

    `count` is how many facts, or projects of an import, it was about.
    """
    subject = subject or tr(UNTITLED)
    if name == "import_cases":
        return f"import of {subject}" if count == 1 else f"import of {count} projects"
    if name in ("record_fact", "retract_fact") and fact_kind is not None:
        said = f"{FACTS[fact_kind]} {subject}"
        if name == "record_fact":
            return said
        return (
            f"retraction of {said}" if count == 1 else f"retraction of {count} facts of {subject}"
        )
    if name == "import_payments" and count > 1:
        return f"import of {count} payments"
    if name in _MANY and count > 1:
        subject = f"{count} projects"
    if name == "edit_client" and count > 1:
        return f"merging of {count} clients into {subject}"
    if name in ("snooze_reminder", "finish_reminder") and count > 1:
        subject = f"{count} reminders"
    return _OPERATIONS.get(name, name).format(subject)
