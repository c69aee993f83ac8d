"""Clients from files of contacts: read, compared with those that are there, taken in as a whole.

A person counts as known where the e-mail address is that of a client, or where the name is and the
addresses do not differ. Known ones are left as they are. The same goes for a person who stands in a
file twice.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import studio_desk.studio.contacts_csv as contacts_csv
import studio_desk.studio.contacts_vcard as contacts_vcard
from studio_desk.policy import BadInput
from studio_desk.policy.names import compared
from studio_desk.policy.problems import under
from studio_desk.store import clients
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.contacts_made import MAX_BYTES, Contact
from studio_desk.studio.context import Context
from studio_desk.studio.given import bytes_of
from studio_desk.studio.operations import operation
from studio_desk.tongue import tr
from studio_desk.values import dataclass

SUFFIXES = (".csv", ".tsv", ".txt", ".vcf", ".vcard")


@dataclass(frozen=True, slots=True)
class Known:
    """A person who is not taken in again: `client` is the id of the client who is the same, None
    where an earlier entry of the file, at `place`, is.
    """

    contact: Contact
    client: int | None
    place: str


@dataclass(frozen=True, slots=True)
class ContactsPreview:
    """What an import would do: whom it would add, and who is known already."""

    path: Path
    new: tuple[Contact, ...]
    known: tuple[Known, ...]


class Contacts:
    """Takes files of contacts into the studio."""

    def __init__(
        self,
        context: Context,
        did: Callable[[Changes], Changes],
        before: Callable[[str], object],
    ) -> None:
        self._context, self._did, self._before = context, did, before

    def preview(self, path: Path) -> ContactsPreview:
        """Read a file and compare; nothing is written. Raises `Refused` with every problem."""
        people = read(path)
        by_email: dict[str, tuple[int | None, str]] = {}
        by_name: dict[str, list[tuple[int | None, str, str]]] = {}

        def note(name: str | None, email: str | None, client: int | None, place: str) -> None:
            address = compared(email or "")
            if address:
                by_email.setdefault(address, (client, place))
            if name:
                by_name.setdefault(compared(name), []).append((client, place, address))

        with self._context.store.reading():
            for archived in (False, True):
                for row, _ in clients.everyone(self._context.store, archived=archived):
                    note(row.name, row.email, row.id, "")
        new: list[Contact] = []
        known: list[Known] = []
        for person in people:
            address = compared(person.email or "")
            same = by_email.get(address) if address else None
            if same is None and person.name:
                for client, place, other in by_name.get(compared(person.name), ()):
                    if not address or not other:
                        same = (client, place)
                        break
            if same is not None:
                known.append(Known(person, *same))
            else:
                new.append(person)
                note(person.name, person.email, None, person.place)
        return ContactsPreview(path, tuple(new), tuple(known))

    def take_in(self, preview: ContactsPreview) -> Changes | None:
        """Add the new people of a preview in one transaction; None where there are none."""
        if not preview.new:
            return None
        self._before("import")
        context = self._context
        with operation(context, "import_clients", count=len(preview.new)) as running:
            for person in preview.new:
                values = {
                    "name": person.name,
                    "email": person.email,
                    "phone": person.phone,
                    "note": person.note,
                }
                running.added("client", clients.add(context.store, values, running.at))
        return self._did(running.changes("import_clients", "", None, len(preview.new)))


def read(path: Path) -> list[Contact]:
    """The people of a file, by what it holds. Raises `Refused` with every problem and its line."""
    data = bytes_of(path, str(path), MAX_BYTES)
    try:
        return read_bytes(data)
    except BadInput as bad:
        raise Refused(
            tuple(under(str(path), each) for each in bad.problems),
            tr("Nothing of this file was taken in."),
        ) from bad


def read_bytes(data: bytes) -> list[Contact]:
    """The people of a file's bytes. Raises `BadInput`."""
    start = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").replace(b"\0", b"").upper()
    if start.startswith(b"BEGIN:VCARD"):
        return contacts_vcard.read(data)
    return contacts_csv.read(data)
