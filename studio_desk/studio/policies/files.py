"""Policy files without a studio: what ships, and whether files are in order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio_desk.policy import BadInput, Catalogue, Problem, Version
from studio_desk.policy.writing import version_text
from studio_desk.policyfiles import add_versions, built_in_catalogue, read_version
from studio_desk.studio.policies.values import PolicyLine, VersionLine
from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class Checked:
    """A file as it was read: its version where it is in order, else all that is wrong.

    The place of a problem is ``FILE:LINE: key``, the file as it was given.
    """

    path: Path
    version: Version | None
    problems: tuple[Problem, ...]


def check_files(paths: Sequence[Path], catalogue: Catalogue) -> tuple[Checked, ...]:
    """Check each file by itself, then beside the others and the policies at hand."""
    found = [_read(path) for path in paths]
    if any(each.version is None for each in found):
        return tuple(found)
    checked: list[Checked] = []
    known = catalogue
    for each in found:
        assert each.version is not None  # or we had answered
        try:
            if not _there(known, each.version):
                known = add_versions(known, [(each.version, str(each.path))])
            checked.append(each)
        except BadInput as bad:
            checked.append(Checked(each.path, None, bad.problems))
    return tuple(checked)


def _read(path: Path) -> Checked:
    try:
        return Checked(path, read_version(path), ())
    except BadInput as bad:
        return Checked(path, None, tuple(_under(path, problem) for problem in bad.problems))


def _under(path: Path, problem: Problem) -> Problem:
    """The problem with the file's whole name, as it was given."""
    if problem.place.startswith(str(path)):
        return problem
    return Problem(f"{path}{problem.place.removeprefix(path.name)}", problem.message)


def _there(catalogue: Catalogue, version: Version) -> bool:
    """Whether a version that says the same is at hand already."""
    policy = catalogue.get(version.name)
    known = policy.version(version.label) if policy is not None else None
    return known is not None and version_text(known) == version_text(version)


def shipped_lines() -> tuple[PolicyLine, ...]:
    """The policies that come with the program, where there is no studio yet."""
    lines = []
    for name, policy in built_in_catalogue().items():
        newest = policy.versions[-1]
        versions = tuple(
            VersionLine(version, "in_force" if version is newest else "replaced", shipped=True)
            for version in policy.versions
        )
        lines.append(PolicyLine(name, name, newest.title, newest.kinds, 0, versions[::-1], policy))
    return tuple(lines)
