"""What stands below a line that reads what is typed: how it was understood, or what to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import labels
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Sequence


class HeardLine(QWidget):
    """A quiet sentence, and pills where a choice is to be made; hidden while there is neither.

    Args:
        name: the question, for screen readers.
    """

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._pills: Pills | None = None
        self._offered: tuple[tuple[str, str], ...] = ()
        self.words = labels.text("", "hint", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self.words)
        self.hide()

    @property
    def offered(self) -> tuple[tuple[str, str], ...]:
        """(id, words) of what can be chosen now."""
        return self._offered

    @property
    def pills(self) -> Pills | None:
        """The choices on the screen, once there were any."""
        return self._pills

    def say(self, words: str, offers: Sequence[tuple[str, str]] = ()) -> None:
        """Show a sentence and choices; "" and none hide it."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self._offer(tuple(offers))
        self.setVisible(bool(words or offers))

    def _offer(self, offers: tuple[tuple[str, str], ...]) -> None:
        if offers == self._offered:
            return
        self._offered = offers
        if self._pills is None:
            self._pills = Pills((), name=self._name)
            self._pills.changed.connect(self._pressed)
            self._column.addWidget(self._pills)
        self._pills.choose(())
        self._pills.set_choices(offers)
        self._pills.setAccessibleName(f"{self._name} {self.words.text()}".strip())
        self._pills.setVisible(bool(offers))

    def _pressed(self) -> None:
        if self._pills is not None and self._pills.chosen:
            self.chosen.emit(self._pills.chosen[0])
