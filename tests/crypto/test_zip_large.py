from __future__ import annotations

import struct
import zipfile
import zlib

import pytest

from crypto.canonical_zip import ZipReader
from crypto.errors import ZipError
from tests.support.zips import SparseSource

BIG = 0xFFFFFFFF


def large_source() -> SparseSource:
    """A first entry of exactly 4 GiB - 1, a small one behind it, ZIP64 records."""
    text = b"behind four gibibytes"
    first = b"PK\3\4" + struct.pack("<5H3I2H", 45, 0, 0, 0, 33, 0, BIG, BIG, 1, 20) + b"a"
    first += struct.pack("<HHQQ", 1, 16, BIG, BIG)
    second_at = len(first) + BIG
    crc, size = zlib.crc32(text), len(text)
    second = (
        b"PK\3\4" + struct.pack("<5H3I2H", 10, 0, 0, 0, 33, crc, size, size, 1, 0) + b"b" + text
    )
    attributes = 0o100644 << 16
    one = b"PK\1\2" + struct.pack(
        "<6H3I5H2I", 0x032D, 45, 0, 0, 0, 33, 0, BIG, BIG, 1, 20, 0, 0, 0, attributes, 0
    )
    one += b"a" + struct.pack("<HHQQ", 1, 16, BIG, BIG)
    two = b"PK\1\2" + struct.pack(
        "<6H3I5H2I", 0x032D, 45, 0, 0, 0, 33, crc, size, size, 1, 12, 0, 0, 0, attributes, BIG
    )
    two += b"b" + struct.pack("<HHQ", 1, 8, second_at)
    directory, directory_at = one + two, second_at + len(second)
    tail = b"PK\6\6" + struct.pack(
        "<QHHIIQQQQ", 44, 0x032D, 45, 0, 0, 2, 2, len(directory), directory_at
    )
    tail += b"PK\6\7" + struct.pack("<IQI", 0, directory_at + len(directory), 1)
    tail += b"PK\5\6" + struct.pack("<4H2IH", 0, 0, 2, 2, len(directory), BIG, 0)
    pieces = {0: first, second_at: second, directory_at: directory + tail}
    return SparseSource(directory_at + len(directory) + len(tail), pieces)


def test_a_zip_beyond_four_gib_is_read() -> None:
    source = large_source()
    size = source.seek(0, 2)
    reader = ZipReader(source, size)
    large, small = reader.entries
    assert (large.name, large.size, large.offset) == ("a", BIG, 51)
    assert reader.read(small, max_bytes=100) == b"behind four gibibytes"
    with zipfile.ZipFile(source) as archive:
        assert archive.read("b") == b"behind four gibibytes"
        assert archive.getinfo("a").file_size == BIG


def read_second(source: SparseSource, size: int) -> bytes:
    reader = ZipReader(source, size)
    return reader.read(reader.entries[1], max_bytes=100)


def test_every_single_byte_change_of_zip64_records_is_refused() -> None:
    good = large_source()
    size = good.seek(0, 2)
    for start, piece in good._pieces.items():
        for position in range(len(piece) - (21 if start == 51 + BIG else 0)):
            changed = bytearray(piece)
            changed[position] ^= 1 + position % 255
            source = SparseSource(size, {**good._pieces, start: bytes(changed)})
            with pytest.raises(ZipError):
                read_second(source, size)
