"""Find anything: projects, clients, songs, references and RMA numbers, by beginnings of words."""

from __future__ import annotations

from studio_desk.store import clients, seeking
from studio_desk.store.lists import ListedRow
from studio_desk.store.rows import ClientRow
from studio_desk.store.search import folded as folded  # the pages compare in the same way
from studio_desk.studio.context import Context
from studio_desk.values import dataclass

_FEW = 6


@dataclass(frozen=True, slots=True)
class ClauseText:
    """A clause of the newest version of a policy."""

    policy: str
    title: str
    number: str
    says: str


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, a few of each: songs and references come with their project.

    `references` are (project, kind of fact, text).
    """

    projects: tuple[ListedRow, ...] = ()
    clients: tuple[ClientRow, ...] = ()
    songs: tuple[tuple[ListedRow, str], ...] = ()
    references: tuple[tuple[ListedRow, str, str], ...] = ()


class Finder:
    """Looks things up by what was typed; costs what it answers."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def find(self, typed: str, few: int = _FEW) -> Found:
        """At most `few` of each kind; nothing for nothing typed."""
        text = typed.strip()
        if not text:
            return Found()
        store = self._context.store
        with store.reading():
            titled = seeking.project_ids(store, text, ("title",), few)
            mixed = seeking.project_ids(store, text, ("title", "client", "songs", "refs"), few)
            sung = seeking.project_ids(store, text, ("songs",), few)
            referred = seeking.project_ids(store, text, ("refs",), few)
            theirs = seeking.project_ids(store, text, ("client",), 5 * few)
            people = [
                *seeking.clients_called(store, text, few),
                *seeking.clients_of(store, theirs),
            ]
            rows = seeking.projects(store, {*titled, *mixed, *sung, *referred})
            known = clients.many(store, set(people))
            songs = seeking.songs(store, sung)
            references = seeking.references(store, referred)
        wanted = list(dict.fromkeys([*titled, *mixed]))
        return Found(
            tuple(rows[key] for key in wanted if key in rows)[:few],
            tuple(
                known[key]
                for key in dict.fromkeys(people)
                if key in known and known[key].removed_at is None
            )[:few],
            tuple((rows[key], song) for key, song in songs if key in rows and _begins(song, text))[
                :few
            ],
            tuple(
                (rows[key], kind, said)
                for key, _, kind, said in references
                if key in rows and _begins(said, text)
            )[:few],
        )

    def clauses(self) -> tuple[ClauseText, ...]:
        """Every clause of the newest version of each policy at hand."""
        found = []
        catalogue = self._context.catalogue
        for name in sorted(catalogue):
            version = catalogue[name].versions[-1]
            found += [
                ClauseText(name, version.title, clause.number, clause.says)
                for clause in version.clauses
            ]
        return tuple(found)


def _begins(text: str, typed: str) -> bool:
    """Whether every word typed is in the text, as folded."""
    whole = folded(text)
    return all(word in whole for word in folded(typed).split())
