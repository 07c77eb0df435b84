"""One exercise: its goal, the steps that tick themselves, a clock, and what there is to learn."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Well
from ui.widgets.consent import paint_consent
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from defender_app.workshop.exercises import CardText, Exercise

_WIDEST: Final = 680
_TICK: Final = 18
_STROKE: Final = 1.6
_SECOND: Final = 1000
_MINUTE: Final = 60


class Clock(QWidget):
    """How long somebody has been at it; it counts nothing down and never rings.

    Each exercise has its own time, also while another one is looked at; one runs at a time.
    """

    def __init__(self) -> None:
        super().__init__()
        self._minutes = 0
        self._counted: dict[str, int] = {}
        self._here = self._running = ""
        self._since = QElapsedTimer()
        self._tick = QTimer(self, interval=_SECOND)
        self._tick.timeout.connect(self._show)
        self.said = labels.text("", "quiet")
        self.said.set_tabular()
        self.button = buttons.outlined("", "clock")
        self.button.clicked.connect(self.turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.button)
        row.addWidget(self.said)
        row.addStretch(1)
        self._show()

    @property
    def runs(self) -> bool:
        """Whether it counts for the exercise that is shown."""
        return bool(self._running) and self._running == self._here

    @property
    def seconds(self) -> int:
        """Counted so far for the exercise that is shown."""
        more = self._since.elapsed() // _SECOND if self.runs else 0
        return self._counted.get(self._here, 0) + more

    def show_time(self, exercise: str, minutes: int) -> None:
        """Show the time of an exercise; whatever runs goes on.

        Args:
            exercise: its id.
            minutes: it takes, about.
        """
        self._here, self._minutes = exercise, minutes
        self._show()

    def turn(self) -> None:
        """Begin, or stop; another exercise that runs stops then."""
        begins = not self.runs
        self._stop()
        if begins:
            self._running = self._here
            self._since.start()
            self._tick.start()
        self._show()

    def _stop(self) -> None:
        if self._running:
            more = self._since.elapsed() // _SECOND
            self._counted[self._running] = self._counted.get(self._running, 0) + more
        self._running = ""
        self._tick.stop()

    def _show(self) -> None:
        self.button.setText(self.tr("Stop the clock") if self.runs else self.tr("Start the clock"))
        expected = self.tr("about %n minute(s)", "", self._minutes)
        if not self.runs and not self.seconds:
            self.said.setText(expected)
            return
        passed = timedelta(seconds=self.seconds)
        minutes, seconds = divmod(int(passed.total_seconds()), _MINUTE)
        self.said.setText(
            self.tr("{passed} of {expected}").format(
                passed=f"{minutes}:{seconds:02d}", expected=expected
            )
        )


class StepTick(QWidget):
    """A ring, and a ticked disc once the step is done."""

    def __init__(self) -> None:
        super().__init__()
        self._is_done = False
        self.setFixedSize(_TICK, _TICK)
        theme.watch(self.update)

    def set_done(self, *, done: bool) -> None:
        """Tick it, or take the tick away."""
        self._is_done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shape."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _TICK) / 2
        if self._is_done:
            paint_consent(painter, QRectF(0, top, _TICK, _TICK), "yes")
            return
        painter.setPen(QPen(theme.colour("edge"), _STROKE))
        painter.drawEllipse(QRectF(0, top, _TICK, _TICK).adjusted(2, 2, -2, -2))


class StepLine(QWidget):
    """One step and its tick."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.label = labels.said(words, "body", wrap=True)
        self.tick = StepTick()
        self.tick.setFixedHeight(self.label.line_height())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.is_done = False
        self.set_done(done=False)

    def set_done(self, *, done: bool) -> None:
        """Tick it, or take the tick away."""
        self.is_done = done
        self.tick.set_done(done=done)
        self.label.set_colour("ink2" if done else "ink")
        said = self.tr("Done: {step}") if done else self.tr("Not done yet: {step}")
        self.label.setAccessibleName(said.format(step=self._words))


class CardView(QWidget):
    """The card that is open.

    Attributes:
        lines: the steps. hint: behind its button. teaching: the same, or once all is done.
    """

    learn_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.exercise: Exercise | None = None
        self.lines: list[StepLine] = []
        self.title = labels.text("", "record", wrap=True)
        self.goal = labels.text("", "narrative", wrap=True)
        for words in (self.title, self.goal):
            # The words of the cards are data, in the language of the window where there is one.
            labels.mark_said(words)
        self.clock = Clock()
        self.steps_title = labels.text(self.tr("Steps"), "caption")
        self.state = labels.text("", "hint", wrap=True)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(0)
        self.show_hint = buttons.link(self.tr("Show a hint"), "help")
        self.show_teaching = buttons.link(self.tr("What is there to learn?"), "book")
        self.read = buttons.link(self.tr("Read the page about it"), "file-text")
        self.hint, self._hint_well = self._well(self.tr("Hint"))
        self.teaching, self._teaching_well = self._well(self.tr("What there is to learn"))
        self.show_hint.clicked.connect(lambda: self._reveal(self._hint_well, self.show_hint))
        self.show_teaching.clicked.connect(
            lambda: self._reveal(self._teaching_well, self.show_teaching)
        )
        self.read.clicked.connect(self._read)
        self._lay_out()

    def show_card(self, exercise: Exercise, words: CardText) -> None:
        """Open a card; hint and teaching point stay behind their buttons."""
        is_new = self.exercise is None or self.exercise.id != exercise.id
        self.exercise = exercise
        if not is_new:
            return
        self.title.setText(words.title)
        self.goal.setText(words.goal)
        self.hint.setText(words.hint)
        self.teaching.setText(words.teaching)
        self.clock.show_time(exercise.id, exercise.minutes)
        for line in self.lines:
            self._steps.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [StepLine(step) for step in words.steps]
        for line in self.lines:
            self._steps.addWidget(line)
            line.show()
        self._hint_well.hide()
        self._teaching_well.hide()
        self.show_hint.show()
        self.show_teaching.show()
        self.read.setVisible(bool(exercise.learn))
        self._scroll.verticalScrollBar().setValue(0)

    def show_done(self, done: tuple[bool, ...] | None) -> None:
        """Tick what was seen; None where nobody practises."""
        for line, is_done in zip(self.lines, done or (), strict=False):
            line.set_done(done=is_done)
        if done is None:
            self.state.setText(self.tr("Steps tick themselves in the vaults of a workshop."))
        elif all(done):
            self.state.setText(self.tr("All steps are done."))
            self.state.set_colour("ok")
            self._reveal(self._teaching_well, self.show_teaching, take=False)
        else:
            self.state.setText(self.tr("Each step ticks itself when the app sees it done."))
        if done is None or not all(done):
            self.state.set_colour("ink3")

    def _well(self, title: str) -> tuple[labels.Words, Well]:
        well = Well()
        well.body.addWidget(labels.text(title, "caption"))
        words = labels.text("", "narrative", wrap=True)
        labels.mark_said(words)
        well.body.addWidget(words)
        well.hide()
        return words, well

    def _lay_out(self) -> None:
        scroll = self._scroll = ScrollPage(sides=Space.XXL, ends=Space.XL, gap=Space.S)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(self.tr("Exercise"))
        scroll.body.addWidget(self.title)
        scroll.body.addWidget(self.goal)
        scroll.body.addSpacing(Space.S)
        scroll.body.addWidget(self.clock)
        scroll.body.addSpacing(Space.M)
        scroll.body.addWidget(self.steps_title)
        scroll.body.addLayout(self._steps)
        scroll.body.addWidget(self.state)
        scroll.body.addSpacing(Space.M)
        for one in (self.show_hint, self.show_teaching, self.read):
            scroll.body.addWidget(one, 0, Qt.AlignmentFlag.AlignLeading)
            if one is not self.read:
                well = self._hint_well if one is self.show_hint else self._teaching_well
                scroll.body.addWidget(well)
        scroll.body.addStretch(1)
        wide: tuple[QWidget, ...] = (self.goal, self._hint_well, self._teaching_well)
        for part in wide:
            part.setMaximumWidth(theme.scaled(_WIDEST))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _reveal(self, well: Well, button: buttons.Button, *, take: bool = True) -> None:
        button.hide()
        well.show()
        if take:
            self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        if self.exercise is not None:
            self.learn_asked.emit(self.exercise.learn)
