"""One member of an incident by its field path: read it, or have the incident with another value.

Paths are those of validation: ``date_start``, ``acts[0].fields.direction``,
``followup[0].responses[1].date``, ``narrative_en.text``. A path through an absent part reads as
absent, and writing through it makes the part.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from defender_app.model.answers import ABSENT
from defender_app.model.decode import members_of, struct_of

if TYPE_CHECKING:
    from collections.abc import Sequence

S = TypeVar("S", bound=msgspec.Struct)

_STEP: Final = re.compile(r"\[(\d+)\]|\.?([^.\[\]]+)")


def steps(path: str) -> tuple[str | int, ...]:
    """The names and places that a path goes through."""
    return tuple(int(place) if place else name for place, name in _STEP.findall(path))


def at(value: Any, path: str) -> Any:
    """What stands at a path; None where nothing does.

    Args:
        value: an incident or a part of one.
        path: from there; "" is the value itself.
    """
    for step in steps(path):
        if isinstance(step, int):
            value = value[step] if step < len(value or ()) else None
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            value = getattr(value, step, None)
    return value


def put(value: S, path: str, new: object) -> S:
    """The same value with another one at a path.

    Args:
        value: an incident or a part of one.
        path: from there.
        new: None takes the member away.

    Raises:
        IndexError: a place in a list that is not there.
        AttributeError: a member that the part does not have.
    """
    changed: S = _put(value, steps(path), new)
    return changed


def without(value: S, path: str, index: int) -> S:
    """The same value without one entry of the list at a path; an emptied list is absent."""
    entries = at(value, path)
    left = (*entries[:index], *entries[index + 1 :])
    return put(value, path, left or None)


def added(value: S, path: str, entry: msgspec.Struct) -> S:
    """The same value with one more entry at the end of the list at a path."""
    return put(value, path, (*(at(value, path) or ()), entry))


def _put(value: Any, way: Sequence[str | int], new: object) -> Any:
    step, rest = way[0], way[1:]
    if isinstance(step, int):
        return (*value[:step], _put(value[step], rest, new) if rest else new, *value[step + 1 :])
    if isinstance(value, dict):
        kept = {name: held for name, held in value.items() if name != step or new is not None}
        return kept if new is None else {**kept, step: new}
    if not rest:
        return msgspec.structs.replace(value, **{step: _default(value, step, new)})
    held = getattr(value, step)
    if held is None:
        struct: type[msgspec.Struct] = type(value)
        part = struct_of(members_of(struct)[step])
        held = part() if part is not None else None
    changed = _put(held, rest, new)
    if isinstance(changed, msgspec.Struct) and changed == _empty(changed):
        changed = None
    return msgspec.structs.replace(value, **{step: changed})


def _empty(part: msgspec.Struct) -> msgspec.Struct | None:
    """The part with nothing in it; None for one that cannot be empty."""
    required = any(field.required for field in msgspec.structs.fields(part))
    return None if required else type(part)()


def _default(value: msgspec.Struct, name: str, new: object) -> object:
    if new is not None:
        return new
    default = next(field.default for field in msgspec.structs.fields(value) if field.name == name)
    return ABSENT if isinstance(default, tuple) else default
