"""Freeze the program into ``build/frozen/studio-desk``: a folder that needs no Python.

PyInstaller collects; what Qt and the libraries bring and Studio Desk does not use is left out, and
`whole.py` looks whether all is there that is used. Run by ``make package``, in the environment of
the checks. The result is for the system it is made on.
"""

from __future__ import annotations

import compileall
import importlib.util
import os
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import whole

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
FROZEN = BUILD / "frozen" / "studio-desk"

MAC_ID = "org.studio-desk.StudioDesk"
# Never imported by the program, though something that is imported could lead to them.
EXCLUDED = (
    "multiprocessing",  # without it a start takes a tenth less: PyInstaller's hook imports it first
    "tkinter", "unittest", "pydoc", "doctest", "lib2to3", "test", "hatchling", "pytest",
    "hypothesis", "setuptools", "pkg_resources", "cffi.recompiler",
    "numpy.f2py", "numpy.testing", "numpy.distutils",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtDesigner",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtHelp", "PySide6.QtUiTools",
)  # fmt: skip
# Libraries whose data files are found at run time, by name.
DATA_OF = ("tzdata", "typst", "segno")
# Found by entry points, so their metadata and all their modules come along, where installed.
BY_ENTRY_POINT = ("keyring",)
# What of the collected tree is taken out again, below the folder `_internal`.
DROPPED = (
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay.so",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/plugins/platforms/libqlinuxfb.so",
    "PySide6/Qt/plugins/platforms/libqminimalegl.so",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/egldeviceintegrations",
    "PySide6/Qt/plugins/tls",
    "PySide6/Qt/plugins/networkinformation",
    "PySide6/Qt/plugins/generic",
    "PySide6/Qt/plugins/imageformats/libqtiff.so",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6/Qt/plugins/imageformats/libqtga.so",
    "PySide6/Qt/plugins/imageformats/libqicns.so",
    "PySide6/Qt/plugins/imageformats/libqpdf.so",
    "libgtk-3.so.0",
    "libgdk-3.so.0",
)
# PyInstaller runs these before each start. The first imports Qt, which the command line needs not,
# to tell it where it lies; PySide's wheel knows. The others are for who looks up sources or lists
# packages, which nobody does here.
HOOKS = ("pyi_rth_pyside6", "pyi_rth_inspect", "pyi_rth_pkgutil")
# The modules lie unpacked in their archive: quicker to start, and a package is packed anyway.
UNPACKED = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
# A library that a wheel brings of others has a hash in its name and was moved about inside: after
# strip it cannot be loaded (nor is that told before somebody hands in audio).
REPAIRED = re.compile(r"-[0-9a-f]{8}\b")
SUPPORT = "files.dir"
"""The folder in which PySide looks for its own modules before it unpacks them for itself."""
KEPT_TRANSLATIONS = ("qtbase_de.qm", "qtbase_en.qm")


def freeze() -> Path:
    """Make the folder anew and return it. A step that fails ends the program."""
    shutil.rmtree(FROZEN.parent, ignore_errors=True)
    separator = ";" if sys.platform == "win32" else ":"
    options = [
        "--name", "studio-desk", "--onedir", "--paths", str(ROOT),
        "--add-data", f"{ROOT / 'resources'}{separator}studio_desk/resources",
        "--collect-submodules", "studio_desk", *besides(sys.platform),
    ]  # fmt: skip
    for name in EXCLUDED:
        options += ["--exclude-module", name]
    for name in BY_ENTRY_POINT:
        if importlib.util.find_spec(name) is not None:
            options += ["--copy-metadata", name, "--collect-submodules", name]
    for name in DATA_OF:
        options += ["--collect-data", name]
    start = str(ROOT / "packaging" / "start.py")
    work = BUILD / "pyinstaller"
    pyinstaller("PyInstaller.utils.cliutils.makespec", *options, "--specpath", str(work), start)
    spec = work / "studio-desk.spec"
    if sys.platform.startswith("linux"):
        spec.write_text(without_hooks(spec.read_text(encoding="utf-8")), encoding="utf-8")
    pyinstaller(
        "PyInstaller", "--noconfirm", "--distpath", str(FROZEN.parent), "--workpath", str(work),
        str(spec),
    )  # fmt: skip
    trim(FROZEN / "_internal")
    unpack_support(FROZEN / "_internal" / "shiboken6")
    if whole.main(FROZEN):
        sys.exit("The frozen program is not whole (above).")
    return FROZEN


def pyinstaller(module: str, *arguments: str) -> None:
    """Run a part of PyInstaller; it ends the program where it fails."""
    command = [sys.executable, "-m", module, "--log-level", "WARN", *arguments]
    if subprocess.run(command, check=False, cwd=ROOT, env={**os.environ, **UNPACKED}).returncode:
        sys.exit("PyInstaller did not get through (above).")


def without_hooks(spec: str) -> str:
    """The recipe of PyInstaller, but for what it would run before each start (`HOOKS`)."""
    line = "pyz = PYZ(a.pure)"
    assert spec.count(line) == 1, "PyInstaller writes another recipe than before"
    return spec.replace(
        line, f"a.scripts = [each for each in a.scripts if each[0] not in {HOOKS}]\n{line}"
    )


def besides(platform: str) -> list[str]:
    """What PyInstaller is told on one system only; `platform` is `sys.platform`'s word."""
    if platform == "win32":
        # A console, so that the command line answers; hidden where the program brought it itself.
        return ["--hide-console", "hide-early", "--icon", str(BUILD / "studio-desk.ico")]
    if platform == "darwin":
        # Besides the folder a bundle is made, `studio-desk.app`, parted as signing wants it.
        icon = str(BUILD / "studio-desk.icns")
        return ["--windowed", "--osx-bundle-identifier", MAC_ID, "--icon", icon]
    return []


def trim(inside: Path) -> None:
    """Take out what is never loaded, and names in libraries; sizes are told."""
    before = size(inside)
    for name in DROPPED:
        path = inside / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    for path in inside.glob("PySide6/Qt/translations/*"):
        if path.name not in KEPT_TRANSLATIONS:
            path.unlink()
    if sys.platform.startswith("linux"):
        libraries = [path for path in inside.rglob("*.so*") if path.is_file()]
        bare = [path for path in libraries if not (path.is_symlink() or REPAIRED.search(path.name))]
        subprocess.run(["strip", *map(str, bare)], check=True)
    print(f"frozen: {size(inside) / 1e6:.0f} MB (before trimming {before / 1e6:.0f} MB)")


def unpack_support(there: Path) -> None:
    """Lay PySide's own Python modules beside its library, compiled.

    They lie in the library as a packed text, which each start would compile (20 ms of processor of
    260). With ``SBK_EMBED=0`` PySide unpacks them; done on a copy, so that nothing is left in the
    environment: there a later PySide would find the modules of a former one.
    """
    with tempfile.TemporaryDirectory() as name:
        found = importlib.util.find_spec("shiboken6")
        assert found is not None
        assert found.origin is not None
        copy = Path(name) / "shiboken6"
        shutil.copytree(Path(found.origin).parent, copy)
        environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": name}
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        subprocess.run([sys.executable, "-c", "import shiboken6"], check=True, env=environment)
        shutil.copytree(copy / SUPPORT, there / SUPPORT)
    compileall.compile_dir(
        there / SUPPORT, quiet=1, legacy=True,
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )  # fmt: skip
    for source in (there / SUPPORT).rglob("*.py"):
        source.unlink()


def size(folder: Path) -> int:
    """The bytes of all files below a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    print(freeze())
