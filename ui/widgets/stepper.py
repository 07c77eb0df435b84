"""The head of a view in steps: what is done, where one is, what comes."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import focus, icons, theme
from ui.theme.tokens import Type
from ui.widgets.tips import tell_cut

if TYPE_CHECKING:
    from collections.abc import Sequence

_DISC: Final = 24
_GAP: Final = 8
_LINE: Final = 37
_AROUND: Final = 14
_HEIGHT: Final = 36
_SHORTEST: Final = 12
# What is painted may be a little wider than what is measured, above all where it is bold.
_SPARE: Final = 3


class _Step(QPushButton):
    """One step: a disc with its number or a tick, and its name."""

    def __init__(self, number: str, words: str) -> None:
        super().__init__(words)
        self.number = number
        self.state = "later"
        self._bare = False
        self._face = theme.font(Type.LABEL, 500)
        self.setProperty("ring", focus.PILL)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """`done` (can be gone back to), `now` or `later`."""
        self.state = state
        self.setEnabled(state != "later")
        self.setFocusPolicy(
            Qt.FocusPolicy.StrongFocus if state == "done" else Qt.FocusPolicy.NoFocus
        )
        done = state == "done"
        shape = Qt.CursorShape.PointingHandCursor if done else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
        self._face = theme.font(Type.LABEL, 600 if state == "now" else 500)
        self.setFont(self._face)
        self.updateGeometry()
        self.update()

    def set_bare(self, bare: bool) -> None:
        """Show the disc alone."""
        self._bare = bare
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        """How wide disc and words are."""
        words = QFontMetricsF(self._face).horizontalAdvance(self.text())
        return ceil(words) + _DISC + _GAP + _SPARE

    def shown_words(self, width: float) -> str:
        """The words as they stand in a width, measured as ``full_width`` measures them."""
        metrics = QFontMetricsF(self._face)
        if metrics.horizontalAdvance(self.text()) <= width:
            return self.text()
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def sizeHint(self) -> QSize:
        """Disc and words."""
        return QSize(_DISC if self._bare else self.full_width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """The disc alone, where there is no room for names."""
        return QSize(_DISC, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A name that is cut stands in a tip."""
        super().resizeEvent(event)
        tell_cut(self, self.text(), self.shown_words(self.width() - _DISC - _GAP))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The step."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _DISC if mirrored else 0
        disc = QRectF(left, (self.height() - _DISC) / 2, _DISC, _DISC)
        if self.state == "later":
            painter.setPen(QPen(theme.colour("edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent" if self.state == "now" else "wash"))
            painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.state == "done":
            icons.paint(painter, "check", disc.x() + 4, disc.y() + 4, 16, "accent")
        else:
            painter.setFont(theme.font(Type.LABEL, 600, tabular=True))
            painter.setPen(theme.colour("on_accent" if self.state == "now" else "ink2"))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self.number)
        if self._bare:
            return
        painter.setFont(self._face)
        painter.setPen(theme.colour("ink" if self.state == "now" else "ink2"))
        room = _DISC + _GAP
        words = QRectF(self.rect()).adjusted(
            0 if mirrored else room, 0, -room if mirrored else 0, 0
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = self.shown_words(words.width())
        painter.drawText(words, int(flags), shown)


class _Between(QWidget):
    """The line from one step to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(_SHORTEST)
        self.setMaximumWidth(_LINE)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As long as in the widest window."""
        return QSize(_LINE, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line."""
        del event
        middle = self.height() / 2
        QPainter(self).fillRect(QRectF(0, middle - 1.25, self.width(), 1.5), theme.colour("rim"))


class Steps(QWidget):
    """Numbered steps. A step that is done can be pressed to go back to it."""

    asked = Signal(int)

    def __init__(self, names: Sequence[str], name: str = "") -> None:
        """Show the steps, the first one open.

        Args:
            names: The steps' names, already translated.
            name: What they are the steps of, for screen readers.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._steps: list[_Step] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_AROUND)
        for index, words in enumerate(names):
            if index:
                row.addWidget(_Between())
            step = _Step(str(index + 1), words)
            step.clicked.connect(lambda _=False, at=index: self._pressed(at))
            self._steps.append(step)
            row.addWidget(step)
        self._current = 0
        self.show_step(0)
        theme.watch(self._fit)

    @property
    def current(self) -> int:
        """The step one is at, from 0."""
        return self._current

    def show_step(self, index: int) -> None:
        """Go to a step."""
        self._current = index
        self._fit()

    def _fit(self) -> None:
        for place, step in enumerate(self._steps):
            before = place < self._current
            step.show_state("done" if before else "now" if place == self._current else "later")
            step.setAccessibleName(self._told(place, step))
        self._squeeze()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all names, only the open step has one."""
        super().resizeEvent(event)
        self._squeeze()

    def _squeeze(self) -> None:
        between = (len(self._steps) - 1) * (_SHORTEST + 2 * _AROUND)
        bare = self.width() < between + sum(step.full_width() for step in self._steps)
        for place, step in enumerate(self._steps):
            step.set_bare(bare and place != self._current)

    def _told(self, place: int, step: _Step) -> str:
        words = self.tr("Step {number} of {total}: {name}").format(
            number=place + 1, total=len(self._steps), name=step.text()
        )
        if place < self._current:
            return self.tr("{step}, done").format(step=words)
        if place == self._current:
            return self.tr("{step}, you are here").format(step=words)
        return words

    def _pressed(self, index: int) -> None:
        if index < self._current:
            self.asked.emit(index)
