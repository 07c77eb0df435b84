"""Films and sound: pictures and tones as they are, everything beside them gone, times at zero.

Only boxes that are known here are written; the film data is put together anew from what picture
and sound refer to, so that nothing else that lay between them comes along.
"""

from __future__ import annotations

import array
import struct
from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import movie_heads, samples
from defender_app.evidence_cleaning.plan import Cleaned
from defender_app.evidence_cleaning.sample_entries import entries, stream
from defender_app.evidence_metadata import boxes
from defender_app.evidence_metadata.pieces import BrokenError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.decoding.rooms import Ask
    from defender_app.evidence_metadata.boxes import Box
    from defender_app.evidence_metadata.pieces import Pieces

_LARGEST_MOOV: Final = 128 << 20
_PICTURE, _SOUND = b"vide", b"soun"
_TABLES: Final = frozenset({b"stts", b"ctts", b"stsc", b"stss", b"sdtp", b"cslg", b"stps"})
_MEDIA_HEADS: Final = frozenset({b"vmhd", b"smhd"})
_SELF: Final = b"\0\0\0\1"
_FRAGMENTS: Final = frozenset({b"moof", b"mvex"})


def clean(pieces: Pieces, ask: Ask) -> Cleaned:
    """Put out the beginning of a copy, then which ranges of the original follow it.

    Raises:
        Refused: ``copy-in-fragments``, ``copy-unknown-inside`` (a track lies in another file),
            ``copy-unknown-coding``, ``copy-cut-inside`` (a stretch is there that is not played),
            ``copy-not-this-kind`` (neither picture nor sound), ``file-broken``,
            ``file-needs-too-much``.
    """
    try:
        return _Movie(pieces).made(ask)
    except (BrokenError, struct.error, IndexError, OverflowError):
        raise Refused("file-broken") from None


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box."""
    size = 8 + sum(map(len, parts))
    return size.to_bytes(4, "big") + kind + b"".join(parts)


class _Track:
    """One track that stays: the boxes it is made of, and where its chunks lie."""

    def __init__(self, trak: Box, movie: _Movie) -> None:
        self.movie = movie
        self.head = _needed(trak.body, b"tkhd")
        self.edits = boxes.first(trak.body, b"edts", b"elst")
        self.media = _needed(trak.body, b"mdia")
        self.kind = _needed(self.media.body, b"hdlr").body.at(8, 4)
        self.lengths: list[int] | None = None

    def look(self) -> list[tuple[int, int]]:
        """Read its tables; gives the ranges of its chunks."""
        inside = _needed(self.media.body, b"minf")
        if self.edits is not None:
            media = _all(_needed(self.media.body, b"mdhd").body)
            movie_heads.refuse_cuts(_all(self.edits.body), media, self.movie.scale)
        reference = boxes.first(inside.body, b"dinf", b"dref")
        if reference is not None:
            for one in boxes.walk(reference.body.part(8, reference.body.size - 8)):
                if one.body.at(0, 4) != _SELF:
                    raise Refused("copy-unknown-inside")
        table = _needed(inside.body, b"stbl")
        found = {one.kind: one.body for one in boxes.walk(table.body)}
        self.minf, self.found = inside, found
        wide = 8 if b"co64" in found else 4
        offsets = found.get(b"co64") or found.get(b"stco")
        sized = found.get(b"stsz") or found.get(b"stz2")
        if offsets is None or sized is None or b"stsc" not in found or b"stsd" not in found:
            raise Refused("file-broken")
        self.offsets = samples.table(_all(offsets), head=8, wide=wide)
        plan = samples.table(_all(found[b"stsc"]), head=8, wide=4, fields=3)
        self.sizes = samples.sizes(_all(sized), compact=b"stsz" not in found)
        lengths = samples.chunk_lengths(len(self.offsets), plan, self.sizes)
        return self._without_messages(list(zip(self.offsets, lengths, strict=True)), plan)

    def _without_messages(
        self, chunks: list[tuple[int, int]], plan: array.array[int]
    ) -> list[tuple[int, int]]:
        """The ranges that draw pictures; ``lengths`` are those of the samples then."""
        found = stream(self.found[b"stsd"]) if self.kind == _PICTURE else None
        if found is None:
            return chunks
        pieces = self.movie.pieces
        where = list(samples.places(chunks, plan, self.sizes))
        gone = samples.Gaps(
            one for start, size in where for one in found.messages(pieces, start, size)
        )
        if not gone:
            return chunks
        self.lengths = [size - gone.within(start, size) for start, size in where]
        self.offsets = array.array(
            self.offsets.typecode, (gone.behind(one) for one in self.offsets)
        )
        return [one for start, length in chunks for one in gone.between(start, length)]

    def written(self, kept: samples.Map, base: int, wide: int) -> bytes:
        """The track, whose chunks begin ``base`` bytes into the copy plus where ``kept`` says."""
        table = [box(b"stsd", entries(self.found[b"stsd"], self.kind))]
        count = self.sizes[2]
        table += [
            box(kind, movie_heads.table(kind, _all(self.found[kind]), count))
            for kind in sorted(_TABLES & self.found.keys())
        ]
        compact = b"stsz" not in self.found
        every = self.sizes[1] if compact and self.lengths is None else self.lengths
        sized = b"" if compact else _all(self.found[b"stsz"])
        table.append(box(b"stsz", movie_heads.sizes(sized, every, count)))
        places = samples.packed((base + kept.place(one) for one in self.offsets), wide)
        chunks = len(self.offsets).to_bytes(4, "big")
        table.append(box(b"co64" if wide == 8 else b"stco", bytes(4), chunks, places))  # noqa: PLR2004 - bytes of a number
        heads = [
            box(one.kind, movie_heads.head(one.kind, _all(one.body)))
            for one in boxes.walk(self.minf.body)
            if one.kind in _MEDIA_HEADS
        ]
        own = box(b"dinf", box(b"dref", bytes(4), b"\0\0\0\1", box(b"url ", _SELF)))
        # The kind of the track; what its maker called it goes.
        handler = box(b"hdlr", bytes(8), self.kind, bytes(12), b"\0")
        media = box(
            b"mdia",
            box(b"mdhd", _head(_needed(self.media.body, b"mdhd"))),
            handler,
            box(b"minf", *heads, own, box(b"stbl", *table)),
        )
        listed = movie_heads.edits(_all(self.edits.body)) if self.edits else b""
        edits = box(b"edts", box(b"elst", listed)) if listed else b""
        return box(b"trak", box(b"tkhd", _head(self.head)), edits, media)


class _Movie:
    def __init__(self, pieces: Pieces) -> None:
        self.pieces = pieces
        self.brand = b"isom"
        self.moov: Box | None = None
        for one in self._top():
            if one.kind == b"ftyp":
                self.brand = one.body.at(0, 4)
            elif one.kind == b"moov":
                self.moov = one
            elif one.kind in _FRAGMENTS:
                raise Refused("copy-in-fragments")

    def _top(self) -> Iterator[Box]:
        """The boxes of the file, as many as are whole: a film is often cut off at its end."""
        try:
            yield from boxes.walk(self.pieces)
        except BrokenError:
            if self.moov is None:
                raise

    @property
    def scale(self) -> int:
        """Units of time of the whole film, in a second."""
        if self.moov is None:
            raise Refused("file-broken")
        body = _needed(self.moov.body, b"mvhd").body
        return body.number(20 if body.number(0, 1) else 12, 4)

    def made(self, ask: Ask) -> Cleaned:
        if self.moov is None:
            raise Refused("file-broken")
        if self.moov.size > _LARGEST_MOOV:
            raise Refused("evidence-too-large", bytes=self.moov.size)
        if boxes.first(self.moov.body, b"mvex") is not None:
            raise Refused("copy-in-fragments")
        every = [_Track(one, self) for one in boxes.walk(self.moov.body) if one.kind == b"trak"]
        tracks = [one for one in every if one.kind in {_PICTURE, _SOUND}]
        if not tracks:
            raise Refused("copy-not-this-kind")
        pieces = [piece for one in tracks for piece in one.look()]
        kept = samples.Map(pieces, self.pieces.size)
        head = self._head(tracks, kept)
        ask.give(head)
        for start, length in kept.ranges:
            ask.give(struct.pack(">QQ", start, length))
        quick = self.brand == b"qt  "
        sound = all(one.kind == _SOUND for one in tracks)
        extension = "mov" if quick else "m4a" if sound else "mp4"
        media_type = {"mov": "video/quicktime", "m4a": "audio/mp4", "mp4": "video/mp4"}[extension]
        lost = ("other-tracks",) if len(tracks) < len(every) else ()
        return Cleaned(media_type=media_type, extension=extension, lost=lost, head=len(head))

    def _head(self, tracks: list[_Track], kept: samples.Map) -> bytes:
        """Everything before the film data, with its places as they will be."""
        first = self._first(tracks)
        wide = 8 if kept.size > 2**31 else 4
        large = kept.size + 8 > 2**32 - 1
        mark = (1 if large else kept.size + 8).to_bytes(4, "big") + b"mdat"
        mark += (kept.size + 16).to_bytes(8, "big") if large else b""
        # Its length does not depend on the places in it.
        length = len(first) + len(self._moov(tracks, kept, 0, wide)) + len(mark)
        return first + self._moov(tracks, kept, length, wide) + mark

    def _first(self, tracks: list[_Track]) -> bytes:
        if self.brand == b"qt  ":
            return box(b"ftyp", b"qt  ", bytes(4), b"qt  ")
        sound = all(one.kind == _SOUND for one in tracks)
        brand = b"M4A " if sound else b"isom"
        return box(b"ftyp", brand, b"\0\0\2\0", brand, b"isom", b"iso2", b"mp41")

    def _moov(self, tracks: list[_Track], kept: samples.Map, base: int, wide: int) -> bytes:
        if self.moov is None:
            raise Refused("file-broken")
        head = _head(_needed(self.moov.body, b"mvhd"))
        return box(b"moov", box(b"mvhd", head), *(one.written(kept, base, wide) for one in tracks))


def _needed(pieces: Pieces, kind: bytes) -> Box:
    found = boxes.first(pieces, kind)
    if found is None:
        raise Refused("file-broken")
    return found


def _all(body: Pieces) -> bytes:
    return body.at(0, body.size)


def _head(one: Box) -> bytes:
    return movie_heads.head(one.kind, _all(one.body))


def ranges(data: bytes, size: int) -> list[tuple[int, int]]:
    """What follows the head, as our side believes it: in order, apart, within the original.

    Raises:
        ValueError: anything else.
    """
    flat = struct.unpack(f">{len(data) // 8}Q", data)
    found = list(zip(flat[::2], flat[1::2], strict=True))
    end = 0
    for start, length in found:
        if start < end or length < 1 or start + length > size:
            raise ValueError("ranges")
        end = start + length
    return found
