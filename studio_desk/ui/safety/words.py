"""Backups in the owner's words: why one was made, how a place is, what a restore would change."""

from __future__ import annotations

from studio_desk.studio.backups import Backup, Difference, Place
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.wording.speech import Speech

_WHY = {
    "change": QT_TR_NOOP("while in use"),
    "quit": QT_TR_NOOP("at the end of a day"),
    "asked": QT_TR_NOOP("asked for"),
    "import": QT_TR_NOOP("before an import"),
    "restore": QT_TR_NOOP("before a restore"),
    "purge": QT_TR_NOOP("before a purge"),
    "erase": QT_TR_NOOP("before an erasure"),
    "migrate": QT_TR_NOOP("before an update"),
}


def why_words(backup: Backup) -> str:
    """Return why a backup was made."""
    return tr(_WHY[backup.why])


def holds_words(backup: Backup) -> str:
    """Return what a backup holds, as its receipt says."""
    receipt = backup.receipt
    if receipt is None:
        return tr("no receipt")
    projects = tr("%n projects", "%n project", receipt.projects)
    clients = tr("%n clients", "%n client", receipt.clients)
    return tr("{projects}, {clients}", projects=projects, clients=clients)


def when_words(instant: int, speech: Speech) -> str:
    """Return an instant as date and time of day."""
    return f"{speech.date(instant)}, {speech.clock(instant)}"


def place_words(place: Place, speech: Speech) -> str:
    """Return how a place of backups is, in one sentence."""
    if place.problem:
        return tr("Not working: {problem}.", problem=place.problem)
    if place.newest is None:
        return tr("No backup yet.")
    newest = when_words(place.newest, speech)
    count = tr("%n backups", "%n backup", place.count)
    if place.state == "behind":
        return tr("{count}, the newest of {when}: more than a week ago.", count=count, when=newest)
    return tr("{count}, the newest of {when}.", count=count, when=newest)


def difference_words(found: Difference | None) -> list[str]:
    """Return what restoring would change, a line each; the names of what goes or comes are kept
    whole.
    """
    if found is None:
        return [tr("The studio as it is cannot be read. All of it comes from the backup.")]
    if found.nothing:
        return [tr("Nothing differs from the studio as it is now.")]
    lines = []
    for words, listed in (
        (QT_TR_NOOP("Projects that would be gone: {names}"), found.projects_gone),
        (QT_TR_NOOP("Projects that would be back: {names}"), found.projects_back),
        (QT_TR_NOOP("Projects that would change: {names}"), found.projects_changed),
        (QT_TR_NOOP("Clients that would be gone: {names}"), found.clients_gone),
        (QT_TR_NOOP("Clients that would be back: {names}"), found.clients_back),
        (QT_TR_NOOP("Clients that would change: {names}"), found.clients_changed),
    ):
        if listed:
            names = ", ".join(each.name or tr("number {id}", id=each.id) for each in listed)
            lines.append(tr(words, names=names))
    if found.facts_gone:
        lines.append(
            tr(
                "%n facts recorded since would be gone.",
                "%n fact recorded since would be gone.",
                found.facts_gone,
            )
        )
    if found.facts_back:
        lines.append(tr("%n facts would be back.", "%n fact would be back.", found.facts_back))
    if found.settings_changed:
        lines.append(tr("Settings would change."))
    return lines
