"""The states of money, for `shots.py`: the tab of a project, a client's credit, the preview."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from studio_desk.ui.payments.deeds import read
from studio_desk.ui.payments.dialog import ImportPaymentsDialog

if TYPE_CHECKING:
    from shots import Stage

STATEMENT = """\
Date,Time,TimeZone,Name,Type,Status,Currency,Gross,From Email Address,Transaction ID,Item Title
03/05/2026,14:05:33,EST,Tomás Ferreira,Payment,Completed,USD,600.00,,8AB1,Ember & Ash
03/05/2026,15:00:00,EST,,General Withdrawal,Completed,USD,-1000.00,,9ZZ1,
03/06/2026,09:00:00,EST,The Lanterns,Payment Refund,Completed,GBP,-360.00,,5PE2,Copper Wire
03/06/2026,09:40:00,EST,Priya Ramann,Payment,Completed,USD,75.00,,5PE3,thanks for the mix
03/07/2026,11:00:00,EST,Rosa Lindqvist,Payment,Completed,USD,97.20,,5PE4,Old Maps
03/07/2026,12:00:00,EST,نور حداد,Payment,Completed,USD,45.00,,5PE5,ليل طويل
03/08/2026,02:30:00,EST,Ana Pavlović,Payment,Pending,USD,20.00,,5PE6,
"""


def money(stage: Stage) -> None:
    """The tab with two payments alike, with credit, overpaid; the client; the import."""
    window = stage.window
    window.show_page("projects")
    for title, name in (
        ("Copper Wire", "twice"),
        ("Second Light", "credit"),
        ("Tin Roof", "overpaid"),
        ("Kestrel", "dispute"),
    ):
        stage.choose(title)
        assert window.panel is not None
        window.panel.below.show_tab("money")
        stage.shoot(f"money-{name}")
        stage.shoot(f"money-{name}-1024", "1024")
    window.show_page("clients")
    page = window.pages.clients
    mara = next(line.client.id for line in stage.studio.clients()
                if line.client.name == "Mara Quist")  # fmt: skip
    page.choose(mara)
    stage.shoot("money-client")
    window.show_page("projects")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paypal.csv"
        path.write_text(STATEMENT, encoding="utf-8")
        table, reading, preview = read(stage.studio, path)
        dialog = ImportPaymentsDialog(
            stage.studio, stage.theme, path, table, reading, preview,
            lambda _words, task, then, _failed: then(task(stage.studio)), window,
        )  # fmt: skip
        for wide, high in ((1160, 720), (1000, 640)):
            dialog.show()
            dialog.resize(wide, high)
            stage.settle()
            target = stage.folder / f"{stage.name}-money-import-{wide}.png"
            dialog.grab().save(str(target))
            print(target)
        dialog.close()
