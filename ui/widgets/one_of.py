"""Several pages in one place, of which one is seen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class OneOf(QWidget):
    """As high as the page that is shown. Qt's own stack is as high as the highest of all."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: list[QWidget] = []
        self._at = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def at(self) -> int:
        """Which page is shown, from 0."""
        return self._at

    def add(self, page: QWidget) -> None:
        """Add a page; the first one is shown."""
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._column.addWidget(page)

    def turn_to(self, at: int) -> None:
        """Show another page."""
        self._at = at
        # The one before goes first: for a moment two would be higher than the window.
        for place, page in enumerate(self._pages):
            if place != at:
                page.hide()
        self._pages[at].show()
