"""The preview: the report's pages with page and zoom above them, or why there are none.

It follows what is asked of it a moment later, makes pages in a thread, and shows only the newest.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio_desk.errors import KnownError
from studio_desk.reports.pdf import BrokenTemplate
from studio_desk.studio import Studio
from studio_desk.tongue import tr
from studio_desk.ui.kit import tokens
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import rule
from studio_desk.ui.kit.labels import ElidedLabel, Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.kit.views import Action
from studio_desk.ui.reports.making import Shown, preview
from studio_desk.ui.reports.sheets import Sheets
from studio_desk.ui.reports.wanted import Request
from studio_desk.ui.running import Runner, Stopped, Tell

DEBOUNCE_MS = 220
_PATIENCE_MS = 350  # before it is said that pages are being made


class PreviewBar(QWidget):
    """Which page of how many, and how large."""

    def __init__(self, theme: Theme, sheets: Sheets) -> None:
        super().__init__()
        self._sheets = sheets
        self.title = ElidedLabel(theme, "", "body", 500, "ink2")
        self.before = IconButton(theme, "chevron-up", tr("Page before"), keys="PgUp", small=True)
        self.after = IconButton(theme, "chevron-down", tr("Page after"), keys="PgDn", small=True)
        self.at = Label(theme, "", "small", 500, "2")
        self.smaller = IconButton(theme, "minus", tr("Smaller"), keys="Ctrl −", small=True)
        self.larger = IconButton(theme, "plus", tr("Larger"), keys="Ctrl +", small=True)
        self.factor = Label(theme, "", "small", 500, "2")
        self.factor.setMinimumWidth(theme.px(44))
        self.factor.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.width_fit = Button(theme, tr("Fit width"), "", "tab", small=True)
        self.page_fit = Button(theme, tr("Fit page"), "", "tab", small=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(6)
        row.addWidget(self.title, 1)
        self._controls: tuple[QWidget, ...] = (
            self.before, self.after, self.at, self.smaller, self.factor, self.larger,
            self.width_fit, self.page_fit,
        )  # fmt: skip
        for part in self._controls:
            row.addWidget(part)
            if part is self.at:
                row.addSpacing(10)
        self.setMinimumHeight(theme.px(tokens.BUTTON) + 12)
        self.before.clicked.connect(lambda: sheets.go_to(sheets.page() - 1))
        self.after.clicked.connect(lambda: sheets.go_to(sheets.page() + 1))
        self.smaller.clicked.connect(lambda: sheets.step_zoom(-1))
        self.larger.clicked.connect(lambda: sheets.step_zoom(1))
        self.width_fit.clicked.connect(lambda: sheets.set_fit("width"))
        self.page_fit.clicked.connect(lambda: sheets.set_fit("page"))
        sheets.moved.connect(self.tell)
        sheets.zoomed.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say page and size."""
        sheets, count = self._sheets, self._sheets.count()
        page = sheets.page() + 1
        self.at.setText(tr("Page {page} of {count}", page=page, count=count) if count else "")
        self.factor.setText(f"{round(sheets.zoom * 100)} %" if count else "")
        self.before.setEnabled(page > 1 and count > 0)
        self.after.setEnabled(page < count)
        for part in self._controls:
            part.setVisible(count > 0)
        self.width_fit.setChecked(sheets.fit == "width")
        self.page_fit.setChecked(sheets.fit == "page")


class Preview(QWidget):
    """Ask it by `ask`; `shown` is what its pages are of, None while there are none."""

    made = Signal()
    """Pages are shown, or it is said why there are none."""
    acted = Signal(str)
    """What was offered instead of pages was taken: an id."""

    def __init__(self, studio: Studio, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shown: Shown | None = None
        self.error: KnownError | None = None
        self._wanted: Request | None = None
        self._again = False
        self.sheets = Sheets(theme)
        self.bar = PreviewBar(theme, self.sheets)
        self._runner = Runner(studio, self)
        self._message = EmptyState(theme, "")
        self._stack = QStackedWidget()
        self._stack.setProperty("surface", "canvas")
        self._stack.addWidget(self.sheets)
        self._stack.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(rule())
        column.addWidget(self._stack, 1)
        self._debounce = self._timer(DEBOUNCE_MS, self._begin)
        self._patience = self._timer(_PATIENCE_MS, self._say_making)

    def _timer(self, interval: int, then) -> QTimer:  # type: ignore[no-untyped-def]
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(then)
        return timer

    # --- asking ------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """Whether pages are being made, or are about to be."""
        return self._debounce.isActive() or self._runner.busy

    def ask(self, request: Request, *, at_once: bool = False) -> None:
        """Show this report, in a moment; what is shown stays until then."""
        self._wanted = request
        if at_once:
            self._debounce.stop()
            self._begin()
        else:
            self._debounce.start()

    def say(self, sentence: str, text: str = "", action: Action | None = None) -> None:
        """Say why there are no pages, and offer what can be done."""
        self._debounce.stop()
        self._patience.stop()
        self._wanted = None
        self.shown = None
        self._tell(sentence, text, (action,) if action else ())
        self.made.emit()

    def _begin(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        if self._runner.busy:
            self._again = True
            return
        self._again = False

        def task(studio: Studio, _tell: Tell, _stopped: Stopped) -> Shown:
            return preview(studio, wanted)

        self._patience.start()
        self._runner.begin(task, self._take, lambda error: self._fail(wanted, error))

    def _newer(self) -> bool:
        """Begin with what was asked for meanwhile, if anything was."""
        if self._again:
            self._begin()
            return True
        return self._wanted is None

    def _take(self, shown: Shown) -> None:
        if self._newer():
            return
        self._patience.stop()
        former, self.shown, self.error = self.shown, shown, None
        same = (
            former is not None
            and former.request.kind == shown.request.kind
            and (former.content.subject == shown.content.subject)
        )
        self.bar.title.setText(shown.content.title)
        self._stack.setCurrentWidget(self.sheets)
        self.sheets.show_pages(shown.content.title, shown.pages, top=not same)
        self.bar.tell()
        self.made.emit()

    def _fail(self, request: Request, error: KnownError) -> None:
        if self._newer():
            return
        self._patience.stop()
        self.shown, self.error = None, error
        offers: tuple[Action, ...] = ()
        if isinstance(error, BrokenTemplate) and request.templates is not None:
            offers = (
                Action("shipped", tr("Use the shipped template"), "rotate-ccw"),
                Action("open_template", tr("Open your template"), "external-link"),
            )
        self._tell(error.message, error.remedy, offers)
        self.made.emit()

    # --- instead of pages --------------------------------------------------------------------

    def _tell(self, sentence: str, text: str, actions: tuple[Action, ...]) -> None:
        self._stack.removeWidget(self._message)
        self._message.deleteLater()
        first = actions[0] if actions else None
        self._message = EmptyState(self._theme, sentence, text, first, primary=False)
        self._message.setAccessibleName(f"{sentence} {text}".strip())
        self._message.action_triggered.connect(self.acted)
        for other in actions[1:]:
            self._message.add_action(other)
        self._stack.addWidget(self._message)
        self._stack.setCurrentWidget(self._message)
        self.sheets.show_pages("", (), top=True)
        self.bar.title.setText("")
        self.bar.tell()

    def _say_making(self) -> None:
        if self.shown is not None or self.error is not None:
            self.bar.title.setText(tr("Making the pages…"))
        else:
            self._tell(tr("Making the pages…"), "", ())

    def message(self) -> str:
        """What is said instead of pages; empty while there are some."""
        if self._stack.currentWidget() is self.sheets:
            return ""
        return self._message.accessibleName()

    def wait(self) -> None:
        """Wait for what is being made: the window closes."""
        self._debounce.stop()
        self._wanted = None
        self._runner.wait()
        self.sheets.raster.wait()
