"""What a collection of Uwazi makes of a CSV or ZIP: read from its importer, not from our writer.

The rules are those of its ``app/api/csv`` (columns, rows, thesauri, type parsers, files) and of the
CSV reader that it uses, as far as they can refuse, change or drop what a file says.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import PurePosixPath

LANGUAGES = ("en", "es", "fr", "ar", "zh")
TRANSLATED = {"text", "markdown", "select", "multiselect", "link", "nested", "title"}
TEXTS = {"text", "preview", "image", "media", "nested", "link"}
EMPTIED = {"null", "NULL", "Null", "undefined", "UNDEFINED", "Undefined", "N/A", "n/a", "N/a"}
COMMON = {"title", "file", "attachments", "id"}


class ImportFailedError(Exception):
    """The importer stops: what it would say."""


@dataclass
class Entity:
    """One row as the collection has it."""

    title: str
    metadata: dict[str, object] = field(default_factory=dict)
    document: bytes | None = None
    attachments: dict[str, bytes] = field(default_factory=dict)


@dataclass
class Imported:
    """A whole file."""

    entities: list[Entity] = field(default_factory=list)
    thesauri: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)


def safe_name(label: str, *, new: bool = False) -> str:
    """The name of a property, from its label."""
    if new:
        kept = re.sub(r"[#|\\/*?\"<>=\s:.\[\]%]", "_", label.strip()).lower()
        return re.sub(r"_{3,}", "__", kept)
    return re.sub(r"[^a-z0-9]+", "_", label.strip().lower())


def rows_of(text: str) -> list[list[str]]:
    """Cells of the CSV reader (csvtojson): its own way with quotes, commas and white space."""
    eol = "\r\n" if re.match(r"[^\n]*\r\n", text) else "\n"
    lines, left, found = text.split(eol), "", []
    first = next((line for line in lines if line.strip()), "")
    delimiter = max((",", ";"), key=lambda sign: len(first.split(sign)))
    for line in lines:
        whole = left + line
        if not whole.strip():
            left = ""
            continue
        cells, closed = _split(whole, delimiter)
        left = "" if closed else whole + eol
        if closed:
            found.append(cells)
    if left:
        raise ImportFailedError("unclosed quote")
    return found


def _opens(cell: str) -> bool:
    return cell[:1] == '"' and (cell[1:2] != '"' or cell[2:3] == '"' or len(cell) == 2)


def _closes(cell: str) -> bool:
    cell = cell.rstrip()
    return (len(cell) - len(cell.rstrip('"'))) % 2 == 1


def _split(line: str, delimiter: str) -> tuple[list[str], bool]:
    cells: list[str] = []
    held: list[str] | None = None
    for piece in line.split(delimiter):
        if held is not None:
            if _closes(piece):
                held.append(piece.rstrip()[:-1] if piece.rstrip() != piece else piece[:-1])
                cells.append(delimiter.join(held).replace('""', '"').rstrip())
                held = None
            else:
                held.append(piece)
            continue
        cell = piece.lstrip()
        if cell == '""':
            cells.append("")
        elif _opens(cell):
            rest = cell[1:]
            if _closes(rest):
                cells.append(rest[: rest.rindex('"')].replace('""', '"'))
            elif rest.replace('""', "").count('"') % 2:
                cells.append('"' + rest.rstrip())
            else:
                held = [rest]
        else:
            cells.append(cell.rstrip())
    return cells, held is None


def run(
    data: bytes, template: dict[str, str], *, default: str = "en", new: bool = False
) -> Imported:
    """Import a ZIP (or a bare CSV) into an empty collection.

    Args:
        data: the file.
        template: label of a property to its type; ``Title`` need not be in it.
        default: language of the collection.
        new: whether it names properties in the newer way.
    """
    files, text = _files(data)
    types = {safe_name(label, new=new): kind for label, kind in template.items()} | {
        "title": "text"
    }
    heads, *rows = rows_of(text)
    names = [safe_name(head, new=new) for head in heads]
    _columns(names, types, default)
    made = Imported(unknown={n for n in names if n not in types and n not in COMMON})
    plain = []
    for row in rows:
        if len(row) != len(names):
            raise ImportFailedError(f"{len(row)} cells")
        plain.append(dict(zip(names, row, strict=True)))
    for one in plain:
        for name, kind in types.items():
            if kind in {"select", "multiselect"} and one.get(name):
                _labels(made, name, kind, one[name])
    made.entities = [_entity(one, types, files, made) for one in plain]
    return made


def _files(data: bytes) -> tuple[dict[str, bytes], str]:
    """The files beside the table, and the table."""
    if data[:2] != b"PK":
        return {}, data.decode("utf-8").removeprefix("\ufeff")
    files: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if PurePosixPath(name).is_absolute() or ".." in name or name in files:
                raise ImportFailedError(f"entry {name}")
            files[name] = archive.read(name)
    if "import.csv" not in files:
        raise ImportFailedError("import.csv file not found")
    return files, files.pop("import.csv").decode("utf-8").removeprefix("\ufeff")


def _columns(names: list[str], types: dict[str, str], default: str) -> None:
    if len(set(names)) != len(names):
        raise ImportFailedError("two columns of one name")
    pattern = re.compile(rf"__({'|'.join(LANGUAGES)})$")
    suffixed: dict[str, set[str]] = {}
    for name in names:
        if pattern.search(name):
            head, _, language = name.rpartition("__")
            suffixed.setdefault(head, set()).add(language)
    for name, languages in suffixed.items():
        if name in names:
            raise ImportFailedError(f"{name} mixes language and non-language columns")
        if default not in languages:
            raise ImportFailedError(f"{name} has no default language column")
        if name != "file" and types.get(name) not in TRANSLATED:
            raise ImportFailedError(f"{name} does not support languages")


def _label(value: str) -> tuple[str, str] | None:
    """(parent or "", label), folded as the importer compares them; None where it has no form."""
    parts = value.split("::")
    if len(parts) > 2 or not all(part.strip() for part in parts):
        return None
    clean = [part.strip() for part in parts]
    return (clean[0], clean[1]) if len(clean) == 2 else ("", clean[0])


def _labels(made: Imported, name: str, kind: str, cell: str) -> None:
    """Add what a cell names to its thesaurus, before any row is imported."""
    known = made.thesauri.setdefault(name, {})
    for value in cell.split("|") if kind == "multiselect" else [cell]:
        found = _label(value) if value.strip() else None
        if found is None:
            if value.strip():
                made.warnings.append(f"{name}: invalid format")
            continue
        parent, label = found
        groups = {one.lower() for one in known if one}
        if not parent and label.lower() in groups:
            raise ImportFailedError(f"{label} is a group label")
        if parent and parent.lower() in {one.lower() for one in known.get("", ())}:
            raise ImportFailedError(f"{parent} is a label and a group")
        known.setdefault(parent, set()).add(label)


def _entity(
    row: dict[str, str], types: dict[str, str], files: dict[str, bytes], made: Imported
) -> Entity:
    if row.get("id"):
        raise ImportFailedError("would change what is there")
    if not row.get("title"):
        raise ImportFailedError("title is required")
    attached = row.get("attachments", "")
    names = attached.split("|") if attached else []
    entity = Entity(title=row["title"])
    for name, kind in types.items():
        value = row.get(name, "")
        if not value or name == "title":
            continue
        parsed = _parsed(name, kind, value, made)
        if parsed in ("", [], None):
            made.warnings.append(f"{name}: emptied")
        elif parsed in names:
            made.warnings.append(f"{name}: taken for a file")
        entity.metadata[name] = parsed
    for name in [row.get("file", ""), *names]:
        if name and name not in files:
            raise ImportFailedError(f"{name} file not found")
    if row.get("file"):
        entity.document = files[row["file"]]
    entity.attachments = {name: files[name] for name in names}
    return entity


def _parsed(name: str, kind: str, value: str, made: Imported) -> object:
    if kind in TEXTS:
        return _text(name, value, made)
    readers: dict[str, Callable[[str, str, Imported], object]] = {
        "markdown": lambda _name, told, _made: told,
        "select": lambda _name, told, _made: _known(told),
        "multiselect": _several,
        "date": lambda _name, told, _made: _day(told),
        "daterange": _range,
        "numeric": _number,
    }
    if kind not in readers:
        raise ImportFailedError(f"type {kind}")
    return readers[kind](name, value, made)


def _text(name: str, value: str, made: Imported) -> str:
    folded = re.sub(r"\s+", " ", value).strip()
    if folded != value:
        made.warnings.append(f"{name}: white space")
    return "" if folded in EMPTIED else folded


def _several(name: str, value: str, made: Imported) -> list[str]:
    labels = [_known(one) for one in value.split("|") if one.strip()]
    children = [one.rpartition("::")[2].lower() for one in labels]
    if len(set(children)) != len(children):
        made.warnings.append(f"{name}: dropped a label")
    return labels


def _range(name: str, value: str, _made: Imported) -> tuple[date | None, date | None]:
    ends = value.split(":")
    if len(ends) != 2:
        raise ImportFailedError(f"{name}: range {value}")
    begin, end = (_day(one) if one else None for one in ends)
    if begin is not None and end is not None and begin > end:
        raise ImportFailedError(f"{name}: range {value}")
    return begin, end


def _number(name: str, value: str, made: Imported) -> float:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", value):
        made.warnings.append(f"{name}: no number")
    return float(value)


def _known(value: str) -> str:
    found = _label(value)
    if found is None:
        raise ImportFailedError(f"label {value}")
    return "::".join(one for one in found if one)


def _day(value: str) -> date:
    for form in ("%Y-%m-%d", "%Y/%m/%d", "%Y %m %d", "%Y"):
        try:
            return datetime.strptime(value, form).replace(tzinfo=UTC).date()
        except ValueError:
            continue
    raise ImportFailedError(f"date {value}")
