"""The new vault and the end of the old one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from defender_app.errors import AppError, UsageError
from defender_app.seizure import guide, new_vault
from ui.messages import isolated
from ui.seizure.pane import Pane
from ui.vault.flow import Field, Flow, Step
from ui.vault.understood import Understood
from ui.widgets import labels
from ui.widgets.new_secret import NewSecret

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.moving import Moved
    from defender_app.vault import Vault
    from defender_app.vault.burning import Burned
    from ui.jobs import Jobs
    from ui.workplace import Workplace

    Mover = Callable[..., Moved]

NAME: Final = "Notebook"
"""Of the new folder: as the first run calls one."""


class NewVault(Pane):
    """Make it, move everything, go on there."""

    def fill(self) -> None:
        """What was done, or the way to do it."""
        self.make = self.without = None
        if self.status.moved_to:
            self.say(self.tr("Everything is in the new vault, and was compared."), "strong")
            self.add(labels.said(self.status.moved_to, "quiet", wrap=True))
            self.say(
                self.tr(
                    "Go on there with the new passphrase. Write nothing in this one any more; you "
                    "destroy it from there."
                )
            )
            self.make = self.deed(self.tr("Lock and open the new vault"), self._go, main=True)
            self.deed(self.tr("Move once more…"), self._open, main=False)
        elif self.status.seizure.moved_on:
            self.say(self.tr("This is the new vault. Everything is here."), "strong")
        elif "no-new-vault" in self.status.seizure.ticks:
            self.say(self.tr("You said that no new vault can be made now."), "strong")
            self.make = self.deed(self.tr("Make the new vault…"), self._open, main=False)
        else:
            self.make = self.deed(self.tr("Make the new vault…"), self._open, main=True)
            self.without = self.deed(self.tr("I cannot make one now"), self._skip, main=False)

    def settle(self) -> None:
        """Making it is the thing to do, until it is done."""
        if self.make is not None and self.make.kind == "filled":
            self.quiet_next()

    def _open(self) -> None:
        dialog = MoveFlow(self.place, self)
        dialog.finished.connect(self.changed)
        dialog.open()

    def _skip(self) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["no-new-vault"]))

    def _go(self) -> None:
        self.place.changes.elsewhere.emit(Path(self.status.moved_to))


class OldVault(Pane):
    """Destroy it from here, once everything is known to be here."""

    def fill(self) -> None:
        """The dialog, or a tick where it is elsewhere."""
        self.burn = None
        found = self.status.seizure
        if self.step.state == "waits":
            self.say(self.tr("First the new vault, then go on in it."), "strong")
        elif self.step.state == "done":
            self.say(self.tr("It does not stand where it was any more."), "strong")
        elif self.step.state == "none":
            self.say(self.tr("There is no new vault, so this one stays."), "strong")
        elif self.step.seen:
            self.add(labels.said(found.from_folder, "quiet", wrap=True))
            self.say(
                self.tr(
                    "If you use other drawers in it, open each of them first and move it too: they "
                    "are destroyed with it."
                )
            )
            self.burn = self.deed(self.tr("Destroy the old vault…"), self._open, main=True)
        else:
            self.say(
                self.tr(
                    "It is not on this device. Open it where it is and destroy it in its settings, "
                    "then say so here."
                )
            )
            self.deed(self.tr("It is destroyed"), self._ticked, main=True)

    def settle(self) -> None:
        """Destroying it is the thing to do."""
        if self.step.state == "todo":
            self.quiet_next()

    def _open(self) -> None:
        dialog = BurnOld(self.place, self)
        dialog.finished.connect(self.changed)
        dialog.open()

    def _ticked(self) -> None:
        drawer = self.place.drawer
        self.keep(lambda: guide.tick(drawer, ["old-vault"]))


class Where(Step):
    """Where the new vault shall be."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Where shall the new vault be?"),
            self.tr(
                "Best on a new stick or another medium: the old one may keep what was on it. A "
                "folder “{name}” is made there."
            ).format(name=NAME),
            self.tr("Continue"),
        )
        self.folder: Path | None = None
        self.shown = labels.said("", "strong", wrap=True)
        self.shown.hide()
        self.add(self.shown)

    def take(self, folder: Path) -> None:
        """It was chosen."""
        self.folder = folder / NAME
        self.shown.setText(str(self.folder))
        self.shown.show()


class Words(Step):
    """The new passphrase."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(
            self.tr("A new passphrase"),
            self.tr(
                "Not the old one, and not close to it. Do not type it on the device that was gone, "
                "if there is another."
            ),
            self.tr("Make it and move everything"),
        )
        self.can_go_back = True
        self.twice = NewSecret(jobs)
        self.add(self.twice)

    def arrive(self) -> None:
        """The first field has the keyboard."""
        if not self.twice.words():
            self.twice.first.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_answered(self) -> bool:
        """Typed twice."""
        return self.twice.complete()


class Arrived(Step):
    """Everything is there."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Everything is in the new vault"), "", self.tr("Lock and open the new vault")
        )
        self.facts = self.say("")
        self.say(
            self.tr(
                "It was opened with the new passphrase, and everything in it was compared with "
                "what is here. Other drawers of this vault were not moved."
            )
        )

    def show_result(self, moved: Moved) -> None:
        """How much it was."""
        counted = (
            self.tr("%n record(s)", "", moved.records),
            self.tr("%n file(s)", "", moved.files),
        )
        self.facts.setText(" · ".join(counted) + "\n" + isolated(str(moved.folder)))


class MoveFlow(Flow):
    """Where, which passphrase, then the work with its bar.

    Args:
        place: the vault, the jobs and the seam.
        parent: the window.
        mover: does it; tests give one that is quick.
    """

    def __init__(self, place: Workplace, parent: QWidget, mover: Mover = new_vault.move) -> None:
        super().__init__(place, parent)
        self._mover = mover
        self.where, self.words, self.end = Where(), Words(place.jobs), Arrived()
        self.words.twice.first.entered.connect(self.words.twice.again.line.setFocus)
        self.words.twice.again.entered.connect(self.press)
        self._moved_to: Path | None = None
        self.add(self.where, self._choose)
        self.add(self.words, self._move)
        self.add(self.end, self._go)
        self.show_step(self.where)

    def _choose(self) -> None:
        self.place.notify.choose_folder(self.tr("Where the new vault goes"), self._chosen)

    def _chosen(self, folder: Path) -> None:
        self.where.take(folder)
        self.show_step(self.words)

    def _move(self) -> None:
        vault, folder = self.place.whole, self.where.folder
        if folder is None:
            return
        typed = self.words.twice.words()
        self.run(
            self.tr("Moving everything to the new vault"),
            lambda tell: self._mover(vault, folder, typed, progress=tell),
            self._arrived,
            failed=self._refused,
            can_cancel=True,
        )

    def _refused(self, error: AppError | CryptoError) -> None:
        if isinstance(error, UsageError) and error.code == "folder-not-empty":
            self.show_step(self.where)
        self.fail(error)

    def _arrived(self, moved: Moved) -> None:
        self.words.twice.forget()
        self._moved_to = moved.folder
        self.end.show_result(moved)
        self.show_step(self.end)

    def _go(self) -> None:
        self.accept()
        self.place.changes.elsewhere.emit(self._moved_to)


class Destroy(Step):
    """The passphrase of the old vault, and a tick."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Destroy the old vault?"),
            self.tr(
                "With its passphrase the app looks once more whether everything in it is here. "
                "Then its keys are overwritten and its folder is deleted, with every drawer in it."
            ),
            self.tr("Destroy it"),
            danger=True,
        )
        self.typed = Field(self.tr("Passphrase of the old vault"))
        self.understood = Understood(
            self.tr("I understand: drawers of it that I did not move are lost")
        )
        self.add(self.typed, self.understood)

    def arrive(self) -> None:
        """The field has the keyboard."""
        self.typed.take_focus()

    def is_answered(self) -> bool:
        """Only with both."""
        return self.typed.is_filled() and self.understood.is_said()


class BurnOld(Flow):
    """Destroys the old vault.

    Args:
        place: the new vault, the jobs and the seam.
        parent: the window.
        open_old: opens a vault; tests give one that is quick.
    """

    def __init__(
        self,
        place: Workplace,
        parent: QWidget,
        open_old: Callable[[Path, str], Vault] | None = None,
    ) -> None:
        super().__init__(place, parent)
        self._more = {} if open_old is None else {"open_old": open_old}
        self.step = Destroy()
        self.step.typed.secret.entered.connect(self.press)
        self.add(self.step, self._burn)
        self.show_step(self.step)

    def _burn(self) -> None:
        vault, typed = self.place.whole, self.step.typed.words()
        self.run(
            self.tr("Destroying the old vault"),
            lambda _: new_vault.burn_old(vault, typed, **self._more),
            self._burned,
        )

    def _burned(self, burned: Burned) -> None:
        if burned.left:
            # What a burn may have to leave has its sentences already.
            self.place.notify.problem(UsageError(f"burn-{burned.left[0]}"))
        else:
            self.place.notify.said(self.tr("The old vault is destroyed."))
        self.accept()
