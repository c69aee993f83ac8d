"""A start in stages: the window paints first, the rest comes step by step.

The steps are done one at a time, in their order, and input is taken between them. Whoever uses the
window before they are through (a key, a click, something dropped, closing it) has all that is left
done at once, and then finds everything in its place.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

Step = Callable[[], object]

_TYPE = QEvent.Type
_USE = frozenset(
    (
        _TYPE.KeyPress,
        _TYPE.ShortcutOverride,
        _TYPE.Shortcut,
        _TYPE.InputMethod,
        _TYPE.MouseButtonPress,
        _TYPE.MouseButtonDblClick,
        _TYPE.TouchBegin,
        _TYPE.TabletPress,
        _TYPE.ContextMenu,
        _TYPE.DragEnter,
        _TYPE.Drop,
        _TYPE.Close,
        _TYPE.FileOpen,
    )
)
"""What is no mere looking and scrolling."""
_UNSEEN_MS = 1_000
"""A window that is not painted by then is hidden behind something, or minimized."""


class Stages(QObject):
    """The steps that follow the first paint of `window`. `begin` when it is shown.

    A step that raises ends the start: `failed` is told, and `error` says why.
    """

    painted = Signal()
    """The window is on the screen for the first time. No step was done yet."""
    page_there = Signal()
    """The page that is shown first is whole. Told by whoever knows, as a step."""
    done = Signal()
    """All steps are done."""
    failed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._steps: list[Step] = []
        self._seen = self._painted = self._busy = self._over = False
        self.error: BaseException | None = None

    def add(self, *steps: Step) -> None:
        """Put steps behind those there are."""
        self._steps += steps

    @property
    def left(self) -> int:
        """How many steps are not done yet."""
        return len(self._steps)

    def begin(self) -> None:
        """Wait for the first paint; the window is about to be shown."""
        # Not all objects yet: each that Qt alone knows would have PySide make all of its types.
        self._window.installEventFilter(self)
        QTimer.singleShot(_UNSEEN_MS, self, self._first)

    def finish(self) -> None:
        """Do all that is left now: something needs it. Asked for by a step, it does nothing."""
        if self._busy or self._over:
            return
        self._painted = True
        while self._steps and self.error is None:
            self._do_one()
        self._ended()

    def give_up(self) -> None:
        """Leave undone what is left: the program ends."""
        self._steps.clear()
        self._over = True
        self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the first paint, and the first use."""
        kind = event.type()
        if kind == _TYPE.Paint:
            if not self._seen:
                self._seen = True
                # The whole window is painted in one go, before any timer.
                QTimer.singleShot(0, self, self._first)
        elif kind in _USE:
            self.finish()
        return super().eventFilter(watched, event)

    def _first(self) -> None:
        if self._painted:
            return
        self._painted = True
        self._window.removeEventFilter(self)
        _application().installEventFilter(self)
        self.painted.emit()
        if not self._over:
            QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if self._steps and self.error is None:
            self._do_one()
            QTimer.singleShot(0, self, self._next)
        else:
            self._ended()

    def _do_one(self) -> None:
        step = self._steps.pop(0)
        self._busy = True
        try:
            step()
        except Exception as error:  # noqa: BLE001  # raised again by who waits for the start
            self.error = error
            self._steps.clear()
            self.failed.emit()
        finally:
            self._busy = False

    def _leave(self) -> None:
        self._window.removeEventFilter(self)
        _application().removeEventFilter(self)

    def _ended(self) -> None:
        self._leave()
        if self.error is None and not self._over:
            self._over = True
            self.done.emit()


def _application() -> QCoreApplication:
    found = QCoreApplication.instance()
    assert found is not None  # a window stands on one
    return found
