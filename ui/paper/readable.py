"""Which letters the glyphs of a PDF stand for, so that its text can be read and searched.

Qt says it only of glyphs that one letter has for itself. What a script joins, stacks or bends
(Tibetan stacks, endings of Uyghur words) would be drawn and yet not be there for whoever reads
with another program. ``QPdfWriter`` names each glyph by a number of its own; in the order in which
they were drawn, these numbers are told apart, and the tables of letters are written anew.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QRawFont, QTextLayout, QTextLine

from ui.paper.page_html import ISOLATES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FontKey = tuple[str, str, float]
_ALL: Final = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
# Letters that have glyphs of their own: Qt knows them.
_SIMPLE: Final = re.compile(
    "[\x00-\u058f\u1e00-\u1fff\u2000-\u206f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]*"
)
_JOINED: Final = "".join(
    re.escape(chr(number))
    for number in range(0x300, 0x20000)
    if unicodedata.category(chr(number)) in {"Mn", "Mc", "Me"} or number in {0x200C, 0x200D}
)
_CLUSTER: Final = re.compile(f".[{_JOINED}]*", re.DOTALL)
_PAGE: Final = re.compile(rb"/Type /Page\b.*?/Contents (\d+) 0 R.*?/Resources (\d+) 0 R", re.DOTALL)
_FONT: Final = re.compile(rb"/F(\d+) (\d+) 0 R")
_LETTERS: Final = re.compile(rb"/ToUnicode (\d+) 0 R")
_SHOWN: Final = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-F]{4})> Tj")
_RANGE: Final = re.compile(rb"<([0-9A-F]{4})> <[0-9A-F]{4}> \[([^\]]*)\]")
_CMAP: Final = (
    b"/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    b"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    b"/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    b"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n%s"
    b"endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
)
_IN_ONE: Final = 100


@dataclass
class Glyphs:
    """What was drawn on one page.

    Attributes:
        drawn: (font, glyph) in order.
        stands: what a glyph stands for, as often as it was seen.
    """

    drawn: list[tuple[FontKey, int]] = field(default_factory=list)
    stands: dict[tuple[FontKey, int], Counter[str]] = field(default_factory=dict)


def font_key(font: QRawFont) -> FontKey:
    """What tells fonts apart."""
    return font.familyName(), font.styleName(), font.pixelSize()


def letters(line: QTextLine, text: str, glyphs: Glyphs) -> set[str]:
    """Note what the glyphs of a line stand for.

    Args:
        line: of a layout that is done.
        text: of the whole layout.
        glyphs: of the page; what is found is added.

    Returns:
        The letters that no font has.
    """
    units = text.encode("utf-16-le")
    start, length = line.textStart(), line.textLength()
    part = units[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
    missing: set[str] = set()
    simple = _SIMPLE.fullmatch(part) is not None
    if simple and all(0 not in run.glyphIndexes() for run in line.glyphRuns(-1, -1, _ALL)):
        return missing
    at = start
    before: tuple[list[tuple[FontKey, int]], str, float] = ([], "", -1.0)
    for cluster in _CLUSTER.findall(part):
        said, wide = cluster, len(cluster.encode("utf-16-le")) // 2
        found, place = _of(line, at, wide)
        at += wide
        if any(glyph == 0 for _, glyph in found) and not ISOLATES.issuperset(said):
            missing |= {one for one in said if not one.isspace()}
        if found == before[0] and place == before[2] and found:
            # One glyph for two letters: lam and alef.
            said = before[1] + said
            _forget(glyphs, before[0], before[1])
        _note(glyphs, found, said)
        before = (found, said, place)
    return missing


def _of(line: QTextLine, start: int, length: int) -> tuple[list[tuple[FontKey, int]], float]:
    found, place = [], -1.0
    for run in line.glyphRuns(start, length, _ALL):
        font = font_key(run.rawFont())
        found += [(font, glyph) for glyph in run.glyphIndexes()]
        positions = run.positions()
        place = positions[0].x() if positions else place
    return found, place


def _note(glyphs: Glyphs, found: Sequence[tuple[FontKey, int]], said: str) -> None:
    """One glyph takes all letters; of several each takes one, the first what is left."""
    for number, one in enumerate(found):
        rest = said[number:] if number == len(found) - 1 else said[number : number + 1]
        if len(found) > 1 and len(said) > len(found):
            extra = len(said) - len(found)
            rest = said[: extra + 1] if number == 0 else said[number + extra : number + extra + 1]
        if rest:
            glyphs.stands.setdefault(one, Counter())[rest] += 1


def _forget(glyphs: Glyphs, found: Sequence[tuple[FontKey, int]], said: str) -> None:
    for one in found:
        seen = glyphs.stands.get(one)
        if seen is not None and seen[said] > 0:
            seen[said] -= 1


def with_letters(pdf: bytes, pages: Sequence[Glyphs]) -> bytes:
    """The same PDF, its tables of letters complete.

    Args:
        pdf: as ``QPdfWriter`` makes it.
        pages: what was drawn on each page, in order, and nothing else.

    Returns:
        The PDF; as it was where it has another form than expected: it prints all the same.
    """
    book = _Book(pdf)
    shown = [book.shown(page) for page in book.pages()]
    if [len(one) for one in shown] != [len(page.drawn) for page in pages]:
        return pdf
    wanted: dict[int, dict[int, Counter[str]]] = {}
    for codes, page in zip(shown, pages, strict=True):
        for (table, code), one in zip(codes, page.drawn, strict=True):
            seen = page.stands.get(one)
            if seen:
                wanted.setdefault(table, {}).setdefault(code, Counter()).update(seen)
    return book.written({table: book.table(table, codes) for table, codes in wanted.items()})


class _Book:
    """The objects of a PDF of ``QPdfWriter``, by number."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        begin = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
        self._end = begin
        lines = pdf[begin:].split(b"\n")
        self._count = int(lines[1].split()[1])
        offsets = {number: int(lines[2 + number][:10]) for number in range(1, self._count)}
        ends = [*sorted(offsets.values())[1:], begin]
        order = sorted(offsets, key=lambda number: offsets[number])
        self._objects = {
            number: pdf[offsets[number] : end] for number, end in zip(order, ends, strict=True)
        }
        self._head = pdf[: min(offsets.values())]
        self._order = order

    def pages(self) -> list[re.Match[bytes]]:
        """The pages, in order."""
        found = (_PAGE.search(self._objects[number]) for number in sorted(self._objects))
        return [one for one in found if one is not None]

    def shown(self, page: re.Match[bytes]) -> list[tuple[int, int]]:
        """(table of letters, number) of each glyph of a page, in order."""
        fonts = {
            name: self._letters(int(number))
            for name, number in _FONT.findall(self._objects[int(page[2])])
        }
        found, table = [], 0
        for name, code in _SHOWN.findall(self._stream(int(page[1]))):
            if name:
                table = fonts.get(name, 0)
            else:
                found.append((table, int(code, 16)))
        return found

    def _letters(self, font: int) -> int:
        found = _LETTERS.search(self._objects[font])
        return int(found[1]) if found else 0

    def _stream(self, number: int) -> bytes:
        body = self._objects[number]
        head, _, rest = body.partition(b"stream")
        data = rest.lstrip(b"\r\n")
        return zlib.decompressobj().decompress(data) if b"/FlateDecode" in head else data

    def table(self, number: int, seen: Mapping[int, Counter[str]]) -> bytes:
        """A table of letters with what Qt does not know."""
        known: dict[int, str] = {}
        for start, codes in _RANGE.findall(self._stream(number)):
            for place, code in enumerate(re.findall(rb"<([0-9A-F]+)>", codes)):
                known[int(start, 16) + place] = bytes.fromhex(code.decode()).decode("utf-16-be")
        for code, texts in seen.items():
            if not known.get(code, "\0").strip("\0"):
                known[code] = texts.most_common(1)[0][0]
        # Space and tab have one glyph, and Qt takes the tab.
        lines = [
            b"<%04X> <%s>\n"
            % (code, text.replace("\t", " ").encode("utf-16-be").hex().upper().encode())
            for code, text in sorted(known.items())
        ]
        parts = [lines[at : at + _IN_ONE] for at in range(0, len(lines), _IN_ONE)]
        body = b"".join(
            b"%d beginbfchar\n%sendbfchar\n" % (len(part), b"".join(part)) for part in parts
        )
        return _CMAP % body

    def written(self, tables: Mapping[int, bytes]) -> bytes:
        """The file with other tables."""
        out = bytearray(self._head)
        offsets = {}
        for number in self._order:
            offsets[number] = len(out)
            text = tables.get(number)
            if text is None:
                out += self._objects[number]
            else:
                head = b"%d 0 obj\n<< /Length %d >>\nstream\n" % (number, len(text))
                out += head + text + b"\nendstream\nendobj\n"
        begin = len(out)
        out += b"xref\n0 %d\n0000000000 65535 f \n" % self._count
        for number in range(1, self._count):
            out += b"%010d 00000 n \n" % offsets[number]
        tail = self._pdf[self._pdf.index(b"trailer", self._end) :]
        end = tail.index(b"startxref")
        return bytes(out) + tail[:end] + b"startxref\n%d\n%%%%EOF\n" % begin
