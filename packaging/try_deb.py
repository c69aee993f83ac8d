"""Try the .deb as a stranger would get it: ``try_deb.py PACKAGE.deb [--tree DIR]``. Needs root.

A bare Debian tree is made with debootstrap (or taken from `--tree`; of another release with
`--suite`), the package installed there with its dependencies and nothing else, the program asked,
shown offscreen and under Xvfb, each part of the demo studio used, a case opened by its type, and
the package removed again: the owner's data must be as they were. Each step is told with its
seconds; the first that fails ends it, status 1.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import time
import wave
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
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
READY = "STUDIO_DESK_EXIT_AFTER_PAINT=ready"  # when tray, reminders and backups are there too
POLICY = "audio-mastering-and-mixing"
REPORTS = (
    ("client", "Ana Pavlović"),
    ("project", "Night Drive EP"),
    ("delivery", "Night Drive EP"),
    ("rma", "Ribbon mic R-9"),
    ("dossier", "Kestrel"),
    ("summary", "--language", "de"),
)


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


def bare(tree: Path, suite: str, mirror: str) -> None:
    """Make a bare tree, unless it is there."""
    if (tree / "usr/bin/dpkg").exists():
        return
    began = time.monotonic()
    subprocess.run(
        ["debootstrap", "--variant=minbase", suite, str(tree), *([mirror] if mirror else [])],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    print(f"{time.monotonic() - began:6.1f} s  a bare tree ({suite})", flush=True)


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
    every_part(trial, home)
    trial.owner("a window, offscreen", "studio-desk", env=f"QT_QPA_PLATFORM=offscreen {PAINTED}")
    trial.owner("the demo's, in German, with all that follows", "studio-desk", "--language", "de",
                "demo", env=f"QT_QPA_PLATFORM=offscreen {READY}")  # fmt: skip
    trial.step("a display installed (for the trial alone)", [*apt, "install", "xvfb", "xauth"])
    trial.owner("a window, under Xvfb", "xvfb-run", "-a", "studio-desk", env=READY)
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


def every_part(trial: Trial, home: Path) -> None:
    """Each part of the demo studio that a library of its own does: what is forgotten shows here."""
    profile = "/home/owner/.local/share/studio-desk/demo-studio"
    demo = ("studio-desk", "--profile", profile)
    for kind, *subject in REPORTS:
        made = f"/home/owner/{kind}.pdf"
        trial.owner(f"a report: {kind}", *demo, "report", kind, *subject, "--out", made)
        assert (trial.tree / made[1:]).read_bytes().startswith(b"%PDF-"), "no PDF"
    told = trial.owner("one of them checked", *demo, "report", "--verify", made)
    assert "byte for byte" in told, told
    trial.owner(
        "a policy written", *demo, "policy", "export", POLICY, "--out", "/home/owner/a.toml"
    )
    trial.owner("and checked", *demo, "policy", "check", "/home/owner/a.toml")
    song = trial.tree / profile[1:] / "data/drives/Vault 1/2026/Night Drive/Song.wav"
    with wave.open(str(song), "wb") as sound:
        sound.setparams((2, 2, 48_000, 0, "NONE", ""))
        sound.writeframes(bytes(4 * 48_000))
    told = trial.owner("audio read", *demo, "files", "deliver", "--project", "1", "--dry-run",
                       f"/{song.relative_to(trial.tree)}")  # fmt: skip
    assert "Song.wav" in told, told
    (home / "words").write_text("correct horse battery staple\n")
    opened = ("studio-desk", "--passphrase-file", "/home/owner/words", "--profile", profile)
    trial.owner(
        "encrypted", *demo, "passphrase", "--new-passphrase-file", "/home/owner/words", "set"
    )
    trial.step("closed to others", [*OWNER, *demo, "list"], expect=1)
    trial.owner("a backup of it", *opened, "backup")
    trial.owner("restored", *opened, "restore", "newest", "--yes")
    trial.owner("a window of it", *opened, env=f"QT_QPA_PLATFORM=offscreen {READY}")
    trial.owner("encrypted no more", *opened, "passphrase", "remove")
    trial.owner("all of it written out", *demo, "export", "all", "--out", "/home/owner/all")
    trial.owner("the calendar", *demo, "export", "calendar", "--out", "/home/owner/due.ics")


def main() -> None:
    """Read the call, make the tree, try."""
    call = argparse.ArgumentParser(description="Try the .deb in a bare Debian tree.")
    call.add_argument("package", type=Path)
    call.add_argument("--tree", type=Path, default=ROOT / "build" / "bare")
    call.add_argument("--suite", default="bookworm", help="of Debian, for a tree that is made")
    call.add_argument("--mirror", default="", help="where debootstrap takes the packages from")
    asked = call.parse_args()
    bare(asked.tree, asked.suite, asked.mirror)
    try_out(asked.package, asked.tree)
    print("The package works as a stranger would get it.")


if __name__ == "__main__":
    main()
