"""Setting up a checkout: what is installed, what is only asked for, and what is said."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts import script

ROOT = Path(__file__).resolve().parents[2]


class Machine:
    """A machine that only remembers what it is told to run."""

    def __init__(self, prepare: ModuleType, patch: pytest.MonkeyPatch) -> None:
        self.ran: list[list[str]] = []
        self.tools = {"apt-get": "/usr/bin/apt-get", "sudo": "/usr/bin/sudo"}
        self.fails: tuple[str, ...] = ()
        self.user = 0
        patch.setattr(prepare.sys, "platform", "linux")
        patch.setattr(prepare.shutil, "which", lambda tool: self.tools.get(tool))
        patch.setattr(prepare.os, "geteuid", lambda: self.user, raising=False)
        patch.setattr(prepare, "quietly", self.quietly)

    def quietly(self, command: list[str], *, tell: bool = False) -> bool:
        self.ran.append(command)
        return not any(word in command for word in self.fails)


@pytest.fixture
def prepare() -> ModuleType:
    return script("prepare")


@pytest.fixture
def machine(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(prepare, monkeypatch)


@pytest.fixture
def bare(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """No system library is found."""
    monkeypatch.setattr(prepare, "NEEDED", {"libnowhere.so.1": "libnowhere1"})
    monkeypatch.setattr(prepare, "NEEDED_FOR_X11", {"libnoxcb.so.0": "libnoxcb0"})


def test_libraries_are_asked_of_the_loader(prepare: ModuleType) -> None:
    """A library that cannot be loaded is told by the package that brings it."""
    assert prepare.missing({"libnowhere.so.1": "libnowhere1"}) == ["libnowhere1"]
    assert prepare.missing({}) == []


@pytest.mark.usefixtures("bare")
def test_root_installs_what_is_missing(prepare: ModuleType, machine: Machine) -> None:
    """As root on Debian the missing packages are installed, and nothing besides."""
    prepare.install_system_libraries()
    (command,) = machine.ran
    assert command[:2] == ["/usr/bin/apt-get", "install"]
    assert command[-2:] == ["libnowhere1", "libnoxcb0"]


@pytest.mark.usefixtures("bare")
def test_old_package_lists_are_fetched_anew(prepare: ModuleType, machine: Machine) -> None:
    """Where installing fails, the lists are fetched and it is tried once more."""
    machine.fails = ("install",)
    with pytest.raises(prepare.CannotPrepare):
        prepare.install_system_libraries()
    assert [command[1] for command in machine.ran] == ["install", "update", "install"]


@pytest.mark.usefixtures("bare")
def test_a_user_without_sudo_is_told_what_to_install(prepare: ModuleType, machine: Machine) -> None:
    """Without the right to install, one line gives the command, and nothing is run."""
    machine.user = 1000
    machine.tools = {"apt-get": "/usr/bin/apt-get"}
    with pytest.raises(prepare.CannotPrepare, match="apt-get install -y libnowhere1 libnoxcb0"):
        prepare.install_system_libraries()
    assert machine.ran == []


@pytest.mark.usefixtures("bare")
def test_all_that_is_missing_is_asked_for_at_once(
    prepare: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Debian's Python makes no environment by itself: what brings that is named with the rest."""
    monkeypatch.setattr(prepare, "PYTHON", tmp_path / "none")
    monkeypatch.setattr(prepare.importlib.util, "find_spec", lambda _name: None)
    machine.tools = {"apt-get": "/usr/bin/apt-get"}
    machine.user = 1000
    with pytest.raises(prepare.CannotPrepare, match=r"libnowhere1 libnoxcb0 python3\.\d+-venv$"):
        prepare.install_system_libraries()
    (tmp_path / "none").touch()
    with pytest.raises(prepare.CannotPrepare, match=r"libnowhere1 libnoxcb0$"):
        prepare.install_system_libraries()


@pytest.mark.usefixtures("bare")
def test_sudo_is_used_only_where_it_asks_no_password(prepare: ModuleType, machine: Machine) -> None:
    """Sudo is tried without a prompt; where it would ask, nothing is installed."""
    machine.user = 1000
    prepare.install_system_libraries()
    assert machine.ran[0] == ["/usr/bin/sudo", "-n", "true"]
    assert machine.ran[1][:2] == ["/usr/bin/sudo", "-n"]
    machine.fails = ("true",)
    with pytest.raises(prepare.CannotPrepare):
        prepare.install_system_libraries()
    assert machine.ran[2:] == [["/usr/bin/sudo", "-n", "true"]]


@pytest.mark.usefixtures("bare")
def test_without_x11_libraries_the_rest_goes_on(
    prepare: ModuleType,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What only a window on X11 needs is asked for in a line, and the work goes on."""
    monkeypatch.setattr(prepare, "NEEDED", {})
    machine.tools = {}
    prepare.install_system_libraries()
    assert "apt-get install -y libnoxcb0" in capsys.readouterr().err


def test_tools_of_the_desktop_tests_are_wanted_only_for_tests(
    prepare: ModuleType,
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """They are installed where that can be done, asked for in a line where not, and only once."""
    monkeypatch.setattr(prepare, "STAMP", tmp_path / "stamp")
    machine.tools |= dict.fromkeys(list(prepare.DESKTOP_TOOLS)[1:], "/usr/bin/there")
    prepare.install_desktop_tools()
    (command,) = machine.ran
    assert command[-1] == "xvfb"
    machine.tools.pop("apt-get")
    prepare.install_desktop_tools()
    assert "apt-get install -y xvfb" in capsys.readouterr().err
    (tmp_path / "stamp").write_text("run 1a2b")  # an environment that only ran so far
    prepare.install_desktop_tools()
    assert "apt-get install -y xvfb" in capsys.readouterr().err
    (tmp_path / "stamp").write_text("test 1a2b")
    prepare.install_desktop_tools()
    assert capsys.readouterr().err == ""
    assert len(machine.ran) == 1


def test_a_package_is_made_with_python_as_a_library(
    prepare: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Debian's Python comes without it; one that has its own is left alone."""
    known = {"LIBDIR": str(tmp_path), "INSTSONAME": "libpython3.99.so.1.0"}
    monkeypatch.setattr(prepare.sysconfig, "get_config_var", known.get)
    (package,) = prepare.missing_python_library()
    assert package.startswith("libpython3.")
    (tmp_path / "libpython3.99.so.1.0").touch()
    assert prepare.missing_python_library() == []


def test_an_old_python_is_told(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python before 3.11 is refused by name, before anything is touched."""
    monkeypatch.setattr(prepare.sys, "version_info", (3, 9, 2))
    with pytest.raises(prepare.CannotPrepare, match=r"Python 3\.11 or later"):
        prepare.main("run")


def test_packages_are_installed_once(
    prepare: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A second call finds the packages in place; another lock installs them anew."""
    monkeypatch.setattr(prepare, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(prepare, "wanted_state", lambda: "one")
    prepare.install_packages("test")
    assert "--require-hashes" in machine.ran[0]
    assert len(machine.ran) == 2
    prepare.install_packages("test")
    prepare.install_packages("run")
    assert len(machine.ran) == 2
    monkeypatch.setattr(prepare, "wanted_state", lambda: "two")
    prepare.install_packages("run")
    assert len(machine.ran) == 4
    prepare.install_packages("test")
    assert len(machine.ran) == 6


def test_a_failed_install_is_tried_again(
    prepare: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """An install that broke off leaves no mark that would pass for a whole one."""
    monkeypatch.setattr(prepare, "STAMP", tmp_path / "stamp")
    machine.fails = ("--editable",)
    for _ in range(2):
        with pytest.raises(prepare.CannotPrepare):
            prepare.install_packages("run")
    assert len(machine.ran) == 4


def test_every_check_runs_although_one_fails(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """One red check does not hide the next; the sum names it, and the status is not 0."""
    check = script("check")
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(check, "PYTHON", [check.sys.executable, "-c"])
    monkeypatch.setattr(check, "LINT", {"red": ["exit(1)"], "green": ["print('ran')"]})
    assert check.main(["--lint"]) == 1
    told = capfd.readouterr().out
    assert "ran" in told
    assert "Failed: red." in told
