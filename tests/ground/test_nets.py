"""The nets that ``conftest.py`` spreads under every test, seen to catch."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

CONFTEST = Path(__file__).resolve().parents[1] / "conftest.py"

pytest_plugins = ["pytester"]


@pytest.fixture
def netted(pytester: pytest.Pytester) -> pytest.Pytester:
    """A folder of tests with our conftest and our settings."""
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyprojecttoml((CONFTEST.parents[1] / "pyproject.toml").read_text("utf-8"))
    return pytester


def test_a_warning_in_the_log_fails_a_test(netted: pytest.Pytester) -> None:
    """A log record of WARNING or above fails the test, unless it is marked as expecting one."""
    netted.makepyfile(
        """
        import logging, pytest
        def test_quiet(): logging.getLogger("x").info("fine")
        def test_loud(): logging.getLogger("x").error("disk full")
        @pytest.mark.expects_log
        def test_expected(): logging.getLogger("x").error("disk full")
        """
    )
    result = netted.runpytest_subprocess("-p", "no:cacheprovider", ".")
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*unexpected log records:*", "*ERROR x: disk full*"])


def test_a_warning_fails_a_test(netted: pytest.Pytester) -> None:
    """A Python warning is an error, one from a forgotten file handle included."""
    netted.makepyfile(
        """
        import warnings
        def test_loud(): warnings.warn("old", DeprecationWarning)
        def test_leak(tmp_path): (tmp_path / "x").open("w")
        """
    )
    netted.runpytest_subprocess("-p", "no:cacheprovider", ".").assert_outcomes(failed=2)


def test_a_qt_warning_fails_a_test(netted: pytest.Pytester) -> None:
    """What Qt warns about on its own channel fails the test too."""
    netted.makepyfile(
        """
        from PySide6.QtCore import qWarning
        def test_loud(qtbot): qWarning("no such signal")
        """
    )
    netted.runpytest_subprocess("-p", "no:cacheprovider", ".").assert_outcomes(failed=1)


def test_the_network_is_out_of_reach() -> None:
    """A connection to anywhere fails at once, before a packet leaves."""
    with socket.socket() as sock, pytest.raises(AssertionError, match="reached for the network"):
        sock.connect(("127.0.0.1", 9))
