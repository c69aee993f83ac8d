"""Backups and safety: where the copies are and how they are, going back to one, encryption."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio_desk.errors import KnownError
from studio_desk.studio import Studio
from studio_desk.studio.backups import Backup, Backups, Preview
from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button
from studio_desk.ui.kit.labels import ElidedLabel, Label, plain_tip
from studio_desk.ui.kit.taborder import ReadingOrder
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.safety.locking import LockSection
from studio_desk.ui.safety.words import (
    difference_words,
    holds_words,
    place_words,
    when_words,
    why_words,
)
from studio_desk.ui.window.working import Work
from studio_desk.wording.speech import Speech

_MARGIN = 24


class SafetyDialog(ReadingOrder, QDialog):
    """Lists the backups of both places. Restoring shows first what would differ."""

    told = Signal(str)
    """What was done, for a toast of the window."""

    def __init__(
        self,
        studio: Studio,
        backups: Backups,
        theme: Theme,
        work: Work,
        lock: LockSection,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._backups, self._theme, self._work = studio, backups, theme, work
        self._listed: tuple[Backup, ...] = ()
        self._preview: Preview | None = None
        self.setWindowTitle(tr("Backups and safety"))
        self.setAccessibleName(tr("Backups and safety"))
        self.setModal(True)
        self.resize(theme.px(760), theme.px(640))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        inner.setSpacing(10)
        column.addLayout(inner, 1)
        inner.addWidget(Label(theme, tr("Backups and safety"), "fact", 600))
        self._trouble = Label(theme, "", "body", 500, "alert")
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        inner.addWidget(self._trouble)
        self._places(inner)
        self._list(inner)
        self._look(inner)
        inner.addWidget(lock)
        lock.failed.connect(self.tell)
        lock.changed.connect(self.refresh)
        self._bar(column)
        self.refresh()

    # --- parts -------------------------------------------------------------------------------

    def _places(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.first = Label(theme, "", "small", 400, "2")
        self.second = ElidedLabel(
            theme, "", "small", 400, "ink2", mode=Qt.TextElideMode.ElideMiddle
        )
        self.choose = Button(theme, tr("Choose…"), kind="quiet")
        self.choose.setToolTip(tr("A folder on another drive, or one that is synced"))
        self.choose.clicked.connect(self._choose_second)
        self.no_second = Button(theme, tr("No second place"), kind="quiet")
        self.no_second.clicked.connect(lambda: self._set_second(None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(theme, tr("On this computer"), "body", 500))
        row.addWidget(self.first, 1)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(theme, tr("Second place"), "body", 500))
        row.addWidget(self.second, 1)
        row.addWidget(self.no_second)
        row.addWidget(self.choose)
        column.addLayout(row)

    def _list(self, column: QVBoxLayout) -> None:
        heads = (tr("Made"), tr("Why"), tr("Holds"), tr("Where"))
        self.table = QTableWidget(0, len(heads))
        self.table.setHorizontalHeaderLabels(list(heads))
        self.table.setAccessibleName(tr("Backups"))
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(len(heads) - 1, QHeaderView.ResizeMode.Stretch)
        self.table.itemSelectionChanged.connect(self._chose)
        column.addWidget(self.table, 1)

    def _look(self, column: QVBoxLayout) -> None:
        theme = self._theme
        self.preview = QFrame()
        self.preview.setProperty("surface", "sunken")
        box = QVBoxLayout(self.preview)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(6)
        self.preview_title = Label(theme, "", "body", 600)
        self.preview_text = Label(theme, "", "small", 400, "2")
        self.preview_text.setWordWrap(True)
        box.addWidget(self.preview_title)
        box.addWidget(self.preview_text)
        self.preview.hide()
        column.addWidget(self.preview)

    def _bar(self, column: QVBoxLayout) -> None:
        theme = self._theme
        bar = QFrame()
        bar.setProperty("surface", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(_MARGIN, 11, _MARGIN, 11)
        row.setSpacing(8)
        self.make = Button(theme, tr("Back up now"), "hard-drive-download")
        self.make.clicked.connect(self._make)
        self.close_button = Button(theme, tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.restore = Button(theme, tr("Restore…"), "archive-restore", "primary")
        self.restore.clicked.connect(self._restore)
        row.addWidget(self.make)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.restore)
        column.addWidget(bar)

    # --- what is shown -----------------------------------------------------------------------

    def refresh(self) -> None:
        """List places and backups anew."""
        speech = Speech(self._studio.settings().zone, self._studio.clock.now())
        places = self._backups.places()
        self.first.setText(place_words(places[0], speech))
        if len(places) > 1:
            place = places[1]
            self.second.setText(f"{place.folder}: {place_words(place, speech)}")
        else:
            self.second.setText(tr("None. A copy on another drive survives this one."))
        self.no_second.setVisible(len(places) > 1)
        chosen, here = self.chosen(), places[0].folder
        self._listed = self._backups.listed()
        self.table.setRowCount(len(self._listed))
        for row, backup in enumerate(self._listed):
            cells = (
                when_words(backup.at, speech),
                why_words(backup),
                holds_words(backup),
                tr("This computer") if backup.path.parent == here else tr("Second place"),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(plain_tip(str(backup.path) if column == len(cells) - 1 else text))
                self.table.setItem(row, column, item)
        if chosen is not None and chosen in self._listed:
            self.table.selectRow(self._listed.index(chosen))
        else:
            self.table.clearSelection()
        self._chose()

    def chosen(self) -> Backup | None:
        """Return the backup that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return self._listed[rows[0].row()] if rows else None

    def _chose(self) -> None:
        self._preview = None
        self.preview.hide()
        self.restore.setText(tr("Restore…"))
        self.restore.setEnabled(self.chosen() is not None)

    def tell(self, line: str) -> None:
        """Say why something was not done; empty takes the line away."""
        self._trouble.setText(line)
        self._trouble.setVisible(bool(line))

    # --- what is done ------------------------------------------------------------------------

    def _do(self, words: str, task: Callable[[Studio], object], then: Callable[[], None]) -> None:
        def ended(_result: object) -> None:
            then()

        self.tell("")
        self._work.do(words, task, ended, self._failed)

    def _failed(self, error: KnownError) -> None:
        self.tell(error.line)

    def _make(self) -> None:
        self._do(
            tr("Making a backup"),
            lambda studio: self._backups.make(studio.store, "asked"),
            self._made,
        )

    def _made(self) -> None:
        self.refresh()
        self.told.emit(tr("Backed up"))

    def _choose_second(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Keep a second copy of each backup in"))
        if folder:
            self._set_second(Path(folder))

    def _set_second(self, folder: Path | None) -> None:
        self._do(
            tr("Copying the newest backup"),
            lambda _studio: self._backups.choose_second_place(folder),
            self.refresh,
        )

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is None:
            return
        if self._preview is None or self._preview.backup != chosen:
            self.tell("")
            self._work.do(
                tr("Looking what would differ"),
                lambda studio: self._backups.preview(studio.store, chosen),
                self._show_preview,
                self._failed,
            )
            return
        self._do(
            tr("Restoring the backup"),
            lambda studio: self._backups.restore(studio.store, chosen),
            self._restored,
        )

    def _show_preview(self, found: Preview) -> None:
        self._preview = found
        speech = Speech(self._studio.settings().zone, self._studio.clock.now())
        when = when_words(found.backup.at, speech)
        self.preview_title.setText(tr("What restoring {when} would change", when=when))
        lines = difference_words(found.difference)
        lines.append(tr("The studio as it is now is backed up first."))
        self.preview_text.setText("\n".join(lines))
        self.preview.show()
        self.restore.setText(tr("Restore this backup"))
        self.restore.setFocus()

    def _restored(self) -> None:
        self._studio.restored()
        self.refresh()
        self.told.emit(tr("Restored. The state before is kept as a backup."))
        self.accept()
