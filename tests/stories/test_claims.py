"""Every road of a claim, click by click: opened from the panel, led by the page, to its end.

After each step the page, the list, the database and `studio-desk decide` on the exported case must
say the same. Each road has its late and, where proof counts, its missing-evidence variant.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.cli import main
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reports.build import build
from studio_desk.reports.content.choices import Choices
from studio_desk.store import open_store
from studio_desk.studio import Studio
from studio_desk.ui.bus import Bus
from studio_desk.ui.claims.opening import NewClaimDialog
from studio_desk.ui.claims.page import ClaimsPage
from studio_desk.ui.claims.settling import SettleDialog
from studio_desk.ui.kit.rowpaint import VIEW_ROLE
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.window.main_window import MainWindow
from studio_desk.ui.window.morepages import add_more_pages

ALUS, B, C, D = "alus-audio", "audio-mastering-and-mixing", "online-services", "alustoora"
BOUGHT = [("purchased", "03-01T15:00", {}), ("paid", "03-01T15:01", {"amount": "360.00"})]
TWICE = [*BOUGHT, ("paid", "03-01T15:04", {"amount": "360.00"})]
DONE = [*BOUGHT, ("delivered", "03-03T15:00", {})]
GOOD = {"unused": True, "packaging": True, "accessories": True, "available": True}


@dataclass(frozen=True)
class Step:
    """A button of the page, what is filled in, and how the claim stands then."""

    press: str
    outcome: str
    chip: str
    amount: str = ""
    answers: dict[str, bool] = field(default_factory=dict)
    days: int = 0  # that go by before


@dataclass(frozen=True)
class Road:
    """A claim: the project, the ground, the day it was made, its first standing, the way it goes.

    `first` is outcome, chip and clauses.
    """

    policy: str
    kind: str
    facts: list[Any]
    ground: str
    at: str
    first: tuple[str, str, list[str]]
    steps: tuple[Step, ...] = ()
    wants: str | None = None
    project: dict[str, Any] = field(default_factory=dict)


REFUSE = Step("declined", "settled", "Refused")
ROADS = {
    "duplicate payment": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-03T10:00",
        ("applies", "Refund applies", ["A4a", "A4c", "H8"]),
        (Step("refunded", "settled", "Refunded", "360.00"),), "refund",
    ),
    "duplicate payment, late": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-09T15:00",
        ("refused", "Refused", ["A4a", "A4c", "A4"]), (REFUSE,),
    ),
    "duplicate payment, late, and given nevertheless": Road(
        ALUS, "mixing", TWICE, "duplicate_payment", "03-09T15:00",
        ("refused", "Refused", ["A4a", "A4c", "A4"]),
        (Step("credited", "settled", "Credited", "100.00"),),
    ),
    "duplicate payment without a trace, then proof": Road(
        ALUS, "mixing", BOUGHT, "duplicate_payment", "03-03T10:00",
        ("needs_evidence", "Evidence missing", ["A4a", "A4c"]),
        (Step("add_evidence", "applies", "Refund applies"),
         Step("refunded", "settled", "Refunded", "360.00")),
    ),
    "payment and nothing received": Road(
        ALUS, "sample_pack", BOUGHT, "payment_error", "03-03T10:00",
        ("needs_evidence", "Evidence missing", ["A4b", "A4c"]),
        (Step("add_evidence", "applies", "Refund applies"),
         Step("credited", "settled", "Credited", "360.00")),
    ),
    "payment and nothing received, late": Road(
        ALUS, "sample_pack", BOUGHT, "payment_error", "03-09T15:00",
        ("refused", "Refused", ["A4b", "A4c", "A4"]), (REFUSE,),
    ),
    "work that cannot be done": Road(
        ALUS, "vst_testing", [*BOUGHT, ("started", "03-02T15:00", {})], "cannot_complete",
        "03-05T10:00", ("needs_evidence", "Evidence missing", ["A3b"]),
        (Step("cannot_complete", "applies", "Credit due"),
         Step("credited", "settled", "Credited", "360.00")), "credit",
    ),
    "not satisfied": Road(
        ALUS, "mastering", DONE, "dissatisfaction", "03-05T10:00",
        ("refused", "Refused", ["A1d", "A4"]), (REFUSE,),
    ),
    "a changed mind about a sample pack": Road(
        ALUS, "sample_pack", BOUGHT, "change_of_mind", "03-02T10:00",
        ("refused", "Refused", ["A2c", "A4"]),
        (Step("withdrawn", "settled", "Refused"),),
    ),
    "credit under terms without refunds": Road(
        B, "mixing", DONE, "dissatisfaction", "03-05T10:00",
        ("applies", "Credit due", ["B7b"]),
        (Step("credited", "settled", "Credited", "60.00"),),
    ),
    "credit asked for after more than a year": Road(
        B, "mastering", [("purchased", "01-02T15:00", {}), ("delivered", "01-03T15:00", {})],
        "change_of_mind", "2027-04-01T10:00", ("applies", "Credit due", ["B7b"]),
        (Step("credited", "settled", "Credited", "5.00"),),
    ),
    "our mistake, fixed": Road(
        C, "support", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fixed", "settled", "Fixed"),),
    ),
    "our mistake, and the fix failed": Road(
        C, "support", DONE, "studio_mistake", "03-05T10:00",
        ("applies", "Fix it first", ["C1c", "C1b", "C4a"]),
        (Step("fix_failed", "applies", "Part of it due"),
         Step("refunded", "settled", "Refunded", "120.00")),
    ),
    "our mistake, reported late": Road(
        C, "support", DONE, "studio_mistake", "03-11T15:00",
        ("refused", "Refused", ["C1c", "C1b", "C4a", "C5"]), (REFUSE,),
    ),
    "an issue with the service, refunded": Road(
        C, "online_service", DONE, "service_issue", "03-05T10:00",
        ("review", "In review", ["C1b", "C4a", "C4c"]),
        (Step("refunded", "settled", "Refunded", "50.00"),),
    ),
    "an issue with the service, fixed": Road(
        C, "software_update", DONE, "service_issue", "03-05T10:00",
        ("review", "In review", ["C1b", "C4a", "C4c"]), (Step("fixed", "settled", "Fixed"),),
    ),
    "an issue with the service, late": Road(
        C, "online_service", DONE, "service_issue", "03-11T15:00",
        ("refused", "Refused", ["C1b", "C4a", "C5"]), (REFUSE,),
    ),
    "an error of the user": Road(
        C, "support", DONE, "user_error", "03-05T10:00",
        ("refused", "Refused", ["C1d", "C5"]), (REFUSE,),
    ),
    "a download that was begun": Road(
        C, "digital_product", DONE, "change_of_mind", "03-05T10:00",
        ("refused", "Refused", ["C3", "C5"]), (REFUSE,),
    ),
    "a wrong bill for a subscription": Road(
        C, "subscription", [("subscribed", "03-01T15:00", {"period": "month"})], "billing_error",
        "03-05T10:00", ("review", "In review", ["C2c"]), (REFUSE,),
    ),
    "what is left of a subscription": Road(
        C, "subscription", [("subscribed", "03-01T15:00", {"period": "month"})], "unused_portion",
        "03-05T10:00", ("refused", "Refused", ["C2b", "C5"]), (REFUSE,),
    ),
    "an exchange": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "applies", "Exchange due", answers=GOOD),
         Step("exchanged", "settled", "Exchanged")),
    ),
    "an exchange without stock": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "applies", "No stock", answers={**GOOD, "available": False}),
         Step("credited", "settled", "Credited", "360.00")),
    ),
    "an exchange that came back used": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("returned", "review", "Inspect return", days=1),
         Step("inspected", "refused", "Refused", answers={**GOOD, "unused": False}), REFUSE),
    ),
    "an exchange asked for late": Road(
        D, "goods", BOUGHT, "exchange", "03-16T15:00", ("refused", "Refused", ["D2", "D4a"]),
        (REFUSE,),
    ),
    "an exchange that did not come back in time": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("review", "RMA due", ["D4b"]),
        (Step("rma_issued", "review", "Awaiting return"),
         Step("", "refused", "Refused", days=11), REFUSE),
    ),
    "goods that are excluded": Road(
        D, "goods", BOUGHT, "exchange", "03-05T10:00", ("refused", "Refused", ["D8"]), (REFUSE,),
        project={"final_sale": True},
    ),
    "money back for goods": Road(
        D, "goods", BOUGHT, "change_of_mind", "03-05T10:00", ("refused", "Refused", ["D1"]),
        (REFUSE,),
    ),
}  # fmt: skip


class Desk:
    """The window on a profile's own database, with the page of claims."""

    def __init__(self, qtbot: Any, paths: Paths, theme: Theme, capsys: Any, folder: Path) -> None:
        self.qtbot, self.paths, self.capsys, self.folder = qtbot, paths, capsys, folder
        self.clock = FixedClock(parse_instant("2026-03-01T15:00:00Z"))
        self.store = open_store(paths.database, now=self.clock.now())
        self.studio = Studio(self.store, built_in_catalogue(), self.clock)
        self.studio.start()
        self.studio.edit_settings(zone="America/New_York")
        self.studio.evidence.start()
        self.bus = Bus()
        self.bus.follow(self.studio)
        self.window = MainWindow(self.studio, theme, self.clock, self.bus)
        add_more_pages(self.window, self.studio, theme, self.clock, self.bus)
        self.window.resize(1320, 860)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.show_page("claims")
        page = self.window.page()
        assert isinstance(page, ClaimsPage)
        self.page = page
        self.project = 0
        self.claim = ""

    def close(self) -> None:
        self.page.end()
        self.bus.let_go()
        self.window.close()
        self.window.deleteLater()
        QApplication.processEvents()
        self.store.close()

    def it_is(self, instant: int) -> None:
        self.clock.set(instant)
        self.window.heart.ticked.emit(instant)
        QApplication.processEvents()

    def open(self, road: Road) -> None:
        """The project as it is, then the claim by the button of its panel."""
        facts = [{"fact": kind, "at": f"2026-{when}:00Z", **own} for kind, when, own in road.facts]
        self.project = self.studio.add_project(
            title="Copper Wire", policy=road.policy, kind=road.kind, currency="USD",
            price="360.00", facts=facts, **road.project,
        )[0]  # fmt: skip
        when = road.at if road.at.startswith("20") else f"2026-{road.at}"
        self.it_is(parse_instant(f"{when}:00Z"))
        self.window.show_project(self.project)
        self.window._record("claimed")
        dialog = self.window.deeds.dialog()
        assert isinstance(dialog, NewClaimDialog)
        assert dialog.grounds.value() is None
        dialog.grounds.more.click()
        dialog.grounds.buttons[road.ground].click()
        dialog.wants.choose(road.wants)
        dialog.submit()
        self.claim = self.studio.case_of(self.project).facts[-1].id
        self.window.show_page("claims")
        assert self.page.show_project(self.project)

    def take(self, step: Step) -> None:
        """One step by its button."""
        self.it_is(self.clock.now() + step.days * 86_400 + 60)
        if step.press == "add_evidence":
            self.page.detail.evidence.add_text("One payment of 360.00 USD, transaction 77.")
        elif step.press == "inspected":
            for point, answer in step.answers.items():
                question = self.page.detail.inspect.questions[point]
                (question.yes if answer else question.no).click()
            self.page.detail.buttons["inspected"].click()
        elif step.press:
            self.page.detail.asked.emit(step.press)
            dialog = self.page.deeds.dialog()
            assert dialog is not None
            if isinstance(dialog, SettleDialog):
                if dialog.amount is not None:
                    dialog.amount.setText(step.amount)
                for editor in dialog.reasons.values():
                    editor.setPlainText("Looked at with care.")
                dialog.check_now()
            dialog.submit()  # type: ignore[attr-defined]  # every dialog of the page is a form
        QApplication.processEvents()
        assert self.page.deeds.dialog() is None

    def decided(self) -> dict[str, Any]:
        """What the command line says of the claim in the exported case."""
        out = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        profile = ["--profile", str(self.paths.data.parent)]
        chosen = ["--project", str(self.project), "--out", str(out)]
        assert main([*profile, "export", "cases", *chosen]) == 0
        (path,) = out.glob("*.json")
        at = datetime.fromtimestamp(self.clock.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.capsys.readouterr()
        assert main(["decide", str(path), "--at", at]) == 0
        verdict: dict[str, Any] = json.loads(self.capsys.readouterr().out)["claims"][self.claim]
        return verdict

    def agree(self, outcome: str, chip: str) -> dict[str, Any]:
        """Page, list, database and command line say the same of the claim."""
        decided = self.decided()
        assert decided["outcome"] == outcome
        opened = self.page.detail.opened()
        assert opened is not None
        assert opened.claim is not None
        assert (opened.claim.outcome, opened.claim.remedy) == (outcome, decided["remedy"])
        card = self.page.detail.card
        assert card is not None
        assert [clause.number for clause in card.view().clauses] == list(
            dict.fromkeys(decided["because"])
        )
        index = self.page.list.model.index_of((self.project, self.claim))
        assert index.data(VIEW_ROLE).chip.strong == chip
        with sqlite3.connect(f"file:{self.paths.database}?mode=ro", uri=True) as db:
            (count,) = db.execute(
                "select open_claims from standing where project_id = ?", (self.project,)
            ).fetchone()
        db.close()
        assert count == int(outcome not in ("settled", "refused"))
        return decided


@pytest.fixture
def desk(
    qtbot: Any, qapp: QApplication, paths: Paths, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Iterator[Desk]:
    theme = Theme(qapp, resources.root(), mode="light", motion=False)
    folder = tmp_path / "out"
    folder.mkdir()
    opened = Desk(qtbot, paths, theme, capsys, folder)
    yield opened
    opened.close()
    theme.deleteLater()


@pytest.mark.parametrize("name", ROADS)
def test_a_road(desk: Desk, name: str) -> None:
    """From the panel to the end: each step by its button, all witnesses agreeing."""
    road = ROADS[name]
    desk.open(road)
    outcome, chip, because = road.first
    assert desk.agree(outcome, chip)["because"] == because
    for step in road.steps:
        desk.take(step)
        desk.agree(step.outcome, step.chip)
        if step.press == "rma_issued":
            slip = build(desk.studio, "rma", Choices(project=desk.project), desk.clock.now())
            assert slip.code == desk.page.detail.rma.number.text()
    if road.steps[-1].outcome == "settled":
        # A settled claim stays so, whatever goes by, and is settled only once.
        desk.it_is(desk.clock.now() + 500 * 86_400)
        desk.agree("settled", road.steps[-1].chip)
        assert desk.studio.undo_label() is not None
        desk.window.deeds.undo()
        before = road.steps[-2] if len(road.steps) > 1 else None
        late = road.steps[-1].press == "exchanged" or before is not None
        if not late:
            desk.it_is(desk.clock.now())
            desk.agree(outcome, chip)
