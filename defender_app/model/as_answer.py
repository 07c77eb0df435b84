"""Every field as one form fills it in: an :class:`Answer`, whatever the incident holds.

Fields of an act hold answers; fields of the incident and its parts hold the plain value, a
reference, a list, or an answer where no plain value can say it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from defender_app.model.answers import Answer, Ref
from defender_app.model.decode import forms_of, members_of

if TYPE_CHECKING:
    import msgspec

    from defender_app.model.answers import Common


def as_answer(value: Common) -> Answer | None:
    """The answer that stands for the value of a common field; None for no value at all."""
    if value is None or value == ():
        return None
    if isinstance(value, Answer):
        return value
    if isinstance(value, Ref) and value.none is not None:
        return Answer(none=value.none)
    return Answer(value=value)  # type: ignore[arg-type] # a part never stands in a common field


def as_value(answer: Answer | None, struct: type[msgspec.Struct], name: str) -> Common:
    """The value of a common field that stands for an answer: the plain one where it can say it.

    Args:
        answer: what was answered.
        struct: whose field it is.
        name: of the field.
    """
    if answer is None or (answer.value == () and answer.none is None):
        return None
    if answer.none is not None and not takes_answers(struct, name):
        return Ref(none=answer.none) if takes_no_answer(struct, name) else None
    value: Common = answer.value
    return value if answer.is_plain or not takes_answers(struct, name) else answer


def takes_answers(struct: type[msgspec.Struct], name: str) -> bool:
    """Whether a common field can hold an answer with its reason, its words or its precision."""
    return Answer in forms_of(members_of(struct)[name])


def takes_no_answer(struct: type[msgspec.Struct], name: str) -> bool:
    """Whether "I don't know" can be given there: as an answer, or as a reference to nobody."""
    return takes_answers(struct, name) or Ref in forms_of(members_of(struct)[name])
