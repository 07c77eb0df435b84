"""Rows as a file of values between commas (RFC 4180), safe to be opened by a spreadsheet.

A cell that a spreadsheet would take for a formula gets an apostrophe in front; where a line, or
what stands behind a semicolon or a tab, would become a cell of its own in another locale, a space.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.office.blocks import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

BOM: Final = "\ufeff".encode()
# Spreadsheets of East Asian locales take the wide forms for the same.
_SIGNS: Final = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_BEGINS: Final = re.compile(f"\\s*[{_SIGNS}]")
_WITHIN: Final = re.compile(f"(?<=[;\t\n])(?=[{_SIGNS}])")


def safe(text: str) -> str:
    r"""A text as a cell that no spreadsheet calculates with.

    Args:
        text: as somebody wrote it.

    Returns:
        The same, with what nobody sees written out and line ends as ``\\n``.
    """
    clean = _WITHIN.sub(" ", harmless(text))
    return f"'{clean}" if clean[:1] in {"\t", "\n"} or _BEGINS.match(clean) else clean


def spreadsheet(rows: Iterable[Sequence[str | int | None]]) -> Iterator[bytes]:
    """For spreadsheets: UTF-8 with its mark at the beginning, lines that end with CRLF.

    Args:
        rows: heads first.

    Yields:
        The file, a row at a time.
    """
    yield BOM
    for row in rows:
        cells = (safe(one) if isinstance(one, str) else one for one in row)
        yield line(cells, "\r\n")


def line(cells: Iterable[str | int | None], end: str) -> bytes:
    """One row: texts in quotes, numbers as they are, nothing where there is nothing."""
    return (",".join(_quoted(one) for one in cells) + end).encode()


def _quoted(cell: str | int | None) -> str:
    if cell is None or cell == "":
        return ""
    if isinstance(cell, int):
        return str(cell)
    return '"' + cell.replace('"', '""') + '"'
