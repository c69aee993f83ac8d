"""The dispute dossier: what happened in what order, what shows it, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from studio_desk.errors import KnownError, WrongInput
from studio_desk.policy import Fact, Reason, Verdict
from studio_desk.policy import terms as t
from studio_desk.reports.content.account import account_of
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.evidence import Piece, annex, checklist, pieces
from studio_desk.reports.content.facts import fact_words, item_words
from studio_desk.reports.content.look import Look, look_at
from studio_desk.reports.content.parts import Cell, Column, Sentence, Table, Tile
from studio_desk.reports.content.report import ReportContent, making
from studio_desk.reports.content.sources import Sources
from studio_desk.reports.content.voice import Voice
from studio_desk.tongue import tr

_DAY = 86_400
SILENT = 3 * _DAY  # seconds without contact from which a silence is shown
_FROM_CLIENT = ("purchased", "paid", "requested", "approved", "contacted", "claimed", "evidence")


def dispute_dossier(sources: Sources, choices: Choices, as_of: int) -> ReportContent:
    """For the project's last chargeback. Raises `KnownError` where there was none."""
    made = making("dossier", sources, choices, as_of)
    voice = made.voice
    look = look_at(sources.projects[0], voice, made.cited)
    dispute = look.last("charged_back")
    if dispute is None:
        raise KnownError(
            tr(
                "No payment of {title} was reversed, so there is no dossier to make.",
                title=look.title,
            ),
            tr("Record the chargeback first."),
        )
    book = sources.book
    reason = choices.reason or book.reason_of(dispute.reason)
    if reason not in book.reasons:
        raise WrongInput(
            tr("There is no checklist for {reason}.", reason=repr(reason)),
            tr("Known are {reasons}.", reasons=", ".join(sorted(book.reasons))),
        )
    found = pieces(look, book, reason, choices.attached)
    tables = [_chronology(look, dispute, found), checklist(found, voice)]
    hashes = annex(look, found)
    if hashes is not None:
        tables.append(hashes)
    who = [look.title, look.client] if look.client else [look.title]
    return made.content(
        ", ".join(who),
        voice.say("dossier.about", title=look.title),
        look.title,
        _subtitle(look, dispute),
        eyebrow=voice.say("dossier.eyebrow"),
        tiles=_tiles(look, dispute, reason),
        summary=(_fitted(list(_summary(look, dispute)), choices.most_characters),),
        tables=tuple(tables),
        notes=(Sentence(voice.say("dossier.check_lead"), voice.say("dossier.check")),),
        most_pages=choices.most_pages,
        details={
            "summary": voice.say("dossier.summary"),
            "left_out": voice.say("dossier.left_out"),
        },
    )


def _subtitle(look: Look, dispute: Fact) -> str:
    voice, project = look.voice, look.case.project
    kind = voice.kind(project.kind)
    if project.songs:
        kind = f"{kind}, {voice.count('songs', len(project.songs))}"
    parts = [kind]
    ordered = look.last("purchased")
    if ordered is not None:
        day = voice.full_when(ordered.at).rpartition(",")[0]
        parts.append(voice.say("dossier.order_of", day=day))
    version = _accepted(look, dispute)
    label = voice.maybe(f"version.{version}", version)
    title = look.source.policy.title
    parts.append(voice.say("dossier.policy", title=title, version=label))
    return " · ".join(parts)


def _accepted(look: Look, dispute: Fact) -> str:
    return look.source.accepted or look.verdict_before(dispute.at).version


def _contacts(look: Look, dispute: Fact) -> list[Fact]:
    """Words from the client after the first delivery and before the payment was reversed."""
    sent = look.every("delivered")
    begin = sent[0].at if sent else 0
    return [
        fact
        for fact in look.every(*_FROM_CLIENT)
        if begin <= fact.at < dispute.at and fact.kind not in ("purchased", "paid")
    ]


def _tiles(look: Look, dispute: Fact, reason: str) -> tuple[Tile, ...]:
    voice = look.voice
    amount = dispute.amount if dispute.amount is not None else account_of(look).paid
    paid = next((f for f in reversed(look.every("paid")) if f.at < dispute.at), None)
    paid_words = "" if paid is None else fact_words(paid, voice)
    contact = next(
        (f for f in reversed(look.every("contacted", "claimed")) if f.at < dispute.at), None
    )
    before = _breach(look)
    note = voice.say("dossier.breach", clauses=", ".join(before)) if before else ""
    sent = next((f for f in reversed(look.every("delivered")) if f.at < dispute.at), None)
    reply = (
        voice.say(f"reason.{reason}")
        if dispute.reply_by is None
        else voice.say("dossier.reply_by", when=voice.when(dispute.reply_by))
    )
    return (
        Tile(voice.say("dossier.disputed"), voice.money(amount, look.currency), paid_words),
        Tile(voice.say("dossier.reversed"), voice.when(dispute.at), reply),
        Tile(
            voice.say("dossier.contact_before"),
            voice.say("dossier.none") if contact is None else voice.when(contact.at),
            note or ("" if contact is None else fact_words(contact, voice)),
        ),
        Tile(
            voice.say("fact.delivered"),
            voice.say("dossier.not_yet") if sent is None else voice.when(sent.at),
            ""
            if sent is None
            else voice.say("dossier.earlier", days=_days(dispute.at - sent.at, voice)),
        ),
    )


def _days(seconds: int, voice: Voice) -> str:
    return voice.count("days", seconds // _DAY)


def _breach(look: Look) -> tuple[str, ...]:
    for alert in look.verdict.alerts:
        if alert.alert == "chargeback_without_contact":
            return look.cite(alert.because)
    return ()


# --- Summary --------------------------------------------------------------------------------------


def _summary(look: Look, dispute: Fact) -> Iterator[str]:
    """Sentences, the weightiest first: a portal's limit cuts from the end."""
    voice = look.voice
    yield _story(look, dispute)
    before = look.verdict_before(dispute.at)
    if before.refund.standing == "barred":
        clauses = ", ".join(look.cite_of(before.version, before.refund.because))
        yield voice.say("dossier.said.barred", clauses=clauses)
    breach = _breach(look)
    if breach:
        yield voice.say("dossier.said.no_contact", clauses=", ".join(breach))
    late = _window(look, dispute)
    if late:
        yield late
    answered = len([f for f in look.every("revised") if f.at < dispute.at])
    asked = [f for f in look.every("requested") if f.at < dispute.at]
    if asked:
        yield voice.say("dossier.said.revisions", asked=len(asked), answered=answered)
    last = _contacts(look, dispute)
    sent = [f for f in look.every("delivered") if f.at < dispute.at]
    begin = last[-1].at if last else sent[0].at if sent else None
    if begin is not None and dispute.at - begin >= SILENT:
        yield (
            voice.say(
                "dossier.silence",
                begin=voice.when(begin),
                end=voice.when(dispute.at),
                days=_days(dispute.at - begin, voice),
            )
            + "."
        )
    if look.verdict.retention.held:
        yield voice.say("dossier.said.held")


def _story(look: Look, dispute: Fact) -> str:
    voice = look.voice
    done = [
        voice.say(f"dossier.did.{kind}")
        for kind in ("purchased", "paid", "delivered", "revised", "approved")
        if any(fact.at < dispute.at for fact in look.every(kind))
    ]
    if not done:
        return voice.say("dossier.said.nothing")
    return voice.say("dossier.said.story", done=voice.listed(done))


def _window(look: Look, dispute: Fact) -> str:
    """That no exception was claimed in its time, where the policy sets one and it was over."""
    voice = look.voice
    windows = [w for w in look.terms.every(t.ContactWindow) if w.opens == "purchased"]
    untils = [
        opening.until
        for span in look.spans
        for opening in span.verdict.refund.open
        if opening.until is not None
    ]
    claimed = [f for f in look.every("claimed") if f.at < dispute.at]
    if not windows or not untils or claimed or max(untils) >= dispute.at:
        return ""
    clauses = ", ".join(look.cited.note(look.version, [w.clause for w in windows]))
    return voice.say("dossier.said.no_claim", when=voice.full_when(max(untils)), clauses=clauses)


def _fitted(sentences: list[str], most: int) -> str:
    """As many sentences as a portal takes; at least the first, cut at a word if it must be."""
    while most and len(sentences) > 1 and len(" ".join(sentences)) > most:
        sentences.pop()
    text = " ".join(sentences)
    if most and len(text) > most:
        text = f"{text[: most - 1].rpartition(' ')[0]}…"
    return text


# --- Chronology -----------------------------------------------------------------------------------


def _chronology(look: Look, dispute: Fact, found: tuple[Piece, ...]) -> Table:
    voice = look.voice
    rows = []
    silences = dict(_silences(look, dispute))
    for fact in look.facts:
        recorded = look.source.recorded.get(fact.id)
        noted = "" if recorded is None else voice.say("dossier.recorded", when=voice.when(recorded))
        rows.append(
            (
                Cell(voice.when(fact.at), noted, value=voice.iso(fact.at)),
                Cell(_what(fact, look), _note(fact, look), strong=True),
                Cell("", clauses=_clauses(fact, look)),
                Cell(", ".join(p.number for p in found if fact in p.facts and not p.missing)),
            )
        )
        if fact.id in silences:
            words = voice.say(
                "dossier.silence",
                begin=voice.when(fact.at),
                end=voice.when(silences[fact.id]),
                days=_days(silences[fact.id] - fact.at, voice),
            )
            rows.append((Cell("–"), Cell(words), Cell(""), Cell("")))
    return Table(
        "chronology",
        voice.say("dossier.chronology"),
        (
            Column("time", voice.say("column.time", zone=voice.zone_words())),
            Column("what", voice.say("column.happening"), width=1),
            Column("clause", voice.say("column.clause")),
            Column("evidence", voice.say("column.evidence")),
        ),
        tuple(rows),
    )


def _silences(look: Look, dispute: Fact) -> Iterator[tuple[str, int]]:
    """The fact after which the client was silent for long, and when that ended."""
    sent = [f for f in look.every("delivered") if f.at < dispute.at]
    if not sent:
        return
    marks = [sent[0], *_contacts(look, dispute), dispute]
    for one, following in pairwise(marks):
        if following.at - one.at >= SILENT:
            between = [f for f in look.facts if one.at <= f.at < following.at]
            yield between[0].id if one not in between else one.id, following.at


def _what(fact: Fact, look: Look) -> str:
    words = fact_words(fact, look.voice)
    if fact.amount is not None:
        words = f"{words}, {look.voice.money(fact.amount, look.currency)}"
    if fact.kind == "purchased":
        words = f"{words}, {look.voice.say('dossier.terms_accepted')}"
    return words


def _note(fact: Fact, look: Look) -> str:
    voice = look.voice
    if fact.files:
        return ", ".join(ref.name for ref in fact.files[:6]) + ("…" if len(fact.files) > 6 else "")
    if fact.items:
        words = [
            ": ".join(part for part in (item.song or "", item_words(item, voice)) if part)
            for item in fact.items[:6]
        ]
        return "; ".join(words) + ("…" if len(fact.items) > 6 else "")
    if fact.evidence:
        return ", ".join(ref.name for ref in fact.evidence[:6])
    if fact.kind == "charged_back" and fact.reply_by is not None:
        return voice.say("dossier.reply_by", when=voice.when(fact.reply_by))
    return ""


def _clauses(fact: Fact, look: Look) -> tuple[str, ...]:
    """The policy's clauses that look at this very fact when it happens; no house rules."""
    verdict = look.spans[look.span_at(fact.at)].verdict
    found = [
        reason.clause
        for reason in _reasons(verdict)
        if fact.id in reason.facts and not reason.clause.startswith("H")
    ]
    if fact.kind == "requested":
        found += [r.clause for item in verdict.requests[fact.id].items for r in item.because]
    return look.cite_of(verdict.version, [Reason(clause) for clause in dict.fromkeys(found)][:3])


def _reasons(verdict: Verdict) -> Iterator[Reason]:
    yield from verdict.refund.because
    yield from verdict.revision.because
    for alert in verdict.alerts:
        yield from alert.because
    for claim in verdict.claims.values():
        yield from claim.because
