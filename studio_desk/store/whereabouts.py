"""Whether a database lies where its syncing and its locks cannot be trusted.

A network folder may lie about both; a program that syncs a folder copies a database in the middle
of a transaction. Both are noticed and explained, neither is forbidden.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from studio_desk.values import dataclass

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre", "davfs",
    "ncpfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse", "fuse.glusterfs",
    "fuse.s3fs", "fuse.curlftpfs", "fuse.smbnetfs",
}  # fmt: skip
# Names of folders, lower case, that a program keeps in step with other machines.
_SYNCED = {
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "mega": "MEGA",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
    "seafile": "Seafile",
    "synologydrive": "Synology Drive",
    "tresorit": "Tresorit",
}
_ONEDRIVE = re.compile(r"onedrive( - .+)?", re.IGNORECASE)
# What such a program leaves in the folder that it keeps.
_MARKERS = {".dropbox": "Dropbox", ".stfolder": "Syncthing", ".sync": "Resilio Sync"}


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """`kind` is "network" or "synced"; `name` the file system or the program that syncs."""

    kind: str
    name: str

    @property
    def line(self) -> str:
        """What this means and what to do, in one line."""
        if self.kind == "network":
            return (
                f"The studio's file lies on a network drive ({self.name}), which may lose what was "
                "recorded when the connection breaks. Keep it on this computer, with --profile "
                "DIR, and let backups go to the network."
            )
        return (
            f"The studio's file lies in a folder that {self.name} syncs, which may mix two "
            "versions of it. Keep it in a folder of its own, with --profile DIR, and let backups "
            "go to the synced folder."
        )


def lying(database: Path, mounts: str | None = None) -> Whereabouts | None:
    """Where a database lies that is not well kept there; None where it is, or nobody can tell.

    `mounts` is the text of Linux's mountinfo, for tests.
    """
    real = Path(os.path.realpath(database))
    kind = _mounted(real, _mount_table() if mounts is None else mounts)
    if kind in _NETWORK:
        return Whereabouts("network", kind)
    if os.name == "nt" and str(real).startswith("\\\\"):
        return Whereabouts("network", "a share")
    name = _synced(real.parents)
    return Whereabouts("synced", name) if name else None


def _mount_table() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ""


def _mounted(path: Path, table: str) -> str:
    """The type of the file system with the longest mount point above a path; empty: not known."""
    best, kind = -1, ""
    for line in table.splitlines():
        before, _, after = line.partition(" - ")
        parts, rest = before.split(), after.split()
        if len(parts) < 5 or not rest:
            continue
        point = Path(_unescaped(parts[4]))
        if (point == path or point in path.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), rest[0]
    return kind


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), text)


def _synced(folders: Iterable[Path]) -> str:
    for folder in folders:
        if _ONEDRIVE.fullmatch(folder.name):
            return "OneDrive"
        name = _SYNCED.get(folder.name.casefold())
        if name:
            return name
        for marker, program in _MARKERS.items():
            if (folder / marker).exists():
                return program
    return ""
