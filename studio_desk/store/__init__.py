"""What is remembered: one SQLite file, reached through peewee.

* `open_store` opens it (`opening.py`); `migrate.py` brings older files up to date;
* `models.py` and `vocabulary.py` are the schema, `sqlite.py` all that is SQLite's alone;
* `clients.py`, `projects.py`, `facts.py`, `policies.py`, `settings.py`: rows in, plain values out;
* `journal.py` says what was done, `standings.py` keeps what is derived, `lists.py` looks it up.

Only `studio` calls this room. It imports `policy` for its value types and words.
"""

from __future__ import annotations

from studio_desk.store.opening import Store, open_store
from studio_desk.store.schema import SCHEMA_VERSION

__all__ = ["SCHEMA_VERSION", "Store", "open_store"]
