"""Theme, fonts and icons: what every widget draws from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette

from studio_desk import resources
from studio_desk.ui.kit import fonts, tokens
from studio_desk.ui.kit.icons import Icons
from studio_desk.ui.kit.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_the_theme_is_applied_to_the_application(qapp: QApplication, theme: Theme) -> None:
    """Palette, font and style sheet come from the tokens."""
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#FFFFFF")
    assert qapp.font().pixelSize() == 13
    assert "#2A55C4" in qapp.styleSheet()
    theme.set_mode("dark")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#212225")
    assert "#86A8FA" in qapp.styleSheet()
    assert theme.dark


def test_no_placeholder_is_left_in_the_style_sheet(qapp: QApplication, theme: Theme) -> None:
    """Every name in the template was given, and its pictures exist."""
    sheet = qapp.styleSheet()
    assert "$" not in sheet
    for part in sheet.split('url("')[1:]:
        assert Path(part.split('"')[0]).is_file()


def test_changing_the_mode_tells_once(qtbot: QtBot, theme: Theme) -> None:
    """The signal comes when colours change, and not when they stay."""
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.set_mode("dark")
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("dark")


def test_the_system_s_scheme_is_followed_live(
    qapp: QApplication, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In system mode a change of the system's scheme changes the colours at once."""
    theme.set_mode("system")
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed, timeout=1000):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is tokens.DARK


def test_a_chosen_mode_does_not_follow_the_system(
    qapp: QApplication, qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who chose light keeps light while the system turns dark."""
    monkeypatch.setattr(type(qapp.styleHints()), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.tokens is tokens.LIGHT


def test_an_unknown_mode_is_refused(theme: Theme) -> None:
    """A mode that does not exist is a mistake of the caller."""
    with pytest.raises(ValueError, match="sepia"):
        theme.set_mode("sepia")  # type: ignore[arg-type]


@pytest.mark.parametrize(("asked", "got"), [(0.2, 0.9), (1.25, 1.25), (4.0, 1.5)])
def test_text_size_stays_in_bounds(theme: Theme, asked: float, got: float) -> None:
    """Text goes from 90 to 150 %."""
    theme.set_scale(asked)
    assert theme.scale == got
    assert theme.font("body").pixelSize() == round(13 * got)


def test_the_bundled_fonts_load(theme: Theme) -> None:
    """All three weights are there and Inter is what is drawn with."""
    assert theme.family == "Inter"
    assert theme.font("body").family() == "Inter"


def test_figures_are_tabular(theme: Theme) -> None:
    """Every figure is as wide as any other, in each weight."""
    for weight in (400, 500, 600):
        font = theme.font("body", weight)
        assert len({round(fonts.text_width(font, figure), 3) for figure in "0123456789"}) == 1


def test_without_fonts_the_system_s_own_stands_in(qapp: QApplication, tmp_path: Path) -> None:
    """A missing or broken font file is no reason not to start."""
    assert fonts.load_fonts(tmp_path) is None
    for name in fonts.FILES:
        (tmp_path / name).write_bytes(b"no font")
    assert fonts.load_fonts(tmp_path) is None
    assert fonts.make_font(None, 13, 600).weight() == QFont.Weight.DemiBold


def test_an_inner_hyphen_is_typeset_and_nothing_else() -> None:
    """Words keep their length and minus signs their glyph."""
    assert fonts.typeset("follow-ups, -5") == "follow\u2010ups, -5"


# --- icons -------------------------------------------------------------------------------------


@pytest.fixture
def icons(qapp: QApplication) -> Icons:
    """The bundled icons."""
    return Icons(resources.path("icons"))


def test_every_icon_draws_in_its_colour(icons: Icons) -> None:
    """Each bundled file renders something, in the colour asked for."""
    for name in icons.names():
        image = icons.pixmap(name, "#FF0000", 16, 2.0).toImage()
        inked = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inked == {"#ff0000"}, name


def test_the_design_s_icons_are_bundled(icons: Icons) -> None:
    """Every icon of the states table and of the rail has its file."""
    states = """circle-dashed circle-check corner-down-right wrench coins lock landmark circle-minus
    wallet eye badge-check paperclip package calendar-clock shield-check clock archive-x
    triangle-alert hand file-x"""
    pages = """sun disc-3 users hard-drive scale book-open file-text search copy printer ellipsis
    package-check receipt-text play message-square rotate-ccw chevron-down arrow-up-down history
    x bell plus mail undo-2 trash-2"""
    wanted = f"{states} {pages}".split()
    assert not set(wanted) - set(icons.names())


def test_an_unknown_icon_is_a_plain_error(icons: Icons) -> None:
    """A mistyped name is told by name."""
    with pytest.raises(KeyError, match="no-such-icon"):
        icons.pixmap("no-such-icon", "#000000", 16)


def test_pictures_are_drawn_once(icons: Icons) -> None:
    """The same name, colour, size and ratio is the same picture; another ratio is sharper."""
    first = icons.pixmap("sun", "#123456", 16, 1.0)
    assert icons.pixmap("sun", "#123456", 16, 1.0) is first
    sharp = icons.pixmap("sun", "#123456", 16, 2.0)
    assert sharp.width() == 32
    assert sharp.deviceIndependentSize().width() == 16


def test_painting_an_icon_leaves_ink(icons: Icons) -> None:
    """An icon painted around a centre is there."""
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    icons.paint(painter, "lock", "#000000", QPointF(10, 10), 16)
    painter.end()
    assert any(image.pixelColor(x, 10) != QColor("white") for x in range(20))


def test_a_gap_widens_the_icon_of_a_button(icons: Icons) -> None:
    """The clear pixels stand at the right of the icon."""
    wide = icons.icon("sun", "#000000", 15, gap=3)
    assert wide.actualSize(wide.availableSizes()[0]).width() == 18


@pytest.mark.parametrize("theme_tokens", [tokens.LIGHT, tokens.DARK], ids=lambda t: t.name)
def test_the_style_sheet_s_pictures_have_the_tokens_colours(
    icons: Icons, theme_tokens: tokens.Tokens
) -> None:
    """The pictures that a style sheet cannot tint itself follow the tokens."""
    folder = resources.path("icons", "qss")
    check = (folder / f"check-{theme_tokens.name}.svg").read_text(encoding="utf-8")
    assert check == icons.svg("check", theme_tokens.accent_ink, heavy=True)
    for name in ("chevron-down", "chevron-up"):
        chevron = (folder / f"{name}-{theme_tokens.name}.svg").read_text(encoding="utf-8")
        assert chevron == icons.svg(name, theme_tokens.ink2)
