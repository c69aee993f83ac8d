"""The agenda: who waits for whom, looked up; and finding anything by beginnings of words."""

from __future__ import annotations

import pytest

from studio_desk.policy import format_instant, parse_instant
from studio_desk.studio import Studio
from studio_desk.studio.agenda import (
    CLIENT,
    LATE,
    MINE,
    NEED,
    NOW,
    OWNER,
    SOON,
    TIME,
    TODAY,
    WAYS,
    WEEK,
)

AT = parse_instant("2026-03-08T00:00:00Z")
DAY = 86_400
B = "audio-mastering-and-mixing"


def add(studio: Studio, title: str, *facts: tuple[str, int], **more: object) -> int:
    """A mixing project under B with facts so many seconds ago."""
    listed = [{"fact": kind, "at": format_instant(AT - ago)} for kind, ago in facts]
    values = {"kind": "mixing", "policy": B, "zone": "UTC"} | more
    return studio.add_project(title=title, facts=listed, **values)[0]


@pytest.fixture
def desk(studio: Studio) -> dict[str, int]:
    made = {
        "asked": add(studio, "asked", ("delivered", DAY)),
        "closing": add(studio, "closing", ("delivered", 3 * DAY)),
        "to do": add(studio, "to do", ("purchased", DAY)),
        "over": add(studio, "over", ("delivered", 40 * DAY)),
        "rounds": add(studio, "rounds", ("delivered", DAY), policy="alus-audio", kind="mixing"),
    }
    studio.record_fact(made["asked"], "requested", AT - 50, items=[{"song": "x"}])
    return made


def lines(studio: Studio, section: str) -> list[str | None]:
    return [duty.row.title for duty in studio.agenda.duties(section)]


def test_every_project_stands_in_one_section_or_waits_for_nobody(
    studio: Studio, desk: dict[str, int]
) -> None:
    """The sections hold each project once, as many as the outline says."""
    assert lines(studio, NOW) == ["asked"]
    assert lines(studio, SOON) == ["closing"]
    assert lines(studio, OWNER) == ["to do"]
    outline = studio.agenda.outline(AT)
    assert outline.total == len(desk)
    assert {key: len(lines(studio, key)) for key in WAYS[NEED]} == outline.sections
    assert outline.nothing == outline.total - sum(outline.sections.values())
    assert "over" not in [title for key in WAYS[NEED] for title in lines(studio, key)]
    assert lines(studio, CLIENT) in (["rounds"], [])


def test_the_next_deadline_is_the_soonest_that_counts(studio: Studio, desk: dict[str, int]) -> None:
    """What has passed is no deadline."""
    (closing,) = studio.agenda.duties(SOON)
    at = closing.row.standing.chip_at
    assert at is not None
    assert studio.agenda.outline(AT).next_at == at
    assert studio.agenda.outline(at + 1).next_at != at


def test_by_time_every_line_stands_in_one_section_too(studio: Studio, desk: dict[str, int]) -> None:
    """Late, today, this week, waiting on you, waiting on the client: the same lines as by need,
    each once, as many as the outline says.
    """
    add(studio, "tonight", ("delivered", 5 * DAY - 7_200))
    outline = studio.agenda.outline(AT, TIME)
    found = {
        key: [duty.row.title for duty in studio.agenda.duties(key, now=AT)] for key in WAYS[TIME]
    }
    assert {key: len(titles) for key, titles in found.items()} == outline.sections
    assert found[TODAY] == ["tonight"]
    assert found[WEEK] == ["closing"]
    assert found[MINE] == ["asked", "to do"]
    assert found[LATE] == []
    needs = [title for key in WAYS[NEED] for title in lines(studio, key)]
    assert sorted(map(str, needs)) == sorted(str(t) for titles in found.values() for t in titles)
    assert outline.nothing == studio.agenda.outline(AT).nothing


def test_a_date_of_the_bank_is_due_and_then_late(studio: Studio, desk: dict[str, int]) -> None:
    """A dispute stands where its date to reply by is; without one it waits on the owner."""
    for title, more in (("disputed", {}), ("dated", {"reply_by": AT + 3 * DAY})):
        project = add(studio, title, ("delivered", 40 * DAY), price="100.00", currency="USD")
        studio.record_fact(project, "charged_back", AT - DAY, amount="100.00", **more)

    def where(title: str, now: int) -> list[str]:
        return [
            key
            for key in WAYS[TIME]
            if title in [duty.row.title for duty in studio.agenda.duties(key, now=now)]
        ]

    assert where("disputed", AT) == [MINE]
    assert where("dated", AT) == [WEEK]
    assert where("dated", AT + 3 * DAY - 60) == [TODAY]
    assert where("dated", AT + 3 * DAY + 1) == [LATE]


def test_pages_of_what_waits_on_the_owner_follow_each_other(studio: Studio) -> None:
    """What needs the owner without a date, then what is to be done, without gap or double."""
    for number in range(3):
        asked = add(studio, f"asked {number}", ("delivered", DAY + number))
        studio.record_fact(asked, "requested", AT - 50 + number, items=[{"song": "x"}])
        add(studio, f"to do {number}", ("purchased", DAY + number))
    whole = [duty.id for duty in studio.agenda.duties(MINE, now=AT)]
    assert len(whole) == 6
    for size in (1, 2, 4):
        paged = [
            duty.id
            for at in range(0, 6, size)
            for duty in studio.agenda.duties(MINE, size, at, now=AT)
        ]
        assert paged == whole


def test_a_line_cites_the_clauses_of_its_matter(studio: Studio, desk: dict[str, int]) -> None:
    """Numbers with their statements, from the version that governs."""
    (asked,) = studio.agenda.duties(NOW)
    assert asked.matter is not None
    assert asked.matter.kind == "in_hand"
    assert [number for number, _ in asked.clauses] == asked.matter.clauses.split()
    assert all(says for _, says in asked.clauses)


def test_pages_follow_each_other(studio: Studio) -> None:
    """Two pages of one hold what one of two does, in the same order."""
    for number in range(5):
        add(studio, f"p{number}", ("delivered", 3 * DAY - number))
    whole = [duty.id for duty in studio.agenda.duties(SOON, 5)]
    paged = [studio.agenda.duties(SOON, 1, at)[0].id for at in range(5)]
    assert whole == paged
    assert studio.agenda.duties(SOON, 5, 5) == ()


def test_finding_by_beginnings(studio: Studio, night_drive: int) -> None:
    """Projects by title, clients, songs, and references, whatever the case or accents."""
    found = studio.finder.find("night")
    assert [row.id for row in found.projects] == [night_drive]
    assert [song for _, song in found.songs] == ["Night Drive"]
    assert [row.shown for row in studio.finder.find("pavlovic").clients] == ["Ana Pavlović"]
    assert [(kind, text) for _, kind, text in studio.finder.find("inv").references] == [
        ("paid", "INV-7")
    ]
    assert studio.finder.find("drive ep").projects[0].id == night_drive
    for nothing in ("", "  ", "zzz", "-", '"'):
        assert not studio.finder.find(nothing).projects


def test_a_client_without_a_project_is_found(studio: Studio) -> None:
    """By any part of the name or the address; one who was removed is not."""
    client, _ = studio.add_client(name="Zoë Marsh", email="zm@example.org", phone="+1 555")
    for typed in ("zoë", "marsh", "zm@ex", "+1 555"):
        assert [row.id for row in studio.finder.find(typed).clients] == [client]
    studio.undo()
    assert studio.finder.find("marsh").clients == ()


def test_clauses_are_those_of_the_newest_versions(studio: Studio) -> None:
    """Each clause of each built-in policy, once."""
    clauses = studio.finder.clauses()
    keys = [(clause.policy, clause.number) for clause in clauses]
    assert len(keys) == len(set(keys)) > 30
    assert all(clause.says for clause in clauses)
