"""What became of an import: what was taken in, and everything that was wrong, to be copied."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studio_desk.studio import Report
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.sayings import problem_line

_MARGIN = 24


def report_lines(report: Report) -> tuple[str, str]:
    """Return the headline, and every problem on a line of its own."""
    taken = len(report.projects)
    words = [
        tr("%n projects taken in", "%n project taken in", taken)
        if taken
        else tr("Nothing taken in")
    ]
    if report.already:
        words.append(tr("%n there already", "%n there already", len(report.already)))
    words.append(tr("%n problems", "%n problem", len(report.problems)))
    return ", ".join(words), "\n".join(map(problem_line, report.problems))


class ImportReport(ReadingOrder, QDialog):
    """Shows the problems of an import. A file with a problem was left out as a whole."""

    def __init__(self, report: Report, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head, text = report_lines(report)
        self.setWindowTitle(tr("Import"))
        self.setAccessibleName(tr("Import: {head}", head=head))
        self.problems = QPlainTextEdit(text)
        self.problems.setReadOnly(True)
        self.problems.setAccessibleName(tr("Problems"))
        note = Label(
            theme,
            tr("A file with a problem is left out as a whole. Correct it and import it again."),
        )
        note.setProperty("tone", "2")
        note.setWordWrap(True)
        close = Button(theme, tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        bar = QFrame()
        bar.setProperty("surface", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(_MARGIN, 11, _MARGIN, 11)
        row.addStretch(1)
        row.addWidget(close)
        inner = QVBoxLayout()
        inner.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        inner.setSpacing(8)
        inner.addWidget(Label(theme, head, "fact", 600))
        inner.addWidget(note)
        inner.addWidget(self.problems, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inner, 1)
        column.addWidget(bar)
        self.resize(theme.px(640), theme.px(380))
