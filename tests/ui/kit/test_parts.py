"""Rail, rows, inputs, strip, toast and empty state."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.empty import EmptyState
from studio_desk.ui.kit.inputs import Field, SearchField
from studio_desk.ui.kit.labels import direction_of
from studio_desk.ui.kit.rail import Rail
from studio_desk.ui.kit.rowpaint import VIEW_ROLE, RowDelegate
from studio_desk.ui.kit.strip import Strip
from studio_desk.ui.kit.toast import Toast
from studio_desk.ui.kit.views import Action, ChipView, Clause, GroupView, RailItem, RowView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from studio_desk.ui.kit.theme import Theme

# The offscreen platform says so of every window that is shown.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

LEFT = Qt.MouseButton.LeftButton
ITEMS = (
    RailItem("today", "Today", "sun", "Ctrl 1"),
    RailItem("projects", "Projects", "disc-3", "Ctrl 2"),
    RailItem("clients", "Clients", "users"),
)


# --- rail --------------------------------------------------------------------------------------


@pytest.fixture
def rail(theme: Theme, qtbot: QtBot) -> Rail:
    """A rail of three pages, on the first."""
    made = Rail(theme, ITEMS)
    qtbot.addWidget(made)
    made.resize(172, 400)
    made.set_current("today")
    return made


def buttons(rail: Rail) -> list[QWidget]:
    """Return the buttons of the pages, top to bottom."""
    return list(rail._buttons.values())


def test_a_click_asks_for_a_page_and_changes_nothing(rail: Rail, qtbot: QtBot) -> None:
    """Only the owner says which page is shown."""
    with qtbot.waitSignal(rail.page_requested) as caught:
        qtbot.mouseClick(buttons(rail)[1], LEFT)
    assert caught.args == ["projects"]
    assert rail.current() == "today"
    assert rail._buttons["today"].isChecked()
    rail.set_current("projects")
    assert rail._buttons["projects"].isChecked()
    assert not rail._buttons["today"].isChecked()


def test_the_rail_goes_by_keyboard(rail: Rail, qtbot: QtBot) -> None:
    """↓ goes to the next page, End to the last, Enter opens it."""
    with qtbot.waitActive(rail):
        rail.show()
        rail.activateWindow()
    rail.focus_current()
    qtbot.keyClick(buttons(rail)[0], Qt.Key.Key_Down)
    assert buttons(rail)[1].hasFocus()
    qtbot.keyClick(buttons(rail)[1], Qt.Key.Key_End)
    assert buttons(rail)[2].hasFocus()
    with qtbot.waitSignal(rail.page_requested) as caught:
        qtbot.keyClick(buttons(rail)[2], Qt.Key.Key_Return)
    assert caught.args == ["clients"]


def test_counts_are_in_the_names(rail: Rail) -> None:
    """Assistive tools hear how much a page holds."""
    rail.set_count("today", 4, alert=True)
    rail.set_count("clients", 0)
    assert rail._buttons["today"].accessibleName() == "Today, 4"
    assert rail._buttons["clients"].accessibleName() == "Clients"


def test_the_compact_rail_has_tooltips(rail: Rail) -> None:
    """52 px of icons, each with its page and shortcut as tooltip; an alert is a red dot."""
    rail.set_compact(True)
    rail.set_count("today", 4, alert=True)
    assert rail.width() == 52
    assert rail._buttons["today"].toolTip() == "Today, 4  Ctrl 1"
    rail.resize(52, 400)
    button = rail._buttons["today"]
    button.resize(35, 32)
    dot = button.grab().toImage().pixelColor(25, 8)
    assert dot == QColor(rail._theme.tokens.alert.solid)


# --- rows --------------------------------------------------------------------------------------


@pytest.fixture
def listed(theme: Theme, qtbot: QtBot, gallery: ModuleType) -> QListView:
    """The list of the desk picture."""
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    for shown in gallery.GROUPS:
        item = QStandardItem()
        item.setData(shown, VIEW_ROLE)
        model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(theme, view))
    view.resize(404, 900)
    return view


def test_rows_and_heads_have_their_heights(listed: QListView, theme: Theme) -> None:
    """48 px for a row and 28 for a head, growing with the text."""
    assert listed.sizeHintForRow(0) == 28
    assert listed.sizeHintForRow(1) == 48
    theme.set_scale(1.5)
    assert listed.sizeHintForRow(1) == 72


def test_the_chosen_row_is_marked(listed: QListView, theme: Theme) -> None:
    """A chosen row has its ground and its lower line."""
    listed.setCurrentIndex(listed.model().index(1, 0))
    image = listed.grab().toImage()
    assert image.pixelColor(4, 28 + 20) == QColor(theme.tokens.rowsel)
    assert image.pixelColor(4, 28 + 47) == QColor(theme.tokens.rowselline)
    assert image.pixelColor(4, 28 + 48 + 20) == QColor(theme.tokens.list)


def inked(image: QImage, left: int, right: int, top: int, bottom: int, ground: str) -> bool:
    """Tell whether anything is painted in a part of a picture."""
    return any(
        image.pixelColor(x, y) != QColor(ground)
        for x in range(left, right)
        for y in range(top, bottom)
    )


def test_a_right_to_left_title_stays_left(theme: Theme, qtbot: QtBot) -> None:
    """The title takes its own direction and still stands at the left of the row."""
    view = QListView()
    qtbot.addWidget(view)
    model = QStandardItemModel(view)
    item = QStandardItem()
    item.setData(RowView("ليل طويل"), VIEW_ROLE)
    model.appendRow(item)
    view.setModel(model)
    view.setItemDelegate(RowDelegate(theme, view))
    view.resize(404, 60)
    image = view.grab().toImage()
    assert inked(image, 16, 90, 4, 24, theme.tokens.list)
    assert not inked(image, 200, 390, 4, 24, theme.tokens.list)


@pytest.mark.parametrize(
    ("text", "backwards"),
    [
        ("Night", False),
        ("ليل", True),
        ("12 ليل Night", True),
        ("«Night» ليل", False),
        ("123", False),
    ],
)
def test_direction_is_that_of_the_first_strong_letter(text: str, backwards: bool) -> None:
    """Figures and quotes have no direction."""
    assert (direction_of(text) == Qt.LayoutDirection.RightToLeft) is backwards


def test_a_long_title_leaves_the_chip_alone(theme: Theme, qtbot: QtBot) -> None:
    """The title elides before the chip, whatever its length."""
    chip = ChipView("closed", "lock", "Closed")
    pictures = []
    for title in ("Short", "A long title " * 20):
        view = QListView()
        qtbot.addWidget(view)
        model = QStandardItemModel(view)
        item = QStandardItem()
        item.setData(RowView(title, chip=chip), VIEW_ROLE)
        model.appendRow(item)
        view.setModel(model)
        view.setItemDelegate(RowDelegate(theme, view))
        view.resize(316, 60)
        pictures.append(view.grab().toImage().copy(225, 0, 80, 48))
    assert pictures[0] == pictures[1]


def test_a_click_on_a_head_tells_which(listed: QListView, qtbot: QtBot) -> None:
    """The delegate only says that a head was clicked; folding is the model's."""
    delegate = listed.itemDelegate()
    assert isinstance(delegate, RowDelegate)
    with qtbot.waitSignal(delegate.group_toggled) as caught:
        qtbot.mouseClick(listed.viewport(), LEFT, pos=QPoint(30, 14))
    assert isinstance(caught.args[0].data(VIEW_ROLE), GroupView)
    with qtbot.assertNotEmitted(delegate.group_toggled):
        qtbot.mouseClick(listed.viewport(), LEFT, pos=QPoint(30, 50))


def test_search_matches_are_bold(theme: Theme, qtbot: QtBot) -> None:
    """A row whose match is marked looks different from one without."""
    pictures = []
    for matches in ((), ((0, 5),)):
        view = QListView()
        qtbot.addWidget(view)
        model = QStandardItemModel(view)
        item = QStandardItem()
        item.setData(RowView("T", "Priya Raman", left_matches=matches), VIEW_ROLE)
        model.appendRow(item)
        view.setModel(model)
        view.setItemDelegate(RowDelegate(theme, view))
        view.resize(316, 60)
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


# --- inputs ------------------------------------------------------------------------------------


def test_a_field_shows_why_it_cannot_be_taken(theme: Theme, qtbot: QtBot) -> None:
    """The reason takes the place of the hint, and assistive tools hear it."""
    field = Field(theme, "Fee to charge", QLineEdit(), "Floor $40.00.")
    qtbot.addWidget(field)
    assert field.editor.accessibleName() == "Fee to charge"
    reason = "$30.00 is $10.00 under the floor of $40.00."
    field.set_error(reason)
    assert field.error() == reason
    assert field.editor.accessibleDescription() == reason
    assert field.editor.property("fault") is True
    field.set_error("")
    assert field._below.text() == "Floor $40.00."
    assert field.editor.property("fault") is False


def test_the_faulty_border_is_seen(theme: Theme, qtbot: QtBot) -> None:
    """The border turns to the colour of an alert."""
    field = Field(theme, "Fee", QLineEdit())
    qtbot.addWidget(field)
    field.resize(200, 80)
    field.set_error("Too low.")
    image = field.editor.grab().toImage()
    assert image.pixelColor(100, 0) == QColor(theme.tokens.alert.fg)


def test_a_text_area_has_a_border(theme: Theme, qtbot: QtBot) -> None:
    """Free text is edited in a box that can be seen."""
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    area.resize(200, 80)
    assert area.grab().toImage().pixelColor(100, 0) == QColor(theme.tokens.field)


def test_escape_clears_the_search_and_then_leaves(theme: Theme, qtbot: QtBot) -> None:
    """The first Esc empties the field, the second goes back to the list, as ↓ does."""
    search = SearchField(theme, "Search", "Ctrl F")
    qtbot.addWidget(search)
    search.resize(380, 30)
    search.setText("zebra")
    with qtbot.assertNotEmitted(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Escape)
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search, Qt.Key.Key_Down)


def test_the_shortcut_gives_way_to_what_is_typed(theme: Theme, qtbot: QtBot) -> None:
    """The key cap is shown while the field is empty and has the room."""
    search = SearchField(theme, "Search", "Ctrl F")
    qtbot.addWidget(search)
    search.resize(380, 30)
    search.show()
    assert search._keys is not None
    assert search._keys.isVisibleTo(search)
    search.setText("a")
    assert not search._keys.isVisibleTo(search)
    search.clear()
    search.resize(120, 30)
    assert not search._keys.isVisibleTo(search)


# --- strip, toast, empty -----------------------------------------------------------------------


def test_a_strip_tells_its_action_and_clause(theme: Theme, qtbot: QtBot) -> None:
    """The button and the clauses of a strip are told by id and number."""
    strip = Strip(
        theme,
        "asof",
        "history",
        "Wed 11 Mar, 10:00",
        chip=ChipView("bill", "coins", "Billable"),
        clauses=(Clause("B4e", "Then charged."),),
        action=Action("now", "Back to now", keys="Esc"),
    )
    qtbot.addWidget(strip)
    assert strip.accessibleName() == "Wed 11 Mar, 10:00. Billable"
    assert strip.sizeHint().height() == 34
    button = strip.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(strip.action_triggered) as caught:
        qtbot.mouseClick(button, LEFT)
    assert caught.args == ["now"]
    strip.set_text("Thu 12 Mar", ChipView("closed", "lock", "Closed"))
    assert strip.accessibleName() == "Thu 12 Mar. Closed"


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with a field at its foot."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(600, 400)
    column = QVBoxLayout(made)
    column.addStretch(1)
    column.addWidget(QLineEdit())
    column.setContentsMargins(0, 0, 0, 80)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_a_toast_offers_undo_and_goes(theme: Theme, qtbot: QtBot, page: QWidget) -> None:
    """Undo tells the id it was given, and the toast is gone."""
    toast = Toast(theme, page)
    toast.say("Delivered, 2 files", action_id="op-7")
    assert toast.isVisible()
    assert toast.text() == "Delivered, 2 files"
    assert toast._timer.interval() == 10_000
    button = toast.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(toast.action_triggered) as caught:
        qtbot.mouseClick(button, LEFT)
    assert caught.args == ["op-7"]
    assert not toast.isVisible()


def test_a_button_keeps_its_icon_off_its_words_when_they_come_back(
    theme: Theme, qtbot: QtBot
) -> None:
    """Without words the icon stands in the middle; with them there is a gap again."""
    button = Button(theme, "Reminders on", "bell")
    qtbot.addWidget(button)
    wide = button.iconSize().width()
    button.set_text("")
    assert button.iconSize().width() < wide
    button.set_text("Reminders on")
    assert button.iconSize().width() == wide


def test_a_toast_leaves_when_its_time_is_over(theme: Theme, page: QWidget) -> None:
    """After its time it goes without telling anything."""
    toast = Toast(theme, page)
    toast.say("Paid $400.00")
    assert toast._timer.isActive()
    toast._timer.timeout.emit()
    assert not toast.isVisible()
    assert not toast._timer.isActive()


def test_a_toast_is_above_the_action_bar_and_off_the_focused_field(
    theme: Theme, qtbot: QtBot, page: QWidget
) -> None:
    """It stands clear of the foot, and moves up rather than cover where the owner types."""
    field = page.findChild(QLineEdit)
    assert field is not None
    field.clearFocus()
    toast = Toast(theme, page, above=54)
    toast.say("Paid $400.00")
    assert toast.geometry().bottom() < 400 - 54
    assert toast.geometry().intersects(field.geometry())
    field.setFocus()
    toast.say("Paid $400.00")
    assert not toast.geometry().intersects(field.geometry())


def test_a_toast_stays_above_the_action_bar_when_a_list_has_the_focus(
    theme: Theme, page: QWidget
) -> None:
    """However low a list is: it scrolls, so the toast does not climb over what is above it."""
    rows = QListView(page)
    rows.setGeometry(20, 300, 300, 46)
    rows.show()
    rows.setFocus()
    toast = Toast(theme, page, above=54)
    toast.say("Paid $400.00")
    assert toast.geometry().intersects(rows.geometry())


def test_a_toast_keeps_its_place_when_the_page_grows(theme: Theme, page: QWidget) -> None:
    """After a resize it still stands above the foot."""
    toast = Toast(theme, page)
    toast.say("Paid $400.00")
    page.resize(600, 700)
    assert toast.geometry().bottom() > 500


def test_a_toast_fades_where_motion_is_wanted(theme: Theme, qtbot: QtBot, page: QWidget) -> None:
    """With motion on it fades out and is hidden at the end of the fade."""
    theme.motion = True
    toast = Toast(theme, page)
    toast.say("Paid $400.00")
    toast.leave()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_an_empty_page_offers_one_thing(theme: Theme, qtbot: QtBot) -> None:
    """One sentence and one action, told by its id."""
    empty = EmptyState(theme, "Nothing is called “zebra”", action=Action("clear", "Clear"))
    qtbot.addWidget(empty)
    button = empty.findChild(Button)
    assert button is not None
    with qtbot.waitSignal(empty.action_triggered) as caught:
        qtbot.mouseClick(button, LEFT)
    assert caught.args == ["clear"]


def test_the_gallery_draws(theme: Theme, qtbot: QtBot, gallery: ModuleType) -> None:
    """Every sheet of the gallery can be made and drawn in both themes."""
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for make in gallery.SHEETS.values():
            sheet = make(theme)
            qtbot.addWidget(sheet)
            assert not sheet.grab().isNull()
