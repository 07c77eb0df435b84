"""What the dialogs about the vault share: steps, one action, long work with its bar, what is wrong.

A dialog keeps the main window from being used, its button *Lock* too: the key for locking works
in the dialog itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.dialogs import Dialog
from ui.widgets.progress import JobBar
from ui.widgets.scroll import ScrollPage
from ui.widgets.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace

_WIDTH: Final = 520
_HIGHEST: Final = 680
_AROUND: Final = 48
_LOCK_KEY: Final = "Ctrl+L"
_MINUTE: Final = 60


class Step(QWidget):
    """One step of a dialog: a question, its reason, and the answers to it.

    Args:
        title: the question.
        reason: what will happen, and why that matters; "" for none.
        verb: on the button that goes on.
        danger: whether that cannot be undone.
    """

    def __init__(self, title: str, reason: str, verb: str, *, danger: bool = False) -> None:
        super().__init__()
        self.title, self.verb, self.danger = title, verb, danger
        self.can_go_back, self.can_go_on = False, True
        self.is_typed = False
        """Whether all that was asked for stands there, so that going on is what is left."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.head = labels.text(title, "record", wrap=True)
        self.column.addWidget(self.head)
        if reason:
            self.say(reason)

    def say(self, words: str) -> labels.Words:
        """Add a quiet sentence."""
        made = labels.text(words, "body", wrap=True)
        made.set_colour("ink2")
        self.column.addWidget(made)
        return made

    def add(self, *widgets: QWidget) -> None:
        """Add parts, one below the other."""
        for widget in widgets:
            self.column.addWidget(widget)

    def arrive(self) -> None:
        """The step is shown; whoever types here has the keyboard."""

    def is_answered(self) -> bool:
        """Whether one can go on; what is missing is said on the step itself."""
        return True


class Flow(Dialog):
    """A dialog with one step or several. ``open()`` it; it deletes itself.

    Args:
        place: the vault, the jobs and the seam.
        parent: the window.
    """

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.job: Job | None = None
        self._steps: list[Step] = []
        self._does: dict[Step, Callable[[], object]] = {}
        self._here: Step | None = None
        self._can_cancel = True
        self.setWindowTitle(parent.window().windowTitle())
        self.setFixedWidth(theme.scaled(_WIDTH))
        self._page = ScrollPage(gap=0)
        self._page.body.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        self._page.page.installEventFilter(self)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.bar = JobBar("")
        self.bar.hide()
        self.bar.cancelled.connect(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._page, 1)
        column.addLayout(self._foot())
        QShortcut(QKeySequence(_LOCK_KEY), self).activated.connect(place.go.lock)
        place.jobs.shown_changed.connect(self._show_bar)
        self.finished.connect(self._finish)
        self.say("")

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def add(self, step: Step, does: Callable[[], object]) -> None:
        """Add a step, and what its button does once it is answered."""
        self._steps.append(step)
        self._does[step] = does
        step.hide()
        self._page.body.insertWidget(len(self._steps) - 1, step)
        if len(self._steps) == 1:
            self._page.body.addStretch(1)

    @property
    def here(self) -> Step | None:
        """The step that is shown."""
        return self._here

    def show_step(self, step: Step) -> None:
        """Go to a step."""
        for one in self._steps:
            one.setVisible(one is step)
        self._here = step
        # It may have changed while it was shown.
        step.updateGeometry()
        self.setAccessibleName(step.title)
        self.forward.setText(step.verb)
        # One way out is enough where both would say the same.
        self.leave.setVisible(step.verb != self.leave.text())
        self.forward.set_kind("danger" if step.danger else "filled")
        self.forward.setVisible(step.can_go_on)
        self.forward.updateGeometry()
        self.backward.setVisible(step.can_go_back)
        self.say("")
        self._page.verticalScrollBar().setValue(0)
        self._arrive()
        # The bar of a long step before would keep this one narrow, and so in need of it.
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fit(shrink=True)
        self._page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def fit(self, *, shrink: bool = False) -> None:
        """As high as what is shown, within the screen; lower than before only for another step."""
        edge = self.contentsMargins()
        inner = self.width() - edge.left() - edge.right()
        # It may not know yet that its bar was hidden.
        self._bottom.invalidate()
        foot = self._bottom.totalHeightForWidth(inner)
        foot = foot if foot > 0 else self._bottom.totalSizeHint().height()
        high = self._page.body.totalHeightForWidth(inner) + foot + edge.top() + edge.bottom()
        area = self.screen().availableGeometry()
        before = self.height() if self.isVisible() and not shrink else 0
        wanted = min(max(high, before), theme.scaled(_HIGHEST), area.height() - _AROUND)
        more = wanted - self.height()
        if not more:
            return
        top = self.y() - more // 2
        self.resize(self.width(), wanted)
        if self.isVisible():
            # It grows to both sides, and stays on the screen.
            lowest = area.bottom() - wanted - _AROUND // 2
            self.move(self.x(), max(area.top() + _AROUND // 2, min(top, lowest)))

    def say(self, words: str, tone: str = "danger") -> None:
        """Say what is wrong, or how it goes; "" for nothing."""
        self.trouble.set_colour(tone)
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.setAccessibleDescription(words)
        if words and self.isVisible():
            self.fit()

    def fail(self, error: AppError | CryptoError) -> None:
        """Say what went wrong, what was not lost, and what to do next."""
        from ui.messages import message  # noqa: PLC0415 - only after a fault

        said = message(error)
        self.say(" ".join(part for part in (said.what, said.lost, said.next) if part))

    def press(self) -> None:
        """Go on, where the step is answered."""
        step = self._here
        if step is None or self.job is not None or not step.can_go_on:
            return
        if step.is_answered():
            self.say("")
            self._does[step]()

    def run(
        self,
        name: str,
        work: Callable[[Progress], Any],
        then: Callable[[Any], None],
        *,
        failed: Callable[[Any], None] | None = None,
        can_cancel: bool = False,
    ) -> None:
        """Do the work of a step; nothing can be pressed meanwhile but *Cancel*.

        Args:
            name: what is being done.
            work: as for ``Jobs.long``.
            then: called with its result.
            failed: called with an expected error; else the dialog says it.
            can_cancel: whether it can be stopped and leaves nothing behind then.
        """

        def ended(error: Any) -> None:
            self._busy(None)
            (failed or self.fail)(error)

        def done(result: Any) -> None:
            self._busy(None)
            then(result)

        def stopped() -> None:
            self._busy(None)
            self.say(self.tr("Stopped. Nothing was changed."), "ink2")

        self._can_cancel = can_cancel
        job = self.place.jobs.long(name, work, done, owner=self, failed=ended, cancelled=stopped)
        job.moved.connect(self._moved)
        self.bar.name.setText(name)
        self.bar.bar.setAccessibleName(name)
        self.bar.cancel.setVisible(can_cancel)
        self._busy(job)

    def reject(self) -> None:
        """Not while something is being done: that is stopped first, where it can be."""
        if self.job is None:
            super().reject()
        else:
            self._cancel()

    def showEvent(self, event: QShowEvent) -> None:
        """What is typed in has the keyboard."""
        super().showEvent(event)
        self.fit()
        self._arrive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What a step shows needs more room now."""
        if watched is self._page.page and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    def hand_on(self) -> None:
        """All is typed, and the field for it is gone: the button that goes on has the keyboard."""
        self.forward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrive(self) -> None:
        """The step takes the keyboard; where it has no use for it, the safe button has it."""
        if self._here is None:
            return
        self._here.arrive()
        focused = self.focusWidget()
        if focused is None or not self._here.isAncestorOf(focused):
            on = self._here.can_go_on and (not self._here.danger or self._here.is_typed)
            safe = self.forward if on else self.leave
            safe.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        # Qt lets go of the dialog later; what was typed goes now.
        for field in self.findChildren(Secret):
            field.clear()
        self.deleteLater()

    def _cancel(self) -> None:
        if self.job is not None and self._can_cancel:
            self.job.cancel()

    def _busy(self, job: Job | None) -> None:
        self.job = job
        if self._here is not None:
            self._here.setEnabled(job is None)
        self.forward.setEnabled(job is None)
        self.backward.setEnabled(job is None)
        self.leave.setEnabled(job is None or self._can_cancel)
        if job is None:
            self.bar.hide()
            if self.isVisible():
                # A field that was disabled lost the keyboard.
                self._arrive()

    def _show_bar(self) -> None:
        shown = self.job is not None and self.job in self.place.jobs.shown
        if shown and not self.bar.isVisibleTo(self):
            self._moved()
            self.bar.show()
            self.fit()

    def _moved(self) -> None:
        if self.job is None:
            return
        self.bar.show_done(self.job.done, self.job.total, self._left(self.job.seconds_left))

    def _left(self, seconds: int | None) -> str:
        if seconds is None:
            return ""
        if seconds < _MINUTE:
            return self.tr("about %n second(s) left", "", max(1, seconds))
        return self.tr("about %n minute(s) left", "", round(seconds / _MINUTE))

    def _foot(self) -> QVBoxLayout:
        self.leave = buttons.outlined(self.tr("Close"))
        self.leave.clicked.connect(self.reject)
        self.backward = buttons.outlined(self.tr("Back"))
        self.backward.clicked.connect(self.go_back)
        self.forward = buttons.filled("")
        self.forward.clicked.connect(self.press)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.backward)
        row.addWidget(self.forward)
        self._bottom = QVBoxLayout()
        self._bottom.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        self._bottom.setSpacing(Space.M)
        self._bottom.addWidget(self.trouble)
        self._bottom.addWidget(self.bar)
        self._bottom.addLayout(row)
        return self._bottom

    def go_back(self) -> None:
        """To the step before."""
        if self._here is not None:
            place = self._steps.index(self._here)
            self.show_step(self._steps[max(0, place - 1)])


class Field(QWidget):
    """A passphrase asked for: its label, the field, what is wrong below."""

    def __init__(self, label: str, *, hints: bool = False) -> None:
        super().__init__()
        self.secret = Secret(label, hints=hints, keys=True)
        self.label = labels.text(label, "label", wrap=True)
        self.label.setBuddy(self.secret)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for one in (self.label, self.secret, self.trouble):
            column.addWidget(one)
        self.secret.changed.connect(lambda: self.complain(""))
        self.complain("")

    def words(self) -> str:
        """What was typed."""
        return self.secret.words()

    def complain(self, words: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.secret.line.setAccessibleDescription(words)

    def is_filled(self) -> bool:
        """Whether something was typed; else says so."""
        if self.words():
            return True
        self.complain(self.tr("Type the passphrase."))
        self.take_focus()
        return False

    def take_focus(self) -> None:
        """The field has the keyboard."""
        self.secret.line.setFocus(Qt.FocusReason.OtherFocusReason)
