"""Tables and heads of a film, written anew: what is reserved is zero, nothing stands behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

# Bytes of an entry behind the count, which ends at byte 8.
_WIDTHS: Final = {b"stts": 8, b"ctts": 8, b"stsc": 12, b"stss": 4, b"stps": 4}
_TIMES: Final = {0: 4, 1: 8}
_FIRST: Final = 8
_UNPLAYED: Final = 1.0
"""Seconds that decoders need to begin, and that encoders leave at the end."""


def table(kind: bytes, body: bytes, samples: int) -> bytes:
    """The body of a table, exactly as long as its count says.

    Raises:
        Refused: ``file-broken``: there is less.
    """
    if kind == b"sdtp":
        return _exactly(body, 4 + samples)
    if kind == b"cslg":
        return _exactly(body, 4 + 5 * (8 if body[:1] == b"\1" else 4))
    count = int.from_bytes(body[4:8], "big")
    return _exactly(body, _FIRST + count * _WIDTHS[kind])


def edits(body: bytes) -> bytes:
    """The body of an edit list."""
    count = int.from_bytes(body[4:8], "big")
    return _exactly(body, _FIRST + count * (20 if body[:1] == b"\1" else 12))


def refuse_cuts(body: bytes, media: bytes, scale: int) -> None:
    """A stretch that the edit list passes over is still in the file, and played by some.

    Args:
        body: of the edit list.
        media: the body of ``mdhd``.
        scale: units of time of the film in a second, in which the list counts what it shows.

    Raises:
        Refused: ``copy-cut-inside``: more than a second of the track is not played;
            ``file-broken``.
    """
    wide = 8 if body[:1] == b"\1" else 4
    at = 4 + 2 * (8 if media[:1] == b"\1" else 4)
    own = int.from_bytes(media[at : at + 4], "big")
    whole = int.from_bytes(media[at + 4 : at + 4 + (8 if media[:1] == b"\1" else 4)], "big")
    if not own or not scale:
        raise Refused("file-broken")
    listed = edits(body)[_FIRST:]
    played: list[tuple[float, float]] = []
    for place in range(0, len(listed), 2 * wide + 4):
        lasts = int.from_bytes(listed[place : place + wide], "big") / scale
        begins = int.from_bytes(listed[place + wide : place + 2 * wide], "big", signed=True) / own
        if begins >= 0:
            # Without a length, it goes on to the end.
            played.append((begins, begins + lasts if lasts else whole / own))
    end = 0.0
    for begins, until in [*sorted(played), (whole / own, whole / own)]:
        if played and begins - end > _UNPLAYED:
            raise Refused("copy-cut-inside")
        end = max(end, until)


def head(kind: bytes, body: bytes) -> bytes:
    """The body of ``mvhd``, ``tkhd``, ``mdhd``, ``vmhd`` or ``smhd``, without times.

    Raises:
        Refused: ``file-broken``.
    """
    if kind == b"vmhd":
        return _exactly(body, 12)
    if kind == b"smhd":
        return _exactly(body, 6) + bytes(2)
    wide = _TIMES.get(body[0] if body else 9)
    if wide is None:
        raise Refused("file-broken")
    if kind == b"mdhd":
        # Scale, length, language; two bytes are reserved.
        return _blank(_exactly(body, 4 + 3 * wide + 8), [(4, 2 * wide), (4 + 3 * wide + 6, 2)])
    if kind == b"tkhd":
        behind = 4 + 3 * wide + 8
        return _blank(
            _exactly(body, behind + 60),
            [(4, 2 * wide), (4 + 2 * wide + 4, 4), (behind, 8), (behind + 14, 2)],
        )
    behind = 4 + 3 * wide + 4
    return _blank(_exactly(body, behind + 76), [(4, 2 * wide), (behind + 6, 10), (behind + 52, 20)])


def sizes(body: bytes, lengths: Sequence[int] | None, samples: int) -> bytes:
    """The body of ``stsz``.

    Args:
        body: as it was.
        lengths: of each sample where they are others now.
        samples: how many there are.
    """
    if lengths is None:
        same = int.from_bytes(body[4:8], "big")
        return _exactly(body, 12 + (0 if same else 4 * samples))
    each = b"".join(one.to_bytes(4, "big") for one in lengths)
    return bytes(8) + samples.to_bytes(4, "big") + each


def _exactly(body: bytes, length: int) -> bytes:
    if len(body) < length:
        raise Refused("file-broken")
    return body[:length]


def _blank(body: bytes, places: Sequence[tuple[int, int]]) -> bytes:
    data = bytearray(body)
    for start, length in places:
        data[start : start + length] = bytes(length)
    return bytes(data)
