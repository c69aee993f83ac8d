"""The field of the studio's logo: the picture, chosen, shown, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from studio_desk.errors import KnownError
from studio_desk.studio.letterhead import KINDS, Letterhead
from studio_desk.tongue import tr
from studio_desk.ui.forms.fields import Composite
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.theme import Theme

_WIDE, _HIGH = 168, 48


class LogoField(Composite):
    """What the setting `logo` takes. A picture is kept at once; the setting is the form's."""

    failed = Signal(str)
    """Why a picture was not taken; empty once one was."""

    def __init__(
        self, letterhead: Letterhead, theme: Theme, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._letterhead, self._theme, self._name = letterhead, theme, name
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("surface", "sunken")
        self.choose = Button(theme, tr("Choose…"), small=True)
        self.choose.setAccessibleName(tr("Choose a logo"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.ask)
        self.remove = Button(theme, tr("Remove"), kind="quiet", small=True)
        self.remove.setAccessibleName(tr("Remove the logo"))
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(lambda: self._become(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.lead(self.choose)
        self._show()

    def value(self) -> str:
        """Return the name of the copy; empty where there is no logo."""
        return self._name

    def ask(self) -> None:
        """Ask for a picture."""
        kinds = " ".join(f"*{kind}" for kind in KINDS)
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Choose a logo"), "", tr("Pictures ({kinds})", kinds=kinds)
        )
        if name:
            self.take(Path(name))

    def take(self, file: Path) -> None:
        """Take a picture in."""
        try:
            name = self._letterhead.take(file)
        except KnownError as error:
            self.failed.emit(error.line)
            return
        self.failed.emit("")
        self._become(name)

    def _become(self, name: str) -> None:
        if name != self._name:
            self._name = name
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        found = self._letterhead.find(self._name)
        self.remove.setVisible(bool(self._name))
        wide, high = self._theme.px(_WIDE), self._theme.px(_HIGH)
        self.picture.setFixedSize(wide, high)
        if found is None:
            self.picture.setText(tr("Not found") if self._name else tr("None", "a logo"))
            self.picture.setAccessibleName(self.picture.text())
            return
        held = QByteArray(found.data)
        device = QBuffer(held, self)
        device.open(QBuffer.OpenModeFlag.ReadOnly)
        reader = QImageReader(device, QByteArray(found.name.rpartition(".")[2].encode()))
        ratio = self.devicePixelRatioF()
        size = reader.size().scaled(
            QSize(round((wide - 12) * ratio), round((high - 8) * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
        )
        reader.setScaledSize(size)
        shown = QPixmap.fromImage(reader.read())
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setAccessibleName(tr("The logo"))
