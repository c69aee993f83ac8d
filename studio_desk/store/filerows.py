"""What the store hands out about files: plain frozen values. Sizes are bytes, instants UTC seconds
but for `*_ns`, paths the stored form relative to their root.
"""

from __future__ import annotations

from studio_desk.values import dataclass


@dataclass(frozen=True, slots=True)
class RootRow:
    """A registered folder or drive; `path` is where it was last seen."""

    id: int
    identity: str
    label: str
    path: str
    kind: str
    added_at: int
    seen_at: int
    removed_at: int | None = None


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A project's working folder; `left_out` counts what its last scan could not take in."""

    id: int
    project_id: int
    root_id: int
    path: str
    inode: int
    added_at: int
    scanned_at: int | None
    left_out: int
    removed_at: int | None = None


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file; see `filetables.FiledFile`. `fact` is the row id of the delivery that named it."""

    id: int
    project_id: int
    root_id: int
    path: str
    part: str
    folder_id: int | None
    fact: int | None
    role: str | None
    size: int
    mtime_ns: int
    inode: int
    second: bool
    sha256: str | None
    state: str
    state_at: int
    verified_at: int | None
    length_ms: int | None
    rate_hz: int | None
    bits: int | None
    channels: int | None
    format: str | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """What became of a file, when."""

    id: int
    at: int
    project_id: int
    file_id: int
    root_id: int
    path: str
    what: str
    size: int
    sha256: str | None


@dataclass(frozen=True, slots=True)
class PurgeRow:
    """A purge; see `filetables.Purge`. `keep_until` is the last second in the trash."""

    id: int
    project_id: int
    token: str
    state: str
    noticed_at: int
    not_before: int
    with_delivered: bool
    confirmed_at: int | None
    keep_until: int | None
    ended_at: int | None


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One file of a purge and how far it is."""

    purge_id: int
    position: int
    file_id: int
    root_id: int
    path: str
    size: int
    mtime_ns: int
    sha256: str | None
    step: str
    why: str | None


@dataclass(frozen=True, slots=True)
class HoldingRow:
    """What is held of a project in sums; see `filetables.Holding`.

    `wrong` are its faults by state, in the order of `filetables.FAULTS`; they are counted when
    they are asked for, since few projects have any.
    """

    project_id: int
    root_id: int | None
    place: str
    files: int
    size: int
    delivered: int
    delivered_size: int
    faults: int
    verified_at: int | None
    trash_files: int
    trash_size: int
    gone_files: int
    gone_size: int
    wrong: tuple[tuple[str, int], ...] = ()
