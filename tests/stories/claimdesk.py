"""The window on a profile of its own, with the page of claims: what the stories of claims act on.

Whatever the page says, the list, the database and `studio-desk decide` on the exported case are
asked for the same.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from studio_desk.cli import main
from studio_desk.clock import FixedClock
from studio_desk.paths import Paths
from studio_desk.policy import parse_instant
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.reminders.calendar import calendar_of
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

    def project_of(self, policy: str, kind: str, facts: list[Any], at: str, **project: Any) -> None:
        """A project as its facts have it, shown at `at`: month, day and time of 2026, or all."""
        raw = [{"fact": fact, "at": f"2026-{when}:00Z", **own} for fact, when, own in facts]
        values = {"title": "Copper Wire", "currency": "USD", "price": "360.00"} | project
        self.project = self.studio.add_project(policy=policy, kind=kind, facts=raw, **values)[0]
        when = at if at.startswith("20") else f"2026-{at}"
        self.it_is(parse_instant(f"{when}:00Z"))
        self.window.show_project(self.project)

    def show_claims(self) -> None:
        """The page of claims, on what was opened last."""
        self.window.show_page("claims")
        self.page.show_claim(self.project, self.claim)

    def open(self, road: Road) -> None:
        """The project as it is, then the claim by the button of its panel."""
        self.project_of(road.policy, road.kind, road.facts, road.at, **road.project)
        self.window._record("claimed")
        dialog = self.window.deeds.dialog()
        assert isinstance(dialog, NewClaimDialog)
        assert dialog.grounds.value() is None
        dialog.grounds.more.click()
        dialog.grounds.buttons[road.ground].click()
        dialog.wants.choose(road.wants)
        dialog.submit()
        self.claim = self.studio.case_of(self.project).facts[-1].id
        self.show_claims()

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
                if dialog.clause is not None and dialog.clause.value() is None:
                    dialog.clause.setCurrentIndex(0)
                dialog.check_now()
            dialog.submit()  # type: ignore[attr-defined]  # every dialog of the page is a form
        QApplication.processEvents()
        assert self.page.deeds.dialog() is None

    def verdict(self) -> dict[str, Any]:
        """What the command line says of the exported case."""
        out = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        profile = ["--profile", str(self.paths.data.parent)]
        chosen = ["--project", str(self.project), "--out", str(out)]
        assert main([*profile, "export", "cases", *chosen]) == 0
        (path,) = out.glob("*.json")
        at = datetime.fromtimestamp(self.clock.now(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        self.capsys.readouterr()
        assert main(["decide", str(path), "--at", at]) == 0
        found: dict[str, Any] = json.loads(self.capsys.readouterr().out)
        return found

    def decided(self) -> dict[str, Any]:
        """What the command line says of the claim."""
        claim: dict[str, Any] = self.verdict()["claims"][self.claim]
        return claim

    def deadlines(self) -> set[tuple[str, int]]:
        """What the reminders have ahead, all of which the calendar file has too."""
        rows = self.studio.reminders.coming()
        written = calendar_of(self.studio)
        for row in rows:
            stamp = datetime.fromtimestamp(row.deadline.at, UTC).strftime("%Y%m%dT%H%M%SZ")
            assert stamp in written
        return {(row.key.kind, row.deadline.at) for row in rows}

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
