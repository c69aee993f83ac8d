"""Amounts as files write them: ``1.234,56``, ``(12.00)``, ``£-40.00``, ``12,00-``, ``1 234.5 EUR``.

Whether the comma or the point is before the cents is found out from a whole column, because
``1.234`` alone says neither. Amounts are whole hundredths.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio_desk.policy.problems import saying

COMMA, POINT = ",", "."
_LARGEST = 10**12
# A currency and a sign may stand on either side, nothing between the figures.
_AMOUNT = re.compile(r"([^\d.,]{0,6})([0-9.,]{1,24})([^\d.,]{0,6})")
_SPACES = dict.fromkeys(map(ord, " \u00a0\u202f\u2009'\u2019"))
_MINUS = str.maketrans("\u2212\u2013\u2010", "---")
_CODES = re.compile(r"(?<![A-Za-z])([A-Z]{3})(?![A-Za-z])")
_SYMBOLS = {"€": "EUR", "£": "GBP"}


def mark_of(cells: Iterable[str], fallback: str = POINT) -> str:
    """The mark before the cents in a column of amounts."""
    comma = point = 0
    for cell in cells:
        text = _bare(cell)
        last_comma, last_point = text.rfind(","), text.rfind(".")
        if last_comma >= 0 and last_point >= 0:
            comma, point = comma + (last_comma > last_point), point + (last_point > last_comma)
        elif last_comma >= 0:
            comma += _cents(text, ",")
        elif last_point >= 0:
            point += _cents(text, ".")
    if comma == point:
        return fallback
    return COMMA if comma > point else POINT


def _cents(text: str, mark: str) -> bool:
    """Whether the only mark of a text stands before cents, not before thousands."""
    head, _, tail = text.rpartition(mark)
    return mark not in head and len(tail) in (1, 2)


def parse_amount(cell: str, mark: str) -> int:
    """Hundredths of an amount, its sign included. Raises `ValueError`."""
    found = _AMOUNT.fullmatch(_bare(cell))
    if not found:
        raise ValueError(saying("not an amount"))
    before, figures, behind = found.groups()
    signs = "".join(ch for ch in before + behind if ch in "+-")
    bracketed = before.count("(") == behind.count(")") == 1
    if len(signs) > 1 or (bracketed and signs):
        raise ValueError(saying("not an amount"))
    other = POINT if mark == COMMA else COMMA
    whole, _, cents = figures.partition(mark)
    groups = whole.split(other)
    if not all(re.fullmatch(r"[0-9]+", group) for group in groups):
        raise ValueError(saying("not an amount"))
    if len(groups) > 1 and not (len(groups[0]) <= 3 and all(len(g) == 3 for g in groups[1:])):
        raise ValueError(saying("not an amount"))
    if not re.fullmatch(r"[0-9]{0,2}0{0,6}", cents):
        raise ValueError(saying("not an amount in whole cents"))
    minor = int("".join(groups)) * 100 + int((cents[:2] or "0").ljust(2, "0"))
    if minor >= _LARGEST:
        raise ValueError(saying("not an amount that can be"))
    return -minor if bracketed or signs == "-" else minor


def is_amount(cell: str) -> bool:
    """Whether a cell can be an amount with cents, in either form."""
    return any(_reads(cell, mark) for mark in (POINT, COMMA)) and bool(
        re.search(r"\d[.,]\d{2}\D*$", cell)
    )


def _reads(cell: str, mark: str) -> bool:
    try:
        parse_amount(cell, mark)
    except ValueError:
        return False
    return True


def currency_beside(cell: str) -> str | None:
    """The currency written with an amount, where it says which: ``12,00 EUR``, ``£5``."""
    code = _CODES.search(cell)
    if code:
        return code[1]
    return next((each for sign, each in _SYMBOLS.items() if sign in cell), None)


def _bare(cell: str) -> str:
    return cell.translate(_MINUS).translate(_SPACES)
