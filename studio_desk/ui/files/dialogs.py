"""The smaller dialogs of the page: a folder or drive, rules, notice, the list before a move."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from studio_desk.policy import Problem, parse_money
from studio_desk.studio import Changes, Studio
from studio_desk.studio.filing import WHY, Matches, Proposal, PurgeList, shown
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.files.number import Number
from studio_desk.ui.files.words import UNTITLED
from studio_desk.ui.forms.choices import Option, Options
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.fields import AmountInput, CheckInput, Choice, TextInput
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.speech import Speech, size_words

_LISTED = 1000
_NOT_SENT = QT_TR_NOOP("Nothing is sent by Studio Desk. It logs and writes; you send.")


def lines_of(names: Sequence[str], accessible: str) -> QListWidget:
    """A list to look through, as plain text; of very many, the first thousand."""
    found = QListWidget()
    found.setAccessibleName(accessible)
    found.addItems(list(names[:_LISTED]))
    if len(names) > _LISTED:
        found.addItem(tr("… and %n more", "… and %n more", len(names) - _LISTED))
    found.setMinimumHeight(90)
    found.setMaximumHeight(180)
    return found


def _months(count: int) -> str:
    return tr("%n months", "%n month", count)


def _days(count: int) -> str:
    return tr("%n days", "%n day", count)


class RootDialog(FormDialog):
    """Registers a folder or drive."""

    def __init__(self, studio: Studio, theme: Theme, path: str, parent: QWidget | None) -> None:
        super().__init__(theme, tr("Add a folder or drive"), tr("Add"), parent, 520)
        self._studio, self._path = studio, path
        self.titled(tr("Add a folder or drive"), path)
        self.label = TextInput(tr("Vault 1"), PurePath(path).name)
        self.kind = Choice(
            Options(
                (
                    Option("internal", tr("Inside this computer")),
                    Option("external", tr("A drive that is plugged in")),
                    Option("network", tr("On the network")),
                ),
                "internal",
            )
        )
        self.add_field("label", tr("Name"), self.label)
        hint = tr("A small file in it makes it known again, wherever it is mounted.")
        self.add_field("kind", tr("Where it is"), self.kind, hint)
        self.column.addStretch(1)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """A name is needed."""
        return () if self.label.value() else (Problem("label", "missing"),)

    def commit(self) -> Changes | None:
        """Register it."""
        name = self.label.value() or ""
        return self._studio.files.add_root(self._path, name, str(self.kind.value()))[1]


class RulesDialog(FormDialog):
    """The studio's own rules for files."""

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(theme, tr("Rules for files"), tr("Save"), parent, 520)
        self._studio = studio
        now = studio.files.settings()
        self.titled(tr("Rules for files"), tr("Beside those of the policies."))
        self.inputs = {
            "keep_months": Number(
                theme, now.keep_months, _months, tr("as long as nobody says otherwise")
            ),
            "grace_days": Number(theme, now.grace_days, _days),
            "trash_days": Number(theme, now.trash_days, _days),
            "verify_days": Number(theme, now.verify_days, _days, tr("only when asked")),
        }
        labels = {
            "keep_months": (
                tr("Where the policy promises nothing, keep files"),
                tr("Counted from the last work. Marked as your own rule."),
            ),
            "grace_days": (tr("From the notice to the move"), ""),
            "trash_days": (tr("In the studio trash, before they are deleted"), ""),
            "verify_days": (tr("Read files again in the background after"), ""),
        }
        for name, editor in self.inputs.items():
            self.add_field(name, labels[name][0], editor, labels[name][1])
        self.column.addStretch(1)
        self.check_now()

    def commit(self) -> Changes | None:
        """Save them."""
        values = {name: editor.value() for name, editor in self.inputs.items()}
        return self._studio.files.edit_settings(**values)


class NoticeDialog(FormDialog):
    """The words for the client, and the entry that they were told."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        project_id: int,
        title: str,
        text: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, tr("Tell the client"), tr("Log notice"), parent, 560)
        self._studio, self._project_id = studio, project_id
        self.titled(tr("Tell the client"), title)
        self.text = QPlainTextEdit(text)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Words for the client"))
        self.text.setMinimumHeight(190)
        self.column.addWidget(self.text)
        copy = Button(theme, tr("Copy the words"), "copy", small=True)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        self.column.addWidget(copy)
        self.column.addStretch(1)
        self.check_now()

    def quiet_reason(self) -> str:
        """What this does and what it does not."""
        return tr(_NOT_SENT)

    def commit(self) -> Changes | None:
        """Log the notice."""
        return self._studio.files.notice(self._project_id)


class MoveDialog(FormDialog):
    """The list with sizes, before anything is moved. ``with_delivered`` is what was chosen."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        project_id: int,
        title: str,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, tr("Move to studio trash"), tr("Move to trash"), parent, 620)
        self._studio, self._project_id = studio, project_id
        self.titled(tr("Move to studio trash"), title)
        self.with_delivered: bool | None = None
        first = studio.files.purge_list(project_id)
        self._only = first.with_delivered
        size = size_words(sum(row.size for row in first.delivered))
        words = tr(
            "Also the %n delivered files, {size}",
            "Also the %n delivered file, {size}",
            len(first.delivered),
            size=size,
        )
        self.delivered = CheckInput(theme, words, on=self._only)
        self.delivered.setVisible(bool(first.delivered) and not self._only)
        self.delivered.changed.connect(self._fill)
        self.sums = Label(theme, "", "body", 600)
        self.list = lines_of((), tr("Files that are moved"))
        self.stay = Label(theme, "", "small", 400, "2")
        self.stay.setWordWrap(True)
        for part in (self.sums, self.list, self.delivered, self.stay):
            self.column.addWidget(part)
        self._fill()

    def _fill(self) -> None:
        listed = self._studio.files.purge_list(
            self._project_id, with_delivered=self.delivered.value()
        )
        self._listed = listed
        self.sums.setText(
            tr("%n files, {size}", "%n file, {size}", len(listed.go), size=size_words(listed.size))
        )
        self.list.clear()
        rows = sorted(listed.go, key=lambda row: -row.size)
        self.list.addItems([f"{size_words(r.size):>9}   {shown(r.path)}" for r in rows[:_LISTED]])
        if len(rows) > _LISTED:
            self.list.addItem(tr("… and %n more", "… and %n more", len(rows) - _LISTED))
        stay = [f"{name} {WHY[why]}." for name, why in listed.stay[:4]]
        self.stay.setText(tr("Left where they are: {names}", names=" ".join(stay)) if stay else "")
        self.stay.setVisible(bool(stay))
        self.primary.set_text(tr("Move %n files to trash", "Move %n file to trash", len(listed.go)))
        self.check_now()

    def listed(self) -> PurgeList:
        """Return what would be moved."""
        return self._listed

    def check(self) -> tuple[Problem, ...]:
        """Something must be there to move."""
        return () if self._listed.go else (Problem("", tr("nothing here may be moved")),)

    def quiet_reason(self) -> str:
        """What happens to each file."""
        return tr(
            "Each is read once more before it goes. Restorable for %n days.",
            "Each is read once more before it goes. Restorable for %n day.",
            self._studio.files.settings().trash_days,
        )

    def commit(self) -> Changes | None:
        """Keep what was chosen; the page begins the job."""
        self.with_delivered = self.delivered.value()
        return None


class ConfirmDialog(FormDialog):
    """A question with a verb on its button, for what cannot be taken back."""

    def __init__(
        self, theme: Theme, title: str, second: str, text: str, verb: str, parent: QWidget | None
    ) -> None:
        super().__init__(theme, title, verb, parent, 480)
        self.titled(title, second)
        words = Label(theme, text, "body")
        words.setWordWrap(True)
        self.column.addWidget(words)
        self.column.addStretch(1)
        self.cancel.setDefault(True)
        self.primary.setDefault(False)
        self.check_now()
        self.cancel.setFocus()

    def commit(self) -> Changes | None:
        """Leave the doing to whoever asked."""
        return None


class FreeDialog(FormDialog):
    """What may go to make so much room."""

    def __init__(self, studio: Studio, theme: Theme, now: int, parent: QWidget | None) -> None:
        super().__init__(theme, tr("Make room"), tr("Log notices"), parent, 620)
        self._studio, self._now = studio, now
        self.titled(tr("Make room"), tr("Oldest and largest first. Nothing in care, nothing held."))
        self.input = TextInput("200", "200")
        self.add_field("size", tr("How much, in GB"), self.input)
        self.sums = Label(theme, "", "body", 600)
        self.list = lines_of((), tr("What may go"))
        self.column.addWidget(self.sums)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self.proposal: Proposal | None = None
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Ask what may go for the size typed."""
        try:
            size = round(float((self.input.value() or "").replace(",", ".")) * 10**9)
        except ValueError:
            return (Problem("size", tr("not a number")),)
        if not 0 < size < 10**16:
            return (Problem("size", tr("more than 0")),)
        self.proposal = self._studio.files.free(size)
        self._show(self.proposal)
        new = self._new()
        self.primary.set_text(tr("Log %n notices", "Log %n notice", len(new)))
        return () if new else (Problem("", tr("nothing that may go is without a notice")),)

    def _new(self) -> list[int]:
        lines = self.proposal.lines if self.proposal else ()
        return [
            line.row.id for line in lines if line.purge is None or line.purge.state != "noticed"
        ]

    def _show(self, proposal: Proposal) -> None:
        words = tr("{size} may go", size=size_words(proposal.size))
        if proposal.short:
            words = tr(
                "{size} may go, {short} short",
                size=size_words(proposal.size),
                short=size_words(proposal.short),
            )
        self.sums.setText(words)
        self.list.clear()
        for line in proposal.lines:
            size = size_words(line.row.holding.size if line.row.holding else 0)
            speech = Speech(line.row.zone, self._now)
            since = line.stands.since or line.stands.own_rule_at or self._now
            rule = tr("own rule") if line.stands.own_rule else ", ".join(line.stands.because)
            title = line.row.title or tr(UNTITLED)
            words = tr(
                "{title}, since {day} ({rule})", title=title, day=speech.short_day(since), rule=rule
            )
            if line.purge and line.purge.state == "noticed":
                words = tr("{line}, client told", line=words)
            self.list.addItem(f"{size}   {words}")

    def quiet_reason(self) -> str:
        """What this does and what it does not."""
        return tr(_NOT_SENT)

    def commit(self) -> Changes | None:
        """Log a notice for each project that has none."""
        for project_id in self._new():
            self._studio.files.notice(project_id)
        return None


class RestoreDialog(FormDialog):
    """What was given back, matched with what is gone; and a charge, if one was agreed."""

    def __init__(
        self,
        studio: Studio,
        theme: Theme,
        matches: Matches,
        title: str,
        currency: str | None,
        now: int,
        parent: QWidget | None,
    ) -> None:
        super().__init__(theme, tr("Record a restore"), tr("Record restore"), parent, 560)
        self._studio, self._matches, self._now = studio, matches, now
        self.titled(tr("Record a restore"), title)
        found = tr(
            "%n files, {size}, are as before",
            "%n file, {size}, are as before",
            len(matches.found),
            size=size_words(matches.size),
        )
        self.column.addWidget(Label(theme, found, "body", 600))
        if matches.lacking:
            names = [shown(row.path) for row in matches.lacking]
            words = tr("%n files still lacking", "%n file still lacking", len(names))
            self.column.addWidget(Label(theme, words, "small", 500, "2"))
            self.column.addWidget(lines_of(names, words))
        if matches.strange:
            words = tr(
                "%n files in no list, left alone",
                "%n file in no list, left alone",
                len(matches.strange),
            )
            self.column.addWidget(Label(theme, words, "small", 400, "2"))
        self.charge = AmountInput(theme, currency)
        self.add_field(
            "amount", tr("Charge for the restore"), self.charge, tr("Leave empty for none.")
        )
        self.column.addStretch(1)
        self.check_now()

    def check(self) -> tuple[Problem, ...]:
        """Something must have been found, and the charge be an amount."""
        if not self._matches.found:
            return (Problem("", tr("none of these is a file that is gone")),)
        try:
            self._charge()
        except ValueError:
            return (Problem("amount", tr("not an amount")),)
        return ()

    def _charge(self) -> int | None:
        text = self.charge.value()
        return parse_money(text) if text else None

    def commit(self) -> Changes | None:
        """Record it."""
        charge = self._charge()
        return self._studio.files.restore(self._matches, self._now, charge_minor=charge)
