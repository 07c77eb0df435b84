"""Words on the page: ours, and those somebody wrote or sent."""

from __future__ import annotations

import math
import unicodedata
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

Kind = Literal[
    "body",
    "page",
    "first",
    "record",
    "heading",
    "label",
    "hint",
    "strong",
    "quiet",
    "caption",
    "narrative",
    "sentence",
]


class _Shape(NamedTuple):
    size: Type
    weight: int
    colour: str
    loose: bool = False


_SHAPES: Final[dict[str, _Shape]] = {
    "body": _Shape(Type.BODY, 400, "ink"),
    "page": _Shape(Type.PAGE, 600, "ink"),
    "first": _Shape(Type.FIRST, 600, "ink"),
    "record": _Shape(Type.RECORD, 600, "ink"),
    "heading": _Shape(Type.HEADING, 600, "ink"),
    "label": _Shape(Type.LABEL, 500, "ink"),
    "hint": _Shape(Type.HINT, 400, "ink3"),
    "strong": _Shape(Type.BODY, 600, "ink"),
    "quiet": _Shape(Type.LABEL, 400, "ink2"),
    "caption": _Shape(Type.HINT, 600, "ink3"),
    "narrative": _Shape(Type.BODY, 400, "ink", loose=True),
    "sentence": _Shape(Type.LABEL, 400, "ink2"),
}

_KEPT: Final = 16
_STRONG: Final = 600
_FIXED: Final = ("DejaVu Sans Mono", "Menlo", "Consolas", "monospace")
_PLENTY: Final = 8

# Isolate (U+2068 … U+2069): a name in another script must not rearrange the words around it.
_ISOLATE: Final = "\u2068{}\u2069"


def isolated(words: str) -> str:
    """`words` of somebody, for use inside a sentence of ours."""
    return _ISOLATE.format(words)


def apart(words: str) -> str:
    """The same, only where they may run another way than the window does."""
    same = words.isascii() and QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    return words if same else isolated(words)


def own_way(words: str) -> str:
    """A line that runs the other way than the window from end to end keeps its dots and brackets.

    Words that mix both ways stay as they are.
    """
    if QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight or not words:
        return words
    mixed = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in words)
    return words if mixed else isolated(words)


class Words(QLabel):
    """A label with the line height of the scale, which QLabel alone does not know."""

    def __init__(self, words: str = "", kind: Kind = "body", *, wrap: bool = False) -> None:
        super().__init__()
        self._shape = _SHAPES[kind]
        self._colour = self._shape.colour
        self._weight = self._shape.weight
        self._struck = False
        self._tabular = False
        self._heights: dict[tuple[str, int, bool], int] = {}
        self._wide: dict[str, int] = {}
        self._pieces: list[QTextLayout.FormatRange] = []
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._fit()
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed,
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self.setText(words)
        theme.watch(self._fit)

    def _fit(self) -> None:
        made = theme.font(self._shape.size, self._weight, tabular=self._tabular)
        made.setStrikeOut(self._struck)
        # Kept beside Qt's font: a style sheet puts that one back when a widget gets a parent.
        self._face = made
        self._heights.clear()
        self._wide.clear()
        self.setFont(made)
        self.updateGeometry()
        self.update()

    def set_colour(self, token: str) -> None:
        """Paint the words in another token."""
        self._colour = token
        self.update()

    def set_weight(self, weight: int) -> None:
        """Paint the words in another weight: 400, 500 or 600."""
        self._weight = weight
        self._fit()

    def set_struck(self, struck: bool) -> None:
        """Strike the words through: they stay here."""
        self._struck = struck
        self._fit()

    def set_tabular(self) -> None:
        """Make all figures equally wide, where dates or counts stand below each other."""
        self._tabular = True
        self._fit()

    def set_pieces(
        self, strong: Sequence[tuple[int, int]], typed: Sequence[tuple[int, int]]
    ) -> None:
        """Set pieces of the words apart: names of buttons, and what is to be typed.

        Args:
            strong: where each begins, and how many letters it has.
            typed: the same.
        """
        self._pieces = []
        for place, pieces in enumerate((strong, typed)):
            shape = QTextCharFormat()
            if place:
                shape.setFontFamilies(_FIXED)
            else:
                shape.setFontWeight(_STRONG)
            for start, length in pieces:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length, piece.format = start, length, shape
                self._pieces.append(piece)
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def line_height(self) -> int:
        """How high one line stands."""
        return theme.line_height(self._shape.size, self.text(), loose=self._shape.loose)

    def _layout(self, width: float) -> tuple[QTextLayout, int]:
        """The lines of the text for a width, each at its place, and their height together."""
        layout = QTextLayout(self.text().rstrip().replace("\n", "\u2028"), self._face)
        option = QTextOption()
        option.setWrapMode(
            QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            if self.wordWrap()
            else QTextOption.WrapMode.ManualWrap
        )
        option.setTextDirection(
            Qt.LayoutDirection.LayoutDirectionAuto
            if self.property("said")
            else self.layoutDirection()
        )
        option.setAlignment(self._side())
        layout.setTextOption(option)
        if self._pieces:
            layout.setFormats(self._pieces)
        height = self.line_height()
        metrics = QFontMetricsF(self._face)
        above = (height - metrics.height()) / 2
        layout.beginLayout()
        y = 0
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 1.0))
            # A line that mixes scripts is taller than the font: hold on to the baseline.
            line.setPosition(QPointF(0, round(y + above + metrics.ascent() - line.ascent())))
            y += height
        layout.endLayout()
        return layout, max(y, height)

    def _side(self) -> Qt.AlignmentFlag:
        """Left, right or middle of the screen, whatever direction the words themselves run."""
        wanted = self.alignment()
        if wanted & Qt.AlignmentFlag.AlignHCenter:
            return Qt.AlignmentFlag.AlignHCenter
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        ends = bool(wanted & Qt.AlignmentFlag.AlignRight)
        left = Qt.AlignmentFlag.AlignLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored != ends else left
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _natural(self) -> int:
        words = self.text()
        if words not in self._wide:
            metrics = QFontMetricsF(self._face)
            lines = words.split("\n") or [""]
            self._wide = {words: math.ceil(max(metrics.horizontalAdvance(one) for one in lines))}
        # A text layout wants a little more than the letters, or it breaks the line.
        return self._wide[words] + 1 if self.wordWrap() else self._wide[words]

    def hasHeightForWidth(self) -> bool:
        """Wrapped words ask for height by width."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """The height of the lines at a width."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._height_at(inner) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """One line, or a comfortable column for wrapped words."""
        margins = self.contentsMargins()
        sides, ends = margins.left() + margins.right(), margins.top() + margins.bottom()
        natural = self._natural()
        if self.wordWrap():
            width = min(natural, theme.scaled(480))
            return QSize(width + sides, self._height_at(width) + ends)
        lines = self.text().count("\n") + 1
        return QSize(natural + sides, lines * self.line_height() + ends)

    def minimumSizeHint(self) -> QSize:
        """Wrapped words may become narrow; a line may not."""
        if self.wordWrap():
            return QSize(min(self._natural(), theme.scaled(96)), self.line_height())
        return self.sizeHint()

    def _height_at(self, width: int) -> int:
        """How high all lines are; layouts ask for it again and again."""
        asked = (self.text(), width, self.wordWrap())
        if asked not in self._heights:
            if len(self._heights) >= _KEPT:
                self._heights.clear()
            self._heights[asked] = (
                self.line_height() if self._on_one_line(width) else self._layout(width)[1]
            )
        return self._heights[asked]

    def _on_one_line(self, width: int) -> bool:
        """Whether there is plenty of room: most words are short, and breaking them takes long."""
        if len(self.text().splitlines()) > 1:
            return False
        natural = self._natural()
        # Where scripts meet, the lines need more than the letters one by one.
        return width >= natural + natural // 8 + _PLENTY

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrapped words need another height when the width changes."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def shown_text(self, width: float) -> str:
        """What is painted at a width; `Elided` shortens it."""
        del width
        return self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines in their token."""
        del event
        painter = QPainter(self)
        token = self._colour if self.isEnabled() else "ink3"
        painter.setPen(theme.colour(token))
        inner = self.contentsRect()
        layout, height = self._layout(inner.width())
        spare = inner.height() - height
        top = inner.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter and spare > 0:
            top += spare // 2
        layout.draw(painter, QPointF(inner.left(), top))


class Elided(Words):
    """One line that ends in … when there is no room; the whole words are in its tooltip."""

    def __init__(self, words: str = "", kind: Kind = "body") -> None:
        super().__init__(words, kind)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(theme.scaled(48), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, shortened where it must be."""
        del event
        painter = QPainter(self)
        painter.setPen(theme.colour(self._colour if self.isEnabled() else "ink3"))
        painter.setFont(self._face)
        inner = self.contentsRect()
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, inner.width())
        set_tip(self, self.text() if shown != self.text() else "")
        if self.property("said"):
            shown = isolated(shown)
        painter.drawText(inner, int(self._side() | Qt.AlignmentFlag.AlignVCenter), shown)


def text(words: str, kind: Kind = "body", *, wrap: bool = False) -> Words:
    """A label for words of ours (translated).

    Args:
        words: What it says; plain text always.
        kind: The step of the type scale.
        wrap: Whether it may take several lines.
    """
    return Words(words, kind, wrap=wrap)


def keep_room(label: Words, *, kept: bool = True) -> None:
    """Keep the room of one line for a label while it is hidden, so that nothing jumps."""
    policy = label.sizePolicy()
    policy.setRetainSizeWhenHidden(kept)
    label.setSizePolicy(policy)
    edge = label.contentsMargins()
    line = label.line_height() + edge.top() + edge.bottom()
    label.setMinimumHeight(line if kept else 0)


def said(words: str, kind: Kind = "body", *, wrap: bool = False) -> Words:
    """A label for words of the user or from outside: plain, and with a direction of their own.

    Args:
        words: What somebody wrote.
        kind: The step of the type scale.
        wrap: Whether it may take several lines.
    """
    made = Words("", kind, wrap=wrap)
    mark_said(made)
    made.setText(words)
    return made


def english(words: str) -> Words:
    """The English beside a translation that nobody has checked yet: quiet, and from left to right.

    Args:
        words: of the source.
    """
    label = Words(words, "quiet", wrap=True)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    mark_said(label)
    return label


def mark_said(widget: QWidget) -> None:
    """Say that a widget shows words which are not ours, so nobody looks for a translation."""
    widget.setProperty("said", True)  # noqa: FBT003 - Qt takes any value here
