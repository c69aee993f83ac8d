"""Starts Vorta, the closest relative (Qt and peewee), and ends it at its first painted window.

Run by another environment's Python, in which Vorta is installed: it is GPL and never ours. The
folder named on the command line is its development folder, far from anybody's own.
"""

import os
import sys

from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtWidgets import QApplication, QWidget

sys.argv = ["vorta", "--development", sys.argv[1]]

import vorta.application as application  # noqa: E402  # after its command line


class Watched(application.VortaApp):
    """Ends the process once a window of its own has painted itself."""

    def notify(self, receiver, event):
        """Hand the event on; after a window's paint, leave."""
        done = super().notify(receiver, event)
        painted = event.type() == QEvent.Type.Paint and isinstance(receiver, QWidget)
        if painted and receiver.isWindow():
            QTimer.singleShot(0, lambda: os._exit(0))
        return done


application.VortaApp = Watched
assert QApplication.instance() is None
from vorta.__main__ import main  # noqa: E402

main()
