"""The studio's own policies: drafts, publishing, what an accepted version is held to, undo."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING

import pytest

import studio_desk.policy.terms as t
from studio_desk.clock import FixedClock
from studio_desk.policy import Version, decide, parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.studio import Changes, Refused, Studio

if TYPE_CHECKING:
    from pathlib import Path

    from studio_desk.policy import Clause

B = "audio-mastering-and-mixing"
A = "alus-audio"
DAY = 86_400
NOW = parse_instant("2026-03-08T00:00:00Z")  # Saturday 7 March, 19:00 in New York


def with_term(version: Version, number: str, **values: object) -> Version:
    """The version with other values in the term of a clause."""

    def changed(clause: Clause) -> Clause:
        if clause.number != number:
            return clause
        return dataclasses.replace(clause, term=dataclasses.replace(clause.term, **values))

    return dataclasses.replace(version, clauses=tuple(changed(each) for each in version.clauses))


@pytest.fixture
def seven_days(studio: Studio) -> Version:
    """B with seven days in its first window, from Sunday 8 March on."""
    version = studio.policies.next_version(B)
    return with_term(version, "B4a", lasts=t.Period(7, "days", "time"))


def labels(studio: Studio, name: str) -> list[tuple[str, str]]:
    line = next(line for line in studio.policies.listed() if line.key == name)
    return [(each.version.label, each.state) for each in line.versions]


def test_a_new_version_starts_as_a_copy_that_begins_tomorrow(studio: Studio) -> None:
    """It says what the one in force says, under the date of the next day in the studio's zone."""
    version = studio.policies.next_version(B)
    assert version.effective == date(2026, 3, 8)
    assert version.clauses == built_in_catalogue()[B].versions[-1].clauses


def test_a_version_after_a_published_one_goes_on_from_that(
    studio: Studio, seven_days: Version
) -> None:
    """What was published for later is not taken back by the version after it."""
    studio.policies.publish(seven_days)
    following = studio.policies.next_version(B)
    assert following.effective == date(2026, 3, 9)
    assert following.clauses == seven_days.clauses
    assert studio.policies.what_if(following).effects == ()


def test_a_draft_is_kept_changed_and_thrown_away_with_undo(
    studio: Studio, told: list[Changes], seven_days: Version
) -> None:
    """Each step of a draft is an operation by its name; undo and redo go back and forth."""
    draft, _ = studio.policies.save_draft(studio.policies.next_version(B))
    studio.policies.save_draft(seven_days, draft)
    assert studio.policies.draft(draft).clauses == seven_days.clauses
    assert studio.undo_label() == ("change to the draft of Audio Mastering and Mixing 2026-03-08")
    studio.undo()
    assert studio.policies.draft(draft).clauses != seven_days.clauses
    studio.redo()
    studio.policies.discard_draft(draft)
    assert labels(studio, B) == [("2011-04-30", "in_force")]
    studio.undo()
    assert labels(studio, B)[0] == ("2026-03-08", "draft")
    assert all(changes.policies for changes in told)
    studio.undo()
    studio.undo()
    assert labels(studio, B) == [("2011-04-30", "in_force")]
    with pytest.raises(Refused, match="not there any more"):
        studio.policies.draft(draft)


def test_publishing_governs_by_the_amendment_rule_immediate(
    studio: Studio, clock: FixedClock, night_drive: int, seven_days: Version
) -> None:
    """Under B8 a new window holds for work that is delivered already; what is kept says so."""
    old = studio.verdict_at(night_drive, NOW).revision.until
    assert old is not None
    changes = studio.policies.publish(seven_days)
    assert changes.projects == {night_drive}
    assert studio.project(night_drive).project.accepted_version == "2011-04-30"
    now = studio.project(night_drive).standing
    assert now is not None
    assert (now.policy_version, now.revision_until) == ("2011-04-30", old + 2 * DAY)
    clock.set(parse_instant("2026-03-08T05:00:00Z"))
    studio.refresh_due()
    begun = studio.project(night_drive).standing
    assert begun is not None
    assert (begun.policy_version, begun.revision_until) == ("2026-03-08", old + 2 * DAY)


def test_publishing_leaves_orders_that_accepted_another_version(studio: Studio, ana: int) -> None:
    """Under A the version at the purchase stays; an order placed later goes by the new one."""
    facts = [{"fact": "purchased", "at": "2026-03-01T15:00:00Z"}]
    before = studio.add_project(client_id=ana, kind="mixing", policy=A, facts=facts)[0]
    version = with_term(studio.policies.next_version(A), "A1c", free=3)
    assert studio.policies.what_if(version).effects == ()
    studio.policies.publish(version)
    later = [{"fact": "purchased", "at": "2026-03-09T15:00:00Z"}]
    after = studio.add_project(client_id=ana, kind="mixing", policy=A, facts=later)[0]
    far = NOW + 30 * DAY
    assert studio.verdict_at(before, far).version == "undated"
    assert studio.verdict_at(after, far).version == "2026-03-08"
    assert studio.project(after).project.accepted_version == "2026-03-08"


def test_publishing_can_be_undone_and_done_again(
    studio: Studio, night_drive: int, seven_days: Version
) -> None:
    """While nobody accepted it: the catalogue, the draft and every standing are as before."""
    draft, _ = studio.policies.save_draft(seven_days)
    studio.policies.publish(seven_days, draft)
    assert labels(studio, B) == [("2026-03-08", "later"), ("2011-04-30", "in_force")]
    assert studio.undo_label() == "publishing of Audio Mastering and Mixing 2026-03-08"
    changes = studio.undo()
    assert changes.policies
    assert changes.projects == {night_drive}
    assert labels(studio, B) == [("2026-03-08", "draft"), ("2011-04-30", "in_force")]
    studio.redo()
    assert labels(studio, B) == [("2026-03-08", "later"), ("2011-04-30", "in_force")]


def test_an_accepted_version_stays(
    studio: Studio, clock: FixedClock, ana: int, seven_days: Version
) -> None:
    """Once an order accepted it, neither undo nor withdrawing takes it away, and it is locked."""
    studio.policies.publish(seven_days)
    token = studio.journal(1)[0].id
    clock.set(NOW + 2 * DAY)
    facts = [{"fact": "purchased", "at": "2026-03-09T15:00:00Z"}]
    studio.add_project(client_id=ana, kind="mixing", policy=B, currency="USD", facts=facts)
    with pytest.raises(Refused, match="1 project has accepted"):
        studio.undo(token)
    published = studio.catalogue[B].versions[-1]
    with pytest.raises(Refused, match="so it stays"):
        studio.policies.withdraw(published)
    line = next(line for line in studio.policies.listed() if line.key == B)
    assert [each.accepted for each in line.versions] == [1, 0]
    studio.undo()  # the order was never placed
    studio.policies.withdraw(published)
    assert labels(studio, B) == [("2026-03-08", "draft"), ("2011-04-30", "in_force")]


@pytest.mark.usefixtures("night_drive")
def test_a_version_cannot_begin_before_orders_that_accepted_another(
    studio: Studio, clock: FixedClock, ana: int, seven_days: Version
) -> None:
    """Not in the past of a policy in use, and not before today's order."""
    past = dataclasses.replace(seven_days, effective=date(2026, 3, 6))
    with pytest.raises(Refused, match="cannot begin in the past"):
        studio.policies.publish(past)
    clock.set(parse_instant("2026-03-08T20:00:00Z"))
    studio.add_project(client_id=ana, kind="mixing", policy=B, currency="USD", title="Today's",
                       facts=[{"fact": "purchased", "at": "2026-03-08T19:00:00Z"}])  # fmt: skip
    with pytest.raises(Refused, match=r"Today's was ordered .* accepted 2011-04-30"):
        studio.policies.publish(seven_days)
    assert labels(studio, B) == [("2011-04-30", "in_force")]
    studio.policies.publish(dataclasses.replace(seven_days, effective=date(2026, 3, 9)))


def test_two_versions_of_one_date_are_refused(studio: Studio, seven_days: Version) -> None:
    """A refused publishing leaves nothing: the draft is still there, the catalogue as it was."""
    studio.policies.publish(seven_days)
    again = with_term(seven_days, "B4a", lasts=t.Period(9, "days", "time"))
    assert [problem.message for problem in studio.policies.check(again)] == [
        "2026-03-08: two versions of one date; give each its own"
    ]
    draft, _ = studio.policies.save_draft(again)
    with pytest.raises(Refused, match="two versions of one date"):
        studio.policies.publish(again, draft)
    assert studio.policies.draft(draft).clauses == again.clauses
    assert labels(studio, B)[1:] == [("2026-03-08", "later"), ("2011-04-30", "in_force")]


def test_a_wholly_new_policy_can_be_ordered_under_and_then_not_be_withdrawn(
    studio: Studio, ana: int, seven_days: Version
) -> None:
    """A copy under a title of its own joins the list; a project under it keeps it there."""
    made = studio.policies.new_policy(seven_days, "North Room")
    assert (made.name, made.label) == ("north-room", "undated")
    studio.policies.publish(made)
    assert "north-room" in studio.catalogue
    project, _ = studio.add_project(client_id=ana, kind="mixing", policy="north-room",
                                    currency="USD")  # fmt: skip
    with pytest.raises(Refused, match="no other version"):
        studio.policies.withdraw(studio.catalogue["north-room"].versions[0])
    studio.edit_project(project, policy=B)
    studio.edit_settings(policy="north-room")
    with pytest.raises(Refused, match="policy of new projects"):
        studio.policies.withdraw(studio.catalogue["north-room"].versions[0])
    studio.edit_settings(policy=B)
    studio.policies.withdraw(studio.catalogue["north-room"].versions[0])
    assert "north-room" not in studio.catalogue
    assert studio.policies.new_policy(seven_days, "North room!").name == "north-room-2"


def test_a_file_comes_in_as_a_draft_and_goes_out_word_for_word(
    studio: Studio, tmp_path: Path
) -> None:
    """Its comments survive draft and publishing; what cannot be read names line and remedy."""
    text = "# our own\n" + studio.policies.text(studio.catalogue[B].versions[0]).replace(
        "effective = 2011-04-30", "effective = 2027-01-01"
    )
    file = tmp_path / "mine.toml"
    file.write_text(text)
    draft, _ = studio.policies.take_file(file)
    studio.policies.publish(studio.policies.draft(draft), draft)
    out = tmp_path / "out.toml"
    studio.policies.export(studio.catalogue[B].versions[-1], out)
    assert out.read_text() == text
    file.write_text(text.replace("amount = 5, ", 'amount = "five", '))
    with pytest.raises(Refused, match=r"mine\.toml:\d+: clause\[3\]\.lasts: \"five\": not a whole"):
        studio.policies.take_file(file)


def test_a_worker_and_the_next_start_know_what_was_published(
    studio: Studio, night_drive: int, seven_days: Version, clock: FixedClock
) -> None:
    """The catalogue is the database's: another studio on it says the same, and computes nothing."""
    studio.policies.publish(seven_days)
    assert studio.elsewhere().catalogue[B].version("2026-03-08") is not None
    next_start = Studio(studio.store, built_in_catalogue(), clock)
    heard: list[Changes] = []
    next_start.subscribe(heard.append)
    next_start.start()
    assert heard == []
    begun = NOW + DAY
    assert next_start.verdict_at(night_drive, begun) == studio.verdict_at(night_drive, begun)


def test_an_exported_case_brings_the_published_versions_along(
    studio: Studio, night_drive: int, seven_days: Version, tmp_path: Path
) -> None:
    """Another studio that never saw the version reads the case and says the same."""
    studio.policies.publish(seven_days)
    written = studio.export_cases(tmp_path / "out", [night_drive])
    names = sorted(path.name for path in (tmp_path / "out").glob("*.toml"))
    assert [name[:-14] for name in names] == [
        f"{B}-2011-04-30",
        f"{B}-2026-03-08",
    ]
    from studio_desk.policyfiles import read_case_bytes

    case, policy = read_case_bytes(written[0].read_bytes(), tmp_path / "out")
    at = NOW + DAY
    assert decide(case, policy, at) == studio.verdict_at(night_drive, at)


def test_policies_of_imported_cases_are_listed_beside_the_catalogue(
    studio: Studio, night_drive: int, seven_days: Version, tmp_path: Path
) -> None:
    """A case's own versions hold for it alone, and can be read."""
    studio.policies.publish(seven_days)
    studio.export_cases(tmp_path / "out", [night_drive])
    studio.undo()
    path = next((tmp_path / "out").glob("*.json"))
    path.write_text(path.read_text().replace("Night Drive EP", "Day Drive EP"))
    studio.import_cases([path])
    brought = [line for line in studio.policies.listed() if line.brought]
    assert [(line.name, line.projects, len(line.versions)) for line in brought] == [(B, 1, 2)]
    assert "2026-03-08" not in [v.label for v in studio.catalogue[B].versions]


def test_everything_out_and_in_again_keeps_policies_and_drafts(
    studio: Studio, seven_days: Version, tmp_path: Path, clock: FixedClock
) -> None:
    """The full export holds published versions and drafts; a new studio has them."""
    from studio_desk.store import open_store

    studio.policies.publish(seven_days)
    later = dataclasses.replace(seven_days, effective=date(2026, 4, 1))
    studio.policies.save_draft(later)
    studio.export_everything(tmp_path / "all")
    with open_store(tmp_path / "other.db", now=NOW) as store:
        other = Studio(store, built_in_catalogue(), clock)
        other.import_everything(tmp_path / "all")
        assert labels(other, B) == labels(studio, B)
        assert labels(other, B)[0] == ("2026-04-01", "draft")
