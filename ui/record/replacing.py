"""Marks names in a text field, and writes pseudonyms in their place so that it can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from ui.theme import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.names_in_text import NameFound

TextField = QLineEdit | QPlainTextEdit

# A line of its own between the entries of a list, as they stand in their field.
_BREAK: Final = "\n"
# What a field of several lines gives back for some signs: as many, but others.
_GIVEN_BACK: Final = str.maketrans({"\u00a0": " ", "\u2028": _BREAK, "\u2029": _BREAK})


def text_of(field: TextField) -> str:
    """What stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def field_in(editor: QWidget) -> TextField | None:
    """Where words are written in an editor: its lines, its line, or the words of "other"."""
    texts = [one for one in editor.findChildren(QPlainTextEdit) if not one.isHidden()]
    lines = [one for one in editor.findChildren(QLineEdit) if not one.isHidden()]
    fields: list[TextField] = [*lines, *texts]
    return fields[-1] if fields else None


def mark(field: TextField, found: Iterable[NameFound]) -> None:
    """Underline names in a field of several lines, where typing goes on undisturbed."""
    if not isinstance(field, QPlainTextEdit):
        return
    text = field.toPlainText()
    shape = QTextCharFormat()
    shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    shape.setUnderlineColor(theme.colour("warn"))
    shape.setBackground(theme.colour("warn_wash"))
    marks = []
    for one in found:
        selection = QTextEdit.ExtraSelection()
        selection.format = shape
        selection.cursor = _cursor(field, text, one.start, one.end)
        marks.append(selection)
    field.setExtraSelections(marks)


def replaced(field: TextField, found: Sequence[NameFound], neutral: str) -> str:
    """What would stand in a field with the pseudonyms in place of names.

    Args:
        field: where the names stand.
        found: the names, by their place in what stands there now.
        neutral: stands for somebody without a pseudonym.
    """
    after = text_of(field)
    for one in reversed(found):
        after = after[: one.start] + (one.instead or neutral) + after[one.end :]
    return after


def replace(field: TextField, found: Sequence[NameFound], neutral: str) -> None:
    """Write the pseudonyms in place of names, so that one undo takes all of it back.

    Args: as for :func:`replaced`.
    """
    before = text_of(field)
    if isinstance(field, QLineEdit):
        after = replaced(field, found, neutral)
        field.selectAll()
        field.insert(after)
        return
    cursor = QTextCursor(field.document())
    cursor.beginEditBlock()
    for one in reversed(found):
        part = _cursor(field, before, one.start, one.end)
        cursor.setPosition(part.selectionStart())
        cursor.setPosition(part.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(one.instead or neutral)
    cursor.endEditBlock()


def moved(found: Iterable[NameFound], by: int) -> tuple[NameFound, ...]:
    """The same names further on in a text."""
    return tuple(one._replace(start=one.start + by, end=one.end + by) for one in found)


def place_in(field: TextField, text: str, path: str) -> int:
    """Where a text begins in its field; -1 where something else stands there.

    Args:
        field: the field.
        text: as it was looked through.
        path: of the text; an entry of a list has its number at the end.
    """
    whole, text = text_of(field).translate(_GIVEN_BACK), text.translate(_GIVEN_BACK)
    if path.endswith("]"):
        lines = whole.split(_BREAK)
        at = 0
        for line in lines:
            bare = line.strip()
            if bare == text:
                return at + line.index(bare)
            at += len(line) + 1
        return -1
    if text.replace("\r\n", _BREAK) == whole:
        return 0
    at = whole.find(text)
    return at if text and whole.strip() == text.strip() else -1


def _cursor(field: QPlainTextEdit, text: str, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(field.document())
    cursor.setPosition(_units(text[:start]))
    cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    # What is typed right behind a name is not part of it.
    cursor.setKeepPositionOnInsert(True)
    return cursor


def _units(text: str) -> int:
    """How many places Qt counts in a text: those beyond the first plane take two."""
    return len(text) + sum(1 for letter in text if letter > "\uffff")
