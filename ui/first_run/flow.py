"""Six short steps to a first vault, and the making of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from defender_app import vault
from ui import i18n
from ui.first_run.beginning import LanguageStep, PlaceStep, PurposeStep
from ui.first_run.plan import PROPOSED, Plan, carry_out
from ui.first_run.secrets import PassphraseStep, RecoveryStep, SecondStep
from ui.theme import theme
from ui.theme.tokens import Radius, Space
from ui.unlock import entry
from ui.unlock.parts import BigMark, FirstFoot
from ui.widgets import buttons, labels
from ui.widgets.cards import Ground
from ui.widgets.progress import Bar
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.first_run.step import Step
    from ui.jobs import Job, Jobs, Progress
    from ui.notify import Notify

_WIDE: Final = 640
_PADDING: Final = 40
_LOW: Final = 480
_STEP: Final = 320
_TRAIN: Final = "train"


class FirstRun(QWidget):
    """The steps, one at a time, with a way back from each.

    Args:
        jobs: makes the vault away from the window.
        notify: asks for a folder.
        purpose: chosen already, or "".
        opener: opens the vault; tests give one that is quick.
        create: makes it; the same.
    """

    entered = Signal(object)
    """The vault is made and open: ``Entered``."""
    left = Signal()
    """Somebody went back from the first step."""
    language_chosen = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        notify: Notify,
        *,
        purpose: str = "",
        opener: entry.Opener = entry.open_vault,
        create: Callable[..., None] = vault.create,
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self._opener = opener
        self._create = create
        self._job: Job | None = None
        self._left = False
        self.plan = Plan(language=i18n.current())
        if purpose == _TRAIN:
            self.plan.purpose, self.plan.size = "train", PROPOSED[_TRAIN]
        self.language = LanguageStep(self.plan)
        self.language.chosen.connect(self.language_chosen)
        self.purpose = PurposeStep(self.plan)
        self.place = PlaceStep(self.plan, notify)
        self.passphrase = PassphraseStep(self.plan)
        self.second = SecondStep(self.plan)
        self.recovery = RecoveryStep(self.plan)
        self.steps: tuple[Step, ...] = (
            self.language,
            self.purpose,
            self.place,
            self.passphrase,
            self.second,
            self.recovery,
        )
        self._lay_out()
        self._show(0)

    def __repr__(self) -> str:
        return "<first run>"

    @property
    def at(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.currentIndex()

    def forward(self) -> None:
        """Take the answer and go to the next step, or make the vault after the last."""
        if not self.steps[self.at].complete():
            return
        if self.at + 1 < len(self.steps):
            self._show(self.at + 1)
        else:
            self._make()

    def backward(self) -> None:
        """Return to the step before, or stop making the vault."""
        if self._job is not None:
            self._job.cancel()
        elif self.at == 0:
            self.left.emit()
        else:
            self._show(self.at - 1)

    def show_problem(self, error: AppError | CryptoError) -> None:
        """Say why the vault could not be made."""
        from ui.messages import message  # noqa: PLC0415 - only after a fault

        said = message(error)
        self._say(" ".join(part for part in (said.what, said.next) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into narrow windows."""
        super().resizeEvent(event)
        low = self.height() < _LOW
        self._card.setFixedWidth(min(_WIDE, max(300, self.width() - 2 * Space.XXL)))
        ends = Space.L if low else _PADDING
        self._card.body.setContentsMargins(_PADDING, ends, _PADDING, ends)
        self._mark.setVisible(not low)
        # The card does not jump from step to step.
        self._stack.setMinimumHeight(0 if low else theme.scaled(_STEP))

    def _show(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        for place, step in enumerate(self.steps):
            # A hidden step must not make the card higher than the one that is shown.
            step.setVisible(place == index)
        self._count.setText(
            self.tr("Step {number} of {total}").format(number=index + 1, total=len(self.steps))
        )
        last = index + 1 == len(self.steps)
        self.next.setText(self.tr("Make the vault") if last else self.tr("Continue"))
        self._say("")
        if self.steps[index] in {self.language, self.purpose, self.place}:
            self.next.setFocus()
        self.steps[index].arrive()

    def _make(self) -> None:
        plan, create, opener = self.plan, self._create, self._opener
        self._busy(busy=True)
        made: list[entry.Entered] = []

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

    def _is_gone(self) -> bool:
        return self._left or not isValid(self)

    def _made(self, entered: entry.Entered) -> None:
        if self._is_gone():
            entered.vault.lock()
            return
        self._job = None
        self.entered.emit(entered)

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
        self._foot.setEnabled(not busy)
        self.next.setVisible(not busy)
        self.back.setText(self.tr("Cancel") if busy else self.tr("Back"))
        self._say(self.tr("Making the vault…") if busy else "", tone="ink2")

    def _show_bar(self) -> None:
        self._bar.setVisible(self._job is not None and self._job in self._jobs.shown)

    def _moved(self) -> None:
        job = self._job
        if job is None:
            return
        self._bar.show_done(job.done, job.total)
        seconds = job.seconds_left
        if seconds is not None:
            self._say(self.tr("Making the vault… %n second(s) left", "", seconds), tone="ink2")

    def _say(self, words: str, *, tone: str = "danger") -> None:
        self._said.set_colour(tone)
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._card = Ground("surface", radius=Radius.CARD, rim="line", gap=Space.L)
        self._mark = BigMark()
        self._count = labels.text("", "hint")
        head = QHBoxLayout()
        head.addWidget(self._mark)
        head.addStretch(1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addLayout(head)
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(step)
        self._card.body.addWidget(self._stack)
        self._bar = Bar(name=self.tr("Making the vault"))
        self._bar.hide()
        self._said = labels.text("", "label", wrap=True)
        self._card.body.addWidget(self._bar)
        self._card.body.addWidget(self._said)
        self._card.body.addLayout(self._buttons())
        scroll = ScrollPage(sides=Space.L, ends=Space.L)
        scroll.body.addStretch(1)
        scroll.body.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll.body.addStretch(1)
        self._foot = FirstFoot(i18n.current())
        self._foot.language_chosen.connect(self.language_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self._foot)

    def _buttons(self) -> QHBoxLayout:
        self.back = buttons.outlined(self.tr("Back"))
        self.back.clicked.connect(self.backward)
        self.next = buttons.filled("")
        self.next.setDefault(True)
        self.next.clicked.connect(self.forward)
        for field in (self.passphrase.twice, self.second.twice):
            field.again.entered.connect(self.forward)
            field.first.entered.connect(field.again.line.setFocus)
        row = QHBoxLayout()
        row.setContentsMargins(0, Space.S, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addSpacing(Space.M)
        row.addWidget(self.next)
        return row
