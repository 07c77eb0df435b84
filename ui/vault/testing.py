"""Test the recovery words of the open drawer; nothing is changed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.vault import recovery
from ui.vault.flow import Flow, Step
from ui.vault.shares_entry import SharesEntry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.workplace import Workplace


class Typed(Step):
    """The words of as many papers as are needed."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Test your recovery"),
            self.tr(
                "Type them as if the passphrase were forgotten. Nothing changes but the date of "
                "the test."
            ),
            self.tr("Test them"),
        )
        self.entry = SharesEntry()
        self.add(self.entry)

    def arrive(self) -> None:
        """The field has the keyboard."""
        self.entry.take_focus()

    def is_answered(self) -> bool:
        """Enough papers."""
        if not self.entry.is_complete:
            self.entry.say(self.tr("More words are needed."))
        return self.entry.is_complete


class RecoveryTest(Flow):
    """Asks for the words and says whether they open this drawer."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.step = Typed()
        self.add(self.step, self._test)
        self.step.entry.completed.connect(self.hand_on)
        self.show_step(self.step)

    def _test(self) -> None:
        vault, typed = self.place.whole, self.step.entry.shares
        self.run(
            self.tr("Testing the words"),
            lambda _: recovery.test(vault, typed),
            lambda _: self._tested(),
            failed=self._failed,
        )

    def _tested(self) -> None:
        self.place.notify.finished(
            self.tr("The words open this drawer."),
            self.tr("Put the papers back where they were. You will be asked again in 30 days."),
        )
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        if error.code == "recovery-wrong":
            self.step.entry.clear()
            self.say(
                self.tr(
                    "These words are whole, and they do not open this drawer. They may belong to "
                    "an older set, or to something else. Nothing was changed."
                )
            )
            return
        self.fail(error)
