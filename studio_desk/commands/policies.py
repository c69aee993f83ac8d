"""`policy list|show|check|export|schema`: policies read, checked and taken out.

Exit statuses: 0, all is well; 1, no such policy, or what cannot be written; 2, a file is not in
order, or the call is not.
"""

from __future__ import annotations

import argparse
import dataclasses
import sys
from pathlib import Path
from typing import Any

from studio_desk.app import reading_studio
from studio_desk.commands.common import plain, print_json, profile
from studio_desk.errors import KnownError
from studio_desk.policy import Catalogue, Problem, Version
from studio_desk.policy.schema import policy_schema
from studio_desk.studio import Studio
from studio_desk.studio.exporting import write_whole
from studio_desk.studio.policies.files import check_files, shipped_lines
from studio_desk.studio.policies.values import PolicyLine, VersionLine
from studio_desk.studio.shelf import shipped_text
from studio_desk.wording.policies import STATE_WORDS, sections
from studio_desk.wording.policyproblems import placed, remedy


def listed(call: argparse.Namespace) -> int:
    """The policies, each with its versions and how many projects go by it."""
    with reading_studio(profile(call)) as studio:
        lines = _lines(studio)
    if call.json:
        print_json([_line_json(line) for line in lines])
        return 0
    for line in lines:
        kinds = ", ".join(line.kinds)
        print(f"{line.name}  {plain(line.title)}  ({kinds}): {line.projects} projects")
        for each in line.versions:
            print(f"    {each.version.label}  {STATE_WORDS[each.state]}{_accepted(each)}")
    return 0


def _lines(studio: Studio | None) -> tuple[PolicyLine, ...]:
    return shipped_lines() if studio is None else studio.policies.listed()


def _accepted(line: VersionLine) -> str:
    return f", accepted with {line.accepted} orders" if line.accepted else ""


def _line_json(line: PolicyLine) -> dict[str, Any]:
    return {
        "name": line.name,
        "title": line.title,
        "kinds": list(line.kinds),
        "projects": line.projects,
        "brought_by_cases": line.brought,
        "versions": [
            {
                "version": each.version.label,
                "state": each.state,
                "accepted": each.accepted,
                "shipped": each.shipped,
            }
            for each in line.versions
        ],
    }


def show(call: argparse.Namespace) -> int:
    """A policy clause by clause, as it is in force or in the version asked for."""
    with reading_studio(profile(call)) as studio:
        line = _wanted(_lines(studio), call.name, call.version)
    version = line.version
    if call.json:
        print_json(_version_json(version) | {"state": line.state})
        return 0
    print(f"{plain(version.title)}, {version.label}, {STATE_WORDS[line.state]}")
    for section in sections(version):
        print(f"\n{section.title}")
        for row in section.rows:
            value = row.value.replace("\n", ", ")
            kinds = f" [{row.kinds}]" if row.kinds else ""
            print(f"  {row.number:<5} {plain(row.says)}{kinds}" + (f"  ({value})" if value else ""))
    return 0


def _wanted(lines: tuple[PolicyLine, ...], name: str, label: str | None) -> VersionLine:
    """The version of that name and date; without a date, the one in force."""
    named = [line for line in lines if name.casefold() in (line.name, line.title.casefold())]
    if not named:
        known = ", ".join(dict.fromkeys(line.name for line in lines))
        raise KnownError(f"No policy {plain(name)} is at hand.", f"Known are {known}.")
    if label is None:
        return named[0].present
    for line in named:
        for each in line.versions:
            if each.version.label == label:
                return each
    labels = ", ".join(each.version.label for line in named for each in line.versions)
    raise KnownError(f"{named[0].name} has no version {plain(label)}.", f"It has {labels}.")


def _version_json(version: Version) -> dict[str, Any]:
    clauses = []
    for clause in version.clauses:
        term = dataclasses.asdict(clause.term)
        term.pop("clause")
        own = {key: value for key, value in term.items() if value not in ((), False)}
        clauses.append(
            {"number": clause.number, "says": clause.says, "term": clause.term.word} | own
        )
    return {
        "name": version.name,
        "version": version.label,
        "title": version.title,
        "source": version.source,
        "currency": version.currency,
        "amendments": version.amendments,
        "kinds": list(version.kinds),
        "clauses": clauses,
    }


def check(call: argparse.Namespace) -> int:
    """Whether policy files are in order, each fault with its line, its key and what to do."""
    with reading_studio(profile(call)) as studio:
        catalogue = studio.catalogue if studio is not None else _shipped()
        found = check_files([Path(name) for name in call.files], catalogue)
    problems = [problem for each in found for problem in each.problems]
    if call.json:
        print_json([_problem_json(problem) for problem in problems])
    else:
        for problem in problems:
            print(problem, file=sys.stderr)
            if todo := remedy(problem):
                print(f"    {todo}", file=sys.stderr)
        for each in found:
            if each.version is not None:
                version = each.version
                print(
                    f"{each.path}: in order: {version.name}, {version.label},"
                    f" {len(version.clauses)} clauses"
                )
    return 2 if problems else 0


def _shipped() -> Catalogue:
    return Catalogue(line.policy for line in shipped_lines() if line.policy is not None)


def _problem_json(problem: Problem) -> dict[str, Any]:
    file, line, key = placed(problem)
    return {
        "file": file,
        "line": line,
        "key": key,
        "problem": problem.message,
        "remedy": remedy(problem),
    }


def export(call: argparse.Namespace) -> int:
    """Write the file of a version, to be read, changed and checked."""
    with reading_studio(profile(call)) as studio:
        line = _wanted(_lines(studio), call.name, call.version)
        version = line.version
        text = shipped_text(version) if studio is None else studio.policies.text(version)
    if call.out is None:
        print(text, end="")
        return 0
    try:
        write_whole(Path(call.out), text)
    except OSError as error:
        raise KnownError(
            f"The policy was not written: {error.strerror}.", "Choose another folder."
        ) from error
    print(call.out)
    return 0


def schema(_call: argparse.Namespace) -> int:
    """The JSON Schema of policy files, for editors."""
    print_json(policy_schema())
    return 0
