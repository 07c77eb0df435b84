"""The boxes in which a film says how it is coded: as long as their kind is, and not a byte longer.

Sources: ISO/IEC 14496-1 and -12, the QuickTime file format, and the papers that put AV1, VP9, Opus,
FLAC, AC-3 and Dolby Vision into films.
"""

from __future__ import annotations

from typing import Final

PICTURES: Final = frozenset(
    {b"avc1", b"avc2", b"avc3", b"avc4", b"dva1", b"dvav", b"hvc1", b"hev1", b"dvh1", b"dvhe"}
    | {b"av01", b"vp08", b"vp09", b"s263", b"h263"}
    | {b"apch", b"apcn", b"apcs", b"apco", b"ap4h", b"ap4x"}
)
"""How pictures may be coded so that what is between them can be found, or has no room for words."""

SOUNDS: Final = frozenset(
    {b"mp4a", b"alac", b"Opus", b"fLaC", b"ac-3", b"ec-3", b"samr", b"sawb", b"sowt", b"twos"}
    | {b"lpcm", b"in24", b"in32", b"fl32", b"fl64", b"raw ", b"ulaw", b"alaw", b"ima4", b".mp3"}
    | {b"ipcm", b"fpcm", b"NONE", b"MAC3", b"MAC6"}
)

_LENGTHS: Final = {
    **dict.fromkeys((b"enda", b"fiel"), 2),
    b"dac3": 3,
    **dict.fromkeys((b"gama", b"clli", b"mp4a"), 4),
    b"st3d": 5,
    b"d263": 7,
    **dict.fromkeys((b"pasp", b"CoLL", b"srat"), 8),
    b"damr": 9,
    **dict.fromkeys((b"btrt", b"vpcC"), 12),
    b"mdcv": 24,
    **dict.fromkeys((b"alac", b"SmDm"), 28),
    b"clap": 32,
}
_COLOURS: Final = {b"nclx": 11, b"nclc": 10}
_CHANNEL: Final = 20
_VISION: Final = 24
_STREAM_INFO: Final = 38
_STREAM, _DECODER, _SPECIFIC, _SYNC = 3, 4, 5, 6
_MOST_SPECIFIC: Final = 64
_PLAIN_SOUND: Final = frozenset({1, 2, 3, 4, 5, 29})
_LONGEST_PLAIN: Final = 7
_NEEDS_URL, _NEEDS_OTHER, _NEEDS_CLOCK = 0x40, 0x80, 0x20


def exact(kind: bytes, body: bytes) -> bytes | None:
    """A box with nothing in it that its kind does not have; None: it is left out.

    Args:
        kind: of the box.
        body: without its head.
    """
    if kind in _LENGTHS:
        length = _LENGTHS[kind]
        return body[:length] if len(body) >= length else None
    if kind == b"frma":
        return body[:4] if body[:4] in SOUNDS | PICTURES else None
    make = _MAKERS.get(kind)
    try:
        return None if make is None else make(body)
    except IndexError:
        return None


def _colour(body: bytes) -> bytes | None:
    length = _COLOURS.get(body[:4], 0)
    return body[:length] if 0 < length <= len(body) else None


def _vision(body: bytes) -> bytes:
    """Dolby Vision: four bytes and a half, then what is reserved."""
    return (body[:4] + bytes([body[4] & 0xF0])).ljust(_VISION, b"\0")


def _channels(body: bytes) -> bytes:
    count = int.from_bytes(body[8:12], "big")
    return body[: 12 + count * _CHANNEL] if 12 + count * _CHANNEL <= len(body) else body[:8]


def _opus(body: bytes) -> bytes:
    return body[:11] if not body[10] else body[: 13 + body[1]]


def _flac(body: bytes) -> bytes | None:
    """The first block, which says how it is coded; comments and pictures stand in others."""
    if body[4] & 0x7F or len(body) < 4 + _STREAM_INFO:
        return None
    return body[:4] + b"\x80" + body[5 : 4 + _STREAM_INFO]


def _dolby(body: bytes) -> bytes:
    at = 2
    for _ in range((body[1] & 7) + 1):
        at += 4 if body[at + 2] >> 1 & 15 else 3
    extended = len(body) >= at + 2 and body[at] == 1
    return body[: at + 2 if extended else at]


def _av1(body: bytes) -> bytes:
    """The first description of the pictures, without messages."""
    kept = b"".join(
        body[start : start + length]
        for start, length, kind in av1_units(body, 4, len(body))
        if kind == 1
    )
    return body[:4] + kept


def av1_units(data: bytes, at: int, end: int) -> list[tuple[int, int, int]]:
    """The units of AV1 in bytes: (offset, bytes, kind); ends where they make no sense."""
    found = []
    while at < end:
        head, start = data[at], at
        kind, at = head >> 3 & 15, at + 1 + (head >> 2 & 1)
        if head & 0x80 or at > end:
            break
        size, shift = end - at, 0
        if head & 2:
            size = 0
            while at < end and shift < 56:  # noqa: PLR2004 - eight groups of seven bits
                size |= (data[at] & 127) << shift
                shift += 7
                at += 1
                if not data[at - 1] & 128:
                    break
        if at + size > end:
            break
        found.append((start, at + size - start, kind))
        at += size
    return found


def _elementary(body: bytes) -> bytes:
    """What a decoder of MPEG-4 needs, in descriptors that hold nothing else."""
    decoder, specific = b"", b""
    waiting = [(4, len(body))]
    while waiting:
        at, end = waiting.pop()
        while at + 2 <= end:
            tag, at = body[at], at + 1
            size, at = _size(body, at)
            inner, until = at, min(at + size, end)
            if tag == _STREAM:
                waiting.append((_behind_head(body, inner), until))
            elif tag == _DECODER and not decoder:
                decoder = body[inner : min(inner + 13, until)]
                waiting.append((inner + 13, until))
            elif tag == _SPECIFIC and not specific:
                specific = _specific(body[inner:until])
            at = until
    if len(decoder) < 13:  # noqa: PLR2004 - the fixed part of a decoder
        return body[:4] + _descriptor(_STREAM, bytes(3))
    inside = _descriptor(_SPECIFIC, specific) if specific else b""
    every = _descriptor(_DECODER, decoder + inside) + _descriptor(_SYNC, b"\2")
    return body[:4] + _descriptor(_STREAM, bytes(3) + every)


def _size(body: bytes, at: int) -> tuple[int, int]:
    size = 0
    for _ in range(4):
        size, at = size << 7 | body[at] & 127, at + 1
        if not body[at - 1] & 128:
            break
    return size, at


def _behind_head(body: bytes, at: int) -> int:
    flags = body[at + 2]
    at += 3 + (2 if flags & _NEEDS_OTHER else 0)
    at += 1 + body[at] if flags & _NEEDS_URL else 0
    return at + (2 if flags & _NEEDS_CLOCK else 0)


def _specific(body: bytes) -> bytes:
    """How AAC is coded: behind a plain description nothing is left."""
    if len(body) < 2:  # noqa: PLR2004 - the least there is
        return body
    kind, channels = body[0] >> 3, body[1] >> 3 & 15
    plain = kind in _PLAIN_SOUND and channels
    return body[: _LONGEST_PLAIN if plain else _MOST_SPECIFIC]


def _descriptor(tag: int, body: bytes) -> bytes:
    size = len(body)
    return bytes([tag, 0x80 | size >> 7, size & 127]) + body


_MAKERS: Final = {
    b"colr": _colour,
    b"dvcC": _vision,
    b"dvvC": _vision,
    b"chan": _channels,
    b"dOps": _opus,
    b"dfLa": _flac,
    b"dec3": _dolby,
    b"av1C": _av1,
    b"esds": _elementary,
}
