"""Rows as the CSV importer of Uwazi takes them: ``import.csv`` in a ZIP, with files beside it.

The rules are those of its importer as it was in October 2024, and of those that came after where
they are stricter: values of one cell are split at ``|``, a child of a thesaurus is
``Group::Label``, dates are ``YYYY-MM-DD`` or ``YYYY``, ranges ``from:to``; a text that says
``null`` or ``N/A`` would be emptied, white space would be folded. No column has a language suffix:
those need a column for a default language that only the collection knows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.focal.exports import sheet
from defender_app.focal.exports.columns import COLUMNS
from defender_app.office.blocks import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from defender_app.focal.exports.columns import Column, Line, Value

NAME: Final = "import.csv"
FILE: Final = "File"
ATTACHMENTS: Final = "Attachments"
LARGEST: Final = 50 << 20
"""What a collection usually takes in one upload, in bytes."""
# Words of the importer's own for a kind of property, and what a person sees in its settings.
PROPERTIES: Final = {
    "title": ("title", "Title"),
    "text": ("text", "Text"),
    "long": ("markdown", "Rich text"),
    "select": ("select", "Select"),
    "multi": ("multiselect", "Multiple select"),
    "grouped": ("multiselect", "Multiple select, with groups"),
    "date": ("date", "Date"),
    "range": ("daterange", "Date range"),
    "number": ("numeric", "Numeric"),
}
_EMPTIED: Final = frozenset({"null", "undefined", "n/a"})
_NOTHING: Final = "n. a."
_FORMULA: Final = re.compile(r"[=+\-@\uff1d\uff0b\uff0d\uff20]")
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
_PICTURE: Final = re.compile(r"!(?=\[)")
_SPACES: Final = re.compile(r"\s+")
_SEPARATORS: Final = re.compile(r"\s*\|\s*")
_COLONS: Final = re.compile(r"\s*:{2,}\s*")


def heads() -> tuple[str, ...]:
    """The first row."""
    return (*(one.head for one in COLUMNS), FILE, ATTACHMENTS)


def table(lines: Iterable[tuple[Line, Sequence[str]]]) -> Iterator[bytes]:
    """The CSV, a row at a time.

    Args:
        lines: incidents, each with the names of its files in the ZIP; a PDF is the document of
            its entity, every other file is attached.
    """
    yield sheet.line(heads(), "\n")
    for line, names in lines:
        document = next((one for one in names if one.endswith(".pdf")), "")
        others = [one for one in names if one != document]
        cells = [_no_file(cell(column, column.of(line)), names) for column in COLUMNS]
        yield sheet.line((*cells, document, "|".join(others)), "\n")


def cell(column: Column, value: Value) -> str | int | None:
    """One value as a cell of its column."""
    if value is None or isinstance(value, int):
        return value
    if isinstance(value, tuple):
        return _several(value)
    if column.kind in {"date", "range"}:
        return value
    if column.kind == "long":
        return _sure(_long(value))
    return _sure(label(value) if column.kind == "select" else one_line(value))


def _no_file(told: str | int | None, names: Sequence[str]) -> str | int | None:
    """A cell that the importer would take for one of the files, as a quotation."""
    return f"“{told}”" if isinstance(told, str) and told.strip() in names else told


def one_line(text: str) -> str:
    """A text without what the importer would fold away."""
    return _SPACES.sub(" ", harmless(text)).strip()


def label(text: str) -> str:
    """A text as the label of one value: none of the signs that divide values."""
    return _COLONS.sub(": ", _SEPARATORS.sub(" / ", one_line(text))).strip()


def _several(values: Iterable[str | tuple[str, str]]) -> str:
    """Labels, each once; the importer takes capitals and small letters for the same."""
    found: dict[str, str] = {}
    for value in values:
        parts = value if isinstance(value, tuple) else (value,)
        clean = [_told(label(part)) for part in parts]
        if all(clean):
            # It looks at the child alone where it drops what stands there twice.
            found.setdefault(clean[-1].lower(), "::".join(clean))
    return _no_formula("|".join(found.values()))


def _long(text: str) -> str:
    """Rich text of words alone: no markup of theirs is one, and no picture is fetched for it."""
    return _PICTURE.sub("\\\\!", _TAG.sub("&lt;", harmless(text))).strip()


def _sure(text: str) -> str:
    return _no_formula(_told(text))


def _told(text: str) -> str:
    """Never a word that the importer takes for nothing."""
    return _NOTHING if text.lower() in _EMPTIED else text


def _no_formula(text: str) -> str:
    """Never what a spreadsheet would calculate with; the importer drops the space."""
    return f" {text}" if _FORMULA.match(text) else text


def describe() -> tuple[tuple[str, str, str], ...]:
    """The properties that the template of a collection needs, by which a row finds its place.

    Returns:
        (label, kind of property, what stands in it), in the order of the columns.
    """
    told = {
        "long": "line breaks kept",
        "multi": "values divided by |",
        "grouped": "Group::Label, divided by |",
        "date": "YYYY-MM-DD, or YYYY",
        "range": "from:to, an open end empty",
        "number": "a whole number",
    }
    return tuple((one.head, PROPERTIES[one.kind][1], told.get(one.kind, "")) for one in COLUMNS)
