"""JPEG: the segments before, between and behind the picture. Source: ITU T.81, CIPA DC-007."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import iptc, tiff, xmp
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_EXIF: Final = b"Exif\0"
_XMP: Final = b"http://ns.adobe.com/xap/1.0/\0"
_MORE_XMP: Final = b"http://ns.adobe.com/xmp/extension/\0"
_ICC: Final = b"ICC_PROFILE\0"
_PHOTOSHOP: Final = b"Photoshop 3.0\0"
_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_FIRST_APP, _LAST_APP = 0xE0, 0xEF
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
# Tables, frames, scans, restarts.
_DRAWS: Final = frozenset({*range(0xC0, 0xC8), *range(0xC9, 0xE0)})
_ADOBE: Final = 12
_JFIF: Final = 14
_MOST_SEGMENTS: Final = 4000
_LARGEST_XMP: Final = 16 << 20


def read(pieces: Pieces, found: Collector) -> None:
    """Take every segment, and say what stands behind the end of the picture."""
    try:
        _Jpeg(pieces, found).read()
    except BrokenError:
        found.complete = False


class _Jpeg:
    def __init__(self, pieces: Pieces, found: Collector) -> None:
        self.pieces, self.found = pieces, found
        self.more_xmp: dict[int, bytes] = {}
        self.profile: list[bytes] = []

    def read(self) -> None:
        at = 2
        for _ in range(_MOST_SEGMENTS):
            mark, start = self._marker(at)
            if mark == _END:
                self._behind(start)
                break
            if mark in _ALONE:
                at = start
                continue
            length = self.pieces.number(start, 2)
            if length < 2:  # noqa: PLR2004 - the length counts itself
                raise BrokenError
            if mark not in _DRAWS and not _FIRST_APP <= mark <= _LAST_APP and mark != _COMMENT:
                self.found.add("other", f"{mark:02X}", source="JPEG", count=length)
            if mark == _COMMENT or _FIRST_APP <= mark <= _LAST_APP:
                self._segment(mark, self.pieces.at(start + 2, length - 2))
            at = start + length
            if mark == _SCAN:
                at = self._after_scan(at)
        else:
            self.found.complete = False
        if self.more_xmp:
            parts = [self.more_xmp[key] for key in sorted(self.more_xmp)]
            xmp.read(b"".join(parts), self.found)
        if self.profile:
            tiff.profile(b"".join(self.profile), self.found)

    def _marker(self, at: int) -> tuple[int, int]:
        """The marker at a place (fill bytes are skipped), and what follows it."""
        for place in range(at, at + 4096):
            pair = self.pieces.at(place, 2)
            if pair[0] != 0xFF:  # noqa: PLR2004 - begins every marker
                raise BrokenError
            if pair[1] != 0xFF:  # noqa: PLR2004 - fill
                return pair[1], place + 2
        raise BrokenError

    def _after_scan(self, at: int) -> int:
        """Where the next marker is that is not part of the compressed picture."""
        step = 1 << 20
        while at < self.pieces.size:
            data = self.pieces.at(at, min(step, self.pieces.size - at))
            place = data.find(b"\xff")
            while 0 <= place < len(data) - 1:
                following = data[place + 1]
                if following not in {0, 0xFF} and not 0xD0 <= following <= 0xD7:  # noqa: PLR2004 - stuffing, restarts
                    return at + place
                place = data.find(b"\xff", place + 1)
            at += max(1, len(data) - 1)
        raise BrokenError

    def _segment(self, mark: int, data: bytes) -> None:
        found = self.found
        if mark == _COMMENT:
            found.add("comment", _text(data), source="JPEG", count=len(data))
        elif data.startswith(_EXIF):
            tiff.read(of_bytes(data[6:]), found)
        elif data.startswith(_XMP):
            xmp.read(data[len(_XMP) :], found)
        elif data.startswith(_MORE_XMP) and len(data) > len(_MORE_XMP) + 40:
            head = len(_MORE_XMP)
            offset = int.from_bytes(data[head + 36 : head + 40], "big")
            if sum(map(len, self.more_xmp.values())) < _LARGEST_XMP:
                self.more_xmp[offset] = data[head + 40 :]
        elif data.startswith(_ICC):
            self.profile.append(data[len(_ICC) + 2 :])
        elif data.startswith(_PHOTOSHOP):
            iptc.read_photoshop(data[len(_PHOTOSHOP) :], found)
        else:
            self._small_segment(mark, data)

    def _small_segment(self, mark: int, data: bytes) -> None:
        found = self.found
        if data.startswith(b"MPF\0"):
            self._more_pictures(data[4:])
        elif data.startswith(b"JFIF\0"):
            if len(data) >= 14 and data[12] * data[13]:  # noqa: PLR2004 - width and height of the small picture
                found.add("thumbnail", source="JFIF", count=3 * data[12] * data[13])
            elif len(data) > _JFIF:
                words = _text(data[_JFIF : _JFIF + 40])
                found.add("other", words, source="JFIF", name="JFIF", count=len(data) - _JFIF)
        elif data.startswith(b"JFXX\0"):
            found.add("thumbnail", source="JFXX", count=len(data))
        elif not data.startswith(b"Adobe") or len(data) > _ADOBE:
            name = f"APP{mark - _FIRST_APP}"
            found.add("other", _text(data[:40]), source=name, name=name, count=len(data))

    def _more_pictures(self, data: bytes) -> None:
        """Other pictures behind this one: previews, depth, the moment before."""
        order = "little" if data[:2] == b"II" else "big"
        start = int.from_bytes(data[4:8], order)  # type: ignore[arg-type] # one of two words
        count = int.from_bytes(data[start : start + 2], order)  # type: ignore[arg-type] # one of two words
        for number in range(min(count, 20)):
            at = start + 2 + 12 * number
            if int.from_bytes(data[at : at + 2], order) == 0xB001:  # type: ignore[arg-type]  # noqa: PLR2004 - NumberOfImages
                several = int.from_bytes(data[at + 8 : at + 12], order)  # type: ignore[arg-type] # one of two words
                if several > 1:
                    self.found.add("more-pictures", source="MPF", count=min(several - 1, 1000))

    def _behind(self, at: int) -> None:
        """What stands behind the end: a film of the moment, another picture, anything."""
        left = self.pieces.size - at
        if left <= 0:
            return
        start = self.pieces.at(at, min(left, 1 << 16))
        if not start.strip(b"\0\xff") and left <= len(start):
            return
        words = ""
        if start[4:8] == b"ftyp":
            words = "MP4"
        elif start.startswith(b"\xff\xd8"):
            words = "JPEG"
            inner = self.pieces.part(at, left)
            if self.found.inside < 4:  # noqa: PLR2004 - pictures in pictures end somewhere
                self.found.inside += 1
                read(inner, self.found)
                self.found.inside -= 1
        self.found.add("appended", words, source="JPEG", count=left)


def _text(data: bytes) -> str:
    try:
        return data.rstrip(b"\0").decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
