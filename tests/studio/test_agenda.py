"""The agenda: who waits for whom, looked up; and finding anything by beginnings of words."""

from __future__ import annotations

import pytest

from studio_desk.policy import format_instant, parse_instant
from studio_desk.studio import Studio
from studio_desk.studio.agenda import CLIENT, NOW, OWNER, SECTIONS, SOON

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
    assert {key: len(lines(studio, key)) for key in SECTIONS} == outline.sections
    assert outline.nothing == outline.total - sum(outline.sections.values())
    assert "over" not in [title for key in SECTIONS for title in lines(studio, key)]
    assert lines(studio, CLIENT) in (["rounds"], [])


def test_the_next_deadline_is_the_soonest_that_counts(studio: Studio, desk: dict[str, int]) -> None:
    """What has passed is no deadline."""
    (closing,) = studio.agenda.duties(SOON)
    at = closing.row.standing.chip_at
    assert at is not None
    assert studio.agenda.outline(AT).next_at == at
    assert studio.agenda.outline(at + 1).next_at != at


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
