"""Nothing of ours is said without having been asked for in the owner's language: every page, state,
tab, menu and dialog is walked in a made-up language, in which what was not asked for stands out.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from studio_desk import resources
from studio_desk.errors import KnownError
from studio_desk.policy.case import BUILT_IN_KINDS
from studio_desk.policy.facts import FIELDS
from studio_desk.policyfiles import built_in_catalogue
from studio_desk.studio import Filter, Studio
from studio_desk.studio.settings import WEEKDAYS
from studio_desk.tongue import speak_with
from studio_desk.wording.manner import write_in
from studio_desk.wording.statements import SHIPPED
from tests.pictures.stage import Stage, plain_theme, states
from tests.ui.language.foreign import Known, manner, said_by, translate

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(600),
]

# Names that no language changes; and what the states of the pictures type and tell.
NAMES = (
    "Studio Desk Deutsch English ALUSTOORA SHA PDF CSV JSON USD EUR GBP CHF JPY SEK UTC",
    "B kB MB GB TB",
    # What clients ask for in the demo: their words, in which a change is read (pin 12).
    "snare bye level reverb less loudness kick fiddle bandura up down nowhere",
    "Ctrl Shift Alt Del Esc Enter Space Home End PgUp PgDn Tab",
)
TYPED = (
    "The case was not written: no room on Vault 1. Choose another folder.",
    "Snare up 1 dB",
)
MESSAGE = "Snare up 1 dB\nBye"


@cache
def catalogue() -> frozenset[str]:
    """The texts that a translator is shown."""
    path = resources.path("translations", "studio-desk_de.ts")
    messages = ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
    return frozenset(message.findtext("source", "") for message in messages)


class Listener:
    """Speaks the made-up language, and notes what is asked for that no translator is shown."""

    def __init__(self) -> None:
        self.unknown: set[str] = set()

    def __call__(self, text: str, comment: str, number: int) -> str:
        if text not in catalogue():
            self.unknown.add(text)
        return translate(text, comment, number)


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    speak_with(made)
    write_in(manner())
    yield made
    speak_with(None)
    write_in(None)


@pytest.fixture
def stage(qapp: QApplication, listener: Listener) -> Iterator[Stage]:
    with plain_theme(qapp, resources.root()) as theme:
        made = Stage(theme)
        made.show((1320, 860))
        yield made
        theme.set_scale(1.0)
        made.end()


def stored(studio: Studio) -> set[str]:
    """Every text of the database: what the owner, clients and policies said."""
    db = studio.store.db
    found: set[str] = set()
    for name in db.get_tables():
        for row in db.execute_sql(f'SELECT * FROM "{name}"').fetchall():  # noqa: S608 - our names
            found |= {value for value in row if isinstance(value, str)}
    return found


@pytest.fixture
def known(stage: Stage) -> Known:
    sources = {policy.versions[-1].source for policy in built_in_catalogue().values()}
    return Known({*stored(stage.studio), *SHIPPED, *TYPED, *sources}, NAMES)


def left(top: QWidget, known: Known) -> list[str]:
    """What a window says in plain letters that nobody typed."""
    return [
        f"{by}: {words} in {text[:90]!r}"
        for by, text in said_by(top)
        if (words := known.left(text)) and by != "SuggestInput"  # names of zones
    ]


def lines(found: list[str]) -> str:
    return "\n".join(dict.fromkeys(found))


def test_every_page_and_state_is_asked_for(stage: Stage, known: Known, listener: Listener) -> None:
    """Pages of the rail, tabs, another instant, a search, the table, an error, some dialogs."""
    found: list[str] = []
    for _, act in states(stage):
        act(stage)
        stage.settle()
        found += left(stage.shown, known)
    assert lines(found) == ""
    assert listener.unknown == set()


def test_every_project_is_asked_for(stage: Stage, known: Known, listener: Listener) -> None:
    """The panel, its tabs and the menu of each project of the demo, in every standing."""
    found: list[str] = []
    for row in stage.studio.projects(Filter()).rows:
        stage.window.show_project(row.id)
        for tab in ("why", "history", "rounds", "money"):
            stage.panel.below.show_tab(tab)
            stage.settle()
            found += left(stage.panel, known)
        stage.window._fill_project_menu()
        found += left(stage.window._project_menu, known)
    assert lines(found) == ""
    assert listener.unknown == set()


def dialogs(stage: Stage) -> Iterator[Callable[[], object]]:
    """Each way of opening a dialog; the forms of facts on several projects."""
    deeds = stage.window.deeds
    rows = stage.studio.projects(Filter()).rows
    first = next(row.id for row in rows if row.title == "Night Drive EP")
    yield deeds.new_project
    yield deeds.new_client
    yield deeds.settings
    yield lambda: deeds.edit_project(first)
    yield lambda: deeds.answer_client(first)
    yield lambda: deeds.evidence(first, print)
    yield lambda: deeds.retract(first, "f1")
    yield lambda: deeds.request(first, text=MESSAGE)
    yield lambda: deeds.request(text=MESSAGE)
    yield deeds.new_claim
    client = stage.studio.clients()[0].client.id
    yield lambda: deeds.edit_client(client)
    yield lambda: deeds.merge_clients(client)
    yield lambda: deeds.stored_on_client(client)
    for number, row in enumerate(rows):
        for place, kind in enumerate(FIELDS):
            if (number + place) % 11 == 0 or row.id == first:
                yield lambda project=row.id, kind=kind: deeds.record(project, kind)


def test_every_dialog_is_asked_for(stage: Stage, known: Known, listener: Listener) -> None:
    """Each dialog as it opens, and as it answers when it is sent off empty."""
    found: list[str] = []
    for open_one in dialogs(stage):
        open_one()
        dialog: Any = stage.window.deeds.dialog()
        if dialog is None:
            continue  # told instead that it cannot be
        stage.settle()
        if hasattr(dialog, "check_now"):
            dialog.check_now()
            stage.settle()
        found += left(dialog, known)
        assert isinstance(dialog, QDialog)
        dialog.reject()
        stage.settle()
    found += left(stage.window, known)
    assert lines(found) == ""
    assert listener.unknown == set()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("none.json", b"{"),
        ("odd.json", b'{"format": "studio-desk/case@2", "zone": "Moon", "facts": [{}]}'),
        ("latin.json", b'{"zone": "\xff"}'),
        ("lines.jsonl", b'{"zone": 1}\n[]\n'),
    ],
)
def test_what_is_wrong_with_a_file_is_asked_for(
    stage: Stage, known: Known, listener: Listener, tmp_path: Path, name: str, data: bytes
) -> None:
    """The report of an import: the reader's messages too, in the owner's language."""
    path = tmp_path / name
    path.write_bytes(data)
    stage.window.deeds._took_in(stage.studio.import_cases([path]))
    stage.settle()
    dialog = stage.window.deeds.dialog()
    assert dialog is not None
    typed = {str(tmp_path), str(path), name, "zone", "format", "facts", "Moon", "policy", "project"}
    contract = {
        "studio-desk/case@1",
        "studio-desk/case@2",
        "Europe/Berlin",
        "{name, versions}",
        "fact",
    }
    more = Known({*stored(stage.studio), *typed, *contract}, (*NAMES, *typed, *contract, "UTF"))
    assert lines(left(dialog, more)) == ""
    assert listener.unknown == set()


def test_what_is_refused_is_asked_for(stage: Stage, listener: Listener, tmp_path: Path) -> None:
    """What readers and commands of the studio refuse, in one line each: only what was given, names
    of fields and of files stay as they are.
    """
    studio = stage.studio
    project = studio.projects().rows[0].id

    def file(name: str, text: str) -> Path:
        (tmp_path / name).write_text(text)
        return tmp_path / name

    refused: tuple[Callable[[], object], ...] = (
        lambda: studio.payments.preview(file("e.csv", "")),
        lambda: studio.payments.preview(file("n.csv", "a,b\nc,d\n")),
        lambda: studio.payments.preview(tmp_path / "none.csv"),
        lambda: studio.policies.take_file(file("p.toml", "name=")),
        lambda: studio.policies.take_file(file("p.toml", "kinds=[]\n")),
        lambda: studio.letterhead.take(file("x.png", "hello")),
        lambda: studio.import_everything(file("x.json", "{}")),
        lambda: studio.record_fact(project, "paid", stage.clock.now(), amount="zz"),
        lambda: studio.record_fact(project, "revised", stage.clock.now(), request="zz"),
        lambda: studio.edit_settings(zone="zz", currency="zz", first_weekday="zz"),
        lambda: studio.add_client(),
        lambda: studio.edit_project(project, kind="zz"),
        lambda: studio.files.add_root("/zz", "zz"),
        lambda: studio.reminders.snooze([], 1),
        lambda: studio.undo(),
    )
    given = "csv toml json png zz none Europe Berlin USD path until kind name title at amount"
    fields = "format amendments clause kinds zone currency first_weekday request policy"
    known = Known([str(tmp_path)], (given, fields, " ".join(WEEKDAYS), " ".join(BUILT_IN_KINDS)))
    for act in refused:
        with pytest.raises(KnownError) as told:
            act()
        line = told.value.line.replace(str(tmp_path), "").replace("_", " ")
        assert known.left(line) == [], line
    assert listener.unknown == set()
