"""The page Clients: list, search, details, money, talk, and merging."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studio_desk.ui.clients.merging import MergeDialog
from studio_desk.ui.clients.model import ID_ROLE, ClientModel, PlainModel
from studio_desk.ui.clients.page import ClientsPage
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.views import RowView
from tests.ui.today.pagefixtures import NOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from studio_desk.clock import FixedClock
    from studio_desk.studio import Studio
    from studio_desk.ui.bus import Bus
    from studio_desk.ui.kit.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

Key = Qt.Key


@pytest.fixture
def page(studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, shown) -> ClientsPage:
    bus.follow(studio)
    return shown(ClientsPage(studio, theme, clock, bus))


@pytest.fixture
def person(studio: Studio) -> Callable[[str], int]:
    """The id of a client of the demo by the name."""

    def find(name: str) -> int:
        lines = [*studio.clients(), *studio.clients(archived=True)]
        (found,) = (line.client.id for line in lines if line.client.shown == name)
        return found

    return find


def names(page: ClientsPage) -> list[str]:
    model = page.list.model
    return [model.index(row).data() for row in range(model.rowCount())]


def words_of(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.isVisibleTo(widget)]


def test_everyone_in_use_is_listed_by_name(page: ClientsPage, studio: Studio) -> None:
    """As many as the studio has; the first is shown."""
    assert len(names(page)) == page.count == studio.counts().clients
    assert names(page)[0] == "Ana Pavlović"
    assert page.detail.title.text() == "Ana Pavlović"


def test_search_by_name_address_and_phone(page: ClientsPage, studio: Studio, person, qtbot) -> None:
    """As typed, whatever the accents; Esc shows everyone again."""
    studio.edit_client(person("Isla MacLeod"), phone="+44 20 7946-0018")
    for typed, found in (
        ("pavlovic", ["Ana Pavlović"]),
        ("bluedoor", ["Blue Door Podcast"]),
        ("79460018", ["Isla MacLeod"]),
        ("macleod isla", ["Isla MacLeod"]),
        ("佐藤", ["佐藤 遥"]),
        ("حداد", ["نور حداد"]),
    ):
        page.list.search.setText(typed)
        assert names(page) == found
    page.list.search.setText("nobody at all")
    assert names(page) == []
    page.list.search.setFocus()
    qtbot.keyClick(page.list.search, Key.Key_Escape)
    assert len(names(page)) == page.count


def test_typing_in_the_list_searches_and_enter_goes_on(page: ClientsPage, qtbot) -> None:
    """Letters go to the search, Enter to the list, Enter again into the details, Esc back."""
    page.focus_first()
    qtbot.keyClick(page.list.rows, Key.Key_R)
    assert page.list.search.text() == "r"
    assert page.list.search.hasFocus()
    page.list.search.setText("priya")
    qtbot.keyClick(page.list.search, Key.Key_Return)
    assert page.list.rows.hasFocus()
    assert page.detail.title.text() == "Priya Raman"
    qtbot.keyClick(page.list.rows, Key.Key_Return)
    assert page.detail.projects.hasFocus()
    qtbot.keyClick(page.detail.projects, Key.Key_Escape)
    assert page.list.rows.hasFocus()


def test_archived_clients_are_hidden_and_found(
    page: ClientsPage, studio: Studio, person, qtbot
) -> None:
    """They leave the list, come up in a search with a chip, and can be brought back."""
    client = person("Astrid Holm")
    page.choose(client)
    with qtbot.waitSignal(page.archive_asked) as asked:
        page.detail.archive.click()
    assert asked.args == [client, True]
    studio.archive_client(client)
    assert "Astrid Holm" not in names(page)
    page.list.search.setText("astrid")
    assert names(page) == ["Astrid Holm"]
    page.list.show_all()
    page.list.show_only("archived")
    assert names(page) == ["Astrid Holm"]
    page.choose(client)
    with qtbot.waitSignal(page.archive_asked) as asked:
        page.detail.archive.click()
    assert asked.args == [client, False]


def test_orders(page: ClientsPage) -> None:
    """By how many projects, and by who was heard of last."""
    page.list.sort_by("projects")
    rights = [
        page.list.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(page.list.model.rowCount())
    ]
    counts = [int(words.rpartition(", ")[2].split()[0]) for words in rights]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]
    page.list.sort_by("recent")
    assert names(page)[0] != "Ana Pavlović" or names(page) != sorted(names(page))


def test_the_models_keep_the_rules_of_models(studio: Studio) -> None:
    """Qt's own tester finds nothing while they are searched and filled."""
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    model, plain = ClientModel(studio), PlainModel()
    testers = [QAbstractItemModelTester(each, mode) for each in (model, plain)]
    model.refresh()
    for text in ("a", "zz", ""):
        model.search(text)
    model.sort_by("recent")
    plain.set_rows(((1, RowView("a")), (2, RowView("b"))))
    plain.set_rows(((1, RowView("c")), (2, RowView("b"))))
    plain.set_rows(())
    assert model.rowCount()
    assert plain.rowCount() == 0
    for tester in testers:
        tester.deleteLater()


def test_details(page: ClientsPage, studio: Studio, person, qtbot) -> None:
    """Contact, money, projects with their chips, what was said; Enter opens the project."""
    page.choose(person("Tomás Ferreira"))
    detail = page.detail
    assert detail.reach.text().startswith("tom")
    assert "$600.00 owed" in detail.money.accessibleName()
    (project,) = (row.id for row in studio.projects().rows if row.title == "Ember & Ash")
    index = detail.projects.model().index(0, 0)
    assert index.data(ID_ROLE) == project
    assert "Not delivered" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    detail.focus_first()
    with qtbot.waitSignal(page.project_asked) as asked:
        qtbot.keyClick(detail.projects, Key.Key_Return)
    assert asked.args == [project]
    page.choose(person("Jules Okafor"))
    said = [detail.said.model().index(row, 0).data() for row in range(2)]
    assert said == ["RMA number issued, RMA-2026-0007", "Claim: exchange"]
    page.choose(person("Ana Pavlović"))
    qtbot.keyClick(detail.said, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard() is not None


def test_details_follow_changes(page: ClientsPage, studio: Studio, person) -> None:
    """Money, talk and name are those of the moment."""
    client = person("Tomás Ferreira")
    page.choose(client)
    (project,) = (row.id for row in studio.projects().rows if row.title == "Ember & Ash")
    studio.record_fact(project, "paid", NOW, amount="600.00")
    assert "nothing owed" in page.detail.money.accessibleName()
    studio.record_fact(project, "contacted", NOW, about="the intro")
    assert page.detail.said.model().index(0, 0).data() == "Client got in touch: the intro"
    studio.edit_client(client, name="Tomás F.")
    assert page.detail.title.text() == "Tomás F."
    assert page.current() == client


def test_an_odd_address_is_remarked_on(page: ClientsPage, studio: Studio) -> None:
    """And kept as it is."""
    client, _ = studio.add_client(name="Odd", email="no address", phone="call Bob")
    page.choose(client)
    assert "no address · call Bob" in words_of(page.detail)
    assert "e-mail address" in page.detail.remark.text()
    assert "phone number" in page.detail.remark.text()


def test_markup_in_a_name_is_text(page: ClientsPage, studio: Studio) -> None:
    """A name, note or address is never read as markup, and never turns the line around."""
    client, _ = studio.add_client(name="<b>Bold</b> & Söhne", email="<i>@x.y", note="<u>x</u>")
    page.choose(client)
    assert page.detail.title.text() == "<b>Bold</b> & Söhne"
    assert "<i>@x.y" in page.detail.reach.text()
    assert page.detail.reach.textFormat() == Qt.TextFormat.PlainText


# --- Merging -------------------------------------------------------------------------------------


@pytest.fixture
def twin(studio: Studio) -> int:
    return studio.add_client(name="ana pavlović", email="other@example.org")[0]


def test_likely_duplicates_are_offered(page: ClientsPage, person, twin: int, qtbot) -> None:
    """The list can be narrowed to them, and the details say so."""
    page.list.show_only("twins")
    assert {page.list.model.index(row).data(ID_ROLE) for row in range(2)} == {
        person("Ana Pavlović"),
        twin,
    }
    page.choose(twin)
    assert page.detail.twins.text() == "1 other client with the same name or e-mail address"
    with qtbot.waitSignal(page.merge_asked) as asked:
        page.detail.twins.click()
    assert asked.args == [twin]


def test_merging_shows_first_what_it_would_do(
    page: ClientsPage, studio: Studio, theme: Theme, person, twin: int, qtbot
) -> None:
    """The twin is ticked; who stays can be chosen; one undo takes it all back."""
    ana = person("Ana Pavlović")
    page.choose(ana)
    dialog = MergeDialog(studio, theme, ana)
    qtbot.addWidget(dialog)
    assert set(dialog.ticked()) == {ana, twin}
    assert dialog.kept() == ana
    assert "No project moves." in dialog.plan.text()
    assert "other@example.org" in dialog.plan.text()
    dialog.keep.setCurrentIndex(dialog.keep.findData(twin))
    assert "2 projects move to" in dialog.plan.text()
    dialog.submit()
    assert dialog.result() == dialog.DialogCode.Accepted
    assert studio.clientele.get(ana) is None
    assert page.current() != ana
    studio.undo()
    assert studio.clientele.get(ana) is not None
    page.choose(ana)
    assert page.detail.projects.model().rowCount() == 2


def test_merging_needs_two(studio: Studio, theme: Theme, person, qtbot) -> None:
    """Others are found by typing; nothing can be done before there are two."""
    ana, priya = person("Ana Pavlović"), person("Priya Raman")
    dialog = MergeDialog(studio, theme, ana)
    qtbot.addWidget(dialog)
    assert not dialog.primary.isEnabled()
    dialog.search.setText("raman")
    shown = [dialog.people.item(row).data(Qt.ItemDataRole.UserRole) for row in range(2)]
    assert shown == [ana, priya]
    dialog.people.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.ticked() == (ana, priya)
    assert dialog.primary.isEnabled()
    dialog.tick(priya, on=False)
    assert not dialog.primary.isEnabled()


# --- Empty, widths, names ------------------------------------------------------------------------


def test_an_empty_studio(
    empty_studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, shown
) -> None:
    """It says so with the way to begin, which goes once there is a client."""
    bus.follow(empty_studio)
    page = shown(ClientsPage(empty_studio, theme, clock, bus))
    assert page.empty.isVisible()
    assert page.count == 0
    empty_studio.add_client(name="First")
    assert not page.empty.isVisible()
    assert page.detail.title.text() == "First"
    empty_studio.undo()
    assert page.empty.isVisible()


def test_nothing_is_read_before_it_is_seen(
    studio: Studio, theme: Theme, clock: FixedClock, bus: Bus, qtbot
) -> None:
    """The window starts without waiting for clients."""
    page = ClientsPage(studio, theme, clock, bus)
    qtbot.addWidget(page)
    assert page.list.model.rowCount() == 0
    assert page.count == studio.counts().clients


def test_every_control_has_a_name(page: ClientsPage) -> None:
    """Buttons, fields and lists can be told by ear."""
    for button in page.findChildren(QAbstractButton):
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert button.accessibleName() or button.text()
    for widget in (page.list.search, page.list.rows, page.detail.projects, page.detail.said):
        assert widget.accessibleName()


@pytest.mark.parametrize("size", [(972, 700), (1268, 900)])
def test_long_names_fit(page: ClientsPage, studio: Studio, size: tuple[int, int]) -> None:
    """A name of two hundred letters makes no page wider."""
    client, _ = studio.add_client(name="Lange " * 40, email="a" * 120 + "@example.org")
    page.resize(*size)
    page.choose(client)
    QApplication.processEvents()
    assert page.width() == size[0]
    assert page.detail.title.elided()
