"""Another type for an act that was answered already: what still fits, and what goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from defender_app.taxonomy import taxonomy

if TYPE_CHECKING:
    from defender_app.model.answers import Answer
    from defender_app.model.incident import Act
    from defender_app.taxonomy import Field

_CHOSEN = frozenset({"choice", "multichoice"})


class Retyped(NamedTuple):
    """An act with another type.

    Attributes:
        act: with the answers that fit the new type.
        lost: the names, in the old type, of the fields whose answers go.
    """

    act: Act
    lost: tuple[str, ...]


def retyped(act: Act, type_id: str) -> Retyped:
    """The act as one of another type; an answer fits where the same question is asked.

    Args:
        act: as it is.
        type_id: of a type that the taxonomy knows.
    """
    old, new = taxonomy().types.get(act.type), taxonomy().types[type_id]
    kept: dict[str, Answer] = {}
    for name, answer in act.fields.items():
        before = old.field(name) if old is not None else None
        after = new.field(name)
        if before is not None and after is not None and _fits(answer, before, after):
            kept[name] = answer
    lost = tuple(name for name in act.fields if name not in kept)
    return Retyped(msgspec.structs.replace(act, type=type_id, fields=kept), lost)


def _fits(answer: Answer, before: Field, after: Field) -> bool:
    """Whether an answer to one field is one to the other: the same kind, and a choice it has."""
    if (before.type, before.many) != (after.type, after.many):
        return False
    if answer.none is not None or after.type not in _CHOSEN:
        # Below nothing there is only what may be there: a number that fits one may not fit another.
        return after.may_be_negative or not before.may_be_negative
    return set(answer.chosen) <= set(after.shown_choices)
