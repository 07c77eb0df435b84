"""What every step of the guide is: a question, its reason, what can be done, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.seizure import words
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Glyph
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from defender_app.seizure.guide import Seizure
    from defender_app.seizure.steps import Status
    from ui.workplace import Workplace

_WIDEST: Final = 620


class Pane(ScrollPage):
    """One step, made anew whenever something changed.

    Args:
        place: the drawer, the jobs and the ways.
        status: how far the guide is.
        code: of the step.
    """

    changed = Signal()
    """Something was kept: everything is looked at again."""
    on = Signal()
    """The next step."""

    def __init__(self, place: Workplace, status: Status, code: str) -> None:
        super().__init__(sides=Space.XXL, ends=Space.XL, gap=Space.M)
        self.place, self.status, self.code = place, status, code
        self.step = status.step(code)
        # Reading without a mouse: the arrows scroll.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words.title(code))
        # One width for all lines: a label asked for its height knows nothing of its own widest.
        middle = self._middle = QWidget()
        middle.setMaximumWidth(theme.scaled(_WIDEST))
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.M)
        self.column.addWidget(labels.text(words.title(code), "record", wrap=True))
        self.body.addWidget(middle)
        self.say(words.reason(code))
        self.fill()
        self.body.addSpacing(Space.M)
        self.next = buttons.filled(self.tr("Go on"))
        self.next.clicked.connect(self.on)
        foot = QHBoxLayout()
        foot.addWidget(self.next)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self.settle()

    def fill(self) -> None:
        """Put what belongs to the step into the column."""

    def settle(self) -> None:
        """Only one button of the view is filled: the thing to do, or going on."""

    def say(self, sentence: str, kind: labels.Kind = "narrative") -> labels.Words:
        """Add a sentence."""
        made = labels.text(sentence, kind, wrap=True)
        self.column.addWidget(made)
        return made

    def points(self, sentences: Iterable[str], icon: str = "info", tone: str = "ink3") -> None:
        """Add sentences, each with a mark before it."""
        for sentence in sentences:
            made = labels.text(sentence, "narrative", wrap=True)
            glyph = Glyph(icon, tone, 16)
            glyph.setFixedHeight(made.line_height())
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(made, 1)
            self.column.addLayout(row)

    def deed(self, words_on_it: str, does: Callable[[], object], *, main: bool) -> buttons.Button:
        """Add a button. The main one is filled, and going on is not then."""
        made = buttons.filled(words_on_it) if main else buttons.outlined(words_on_it)
        made.clicked.connect(does)
        row = QHBoxLayout()
        row.addWidget(made)
        row.addStretch(1)
        self.column.addLayout(row)
        return made

    def heading(self, sentence: str) -> None:
        """Add a heading."""
        self.column.addSpacing(Space.S)
        self.column.addWidget(labels.text(sentence, "heading", wrap=True))

    def add(self, widget: QWidget) -> None:
        """Add anything else."""
        self.column.addWidget(widget)

    def put_in_order(self) -> None:
        """What was added late comes before going on, for the Tab key too."""
        keep_place(self._middle)

    def keep(self, work: Callable[[], Seizure]) -> None:
        """Keep an answer or a tick; the guide is looked at again when it is."""
        self.place.jobs.do(work, lambda _: self.changed.emit(), owner=self)

    def quiet_next(self) -> None:
        """Something else is the thing to do."""
        self.next.set_kind("outlined")
