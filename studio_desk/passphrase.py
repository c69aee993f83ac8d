"""The desktop's keyring, which may keep a studio's passphrase where the owner wants it.

`keyring` (an extra of the package) speaks to the keyrings of GNOME, KDE, Windows and macOS. It is
imported late: it costs as much as the rest of a start. What does not work is no error: the
passphrase is asked for then.
"""

from __future__ import annotations

import importlib.util
import logging
from pathlib import Path

_SERVICE = "studio-desk"

log = logging.getLogger(__name__)


def can_keep() -> bool:
    """Whether a keyring is there to keep it in."""
    if importlib.util.find_spec("keyring") is None:
        return False
    import keyring
    from keyring.backends import fail

    return not isinstance(keyring.get_keyring(), fail.Keyring)


def kept(database: Path) -> str | None:
    """The passphrase that is kept for a studio's file; None where there is none, or no keyring."""
    if importlib.util.find_spec("keyring") is None:
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, str(database))
    except KeyringError:
        log.info("the keyring did not answer")
        return None


def keep(database: Path, passphrase: str | None) -> bool:
    """Keep a passphrase, or (None) no more. Whether the keyring did it."""
    if importlib.util.find_spec("keyring") is None:
        return passphrase is None
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        if passphrase is None:
            keyring.delete_password(_SERVICE, str(database))
        else:
            keyring.set_password(_SERVICE, str(database), passphrase)
    except PasswordDeleteError:
        return True  # there was none
    except KeyringError:
        log.info("the keyring did not keep it")
        return False
    return True
