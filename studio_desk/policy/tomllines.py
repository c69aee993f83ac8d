"""Where keys stand in a TOML text: the parser keeps no line numbers, and messages need them."""

from __future__ import annotations

import re

_CLAUSE = re.compile(r"\s*\[\[\s*clause\s*\]\]")
_KEY = re.compile(r"""\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+))\s*(?:=|\.)""")
_SUBTABLE = re.compile(r"\s*\[\s*clause\s*\.\s*([A-Za-z0-9_-]+)")


class Lines:
    """The line of each key at the head of the text and in each ``[[clause]]`` table."""

    def __init__(self, text: str) -> None:
        self._keys: dict[tuple[int | None, str], int] = {}
        self._starts: dict[int | None, int] = {None: 1}
        clause: int | None = None
        closing = ""
        for number, line in enumerate(text.split("\n"), start=1):
            if closing:
                if closing in line:
                    closing = ""
                continue
            if _CLAUSE.match(line):
                clause = 0 if clause is None else clause + 1
                self._starts[clause] = number
                continue
            match = _KEY.match(line) or _SUBTABLE.match(line)
            if match:
                key = next(group for group in match.groups() if group is not None)
                self._keys.setdefault((clause, key), number)
            for quotes in ('"""', "'''"):
                if line.count(quotes) % 2:
                    closing = quotes

    def of(self, clause: int | None, key: str) -> int:
        """The line of a key, or that of its table where the key does not stand there."""
        return self._keys.get((clause, key), self._starts.get(clause, 1))
