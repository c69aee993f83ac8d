"""Folders reached name by name from a root, so that no link and no swapped folder leads outside.

Where the system can (all but Windows), every step is taken from an open folder, with links refused
by the system itself; what was opened stays the same folder whatever is renamed around it. Windows
has no such calls: there each step is looked at first, junctions included.
"""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from types import TracebackType

from studio_desk.files.names import joined, shown
from studio_desk.files.trouble import Refusal, why_of

_BY_FD = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_FOLDER = _FLAGS | getattr(os, "O_DIRECTORY", 0)
# A pipe that nobody writes into would hold the opener for ever.
_FILE = _FLAGS | getattr(os, "O_NONBLOCK", 0)
PRIVATE = 0o700


class Folder:
    """An open folder on the volume of its root. Close it, or use it as a context.

    `path` is for words and for systems without folder handles; `names` lead to it from the root.
    """

    def __init__(self, path: str, fd: int | None, device: int, names: tuple[str, ...]) -> None:
        self.path, self.fd, self.device, self.names = path, fd, device, names

    def __enter__(self) -> Folder:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of it; twice does no harm."""
        if self.fd is not None:
            os.close(self.fd)
            self.fd = None
        self.path = ""

    def place(self, name: str) -> str:
        """The shown path of a name in here, from the root."""
        return shown(joined(*self.names, name))

    # --- looking -----------------------------------------------------------------------------

    def stat(self, name: str) -> os.stat_result:
        """What a name is, a link being a link. Raises OSError."""
        if self.fd is not None:
            return os.stat(name, dir_fd=self.fd, follow_symlinks=False)
        return os.lstat(self._at(name))

    def own_stat(self) -> os.stat_result:
        """What this folder itself is."""
        return os.stat(self.path) if self.fd is None else os.fstat(self.fd)

    def has(self, name: str) -> bool:
        """Whether anything has that name here, even a link to nothing."""
        try:
            self.stat(name)
        except FileNotFoundError:
            return False
        return True

    @contextlib.contextmanager
    def entries(self) -> Iterator[Iterator[os.DirEntry[str]]]:
        """All there is in the folder, in no order. Raises OSError."""
        with os.scandir(self.path if self.fd is None else self.fd) as found:
            yield found

    def sub(self, name: str) -> Folder:
        """A folder in this one. Raises `Refusal` for a link or another volume, else OSError."""
        if self.fd is None:
            self._must_be_plain(name)
            state = os.lstat(self._at(name))
            if not stat.S_ISDIR(state.st_mode):
                raise NotADirectoryError(20, "not a folder", name)
            return self._beneath(name, None, state.st_dev)
        try:
            fd = os.open(name, _FOLDER, dir_fd=self.fd)
        except OSError:
            self._must_be_plain(name)
            raise
        try:
            return self._beneath(name, fd, os.fstat(fd).st_dev)
        except BaseException:
            os.close(fd)
            raise

    def _beneath(self, name: str, fd: int | None, device: int) -> Folder:
        if device != self.device:
            raise Refusal("volume", self.place(name))
        return Folder(self._at(name), fd, device, (*self.names, name))

    def open_file(self, name: str) -> int:
        """An ordinary file, open for reading; its handle is the caller's to close.

        Raises `Refusal` for a link, a device, a pipe or another volume, else OSError.
        """
        if self.fd is None:
            self._must_be_plain(name)
            fd = os.open(self._at(name), _FILE)
        else:
            try:
                fd = os.open(name, _FILE, dir_fd=self.fd)
            except OSError:
                self._must_be_plain(name)
                raise
        state = os.fstat(fd)
        why = None
        if not stat.S_ISREG(state.st_mode):
            why = "kind"
        elif state.st_dev != self.device:
            why = "volume"
        if why is not None:
            os.close(fd)
            raise Refusal(why, self.place(name))
        return fd

    def _must_be_plain(self, name: str) -> None:
        """Refuse a link or junction; what is not there is said by the caller's own error."""
        try:
            state = self.stat(name)
        except OSError:
            return
        if is_link(state):
            raise Refusal("link", self.place(name))

    def _at(self, name: str) -> str:
        return os.path.join(self.path, name)

    # --- changing ----------------------------------------------------------------------------

    def make(self, name: str) -> Folder:
        """A folder in this one, made private where there is none."""
        with contextlib.suppress(FileExistsError):
            if self.fd is None:
                os.mkdir(self._at(name), PRIVATE)
            else:
                os.mkdir(name, PRIVATE, dir_fd=self.fd)
        return self.sub(name)

    def new_file(self, name: str) -> int:
        """Make a private file and open it for writing; its handle is the caller's to close. Raises
        OSError where the name is taken.
        """
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
        flags |= getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        if self.fd is None:
            return os.open(self._at(name), flags, 0o600)
        return os.open(name, flags, 0o600, dir_fd=self.fd)

    def write_new(self, name: str, data: bytes) -> None:
        """Make a private file that is whole and on the disk, or not there. Raises OSError where
        the name is taken.
        """
        fd = self.new_file(name)
        try:
            with os.fdopen(fd, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            self.remove(name)
            raise
        self.sync()

    def rename(self, name: str, target: Folder, new: str) -> None:
        """Move a file within the volume. Raises `Refusal` where the new name is taken."""
        if target.has(new):
            raise Refusal("exists", target.place(new))
        if self.fd is None or target.fd is None:
            os.rename(self._at(name), target._at(new))
        else:
            os.rename(name, new, src_dir_fd=self.fd, dst_dir_fd=target.fd)

    def remove(self, name: str) -> None:
        """Delete a file. Raises OSError."""
        if self.fd is None:
            os.chmod(self._at(name), 0o600)  # Windows keeps what is marked read-only
            os.unlink(self._at(name))
        else:
            os.unlink(name, dir_fd=self.fd)

    def remove_folder(self, name: str) -> bool:
        """Delete a folder in this one if it is empty; tell whether it went."""
        try:
            if self.fd is None:
                os.rmdir(self._at(name))
            else:
                os.rmdir(name, dir_fd=self.fd)
        except OSError:
            return False
        return True

    def sync(self) -> None:
        """Wait until changes of names in here are on the disk, where that can be asked."""
        if self.fd is not None:
            with contextlib.suppress(OSError):  # some network shares cannot
                os.fsync(self.fd)


def is_link(state: os.stat_result) -> bool:
    """Whether this is a symbolic link, or on Windows a junction or other reparse point."""
    return stat.S_ISLNK(state.st_mode) or bool(getattr(state, "st_reparse_tag", 0))


def open_top(path: str) -> Folder:
    """The folder at an absolute path, from which others are reached. Raises OSError."""
    fd = os.open(path, _FOLDER) if _BY_FD else None
    try:
        state = os.lstat(path) if fd is None else os.fstat(fd)
        if fd is None and (is_link(state) or not stat.S_ISDIR(state.st_mode)):
            raise NotADirectoryError(20, "not a folder", path)
    except BaseException:
        if fd is not None:
            os.close(fd)
        raise
    return Folder(path, fd, state.st_dev, ())


@contextlib.contextmanager
def reached(top: Folder, names: Sequence[str], *, making: bool = False) -> Iterator[Folder]:
    """The folder at the end of these names, each step checked; `making` makes those missing."""
    here = top
    try:
        for name in names:
            below = here.make(name) if making else here.sub(name)
            if here is not top:
                here.close()
            here = below
        yield here
    finally:
        if here is not top:
            here.close()


def refusal(problem: OSError, place: str) -> Refusal:
    """What a system call said about a file, as a refusal."""
    return Refusal(why_of(problem), place)
