"""Tab goes as one reads: down a column, along a line, then the next column; mirrored where text is.

Qt keeps the order in which parts were made, and pages, rows and buttons are made when they are
needed. So a window asks where its controls stand at the moment Tab is pressed: what is nested
reads together, side by side from the start of the line, else from above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    # Qt allows one Qt base only, so at run time this is a plain mixin put before the window.
    from PySide6.QtWidgets import QWidget as _Base
else:
    _Base = object


class ReadingOrder(_Base):
    """Mixin of windows and dialogs in which Tab goes in reading order."""

    def focusNextPrevChild(self, forward: bool) -> bool:  # as Qt calls it
        """Give the keyboard to the next control, or the one before; it goes round."""
        from studio_desk.ui.kit.tabwalk import in_reading_order, place, reveal

        chain = in_reading_order(self)
        if not chain:
            return False
        at = place(chain, self.focusWidget())
        if at is None:
            target = chain[0 if forward else -1]
        else:
            target = chain[(at + (1 if forward else -1)) % len(chain)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        reveal(target)
        return True
