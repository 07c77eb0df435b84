"""Switching quick notes on or off: what it shows to others is said first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app import options
from defender_app.quick_notes import switching
from ui.settings.parts import points
from ui.vault.flow import Flow, Step
from ui.vault.understood import Understood

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.quick_notes.taking import Row
    from ui.workplace import Workplace


class On(Step):
    """What a note is, and what it gives away."""

    def __init__(self, *, takes_over: bool) -> None:
        super().__init__(
            self.tr("Write quick notes without opening the vault?"),
            self.tr(
                "The lock screen then has a button for a note with photos and files. Nothing on "
                "this computer can read it until this drawer is opened, which takes it in."
            ),
            self.tr("Switch on"),
            danger=takes_over,
        )
        if takes_over:
            self.say(
                self.tr(
                    "They are on already, for another drawer or for somebody else. This drawer "
                    "would take them over: the other one stops loudly when it is opened, and "
                    "notes that wait for it stay where they are."
                )
            )
        self.add(
            points(
                (
                    self.tr(
                        "Whoever looks at the folder sees that a drawer takes notes in, and so is "
                        "in use."
                    ),
                    self.tr("Notes that wait while you show another drawer prove that drawer."),
                    self.tr("Best with one drawer only, or in the drawer that you would show."),
                    self.tr(
                        "While the vault is locked nobody can make sure that notes go to you: who "
                        "can write to the folder can exchange the key. The next unlock tells."
                    ),
                    self.tr("Photos and files that you add stay where they were, too."),
                )
            )
        )
        self.understood = Understood(self.tr("I understand what others can see"))
        self.add(self.understood)

    def arrive(self) -> None:
        """The tick has the keyboard."""
        self.understood.tick.setFocus()

    def is_answered(self) -> bool:
        """Only with the tick."""
        return self.understood.is_said()


class Off(Step):
    """What becomes of notes that wait."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Switch quick notes off?"),
            self.tr(
                "Notes that wait come in first. The button goes from the lock screen, and the key "
                "for notes is removed."
            ),
            self.tr("Switch off"),
        )


class Switch(Flow):
    """Switches them, in this drawer.

    Args:
        place: the vault.
        parent: the window.
        found: how they stand.
    """

    def __init__(self, place: Workplace, parent: QWidget, found: switching.State) -> None:
        super().__init__(place, parent)
        self.step: Step = Off() if found.on else On(takes_over=found.others)
        self._takes_over = found.others
        self.add(self.step, self._off if found.on else self._on)
        self.show_step(self.step)

    def _on(self) -> None:
        drawer, folder, over = self.place.drawer, self.place.folder, self._takes_over
        self.run(
            self.tr("Switching quick notes on"),
            lambda _: switching.switch_on(drawer, folder, take_over=over),
            self._done,
        )

    def _off(self) -> None:
        drawer, folder = self.place.drawer, self.place.folder
        self.run(
            self.tr("Switching quick notes off"),
            lambda _: switching.switch_off(drawer, folder),
            self._done,
        )

    def _done(self, rows: tuple[Row, ...] | None) -> None:
        if rows:
            self.place.changes.records.emit()
        self.place.changes.options.emit(options.read(self.place.folder))
        self.accept()
