"""A theme for the tests of the kit, and the values of the gallery to show."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from studio_desk import resources
from studio_desk.ui.kit.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme at 100 % text without fades."""
    made = Theme(qapp, resources.root(), mode="light", motion=False)
    yield made
    made.set_mode("system")
    made.deleteLater()


@pytest.fixture(scope="session")
def gallery() -> ModuleType:
    """The gallery script as a module."""
    file = Path(__file__).with_name("gallery.py")
    spec = importlib.util.spec_from_file_location("kit_gallery", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kit_gallery"] = module
    spec.loader.exec_module(module)
    return module
