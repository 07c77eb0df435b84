from __future__ import annotations

import io
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.canonical_zip import PlannedEntry, ZipWriter, padding_size, zip_size
from crypto.errors import ZipError
from crypto.padme import in_set, padme
from crypto.zip_records import central_header, end_records, local_header
from tests.support.zips import build

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

BIG = 0xFFFFFFFF
SEGMENTS = st.text("abz09-", min_size=1, max_size=12)
NAMES = st.lists(SEGMENTS, min_size=1, max_size=4).map("/".join)
FILES = st.dictionaries(NAMES, st.binary(max_size=200), min_size=1, max_size=8)
EDGE_SIZES = st.sampled_from([0, 1, 10**6, BIG - 120, BIG - 1, BIG, BIG + 1, 2**33])


def code_of(error: pytest.ExceptionInfo[ZipError]) -> str:
    return error.value.code


def le(value: int, size: int) -> bytes:
    return value.to_bytes(size, "little")


def test_the_bytes_of_a_small_zip_are_these() -> None:
    crc = le(zlib.crc32(b"hello"), 4)
    sizes = le(5, 4) + le(5, 4)
    common = le(10, 2) + bytes(4) + le(0, 2) + le(0x21, 2) + crc + sizes + le(5, 2) + le(0, 2)
    local = b"PK\x03\x04" + common + b"a.txt"
    central = b"PK\x01\x02" + bytes([45, 3]) + common + bytes(6) + b"\0\0\xa4\x81" + le(0, 4)
    end = b"PK\x05\x06" + bytes(4) + le(1, 2) * 2 + le(51, 4) + le(len(local) + 5, 4) + bytes(2)
    assert build({"a.txt": b"hello"}) == local + b"hello" + central + b"a.txt" + end


@pytest.mark.parametrize("size", [0, 5, BIG - 1])
def test_a_local_header_below_the_limit_has_no_extra_field(size: int) -> None:
    header = local_header(b"a", size, 7)
    assert (
        header
        == b"PK\x03\x04" + struct.pack("<5H3I2H", 10, 0, 0, 0, 33, 7, size, size, 1, 0) + b"a"
    )


@pytest.mark.parametrize("size", [BIG, BIG + 1, 2**40])
def test_a_local_header_from_the_limit_on_holds_both_sizes(size: int) -> None:
    fixed = struct.pack("<5H3I2H", 45, 0, 0, 0, 33, 7, BIG, BIG, 1, 20)
    extra = struct.pack("<HHQQ", 1, 16, size, size)
    assert local_header(b"a", size, 7) == b"PK\x03\x04" + fixed + b"a" + extra


@pytest.mark.parametrize(
    ("size", "offset", "moved"),
    [
        (5, 9, []),
        (BIG - 1, BIG - 1, []),
        (BIG, 9, [BIG, BIG]),
        (5, BIG, [BIG]),
        (2**33, 2**34, [2**33, 2**33, 2**34]),
    ],
)
def test_a_central_header_moves_only_what_overflows(
    size: int, offset: int, moved: list[int]
) -> None:
    needed, shown, at = (45 if moved else 10), min(size, BIG), min(offset, BIG)
    extra = struct.pack(f"<HH{len(moved)}Q", 1, 8 * len(moved), *moved) if moved else b""
    first = struct.pack("<6H3I", 0x032D, needed, 0, 0, 0, 33, 7, shown, shown)
    last = struct.pack("<5H2I", 1, len(extra), 0, 0, 0, 0o100644 << 16, at)
    assert central_header(b"a", size, 7, offset) == b"PK\x01\x02" + first + last + b"a" + extra


@pytest.mark.parametrize(
    ("count", "size", "offset", "zip64"),
    [
        (0xFFFE, BIG - 1, BIG - 1, False),
        (0xFFFF, 5, 5, True),
        (0x10000, 5, 5, True),
        (1, BIG, 5, True),
        (1, 5, BIG, True),
        (2**20, 2**33, 2**35, True),
    ],
)
def test_the_end_records(count: int, size: int, offset: int, *, zip64: bool) -> None:
    shown = min(count, 0xFFFF)
    end = b"PK\x05\x06" + struct.pack(
        "<4H2IH", 0, 0, shown, shown, min(size, BIG), min(offset, BIG), 0
    )
    record = b"PK\x06\x06" + struct.pack(
        "<QHHIIQQQQ", 44, 0x032D, 45, 0, 0, count, count, size, offset
    )
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, offset + size, 1)
    expected = record + locator + end if zip64 else end
    assert end_records(count, size, offset) == expected


@settings(max_examples=50, deadline=None)
@given(FILES)
def test_size_is_exact_and_pythons_zipfile_reads_it(files: dict[str, bytes]) -> None:
    data = build(files)
    assert len(data) == zip_size([PlannedEntry(name, len(body)) for name, body in files.items()])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == files
        assert archive.namelist() == list(files)
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def length_from_records(entries: Sequence[PlannedEntry]) -> int:
    offset = directory = 0
    for entry in entries:
        name = entry.name.encode()
        directory += len(central_header(name, entry.size, 0, offset))
        offset += len(local_header(name, entry.size, 0)) + entry.size
    return offset + directory + len(end_records(len(entries), directory, offset))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.builds(PlannedEntry, NAMES, EDGE_SIZES), min_size=1, max_size=6))
def test_size_is_the_sum_of_the_records_around_every_limit(entries: list[PlannedEntry]) -> None:
    assert zip_size(entries) == length_from_records(entries)


def test_size_around_the_limit_of_entries() -> None:
    entries = [PlannedEntry("a", 0)] * 0xFFFE
    assert zip_size(entries) == 0xFFFE * (31 + 47) + 22
    assert zip_size([*entries, PlannedEntry("a", 0)]) == 0xFFFF * (31 + 47) + 22 + 76


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 300_000), max_size=5), st.sampled_from([0, 1, 65_536, 262_144]))
def test_padding_reaches_exactly_the_padme_length(sizes: list[int], floor: int) -> None:
    entries = [PlannedEntry(f"data/{n}", size) for n, size in enumerate(sizes)]
    padding = padding_size(entries, "padding.bin", floor)
    length = zip_size([*entries, PlannedEntry("padding.bin", padding)])
    assert length == max(floor, padme(zip_size([*entries, PlannedEntry("padding.bin", 0)])))
    assert padding >= 0


def test_an_empty_bag_is_padded_to_the_floor() -> None:
    assert padding_size([], "padding.bin") == 65_536 - 22 - 30 - 46 - 2 * 11


def test_padding_that_needs_none_is_empty() -> None:
    size = 131_072 - 22 - 2 * (30 + 46) - 2 * len("a") - 2 * len("padding.bin")
    assert padding_size([PlannedEntry("a", size)], "padding.bin") == 0
    step = padme(131_073) - 131_072
    assert padding_size([PlannedEntry("a", size + 1)], "padding.bin") == step - 1


def padding_by_search(entries: Sequence[PlannedEntry], target: int) -> int | None:
    base = zip_size([*entries, PlannedEntry("p", 0)])
    for size in range(max(0, target - base - 200), target - base + 1):
        if zip_size([*entries, PlannedEntry("p", size)]) == target:
            return size
    return None


@pytest.mark.parametrize(
    "entries", [[], [PlannedEntry("a", 5)], [PlannedEntry("a", BIG - 300)]], ids=str
)
def test_padding_around_four_gib_matches_a_search(entries: list[PlannedEntry]) -> None:
    unreachable = 0
    least = padme(zip_size([*entries, PlannedEntry("p", 0)]))
    for floor in range(max(least, BIG - 40), BIG + 420):
        found = padding_size(entries, "p", floor)
        length = zip_size([*entries, PlannedEntry("p", found)])
        expected = padding_by_search(entries, floor)
        if expected is None:
            unreachable += 1
            assert length == padme(floor + 1)
            assert in_set(length)
        else:
            assert (length, found) == (floor, expected)
    assert unreachable >= 76


@pytest.mark.parametrize(
    "name",
    [
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "a/..",
        "../a",
        "a..b",
        "a/./b",
        "./a",
        "a/.",
        "A",
        "aB",
        "a_b",
        "a b",
        "a\\b",
        "a:b",
        "a\x00",
        "ä",
        "a\n",
        "\u0661",
        "\u212a",
        "a" * 256,
    ],
)
def test_bad_names_are_refused(name: str) -> None:
    writer = ZipWriter(io.BytesIO())
    with pytest.raises(ZipError) as error:
        writer.add(name, 0, 0, [])
    assert code_of(error) == "name"
    with pytest.raises(ZipError) as error:
        zip_size([PlannedEntry(name, 0)])
    assert code_of(error) == "name"


@pytest.mark.parametrize(
    "name", ["a", "bagit.txt", "report-abcdefgh/data/evidence/001.jpg", ".a", "-", "a" * 255]
)
def test_good_names_are_taken(name: str) -> None:
    assert name.encode() in build({name: b""})


@pytest.mark.parametrize("size", [-1, 2**62, 2**64])
def test_impossible_sizes_are_refused(size: int) -> None:
    with pytest.raises(ZipError) as error:
        ZipWriter(io.BytesIO()).add("a", size, 0, [])
    assert code_of(error) == "size"
    with pytest.raises(ZipError) as error:
        zip_size([PlannedEntry("a", size)])
    assert code_of(error) == "size"


@pytest.mark.parametrize("crc", [-1, 2**32])
def test_impossible_checksums_are_refused(crc: int) -> None:
    with pytest.raises(ZipError) as error:
        ZipWriter(io.BytesIO()).add("a", 0, crc, [])
    assert code_of(error) == "crc"


def test_a_second_entry_of_the_same_name_is_refused() -> None:
    writer = ZipWriter(io.BytesIO())
    writer.add("a", 0, 0, [])
    with pytest.raises(ZipError) as error:
        writer.add("a", 0, 0, [])
    assert code_of(error) == "duplicate-name"


@pytest.mark.parametrize(
    ("size", "crc", "chunks", "code"),
    [
        (3, zlib.crc32(b"abc"), [b"ab"], "size-mismatch"),
        (3, zlib.crc32(b"abc"), [b"ab", b"cd"], "size-mismatch"),
        (3, zlib.crc32(b"abd"), [b"abc"], "crc-mismatch"),
        (0, 1, [], "crc-mismatch"),
    ],
)
def test_data_that_is_not_as_planned_is_refused(
    size: int, crc: int, chunks: list[bytes], code: str
) -> None:
    out = io.BytesIO()
    writer = ZipWriter(out)
    with pytest.raises(ZipError) as error:
        writer.add("a", size, crc, chunks)
    assert code_of(error) == code
    assert len(out.getvalue()) <= len(local_header(b"a", size, crc)) + size
    with pytest.raises(ZipError) as error:
        writer.finish()
    assert code_of(error) == "not-open"


def test_a_failing_source_ends_the_writer() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"ab"
        raise OSError

    writer = ZipWriter(io.BytesIO())
    with pytest.raises(OSError):  # noqa: PT011 - an OSError of the source passes unchanged
        writer.add("a", 3, zlib.crc32(b"abc"), chunks())
    with pytest.raises(ZipError) as error:
        writer.add("b", 0, 0, [])
    assert code_of(error) == "not-open"


def test_nothing_is_added_after_the_end() -> None:
    writer = ZipWriter(io.BytesIO())
    writer.add("a", 0, 0, [])
    writer.finish()
    with pytest.raises(ZipError) as error:
        writer.add("b", 0, 0, [])
    assert code_of(error) == "not-open"
    with pytest.raises(ZipError) as error:
        writer.finish()
    assert code_of(error) == "not-open"


def test_a_zip_of_nothing_is_refused() -> None:
    with pytest.raises(ZipError) as error:
        ZipWriter(io.BytesIO()).finish()
    assert code_of(error) == "no-entries"


def test_data_is_streamed_not_collected() -> None:
    def chunks() -> Iterator[bytes]:
        for number in range(3):
            yield bytes([number])
            assert out.getvalue().endswith(bytes(range(number + 1)))

    out = io.BytesIO()
    ZipWriter(out).add("a", 3, zlib.crc32(bytes(range(3))), chunks())
