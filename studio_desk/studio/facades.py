"""What the studio offers by subject: each part is imported and made when it is first asked for.

A start shows a list and a panel; most of the parts belong to pages that are not seen yet, and a
terminal's command needs one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio_desk.studio.accounts import Accounts
    from studio_desk.studio.agenda import Agenda
    from studio_desk.studio.changes import Changes
    from studio_desk.studio.claims import Claims
    from studio_desk.studio.clientele import Clientele
    from studio_desk.studio.contacts import Contacts
    from studio_desk.studio.evidence.facade import Keeping
    from studio_desk.studio.filing.facade import Filing
    from studio_desk.studio.finding import Finder
    from studio_desk.studio.letterhead import Letterhead
    from studio_desk.studio.payments import Payments
    from studio_desk.studio.people import People
    from studio_desk.studio.place import Context
    from studio_desk.studio.policies.facade import Policies
    from studio_desk.studio.reminders import Reminders
    from studio_desk.studio.requests import Requests
    from studio_desk.studio.since import Since


class Facades:
    """The parts. `did` takes what was done and can be undone, `tell` what only has to be heard of,
    `guard` is called before something risky.
    """

    def __init__(
        self,
        context: Context,
        did: Callable[[Changes], Changes],
        tell: Callable[[Changes], Changes],
        guard: Callable[[str], None],
    ) -> None:
        self._context = context
        self.__did, self.__tell, self.__guard = did, tell, guard

    @cached_property
    def contacts(self) -> Contacts:
        from studio_desk.studio.contacts import Contacts

        return Contacts(self._context, self.__did, self.__guard)

    @cached_property
    def people(self) -> People:
        from studio_desk.studio.people import People

        return People(self._context, self.__tell, self.__guard)

    @cached_property
    def files(self) -> Filing:
        from studio_desk.studio.filing.facade import Filing

        return Filing(self._context, self.__did, self.__tell, self.__guard)

    @cached_property
    def evidence(self) -> Keeping:
        from studio_desk.studio.evidence.facade import Keeping

        return Keeping(self._context, self.__did, self.__tell)

    @cached_property
    def reminders(self) -> Reminders:
        from studio_desk.studio.reminders import Reminders

        return Reminders(self._context, self.__did, self.__tell)

    @cached_property
    def agenda(self) -> Agenda:
        from studio_desk.studio.agenda import Agenda

        return Agenda(self._context)

    @cached_property
    def clientele(self) -> Clientele:
        from studio_desk.studio.clientele import Clientele

        return Clientele(self._context, self.__did)

    @cached_property
    def claims(self) -> Claims:
        from studio_desk.studio.claims import Claims

        return Claims(self._context, self.__did)

    @cached_property
    def letterhead(self) -> Letterhead:
        from studio_desk.studio.letterhead import Letterhead

        return Letterhead(self._context.store)

    @cached_property
    def money(self) -> Accounts:
        from studio_desk.studio.accounts import Accounts

        return Accounts(self._context, self.__did)

    @cached_property
    def payments(self) -> Payments:
        from studio_desk.studio.payments import Payments

        return Payments(self._context, self.__did, self.__guard)

    @cached_property
    def finder(self) -> Finder:
        from studio_desk.studio.finding import Finder

        return Finder(self._context)

    @cached_property
    def policies(self) -> Policies:
        from studio_desk.studio.policies.facade import Policies

        return Policies(self._context, self.__did)

    @cached_property
    def requests(self) -> Requests:
        from studio_desk.studio.requests import Requests

        return Requests(self._context, self.__did)

    @cached_property
    def since(self) -> Since:
        from studio_desk.studio.since import Since

        return Since(self._context)
