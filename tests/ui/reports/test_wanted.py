"""What was chosen, as a value: periods, what is kept, what is not trusted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from studio_desk.policy import parse_instant
from studio_desk.ui.reports.raster import sharp, size_of
from studio_desk.ui.reports.wanted import Wanted, days_of

NOW = parse_instant("2026-03-08T03:30:00Z")  # still 7 March in New York
ZONE = "America/New_York"


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("this_month", "2026-03-01", "2026-03-31"),
        ("last_month", "2026-02-01", "2026-02-28"),
        ("this_year", "2026-01-01", "2026-12-31"),
        ("last_year", "2025-01-01", "2025-12-31"),
    ],
)
def test_periods_are_counted_from_today(period: str, first: str, last: str) -> None:
    """Whole months and years, today as the zone has it."""
    found = days_of(Wanted(period=period), ZONE, NOW)
    assert found == (date.fromisoformat(first), date.fromisoformat(last))


def test_days_begin_as_this_month_so_far() -> None:
    """What cannot be read is as if it were not there; an order is not asked for."""
    assert days_of(Wanted(period="days", first="rubbish"), ZONE, NOW) == (
        date(2026, 3, 1),
        date(2026, 3, 7),
    )
    swapped = Wanted(period="days", first="2026-03-05", last="2026-03-01").choices(ZONE, NOW)
    assert (swapped.begin, swapped.end) == (
        parse_instant("2026-03-01T05:00:00Z"),
        parse_instant("2026-03-06T04:59:59Z"),
    )


def test_only_what_a_kind_takes_is_asked_of_it() -> None:
    """Period, fact and reason stay behind where they mean nothing."""
    wanted = Wanted(
        kind="delivery", client=1, project=2, fact="f3", period="this_year", reason="duplicate"
    )
    choices = wanted.choices(ZONE, NOW)
    assert (choices.client, choices.project, choices.fact) == (None, 2, "f3")
    assert (choices.begin, choices.end, choices.reason) == (None, None, "")


def test_another_subject_takes_no_evidence_along() -> None:
    """Files attached for one dispute are not shown to another bank."""
    wanted = Wanted(kind="dossier", project=1, attached=(("receipt", "r.pdf"),))
    assert wanted.about("dossier", 2).attached == ()
    assert wanted.about("client", None).project == 1


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[1]", '{"kind": "poem"}', '{"client": true}', '{"zone": "Mars/Dome"}',
     '{"language": 7, "period": "ages", "own_template": "yes", "project": "1"}'],
)  # fmt: skip
def test_what_was_kept_is_not_trusted(text: str) -> None:
    """Anything that does not read as it should is left out."""
    assert Wanted.recalled(text) == Wanted()


def test_kept_and_recalled_are_the_same_choices() -> None:
    """All but what belongs to one report only."""
    wanted = Wanted(kind="project", project=4, language="de", zone="UTC", tagline="Mixing")
    assert Wanted.recalled(wanted.kept()) == wanted
    private = Wanted(paragraph="for Ana", as_of=NOW, attached=(("receipt", "r.pdf"),))
    assert Wanted.recalled(private.kept()) == Wanted()


def test_a_request_names_its_instant_and_its_template(tmp_path: Path) -> None:
    """Now, or the instant asked for; templates only where the owner has that one."""
    wanted = Wanted(kind="client", client=1, own_template=True)
    assert wanted.request(ZONE, NOW, tmp_path, None).templates is None
    (tmp_path / "client.typ").write_text("", "utf-8")
    assert wanted.request(ZONE, NOW, tmp_path, None).templates == tmp_path
    assert wanted.request(ZONE, NOW, tmp_path, None).as_of == NOW


def test_drawings_in_a_page_are_made_fine(qapp: object) -> None:
    """A drawing of 10 by 10 becomes a picture of six times that; broken ones are left as is."""
    import base64

    from PySide6.QtGui import QImage

    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
    page = (
        b'<svg viewBox="0 0 595.3 841.9"><image xlink:href="data:image/svg+xml;base64,%s"/></svg>'
    )
    made = sharp(page % base64.b64encode(drawing))
    data = made.partition(b"image/png;base64,")[2].partition(b'"')[0]
    assert QImage.fromData(base64.b64decode(data)).width() == 60
    assert size_of(made) == (595.3, 841.9)
    assert sharp(page % b"AAAA") == page % b"AAAA"
