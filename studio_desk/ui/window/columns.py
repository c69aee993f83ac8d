"""The columns of the table of projects: what each is called, says, and sorts by. Qt-free."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from studio_desk import lazily
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, headed

if TYPE_CHECKING:
    import studio_desk.wording.explain as explain
    import studio_desk.wording.versions as versions
    from studio_desk.studio import ListedRow
    from studio_desk.ui.kit.rowviews import RowView
else:
    explain = lazily.module("studio_desk.wording.explain")
    versions = lazily.module("studio_desk.wording.versions")

PROJECT, STANDING = "project", "standing"


class Column(NamedTuple):
    """A column: its name among what is remembered, its words, the order that it sorts by, its first
    width in px, and whether it is shown at first.
    """

    id: str
    words: str
    sort: str
    wide: int = 120
    shown: bool = True


COLUMNS = (
    Column(PROJECT, QT_TR_NOOP("Project"), "title", 225),
    Column("client", QT_TR_NOOP("Client"), "client", 165),
    Column("kind", QT_TR_NOOP("Kind of work"), "kind", 125),
    Column(STANDING, QT_TR_NOOP("Standing"), "deadline", 180),
    Column("when", QT_TR_NOOP("Until, or since"), "when", 165),
    Column("files", QT_TR_NOOP("Files"), "files", 165),
    Column("changed", QT_TR_NOOP("Last change"), "recent", 105),
    Column("revision", QT_TR_NOOP("Revision"), "revision", 150, shown=False),
    Column("refund", QT_TR_NOOP("Refund"), "refund", 150, shown=False),
    Column("songs", QT_TR_NOOP("Songs"), "songs", 70, shown=False),
    Column("policy", QT_TR_NOOP("Policy"), "policy", 220, shown=False),
    Column("version", QT_TR_NOOP("Policy version"), "version", 120, shown=False),
)
IDS = tuple(column.id for column in COLUMNS)
ORDERS = Words(
    {"deadline": QT_TR_NOOP("Next deadline"), "recent": QT_TR_NOOP("Recent")}
    | {c.sort: c.words for c in COLUMNS if c.sort not in ("deadline", "recent")}
    | {"title": QT_TR_NOOP("Title")}
)
"""The orders of the list and what they are called."""
SHORT_ORDERS = ("deadline", "title", "client", "recent")
"""Those that the list offers; the table sorts by every column."""
_SHOWN = frozenset(column.id for column in COLUMNS if column.shown)


def cell(
    column: str, row: ListedRow, view: RowView, speech: Speech, policy: Callable[[str], str]
) -> str:
    """What a column says of a project; `policy` tells its title by its name."""
    standing = row.standing
    match column:
        case "client":
            return row.client or ""
        case "kind":
            return kind_of_work(row.kind)
        case "standing":
            return view.chip.words if view.chip else ""
        case "when":
            return view.right
        case "files":
            words = explain.RETENTION_WORDS
            return tr("Held") if standing.held else headed(words[standing.retention])
        case "changed":
            return speech.short_day(standing.recent_at)
        case "revision":
            return headed(explain.REVISION_WORDS[standing.revision])
        case "refund":
            return headed(explain.REFUND_WORDS[standing.refund])
        case "songs":
            return str(row.songs or "")
        case "policy":
            return policy(row.policy)
        case "version":
            return versions.version_words(standing.policy_version)
    return view.title


class Layout(NamedTuple):
    """Which columns are shown, in which order, how wide (px at 100 % text)."""

    order: tuple[str, ...] = IDS
    shown: frozenset[str] = _SHOWN
    widths: Mapping[str, int] | None = None

    def width(self, column: Column) -> int:
        """How wide a column is."""
        return (self.widths or {}).get(column.id, column.wide)

    def written(self) -> str:
        """The layout as one text to remember: ``project:250,client:190,-kind:140``."""
        parts = []
        for name in self.order:
            column = COLUMNS[IDS.index(name)]
            parts.append(f"{'' if name in self.shown else '-'}{name}:{self.width(column)}")
        return ",".join(parts)


def read(parts: Iterable[str]) -> Layout:
    """A layout as it was written; what does not read as one is passed over."""
    order: list[str] = []
    shown, widths = set(), {}
    for part in parts:
        name, _, wide = part.partition(":")
        hidden, name = name.startswith("-"), name.removeprefix("-")
        if name not in IDS or name in order:
            continue
        order.append(name)
        if not hidden:
            shown.add(name)
        if wide.isascii() and wide.isdigit():
            widths[name] = min(max(int(wide), 40), 900)
    if not shown:
        return Layout()
    order += [name for name in IDS if name not in order]
    return Layout(tuple(order), frozenset({*shown, PROJECT}), widths)
