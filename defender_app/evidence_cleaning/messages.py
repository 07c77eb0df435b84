"""Words inside the stream of a film: cameras and programs write them between the frames.

H.264, H.265 and AV1 keep them in units of their own (supplemental information, filler, kinds nobody
defined); the pictures are drawn without them. Sources: ITU-T H.264 and H.265, ISO/IEC 14496-15, the
AV1 bitstream.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import coding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.evidence_metadata.pieces import Pieces

_SAMPLES: Final = {
    **dict.fromkeys((b"avc1", b"avc2", b"avc3", b"avc4", b"dva1", b"dvav"), b"avcC"),
    **dict.fromkeys((b"hvc1", b"hev1", b"dvh1", b"dvhe"), b"hvcC"),
    b"av01": b"av1C",
}
_LENGTH_AT: Final = {b"avcC": 4, b"hvcC": 21, b"av1C": 0}
_AV1_PICTURES: Final = frozenset({1, 2, 3, 4, 6, 7})
_LARGEST_SAMPLE: Final = 64 << 20
_AVC_MESSAGE, _AVC_OTHER = 6, frozenset({0, 12, *range(24, 32)})
_HEVC_MESSAGE: Final = frozenset({39, 40})
_HEVC_OTHER: Final = frozenset({38, *range(41, 62)})
_HARMLESS: Final = frozenset({0, 1, 6, 129, 130, 132, 136, 137, 144, 147})
"""Messages that a player needs: timing, where one can begin, how bright the screen was."""

_HEAD: Final = 64


def settings_of(kind: bytes) -> bytes:
    """The box with the settings of a stream that can hold messages, or b""."""
    return _SAMPLES.get(kind, b"")


class Stream:
    """One kind of stream.

    Args:
        kind: ``avcC``, ``hvcC`` or ``av1C``.
        settings: the body of that box.
    """

    def __init__(self, kind: bytes, settings: bytes) -> None:
        self._kind = kind
        place = _LENGTH_AT[kind]
        self._wide = (settings[place] & 3) + 1 if len(settings) > place else 4

    def messages(self, pieces: Pieces, start: int, size: int) -> Iterator[tuple[int, int]]:
        """The units of a sample that draw nothing: (offset, bytes).

        A sample that is not made of units at all stays whole: it is for another player.
        """
        if self._kind == b"av1C":
            yield from self._av1(pieces, start, size)
            return
        at, end, wide = start, start + size, self._wide
        while at + wide + 2 <= end:
            head = pieces.at(at, min(wide + _HEAD, end - at))
            length = int.from_bytes(head[:wide], "big")
            if length < 1 or at + wide + length > end:
                break
            if self._is_message(head[wide : wide + length]):
                yield at, wide + length
            at += wide + length
        if start < at < end:
            yield at, end - at

    def _av1(self, pieces: Pieces, start: int, size: int) -> Iterator[tuple[int, int]]:
        if size > _LARGEST_SAMPLE:
            raise Refused("copy-unknown-coding")
        at = 0
        for place, length, kind in coding.av1_units(pieces.at(start, size), 0, size):
            at = place + length
            if kind not in _AV1_PICTURES:
                yield start + place, length
        if at < size:
            yield start + at, size - at

    def _is_message(self, unit: bytes) -> bool:
        if self._kind == b"avcC":
            number = unit[0] & 31
            return number in _AVC_OTHER or (number == _AVC_MESSAGE and not _is_harmless(unit[1:]))
        number = unit[0] >> 1 & 63
        return number in _HEVC_OTHER or (number in _HEVC_MESSAGE and not _is_harmless(unit[2:]))


def _is_harmless(body: bytes) -> bool:
    """Whether all messages in a short unit are known; a long one never is."""
    data, at = body.replace(b"\0\0\3", b"\0\0"), 0
    if len(body) > _HEAD - 8:
        return False
    while at + 2 <= len(data) and data[at:] != b"\x80":
        if data[at] not in _HARMLESS or data[at + 1] > _HEAD:
            return False
        at += 2 + data[at + 1]
    return at <= len(data) and data[at:] in {b"\x80", b""}


def settings_without(kind: bytes, body: bytes) -> bytes:
    """The settings with nothing behind them, and of H.265 without its messages."""
    try:
        return _hevc(body) if kind == b"hvcC" else _avc(body)
    except IndexError:
        return body


def _sets(body: bytes, at: int, count: int) -> int:
    """Where so many sets end, each behind its length in two bytes."""
    for _ in range(count):
        at += 2 + (body[at] << 8 | body[at + 1])
    return at


def _avc(body: bytes) -> bytes:
    at = _sets(body, 6, body[5] & 31)
    at = _sets(body, at + 1, body[at])
    # Four bytes more, and sets, in the profiles with more colours.
    if len(body) >= at + 4 and body[1] in {100, 110, 122, 144, 244, 44}:
        at = _sets(body, at + 4, body[at + 3])
    return body[:at]


def _hevc(body: bytes) -> bytes:
    arrays, at = [], 23
    for _ in range(body[22]):
        end = _sets(body, at + 3, body[at + 1] << 8 | body[at + 2])
        if body[at] & 63 not in _HEVC_MESSAGE | _HEVC_OTHER:
            arrays.append(body[at:end])
        at = end
    return body[:22] + bytes([len(arrays)]) + b"".join(arrays)
