"""A report on paper: the page that leaves, word for word, as a PDF.

It is laid out by Qt from the very bytes of ``data/report.html``; the glyphs are drawn one by one,
so that ``readable`` knows which letters each of them stands for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEventLoop,
    QPointF,
    QSizeF,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLayout,
    QTextLine,
    QTextOption,
    QTransform,
)

from ui.paper import readable, sheets
from ui.paper.page_html import foot_of, for_qt

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARGIN: Final = 17.0
_FOOT: Final = 0.035
_INK: Final = QColor(0, 0, 0)
_GREY: Final = QColor(84, 84, 84)
_HEADINGS: Final = {1: 16.0, 2: 12.5, 3: 10.5}
_ALL: Final = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
_SHEET: Final = (
    f".q,.none,.foot{{color:{_GREY.name()}}}"
    "h1{margin-top:20px;margin-bottom:6px}h2{margin-top:16px;margin-bottom:6px}"
    "h3{margin-top:10px;margin-bottom:3px}"
    ".q{padding:2px 14px 2px 0}.a{white-space:pre-wrap;padding:2px 0 2px 0}"
    "td{padding:2px 10px 2px 0}.half{padding:0 16px 0 0}"
    ".class,.training{font-weight:600}"
    "p{margin-top:3px;margin-bottom:6px}.text{white-space:pre-wrap}"
)


@dataclass(frozen=True, repr=False)
class Printed:
    """A report as a PDF.

    Attributes:
        data: the PDF; says neither when nor with what it was made.
        missing: letters that no font of this computer has; boxes stand for them.
    """

    data: bytes
    missing: str


def pdf(page: bytes, *, mark: str = "") -> Printed:
    """The page of a report on A4; the classification is on every sheet.

    Args:
        page: ``data/report.html``, exactly as it leaves.
        mark: a word across every sheet; "" for none.
    """
    # A layout of many words starts a timer, and in the thread of a job nobody else serves one.
    loop = QEventLoop()
    drawn: list[_Pen] = []

    def draw(painter: QPainter, writer: QPdfWriter) -> None:
        drawn.append(_Pen(painter))
        _draw(drawn[0], writer, page, mark)

    data = sheets.pdf(draw, margin=_MARGIN)
    del loop
    (pen,) = drawn
    return Printed(readable.with_letters(data, pen.pages), "".join(sorted(pen.missing)))


@dataclass
class _Pen:
    """Draws lines of text, and remembers every glyph in the order in which it is drawn."""

    painter: QPainter
    pages: list[readable.Glyphs] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)

    def line(self, line: QTextLine, text: str, at: QPointF, colour: QColor) -> None:
        """One line of a layout; ``at`` is where the layout begins."""
        self.painter.setPen(colour)
        glyphs = self.pages[-1]
        for run in line.glyphRuns(-1, -1, _ALL):
            self.painter.drawGlyphRun(at, run)
            font = readable.font_key(run.rawFont())
            glyphs.drawn += [(font, glyph) for glyph in run.glyphIndexes()]
        self.missing |= readable.letters(line, text, glyphs)

    def words(self, words: str, middle: QPointF, font: QFont, colour: QColor) -> None:
        """One centred line of our own."""
        layout = QTextLayout(words, font, self.painter.device())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        self.line(line, words, middle - QPointF(line.naturalTextWidth() / 2, 0), colour)


def _draw(pen: _Pen, writer: QPdfWriter, page: bytes, mark: str) -> None:
    wide, whole = float(writer.width()), float(writer.height())
    high = whole * (1 - _FOOT)
    document = _document(page, writer, QSizeF(wide, high))
    count, foot = document.pageCount(), foot_of(page)
    lines = _by_page(document, high)
    for number in range(count):
        if number:
            writer.newPage()
        pen.pages.append(readable.Glyphs())
        if mark:
            _paint_mark(pen.painter, mark, wide, whole)
        for line, text, at, colour in lines.get(number, ()):
            pen.line(line, text, at - QPointF(0, number * high), colour)
        words = f"{foot}  ·  {number + 1} / {count}"
        pen.words(words, QPointF(wide / 2, high + whole * _FOOT / 3), sheets.font(7.5), _GREY)


def _by_page(
    document: QTextDocument, high: float
) -> dict[int, list[tuple[QTextLine, str, QPointF, QColor]]]:
    found: dict[int, list[tuple[QTextLine, str, QPointF, QColor]]] = {}
    for block in _blocks(document):
        layout = block.layout()
        at = document.documentLayout().blockBoundingRect(block).topLeft()
        shape = QTextCursor(block).blockCharFormat()
        first = block.begin()
        if not first.atEnd():
            shape = first.fragment().charFormat()
        colour = shape.foreground().color() if shape.foreground().style() else _INK
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            middle = at.y() + line.y() + line.height() / 2
            found.setdefault(int(middle // high), []).append((line, block.text(), at, colour))
    return found


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _document(page: bytes, writer: QPdfWriter, size: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(sheets.font(9.5))
    document.setDefaultStyleSheet(_SHEET)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(for_qt(page))
    _fit_headings(document)
    document.setPageSize(size)
    return document


def _fit_headings(document: QTextDocument) -> None:
    """Qt makes headings larger than any sheet says."""
    cursor = QTextCursor(document)
    # One layout for all of them.
    cursor.beginEditBlock()
    for block in _blocks(document):
        level = block.blockFormat().headingLevel()
        if level:
            cursor.setPosition(block.position())
            last = block.position() + block.length() - 1
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setFont(sheets.font(_HEADINGS.get(level, 9.5), 600))
            cursor.setCharFormat(shape)
    cursor.endEditBlock()


def _paint_mark(painter: QPainter, mark: str, wide: float, high: float) -> None:
    """A word across the page, as a shape: it is read at the foot."""
    font = sheets.font(72, 600)
    metrics = QFontMetricsF(font, painter.device())
    path = QPainterPath()
    font.setPixelSize(max(1, round(72 * sheets.DOTS / 72)))
    path.addText(-metrics.horizontalAdvance(mark) / 2, metrics.ascent() / 3, font, mark)
    painter.save()
    painter.setTransform(QTransform.fromTranslate(wide / 2, high / 2), combine=True)
    painter.rotate(-45)
    painter.fillPath(path, sheets.MARK)
    painter.restore()
