"""What all forms share: checked as you type, Enter does it, Esc leaves, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from studio_desk.errors import KnownError
from studio_desk.policy import Problem
from studio_desk.policy.problems import saying
from studio_desk.studio import Changes, Refused
from studio_desk.tongue import tr
from studio_desk.ui.forms.layouts import Body
from studio_desk.ui.forms.words import field_of, problem_words
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.inputs import Field
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme

DEBOUNCE_MS = 150
WIDEST, HIGHEST = 1200, 800
_CONTROLS = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
_MARGIN = 24
_FIELD = 80  # a label and its input, at the least


class FormDialog(ReadingOrder, QDialog):
    """A form with its title, its fields, and an action bar with the reason it cannot be done yet.

    A form fills ``column``, registers its fields by ``add_field``, and says in ``check`` what is
    wrong and in ``commit`` what to do. After it was accepted, ``changes`` is what was done.
    """

    checked = Signal()
    """The form was checked anew."""

    def __init__(
        self, theme: Theme, title: str, action: str, parent: QWidget | None = None, wide: int = 560
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.changes: Changes | None = None
        self.fields: dict[str, Field] = {}
        self._touched: set[str] = set()
        self._problems: tuple[Problem, ...] = ()
        self._wide = wide
        self._showing_all = False
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setSizeGripEnabled(False)
        self.setMaximumSize(WIDEST, HIGHEST)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.check_now)
        self._fitter = QTimer(self)
        self._fitter.setSingleShot(True)
        self._fitter.timeout.connect(self.fit)
        self._build(action)
        # Where Enter makes a new line, Ctrl Enter does it.
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.submit)

    def _build(self, action: str) -> None:
        self.head = QVBoxLayout()
        self.head.setContentsMargins(_MARGIN, 16, _MARGIN, 14)
        self.head.setSpacing(2)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        self.column.setSpacing(14)
        self.body = Body(inner)
        self.below = QVBoxLayout()
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(0)
        self.reason = Label(self.theme, "", "small", 400, "2")
        self.reason.setWordWrap(True)
        self.primary = Button(self.theme, action, "", "primary")
        self.primary.setDefault(True)
        self.primary.clicked.connect(self.submit)
        self.cancel = Button(self.theme, tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.bar = QFrame()
        self.bar.setProperty("surface", "bar")
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(_MARGIN, 11, _MARGIN, 11)
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self.head)
        outer.addWidget(self._rule())
        outer.addWidget(self.body, 1)
        outer.addLayout(self.below)
        outer.addWidget(self.bar)

    def _rule(self) -> QFrame:
        line = QFrame()
        line.setProperty("surface", "rule")
        line.setFixedHeight(1)
        return line

    # --- for the forms -----------------------------------------------------------------------

    def titled(self, title: str, second: str = "") -> None:
        """Put a title and a quiet second line at the top."""
        self.head.addWidget(ElidedLabel(self.theme, title, "fact", 600))
        if second:
            self.head.addWidget(ElidedLabel(self.theme, second, "body", 400, "ink2"))

    def add_field(self, name: str, label: str, editor: QWidget, hint: str = "") -> Field:
        """Put an input under its label; ``name`` is the place that problems name."""
        field = Field(self.theme, label, editor, hint)
        self.register(name, field)
        self.column.addWidget(field)
        return field

    def register(self, name: str, field: Field) -> None:
        """Watch an input that stands elsewhere in the form."""
        self.fields[name] = field
        changed = getattr(field.editor, "changed", None)
        if changed is not None:
            changed.connect(lambda: self.touch(name))

    def touch(self, name: str) -> None:
        """Note that the owner changed a field, and check soon."""
        self._touched.add(name)
        self.check_soon()

    def check(self) -> tuple[Problem, ...]:
        """Say what is wrong with the form as it stands. Called on each change."""
        return ()

    def commit(self) -> Changes | None:
        """Do it. Raises ``KnownError`` (with places, if it is ``Refused``) where it cannot."""
        raise NotImplementedError

    def quiet_reason(self) -> str:
        """Words beside the button while nothing is wrong."""
        return ""

    # --- checking ----------------------------------------------------------------------------

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong when the form was last checked."""
        return self._problems

    def check_soon(self) -> None:
        """Check when typing pauses."""
        self._timer.start()

    def check_now(self) -> None:
        """Check at once and show what is wrong."""
        self._timer.stop()
        try:
            self.show_problems((*self.check(), *self._unseen()))
        except KnownError as error:  # the project is gone, or its policy is not at hand
            self.show_problems((Problem("", error.line),))
            self._say(error.line, alert=True)
        self.checked.emit()

    def _unseen(self) -> tuple[Problem, ...]:
        """Texts with characters that nobody sees: they come in by pasting, unmeant."""
        found = []
        for name, field in self.fields.items():
            value = getattr(field.editor, "value", None)
            text = value() if callable(value) else None
            if isinstance(text, str) and not (set(text) - {"\n", "\t"}).isdisjoint(_CONTROLS):
                found.append(Problem(name, saying("characters that cannot be seen")))
        return tuple(found)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem under its field, those of no field beside the button.

        A field that the owner has not touched keeps quiet until the form is sent, and so does the
        line beside the button until anything was touched.
        """
        self._problems = tuple(problems)
        said: dict[str, list[str]] = {}
        for problem in self._problems:
            words = problem_words(problem.place, problem.message)
            said.setdefault(field_of(problem.place), []).append(words)
        for name, field in self.fields.items():
            loud = self._showing_all or name in self._touched
            reasons = dict.fromkeys(said.get(name, ())) if loud else {}
            field.set_error(" ".join(reasons))
        first = next((words[0] for words in said.values()), "")
        begun = self._showing_all or bool(self._touched)
        elsewhere = any(name not in self.fields for name in said)
        self._say(first or self.quiet_reason(), alert=begun and elsewhere)
        self.primary.setEnabled(not self._problems)
        self.primary.setAccessibleDescription(first)
        self.fit()
        self._fitter.start()  # rows that were just made are shown, and have a size, one turn later

    def _say(self, text: str, *, alert: bool = False) -> None:
        self.reason.setText(text)
        self.reason.setProperty("tone", "alert" if alert and text else "2")
        self.reason.style().unpolish(self.reason)
        self.reason.style().polish(self.reason)

    # --- doing -------------------------------------------------------------------------------

    def submit(self) -> None:
        """Do it if nothing is wrong; else show all that is, and go to the first."""
        self._showing_all = True
        self.check_now()
        if self._problems:
            self._go_to_first_problem()
            return
        try:
            self.changes = self.commit()
        except Refused as refused:
            self.show_problems(refused.problems)
            self._say(refused.line if refused.remedy else self.reason.text(), alert=True)
            self._go_to_first_problem()
        except KnownError as error:
            self._say(error.line, alert=True)
        else:
            self.accept()

    def _go_to_first_problem(self) -> None:
        wrong = {field_of(problem.place) for problem in self._problems}
        for name, field in self.fields.items():
            if name in wrong:
                field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.body.ensureWidgetVisible(field)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does it, also where the button is off: then it says why.

        On another button it presses that one.
        """
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused is not self.primary:
            focused.click()
        else:
            self.submit()

    # --- size --------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """See to it that all has room, once every part has its final looks."""
        super().showEvent(event)
        self._fitter.start()

    def fit(self) -> None:
        """Grow to what is shown; once it is seen, never shrink under the owner's hands."""
        # What was just shown or hidden is only asked for its size once its layout knows of it.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        screen = self.screen().availableSize()
        wide = min(self.theme.px(self._wide), WIDEST, screen.width() - 24)
        high = min(self._height_for(wide, self.body.inner.layout()), HIGHEST, screen.height() - 48)
        # What wraps is taller the narrower it is; of that the layout's own minimum knows nothing.
        narrow = self.minimumSizeHint().width()
        field = max(self.theme.px(_FIELD), self.body.minimumSizeHint().height())
        least = self._height_for(narrow, None) + field
        self.setMinimumHeight(min(least, HIGHEST, screen.height() - 48))
        if self.isVisible():
            wide, high = max(wide, self.width()), max(high, self.height())
        self.resize(wide, high)

    def _height_for(self, wide: int, body: QLayout | None) -> int:
        parts = (self.head, body, self.below, self.bar.layout())
        return 2 + sum(_height(part, wide) for part in parts if part is not None)


def _height(layout: QLayout, wide: int) -> int:
    if layout.hasHeightForWidth():
        return layout.heightForWidth(wide)
    return layout.sizeHint().height()
