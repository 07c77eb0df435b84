"""Change the passphrase of the open drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.vault import drawers
from ui.vault.flow import Field, Flow, Step
from ui.widgets.new_secret import NewSecret

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.jobs import Jobs
    from ui.workplace import Workplace

WRONG: Final = frozenset({"passphrase-not-current", "nothing-opened"})
IN_USE: Final = "passphrase-in-use"


class Passphrases(Step):
    """The old passphrase once and the new one twice."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(
            self.tr("Change the passphrase of this drawer?"),
            self.tr(
                "Who copied the folder before and knows the old passphrase can still open that "
                "copy, and with its key this drawer as it is now. If you fear that, make a new "
                "vault, bring a backup into it, and remove this one."
            ),
            self.tr("Change it"),
        )
        self.current = Field(self.tr("The passphrase as it is now"))
        self.new = NewSecret(jobs, self.tr("The new passphrase"))
        self.add(self.current, self.new)

    def arrive(self) -> None:
        """The first empty field has the keyboard."""
        if not self.current.words():
            self.current.take_focus()

    def is_answered(self) -> bool:
        """Both were typed, the new one twice."""
        return self.current.is_filled() and self.new.complete()


class ChangePassphrase(Flow):
    """Asks for both passphrases and changes it."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.step = Passphrases(place.jobs)
        self.add(self.step, self._change)
        self.step.current.secret.entered.connect(self.step.new.first.line.setFocus)
        self.step.new.first.entered.connect(self.step.new.again.line.setFocus)
        self.step.new.again.entered.connect(self.press)
        self.show_step(self.step)

    def _change(self) -> None:
        vault = self.place.whole
        current, new = self.step.current.words(), self.step.new.words()
        self.run(
            self.tr("Changing the passphrase"),
            lambda _: drawers.change_passphrase(vault, current, new),
            lambda _: self._changed(),
            failed=self._failed,
        )

    def _changed(self) -> None:
        self.place.notify.said(self.tr("The passphrase of this drawer is changed."))
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        if error.code in WRONG:
            self.step.current.complain(self.tr("This is not the passphrase of this drawer."))
            self.step.current.take_focus()
        elif error.code == IN_USE:
            self.step.new.complain(self.tr("This one cannot be used here. Take another one."))
        else:
            self.fail(error)
