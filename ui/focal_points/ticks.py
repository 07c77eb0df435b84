"""The eight groups of five digits, each pressed when the other side reads the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.focal_points.digits import FIVE, GROUPS
from ui.theme.tokens import Space
from ui.widgets.labels import text
from ui.widgets.pills import Pills


class Ticks(QWidget):
    """Eight groups; complete when each was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pills = Pills(many=True, name=self.tr("Groups that are the same"))
        # Digits are read from left to right in every language.
        self.pills.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.pills.changed.connect(lambda: self.set_error(""))
        self._error = text("", "hint", wrap=True)
        self._error.set_colour("danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.pills)
        column.addWidget(self._error)
        self.hide()
        self.set_error("")

    def show_digits(self, digits: str) -> None:
        """Show the 40 digits of a card, none of them pressed; "" while they are worked out."""
        groups = [digits[at : at + FIVE] for at in range(0, len(digits), FIVE)]
        self.pills.choose(())
        self.pills.set_choices([(str(number), one) for number, one in enumerate(groups, 1)])
        self.set_error("")

    @property
    def complete(self) -> bool:
        """Whether all eight were pressed."""
        return len(self.pills.chosen) == GROUPS

    def set_error(self, words: str) -> None:
        """Say what is wrong; empty: nothing is."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
