"""Work that may take longer than a blink: in its own thread, with progress after half a second.

While it runs the window waits: its heart stands still and nothing else is asked of the studio, so
that the file of the store has one writer and no reader is kept waiting.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QVBoxLayout, QWidget

from studio_desk.errors import KnownError
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme

if TYPE_CHECKING:
    from studio_desk.studio import Studio

_PATIENCE_MS = 500

_INPUT = (
    QEvent.Type.KeyPress,
    QEvent.Type.Shortcut,
    QEvent.Type.ShortcutOverride,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.Drop,
)

Task = Callable[["Studio"], Any]


class _Thread(QThread):
    """Runs one task with a studio of its own."""

    def __init__(self, studio: Studio, task: Task, parent: QObject) -> None:
        super().__init__(parent)
        self._studio, self._task = studio, task
        self.result: Any = None
        self.error: Exception | None = None

    def run(self) -> None:
        """Do the task; whatever it raises is kept for the thread of the window."""
        try:
            with self._studio.store.connection():
                self.result = self._task(self._studio.elsewhere())
        except Exception as error:  # noqa: BLE001  # raised again where it can be told
            self.error = error


class _Progress(ReadingOrder, QDialog):
    """Says what is going on, and cannot be closed while it is."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Label(theme, words, "fact", 600))
        column.addWidget(bar)
        self.setMinimumWidth(theme.px(320))

    def reject(self) -> None:
        """Stay: the work is one transaction and cannot be left half done."""


class Work(QObject):
    """One task at a time. While `busy`, the window takes no input."""

    began = Signal()
    ended = Signal()

    def __init__(self, studio: Studio, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._theme, self._window = studio, theme, window
        self._thread: _Thread | None = None
        self._progress: _Progress | None = None
        self._then: Callable[[Any], None] = lambda _result: None
        self._failed: Callable[[KnownError], None] = lambda _error: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE_MS)
        self._timer.timeout.connect(self._show_progress)
        self._words = ""

    @property
    def busy(self) -> bool:
        """Whether a task is running."""
        return self._thread is not None

    def do(
        self,
        words: str,
        task: Task,
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None],
    ) -> bool:
        """Run a task, then `then` with its result, or `failed`; False if one is running already."""
        if self.busy:
            return False
        self._words, self._then, self._failed = words, then, failed
        self._thread = _Thread(self._studio, task, self)
        self._thread.finished.connect(self._ended)
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        _application().installEventFilter(self)
        self.began.emit()
        self._timer.start()
        self._thread.start()
        return True

    def wait(self) -> None:
        """Wait for the task: a window that closes lets it come to its end."""
        if self._thread is not None:
            self._thread.wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take no keys and no clicks while the work runs."""
        return event.type() in _INPUT or super().eventFilter(watched, event)

    def _show_progress(self) -> None:
        self._progress = _Progress(self._theme, self._words, self._window)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.show()

    def _ended(self) -> None:
        thread = self._thread
        assert thread is not None
        self._thread = None
        self._timer.stop()
        if self._progress is not None:
            self._progress.hide()
            self._progress.deleteLater()
            self._progress = None
        _application().removeEventFilter(self)
        QApplication.restoreOverrideCursor()
        self.ended.emit()
        thread.deleteLater()
        if isinstance(thread.error, KnownError):
            self._failed(thread.error)
        elif thread.error is not None:
            raise thread.error
        else:
            self._then(thread.result)


def _application() -> QCoreApplication:
    found = QApplication.instance()
    assert found is not None  # a window stands on one
    return found
