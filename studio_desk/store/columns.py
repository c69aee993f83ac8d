"""What all tables are made of: checks on a column, and the class that every table derives from."""

from __future__ import annotations

from collections.abc import Iterable

from peewee import SQL, Model

from studio_desk.policy.instants import FIRST_INSTANT, LAST_INSTANT


def check(condition: str) -> SQL:
    return SQL(f"CHECK ({condition})")


def one_of(column: str, words: Iterable[str]) -> SQL:
    """A CHECK that holds a column to a vocabulary."""
    listed = ", ".join(f"'{word}'" for word in words)
    return check(f'"{column}" IN ({listed})')


def instant(column: str) -> SQL:
    """A CHECK that holds a column to the years the product reads."""
    return check(f'"{column}" BETWEEN {FIRST_INSTANT} AND {LAST_INSTANT}')


def flag(column: str) -> SQL:
    return check(f'"{column}" IN (0, 1)')


def at_least(column: str, least: int) -> SQL:
    return check(f'"{column}" >= {least}')


def said(column: str) -> SQL:
    """A CHECK that a text, where there is one, says something."""
    return check(f"\"{column}\" <> ''")


class Table(Model):
    """What all tables have in common: STRICT types, and no database of their own."""

    class Meta:
        strict_tables = True
        legacy_table_names = False
