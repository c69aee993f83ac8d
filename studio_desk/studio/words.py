"""Names for operations, as journal and undo button say them: "delivery of Night Drive EP"."""

from __future__ import annotations

from studio_desk.tongue import QT_TR_NOOP, tr

FACTS: dict[str, str] = {
    "purchased": QT_TR_NOOP("order of {}"),
    "paid": QT_TR_NOOP("payment for {}"),
    "charged": QT_TR_NOOP("charge for {}"),
    "started": QT_TR_NOOP("start of work on {}"),
    "delivered": QT_TR_NOOP("delivery of {}"),
    "requested": QT_TR_NOOP("revision request for {}"),
    "revised": QT_TR_NOOP("revision of {}"),
    "approved": QT_TR_NOOP("approval of {}"),
    "contacted": QT_TR_NOOP("contact about {}"),
    "claimed": QT_TR_NOOP("claim about {}"),
    "evidence": QT_TR_NOOP("evidence for {}"),
    "fixed": QT_TR_NOOP("fix of {}"),
    "fix_failed": QT_TR_NOOP("failed fix of {}"),
    "declined": QT_TR_NOOP("declined claim about {}"),
    "cannot_complete": QT_TR_NOOP("end of work on {}"),
    "refunded": QT_TR_NOOP("refund for {}"),
    "credited": QT_TR_NOOP("credit for {}"),
    "charged_back": QT_TR_NOOP("chargeback of {}"),
    "chargeback_closed": QT_TR_NOOP("end of chargeback of {}"),
    "rma_issued": QT_TR_NOOP("RMA for {}"),
    "returned": QT_TR_NOOP("return of {}"),
    "inspected": QT_TR_NOOP("inspection of {}"),
    "exchanged": QT_TR_NOOP("exchange of {}"),
    "subscribed": QT_TR_NOOP("subscription to {}"),
    "cancelled": QT_TR_NOOP("cancellation of {}"),
    "purged": QT_TR_NOOP("purge of {}"),
    "restored": QT_TR_NOOP("restore of {}"),
    "held": QT_TR_NOOP("hold on {}"),
    "released": QT_TR_NOOP("release of {}"),
}
_OPERATIONS: dict[str, str] = {
    "add_client": QT_TR_NOOP("new client {}"),
    "edit_client": QT_TR_NOOP("change to {}"),
    "archive_client": QT_TR_NOOP("archiving of {}"),
    "unarchive_client": QT_TR_NOOP("return of {}"),
    "add_project": QT_TR_NOOP("new project {}"),
    "edit_project": QT_TR_NOOP("change to {}"),
    "archive_project": QT_TR_NOOP("archiving of {}"),
    "unarchive_project": QT_TR_NOOP("return of {}"),
    "load_demo": QT_TR_NOOP("demo studio"),
    "add_root": QT_TR_NOOP("registering of a folder"),
    "remove_root": QT_TR_NOOP("removal of a folder"),
    "add_folder": QT_TR_NOOP("session folder of {}"),
    "remove_folder": QT_TR_NOOP("removal of the session folder of {}"),
    "notice_purge": QT_TR_NOOP("purge notice for {}"),
    "trash_files": QT_TR_NOOP("move of {} to the trash"),
    "put_back_files": QT_TR_NOOP("putting back of {}"),
    "purge_files": QT_TR_NOOP("deletion of {}"),
    "keep_evidence": QT_TR_NOOP("evidence for {}"),
    "remove_evidence": QT_TR_NOOP("removal of evidence for {}"),
    "edit_settings": QT_TR_NOOP("change of settings"),
    "import_clients": QT_TR_NOOP("import of clients"),
    "erase_client": QT_TR_NOOP("erasure of a client"),
    "restore_backup": QT_TR_NOOP("restore of a backup"),
    "snooze_reminder": QT_TR_NOOP("snooze of {}"),
    "finish_reminder": QT_TR_NOOP("reminder of {} as done"),
    "make_offer": QT_TR_NOOP("offer for {}"),
    "accept_offer": QT_TR_NOOP("agreement to the fee of {}"),
    "decline_offer": QT_TR_NOOP("declined fee of {}"),
    "withdraw_offer": QT_TR_NOOP("withdrawn fee of {}"),
    "use_credit": QT_TR_NOOP("credit used for {}"),
    "withdraw_credit": QT_TR_NOOP("return of the credit used for {}"),
    "import_payments": QT_TR_NOOP("import of a payment"),
    "note_claim": QT_TR_NOOP("note on the exchange of {}"),
    "add_draft": QT_TR_NOOP("draft of {}"),
    "edit_draft": QT_TR_NOOP("change to the draft of {}"),
    "discard_draft": QT_TR_NOOP("discarding of the draft of {}"),
    "publish_policy": QT_TR_NOOP("publishing of {}"),
    "withdraw_policy": QT_TR_NOOP("withdrawal of {}"),
}
_MANY = ("archive_project", "unarchive_project", "edit_project")
UNTITLED = QT_TR_NOOP("untitled project")


def label(name: str, fact_kind: str | None, subject: str, count: int) -> str:
    """The name of an operation about `subject` (a title or a client's name, may be empty).

    `count` is how many facts, or projects of an import, it was about.
    """
    subject = subject or tr(UNTITLED)
    if name == "import_cases":
        if count == 1:
            return tr("import of {subject}", subject=subject)
        return tr("import of %n projects", "import of %n project", count)
    if name in ("record_fact", "retract_fact") and fact_kind is not None:
        if name == "retract_fact" and count > 1:
            return tr(
                "retraction of %n facts of {subject}",
                "retraction of %n fact of {subject}",
                count,
                subject=subject,
            )
        said = tr(FACTS[fact_kind]).format(subject)
        return said if name == "record_fact" else tr("retraction of {fact}", fact=said)
    if name == "note_claim" and fact_kind == "claimed":
        return tr("change to the claim about {subject}", subject=subject)
    if name == "import_payments" and count > 1:
        return tr("import of %n payments", "import of %n payment", count)
    if name in _MANY and count > 1:
        subject = tr("%n projects", "%n project", count)
    if name == "edit_client" and count > 1:
        return tr(
            "merging of %n clients into {subject}",
            "merging of %n client into {subject}",
            count,
            subject=subject,
        )
    if name in ("snooze_reminder", "finish_reminder") and count > 1:
        subject = tr("%n reminders", "%n reminder", count)
    return tr(_OPERATIONS[name]).format(subject) if name in _OPERATIONS else name
