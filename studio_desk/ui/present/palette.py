"""What *Find anything* shows: everything found as lines in groups, best first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from studio_desk.studio import ClauseText, Found
from studio_desk.studio.finding import folded
from studio_desk.tongue import QT_TR_NOOP, Words, tr
from studio_desk.ui.present.rows import UNTITLED, matches
from studio_desk.values import dataclass
from studio_desk.wording.facts import fact_name, kind_of_work
from studio_desk.wording.statements import reading

GROUPS = Words(
    {
        "page": QT_TR_NOOP("Pages"),
        "command": QT_TR_NOOP("Commands"),
        "project": QT_TR_NOOP("Projects"),
        "client": QT_TR_NOOP("Clients"),
        "song": QT_TR_NOOP("Songs"),
        "reference": QT_TR_NOOP("References and RMA numbers"),
        "clause": QT_TR_NOOP("Clauses"),
    }
)
_FEW = 6


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done from anywhere: an id, its words, an icon, its keys.

    `page` tells a page of the rail from a command; `also` are other words it is found by.
    """

    id: str
    words: str
    icon: str
    keys: str = ""
    page: bool = False
    also: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing found. `key` is a project's or client's id, a command's id, or a clause's
    ``policy number``; `right` stands at the end of the line.
    """

    kind: str
    key: str
    icon: str
    title: str
    left: str = ""
    right: str = ""
    title_matches: tuple[tuple[int, int], ...] = ()

    @property
    def accessible(self) -> str:
        """The line as one text."""
        parts = (self.title, self.left, self.right)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Group:
    """The head of a group."""

    label: str

    @property
    def accessible(self) -> str:
        """The head as text."""
        return self.label


def lines(
    typed: str,
    found: Found,
    commands: Sequence[Command],
    clauses: Sequence[ClauseText],
) -> tuple[Group | Line, ...]:
    """All that answers what was typed; pages and commands alone where nothing was."""
    listed: dict[str, list[Line]] = {kind: [] for kind in GROUPS}
    for command in commands:
        if _fits(typed, f"{command.words} {command.also}"):
            kind = "page" if command.page else "command"
            listed[kind].append(
                Line(
                    kind,
                    command.id,
                    command.icon,
                    command.words,
                    right=command.keys,
                    title_matches=matches(command.words, typed),
                )
            )
    listed["project"] = [
        Line(
            "project",
            str(row.id),
            "disc-3",
            row.title or tr(UNTITLED),
            " · ".join(part for part in (row.client, kind_of_work(row.kind)) if part),
            tr("archived") if row.standing.listed != 1 else "",
            matches(row.title or "", typed),
        )
        for row in found.projects
    ]
    listed["client"] = [
        Line(
            "client",
            str(row.id),
            "user",
            row.shown,
            (row.email or "") if row.name else "",
            tr("archived") if row.archived_at is not None else "",
            matches(row.shown, typed),
        )
        for row in found.clients
    ]
    listed["song"] = [
        Line(
            "song",
            str(row.id),
            "audio-lines",
            song,
            row.title or tr(UNTITLED),
            row.client or "",
            matches(song, typed),
        )
        for row, song in found.songs
    ]
    listed["reference"] = [
        Line(
            "reference",
            str(row.id),
            "hash",
            text,
            f"{fact_name(kind)} · {row.title or tr(UNTITLED)}",
            row.client or "",
            matches(text, typed),
        )
        for row, kind, text in found.references
    ]
    listed["clause"] = _clauses(typed, clauses)
    shown: list[Group | Line] = []
    for kind in _order(typed, listed):
        if listed[kind]:
            shown += [Group(GROUPS[kind]), *listed[kind]]
    return tuple(shown)


def _order(typed: str, listed: dict[str, list[Line]]) -> Iterable[str]:
    """Projects first; what is called exactly as typed before the rest."""
    wanted = folded(typed)
    exact = [
        kind
        for kind, found in listed.items()
        if wanted and any(_title(line) == wanted for line in found)
    ]
    usual = ["project", "client", "song", "reference", "page", "command", "clause"]
    if not wanted:
        usual = ["page", "command"]
    return dict.fromkeys([*(kind for kind in usual if kind in exact), *usual])


def _title(line: Line) -> str:
    title = folded(line.title)
    return title.partition(" ")[0] if line.kind == "clause" else title


def _fits(typed: str, text: str) -> bool:
    """Whether every word typed begins some word of the text."""
    words = folded(text).split()
    return all(any(word.startswith(part) for word in words) for part in folded(typed).split())


def _clauses(typed: str, clauses: Sequence[ClauseText]) -> list[Line]:
    """Clauses by number, or by words of what they say; the same number by policy."""
    wanted = folded(typed)
    if not wanted:
        return []
    numbered = [each for each in clauses if folded(each.number).startswith(wanted)]
    worded = [
        each for each in clauses if each not in numbered and len(wanted) > 2
        and (_fits(typed, each.says) or _fits(typed, reading(each.says)))
    ]  # fmt: skip
    return [
        Line("clause", f"{each.policy} {each.number}", "book-open", each.number, reading(each.says))
        for each in (numbered + worded)[:_FEW]
    ]
