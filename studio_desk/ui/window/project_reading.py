"""Reading the project list from the studio a page at a time, section after section. No Qt.

A section is a group of the list, or the projects with one value of the column that is sorted by, so
that values stand in the order of the words that are shown. Each page begins behind the last row,
so it costs the same however far down it is, and however many projects there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from studio_desk import lazily
from studio_desk.studio import ListedRow
from studio_desk.tongue import tr
from studio_desk.ui.window.facets import Facets
from studio_desk.values import dataclass
from studio_desk.wording.facts import kind_of_work

if TYPE_CHECKING:
    import studio_desk.studio.finding as finding
    import studio_desk.wording.explain as explain
    from studio_desk.studio import Filter, Studio
else:
    # For searches and for orders by the words of a column.
    finding = lazily.module("studio_desk.studio.finding")
    explain = lazily.module("studio_desk.wording.explain")

PAGE = 100
"""Rows read at once."""
GROUPED = "deadline"
"""The one order in which the list is in groups."""
ARCHIVED = "archived"
_HELD = "held"
_GROUPS = ("needs_you", "closing_soon", "open", "finished")
_BY_VALUE = ("kind", "policy", "revision", "refund", "files")


@dataclass(frozen=True, slots=True)
class Section:
    """Projects that belong together: what narrows the list to them, how many there are (None: not
    counted yet), and whether a head stands above them.
    """

    key: str
    wanted: Filter
    count: int | None
    headed: bool = True


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a section."""

    key: str
    count: int | None
    folded: bool


Entry = Head | ListedRow


class ProjectReading:
    """The list as it is asked for, read from its beginning on: `begin`, then `more`."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self.text = ""
        self.facets = Facets()
        self.sort = GROUPED
        self.folded: set[str] = set()
        self.sections: list[Section] = []
        self._walk: Iterator[Entry] = iter(())
        self._ahead: list[Entry] = []
        self._page = PAGE

    # --- reading -----------------------------------------------------------------------------

    def begin(self, length: int, now: int) -> list[Entry]:
        """The first entries of the whole list as it is now."""
        self.sections = self._ask_sections(now)
        self._walk, self._ahead = self._entries(), []
        return self.more(length)

    def more(self, length: int = PAGE) -> list[Entry]:
        """The entries that follow those that were read."""
        self._page = max(length, PAGE)
        found = [*self._ahead, *islice(self._walk, length - len(self._ahead))]
        self._page = PAGE
        self._ahead = list(islice(self._walk, 1))  # whether there is more is known beforehand
        return found

    @property
    def complete(self) -> bool:
        """Whether all was read."""
        return not self._ahead

    def _entries(self) -> Iterator[Entry]:
        for number in range(len(self.sections)):
            section = self.sections[number]  # not before its turn: it may be counted meanwhile
            folded_up = self.is_folded(section)
            rows = () if folded_up else self._rows(section, None)
            if not (rows or folded_up):
                continue
            if section.headed:
                yield Head(section.key, section.count, folded_up)
            while rows:
                yield from rows
                rows = self._rows(section, rows[-1])

    def _rows(self, section: Section, after: ListedRow | None) -> tuple[ListedRow, ...]:
        return self._studio.project_rows(section.wanted, self.sort, self._page, after)

    def is_folded(self, section: Section) -> bool:
        """Tell whether only the head of a section is shown."""
        # A search shows what it finds, wherever that is.
        return section.key in self.folded and not self.text

    # --- sections ----------------------------------------------------------------------------

    def _ask_sections(self, now: int) -> list[Section]:
        wanted = self.facets.filter(self.text, now)
        quick = self._studio.quick_to_count(wanted)
        order = self.sort.removeprefix("-")
        if order in _BY_VALUE:
            found = self._by_value(wanted, order, quick=quick)
        elif self.sort == GROUPED:
            counts: Mapping[str, int | None] = dict.fromkeys(_GROUPS)
            if quick:
                counts = self._studio.groups(wanted)
            found = [Section(key, wanted._replace(group=key), n) for key, n in counts.items()]
        else:
            number = sum(self._studio.groups(wanted).values()) if quick else None
            found = [Section("", wanted, number, headed=False)]
        if self.text:
            found += self._archived(wanted, quick=quick)
        return found

    def _archived(self, wanted: Filter, *, quick: bool) -> list[Section]:
        archived = wanted._replace(archived=True)
        count = sum(self._studio.groups(archived).values()) if quick else None
        return [] if count == 0 else [Section(ARCHIVED, archived, count)]

    def _by_value(self, wanted: Filter, of: str, *, quick: bool) -> list[Section]:
        """A section for each value there is, in the order of their words."""
        known = wanted if quick else wanted._replace(text="")
        counts = self._studio.values(known, of)
        order = sorted(
            counts,
            key=lambda value: finding.folded(self._words(of, value)),
            reverse=self.sort[0] == "-",
        )
        sections = []
        for value in order:
            narrowed = wanted._replace(**{of: value})  # type: ignore[arg-type]  # all of these are texts
            count = counts[value] if quick else None
            sections.append(Section(f"={value}", narrowed, count, headed=False))
        return sections

    def _words(self, of: str, value: str) -> str:
        """What a cell of the column says for a value."""
        if of == "kind":
            return kind_of_work(value)
        if of == "policy":
            policy = self._studio.catalogue.get(value)
            return policy.title if policy is not None else value
        words = {
            "revision": explain.REVISION_WORDS,
            "refund": explain.REFUND_WORDS,
            "files": explain.RETENTION_WORDS,
        }[of]
        return tr("Held") if value == _HELD else words[value]

    # --- counts ------------------------------------------------------------------------------

    @property
    def total(self) -> int | None:
        """How many projects there are under what is asked for; None where they were not counted."""
        counts = [section.count for section in self.sections]
        known = [count for count in counts if count is not None]
        return sum(known) if len(known) == len(counts) else None

    def counted(self, entries: list[Entry]) -> None:
        """Take the counts from what was read, where that is all."""
        if self.complete and self.total is None:
            rows = sum(isinstance(entry, ListedRow) for entry in entries)
            heads = [n for n, entry in enumerate(entries) if isinstance(entry, Head)]
            ends = [*heads[1:], len(entries)]
            headed = {
                entries[n].key: end - n - 1  # type: ignore[union-attr]  # heads only
                for n, end in zip(heads, ends, strict=True)
            }
            first = next((s for s in self.sections if not s.headed), None)
            unheaded = rows - sum(headed.values())
            self._count(
                lambda s: headed.get(s.key, 0) if s.headed else (unheaded if s is first else 0)
            )

    def count(self, now: int) -> None:
        """Count what was not counted; may take a while where a search finds very much."""
        wanted = self.facets.filter(self.text, now)
        groups = self._studio.groups(wanted)
        put_away = any(section.key == ARCHIVED for section in self.sections)
        put_away = put_away and bool(
            self._studio.groups(Facets().filter("", now)._replace(archived=True))
        )
        archived = wanted._replace(archived=True)
        number_away = sum(self._studio.groups(archived).values()) if put_away else 0
        first = next((s for s in self.sections if not s.headed), None)

        def number(section: Section) -> int:
            if section.key == ARCHIVED:
                return number_away
            if section.headed:
                return groups.get(section.key, 0)
            return sum(groups.values()) if section is first else 0

        self._count(number)

    def _count(self, number: Callable[[Section], int]) -> None:
        self.sections = [
            replace(each, count=number(each)) if each.count is None else each
            for each in self.sections
        ]
