"""Make recovery words for the open drawer, and show them one paper at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.errors import AppError
from defender_app.vault import cell_changes, recovery
from ui.vault.changing import WRONG
from ui.vault.flow import Field, Flow, Step
from ui.vault.how_many import HowMany
from ui.vault.shares_view import SharesView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.vault import Vault
    from defender_app.vault.recovery import NewRecovery
    from ui.workplace import Workplace


class Kind(Step):
    """What kind of words, and the passphrase."""

    def __init__(self, *, renews: bool) -> None:
        super().__init__(
            self.tr("Make new recovery words?") if renews else self.tr("Make recovery words?"),
            self.tr(
                "They open this drawer when the passphrase is forgotten, or when the computer it "
                "is bound to is gone."
            ),
            self.tr("Show the words"),
        )
        self.how = HowMany()
        self.add(self.how)
        if renews:
            self.say(
                self.tr(
                    "The words made before end with this, for this folder. They still open older "
                    "copies of it."
                )
            )
        self.current = Field(self.tr("The passphrase of this drawer"))
        self.add(self.current)

    def arrive(self) -> None:
        """The field has the keyboard."""
        self.current.take_focus()

    def is_answered(self) -> bool:
        """With the passphrase."""
        return self.current.is_filled()


class Shown(Step):
    """The papers, one at a time."""

    def __init__(self, view: SharesView) -> None:
        super().__init__(self.tr("Write the words down"), "", "")
        self.view = view
        self.add(view)

    @property
    def _on(self) -> str:
        if not self.view.is_last:
            return self.tr("It is written: the next one")
        return self.tr("It is written: use these words")

    def renew(self) -> None:
        """Another paper is shown."""
        self.verb = self._on
        self.can_go_back = self.view.at > 0


class MakeRecovery(Flow):
    """Makes recovery words. They are in force once all were shown and that was said."""

    def __init__(self, place: Workplace, parent: QWidget, *, renews: bool = False) -> None:
        super().__init__(place, parent)
        self.kind = Kind(renews=renews)
        self.shown: Shown | None = None
        self._new: NewRecovery | None = None
        self._may_open = False
        self.kind.how.kind.changed.connect(self.fit)
        self.kind.current.secret.entered.connect(self.press)
        self.add(self.kind, self._prepare)
        self.show_step(self.kind)

    def _prepare(self) -> None:
        vault, current = self.place.whole, self.kind.current.words()
        needed, count = self.kind.how.counts
        self.run(
            self.tr("Making recovery words"),
            lambda _: _prepared(vault, current, needed, count),
            self._show,
            failed=self._failed,
        )

    def _show(self, new: NewRecovery) -> None:
        self._new = new
        view = SharesView(new.shares, notify=self.place.notify, jobs=self.place.jobs)
        self.shown = Shown(view)
        self.add(self.shown, self._next)
        self._show_paper()

    def _show_paper(self) -> None:
        if self.shown is not None:
            self.shown.renew()
            self.show_step(self.shown)

    def _next(self) -> None:
        if self.shown is None:
            return
        if self.shown.view.forward():
            self._show_paper()
        else:
            self._keep()

    def go_back(self) -> None:
        """To the paper before."""
        if self.shown is not None and self.shown.view.backward():
            self._show_paper()

    def _keep(self) -> None:
        vault, current, new = self.place.whole, self.kind.current.words(), self._new
        if new is None:
            return
        self.run(
            self.tr("Putting the words in force"),
            lambda _: _kept(vault, current, new),
            self._kept,
        )

    def _kept(self, error: AppError | None) -> None:
        if error is not None:
            self._may_open = True
            self.fail(error)
            self.say(
                self.tr(
                    "Keep the papers: these words may be in force, and the earlier ones ended. "
                    "Test them in Settings."
                )
                + " "
                + self.trouble.text()
            )
            return
        self._new = None
        if self.place.whole.bound:
            self.place.notify.finished(
                self.tr("The recovery words are in force."),
                self.tr(
                    "This drawer is bound to this computer, and these words were never tested. "
                    "Test them now: if one of them is written down wrong and the computer is lost, "
                    "nothing opens the drawer."
                ),
            )
            self.accept()
            return
        self.place.notify.finished(
            self.tr("The recovery words are in force."),
            self.tr("Test them within the next days: type them as if you had to."),
        )
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        if error.code in WRONG:
            self.kind.current.complain(self.tr("This is not the passphrase of this drawer."))
            self.kind.current.take_focus()
        else:
            self.fail(error)

    def reject(self) -> None:
        """Words that were shown and are not in force: somebody may have written them down."""
        if self._new is None or self._may_open or self.job is not None:
            super().reject()
            return
        self.place.notify.ask(
            self.tr("Stop before the words are in force?"),
            self.tr(
                "They open nothing then. Destroy what you have written down, so that nobody relies "
                "on it. What was in force before stays."
            ),
            self.tr("Stop"),
            self.tr("Go on"),
            then=self._stop,
        )

    def _stop(self) -> None:
        self._new = None
        super().reject()


def _kept(vault: Vault, current: str, new: NewRecovery) -> AppError | None:
    """The error after which the words may be in force all the same; any other is raised."""
    try:
        recovery.keep(vault, current, new)
    except AppError as error:
        if not recovery.may_open(vault, new):
            raise
        return error
    return None


def _prepared(vault: Vault, current: str, needed: int, count: int) -> NewRecovery:
    # Nobody shall write 99 words down and learn then that the passphrase was mistyped.
    cell_changes.open_own(vault, current)
    return recovery.prepare(needed, count)
