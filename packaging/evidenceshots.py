"""The pictures of evidence: the list in all its states, the checklist, the chargeback's form."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from studio_desk.clock import FixedClock
from studio_desk.studio import Filter, Studio
from studio_desk.studio.evidence import Told
from studio_desk.ui.evidence.chargeback import ChargebackDialog
from studio_desk.ui.evidence.checklist import ChecklistDialog
from studio_desk.ui.evidence.list import EvidenceList
from studio_desk.ui.kit.theme import Theme

_FILES = (
    ("processor-export.pdf", 84_000, "imported"),
    ("mail-2026-03-03.eml", 12_000, "stated"),
    ("photo of a very long name that goes on and on and is elided.jpg", 3_400_000, "observed"),
    ("عقد الاستوديو 歌詞.txt", 7, "imported"),
)


def shoot(studio: Studio, theme: Theme, clock: FixedClock, home: Path, prefix: str) -> None:
    """Write the pictures, their names beginning with `prefix` (a path)."""
    kestrel = _project(studio, "Kestrel")
    paths = [_file(home, name, size) for name, size, _ in _FILES]
    for path, (_, _, origin) in zip(paths, _FILES, strict=True):
        studio.evidence.keep_file(kestrel, path, origin=origin)
    _spoil(studio, kestrel, 1)
    lists = []
    for wide in (566, 420, 300):
        one = EvidenceList(studio, theme, clock)
        one.show_project(kestrel)
        one.setFixedWidth(theme.px(wide))
        lists.append(one)
    lists[1].drop.begin()
    lists[1].drop.tell(Told(0, 1, 400_000_000, 1_000_000_000, "session.wav"))
    _grab(_stack(lists), f"{prefix}-evidence-list.png")
    for title in ("Kestrel", "Night Drive EP"):
        checklist = ChecklistDialog(studio, _project(studio, title), theme, clock)
        _grab(checklist, f"{prefix}-checklist-{title.split()[0].lower()}.png")
    chargeback = ChargebackDialog(studio, _project(studio, "Night Drive EP"), theme, clock)
    chargeback.inputs["amount"].setText("500.00")
    chargeback.inputs["reason"].choice.choose("not_received")
    chargeback.inputs["reply_by"].box.setChecked(True)
    chargeback.check_now()
    _grab(chargeback, f"{prefix}-chargeback.png")


def _project(studio: Studio, title: str) -> int:
    return next(r.id for r in studio.projects(Filter(text=title)).rows if r.title == title)


def _file(home: Path, name: str, size: int) -> Path:
    path = home / name
    path.write_bytes(name.encode() + b"." * size)
    return path


def _spoil(studio: Studio, project_id: int, number: int) -> None:
    row = studio.evidence.of_project(project_id)[number]
    kept = studio.store.path.with_name("evidence") / row.sha256[:2] / row.sha256
    kept.chmod(0o600)
    kept.write_bytes(b"not what it was")
    studio.evidence.verify([project_id])


def _stack(widgets: Sequence[QWidget]) -> QWidget:
    page = QWidget()
    page.setProperty("surface", "panel")
    column = QVBoxLayout(page)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _grab(widget: QWidget, path: str) -> None:
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(path)
    print(path)
    widget.close()
