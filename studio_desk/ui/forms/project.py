"""The form of a project: whose, what kind of work, under which policy, what was agreed."""

from __future__ import annotations

import zoneinfo
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from studio_desk.clock import Clock
from studio_desk.policy import Policy, Problem, Version, format_money, zone_named
from studio_desk.policy import terms as t
from studio_desk.studio import Changes, ClientRow, Detail, Studio
from studio_desk.tongue import tr
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput, CheckInput, Choice, LinesInput, TextInput
from studio_desk.ui.forms.meaningview import MeaningView
from studio_desk.ui.forms.said import Meaning, clause_views
from studio_desk.ui.forms.suggest import SuggestInput
from studio_desk.ui.kit.theme import Theme
from studio_desk.values import dataclass
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import isolate


@dataclass(frozen=True, slots=True)
class _Start:
    """What the form begins with."""

    client_id: int | None = None
    title: str = ""
    kind: str | None = None
    policy: str | None = None
    currency: str = ""
    price: str = ""
    songs: tuple[str, ...] = ()
    free_rounds: str = ""
    extra_round_fee: str = ""
    custom_made: bool = False
    final_sale: bool = False
    zone: str = ""


class ProjectDialog(FormDialog):
    """Adds a project, or changes the one of `project_id`.

    After it was accepted, ``changes`` is what was done and ``project_id`` to which. A client who
    is typed and not known yet is added first, as an operation of its own.
    """

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        project_id: int | None = None,
        *,
        client_id: int | None = None,
    ) -> None:
        new = project_id is None
        title = tr("New project") if new else tr("Change project")
        super().__init__(theme, title, tr("Add project") if new else tr("Save"), parent, 720)
        self._studio, self._clock, self.project_id = studio, clock, project_id
        self._detail = None if project_id is None else studio.project(project_id)
        self._people = [line.client for line in studio.clients()]
        own = self._detail.client if self._detail is not None else None
        if own is not None and own not in self._people:
            self._people.append(own)  # an archived client keeps their project
        self.titled(title)
        self.advice = MeaningView(theme)
        self.below.addWidget(self.advice)
        self._build_fields(self._start(client_id))
        self.check_now()
        self.client.setFocus()

    def _start(self, client_id: int | None) -> _Start:
        if self._detail is None:
            settings = self._studio.settings()
            return _Start(
                client_id=client_id,
                policy=settings.policy or None,
                currency=settings.currency,
                zone=settings.zone,
            )
        return _start_of(self._detail)

    # --- fields ------------------------------------------------------------------------------

    def _build_fields(self, start: _Start) -> None:
        theme, catalogue = self.theme, self._studio.catalogue
        self._names = {_client_text(row, self._people): row for row in self._people}
        known = next((n for n, row in self._names.items() if row.id == start.client_id), "")
        self.client = SuggestInput(list(self._names), known, tr("Choose or type a new one"))
        self.email = TextInput(tr("Optional"))
        self.title = TextInput("", start.title)
        kinds = [Option(kind, kind_of_work(kind)) for kind in self._kinds()]
        self.kind = Choice(Options(tuple(kinds), start.kind))
        policies = [Option(name, catalogue[name].title) for name in catalogue]
        if start.policy and start.policy not in catalogue and self._detail is not None:
            policies.append(Option(start.policy, self._detail.policy.title))
        self.policy = Choice(Options(tuple(policies), start.policy))
        self.currency = TextInput("USD", start.currency)
        self.price = AmountInput(theme, start.currency, start.price)
        self.songs = LinesInput(theme, start.songs, placeholder=tr("One song a line"))
        self.free_rounds = TextInput(tr("As the policy says"), start.free_rounds)
        self.round_fee = AmountInput(theme, start.currency, start.extra_round_fee)
        self.round_fee.setPlaceholderText(tr("None"))
        self.custom_made = CheckInput(theme, tr("Custom made"), on=start.custom_made)
        self.final_sale = CheckInput(theme, tr("Final sale"), on=start.final_sale)
        self.zone = SuggestInput(sorted(zoneinfo.available_timezones()), start.zone)
        self._lay_out()
        self.currency.changed.connect(self._recurrency)
        self._start_values = self.values()

    def _lay_out(self) -> None:
        self.add_field("client_id", tr("Client"), self.client)
        self._email_field = self.add_field("email", tr("E-mail of the new client"), self.email)
        self.add_field("title", tr("Title"), self.title)
        self._pair(("kind", tr("Kind of work"), self.kind), ("policy", tr("Policy"), self.policy))
        self._pair(("price", tr("Price"), self.price), ("currency", tr("Currency"), self.currency))
        self._songs_field = self.add_field("songs", tr("Songs"), self.songs)
        self._package = self._pair(
            ("free_rounds", tr("Free rounds in the package"), self.free_rounds),
            ("extra_round_fee", tr("Fee of each further round"), self.round_fee),
        )
        marks = QWidget()
        row = QHBoxLayout(marks)
        row.setContentsMargins(0, 0, 0, 0)
        for name, box in (("custom_made", self.custom_made), ("final_sale", self.final_sale)):
            box.changed.connect(lambda name=name: self.touch(name))
            row.addWidget(box)
        self._marks = marks
        self.column.addWidget(marks)
        self.add_field("zone", tr("Time zone in which days are counted"), self.zone)
        self.column.addStretch(1)

    def _pair(self, *fields: tuple[str, str, QWidget]) -> QWidget:
        """Put two fields side by side."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        for column, (name, label, editor) in enumerate(fields):
            field = self.add_field(name, label, editor)
            self.column.removeWidget(field)
            grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        self.column.addWidget(holder)
        return holder

    def _kinds(self) -> tuple[str, ...]:
        kinds = self._studio.catalogue.kinds
        own = self._detail.case.project.kind if self._detail else ""
        return kinds if not own or own in kinds else (*kinds, own)

    def _recurrency(self) -> None:
        code = (self.currency.value() or "").upper()
        self.price.set_currency(code if len(code) == 3 else None)
        self.round_fee.set_currency(code if len(code) == 3 else None)

    # --- values ------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Return the project's own fields as `Studio.add_project` takes them."""
        rounds = self.free_rounds.value()
        currency = self.currency.value()
        return {
            "title": self.title.value(),
            "kind": self.kind.value(),
            "policy": self.policy.value(),
            "currency": currency.upper() if currency else None,
            "price": self.price.value(),
            "songs": tuple(self.songs.value() or ()),
            "free_rounds": int(rounds) if rounds and rounds.isdecimal() else rounds,
            "extra_round_fee": self.round_fee.value(),
            "custom_made": self.custom_made.value(),
            "final_sale": self.final_sale.value(),
            "zone": self.zone.value() or "",
        }

    def known_client(self) -> ClientRow | None:
        """Return the client whose name is chosen or typed, None for nobody known."""
        text = self.client.value()
        if text is None:
            return None
        if text in self._names:
            return self._names[text]
        same = [row for row in self._people if text in (row.name, row.email)]
        return same[0] if len(same) == 1 else None

    @property
    def new_client(self) -> bool:
        """Whether somebody is typed who is not known yet."""
        return self.client.value() is not None and self.known_client() is None

    # --- checking and doing ------------------------------------------------------------------

    def check(self) -> tuple[Problem, ...]:
        """Ask the core about the project, and say what the pair of kind and policy means."""
        self._email_field.setVisible(self.new_client)
        values = self.values()
        policy, kind = self._policy(), values["kind"]
        goods, rounds = _fits(policy, kind)
        self._marks.setVisible(goods or self.custom_made.value() or self.final_sale.value())
        filled = values["free_rounds"] is not None or values["extra_round_fee"] is not None
        self._package.setVisible(rounds or filled)
        self.advice.show_meanings(self._advice(policy, values), tr("Worth knowing"))
        problems = self._studio.check_project(**values)
        return tuple(problem for problem in problems if not self._own(problem, values))

    def _own(self, problem: Problem, values: dict[str, Any]) -> bool:
        """Whether a problem is only that the project's own policy is not a built-in one."""
        unchanged = self._detail is not None and values["policy"] == self._detail.project.policy
        own = self._detail is not None and bool(self._detail.project.versions)
        return unchanged and own and problem.place in ("policy", "kind")

    def _policy(self) -> Policy | None:
        name = self.policy.value()
        if self._detail is not None and name == self._detail.project.policy:
            return self._detail.policy
        return self._studio.catalogue.get(name) if name else None

    def _advice(self, policy: Policy | None, values: dict[str, Any]) -> tuple[Meaning, ...]:
        if policy is None:
            return ()
        version = self._version(policy, values["zone"])
        found, kind, currency = [], values["kind"], values["currency"]
        if kind and kind not in version.kinds:
            text = tr(
                "{title} does not cover this kind of work: revisions would be closed, "
                "and every refund looked into.",
                title=version.title,
            )
            found.append(Meaning(tr("Not covered"), text, clause_views(["H5"], version), "alert"))
        fees = kind and version.terms(kind).floor
        if fees and currency and version.currency and currency != version.currency:
            text = tr(
                "The policy's fees are in {fees}, the project is in {own}: the least fee "
                "is shown and not enforced.",
                fees=version.currency,
                own=currency,
            )
            floors = [c.number for c in version.clauses if isinstance(c.term, t.FeeFloor)]
            found.append(Meaning(tr("Currency"), text, clause_views(floors, version), "bill"))
        return tuple(found)

    def _version(self, policy: Policy, zone: str) -> Version:
        try:
            return policy.in_force(self._clock.now(), zone_named(zone))
        except ValueError:
            return policy.versions[-1]

    def commit(self) -> Changes:
        """Add or change the project; a new client is added before."""
        values = self.values()
        if self.project_id is not None:
            wanted = {k: v for k, v in values.items() if v != self._start_values[k]}
            return self._studio.edit_project(self.project_id, client_id=self._client_id(), **wanted)
        client_id = self._client_id()
        self.project_id, changes = self._studio.add_project(client_id=client_id, **values)
        return changes

    def _client_id(self) -> int | None:
        """The id of the client, who is added if they are new."""
        known = self.known_client()
        if known is not None or not self.new_client:
            return known.id if known is not None else None
        text = self.client.value() or ""
        is_address = "@" in text and " " not in text and self.email.value() is None
        name, email = (None, text) if is_address else (text, self.email.value())
        client_id, _ = self._studio.add_client(name=name, email=email)
        row = next(line.client for line in self._studio.clients() if line.client.id == client_id)
        # Known from now on: if the project is refused after all, nobody is added twice.
        self._people.append(row)
        self._names[text] = row
        return client_id


def _start_of(detail: Detail) -> _Start:
    project, row = detail.case.project, detail.project

    def amount(minor: int | None) -> str:
        return "" if minor is None else format_money(minor)

    return _Start(
        client_id=row.client_id,
        title=project.title or "",
        kind=project.kind,
        policy=row.policy,
        currency=project.currency or "",
        price=amount(project.price),
        songs=project.songs,
        free_rounds="" if project.free_rounds is None else str(project.free_rounds),
        extra_round_fee=amount(project.extra_round_fee),
        custom_made=project.custom_made,
        final_sale=project.final_sale,
        zone=row.zone,
    )


def _fits(policy: Policy | None, kind: str | None) -> tuple[bool, bool]:
    """Whether the marks of goods, and whether a package of rounds, mean anything here."""
    if policy is None or kind is None:
        return False, False
    terms = policy.versions[-1].terms(kind)
    return bool(terms.every(t.Exclusion)), bool(terms.every(t.Rounds))


def _client_text(row: ClientRow, people: list[ClientRow]) -> str:
    """The name of a client; with the e-mail address where two have the same name."""
    twins = [other for other in people if other.shown == row.shown]
    if len(twins) > 1:
        return isolate(row.shown) + " · " + (row.email or tr("no e-mail, {id}", id=row.id))
    return row.shown
