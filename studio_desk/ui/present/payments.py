"""The rows of a payment file as a preview shows them; and what an import would do. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from studio_desk.money.columns import (
    AMOUNT,
    CURRENCY,
    DATE,
    EMAIL,
    MONEY_IN,
    MONEY_OUT,
    NUMBER,
    PAYER,
    PURPOSE,
    STATUS,
    TYPE,
)
from studio_desk.money.lines import Reading
from studio_desk.money.statement import Table
from studio_desk.studio.payments import CHOOSABLE, PaymentRow, PaymentsPreview
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.tokens import RoleName
from studio_desk.ui.kit.views import ChipView
from studio_desk.ui.present.money import MINUS, SOURCES
from studio_desk.ui.present.rows import UNTITLED
from studio_desk.values import dataclass
from studio_desk.wording.payments import IGNORED, KINDS, STATES, match_words
from studio_desk.wording.speech import Speech, isolate, money

# What the owner can say of a file's columns, in the order of the form.
ROLES: dict[str, str] = {
    DATE: QT_TR_NOOP("Date"),
    AMOUNT: QT_TR_NOOP("Amount"),
    MONEY_IN: QT_TR_NOOP("Money in"),
    MONEY_OUT: QT_TR_NOOP("Money out"),
    CURRENCY: QT_TR_NOOP("Currency"),
    PAYER: QT_TR_NOOP("Payer"),
    PURPOSE: QT_TR_NOOP("What for"),
    EMAIL: QT_TR_NOOP("E-mail"),
    NUMBER: QT_TR_NOOP("Number"),
    TYPE: QT_TR_NOOP("Type"),
    STATUS: QT_TR_NOOP("Status"),
}
_CHIPS: dict[str, tuple[RoleName, str]] = {
    "matched": ("free", "circle-check"),
    "unsure": ("bill", "circle-help"),
    "unmatched": ("closed", "circle-dashed"),
    "known": ("info", "history"),
    "recorded": ("info", "check"),
    "foreign": ("credit", "coins"),
    "ignored": ("closed", "circle-minus"),
}


@dataclass(frozen=True, slots=True)
class PaymentView:
    """A row of the preview. `taken`: it will be recorded; `choosable`: that can be changed."""

    chip: ChipView
    when: str
    who: str
    what: str
    kind: str
    amount: str
    project: str
    why: str
    taken: bool
    choosable: bool

    @property
    def accessible(self) -> str:
        """The row as one sentence: what is copied, and read out."""
        done = tr("will be recorded") if self.taken else tr("will not be recorded")
        parts = (self.when, self.kind, self.amount, self.who, self.what, self.project,
                 self.chip.words, self.why, done)  # fmt: skip
        return ", ".join(part for part in parts if part)


def payment_view(
    preview: PaymentsPreview, row: PaymentRow, project: int | None, speech: Speech
) -> PaymentView:
    """A row, with the project it goes to (None: nowhere) as the owner has it now."""
    line = row.line
    choosable = row.state in CHOOSABLE
    taken = choosable and project is not None
    named = project if project is not None else row.known_in
    state = "matched" if taken else row.state
    role, icon = _CHIPS[state]
    words = tr(STATES[row.state])
    if taken and row.state != "matched":
        words = tr("Chosen by you")
    elif not taken and row.state == "matched":
        role, icon, words = "closed", "circle-minus", tr("Left out")
    amount = money(line.amount, line.currency) if line.amount else ""
    return PaymentView(
        ChipView(role, icon, words),
        speech.date(line.at) if line.at else tr("line {number}", number=line.number),
        line.payer or line.email or line.purpose or line.why,
        line.purpose if line.payer or line.email else line.id,
        "" if line.ignored in ("ours", "out") else tr(KINDS[line.kind]) if line.kind else "",
        f"{MINUS}{amount}" if line.out and amount else amount,
        project_words(preview, named) if named is not None else "",
        _why(row, project),
        taken,
        choosable,
    )


def _why(row: PaymentRow, project: int | None) -> str:
    if row.line.ignored:
        return tr(IGNORED[row.line.ignored])
    if row.state == "known":
        return tr("An earlier import has recorded this row.")
    if row.state == "foreign":
        return tr("In another currency than the project: record it by hand.")
    wanted = project if project is not None else None
    for match in row.matches:
        if wanted is None or match.project == wanted:
            return match_words(match)
    if wanted is not None:
        return tr("no reason was found in the row")
    return tr("Choose a project, or leave it out.")


def project_words(preview: PaymentsPreview, project: int) -> str:
    """``Night Drive EP · Ana Pavlović``."""
    title, client, _ = preview.titles.get(project, (None, None, None))
    parts = [title or tr(UNTITLED), client or ""]
    return " · ".join(isolate(part) for part in parts if part)


def offered(preview: PaymentsPreview, row: PaymentRow, limit: int = 300) -> list[tuple[int, str]]:
    """The projects a row can go to: its candidates first, then the others of its currency."""
    found = [match.project for match in row.matches]
    seen = set(found)
    others = [
        project
        for project, (_, _, currency) in preview.titles.items()
        if currency == row.line.currency and project not in seen
    ]
    others.sort(key=lambda project: project_words(preview, project).casefold())
    return [(each, project_words(preview, each)) for each in [*found, *others][:limit]]


def file_words(preview: PaymentsPreview | None, table: Table, reading: Reading) -> str:
    """``PayPal · 6 rows · UTF-8 · dates with the month first``."""
    parts = [tr(SOURCES[reading.source])]
    rows = len(table.rows) if preview is None else len(preview.rows)
    parts.append(tr("%n rows", "%n row", rows))
    parts.append(table.encoding.upper())
    if not reading.order.sure:
        first = reading.order.first
        parts.append(
            tr("dates read with the day first")
            if first == "day"
            else tr("dates read with the month first")
        )
    if reading.columns.place(CURRENCY) is None and reading.currency:
        parts.append(tr("amounts in {currency}", currency=reading.currency))
    return " · ".join(parts)


def summary(preview: PaymentsPreview, chosen: Mapping[int, int]) -> str:
    """``3 of 7 rows: $550.00 and €90.00 in, $50.00 out. 1 was imported before.``"""
    sums: dict[tuple[bool, str | None], int] = {}
    for place in chosen:
        line = preview.rows[place].line
        key = (line.out, line.currency)
        sums[key] = sums.get(key, 0) + line.amount
    parts = [tr("{count} of {rows} rows", count=len(chosen), rows=len(preview.rows))]
    for out, words in ((False, QT_TR_NOOP("{amounts} in")), (True, QT_TR_NOOP("{amounts} out"))):
        amounts = [money(minor, code) for (went, code), minor in sums.items() if went is out]
        if amounts:
            parts.append(tr(words, amounts=" + ".join(amounts)))
    known = preview.count("known")
    if known:
        parts.append(tr("%n imported before", "", known))
    return " · ".join(parts)
