"""`studio-desk passphrase`, and `--passphrase-file` for every command on an encrypted studio."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio_desk import passphrase as keyrings
from studio_desk.cli import main
from studio_desk.store import cipher


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(cipher, "_ROUNDS", 10)
    cipher.forget()
    yield
    cipher.forget()


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "words.txt"
    path.write_text("correct horse battery\nanother line\n", encoding="utf-8")
    return path


def run(profile: Path, *arguments: str) -> int:
    cipher.forget()  # a process of its own would know nothing
    return main(["--profile", str(profile), *arguments])


def test_encrypt_use_and_make_plain_again(
    tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole way on a terminal, each step said."""
    profile = tmp_path / "profile"
    assert run(profile, "demo", "--no-window") == 0
    demo = profile / "data" / "demo-studio"
    given = ("--passphrase-file", str(words))
    assert run(demo, "passphrase", "set", "--new-passphrase-file", str(words)) == 0
    assert "The studio is encrypted." in capsys.readouterr().out
    assert run(demo, "passphrase", "state") == 0
    assert capsys.readouterr().out == "encrypted\n"
    assert run(demo, "list") == 1
    said = capsys.readouterr()
    assert "needs its passphrase" in said.err
    assert len(said.err.splitlines()) == 1
    assert run(demo, *given, "list") == 0
    assert "Night Drive EP" in capsys.readouterr().out
    assert run(demo, *given, "backup") == 0
    assert run(demo, *given, "check") == 0
    assert run(demo, *given, "passphrase", "remove") == 0
    assert run(demo, "list") == 0


def test_what_does_not_fit_the_state_is_refused(
    tmp_path: Path, words: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Removing where nothing is set, setting twice, no studio, no file, no words."""
    profile = tmp_path / "profile"
    assert run(profile, "passphrase", "set") == 1
    assert "no studio here yet" in capsys.readouterr().err
    assert run(profile, "demo", "--no-window") == 0
    demo = profile / "data" / "demo-studio"
    assert run(demo, "passphrase", "remove") == 1
    assert "not encrypted" in capsys.readouterr().err
    missing = str(tmp_path / "missing.txt")
    assert run(demo, "passphrase", "set", "--new-passphrase-file", missing) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_a_keyring_that_is_not_there_keeps_nothing(tmp_path: Path) -> None:
    """No desktop, no keyring: nothing is kept, nothing fails."""
    assert keyrings.kept(tmp_path / "studio.db") is None
    assert not keyrings.can_keep()
    assert not keyrings.keep(tmp_path / "studio.db", "correct horse battery")


def test_a_keyring_keeps_and_forgets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One entry for each studio's file; taking away what is not there is fine."""
    import keyring
    from keyring.backend import KeyringBackend
    from keyring.errors import PasswordDeleteError

    class Memory(KeyringBackend):
        priority = 1  # type: ignore[assignment]  # as the library documents it

        def __init__(self) -> None:
            super().__init__()
            self.kept: dict[tuple[str, str], str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.kept.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            self.kept[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            if (service, username) not in self.kept:
                raise PasswordDeleteError
            del self.kept[service, username]

    former = keyring.get_keyring()
    keyring.set_keyring(Memory())
    try:
        one, other = tmp_path / "one.db", tmp_path / "other.db"
        assert keyrings.can_keep()
        assert keyrings.keep(one, "correct horse battery")
        assert keyrings.kept(one) == "correct horse battery"
        assert keyrings.kept(other) is None
        assert keyrings.keep(other, None)
        assert keyrings.keep(one, None)
        assert keyrings.kept(one) is None
    finally:
        keyring.set_keyring(former)
