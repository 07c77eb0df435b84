"""From bytes to an incident. Every refusal names the field."""

from __future__ import annotations

import types
import typing
import unicodedata
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, Final

import msgspec

from crypto import strict_json
from crypto.errors import JsonError
from defender_app.errors import ValidationError
from defender_app.model import told_names
from defender_app.model.incident import Incident
from defender_app.model.json_place import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crypto.strict_json import JsonValue
    from defender_app.model.checks import Problem

MAX_BYTES: Final = 16 * 1024 * 1024
MAX_PROBLEMS: Final = 100
WHOLE: Final = "incident"


def read_json(data: bytes) -> JsonValue:
    """The JSON value of a document that should hold an incident.

    Args:
        data: UTF-8 JSON, at most 16 MiB.

    Raises:
        ValidationError: ``incident-not-json`` with the reader's code, and as facts what is known
            of the place (:func:`defender_app.model.json_place.place`).
    """
    try:
        return strict_json.parse(data, max_bytes=MAX_BYTES)
    except JsonError as error:
        facts = place(data, error)
        # What is no number at all is not called one that is too large.
        code = "not-finite" if facts.get("cause") == "not-finite" else error.code
        problem = (WHOLE, code)
        hint = (f"json-{facts.get('cause', error.code)}", {k: str(v) for k, v in facts.items()})
        raise ValidationError(
            "incident-not-json", (problem,), hints={problem: hint}, **facts
        ) from None


def decode_incident(data: bytes) -> Incident:
    """Read an incident in the published form (docs/schema/incident.schema.json).

    Text is brought to Unicode NFC; otherwise every value stays as written. Meaning is checked by
    :func:`defender_app.model.validate`.

    Args:
        data: UTF-8 JSON, at most 16 MiB.

    Raises:
        ValidationError: ``incident-not-json`` with the reader's code, or
            ``incident-does-not-fit`` with (field path, code): ``unknown-member``,
            ``missing-member``, ``wrong-type``, ``wrong-value``, ``null``.
    """
    return incident_from_json(read_json(data))


def incident_from_json(value: JsonValue) -> Incident:
    """The same for a value that was read already.

    Raises:
        ValidationError: ``incident-does-not-fit``, as above, with the first 100 problems: nulls
            first, then in the order in which they stand.
    """
    nulls = [(path or WHOLE, "null") for path in _nulls(value, "")]
    value = _nfc(value)
    incident: Incident | None = None
    # Nothing is raised while that error is handled: its text quotes what was written.
    with suppress(msgspec.ValidationError):
        incident = msgspec.convert(value, Incident)
    if incident is None:
        found = (*nulls, *_misfits(value, Incident, ""))
        problems = tuple(dict.fromkeys(found))[:MAX_PROBLEMS] or ((WHOLE, "wrong-value"),)
        raise ValidationError("incident-does-not-fit", problems)
    if nulls:
        raise ValidationError("incident-does-not-fit", tuple(nulls[:MAX_PROBLEMS]))
    return incident


def encode_incident(incident: Incident) -> bytes:
    """The published form as JSON, members in the order of the struct, absent members absent."""
    return msgspec.json.encode(incident)


def _nulls(value: JsonValue, path: str) -> list[str]:
    if value is None:
        return [path]
    if isinstance(value, list):
        return [found for i, item in enumerate(value) for found in _nulls(item, f"{path}[{i}]")]
    if isinstance(value, dict):
        return [
            found for name, item in value.items() for found in _nulls(item, _joined(path, name))
        ]
    return []


def _nfc(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, list):
        return [_nfc(item) for item in value]
    if isinstance(value, dict):
        return {name: _nfc(item) for name, item in value.items()}
    return value


def _joined(path: str, name: str) -> str:
    shown = told_names.told(name)
    return f"{path}.{shown}" if path else shown


@cache
def members_of(struct: type[msgspec.Struct]) -> dict[str, Any]:
    """The type of every member of a struct, without annotations."""
    return typing.get_type_hints(struct)


@cache
def forms_of(hint: Any) -> tuple[Any, ...]:
    """The types that a member may have: those of a union, or the one."""
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        return tuple(form for one in typing.get_args(hint) for form in forms_of(one))
    return (hint,)


def struct_of(hint: Any) -> type[msgspec.Struct] | None:
    """The struct that an object in this place becomes, or None."""
    for form in forms_of(hint):
        if isinstance(form, type) and issubclass(form, msgspec.Struct):
            return form
    return None


def inside(hint: Any, kind: type[object]) -> Any:
    """The type of what a list (``tuple``) or a mapping (``dict``) in this place holds, or None."""
    for form in forms_of(hint):
        if typing.get_origin(form) is kind:
            held = typing.get_args(form)
            return held[0] if kind is tuple else held[1]
    return None


def _misfits(value: JsonValue, hint: Any, path: str) -> Iterator[Problem]:
    """Everything that keeps a value from becoming what it should be, all at once."""
    if value is None:
        return
    if isinstance(value, dict):
        struct = struct_of(hint)
        if struct is not None:
            yield from _misfits_of_struct(value, struct, path)
            return
        held = inside(hint, dict)
        if held is not None:
            for name, item in value.items():
                yield from _misfits(item, held, _joined(path, name))
            return
    if isinstance(value, list):
        held = inside(hint, tuple)
        if held is not None:
            for index, item in enumerate(value):
                yield from _misfits(item, held, f"{path}[{index}]")
            return
    try:
        msgspec.convert(value, hint)
    except msgspec.ValidationError as error:
        yield path or WHOLE, "wrong-type" if str(error).startswith("Expected") else "wrong-value"


def _misfits_of_struct(
    value: dict[str, JsonValue], struct: type[msgspec.Struct], path: str
) -> Iterator[Problem]:
    members = members_of(struct)
    for field in msgspec.structs.fields(struct):
        if field.required and field.name not in value:
            yield _joined(path, field.name), "missing-member"
    unknown = [name for name in value if name not in members]
    for name, item in value.items():
        if name in members:
            yield from _misfits(item, members[name], _joined(path, name))
        elif told_names.told(name) != told_names.UNTOLD:
            yield _joined(path, name), "unknown-member"
    for where in told_names.hidden(path, unknown):
        yield where, "unknown-member"
