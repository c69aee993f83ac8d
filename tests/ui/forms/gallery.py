"""Renders the forms to pictures, to be looked at: ``gallery.py FOLDER``."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtWidgets import QApplication

from studio_desk import resources
from studio_desk.studio import Studio
from studio_desk.ui.forms.client import ClientDialog
from studio_desk.ui.forms.dialog import FormDialog
from studio_desk.ui.forms.project import ProjectDialog
from studio_desk.ui.forms.recordfact import RecordFactDialog
from studio_desk.ui.forms.retract import RetractDialog
from studio_desk.ui.kit.theme import Theme
from tests.ui.forms.studiofixture import BEGUN, REVISED, A, C, at, goods, open_studio, project

ITEMS = [
    {"song": "Night Drive", "element": "lead vocal", "aspect": "reverb", "change": "less"},
    {"song": "Glass", "element": "bass guitar", "aspect": "level", "to": "original"},
    {"song": "Night Drive", "element": "snare", "aspect": "level", "change": "1 dB"},
    {
        "song": "Glass",
        "element": "edit at 2:14",
        "aspect": "click",
        "change": "remove",
        "cause": "studio",
        "text": "There is a click at 2:14 in Glass, I think from the edit.",
    },
]


def forms(studio: Studio, theme: Theme) -> dict[str, Callable[[], FormDialog]]:
    """Each form under the name of its picture."""
    clock = studio.clock
    ana, _ = studio.add_client(name="Ana Pavlović", email="ana@example.org")
    noor, _ = studio.add_client(name="نور حداد")
    night = project(studio, REVISED, client_id=ana)
    fresh = project(studio, BEGUN, title="ليل طويل", client_id=noor)
    rounds = project(studio, BEGUN, policy=A, title="Сонячний вітер")
    patchbay = goods(studio, ("rma_issued", at(3, 5), {"claim": "f3", "number": "RMA-2026-0007"}))
    waiting = project(studio, (*BEGUN, ("requested", at(3, 6, 9), {"items": ITEMS[:1]})))
    plan = project(studio, kind="subscription", policy=C, title="Care plan", songs=None)

    def fact(project_id: int, kind: str, **preset: object) -> Callable[[], FormDialog]:
        return lambda: RecordFactDialog(studio, project_id, kind, theme, clock, preset=preset)

    def bad() -> FormDialog:
        dialog = RecordFactDialog(studio, night, "refunded", theme, clock)
        dialog.inputs["amount"].setText("4O0")
        dialog.submit()
        return dialog

    def uncovered() -> FormDialog:
        dialog = ProjectDialog(studio, theme, clock)
        dialog.client.setEditText("Rosa Lindqvist")
        dialog.title.setText("Old Maps")
        dialog.kind.choose("sample_pack")
        dialog.currency.setText("EUR")
        dialog.check_now()
        return dialog

    return {
        "requested": fact(night, "requested", items=ITEMS),
        "requested-empty": fact(night, "requested"),
        "requested-rounds": fact(rounds, "requested", items=ITEMS[:2]),
        "paid": fact(fresh, "paid", amount="400.00"),
        "paid-empty": fact(night, "paid"),
        "delivered-future": fact(fresh, "delivered", at=at(3, 20)),
        "delivered-fold": fact(fresh, "delivered", at=at(11, 1, 1, 30)),
        "claimed": fact(fresh, "claimed", ground="duplicate_payment"),
        "inspected": fact(patchbay, "inspected", unused=True),
        "rma": fact(goods(studio), "rma_issued"),
        "revised": fact(waiting, "revised"),
        "charged-back": fact(rounds, "charged_back"),
        "subscribed": fact(plan, "subscribed", period="month"),
        "purged": fact(night, "purged"),
        "refused-input": bad,
        "project-new": lambda: ProjectDialog(studio, theme, clock),
        "project-uncovered": uncovered,
        "project-edit": lambda: ProjectDialog(studio, theme, clock, project_id=night),
        "client": lambda: ClientDialog(studio, theme),
        "retract": lambda: RetractDialog("Paid $400.00, Sun 1 Mar, 10:01", theme),
    }


def main(folder: Path) -> None:
    """Write a picture of each form: light, dark, and light at 150 %."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(app, resources.root(), mode="light")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        studio, _ = open_studio(Path(place))
        made = forms(studio, theme)
        for mode, scale in (("light", 1.0), ("dark", 1.0), ("light", 1.5)):
            theme.set_mode("dark" if mode == "dark" else "light")
            theme.set_scale(scale)
            for name, make in made.items():
                dialog = make()
                dialog.show()
                for _ in range(4):
                    app.processEvents()
                size = "" if scale == 1 else "-150"
                dialog.grab().save(str(folder / f"{name}-{mode}{size}.png"))
                dialog.close()
                dialog.deleteLater()
        studio.store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
