"""Case files into projects: read all of them first, then write the good ones in one transaction.

A file is taken as a whole or not at all; every problem is listed with its file and place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field
from pathlib import Path

import studio_desk.studio.forms as forms
from studio_desk import resources
from studio_desk.policy import (
    BadInput,
    Case,
    Catalogue,
    Fact,
    Policy,
    Problem,
    Version,
    case_to_json,
    parse_policy_ref,
    policy_hash,
    read_json,
)
from studio_desk.policy.jsontext import MAX_BYTES
from studio_desk.policy.problems import saying, under
from studio_desk.policyfiles import add_versions, not_read, read_case_bytes, read_version
from studio_desk.store import clients, facts, projects
from studio_desk.studio.changes import Changes
from studio_desk.studio.context import Context, load_many
from studio_desk.studio.operations import Operation, operation
from studio_desk.values import dataclass

_LINES = ".jsonl"


@dataclass(frozen=True, slots=True)
class Report:
    """What became of an import.

    `taken` are (file, ids of the projects made of it); `already` the files, or lines of files, that
    say what the studio has already, word for word; `problems` all that is wrong, each with a place
    that begins with the file (and line) it is in.
    """

    taken: tuple[tuple[Path, tuple[int, ...]], ...] = ()
    already: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def projects(self) -> tuple[int, ...]:
        return tuple(number for _, numbers in self.taken for number in numbers)


@dataclass(slots=True)
class _Read:
    """A case as read: where it stood, and the texts of the versions of its own policy."""

    place: str
    case: Case
    policy: Policy
    texts: dict[str, str] = field(default_factory=dict)


def import_cases(
    context: Context, paths: Iterable[Path], extra: Sequence[Path] = ()
) -> tuple[Changes | None, Report]:
    """Take in case files, folders of them, and files of JSON lines.

    `extra` are policy files that cases may name. The changes are None where nothing was taken in.
    """
    reader = _Reader(context.catalogue, extra)
    files: list[tuple[Path, list[_Read]]] = []
    for path in reader.files(paths):
        cases = reader.read(path)
        if cases is not None:
            files.append((path, cases))
    known = _Known(context)
    already: list[str] = []
    kept: list[tuple[Path, list[_Read]]] = []
    for path, cases in files:
        new = [case for case in cases if not known.has(case.case)]
        already += [case.place for case in cases if case not in new]
        if new:
            kept.append((path, new))
    total = sum(len(cases) for _, cases in kept)
    if not total:
        return None, Report(already=tuple(already), problems=tuple(reader.problems))
    taken = []
    with operation(context, "import_cases", count=total) as running:
        told: dict[int, tuple[Fact, ...]] = {}
        for path, cases in kept:
            numbers = []
            for case in cases:
                number = add(context, running, case.case, case.policy, case.texts)
                told[number] = case.case.facts
                numbers.append(number)
            taken.append((path, tuple(numbers)))
        facts.insert(context.store, told, running.at, running.id)
    first = kept[0][1][0].case.project.title or ""
    changes = running.changes("import_cases", first, None, total)
    return changes, Report(tuple(taken), tuple(already), tuple(reader.problems))


def add(
    context: Context, running: Operation, case: Case, policy: Policy, texts: dict[str, str]
) -> int:
    """Write a checked case as a project without its facts, its client found or made.

    `texts` are those of the versions of the case's policy, by their hash.
    """
    store = context.store
    known = context.catalogue.get(policy.name)
    versions: tuple[int, ...] = ()
    if known is None or policy_hash(known) != policy_hash(policy):
        versions = tuple(
            projects.keep_version(
                store,
                version.name,
                version.label,
                texts[version.text_hash],
                version.text_hash,
                running.at,
            )
            for version in policy.versions
        )
    values = forms.project_values(case) | {
        "client_id": _client(context, running, case),
        "versions": versions,
    }
    project_id = projects.add(store, values, running.at)
    running.added("project", project_id)
    return project_id


def _client(context: Context, running: Operation, case: Case) -> int | None:
    if case.client is None or not (case.client.name or case.client.email):
        return None
    name, email = case.client.name, case.client.email
    found = clients.find(context.store, name, email)
    if found is not None:
        running.clients.add(found)
        return found
    made = clients.add(context.store, {"name": name, "email": email}, running.at)
    running.added("client", made)
    return made


class _Known:
    """The cases that the studio has, to notice a file that was imported before."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_title: dict[str, list[Case]] | None = None

    def has(self, case: Case) -> bool:
        """Whether a project of the studio says the same. A case without a title never does."""
        if case.project.title is None or not case.facts:
            return False
        return any(_same(case, other) for other in self._titled(case.project.title))

    def _titled(self, title: str) -> list[Case]:
        if self._by_title is None:
            self._by_title = defaultdict(list)
            store = self._context.store
            for loaded in load_many(self._context, projects.every_id(store)).values():
                if loaded.row.removed_at is None and loaded.row.title:
                    self._by_title[loaded.row.title].append(loaded.case)
        return self._by_title.get(title, [])


def _same(one: Case, other: Case) -> bool:
    a, b = case_to_json(one), case_to_json(other)
    for each, case in ((a, one), (b, other)):
        each["policy"] = case.policy.name
        each["facts"] = sorted(each["facts"], key=lambda fact: str(fact["at"]))
    return a == b


class _Reader:
    """Reads files; problems gather in `problems`, each named with its file."""

    def __init__(self, catalogue: Catalogue, extra: Sequence[Path]) -> None:
        self.problems: list[Problem] = []
        self.catalogue = catalogue
        self.texts: dict[str, str] = {}
        given = []
        for path in extra:
            version = self.version(path, str(path))
            if version is not None:
                given.append((version, path.name))
        if given:
            try:
                self.catalogue = add_versions(catalogue, given)
            except BadInput as bad:
                self.problems += bad.problems
            for path in resources.policy_files():
                self.version(path, path.name)

    def version(self, path: Path, place: str) -> Version | None:
        try:
            version = read_version(path)
        except BadInput as bad:
            self.problems += [under(place, problem) for problem in bad.problems]
            return None
        self.texts[version.text_hash] = path.read_text("utf-8-sig")
        return version

    def files(self, paths: Iterable[Path]) -> Iterator[Path]:
        """The files named, and those that lie in the folders named, in order."""
        for path in paths:
            if not path.is_dir():
                yield path
                continue
            found = sorted(
                each
                for each in path.iterdir()
                if each.suffix in (".json", _LINES) and each.is_file()
            )
            if not found:
                self.problems.append(
                    Problem(str(path), saying("no .json or .jsonl file in this folder"))
                )
            yield from found

    def read(self, path: Path) -> list[_Read] | None:
        """All cases of a file, or None where any of them has a problem."""
        before = len(self.problems)
        cases: list[_Read] = []
        try:
            size = path.stat().st_size
            if size > MAX_BYTES and path.suffix != _LINES:
                message = saying("{count} bytes; at most 10 MB are read", count=size)
                self.problems.append(Problem(str(path), message))
                return None
            cases = [
                case
                for place, data in _documents(path)
                if (case := self.case(place, data, path.parent)) is not None
            ]
        except OSError as error:
            self.problems.append(not_read(path, error))
        if not cases and len(self.problems) == before:
            self.problems.append(Problem(str(path), saying("empty; one case on each line")))
        return cases if len(self.problems) == before else None

    def case(self, place: str, data: bytes, folder: Path) -> _Read | None:
        try:
            case, policy = read_case_bytes(data, folder, self.catalogue)
            ref = parse_policy_ref(read_json(data))
        except BadInput as bad:
            self.problems += [under(place, problem) for problem in bad.problems]
            return None
        texts = dict(self.texts)
        for name in ref.versions if ref else ():
            version = read_version(folder / name)
            texts[version.text_hash] = (folder / name).read_text("utf-8-sig")
        return _Read(place, case, policy, texts)


def _documents(path: Path) -> Iterator[tuple[str, bytes]]:
    """The JSON texts of a file, each with its place. One over the limit is cut just behind it,
    so that the core's reader says so.
    """
    with path.open("rb") as file:
        if path.suffix != _LINES:
            yield str(path), file.read(MAX_BYTES + 1)
            return
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield f"{path}:{number}", line.strip()
