"""The window locks itself: after some minutes without a key or a move, nothing of it is seen until
the passphrase is typed. Reminders stay silent about names meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme

_AWAKE = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
)
_MINUTE_MS = 60_000


class LockPage(QWidget):
    """Covers a window. `opens` tells whether a passphrase is the right one."""

    unlocked = Signal()

    def __init__(self, theme: Theme, opens: Callable[[str], bool], window: QWidget) -> None:
        super().__init__(window)
        self._opens, self._window = opens, window
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(10)
        column.addWidget(Label(theme, tr("Studio Desk is locked"), "title", 600))
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setPlaceholderText(tr("Passphrase"))
        self.field.setAccessibleName(tr("Passphrase"))
        self.field.setFixedWidth(theme.px(320))
        self.field.returnPressed.connect(self._try)
        column.addWidget(self.field)
        self.trouble = Label(theme, "", "small", 500, "alert")
        column.addWidget(self.trouble)
        self.open_button = Button(theme, tr("Unlock"), "lock", "primary")
        self.open_button.clicked.connect(self._try)
        column.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.field.setFocus()

    def _try(self) -> None:
        if self._opens(self.field.text()):
            self.unlocked.emit()
            return
        self.trouble.setText(tr("That is not the passphrase."))
        self.field.selectAll()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)


class IdleLock(QObject):
    """Locks `window` after `minutes` without input; 0: never. `can_lock` says whether there is a
    passphrase to unlock it with.
    """

    locked_changed = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        opens: Callable[[str], bool],
        can_lock: Callable[[], bool],
        minutes: int,
    ) -> None:
        super().__init__(window)
        self._theme, self._window, self._opens, self._can_lock = theme, window, opens, can_lock
        self.page: LockPage | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.lock)
        self.set_minutes(minutes)

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return self.page is not None

    def set_minutes(self, minutes: int) -> None:
        """Lock after that many minutes from now on."""
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._timer.stop()
        if minutes > 0:
            self._timer.setInterval(minutes * _MINUTE_MS)
            self._timer.start()
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at each key and move; while locked, let no shortcut through."""
        if event.type() in _AWAKE and not self.locked and self._timer.interval() > 0:
            self._timer.start()
        if self.locked and event.type() in (QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride):
            return event.type() == QEvent.Type.Shortcut
        return super().eventFilter(watched, event)

    def lock(self) -> None:
        """Cover the window, where there is a passphrase; dialogs that are open are closed."""
        if self.locked or not self._can_lock():
            return
        for dialog in self._window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        self.page = LockPage(self._theme, self._opens, self._window)
        self.page.unlocked.connect(self.unlock)
        self.locked_changed.emit(True)

    def unlock(self) -> None:
        """Show the window again."""
        if self.page is None:
            return
        self.page.hide()
        self.page.deleteLater()
        self.page = None
        self._window.setFocus()
        self.locked_changed.emit(False)
