"""Send: four steps from records to one sealed file for each focal point."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from defender_app.report import waiting
from ui.i18n import dates
from ui.page import Page
from ui.send.done_step import DoneStep
from ui.send.foot import Foot
from ui.send.page_turning import PageTurning
from ui.send.plan import Plan, Refused
from ui.send.preview_step import PreviewStep
from ui.send.recipients_step import RecipientsStep
from ui.send.records_step import RecordsStep, sendable
from ui.send.sealing import Sealing
from ui.send.see_step import SeeStep
from ui.widgets.stepper import Steps
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.report.waiting import Rests, Waiting
    from ui.send.plan import Ready
    from ui.send.records_step import Sendable
    from ui.workplace import Workplace

RECORDS, RECIPIENTS, SEE, PREVIEW, DONE = range(5)
_Step = TypeVar("_Step", bound=QWidget)


class SendPage(Page):
    """Which records, to whom, what they will see, preview and seal.

    Each step is made when it is first gone to: all of them at once would be felt.
    """

    rail: ClassVar[Literal["full", "narrow", "none"]] = "none"

    def __init__(self, place: Workplace, event_ids: Sequence[str] = ()) -> None:
        super().__init__(place)
        self.plan = Plan(place, event_ids)
        self.plan.setParent(self)
        self.sealing: Sealing | None = None
        self.steps = Steps(
            (
                self.tr("Which records"),
                self.tr("To whom"),
                self.tr("What they will see"),
                self.tr("Preview and seal"),
            ),
            self.tr("Steps of sending"),
        )
        self.foot = Foot()
        self.stack = QStackedWidget()
        self._is_unread = False
        self._begun = bool(event_ids)
        self._lay_out()
        self._connect()

    @cached_property
    def records(self) -> RecordsStep:
        """Step 1."""
        step = self._held(RECORDS, RecordsStep(self.plan))
        step.changed.connect(self._refresh)
        step.go_on.connect(self._take_up)
        return step

    @cached_property
    def recipients(self) -> RecipientsStep:
        """Step 2."""
        step = self._held(RECIPIENTS, RecipientsStep(self.plan))
        step.changed.connect(self._refresh)
        return step

    @cached_property
    def see(self) -> SeeStep:
        """Step 3."""
        step = self._held(SEE, SeeStep(self.plan))
        step.changed.connect(self._refresh)
        step.put_off.connect(self._put_off)
        step.decided.connect(lambda: self.foot.forward.setFocus(Qt.FocusReason.OtherFocusReason))
        return step

    @cached_property
    def preview(self) -> PreviewStep:
        """Step 4."""
        step = self._held(PREVIEW, PreviewStep())
        step.changed.connect(self._refresh)
        PageTurning(self.place, step)
        return step

    @cached_property
    def result(self) -> DoneStep:
        """What was made."""
        step = self._held(DONE, DoneStep(self.place))
        step.left.connect(self._leave)
        return step

    def _held(self, place: int, step: _Step) -> _Step:
        holder = self.stack.widget(place)
        layout = holder.layout() if holder is not None else None
        if holder is not None and layout is not None:
            layout.addWidget(step)
            keep_place(holder)
        return step

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for _ in range(DONE + 1):
            holder = QWidget()
            QVBoxLayout(holder).setContentsMargins(0, 0, 0, 0)
            self.stack.addWidget(holder)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.steps)
        row.addStretch(1)

    def _connect(self) -> None:
        self.steps.asked.connect(self._go)
        self.foot.back.clicked.connect(self._back)
        self.foot.forward.clicked.connect(self._forward)
        self.foot.cancelled.connect(self._cancel)
        self.place.jobs.shown_changed.connect(self._job_shown)

    def bar(self) -> QWidget:
        """The steps, between *Close* and *Lock*."""
        return self._bar

    def again(self) -> dict[str, object]:
        """The same records are chosen when the page is made anew, until they are sealed."""
        is_done = self.stack.currentIndex() == DONE
        return {"event_ids": () if is_done else self.plan.event_ids}

    def arrive(self) -> None:
        """Read again what may have changed; whoever comes with records goes on to step 2."""
        step = self.stack.currentIndex()
        if step == DONE and not self._is_unread:
            self._begin_again()
            return
        self._is_unread = False
        if step in {DONE, PREVIEW}:
            return
        if self._begun:
            self._begun = False
            drawer, asked = self.place.drawer, self.plan.event_ids
            self.place.jobs.do(lambda: sendable(drawer, asked), self._keep_what_can_go, owner=self)
            # The step itself is made once it is known that this is where to go.
            self.stack.setCurrentIndex(RECIPIENTS)
            self.steps.show_step(RECIPIENTS)
            self.foot.show_step("", self.tr("Continue"), ready=False, first=False)
            return
        self._go(step)

    def _begin_again(self) -> None:
        """What was sealed is behind us: the next report is chosen and decided anew."""
        self.plan.begin_again()
        self._go(RECORDS)

    def _leave(self) -> None:
        self._begin_again()
        self.place.go.page("incidents")

    def _keep_what_can_go(self, found: Sequence[Sendable]) -> None:
        """Whoever came with a draft sees first that it cannot go, and why."""
        asked = self.plan.event_ids
        self.plan.event_ids = tuple(one.event_id for one in found if one.status != "draft")
        if self.stack.currentIndex() == RECIPIENTS:
            self._go(RECORDS if len(self.plan.event_ids) < len(asked) else RECIPIENTS)

    def _go(self, step: int) -> None:
        """Show a step and load what it shows; while files are being written, nothing moves."""
        if self.sealing is not None:
            return
        self.stack.setCurrentIndex(step)
        self.steps.setVisible(step != DONE)
        if step != DONE:
            self.steps.show_step(step)
        self.foot.setVisible(step != DONE)
        if step < PREVIEW and "preview" in self.__dict__:
            self.preview.forget()
        if step == RECORDS:
            self.records.load()
        elif step == RECIPIENTS:
            self.recipients.load()
        elif step == SEE:
            self.see.load(self.recipients.known)
        self._refresh()

    def _refresh(self) -> None:
        """The words at the foot, and whether one can go on."""
        step = self.stack.currentIndex()
        said, forward, ready = "", self.tr("Continue"), False
        if step == RECORDS:
            said, ready = self.records.said(), bool(self.plan.event_ids)
        elif step == RECIPIENTS:
            said = self.recipients.said()
            ready = bool(self.plan.event_ids) and self.recipients.ready()
        elif step == SEE:
            said, ready = self.see.said(), self.see.looked is not None
            following = self.see.next_one()
            forward = self.tr("Next focal point") if following else self.tr("Continue to preview")
        elif step == PREVIEW:
            said, ready = self.preview.said(), bool(self.preview.prepared)
            forward = self.tr("Seal…")
        ready = ready and self.sealing is None
        self.foot.show_step(said, forward, ready=ready, first=step == RECORDS)

    def _back(self) -> None:
        self._go(max(RECORDS, self.stack.currentIndex() - 1))

    def _forward(self) -> None:
        step = self.stack.currentIndex()
        if step == PREVIEW:
            self._ask_before_sealing()
        elif step != SEE:
            self._go(step + 1)
        elif not self.see.is_looking:
            self._go_on()

    def _ask_before_sealing(self) -> None:
        """Where less than a copy is kept, say once more what will be gone."""
        keep = self.preview.keep
        if keep.keep == "copy":
            self._choose_folder()
            return
        if keep.keep == "receipt":
            question = self.tr("Seal, and keep only a receipt?")
        else:
            question = self.tr("Seal, and keep nothing?")
        self.place.notify.ask(
            question,
            " ".join((*keep.removed(), keep.limits())),
            self.tr("Seal and remove…"),
            self.tr("Do not seal"),
            danger=True,
            then=self._choose_folder,
        )

    def _choose_folder(self) -> None:
        self.place.notify.choose_folder(self.tr("Where the sealed file goes"), self._seal)

    def _put_off(self) -> None:
        """Let it rest until tomorrow, with all that was decided."""
        drawer, plan = self.place.drawer, self.plan

        def work() -> Rests:
            kept = waiting.put_off(drawer, plan.to_wait(drawer))
            return next(one for one in waiting.resting(drawer) if one.waiting == kept)

        self.place.jobs.do(work, self._rests, owner=self)

    def _rests(self, one: Rests) -> None:
        if one.ready_on is not None:
            when = dates.moment(one.ready_on)
            said = self.tr("It rests. You can seal it from {when}.").format(when=when)
            self.place.notify.said(said)
        self._begin_again()

    def _take_up(self, one: Waiting) -> None:
        """Go on with what has rested: everything is looked at once more."""
        self.plan.take_up(one)
        self._go(RECIPIENTS)

    def _go_on(self) -> None:
        """From what one focal point will see to what the next one will, and to the preview."""
        if self.see.first_standing() is not None:
            self._decide()
        elif self.see.next_one():
            self.see.turn_to(self.see.next_one())
        elif self.see.ready():
            self.foot.forward.setEnabled(False)
            self.plan.prepare(self._prepared, self._failed)

    def _decide(self) -> None:
        """Lead to the first thing that stands against going on."""
        problem = self.see.first_standing()
        if problem is None:
            return
        if problem.acceptable and problem.record:
            self.see.ask(problem)
        elif problem.record:
            self.place.go.record(problem.record, "", problem.where)
        else:
            self._go(RECIPIENTS)

    def _prepared(self, ready: Ready | Refused) -> None:
        if isinstance(ready, Refused):
            # Each refusal stands beside what it is about, for whom it is about.
            self._go(SEE)
            self.see.turn_to(ready.contact_id)
            return
        self._go(PREVIEW)
        self.preview.show_prepared(ready, self.recipients.known)
        self.foot.forward.setFocus()

    def _failed(self, error: AppError | CryptoError) -> None:
        self.place.notify.problem(error)
        self._go(SEE)

    def _seal(self, folder: Path) -> None:
        count = len(self.preview.prepared)
        keep = self.preview.keep.keep
        waiting_id = self.plan.waiting_id
        self.sealing = Sealing(self.place, self.preview.prepared, folder, keep, waiting_id)
        self.sealing.ended.connect(self._sealed)
        self._refresh()
        self.sealing.begin(self.tr("Sealing %n file(s)", "", count))

    def _job_shown(self) -> None:
        """A job that takes long gets its bar."""
        job = self.sealing.job if self.sealing is not None else None
        if job is not None and job in self.place.jobs.shown:
            self.foot.show_job(job)

    def _cancel(self) -> None:
        if self.sealing is not None and self.sealing.job is not None:
            self.sealing.job.cancel()

    def _sealed(self) -> None:
        sealing, self.sealing = self.sealing, None
        if sealing is None:
            return
        # Otherwise the window tells it, wherever somebody is by now.
        sealing.is_told = self.isVisible()
        self.foot.hide_job()
        if sealing.done:
            self._is_unread = not sealing.is_told
            self._go(DONE)
            self.result.show_result(sealing, self.recipients.known)
            return
        self._refresh()
        sealing.is_told = False
        if sealing.error is not None and sealing.error.code == "changed-since-composed":
            self._go(SEE)
