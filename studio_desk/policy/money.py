"""Money: whole minor units (hundredths) beside a currency code; never a float."""

from __future__ import annotations

import re

from studio_desk.policy.problems import saying

AMOUNT = re.compile(r"([0-9]{1,12})(?:\.([0-9]{1,2}))?")
CURRENCY = re.compile(r"[A-Z]{3}")


def parse_money(text: str) -> int:
    """Read a decimal string such as ``"400.00"`` into hundredths (pin 36).

    ASCII digits, at most 12 before the point and 2 after it. Raises `ValueError`.
    """
    match = AMOUNT.fullmatch(text)
    if match is None:
        raise ValueError(saying('not an amount such as "400.00"'))
    return int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))


def format_money(minor: int) -> str:
    """Hundredths as a decimal string with two decimals."""
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"


def is_currency(text: str) -> bool:
    """Whether the text has the form of an ISO 4217 code."""
    return CURRENCY.fullmatch(text) is not None
