"""Evidence as the studio sees it: files, photos and messages kept for a project.

`Studio.evidence` is the one way in (`facade.Keeping`). `take` and `take_text` copy into the private
evidence folder and write no row: they may run in a worker thread inside `Store.connection()`, and
take long. `keep`, `record` and `keep_text` write the rows, quickly, in one transaction with the
fact that tells of them. What was taken and not kept is handed to `discard`.

========== ======================================================================================
facade     every command and query, one method each
keeping    taking in, keeping, taking back, undo
verifying  reading again: changed, vanished
folder     the folder at start, and when a person is erased
backing    the files in backups, and back from them
handing    the files in exports and in a person's data
readiness  a project against the checklist of a dispute
========== ======================================================================================
"""

from __future__ import annotations

from studio_desk.files.progress import Cancelled, Progress, Told
from studio_desk.files.trouble import WHY
from studio_desk.store.evidencetables import HERE, KINDS_OF_EVIDENCE, ORIGINS, WRONG
from studio_desk.store.kept import EvidenceRow
from studio_desk.studio.evidence.facade import Keeping
from studio_desk.studio.evidence.keeping import Intake, Taken, file_name, shown_name
from studio_desk.studio.evidence.readiness import kept_file, open_dispute
from studio_desk.studio.evidence.verifying import Fault, Verified

__all__ = [
    "HERE",
    "KINDS_OF_EVIDENCE",
    "ORIGINS",
    "WHY",
    "WRONG",
    "Cancelled",
    "EvidenceRow",
    "Fault",
    "Intake",
    "Keeping",
    "Progress",
    "Taken",
    "Told",
    "Verified",
    "file_name",
    "kept_file",
    "open_dispute",
    "shown_name",
]
