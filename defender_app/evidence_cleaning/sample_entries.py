"""How picture and sound are coded: what a player needs of it, without names of makers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import coding, messages
from defender_app.evidence_metadata import boxes
from defender_app.evidence_metadata.pieces import BrokenError

if TYPE_CHECKING:
    from defender_app.evidence_metadata.pieces import Pieces

_LOCKED: Final = frozenset({b"encv", b"enca", b"drmi", b"drms", b"resv"})
_PICTURE_HEAD: Final = 78
_SOUND_HEADS: Final = {0: 28, 1: 44, 2: 64}
_MOST: Final = 64
_MOST_BOX: Final = 1 << 20


def entries(body: Pieces, kind: bytes) -> bytes:
    """The descriptions of a track (the body of ``stsd``), each with what a player needs.

    Raises:
        Refused: ``file-encrypted``, ``file-broken``, ``copy-unknown-coding``. BrokenError: cut off.
    """
    made: list[bytes] = []
    for one in boxes.walk(body.part(8, body.size - 8)):
        if one.kind in _LOCKED:
            raise Refused("file-encrypted")
        if len(made) >= _MOST:
            raise Refused("file-broken")
        # What lies between the pictures is looked for in one way for the whole track.
        known = coding.PICTURES if kind == b"vide" else coding.SOUNDS
        if one.kind not in known or (made and made[0][4:8] != one.kind):
            raise Refused("copy-unknown-coding")
        head, rest = _head(one.body, kind)
        inside = head + _inside(rest)
        made.append((8 + len(inside)).to_bytes(4, "big") + one.kind + inside)
    return bytes(4) + len(made).to_bytes(4, "big") + b"".join(made)


def _head(body: Pieces, kind: bytes) -> tuple[bytes, Pieces]:
    """The fixed part, without the names in it, and what follows it."""
    if kind == b"vide":
        data = bytearray(body.at(0, _PICTURE_HEAD))
        # Version, revision, vendor; and the name of the program that packed it.
        data[8:16] = bytes(8)
        data[42:74] = bytes(32)
        length = _PICTURE_HEAD
    else:
        version = body.number(8, 2)
        length = _SOUND_HEADS.get(version, 28)
        data = bytearray(body.at(0, length))
        data[12:16] = bytes(4)
    # Reserved.
    data[:6] = bytes(6)
    return bytes(data), body.part(length, body.size - length)


def stream(body: Pieces) -> messages.Stream | None:
    """How to find messages in the samples of a track, by its first description."""
    for one in boxes.walk(body.part(8, body.size - 8)):
        wanted = messages.settings_of(one.kind)
        if not wanted:
            return None
        rest = one.body.part(_PICTURE_HEAD, one.body.size - _PICTURE_HEAD)
        for inner in boxes.walk(rest):
            if inner.kind == wanted:
                return messages.Stream(wanted, inner.body.at(0, inner.body.size))
    return None


def _inside(rest: Pieces) -> bytes:
    """The boxes that a player needs; unreadable ones at the end are left out."""
    out = []
    try:
        for one in boxes.walk(rest):
            data = _needed(one.kind, one.body)
            if data is not None:
                out.append((8 + len(data)).to_bytes(4, "big") + one.kind + data)
    except BrokenError:
        return b"".join(out)
    return b"".join(out)


def _needed(kind: bytes, body: Pieces) -> bytes | None:
    """What a player needs of a box, or None."""
    if kind in {b"avcC", b"hvcC"}:
        return messages.settings_without(kind, body.at(0, body.size))
    if kind == b"wave":
        return _inside(body) + b"\0\0\0\x08\0\0\0\0"
    return coding.exact(kind, body.at(0, min(body.size, _MOST_BOX)))
