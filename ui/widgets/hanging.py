"""Where letters that hang from their line have to be drawn to stand in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_TIBETAN: Final = range(0x0F00, 0x1000)
_LETTER: Final = "\u0f40"


def middle(painter: QPainter, box: QRectF, words: str) -> QRectF:
    """The box in which words are to be centred so that they look centred in another.

    Args:
        painter: with its font set.
        box: where they shall stand.
        words: Tibetan ones hang from their line, and would stand too high.
    """
    if not any(ord(letter) in _TIBETAN for letter in words):
        return box
    metrics = painter.fontMetrics()
    line = metrics.boundingRect(box.toRect(), int(Qt.AlignmentFlag.AlignCenter), words)
    letter = metrics.tightBoundingRect(_LETTER)
    stands = line.top() + metrics.ascent() + letter.center().y()
    return box.translated(0, round(box.center().y() - stands))
