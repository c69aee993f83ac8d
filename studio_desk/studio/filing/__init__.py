"""Files as the studio sees them: roots, deliveries, session folders, the ledger, purges.

`Studio.files` is the one way in (`facade.Filing`). What takes long (reading, scanning, moving)
takes a `Progress`, may be called from a worker thread inside `Store.connection()`, and leaves all
consistent when it is stopped, interrupted or killed; the rest is quick.

========== ======================================================================================
facade     every command and query, one method each
base       opening roots, operations of the journal
settings   the studio's own rules: months kept, days of grace, days in the trash
rooting    registering roots, finding moved ones
deliveries from dropped files to a manifest that is a fact
sessions   session folders: scan, scan again, follow when moved
verifying  reading again: changed, truncated, gone
retention  the ledger: standing, since, until, why; what could make room
purging    notice, grace, list, move, deletion, putting back
recovery   after an interruption; do journal and disk agree
restoring  files given back, matched by hash
========== ======================================================================================
"""

from __future__ import annotations

from studio_desk.files.checks import ROLES, Hint
from studio_desk.files.compare import Difference
from studio_desk.files.names import shown
from studio_desk.files.progress import Cancelled, Progress, Told
from studio_desk.files.trouble import WHY, Offline
from studio_desk.store.filerows import (
    EventRow,
    FileRow,
    FolderRow,
    HoldingRow,
    ItemRow,
    PurgeRow,
    RootRow,
)
from studio_desk.store.ledger import NOTHING, TABS, LedgerRow
from studio_desk.studio.filing.deliveries import DeliveredFile, DeliveryPlan
from studio_desk.studio.filing.facade import Filing
from studio_desk.studio.filing.purging import Moved, PurgeList
from studio_desk.studio.filing.recovery import Recovered
from studio_desk.studio.filing.restoring import Match, Matches
from studio_desk.studio.filing.retention import LedgerLine, Proposal, Stands
from studio_desk.studio.filing.rooting import RootState
from studio_desk.studio.filing.sessions import Rescan
from studio_desk.studio.filing.settings import FileSettings
from studio_desk.studio.filing.verifying import Fault, Verified

__all__ = [
    "NOTHING",
    "ROLES",
    "TABS",
    "WHY",
    "Cancelled",
    "DeliveredFile",
    "DeliveryPlan",
    "Difference",
    "EventRow",
    "Fault",
    "FileRow",
    "FileSettings",
    "Filing",
    "FolderRow",
    "Hint",
    "HoldingRow",
    "ItemRow",
    "LedgerLine",
    "LedgerRow",
    "Match",
    "Matches",
    "Moved",
    "Offline",
    "Progress",
    "Proposal",
    "PurgeList",
    "PurgeRow",
    "Recovered",
    "Rescan",
    "RootRow",
    "RootState",
    "Stands",
    "Told",
    "Verified",
    "shown",
]
