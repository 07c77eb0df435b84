"""What is asked in one field, ready to be shown: its words, its answers, and what it accepts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication

from defender_app.model.as_answer import takes_answers, takes_no_answer
from defender_app.model.kinds import kinds_of
from defender_app.taxonomy import taxonomy
from defender_app.taxonomy.records import OTHER
from ui.i18n import field_words

if TYPE_CHECKING:
    import msgspec

    from defender_app.model.kinds import Kind
    from defender_app.taxonomy import Field

Editing = Literal[
    "text",
    "longtext",
    "date",
    "datetime",
    "choice",
    "multichoice",
    "number",
    "country",
    "countries",
    "mechanism",
    "mechanisms",
    "ref",
    "refs",
    "language",
    "zone",
    "list",
    "ids",
    "event",
]

PILLS_AT_MOST: Final = 6
# A sentence is no pill.
_PILL: Final = 48
_COMPACT: Final = frozenset({"date", "datetime", "number", "country", "language", "zone"})
# Common dates where the hour matters as much as the day.
_WITH_TIME: Final = frozenset({"date_start", "date_end"})
_REF_TARGETS: Final = {
    "person-ref": ("person",),
    "org-ref": ("org",),
    "party-ref": ("person", "org"),
    "event-ref": ("event",),
    "evidence-ref": ("evidence",),
}
_KINDS: Final[dict[str, Editing]] = {
    "line": "text",
    "longtext": "longtext",
    "date": "date",
    "choice": "choice",
    "choices": "multichoice",
    "bool": "choice",
    "number": "number",
    "country": "country",
    "countries": "countries",
    "mechanism": "mechanism",
    "mechanisms": "mechanisms",
    "ref": "ref",
    "refs": "refs",
    "language": "language",
    "time-zone": "zone",
    "id": "event",
    "ids": "ids",
}


@dataclass(frozen=True)
class Question:
    """One field on the screen.

    Attributes:
        name: of the field, without its path.
        editing: which editor it gets.
        label: the question.
        hint: a few quiet words beside it.
        choices: (id, label) of its answers, ``other`` last where it is accepted.
        no_answers: (id, label) of "I don't know" and "I prefer not to say", where they are.
        targets: what a reference may point to.
        required: whether a report needs it.
        whole: whole numbers only.
        negative: numbers below nothing too.
        precise: whether "about" and "at least" can be said beside it.
        single: whether there is nobody else's account of it.
        own: whether anything typed will do in place of a choice.
        maximum: the largest number.
    """

    name: str
    editing: Editing
    label: str
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    no_answers: tuple[tuple[str, str], ...] = ()
    targets: tuple[str, ...] = ()
    required: bool = False
    whole: bool = False
    negative: bool = False
    precise: bool = False
    single: bool = False
    own: bool = False
    maximum: int = 2**53

    @property
    def as_pills(self) -> bool:
        """Whether its answers all stand on the screen; a longer list is opened."""
        own = [label for choice, label in self.choices if choice != OTHER]
        return len(own) <= PILLS_AT_MOST and all(len(label) <= _PILL for label in own)

    @property
    def is_compact(self) -> bool:
        """Whether two such questions fit beside each other."""
        return self.editing in _COMPACT


def act_question(type_id: str, field: Field) -> Question:
    """The question of a field of an act."""
    editing: Editing
    if field.type in _REF_TARGETS:
        editing = "refs" if field.many else "ref"
    elif field.type == "bool":
        editing = "choice"
    else:
        editing = field.type  # type: ignore[assignment] # the other types have editors of that name
    return Question(
        name=field.name,
        editing=editing,
        label=field_words.field_label(type_id, field.name),
        hint=field_words.field_hint(type_id, field.name) or _several(field),
        choices=field_words.choices(type_id, field.name),
        no_answers=field_words.no_answers(),
        targets=_REF_TARGETS.get(field.type, ()),
        required=field.required,
        negative=field.may_be_negative,
        precise=field.type == "number",
    )


def _several(field: Field) -> str:
    if field.type != "multichoice":
        return ""
    return QCoreApplication.translate("QuestionHint", "Choose all that apply")


def common_question(
    struct: type[msgspec.Struct], name: str, *, whole_record: bool, asked_as: str = ""
) -> Question:
    """The question of a field of the incident or of one of its parts.

    Args:
        struct: the incident or the part.
        name: of the field.
        whole_record: whether ``struct`` is the incident itself.
        asked_as: whose words it is asked in, where there are others than those of the part.
    """
    kind = kinds_of(struct)[name]
    key = name if whole_record else f"{struct.__name__}.{name}"
    words = field_words.asked_key(asked_as, name, key)
    no_answers = field_words.no_answers() if takes_no_answer(struct, name) else ()
    return Question(
        name=name,
        editing=_editing(kind, name, whole_record=whole_record),
        label=field_words.common_label(words),
        hint=field_words.common_hint(words),
        choices=_choices(kind),
        no_answers=no_answers,
        targets=("event",) if kind.name == "id" else kind.targets,
        required=kind.ready,
        whole=kind.whole,
        precise=kind.name == "number" and takes_answers(struct, name),
        single=kind.single,
        own=kind.words or (bool(kind.list_id) and taxonomy().lists[kind.list_id].open),
        maximum=kind.maximum,
    )


def _editing(kind: Kind, name: str, *, whole_record: bool) -> Editing:
    if whole_record and name in _WITH_TIME:
        return "datetime"
    if kind.name in ("choice", "choices") and not taxonomy().lists[kind.list_id].choices:
        return "text" if kind.name == "choice" else "list"
    return _KINDS[kind.name]


def _choices(kind: Kind) -> tuple[tuple[str, str], ...]:
    if kind.name == "bool":
        return field_words.yes_no()
    if kind.name in ("choice", "choices"):
        return field_words.list_choices(kind.list_id)
    return ()
