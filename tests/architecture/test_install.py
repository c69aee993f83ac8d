"""What is locked and what is built: every package pinned by hash, resources inside the wheel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.tree import ROOT

LOCKS = ("requirements/run.txt", "requirements/dev.txt")


def project() -> dict[str, list[str]]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def entries(lock: str) -> list[str]:
    """Return the entries of a lock, one for each package, continuation lines joined."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]


def pinned(lock: str) -> dict[str, str]:
    """Return the version a lock gives each package on this Python and platform."""
    found = {}
    for entry in entries(lock):
        requirement = Requirement(entry.split("--hash")[0].strip())
        if requirement.marker is not None and not requirement.marker.evaluate():
            continue
        (specifier,) = requirement.specifier
        assert specifier.operator == "==", entry
        found[canonicalize_name(requirement.name)] = specifier.version
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_is_pinned_by_hash(lock: str) -> None:
    """A lock has an exact version and at least one SHA-256 for each package."""
    assert entries(lock)
    for entry in entries(lock):
        assert re.search(r"--hash=sha256:[0-9a-f]{64}(\s|$)", entry), entry


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_index_and_no_place(lock: str) -> None:
    """A lock serves any index or mirror: it holds no address, option or path."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(--(?!hash)|-[a-z]|/|\.)", text, re.MULTILINE)


def test_the_locks_fit_the_project() -> None:
    """Each version that is locked here lies in the range that pyproject.toml states."""
    extras = project()["optional-dependencies"]
    assert isinstance(extras, dict)
    for lock, wanted in (
        ("requirements/run.txt", [*project()["dependencies"], *extras["build"]]),
        ("requirements/dev.txt", [*project()["dependencies"], *extras["dev"]]),
    ):
        versions = pinned(lock)
        for line in wanted:
            requirement = Requirement(line)
            if requirement.marker is not None and not requirement.marker.evaluate():
                continue
            version = versions[canonicalize_name(requirement.name)]
            assert requirement.specifier.contains(version), f"{lock}: {line}, not {version}"


def test_the_locks_agree() -> None:
    """What is checked is what runs: the program's packages have one version in both locks."""
    checked = pinned("requirements/dev.txt")
    assert pinned("requirements/run.txt").items() <= checked.items()


def test_resources_travel_in_the_wheel(tmp_path: Path) -> None:
    """The wheel holds every file of ``resources/``, and finds it without the checkout."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
        archive.extractall(tmp_path / "site")
    wanted = [file for file in (ROOT / "resources").rglob("*") if file.is_file()]
    assert {f"studio_desk/{file.relative_to(ROOT).as_posix()}" for file in wanted} <= inside
    assert not any(name.startswith(("tests/", "packaging/", "resources/")) for name in inside)
    found = subprocess.run(
        [sys.executable, "-S", "-c", "from studio_desk import resources; print(resources.root())"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    assert Path(found) == tmp_path / "site" / "studio_desk" / "resources"
