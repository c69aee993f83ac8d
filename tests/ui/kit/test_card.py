"""The verdict card, the chips on it and its countdown."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.card import CardRow, VerdictCard
from studio_desk.ui.kit.chips import Badge, Chip, ClauseChip, chip_width, paint_chip
from studio_desk.ui.kit.countdown import CountdownFigures
from studio_desk.ui.kit.labels import ElidedLabel
from studio_desk.ui.kit.textblock import Paragraph, TextBlock
from studio_desk.ui.kit.views import Action, CardView, ChipView, Clause, Countdown, Line

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio_desk.ui.kit.theme import Theme

# The offscreen platform says so of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

FREE = CardView(
    "Revision",
    "Free",
    "circle-check",
    "free",
    "Revision: free, until Tuesday 10 March 13:30. Clauses B4a, B4c.",
    tinted=True,
    countdown=Countdown(10_000_000),
    strong_line="until Tue 10 Mar, 13:30",
    lines=(Line("Then from $20 per song.", "Follow-ups only.", "corner-down-right"),),
    clauses=(Clause("B4a", "Free for 5 days."), Clause("B4c", "Then 2 more.")),
    action=Action("revise", "Deliver revision", "rotate-ccw"),
)


@pytest.fixture
def card(qtbot: QtBot, theme: Theme) -> VerdictCard:
    """A card that is free for a while."""
    made = VerdictCard(theme, FREE)
    qtbot.addWidget(made)
    made.resize(300, 194)
    return made


def test_a_card_says_its_standing_in_upper_case(card: VerdictCard) -> None:
    """The badge is upper case; the name for assistive tools is the whole sentence."""
    assert card.badge_text() == "FREE"
    assert card.accessibleName() == FREE.accessible


def test_the_countdown_shows_what_the_owner_says(card: VerdictCard) -> None:
    """The card reads no clock: it shows what is left at the instant it was told."""
    assert card.figures() == ""
    card.set_now(10_000_000 - 2 * 86_400 - 4 * 3600 - 12 * 60)
    assert card.figures() == "2 d 04 h 12 min"
    assert not card.ticks_each_second()
    card.set_now(10_000_000 - 90)
    assert card.figures() == "1 min 30 s"
    assert card.ticks_each_second()


def test_a_clause_tells_its_number_and_shows_its_statement(card: VerdictCard, qtbot: QtBot) -> None:
    """A click on a clause chip names the clause; its tooltip says what it states."""
    chip = card.findChildren(ClauseChip)[1]
    assert chip.toolTip() == "Then 2 more."
    with qtbot.waitSignal(card.clause_activated) as caught:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert caught.args == ["B4c"]
    with qtbot.waitSignal(card.clause_activated):
        qtbot.keyClick(chip, Qt.Key.Key_Space)


def test_clause_chips_can_be_hit(card: VerdictCard) -> None:
    """Each is at least 24 px in both directions, however small it looks."""
    for chip in card.findChildren(ClauseChip):
        assert chip.sizeHint().width() >= 24
        assert chip.sizeHint().height() >= 24


def test_the_action_tells_its_id(card: VerdictCard, qtbot: QtBot) -> None:
    """The one action of a card is told by its id."""
    button = next(b for b in card.findChildren(Button) if b.isVisibleTo(card))
    with qtbot.waitSignal(card.action_triggered) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert caught.args == ["revise"]


def test_another_view_leaves_nothing_of_the_old(card: VerdictCard, qtbot: QtBot) -> None:
    """Clauses and action of the old answer are gone, the countdown gives way to a headline."""
    card.set_view(replace(FREE, countdown=None, headline="1 round left", clauses=(), action=None))
    shown = [w for w in card.findChildren(ClauseChip) if w.isVisibleTo(card)]
    shown += [w for w in card.findChildren(Button) if w.isVisibleTo(card)]
    assert shown == []
    assert card.figures() == ""
    texts = [block.text() for block in card.findChildren(TextBlock) if block.isVisibleTo(card)]
    assert texts[0] == "1 round left"


def test_ctrl_c_copies_the_sentence(card: VerdictCard, qtbot: QtBot) -> None:
    """A focused card copies what assistive tools read."""
    qtbot.keyClick(card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == FREE.accessible


def test_an_rma_number_is_copied_by_its_button(theme: Theme, qtbot: QtBot) -> None:
    """The button beside the headline copies exactly the number."""
    view = replace(FREE, countdown=None, headline="RMA-2026-0007", copies="RMA-2026-0007")
    card = VerdictCard(theme, view)
    qtbot.addWidget(card)
    button = card.findChild(IconButton)
    assert button is not None
    assert button.accessibleName() == "Copy RMA-2026-0007"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "RMA-2026-0007"


@pytest.mark.parametrize(("size", "height"), [("desk", 194), ("compact", 172), ("minimum", 168)])
def test_a_card_is_as_high_as_the_design_says(
    theme: Theme, qtbot: QtBot, size: str, height: int
) -> None:
    """Short texts leave the height of the size."""
    card = VerdictCard(theme, replace(FREE, lines=()), size)  # type: ignore[arg-type]
    qtbot.addWidget(card)
    assert max(card.minimumHeight(), card.heightForWidth(300)) == height


def test_long_text_makes_the_card_higher(theme: Theme, qtbot: QtBot) -> None:
    """Nothing is lost at 150 % text: the row grows with what the cards need."""
    row = CardRow(theme, [VerdictCard(theme, FREE) for _ in range(3)])
    qtbot.addWidget(row)
    before = row.heightForWidth(700)
    theme.set_scale(1.5)
    row.set_cards([VerdictCard(theme, replace(FREE, lines=(Line("word " * 60),)))])
    assert row.heightForWidth(700) > before * 1.4


def test_every_state_is_drawn(theme: Theme, qtbot: QtBot, gallery: ModuleType) -> None:
    """Each state of the design shows its colours: tinted cards their tint, plain ones none."""
    views = (
        gallery.revision_cards()
        + gallery.refund_cards()
        + gallery.other_cards()
        + gallery.files_cards()
    )
    for view in views:
        card = VerdictCard(theme, view)
        qtbot.addWidget(card)
        card.resize(300, 194)
        card.set_now(gallery.NOW)
        image = card.grab().toImage()
        want = theme.tokens.role(view.role).bg if view.tinted else theme.tokens.raised
        assert image.pixelColor(8, 97) == QColor(want), view.accessible


def test_the_card_follows_the_theme_live(theme: Theme, qtbot: QtBot, card: VerdictCard) -> None:
    """The same card is repainted in dark."""
    theme.set_mode("dark")
    image = card.grab().toImage()
    assert image.pixelColor(8, 97) == QColor(theme.tokens.free.bg)


# --- countdown ---------------------------------------------------------------------------------


def test_the_countdown_announces_each_threshold_once(theme: Theme, qtbot: QtBot) -> None:
    """It tells 24 h, 4 h, 1 h and the end; not the first time it is told the time."""
    figures = CountdownFigures(theme)
    qtbot.addWidget(figures)
    told: list[int] = []
    figures.crossed.connect(told.append)
    figures.set_countdown(Countdown(200_000))
    for left in (20_000, 14_400, 14_340, 3_600, 0, -60):
        figures.set_now(200_000 - left)
    assert told == [14_400, 3_600, 0]


def test_a_count_upwards_announces_nothing(theme: Theme, qtbot: QtBot) -> None:
    """Time since something has no deadline to warn of."""
    figures = CountdownFigures(theme)
    qtbot.addWidget(figures)
    figures.set_countdown(Countdown(0, "since"))
    with qtbot.assertNotEmitted(figures.crossed):
        for now in (10, 3_600, 90_000):
            figures.set_now(now)
    assert figures.text() == "1 d 01 h 00 min"


def test_counting_moves_nothing(theme: Theme, qtbot: QtBot) -> None:
    """The size asked for does not depend on the figures shown."""
    figures = CountdownFigures(theme)
    qtbot.addWidget(figures)
    figures.set_countdown(Countdown(10_000_000))
    sizes = set()
    for now in (0, 9_000_000, 9_999_999):
        figures.set_now(now)
        sizes.add(figures.sizeHint().toTuple())
    assert len(sizes) == 1


# --- chips and text ----------------------------------------------------------------------------


def test_a_chip_is_as_wide_as_its_words(theme: Theme, qtbot: QtBot) -> None:
    """More words, a wider chip; its name is its words."""
    chip = Chip(theme, ChipView("free", "circle-check", "Free"))
    qtbot.addWidget(chip)
    before = chip.sizeHint().width()
    chip.set_view(ChipView("free", "circle-check", "Free", "2 d 04 h"))
    assert chip.sizeHint().width() > before
    assert chip.accessibleName() == "Free 2 d 04 h"
    assert chip.sizeHint().width() == chip_width(theme, "circle-check", "2 d 04 h", "Free")


def test_a_chip_without_role_has_a_dashed_border_and_no_fill(theme: Theme) -> None:
    """Not delivered: the ground shows through, and the border has gaps."""
    image = QImage(120, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    paint_chip(painter, image.rect().toRectF(), "none", "", "", "Waiting", theme=theme)
    painter.end()
    top = [image.pixelColor(x, 0).name() for x in range(10, 110)]
    assert len(set(top)) > 1
    assert image.pixelColor(115, 10) == QColor("#FFFFFF")


def test_a_solid_badge_is_filled_with_the_role(theme: Theme, qtbot: QtBot) -> None:
    """On a tinted card the badge carries the role's own colour, on a plain one its tint."""
    badge = Badge(theme)
    qtbot.addWidget(badge)
    badge.show_standing("bill", "coins", "Billable", solid=True)
    badge.resize(badge.sizeHint())
    assert badge.grab().toImage().pixelColor(4, 12) == QColor(theme.tokens.bill.fg)
    badge.show_standing("bill", "coins", "Billable")
    assert badge.grab().toImage().pixelColor(4, 12) == QColor(theme.tokens.bill.bg)


def test_text_is_never_read_as_markup(theme: Theme, qtbot: QtBot) -> None:
    """A name with tags is shown with its tags, in the label and in its tooltip."""
    name = "<b>Ana & the Tags</b>, a name that is much too long for the room it is given"
    label = ElidedLabel(theme, name)
    qtbot.addWidget(label)
    label.resize(60, 18)
    label.show()
    assert label.elided()
    assert "&lt;b&gt;Ana &amp; the Tags&lt;/b&gt;" in label.toolTip()
    assert label.accessibleName() == name


def test_the_tooltip_goes_when_there_is_room(theme: Theme, qtbot: QtBot) -> None:
    """What is shown in full needs no tooltip."""
    label = ElidedLabel(theme, "Night Drive EP", "title", 600)
    qtbot.addWidget(label)
    label.resize(50, 28)
    label.show()
    assert label.toolTip() == "Night Drive EP"
    label.resize(400, 28)
    assert label.toolTip() == ""


def test_a_text_block_that_does_not_fit_says_so(theme: Theme, qtbot: QtBot) -> None:
    """Hidden text is in the tooltip; with room there is none."""
    block = TextBlock(theme)
    qtbot.addWidget(block)
    block.set_paragraphs([Paragraph("One line that is rather long and wraps more than once.")])
    needed = block.heightForWidth(120)
    assert needed > theme.line_height("small")
    block.resize(120, 16)
    block.show()
    assert block.toolTip() == block.text()
    block.grab()
    block.resize(120, needed)
    assert block.toolTip() == ""


def test_a_button_shows_ampersands_and_the_ring_after_the_keyboard(
    theme: Theme, qtbot: QtBot
) -> None:
    """A title with & is no shortcut; the ring is shown by Tab and not by the mouse."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    first, second = Button(theme, "Ember & Ash", kind="primary"), Button(theme, "Other")
    column.addWidget(first)
    column.addWidget(second)
    assert first.text() == "Ember && Ash"
    assert first.accessibleName() == "Ember & Ash"
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first.ring
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.ring
    second.grab()
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not second.ring
