"""Resources: found in a checkout, told when an installation lacks them."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio_desk import resources
from studio_desk.errors import KnownError

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_has_its_resources_at_the_top() -> None:
    """From a checkout the tree at its top is used."""
    assert resources.root() == ROOT / "resources"
    assert resources.path("policies", "x.toml") == ROOT / "resources" / "policies" / "x.toml"


def test_policy_files_are_in_the_order_of_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only policy files are listed, always in the same order."""
    folder = tmp_path / "resources" / "policies"
    folder.mkdir(parents=True)
    for name in ("b.toml", "a.toml", "notes.txt"):
        (folder / name).touch()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.policy_files() == [folder / "a.toml", folder / "b.toml"]


def test_an_installation_without_resources_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without resources one line says that the installation is incomplete."""
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path / "studio_desk")
    with pytest.raises(KnownError, match="installation is incomplete"):
        resources.root()
