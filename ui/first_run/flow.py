"""Six short steps to a first vault, and the making of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from shiboken6 import isValid

from defender_app import vault
from defender_app.focal import prepared
from defender_app.vault import recovery
from ui import i18n
from ui.first_run.beginning import LanguageStep, PlaceStep, PurposeStep
from ui.first_run.drawers import DrawersStep
from ui.first_run.offered import OfferedStep
from ui.first_run.plan import PROPOSED, Made, Plan, carry_out
from ui.first_run.recovery import PapersStep, RecoveryStep
from ui.first_run.secrets import PassphraseStep
from ui.unlock import entry
from ui.unlock.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Callable

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault.recovery import NewRecovery
    from ui.first_run.step import Step
    from ui.jobs import Jobs, Progress
    from ui.notify import Notify

_TRAIN: Final = "train"


class FirstRun(Sheet):
    """The steps, one at a time, with a way back from each.

    Args:
        jobs: makes the vault away from the window.
        notify: asks for a folder.
        purpose: chosen already, or "".
        opener: opens the vault; tests give one that is quick.
        create: makes it; the same.
    """

    def __init__(
        self,
        jobs: Jobs,
        notify: Notify,
        *,
        purpose: str = "",
        opener: entry.Opener = entry.open_vault,
        create: Callable[..., None] = vault.create,
    ) -> None:
        super().__init__(jobs, "")
        self._bar.setAccessibleName(self.tr("Making the vault"))
        self._opener = opener
        self._create = create
        self._notify = notify
        self._left = False
        self._ready: Made | None = None
        self.plan = Plan(language=i18n.current())
        if purpose == _TRAIN:
            self.plan.purpose, self.plan.size = "train", PROPOSED[_TRAIN]
        self.steps: tuple[Step, ...] = self._made_steps()
        self._keeping = False
        self._without_secrets = {self.language, self.purpose, self.place}
        for step in self.steps:
            step.done.connect(self.forward)
            step.changed.connect(self._name_buttons)
            self._stack.add(step)
        self.back.clicked.connect(self.backward)
        self.next.clicked.connect(self.forward)
        self._show(0)

    workshop_asked = Signal()
    """Not one empty vault, but a workshop with made-up cases."""

    def _made_steps(self) -> tuple[Step, ...]:
        self.language = LanguageStep(self.plan)
        self.language.chosen.connect(self.language_chosen)
        self.purpose = PurposeStep(self.plan)
        self.place = PlaceStep(self.plan, self._notify)
        self.passphrase = PassphraseStep(self.plan, self._jobs)
        self.drawers = DrawersStep(self.plan, self._jobs)
        self.recovery = RecoveryStep(self.plan)
        self.papers = PapersStep(self.plan, self._jobs, self._notify)
        self.offered = OfferedStep(self.plan)
        return (
            self.language,
            self.purpose,
            self.place,
            self.passphrase,
            self.drawers,
            self.recovery,
            self.papers,
            self.offered,
        )

    def __repr__(self) -> str:
        return "<first run>"

    @property
    def here(self) -> Step:
        """The step that is shown."""
        return self.steps[self.at]

    def forward(self) -> None:
        """Take the answer and go to the next step, or make the vault after the last."""
        if self._job is not None:
            return
        if self._ready is not None:
            self._go_in(self._ready)
        elif not self.here.complete():
            self._name_buttons()
        elif self.here is self.purpose and self.purpose.wants_workshop:
            self.workshop_asked.emit()
        elif self.here is self.recovery and self.recovery.wanted:
            self._prepare()
        elif self.here in {self.recovery, self.papers}:
            self._make()
        else:
            self._show(self.at + 1)

    def backward(self) -> None:
        """Return to the step before, or stop making the vault."""
        if self._job is not None:
            self._job.cancel()
        elif self.here is self.offered:
            self._enter()
        elif self.here.back_inside():
            self._name_buttons()
        elif self.at == 0:
            self.left.emit()
        elif self.here is self.papers:
            self._ask_back()
        else:
            self._show(self.at - 1)

    def _ask_back(self) -> None:
        self._notify.ask(
            self.tr("Leave these words?"),
            self.tr(
                "They open nothing then, and others are made the next time. Destroy what you have "
                "written down."
            ),
            self.tr("Leave them"),
            self.tr("Stay"),
            then=self._leave_papers,
        )

    def _leave_papers(self) -> None:
        if self.here is self.papers and self._job is None:
            self.papers.forget()
            self._show(self.at - 1)

    def _show(self, index: int) -> None:
        self._turn_to(index)
        # The papers belong to the step before them.
        total = len(self.steps) - 2
        step = self.tr("Step {number} of {total}").format(number=min(index + 1, total), total=total)
        # The vault is made when cards are offered: that is no step of making it.
        self._count.setText("" if self.steps[index] is self.offered else step)
        self._name_buttons()
        # Another language makes the window anew: nothing that was typed would be there any more.
        self.foot.language.setVisible(self.steps[index] in self._without_secrets)
        self.next.setFocus()
        self.steps[index].arrive()

    def _name_buttons(self) -> None:
        here, words = self.here, self.tr("Continue")
        if here is self.recovery:
            words = self.tr("Show the words") if self.recovery.wanted else self.tr("Make the vault")
        elif here is self.papers:
            words = (
                self.tr("It is written: make the vault")
                if self.papers.is_last
                else self.tr("It is written: the next one")
            )
        elif here is self.offered:
            words = self.tr("Keep it") if self.offered.chosen else self.tr("Open the vault")
        self.back.setText(self.tr("Not now") if here is self.offered else self.tr("Back"))
        self.next.setText(words)
        self.next.updateGeometry()

    def _prepare(self) -> None:
        needed, count = self.recovery.how.counts
        self.next.setEnabled(False)
        self._jobs.do(
            lambda: recovery.prepare(needed, count),
            self._show_papers,
            owner=self,
            failed=self._not_prepared,
        )

    def _show_papers(self, new: NewRecovery) -> None:
        self.next.setEnabled(True)
        if self.here is self.recovery:
            self.papers.show_papers(new)
            self._show(self.at + 1)

    def _not_prepared(self, error: AppError | CryptoError) -> None:
        self.next.setEnabled(True)
        self.show_problem(error)

    def _make(self) -> None:
        plan, create, opener = self.plan, self._create, self._opener
        if self.here is self.recovery:
            self.papers.forget()
        self._busy(busy=True)
        made: list[Made] = []

        def work(progress: Progress) -> None:
            made.append(carry_out(plan, progress, create=create, opener=opener))

        # Not owned by this screen: whatever becomes of it, somebody must lock what opens.
        self._job = self._jobs.long(
            self.tr("Making the vault"),
            work,
            lambda _: self._made(made[0]),
            owner=self._jobs,
            failed=self._failed,
            # Told to stop when it was made already: then it is there, and is shown.
            cancelled=lambda: self._made(made[0]) if made else self._cancelled(),
        )
        self._jobs.shown_changed.connect(self._show_bar)
        self._job.moved.connect(self._moved)

    def leave(self) -> None:
        """Another screen takes the place of this one: nothing more is made, or stays open."""
        self._left = True
        if self._job is not None:
            self._job.cancel()
        made, self._ready = self._ready, None
        if made is not None:
            made.entered.vault.lock()
        if self._job is None:
            self._forget()

    def _is_gone(self) -> bool:
        return self._left or not isValid(self)

    def _made(self, made: Made) -> None:
        if self._is_gone():
            made.entered.vault.lock()
            return
        self._job = None
        self._ready = made
        if made.problem is None:
            self._go_in(made)
        else:
            self._say_what_became_of_the_words(made.problem, may_open=made.words_may_open)

    def _go_in(self, made: Made) -> None:
        """Offer the cards that lie here, once; then keep those that are ticked."""
        if self.here is self.offered:
            self._keep(made)
        elif made.offered.cards:
            self._busy(busy=False)
            self.back.show()
            self.offered.show_cards(made.offered)
            self._show(self.steps.index(self.offered))
        else:
            self._enter()

    def _keep(self, made: Made) -> None:
        if self._keeping:
            return
        chosen, drawer = self.offered.chosen, made.entered.vault.drawer
        self._keeping = True
        self._jobs.do(
            lambda: prepared.keep(drawer, chosen),
            lambda _: self._enter(),
            owner=self,
            failed=self._not_kept,
        )

    def _not_kept(self, error: AppError | CryptoError) -> None:
        """The vault is there; a card can be added later."""
        self._keeping = False
        self.show_problem(error)

    def _enter(self) -> None:
        made, self._ready = self._ready, None
        if made is not None:
            self._forget()
            self.entered.emit(made.entered)

    def _forget(self) -> None:
        """Qt lets go of this screen later; what was typed and shown goes now."""
        self.papers.forget()
        for secret in (self.passphrase.twice, *self.drawers.secrets):
            secret.forget()
        self.plan.passphrase, self.plan.others = "", []

    def _say_what_became_of_the_words(
        self, error: AppError | CryptoError, *, may_open: bool
    ) -> None:
        """The vault is there; the papers are not worth keeping, unless they may open it."""
        self._busy(busy=False)
        self.show_problem(error)
        self._say(
            (
                self.tr(
                    "The vault is made. Keep the papers: the recovery words may be in force. Test "
                    "them in Settings."
                )
                if may_open
                else self.tr(
                    "The vault is made, but the recovery words are not in force: destroy the "
                    "papers. Make others in Settings."
                )
            )
            + " "
            + self._said.text()
        )
        self._stack.setEnabled(False)
        self.back.hide()
        self.next.setText(self.tr("Open the vault"))

    def _failed(self, error: AppError | CryptoError) -> None:
        if self._is_gone():
            return
        self._busy(busy=False)
        self.show_problem(error)

    def _cancelled(self) -> None:
        if self._is_gone():
            return
        self._busy(busy=False)
        self._say(self.tr("Stopped. Nothing was left behind."), tone="ink2")

    def _busy(self, *, busy: bool) -> None:
        if not busy:
            self._job = None
            self._bar.hide()
        self._stack.setEnabled(not busy)
        self.papers.cover(covered=busy or self._ready is not None)
        self.foot.setEnabled(not busy)
        self.next.setVisible(not busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Back"))
        self._say(self.tr("Making the vault…") if busy else "", tone="ink2")

    def _moved(self) -> None:
        job = self._job
        if job is None:
            return
        self._bar.show_done(job.done, job.total)
        seconds = job.seconds_left
        if seconds is not None:
            self._say(self.tr("Making the vault… %n second(s) left", "", seconds), tone="ink2")
