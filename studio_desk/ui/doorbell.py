"""A second start of the program raises the window of the first one, and hands it the files that it
was to open. The lock file decides who is first; this only rings.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_LONGEST = 1_000_000  # bytes of a ring: some thousand paths


def name_for(data: Path) -> str:
    """The name of the local socket of a profile: short, and nobody else's."""
    return "studio-desk-" + hashlib.sha256(str(data).encode("utf-8", "replace")).hexdigest()[:16]


def ring(data: Path, files: Sequence[Path] = ()) -> bool:
    """Ask the window of a profile to show itself and to open `files`. False where nobody heard it.

    The paths are made absolute: the window may have been started in another folder.
    """
    socket = QLocalSocket()
    socket.connectToServer(name_for(data))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    said = json.dumps([str(path.absolute()) for path in files])
    socket.write(said.encode("utf-8", "surrogatepass") + b"\n")
    socket.waitForBytesWritten(_WAIT_MS)
    socket.disconnectFromServer()
    return True


class Doorbell(QObject):
    """Hears the ringing of later starts. Made by whoever holds the lock, so an old socket of the
    same name belongs to a process that has died.
    """

    rung = Signal(list)

    def __init__(self, data: Path, answer: Callable[[list[Path]], object], parent: QObject) -> None:
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
            if visitor.canReadLine():
                self._hear(visitor)
            else:
                visitor.readyRead.connect(lambda visitor=visitor: self._hear(visitor))

    def _hear(self, visitor: QLocalSocket) -> None:
        if visitor.canReadLine():
            said = bytes(visitor.readLine(_LONGEST).data())
        elif visitor.bytesAvailable() < _LONGEST:
            return  # the rest of the line is still on its way
        else:
            said = b""
        visitor.disconnectFromServer()
        self.rung.emit(_files(said))

    def close(self) -> None:
        """Hear nothing more."""
        self._server.close()


def _files(said: bytes) -> list[Path]:
    """The files that a ring names; none where it cannot be read: it is a ring all the same."""
    try:
        names = json.loads(said.decode("utf-8", "surrogatepass"))
    except ValueError:
        return []
    return [Path(name) for name in names if isinstance(name, str)] if names else []
