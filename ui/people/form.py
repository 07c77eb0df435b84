"""A form for members of one part of a record: a person, a consent, a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import ABSENT
from defender_app.model.as_answer import as_answer, as_value
from ui.fields.asked import Asked
from ui.fields.question import common_question
from ui.theme.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import msgspec

    from ui.fields.editor import World


class Unread(Protocol):
    """Where typed words are kept that are no value yet."""

    def raw(self, path: str) -> str:
        """The words typed in a field."""

    def set_raw(self, path: str, text: str) -> None:
        """Keep the words typed in a field."""


class PartForm(QWidget):
    """Shows members of a part with their questions. ``changed`` gives a name and its new value.

    Args:
        struct: what kind of part it is.
        names: of the members, in order; two short ones stand beside each other.
        world: the record around it.
        unread: keeps what is typed and no value yet.
        asked_as: whose words the questions have, where they are not those of the part.
    """

    changed = Signal(str, object)

    def __init__(  # noqa: PLR0913 - what a form may be told; most say three of them
        self,
        struct: type[msgspec.Struct],
        names: Sequence[str],
        world: World,
        unread: Unread | None = None,
        *,
        narrow: bool = False,
        asked_as: str = "",
    ) -> None:
        super().__init__()
        self._struct = struct
        self._unread = unread
        self._path = ""
        self._asked: dict[str, Asked] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        for name in names:
            question = common_question(struct, name, whole_record=False, asked_as=asked_as)
            asked = Asked(question, world, name)
            asked.answered.connect(lambda name=name: self._answered(name))
            self._asked[name] = asked
        self._lay_out(narrow=narrow)

    def names(self) -> tuple[str, ...]:
        """The members it shows."""
        return tuple(self._asked)

    def asked(self, name: str) -> Asked:
        """The question of a member."""
        return self._asked[name]

    def show_part(self, part: msgspec.Struct, path: str = "") -> None:
        """Show the values of a part that stands at a path."""
        self._path = path
        for name, asked in self._asked.items():
            asked.show_answer(as_answer(getattr(part, name)), self._typed(name))

    def show_only(self, names: Iterable[str]) -> None:
        """Hide the other members."""
        wanted = set(names)
        for name, asked in self._asked.items():
            asked.setVisible(name in wanted)

    def refresh(self) -> None:
        """The record around it changed."""
        for asked in self._asked.values():
            asked.editor.refresh()

    def _lay_out(self, *, narrow: bool) -> None:
        row: QHBoxLayout | None = None
        for asked in self._asked.values():
            if narrow or not asked.question.is_compact:
                self._column.addWidget(asked)
                row = None
            elif row is None:
                row = QHBoxLayout()
                row.setSpacing(Space.XL)
                row.addWidget(asked, 1)
                self._column.addLayout(row)
            else:
                row.addWidget(asked, 1)
                row = None

    def _typed(self, name: str) -> str:
        return self._unread.raw(f"{self._path}.{name}") if self._unread is not None else ""

    def _answered(self, name: str) -> None:
        asked = self._asked[name]
        if self._unread is not None:
            self._unread.set_raw(f"{self._path}.{name}", asked.editor.raw())
        self.changed.emit(name, member(self._struct, name, asked))


def member(struct: type[msgspec.Struct], name: str, asked: Asked) -> Any:
    """The value for a member, as its part keeps it: no answer is its default."""
    value = as_value(asked.answer(), struct, name)
    if value is None:
        default = getattr(_bare(struct), name)
        return ABSENT if isinstance(default, tuple) else default
    return value


def _bare(struct: type[msgspec.Struct]) -> msgspec.Struct:
    required = {"use": ""} if "use" in struct.__struct_fields__ else {}
    return struct(**required)
