"""Colours, sizes and spacing of the interface, light and dark. Values only, no Qt.

One ``Tokens`` per theme; painters and the style sheet read the same object. Sizes are logical
pixels at 100 % text. Contrast of every pair in ``TEXT_PAIRS`` and ``CONTROL_PAIRS`` is tested.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

RoleName = Literal["free", "bill", "closed", "info", "credit", "alert", "none"]
"""What a standing means to the eye; ``none`` is drawn with a dashed border and quiet text."""

ROLES: tuple[RoleName, ...] = get_args(RoleName)

CLEAR = "transparent"


class RoleColours(NamedTuple):
    """Colours of one standing: text and icon, tint, border, small solid fills. Hex strings."""

    fg: str
    bg: str
    line: str
    solid: str


class Tokens(NamedTuple):
    """Every colour of one theme, as ``#RRGGBB``."""

    name: Literal["light", "dark"]
    canvas: str
    rail: str
    list: str
    panel: str
    raised: str
    sunken: str
    line: str
    line2: str
    field: str
    hover: str
    rowsel: str
    rowselline: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_ink: str
    accent_tint: str
    free: RoleColours
    bill: RoleColours
    closed: RoleColours
    info: RoleColours
    credit: RoleColours
    alert: RoleColours

    @property
    def focus(self) -> str:
        """Colour of the ring of keyboard focus."""
        return self.accent

    def role(self, name: RoleName) -> RoleColours:
        """Return the colours of a standing; ``none`` has no tint."""
        if name == "none":
            return RoleColours(self.ink2, CLEAR, self.line2, self.ink3)
        colours: RoleColours = getattr(self, name)
        return colours


LIGHT = Tokens(
    name="light",
    canvas="#F3F2EF",
    rail="#EAE9E5",
    list="#FAF9F7",
    panel="#FFFFFF",
    raised="#FFFFFF",
    sunken="#F5F4F1",
    line="#E3E1DC",
    line2="#CFCCC5",
    field="#8E8B85",
    hover="#F1F0EC",
    rowsel="#E3EAF8",
    rowselline="#B9C9EC",
    ink="#1C1D20",
    ink2="#4E5158",
    ink3="#62656C",
    accent="#2A55C4",
    accent_ink="#FFFFFF",
    accent_tint="#E3EAF8",
    free=RoleColours("#11643B", "#E2F2E8", "#A9D3BB", "#1B7A4B"),
    bill=RoleColours("#834600", "#FBEDD6", "#E6C48F", "#B36600"),
    closed=RoleColours("#474A52", "#E8E8EA", "#C6C7CC", "#6A6D75"),
    info=RoleColours("#1F4FA3", "#E4ECF9", "#B3C8EB", "#2F66C4"),
    credit=RoleColours("#5B3AA6", "#EEE8FA", "#CDBDED", "#7650C7"),
    alert=RoleColours("#A62219", "#FBE5E2", "#EFB5AE", "#C5352A"),
)

DARK = Tokens(
    name="dark",
    canvas="#1A1B1D",
    rail="#151618",
    list="#1C1D20",
    panel="#212225",
    raised="#27282C",
    sunken="#1B1C1F",
    line="#313338",
    line2="#45474E",
    field="#777A83",
    hover="#26272B",
    rowsel="#26344F",
    rowselline="#3C5382",
    ink="#EDEDEF",
    ink2="#B4B6BD",
    ink3="#92959D",
    accent="#86A8FA",
    accent_ink="#10182B",
    accent_tint="#26344F",
    free=RoleColours("#82D5A7", "#1D3328", "#2F5A44", "#3FA873"),
    bill=RoleColours("#F0BC70", "#392C18", "#66502B", "#C98A2E"),
    closed=RoleColours("#BDC0C7", "#303237", "#4B4E55", "#868A93"),
    info=RoleColours("#93B8FB", "#202E48", "#38507C", "#5B8AE0"),
    credit=RoleColours("#C7B2FA", "#2E2745", "#4F4378", "#9175DC"),
    alert=RoleColours("#FF9F95", "#402321", "#703B36", "#E0665B"),
)

SPACE = (4, 8, 12, 16, 24, 32)
PAGE_MARGIN = 24
PAGE_MARGIN_COMPACT = 16

RADIUS_SMALL = 4
"""Clause chip, check box."""
RADIUS_CHIP = 5
RADIUS = 6
"""Button, input, badge."""
RADIUS_CARD = 8
"""Card, menu, toast."""

NAV_ROW = 32
BUTTON = 30
BUTTON_SMALL = 26
CHIP = 20
BADGE = 24
CLAUSE_CHIP = 18
ACTION_BAR = 54
ACTION_BAR_COMPACT = 48
PROJECT_ROW = 48
GROUP_HEAD = 28
TABLE_ROW = 38
TABLE_ROW_TALL = 46
REQUEST_ROW = 56
CARD = 194
CARD_COMPACT = 172
CARD_MINIMUM = 168
STRIP = 34
HIT_AREA = 24
"""Nothing that can be clicked is smaller than this in either direction."""

RAIL = 172
RAIL_COMPACT = 52
RAIL_COMPACT_BELOW = 1180
"""Window width under which the rail shows icons only."""
LIST = 404
LIST_MINIMUM = 300
LIST_COMPACT = 316
PANEL_MINIMUM = 560
INSPECTOR_MINIMUM = 312
INSPECTOR_MAXIMUM = 376
WINDOW_MINIMUM = (1024, 700)
CARD_SHARES = (1.28, 1.0, 1.0)
CARD_GAP = 10

ICON = 16
ICON_CHIP = 13
ICON_BUTTON = 15

SCALE_MINIMUM = 0.9
SCALE_MAXIMUM = 1.5

FADE_MS = 120
TOAST_MS = 10_000


def luminance(colour: str) -> float:
    """Return the relative luminance (0 to 1) of ``#RRGGBB`` as WCAG 2 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio (1 to 21) of two ``#RRGGBB`` colours as WCAG 2 defines it."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def colour(tokens: Tokens, name: str) -> str:
    """Return a colour by its dotted name, as in ``panel`` or ``free.bg``."""
    value: object = tokens
    for part in name.split("."):
        value = getattr(value, part)
    if not isinstance(value, str):
        raise KeyError(name)
    return value


_TINTED = tuple(role for role in ROLES if role != "none")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(("ink", b) for b in ("panel", "list", "rail", "canvas", "raised", "sunken", "rowsel")),
    *(("ink2", b) for b in ("panel", "list", "rail", "raised", "sunken", "rowsel")),
    *(("ink3", b) for b in ("panel", "list", "rail", "raised", "sunken")),
    ("accent", "panel"),
    ("accent", "list"),
    ("accent", "accent_tint"),
    ("accent_ink", "accent"),
    ("panel", "ink"),
    *((f"{r}.fg", f"{r}.bg") for r in _TINTED),
    *((f"{r}.fg", "panel") for r in _TINTED),
    *(("panel", f"{r}.fg") for r in _TINTED),
    *(("ink", f"{r}.bg") for r in _TINTED),
    *(("ink2", f"{r}.bg") for r in _TINTED),
)
"""Pairs of text and background that are really used; each needs 4.5 : 1."""

CONTROL_PAIRS: tuple[tuple[str, str], ...] = (
    *(("field", b) for b in ("panel", "raised", "sunken", "list")),
    *(("focus", b) for b in ("panel", "list", "rail")),
    *((f"{r}.solid", "panel") for r in _TINTED),
)
"""Pairs of control border or fill and background; each needs 3 : 1."""
