"""What every editor of a field is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

    from defender_app.model.answers import Answer
    from defender_app.model.incident import Incident
    from ui.fields.question import Question


class World(Protocol):
    """What an editor may know of the record around its field."""

    @property
    def training(self) -> bool:
        """Whether the record is fiction, with fictional States."""

    @property
    def incident(self) -> Incident:
        """The record as it is now."""

    @property
    def records(self) -> Sequence[tuple[str, str]]:
        """(event id, title) of the other records of the vault."""

    def new_word(self) -> str:
        """A word for somebody new, that nobody in the vault has."""

    def edit(self, change: Callable[[Incident], Incident]) -> None:
        """Change the record, for example to add somebody that a reference is to point to."""


class Editor(QWidget):
    """Shows one answer and gives it back as it is now.

    ``set_answer`` never emits ``changed``: opening a record changes nothing. With ``raw_beside``,
    something may be typed and unread beside an answer that is read.

    Args:
        question: what is asked.
        world: the record around it.
    """

    changed = Signal()

    raw_beside = False

    def __init__(self, question: Question, world: World) -> None:
        super().__init__()
        self.question = question
        self.world = world
        # Of the field in the incident; the question above knows it.
        self.path = ""

    def answer(self) -> Answer | None:
        """The answer, or None while there is none (or what was typed cannot be read)."""
        raise NotImplementedError

    def set_answer(self, answer: Answer | None) -> None:
        """Show an answer."""
        raise NotImplementedError

    def raw(self) -> str:
        """What was typed and is no value yet; "" when all of it is one."""
        return ""

    def set_raw(self, text: str) -> None:
        """Show what was typed and is no value yet."""

    def limit_width(self, width: int) -> None:
        """Be no wider than this; what an editor says about an answer may have more room."""
        self.setMaximumWidth(width)

    def ways(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """More that can be done with the answer: words and what they do, for a quiet menu."""
        return ()

    def refresh(self) -> None:
        """The record around it changed."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus to the first part that takes it."""
        super().focusInEvent(event)
        self.focusNextChild()
