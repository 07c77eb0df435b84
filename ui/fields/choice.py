"""Choosing: up to six answers are pills, more are a list; also people, places and mechanisms."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from defender_app.model.answers import Answer
from defender_app.taxonomy.records import OTHER
from ui.fields import offers
from ui.fields.adding import Adding
from ui.fields.editor import Editor
from ui.fields.finding import Entry
from ui.fields.pick import PickField
from ui.fields.question import PILLS_AT_MOST
from ui.i18n import field_words
from ui.widgets.fields import LineEdit
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.model.answers import Ref
    from ui.fields.editor import World
    from ui.fields.question import Question

_FEW = frozenset({"choice", "multichoice", "ref", "refs", "ids"})


class _Choosing(Editor):
    """What choosing one and choosing several have in common."""

    def __init__(self, question: Question, world: World, *, many: bool) -> None:
        super().__init__(question, world)
        self._none_ids = tuple(ident for ident, _ in question.no_answers)
        self._keys: tuple[str, ...] = ()
        self._given: dict[str, str | Ref] = {}
        self._precision: str | None = None
        self._shown: Answer | None = None
        self._before: tuple[str, ...] = ()
        self._many = many
        self._standing: tuple[tuple[str, str], ...] = ()
        self._as_pills = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        if question.editing in ("ref", "refs"):
            adding = Adding(question, world)
            adding.setObjectName("adding")
            adding.added.connect(self._picked)
            # Shown before it has a place, it would be a window of its own for a moment.
            self.column.addWidget(adding)
            adding.setHidden(not adding.is_offered)
        self._show()

    @cached_property
    def pills(self) -> Pills:
        """The answers side by side. Made when they are needed: a form has many questions."""
        alone = self._none_ids if self._many else ()
        pills = Pills((), many=self._many, name=self.question.label, alone=alone)
        pills.changed.connect(self._pressed)
        self.column.insertWidget(0, pills)
        return pills

    @cached_property
    def field(self) -> PickField:
        """The long list."""
        empty = self.tr("Add from the list") if self._many else self.tr("Choose from the list")
        field = PickField(
            self._offered,
            self.question.label,
            empty,
            own=self.question.own,
            chosen=self._chosen if self._many else None,
            last=(*self._none_ids, OTHER),
        )
        field.picked.connect(self._picked)
        self.column.insertWidget(1 if "pills" in self.__dict__ else 0, field)
        return field

    @cached_property
    def other(self) -> LineEdit:
        """The words of "other"."""
        line = LineEdit(self.tr("In your own words"))
        line.setAccessibleName(field_words.other_label())
        line.textEdited.connect(lambda _: self.changed.emit())
        self.column.addWidget(line)
        return line

    def answer(self) -> Answer | None:
        """What is chosen, with the words of "other"."""
        none = next((key for key in self._keys if key in self._none_ids), None)
        if none is not None:
            return Answer(none=none)
        if not self._keys:
            return None
        if self._keys == self._before and self._shown is not None and OTHER not in self._keys:
            return self._shown
        text = self.other.text().strip() if self._has_other else ""
        return Answer(value=self._value(), text=text or None, precision=self._precision)

    def set_answer(self, answer: Answer | None) -> None:
        """Choose it."""
        values = self._values(answer)
        self._given = {offers.key_of(value): value for value in values}
        self._keys = tuple(self._given)
        self._precision = answer.precision if answer is not None else None
        if answer is not None and answer.none is not None:
            self._keys = (answer.none,)
        self._shown, self._before = answer, self._keys
        self._show()
        text = (answer.text if answer is not None else None) or ""
        if (text or "other" in self.__dict__) and text != self.other.text().strip():
            self.other.setText(text)

    def refresh(self) -> None:
        """Somebody may have been added to the record, or got another pseudonym."""
        if self.question.editing in ("ref", "refs", "ids", "event"):
            self._show()

    @property
    def _has_other(self) -> bool:
        return OTHER in self._keys and self.question.editing in _FEW

    def _value(self) -> str | Ref | tuple[str | Ref, ...]:
        raise NotImplementedError

    def _values(self, answer: Answer | None) -> tuple[str | Ref, ...]:
        value = answer.value if answer is not None else None
        if value is None:
            return ()
        return value if isinstance(value, tuple) else (value,)  # type: ignore[return-value] # numbers are not chosen

    def _one_value(self, key: str) -> str | Ref:
        return self._given.get(key, offers.value_of(key, self.question))

    def _chosen(self) -> tuple[str, ...]:
        return self._keys

    def _offered(self) -> tuple[Entry, ...]:
        raise NotImplementedError

    def _all(self) -> list[tuple[str, str]]:
        """What stands as pills when all of it does: answers, strangers among them, no answers."""
        own = [(one.id, one.label) for one in offers.entries(self.question, self.world)]
        known = {ident for ident, _ in own} | set(self._none_ids)
        strangers = [key for key in self._keys if key not in known]
        own += [(key, offers.label(self.question, self.world, key)) for key in strangers]
        return [*own, *self.question.no_answers]

    def _few(self) -> bool:
        question = self.question
        if question.editing not in _FEW or question.own:
            return False
        if question.choices:
            return question.as_pills
        return len(offers.entries(question, self.world)) <= PILLS_AT_MOST

    def _show(self) -> None:
        self._as_pills = self._few()
        self._show_choices()
        if self._has_other or "other" in self.__dict__:
            self.other.setVisible(self._has_other)
        self.setFocusProxy(self.pills if self._as_pills else self.field)

    def _show_choices(self) -> None:
        raise NotImplementedError

    def _pressed(self) -> None:
        kept = [key for key in self._keys if key in self.pills.chosen]
        self._keys = (*kept, *(key for key in self.pills.chosen if key not in kept))
        self._tell()

    def _picked(self, key: str) -> None:
        raise NotImplementedError

    def _tell(self) -> None:
        self._show()
        if self._has_other and not self.other.text():
            self.other.setFocus()
        self.changed.emit()

    def _put(self, pills: Iterable[tuple[str, str]]) -> None:
        wanted = tuple(pills)
        if not wanted and "pills" not in self.__dict__:
            return
        if wanted != self._standing:
            self._standing = wanted
            self.pills.set_choices(wanted)
        self.pills.choose(self._keys)
        self.pills.setVisible(bool(wanted))


class OneEditor(_Choosing):
    """One answer."""

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world, many=False)

    def _value(self) -> str | Ref | tuple[str | Ref, ...]:
        return self._one_value(self._keys[0])

    def _offered(self) -> tuple[Entry, ...]:
        own = offers.entries(self.question, self.world)
        return (*own, *(Entry(*pair) for pair in self.question.no_answers))

    def _show_choices(self) -> None:
        if not self._as_pills or "field" in self.__dict__:
            self.field.setVisible(not self._as_pills)
        if self._as_pills:
            self._put(self._all())
            return
        if "pills" in self.__dict__:
            self.pills.hide()
        none = dict(self.question.no_answers)
        key = self._keys[0] if self._keys else ""
        words = none.get(key) or (offers.label(self.question, self.world, key) if key else "")
        self.field.show_words(words)

    def _picked(self, key: str) -> None:
        self._keys = (offers.key_of(offers.value_of(key, self.question)),)
        self._tell()


class ManyEditor(_Choosing):
    """Several answers, in the order in which they were chosen."""

    def __init__(self, question: Question, world: World) -> None:
        super().__init__(question, world, many=True)

    def _value(self) -> str | Ref | tuple[str | Ref, ...]:
        return tuple(self._one_value(key) for key in self._keys)

    def _offered(self) -> tuple[Entry, ...]:
        own = offers.entries(self.question, self.world)
        return (*own, *(Entry(*pair) for pair in self.question.no_answers))

    def _show_choices(self) -> None:
        if not self._as_pills or "field" in self.__dict__:
            self.field.setVisible(not self._as_pills)
        if self._as_pills:
            self._put(self._all())
            return
        none = dict(self.question.no_answers)
        self._put(
            (key, none.get(key) or offers.label(self.question, self.world, key))
            for key in self._keys
        )

    def _picked(self, key: str) -> None:
        chosen = offers.key_of(offers.value_of(key, self.question))
        if key in self._none_ids:
            self._keys = (key,)
            self._tell()
            return
        kept = tuple(one for one in self._keys if one not in self._none_ids and one != chosen)
        # Picked once more, it is taken back; what is typed anew is meant.
        again = chosen in self._keys and key == chosen
        self._keys = kept if again else (*kept, chosen)
        self._tell()
