"""The rows of a text table: where cells end is found out, quotes are understood, nothing is run."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import chain
from typing import Final

from defender_app.errors import InputError

DELIMITERS: Final = (",", ";", "\t", "|")
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 200_000
_LOOKED_AT: Final = 60
_AFTER: Final = "\ue000"
_SAYS: Final = re.compile(r'\A"?sep=(.)"?\r?\n')


def delimiter(text: str) -> str:
    """What stands between the cells: what gives most rows the same number of them.

    A first line ``sep=;``, as spreadsheets write it, says so itself.
    """
    said = _SAYS.match(text)
    if said:
        return said[1]
    head = "".join(io.StringIO(text).readlines(200_000))[:200_000]
    return max(DELIMITERS, key=lambda mark: (_evenness(head, mark), -DELIMITERS.index(mark)))


def rows(text: str, mark: str) -> tuple[tuple[str, ...], ...]:
    """The rows of a table, as written; a row ends where the last cell that holds anything does.

    Args:
        text: with any line ends.
        mark: what stands between the cells.

    Raises:
        InputError: ``table-too-large``, ``table-quote-open``: a quotation mark that is never
            closed swallows the rest.
    """
    said = _SAYS.match(text)
    body = text[said.end() :] if said else text
    csv.field_size_limit(LONGEST_CELL)
    found: list[tuple[str, ...]] = []
    # A spreadsheet counts "sep=;" as a row of its own.
    if said:
        found.append(())
    try:
        # One line more stands alone at the end, unless a quotation mark is still open there.
        lines = chain(io.StringIO(body, newline=""), (_AFTER,))
        for row in csv.reader(lines, delimiter=mark):
            found.append(_cut(row))
            if len(found) > MOST_ROWS + 1 or len(found[-1]) > MOST_COLUMNS:
                raise InputError("table-too-large", rows=MOST_ROWS, columns=MOST_COLUMNS)
    except csv.Error:
        raise InputError("table-quote-open", row=len(found) + 1) from None
    if found.pop() != (_AFTER,):
        raise InputError("table-quote-open", row=len(found) + 1)
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _cut(row: list[str]) -> tuple[str, ...]:
    while row and not row[-1].strip():
        row.pop()
    return tuple(row)


def _evenness(head: str, mark: str) -> float:
    """How many of the first rows have the commonest number of cells, two at least."""
    lengths: list[int] = []
    csv.field_size_limit(LONGEST_CELL)
    try:
        for row in csv.reader(io.StringIO(head, newline=""), delimiter=mark):
            if any(cell.strip() for cell in row):
                lengths.append(len(row))
            if len(lengths) >= _LOOKED_AT:
                break
    except csv.Error:
        return 0.0
    several = [length for length in lengths if length > 1]
    if not several:
        return 0.0
    length, count = Counter(several).most_common(1)[0]
    return count / len(lengths) + min(length, 30) / 1000
