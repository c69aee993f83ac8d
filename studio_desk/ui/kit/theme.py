"""The theme: which colours, which text size, which fonts and icons. Handed to every widget.

It follows the system's colour scheme while its mode is ``system``, and tells by ``changed`` when
anything that is drawn from it must be drawn again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

import studio_desk.ui.kit.fonts as fonts
import studio_desk.ui.kit.qss as qss
from studio_desk.ui.kit.icons import Icons
from studio_desk.ui.kit.tokens import DARK, LIGHT, SCALE_MAXIMUM, SCALE_MINIMUM, Tokens

Mode = Literal["system", "light", "dark"]
BASE_STYLE = "Fusion"
STYLED = "studio_styled"
"""A property of the application: it has its base style."""
MODES: tuple[Mode, ...] = get_args(Mode)


class Theme(QObject):
    """Colours, fonts and icons for the whole application.

    ``resources`` is the folder that holds ``fonts`` and ``icons``. Creating a theme applies it:
    Fusion as the base style, palette, style sheet and font of ``app``. ``motion`` False turns the
    two short fades off (the system's reduced motion, as far as the app was told).
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        resources: Path,
        *,
        mode: Mode = "system",
        scale: float = 1.0,
        motion: bool = True,
        dressed: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dressed = dressed
        self._app = app
        self._mode: Mode = mode
        self._first_weekday = 0
        self._scale = _within(scale)
        self.motion = motion
        self.icons = Icons(resources / "icons")
        self._family = fonts.load_fonts(resources / "fonts")
        self._pictures = resources / "icons" / "qss"
        self._fonts: dict[tuple[int, int, float], QFont] = {}
        self._tokens = self._current_tokens()
        # Each setting, even of the same, visits every widget there is.
        if app.property(STYLED) is None:
            app.setStyle(BASE_STYLE)
            app.setProperty(STYLED, True)
        self._ask_system_for_mode()
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        app.screenAdded.connect(self._screen_came)

    # --- what is drawn from ----------------------------------------------------------------

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._tokens.name == "dark"

    @property
    def family(self) -> str | None:
        """The bundled font family, or None where the system's own font stands in."""
        return self._family

    def px(self, size: float) -> int:
        """Return a size that grows with the text, in logical pixels."""
        return round(size * self._scale)

    def font(self, step: fonts.Step, weight: int = 400, spacing: float = 0.0) -> QFont:
        """Return the font of a step of the type scale; ``spacing`` in em."""
        return self.font_px(fonts.STEPS[step][0], weight, spacing)

    def font_px(self, pixels: int, weight: int = 400, spacing: float = 0.0) -> QFont:
        """Return a font by its pixel size at 100 % text, for the few sizes outside the scale."""
        key = (self.px(pixels), weight, spacing)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = fonts.make_font(self._family, *key)
        return QFont(found)

    def line_height(self, step: fonts.Step) -> int:
        """Return the line height of a step, in logical pixels."""
        return self.px(fonts.STEPS[step][1])

    # --- what the owner chooses ------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """The owner's choice: ``system``, ``light`` or ``dark``."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose the colours. Raises ValueError for an unknown mode."""
        if mode not in MODES:
            raise ValueError(f"no mode is called {mode!r}")
        self._mode = mode
        self._ask_system_for_mode()
        self._refresh()

    @property
    def first_weekday(self) -> int:
        """The day on which weeks begin here: 1 is Monday, 7 Sunday."""
        return self._first_weekday or QLocale().firstDayOfWeek().value

    def set_first_weekday(self, day: int) -> None:
        """Choose the day on which weeks begin; 0: as the language has it."""
        if day != self._first_weekday:
            self._first_weekday = day
            self.changed.emit()

    @property
    def scale(self) -> float:
        """Text size, 1.0 = 100 %."""
        return self._scale

    def set_scale(self, scale: float) -> None:
        """Choose the text size; kept between 90 and 150 %."""
        scale = _within(scale)
        if scale != self._scale:
            self._scale = scale
            self._fonts.clear()
            self._apply()
            self.changed.emit()

    # --- inside ------------------------------------------------------------------------------

    def _ask_system_for_mode(self) -> None:
        """Let the system's own parts (title bar, file dialog) follow the choice."""
        hints = self._app.styleHints()
        if self._mode == "system":
            hints.unsetColorScheme()
        else:
            scheme = Qt.ColorScheme.Dark if self._mode == "dark" else Qt.ColorScheme.Light
            hints.setColorScheme(scheme)

    def _screen_came(self, _screen: object) -> None:
        """Draw icons anew: the screen may have another pixel ratio than those there were."""
        self.icons.forget()
        self.changed.emit()

    def _scheme_changed(self, _scheme: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        current = self._current_tokens()
        if current is not self._tokens:
            self._tokens = current
            self._apply()
            self.changed.emit()

    def _current_tokens(self) -> Tokens:
        if self._mode == "system":
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        else:
            dark = self._mode == "dark"
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        wanted = palette(self._tokens)
        if wanted != self._app.palette():
            self._app.setPalette(wanted)
        if self.font("body") != self._app.font():
            self._app.setFont(self.font("body"))
        if self._dressed:
            self._style()

    def dress(self) -> None:
        """Set the style sheet, where that was left for later."""
        self._dressed = True
        self._style()

    def _style(self) -> None:
        sheet = qss.style_sheet(
            self._tokens,
            self._scale,
            check=self._picture("check"),
            chevron=self._picture("chevron-down"),
        )
        if sheet != self._app.styleSheet():
            self._app.setStyleSheet(sheet)

    def _picture(self, name: str) -> str:
        """Return the path of a picture the style sheet shows; it cannot tint one itself."""
        return (self._pictures / f"{name}-{self._tokens.name}.svg").as_posix()


def palette(colours: Tokens) -> QPalette:
    """Return the palette for what Qt draws without the style sheet."""
    made = QPalette()
    role = QPalette.ColorRole
    for target, value in (
        (role.Window, colours.panel),
        (role.WindowText, colours.ink),
        (role.Base, colours.raised),
        (role.AlternateBase, colours.sunken),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.ink3),
        (role.Text, colours.ink),
        (role.Button, colours.raised),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.alert.fg),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accent_ink),
        (role.Accent, colours.accent),
        (role.Light, colours.hover),
        (role.Midlight, colours.line),
        (role.Mid, colours.line2),
        (role.Dark, colours.field),
        (role.Shadow, colours.line2),
    ):
        made.setColor(target, QColor(value))
    for target in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, target, QColor(colours.ink3))
    return made


def _within(scale: float) -> float:
    return min(SCALE_MAXIMUM, max(SCALE_MINIMUM, scale))
