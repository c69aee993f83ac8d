"""Who wrote a message: the sender matched to a client of the studio, and their projects."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from studio_desk.policy.names import compared
from studio_desk.store import clientele, clients
from studio_desk.store.lists import ListedRow
from studio_desk.store.rows import ClientRow
from studio_desk.studio.context import Context
from studio_desk.values import dataclass

if TYPE_CHECKING:  # the room of reading is opened when there is a message to read
    from studio_desk.reading import Message

_MOST = 50  # projects that are offered


@dataclass(frozen=True, slots=True)
class Found:
    """The client, with `how` they were found: ``email``, ``name``; empty where nobody was, or
    several (`others`) could be meant. `projects`: the client's, that which the message names first,
    then what needs the owner first.
    """

    client: ClientRow | None = None
    how: str = ""
    others: tuple[ClientRow, ...] = ()
    projects: tuple[ListedRow, ...] = ()


def found_for(context: Context, message: Message) -> Found:
    """Match by address, else by name; a name that several have is left to the owner."""
    sender = message.sender
    if sender is None:
        return Found()
    store = context.store
    with store.reading():
        rows = [row for row, _ in clients.everyone(store)]
        rows += [row for row, _ in clients.everyone(store, archived=True)]
        for how, wanted, field in (
            ("email", compared(sender.email or ""), "email"),
            ("name", compared(sender.name or ""), "name"),
        ):
            same = [row for row in rows if wanted and compared(getattr(row, field) or "") == wanted]
            if len(same) == 1:
                listed = clientele.listed_projects(store, same[0].id, _MOST)
                return Found(same[0], how, (), _named_first(listed, message))
            if same:
                return Found(None, "", tuple(same))
    return Found()


def _named_first(rows: list[ListedRow], message: Message) -> tuple[ListedRow, ...]:
    """Those whose title stands in the subject or the text first, else in their order."""
    said = _plain(f"{message.subject or ''}\n{message.text}")

    def rank(row: ListedRow) -> int:
        title = _plain(row.title or "")
        return 0 if title and title in said else 1

    return tuple(sorted(rows, key=rank))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(ch if ch.isalnum() else " " for ch in folded).split())


def given_name(client: ClientRow, text: str = "") -> str:
    """What to call a client in a letter: the first name where the address or the message's
    signature shows that it is one, else the whole name.
    """
    name = client.name or ""
    first, _, rest = name.partition(" ")
    if not rest:
        return name
    user = _plain((client.email or "").partition("@")[0]).split()
    signed = any(_plain(line) == _plain(first) for line in text.splitlines()[-8:])
    return first if _plain(first) in user or signed else name
