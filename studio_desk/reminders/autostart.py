"""Starting at login, hidden in the tray: off at first, switched by a file the desktop reads.

Linux: an XDG autostart entry. macOS: a launch agent. Windows: a script in the Startup folder. The
file is the truth: there is no setting beside it that could say otherwise.
"""

from __future__ import annotations

import os
import plistlib
import shlex
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.tongue import tr

_ID = "studio-desk"
_MAC_ID = "org.studio-desk.StudioDesk"


class Autostart:
    """The switch. `command` starts the program; `--hidden` is added to it.

    `platform` is `sys.platform`'s word, `environment` and `home` say where the file belongs.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        platform: str = sys.platform,
        environment: Mapping[str, str] = os.environ,
        home: Path | None = None,
    ) -> None:
        self._command = [*command, "--hidden"]
        self._platform = platform
        self.file = _place(platform, environment, home or Path.home())

    def on(self) -> bool:
        """Whether the program starts at login."""
        return self.file.is_file()

    def switch(self, *, on: bool) -> None:
        """Write or remove the file. Raises `KnownError` where that cannot be done."""
        try:
            if on:
                self.file.parent.mkdir(parents=True, exist_ok=True)
                self.file.write_bytes(self._content())
            else:
                self.file.unlink(missing_ok=True)
        except OSError as problem:
            raise KnownError(
                tr(
                    "Starting at login was not changed: {file} cannot be written: {why}.",
                    file=self.file,
                    why=system_words(problem),
                ),
                tr("Make its folder writable and try again."),
            ) from problem

    def _content(self) -> bytes:
        if self._platform == "darwin":
            return plistlib.dumps(
                {"Label": _MAC_ID, "ProgramArguments": self._command, "RunAtLoad": True}
            )
        if self._platform == "win32":
            quoted = " ".join(f'"{part.replace("%", "%%")}"' for part in self._command)
            return f'@start "" {quoted}\r\n'.encode()
        return (
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Studio Desk\n"
            "Comment=Reminders in the tray\n"
            f"Icon={_ID}\n"
            f"Exec={' '.join(_desktop_quoted(part) for part in self._command)}\n"
            "Terminal=false\n"
            "X-GNOME-Autostart-enabled=true\n"
        ).encode()


def own_command(arguments: Sequence[str] = ()) -> list[str]:
    """How this very program is started again: a frozen or installed one by its own file."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    script = Path(sys.argv[0])
    if script.name.startswith("studio-desk") and script.is_file():
        return [str(script.absolute()), *arguments]
    return [sys.executable, "-m", "studio_desk", *arguments]


def _place(platform: str, environment: Mapping[str, str], home: Path) -> Path:
    if platform == "darwin":
        return home / "Library" / "LaunchAgents" / f"{_MAC_ID}.plist"
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        menu = roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / "Startup"
        return menu / f"{_ID}.cmd"
    config = environment.get("XDG_CONFIG_HOME", "")
    base = Path(config) if Path(config).is_absolute() else home / ".config"
    return base / "autostart" / f"{_ID}.desktop"


def _desktop_quoted(part: str) -> str:
    """One argument of an Exec line: quoted as the desktop entry specification wants it."""
    if part and shlex.quote(part) == part and "%" not in part:
        return part
    escaped = part.replace("\\", "\\\\")
    for sign in ('"', "`", "$"):
        escaped = escaped.replace(sign, f"\\{sign}")
    # A string value of a desktop file reads backslashes once more; % begins a field code.
    return '"' + escaped.replace("\\", "\\\\").replace("%", "%%") + '"'
