"""What the stories of claims share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.paths import Paths
from studio_desk.ui.kit.theme import Theme
from tests.stories.claimdesk import Desk


@pytest.fixture
def desk(
    qtbot: Any, qapp: QApplication, paths: Paths, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Desk]:
    theme = Theme(qapp, resources.root(), mode="light", motion=False)
    folder = tmp_path / "out"
    folder.mkdir()
    opened = Desk(qtbot, paths, theme, capsys, folder)
    yield opened
    opened.close()
    theme.deleteLater()
