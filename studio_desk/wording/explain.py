"""A whole verdict as readable text, for `studio-desk decide --explain`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio_desk.policy.case import Case
from studio_desk.policy.engine import Span
from studio_desk.policy.verdict import ClaimVerdict, RequestVerdict, Verdict
from studio_desk.policy.versions import Policy
from studio_desk.tongue import QT_TR_NOOP, Words
from studio_desk.wording.facts import GROUND_WORDS, REMEDY_WORDS, fact_title, kind_of_work
from studio_desk.wording.speech import Speech, money, plain
from studio_desk.wording.standings import OUTCOME_WORDS, fee_words, item_words
from studio_desk.wording.why import why_rows

REVISION_WORDS = Words(
    {
        "not_delivered": QT_TR_NOOP("nothing delivered yet"),
        "free": QT_TR_NOOP("free"),
        "billable": QT_TR_NOOP("billable"),
        "closed": QT_TR_NOOP("closed"),
    }
)
REFUND_WORDS = Words(
    {
        "barred": QT_TR_NOOP("no refund"),
        "credit_only": QT_TR_NOOP("credit only"),
        "review": QT_TR_NOOP("to be reviewed"),
        "applies": QT_TR_NOOP("an exception applies"),
    }
)
RETENTION_WORDS = Words(
    {
        "none": QT_TR_NOOP("nothing held yet"),
        "in_care": QT_TR_NOOP("in the studio's care"),
        "courtesy": QT_TR_NOOP("kept as a courtesy"),
        "purgeable": QT_TR_NOOP("may be purged"),
        "overdue": QT_TR_NOOP("kept past the longest term"),
        "purged": QT_TR_NOOP("purged"),
        "unspecified": QT_TR_NOOP("no promise"),
    }
)
ALERT_WORDS = Words(
    {
        "suspected_duplicate_payment": QT_TR_NOOP("A payment looks like one made before"),
        "chargeback_without_contact": QT_TR_NOOP("Chargeback with no word to the studio first"),
        "kind_not_covered": QT_TR_NOOP("The policy does not cover this kind of work"),
        "policy_unclear": QT_TR_NOOP("Two clauses of the policy contradict each other here"),
    }
)
_EXCHANGE_WORDS = {
    "open": "can be asked for",
    "asked": "asked for",
    "expired": "no longer possible",
    "excluded": "excluded",
    "settled": "settled",
}


def explain(case: Case, policy: Policy, verdict: Verdict, following: Verdict | None = None) -> str:
    """The verdict in sentences, each with its clauses, then every reason with its working.

    `following` is the verdict at the revision's next change, if it has one.
    """
    speech = Speech(case.zone, verdict.at)
    return "\n".join(_lines(case, policy, verdict, following, speech)) + "\n"


def explain_timeline(case: Case, spans: Iterable[Span]) -> str:
    """One line for each span: from when, and the three standings."""
    lines = []
    for span in spans:
        speech = Speech(case.zone, span.verdict.at if span.begin is None else span.begin)
        wall = None if span.begin is None else speech.local(span.begin)
        begin = "from the beginning  " if wall is None else f"{wall:%Y-%m-%d %H:%M:%S} "
        verdict = span.verdict
        refund = REFUND_WORDS[verdict.refund.standing]
        files = _files(verdict, speech)
        lines.append(f"{begin} {_revision(verdict, speech)} Refund: {refund}. Files: {files}")
    return "\n".join(lines) + "\n"


def _cited(reasons: object) -> str:
    return ", ".join(dict.fromkeys(reason.clause for reason in reasons))  # type: ignore[attr-defined]  # tuples of reasons


def _lines(
    case: Case, policy: Policy, verdict: Verdict, following: Verdict | None, speech: Speech
) -> Iterator[str]:
    project = case.project
    version = policy.version(verdict.version) or policy.versions[-1]
    title = plain(project.title or "Untitled project")
    yield f"{title} · {kind_of_work(project.kind)} · {version.title}, {verdict.version}"
    yield f"As of {speech.local(verdict.at):%a %d %b %Y, %H:%M:%S} ({case.zone})"
    yield ""
    for alert in verdict.alerts:
        amount = "" if alert.amount is None else f": {money(alert.amount, project.currency)}"
        yield f"Alert:    {ALERT_WORDS[alert.alert]}{amount}. [{_cited(alert.because)}]"
    yield f"Revision: {_revision(verdict, speech)} [{_cited(verdict.revision.because)}]"
    if verdict.exchange is not None:
        exchange = verdict.exchange
        until = "" if exchange.until is None else f", until {speech.when(exchange.until)}"
        words = _EXCHANGE_WORDS[exchange.standing]
        yield f"Exchange: {words}{until}. [{_cited(exchange.because)}]"
    if verdict.subscription is not None:
        words = _subscription(verdict, speech)
        yield f"Billing:  {words} [{_cited(verdict.subscription.because)}]"
    refund = verdict.refund
    yield f"Refund:   {REFUND_WORDS[refund.standing]}. [{_cited(refund.because)}]"
    for opening in refund.open:
        until = "" if opening.until is None else f", until {speech.when(opening.until)}"
        ground = GROUND_WORDS[opening.ground]
        yield f"          Still claimable: {ground}{until}. [{_cited(opening.because)}]"
    yield f"Files:    {_files(verdict, speech)} [{_cited(verdict.retention.because)}]"
    facts = {fact.id: fact for fact in case.facts}
    for key, request in verdict.requests.items():
        yield f"Request {key}: {_request(request)}"
        for index, item in enumerate(request.items):
            undoes = f", undoes {item.reverses}" if item.reverses else ""
            unclear = ", up or down?" if item.unclear else ""
            words = plain(item_words(facts[key].items[index]))
            standing = f"{item.standing}{undoes}{unclear}"
            yield f"  {index + 1}. {words}: {standing} [{_cited(item.because)}]"
    for key, claim in verdict.claims.items():
        ground = GROUND_WORDS.get(facts[key].ground or "", "another reason")
        yield f"Claim {key} ({ground}): {_claim(claim, speech)} [{_cited(claim.because)}]"
    yield ""
    yield "Why"
    rows = why_rows(verdict, policy, speech, facts, project.currency, following)
    width = max((len(row.clause) for row in rows), default=0)
    for row in rows:
        yield f"  {row.clause:<{width}}  {row.statement}"
        if row.working:
            yield f"  {'':<{width}}  {row.working}"
    yield ""
    yield "History"
    for fact in case.ordered():
        if fact.at <= verdict.at:
            yield f"  {speech.when(fact.at)}  {plain(fact_title(fact, project.currency))}"


def _revision(verdict: Verdict, speech: Speech) -> str:
    revision = verdict.revision
    words = REVISION_WORDS[revision.standing]
    if revision.scope == "follow_ups":
        words += ", follow-ups only"
    if revision.in_hand:
        words += ", a revision is in hand"
    if revision.rounds_left is not None:
        words += f", {revision.rounds_left} free left"
    if revision.fee is not None:
        words += f", {fee_words(revision.fee)}"
    if revision.until is not None:
        words += f", until {speech.when(revision.until)}"
    if revision.next is not None:
        words += f"; then {REVISION_WORDS[revision.next.standing]}"
    return f"{words}."


def _subscription(verdict: Verdict, speech: Speech) -> str:
    found = verdict.subscription
    assert found is not None  # asked only where there is one
    if found.next_charge_at is not None and found.cancel_by is not None:
        by = speech.when(found.cancel_by)
        return f"active, next charge {speech.when(found.next_charge_at)}; cancel by {by}."
    until = (
        "" if found.access_until is None else f", access until {speech.when(found.access_until)}"
    )
    return f"{found.standing}{until}."


def _files(verdict: Verdict, speech: Speech) -> str:
    retention = verdict.retention
    words = RETENTION_WORDS[retention.standing]
    if retention.until is not None:
        words += f", until {speech.when(retention.until)}"
    return f"{words}{'; held, must not be purged' if retention.held else ''}."


def _request(request: RequestVerdict) -> str:
    fee = "" if request.fee is None else f", {fee_words(request.fee)}"
    return f"{request.standing}{fee}."


def _claim(claim: ClaimVerdict, speech: Speech) -> str:
    words = OUTCOME_WORDS[claim.outcome]
    if claim.late:
        words += ", late"
    if claim.remedy is not None:
        words += f", {REMEDY_WORDS.get(claim.remedy, claim.remedy)}"
    if claim.missing:
        words += f", missing: {', '.join(name.replace('_', ' ') for name in claim.missing)}"
    if claim.stage is not None and claim.outcome == "review":
        words += f", {claim.stage.replace('_', ' ')}"
    if claim.until is not None:
        words += f", until {speech.when(claim.until)}"
    if claim.discretion:
        words += ", at the studio's discretion"
    return f"{words}."
