"""The form of a client: name, e-mail address, phone, note."""

from __future__ import annotations

import functools
from zoneinfo import available_timezones

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from studio_desk.policy import Problem
from studio_desk.policy.names import compared
from studio_desk.policy.problems import saying
from studio_desk.replies.composing import LANGUAGES
from studio_desk.studio import Changes, ClientRow, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import Choice, LinesInput, TextInput
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.present.clients import remarks
from studio_desk.wording.speech import isolate


class NoteInput(LinesInput):
    """Several lines of text, kept as they are."""

    def value(self) -> str | None:  # type: ignore[override]
        """Return the text without space around it."""
        return self.editor.toPlainText().strip() or None


class ClientDialog(FormDialog):
    """Adds a client, or changes the one of `client_id`.

    After it was accepted, ``changes`` is what was done and ``client_id`` whom.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        client_id: int | None = None,
    ) -> None:
        new = client_id is None
        title = tr("New client") if new else tr("Change client")
        super().__init__(theme, title, tr("Add client") if new else tr("Save"), parent, 480)
        self._studio, self.client_id = studio, client_id
        self._everyone = [
            line.client
            for archived in (False, True)
            for line in studio.clients(archived=archived)
            if line.client.id != client_id
        ]
        known = None if client_id is None else _client(studio, client_id)
        self.titled(title)
        self.name = TextInput("", (known and known.name) or "")
        self.email = TextInput("", (known and known.email) or "")
        self.phone = TextInput("", (known and known.phone) or "")
        lines = ((known and known.note) or "").splitlines()
        self.note = NoteInput(theme, lines, placeholder=tr("Seen by you alone"))
        self.add_field("name", tr("Name"), self.name)
        self.add_field("email", tr("E-mail"), self.email)
        self.add_field("phone", tr("Phone"), self.phone)
        zone = (known and known.zone) or ""
        self.zone = SuggestInput(sorted(_zones()), zone, tr("As the project's"))
        chosen = known.language if known is not None else None
        self.language = Choice(Options(_languages(), chosen))
        self.add_field(
            "zone", tr("Time zone of the client"), self.zone, tr("Replies tell times in it.")
        )
        self.add_field("language", tr("Language of replies"), self.language)
        self.add_field("note", tr("Note"), self.note)
        self.warning = Label(theme, "", "small", 400, "2")
        self.warning.setWordWrap(True)
        self.column.addWidget(self.warning)
        self.column.addStretch(1)
        self.check_now()
        self.name.setFocus()

    @property
    def note_editor(self) -> QPlainTextEdit:
        """The field of the note."""
        return self.note.editor

    def values(self) -> dict[str, str | None]:
        """Return what is filled in."""
        return {
            "name": self.name.value(),
            "email": self.email.value(),
            "phone": self.phone.value(),
            "zone": self.zone.value(),
            "language": self.language.value(),
            "note": self.note.value(),
        }

    def check(self) -> tuple[Problem, ...]:
        """A name or an address is needed; the rest is only remarked on."""
        self.warning.setText(self._remarks())
        self.warning.setVisible(bool(self.warning.text()))
        problems = []
        if not (self.name.value() or self.email.value()):
            problems.append(Problem("name", saying("a client needs a name or an e-mail address")))
        zone = self.zone.value()
        if zone is not None and zone not in _zones():
            problems.append(
                Problem("zone", saying('not an IANA time zone such as "Europe/Berlin"'))
            )
        return tuple(problems)

    def _remarks(self) -> str:
        email, name = self.email.value(), self.name.value()
        told = list(remarks(email, self.phone.value()))
        twin = next((row for row in self._everyone if _same(row, name, email)), None)
        if twin is not None:
            told.append(tr("There is a client {shown} already.", shown=isolate(twin.shown)))
        return " ".join(told)

    def commit(self) -> Changes:
        """Add or change the client."""
        if self.client_id is not None:
            return self._studio.edit_client(self.client_id, **self.values())
        self.client_id, changes = self._studio.add_client(**self.values())
        return changes


@functools.cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _languages() -> tuple[Option, ...]:
    named = [Option(code, found.name) for code, found in LANGUAGES.items()]
    return (Option(None, tr("Not known: English")), *named)


def _same(row: ClientRow, name: str | None, email: str | None) -> bool:
    if email and row.email and compared(email) == compared(row.email):
        return True
    return bool(name and row.name and compared(name) == compared(row.name))


def _client(studio: Studio, client_id: int) -> ClientRow | None:
    lines = [*studio.clients(), *studio.clients(archived=True)]
    return next((line.client for line in lines if line.client.id == client_id), None)
