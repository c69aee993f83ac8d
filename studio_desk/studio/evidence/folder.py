"""The evidence folder as a whole: at the start, for exports, and when a person is erased."""

from __future__ import annotations

import logging

import studio_desk.store.kept as kept
from studio_desk.files.trouble import Refusal
from studio_desk.store.evidencetables import ERASING, HERE
from studio_desk.studio.context import Context
from studio_desk.studio.evidence.keeping import vault_of

# A file that no row names is kept so long (seconds): the studio's file may have been lost since and
# an older one put in its place, while the owner still needs what was handed in.
UNNAMED_FOR = 7 * 86_400

log = logging.getLogger(__name__)


def start(context: Context) -> None:
    """Take up what was interrupted: half copies, erasures, files that never became evidence."""
    if context.store.read_only:
        return
    finish_erasing(context)
    _look(context)
    wanted = frozenset(row.sha256 for row in kept.files(context.store))
    try:
        gone = vault_of(context).clear(wanted, context.clock.now() - UNNAMED_FOR)
    except (OSError, Refusal):
        log.info("the evidence folder could not be tidied")
        return
    if gone:
        log.info("%d files that are evidence of nothing were deleted", len(gone))


def _look(context: Context) -> None:
    """Whether all files are there, unread: one that vanished is told from the start on."""
    there, now = vault_of(context).names(), context.clock.now()
    gone = [row for row in kept.files(context.store, HERE) if row.sha256 not in there]
    if gone:
        with context.store.transaction():
            for row in gone:
                kept.change_state(context.store, row.sha256, "missing", now)


def finish_erasing(context: Context) -> int:
    """Delete the files of erased persons, and then their last trace; how many are still there."""
    left = 0
    erased = kept.files(context.store, ERASING)
    if erased:
        vault_of(context).clear_copies()  # one of them may be of the person
    for row in erased:
        try:
            vault_of(context).remove(row.sha256)
        except (OSError, Refusal):
            left += 1
            log.info("a file of an erased person could not be deleted")
            continue
        with context.store.transaction():
            kept.forget(context.store, row.sha256)
    return left
