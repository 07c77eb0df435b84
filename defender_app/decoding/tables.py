"""Spreadsheets inside the worker: every sheet as rows of texts. Nothing in them is ever computed.

A formula gives the result that was stored with it. One that has none is reported by its place, as
is a value that the spreadsheet itself calls an error.
"""

from __future__ import annotations

import codecs
import datetime as dt
import posixpath
import re
import zipfile
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

import msgspec
from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from defender_app.decoding.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from python_calamine import CalamineSheet

    from defender_app.decoding.document import Document
    from defender_app.decoding.rooms import Ask, Operation

MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
MOST_SHEETS: Final = 50
MOST_MARKED: Final = 20_000
_MOST_PARTS: Final = 5_000
_MOST_UNPACKED: Final = 512 * 1024 * 1024
_STEP: Final = 500
_CELL: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")

# Found while files may still be opened: the names of the parts of a package are in one of these.
for _codec in ("cp437", "utf-8", "utf-16", "ascii", "latin-1"):
    codecs.lookup(_codec)


class SheetFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sheet.

    Attributes:
        name: as it is called.
        hidden: whether the spreadsheet does not show it.
        rows: how many lines of the output are its rows.
        marked: (row, column) from 0 of formulas without a result and of errors.
    """

    name: str
    hidden: bool
    rows: int
    marked: tuple[tuple[int, int], ...]


class TableFacts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All sheets, in order; their rows are the output, one JSON list of texts a line."""

    sheets: tuple[SheetFacts, ...]


def read(document: Document, ask: Ask) -> TableFacts:
    """Every sheet of a spreadsheet (XLSX).

    Raises:
        Refused: ``not-this-kind``, ``file-encrypted``, ``file-broken``,
            ``table-too-large``.
    """
    places = _looked_over(document)
    document.seek(0)
    try:
        book = CalamineWorkbook.from_filelike(document)
    except PasswordError:
        raise Refused("file-encrypted") from None
    except (CalamineError, OSError, ValueError):
        raise Refused("file-broken") from None
    shown = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    if len(shown) > MOST_SHEETS:
        raise Refused("table-too-large")
    sheets: list[SheetFacts] = []
    for one in shown:
        marks = _marked(document, places.get(one.name, ""))
        try:
            sheet = book.get_sheet_by_name(one.name)
        except (CalamineError, OSError, ValueError):
            raise Refused("file-broken") from None
        rows = _give(sheet, ask)
        left = MOST_MARKED - sum(len(known.marked) for known in sheets)
        marked = tuple(sorted(set(marks)))[:left]
        hidden = one.visible != SheetVisibleEnum.Visible
        sheets.append(SheetFacts(one.name, hidden, rows, marked))
    return TableFacts(tuple(sheets))


def _looked_over(document: Document) -> Mapping[str, str]:
    """The part of each sheet by its name, once the package is known to be no bomb."""
    try:
        with zipfile.ZipFile(document) as package:
            parts = package.infolist()
            names = {one.filename for one in parts}
            if "xl/workbook.xml" not in names:
                raise Refused("not-this-kind")
            if len(parts) > _MOST_PARTS or sum(one.file_size for one in parts) > _MOST_UNPACKED:
                raise Refused("table-too-large")
            if any(one.flag_bits & 1 for one in parts):
                raise Refused("file-encrypted")
            targets = dict(_elements(package, "xl/_rels/workbook.xml.rels", "Relationship"))
            sheets = list(_elements(package, "xl/workbook.xml", "sheet"))
    except (zipfile.BadZipFile, expat.ExpatError, OSError, ValueError, NotImplementedError):
        raise Refused("file-broken") from None
    found = {}
    for name, target in sheets:
        where = targets.get(target, "")
        found[name] = posixpath.normpath(posixpath.join("xl", where)).lstrip("/")
        if where.startswith("/"):
            found[name] = where.lstrip("/")
    return found


def _elements(package: zipfile.ZipFile, part: str, wanted: str) -> Iterator[tuple[str, str]]:
    """(name or id, target or id) of some elements of a small part."""
    found: list[tuple[str, str]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] != wanted:
            return
        own = {key.rpartition(":")[2]: value for key, value in attributes.items() if ":" not in key}
        related = [value for key, value in attributes.items() if key.endswith(":id")]
        if wanted == "sheet":
            found.append((own.get("name", ""), related[0] if related else ""))
        else:
            found.append((own.get("Id", ""), own.get("Target", "")))

    try:
        with package.open(part) as file:
            data = file.read(1 << 22)
    except KeyError:
        return
    parser = _parser()
    parser.StartElementHandler = start
    parser.Parse(data, True)  # noqa: FBT003 - the last piece
    yield from found


def _parser() -> expat.XMLParserType:
    """A parser that knows no entities but the five of XML."""
    parser = expat.ParserCreate()

    def refuse(*_given: object) -> None:
        raise ValueError("entity")

    parser.EntityDeclHandler = refuse
    return parser


class _Cells:
    """Finds cells that have a formula and no result, or an error; refuses what lies too far out.

    A decoder makes room for everything between the first cell and the last one.
    """

    def __init__(self) -> None:
        self.marked: list[tuple[int, int]] = []
        self._cell = ""
        self._formula = self._value = self._error = False
        self._inside = ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "c":
            self._cell = attributes.get("r", "")
            self._formula = self._value = False
            self._error = attributes.get("t") == "e"
        elif local == "f":
            self._formula = True
        self._inside = local

    def text(self, words: str) -> None:
        if self._inside in {"v", "t"} and words:
            self._value = True

    def end(self, name: str) -> None:
        self._inside = ""
        place = _CELL.fullmatch(self._cell)
        if name.rpartition(":")[2] != "c" or place is None:
            return
        row, column = int(place[2]) - 1, 0
        for letter in place[1]:
            column = column * 26 + ord(letter) - 64
        if self._value and (row >= MOST_ROWS or column > MOST_COLUMNS):
            raise Refused("table-too-large")
        empty = self._formula and not self._value
        if (empty or self._error) and len(self.marked) < MOST_MARKED:
            self.marked.append((row, column - 1))


def _marked(document: Document, part: str) -> Sequence[tuple[int, int]]:
    seen = _Cells()
    parser = _parser()
    parser.StartElementHandler = seen.start
    parser.CharacterDataHandler = seen.text
    parser.EndElementHandler = seen.end
    try:
        with zipfile.ZipFile(document) as package, package.open(part) as file:
            left = _MOST_UNPACKED
            while piece := file.read(1 << 20):
                left -= len(piece)
                if left < 0:
                    raise Refused("table-too-large")
                parser.Parse(piece)
            parser.Parse(b"", True)  # noqa: FBT003 - the last piece
    except KeyError:
        return ()
    except (zipfile.BadZipFile, expat.ExpatError, OSError, ValueError, NotImplementedError):
        raise Refused("file-broken") from None
    return seen.marked


def _give(sheet: CalamineSheet, ask: Ask) -> int:
    """Put out the rows of a sheet, from its first one; gives how many."""
    if sheet.start is None or sheet.end is None:
        return 0
    first, left = sheet.start
    last, right = sheet.end
    if last >= MOST_ROWS or right >= MOST_COLUMNS:
        raise Refused("table-too-large")
    rows = list(sheet.iter_rows())
    # They come from the first row of the sheet, or from the first that holds anything.
    given = [b"[]\n"] * (last + 1 - len(rows) if len(rows) == last + 1 - first else 0)
    count = len(given) + len(rows)
    for at, row in enumerate(rows):
        texts = [""] * left + [_text(one) for one in row]
        while texts and not texts[-1]:
            texts.pop()
        given.append(msgspec.json.encode(texts) + b"\n")
        if len(given) >= _STEP:
            ask.give(b"".join(given))
            ask.progress(at, len(rows))
            given = []
    ask.give(b"".join(given))
    return count


def _text(value: object) -> str:
    """A cell as somebody would type it: dates as 2025-03-14, whole numbers without a point."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)  # noqa: PLR2004 - as far as a float counts by ones
    if isinstance(value, dt.datetime):
        whole = value.time() == dt.time()
        return value.date().isoformat() if whole else value.isoformat(timespec="minutes")
    if isinstance(value, dt.time):
        return value.isoformat(timespec="minutes")
    return str(value)


OPERATIONS: Final[Mapping[str, Operation]] = {"sheets": read}
