"""Try the .deb as a stranger would get it: ``try_deb.py PACKAGE.deb [--tree DIR]``. Needs root.

A bare Debian tree is made with debootstrap (or taken from `--tree`), the package installed there
with its dependencies and nothing else, the program asked, shown offscreen and under Xvfb, a report
made of the demo studio, a case opened by its type, and the package removed again: the owner's data
must be as they were. Each step is told with its seconds; the first that fails ends it, status 1.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUITE = "bookworm"
CASE = """{"format": "studio-desk/case@1", "zone": "America/New_York",
 "policy": "audio-mastering-and-mixing", "project": {"title": "Night Drive", "kind": "mixing"},
 "facts": [{"id": "f1", "fact": "delivered", "at": "2026-03-05T18:30:00Z"}]}
"""
# As an ordinary user of the tree, without the environment of this machine.
OWNER = [
    "setpriv", "--reuid=1000", "--regid=1000", "--clear-groups",
    "env", "-i", "HOME=/home/owner", "PATH=/usr/bin:/bin", "LANG=C.UTF-8",
]  # fmt: skip
PAINTED = "STUDIO_DESK_EXIT_AFTER_PAINT=1"


class Trial:
    """A tree, and what is run inside it."""

    def __init__(self, tree: Path) -> None:
        self.tree = tree

    def step(self, what: str, command: list[str], *, expect: int = 0, tell: bool = False) -> str:
        """Run a command in the tree. Ends the program where its status is another one."""
        began = time.monotonic()
        done = subprocess.run(
            ["chroot", str(self.tree), *command], capture_output=True, text=True, check=False
        )
        print(f"{time.monotonic() - began:6.1f} s  {what}", flush=True)
        if done.returncode != expect:
            print(f"status {done.returncode}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
            sys.exit(1)
        if tell:
            print("          " + done.stdout.strip().replace("\n", "\n          "))
        return done.stdout

    def owner(self, what: str, *command: str, tell: bool = False, env: str = "") -> str:
        """Run a command as the owner; `env` is one more variable, or several in words."""
        return self.step(what, [*OWNER, *env.split(), *command], tell=tell)

    def data(self) -> dict[str, str]:
        """The owner's files and their hashes."""
        home = self.tree / "home/owner"
        return {
            str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(home.rglob("*"))
            if path.is_file()
        }


def bare(tree: Path, mirror: str) -> None:
    """Make a bare tree, unless it is there."""
    if (tree / "usr/bin/dpkg").exists():
        return
    began = time.monotonic()
    subprocess.run(
        ["debootstrap", "--variant=minbase", SUITE, str(tree), *([mirror] if mirror else [])],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    print(f"{time.monotonic() - began:6.1f} s  a bare Debian tree ({SUITE})", flush=True)


def try_out(package: Path, tree: Path) -> None:
    """The whole trial. Ends the program at the first step that fails."""
    trial = Trial(tree)
    shutil.copy(package, tree / "tmp/studio-desk.deb")
    home = tree / "home/owner"
    home.mkdir(parents=True, exist_ok=True)
    shutil.chown(home, 1000, 1000)
    (home / "night.case.json").write_text(CASE)
    apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y",
           "--no-install-recommends"]  # fmt: skip
    trial.step("package lists", ["apt-get", "-qq", "update"])
    trial.step("installed, with its dependencies", [*apt, "install", "/tmp/studio-desk.deb"])  # noqa: S108  # the tree's own
    print(f"          a system Python there: {(tree / 'usr/bin/python3').exists()}")
    trial.owner("asked for its version", "studio-desk", "--version", tell=True)
    decided = trial.owner(
        "decides a case", "studio-desk", "decide", "/home/owner/night.case.json",
        "--at", "2026-03-08T00:00:00Z", "--explain",
    )  # fmt: skip
    assert "B4a" in decided, decided
    trial.owner("demo laid out", "studio-desk", "demo", "--no-window")
    demo = "/home/owner/.local/share/studio-desk/demo-studio"
    trial.owner(
        "a report made of the demo", "studio-desk", "--profile", demo, "report", "project",
        "Night Drive EP", "--out", "/home/owner/night.pdf",
    )  # fmt: skip
    assert (home / "night.pdf").read_bytes().startswith(b"%PDF-"), "no PDF"
    trial.owner("a window, offscreen", "studio-desk", env=f"QT_QPA_PLATFORM=offscreen {PAINTED}")
    trial.step("a display installed (for the trial alone)", [*apt, "install", "xvfb", "xauth"])
    trial.owner("a window, under Xvfb", "xvfb-run", "-a", "studio-desk", env=PAINTED)
    trial.step("desktop tools installed (for the trial alone)",
               [*apt, "install", "shared-mime-info", "desktop-file-utils", "xdg-utils",
                "libfile-mimeinfo-perl"])  # fmt: skip
    trial.step("the desktop's tables made", ["update-mime-database", "/usr/share/mime"])
    trial.step("the same, of programs", ["update-desktop-database", "/usr/share/applications"])
    kind = trial.owner("the case's type", "mimetype", "-b", "/home/owner/night.case.json")
    assert kind.strip() == "application/vnd.studio-desk.case+json", kind
    opener = trial.owner("its program", "xdg-mime", "query", "default", kind.strip())
    assert opener.strip() == "studio-desk.desktop", opener
    trial.owner("the case opened", "studio-desk", "import", "cases", "/home/owner/night.case.json")
    before = trial.data()
    trial.step("removed, purged", [*apt, "purge", "studio-desk"])
    left = [path for path in ("usr/bin/studio-desk", "usr/lib/studio-desk") if
            (tree / path).exists()]  # fmt: skip
    assert not left, f"left behind: {left}"
    assert trial.data() == before, "the owner's data changed"
    assert any(name.endswith("studio.db") for name in before)
    print(f"          the owner's {len(before)} files are as they were")


def main() -> None:
    """Read the call, make the tree, try."""
    call = argparse.ArgumentParser(description="Try the .deb in a bare Debian tree.")
    call.add_argument("package", type=Path)
    call.add_argument("--tree", type=Path, default=ROOT / "build" / "bare")
    call.add_argument("--mirror", default="", help="where debootstrap takes the packages from")
    asked = call.parse_args()
    bare(asked.tree, asked.mirror)
    try_out(asked.package, asked.tree)
    print("The package works as a stranger would get it.")


if __name__ == "__main__":
    main()
