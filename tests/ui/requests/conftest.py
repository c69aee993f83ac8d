"""What the tests of the request dialog share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio_desk.studio import Studio
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.requests.dialog import RequestDialog
from tests.ui.forms.conftest import opened, studio, theme
from tests.ui.requests.scenes import night_drive

__all__ = ["opened", "studio", "theme"]


@pytest.fixture
def night(studio: Studio) -> int:
    """The designed project."""
    return night_drive(studio)


@pytest.fixture
def links() -> list[str]:
    """The links that were handed to the desktop."""
    return []


@pytest.fixture
def dialog(
    qtbot: Any, studio: Studio, theme: Theme, links: list[str]
) -> Callable[..., RequestDialog]:
    """Open the dialog: ``dialog(text=…, project_id=…)``."""

    def made(**more: Any) -> RequestDialog:
        shown = RequestDialog(
            studio, theme, studio.clock, opener=lambda link: not links.append(link), **more
        )
        qtbot.addWidget(shown)
        shown.show()
        shown.check_now()
        return shown

    return made
