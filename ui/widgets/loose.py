"""Lines of a field that stand as far apart as those of a narrative on the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit

from ui.theme import theme
from ui.theme.tokens import Type

_ALIKE: Final = 0.01
# The room over the letters of the first line counts as a part of the field's margin.
_LIFT: Final = 3.0


class LooseLayout(QPlainTextDocumentLayout):
    """Plain text whose lines stand apart; Qt alone would put them as near as the letters allow."""

    def blockBoundingRect(self, block: QTextBlock, /) -> QRectF:
        """Where a paragraph stands, with each of its lines in the middle of its own height."""
        around = super().blockBoundingRect(block)
        if not block.isValid() or not block.isVisible():
            return around
        lines, least = block.layout(), theme.line_height(Type.BODY, loose=True)
        y = 0.0 if block.previous().isValid() else -_LIFT
        for place in range(lines.lineCount()):
            line = lines.lineAt(place)
            # Letters taller than the line, as those of Tibetan, get the room that they need.
            high = max(least, line.height())
            top = y + (high - line.height()) / 2
            if abs(line.y() - top) > _ALIKE:
                line.setPosition(QPointF(line.x(), top))
            y += high
        end = 0.0 if block.next().isValid() else self.document().documentMargin()
        around.setHeight(y + end)
        return around


def loosen(field: QPlainTextEdit) -> tuple[QTextDocument, LooseLayout]:
    """Give a field that was just made a text whose lines stand apart.

    Returns:
        What the field must hold on to as long as it lives: Qt does not keep Python's half of it.
    """
    text = QTextDocument(field)
    layout = LooseLayout(text)
    text.setDocumentLayout(layout)
    text.setDefaultFont(field.font())
    field.setDocument(text)
    return text, layout


def height_of(field: QPlainTextEdit, most: int) -> tuple[float, int]:
    """How high the first lines of a text stand together, and how many they are.

    Args:
        field: with a text that was loosened.
        most: how many lines at most.
    """
    least = theme.line_height(Type.BODY, loose=True)
    layout, block = field.document().documentLayout(), field.document().firstBlock()
    high, count = 0.0, 0
    while block.isValid() and count < most:
        layout.blockBoundingRect(block)
        lines = block.layout()
        for place in range(min(lines.lineCount(), most - count)):
            high += max(least, lines.lineAt(place).height())
            count += 1
        block = block.next()
    return high, count
