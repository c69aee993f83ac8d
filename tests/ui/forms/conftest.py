"""What the tests of the forms share: a theme, a studio on a fresh file, a form that is closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.studio import Studio
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.kit.theme import Theme
from tests.ui.forms.studiofixture import open_studio


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme at 100 %."""
    return Theme(qapp, resources.root(), mode="light")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Studio, FixedClock]]:
    """An empty studio in New York and its clock, Sun 8 Mar 2026, 09:18:30."""
    studio, clock = open_studio(tmp_path)
    yield studio, clock
    studio.store.close()


@pytest.fixture
def studio(opened: tuple[Studio, FixedClock]) -> Studio:
    """The studio alone."""
    return opened[0]


@pytest.fixture
def form(qtbot: Any, studio: Studio, theme: Theme) -> Callable[..., RecordFactDialog]:
    """Open the form of a kind of fact: ``form(project_id, "paid", amount="400.00")``."""

    def opened(project_id: int, kind: str, **preset: Any) -> RecordFactDialog:
        dialog = RecordFactDialog(studio, project_id, kind, theme, studio.clock, preset=preset)
        qtbot.addWidget(dialog)
        return dialog

    return opened
