"""Shows what is known beside the answers of a form, below each of its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from defender_app.model import lens
from defender_app.model.answers import Answer
from defender_app.model.checks import longtext_problem
from ui.messages import problem_words
from ui.record import replacing
from ui.record.note_lines import NoteLines
from ui.record.notes import Note
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout, QWidget

    from defender_app.model.incident import Incident
    from defender_app.names_in_text import NameFound
    from ui.record.notes import Notes
    from ui.record.replacing import TextField

    Say = Callable[[Incident], Sequence[Note]]
    Found = tuple[NameFound, ...]

# Said in another way: by the marks in the text, and by what is known of references.
_SAID_ELSEWHERE: Final = frozenset({"contains-real-name", "unusual-reference"})


class FieldNotes:
    """The notes of one field.

    Args:
        notes: of the record.
        path: of the field.
        editor: what the field is written in.
        column: the notes are put at its end, once there are any.
        say: notes of the field's own.
    """

    def __init__(
        self, notes: Notes, path: str, editor: QWidget, column: QLayout, say: Say | None = None
    ) -> None:
        self._notes = notes
        self._path = path
        self._editor = editor
        self._column = column
        self._say = say
        self._names = NamesBelow(notes, path, editor)
        self.lines: NoteLines | None = None

    def show(self, incident: Incident) -> None:
        """Show what is known now; nothing while the names are being looked for anew."""
        if not isValid(self._editor):
            return
        named = self._names.note()
        if named is None:
            return
        own = tuple(self._say(incident)) if self._say is not None else ()
        found = (*_of_text(lens.at(incident, self._path)), *named, *own, *self._of_warnings())
        if self.lines is None and found:
            self.lines = NoteLines()
            self._column.addWidget(self.lines)
        if self.lines is not None:
            self.lines.show_notes(found)

    def _of_warnings(self) -> tuple[Note, ...]:
        codes = (code for _, code in self._notes.warnings_at(self._path))
        return tuple(Note(problem_words(code)) for code in codes if code not in _SAID_ELSEWHERE)


def _of_text(value: object) -> tuple[Note, ...]:
    """What cannot stay in a text: it is saved as it was written, and could not be sent."""
    written = value.value if isinstance(value, Answer) else value
    code = longtext_problem(written) if isinstance(written, str) else None
    return (Note(problem_words(code), "warn"),) if code else ()


class NamesBelow:
    """The names in the text of one field: marked, offered to be replaced, and taken back."""

    def __init__(self, notes: Notes, path: str, editor: QWidget) -> None:
        self._notes = notes
        self._path = path
        self._editor = editor
        self._replaced = ""
        self._words = ""
        self._marked = False

    def note(self) -> tuple[Note, ...] | None:
        """What to say; None while the text is another one than was looked through."""
        named = tuple(self._notes.names_below(self._path))
        if not named and not self._marked and not self._replaced:
            return ()
        field = replacing.field_in(self._editor)
        if field is None:
            return ()
        done = bool(self._replaced) and replacing.text_of(field) == self._replaced
        found: list[NameFound] = []
        for path, one in named:
            at = replacing.place_in(field, one.text, path)
            if at < 0 and not done:
                return None
            found += replacing.moved(one.found, at) if at >= 0 else ()
        if found or self._marked:
            replacing.mark(field, found)
            self._marked = bool(found)
        if found:
            return (self._offer(field, tuple(sorted(found))),)
        return (self._done(field),) if done else ()

    def _offer(self, field: TextField, found: Found) -> Note:
        (first, *more) = sorted({one.instead for one in found})
        if more:
            write = QCoreApplication.translate("NamesBelow", "Write the pseudonyms instead")
        else:
            words = QCoreApplication.translate("NamesBelow", "Write {pseudonym} instead")
            write = words.format(pseudonym=isolated(first or _somebody()))
        leave = QCoreApplication.translate("NamesBelow", "Leave it")
        text = replacing.text_of(field)

        def act() -> None:
            # What was typed since moved the names: they are looked for anew in a moment.
            if isValid(field) and replacing.text_of(field) == text:
                self._replace(field, found, "" if more else first)

        told = QCoreApplication.translate("NamesBelow", "A name that is kept apart stands here.")
        return Note(told, "warn", ((write, act), (leave, self._leave)))

    def _done(self, field: TextField) -> Note:
        words = QCoreApplication.translate("NamesBelow", "The pseudonym stands here now.")
        if self._words:
            words = QCoreApplication.translate("NamesBelow", "{pseudonym} stands here now.")
            words = words.format(pseudonym=isolated(self._words))
        back = QCoreApplication.translate("NamesBelow", "Undo")
        return Note(words, "ok", ((back, lambda: self._undo(field)),))

    def _replace(self, field: TextField, found: Found, words: str) -> None:
        self._words = words
        self._replaced = replacing.replaced(field, found, _somebody())
        replacing.replace(field, found, _somebody())

    def _undo(self, field: TextField) -> None:
        self._replaced = ""
        if isValid(field):
            field.undo()

    def _leave(self) -> None:
        for path, _ in tuple(self._notes.names_below(self._path)):
            self._notes.leave_names(path)


def _somebody() -> str:
    return QCoreApplication.translate("NamesBelow", "a person")
