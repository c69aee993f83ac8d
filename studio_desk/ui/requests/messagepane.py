"""The left side of the dialog: a place to paste or drop a message, then the message itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.requests.messageview import MessageView


class PasteArea(QPlainTextEdit):
    """Takes a pasted message at once; what is typed is read on demand."""

    pasted = Signal()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - as Qt has it
        """Insert the text only, and tell."""
        self.insertPlainText(source.text())
        if source.text().strip():
            self.pasted.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - as Qt has it
        """Text; files go to the dialog."""
        return source.hasText() and not source.hasUrls()


class MessagePane(QWidget):
    """What the client wrote. `text_given`, `file_given` bring a message, `chosen` names a piece."""

    text_given = Signal(str)
    file_given = Signal(object)
    chosen = Signal(int)
    cleared = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.open = Button(theme, tr("Open .eml"), "file-up", "quiet", small=True)
        self.open.clicked.connect(self._ask)
        self.other = IconButton(theme, "x", tr("Take the message away"), small=True)
        self.other.clicked.connect(self.cleared)
        self.from_line = ElidedLabel(theme, "", "small", 400, "ink3")
        self.paste = PasteArea()
        self.paste.setAccessibleName(tr("Message of the client"))
        self.paste.setPlaceholderText(
            tr("Paste the message here, or drop a mail or text file.\n\nOr list what was asked "
               "at the right.")
        )  # fmt: skip
        self.paste.setTabChangesFocus(True)
        self.paste.pasted.connect(self.give)
        self.paste.textChanged.connect(self._typed)
        self.read = Button(theme, tr("Read it"), "", small=True)
        self.read.clicked.connect(self.give)
        self.view = MessageView(theme)
        self.view.chosen.connect(self.chosen)
        self.told = Label(theme, "", "small", 400, "3")
        self.told.setWordWrap(True)
        self._build()
        self._typed()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(ElidedLabel(self._theme, tr("What the client wrote"), "body", 600), 1)
        head.addWidget(self.open)
        head.addWidget(self.other)
        first = QWidget()
        column = QVBoxLayout(first)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(8)
        column.addWidget(self.paste, 1)
        column.addWidget(self.read, 0, Qt.AlignmentFlag.AlignLeft)
        self._pages = QStackedWidget()
        self._pages.addWidget(first)
        self._pages.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 14)
        whole.setSpacing(6)
        head.setContentsMargins(20, 0, 16, 0)
        whole.addLayout(head)
        second = QHBoxLayout()
        second.setContentsMargins(20, 0, 16, 0)
        second.addWidget(self.from_line)
        whole.addLayout(second)
        body = QHBoxLayout()
        body.setContentsMargins(12, 0, 8, 0)
        body.addWidget(self._pages)
        whole.addLayout(body, 1)
        below = QHBoxLayout()
        below.setContentsMargins(20, 4, 16, 0)
        below.addWidget(self.told)
        whole.addLayout(below)

    def show_message(self, *, there: bool) -> None:
        """Show the message, or the place to paste one."""
        self._pages.setCurrentIndex(1 if there else 0)
        self.other.setVisible(there)
        self.from_line.setVisible(there)
        if not there:
            self.paste.setPlainText("")
            self.told.setText("")

    def set_compact(self, compact: bool) -> None:
        """Leave the words of the button out where there is less room."""
        self.open.setText("" if compact else tr("Open .eml"))
        self.open.setToolTip(tr("Open .eml") if compact else "")

    def tell(self, text: str, *, alert: bool = False) -> None:
        """Say what was read, or why it could not be."""
        self.told.setText(text)
        self.told.setProperty("tone", "alert" if alert else "3")
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)

    def give(self) -> None:
        """Hand over what is written in the place to paste."""
        if self.paste.toPlainText().strip():
            self.text_given.emit(self.paste.toPlainText())

    def _typed(self) -> None:
        self.read.setVisible(bool(self.paste.toPlainText().strip()))

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open a message"), "", tr("Messages (*.eml *.txt);;All files (*)")
        )
        if name:
            self.file_given.emit(Path(name))
