"""The inspection of what came back: four questions, none answered by itself, each with photos."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.forms.yesno import YesNoPair
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.wording.claims import CHECKS

POINTS = tuple(CHECKS)
_PHOTOS = POINTS[:3]  # what is in stock needs no photo


class _Question(QWidget):
    """One point: yes, no, or not answered yet; a hint, and photos."""

    changed = Signal()
    photo_asked = Signal()

    def __init__(self, theme: Theme, point: str) -> None:
        super().__init__()
        self._words = tr(CHECKS[point])
        self._label = Label(theme, self._words, "body")
        self._hint = Label(theme, "", "small", 400, "3")
        self._pair = YesNoPair(self._words)
        self.yes, self.no = self._pair.yes, self._pair.no
        self._pair.group.buttonClicked.connect(lambda _button: self.changed.emit())
        self.photo = Button(theme, tr("Photo…"), "paperclip", "quiet", small=True)
        self.photo.setAccessibleName(tr("Photo of: {point}", point=self._words))
        self.photo.clicked.connect(self.photo_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self.photo)
        self.photo.setVisible(point in _PHOTOS)  # not before it is laid out
        row.addWidget(self._pair)
        self.setMinimumHeight(theme.px(32))

    def set_hint(self, text: str) -> None:
        """Show the clause that asks for it."""
        self._hint.setText(text)

    def set_photos(self, count: int) -> None:
        """Say how many photos of it will be kept."""
        words = tr("%n photos", "%n photo", count) if count else tr("Photo…")
        self.photo.set_text(words)
        self.photo.setAccessibleName(tr("Photo of: {point}", point=self._words))

    def value(self) -> bool | None:
        """Return the answer, None while there is none."""
        return self._pair.value()

    def clear(self) -> None:
        """Take the answer away."""
        self._pair.choose(None)

    def set_open(self, on: bool) -> None:
        """Let it be answered, or not yet."""
        for part in (self.yes, self.no, self.photo):
            part.setEnabled(on)


class InspectPart(QFrame):
    """The checklist. Its answers are recorded by the page's own button, all together."""

    changed = Signal()
    photo_asked = Signal(str)
    """The point that a photo is to be chosen for."""
    included_noted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "box")
        self.setAccessibleName(tr("Inspection"))
        self._kept = ""
        self.questions = {point: _Question(theme, point) for point in POINTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.setSpacing(0)
        for point, question in self.questions.items():
            column.addWidget(question)
            question.changed.connect(self.changed)
            question.photo_asked.connect(lambda point=point: self.photo_asked.emit(point))
            if point == "accessories":
                column.addWidget(self._included(theme))

    def _included(self, theme: Theme) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 2, 12, 4)
        row.setSpacing(8)
        label = Label(theme, tr("What belongs to it"), "small", 400, "3")
        self.included = QLineEdit()
        self.included.setPlaceholderText(tr("Power supply, rack ears, label strip"))
        self.included.setAccessibleName(tr("What belongs to it"))
        self.included.editingFinished.connect(self._left)
        label.setBuddy(self.included)
        row.addWidget(label)
        row.addWidget(self.included, 1)
        return holder

    def _left(self) -> None:
        text = self.included.text().strip()
        if text != self._kept:
            self._kept = text
            self.included_noted.emit(text)

    def show_inspection(
        self, clauses: Mapping[str, str], included: str, *, on: bool, fresh: bool
    ) -> None:
        """Show which clause asks for what. `fresh`: it is another claim, nothing is answered."""
        for point, question in self.questions.items():
            question.set_hint(clauses.get(point, ""))
            question.set_open(on)
            if fresh:
                question.clear()
                question.set_photos(0)
        if not self.included.hasFocus():
            self._kept = included
            self.included.setText(included)

    def set_photos(self, counts: Mapping[str, int]) -> None:
        """Say how many photos of each point will be kept."""
        for point, question in self.questions.items():
            question.set_photos(counts.get(point, 0))

    def answers(self) -> dict[str, bool | None]:
        """Return the answers by their names in the contract; None where there is none yet."""
        return {point: question.value() for point, question in self.questions.items()}

    def unanswered(self) -> int:
        """Return how many points have no answer."""
        return sum(answer is None for answer in self.answers().values())
