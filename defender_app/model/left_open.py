"""Questions of an act that a report needs and nobody has answered: all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.model.answers import Answer
from defender_app.taxonomy import field_is_asked, taxonomy

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from defender_app.model.incident import Act

UNKNOWN: Final = Answer(none="unknown")


def left_open(act: Act, begun: Collection[str] = ()) -> tuple[str, ...]:
    """The fields that are required, asked now, and have no answer, in the order of the form.

    Args:
        act: of any type.
        begun: fields in which something was typed that is no answer yet; they are left alone.
    """
    return _left(act.type, act.fields, begun)


def with_unknown(act: Act, begun: Collection[str] = ()) -> tuple[Act, tuple[str, ...]]:
    """Answer each of them, and those that are asked because of it, with "I don't know".

    Returns:
        The act, and the fields that were answered (none of them had an answer before).
    """
    fields = dict(act.fields)
    answered: list[str] = []
    while left := _left(act.type, fields, begun):
        fields |= dict.fromkeys(left, UNKNOWN)
        answered += left
    return msgspec.structs.replace(act, fields=fields), tuple(answered)


def opened_again(act: Act, names: Collection[str]) -> Act:
    """The act without "I don't know" in these fields; another answer given since is kept."""
    kept = {
        name: answer
        for name, answer in act.fields.items()
        if name not in names or answer != UNKNOWN
    }
    return msgspec.structs.replace(act, fields=kept)


def _left(type_id: str, fields: Mapping[str, Answer], begun: Collection[str]) -> tuple[str, ...]:
    known = taxonomy().types.get(type_id)
    return tuple(
        field.name
        for field in (known.fields if known is not None else ())
        if field.required and field.name not in begun and field_is_asked(field, fields)
        if field.name not in fields or not fields[field.name].counts_as_answer
    )
