"""A workbook as spreadsheets take it (XLSX, ISO/IEC 29500), that says nothing but its cells.

No author, no time, no formula: a text is a text whatever it begins with. A text longer than a cell
may hold goes on in a sheet of its own, so that nothing is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from defender_app.office.blocks import harmless
from defender_app.office.package import escaped, quoted, zipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Cell: TypeAlias = str | int | float | date | None

LONGEST_CELL: Final = 32_767
"""What a cell may hold, in units of UTF-16."""
LONG_TEXTS: Final = "Long texts"
_PART: Final = 32_000
_MOST_ROWS: Final = 1_048_576
_MOST_COLUMNS: Final = 16_384
_LONGEST_NAME: Final = 31
_BAD_NAME: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
# What readers take for an escape of their own.
_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FIRST_DAY: Final = date(1899, 12, 30)
# Before this one spreadsheets count a day that never was.
_SURE_FROM: Final = date(1900, 3, 1)
_NORMAL, _DATE, _HEAD = range(3)
_XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FONT: Final = '<sz val="11"/><name val="Calibri"/><family val="2"/>'
_TOP: Final = '<alignment vertical="top"/>'
_STYLES: Final = (
    f'{_XML}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    f'<fonts count="2"><font>{_FONT}</font><font><b/>{_FONT}</font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3">'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
    f"{_TOP}</xf>"
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'
    f' applyAlignment="1">{_TOP}</xf>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


@dataclass(frozen=True, repr=False)
class Sheet:
    r"""One sheet.

    Attributes:
        name: at most 31 characters, none of ``[ ] : * ? / \\``.
        rows: the cells, row by row; the first row is the heads of the columns.
    """

    name: str
    rows: Sequence[Sequence[Cell]]

    def __repr__(self) -> str:
        return f"<sheet of {len(self.rows)} rows>"


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """The sheets as one file.

    Args:
        sheets: in their order; at least one.

    Returns:
        An XLSX file; the same bytes for the same cells.

    Raises:
        ValueError: a name that no sheet may have, or two of one name; too many rows or columns.
    """
    long: list[Sequence[Cell]] = []
    bodies = [(one.name, _sheet(one, long)) for one in sheets]
    if long:
        heads: Sequence[Cell] = ("Sheet", "Row", "Column", "Part", "Text")
        bodies.append((LONG_TEXTS, _sheet(Sheet(LONG_TEXTS, [heads, *long]), [])))
    _check_names([name for name, _ in bodies])
    count = len(bodies)
    parts = [
        ("[Content_Types].xml", _content_types(count)),
        ("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])),
        ("xl/workbook.xml", _book([name for name, _ in bodies])),
        ("xl/_rels/workbook.xml.rels", _relations(_inside(count))),
        ("xl/styles.xml", _STYLES),
    ]
    parts += [(f"xl/worksheets/sheet{at}.xml", body) for at, (_, body) in enumerate(bodies, 1)]
    return zipped([(name, body.encode()) for name, body in parts])


def _check_names(names: Sequence[str]) -> None:
    bad = any(
        not name or len(name) > _LONGEST_NAME or _BAD_NAME.search(name) or name[0] == "'"
        for name in names
    )
    if bad or not names or len({name.casefold() for name in names}) != len(names):
        raise ValueError("sheet name")


def _content_types(count: int) -> str:
    over = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for at in range(1, count + 1)
    )
    return (
        f'{_XML}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
        f"{over}</Types>"
    )


def _inside(count: int) -> list[tuple[str, str]]:
    sheets = [("worksheet", f"worksheets/sheet{at}.xml") for at in range(1, count + 1)]
    return [*sheets, ("styles", "styles.xml")]


def _relations(targets: Iterable[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="rId{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets, 1)
    )
    return f'{_XML}<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def _book(names: Sequence[str]) -> str:
    each = "".join(
        f'<sheet name={quoted(name)} sheetId="{at}" r:id="rId{at}"/>'
        for at, name in enumerate(names, 1)
    )
    return f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{each}</sheets></workbook>'


def _sheet(sheet: Sheet, long: list[Sequence[Cell]]) -> str:
    """One sheet as XML; what is too long for a cell is added to ``long``."""
    wide = max((len(row) for row in sheet.rows), default=0)
    if len(sheet.rows) > _MOST_ROWS or wide > _MOST_COLUMNS:
        raise ValueError("too many cells")
    heads = sheet.rows[0] if sheet.rows else ()
    rows = []
    for number, row in enumerate(sheet.rows, 1):
        style = _HEAD if number == 1 else _NORMAL
        cells = []
        for at, value in enumerate(row):
            shown = value
            if isinstance(value, str):
                shown, *more = _parts(harmless(value))
                head = str(heads[at]) if at < len(heads) else ""
                for part, text in enumerate(more, 2):
                    long.append((sheet.name, number, head, part, text))
            cells.append(_cell(f"{_letters(at)}{number}", shown, style))
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    columns = f'<cols><col min="1" max="{wide}" width="22" customWidth="1"/></cols>' if wide else ""
    view = (
        '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"'
        ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    )
    return (
        f'{_XML}<worksheet xmlns="{_MAIN}">{view}{columns}'
        f"<sheetData>{''.join(rows)}</sheetData></worksheet>"
    )


def _cell(place: str, value: Cell, style: int) -> str:
    if value is None or value == "":
        return ""
    look = f' s="{style}"' if style else ""
    if isinstance(value, bool):
        raise TypeError("cell")
    if isinstance(value, date):
        if value < _SURE_FROM:
            return _cell(place, value.isoformat(), style)
        return f'<c r="{place}" s="{_DATE}"><v>{(value - _FIRST_DAY).days}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"{look}><v>{value!r}</v></c>'
    told = escaped(_ESCAPE.sub("_x005F_", value))
    return f'<c r="{place}"{look} t="inlineStr"><is><t xml:space="preserve">{told}</t></is></c>'


def _parts(text: str) -> Iterator[str]:
    """The text in pieces that a cell can hold; one where it fits."""
    if len(text) * 2 <= LONGEST_CELL or len(text.encode("utf-16-le")) // 2 <= LONGEST_CELL:
        yield text
        return
    begin = units = 0
    for at, letter in enumerate(text):
        size = 2 if ord(letter) > 0xFFFF else 1  # noqa: PLR2004 - beyond it two units of UTF-16
        if units + size > _PART:
            yield text[begin:at]
            begin, units = at, 0
        units += size
    yield text[begin:]


def _letters(column: int) -> str:
    """``A`` for 0, ``Z`` for 25, ``AA`` for 26."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
