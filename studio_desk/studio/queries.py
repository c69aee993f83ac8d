"""What screens, the tray, reports and the command line ask: plain frozen values, no writing."""

from __future__ import annotations

from studio_desk.policy import Case, Policy, Span, Verdict, decide, timeline
from studio_desk.store import agenda, clientele, clients, facts, journal, lists, projects, standings
from studio_desk.store.lists import Filter, ListedRow
from studio_desk.store.rows import ClientRow, FactRow, OperationRow, ProjectRow, StandingRow
from studio_desk.studio.context import Context, load, load_many
from studio_desk.studio.deriving import LISTED, derive
from studio_desk.studio.firstsight import Counts as Counts
from studio_desk.studio.firstsight import Page as Page
from studio_desk.values import dataclass

_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Detail:
    """One project: attributes, client, the case that counts, its policy, its derived standing.

    `facts` have both their times, by instant; retracted ones only where asked for.
    """

    project: ProjectRow
    client: ClientRow | None
    case: Case
    policy: Policy
    facts: tuple[FactRow, ...]
    standing: StandingRow


@dataclass(frozen=True, slots=True)
class ClientLine:
    """A client and how many projects there are of them."""

    client: ClientRow
    projects: int


def page(context: Context, wanted: Filter, sort: str, limit: int, offset: int) -> Page:
    store = context.store
    with store.reading():
        rows = tuple(lists.projects(store, wanted, sort, limit, offset))
        if offset == 0 and len(rows) < limit:
            return Page(rows, len(rows))
        return Page(rows, lists.count(store, wanted))


def rows(
    context: Context, wanted: Filter, sort: str, limit: int, after: ListedRow | None
) -> tuple[ListedRow, ...]:
    with context.store.reading():
        behind = after.standing if after is not None else None
        return tuple(lists.projects(context.store, wanted, sort, limit, after=behind))


def values(context: Context, wanted: Filter, of: str) -> dict[str, int]:
    with context.store.reading():
        return lists.values(context.store, wanted, of)


def quick_to_count(context: Context, wanted: Filter) -> bool:
    with context.store.reading():
        return lists.quick_to_count(context.store, wanted)


def groups(context: Context, wanted: Filter) -> dict[str, int]:
    with context.store.reading():
        return lists.groups(context.store, wanted)


def detail(context: Context, project_id: int, *, retracted: bool) -> Detail:
    with context.store.reading():
        loaded = load(context, project_id)
        standing = standings.many(context.store, [project_id])[project_id]
        shown = tuple(row for row in loaded.facts if retracted or row.retracted is None)
        return Detail(loaded.row, loaded.client, loaded.case, loaded.policy, shown, standing)


def case_and_policy(
    context: Context, project_id: int, known_at: int | None = None
) -> tuple[Case, Policy]:
    with context.store.reading():
        loaded = load(context, project_id, known_at)
    return loaded.case, loaded.policy


def spans(context: Context, project_id: int, known_at: int | None) -> tuple[Span, ...]:
    return timeline(*case_and_policy(context, project_id, known_at))


def verdict(context: Context, project_id: int, at: int, known_at: int | None) -> Verdict:
    case, policy = case_and_policy(context, project_id, known_at)
    return decide(case, policy, at)


def projects_at(context: Context, at: int) -> list[ListedRow]:
    """Every listed project with its standing at another instant, by deadline. Computes each one:
    for the command line and reports, not for a list on screen.
    """
    found: list[ListedRow] = []
    with context.store.reading():
        ids = projects.every_id(context.store)
        for start in range(0, len(ids), _CHUNK):
            for loaded in load_many(context, ids[start : start + _CHUNK]).values():
                standing = derive(loaded, at).standing
                if standing.listed == LISTED:
                    row = loaded.row
                    client = loaded.client.shown if loaded.client else None
                    found.append(
                        ListedRow(
                            row.id,
                            row.title,
                            row.client_id,
                            client,
                            row.kind,
                            row.currency,
                            row.policy,
                            len(row.songs),
                            row.muted,
                            row.zone,
                            standing,
                        )
                    )
    found.sort(key=lambda row: (row.standing.group_rank, row.standing.sort_at, row.id))
    return found


def client_lines(context: Context, *, archived: bool) -> tuple[ClientLine, ...]:
    with context.store.reading():
        found = clients.everyone(context.store, archived=archived)
    return tuple(ClientLine(*pair) for pair in found)


def counts(context: Context) -> Counts:
    store = context.store
    with store.reading():
        grouped = agenda.counts(store)
        return Counts(
            projects=sum(grouped.values()),
            groups=grouped,
            archived=agenda.archived(store),
            clients=clientele.count(store),
            open_claims=lists.open_claims(store),
        )


def journal_of(context: Context, limit: int) -> tuple[OperationRow, ...]:
    return tuple(journal.newest(context.store, limit))


def next_rma(context: Context, year: int) -> str:
    """The next free RMA number of a year, such as ``RMA-2026-0007``: one more than the highest."""
    prefix = f"RMA-{year:04d}-"
    taken = [
        int(text.removeprefix(prefix))
        for _, text in facts.numbers_in_use(context.store)
        if text.startswith(prefix)
        and text.removeprefix(prefix).isascii()
        and text.removeprefix(prefix).isdigit()
    ]
    return f"{prefix}{max(taken, default=0) + 1:04d}"
