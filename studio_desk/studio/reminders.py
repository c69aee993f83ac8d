"""Reminders as the owner uses them: what is due, told, put off and done; rules, pauses.

The database holds what is due; whoever tells it asks `tell_due`, which writes that it was told
before it answers. So nothing is told twice, whatever the clock, the zone or a crash does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

import studio_desk.studio.duerows as duerows
from studio_desk.policy import BadInput
from studio_desk.reminders.plan import (
    KINDS,
    Rules,
    next_open,
    open_from,
    passed,
    rules_from,
    rules_json,
)
from studio_desk.reminders.plan.kinds import LATE_KINDS
from studio_desk.store import journal, projects, reminders, settings, standings
from studio_desk.store.reminders import DueRow, ReminderKey, ToldRow
from studio_desk.studio.changes import Changes, Refused
from studio_desk.studio.context import Context, load_many
from studio_desk.studio.deriving import derive
from studio_desk.studio.operations import operation, subject_of
from studio_desk.studio.settings import from_stored
from studio_desk.tongue import QT_TR_NOOP, tr

State = Literal["calm", "soon", "late"]
SOON = 2 * 86_400  # seconds before a deadline from which the tray says that it is near
_PAUSED = "reminders.paused_until"
_DAY = 86_400
_MOST = 500  # matters told or listed in one go
_CHUNK = 500

Teller = Callable[[Changes], Changes]


class Reminders:
    """All that concerns reminders; one of `Studio`. Instants are UTC seconds.

    `did` takes a command's changes into the session's undo, `tell` only tells listeners.
    """

    def __init__(self, context: Context, did: Teller, tell: Teller) -> None:
        self._context = context
        self._did = did
        self._tell = tell

    @property
    def _store(self) -> Any:
        return self._context.store

    def _now(self) -> int:
        return self._context.clock.now()

    def start(self) -> None:
        """Bring what comes due up to date after opening."""
        with self._store.transaction():
            duerows.replan(self._context)
            duerows.rewrite_studio(self._context)

    # --- Rules -------------------------------------------------------------------------------

    def rules(self) -> Rules:
        """The rules in force."""
        return duerows.Wishes.of(self._store).rules

    def edit_rules(self, rules: Rules) -> Changes:
        """Change the rules; can be undone. Raises `Refused` with every problem."""
        try:
            good = rules_json(rules_from(rules_json(rules)))
        except BadInput as bad:
            raise Refused.of(bad) from bad
        return self._set(duerows.RULES, good)

    def edit_setting(self, name: str, value: Any) -> Changes:
        """Change a setting that belongs to reminders, such as the folder of the calendar."""
        return self._set(name, value)

    def setting(self, name: str) -> Any:
        """A setting that belongs to reminders; None if it was never made."""
        return settings.load(self._store).get(name)

    def _set(self, name: str, value: Any) -> Changes:
        with operation(self._context, "edit_settings") as running:
            running.edit("setting", 0, name, self.setting(name), value)
        return self._did(running.changes("edit_settings", "", None, 1))

    # --- Pausing -----------------------------------------------------------------------------

    def pause(self, until: int | None) -> Changes:
        """Tell nothing until an instant; None: go on at once. What comes due is told afterwards."""
        self.keep(_PAUSED, until)
        return self._tell(Changes("pause_reminders", settings=True))

    def paused_until(self) -> int | None:
        """Until when nothing is told, or None."""
        until = self.setting(_PAUSED)
        return until if isinstance(until, int) and until > self._now() else None

    def tomorrow(self) -> int:
        """When the owner wants to hear of things again tomorrow."""
        from studio_desk.policy.instants import add

        wishes = duerows.Wishes.of(self._store)
        midnight = add(self._now(), 0, "days", "date", wishes.zone) + 1
        return next_open(midnight, wishes.rules, wishes.zone)

    def keep(self, name: str, value: Any) -> None:
        """Keep a value that is no setting of the owner's, such as what was said once already."""
        with self._store.transaction():
            settings.save(self._store, name, value)

    def backed_up(self, at: int) -> None:
        """Note that a backup holds all there is: the reminder of it counts from then.

        Said often, it is written once a day: what is idle should not write.
        """
        known = self.setting(duerows.BACKED_UP)
        if isinstance(known, int) and 0 <= at - known < _DAY:
            return
        self.keep(duerows.BACKED_UP, at)
        with self._store.transaction():
            duerows.rewrite_studio(self._context)
        self._tell(Changes("backed_up"))

    def second_place(self, *, works: bool) -> None:
        """Note whether the second place of backups works: the reminder counts from when it did
        not. Said often, it is written where it changed.
        """
        known = self.setting(duerows.FAILING)
        if works == (known is None):
            return
        self.keep(duerows.FAILING, None if works else self._now())
        self.safety_changed()

    def safety_changed(self) -> None:
        """Make anew what comes due in the studio itself, after evidence was found otherwise."""
        with self._store.transaction():
            duerows.rewrite_studio(self._context)
        self._tell(Changes("backed_up"))

    # --- Asking ------------------------------------------------------------------------------

    def due(self, limit: int = _MOST) -> tuple[DueRow, ...]:
        """What is on the owner's list now: what waits, then what ends soon."""
        return tuple(reminders.showing(self._store, self._now(), limit))

    def coming(
        self, limit: int = _MOST, *, until: int | None = None, hidden: bool = False
    ) -> tuple[DueRow, ...]:
        """The next deadlines, nearest first; `hidden`: those that are done or muted, too."""
        return tuple(reminders.coming(self._store, self._now(), limit, until=until, hidden=hidden))

    def snoozed(self, limit: int = _MOST) -> tuple[DueRow, ...]:
        """What was put off."""
        return tuple(reminders.snoozed(self._store, self._now(), limit))

    def told(self, limit: int = 100) -> tuple[ToldRow, ...]:
        """What was told, newest first. What was told together has one `told_at`."""
        return tuple(reminders.told(self._store, limit))

    def rows(self, keys: Iterable[ReminderKey]) -> tuple[DueRow, ...]:
        """The matters of these keys that are still there."""
        return tuple(reminders.of_keys(self._store, keys))

    def state(self) -> State:
        """What the tray shows: late if something that costs the owner waits, soon if a deadline is
        near, else calm.
        """
        now = self._now()
        if reminders.any_standing(self._store, now, LATE_KINDS):
            return "late"
        return "soon" if reminders.any_ending(self._store, now, now + SOON) else "calm"

    def count(self) -> int:
        """How much is on the owner's list now."""
        return reminders.count_showing(self._store, self._now())

    def due_at(self, at: int, within: int) -> tuple[DueRow, ...]:
        """The list as it would be at another instant, with deadlines of the next `within` seconds.

        Computes every project: for the command line, not for a screen.
        """
        found: list[DueRow] = []
        store = self._store
        wishes = duerows.Wishes.of(store)
        with store.reading():
            ids = projects.every_id(store)
            for start in range(0, len(ids), _CHUNK):
                chunk = ids[start : start + _CHUNK]
                said = duerows.Said(store, chunk)
                for loaded in load_many(self._context, chunk).values():
                    for matter in duerows.matters_of(loaded, derive(loaded, at).timeline, at):
                        row = duerows.row_of(loaded.row.id, matter, wishes, said)
                        client = loaded.client.shown if loaded.client else None
                        if _listed(row, at, within):
                            work = loaded.row.kind
                            zone = loaded.row.zone
                            found.append(DueRow(row, loaded.row.title, client, work, zone))
        found.sort(key=lambda each: (each.deadline.ends_at is not None, each.deadline.at, each.key))
        return tuple(found)

    # --- Telling -----------------------------------------------------------------------------

    def next_wake(self) -> int | None:
        """When there is next something to tell, or a row to make anew; None: never as it is.

        Never before the quiet hours or a pause end; the past means at once.
        """
        wishes = duerows.Wishes.of(self._store)
        due = reminders.next_due(self._store)
        if due is not None:
            begin = max(due, self._now())
            due = open_from(begin, self.paused_until(), wishes.rules, wishes.zone)
        shows = reminders.next_showing(self._store, self._now())
        known = (due, shows, standings.next_refresh(self._store))
        return min((at for at in known if at is not None), default=None)

    def tell_due(self, how: str) -> tuple[DueRow, ...]:
        """Write that all that is due was told, and answer it, to be told as one.

        Nothing in quiet hours or during a pause: it stays due. `how`: desktop, popup, window.
        """
        now = self._now()
        store = self._store
        wishes = duerows.Wishes.of(store)
        if open_from(now, self.paused_until(), wishes.rules, wishes.zone) > now:
            return ()
        with store.transaction():
            rows = reminders.untold(store, now, _MOST)
            said = duerows.Said(store, sorted({row.deadline.subject for row in rows}))
            told = [row for row in rows if self._write(row, said, wishes, now, how)]
            self._onward(rows, wishes)
        if told:
            subjects = frozenset(row.key.subject for row in told)
            self._tell(Changes("tell_reminders", projects=subjects))
        return tuple(told)

    def _write(
        self, row: DueRow, said: duerows.Said, wishes: duerows.Wishes, now: int, how: str
    ) -> bool:
        """Write the tellings of a matter whose time has come; whether any was new."""
        keys = passed(
            duerows.matter_of(row.deadline),
            wishes.rules,
            wishes.zone,
            now,
            told=said.told(row.key),
            snoozed_until=row.deadline.snoozed_until,
        )
        new = [key for key in keys if reminders.tell(self._store, row.key, key, now, how)]
        return bool(new)

    def _onward(self, rows: list[DueRow], wishes: duerows.Wishes) -> None:
        """Set when these matters are told next."""
        said = duerows.Said(self._store, sorted({row.key.subject for row in rows}))
        for row in rows:
            fresh = duerows.row_of(row.key.subject, duerows.matter_of(row.deadline), wishes, said)
            reminders.move(self._store, row.key, fresh.shows_at, fresh.due_at)

    # --- What the owner says -------------------------------------------------------------------

    def snooze(self, keys: Iterable[ReminderKey], until: int) -> Changes:
        """Put matters off until an instant; can be undone."""
        if until <= self._now():
            raise Refused.because(tr("that time has passed"), "until")
        return self._say("snooze_reminder", keys, "snoozed_until", until)

    def finish(self, keys: Iterable[ReminderKey]) -> Changes:
        """Take matters off the list for good: they are done; can be undone."""
        return self._say("finish_reminder", keys, "done_at", self._now())

    def _say(self, name: str, keys: Iterable[ReminderKey], field: str, value: int) -> Changes:
        wanted = list(dict.fromkeys(keys))
        if not wanted:
            raise Refused.because(tr("no reminder was chosen"))
        subjects = {key.subject for key in wanted}
        only = next(iter(subjects)) if len(subjects) == 1 else 0
        with operation(self._context, name, project=only or None, count=len(wanted)) as running:
            for key in wanted:
                if key.kind not in KINDS:
                    raise Refused.because(tr("no such reminder"))
                state = reminders.state_of(self._store, key)
                running.edit("reminder", state.id, field, getattr(state, field), value)
        subject = subject_of(self._context, only or None, None) or tr(_STUDIO_WORDS)
        return self._did(running.changes(name, subject, None, len(wanted)))

    # --- For the calendar ----------------------------------------------------------------------

    def sequence(self) -> int:
        """A number that grows with everything the owner does: the journal's."""
        newest = journal.newest(self._store, 1)
        return newest[0].id if newest else 0

    def begun_at(self) -> int:
        """When the studio was begun: the instant of its first operation; 0 before that."""
        first = journal.get(self._store, 1)
        return first.at if first else 0

    def zone(self) -> str:
        """The studio's zone, in which hours count."""
        return from_stored(settings.load(self._store)).zone


_STUDIO_WORDS = QT_TR_NOOP("the studio")


def _listed(row: Any, at: int, within: int) -> bool:
    if row.done or row.muted or (row.snoozed_until is not None and row.snoozed_until > at):
        return False
    if row.ends_at is None:
        return row.shows_at is not None and row.shows_at <= at
    return bool(at <= row.ends_at <= at + within)
