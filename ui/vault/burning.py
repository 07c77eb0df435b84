"""Destroy the open vault, from inside: one question, then nothing opens it any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.vault.flow import Flow, Step
from ui.vault.understood import Understood

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.vault.burning import Burned
    from ui.workplace import Workplace


class Asked(Step):
    """What it does, what it cannot do, and a tick that it is understood."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Destroy this vault?"),
            self.tr(
                "Its keys are overwritten and its folder is deleted, with every drawer in it. It "
                "takes less than a second. Nobody can bring it back, neither a passphrase nor "
                "recovery words."
            ),
            self.tr("Destroy it"),
            danger=True,
        )
        self.say(
            self.tr(
                "This does not reach copies and backups elsewhere, or what a cloud service keeps. "
                "On flash memory (sticks, cards, most laptops) worn blocks may hold old keys "
                "where no program reaches them."
            )
        )
        self.understood = Understood(self.tr("I understand: everything in this vault is lost"))
        self.add(self.understood)

    def arrive(self) -> None:
        """The tick has the keyboard."""
        self.understood.tick.setFocus()

    def is_answered(self) -> bool:
        """Only with the tick."""
        return self.understood.is_said()


class Burn(Flow):
    """Destroys the vault, then begins anew without one."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.step = Asked()
        self.add(self.step, self._burn)
        self.show_step(self.step)

    def _burn(self) -> None:
        vault = self.place.whole
        # What is being written would only hold it up.
        self.place.imports.stop()
        for job in self.place.jobs.shown:
            job.cancel()
        self.run(self.tr("Destroying the vault"), lambda _: vault.burn(), self._burned)

    def _burned(self, burned: Burned) -> None:
        self.place.changes.burned.emit(burned.left[0] if burned.left else "")
        self.accept()
