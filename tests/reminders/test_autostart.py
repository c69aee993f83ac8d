"""Starting at login: one file that each desktop reads, written and removed."""

from __future__ import annotations

import configparser
import os
import plistlib
import shutil
import subprocess
from pathlib import Path

import pytest

from studio_desk.errors import KnownError
from studio_desk.reminders.autostart import Autostart, own_command

COMMAND = ["/opt/my studio/python", "-m", "studio_desk", "--profile", 'a "b" $c `d` 100% \\e']


def test_a_desktop_entry_starts_the_very_command(tmp_path: Path) -> None:
    """The entry lies where XDG wants it, and its quoting survives the standard's own reading."""
    config = tmp_path / "config"
    switch = Autostart(
        COMMAND, platform="linux", environment={"XDG_CONFIG_HOME": str(config)}, home=tmp_path
    )
    assert switch.file == config / "autostart" / "studio-desk.desktop"
    assert not switch.on()
    switch.switch(on=True)
    assert switch.on()
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(switch.file)
    values = entry["Desktop Entry"]
    assert values["Type"] == "Application"
    assert _arguments(values["Exec"]) == [*COMMAND, "--hidden"]
    switch.switch(on=False)
    switch.switch(on=False)
    assert not switch.on()


def _arguments(line: str) -> list[str]:
    """An Exec line as the desktop entry specification reads it."""
    text = line.replace("\\\\", "\\")  # the string value itself
    found, word, quoted, at = [], "", False, 0
    while at < len(text):
        sign = text[at]
        if quoted and sign == "\\":
            at += 1
            word += text[at]
        elif sign == '"':
            quoted = not quoted
        elif sign == " " and not quoted:
            found.append(word)
            word = ""
        else:
            word += sign
        at += 1
    return [each.replace("%%", "%") for each in [*found, word]]


def test_a_real_validator_takes_the_entry(tmp_path: Path) -> None:
    """desktop-file-validate finds nothing wrong."""
    if shutil.which("desktop-file-validate") is None:
        pytest.skip("desktop-file-validate missing; apt-get install -y desktop-file-utils")
    switch = Autostart(COMMAND, platform="linux", environment={}, home=tmp_path)
    switch.switch(on=True)
    assert switch.file == tmp_path / ".config" / "autostart" / "studio-desk.desktop"
    done = subprocess.run(
        ["desktop-file-validate", str(switch.file)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_macos_has_a_launch_agent(tmp_path: Path) -> None:
    """A property list that runs the command at load."""
    switch = Autostart(COMMAND, platform="darwin", environment={}, home=tmp_path)
    switch.switch(on=True)
    assert switch.file.parent == tmp_path / "Library" / "LaunchAgents"
    read = plistlib.loads(switch.file.read_bytes())
    assert read["ProgramArguments"] == [*COMMAND, "--hidden"]
    assert read["RunAtLoad"] is True


def test_windows_has_a_script_in_the_startup_folder(tmp_path: Path) -> None:
    """A script with the command quoted."""
    environment = {"APPDATA": str(tmp_path / "Roaming")}
    command = ["C:\\Program Files\\Studio Desk\\studio-desk.exe"]
    switch = Autostart(command, platform="win32", environment=environment, home=tmp_path)
    switch.switch(on=True)
    assert switch.file.parent.name == "Startup"
    text = switch.file.read_text()
    assert text == f'@start "" "{command[0]}" "--hidden"\n'


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """The switch says why it did not turn."""
    (tmp_path / ".config").write_text("a file in the way")
    switch = Autostart(COMMAND, platform="linux", environment={}, home=tmp_path)
    with pytest.raises(KnownError, match="Starting at login was not changed"):
        switch.switch(on=True)


def test_the_own_command_starts_this_program() -> None:
    """What would be started is there."""
    command = own_command(["--profile", "x"])
    assert os.access(command[0], os.X_OK)
    assert command[-2:] == ["--profile", "x"]
