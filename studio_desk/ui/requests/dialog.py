"""Logging a revision request: what the client wrote, judged item by item, its fee, the reply."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

import studio_desk.ui.forms.choices as choices
from studio_desk.clock import Clock
from studio_desk.policy import BadInput, Policy, Problem, Verdict
from studio_desk.policy import terms as t
from studio_desk.reading import Message, message_of
from studio_desk.readingfiles import read_message
from studio_desk.replies.requestwords import request_situation
from studio_desk.replies.situations import RequestSituation
from studio_desk.replies.templates import TemplateKey
from studio_desk.studio import Changes, ClientRow, Studio
from studio_desk.studio.offers import due
from studio_desk.studio.preview import Preview, preview
from studio_desk.studio.queries import Detail
from studio_desk.tongue import tr
from studio_desk.ui.forms.cells import CellInput
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.items import ItemsField
from studio_desk.ui.forms.itemwords import item_standings, request_sum
from studio_desk.ui.forms.said import standing_chip
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.replies.box import NOT_SENT, ReplyBox, open_link
from studio_desk.ui.replies.gathering import parties, recipient
from studio_desk.ui.requests.claimhint import ClaimHint
from studio_desk.ui.requests.feebox import FeeBox
from studio_desk.ui.requests.feewords import Given, primary_words
from studio_desk.ui.requests.head import RequestHead
from studio_desk.ui.requests.messagepane import MessagePane
from studio_desk.ui.requests.reader import Reader
from studio_desk.ui.requests.who import WhoBar
from studio_desk.wording.sayings import said
from studio_desk.wording.speech import Speech

_WIDE, _HIGH = 1200, 766
_LONGEST = 1_000_000  # characters of a pasted message
_LEFT, _LEFT_NARROW, _NARROW = 344, 256, 1100
_LEFT_SHARE = 0.29  # of the width, for the message, however large the text is


class RequestDialog(FormDialog):
    """Logs a request. After it was accepted, ``changes`` says what was done.

    `project_id` is the project it is about, if that is known; `text` or `path` is what the client
    wrote. Without them all is found out in the dialog.
    """

    clause_activated = Signal(str)
    claim_asked = Signal(object, str, object)
    """It is a claim: the project and the instant (UTC seconds) or None, what the client wrote."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        clock: Clock,
        parent: QWidget | None = None,
        *,
        project_id: int | None = None,
        text: str | None = None,
        path: Path | None = None,
        preset: Mapping[str, Any] | None = None,
        opener: Callable[[str], bool] = open_link,
    ) -> None:
        super().__init__(theme, tr("Log a revision request"), tr("Log request"), parent, _WIDE)
        self._studio, self._clock = studio, clock
        self._project_id: int | None = None
        self._detail: Detail | None = None
        self._verdict: Verdict | None = None
        self._raw: str | None = None
        self._file: Path | None = None
        self._situation: RequestSituation | None = None
        self.preview: Preview | None = None
        now = clock.now()
        self._speech = Speech(studio.settings().zone, now)
        self.who = WhoBar(studio, theme, now, studio.settings().zone)
        self.message = MessagePane(theme)
        self.reader = Reader(studio, self.message, self)
        self.fee = FeeBox(theme)
        self.reply = ReplyBox(theme, clock, studio.requests.templates, opener=opener)
        self.top = RequestHead(theme)
        self.head.setContentsMargins(24, 12, 24, 10)
        self.head.addWidget(self.top)
        self.hint = ClaimHint(theme)
        self.head.addWidget(self.hint)
        self._make_sides()
        self._connect()
        self.setAcceptDrops(True)
        self.message.show_message(there=False)
        given = dict(preset or {})
        self._set_project(project_id, given.get("items", ()))
        if given.get("at") is not None:
            self.who.when.set_value(given["at"])
        if path is not None:
            self.take_file(path)
        elif text is not None:
            self.take_text(text)
        self.check_now()
        self.message.paste.setFocus()

    # --- building ----------------------------------------------------------------------------

    def _make_sides(self) -> None:
        self._counts = Label(self.theme, "", "small", 400, "3")
        head = QHBoxLayout()
        head.addWidget(Label(self.theme, tr("Items"), "body", 600))
        head.addStretch(1)
        head.addWidget(self._counts)
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        self.column.setContentsMargins(24, 12, 24, 12)
        self.column.setSpacing(10)
        self.column.addLayout(head)
        self.column.addLayout(self._holder)
        self.column.addWidget(self.fee)
        self.column.addWidget(self.reply, 1)
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.removeWidget(self.body)
        sides = QHBoxLayout()
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.message)
        sides.addWidget(self.body, 1)
        outer.insertWidget(1, self.who)
        outer.insertLayout(3, sides, 1)

    def _connect(self) -> None:
        self.who.changed.connect(self._who_changed)
        self.top.change.clicked.connect(lambda: self.who.setVisible(not self.who.isVisible()))
        self.who.timed.connect(self.check_soon)
        self.message.text_given.connect(self.take_text)
        self.message.file_given.connect(self.take_file)
        self.message.chosen.connect(self.reader.choose)
        self.reader.shown.connect(self.body.ensureWidgetVisible)
        self.message.cleared.connect(self.forget_message)
        self.hint.asked.connect(self._ask_claim)
        self.fee.changed.connect(self.check_soon)
        self.fee.clause_activated.connect(self.clause_activated)
        self.reply.templates_asked.connect(self._edit_template)

    # --- whom and what it is about --------------------------------------------------------------

    def _who_changed(self) -> None:
        if self.who.project_id() != self._project_id:
            self._set_project(self.who.project_id(), ())
        else:  # a name that is still being typed
            self.reply.show_recipient(recipient(self._client, self._raw or ""))
            self.check_soon()

    def _set_project(self, project_id: int | None, given: Sequence[dict[str, Any]]) -> None:
        """Ask about another project; items that the owner has touched are kept."""
        own = self.reader.own_items()
        self._project_id = project_id
        self._detail = None if project_id is None else self._studio.project(project_id)
        detail, now = self._detail, self._clock.now()
        songs: Sequence[str] = ()
        earlier: Sequence[choices.Option] = ()
        rounds = False
        if detail is not None:
            case = detail.case
            self._speech = Speech(case.zone, now)
            self._verdict = self._studio.verdict_at(detail.project.id, now)
            songs, rounds = case.project.songs, _counts_rounds(detail.policy, case.project.kind)
            earlier = choices.earlier_items(case, now, self._speech)
            self.who.when.set_value(self.who.when.value(), case.zone)
            if detail.client is not None:
                self.who.choose(detail.client.id, project_id)
        self.who.setVisible(detail is None)
        fresh = ItemsField(self.theme, songs, earlier, own or given or (), rounds=rounds)
        fresh.changed.connect(self._items_changed)
        fresh.clause_activated.connect(self.clause_activated)
        old = self.reader.use(fresh)
        if old is not None:
            old.hide()
            self._holder.removeWidget(old)
            old.deleteLater()
        self._holder.addWidget(fresh)
        self._show_head()
        self.reply.show_recipient(recipient(self._client, self._raw or ""))
        if self.reader.message is not None and own is None:
            self._read()
        self.check_soon()

    @property
    def _client(self) -> ClientRow | None:
        return self._detail.client if self._detail is not None else self.who.chosen_client()

    def _show_head(self) -> None:
        at = self._speech.when(self.who.when.value())
        self.top.show_project(self._detail, at)

    # --- the message -------------------------------------------------------------------------

    def take_text(self, text: str) -> None:
        """Read a pasted message."""
        if len(text) > _LONGEST:
            self.message.tell(tr("That is too long for a message. Nothing was read."), alert=True)
            return
        self._take(message_of(text), text, None)

    def take_file(self, path: Path) -> None:
        """Read a message from a file: a mail where its name ends in .eml, else text."""
        try:
            message = read_message(path)
        except BadInput as bad:
            why = said(bad.problems[0].message)
            told = tr("{name} was not read: {why}.", name=path.name, why=why)
            self.message.tell(told, alert=True)
            return
        self._take(message, message.text, path)

    def _take(self, message: Message, raw: str, path: Path | None) -> None:
        self._raw, self._file = raw, path
        self.reader.message = message
        self.hint.show_message(raw)
        if message.at is not None:
            self.who.when.set_value(message.at)
        found = self._studio.requests.find(message)
        if self._project_id is None:
            self.who.show_found(found)
            if self.who.project_id() is not None:
                self._set_project(self.who.project_id(), ())
                # Several could be meant: the owner sees what was taken and can change it.
                self.who.setVisible(len(found.projects) > 1)
            else:
                self._read()
        else:
            self._read()
        self.reply.show_recipient(recipient(self._client, raw))
        self.check_soon()

    def forget_message(self) -> None:
        """Take the message away; what became of it stays."""
        self._raw = self._file = None
        self.hint.show_message("")
        self.reader.forget()

    def _ask_claim(self) -> None:
        """Leave this form for that of a claim, with what the client wrote."""
        at = self.reader.message.at if self.reader.message is not None else None
        self.claim_asked.emit(self._project_id, self._raw or "", at)
        self.reject()

    def _read(self) -> None:
        self.reader.read(self._project_id, self._client, self._speech)

    # --- checking ----------------------------------------------------------------------------

    def _items_changed(self) -> None:
        self.reader.show_ties({})
        self.check_soon()

    @property
    def items(self) -> ItemsField:
        """The table of items."""
        assert self.reader.items is not None  # made with the dialog
        return self.reader.items

    def check(self) -> tuple[Problem, ...]:
        """Judge the draft, and show each item, the fee and the reply as they stand."""
        now = self._clock.now()
        self.who.when.set_now(now)
        if self._project_id is None:
            self.fee.hide()
            self.reply.show_situation(None)
            return (Problem("project", tr("Choose the project")),)
        detail = self._detail
        assert detail is not None
        case = detail.case
        self._speech = Speech(case.zone, now)
        self._show_head()
        at = self.who.when.value()
        fields = {"items": self.items.value()}
        found = preview(self._studio, self._project_id, "requested", at, fields, now)
        self.preview = found
        self.top.chip.set_view(standing_chip(found.before, self._speech))
        standings = item_standings(found, self._speech)
        self.items.show_standings(standings, found.problems)
        counted = [row for row in self.items.rows if not row.blank]
        self.reader.show_ties(
            {row: one.chip.role for row, one in zip(counted, standings, strict=False)}
        )
        total = request_sum(found, case.project.kind)
        self._counts.setText(total.counts)
        owed = due(case, found.request.fee if found.request else None)
        currency = case.project.currency
        self.fee.blockSignals(True)
        self.fee.show_due(owed, currency, total, self._given(at, currency))
        self.fee.blockSignals(False)
        state = self.fee.state
        self.primary.set_text(primary_words(state, currency))
        self._show_reply(found, now)
        if found.problems:
            return found.problems
        if not state.settled:
            return (Problem("fee", state.alert),)
        return ()

    def _given(self, at: int, currency: str | None) -> Given:
        """What was given away this year already, to this client or in this project."""
        client = self._client
        requests = self._studio.requests
        year = requests.year_of(at)
        if client is None:
            waived = requests.waived(year, project_id=self._project_id)
        else:
            waived = requests.waived(year, client_id=client.id)
        called = recipient(client, self._raw or "").called
        return Given(waived.count, dict(waived.amounts).get(currency, 0), called)

    def _show_reply(self, found: Preview, now: int) -> None:
        if found.request is None or found.fact is None or found.case is None:
            if not found.problems or not self.items.value():
                self.reply.show_situation(None)
            return
        assert self._project_id is not None
        assert found.judged_by is not None
        state = self.fee.state
        self._situation = request_situation(
            parties(self._studio, self._project_id, now, self._raw or ""),
            found.case,
            found.fact,
            found.request,
            found.judged_by,
            fee=state.amount,
        )
        self.reply.show_situation(self._situation)

    def _say(self, text: str, *, alert: bool = False) -> None:
        """Red only once the owner asked for it: until then nothing is wrong, only not done yet."""
        super()._say(text, alert=alert and self._showing_all)

    def quiet_reason(self) -> str:
        """What the dialog does not do."""
        return tr(NOT_SENT)

    def _edit_template(self, key: TemplateKey) -> None:
        from studio_desk.ui.replies.editor import TemplateDialog

        assert self._situation is not None
        editor = TemplateDialog(self._studio, self.theme, key, self._situation, self)
        editor.accepted.connect(self.reply.write_anew)
        editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        editor.open()

    # --- doing -------------------------------------------------------------------------------

    def commit(self) -> Changes:
        """Log the request with its fee and its message."""
        assert self._project_id is not None
        message = self.reader.message
        return self._studio.requests.log(
            self._project_id,
            self.who.when.value(),
            self.items.value(),
            fee=self.fee.state.amount,
            reason=self.fee.waiver,
            message=self._raw,
            message_file=self._file,
            sent_at=message.at if message is not None else None,
        )

    def _go_to_first_problem(self) -> None:
        place = self.problems[0].place if self.problems else ""
        if place == "project":
            self.who.show()
            self.who.client.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif place == "fee":
            self.fee.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.body.ensureWidgetVisible(self.fee)
        else:
            self.items.rows[0].song.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a cell goes on to the next one, in the reason it agrees; elsewhere it logs."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, CellInput):
                self.focusNextChild()
                return
            if focused is self.fee.reason:
                return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file, or text."""
        data = event.mimeData()
        if data.hasText() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        data = event.mimeData()
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.take_file(Path(files[0]))
        elif data.hasText():
            self.take_text(data.text())
        event.acceptProposedAction()

    # --- size --------------------------------------------------------------------------------

    def fit(self) -> None:
        """As large as the design has it, or as the screen allows."""
        screen = self.screen().availableSize()
        wide = min(self.theme.px(_WIDE), _WIDE, screen.width() - 24)
        high = min(self.theme.px(_HIGH), _HIGH, screen.height() - 48)
        if self.isVisible():
            wide, high = max(wide, self.width()), max(high, self.height())
        self.resize(wide, high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.fitted(self.width())

    def fitted(self, wide: int) -> None:
        """Share a width between the message and its items."""
        narrow = wide < self.theme.px(_NARROW)
        least = self.theme.px(_LEFT_NARROW if narrow else _LEFT)
        self.message.setFixedWidth(min(least, round(wide * _LEFT_SHARE)))
        self.message.set_compact(narrow)


def _counts_rounds(policy: Policy, kind: str) -> bool:
    return any(policy.versions[-1].terms(kind).every(t.Rounds))
