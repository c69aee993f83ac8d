"""What the tests of replies share: a studio with a project, and the theme."""

from __future__ import annotations

from tests.ui.forms.conftest import opened, studio, theme
from tests.ui.requests.conftest import night

__all__ = ["night", "opened", "studio", "theme"]
