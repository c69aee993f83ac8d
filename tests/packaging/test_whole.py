"""What keeps a frozen program from being handed out with a part missing."""

from __future__ import annotations

import ast
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts import script

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def whole() -> ModuleType:
    return script("whole")


def test_what_is_imported_late_is_wanted(whole: ModuleType) -> None:
    """Own modules whoever imports them; of others those inside functions and in no list."""
    wanted = whole.wanted_modules()
    assert {"studio_desk", "studio_desk.app", "studio_desk.ui.window.railpages"} <= wanted
    assert {"soundfile", "keyring", "sqlcipher3", "typst", "segno", "peewee"} <= wanted
    assert "msvcrt" not in wanted or sys.platform == "win32"


def test_imports_are_found_wherever_they_stand(whole: ModuleType) -> None:
    """In a function, a class, a branch; those of the type checker are none."""
    source = """
import a, b.c
if TYPE_CHECKING:
    import no
else:
    import yes
def f():
    try:
        from d.e import g
    except ImportError:
        from . import h
"""
    assert set(whole.imported(ast.parse(source))) == {"a", "b.c", "yes", "d.e"}


def test_a_forgotten_module_is_told(whole: ModuleType) -> None:
    """By its name."""
    held = whole.wanted_modules() - {"studio_desk.ui.today"} | {"os"}
    assert whole.unheld(whole.wanted_modules(), held) == ["studio_desk.ui.today"]


def test_a_forgotten_resource_is_told(whole: ModuleType, tmp_path: Path) -> None:
    """One that is missing, and one that is not what the checkout has."""
    inside = tmp_path / "_internal"
    shutil.copytree(ROOT / "resources/policies", inside / "studio_desk/resources")
    assert whole.unlike(ROOT / "resources/policies", inside) == []
    (inside / "studio_desk/resources/alus-audio.toml").unlink()
    (inside / "studio_desk/resources/alustoora.toml").write_text("x", "utf-8")
    assert whole.unlike(ROOT / "resources/policies", inside) == [
        "alus-audio.toml",
        "alustoora.toml",
    ]


def library(address: int) -> bytes:
    """The head of an ELF library with one part that is loaded to that address."""
    head = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<Q", 64)
    head = head.ljust(54, b"\0") + struct.pack("<HH", 56, 1)
    return head.ljust(64, b"\0") + struct.pack("<IIQQQQQQ", 1, 5, 0x1000, address, 0, 0, 0, 0x1000)


def test_a_library_that_strip_has_spoiled_is_told(whole: ModuleType, tmp_path: Path) -> None:
    """A part off the edge of a page: the loader would refuse it when it is first needed."""
    (tmp_path / "good.so").write_bytes(library(0x4000))
    (tmp_path / "bad.so.1").write_bytes(library(0x4010))
    (tmp_path / "text.so").write_bytes(b"INPUT(good.so)")
    assert whole.unloadable(tmp_path) == ["bad.so.1"]


def test_programs_of_the_desktop_start_as_if_from_the_desktop(tmp_path: Path) -> None:
    """A report that is opened from the frozen program must not load that one's libraries."""
    (tmp_path / "studio_desk").mkdir()
    (tmp_path / "studio_desk/__init__.py").touch()
    told = "import os\ndef main():\n    print(sorted(k for k in os.environ if k in %r))"
    set_by_pyinstaller = {
        "LD_LIBRARY_PATH": "/in/there",
        "DYLD_LIBRARY_PATH": "/in/there",
        "DYLD_LIBRARY_PATH_ORIG": "/own",
        "QT_PLUGIN_PATH": "/in/there",
        "_PYI_ARCHIVE_FILE": "/in/there/studio-desk",
    }
    (tmp_path / "studio_desk/cli.py").write_text(told % (set(set_by_pyinstaller),), "utf-8")
    said = subprocess.run(
        [sys.executable, str(ROOT / "packaging/start.py")],
        env={**os.environ, **set_by_pyinstaller, "PYTHONPATH": str(tmp_path)},
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    assert said.strip() == "['DYLD_LIBRARY_PATH']"


def test_hooks_are_left_out_of_the_recipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those before each start that imports Qt; a recipe of another form is not passed over."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    freeze = script("freeze")

    class Analysis:
        scripts = (("pyi_rth_pyside6", "", ""), ("pyi_rth_other", "", ""), ("start", "", ""))

    known = {"a": Analysis, "PYZ": lambda _pure: None}
    Analysis.pure = ()  # type: ignore[attr-defined]  # as PyInstaller's own
    exec(freeze.without_hooks("pyz = PYZ(a.pure)\n"), known)  # noqa: S102  # a recipe is a program
    assert [name for name, *_ in Analysis.scripts] == ["pyi_rth_other", "start"]
    with pytest.raises(AssertionError):
        freeze.without_hooks("pyz = PYZ(a.pure, a.zipped)\n")
