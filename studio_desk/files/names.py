r"""A path below a root as text: parts joined by ``/``, storable whatever bytes a name is made of.

A file name need not be Unicode. Bytes that are none are written ``\xE9``, half characters
``\uD800``, a backslash that is part of a name is doubled. The way back is exact.
"""

from __future__ import annotations

import re

from studio_desk.files.trouble import Refusal

_ESCAPE = re.compile(r"\\(\\|x[0-9A-F]{2}|u[0-9A-F]{4})")


def quoted(name: str) -> str:
    """One name, as Python has it from the system, in stored form."""
    if "\\" not in name and (name.isascii() or _whole(name)):
        return name
    return "".join(_quote(letter) for letter in name)


def unquoted(text: str) -> str:
    """One stored name as the system wants it."""
    return _ESCAPE.sub(_unquote, text) if "\\" in text else text


def parts_of(path: str) -> tuple[str, ...]:
    """The names of a stored path, as the system wants them. Raises `Refusal` for one that could
    lead outside: an empty name, ``.``, ``..``, or a separator inside a name.
    """
    names = tuple(unquoted(part) for part in path.split("/"))
    for name in names:
        if name in ("", ".", "..") or "/" in name or "\0" in name:
            raise Refusal("outside", shown(path))
    return names


def joined(*names: str) -> str:
    """Names from the system as one stored path."""
    return "/".join(quoted(name) for name in names)


def shown(path: str) -> str:
    """A stored path for people: backslashes single, nothing that could turn a line around."""
    if path.isprintable() and "\\" not in path:
        return path
    text = path.replace("\\\\", "\\")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def _whole(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _quote(letter: str) -> str:
    code = ord(letter)
    if letter == "\\":
        return "\\\\"
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02X}"
    if 0xD800 <= code <= 0xDFFF:
        return f"\\u{code:04X}"
    return letter


def _unquote(found: re.Match[str]) -> str:
    said = found.group(1)
    if said == "\\":
        return said
    code = int(said[1:], 16)
    return chr(code + 0xDC00 if said[0] == "x" else code)
