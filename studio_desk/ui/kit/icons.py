"""The bundled Lucide icons, tinted and drawn for the screen's pixel ratio.

``currentColor`` in the file is replaced by a hex colour before rendering, because Qt's renderer
knows no current colour. Pictures are cached by name, colour, size and pixel ratio.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

# Strokes look thinner the smaller they get: 13 px chips need the heavier one.
_STROKE_SMALL = "2.15"
_STROKE = "1.9"
_SMALL = 15


class Icons:
    """The icons of one folder of SVG files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, bool], QPixmap] = {}
        self._icons: dict[tuple[str, str, int, str | None, int], QIcon] = {}

    def forget(self) -> None:
        """Draw icons for buttons and actions anew when they are next asked for."""
        self._icons.clear()

    def names(self) -> list[str]:
        """Return the names of all icons, sorted."""
        return sorted(file.stem for file in self._folder.glob("*.svg"))

    def svg(self, name: str, colour: str, *, heavy: bool = False) -> str:
        """Return the SVG text of an icon in ``colour`` (``#RRGGBB``); KeyError if unknown."""
        source = self._sources.get(name)
        if source is None:
            try:
                source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            except OSError as error:
                raise KeyError(f"no icon is called {name!r}") from error
            self._sources[name] = source
        stroke = _STROKE_SMALL if heavy else _STROKE
        return source.replace("currentColor", colour).replace(
            'stroke-width="2"', f'stroke-width="{stroke}"'
        )

    def pixmap(
        self, name: str, colour: str, size: int, ratio: float = 1.0, *, heavy: bool | None = None
    ) -> QPixmap:
        """Return the icon as a picture of ``size`` logical pixels at a device pixel ratio."""
        bold = size < _SMALL if heavy is None else heavy
        key = (name, colour, size, ratio, bold)
        found = self._pixmaps.get(key)
        if found is not None:
            return found
        renderer = QSvgRenderer(QByteArray(self.svg(name, colour, heavy=bold).encode()))
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._pixmaps[key] = pixmap
        return pixmap

    def icon(
        self,
        name: str,
        colour: str,
        size: int = 16,
        disabled: str | None = None,
        *,
        gap: int = 0,
    ) -> QIcon:
        """Return the icon for a Qt button or action, with a colour for its disabled look.

        ``gap`` adds clear pixels at the right, where a style's own spacing is too tight.
        """
        key = (name, colour, size, disabled, gap)
        found = self._icons.get(key)
        if found is not None:
            return found
        icon = QIcon()
        for ratio in _ratios():
            icon.addPixmap(_widened(self.pixmap(name, colour, size, ratio), gap))
            if disabled is not None:
                off = self.pixmap(name, disabled, size, ratio)
                icon.addPixmap(_widened(off, gap), QIcon.Mode.Disabled)
        self._icons[key] = icon
        return icon

    def paint(
        self,
        painter: QPainter,
        name: str,
        colour: str,
        centre: QPointF,
        size: int,
        *,
        heavy: bool | None = None,
    ) -> None:
        """Paint the icon around ``centre`` (logical pixels), moved to whole device pixels."""
        ratio = painter.device().devicePixelRatioF()
        pixmap = self.pixmap(name, colour, size, ratio, heavy=heavy)
        x = round((centre.x() - size / 2) * ratio) / ratio
        y = round((centre.y() - size / 2) * ratio) / ratio
        painter.drawPixmap(QPointF(x, y), pixmap)


def _ratios() -> set[float]:
    """The pixel ratios of the screens there are; an icon on another is scaled."""
    return {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}


def _widened(pixmap: QPixmap, gap: int) -> QPixmap:
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.fill(Qt.GlobalColor.transparent)
    wide.setDevicePixelRatio(ratio)
    painter = QPainter(wide)
    painter.drawPixmap(QPointF(0, 0), pixmap)
    painter.end()
    return wide
