"""One card in the middle of the window, one step of it at a time, with a way back and a way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import i18n
from ui.theme import theme
from ui.theme.tokens import Radius, Space
from ui.unlock.parts import BigMark, FirstFoot
from ui.widgets import buttons, labels
from ui.widgets.announce import announce
from ui.widgets.cards import Ground
from ui.widgets.one_of import OneOf
from ui.widgets.progress import Bar
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.jobs import Job, Jobs

_WIDE: Final = 640
_NARROWEST: Final = 300
_PADDING: Final = 40
_LOW: Final = 480
_STEP: Final = 320


class Sheet(QWidget):
    """What the first run and the way without a passphrase have in common.

    Attributes:
        next: leads on.
        back: leads back.
        foot: the language.
    """

    entered = Signal(object)
    """A vault is open: ``Entered``."""
    left = Signal()
    """Somebody went back from the first step."""
    language_chosen = Signal(str)

    def __init__(self, jobs: Jobs, name: str) -> None:
        """Make an empty card.

        Args:
            jobs: whose long work is shown by the bar.
            name: what the bar is about.
        """
        super().__init__()
        self._jobs = jobs
        self._job: Job | None = None
        self._stack = OneOf()
        self._bar = Bar(name=name)
        self._said = labels.text("", "label", wrap=True)
        self._count = labels.text("", "hint")
        self._mark = BigMark()
        self._mark_wanted = True
        self.back = buttons.outlined(self.tr("Back"))
        self.next = buttons.filled("")
        self._before_next = self.back
        self.foot = FirstFoot(i18n.current())
        self.foot.language_chosen.connect(self.language_chosen)
        self._lay_out_sheet()
        self._say("")

    @property
    def at(self) -> int:
        """Which step is shown, from 0."""
        return self._stack.at

    def show_problem(self, error: AppError | CryptoError) -> None:
        """Say what went wrong, and what to do next."""
        from ui.unlock.troubles import said  # noqa: PLC0415 - only after a fault

        self._say(said(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit into narrow windows."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < _LOW
        self._card.setFixedWidth(
            min(theme.scaled(_WIDE), max(_NARROWEST, self.width() - 2 * Space.XXL))
        )
        ends = Space.L if low else _PADDING
        self._card.body.setContentsMargins(_PADDING, ends, _PADDING, ends)
        self._mark.setVisible(self._mark_wanted and not low)
        self._head.setVisible(bool(self._count.text()) or not self._mark.isHidden())
        # The card does not jump from step to step.
        self._stack.setMinimumHeight(0 if low else theme.scaled(_STEP))

    def _turn_to(self, index: int) -> None:
        """Show a step, from its top."""
        self._stack.turn_to(index)
        self._scroll.verticalScrollBar().setValue(0)
        self._say("")

    def _say(self, words: str, *, tone: str = "danger") -> None:
        self._said.set_colour(tone)
        self._said.setText(words)
        self._said.setVisible(bool(words))
        announce(self._said, words)

    def _add_button(self, button: buttons.Button) -> None:
        """Put another button between the way back and the way on, also for the Tab key."""
        self._row.insertWidget(self._row.count() - 1, button)
        QWidget.setTabOrder(self._before_next, button)
        self._before_next = button

    def _show_bar(self) -> None:
        self._bar.setVisible(self._job is not None and self._job in self._jobs.shown)

    def _lay_out_sheet(self) -> None:
        self._card = Ground("surface", radius=Radius.CARD, rim="line", gap=Space.L)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self._mark)
        head.addStretch(1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        self._card.body.addWidget(self._head)
        self._card.body.addWidget(self._stack)
        self._bar.hide()
        self._card.body.addWidget(self._bar)
        self._card.body.addWidget(self._said)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, Space.S, 0, 0)
        self._row.setSpacing(Space.M)
        self._row.addStretch(1)
        for button in (self.back, self.next):
            self._row.addWidget(button)
        self._card.body.addLayout(self._row)
        self.next.setDefault(True)
        scroll = self._scroll = ScrollPage(sides=Space.L, ends=Space.L)
        scroll.body.addStretch(1)
        # Between two stretches: merely centred, it would get the height of a wider one.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.foot)
