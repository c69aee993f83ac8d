"""A reply as it writes itself: its tone and language, and the three ways it can leave.

The text follows the situation until the owner changes it; then it stays, and can be written anew.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from studio_desk.clock import Clock
from studio_desk.oswords import system_words
from studio_desk.replies.composing import LANGUAGES, compose, subject
from studio_desk.replies.mailing import mail_file, mailto, one_line
from studio_desk.replies.situations import Situation
from studio_desk.replies.templates import TONES, TemplateKey, Templates
from studio_desk.studio.exporting import write_whole
from studio_desk.tongue import QT_TR_NOOP, tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.labels import ElidedLabel, Label, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.turning import Turning
from studio_desk.ui.replies.gathering import Recipient

_LEAST = 88  # px of a letter that can still be read
TONE_WORDS = {"warm": QT_TR_NOOP("Warm"), "plain": QT_TR_NOOP("Plain"), "firm": QT_TR_NOOP("Firm")}
NOT_SENT = QT_TR_NOOP("Nothing is sent by Studio Desk. It logs and writes; you send.")


def open_link(link: str) -> bool:
    """Hand a link to the desktop; whether a program took it."""
    return QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode))


class ReplyBox(QWidget):
    """Shows the reply to a situation; `show_situation` and `show_recipient` say which and to whom.

    `templates` are asked for at each writing; `opener` hands a ``mailto:`` link to the desktop.
    """

    templates_asked = Signal(object)
    """The owner wants to edit the template shown: its `TemplateKey`."""
    written = Signal()
    """Another text stands in the box."""

    def __init__(
        self,
        theme: Theme,
        clock: Clock,
        templates: Callable[[], Templates],
        parent: QWidget | None = None,
        *,
        opener: Callable[[str], bool] = open_link,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._templates, self._opener = theme, clock, templates, opener
        self._situation: Situation | None = None
        self._recipient = Recipient()
        self._own = False
        self._chose_language = False
        self.title = ElidedLabel(theme, tr("Reply"), "body", 600)
        self.tone = _combo([(tone, tr(TONE_WORDS[tone])) for tone in TONES], tr("Tone"))
        self.language = _combo(
            [(code, found.name) for code, found in LANGUAGES.items()], tr("Language")
        )
        self.copy = Button(theme, tr("Copy"), "copy", "quiet", small=True)
        self.save = IconButton(theme, "file-down", tr("Save as a mail file"), small=True)
        self.edit = IconButton(theme, "pencil", tr("Edit the template"), small=True)
        self.mail = Button(theme, tr("Open in mail"), "mail", small=True)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Reply to the client"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(_LEAST))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.note = Label(theme, "", "small", 400, "3")
        self.note.setWordWrap(True)
        self.anew = Button(theme, tr("Write it anew"), "", "link", small=True)
        self._lay_out()
        self.tone.currentIndexChanged.connect(lambda _index: self._write())
        self.language.activated.connect(lambda _index: self._choose_language())
        self.language.currentIndexChanged.connect(lambda _index: self._write())
        self.text.textChanged.connect(self._typed)
        self.anew.clicked.connect(self.write_anew)
        self.copy.clicked.connect(self.copy_text)
        self.mail.clicked.connect(self.open_in_mail)
        self.save.clicked.connect(self.ask_save)
        self.edit.clicked.connect(self._ask_template)
        theme.changed.connect(self._rethemed)
        self._rethemed()
        self._tell("")

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(6)
        tools.addStretch(1)
        for widget in (self.tone, self.language, self.edit, self.save, self.copy, self.mail):
            tools.addWidget(widget)
        self._head = head = Turning(6, told=True)
        head.addWidget(self.title, 1)
        head.addLayout(tools)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.anew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the tools below the title where they would cut it."""
        super().resizeEvent(event)
        self._head.turn(self.width())

    def _rethemed(self) -> None:
        colours = self._theme.tokens
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {colours.sunken}; border: 1px solid {colours.line};"
            f" border-radius: 8px; padding: 6px 9px; color: {colours.ink}; }}"
            f"QPlainTextEdit:focus {{ border: 2px solid {colours.focus}; padding: 5px 8px; }}"
        )

    # --- what it says ------------------------------------------------------------------------

    def show_situation(self, situation: Situation | None) -> None:
        """Write the reply to a situation; None: there is nothing to answer yet."""
        self._situation = situation
        self._write()

    def show_recipient(self, found: Recipient) -> None:
        """Say whom it goes to; their language is taken until the owner chooses another."""
        self._recipient = found
        name = found.called or found.name
        self.title.setText(tr("Reply to {name}", name=name) if name else tr("Reply"))
        self._head.turn(self.width())
        if not self._chose_language:
            self.language.setCurrentIndex(max(0, self.language.findData(found.language)))

    def choose(self, tone: str | None = None, language: str | None = None) -> None:
        """Choose a tone or a language."""
        if tone is not None:
            self.tone.setCurrentIndex(self.tone.findData(tone))
        if language is not None:
            self._chose_language = True
            self.language.setCurrentIndex(self.language.findData(language))

    def reply(self) -> str:
        """Return the text as it stands."""
        return self.text.toPlainText()

    def message(self) -> str:
        """Return what is told below the text: what was done with it, or why not."""
        return self.note.text()

    @property
    def key(self) -> TemplateKey | None:
        """The template in use."""
        if self._situation is None:
            return None
        tone, language = self.tone.currentData(), self.language.currentData()
        return TemplateKey(self._situation.kind, tone, language)

    def write_anew(self) -> None:
        """Give up the owner's own wording for what follows from the situation."""
        self._own = False
        self._write()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_language(self) -> None:
        self._chose_language = True

    def _write(self) -> None:
        situation = self._situation
        there = situation is not None
        for widget in (self.copy, self.mail, self.save, self.edit):
            widget.setEnabled(there)
        if self._own:
            self._tell(tr("In your words; it does not follow the items any more."))
            return
        text = ""
        if situation is not None:
            tone, language = self.tone.currentData(), self.language.currentData()
            text = compose(situation, tone, language, self._templates()).rstrip("\n")
        if text != self.text.toPlainText():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)
            self._tell("")
            self.written.emit()

    def _typed(self) -> None:
        self._own = True
        self._tell(tr("In your words; it does not follow the items any more."))
        self.written.emit()

    def _tell(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.anew.setVisible(self._own)

    # --- how it leaves -----------------------------------------------------------------------

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        QGuiApplication.clipboard().setText(self.reply())
        self._tell(tr("Copied."))

    def open_in_mail(self) -> None:
        """Open the mail program with the text; one too long for a link is copied instead."""
        if self._situation is None:
            return
        line = subject(self._situation, self.language.currentData())
        link = mailto(self._recipient.address, line, self.reply())
        if link is None:
            self.copy_text()
            self._opener(mailto(self._recipient.address, line, "") or "mailto:")
            self._tell(
                tr("Too long for a link: the text is copied. Paste it into the mail that opened.")
            )
        elif self._opener(link):
            self._tell(tr("Opened in the mail program. You send it."))
        else:
            self.copy_text()
            self._tell(tr("No mail program answered: the text is copied."))

    def ask_save(self) -> None:
        """Ask for a file, and save the reply as a mail."""
        if self._situation is None:
            return
        line = subject(self._situation, self.language.currentData())
        name = "".join(ch if ch.isalnum() or ch in " -_" else "-" for ch in one_line(line))
        path, _ = QFileDialog.getSaveFileName(
            self, tr("Save as a mail file"), f"{name.strip() or 'reply'}.eml", "E-mail (*.eml)"
        )
        if path:
            self.save_to(Path(path))

    def save_to(self, path: Path) -> None:
        """Save the reply as a mail file."""
        assert self._situation is not None  # the button is off until there is one
        who, to = self._situation.who, self._recipient
        line = subject(self._situation, self.language.currentData())
        data = mail_file(
            to.name, to.address, line, self.reply(), at=self._clock.now(), zone=who.zone
        )
        try:
            write_whole(path, data.decode("ascii"))
        except OSError as error:
            self._tell(
                tr(
                    "The mail was not saved: {why}. The reply is unchanged. Choose another folder.",
                    why=system_words(error, type(error).__name__),
                )
            )
        else:
            self._tell(tr("Saved as {name}.", name=path.name))

    def _ask_template(self) -> None:
        if self.key is not None:
            self.templates_asked.emit(self.key)


def _combo(options: list[tuple[str, str]], name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(plain_tip(name))
    for value, text in options:
        combo.addItem(text, value)
    return combo
