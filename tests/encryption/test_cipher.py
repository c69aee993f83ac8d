"""An encrypted studio: opened by its passphrase alone, changed whole or not at all, never plain by
the way.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, backup, cipher, open_store
from studio_desk.store.backup_plain import text_of
from studio_desk.store.cipher import NeedsPassphrase
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups

NOW = 1_772_974_800
NAME = "Ana Pavlović-Searchable"
WORDS = "correct horse battery"


QUICK = 10  # rounds of deriving a key: what takes time is not what is tested here


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No passphrase outlives its test; keys are derived quickly."""
    monkeypatch.setattr(cipher, "_ROUNDS", QUICK)
    cipher.forget()
    yield
    cipher.forget()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path / "profile").create()


def filled(paths: Paths) -> str:
    """A studio with a client in it; everything it holds, as a text."""
    with open_store(paths.database, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        studio.start()
        studio.add_client(name=NAME)
        return text_of(store)


def everything(paths: Paths) -> str:
    with open_store(paths.database, now=NOW) as store:
        assert store.faults() == []
        return text_of(store)


def readable(folder: Path) -> list[str]:
    """The files below a folder in which the client's name can be read."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and "Searchable" in path.read_bytes().decode("latin-1")
    ]


def test_encrypting_keeps_all_and_shows_nothing(paths: Paths) -> None:
    """After it the same rows are there, and no file of the profile shows a name."""
    before = filled(paths)
    backups = Backups(paths, FixedClock(NOW))
    with open_store(paths.database, now=NOW) as store:
        backups.make(store, "asked")
        assert readable(paths.data)
        assert backups.encrypt(store, WORDS) == ()
        assert store.encrypted
        assert text_of(store) == before
    assert readable(paths.data) == []
    assert (paths.database.stat().st_mode & 0o077) == 0
    assert everything(paths) == before


def test_only_the_passphrase_opens_it(paths: Paths) -> None:
    """None and a wrong one are told apart, each with what to do; the file stays as it is."""
    before = filled(paths)
    with open_store(paths.database, now=NOW) as store:
        store.encrypt(WORDS)
    raw = paths.database.read_bytes()
    cipher.forget()
    with pytest.raises(NeedsPassphrase, match="needs its passphrase"):
        open_store(paths.database, now=NOW)
    cipher.unlock("another one entirely")
    with pytest.raises(NeedsPassphrase, match="with another passphrase"):
        open_store(paths.database, now=NOW)
    assert paths.database.read_bytes() == raw
    cipher.unlock(WORDS)
    assert everything(paths) == before


def test_the_passphrase_can_be_changed_and_removed(paths: Paths) -> None:
    """After a change the old one opens nothing, backups included; removed, none is asked for."""
    before = filled(paths)
    backups = Backups(paths, FixedClock(NOW))
    with open_store(paths.database, now=NOW) as store:
        backups.make(store, "asked")
        backups.encrypt(store, WORDS)
        backups.encrypt(store, "quite another phrase")
    cipher.forget()
    cipher.unlock(WORDS)
    with pytest.raises(NeedsPassphrase):
        open_store(paths.database, now=NOW)
    [found] = backups.listed()
    assert backups.fault(found) == "encrypted with another passphrase"
    cipher.unlock("quite another phrase")
    assert backups.fault(found) is None
    with open_store(paths.database, now=NOW) as store:
        backups.encrypt(store, None)
    cipher.forget()
    assert everything(paths) == before
    assert not cipher.marker(paths.database).exists()
    [found] = backups.listed()
    assert backups.fault(found) is None


def test_backups_of_an_encrypted_studio_are_encrypted(paths: Paths) -> None:
    """Whole, checked, restorable, and without plain JSON beside them."""
    filled(paths)
    backups = Backups(paths, FixedClock(NOW))
    with open_store(paths.database, now=NOW) as store:
        backups.encrypt(store, WORDS)
        made = backups.make(store, "asked")
        assert made.receipt is not None
        assert made.receipt.encrypted
        assert made.receipt.clients == 1
        assert backups.fault(made) is None
        assert not backup.plain_path(made.path).exists()
    assert readable(paths.data) == []


@pytest.mark.parametrize("encrypted_then", [True, False])
def test_a_backup_from_the_other_side_is_restored_into_the_studio_as_it_is(
    paths: Paths, encrypted_then: bool
) -> None:
    """A plain backup goes into an encrypted studio, which stays encrypted, and the other way."""
    before = filled(paths)
    kept = paths.data / "kept.db"
    with open_store(paths.database, now=NOW) as store:
        if encrypted_then:
            store.encrypt(WORDS)
        store.back_up(kept)
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        studio.add_client(name="Somebody since")
        store.encrypt(None if encrypted_then else WORDS)
        backups = Backups(paths, FixedClock(NOW))
        backups.restore(store, backups.find(str(kept)))
        assert store.encrypted is not encrypted_then
        now = text_of(store)
    assert "Somebody since" not in now
    assert NAME in now
    assert before != now  # the journal says that it was restored


def test_any_tool_that_knows_sqlcipher_opens_it(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the passphrase alone: the key is derived as SQLCipher does it, with its own rounds."""
    monkeypatch.undo()
    filled(paths)
    with open_store(paths.database, now=NOW) as store:
        store.encrypt(WORDS)
    from sqlcipher3 import dbapi2

    db = dbapi2.connect(str(paths.database))
    db.execute(f"PRAGMA key = '{WORDS}'")
    assert db.execute("SELECT name FROM client").fetchall() == [(NAME,)]
    db.close()


def test_a_worker_at_work_keeps_the_file_as_it_is(paths: Paths) -> None:
    """Encrypting under another connection would lose what that one writes."""
    filled(paths)
    with (
        open_store(paths.database, now=NOW) as store,
        _worker(store),
        pytest.raises(KnownError, match="still at work"),
    ):
        store.encrypt(WORDS)
    assert paths.database.read_bytes().startswith(cipher.MAGIC)


class _worker:  # noqa: N801  # reads as what it is
    """A connection counted as another thread's."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __enter__(self) -> None:
        self._store._workers += 1

    def __exit__(self, *_: object) -> None:
        self._store._workers -= 1


def test_a_short_passphrase_is_refused(paths: Paths) -> None:
    """With the reason; nothing is changed."""
    filled(paths)
    with open_store(paths.database, now=NOW) as store:
        with pytest.raises(KnownError, match="at least 8 characters"):
            Backups(paths, FixedClock(NOW)).encrypt(store, "short")
        assert not store.encrypted


def test_a_damaged_plain_file_is_not_taken_for_an_encrypted_one(paths: Paths) -> None:
    """Without a mark beside it, bytes that are no database are damage."""
    filled(paths)
    with paths.database.open("r+b") as file:
        file.write(os.urandom(4096))
    with pytest.raises(KnownError) as found:
        open_store(paths.database, now=NOW)
    assert not isinstance(found.value, NeedsPassphrase)


KILL = """
import os, signal, sys
from pathlib import Path
from studio_desk.store import cipher, disk, open_store
path, at = Path(sys.argv[1]), int(sys.argv[2])
cipher._ROUNDS = 10
store = open_store(path, now=1_772_974_800)
steps = 0
def counted(do):
    def wrapped(*args, **keys):
        global steps
        steps += 1
        if steps == at:
            os.kill(os.getpid(), signal.SIGKILL)
        return do(*args, **keys)
    return wrapped
for name in ("sync_file", "sync_folder", "make_private"):
    setattr(disk, name, counted(getattr(disk, name)))
Path.replace = counted(Path.replace)
Path.unlink = counted(Path.unlink)
cipher.recast = counted(cipher.recast)
store.encrypt("correct horse battery")
print("done", steps)
"""


def test_killed_at_any_step_it_is_plain_or_encrypted_and_whole(paths: Paths) -> None:
    """The state before or the state after, nothing between; what was left over is tidied up."""
    before = filled(paths)
    clean = paths.data.parent / "clean.db"
    shutil.copy(paths.database, clean)
    step = 0
    outcomes = set()
    while True:
        step += 1
        shutil.copy(clean, paths.database)
        cipher.mark(paths.database, on=False)
        done = subprocess.run(
            [sys.executable, "-c", KILL, str(paths.database), str(step)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode == 0:
            assert done.stdout.startswith("done")
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
        cipher.forget()
        cipher.unlock(WORDS)
        plain = paths.database.read_bytes().startswith(cipher.MAGIC)
        outcomes.add(plain)
        assert everything(paths) == before
        assert not list(paths.data.glob(".*.recast"))
        if plain:
            assert not cipher.marker(paths.database).exists()
    assert step > 6
    assert outcomes == {True, False}
