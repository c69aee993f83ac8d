"""Does the frozen program hold all that it can ask for? ``whole.py [FOLDER]`` compares it with the
checkout; `freeze.py` does so as its last step, so that nothing forgotten is handed out.

Much of Studio Desk is imported late, some of it by a name in a string. PyInstaller follows what it
sees. Asked for here are every module of the program, every module that its sources import
(wherever in them), the back ends of the keyring, every file of `resources/`, and what Qt and the
libraries load by name; and that each library can be loaded at all.
"""

from __future__ import annotations

import ast
import importlib.machinery
import struct
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = "studio-desk.exe" if sys.platform == "win32" else "studio-desk"
# Asked for on one system only, or tried for and done without.
ELSEWHERE = {"linux": {"msvcrt", "winreg"}, "darwin": {"msvcrt", "winreg", "jeepney"}}.get(
    sys.platform, {"fcntl", "grp", "jeepney", "pwd", "resource", "termios"}
)
# Named in no import: found by entry points, or by a name that is put together.
BY_NAME = ("keyring.backends.SecretService", "secretstorage", "encodings.cp1252", "encodings.idna")
# What is loaded by its place, below `_internal`; of each line one file is enough.
FILES = (
    "tzdata/zoneinfo/Europe/Berlin",
    "_soundfile_data/*sndfile*",
    "PySide6/**/qtbase_de.qm",
    "shiboken6/files.dir/shibokensupport/signature/loader.pyc",
    "PySide6/**/imageformats/*qsvg*",
    "PySide6/**/imageformats/*qjpeg*",
    "PySide6/**/iconengines/*qsvgicon*",
    "PySide6/**/platforms/*qoffscreen*",
)
FILES_LINUX = (
    "PySide6/**/platforms/libqxcb.so",
    "PySide6/**/platforms/libqwayland*.so",
    "PySide6/**/platformthemes/libqxdgdesktopportal.so",
    "PySide6/**/wayland-shell-integration/libxdg-shell.so",
    "PySide6/**/platforminputcontexts/libibusplatforminputcontextplugin.so",
)

_LOADED = 1  # PT_LOAD


def lacking(frozen: Path) -> list[str]:
    """What of all that is not in the folder, a line each."""
    inside = frozen / "_internal"
    files = (*FILES, *(FILES_LINUX if sys.platform.startswith("linux") else ()))
    return [
        *(f"no module {name}" for name in unheld(wanted_modules(), held_modules(frozen))),
        *(f"no resource {name}" for name in unlike(ROOT / "resources", inside)),
        *(f"no file {pattern}" for pattern in files if not any(inside.glob(pattern))),
        *(f"{name} cannot be loaded" for name in unloadable(inside)),
    ]


# --- Modules --------------------------------------------------------------------------------------


def wanted_modules() -> set[str]:
    """The modules of the program, and all that they import, whenever that is."""
    wanted = set(BY_NAME if sys.platform.startswith("linux") else BY_NAME[2:])
    for path in sorted((ROOT / "studio_desk").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        wanted.add(name.removesuffix(".__init__"))
        wanted.update(imported(ast.parse(path.read_text(encoding="utf-8"))))
    return {name for name in wanted if name.partition(".")[0] not in ELSEWHERE}


def imported(node: ast.AST) -> Iterator[str]:
    """The modules that a source names in its imports; not those for the type checker alone."""
    children: Iterable[ast.AST] = ast.iter_child_nodes(node)
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        children = node.orelse
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
        yield node.module
    for child in children:
        yield from imported(child)


def held_modules(frozen: Path) -> set[str]:
    """What the frozen program can import: its archive, the base library, files, built-in ones."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(frozen / PROGRAM))
    held = {*sys.builtin_module_names, *archive.toc}
    for name in archive.toc:
        if name.endswith(".pyz"):
            held.update(archive.open_embedded_archive(name).toc)
    inside = frozen / "_internal"
    with zipfile.ZipFile(inside / "base_library.zip") as base:
        held.update(_dotted(Path(name)) for name in base.namelist())
    for path in inside.rglob("*"):
        if path.name.endswith(tuple(importlib.machinery.EXTENSION_SUFFIXES)):
            place = path.relative_to(inside)
            held.add(_dotted(place))
            if "lib-dynload" in place.parts:  # of Python itself, a folder that is on its path
                held.add(_dotted(Path(place.name)))
    return held


def _dotted(path: Path) -> str:
    """The name that a file is imported by."""
    return ".".join((*path.parts[:-1], path.name.partition(".")[0])).removesuffix(".__init__")


def unheld(wanted: Iterable[str], held: set[str]) -> list[str]:
    """Those of the wanted modules that are not there. A part of `os` comes with `os`."""
    aliases = {"os.path": "os"}
    return sorted(name for name in wanted if aliases.get(name, name) not in held)


# --- Files ----------------------------------------------------------------------------------------


def unlike(resources: Path, inside: Path) -> list[str]:
    """The resources that are missing, or of another length than in the checkout."""
    found = []
    for path in sorted(resources.rglob("*")):
        name = path.relative_to(resources)
        there = inside / "studio_desk" / "resources" / name
        if path.is_file() and not (there.is_file() and there.stat().st_size == path.stat().st_size):
            found.append(name.as_posix())
    return found


def unloadable(inside: Path) -> list[str]:
    """The libraries whose parts do not lie on the edge of a page, as `strip` can leave them.

    Of ELF files of 64 bits: of each part that is loaded, place in the file and place in memory must
    be the same modulo its alignment.
    """
    found = []
    for path in sorted(inside.rglob("*.so*")):
        head = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if head[:6] != b"\x7fELF\x02\x01":
            continue
        (start,) = struct.unpack_from("<Q", head, 32)
        width, count = struct.unpack_from("<HH", head, 54)
        for at in range(start, start + width * count, width):
            kind, _flags, offset, address = struct.unpack_from("<IIQQ", head, at)
            (align,) = struct.unpack_from("<Q", head, at + 48)
            if kind == _LOADED and align and (address - offset) % align:
                found.append(path.relative_to(inside).as_posix())
                break
    return found


def main(frozen: Path) -> int:
    """Tell what is lacking; 1 if something is."""
    found = lacking(frozen)
    for line in found:
        print(f"the frozen program: {line}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build/frozen/studio-desk")))
