"""The passphrase of an encrypted studio, as the faces of the program ask for it.

What encryption is, and where a passphrase is held while the program runs: `store/cipher.py`.
"""

from __future__ import annotations

from pathlib import Path

from studio_desk.errors import WrongInput
from studio_desk.store import cipher
from studio_desk.store.cipher import NeedsPassphrase as NeedsPassphrase
from studio_desk.store.cipher import available as available
from studio_desk.store.cipher import is_encrypted as is_encrypted
from studio_desk.store.cipher import opens as opens
from studio_desk.store.cipher import unlock as unlock
from studio_desk.tongue import QT_TR_NOOP, tr

SHORTEST = 8  # characters of a passphrase
INSTALL = QT_TR_NOOP("Install it: pip install 'studio-desk[encryption]'.")


def good(passphrase: str) -> bool:
    """Whether a passphrase may be set."""
    return len(passphrase) >= SHORTEST


def passphrase_of(database: Path) -> str:
    """The passphrase that opened a studio's file in this process. Raises `NeedsPassphrase`."""
    return cipher.passphrase_of(database)


def first_line(path: Path) -> str:
    """The first line of a file that holds a passphrase. Raises `WrongInput`."""
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline(4096).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise WrongInput(tr("{path} cannot be read for the passphrase.", path=path)) from problem
