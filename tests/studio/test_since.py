"""What happened since the owner last looked: looked up, in the order of what it is best to know."""

from __future__ import annotations

from studio_desk.clock import FixedClock
from studio_desk.policy import format_instant, parse_instant
from studio_desk.studio import Studio
from studio_desk.studio.since import News

B = "audio-mastering-and-mixing"
DAY = 86_400
AT = parse_instant("2026-03-08T00:00:00Z")  # as the fixtures' clock begins


def add(studio: Studio, title: str, ago: int) -> int:
    """A mix that was delivered so many seconds ago: free revisions for five days from then."""
    facts = [{"fact": "delivered", "at": format_instant(AT - ago)}]
    return studio.add_project(title=title, kind="mixing", policy=B, zone="UTC", facts=facts)[0]


def kinds(news: tuple[News, ...], project: int) -> list[str]:
    return [each.kind for each in news if each.project == project and each.kind != "recorded"]


def test_what_ended_by_itself_is_told_once_and_with_its_instant(
    studio: Studio, clock: FixedClock
) -> None:
    """Free revisions ran out overnight: told when it was; not of what ended before, nor twice."""
    over = add(studio, "over", 40 * DAY)
    ends = add(studio, "ends", 5 * DAY - 3600)
    clock.advance(2 * 3600)
    studio.refresh_due()
    news = studio.since.news(AT, AT + 7200)
    assert kinds(news, over) == []
    assert "revision" in kinds(news, ends)
    (ended,) = [each for each in news if each.kind == "revision"]
    assert ended.at == AT + 3601
    assert ended.title == "ends"
    assert studio.since.news(AT + 7200, AT + 7300) == ()


def test_what_the_owner_recorded_did_not_end_by_itself(studio: Studio, clock: FixedClock) -> None:
    """A request makes a free revision one in hand: that is recorded, nothing ran out."""
    project = add(studio, "asked", DAY)
    clock.advance(3600)
    studio.record_fact(project, "requested", AT + 3000, items=[{"song": "x"}])
    news = studio.since.news(AT + 10, AT + 3600)
    assert kinds(news, project) == []
    assert [each.title for each in news if each.kind == "recorded"] == [
        "revision request for asked"
    ]


def test_an_archived_project_has_no_news(studio: Studio, clock: FixedClock) -> None:
    """What left the lists is not told of."""
    project = add(studio, "gone", 5 * DAY - 3600)
    studio.archive(project)
    clock.advance(7200)
    studio.refresh_due()
    assert kinds(studio.since.news(AT + 1, AT + 7200), project) == []


def test_what_came_within_three_days_is_told(studio: Studio, clock: FixedClock) -> None:
    """The day on which it did, not each day."""
    project = add(studio, "near", DAY)  # four days are left
    clock.advance(DAY + 60)
    studio.refresh_due()
    (near,) = [each for each in studio.since.news(AT, AT + DAY + 60) if each.kind == "near"]
    assert (near.project, near.number) == (project, AT + 4 * DAY)
    later = studio.since.news(AT + DAY + 60, AT + DAY + 120)
    assert kinds(later, project) == []


def test_the_clocks_are_told_in_the_studios_zone(studio: Studio) -> None:
    """In New York they went forward on Sunday at two; in a zone without that nothing is told."""
    studio.edit_settings(zone="America/New_York")
    before, after = parse_instant("2026-03-07T23:30:00Z"), parse_instant("2026-03-08T13:18:00Z")
    (clocks,) = [each for each in studio.since.news(before, after) if each.kind == "clocks"]
    assert clocks.number == 60
    studio.edit_settings(zone="UTC")
    assert "clocks" not in [each.kind for each in studio.since.news(before, after)]
