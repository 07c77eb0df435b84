"""JSON in which every document has one meaning (docs/formats.md "Notation").

Refused beyond RFC 8259: a BOM, duplicate member names (compared after unescaping), nesting deeper
than 64 and more than 500,000 values (both counted on the bytes, before anything is decoded: a few
MiB of ``{},`` would otherwise take a GiB of memory), NaN and infinities, numbers outside ±2⁵³
(inside it a float is the nearest double, ``1e-400`` is zero and ``-0`` the integer zero), lone
surrogates, and documents above the caller's limit. Whatever fails inside the decoder becomes a
:class:`~crypto.errors.JsonError`.
"""

from __future__ import annotations

import json
import re
from decimal import Decimal
from itertools import accumulate
from typing import NoReturn, TypeAlias

from crypto.errors import JsonError

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

MAX_DEPTH = 64
MAX_NUMBER = 2**53
MAX_VALUES = 500_000

_LONGEST_INTEGER = len(f"-{MAX_NUMBER}")
# Possessive, and with the closing quote optional: one pass, whatever the input.
_STRING = re.compile(rb'"[^"]*+"?')
_STRUCTURE = b"[]{},"
_NOT_STRUCTURE = bytes(set(range(256)) - set(_STRUCTURE))
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_SURROGATE_ESCAPE = re.compile(rb"\\u[dD][89a-fA-F]")


def parse(data: bytes, *, max_bytes: int) -> JsonValue:
    """Decode one JSON document.

    Args:
        data: the whole document, UTF-8 without BOM; white space around it is allowed.
        max_bytes: the longest document accepted.

    Raises:
        JsonError: ``too-long``, ``bom``, ``encoding``, ``depth``, ``too-many-values``, ``syntax``
            (with ``offset`` in characters), ``duplicate-name``, ``number-range``, ``surrogate``.
    """
    if len(data) > max_bytes:
        raise JsonError("too-long", size=len(data), limit=max_bytes)
    if data.startswith(b"\xef\xbb\xbf"):
        raise JsonError("bom")
    _check_shape(data)
    try:
        value: JsonValue = _DECODER.decode(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise JsonError("encoding", offset=error.start) from None
    except json.JSONDecodeError as error:
        raise JsonError("syntax", offset=error.pos) from None
    except RecursionError:
        raise JsonError("depth", limit=MAX_DEPTH) from None
    except ValueError:
        raise JsonError("syntax", offset=0) from None
    # UTF-8 itself holds no surrogates, so a lone one can only come from an escape.
    if _SURROGATE_ESCAPE.search(data):
        _check_text(value)
    return value


def dumps(value: JsonValue) -> bytes:
    """Encode a value as compact UTF-8 that :func:`parse` accepts; members keep their order.

    Raises:
        JsonError: the value breaks a rule that :func:`parse` enforces.
    """
    try:
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        raise JsonError("surrogate") from None
    except RecursionError:
        raise JsonError("depth", limit=MAX_DEPTH) from None
    except ValueError:
        raise JsonError("number-range") from None
    # Nothing is ever written that the reader would refuse.
    parse(data, max_bytes=len(data))
    return data


def _check_shape(data: bytes) -> None:
    """Refuse too many values and too many levels while the document is still only bytes."""
    opened = data.count(b"[") + data.count(b"{")
    if opened <= MAX_DEPTH and data.count(b",") + opened < MAX_VALUES:
        return
    structure = _structure(data)
    # Every value but the first stands behind a comma or is the first in what a bracket opened.
    opened = structure.count(b"[") + structure.count(b"{")
    if structure.count(b",") + opened >= MAX_VALUES:
        raise JsonError("too-many-values", limit=MAX_VALUES)
    brackets = structure.translate(None, b",")
    if max(accumulate(map(_STEP.__getitem__, brackets)), default=0) > MAX_DEPTH:
        raise JsonError("depth", limit=MAX_DEPTH)


def _structure(data: bytes) -> bytes:
    """The brackets and commas outside strings, in order.

    Exact up to the first backslash outside a string, where the decoder stops.
    """
    if b"\\" in data:
        # From the left, as the decoder does: what is left of a run of backslashes is one or none.
        data = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    # Two quotes for each string, a name and a value for each member.
    if data.count(b'"') > 4 * MAX_VALUES:
        raise JsonError("too-many-values", limit=MAX_VALUES)
    return _STRING.sub(b"", data).translate(None, _NOT_STRUCTURE)


def _members(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise JsonError("duplicate-name")
    return members


def _integer(text: str) -> int:
    # Length first: converting a long run of digits is quadratic work.
    if len(text) > _LONGEST_INTEGER or abs(number := int(text)) > MAX_NUMBER:
        raise JsonError("number-range")
    return number


def _float(text: str) -> float:
    number = float(text)
    size = abs(number)
    # At the limit itself the double may have been rounded down from a number beyond it.
    if size > MAX_NUMBER or (size == MAX_NUMBER and Decimal(text).copy_abs() > MAX_NUMBER):
        raise JsonError("number-range")
    return number


def _constant(_name: str) -> NoReturn:
    raise JsonError("number-range")


def _check_text(value: JsonValue) -> None:
    if isinstance(value, str):
        _check_string(value)
    elif isinstance(value, list):
        for item in value:
            _check_text(item)
    elif isinstance(value, dict):
        for name, item in value.items():
            _check_string(name)
            _check_text(item)


def _check_string(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise JsonError("surrogate") from None


_DECODER = json.JSONDecoder(
    object_pairs_hook=_members,
    parse_int=_integer,
    parse_float=_float,
    parse_constant=_constant,
)
