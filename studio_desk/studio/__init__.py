"""What the owner can do and ask. Every face of the program (window, tray, command line, reports)
calls this room, and nothing else reads or writes the store.

Making one::

    store = open_store(paths.database, now=clock.now())
    studio = Studio(store, built_in_catalogue(), clock)
    studio.start()            # derived rows up to date
    end = studio.subscribe(callback)   # called with `Changes` after every commit

Commands, each one transaction and one row of the journal, answer `Changes` (those that make
something: its id and `Changes`) and raise `Refused` (a `KnownError` with `.problems`, each with the
place in the form) when the policy core or the studio refuses; nothing is written then:

* `edit_settings(**values)`; `add_client(...)`, `edit_client(id, ...)`, `archive_client(id, on=)`;
* `add_project(kind=, policy=, ..., facts=)`, `edit_project(id, ...)`, `archive(id, on=)`;
* `record_fact(project_id, kind, at, **fields)`, `retract_fact(project_id, fact_id, why)`;
* `undo(token=None)`, `redo()`, with `undo_label()` and `redo_label()`; `Changes.operation` is the
  token. Undo without a token knows the operations of this session only (`forget_undo()` begins
  anew);
* `import_cases(paths, extra=())` → (`Changes` or None, `Report`); `export_cases(out, ids=None)`.

Before a command: `check_project(...)`, `check_fact(project_id, kind, at, ...)` say what would be
refused; `offered(project_id, at)` which kinds of fact can come next; `next_rma(at)`;
`dependents(project_id, fact_id)` what a retraction would take along.

Queries answer plain frozen values:

* look-ups that cost what they show: `projects(Filter(...), sort=, limit=, offset=)` → `Page` of
  `ListedRow` (with `.standing`), `groups(Filter)`, `counts()`, `clients()`, `coming_spans(id)`,
  `journal()`;
* `project(id, retracted=False)` → `Detail` (attributes, client, case, policy, facts with both their
  times, standing);
* computed by the core: `case_of(id, known_at=None)`, `spans_of(id, known_at=None)`,
  `verdict_at(id, at, known_at=None)`, `projects_at(at)`.

`agenda` is what needs the owner, in sections; `clientele` a client's money, talk and twins, and
`merge`; `finder` finds anything by the beginnings of its words: `agenda.py`, `clientele.py`,
`finding.py`. `reminders` is what comes due, is told, put off and done: `reminders.py`.

`money` is the account of a project and credit carried over: `accounts.py`, `crediting.py`.

`refresh_due()` makes anew the rows that the passing of time has changed (`next_refresh()` says
when), `recompute_all()` all of them. Instants are UTC seconds, money hundredths of the project's
currency, zones IANA names. `demo.load_demo` fills an empty profile with invented projects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio_desk import lazily

if TYPE_CHECKING:
    from studio_desk.reminders.plan import Rules, RuleSetting
    from studio_desk.store.listrows import Filter, ListedRow, StandingRow
    from studio_desk.store.reminders import DueRow, ReminderKey, ToldRow
    from studio_desk.store.rows import (
        ClientRow,
        FactRow,
        OperationRow,
        ProjectRow,
        RetractionRow,
        SpanRow,
    )
    from studio_desk.studio.accounts import Account
    from studio_desk.studio.agenda import Duty, Outline
    from studio_desk.studio.changes import Changes, Refused
    from studio_desk.studio.clientele import Merging, Said
    from studio_desk.studio.context import NothingKnown
    from studio_desk.studio.crediting import CreditLeft
    from studio_desk.studio.finding import ClauseText, Found
    from studio_desk.studio.firstsight import Counts, Page
    from studio_desk.studio.importing import Report
    from studio_desk.studio.moneysums import Sums
    from studio_desk.studio.queries import ClientLine, Detail
    from studio_desk.studio.reminders import State
    from studio_desk.studio.service import Studio
    from studio_desk.studio.settings import Settings
else:
    # A name is imported when it is first asked for: no start waits for all of them.
    __getattr__ = lazily.names(
        __name__,
        {
            "studio_desk.reminders.plan": (
                "Rules",
                "RuleSetting",
            ),
            "studio_desk.store.listrows": (
                "Filter",
                "ListedRow",
                "StandingRow",
            ),
            "studio_desk.store.reminders": (
                "DueRow",
                "ReminderKey",
                "ToldRow",
            ),
            "studio_desk.store.rows": (
                "ClientRow",
                "FactRow",
                "OperationRow",
                "ProjectRow",
                "RetractionRow",
                "SpanRow",
            ),
            "studio_desk.studio.accounts": ("Account",),
            "studio_desk.studio.agenda": (
                "Duty",
                "Outline",
            ),
            "studio_desk.studio.changes": (
                "Changes",
                "Refused",
            ),
            "studio_desk.studio.clientele": (
                "Merging",
                "Said",
            ),
            "studio_desk.studio.context": ("NothingKnown",),
            "studio_desk.studio.crediting": ("CreditLeft",),
            "studio_desk.studio.finding": (
                "ClauseText",
                "Found",
            ),
            "studio_desk.studio.importing": ("Report",),
            "studio_desk.studio.moneysums": ("Sums",),
            "studio_desk.studio.firstsight": (
                "Counts",
                "Page",
            ),
            "studio_desk.studio.queries": (
                "ClientLine",
                "Detail",
            ),
            "studio_desk.studio.reminders": ("State",),
            "studio_desk.studio.service": ("Studio",),
            "studio_desk.studio.settings": ("Settings",),
        },
    )

__all__ = [
    "Account",
    "Changes",
    "ClauseText",
    "ClientLine",
    "ClientRow",
    "Counts",
    "CreditLeft",
    "Detail",
    "DueRow",
    "Duty",
    "FactRow",
    "Filter",
    "Found",
    "ListedRow",
    "Merging",
    "NothingKnown",
    "OperationRow",
    "Outline",
    "Page",
    "ProjectRow",
    "Refused",
    "ReminderKey",
    "Report",
    "RetractionRow",
    "RuleSetting",
    "Rules",
    "Said",
    "Settings",
    "SpanRow",
    "StandingRow",
    "State",
    "Studio",
    "Sums",
    "ToldRow",
]
