"""The page of a workshop: exercises for whoever practises, and what a trainer needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from ui.page import Page
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.one_of import OneOf
from ui.widgets.tabs import Segmented
from ui.workshop.exercises_view import ExercisesView
from ui.workshop.participants import ParticipantsView
from ui.workshop.trainer import TrainerView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from ui.workplace import Workplace

_EXERCISES: Final = "exercises"
_PARTICIPANTS: Final = "participants"
_TRAINER: Final = "trainer"
_PARTS: Final = (_EXERCISES, _PARTICIPANTS, _TRAINER)


class WorkshopPage(Page):
    """The page of the rail, in practice vaults alone."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        words = {
            _EXERCISES: self.tr("Exercises"),
            _PARTICIPANTS: self.tr("Participants"),
            _TRAINER: self.tr("Trainer"),
        }
        self.tabs = Segmented([(one, words[one]) for one in _PARTS], self.tr("Workshop"))
        self.tabs.changed.connect(self._turn)
        self.exercises = ExercisesView(place)
        self.participants = ParticipantsView(place)
        self.trainer = TrainerView(place)
        self._views = OneOf()
        for one in (self.exercises, self.participants, self.trainer):
            self._views.add(one)
        head = QHBoxLayout()
        head.setContentsMargins(22, 17, 22, 0)
        head.setSpacing(Space.L)
        head.addWidget(labels.text(self.tr("Workshop"), "page"))
        head.addStretch(1)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self._views, 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list."""
        super().focusInEvent(event)
        self.exercises.view.setFocus(event.reason())

    def arrive(self) -> None:
        """See what is done by now."""
        self.exercises.look()
        self.participants.look()
        self.trainer.arrive()

    def show_part(self, name: str) -> None:
        """Show one of the three."""
        if name in _PARTS:
            self.tabs.choose(name)
            self._turn(name)

    def part(self) -> str:
        """Which of the three is shown."""
        return self.tabs.chosen

    def _turn(self, name: str) -> None:
        self._views.turn_to(_PARTS.index(name))
        if name == _PARTICIPANTS:
            self.participants.look()
        elif name == _TRAINER:
            self.trainer.arrive()
