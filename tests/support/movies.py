"""Films in MP4 and QuickTime, made box by box: small, with known bytes in every sample."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from tests.support.planted import box

TIME = 3_823_450_800
"""Seconds since 1904: 26 February 2025."""


@dataclass(frozen=True)
class Track:
    """Chunks of samples; each sample is its own bytes."""

    kind: bytes
    chunks: tuple[tuple[bytes, ...], ...]


PICTURE = Track(b"vide", ((b"picture-1;", b"picture-2-longer;"), (b"picture-3;",)))
SOUND = Track(b"soun", ((b"sound-1;",), (b"sound-2;", b"sound-3-long;")))
PLACES = Track(b"meta", ((b"gps 46.2267 6.1402 Zelda",),))
ALL = (PICTURE, SOUND, PLACES)


def film(
    tracks: tuple[Track, ...] = ALL,
    *,
    brand: bytes = b"isom",
    moov_last: bool = True,
    wide: bool = False,
    extra: bytes = b"",
    between: bytes = b"Zelda was here",
) -> bytes:
    """A film.

    Args:
        tracks: their chunks lie in turns.
        brand: ``qt  `` for QuickTime.
        moov_last: whether the tables stand behind the data.
        wide: whether places are 8 bytes long.
        extra: boxes at the end of ``moov``.
        between: bytes between the chunks, which belong to nobody.
    """
    head = box(b"ftyp", brand, bytes(4), brand, b"mp42")
    empty = _moov(tracks, [[0] * len(one.chunks) for one in tracks], extra, wide=wide)
    start = len(head) + (0 if moov_last else len(empty)) + 8
    data, places = _data(tracks, start, between)
    moov = _moov(tracks, places, extra, wide=wide)
    mdat = box(b"mdat", data)
    return head + (mdat + moov if moov_last else moov + mdat)


def _data(tracks: tuple[Track, ...], start: int, between: bytes) -> tuple[bytes, list[list[int]]]:
    out = bytearray(between)
    places: list[list[int]] = [[] for _ in tracks]
    for turn in range(max(len(one.chunks) for one in tracks)):
        for number, one in enumerate(tracks):
            if turn < len(one.chunks):
                places[number].append(start + len(out))
                out += b"".join(one.chunks[turn]) + between
    return bytes(out), places


def _moov(tracks: tuple[Track, ...], places: list[list[int]], extra: bytes, *, wide: bool) -> bytes:
    head = struct.pack(">4x4I", TIME, TIME, 1000, 3000) + struct.pack(">IH10x", 0x10000, 0x100)
    head += _matrix() + bytes(24) + struct.pack(">I", len(tracks) + 1)
    made = [
        _trak(number, one, at, wide=wide)
        for number, (one, at) in enumerate(zip(tracks, places, strict=True), 1)
    ]
    return box(b"moov", box(b"mvhd", head), *made, extra)


def _matrix() -> bytes:
    return struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def _trak(number: int, track: Track, places: list[int], *, wide: bool) -> bytes:
    head = struct.pack(">5I", 7, TIME, TIME, number, 0) + struct.pack(">I8x4H", 3000, 0, 0, 0, 0)
    head += _matrix() + struct.pack(">II", 160 << 16, 120 << 16)
    media = struct.pack(">5IHH", 0, TIME, TIME, 1000, 3000, 0x55C4, 0)
    handler = bytes(4) + (b"mhlr" if wide else bytes(4)) + track.kind + bytes(12) + b"Zelda\0"
    heads = {b"vide": box(b"vmhd", bytes(12)), b"soun": box(b"smhd", bytes(8))}
    dinf = box(b"dinf", box(b"dref", struct.pack(">II", 0, 1), box(b"url ", b"\0\0\0\1")))
    return box(
        b"trak",
        box(b"tkhd", head),
        box(
            b"mdia",
            box(b"mdhd", media),
            box(b"hdlr", handler),
            box(b"minf", heads.get(track.kind, b""), dinf, _stbl(track, places, wide=wide)),
        ),
    )


def _stbl(track: Track, places: list[int], *, wide: bool) -> bytes:
    sizes = [len(sample) for chunk in track.chunks for sample in chunk]
    plan = b"".join(
        struct.pack(">III", number, len(chunk), 1) for number, chunk in enumerate(track.chunks, 1)
    )
    at = b"".join(struct.pack(">Q" if wide else ">I", one) for one in places)
    return box(
        b"stbl",
        box(b"stsd", struct.pack(">II", 0, 1), _entry(track.kind)),
        box(b"stts", struct.pack(">IIII", 0, 1, len(sizes), 100)),
        box(b"stsc", struct.pack(">II", 0, len(track.chunks)), plan),
        box(b"stsz", struct.pack(">III", 0, 0, len(sizes)), struct.pack(f">{len(sizes)}I", *sizes)),
        box(b"co64" if wide else b"stco", struct.pack(">II", 0, len(places)), at),
    )


def _entry(kind: bytes) -> bytes:
    if kind == b"vide":
        fixed = struct.pack(">6xH16xHHIIIH", 1, 160, 120, 0x480000, 0x480000, 0, 1)
        name = b"\x05Zelda".ljust(32, b"\0")
        body = fixed + name + struct.pack(">Hh", 24, -1)
        return box(
            b"avc1", body, box(b"avcC", b"\1\x42\0\x1e\xff\xe0\0"), box(b"uuid", b"Zelda" * 4)
        )
    if kind == b"soun":
        fixed = struct.pack(">6xH8xHHHHI", 1, 2, 16, 0, 0, 44100 << 16)
        return box(b"mp4a", fixed, box(b"esds", bytes(4) + b"\3\2\0\1"))
    return box(b"mett", bytes(8) + b"Zelda\0")


def boxes(data: bytes) -> dict[bytes, bytes]:
    """Every box by its kind, wherever it stands; the last one of each kind."""
    found: dict[bytes, bytes] = {}
    waiting = [data]
    while waiting:
        part, at = waiting.pop(), 0
        while at + 8 <= len(part):
            size, kind = struct.unpack(">I4s", part[at : at + 8])
            body = part[at + 8 : at + size]
            found[kind] = body
            if kind in {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"dinf"}:
                waiting.append(body)
            at += max(size, 8)
    return found


def samples(data: bytes, kind: bytes) -> list[bytes]:
    """The samples of the track of a kind, read by its tables as a player would."""
    for body in _all(data, b"trak"):
        inside = boxes(body)
        if inside[b"hdlr"][8:12] != kind:
            continue
        if b"co64" in inside:
            count = struct.unpack(">I", inside[b"co64"][4:8])[0]
            places = struct.unpack(f">{count}Q", inside[b"co64"][8:])
        else:
            count = struct.unpack(">I", inside[b"stco"][4:8])[0]
            places = struct.unpack(f">{count}I", inside[b"stco"][8:])
        sizes = struct.unpack(f">{(len(inside[b'stsz']) - 12) // 4}I", inside[b"stsz"][12:])
        plan = struct.unpack(f">{(len(inside[b'stsc']) - 8) // 4}I", inside[b"stsc"][8:])
        steps = {plan[at]: plan[at + 1] for at in range(0, len(plan), 3)}
        found, sample, many = [], 0, 0
        for number, start in enumerate(places, 1):
            many = steps.get(number, many)
            at = start
            for _ in range(many):
                found.append(data[at : at + sizes[sample]])
                at += sizes[sample]
                sample += 1
        return found
    return []


def _all(data: bytes, kind: bytes) -> list[bytes]:
    moov = boxes(data)[b"moov"]
    found, at = [], 0
    while at + 8 <= len(moov):
        size, name = struct.unpack(">I4s", moov[at : at + 8])
        if name == kind:
            found.append(moov[at + 8 : at + size])
        at += size
    return found


def film_file(path: Path, **more: object) -> Path:
    """A film as a file."""
    path.write_bytes(film(**more))  # type: ignore[arg-type] # as the test says
    return path
