"""Whether what a widget shows is shown literally: nothing is read as markup, no sign swallowed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QMenu,
    QTextEdit,
    QWidget,
)

_ROWS = 60
_OURS = re.compile(r"</?qt>|<br>")
_SINGLE = re.compile(r"(?<!&)&(?!&)")


def faults(widget: QWidget) -> list[str]:
    """Paint a widget and all in it, and say what of it is not literal."""
    for _ in range(3):
        QApplication.processEvents()
    widget.grab()
    parts = [widget, *widget.findChildren(QWidget)]
    return list(dict.fromkeys(f for part in parts for f in _of(part)))


def _of(part: QWidget) -> Iterator[str]:
    name = f"{type(part).__module__}.{type(part).__name__}"
    if _is_markup(part.toolTip()):
        yield f"{name}: tooltip {part.toolTip()[:60]!r}"
    if isinstance(part, QLabel):
        if part.textFormat() != Qt.TextFormat.PlainText and _is_markup(part.text()):
            yield f"{name}: label {part.text()[:60]!r}"
    elif isinstance(part, QAbstractButton):
        if "AT&T" in part.text():
            yield f"{name}: button {part.text()[:60]!r}"
    elif isinstance(part, QMenu):
        yield from (f"{name}: action {action.text()[:60]!r}" for action in _spoiled(part))
    elif isinstance(part, QTextEdit):
        if "<img" in part.toHtml():
            yield f"{name}: a picture"
    elif isinstance(part, QAbstractItemView):
        yield from _of_model(part, name)


def _spoiled(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        tip = menu.toolTipsVisible() and _is_markup(action.toolTip())
        if tip or "AT&T" in action.text():
            yield action


def _of_model(view: QAbstractItemView, name: str) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), _ROWS)):
        for column in range(columns):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and _is_markup(tip):
                yield f"{name}: tooltip of a row {tip[:60]!r}"


def _is_markup(text: str) -> bool:
    """Whether Qt could take a text for markup that is not our own wrapping of an escaped one."""
    return "<" in _OURS.sub("", text) if Qt.mightBeRichText(text) else False


def settle() -> None:
    """Let what is waiting happen, dialogs that are done with deleted."""
    for _ in range(3):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
