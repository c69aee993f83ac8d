"""Trouble: a log that carries no names, and what is done with errors that nobody caught."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from studio_desk.errors import KnownError, trace_of
from studio_desk.store.sqlite import known
from studio_desk.tongue import tr
from studio_desk.ui.boxes import say

if TYPE_CHECKING:
    from studio_desk.ui.window.main_window import MainWindow

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], Any]

log = logging.getLogger(__name__)


class Discreet(logging.Formatter):
    """Writes where an error came from, and not its words: they may quote a client."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record; what another handler made of its error is not taken over."""
        kept, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = kept

    def formatException(self, ei: Any) -> str:  # noqa: N802  # logging's name
        """Return the trace of an error as the log may hold it."""
        return trace_of(ei[1]) if ei[1] is not None else ""


def log_to(path: Path) -> None:
    """Keep a private log of at most three megabytes; it carries ids, never names."""
    from logging.handlers import RotatingFileHandler

    former = os.umask(0o077)
    try:
        handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    finally:
        os.umask(former)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    root.addHandler(handler)


def catch_bugs(window: MainWindow, logs: Path) -> Hook:
    """Known errors become one line in the window; anything else is logged, told, and survived."""
    former = sys.excepthook
    telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        if not isinstance(error, Exception):
            former(kind, error, trace)
            return
        found = error if isinstance(error, KnownError) else known(error)
        if found is not None:
            window.tell_error(found.line)
            return
        log.critical("a bug", exc_info=(kind, error, trace))
        if not telling:
            telling = True
            say(
                window,
                tr(
                    "Something went wrong that should not have. What was recorded is safe. "
                    "What happened is written in {folder}.",
                    folder=logs,
                ),
            )
            telling = False

    sys.excepthook = hook
    return former
