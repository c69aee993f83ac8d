"""Reading policies and cases from disk: the shipped ones, a studio's own, and those of a case.

The decision core takes text and values; this module opens the files for it.
"""

from __future__ import annotations

import errno
import functools
from collections.abc import Iterable
from pathlib import Path

from studio_desk import resources
from studio_desk.policy import (
    BadInput,
    Case,
    Catalogue,
    Policy,
    Problem,
    Version,
    assemble,
    parse_case,
    parse_policy_ref,
    parse_version,
    read_json,
)
from studio_desk.policy.jsontext import MAX_BYTES
from studio_desk.policy.problems import saying


@functools.cache
def built_in_catalogue() -> Catalogue:
    """The four policies that ship with the program."""
    return _catalogue([(read_version(path), path.name) for path in resources.policy_files()])


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of at most 10 MB. Raises `BadInput` naming the file."""
    try:
        # A pipe or a device would keep the reader waiting; only its owner knows for how long.
        if path.exists() and not path.is_file() and not path.is_dir():
            raise OSError(errno.EINVAL, "a pipe or device, not a file")
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadInput([not_read(path, error)]) from error
    except ValueError as error:  # a name that no file can have
        raise BadInput([Problem(str(path), saying("not read: no file has such a name"))]) from error


def not_read(path: Path, error: OSError) -> Problem:
    """The problem of a file that the system did not let us read."""
    reason = (error.strerror or "cannot be read").lower()
    return Problem(str(path), saying("not read: {reason}", reason=_REASONS.get(reason, reason)))


# What the system says most often, in small letters.
_REASONS: dict[str, str] = {
    reason: reason
    for reason in (
        saying("no such file or directory"),
        saying("permission denied"),
        saying("is a directory"),
        saying("a pipe or device, not a file"),
        saying("cannot be read"),
    )
}


def read_version(path: Path) -> Version:
    """One policy file. Raises `BadInput` with file, line and key of every problem."""
    data = read_bytes(path)
    if len(data) > MAX_BYTES:
        raise BadInput([Problem(str(path), saying("over 10 MB; a policy file is a page of text"))])
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput([Problem(str(path), saying("not UTF-8; save the file as UTF-8"))]) from None
    return parse_version(text, path.name)


def _catalogue(versions: Iterable[tuple[Version, str]]) -> Catalogue:
    """One policy for each name; its versions in the order of their dates, undated first."""
    by_name: dict[str, list[tuple[Version, str]]] = {}
    for version, file in versions:
        by_name.setdefault(version.name, []).append((version, file))
    return Catalogue(
        assemble(
            sorted(
                found, key=lambda pair: pair[0].effective.toordinal() if pair[0].effective else 0
            )
        )
        for found in by_name.values()
    )


def _listed(folder: Path, names: Iterable[str]) -> list[tuple[Version, str]]:
    """The versions that a case lists. Raises `BadInput` with the problems of all the files."""
    found: list[tuple[Version, str]] = []
    problems: list[Problem] = []
    for name in names:
        try:
            found.append((read_version(folder / name), name))
        except BadInput as error:
            problems += error.problems
    if problems:
        raise BadInput(problems)
    return found


def add_versions(catalogue: Catalogue, versions: Iterable[tuple[Version, str]]) -> Catalogue:
    """The catalogue with further versions, in any order; known names gain versions.

    Raises `BadInput` where two versions of a name share a date.
    """
    given = list(versions)
    names = {version.name for version, _ in given}
    known = [
        (version, "built-in")
        for name in names & set(catalogue)
        for version in catalogue[name].versions
    ]
    return catalogue.with_policies(_catalogue([*known, *given]).values())


def read_case_bytes(
    data: bytes,
    folder: Path,
    catalogue: Catalogue | None = None,
    extra: Iterable[Path] = (),
) -> tuple[Case, Policy]:
    """Read a case with the policy it falls under.

    `folder` is where the policy files that the case names lie; `extra` are further policy files.
    A case that lists ``versions`` falls under exactly those. Raises `BadInput`.
    """
    known = built_in_catalogue() if catalogue is None else catalogue
    given = [(read_version(path), path.name) for path in extra]
    if given:
        known = add_versions(known, given)
    value = read_json(data)
    ref = parse_policy_ref(value)
    if ref is not None and ref.versions:
        policy = assemble(_listed(folder, ref.versions))
        if policy.name != ref.name:
            raise BadInput(
                [
                    Problem(
                        "policy.name",
                        saying(
                            '"{name}": the files say "{other}"', name=ref.name, other=policy.name
                        ),
                    )
                ]
            )
        known = known.with_policies([policy])
    case = parse_case(value, tuple(known), known.kinds)
    return case, known[case.policy.name]
