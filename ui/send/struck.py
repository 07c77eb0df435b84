"""A paragraph in which some words are struck through and others stand instead. Plain text only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_TONES: Final = {
    "plain": ("ink", 400),
    "struck": ("ink3", 400),
    "instead": ("accent", 600),
    "label": ("ink3", 400),
    "strong": ("ink", 600),
}
_WIDE: Final = 480
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"
_NARROW: Final = 120


@dataclass(frozen=True)
class Run:
    """Words in one tone: ``plain``, ``struck``, ``instead``, ``label`` or ``strong``."""

    words: str
    tone: str = "plain"


class StruckText(QWidget):
    """Wraps, follows the theme, and is read aloud with what stays named as such."""

    def __init__(
        self, runs: Sequence[Run], *, size: int = Type.BODY, weight: int = 400, loose: bool = True
    ) -> None:
        super().__init__()
        self._runs = tuple(runs)
        self._size, self._weight, self._loose = size, weight, loose
        self._heights: dict[int, int] = {}
        self.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._aloud())
        theme.watch(self._fit)

    @property
    def runs(self) -> tuple[Run, ...]:
        """What is shown."""
        return self._runs

    def _fit(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def _aloud(self) -> str:
        """The words for a screen reader, which sees no line through them."""
        spoken = [
            self.tr("[stays here: {words}]").format(words=run.words)
            if run.tone == "struck"
            else run.words
            for run in self._runs
        ]
        return "".join(spoken)

    def _apart(self) -> Iterator[Run]:
        """What follows a label of ours has a direction of its own, whatever the label’s is."""
        is_open = False
        for run in self._runs:
            is_label = run.tone == "label"
            if is_label and is_open:
                yield Run(_END)
            yield run
            if is_label:
                yield Run(_ISOLATE)
            is_open = is_open or is_label
        if is_open:
            yield Run(_END)

    def _layout(self, width: float) -> tuple[QTextLayout, int]:
        words = "".join(run.words for run in self._apart())
        layout = QTextLayout(words, theme.font(self._size, self._weight))
        option = QTextOption(Qt.AlignmentFlag.AlignAbsolute | self._side())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        height = theme.line_height(self._size, words, loose=self._loose)
        metrics = QFontMetricsF(layout.font())
        above = (height - metrics.height()) / 2 + metrics.ascent()
        y = 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, round(y + above - line.ascent())))
            y += height
        layout.endLayout()
        return layout, max(y, height)

    def _side(self) -> Qt.AlignmentFlag:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft

    def _formats(self) -> list[QTextLayout.FormatRange]:
        made, start = [], 0
        for run in self._apart():
            colour, weight = _TONES[run.tone]
            one = QTextLayout.FormatRange()
            one.start, one.length = start, _length(run.words)
            shape = QTextCharFormat()
            shape.setForeground(theme.colour(colour))
            shape.setFontWeight(max(weight, self._weight))
            shape.setFontStrikeOut(run.tone == "struck")
            one.format = shape
            made.append(one)
            start += _length(run.words)
        return made

    def hasHeightForWidth(self) -> bool:
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its lines."""
        # Layouts ask for it again and again.
        if width not in self._heights:
            self._heights[width] = self._layout(width)[1]
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """A comfortable column."""
        width = theme.scaled(_WIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It may become narrow."""
        return QSize(theme.scaled(_NARROW), theme.line_height(self._size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width needs another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines, each run in its tone."""
        layout, _ = self._layout(self.width())
        painter = QPainter(self)
        painter.setPen(theme.colour("ink"))
        layout.draw(painter, QPointF(0, 0))


def _length(words: str) -> int:
    """How long a text is for Qt, which counts UTF-16."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2
