"""A file that is handed in, to be read whole: contacts, statements of payments."""

from __future__ import annotations

from pathlib import Path

from studio_desk.errors import WrongInput
from studio_desk.oswords import system_words
from studio_desk.policy import Problem
from studio_desk.policy.problems import saying
from studio_desk.studio.changes import Refused
from studio_desk.tongue import tr


def bytes_of(path: Path, place: str, most: int) -> bytes:
    """What a file holds. Raises `Refused`, with `place`, where that is more than `most` bytes;
    `WrongInput` where it cannot be read.
    """
    try:
        if path.is_file() and path.stat().st_size > most:
            words = saying("{count} bytes; at most 10 MB are read", count=path.stat().st_size)
            raise Refused((Problem(place, words),), tr("Nothing of this file was taken in."))
        return path.read_bytes()
    except OSError as error:
        raise WrongInput(
            tr(
                "{path} was not read: {why}.",
                path=path,
                why=system_words(error, tr("it cannot be"), inside=True),
            )
        ) from error
    except ValueError as error:  # a name that no file can have
        raise WrongInput(tr("The file was not read: no file can have that name.")) from error
