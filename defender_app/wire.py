"""Small rules shared by every JSON object that leaves, enters or stays: ids, times, decoding."""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from crypto import strict_json
from crypto.errors import JsonError
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")

HEX16: Final = re.compile(r"[0-9a-f]{32}")
HEX32: Final = re.compile(r"[0-9a-f]{64}")
_VERSIONED: Final = ("format", "version")
# Where msgspec says something is wrong: names of our own members only.
_PLACE: Final = re.compile(r"at `(\$[A-Za-z0-9_.\[\]]*)`\Z")
_TIME: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


def new_id() -> str:
    """16 random bytes in lowercase hex: never time-based, never a sequence."""
    return secrets.token_hex(16)


def sha256_hex(data: bytes) -> str:
    """SHA-256 in lowercase hex."""
    return hashlib.sha256(data).hexdigest()


def utc_now() -> datetime:
    """The system clock in UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0)


def to_rfc3339(moment: datetime) -> str:
    """``2026-11-14T18:02:00Z``."""
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def from_rfc3339(text: str) -> datetime:
    """The moment of a ``…Z`` time.

    Raises:
        ValueError: not exactly this form, or no such time.
    """
    if not _TIME.fullmatch(text):
        raise ValueError("time")
    return datetime.fromisoformat(text)


def plain_line(text: str, limit: int) -> bool:
    """Whether a text is one line of visible characters, NFC, of at most ``limit`` characters."""
    return (
        len(text) <= limit
        and unicodedata.is_normalized("NFC", text)
        and not any(unicodedata.category(letter) in {"Cc", "Cs", "Zl", "Zp"} for letter in text)
    )


def plain_text(text: str, limit: int) -> bool:
    """The same for several lines: line ends and tabs are allowed."""
    return plain_line(re.sub(r"[\n\r\t]", " ", text), limit)


def decode(data: bytes, kind: type[T], *, what: str, max_bytes: int = 16 * 1024 * 1024) -> T:
    """Read one JSON object strictly into a struct.

    Args:
        data: UTF-8 JSON.
        kind: a msgspec struct type that forbids unknown members.
        what: names the object in the error code, for example ``"card"``.
        max_bytes: larger input is refused before parsing.

    Raises:
        InputError: ``<what>-json``, ``<what>-version`` or ``<what>-member`` (with the place).
    """
    try:
        value: Any = strict_json.parse(data, max_bytes=max_bytes)
    except JsonError as error:
        raise InputError(f"{what}-json", why=error.code) from error
    if isinstance(value, dict):
        _check_version(value, kind, what)
    try:
        # Optional members are absent, never null; only a struct's default could let one through.
        if _has_null(value):
            raise InputError(f"{what}-null")
        return msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError as error:
        why = _why(str(error))
    # Not while that one is handled: its text may quote what a stranger wrote.
    raise InputError(f"{what}-member", why=why)


def decode_own(data: bytes, kind: type[T], *, what: str) -> T:
    """Read back what this vault wrote with :func:`encode`.

    No outside limit holds here: what was once kept must always be readable again.

    Args:
        data: as it was kept.
        kind: a msgspec struct type.
        what: names the object in the error code, for example ``"case"``.

    Raises:
        InputError: ``<what>-damaged``.
    """
    with suppress(msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return msgspec.json.decode(data, type=kind)
    # Not while that one is handled: its text may quote what is in it.
    raise InputError(f"{what}-damaged")


def decode_each(
    bodies: Iterable[tuple[str, bytes]], kind: type[T], *, what: str
) -> tuple[list[T], tuple[str, ...]]:
    """Read back several, as far as each can be read: a damaged one hides no other.

    Args:
        bodies: (id, as it was kept).
        kind: a msgspec struct type.
        what: as for :func:`decode_own`.

    Returns:
        What can be read, and the ids of the others; both in their order.
    """
    found: list[T] = []
    bad: list[str] = []
    for name, body in bodies:
        try:
            found.append(decode_own(body, kind, what=what))
        except InputError:
            bad.append(name)
    return found, tuple(bad)


def encode_own(value: msgspec.Struct, *, what: str) -> bytes:
    """Encode what is kept, and read it back before anybody relies on it.

    Raises:
        InputError: ``<what>-damaged``: it would not be the same again.
    """
    data = encode(value)
    if decode_own(data, type(value), what=what) != value:
        raise InputError(f"{what}-damaged")
    return data


def _check_version(value: dict[str, Any], kind: type, what: str) -> None:
    """Another version is named as such; format and version are never left out."""
    version = value.get("version", 1)
    if type(version) is not int or version != 1:
        raise InputError(f"{what}-version")
    fields = getattr(kind, "__struct_fields__", ())
    for member in _VERSIONED:
        if member in fields and member not in value:
            raise InputError(f"{what}-member", why=f"missing - at `$.{member}`")


def _why(text: str) -> str:
    """What msgspec found, without the words of the input that it quotes."""
    if not text.startswith(("Invalid enum value", "Object contains unknown field")):
        return text
    place = _PLACE.search(text)
    what = "unknown value" if text.startswith("Invalid") else "unknown member"
    return f"{what} - at `{place.group(1) if place else '$'}`"


def _has_null(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_has_null(inner) for inner in value.values())
    if isinstance(value, list):
        return any(_has_null(inner) for inner in value)
    return value is None


def encode(value: object) -> bytes:
    """A struct as UTF-8 JSON; absent members stay absent."""
    return msgspec.json.encode(value)
