"""A link as small as the words it stands among."""

from __future__ import annotations

from PySide6.QtCore import QSize

from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.buttons import Button

_HEIGHT = 24


class SmallLink(Button):
    """An action inside small print."""

    def __init__(self, words: str, *, weight: int = 600) -> None:
        self._weight = weight
        super().__init__(words, "link")
        self.setProperty("leading", True)  # noqa: FBT003 - Qt takes any value here

    def _fit(self) -> None:
        self._face = theme.font(Type.HINT, self._weight, tabular=True)
        self.setFont(self._face)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, and little higher."""
        return QSize(super().sizeHint().width(), max(_HEIGHT, theme.line_height(Type.HINT) + 2))
