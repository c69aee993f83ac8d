"""Which room may know which: no cycles, no arrow against the house, pure rooms stay pure."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.architecture.tree import PACKAGE, ROOT, Module, imports, is_within, modules

if TYPE_CHECKING:
    from pathlib import Path

# Which of our rooms a room may import. A room is named by the longest entry that fits, and may
# always import itself. What is not listed here may import nothing of ours: a new room is entered
# on purpose. ``app`` alone knows all.
GROUND = {"errors", "clock", "paths", "resources", "tongue", "oswords", "lazily"}
READING = {"reading", "readingfiles"}
DISPUTES = {"disputes", "disputefiles"}
# Knows nothing and says nothing: `dataclasses` made quicker. Every room may use it, pure or not.
EVERYWHERE = {"values"}
ARROWS: dict[str, set[str]] = {
    "__main__": {"cli"},
    "errors": set(),
    "tongue": set(),
    "oswords": {"tongue"},
    "lazily": set(),
    "values": set(),
    "passphrase": set(),
    "afterpaint": {"studio", "ui"} | GROUND,
    "around": {"afterpaint", "presence", "reminders", "safekeeping", "studio", "ui"} | GROUND,
    "safekeeping": {"passphrase", "studio", "presence", "ui"} | GROUND,
    "trouble": {"errors", "store", "tongue", "ui"},
    "clock": set(),
    "paths": {"errors", "oswords", "tongue"},
    "resources": {"errors", "tongue"},
    "policy": set(),
    "money": {"policy"},
    "policyfiles": {"policy", "resources", "errors"},
    "wording": {"policy", "money", "tongue"},
    "reading": {"policy"},
    "replies": {"policy", "wording"},
    "readingfiles": {"policy", "policyfiles", "reading", "resources"},
    "disputes": {"policy"},
    "disputefiles": {"disputes", "resources"},
    "store": {"policy", "errors", "oswords", "tongue"},
    "files": {"policy", "errors", "oswords", "tongue"},
    "studio": {"policy", "policyfiles", "store", "files", "wording", "replies", "reminders.plan"}
    | {"money"}
    | DISPUTES
    | READING
    | GROUND,
    "reminders": {"policy", "studio", "wording", "reminders"} | GROUND,
    "reminders.plan": {"policy", "money"},
    "reports": {"policy", "money", "disputes", "studio", "reports", "wording"} | GROUND,
    "reports.content": {"policy", "money", "disputes", "wording", "errors", "tongue"},
    "ui": {"policy", "money", "disputes", "studio", "wording", "replies"} | READING | GROUND,
    "ui.reports": {"policy", "disputes", "studio", "wording", "reports", "ui"} | GROUND,
    "commands": {"policy", "money", "studio", "wording", "reminders.calendar", "app"} | GROUND,
    "presence": {"policy", "studio", "wording", "reminders", "ui"} | GROUND,
    "commands.arguments": set(),
    "cli": {"commands.arguments", "policy", "policyfiles", "studio", "reports", "wording", "app"}
    | READING
    | GROUND,
}

# Rooms that may bring in what is not in the standard library, and what.
OTHERS: dict[str, set[str]] = {
    "paths": {"appdirs"},
    "passphrase": {"keyring"},
    "store": {"peewee", "playhouse", "sqlcipher3"},
    "files": {"soundfile", "numpy"},
    "reminders": {"PySide6", "jeepney"},
    "reminders.plan": set(),
    "reports": {"PySide6", "segno", "typst"},
    "reports.content": set(),
    "ui": {"PySide6"},
    "presence": {"PySide6"},
    "safekeeping": {"PySide6"},
    "afterpaint": {"PySide6"},
    "around": {"PySide6"},
    "app": {"PySide6"},
}

# What a room without a clock, a file, a setting or a database has no use for.
IMPURE = (
    "io", "locale", "logging", "os", "pathlib", "random", "shutil", "socket", "sqlite3",
    "subprocess", "tempfile", "threading", "time",
)  # fmt: skip
PURE = (
    "policy", "money", "wording", "reading", "replies", "disputes", "reminders.plan",
    "reports.content",
)  # fmt: skip

# Nothing uses the network. (QtNetwork has the local socket by which one start finds another.)
NETWORK = ("ftplib", "http", "smtplib", "socket", "ssl", "urllib.request", "xmlrpc")


def room_of(parts: tuple[str, ...], rooms: dict[str, set[str]]) -> str:
    """Return the longest entry of ``rooms`` that a module lies in, else its first part."""
    for length in range(len(parts), 0, -1):
        name = ".".join(parts[:length])
        if name in rooms:
            return name
    return parts[0] if parts else ""


def below(name: str) -> tuple[str, ...]:
    return tuple(name.split(".")[1:])


def against_the_arrows(known: dict[str, Module]) -> list[str]:
    wrong = []
    for module in known.values():
        room = room_of(module.parts, ARROWS)
        if room in ("", "app"):
            allowed = set(ARROWS) | {"app"} if room else set()
        else:
            allowed = ARROWS.get(room, set()) | {room} | EVERYWHERE
        for found in imports(module, known):
            if not is_within(found.target, PACKAGE) or found.target == PACKAGE:
                continue
            target = room_of(below(found.target), ARROWS)
            inside = any(is_within(".".join(below(found.target)), name) for name in allowed)
            if not inside and target not in allowed:
                wrong.append(f"{module.place}:{found.line} {room} imports {target}")
    return sorted(set(wrong))


def foreign_packages(known: dict[str, Module]) -> list[str]:
    wrong = []
    for module in known.values():
        allowed = OTHERS.get(room_of(module.parts, OTHERS), set())
        for found in imports(module, known):
            top = found.target.split(".")[0]
            if top != PACKAGE and top not in sys.stdlib_module_names and top not in allowed:
                wrong.append(f"{module.place}:{found.line} {top}")
    return wrong


def cycles(known: dict[str, Module]) -> list[list[str]]:
    """Return the groups of modules that import each other in a ring (Tarjan's components)."""
    edges = {
        name: {i.target for i in imports(module, known) if i.target in known}
        for name, module in known.items()
    }
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    rings: list[list[str]] = []

    def visit(name: str) -> None:
        index[name] = low[name] = len(index)
        stack.append(name)
        for target in sorted(edges[name]):
            if target not in index:
                visit(target)
                low[name] = min(low[name], low[target])
            elif target in stack:
                low[name] = min(low[name], index[target])
        if low[name] == index[name]:
            ring = []
            while not ring or ring[-1] != name:
                ring.append(stack.pop())
            if len(ring) > 1 or name in edges[name]:
                rings.append(sorted(ring))

    for name in known:
        if name not in index:
            visit(name)
    return rings


def test_imports_follow_the_arrows() -> None:
    """No room imports one that the house does not let it know."""
    assert against_the_arrows(modules()) == []


def test_no_import_cycles() -> None:
    """No module reaches itself through imports, those inside functions included."""
    assert cycles(modules()) == []


def test_only_the_named_rooms_bring_in_other_packages() -> None:
    """Qt, the database and appdirs each stay in the rooms that are for them."""
    assert foreign_packages(modules()) == []


def test_nothing_imports_a_network_library() -> None:
    """Studio Desk sends nothing."""
    known = modules()
    found = [
        f"{module.place}:{i.line} {i.target}"
        for module in known.values()
        for i in imports(module, known)
        if any(is_within(i.target, name) for name in NETWORK)
    ]
    assert found == []


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_import_nothing_that_touches_the_world(room: str) -> None:
    """A pure room has no clock, no file, no log, no thread, and opens nothing."""
    known = modules()
    inside = [m for m in known.values() if is_within(".".join(m.parts), room)]
    if not inside:
        pytest.skip(f"{room} is not built yet")
    found = [
        f"{module.place}:{i.line} {i.target}"
        for module in inside
        for i in imports(module, known)
        if any(is_within(i.target, name) for name in IMPURE)
    ]
    found += [
        f"{module.place}:{node.lineno} {node.func.id}()"
        for module in inside
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("open", "input", "print", "exec", "eval", "__import__")
    ]
    assert found == []


@pytest.mark.parametrize("room", PURE)
def test_pure_rooms_come_alone(room: str) -> None:
    """A fresh process that imports every module of a pure room has loaded no Qt, no database."""
    names = [n for n, m in modules().items() if is_within(".".join(m.parts), room)]
    if not names:
        pytest.skip(f"{room} is not built yet")
    assert loaded_with(names) == set()


@pytest.mark.parametrize("name", ["cli", "studio_desk"])
def test_the_command_line_starts_without_qt(name: str) -> None:
    """Importing the command line loads neither Qt nor the database: start-up counts."""
    module = PACKAGE if name == PACKAGE else f"{PACKAGE}.{name}"
    if module not in modules():
        pytest.skip(f"{name} is not built yet")
    assert loaded_with([module]) == set()


def loaded_with(names: list[str]) -> set[str]:
    """Return which of the heavy packages a fresh process loads with these modules."""
    script = (
        "import importlib, sys\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "heavy = {'PySide6', 'shiboken6', 'peewee', 'playhouse', 'sqlite3', 'appdirs'}\n"
        # Coverage, where it measures this process too, keeps its own data in sqlite.
        "if 'coverage' in sys.modules: heavy -= {'sqlite3'}\n"
        "print(*sorted(heavy & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


# --- The tests tested: each rule must be seen to fail -------------------------------------------


def house(root: Path, files: dict[str, str]) -> dict[str, Module]:
    """Write a small program and return its modules."""
    for name, text in files.items():
        file = root / PACKAGE / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return {
        name: Module(name, ROOT / m.file.relative_to(root), m.tree)
        for name, m in modules(root).items()
    }


def test_an_arrow_against_the_house_is_found(tmp_path: Path) -> None:
    """The rule on arrows sees relative, late and type-only imports, and unknown rooms."""
    known = house(
        tmp_path,
        {
            "__init__.py": "",
            "policy/__init__.py": "from ..store import db\n",
            "policy/late.py": "def f():\n    import studio_desk.ui.window\n",
            "store/__init__.py": "",
            "store/db.py": "from studio_desk.policy import late\n",
            "ui/__init__.py": "",
            "ui/window.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
            "    from studio_desk.store import db\n",
            "reminders/plan.py": "from studio_desk.studio import thing\n",
            "attic.py": "from studio_desk import errors\n",
            "errors.py": "",
            "app.py": "from studio_desk import store, ui\nimport studio_desk.attic\n",
        },
    )
    assert against_the_arrows(known) == [
        "studio_desk/app.py:2 app imports attic",
        "studio_desk/attic.py:1 attic imports errors",
        "studio_desk/policy/__init__.py:1 policy imports store",
        "studio_desk/policy/late.py:2 policy imports ui",
        "studio_desk/reminders/plan.py:1 reminders.plan imports studio",
        "studio_desk/ui/window.py:3 ui imports store",
    ]


def test_a_cycle_is_found(tmp_path: Path) -> None:
    """The rule on cycles sees one that only closes inside a function."""
    known = house(
        tmp_path,
        {
            "a.py": "import studio_desk.b\n",
            "b.py": "from studio_desk import c\n",
            "c.py": "def f():\n    from .a import x\n",
            "d.py": "import studio_desk.a\n",
        },
    )
    assert cycles(known) == [["studio_desk.a", "studio_desk.b", "studio_desk.c"]]


def test_a_foreign_package_is_found(tmp_path: Path) -> None:
    """The rule on other packages tells the room that may from the one that may not."""
    known = house(tmp_path, {"ui/x.py": "import PySide6.QtCore\nimport peewee\nimport json\n"})
    assert foreign_packages(known) == ["studio_desk/ui/x.py:2 peewee"]
