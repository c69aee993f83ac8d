"""How ready a project is for a dispute, quietly beside its title from the first day on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from studio_desk.studio import Studio
from studio_desk.ui.evidence.checklist import ChecklistDialog
from studio_desk.ui.window.main_window import MainWindow
from tests.ui.window.conftest import NOW
from tests.ui.window.looking import panel_of


def test_every_project_says_how_much_evidence_is_there(
    window: MainWindow, find: Callable[[str], int], studio: Studio
) -> None:
    """From the first day on; it counts up as facts and files come, and says what it is."""
    new, _ = studio.add_project(kind="mixing", policy="alus-audio", title="Day One")
    window.show_project(new)
    ready = panel_of(window).head.ready
    assert ready.isVisible()
    assert ready.text() == "Evidence 0 of 2"
    assert ready.accessibleName() == "Ready for a dispute: 0 of 2 pieces of evidence"
    studio.record_fact(new, "purchased", NOW - 60)
    QApplication.processEvents()
    assert ready.text() == "Evidence 2 of 2"
    studio.record_fact(new, "paid", NOW - 50, amount="40.00")
    QApplication.processEvents()
    assert ready.text() == "Evidence 2 of 3"
    studio.evidence.keep_text(new, "Receipt 77", piece="receipt")
    QApplication.processEvents()
    assert ready.text() == "Evidence 3 of 3"
    window.show_project(find("Kestrel"))  # an open dispute: its own list counts
    assert ready.text() == "Evidence 5 of 9"


def test_it_opens_the_checklist_and_is_short_where_there_is_less_room(
    window: MainWindow, find: Callable[[str], int], qtbot: Any
) -> None:
    """By click or Enter; nothing of it in another time, which has no such list."""
    window.show_project(find("Night Drive EP"))
    panel = panel_of(window)
    panel.head.ready.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(panel.head.ready, Qt.Key.Key_Return)
    dialog = window.deeds.dialog()
    assert isinstance(dialog, ChecklistDialog)
    assert dialog.checks.score.text().startswith(panel.head.ready.text().split()[1])
    dialog.reject()
    panel.set_compact(True)
    assert panel.head.ready.text().split()[0].isdigit()
    window._show_as_of(NOW - 86_400)
    assert not panel.head.ready.isVisible()


def test_a_subscription_lists_its_billing_cycles(
    window: MainWindow, find: Callable[[str], int], studio: Studio
) -> None:
    """The next charge, the running cycle, what was paid before; once cancelled, until when."""
    window.show_project(find("Off-site backup"))
    below = panel_of(window).below
    below.show_tab("rounds")
    assert [tab.text() for tab in below.tabs()][2] == "Cycles 2"
    rows = [row.accessible for row in below.rounds.model().rows()]
    assert rows == [
        "Sat 28 Nov to Sun 28 Nov 2027, To come. Next charge Sat 28 Nov, 09:00: $120.00.",
        "Fri 28 Nov 2025 to Sat 28 Nov, Runs now. Paid $120.00.",
    ]
    studio.record_fact(find("Off-site backup"), "cancelled", NOW)
    QApplication.processEvents()
    (row,) = [row.accessible for row in below.rounds.model().rows()]
    assert row.endswith("The last one. Paid $120.00. Access until Sat 28 Nov, 08:59. "
                        "Not charged again.")  # fmt: skip
    window.show_project(find("Newsletter mixes"))
    rows = [row.accessible for row in below.rounds.model().rows()]
    assert len(rows) == 2
    assert rows[0].startswith("Sat 29 Nov 2025 to Mon 29 Dec 2025, Over. Nothing recorded as paid.")
    assert "Access ended Mon 29 Dec 2025" in rows[0]
    window.show_project(find("Night Drive EP"))
    assert [tab.text() for tab in below.tabs()][2] == "Rounds 1"
