"""The pieces reports are made of: tables, tiles, chips, bars. Texts are final, in one language.

Positions on bars are fractions of their width, from 0 at the left. Roles and patterns are those of
the screen (design sections 1 and 3), icons Lucide names.
"""

from __future__ import annotations

from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text, a second line, the clauses cited. `value` is what a machine reads in CSV
    (a decimal amount, an RFC 3339 instant, a whole number) where that is not the text.
    """

    text: str
    note: str = ""
    clauses: tuple[str, ...] = ()
    strong: bool = False
    icon: str = ""
    role: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `align` is start or end, `width` its share of the room (0: as wide as it needs)."""

    key: str
    label: str
    align: str = "start"
    width: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that repeats on every page; `note` is the line below."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure of the strip at the top."""

    label: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Chip:
    """A standing in a word, its icon, and what goes with it."""

    role: str
    icon: str
    strong: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a lane, from `start` to `end`; `short` is for where `label` has no room."""

    start: float
    end: float
    role: str
    pattern: str
    label: str
    short: str = ""


@dataclass(frozen=True, slots=True)
class Lane:
    """One question through time."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A date below the lanes."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Bars:
    """A drawn timeline. `now` is the instant of the report, `alt` says the same in a sentence."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    now: float
    alt: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph with a bold lead and the clauses it rests on."""

    lead: str
    text: str
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause as the legal note states it."""

    number: str
    says: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The clauses cited of one version of a policy; `full` names where all of it is."""

    clauses: tuple[Clause, ...]
    full: str


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: name, a line below it, and the address at the right."""

    name: str
    tagline: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pillar:
    """One column of a chart: label below, `parts` stacked (share of the height), value on top."""

    label: str
    value: str
    parts: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Upright columns drawn to one scale; `series` names the stacked parts, `alt` says it all."""

    title: str
    series: tuple[tuple[str, str], ...]
    columns: tuple[Pillar, ...]
    alt: str
