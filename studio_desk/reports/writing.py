"""Reports onto the disk: private, whole or not at all; a dossier with its files in one archive."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

from studio_desk.errors import KnownError, WrongInput
from studio_desk.oswords import system_words
from studio_desk.policy.instants import local_time, zone_named
from studio_desk.reports.content.choices import Attached
from studio_desk.reports.content.report import ReportContent
from studio_desk.reports.pdf import shipped
from studio_desk.studio import exporting
from studio_desk.tongue import tr

LARGEST = 100_000_000  # bytes of one file of evidence


def write_whole(path: Path, data: bytes, what: str = "") -> None:
    """Write a private file under another name, sync it, and only then give it its own.

    Raises `KnownError`, which calls it `what` (else by its name); a file that was there before is
    then unchanged.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        exporting.write_whole(path, data)
    except OSError as problem:
        raise KnownError(
            tr(
                "{what} was not written: {why}. The report is unchanged.",
                what=what or path.name,
                why=why_not(problem, path.parent),
            ),
            tr("Choose another folder."),
        ) from problem


def why_not(problem: OSError, folder: Path) -> str:
    """Why a folder took nothing, in a few words: ``no room on Vault 1``."""
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr("no room on {volume}", volume=volume_of(folder))
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return tr("nothing may be written in {folder}", folder=folder.name or folder)
    return system_words(problem, type(problem).__name__)


def volume_of(folder: Path) -> str:
    """The name of the disk that a folder is on: of the folder that it is mounted at."""
    here = folder.absolute()
    while not os.path.ismount(here) and here != here.parent:
        here = here.parent
    return here.name or tr("this disk")


def attach(piece: str, path: Path) -> tuple[Attached, bytes]:
    """A file of evidence, measured. Raises `WrongInput` where it cannot be read."""
    try:
        if path.stat().st_size > LARGEST:
            raise WrongInput(
                tr("{name} is over 100 MB.", name=path.name), tr("Attach a smaller copy.")
            )
        data = path.read_bytes()
    except OSError as problem:
        raise WrongInput(
            tr("{path} cannot be read: {why}.", path=path, why=system_words(problem))
        ) from problem
    return Attached(piece, path.name, len(data), hashlib.sha256(data).hexdigest()), data


def bundle(content: ReportContent, name: str, pdf: bytes, files: Mapping[str, bytes]) -> bytes:
    """A ZIP of the PDF and its files with `manifest.sha256`, which any SHA-256 tool reads.

    Dated with the report's instant, so that equal parts give equal bytes.
    """
    wall = local_time(content.as_of, zone_named(content.zone))
    dated = (max(wall.year, 1980), wall.month, wall.day, wall.hour, wall.minute, 0)
    parts = {name: pdf, **{f"evidence/{key}": data for key, data in sorted(files.items())}}
    lines = [f"{hashlib.sha256(data).hexdigest()}  {key}\n" for key, data in parts.items()]
    parts["manifest.sha256"] = "".join(lines).encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for key, data in parts.items():
            info = zipfile.ZipInfo(key, dated)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            archive.writestr(info, data)
    return out.getvalue()


def copy_templates(folder: Path) -> list[Path]:
    """Copy the shipped templates, to be changed. Raises `KnownError` where one is there already."""
    copied = []
    for file in sorted(shipped().iterdir()):
        target = folder / file.name
        if target.exists():
            raise KnownError(
                tr("{target} is there already. Nothing more was copied.", target=target)
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        except OSError as problem:
            raise KnownError(
                tr("{target} was not written: {why}.", target=target, why=system_words(problem))
            ) from problem
        copied.append(target)
    return copied
