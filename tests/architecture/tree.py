"""The syntax trees of the program, and what each module imports: what these tests look at."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "studio_desk"


@dataclass(frozen=True, slots=True)
class Module:
    """One source file of the program, under its dotted name."""

    name: str
    file: Path
    tree: ast.Module

    @property
    def place(self) -> str:
        """The file as one would name it from the root of the checkout."""
        return self.file.relative_to(ROOT).as_posix()

    @property
    def parts(self) -> tuple[str, ...]:
        """The dotted name below the package: ``("policy", "money")``."""
        return tuple(self.name.split(".")[1:])


@dataclass(frozen=True, slots=True)
class Import:
    """One module that another names in an import, with the line it does so."""

    target: str
    line: int


def dotted(file: Path, root: Path) -> str:
    """Return the dotted name of a source file below ``root``."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def modules(root: Path = ROOT) -> dict[str, Module]:
    """Return every module of the program below ``root`` by its dotted name."""
    found = {}
    for file in sorted((root / PACKAGE).rglob("*.py")):
        name = dotted(file, root)
        tree = ast.parse(file.read_text(encoding="utf-8"), filename=str(file))
        found[name] = Module(name, file, tree)
    return found


def imports(module: Module, known: dict[str, Module]) -> list[Import]:
    """Return all that ``module`` imports, at whatever depth, ours and others'.

    ``from package import name`` counts as an import of the submodule where ``name`` is one, else
    of the package.
    """
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            found += [Import(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, module)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                found.append(Import(inner if inner in known else base, node.lineno))
    return found


def absolute(node: ast.ImportFrom, module: Module) -> str:
    """Return the full name of the package an import is from, relative ones included."""
    if not node.level:
        return node.module or ""
    parts = module.name.split(".")
    above = node.level - (1 if module.file.name == "__init__.py" else 0)
    base = parts[: len(parts) - above]
    return ".".join([*base, *([node.module] if node.module else [])])


def is_within(name: str, package: str) -> bool:
    """Return whether a dotted name is that package or lies within it."""
    return name == package or name.startswith(package + ".")


def names_used(tree: ast.AST) -> list[tuple[str, ast.expr]]:
    """Return every dotted name a module uses, imports resolved, as ``datetime.date.today``."""
    bound: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                bound[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    used = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute | ast.Name):
            chain: list[str] = []
            inner: ast.expr = node
            while isinstance(inner, ast.Attribute):
                chain.append(inner.attr)
                inner = inner.value
            if isinstance(inner, ast.Name):
                start = bound.get(inner.id, inner.id)
                used.append((".".join([start, *reversed(chain)]), node))
    return used
