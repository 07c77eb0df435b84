"""From bytes to an incident. Every refusal names the field."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import msgspec

from crypto import strict_json
from crypto.errors import JsonError
from defender_app.errors import ValidationError
from defender_app.model.answers import Answer
from defender_app.model.checks import shown_name
from defender_app.model.incident import Incident

if TYPE_CHECKING:
    from crypto.strict_json import JsonValue
    from defender_app.model.checks import Problem

MAX_BYTES = 16 * 1024 * 1024
WHOLE = "incident"

_WHERE = re.compile(r"(?P<what>.*?)(?: - at `(?P<where>\$[^`]*)`)?", re.DOTALL)
_UNKNOWN = re.compile(r"Object contains unknown field `(?P<name>.*)`", re.DOTALL)
_MISSING = re.compile(r"Object missing required field `(?P<name>.*)`", re.DOTALL)


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
    try:
        value = strict_json.parse(data, max_bytes=MAX_BYTES)
    except JsonError as error:
        raise ValidationError("incident-not-json", ((WHOLE, error.code),)) from None
    return incident_from_json(value)


def incident_from_json(value: JsonValue) -> Incident:
    """The same for a value that was read already.

    Raises:
        ValidationError: ``incident-does-not-fit``, as above.
    """
    nulls = _nulls(value, "")
    if nulls:
        problems = tuple((path or WHOLE, "null") for path in nulls)
        raise ValidationError("incident-does-not-fit", problems)
    value = _nfc(value)
    try:
        return msgspec.convert(value, Incident)
    except msgspec.ValidationError as error:
        problem = _problem(str(error), value)
        raise ValidationError("incident-does-not-fit", (problem,)) from None


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
    shown = shown_name(name)
    return f"{path}.{shown}" if path else shown


def _problem(message: str, value: JsonValue) -> Problem:
    """Turn a message of msgspec into (field path, code)."""
    match = _WHERE.fullmatch(message)
    what, where = (match["what"], match["where"] or "$") if match else (message, "$")
    path = _path(where, value)
    for pattern, code in ((_UNKNOWN, "unknown-member"), (_MISSING, "missing-member")):
        named = pattern.fullmatch(what)
        if named:
            return _joined(path, named["name"]), code
    code = "wrong-type" if what.startswith("Expected") else "wrong-value"
    return path or WHOLE, code


def _path(where: str, value: JsonValue) -> str:
    """``$.acts[0].fields[...].value`` with the name of the field that msgspec leaves out."""
    path = where.removeprefix("$").removeprefix(".")
    head, gap, tail = path.partition(".fields[...]")
    if not gap:
        return path
    name = _misfit(head, value)
    return f"{head}.fields.{shown_name(name)}{tail}"


def _misfit(head: str, value: JsonValue) -> str:
    """The name of the first answer of an act that does not fit."""
    index = int(re.sub(r"[^0-9]", "", head))
    acts = value["acts"] if isinstance(value, dict) else None
    act = acts[index] if isinstance(acts, list) else None
    answers = act["fields"] if isinstance(act, dict) else None
    if isinstance(answers, dict):
        for name, answer in answers.items():
            try:
                msgspec.convert(answer, Answer)
            except msgspec.ValidationError:
                return name
    return "?"
