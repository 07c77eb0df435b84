"""A card on paper: a page with its QR code and its digits, and business cards with the digits."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from defender_app.focal.card_drawing import QUIET
from ui.paper import sheets

if TYPE_CHECKING:
    from defender_app.focal.card_drawing import Matrix

_MARGIN: Final = 18.0
_MM: Final = sheets.DOTS / 25.4
_CODE: Final = 130.0
"""Millimetres of the large code with its quiet zone: a telephone reads it at arm's length."""

_SMALL_CODE: Final = 26.0
_CARD: Final = (85.0, 54.0)
_ROWS: Final = 4
_GREY: Final = QColor(90, 90, 90)


@dataclass(frozen=True, repr=False)
class PaperCard:
    """What is printed.

    Attributes:
        name: of the card. organisation: under it.
        facts: sentences under them.
        groups: the eight groups of five digits.
        advice: what to do with the digits.
        matrix: the QR code of the whole card; None where it is too long for one.
        digits: the QR code of the digits.
        mark: a word across every page; "" for none.
        mirrored: whether it is read from right to left.
    """

    name: str
    organisation: str
    facts: tuple[str, ...]
    groups: tuple[str, ...]
    advice: str
    matrix: Matrix | None
    digits: Matrix
    mark: str = ""
    mirrored: bool = False
    code_caption: str = field(default="")

    def texts(self) -> tuple[str, ...]:
        """Every word that is printed."""
        more = (self.code_caption, self.mark)
        return (self.name, self.organisation, *self.facts, *self.groups, self.advice, *more)


def page(card: PaperCard) -> bytes:
    """One A4 page with both codes, as a PDF that says neither when nor with what it was made."""
    return sheets.pdf(lambda painter, _: _Page(painter, card).draw(), margin=_MARGIN)


def business_cards(card: PaperCard) -> bytes:
    """A sheet of eight business cards to cut out: name, the digits and their QR code."""
    return sheets.pdf(lambda painter, _: _sheet(painter, card), margin=_MARGIN)


class _Page:
    """The page, from the top."""

    def __init__(self, painter: QPainter, card: PaperCard) -> None:
        self._painter, self._card = painter, card
        size = painter.viewport()
        self._wide, self._high = float(size.width()), float(size.height())
        self._y = 0.0

    def draw(self) -> None:
        """Draw all of it."""
        card = self._card
        if card.mark:
            sheets.paint_mark(self._painter, card.mark, self._wide, self._high)
        self._text(card.name, sheets.font(22, 600), after=1)
        self._text(card.organisation, sheets.font(13), after=4)
        for fact in card.facts:
            self._text(fact, sheets.font(10), colour=_GREY, after=1)
        self._y += 4 * _MM
        self._groups()
        self._text(card.advice, sheets.font(10), after=4)
        if card.matrix is not None:
            side = min(_CODE * _MM, self._high - self._y - 8 * _MM)
            left = (self._wide - side) / 2
            _paint_code(self._painter, card.matrix, QRectF(left, self._y, side, side))
            self._y += side
        self._text(card.code_caption, sheets.font(9), colour=_GREY, after=2)
        self._text(card.mark, sheets.font(14, 600))

    def _text(
        self, words: str, font: QFont, *, colour: QColor | None = None, after: float = 0
    ) -> None:
        if words:
            room = QRectF(0, self._y, self._wide, self._high - self._y)
            self._y += _paint_text(self._painter, words, font, room, self._card.mirrored, colour)
        self._y += after * _MM

    def _groups(self) -> None:
        """Two rows of four, from left to right in every language, and their own small code."""
        side = _SMALL_CODE * _MM
        at = 0.0 if self._card.mirrored else self._wide - side
        _paint_code(self._painter, self._card.digits, QRectF(at, self._y, side, side))
        self._painter.setPen(QColor(0, 0, 0))
        self._painter.setFont(sheets.font(20, 500))
        wide, high = (self._wide - side) / 4, 13 * _MM
        start = side if self._card.mirrored else 0.0
        for place, group in enumerate(self._card.groups):
            room = QRectF(start + place % 4 * wide, self._y + place // 4 * high, wide, high)
            self._painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), group)
        self._y += 2 * high + 2 * _MM


def _sheet(painter: QPainter, card: PaperCard) -> None:
    wide, high = _CARD[0] * _MM, _CARD[1] * _MM
    for row in range(_ROWS):
        for column in range(2):
            room = QRectF(column * wide, row * (high + 2 * _MM), wide, high)
            _business_card(painter, card, room)


def _business_card(painter: QPainter, card: PaperCard, room: QRectF) -> None:
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QPen(_GREY, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(room.adjusted(1, 1, -1, -1))
    inner = room.adjusted(4 * _MM, 4 * _MM, -4 * _MM, -3 * _MM)
    side = _SMALL_CODE * _MM
    left = inner.left() if card.mirrored else inner.right() - side
    _paint_code(painter, card.digits, QRectF(left, inner.bottom() - side, side, side))
    used = _paint_text(painter, card.name, sheets.font(11, 600), inner, card.mirrored)
    below = QRectF(inner.left(), inner.top() + used, inner.width(), inner.height() - used)
    _paint_text(painter, card.organisation, sheets.font(8.5), below, card.mirrored)
    painter.setPen(QColor(0, 0, 0))
    painter.setFont(sheets.font(10, 500))
    wide, high = (inner.width() - side) / 2, side / 4
    start = inner.left() + (side if card.mirrored else 0)
    for place, group in enumerate(card.groups):
        x, y = start + place % 2 * wide, inner.bottom() - side + place // 2 * high
        painter.drawText(QRectF(x, y, wide, high), int(Qt.AlignmentFlag.AlignCenter), group)
    if card.mark:
        painter.setPen(_GREY)
        painter.setFont(sheets.font(7, 600))
        painter.drawText(
            inner, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight), card.mark
        )
    painter.restore()


def _paint_code(painter: QPainter, code: Matrix, room: QRectF) -> None:
    """Dark runs as rectangles on white, with the quiet zone inside the room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(room, QColor(255, 255, 255))
    module = room.width() / (code.size + 2 * QUIET)
    black = QColor(0, 0, 0)
    for row, dots in enumerate(code.rows):
        start = 0
        for piece in dots.split("0"):
            if piece:
                x = room.left() + (QUIET + start) * module
                y = room.top() + (QUIET + row) * module
                painter.fillRect(QRectF(x, y, len(piece) * module, module), black)
            start += len(piece) + 1
    painter.restore()


def _paint_text(  # noqa: PLR0913, PLR0917 - where, what and how
    painter: QPainter,
    words: str,
    font: QFont,
    room: QRectF,
    mirrored: bool,
    colour: QColor | None = None,
) -> float:
    """Plain text in lines as wide as the room, in the direction of its own letters.

    Gives:
        How high it is.
    """
    high = 0.0
    painter.setPen(colour or QColor(0, 0, 0))
    for paragraph in words.split("\n"):
        layout = QTextLayout(paragraph, font, painter.device())
        option = QTextOption()
        option.setTextDirection(_direction(paragraph, mirrored))
        # Words of any script begin where the page begins.
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            line.setPosition(QPointF(0, high))
            high += line.height()
            if high > room.height():
                break
        layout.endLayout()
        layout.draw(painter, room.topLeft())
    return high


def _direction(words: str, mirrored: bool) -> Qt.LayoutDirection:
    if not any(letter.isalpha() for letter in words):
        return Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.LayoutDirectionAuto
