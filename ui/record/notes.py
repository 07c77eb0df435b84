"""What is known about the fields of an open record beside their answers.

Names that stand in a text where a pseudonym should, and what a careful reader would ask about.
Whoever shows a field shows them below it; nothing of it is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from defender_app.model.checks import Problem
    from defender_app.names_in_text import NameFound


class Note(NamedTuple):
    """A quiet sentence below a field, and what can be done about it with one click.

    Attributes:
        words: the sentence.
        tone: ``plain``, ``ok`` or ``warn``.
        acts: (words, what they do) of the links behind it.
    """

    words: str
    tone: str = "plain"
    acts: tuple[tuple[str, Callable[[], None]], ...] = ()


class Named(NamedTuple):
    """The names in one text, and that text as it was when they were looked for.

    Without a text it is a pseudonym that tells the name: another one has to be thought of.
    """

    text: str
    found: tuple[NameFound, ...]


class Notes(QObject):
    """Of one open record. ``changed`` when any of them is another one.

    ``left`` gives the path of a text, and the words in it that are to stay though they look like
    names.
    """

    changed = Signal()
    left = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._names: dict[str, Named] = {}
        self._kept: dict[str, set[str]] = {}
        self._warnings: tuple[Problem, ...] = ()

    def __repr__(self) -> str:
        return "<notes>"

    @property
    def named(self) -> tuple[str, ...]:
        """The paths of all texts in which a name stands, without those that are to stay."""
        return tuple(
            path
            for path, named in self._names.items()
            if not named.text or self._left(path, named).found
        )

    def names_below(self, path: str) -> Iterator[tuple[str, Named]]:
        """(path, names) of the texts of a field: its own, its "other", the entries of its list."""
        for own, named in self._names.items():
            if own == path or own.startswith((f"{path}.", f"{path}[")):
                left = self._left(own, named)
                if left.found:
                    yield own, left

    def take_names(self, names: Mapping[str, Named]) -> None:
        """These names stand in the record now."""
        if dict(names) != self._names:
            self._names = dict(names)
            self.changed.emit()

    def leave_names(self, path: str) -> None:
        """The words that look like names in a text are to stay."""
        named = self._names.get(path)
        if named is not None:
            words = {named.text[one.start : one.end] for one in named.found}
            self._kept[path] = self._kept.get(path, set()) | words
            self.left.emit(path, frozenset(words))
            self.changed.emit()

    def warnings_at(self, path: str) -> tuple[Problem, ...]:
        """What a careful reader would ask about a field."""
        return tuple(one for one in self._warnings if one[0] == path)

    def take_warnings(self, warnings: tuple[Problem, ...]) -> None:
        """This is what they would ask about the record now."""
        if warnings != self._warnings:
            self._warnings = warnings
            self.changed.emit()

    def _left(self, path: str, named: Named) -> Named:
        kept = self._kept.get(path, set())
        left = (one for one in named.found if named.text[one.start : one.end] not in kept)
        return Named(named.text, tuple(left))
