"""Opening what the reading room reads: the vocabulary that ships, and a message on disk."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import BinaryIO

from studio_desk import resources
from studio_desk.policy import BadInput, Problem
from studio_desk.policy.jsontext import MAX_BYTES
from studio_desk.policyfiles import read_bytes
from studio_desk.reading import Message, Vocabulary, parse_vocabulary, read_mail, read_text


@functools.cache
def vocabulary() -> Vocabulary:
    """The words of the craft and of clients that ship with the program."""
    folder = resources.path("reading")
    craft, speech = (
        (folder / name).read_text(encoding="utf-8") for name in ("craft.toml", "speech.toml")
    )
    return parse_vocabulary(craft, speech)


def read_message(path: Path) -> Message:
    """The message of a file: a mail where its name ends in .eml, else text.

    Raises `BadInput` naming the file where it cannot be read or is no message.
    """
    data = read_bytes(path)
    try:
        return read_mail(data) if path.suffix.casefold() == ".eml" else read_text(data)
    except BadInput as error:
        problems = [Problem(str(path), problem.message) for problem in error.problems]
        raise BadInput(problems) from None


def read_standard_input(stream: BinaryIO) -> Message:
    """The message of a pasted text, or of a mail file, on a stream of bytes."""
    return read_text(stream.read(MAX_BYTES + 1))
