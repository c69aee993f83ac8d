"""Projects as case files: contract format, stable names, each file whole or not there at all."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from studio_desk.errors import KnownError
from studio_desk.oswords import system_words
from studio_desk.policy import case_to_json
from studio_desk.store import backup, projects
from studio_desk.studio.context import Context, Loaded, load_many
from studio_desk.studio.shelf import file_name, files_of, text_of
from studio_desk.tongue import tr

_LONGEST = 60  # characters of a title that go into a file's name
_CHUNK = 500


def export(context: Context, ids: Collection[int] | None, out: Path) -> tuple[Path, ...]:
    """Write one case file for each project into `out`, and return their paths in order.

    `ids` None: every project that was not removed, archived ones included. The files of policies
    that are not built in lie beside them. A file of the same name is replaced. Raises `KnownError`
    where there is no such project, or the folder cannot be written.
    """
    with context.store.reading():
        wanted = projects.every_id(context.store) if ids is None else list(ids)
        written: list[Path] = []
        try:
            out.mkdir(mode=0o700, parents=True, exist_ok=True)
            for start in range(0, len(wanted), _CHUNK):
                chunk = wanted[start : start + _CHUNK]
                found = load_many(context, chunk)
                if ids is not None:
                    _all_there(chunk, found)
                written += [
                    _write(context, found[number], out)
                    for number in chunk
                    if ids is not None or found[number].row.removed_at is None
                ]
        except OSError as problem:
            raise KnownError(
                tr(
                    "The cases were not all written: {why}. The studio is unchanged.",
                    why=system_words(problem),
                ),
                tr("Choose another folder."),
            ) from problem
    return tuple(written)


def _all_there(wanted: Iterable[int], found: Collection[int]) -> None:
    missing = [str(number) for number in wanted if number not in found]
    if missing:
        raise KnownError(tr("No project {names} in the studio.", names=", ".join(missing)))


def _write(context: Context, loaded: Loaded, out: Path) -> Path:
    for name, text in _policy_files(context, loaded):
        target = out / name
        if not target.exists():
            write_whole(target, text)
    path = out / case_name(loaded.row.id, loaded.row.title)
    write_whole(path, case_text(loaded))
    return path


def _policy_files(context: Context, loaded: Loaded) -> Iterable[tuple[str, str]]:
    """The files that the case names, each with its text; none for a policy that ships."""
    if loaded.row.versions:
        own = projects.policy_versions(context.store, loaded.row.versions)
        return [(file_name(version), version.text) for version in own.values()]
    named = files_of(loaded.policy, context.shipped)
    versions = loaded.policy.versions if named else ()
    return [
        (name, text_of(context.store, version))
        for name, version in zip(named, versions, strict=True)
    ]


def case_text(loaded: Loaded) -> str:
    """The case file of a project. The same facts give the same bytes."""
    return json.dumps(case_to_json(loaded.case), ensure_ascii=False, indent=2) + "\n"


def case_name(project_id: int, title: str | None) -> str:
    """The stable name of a project's case file: its number, and its title as far as files can."""
    plain = unicodedata.normalize("NFC", title or "").casefold()
    words = "".join(ch if ch.isalnum() else " " for ch in plain).split()
    slug = "-".join(words)[:_LONGEST].strip("-")
    return f"{project_id:04d}-{slug}.case.json" if slug else f"{project_id:04d}.case.json"


def write_whole(path: Path, text: str | bytes) -> None:
    """Write a private file under another name, sync it, and only then give it its own."""
    temporary = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
    try:
        handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8") if isinstance(text, str) else text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


@contextlib.contextmanager
def whole_folder(out: Path, what: str) -> Iterator[Path]:
    """A private folder that appears as `out` at the end of the block, whole or not at all.

    Raises `KnownError` where there is such a folder already and something in it, or the disk
    refuses; `what` says what was not done.
    """
    out = Path(os.path.abspath(out))
    part = out.with_name(f".{out.name}.{os.getpid()}.part")
    with backup.explained(what):
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise KnownError(
                tr("{out} is there already. Nothing was written.", out=out),
                tr("Choose a new folder."),
            )
        out.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir(mode=0o700)
        try:
            yield part
            if out.exists():
                out.rmdir()
            part.replace(out)
        finally:
            shutil.rmtree(part, ignore_errors=True)
