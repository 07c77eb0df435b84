"""``custody.jsonl``: the chain of custody made for one report, about what is sent and nothing else.

Renumbered from 1, with a fresh hash chain from a random start, the actor ``source``, days instead
of times, and never another recipient, export or vault id (docs/formats.md 2, "What links").
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import wire
from defender_app.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

Action = Literal[
    "added", "viewed", "copied", "exported", "received", "verified", "consent", "edited"
]
_SHOWN: Final = {"added": "added", "viewed": "viewed", "copied": "copied", "verified": "verified"}
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?")
_LONGEST: Final = 4096


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of ``custody.jsonl``."""

    n: int
    prev: str
    when: str
    actor: str
    action: Action
    item: str
    hash: str | msgspec.UnsetType = msgspec.UNSET
    commitment: str | msgspec.UnsetType = msgspec.UNSET


@dataclass(frozen=True)
class Committed:
    """The hash of something that does not leave, told so that only the vault can open it.

    Attributes:
        random: 32 bytes made for this report.
        sha256: of the file, hex.
    """

    random: bytes
    sha256: str

    @property
    def value(self) -> str:
        """The commitment, hex."""
        return hashlib.sha256(self.random + bytes.fromhex(self.sha256)).hexdigest()

    def __repr__(self) -> str:
        return "<commitment>"


def commit(sha256: str) -> Committed:
    """Commit to a file, with random bytes that no other report has."""
    return Committed(secrets.token_bytes(32), sha256)


def original_of(item: str) -> str:
    """How the chain names the original of a copy that is sent, where the original is not."""
    return f"{item}-original"


def write(
    entries: Iterable[tuple[str, str, str, str | Committed]], *, with_times: bool = False
) -> bytes:
    """Make the chain.

    Args:
        entries: (RFC 3339 time, action, item as named in the report, SHA-256 hex, or the
            commitment to one) in order.
        with_times: tell times, not only days.

    Returns:
        UTF-8 lines, each ended by LF; empty when nothing that is sent has a history.
    """
    previous = secrets.token_hex(32)
    lines: list[bytes] = []
    for when, action, item, digest in entries:
        shown = _SHOWN.get(action)
        if shown is None:
            continue
        line = Line(
            n=len(lines) + 1,
            prev=previous,
            when=when if with_times else when[:10],
            actor="source",
            action=shown,  # type: ignore[arg-type] # one of the values of _SHOWN
            item=item,
            **_about(digest),
        )
        data = wire.encode(line)
        previous = wire.sha256_hex(data)
        lines.append(data + b"\n")
    return b"".join(lines)


def _about(digest: str | Committed) -> dict[str, str]:
    return {"hash": digest} if isinstance(digest, str) else {"commitment": digest.value}


def read(data: bytes) -> tuple[Line, ...]:
    """Read and check a chain from outside.

    Raises:
        InputError: ``custody-…``: a line that is no line, a number or a hash that does not follow.
    """
    lines: list[Line] = []
    if data and not data.endswith(b"\n"):
        raise InputError("custody-form")
    previous = ""
    for number, raw in enumerate(data.split(b"\n")[:-1], 1):
        line = wire.decode(raw, Line, what="custody", max_bytes=_LONGEST)
        exactly_one = (line.hash is msgspec.UNSET) != (line.commitment is msgspec.UNSET)
        digest = line.commitment if line.hash is msgspec.UNSET else line.hash
        if (
            line.n != number
            or not exactly_one
            or not wire.HEX32.fullmatch(str(digest))
            or not wire.HEX32.fullmatch(line.prev)
            or not _DAY.fullmatch(line.when)
        ):
            raise InputError("custody-form", line=number)
        if previous and line.prev != previous:
            raise InputError("custody-chain", line=number)
        previous = hashlib.sha256(raw).hexdigest()
        lines.append(line)
    return tuple(lines)
