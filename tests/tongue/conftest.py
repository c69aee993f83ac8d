"""After each test English is spoken again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio_desk.tongue import speak_with


@pytest.fixture(autouse=True)
def english_after() -> Iterator[None]:
    yield
    speak_with(None)
