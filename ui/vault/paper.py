"""A share as one printed page. Made as a PDF in memory; a person says where it goes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from ui.paper import sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crypto.shares import Share

_MILLIMETRES: Final = 25.4
_MARGIN: Final = 20.0
_COLUMNS: Final = 3
_LINE: Final = 10.0


@dataclass(frozen=True)
class Sheet:
    """What stands on a page.

    Attributes:
        title: in the language of the window, as are the sentences.
        sentences: what it is, and what to do with it.
        words: the 33 words; secret.
        numbers: of the words.
        mirrored: whether the sentences run from right to left.
        mark: a word across the page; "" for none.
    """

    title: str
    sentences: tuple[str, ...]
    words: tuple[str, ...] = field(repr=False)
    numbers: tuple[int, ...] = field(repr=False)
    mirrored: bool = False
    mark: str = ""


def sheet(
    title: str, sentences: tuple[str, ...], share: Share, *, mirrored: bool, mark: str = ""
) -> Sheet:
    """The page of a share."""
    return Sheet(title, sentences, share.words, share.numbers, mirrored, mark)


def pdf(page: Sheet) -> bytes:
    """The page as a PDF of A4 size that says neither when nor with what it was made."""
    return sheets.pdf(
        lambda painter, writer: _draw(painter, QSizeF(writer.width(), writer.height()), page),
        margin=_MARGIN,
    )


def _dots(millimetres: float) -> float:
    return millimetres * sheets.DOTS / _MILLIMETRES


def _draw(painter: QPainter, size: QSizeF, page: Sheet) -> None:
    side = Qt.AlignmentFlag.AlignRight if page.mirrored else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap)
    direction = Qt.LayoutDirection.RightToLeft if page.mirrored else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    if page.mark:
        sheets.paint_mark(painter, page.mark, size.width(), size.height())
        painter.setPen(Qt.GlobalColor.black)
    top = 0.0
    for words, font, gap in (
        (page.title, sheets.font(18, 600), 5.0),
        *((one, sheets.font(11), 3.0) for one in page.sentences),
    ):
        painter.setFont(font)
        box = painter.boundingRect(QRectF(0, top, size.width(), size.height()), flags, words)
        painter.drawText(QRectF(0, top, size.width(), box.height()), flags, words)
        top += box.height() + _dots(gap)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    _draw_words(painter, top + _dots(4), size.width(), page)


def _draw_words(painter: QPainter, top: float, width: float, page: Sheet) -> None:
    for piece in pieces(page, top, width):
        painter.setFont(piece.font)
        painter.drawText(piece.place, piece.flags, piece.text)
        if piece.has_line:
            painter.setPen(QPen(Qt.GlobalColor.lightGray, _dots(0.15)))
            below = piece.place.bottom()
            painter.drawLine(
                int(piece.place.left()), int(below), int(piece.place.right()), int(below)
            )
            painter.setPen(Qt.GlobalColor.black)


class Piece(NamedTuple):
    """Something written at a place of the page, in dots."""

    text: str
    place: QRectF
    font: QFont
    flags: int
    has_line: bool = False


def pieces(page: Sheet, top: float, width: float) -> Iterator[Piece]:
    """Each word with its place and its number, column by column."""
    rows = -(-len(page.words) // _COLUMNS)
    column, line = width / _COLUMNS, _dots(_LINE)
    middle = Qt.AlignmentFlag.AlignVCenter
    left = int(Qt.AlignmentFlag.AlignLeft | middle)
    right = int(Qt.AlignmentFlag.AlignRight | middle)
    small, large = sheets.font(9), sheets.font(13, 600)
    for place, (word, number) in enumerate(zip(page.words, page.numbers, strict=True)):
        x, y = place // rows * column, top + place % rows * line
        yield Piece(str(place + 1), QRectF(x, y, _dots(7), line), small, right)
        room = QRectF(x + _dots(10), y, column - _dots(28), line)
        yield Piece(word, room, large, left, has_line=True)
        end = QRectF(x + column - _dots(18), y, _dots(12), line)
        yield Piece(f"{number:04d}", end, small, right)
