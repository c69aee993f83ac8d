"""What is interrupted: one scenario in a process of its own, step by step, each acknowledged.

``python worker.py SCENARIO PROFILE``. After each step a line ``ack N`` goes out by writev, which no
sweep interferes with; a known error ends with ``known LINE``, anything else with ``bug TYPE``.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.store import SCHEMA_VERSION, cipher, open_store, sqlite
from studio_desk.store.migrate import Migration
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups

NOW = 1_772_974_800  # Sun 8 Mar 2026, 13:00:00 UTC
PASSPHRASE = "a long one, for the sweep"
MORE = {
    SCHEMA_VERSION: Migration(lambda db: sqlite.sql(db, "ALTER TABLE client ADD COLUMN site TEXT"))
}

Steps = Iterator[object]


def say(line: str) -> None:
    os.writev(1, [line.encode("utf-8", "replace"), b"\n"])


def opened(paths: Paths, clock: FixedClock, steps: Callable[[Studio], Steps]) -> Steps:
    """The steps of a scenario on an open studio."""
    with writing_studio(paths, clock) as studio:
        yield from steps(studio)


def recording(paths: Paths, clock: FixedClock) -> Steps:
    """Facts, an edit, an undo, a retraction."""

    def steps(studio: Studio) -> Steps:
        items = [{"song": "Glass", "text": "x" * 3000}, {"song": "Reel"}]
        yield studio.record_fact(1, "requested", clock.advance(60), items=items)
        yield studio.record_fact(1, "contacted", clock.advance(60), about="the low end")
        yield studio.edit_project(1, note="y" * 9000)
        yield studio.undo()
        yield studio.add_client(name="Bo", email="bo@example.org")
        yield studio.edit_settings(currency="EUR")

    return opened(paths, clock, steps)


def importing(paths: Paths, clock: FixedClock) -> Steps:
    """Case files and contacts, a backup before each."""
    folder = paths.data.parent.parent / "cases"

    def steps(studio: Studio) -> Steps:
        yield studio.import_cases([folder])
        preview = studio.contacts.preview(folder.parent / "people.csv")
        yield studio.contacts.take_in(preview)

    return opened(paths, clock, steps)


def migrating(paths: Paths, clock: FixedClock) -> Steps:
    """An older file brought up to date at the opening."""
    with open_store(
        paths.database, now=NOW, backups=paths.backups, version=SCHEMA_VERSION + 1, migrations=MORE
    ):
        yield


def backing_up(paths: Paths, clock: FixedClock) -> Steps:
    """Two backups, with a second place; the second comes weeks later and thins the first ones."""

    def steps(studio: Studio) -> Steps:
        backups = Backups(paths, clock)
        yield backups.make(studio.store, "asked")
        clock.advance(40 * 86_400)
        yield backups.make(studio.store, "asked")

    return opened(paths, clock, steps)


def restoring(paths: Paths, clock: FixedClock) -> Steps:
    """Back to the oldest backup, the present state saved first."""

    def steps(studio: Studio) -> Steps:
        backups = Backups(paths, clock)
        backups.restore(studio.store, backups.listed()[-1])
        studio.restored()
        yield

    return opened(paths, clock, steps)


def replacing(paths: Paths, clock: FixedClock) -> Steps:
    """A backup in the place of a damaged file."""
    backups = Backups(paths, clock)
    backups.restore_damaged(backups.listed()[-1])
    yield


def erasing(paths: Paths, clock: FixedClock) -> Steps:
    """A person taken out."""
    return opened(paths, clock, lambda studio: iter([studio.people.erase(1)]))


def making(paths: Paths, clock: FixedClock) -> Steps:
    """A new profile and its first client."""

    def steps(studio: Studio) -> Steps:
        yield studio.add_client(name="Ana")

    return opened(paths, clock, steps)


def paying(paths: Paths, clock: FixedClock) -> Steps:
    """A bank's file taken in, undone as one, and taken in again; a backup before each."""
    bank = paths.data.parent.parent / "bank.csv"

    def steps(studio: Studio) -> Steps:
        for _ in range(2):
            preview = studio.payments.preview(bank)
            yield studio.payments.take_in(preview, {0: 1, 1: 2})
            clock.advance(60)
            yield studio.undo()

    return opened(paths, clock, steps)


def publishing(paths: Paths, clock: FixedClock) -> Steps:
    """A draft, the same changed, published, withdrawn."""

    def steps(studio: Studio) -> Steps:
        version = studio.policies.next_version("audio-mastering-and-mixing")
        draft, made = studio.policies.save_draft(version)
        yield made
        longer = replace(version, title="Mixing, from tomorrow on")
        yield studio.policies.save_draft(longer, draft)
        yield studio.policies.publish(studio.policies.draft(draft), draft)
        yield studio.undo()

    return opened(paths, clock, steps)


def keeping(paths: Paths, clock: FixedClock) -> Steps:
    """Evidence kept, taken back, and a message kept; whatever is listed must be on the disk."""
    photo = paths.data.parent.parent / "photo.png"

    def steps(studio: Studio) -> Steps:
        piece, made = studio.evidence.keep_file(1, photo)
        yield made
        yield studio.evidence.remove(piece, "the wrong one")
        yield studio.evidence.keep_text(1, "as you wrote " * 400)

    return opened(paths, clock, steps)


def crediting(paths: Paths, clock: FixedClock) -> Steps:
    """A credit of one project used in another, and given back."""

    def steps(studio: Studio) -> Steps:
        clock.advance(60)
        yield studio.record_fact(4, "credited", clock.now(), amount=4_000)
        yield studio.money.use_credit(1, 2_500)
        yield studio.undo()

    return opened(paths, clock, steps)


def answering(paths: Paths, clock: FixedClock) -> Steps:
    """A request with the offer of a fee, the message as evidence, and what the client said."""

    def steps(studio: Studio) -> Steps:
        items = [{"song": "Glass", "text": "x" * 3000}]
        yield studio.requests.log(
            1, clock.advance(60), items, fee=500, reason="a regular", message="louder " * 900
        )
        yield studio.requests.accept(studio.requests.offers(1)[-1].id)

    return opened(paths, clock, steps)


def encrypting(paths: Paths, clock: FixedClock) -> Steps:
    """The studio's file and its backups encrypted with a passphrase, and something recorded."""

    def steps(studio: Studio) -> Steps:
        Backups(paths, clock).encrypt(studio.store, PASSPHRASE)
        yield
        yield studio.add_client(name="Ana")

    return opened(paths, clock, steps)


SCENARIOS: dict[str, Callable[[Paths, FixedClock], Steps]] = {
    "recording": recording,
    "importing": importing,
    "migrating": migrating,
    "backing_up": backing_up,
    "restoring": restoring,
    "replacing": replacing,
    "erasing": erasing,
    "making": making,
    "paying": paying,
    "publishing": publishing,
    "keeping": keeping,
    "crediting": crediting,
    "answering": answering,
    **({"encrypting": encrypting} if cipher.available() else {}),
}


def main() -> int:
    scenario, profile = sys.argv[1:3]
    paths = Paths.under(Path(profile))
    try:
        for number, _ in enumerate(SCENARIOS[scenario](paths, FixedClock(NOW)), start=1):
            say(f"ack {number}")
    except KnownError as error:
        say(f"known {error.line}")
        return 1
    except Exception as error:  # noqa: BLE001  # told to the sweep, which counts it
        say(f"bug {type(error).__name__}: {error} {traceback.format_exc()[-1500:]!r}")
        return 3
    say("done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
