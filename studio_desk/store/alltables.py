"""All tables that belong to an export, in an order in which they can be made and filled.

The tables of files are not among them: paths say nothing on another machine.
"""

from __future__ import annotations

import studio_desk.store.models as models
from studio_desk.store.columns import Table
from studio_desk.store.evidencetables import EVIDENCE_TABLES, EVIDENCE_WRITTEN_ONCE
from studio_desk.store.moneytables import MONEY_TABLES, MONEY_WRITTEN_ONCE
from studio_desk.store.requesttables import REQUEST_TABLES, REQUESTS_WRITTEN_ONCE
from studio_desk.store.tallytable import Tally

TABLES: tuple[type[Table], ...] = (
    *models.TABLES,
    *MONEY_TABLES,
    *EVIDENCE_TABLES,
    *REQUEST_TABLES,
    Tally,
)
WRITTEN_ONCE: tuple[type[Table], ...] = (
    *models.WRITTEN_ONCE,
    *MONEY_WRITTEN_ONCE,
    *EVIDENCE_WRITTEN_ONCE,
    *REQUESTS_WRITTEN_ONCE,
)
DERIVED: tuple[type[Table], ...] = (*models.DERIVED, Tally)
