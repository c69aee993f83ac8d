"""Spoiled input of every kind: refused in plain words, never a traceback, a hang, or half a write.

``python -m tests.fuzz.fuzz`` runs all of it and prints the figures (`make fuzz`); `test_fuzz.py`
runs a short one. Each input follows from a seed and its number, so a finding can be had again:
``--kind csv --only 17``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from studio_desk import cli
from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policy import BadInput
from studio_desk.policyfiles import read_case_bytes, read_version
from studio_desk.reading.result import item_parts
from studio_desk.readingfiles import read_message
from studio_desk.store import backup_plain
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backups
from studio_desk.studio.contacts import read_bytes
from studio_desk.studio.payments import CHOOSABLE
from tests.crash.sweep import state
from tests.fuzz import seeds

NOW = 1_772_974_800
SLOW = 5.0  # seconds of work for one input
MOST_ITEMS = 60  # of a message, as the dialog takes them
STUCK = 60.0  # seconds by the clock: waiting for something that does not come
_TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b'"', b"'", b"\\", b"\n", b"\r\n\r\n",
    b"9" * 400, b"-1", b"1e999", b"NaN", b"[" * 2000, b"{" * 500, b"null", b"true", b"=1+1", b",",
    b";" * 50, b"\xe2\x80\xae", b"A" * 20_000, b"2026-02-30T25:61:61Z", b"../../etc/passwd",
    b"END:VCARD", b"BEGIN:VCARD\n", b"=\n", b"%s%n", b"\x1b[2J", b"9999-12-31", b"0000-00-00",
)  # fmt: skip


@dataclass(slots=True)
class Figures:
    """What fuzzing found. All but `runs` must be empty."""

    runs: dict[str, int] = field(default_factory=dict)
    tracebacks: list[str] = field(default_factory=list)
    hangs: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)

    @property
    def clean(self) -> bool:
        return not (self.tracebacks or self.hangs or self.partial)

    def lines(self) -> Iterator[str]:
        yield f"runs                {sum(self.runs.values())}"
        yield "  by kind           " + ", ".join(f"{k} {v}" for k, v in self.runs.items())
        for name in ("tracebacks", "hangs", "partial"):
            found = getattr(self, name)
            yield f"{name:<20}{len(found)}"
            yield from (f"    {line}" for line in found[:10])


class Partial(AssertionError):
    """Something was written although the input was refused, or not all of it."""


def spoiled(data: bytes, rng: random.Random) -> bytes:
    """An input with a few things wrong."""
    raw = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at = rng.randrange(len(raw) + 1)
        to = min(len(raw), at + rng.choice((1, 2, 8, 64, 400)))
        match rng.randrange(8):
            case 0 if raw:
                raw[min(at, len(raw) - 1)] ^= 1 << rng.randrange(8)
            case 1:
                raw[at:at] = rng.randbytes(rng.choice((1, 4, 64)))
            case 2:
                del raw[at:to]
            case 3:
                raw[at:at] = raw[at:to] * rng.choice((1, 2, 50))
            case 4:
                del raw[at:]
            case 5:
                raw[at:to] = rng.choice(_TOKENS)
            case 6:
                raw[at:at] = rng.choice(_TOKENS)
            case _:
                raw[at:to] = bytes(reversed(raw[at:to]))
    return bytes(raw)


class Kind:
    """One kind of input. `try_one` may raise `KnownError` and `BadInput`, and nothing else."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch

    def try_one(self, rng: random.Random) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """Free what was held."""


class OnStudio(Kind):
    """Taken into an open studio: refused and nothing written, or taken as a whole."""

    seeds: Callable[[], list[bytes]]
    suffix = ""

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        self.paths = Paths.under(scratch / "profile")
        self.stack = contextlib.ExitStack()
        self.studio = self.stack.enter_context(writing_studio(self.paths, FixedClock(NOW)))
        self.all_seeds = type(self).seeds()

    def close(self) -> None:
        self.stack.close()

    def try_one(self, rng: random.Random) -> None:
        data = spoiled(rng.choice(self.all_seeds), rng)
        path = self.scratch / f"input{self.suffix}"
        path.write_bytes(data)
        before = backup_plain.text_of(self.studio.store)
        try:
            added = self.take(self.studio, path, data)
        except (KnownError, BadInput):
            if backup_plain.text_of(self.studio.store) != before:
                raise Partial("refused, and written") from None
            raise
        after = backup_plain.text_of(self.studio.store)
        if (after != before) != added:
            raise Partial(f"added {added}, changed {after != before}")

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        """Take an input in; whether it should have changed anything."""
        raise NotImplementedError


class Cases(OnStudio):
    """Case files."""

    seeds = staticmethod(seeds.cases)
    suffix = ".json"

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        with contextlib.suppress(BadInput):
            read_case_bytes(data, path.parent)
        _, report = studio.import_cases([path])
        if report.problems and report.taken:
            raise Partial("a file with problems was taken in")
        return bool(report.taken)


class Tables(OnStudio):
    """Contacts as CSV."""

    seeds = staticmethod(seeds.tables)
    suffix = ".csv"

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        with contextlib.suppress(BadInput):
            read_bytes(data)
        preview = studio.contacts.preview(path)
        studio.contacts.take_in(preview)
        again = studio.contacts.preview(path)
        if any(each.email for each in again.new):
            raise Partial("what was taken in is not known afterwards")
        return bool(preview.new)


class Cards(Tables):
    """Contacts as vCards."""

    seeds = staticmethod(seeds.cards)
    suffix = ".vcf"


class Statements(OnStudio):
    """Payments as CSV, given to a project of their currency wherever one could be chosen."""

    seeds = staticmethod(seeds.statements)
    suffix = ".csv"

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        self.projects = {
            currency: self.studio.add_project(
                title=title, kind="mixing", policy="audio-mastering-and-mixing", zone="UTC",
                currency=currency, price="400.00",
                facts=[{"fact": "purchased", "at": "2026-01-01T00:00:00Z"}],
            )[0]
            for currency, title in (("USD", "Night Drive EP"), ("EUR", "Old Maps"),
                                    ("GBP", "Copper Wire"))
        }  # fmt: skip

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        preview = studio.payments.preview(path)
        chosen = {
            place: self.projects[row.line.currency]
            for place, row in enumerate(preview.rows)
            if row.state in CHOOSABLE and row.line.currency in self.projects
        }
        changes = studio.payments.take_in(preview, chosen)
        again = studio.payments.preview(path)
        if any(again.rows[place].state != "known" for place in chosen):
            raise Partial("what was taken in is not known afterwards")
        if changes is not None:
            studio.undo()
        return bool(chosen)


class Policies(Kind):
    """Policy files."""

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        self.all_seeds = seeds.policies()

    def try_one(self, rng: random.Random) -> None:
        path = self.scratch / "policy.toml"
        path.write_bytes(spoiled(rng.choice(self.all_seeds), rng))
        read_version(path)


class Drafts(OnStudio):
    """Policy files made drafts: read back, tried against the projects, undone."""

    seeds = staticmethod(seeds.policies)
    suffix = ".toml"

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        draft, _ = studio.policies.take_file(path)
        version = studio.policies.draft(draft)
        studio.policies.check(version)
        studio.policies.listed()
        again, _ = studio.policies.save_draft(version)
        if studio.policies.draft(again).clauses != version.clauses:
            raise Partial("a draft says something else once it is saved")
        studio.undo()
        studio.undo()
        return True


class Requests(OnStudio):
    """Mail files logged as a client's request, the file kept as evidence, undone as one."""

    seeds = staticmethod(seeds.mails)
    suffix = ".eml"

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        client, _ = self.studio.add_client(name="Ana", email="ana@example.org")
        self.project, _ = self.studio.add_project(
            title="Night Drive EP", kind="mixing", policy="audio-mastering-and-mixing", zone="UTC",
            currency="USD", client_id=client, songs=("Night Drive", "Glass"),
            facts=[{"fact": "delivered", "at": "2026-03-01T00:00:00Z"}],
        )  # fmt: skip

    def take(self, studio: Studio, path: Path, data: bytes) -> bool:
        message = read_message(path)
        studio.requests.find(message)
        found = studio.requests.read(message, self.project).items[:MOST_ITEMS]
        items = [item_parts(item) for item in found]
        if not items:
            return False
        sent = message.at if message.at is not None and message.at <= NOW else None
        studio.requests.log(
            self.project, NOW, items, reason="known", message_file=path, sent_at=sent
        )
        if studio.evidence.verify()[0].faults:
            raise Partial("a message was kept and is not there")
        studio.undo()
        return True


class Mails(Kind):
    """Mail files, as far as the room that reads them is there."""

    def try_one(self, rng: random.Random) -> None:
        try:
            from studio_desk.reading.mail import read_mail, read_text
        except ImportError:
            return
        data = spoiled(rng.choice(seeds.mails()), rng)
        with contextlib.suppress(BadInput):
            read_text(data)
        read_mail(data)


class Spoiled(Kind):
    """A profile whose files are spoiled: the command line answers in plain words."""

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        self.template = scratch / "template"
        paths = Paths.under(self.template)
        with writing_studio(paths, FixedClock(NOW)) as studio:
            studio.load_demo(NOW)
            studio.start()
            Backups(paths, FixedClock(NOW)).make(studio.store, "asked")

    def profile(self) -> Path:
        folder = self.scratch / "profile"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.template, folder)
        return folder

    def call(self, profile: Path, *arguments: str) -> tuple[int, str]:
        """Run the command line; its status and what it said. Raises what it does not catch."""
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = cli.main(["--profile", str(profile), *arguments])
        if status not in (0, 1, 2):
            raise AssertionError(f"status {status}")
        return status, out.getvalue() + err.getvalue()


class Databases(Spoiled):
    """64 random bytes anywhere in the studio's file."""

    def try_one(self, rng: random.Random) -> None:
        profile = self.profile()
        database = Paths.under(profile).database
        raw = bytearray(database.read_bytes())
        at = rng.randrange(len(raw) - 64)
        raw[at : at + 64] = rng.randbytes(64)
        database.write_bytes(raw)
        self.call(profile, "list", "--json")
        self.call(profile, "check")
        self.call(profile, "export", "cases", "--out", str(self.scratch / "out"))
        self.call(profile, "person", "1")
        kept = database.read_bytes()
        if kept != bytes(raw):
            raise Partial("reading has written")
        self.open(profile, bytes(raw))
        status, said = self.call(profile, "restore", "newest", "--yes")
        if status != 0:
            raise AssertionError(f"the good backup was not restored: {said}")
        status, said = self.call(profile, "check")
        if status != 0:
            raise AssertionError(f"not sound after restoring: {said}")

    def open(self, profile: Path, raw: bytes) -> None:
        """Open to write, as the window does; a refusal leaves every byte."""
        paths = Paths.under(profile)
        try:
            with writing_studio(paths, FixedClock(NOW + 86_400)) as studio:
                for row in studio.projects(limit=500).rows:
                    studio.project(row.id, retracted=True)
                studio.journal(1000)
        except KnownError:
            if paths.database.read_bytes() != raw and not _began(paths, raw):
                raise Partial("refused, and written") from None


def _began(paths: Paths, raw: bytes) -> bool:
    """Whether the file was sound enough to begin with, and only the pages of a commit differ."""
    return len(paths.database.read_bytes()) >= len(raw)


class BackupFiles(Spoiled):
    """Backups, receipts and the configuration beside them, spoiled."""

    def try_one(self, rng: random.Random) -> None:
        profile = self.profile()
        paths = Paths.under(profile)
        files = sorted(path for path in paths.backups.iterdir())
        chosen = rng.choice(files)
        chosen.write_bytes(spoiled(chosen.read_bytes(), rng))
        config = rng.choice((b"", b"{", b'{"second": "/nowhere", "profile": 3}', b"[]", b"\xff"))
        (paths.config / "backups.json").write_bytes(config)
        before = paths.database.read_bytes()
        self.call(profile, "backup", "--list", "--json")
        self.call(profile, "check")
        name = next(path.name for path in files if path.name.endswith(".db"))
        self.call(profile, "restore", name, "--dry-run")
        if paths.database.read_bytes() != before:
            raise Partial("looking has written")
        held = state(paths.database)  # opening may refresh derived rows
        status, _ = self.call(profile, "restore", name, "--yes")
        if status != 0 and state(paths.database) != held:
            raise Partial("refused, and written")
        if self.call(profile, "list")[0] != 0:
            raise AssertionError("the studio no longer opens")


class Exports(Spoiled):
    """The export of everything, spoiled, taken into an empty profile."""

    def __init__(self, scratch: Path) -> None:
        super().__init__(scratch)
        self.call(self.template, "export", "all", "--out", str(scratch / "all"))
        self.content = (scratch / "all" / "everything.json").read_bytes()

    def try_one(self, rng: random.Random) -> None:
        path = self.scratch / "everything.json"
        path.write_bytes(spoiled(self.content, rng))
        profile = self.scratch / "new"
        shutil.rmtree(profile, ignore_errors=True)
        status, _ = self.call(profile, "import", "all", str(path))
        _, listed = self.call(profile, "list", "--json")
        if status != 0 and listed.strip() != "[]":
            raise Partial("refused, and written")


KINDS: dict[str, type[Kind]] = {
    "case": Cases,
    "policy": Policies,
    "draft": Drafts,
    "csv": Tables,
    "payments": Statements,
    "vcard": Cards,
    "eml": Mails,
    "request": Requests,
    "backup": BackupFiles,
    "database": Databases,
    "export": Exports,
}
LONG = {
    "case": 1500, "policy": 1500, "draft": 400, "csv": 2000, "payments": 1500, "vcard": 2000,
    "eml": 2000, "request": 600,
    "backup": 150, "database": 200, "export": 150,
}  # fmt: skip


def fuzz(counts: dict[str, int], *, seed: int = 7, only: int | None = None) -> Figures:
    """Try so many inputs of each kind."""
    figures = Figures()
    for name, count in counts.items():
        with tempfile.TemporaryDirectory(prefix="studio-desk-fuzz-") as scratch:
            kind = KINDS[name](Path(scratch))
            try:
                for number in range(count) if only is None else [only]:
                    _try(kind, name, number, seed, figures)
            finally:
                kind.close()
        figures.runs[name] = count
    return figures


def _try(kind: Kind, name: str, number: int, seed: int, figures: Figures) -> None:
    place = f"{name} {number}"
    rng = random.Random(f"{seed}/{name}/{number}")  # noqa: S311  # examples, not secrets
    begun, worked = time.monotonic(), time.process_time()
    try:
        kind.try_one(rng)
    except (KnownError, BadInput) as error:
        if "\n" in (error.line if isinstance(error, KnownError) else ""):
            figures.tracebacks.append(f"{place}: more than one line")
    except Partial as error:
        figures.partial.append(f"{place}: {error}")
    except SystemExit as error:
        figures.tracebacks.append(f"{place}: the program ended: {error}")
    except Exception as error:  # noqa: BLE001  # what fuzzing looks for
        where = traceback.extract_tb(error.__traceback__)[-1]
        figures.tracebacks.append(
            f"{place}: {type(error).__name__}: {str(error)[:200]} ({where.filename}:{where.lineno})"
        )
    took, work = time.monotonic() - begun, time.process_time() - worked
    if work > SLOW or took > STUCK:
        figures.hangs.append(f"{place}: {work:.1f} s of work, {took:.1f} s")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--times", type=float, default=1.0, help="of the usual number")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--only", type=int, help="one input, by its number")
    call = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    counts = {name: max(1, round(LONG[name] * call.times)) for name in call.kind or KINDS}
    figures = fuzz(counts, seed=call.seed, only=call.only)
    print(*figures.lines(), sep="\n")
    return 0 if figures.clean else 1


if __name__ == "__main__":
    sys.exit(main())
