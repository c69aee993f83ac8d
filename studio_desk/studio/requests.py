"""Answering clients: what a message asks, what a request costs, what was offered, what was waived.

`Studio.requests` is the one way in. Amounts are hundredths of the project's currency, instants UTC
seconds. Reading a message and composing a reply are pure and stand in rooms of their own
(`reading`, `replies`); here they meet what the studio knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import studio_desk.studio.evidence.keeping as keeping
import studio_desk.studio.offers as offering
from studio_desk.files.progress import Progress
from studio_desk.files.trouble import WHY
from studio_desk.policy import zone_named
from studio_desk.policy.instants import instant_of, local_time
from studio_desk.store import offers, settings
from studio_desk.store.offers import OfferRow as OfferRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, load
from studio_desk.studio.operations import operation
from studio_desk.studio.senders import Found, found_for
from studio_desk.studio.settings import from_stored
from studio_desk.tongue import tr
from studio_desk.values import dataclass

if TYPE_CHECKING:  # the rooms of reading and replies are opened when they are asked for
    from studio_desk.reading import Known, Message, Reading
    from studio_desk.replies.templates import TemplateKey, Templates

Did = Callable[[Changes], Changes]
_TEMPLATE = "reply."  # stored beside the settings: reply.KIND.TONE.LANGUAGE


@dataclass(frozen=True, slots=True)
class Waived:
    """How often less than usual was asked, and how much of each currency was given away."""

    count: int
    amounts: tuple[tuple[str | None, int], ...]
    offers: tuple[OfferRow, ...]


class Requests:
    """The questions and commands of answering a client."""

    def __init__(self, context: Context, did: Did) -> None:
        self._context, self._did = context, did

    # --- Reading -----------------------------------------------------------------------------

    def find(self, message: Message) -> Found:
        """The client who wrote a message, as far as it says, and the projects it can be about."""
        return found_for(self._context, message)

    def known(self, project_id: int) -> Known:
        """What a project has called its songs, elements and aspects so far."""
        from studio_desk.reading import known_of

        return known_of(load(self._context, project_id).case)

    def read(self, message: Message, project_id: int | None = None) -> Reading:
        """A message read as a request of a project, or of none in particular."""
        from studio_desk.reading import Known, read_request
        from studio_desk.readingfiles import vocabulary

        known = Known() if project_id is None else self.known(project_id)
        return read_request(message, vocabulary(), known)

    # --- Logging and following through -----------------------------------------------------------

    def log(
        self,
        project_id: int,
        at: int | str,
        items: Sequence[Mapping[str, Any]],
        *,
        fee: int | None = None,
        reason: str | None = None,
        message: str | None = None,
        message_file: Path | None = None,
        sent_at: int | None = None,
    ) -> Changes:
        """Record a request with its items, the offer of a fee, a waiver with its `reason`, and
        what the client wrote as evidence: one transaction, undone as one. `message` is the text as
        it came, `sent_at` when it was sent; `message_file` is kept instead where it came as a file.

        `fee` None asks for the floor; where the floor is in another currency, for nothing yet.
        Raises `Refused`: place ``fee`` where less than the floor is asked without a reason.
        """
        taken = self._take(message, message_file, sent_at)
        try:
            with operation(
                self._context, "record_fact", project=project_id, fact_kind="requested"
            ) as running:
                loaded, fact = offering.record(
                    self._context, running, project_id, at, items, fee, reason
                )
                if taken:
                    row = keeping.fact_row(load(self._context, project_id), fact.id)
                    keeping.add(self._context, running, project_id, row, taken)
        except BaseException:
            keeping.discard(self._context, taken)
            raise
        return self._did(running.changes("record_fact", loaded.row.title or "", "requested", 1))

    def _take(
        self, message: str | None, path: Path | None, sent_at: int | None
    ) -> tuple[keeping.Taken, ...]:
        """What the client wrote, in the evidence folder; nothing where nothing was handed in."""
        if path is not None:
            intake = keeping.take(self._context, [path], Progress(), "imported")
            if intake.left_out:
                name, why = intake.left_out[0]
                raise Refused.because(f"{name} {WHY[why]}", "", tr("Paste its text instead."))
            return tuple(replace(one, kind="message", file_at=sent_at) for one in intake.taken)
        if message is None or not message.strip():
            return ()
        return (keeping.take_text(self._context, message, "message.txt", sent_at, "imported"),)

    def offer(
        self, project_id: int, request: str, fee: int, *, reason: str | None = None
    ) -> Changes:
        """Offer a fee for a request that is there already; `request` is its public id."""
        return self._did(offering.make(self._context, project_id, request, fee, reason))

    def charge(
        self,
        project_id: int,
        at: int | str,
        fields: Mapping[str, Any],
        *,
        reason: str | None = None,
    ) -> Changes:
        """Record a charge; what was offered for its request is answered by it. Less than usual
        needs its `reason`.
        """
        return self._did(offering.charge(self._context, project_id, at, fields, reason))

    def short(self, project_id: int, request: str, amount: int, now: int) -> offering.Due | None:
        """What a request comes to, where `amount` is less than it and was not offered before."""
        with self._context.store.reading():
            found = offering.due_for(load(self._context, project_id), request, now)
            known = offers.of_projects(self._context.store, [project_id])
        if found is None or not found.enforced or amount >= found.fee.amount:
            return None
        said = (row for row in known if row.request == request and row.state == offering.OPEN)
        return None if any(row.amount == amount for row in said) else found

    def accept(self, offer_id: int, at: int | str | None = None) -> Changes:
        """The client agreed: the charge is recorded, at `at` or now."""
        return self._did(offering.answer(self._context, offer_id, offering.ACCEPTED, at))

    def decline(self, offer_id: int) -> Changes:
        """The client does not want it for that fee."""
        return self._did(offering.answer(self._context, offer_id, offering.DECLINED, None))

    def withdraw(self, offer_id: int) -> Changes:
        """The studio takes the offer back."""
        return self._did(offering.answer(self._context, offer_id, offering.WITHDRAWN, None))

    # --- Asking ----------------------------------------------------------------------------------

    def offers(self, project_id: int) -> tuple[OfferRow, ...]:
        """The offers of a project, oldest first, answered ones included."""
        with self._context.store.reading():
            return tuple(offers.of_projects(self._context.store, [project_id]))

    def waiting(self) -> tuple[OfferRow, ...]:
        """Every offer that waits for the client's word, oldest first."""
        with self._context.store.reading():
            return tuple(offers.waiting(self._context.store))

    def waived(
        self,
        year: int | None = None,
        *,
        client_id: int | None = None,
        project_id: int | None = None,
    ) -> Waived:
        """The waivers of a year in the studio's zone (None: of all years), of a client or project
        if one is named. Declined and withdrawn offers give nothing away.
        """
        begin, end = self._year(year)
        store = self._context.store
        with store.reading():
            rows = offers.waivers(store, begin, end, client=client_id, project=project_id)
        sums: dict[str | None, int] = {}
        for row in rows:
            sums[row.currency] = sums.get(row.currency, 0) + (row.waived or 0)
        listed = tuple(sorted(sums.items(), key=lambda pair: pair[0] or ""))
        return Waived(len(rows), listed, tuple(rows))

    def year_of(self, at: int) -> int:
        """The year of an instant in the studio's zone: that in which waivers are counted."""
        return local_time(at, zone_named(self._zone())).year

    def _zone(self) -> str:
        return from_stored(settings.load(self._context.store)).zone

    def _year(self, year: int | None) -> tuple[int, int]:
        if year is None:
            return -(2**40), 2**40
        zone = zone_named(self._zone())
        begin, after = (instant_of(datetime(each, 1, 1), zone) for each in (year, year + 1))  # noqa: DTZ001  # a wall time
        return begin, after - 1

    # --- Templates of replies ------------------------------------------------------------------

    def templates(self) -> Templates:
        """The owner's own templates; what is not among them is as it ships."""
        from studio_desk.replies.templates import TemplateKey

        found: dict[TemplateKey, str] = {}
        for name, value in settings.load(self._context.store).items():
            parts = name.removeprefix(_TEMPLATE).split(".")
            if name.startswith(_TEMPLATE) and len(parts) == 3 and isinstance(value, str):
                found[TemplateKey(*parts)] = value
        return found

    def set_template(self, key: TemplateKey, text: str | None) -> Changes:
        """Keep the owner's template; None goes back to the one that ships. Raises `Refused`."""
        from studio_desk.replies.templates import faults

        wrong = faults(key.kind, text) if text is not None else ()
        if wrong:
            named = ", ".join(fault.text or fault.what.replace("_", " ") for fault in wrong)
            raise Refused.because(tr("a reply cannot be written with {named}", named=named), "text")
        name = f"{_TEMPLATE}{key.kind}.{key.tone}.{key.language}"
        with operation(self._context, "edit_settings") as running:
            before = settings.load(self._context.store).get(name)
            running.edit("setting", 0, name, before, text)
        return self._did(running.changes("edit_settings", "", None, 1))
