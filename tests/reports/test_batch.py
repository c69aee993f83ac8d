"""Reports for many clients: progress, stopping, failures, one thread beside another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from studio_desk.clock import FixedClock
from studio_desk.errors import KnownError
from studio_desk.paths import Paths
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reports import batch
from studio_desk.reports.batch import client_reports, clients_with_projects
from studio_desk.reports.content.choices import Choices
from studio_desk.reports.content.client import client_report
from studio_desk.reports.pdf import render_pages_svg, render_pdf
from studio_desk.store import open_store
from studio_desk.studio import Studio
from tests.reports.made import NOW, night_drive, paper_boats, sources


@pytest.fixture
def studio(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A studio of three clients with a project each, and one without."""
    paths = Paths.under(tmp_path / "profile").create()
    with open_store(paths.database, now=NOW) as store:
        studio = Studio(store, built_in_catalogue(), FixedClock(NOW))
        studio.edit_settings(studio_name="Low Tide Studio", zone="America/New_York")
        for name in ("Ana", "Ben", "Cleo"):
            client, _ = studio.add_client(name=name)
            policy = "audio-mastering-and-mixing"
            studio.add_project(kind="mixing", policy=policy, title=f"{name} EP", client_id=client)
        studio.add_client(name="Nobody yet")
        yield studio


def test_each_report_is_told_as_it_is_written(studio: Studio, tmp_path: Path) -> None:
    """One value after the other, in the order asked for; clients without a project are none."""
    clients = clients_with_projects(studio)
    assert [name for _, name in clients] == ["Ana", "Ben", "Cleo"]
    out = tmp_path / "out"
    made = list(client_reports(studio, clients, Choices(), NOW, out, pattern="{name}"))
    assert [one.path for one in made] == [out / f"{name}.pdf" for name in ("Ana", "Ben", "Cleo")]
    assert all(one.content is not None and not one.why for one in made)


def test_stopping_leaves_whole_files_only(studio: Studio, tmp_path: Path) -> None:
    """Whoever stops after the first has the first, and no more."""
    out = tmp_path / "out"
    running = client_reports(studio, clients_with_projects(studio), Choices(), NOW, out)
    first = next(running)
    running.close()
    assert list(out.iterdir()) == [first.path]


def test_one_failure_does_not_stop_the_rest(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What failed is told with its reason, between those that were made."""
    right = batch.render_pdf

    def some(content, *rest):  # type: ignore[no-untyped-def]
        if content.subject == "Ben":
            raise KnownError("No font on this computer has the letters x.")
        return right(content, *rest)

    monkeypatch.setattr(batch, "render_pdf", some)
    clients = [*clients_with_projects(studio), (999, "Gone")]
    made = list(client_reports(studio, clients, Choices(), NOW, tmp_path / "out"))
    assert [one.path is None for one in made] == [False, True, False, True]
    assert "No font" in made[1].why
    assert made[3].why.startswith("That client is not in the studio.")


def test_two_threads_set_reports_at_once() -> None:
    """A preview beside a batch: both are right, and equal to what one thread gives."""
    content = client_report(sources(night_drive(), paper_boats()), Choices(client=1), NOW)
    alone = render_pdf(content)
    with ThreadPoolExecutor(2) as pool:
        papers = [pool.submit(render_pdf, content) for _ in range(6)]
        screens = [pool.submit(render_pages_svg, content) for _ in range(6)]
        assert {paper.result() for paper in papers} == {alone}
        assert {screen.result()[0] for screen in screens} == {render_pages_svg(content)[0]}
