"""The head of the panel: title, second line, and what can be done with the project itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.keynames import shown_keys
from studio_desk.ui.kit.labels import ElidedLabel, paint_line, plain_tip
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.content import Heading
from studio_desk.wording.disputes import score_words
from studio_desk.wording.speech import inside

_DOT = "·"


class _SecondLine(QWidget):
    """Client · kind · price · policy on one line; it elides at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._heading = Heading("", "", (), "")
        self._icons = True
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_heading(self, heading: Heading) -> None:
        self._heading = heading
        self.setAccessibleName(heading.line)
        self.setToolTip(plain_tip(heading.line))
        self.update()

    def set_compact(self, compact: bool) -> None:
        self._icons = not compact
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(self._theme.px(300), self._theme.line_height("body") + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint piece after piece until the room ends."""
        painter = QPainter(self)
        colours, theme, heading = self._theme.tokens, self._theme, self._heading
        x, right = 0.0, float(self.width())

        def piece(text: str, ink: str, weight: int = 400) -> None:
            nonlocal x
            if x >= right or not text:
                return
            painter.setPen(QColor(ink))
            room = QRectF(x, 0, right - x, self.height())
            paint_line(painter, room, theme.font("body", weight), text)
            x += text_width(theme.font("body", weight), text)

        gap = theme.px(8 if self._icons else 5)
        for number, part in enumerate(
            part for part in (heading.client, *heading.parts, heading.policy) if part
        ):
            if number:
                x += gap
                piece(_DOT, colours.ink3)
                x += gap
            if part is heading.policy and self._icons and x < right:
                size = theme.px(14)
                at = QPointF(x + size / 2, self.height() / 2)
                theme.icons.paint(painter, "book-open", colours.ink2, at, size)
                x += size + 5
            if part is heading.client:
                piece(part, colours.ink, 500)
            else:
                piece(part, colours.ink2)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the line."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        line = self._heading.line
        menu.addAction(tr("Copy"), lambda: QGuiApplication.clipboard().setText(line))
        menu.exec(event.globalPos())


class PanelHead(QWidget):
    """Title and second line at the left; copy, print and *More* at the right."""

    copy_asked = Signal()
    """The whole verdict is wanted as text."""
    answer_asked = Signal(int)
    """A sentence for the client is wanted, about the card of that number."""

    report_asked = Signal()
    """A report of the project is wanted, to print or to keep."""
    evidence_asked = Signal()
    """The checklist of evidence is wanted."""

    def __init__(self, theme: Theme, menu: QMenu) -> None:
        super().__init__()
        self._theme = theme
        self.title = ElidedLabel(theme, "", "title", 600)
        self.line = _SecondLine(theme)
        self.copy = IconButton(theme, "copy", tr("Copy an answer or the verdict"))
        self._copies = QMenu(self.copy)
        self._copies.aboutToShow.connect(self.fill_copies)
        self.copy.setMenu(self._copies)
        self.print = IconButton(theme, "printer", tr("Print or save a report"), keys="Ctrl Shift P")
        self.print.clicked.connect(self.report_asked)
        self._questions: tuple[str, ...] = ()
        self._ready: tuple[int, int] | None = None
        self._compact = False
        self.ready = Button(theme, tr("Evidence"), "paperclip", "quiet", small=True)
        self.ready.setAutoDefault(True)
        self.ready.clicked.connect(self.evidence_asked)
        self.ready.hide()
        self.more = IconButton(theme, "ellipsis", tr("More about this project"))
        self.more.setMenu(menu)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(2)
        top.addWidget(self.title, 1)
        top.addWidget(self.ready)
        top.addWidget(self.copy)
        top.addWidget(self.print)
        top.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.line)

    def show_heading(self, heading: Heading) -> None:
        """Show title and second line."""
        self.title.setText(heading.title)
        self.line.show_heading(heading)

    def show_ready(self, ready: tuple[int, int] | None) -> None:
        """Say how much of the evidence is there that would count in a dispute; None: nothing."""
        self._ready = ready
        self.ready.setVisible(ready is not None)
        if ready is None:
            return
        there, asked = ready
        short = tr("{there} of {asked}", there=there, asked=asked)
        words = tr("Evidence {there} of {asked}", there=there, asked=asked)
        self.ready.set_text(short if self._compact else words)
        told = tr("Ready for a dispute: {score}", score=score_words(there, asked))
        self.ready.setAccessibleName(told)
        self.ready.setToolTip(plain_tip(told))

    def show_questions(self, questions: tuple[str, ...]) -> None:
        """Take the names of the cards: an answer about each can be copied."""
        self._questions = questions

    def fill_copies(self) -> QMenu:
        """Offer what can be copied."""
        menu = self._copies
        menu.clear()
        for number, question in enumerate(self._questions):
            keys = "" if number else shown_keys("\tCtrl+Shift+A")
            words = tr("Answer for the client: {question}", question=inside(question)) + keys
            action = menu.addAction(words)
            action.triggered.connect(lambda _on=False, n=number: self.answer_asked.emit(n))
        menu.addSeparator()
        menu.addAction(tr("The whole verdict") + shown_keys("\tCtrl+Shift+C"), self.copy_asked.emit)
        return menu

    def set_compact(self, compact: bool) -> None:
        """Leave icons out where there is less room; what prints is in the menu then."""
        self._compact = compact
        self.show_ready(self._ready)
        self.print.setVisible(not compact)
        self.line.set_compact(compact)
