"""A second start of the program raises the window of the first one. The lock file decides who is
first; this only rings.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000


def name_for(data: Path) -> str:
    """The name of the local socket of a profile: short, and nobody else's."""
    return "studio-desk-" + hashlib.sha256(str(data).encode("utf-8", "replace")).hexdigest()[:16]


def ring(data: Path) -> bool:
    """Ask the window of a profile to show itself. False where nobody heard it."""
    socket = QLocalSocket()
    socket.connectToServer(name_for(data))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(b"show\n")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Hears the ringing of later starts. Made by whoever holds the lock, so an old socket of the
    same name belongs to a process that has died.
    """

    rung = Signal()

    def __init__(self, data: Path, answer: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.rung.connect(answer)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        QLocalServer.removeServer(name_for(data))
        self.listens = self._server.listen(name_for(data))

    def _came(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rung.emit()

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()
