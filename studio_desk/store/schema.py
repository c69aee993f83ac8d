"""Making a new store: all tables of the present schema in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import studio_desk.store.sqlite as sqlite

if TYPE_CHECKING:
    from peewee import SqliteDatabase

SCHEMA_VERSION = 3


def make_tables(db: SqliteDatabase) -> None:
    """Make every table, index and trigger of schema version `SCHEMA_VERSION`."""
    # Once in the life of a studio: opening one that is there needs none of the models.
    from peewee import SchemaManager

    import studio_desk.store.tallytable as tallytable
    from studio_desk.store.alltables import TABLES, WRITTEN_ONCE
    from studio_desk.store.filetables import FILE_TABLES, FILES_WRITTEN_ONCE

    with db.atomic():
        for table in (*TABLES, *FILE_TABLES):
            SchemaManager(table, db).create_all(safe=False)
        once = (*WRITTEN_ONCE, *FILES_WRITTEN_ONCE)
        sqlite.forbid_changes(db, [table._meta.table_name for table in once])  # noqa: SLF001  # peewee's documented way
        sqlite.keep_links_inside(db)
        tallytable.keep(db)
        sqlite.make_search(db)
        sqlite.set_version(db, SCHEMA_VERSION)
