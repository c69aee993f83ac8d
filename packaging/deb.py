"""Make a .deb of the frozen program: ``build/studio-desk_VERSION_ARCH.deb``, on Debian and Ubuntu.

The libraries that Debian has are left out of the frozen folder and asked for as dependencies
instead, found by ``dpkg-shlibdeps``. Desktop entry, metainfo, icons, MIME type, man page and
licence go where a desktop looks for them. Autostart is left alone: the owner switches it in the
settings. Removing the package leaves the owner's data untouched: none of it lies in the package.
"""

from __future__ import annotations

import argparse
import datetime
import email.utils
import gzip
import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import freeze
import icons as hicolor
import manpage

from studio_desk import __version__

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
TREE = ROOT / "build" / "deb" / "studio-desk"
MAINTAINER = "Studio Desk developers <developers@studio-desk.invalid>"
# Loaded by Qt's plugins by name or by what they load, so that no file of ours names them.
LOADED = (
    "libegl1", "libgl1", "libfontconfig1", "libdbus-1-3", "libxcb-cursor0", "libxcb-icccm4",
    "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
)  # fmt: skip
RECOMMENDED = ("fonts-noto-core", "fonts-noto-cjk")
_LEVELS = {"xz": "6", "gzip": "1"}  # the small one to hand out, the quick one to try


def build(compression: str) -> Path:
    """Make the package and return its path."""
    shutil.rmtree(TREE.parent, ignore_errors=True)
    program = TREE / "usr/lib/studio-desk"
    shutil.copytree(freeze.FROZEN, program, symlinks=True)
    drop_what_debian_has(program / "_internal")
    tidy_modes(program)
    (TREE / "usr/bin").mkdir(parents=True)
    (TREE / "usr/bin/studio-desk").symlink_to("../lib/studio-desk/studio-desk")
    put(LINUX / "studio-desk.desktop", "usr/share/applications/studio-desk.desktop")
    put(LINUX / "studio-desk.xml", "usr/share/mime/packages/studio-desk.xml")
    metainfo = "org.studio_desk.StudioDesk.metainfo.xml"
    put(LINUX / metainfo, f"usr/share/metainfo/{metainfo}")
    put(LINUX / "copyright", "usr/share/doc/studio-desk/copyright")
    put(LINUX / "lintian-overrides", "usr/share/lintian/overrides/studio-desk")
    completions = ROOT / "resources/completions"
    put(completions / "studio-desk.bash", "usr/share/bash-completion/completions/studio-desk")
    put(completions / "studio-desk.zsh", "usr/share/zsh/vendor-completions/_studio-desk")
    icons()
    today = datetime.datetime.now(tz=datetime.UTC)
    pack("usr/share/man/man1/studio-desk.1.gz", manpage.page(today.date().isoformat()))
    pack("usr/share/doc/studio-desk/changelog.gz", changelog(today))
    control(program)
    target = ROOT / "build" / f"studio-desk_{__version__}_{architecture()}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", f"-Z{compression}", f"-z{_LEVELS[compression]}",
         "--build", str(TREE), str(target)], check=True,
    )  # fmt: skip
    print(f"{target.name}: {target.stat().st_size / 1e6:.0f} MB")
    validate(target, TREE / f"usr/share/metainfo/{metainfo}")
    return target


def validate(package: Path, metainfo: Path) -> None:
    """Let the checkers of Debian and of the desktop look at it; what they warn of ends the program.

    Those that are not installed are left out: `make package` installs them where it may.
    """
    for command in (
        ["desktop-file-validate", str(TREE / "usr/share/applications/studio-desk.desktop")],
        ["appstreamcli", "validate", "--no-net", str(metainfo)],
        ["lintian", "--fail-on", "error,warning", str(package)],
    ):
        if shutil.which(command[0]) is None:
            print(f"not looked at by {command[0]}: it is not installed", file=sys.stderr)
        elif subprocess.run(command, check=False).returncode:
            sys.exit(f"{command[0]} objects (above).")


def drop_what_debian_has(inside: Path) -> None:
    """Take out the shared libraries that a Debian package brings; it becomes a dependency."""
    for path in sorted(inside.glob("lib*.so*")):
        name = path.name
        if name.startswith("libpython"):
            continue
        found = subprocess.run(
            ["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False
        )
        if found.returncode == 0:
            path.unlink()


def tidy_modes(folder: Path) -> None:
    """Nobody but root writes here; only programs and folders may be executed."""
    for path in folder.rglob("*"):
        if path.is_symlink():
            continue
        path.chmod(0o755 if path.is_dir() or path.name == "studio-desk" else 0o644)


def put(source: Path, target: str) -> None:
    """Copy one file to its place in the tree."""
    path = TREE / target
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    path.chmod(0o644)


def pack(target: str, text: str) -> None:
    """Write a text, packed the same way each time."""
    path = TREE / target
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    path.chmod(0o644)


def icons() -> None:
    """The icon as a drawing, and drawn in the sizes of the hicolor theme."""
    put(hicolor.DRAWING, "usr/share/icons/hicolor/scalable/apps/studio-desk.svg")
    for size in hicolor.SIZES:
        path = TREE / f"usr/share/icons/hicolor/{size}x{size}/apps/studio-desk.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        hicolor.draw(size).save(str(path))
        path.chmod(0o644)


def changelog(today: datetime.datetime) -> str:
    """Debian's changelog: one entry, that points to ours."""
    return (
        f"studio-desk ({__version__}) stable; urgency=medium\n\n"
        "  * What changed is told in CHANGELOG.md of the source.\n\n"
        f" -- {MAINTAINER}  {email.utils.format_datetime(today)}\n"
    )


def control(program: Path) -> None:
    """Name, version, dependencies and sums of the package."""
    folder = TREE / "DEBIAN"
    folder.mkdir(mode=0o755)
    size = sum(path.lstat().st_size for path in TREE.rglob("*") if path.is_file()) // 1024
    linked = shared_libraries(program)
    named = {each.split()[0] for each in linked}
    wanted = sorted([*linked, *(each for each in LOADED if each not in named)])
    (folder / "control").write_text(
        f"Package: studio-desk\nVersion: {__version__}\nArchitecture: {architecture()}\n"
        f"Maintainer: {MAINTAINER}\nInstalled-Size: {size}\n"
        f"Depends: {', '.join(wanted)}\nRecommends: {', '.join(RECOMMENDED)}\n"
        "Section: misc\nPriority: optional\n"
        "Description: revision windows, refunds and file retention of an audio studio\n"
        " Says for each project whether a revision is free, billable or closed, whether\n"
        " a refund exception applies and how long the session files are kept, with the\n"
        " clause of the studio's policy that says so. Works offline; data stay on the\n"
        " computer.\n"
    )
    sums = "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(TREE)}\n"
        for path in sorted(TREE.glob("usr/**/*"))
        if path.is_file() and not path.is_symlink()
    )
    (folder / "md5sums").write_text(sums)
    for name in ("control", "md5sums"):
        (folder / name).chmod(0o644)


def shared_libraries(program: Path) -> list[str]:
    """The packages, with versions, that bring what the program's own files are linked to."""
    binaries = [path for path in program.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    binaries.append(program / "studio-desk")
    folder = TREE.parent / "shlibs"
    (folder / "debian").mkdir(parents=True, exist_ok=True)
    (folder / "debian/control").write_text(
        "Source: studio-desk\n\nPackage: studio-desk\nArchitecture: any\n"
    )
    homes = sorted({path.parent for path in binaries})
    said = subprocess.run(
        ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0",
         *(f"-l{each}" for each in homes), *map(str, binaries)],
        cwd=folder, check=False, capture_output=True, text=True,
    )  # fmt: skip
    if said.returncode:
        sys.exit(f"dpkg-shlibdeps: {said.stderr.strip()}")
    found = re.search(r"^shlibs:Depends=(.*)$", said.stdout, re.MULTILINE)
    return [each.strip() for each in found[1].split(",")] if found else []


def architecture() -> str:
    """Debian's word for this machine."""
    return subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()


if __name__ == "__main__":
    call = argparse.ArgumentParser(description="Make the .deb of the frozen program.")
    call.add_argument("--compression", choices=_LEVELS, default="xz")
    print(build(call.parse_args().compression))
