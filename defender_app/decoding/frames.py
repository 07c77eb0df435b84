"""What goes through the pipes between us and the worker: frames of a kind, a length, a payload.

A frame is one byte of kind, four bytes of length (big-endian) and at most 1 MiB. Whoever meets
anything else stops.
"""

from __future__ import annotations

import struct
from typing import Final, TypeVar

import msgspec

T = TypeVar("T")

LARGEST: Final = 1 << 20
"""Bytes of the payload of a frame."""

HEAD: Final = struct.Struct(">cI")
RANGE: Final = struct.Struct(">QI")
"""Of ``WANT``: where in the document, and how many bytes."""

STEP: Final = struct.Struct(">QQ")
"""Of ``MOVED``: how much is done, of how much."""

# To the worker.
BEGIN: Final = b"b"
ASK: Final = b"q"
HERE: Final = b"h"
TO_WORKER: Final = frozenset({BEGIN, ASK, HERE})

# From the worker.
READY: Final = b"r"
WANT: Final = b"w"
MOVED: Final = b"m"
GIVE: Final = b"g"
ANSWER: Final = b"a"
REFUSE: Final = b"x"
FROM_WORKER: Final = frozenset({READY, WANT, MOVED, GIVE, ANSWER, REFUSE})


class FrameError(ValueError):
    """Something that is no frame."""


def packed(kind: bytes, payload: bytes | bytearray | memoryview = b"") -> bytes:
    """One frame.

    Raises:
        FrameError: the payload is too large.
    """
    if len(payload) > LARGEST:
        raise FrameError
    return HEAD.pack(kind, len(payload)) + bytes(payload)


def unpacked(head: bytes, kinds: frozenset[bytes]) -> tuple[bytes, int]:
    """The kind and the length of the payload that a head promises.

    Args:
        head: ``HEAD.size`` bytes.
        kinds: which may come.

    Raises:
        FrameError: another kind, or too long.
    """
    kind, length = HEAD.unpack(head)
    if kind not in kinds or length > LARGEST:
        raise FrameError
    return kind, length


def decoded(data: bytes | memoryview, kind: type[T]) -> T:
    """The JSON of a worker, strictly.

    Raises:
        FrameError: it is not of that kind.
    """
    try:
        return msgspec.json.decode(data, type=kind, strict=True)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise FrameError from None
