"""A language made up for tests: whatever passes through `tr` comes out in wide letters, so that a
plain one that is left on the screen was typed by somebody, or never asked for its words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studio_desk.wording.manner import DAYS, LONG_DAYS, LONG_MONTHS, MONTHS, Manner

_PLACE = re.compile(r"(\{\w*\}|%n)")
_WIDE = {ord(a): ord(a) + 0xFEE0 for a in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]+")
_ZONE = re.compile(r"[A-Z][A-Za-z]+/[\w/+-]+")
_TAG = re.compile(r"</?(qt|br)/?>")
_CODE = re.compile(r"[a-z0-9_]*")
_ROWS = 40


def wide(text: str) -> str:
    """A text in wide letters, its places as they are."""
    return "".join(p if _PLACE.fullmatch(p) else p.translate(_WIDE) for p in _PLACE.split(text))


def translate(text: str, comment: str, number: int) -> str:
    """What `tongue.speak_with` is given."""
    return wide(comment if number == 1 and comment else text)


def manner() -> Manner:
    """Days and months in wide letters."""
    named = {"days": DAYS, "long_days": LONG_DAYS, "months": MONTHS, "long_months": LONG_MONTHS}
    return Manner()._replace(**{key: tuple(map(wide, names)) for key, names in named.items()})


class Known:
    """What may stay as it is: what somebody typed, and the names that no language changes."""

    def __init__(self, typed: Iterable[str], names: Iterable[str]) -> None:
        whole = {" ".join(text.split()) for text in typed if not _CODE.fullmatch(text)}
        self._whole = sorted((t for t in whole if len(t) > 3), key=len, reverse=True)
        self._words = {w.casefold() for text in names for w in _WORD.findall(text)}
        self._words |= {w.casefold() for t in whole if len(t.split()) < 5 for w in _WORD.findall(t)}

    def left(self, text: str) -> list[str]:
        """The words of a text that are neither wide nor known."""
        bare = " ".join(_ZONE.sub(" ", html.unescape(_TAG.sub(" ", text))).split())
        for each in self._whole:
            bare = bare.replace(each, " ")
        return [word for word in _WORD.findall(bare) if word.casefold() not in self._words]


def said_by(top: QWidget) -> Iterator[tuple[str, str]]:
    """What a window says, and by what: labels, buttons, fields, rows, menus, tips, names."""
    for widget in (top, *top.findChildren(QWidget)):
        if _in_calendar(widget):
            continue  # named by Qt, in the language of its locale
        name = type(widget).__name__
        yield f"{name} tip", widget.toolTip()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
        yield f"{name} title", widget.windowTitle()
        if isinstance(widget, QMenu):
            widget.aboutToShow.emit()
        yield from ((f"{name} action", each.text().partition("\t")[0]) for each in widget.actions())
        yield from ((name, text) for text in _texts(widget))
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"{name} row", text) for text in _rows(widget.model()))


def _texts(widget: QWidget) -> list[str]:
    match widget:
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QGroupBox():
            return [widget.title()]
        case QLineEdit():
            return [widget.placeholderText()]
        case QPlainTextEdit() | QTextEdit():
            told = widget.toPlainText() if widget.isReadOnly() else ""
            return [widget.placeholderText(), told]
        case QComboBox():
            return [widget.itemText(number) for number in range(widget.count())]
    return []


def _in_calendar(widget: QWidget) -> bool:
    at: QWidget | None = widget
    while at is not None and not isinstance(at, QCalendarWidget):
        at = at.parentWidget()
    return at is not None


def _rows(model: QAbstractItemModel) -> Iterator[str]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in range(columns):
            for role in roles:
                text = model.index(row, column).data(role)
                if isinstance(text, str):
                    yield text
    for column in range(columns):
        text = model.headerData(column, Qt.Orientation.Horizontal)
        if isinstance(text, str):
            yield text
