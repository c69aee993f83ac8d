"""Nobody in: the program works without a network, and its log names nobody."""

from __future__ import annotations

import logging
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from studio_desk import app, trouble
from studio_desk.errors import KnownError, trace_of

ROOT = Path(__file__).parents[2]

# Refuses every socket but the machine's own before anything of ours is loaded, then runs the calls.
RUNNER = """
import sys
def refuse(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        raise SystemExit(f"reached for the network: {event} {arguments}")
    if event in ("socket.connect", "socket.bind") and arguments[0].family in (2, 10):
        raise SystemExit(f"reached for the network: {event} {arguments[1:]}")
sys.addaudithook(refuse)
from studio_desk.cli import main
for call in CALLS:
    status = main(call)
    if status:
        sys.exit(f"{call}: {status}")
"""


def namespace() -> list[str] | None:
    """A command that takes the network away from another, or None where that may not be done."""
    if shutil.which("unshare") is None:
        return None
    for command in (["unshare", "-n"], ["unshare", "-rn"]):
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    return None


def test_the_program_runs_without_a_network(tmp_path: Path) -> None:
    """Window, demo, backup, export and import work in a process that has no network and may not
    open a connection; nothing is asked of any name server.
    """
    profile = ["--profile", str(tmp_path / "p")]
    demo = ["--profile", str(tmp_path / "p" / "data" / "demo-studio")]
    calls = [
        [*profile, "demo", "--no-window"],
        [*demo, "list"],
        [*demo, "backup"],
        [*demo, "export", "all", "--out", str(tmp_path / "out")],
        ["--profile", str(tmp_path / "q"), "import", "all", str(tmp_path / "out")],
        [*demo, "check"],
        demo,
    ]
    done = subprocess.run(
        [*(namespace() or []), sys.executable, "-c", f"CALLS = {calls!r}\n{RUNNER}"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=100,
        env={**os.environ, app.PAINTED: "1", "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr + done.stdout


def raised() -> Exception:
    """An error whose words quote a client, raised because of another."""
    try:
        try:
            raise ValueError("Ana Pavlović, +1 555")
        except ValueError as inner:
            raise KeyError("Night Drive EP") from inner
    except KeyError as error:
        return error


def test_a_trace_tells_where_and_not_what() -> None:
    """Kinds, files, lines and functions are there; the words of the errors are not."""
    text = trace_of(raised())
    assert "KeyError" in text
    assert "ValueError" in text
    assert "in raised" in text
    assert "Ana" not in text
    assert "Night" not in text
    full = OSError(28, "No space left on device", "/home/ana")
    assert trace_of(full) == "OSError (28)"
    ring = ValueError("a")
    ring.__context__ = KnownError("b")
    ring.__context__.__context__ = ring
    assert trace_of(ring).count("Error") == 2


@pytest.mark.expects_log
def test_the_log_file_names_nobody_and_is_private(tmp_path: Path) -> None:
    """A bug is written with its trace, without its words, into a file of the owner's alone."""
    path = tmp_path / "studio-desk.log"
    root = logging.getLogger()
    before = list(root.handlers)
    old = os.umask(0)
    try:
        trouble.log_to(path)
        error = raised()
        logging.getLogger("studio_desk").critical(
            "a bug", exc_info=(type(error), error, error.__traceback__)
        )
    finally:
        os.umask(old)
        for handler in [each for each in root.handlers if each not in before]:
            root.removeHandler(handler)
            handler.close()
    text = path.read_text(encoding="utf-8")
    assert "a bug" in text
    assert "in raised" in text
    assert "Ana" not in text
    assert "Night" not in text
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_every_file_that_the_program_leaves_is_private(tmp_path: Path) -> None:
    """With an open umask: the window, a demo, backups, exports, a person's data, reports' folders.
    Folders are 0700 and files 0600, those that Qt writes too.
    """
    profile = ["--profile", str(tmp_path / "p")]
    demo = ["--profile", str(tmp_path / "p" / "data" / "demo-studio")]
    calls = [
        [*profile, "demo", "--no-window"],
        demo,
        [*demo, "backup"],
        [*demo, "export", "all", "--out", str(tmp_path / "out")],
        [*demo, "export", "cases", "--out", str(tmp_path / "cases")],
        [*demo, "person", "1", "--out", str(tmp_path / "person.json")],
    ]
    for call in calls:
        done = subprocess.run(
            [sys.executable, "-m", "studio_desk", *call],
            cwd=ROOT, capture_output=True, text=True, check=False, umask=0,
            env={**os.environ, app.PAINTED: "1", "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
    found = {
        str(path.relative_to(tmp_path)): stat.S_IMODE(path.stat().st_mode)
        for path in tmp_path.rglob("*")
    }
    assert any(name.endswith("studio.db") for name in found)
    assert {name: oct(mode) for name, mode in found.items() if mode & 0o077} == {}
