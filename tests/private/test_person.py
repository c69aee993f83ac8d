"""A person's data, whole: a client who is named in every place that a studio has for a text.

Before the erasure all of it is shown (`studio.people.stored`); afterwards nothing of the person is
in the bytes of any file of the profile but the backups, which age out.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio_desk import trouble
from studio_desk.app import writing_studio
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policy import parse_instant
from studio_desk.studio import Filter, Studio
from studio_desk.studio.backups import Backups

NOW = parse_instant("2026-03-08T13:18:00Z")
NAME, EMAIL, PHONE = "Wilhelmina Quarterstaff", "mina@quarterstaff.example", "+49 30 7654321"
# One mark for each place; every one holds the name besides, as people write.
PLACES = (
    "clientnote", "title", "projectnote", "song", "reference", "about", "itemtext", "element",
    "change", "claimfile", "decision", "tracking", "included", "waiver", "message", "photo",
    "payer", "purpose", "retracted", "chargeback", "oldname", "deliverable", "merged", "creditwhy",
    "removed",
)  # fmt: skip


def mark(place: str) -> str:
    """A text that names the person, and can be found again as that of its place."""
    assert place in PLACES
    return f"{NAME} xq{place}xq"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The program's log, as it is written in a session."""
    path = tmp_path / "p" / "state" / "studio-desk.log"
    path.parent.mkdir(parents=True)
    root = logging.getLogger()
    before = list(root.handlers)
    trouble.log_to(path)
    yield path
    for handler in [each for each in root.handlers if each not in before]:
        root.removeHandler(handler)
        handler.close()


def fill(studio: Studio, scratch: Path) -> int:
    """Name the person everywhere; the client's id."""
    client, _ = studio.add_client(name=mark("oldname"), email=EMAIL, note=mark("clientnote"))
    studio.edit_client(client, name=NAME, phone=PHONE)
    project, _ = studio.add_project(
        client_id=client, title=mark("title"), kind="mixing", currency="USD", price="360.00",
        policy="audio-mastering-and-mixing", songs=(mark("song"),), note=mark("projectnote"),
        facts=[
            {"fact": "purchased", "at": "2026-01-10T15:00:00Z"},
            {"fact": "paid", "at": "2026-01-10T15:01:00Z", "amount": "200.00",
             "reference": mark("reference")},
            {"fact": "delivered", "at": "2026-01-12T15:00:00Z", "files": [mark("deliverable")]},
            {"fact": "claimed", "at": "2026-03-03T15:00:00Z", "ground": "studio_mistake",
             "evidence": [mark("claimfile")]},
        ],
    )  # fmt: skip
    items = [
        {"song": mark("song"), "element": mark("element"), "change": mark("change"),
         "text": mark("itemtext")},
        {"text": "second"},
    ]  # fmt: skip
    studio.requests.log(project, NOW, items, fee=0, reason=mark("waiver"), message=mark("message"))
    studio.record_fact(project, "contacted", NOW, about=mark("about"))
    studio.record_fact(project, "approved", NOW)
    studio.retract_fact(project, newest(studio, project), mark("retracted"))
    photo = scratch / f"{mark('photo')}.png"
    photo.write_bytes(b"\x89PNG " + mark("photo").encode())
    studio.evidence.keep_file(project, photo, claim="f4")
    extra = scratch / "extra.txt"
    extra.write_text(mark("message"), encoding="utf-8")
    gone, _ = studio.evidence.keep_file(project, extra)
    studio.evidence.remove(gone, mark("removed"))
    studio.claims.record(
        project, "refunded", NOW, {"discretion": mark("decision"), "override": mark("decision")},
        amount=1_000, claim="f4",
    )  # fmt: skip
    studio.record_fact(project, "charged_back", NOW, amount=2_000, reason=mark("chargeback"))
    bank = scratch / "bank.csv"
    bank.write_text(
        "Date,Name,Description,Amount,Currency\n"
        f"2026-03-07,{mark('payer')},{mark('purpose')},100.00,USD\n", encoding="utf-8",
    )  # fmt: skip
    studio.payments.take_in(studio.payments.preview(bank), {0: project})
    exchanged(studio, client)
    credit(studio, client)
    twin, _ = studio.add_client(name=mark("merged"))
    studio.clientele.merge(client, [twin])
    return client


def newest(studio: Studio, project: int) -> str:
    return studio.case_of(project).facts[-1].id


def exchanged(studio: Studio, client: int) -> None:
    """An exchange whose parcel is noted."""
    project, _ = studio.add_project(
        client_id=client, title="Patchbay", kind="goods", currency="GBP", price="129.00",
        policy="alustoora", facts=[
            {"fact": "purchased", "at": "2026-02-27T15:00:00Z"},
            {"fact": "claimed", "at": "2026-03-04T15:30:00Z", "ground": "exchange"},
            {"fact": "rma_issued", "at": "2026-03-05T14:05:00Z", "claim": "f2",
             "number": "RMA-2026-0007"},
        ],
    )  # fmt: skip
    studio.claims.note(project, "f2", tracking=mark("tracking"), included=mark("included"))


def credit(studio: Studio, client: int) -> None:
    """A credit of one project, used in another."""
    ids = [
        studio.add_project(
            client_id=client, title=f"Side {n}", kind="mixing", currency="GBP", price="50.00",
            policy="audio-mastering-and-mixing", facts=facts,
        )[0]
        for n, facts in enumerate((
            [{"fact": "purchased", "at": "2026-02-01T10:00:00Z"},
             {"fact": "paid", "at": "2026-02-01T10:01:00Z", "amount": "50.00"},
             {"fact": "claimed", "at": "2026-02-02T10:00:00Z", "ground": "studio_mistake"}],
            [{"fact": "purchased", "at": "2026-03-01T10:00:00Z"}],
        ))
    ]  # fmt: skip
    studio.claims.record(
        ids[0], "credited", NOW, {"discretion": mark("creditwhy"), "override": mark("creditwhy")},
        amount=5_000, claim="f3",
    )  # fmt: skip
    studio.money.use_credit(ids[1], 2_000)


def found_in(paths: Paths) -> list[str]:
    """Files of the profile, but for its backups, whose bytes or names hold the person."""
    words = (b"quarterstaff", b"wilhelmina", b"7654321", b"xq")
    found = []
    for path in paths.data.parent.rglob("*"):
        if not path.is_file() or paths.backups in path.parents:
            continue
        raw = (path.read_bytes() + path.name.encode()).lower()
        found += [f"{path.name}: {word.decode()}" for word in words if word in raw]
    return found


def test_all_of_a_person_is_shown_and_nothing_is_left(tmp_path: Path, log: Path) -> None:
    """Every place that holds a text of theirs is shown before; after the erasure the database, its
    search, the journal, the evidence folder, offers, imported payments, claims' notes and the log
    hold nothing; facts keep their dates and amounts.
    """
    paths = Paths.under(tmp_path / "p")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with writing_studio(paths, FixedClock(NOW)) as studio:
        client = fill(studio, scratch)
        Backups(paths, FixedClock(NOW)).make(studio.store, "asked")
        handed = studio.people.hand_over(client, tmp_path / "handed")
        shown = "".join(path.read_bytes().decode("utf-8", "replace") for path in handed)
        missing = [place for place in PLACES if f"xq{place}xq" not in shown]
        assert missing == []
        assert PHONE in shown
        assert EMAIL in shown
        assert found_in(paths), "the person is there before"
        ids = [row.id for row in studio.projects().rows]
        before = {key: facts_of(studio, key) for key in ids}
        erased = studio.people.erase(client)
        assert erased.left == ()
        assert erased.projects == len(ids) == 4
        assert {key: facts_of(studio, key) for key in ids} == before
        assert studio.projects(Filter(text="quarterstaff")).total == 0
        assert "xq" not in json.dumps(studio.people.stored(client), ensure_ascii=False)
        assert [line for line in studio.journal(1_000) if NAME in str(line)] == []
        logging.getLogger("studio_desk").info("the session goes on")
    assert found_in(paths) == []
    assert log.exists()


def facts_of(studio: Studio, project: int) -> list[tuple[str, int, int | None]]:
    return [(fact.kind, fact.at, fact.amount) for fact in studio.case_of(project).facts]
