"""A table as rows of texts, whatever file it came in."""

from __future__ import annotations

import io
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import places
from defender_app.decoding.room import Bytes, Limits, Room
from defender_app.decoding.tables import TableFacts
from defender_app.errors import InputError
from defender_app.files import disk_errors
from defender_app.table_import import csv_text, encodings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Progress = Callable[[int, int], bool]

LARGEST: Final = 32 * 1024 * 1024
_PACKAGE: Final = b"PK\x03\x04"
# The box that old and encrypted spreadsheets come in.
_BOX: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEMORY: Final = 1 << 30
_SECONDS: Final = 120
_MOST_TEXT: Final = 192 * 1024 * 1024
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, repr=False)
class Sheet:
    """The rows of one sheet; the first of them is row 1 of the spreadsheet.

    Attributes:
        name: of the sheet; "" for a text.
        hidden: whether the spreadsheet does not show it.
        rows: cells as texts; a row ends where its last cell that holds anything does.
        marked: (row, column) from 0 of formulas without a result and of errors.
    """

    name: str
    hidden: bool
    rows: tuple[tuple[str, ...], ...]
    marked: frozenset[tuple[int, int]] = frozenset()

    @property
    def width(self) -> int:
        """How many columns hold anything."""
        return max((len(row) for row in self.rows), default=0)

    def __repr__(self) -> str:
        return f"<sheet of {len(self.rows)} rows>"


@dataclass(frozen=True, repr=False)
class Table:
    """What a file holds.

    Attributes:
        sheets: one at least.
        encoding: of a text; "" for a spreadsheet.
        sure: whether the encoding leaves no doubt.
        delimiter: of a text.
    """

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    sure: bool = True
    delimiter: str = ""

    def __repr__(self) -> str:
        return f"<table of {len(self.sheets)} sheets>"


def read_bytes(path: Path) -> bytes:
    """A table file, at most 32 MiB.

    Raises:
        InputError: ``table-file-too-large``. MachineError: it cannot be read.
    """
    with disk_errors(), places.regular_file(path).open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError("table-file-too-large", megabytes=LARGEST >> 20)
    return data


def table(
    data: bytes,
    *,
    encoding: str = "",
    delimiter: str = "",
    progress: Progress | None = None,
) -> Table:
    """The table in a file.

    Args:
        data: of the file.
        encoding: of a text, where it is known better than guessed.
        delimiter: the same.
        progress: told how far it is; False stops.

    Raises:
        InputError: ``table-empty``, ``table-not-text``, ``table-other-encoding``,
            ``table-old-or-locked``, ``table-too-large``, ``table-quote-open``; as ``Room.ask``.
        MachineError: as ``Room``.
    """
    if data.startswith(_BOX):
        raise InputError("table-old-or-locked")
    if data.startswith(_PACKAGE):
        found = Table(_spreadsheet(data, progress))
    else:
        told = encodings.Guess(encoding, sure=True) if encoding else encodings.guess(data)
        text = encodings.decode(data, told.encoding)
        if "\0" in text:
            raise InputError("table-not-text")
        mark = delimiter or csv_text.delimiter(text)
        sheet = Sheet("", hidden=False, rows=_composed(csv_text.rows(text, mark)))
        found = Table((sheet,), told.encoding, told.sure, mark)
    if not any(sheet.rows for sheet in found.sheets):
        raise InputError("table-empty")
    return found


def _composed(rows: tuple[tuple[str, ...], ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(unicodedata.normalize("NFC", cell) for cell in row) for row in rows)


def _spreadsheet(data: bytes, progress: Progress | None) -> tuple[Sheet, ...]:
    with Room("tables", Limits(memory=_MEMORY, cpu=_SECONDS)) as room:
        answer = room.ask(
            "sheets",
            {},
            TableFacts,
            source=Bytes(data),
            most=_MOST_TEXT,
            progress=progress,
            seconds=float(_SECONDS),
        )
    lines = io.BytesIO(answer.data)
    decoder = msgspec.json.Decoder(tuple[str, ...])
    sheets = []
    for facts in answer.facts.sheets:
        try:
            rows = tuple(decoder.decode(lines.readline()) for _ in range(max(0, facts.rows)))
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise InputError("decoder-failed") from None
        if len(rows) > csv_text.MOST_ROWS or any(len(r) > csv_text.MOST_COLUMNS for r in rows):
            raise InputError("decoder-failed")
        name = "".join(one for one in facts.name if one.isprintable())[:_LONGEST_NAME]
        sheets.append(Sheet(name, facts.hidden, _composed(rows), frozenset(facts.marked)))
    return tuple(sheets)
