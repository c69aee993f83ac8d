"""What holds in every file: who asks the time, how long a file is, that it says what it is for."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import ROOT, is_within, modules, names_used

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 500

# Whatever answers "what time is it now?". Measuring a duration (time.monotonic) is another thing.
NOW = {
    "time.time", "time.time_ns", "time.clock_gettime", "time.clock_gettime_ns",
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today",
    "datetime.date.today",
}  # fmt: skip
# What asks only when it is given fewer arguments than this.
NOW_UNLESS_TOLD = {
    "time.localtime": 1,
    "time.gmtime": 1,
    "time.ctime": 1,
    "time.asctime": 1,
    "time.strftime": 2,
}
QT_NOW = (
    "currentDate", "currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch",
    "currentSecsSinceEpoch", "currentTime",
)  # fmt: skip
SQL_NOW = re.compile(
    r"\bcurrent_(timestamp|date|time)\b|\b(unixepoch|julianday|datetime|date|time)\(\s*'now'"
    r"|\bunixepoch\(\s*\)|\bstrftime\([^)]*'now'",
    re.IGNORECASE,
)


def asks_the_time(tree: ast.Module) -> list[int]:
    """Return the lines that ask what time it is, of Python, of Qt or of the database."""
    given = {
        node.func: len(node.args) + len(node.keywords)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    }
    lines = set()
    for name, node in names_used(tree):
        last = name.rsplit(".", 1)[-1]
        untold = name in NOW_UNLESS_TOLD and given.get(node, 0) < NOW_UNLESS_TOLD[name]
        if name in NOW or untold or (last in QT_NOW and "." in name):
            lines.add(node.lineno)
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and SQL_NOW.search(node.value)
        ):
            lines.add(node.lineno)
    return sorted(lines)


def source_files() -> list[Path]:
    return [
        file
        for folder in ("studio_desk", "tests", "packaging")
        for file in sorted((ROOT / folder).rglob("*.py"))
    ]


def test_only_the_clock_asks_the_time() -> None:
    """The present instant comes from ``clock.py`` and is handed on from there."""
    found = [
        f"{module.place}:{line}"
        for module in modules().values()
        if not is_within(module.name, "studio_desk.clock")
        for line in asks_the_time(module.tree)
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "import time\ntime.time()",
        "import time as t\nt.time_ns()",
        "from time import localtime\nlocaltime()",
        "import time\ntime.strftime('%Y')",
        "import time\nask = time.gmtime",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\ndt.date.today()",
        "from datetime import datetime as when\nwhen.utcnow()",
        "from PySide6.QtCore import QDateTime\nQDateTime.currentDateTime()",
        "SQL = 'x'\nq = 'select datetime(\\'now\\')'",
        "SQL = 'x'\nq = 'created integer default CURRENT_TIMESTAMP'",
        "SQL = 'x'\nq = \"select strftime('%s', 'now')\"",
    ],
)
def test_asking_the_time_is_found(source: str) -> None:
    """The rule on the clock sees every way of asking."""
    assert asks_the_time(ast.parse(source)) == [2]


@pytest.mark.parametrize(
    "source",
    [
        "clock.now()",
        "import time\ntime.monotonic()",
        "import time\ntime.strftime('%Y', time.gmtime(7))",
        "from datetime import datetime\ndatetime.fromtimestamp(0)",
        "x = 'up to date (now)'",
    ],
)
def test_other_uses_of_time_are_let_be(source: str) -> None:
    """The rule on the clock leaves alone what asks nothing."""
    assert asks_the_time(ast.parse(source)) == []


def test_files_stay_readable_in_one_sitting() -> None:
    """A file that grows past a few hundred lines is split by subject."""
    lengths = {file: len(file.read_text(encoding="utf-8").splitlines()) for file in source_files()}
    long = [f"{f.relative_to(ROOT)}: {n} lines" for f, n in lengths.items() if n > LONGEST]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    """Each source file opens with a docstring, tests and scripts included."""
    silent = [
        str(file.relative_to(ROOT))
        for file in source_files()
        if ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) is None
    ]
    assert silent == []


def test_packaging_is_no_package() -> None:
    """The folder shares its name with a library: an ``__init__.py`` there would hide that."""
    assert not (ROOT / "packaging" / "__init__.py").exists()
