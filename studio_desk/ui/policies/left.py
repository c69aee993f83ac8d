"""The left column: the policies, the versions of the one that is chosen, and what can be begun."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from studio_desk.tongue import tr
from studio_desk.ui.kit.buttons import Button, IconButton
from studio_desk.ui.kit.labels import Label
from studio_desk.ui.kit.theme import Theme
from studio_desk.ui.policies.lists import EntryList

WIDE = 216
_SIDE = 10


class LeftColumn(QFrame):
    """Two lists, the law of versions, and the button that lays two beside each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("surface", "list")
        self.policies = EntryList(theme, tr("Policies"))
        self.versions = EntryList(theme, tr("Versions"))
        self.more = IconButton(theme, "ellipsis", tr("More about policies"), small=True)
        self.compare = Button(theme, tr("Compare two versions"), "git-compare", small=True)
        heading = QHBoxLayout()
        heading.setContentsMargins(_SIDE, 0, 0, 0)
        heading.addWidget(Label(theme, tr("Policies"), "caption", 600, "3"), 1)
        heading.addWidget(self.more)
        versions = Label(theme, tr("Versions"), "caption", 600, "3")
        versions.setContentsMargins(_SIDE, 0, 0, 0)
        law = Label(
            theme,
            tr("A version never changes once a client has accepted it. A change is a new version."),
            "small",
            400,
            "3",
        )
        law.setWordWrap(True)
        law.setContentsMargins(_SIDE, 8, _SIDE, 8)
        compare = QHBoxLayout()
        compare.setContentsMargins(_SIDE, 0, 0, 0)
        compare.addWidget(self.compare)
        compare.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(4)
        column.addLayout(heading)
        column.addWidget(self.policies)
        column.addSpacing(12)
        column.addWidget(versions)
        column.addWidget(self.versions)
        column.addWidget(law)
        column.addLayout(compare)
        column.addStretch(1)
        theme.changed.connect(self._rethemed)
        self._rethemed()

    def _rethemed(self) -> None:
        self.setFixedWidth(self._theme.px(WIDE))
