"""The tabs of a person's page, and what can be done with all answers, beside or below them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

if TYPE_CHECKING:
    from ui.widgets.tabs import Segmented

# Of a quiet button: its words end where everything else ends; mirrored too.
_BUTTON_SIDE = 16
_ABOVE = 17
_BELOW = 7


class Bar(QBoxLayout):
    """Tabs, and buttons at the end of the line; where they do not fit, on a line of their own.

    Args:
        tabs: at the beginning.
        buttons: quiet ones.
        side: how far the words of the page are from its edges.
    """

    def __init__(self, tabs: Segmented, buttons: tuple[QWidget, ...], side: int) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._tabs = tabs
        self._side = side
        self.actions = QWidget()
        actions = QHBoxLayout(self.actions)
        actions.setContentsMargins(0, 0, 0, 0)
        actions.setSpacing(0)
        actions.addStretch(1)
        for button in buttons:
            actions.addWidget(button)
        self.setContentsMargins(side - _BUTTON_SIDE, _ABOVE, side - _BUTTON_SIDE, _BELOW)
        self.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addSpacing(_BUTTON_SIDE)
        line.addWidget(tabs)
        line.addStretch(1)
        self.addLayout(line)
        self.addWidget(self.actions, 1)

    def fit(self, width: int) -> None:
        """Make the best of this width."""
        needed = self._tabs.sizeHint().width() + self.actions.sizeHint().width() + 2 * self._side
        way = QBoxLayout.Direction
        beside = width >= needed
        self.setDirection(way.LeftToRight if beside else way.TopToBottom)
        # Two lines take from the table what they need: as little as they can.
        sides = self._side - _BUTTON_SIDE
        self.setContentsMargins(sides, _ABOVE if beside else 6, sides, _BELOW if beside else 0)
