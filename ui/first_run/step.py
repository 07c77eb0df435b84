"""What every step of the first run is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import Space
from ui.widgets import labels

if TYPE_CHECKING:
    from ui.first_run.plan import Plan


class Step(QWidget):
    """One question with its reason, and the answers to it.

    Attributes:
        title: the question.
        column: where its parts go.
    """

    changed = Signal()
    done = Signal()
    """Enter was pressed in the last field: as if *Continue* had been."""

    def __init__(self, plan: Plan, title: str, reason: str) -> None:
        super().__init__()
        self.plan = plan
        self.title = title
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        if title:
            self.column.addWidget(labels.text(title, "page", wrap=True))
        if reason:
            self.add_sentence(reason)
        if title:
            self.column.addSpacing(Space.XS)

    def add_sentence(self, words: str) -> labels.Words:
        """A quiet sentence below what is there."""
        made = self.sentence(words)
        self.column.addWidget(made)
        return made

    @staticmethod
    def sentence(words: str) -> labels.Words:
        """A quiet sentence."""
        made = labels.text(words, "body", wrap=True)
        made.set_colour("ink2")
        return made

    def arrive(self) -> None:
        """The step is shown."""

    def complete(self) -> bool:
        """Whether one can go on; what is missing is said on the step itself."""
        return True

    def back_inside(self) -> bool:
        """Go back within the step; False where there is nothing before."""
        return False
