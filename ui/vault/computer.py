"""Bind the open drawer to this computer through its keychain, or let it go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.vault import binding
from ui.vault.changing import WRONG
from ui.vault.flow import Field, Flow, Step

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault import Vault
    from ui.workplace import Workplace

_BOUND: Final = "already-bound"


def obstacle(vault: Vault) -> str:
    """Why the drawer cannot be bound, as a code; "" when it can, or is. Asks the keychain."""
    found = binding.obstacle(vault)
    return "" if found == _BOUND else found


def obstacle_words(code: str) -> str:
    """A code of ``obstacle`` as a sentence; "" for none."""
    translate = QCoreApplication.translate
    return {
        "": "",
        "recovery-missing": translate(
            "Binding", "First make recovery words: without them, a lost computer loses the drawer."
        ),
        "recovery-untested": translate(
            "Binding", "First test the recovery words: nobody should rely on words never tried."
        ),
        "keychain-portable": translate(
            "Binding",
            "The program runs from its own folder and leaves nothing on this computer, so it puts "
            "no key into its keychain.",
        ),
        "keychain-none": translate("Binding", "This computer has no keychain that can be used."),
        "keychain-silent": translate("Binding", "The keychain of this computer does not answer."),
    }.get(code, translate("Binding", "The keychain of this computer cannot be used."))


class _Asked(Step):
    def __init__(self, title: str, reason: str, verb: str) -> None:
        super().__init__(title, reason, verb)
        self.current = Field(self.tr("The passphrase of this drawer"))
        self.add(self.current)

    def arrive(self) -> None:
        self.current.take_focus()

    def is_answered(self) -> bool:
        return self.current.is_filled()


class Computer(Flow):
    """Binds a drawer that is free, and frees one that is bound."""

    def __init__(self, place: Workplace, parent: QWidget, *, is_bound: bool) -> None:
        super().__init__(place, parent)
        self._is_bound = is_bound
        self.step = self._free() if is_bound else self._bind()
        self.step.current.secret.entered.connect(self.press)
        self.add(self.step, self._do)
        self.show_step(self.step)

    def _bind(self) -> _Asked:
        return _Asked(
            self.tr("Bind this drawer to this computer?"),
            self.tr(
                "Then its passphrase opens it only here, together with a key that the keychain of "
                "this computer keeps. A copy of the folder does not open elsewhere, even for "
                "somebody who knows the passphrase. When the computer is lost, the recovery words "
                "open it. The keychain shows that a vault has a key there."
            ),
            self.tr("Bind it"),
        )

    def _free(self) -> _Asked:
        return _Asked(
            self.tr("Let this drawer open on any computer?"),
            self.tr(
                "Then the passphrase alone opens it, wherever the folder is. The key stays in the "
                "keychain, because another drawer may need it."
            ),
            self.tr("Let it go"),
        )

    def _do(self) -> None:
        vault, current = self.place.whole, self.step.current.words()
        work = binding.unbind if self._is_bound else binding.bind
        self.run(
            self.tr("Asking the keychain"),
            lambda _: work(vault, current),
            lambda _: self._done(),
            failed=self._failed,
        )

    def _done(self) -> None:
        self.place.notify.said(
            self.tr("The drawer opens on any computer now.")
            if self._is_bound
            else self.tr("The drawer is bound to this computer.")
        )
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        if error.code in WRONG:
            self.step.current.complain(self.tr("This is not the passphrase of this drawer."))
            self.step.current.take_focus()
        else:
            self.fail(error)
