"""Give up the open drawer: what is in it can never be opened again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.vault import drawers
from ui.vault.changing import WRONG
from ui.vault.flow import Field, Flow, Step
from ui.vault.understood import Understood

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.workplace import Workplace


class Asked(Step):
    """The passphrase, and a tick that it is understood."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Give up this drawer?"),
            self.tr(
                "Its keys and its beginning are overwritten. Nobody can open it again, you "
                "included: records, people, evidence and reports in it are lost. Other drawers "
                "stay as they are. Copies and backups made before can still be opened. "
                "Whoever has the file of keys of such a copy, and the passphrase, can also read "
                "what lies behind the beginning of this one."
            ),
            self.tr("Give it up"),
            danger=True,
        )
        self.current = Field(self.tr("The passphrase of this drawer"))
        self.understood = Understood(self.tr("I understand: everything in this drawer is lost"))
        self.add(self.current, self.understood)

    def arrive(self) -> None:
        """The field has the keyboard."""
        self.current.take_focus()

    def is_answered(self) -> bool:
        """Both."""
        return self.current.is_filled() and self.understood.is_said()


class GiveUp(Flow):
    """Gives the open drawer up, then locks."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.step = Asked()
        self.add(self.step, self._give_up)
        self.show_step(self.step)

    def _give_up(self) -> None:
        vault, current = self.place.whole, self.step.current.words()
        self.run(
            self.tr("Giving up the drawer"),
            lambda _: drawers.give_up(vault, current),
            lambda _: self._given_up(),
            failed=self._failed,
        )

    def _given_up(self) -> None:
        # First: there is nothing left that the settings could read again.
        self.place.go.lock()
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        if error.code in WRONG:
            self.step.current.complain(self.tr("This is not the passphrase of this drawer."))
            self.step.current.take_focus()
        elif not self.place.whole.is_open:
            # The keys are gone, although something after them failed.
            self._given_up()
        else:
            self.fail(error)
