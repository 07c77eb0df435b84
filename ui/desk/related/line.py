"""One case in a few words, with what can be done about it at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import quiet
from ui.widgets.labels import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_NARROW: Final = 460


class CaseLine(QWidget):
    """Title and facts; chips and buttons beside them, below where there is little room."""

    opened = Signal()

    def __init__(
        self, title: str, facts: str, chips: Sequence[QWidget], buttons: Sequence[QWidget]
    ) -> None:
        """Show a case.

        Args:
            title: from outside.
            facts: of ours, with words from outside in a direction of their own.
            chips: what is known of it.
            buttons: what can be done, beside opening it.
        """
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(said(title, "strong", wrap=True))
        words.addWidget(said(facts, "hint", wrap=True))
        self._row.addLayout(words, 1)
        end = QHBoxLayout()
        end.setSpacing(Space.S)
        for part in chips:
            end.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.open = quiet(self.tr("Open"))
        self.open.setAccessibleName(self.tr("Open {case}").format(case=title))
        self.open.clicked.connect(self.opened)
        for button in (*buttons, self.open):
            end.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        end.addStretch(0)
        self._row.addLayout(end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside, or below."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < theme.scaled(_NARROW)
        self._row.setDirection(way.TopToBottom if narrow else way.LeftToRight)
