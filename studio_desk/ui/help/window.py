"""The window of the guide: topics at the left, the page at the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QWidget,
)

from studio_desk.tongue import tr
from studio_desk.ui.help.guide import Topic
from studio_desk.ui.kit.fonts import text_width
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme

_PICTURE = "\ufffc"  # what stands for one in a text


class HelpWindow(ReadingOrder, QDialog):
    """Shows a guide. It stays beside the main window, which goes on working."""

    def __init__(
        self, theme: Theme, guide: tuple[Topic, ...], pictures: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._guide = theme, guide
        self.setWindowTitle(tr("Guide"))
        self.setAccessibleName(tr("Guide"))
        self.setModal(False)
        self.topics = QListWidget()
        self.topics.setAccessibleName(tr("Topics"))
        self.topics.setProperty("surface", "list")
        longest = max(text_width(theme.font("body"), topic.title) for topic in guide)
        self.topics.setFixedWidth(max(theme.px(244), round(longest) + theme.px(44)))
        self.resize(self.topics.width() + theme.px(716), theme.px(680))
        self.topics.setStyleSheet(
            "QListWidget { padding: 8px; } QListWidget::item { padding: 0 8px; }"
        )
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.setFrameShape(QFrame.Shape.NoFrame)
        self.topics.setSpacing(2)
        for topic in guide:
            item = QListWidgetItem(topic.title)
            item.setToolTip(topic.title)
            item.setSizeHint(QSize(0, theme.px(28)))
            self.topics.addItem(item)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Page of the guide"))
        self.page.setSearchPaths([str(pictures)])
        self.page.setOpenExternalLinks(False)
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setStyleSheet("QTextBrowser { border: none; border-radius: 0; padding: 0; }")
        self.page.document().setDocumentMargin(theme.px(24))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.topics)
        row.addWidget(self.page, 1)
        self.topics.currentRowChanged.connect(self._show)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        theme.changed.connect(self._again)
        self.topics.setCurrentRow(0)

    def show_topic(self, name: str, heading: int | None = None) -> None:
        """Show a topic from its beginning, or from one of its headings of the second level."""
        row = next(at for at, topic in enumerate(self._guide) if topic.name == name)
        self.topics.setCurrentRow(row)
        if heading is not None:
            self._scroll_to(self._guide[row].headings[heading])
        self.page.setFocus()

    def heading_at_top(self) -> str:
        """Return the heading that the page is scrolled to."""
        return self.page.textCursor().block().text()

    def _again(self) -> None:
        self._show(self.topics.currentRow())

    def _show(self, row: int) -> None:
        if row >= 0:
            self.page.document().setDefaultFont(self._theme.font("body"))
            self.page.setMarkdown(self._guide[row].text)
            self._space_out()

    def _space_out(self) -> None:
        """Give paragraphs and headings room; Markdown has no say in it."""
        block = self.page.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            if _PICTURE not in block.text():
                form.setLineHeight(135, 1)  # per cent of the line
            form.setTopMargin(14 if form.headingLevel() else 5)
            form.setBottomMargin(6 if form.headingLevel() else 5)
            cursor.setBlockFormat(form)
            if form.headingLevel():
                self._set_heading(cursor, form.headingLevel())
            block = block.next()
        self.page.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_heading(self, cursor: QTextCursor, level: int) -> None:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        form = QTextCharFormat()
        form.setFont(self._theme.font("title" if level == 1 else "fact", 600))
        cursor.mergeCharFormat(form)

    def _scroll_to(self, heading: str) -> None:
        block: QTextBlock = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text() == heading:
                self.page.moveCursor(QTextCursor.MoveOperation.End)
                self.page.setTextCursor(QTextCursor(block))
                self.page.ensureCursorVisible()
                return
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        """Links go to other topics, and nowhere else."""
        name = link.path().removesuffix(".md")
        if any(topic.name == name for topic in self._guide):
            self.show_topic(name)


ABOUT_FLAGS = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)
