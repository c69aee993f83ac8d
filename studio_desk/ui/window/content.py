"""What the panel shows of one project at one instant: everything, in words, as one frozen value.

Qt-free. The widgets compare it with what they show and touch only what differs.
"""

from __future__ import annotations

from dataclasses import replace

from studio_desk.money.ledger import Ledger, ledger
from studio_desk.policy import Case, Policy, Span, Verdict, decide, timeline
from studio_desk.studio import Account, Detail, NothingKnown, Studio
from studio_desk.studio.evidence import WRONG, EvidenceRow
from studio_desk.studio.filing import HoldingRow
from studio_desk.studio.offering import offered
from studio_desk.studio.requests import OfferRow
from studio_desk.tongue import tr
from studio_desk.ui.kit.views import CardView, ChipView, TimelineView
from studio_desk.ui.language import in_language
from studio_desk.ui.present.answer import panel_text
from studio_desk.ui.present.cards import Strip, alert_strips, card_views
from studio_desk.ui.present.cycles import cycle_rows
from studio_desk.ui.present.evidence import evidence_strips
from studio_desk.ui.present.history import HistoryRow, history_rows
from studio_desk.ui.present.money import MoneyView, money_view
from studio_desk.ui.present.offers import OfferLine, offer_lines
from studio_desk.ui.present.rounds import RoundRow, round_count, round_rows
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.ui.present.scene import Scene
from studio_desk.ui.present.timeline import timeline_view
from studio_desk.values import dataclass
from studio_desk.wording.answer import QUESTIONS, answer
from studio_desk.wording.facts import kind_of_work
from studio_desk.wording.speech import Speech, money
from studio_desk.wording.standings import chip_fee_words
from studio_desk.wording.versions import policy_words
from studio_desk.wording.why import WhyRow, why_rows


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project as read from the studio; worded anew as time goes by, without reading again.

    `known_at`: only what was recorded up to then counts (UTC seconds); None counts everything.
    `unknown`: nothing was known of it by then, not even that it was there. `spoiled` is evidence
    whose file changed or vanished; `ready`: how many pieces of evidence are there, of how many;
    `holding`: the files in sums.
    """

    detail: Detail
    spans: tuple[Span, ...]
    known_at: int | None = None
    account: Account = Account()
    unknown: bool = False
    spoiled: tuple[EvidenceRow, ...] = ()
    offers: tuple[OfferRow, ...] = ()
    ready: tuple[int, int] | None = None
    holding: HoldingRow | None = None

    @property
    def ledger(self) -> Ledger:
        """The account of the project."""
        case, beside = self.case, self.account
        moves, waivers = beside.moves, beside.waivers
        return ledger(case.project, case.ordered(), moves=moves, waivers=waivers)

    @property
    def case(self) -> Case:
        return self.detail.case

    @property
    def policy(self) -> Policy:
        return self.detail.policy

    @property
    def id(self) -> int:
        return self.detail.project.id


@dataclass(frozen=True, slots=True)
class Heading:
    """Title and second line: the client stands out, the policy has an icon before it."""

    title: str
    client: str
    parts: tuple[str, ...]
    policy: str

    @property
    def line(self) -> str:
        """The second line as one text."""
        return " · ".join(part for part in (self.client, *self.parts, self.policy) if part)


@dataclass(frozen=True, slots=True)
class Content:
    """All of the panel. `as_of` is the other instant that is shown (UTC seconds), None for now.

    `answers` are what could be written to the client about each card, in their order.
    `likely` and `possible` are the kinds of fact that can come next. `text` is the whole verdict
    for the clipboard.
    `round_count` is how many of the requests in `rounds` count as rounds; `cycles`: they are the
    billing cycles of a subscription. `ready` is the evidence that is there, of how much.
    """

    project_id: int
    heading: Heading
    strips: tuple[Strip, ...]
    cards: tuple[CardView, CardView, CardView]
    timeline: TimelineView
    why: tuple[WhyRow, ...]
    history: tuple[HistoryRow, ...]
    likely: tuple[str, ...]
    possible: tuple[str, ...]
    text: str
    archived: bool
    as_of: int | None = None
    as_of_words: str = ""
    as_of_chip: ChipView | None = None
    known_then: bool = False
    answers: tuple[str, ...] = ()
    offers: tuple[OfferLine, ...] = ()
    rounds: tuple[RoundRow, ...] = ()
    round_count: int = 0
    money: MoneyView | None = None
    cycles: bool = False
    ready: tuple[int, int] | None = None


def load(studio: Studio, project_id: int) -> Loaded:
    """Read a project. Raises `KnownError` where there is none."""
    detail = studio.project(project_id, retracted=True)
    account = studio.money.account(project_id)
    spoiled = tuple(row for row in studio.evidence.of_project(project_id) if row.state in WRONG)
    offers = studio.requests.offers(project_id)
    spans = timeline(detail.case, detail.policy)
    ready = studio.evidence.readiness(project_id)
    pieces = (ready.there, len(ready.asked))
    return Loaded(
        detail,
        spans,
        account=account,
        spoiled=spoiled,
        offers=offers,
        ready=pieces,
        holding=studio.files.holding(project_id),
    )


def load_known(studio: Studio, loaded: Loaded, known_at: int) -> Loaded:
    """Read a project as someone saw it who knew what was recorded up to `known_at`."""
    try:
        case, policy = studio.case_and_policy(loaded.id, known_at)
    except NothingKnown:
        case, policy = replace(loaded.case, facts=()), loaded.policy
        detail = replace(loaded.detail, case=case, facts=())
        return Loaded(detail, timeline(case, policy), known_at, unknown=True)
    facts = tuple(row for row in loaded.detail.facts if row.recorded_at <= known_at)
    detail = replace(loaded.detail, case=case, policy=policy, facts=facts)
    account = studio.money.account(loaded.id, known_at)
    return Loaded(detail, timeline(case, policy), known_at, account)


def content(loaded: Loaded, now: int, as_of: int | None = None) -> Content:
    """Word a project as it stands at `now`, or at `as_of` if nothing further happens."""
    shown = now if as_of is None else as_of
    here, there = _scene(loaded, now), _scene(loaded, shown)
    if as_of is None:
        there = replace(there, holding=loaded.holding)
    cards = card_views(there)
    if as_of is not None:  # nothing can be recorded there
        first, second, third = (replace(card, action=None) for card in cards)
        cards = (first, second, third)
    heading = heading_of(loaded, there)
    likely, possible = offered(loaded.case, loaded.policy, now)
    billed = cycle_rows(there)
    return Content(
        project_id=loaded.id,
        heading=heading,
        strips=(*alert_strips(there), *evidence_strips(loaded.spoiled, here.speech)),
        offers=() if as_of is not None else offer_lines(loaded.offers, there.speech),
        cards=cards,
        timeline=timeline_view(here, as_of),
        why=_why(loaded, there),
        history=history_rows(loaded.detail.facts, here.speech, loaded.case.project.currency),
        likely=likely,
        possible=possible,
        text=panel_text(there, cards),
        archived=loaded.detail.project.archived_at is not None,
        as_of=as_of,
        as_of_words="" if as_of is None else _as_of_words(here.speech, as_of, loaded),
        known_then=loaded.known_at is not None,
        answers=_answers(loaded, there),
        rounds=billed or round_rows(there, loaded.account.waivers),
        round_count=len(billed) or round_count(there),
        cycles=bool(billed),
        ready=loaded.ready if as_of is None else None,
        money=money_view(there, loaded.ledger, loaded.account, locked=as_of is not None),
        as_of_chip=None if as_of is None or loaded.unknown else _chip(there, cards[0]),
    )


def _scene(loaded: Loaded, at: int) -> Scene:
    case, policy = loaded.case, loaded.policy
    verdict = decide(case, policy, at)
    return Scene(case, policy, loaded.spans, verdict, Speech(case.zone, at))


def _following(loaded: Loaded, scene: Scene) -> Verdict | None:
    follows = scene.verdict.revision.next
    return None if follows is None else decide(loaded.case, loaded.policy, follows.at)


def _answers(loaded: Loaded, scene: Scene) -> tuple[str, ...]:
    following, files_after = _following(loaded, scene), scene.upcoming("retention.standing")
    verdict, facts = scene.verdict, loaded.case.facts
    client = loaded.detail.client
    with in_language(client.language if client is not None else None):
        return tuple(
            answer(about, verdict, scene.version, scene.speech, facts, following, files_after)
            for about in QUESTIONS
        )


def _why(loaded: Loaded, scene: Scene) -> tuple[WhyRow, ...]:
    case = loaded.case
    following = _following(loaded, scene)
    facts = {fact.id: fact for fact in case.facts}
    return why_rows(
        scene.verdict, loaded.policy, scene.speech, facts, case.project.currency, following
    )


def _as_of_words(speech: Speech, as_of: int, loaded: Loaded) -> str:
    seconds = as_of % 60  # the first second after a deadline is in the deadline's minute
    when = speech.when(as_of) + (f":{seconds:02d}" if seconds else "")
    if loaded.unknown:
        return tr("{when}: nothing was known of this project yet", when=when)
    if loaded.known_at is not None:
        return tr("{when}, as you knew it then", when=when)
    if as_of <= speech.now:
        return tr("{when}, as it stood", when=when)
    return tr("{when}, if nothing further happens", when=when)


def _chip(scene: Scene, card: CardView) -> ChipView:
    fee = scene.verdict.revision.fee
    return ChipView(card.role, card.icon, card.badge, "" if fee is None else chip_fee_words(fee))


def heading_of(loaded: Loaded, scene: Scene) -> Heading:
    """Title, then client · kind, songs · price, paid · policy, version."""
    case = loaded.case
    project = case.project
    kind = kind_of_work(project.kind)
    if project.songs:
        kind = tr("{kind}, %n songs", "{kind}, %n song", len(project.songs), kind=kind)
    parts = [kind]
    price = _price(project.price, loaded.ledger, scene.verdict.at)
    if price:
        parts.append(price)
    client = loaded.detail.client
    return Heading(
        title=project.title or tr(UNTITLED),
        client=client.shown if client else "",
        parts=tuple(parts),
        policy=policy_words(scene.version),
    )


def _price(price: int | None, account: Ledger, at: int) -> str:
    """``$400.00, paid``; ``$400.00, $150.00 paid``; ``$400.00, not paid``; ``$400.00, $20.00
    open``; ``$400.00, $40.00 too much``.
    """
    state, currency = account.state(at), account.currency
    paid = money(state.paid, currency)
    if price is None:
        return tr("{amount} paid", amount=paid) if state.paid else ""
    if not price:
        return tr("no charge")
    asked = money(price, currency)
    if state.overpaid:
        beyond = money(state.overpaid, currency)
        return tr("{price}, {amount} too much", price=asked, amount=beyond)
    if state.owed and state.paid >= price:
        return tr("{price}, {amount} open", price=asked, amount=money(state.owed, currency))
    if state.paid >= price or (state.ordered and account.billed and not state.owed):
        return tr("{price}, paid", price=asked)
    if state.paid:
        return tr("{price}, {amount} paid", price=asked, amount=paid)
    return tr("{price}, not paid", price=asked)
