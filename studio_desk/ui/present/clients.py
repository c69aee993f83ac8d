"""Clients as rows and lines: who, how to reach them, their money, what they said. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio_desk.studio import ClientRow, CreditLeft, Merging, Said, Sums
from studio_desk.studio.finding import folded
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.views import ChipView, RowView
from studio_desk.ui.present.rows import UNTITLED, matches
from studio_desk.values import dataclass
from studio_desk.wording.facts import fact_title
from studio_desk.wording.speech import Speech, isolate, money

NAMELESS = QT_TR_NOOP("No name")
_PHONE = re.compile(r"[0-9()+./ \-\u2010-\u2015\u00a0xX#,;*p]+")


@dataclass(frozen=True, slots=True)
class MoneyLine:
    """One currency's sums as words; empty words for what is nothing."""

    currency: str
    paid: str
    refunded: str
    credited: str
    owed: str
    left: str = ""
    beyond: str = ""

    @property
    def accessible(self) -> str:
        """The line as one sentence."""
        parts = (
            tr("{paid} came in", paid=self.paid),
            self.refunded and tr("{refunded} went back", refunded=self.refunded),
            self.credited and tr("{credited} given as credit", credited=self.credited),
            self.left and tr("{left} of credit left", left=self.left),
            tr("{owed} owed", owed=self.owed) if self.owed else tr("nothing owed"),
            self.beyond and tr("{beyond} paid too much", beyond=self.beyond),
        )
        return f"{self.currency}: " + ", ".join(part for part in parts if part)


def client_row(row: ClientRow, projects: int, query: str = "") -> RowView:
    """A client in the list: name, how to reach them, how many projects."""
    title = row.name or row.email or tr(NAMELESS)
    reach = " · ".join(part for part in (row.email if row.name else None, row.phone) if part)
    right = tr("%n projects", "%n project", projects) if projects else tr("no project")
    chip = None if row.archived_at is None else ChipView("closed", "archive", tr("Archived"))
    return RowView(title, reach, right, chip, matches(title, query), matches(reach, query))


def said_row(said: Said, now: int) -> RowView:
    """Something that was said: what, in which project, when."""
    speech = Speech(said.zone, now)
    title = fact_title(said.row.fact, said.currency)
    return RowView(title, said.title or tr(UNTITLED), speech.when(said.row.fact.at))


def money_line(sums: Sums) -> MoneyLine:
    """The sums of one currency."""

    def words(minor: int) -> str:
        return money(minor, sums.currency) if minor else ""

    return MoneyLine(
        sums.currency or tr("No currency"),
        money(sums.paid, sums.currency),
        words(sums.refunded + sums.disputed),
        words(sums.credited),
        words(sums.owed),
        words(sums.credit),
        words(sums.overpaid),
    )


def credit_words(left: Iterable[CreditLeft]) -> str:
    """Where the credit that is left comes from: ``Credit left: $50.00 from Night Drive EP``."""
    parts = [
        tr(
            "{amount} from {title}",
            amount=money(each.left, each.currency),
            title=isolate(each.title or tr(UNTITLED)),
        )
        for each in left
    ]
    return tr("Credit left: {parts}", parts=", ".join(parts)) if parts else ""


def remarks(email: str | None, phone: str | None) -> tuple[str, ...]:
    """What looks unusual; nothing is refused for it."""
    told = []
    if email and not looks_like_address(email):
        told.append(tr("This does not look like an e-mail address. It is kept as typed."))
    if phone and not looks_like_phone(phone):
        told.append(tr("This does not look like a phone number. It is kept as typed."))
    return tuple(told)


def looks_like_address(text: str) -> bool:
    """Whether something stands on both sides of an @, with a dot on the right."""
    bare = text.strip()
    before, at, after = bare.rpartition("@")
    return bool(before and at and "." in after.strip(".") and not any(c.isspace() for c in bare))


def looks_like_phone(text: str) -> bool:
    """Whether there are three figures or more, and beside them only signs used with them."""
    figures = sum(ch.isdigit() for ch in text)
    plain = "".join("0" if ch.isdigit() else ch for ch in text.strip())
    return figures >= 3 and _PHONE.fullmatch(plain.replace("ext", "x")) is not None


def merging_words(plan: Merging) -> str:
    """What merging would do, in sentences."""
    keep = isolate(plan.keep.shown)
    gone = ", ".join(isolate(_told_apart(row, plan.keep)) for row in plan.gone)
    lines = [tr("No project moves.")]
    if plan.projects:
        lines = [
            tr(
                "%n projects move to {keep}.",
                "%n project moves to {keep}.",
                plan.projects,
                keep=keep,
            )
        ]
    for name, label in (("name", tr("Name")), ("email", "E-mail"), ("phone", tr("Phone"))):
        value = plan.values[name]
        if value and value != getattr(plan.keep, name):
            lines.append(tr("{label} is taken over: {value}.", label=label, value=isolate(value)))
    if plan.noted:
        lines.append(tr("Added to the note: {list}", list="; ".join(plan.noted)))
    if len(plan.gone) == 1:
        lines.append(tr("{gone} leaves the list. Undo brings everything back.", gone=gone))
    else:
        lines.append(tr("{gone} leave the list. Undo brings everything back.", gone=gone))
    return "\n".join(lines)


def _told_apart(row: ClientRow, keep: ClientRow) -> str:
    """The name; with the address where the one who stays has the same name."""
    same = row.name is not None and folded(row.name) == folded(keep.name or "")
    return f"{row.shown} ({row.email})" if same and row.email else row.shown
