"""What a client wrote comes in: dropped on the window, from the clipboard, from the tray."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from studio_desk.clock import FixedClock
from studio_desk.reminders.tray import Tray
from studio_desk.studio import Studio
from studio_desk.ui.replies.composer import AnswerDialog
from studio_desk.ui.requests.dialog import RequestDialog
from studio_desk.ui.window.main_window import MainWindow

MAIL = "From: Isla MacLeod <isla@example.com>\nTo: us\nSubject: Tidewrack\n\nSnare up 1 dB."


class Looks:
    """A theme as far as the tray needs one."""

    dark = False

    def menu_icon(self, _name: str, _role: str):
        from PySide6.QtGui import QIcon

        return QIcon()


def test_a_dropped_mail_becomes_a_request(window: MainWindow, tmp_path: Path) -> None:
    """The window takes one message, and opens the dialog with it."""
    path = tmp_path / "isla.eml"
    path.write_text(MAIL, encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none.NoModifier)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, left, none.NoModifier))
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RequestDialog)
    assert dialog.items.value()[0]["element"] == "snare"
    dialog.reject()


def test_the_clipboard_becomes_a_request(window: MainWindow) -> None:
    """From the palette; an empty clipboard is told, and opens nothing."""
    QGuiApplication.clipboard().setText(" ")
    window.pages._command("clipboard")
    assert window.deeds.dialog() is None
    assert window.error().startswith("The clipboard holds no text.")
    QGuiApplication.clipboard().setText(MAIL)
    window.pages._command("clipboard")
    dialog = window.deeds.dialog()
    assert isinstance(dialog, RequestDialog)
    dialog.reject()


def test_the_tray_offers_it(studio: Studio, clock: FixedClock, qtbot) -> None:
    """New request from the clipboard stands in the menu, and asks for it."""
    tray = Tray(studio, clock, Looks())  # type: ignore[arg-type]  # as much as is asked
    tray.refresh()
    action = next(a for a in tray.menu.actions() if a.text() == "New request from the clipboard")
    with qtbot.waitSignal(tray.request_asked):
        action.trigger()
    tray.menu.deleteLater()


def test_ctrl_e_answers_the_client(window: MainWindow, find, qtbot) -> None:
    """The letter about the project that is shown."""
    window.show_project(find("Tidewrack"))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, AnswerDialog)
    assert "Your revision is in hand." in dialog.reply.reply()
    dialog.reject()
