"""What every test stands on: no screen, no network, nobody's own data, one zone, a silent log."""

from __future__ import annotations

import logging
import os
import socket
import sys
import time
from typing import TYPE_CHECKING

import hypothesis
import pytest

from studio_desk.clock import FixedClock
from studio_desk.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Before Qt is loaded. QT_QPA_PLATFORM=xcb shows the windows of a test that is being written.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A zone that no case uses, with an odd offset: whatever leans on the machine's zone shows at once.
os.environ["TZ"] = "Asia/Kathmandu"
if hasattr(time, "tzset"):
    time.tzset()
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
# No test speaks to the desktop it runs on.
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

# The everyday profile gives the same examples each time, so that a red run is red again.
# HYPOTHESIS_PROFILE=deep looks further, at random.
hypothesis.settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.register_profile(
    "deep",
    max_examples=3000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
if os.environ.get("HYPOTHESIS_PROFILE") == "deep":
    os.environ.setdefault("PYTEST_TIMEOUT", "3600")  # seconds; weightier than pyproject's


@pytest.fixture(scope="session", autouse=True)
def nobodys_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Put home and all that is found from it into an empty folder, for child processes too."""
    home = tmp_path_factory.mktemp("home")
    places = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": home / "runtime",
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, folder in places.items():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            patch.setenv(name, str(folder))
        yield home


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Refuse every connection that leaves the machine's own sockets: nothing here needs one."""

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event == "socket.connect":
            sock = arguments[0]
            if isinstance(sock, socket.socket) and sock.family in refused:
                raise AssertionError(f"a test reached for the network: {arguments[1]}")

    # An audit hook cannot be taken off again, so it is made to refuse nothing afterwards.
    refused = {socket.AF_INET, socket.AF_INET6}
    sys.addaudithook(refuse)
    yield
    refused.clear()


class _Loud(logging.Handler):
    """Collects what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it is marked ``expects_log``."""
    loud = _Loud()
    logging.getLogger().addHandler(loud)
    yield
    logging.getLogger().removeHandler(loud)
    if loud.records and request.node.get_closest_marker("expects_log") is None:
        told = "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in loud.records)
        pytest.fail(f"unexpected log records:\n{told}", pytrace=False)


@pytest.fixture(autouse=True)
def widgets_go_with_their_test() -> Iterator[None]:
    """Destroy the windows of a test, and what it asked to be deleted later: no loop runs after it
    that would. Those that stay are visited by each change of the theme, and the tests after it grow
    slower and slower.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for window in widgets.QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The folders of a fresh profile."""
    return Paths.under(tmp_path / "profile").create()


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at Sun 1 Mar 2026, 15:00:00 UTC."""
    return FixedClock(1_772_377_200)
