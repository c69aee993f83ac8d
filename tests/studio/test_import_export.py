"""Case files in and out: all of a file or nothing, every problem told, and the same again."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from studio_desk import resources
from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.policy import (
    Case,
    case_to_json,
    decide,
    span_to_json,
    timeline,
    verdict_to_json,
)
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.store import Store, open_store, sqlite
from studio_desk.studio import Studio
from tests.strategies import cases

NOW = 1_772_928_000
B = "audio-mastering-and-mixing"


def case(title: str = "Glass", **more: Any) -> dict[str, Any]:
    """A small case of contract JSON."""
    return {
        "format": "studio-desk/case@1",
        "zone": "America/New_York",
        "policy": B,
        "client": {"name": "Ana Pavlović", "email": "ana@example.org"},
        "project": {"title": title, "kind": "mixing", "currency": "USD", "price": "400.00"},
        "facts": [
            {"id": "f1", "fact": "purchased", "at": "2026-03-01T15:00:00Z"},
            {"id": "f2", "fact": "delivered", "at": "2026-03-05T18:30:00Z"},
        ],
    } | more


def write(path: Path, *documents: Any) -> Path:
    texts = [json.dumps(each, ensure_ascii=False) for each in documents]
    path.write_text("\n".join(texts), encoding="utf-8")
    return path


def own_policy(folder: Path, days: int, effective: str = "2011-04-30") -> str:
    """A policy file of the studio's own: the shipped B with another first window."""
    text = resources.path("policies", f"{B}.toml").read_text("utf-8")
    changed = text.replace(f'name = "{B}"', 'name = "our-own"', 1)
    changed = changed.replace("effective = 2011-04-30", f"effective = {effective}", 1)
    changed = changed.replace("amount = 5,", f"amount = {days},", 1)
    assert changed.count("our-own") == changed.count(f"amount = {days},") == 1
    name = f"ours-{effective}.toml"
    (folder / name).write_text(changed, encoding="utf-8")
    return name


def test_a_file_becomes_a_project(studio: Studio, tmp_path: Path) -> None:
    """Project, client and facts are there, and the changes say which."""
    changes, report = studio.import_cases([write(tmp_path / "a.json", case())])
    assert changes is not None
    assert changes.label == "import of Glass"
    assert report.projects == tuple(changes.projects)
    [project] = report.projects
    detail = studio.project(project)
    assert detail.client is not None
    assert (detail.client.name, detail.project.title) == ("Ana Pavlović", "Glass")
    assert detail.project.zone == "America/New_York"
    assert detail.standing.chip == "free"
    assert verdict_to_json(studio.verdict_at(project, NOW))["revision"]["standing"] == "free"


def test_files_folders_and_lines(studio: Studio, tmp_path: Path) -> None:
    """All kinds at once; other files in a folder are passed over; undo takes all back."""
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder / "b.json", case("b"))
    write(folder / "a.json", case("a"))
    (folder / "notes.txt").write_text("not ours")
    lines = write(tmp_path / "many.jsonl", case("c"), case("d"))
    lines.write_text(lines.read_text("utf-8") + "\n\n", encoding="utf-8")
    changes, report = studio.import_cases([folder, lines])
    assert changes is not None
    assert report.problems == ()
    assert [(path.name, len(ids)) for path, ids in report.taken] == [
        ("a.json", 1), ("b.json", 1), ("many.jsonl", 2),
    ]  # fmt: skip
    assert changes.label == studio.undo_label() == "import of 4 projects"
    assert studio.counts().clients == 1
    studio.undo()
    assert studio.counts().projects == 0
    studio.redo()
    assert studio.counts().projects == 4


def test_a_file_is_taken_whole_or_not_at_all(studio: Studio, store: Store, tmp_path: Path) -> None:
    """One bad line keeps all lines of its file out; another file still comes in."""
    bad = case("bad", zone="Mars/Base")
    lines = write(tmp_path / "lines.jsonl", case("one"), bad, case("two"), {"format": 7})
    good = write(tmp_path / "good.json", case("good"))
    _, report = studio.import_cases([lines, good])
    assert [row.title for row in studio.projects().rows] == ["good"]
    assert sqlite.count_rows(store.db)["fact"] == 2
    told = [str(problem) for problem in report.problems]
    assert told[0].startswith(f"{lines}:2: zone: ")
    assert {place.split(": ")[0] for place in told} == {f"{lines}:2", f"{lines}:4"}
    assert len(told) > 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "a.json"),
        ("{", "a.json"),
        ("[]", "a.json: "),
        ('{"format": "studio-desk/case@1"}', "a.json: zone: missing"),
        ("\udcff", "a.json: byte 0: not UTF-8"),
        (json.dumps(case(policy={"name": "x", "versions": ["none.toml"]})), "none.toml"),
        (json.dumps(case() | {"zone": "a", "policy": "b"}), "a.json: policy: "),
    ],
)
def test_every_problem_names_file_and_place(
    studio: Studio, store: Store, tmp_path: Path, text: str, words: str
) -> None:
    """And nothing is written, not even a row of the journal."""
    path = tmp_path / "a.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    before = sqlite.count_rows(store.db)
    changes, report = studio.import_cases([path])
    assert changes is None
    assert any(words in str(problem) for problem in report.problems)
    assert all("\n" not in str(problem) for problem in report.problems)
    assert sqlite.count_rows(store.db) == before


def test_what_cannot_be_read_is_told(studio: Studio, tmp_path: Path) -> None:
    """A missing file, an empty folder, empty lines, a file too big."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "blank.jsonl").write_text("\n\n")
    big = tmp_path / "big.json"
    big.touch()
    os.truncate(big, 10_000_001)
    _, report = studio.import_cases(
        [tmp_path / "none.json", tmp_path / "empty", tmp_path / "blank.jsonl", big]
    )
    told = [problem.message for problem in report.problems]
    assert told == [
        "not read: no such file or directory",
        "no .json or .jsonl file in this folder",
        "empty; one case on each line",
        "10000001 bytes; at most 10 MB are read",
    ]


def test_a_file_that_was_imported_before_is_left(studio: Studio, tmp_path: Path) -> None:
    """The same history twice is told, not doubled; a case with more facts is another."""
    path = write(tmp_path / "a.json", case())
    studio.import_cases([path])
    changes, report = studio.import_cases([path])
    assert changes is None
    assert report.already == (str(path),)
    more = case()
    more["facts"].append({"id": "f3", "fact": "approved", "at": "2026-03-06T00:00:00Z"})
    _, report = studio.import_cases([write(path, more)])
    assert len(report.projects) == 1
    # What was undone is not there, and may come again.
    studio.undo()
    _, report = studio.import_cases([path])
    assert len(report.projects) == 1


def test_clients_are_found_as_compared(studio: Studio, tmp_path: Path, ana: int) -> None:
    """Name and address without regard to case and spacing; either differing is someone else."""
    people = [
        {"name": "ANA  pavlović", "email": "Ana@Example.org "},
        {"name": "Ana Pavlović"},
        {"email": "ana@example.org"},
        {},
    ]
    _, report = studio.import_cases(
        [write(tmp_path / "a.jsonl", *(case(str(n), client=who) for n, who in enumerate(people)))]
    )
    owners = [studio.project(each).project.client_id for each in report.projects]
    assert owners[0] == ana
    assert owners[3] is None
    assert len(set(owners)) == 4


def test_an_export_is_the_case(studio: Studio, tmp_path: Path) -> None:
    """Contract format, stable name, private; the same bytes each time; only what counts."""
    source = write(tmp_path / "a.json", case())
    _, report = studio.import_cases([source])
    [project] = report.projects
    studio.record_fact(project, "approved", NOW)
    studio.undo()
    out = tmp_path / "out"
    [path] = studio.export_cases(out)
    assert path.name == f"{project:04d}-glass.case.json"
    assert json.loads(path.read_text("utf-8")) == case()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    assert studio.export_cases(out, [project]) == (path,)
    assert path.read_bytes() == before
    assert [each.name for each in out.iterdir()] == [path.name]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("夜明けのラジオ", "-夜明けのラジオ.case.json"),
        ("../../etc/passwd", "-etc-passwd.case.json"),
        ("a\x00b\nc", "-a-b-c.case.json"),
        ("- ... -", ".case.json"),
        ("x" * 500, "-" + "x" * 60 + ".case.json"),
        ("界" * 500, "-" + "界" * 60 + ".case.json"),
    ],
)
def test_any_title_makes_a_safe_name(studio: Studio, tmp_path: Path, title: str, name: str) -> None:
    """The number first, then letters and figures of the title: never out of the folder."""
    project, _ = studio.add_project(kind="mixing", policy=B, title=title)
    [path] = studio.export_cases(tmp_path / "out")
    assert path == tmp_path / "out" / f"{project:04d}{name}"
    assert json.loads(path.read_text("utf-8"))["project"]["title"] == title


def test_removed_projects_are_not_exported(studio: Studio, tmp_path: Path) -> None:
    """Archived ones are; one asked for that is not there is told."""
    studio.add_project(kind="mixing", policy=B, title="kept")
    kept = studio.projects().rows[0].id
    studio.archive(kept)
    studio.add_project(kind="mixing", policy=B, title="gone")
    studio.undo()
    assert [path.name for path in studio.export_cases(tmp_path / "out")] == [
        f"{kept:04d}-kept.case.json"
    ]
    with pytest.raises(KnownError, match="No project 77"):
        studio.export_cases(tmp_path / "out", [kept, 77])


def test_a_failed_export_leaves_no_half_file(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk fails, the file of before is still whole and nothing else lies about."""
    studio.add_project(kind="mixing", policy=B, title="a")
    out = tmp_path / "out"
    [path] = studio.export_cases(out)
    before = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError, match="No space"):
        studio.export_cases(out)
    assert [each.name for each in out.iterdir()] == [path.name]
    assert path.read_bytes() == before


def test_a_policy_of_the_studios_own_travels_along(studio: Studio, tmp_path: Path) -> None:
    """The text is kept with the project, exported beside it, and reads the same elsewhere."""
    source = tmp_path / "in"
    source.mkdir()
    names = [own_policy(source, 3), own_policy(source, 6, "2026-03-02")]
    path = write(source / "a.json", case(policy={"name": "our-own", "versions": names}))
    _, report = studio.import_cases([path])
    [project] = report.projects
    for each in source.iterdir():
        each.unlink()  # the studio needs them no longer
    verdict = studio.verdict_at(project, NOW)
    assert (verdict.policy, verdict.version) == ("our-own", "2026-03-02")
    studio.record_fact(project, "requested", NOW, items=[{"song": "a"}])
    studio.edit_project(project, title="Other")

    out = tmp_path / "out"
    [exported] = studio.export_cases(out)
    document = json.loads(exported.read_text("utf-8"))
    assert document["policy"]["name"] == "our-own"
    assert all((out / name).exists() for name in document["policy"]["versions"])
    with open_store(tmp_path / "other.db", now=NOW) as store:
        other = Studio(store, built_in_catalogue(), FixedClock(NOW))
        _, report = other.import_cases([out])
        assert report.problems == ()
        assert spans(other, report.projects[0]) == spans(studio, project)
        # Two projects under one text share it.
        write(out / exported.name, document | {"project": {"title": "x", "kind": "mixing"}})
        other.import_cases([out])
        assert sqlite.count_rows(store.db)["policy_version"] == 2

    # Back to a shipped policy: its own versions no longer hold.
    studio.edit_project(project, policy="alus-audio")
    assert studio.project(project).project.versions == ()
    studio.undo()
    assert studio.verdict_at(project, NOW).policy == "our-own"


def test_further_policy_files_can_be_given(studio: Studio, tmp_path: Path) -> None:
    """A case may name a policy that comes with the command; its text is kept all the same."""
    name = own_policy(tmp_path, 3)
    path = write(tmp_path / "a.json", case(policy="our-own"))
    _, report = studio.import_cases([path])
    assert "no policy of that name" in str(report.problems[0])
    _, report = studio.import_cases([path], extra=[tmp_path / name])
    assert report.problems == ()
    assert studio.verdict_at(report.projects[0], NOW).policy == "our-own"
    # A further version of a shipped policy: all versions are kept with the project.
    text = resources.path("policies", f"{B}.toml").read_text("utf-8")
    later = tmp_path / "later.toml"
    later.write_text(text.replace("effective = 2011-04-30", "effective = 2026-03-02", 1), "utf-8")
    _, report = studio.import_cases([write(path, case("later"))], extra=[later])
    assert studio.verdict_at(report.projects[0], NOW).version == "2026-03-02"
    assert len(studio.project(report.projects[0]).project.versions) == 2
    # A broken one is told.
    later.write_text("format = 7")
    _, report = studio.import_cases([write(path, case("other"))], extra=[later])
    assert report.problems


# --- The same again ------------------------------------------------------------------------------


def spans(studio: Studio, project: int) -> list[Any]:
    return [span_to_json(each.verdict, each.begin, each.end) for each in studio.spans_of(project)]


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(given_case=cases())
def test_a_history_comes_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, given_case: Case
) -> None:
    """Random history → file → studio → case → file → another studio: one and the same timeline."""
    folder = tmp_path_factory.mktemp("again")
    catalogue = built_in_catalogue()
    policy = catalogue[given_case.policy.name]
    wanted = [
        span_to_json(each.verdict, each.begin, each.end) for each in timeline(given_case, policy)
    ]
    path = write(folder / "case.json", case_to_json(given_case))
    out = folder / "out"
    with open_store(folder / "one.db", now=NOW) as store:
        one = Studio(store, catalogue, FixedClock(NOW))
        _, report = one.import_cases([path])
        assert report.problems == ()
        [project] = report.projects
        read = one.case_of(project)
        assert read.ordered() == given_case.ordered()
        assert read.project == given_case.project
        assert spans(one, project) == wanted
        standing = one.project(project).standing
        now = decide(given_case, policy, NOW)
        assert (standing.revision, standing.refund, standing.retention) == (
            now.revision.standing, now.refund.standing, now.retention.standing,
        )  # fmt: skip
        one.export_cases(out)
    with open_store(folder / "two.db", now=NOW) as store:
        two = Studio(store, catalogue, FixedClock(NOW))
        _, report = two.import_cases([out])
        assert spans(two, report.projects[0]) == wanted
