from __future__ import annotations

import io
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.canonical_zip import ZipReader
from crypto.errors import ZipError
from crypto.zip_records import central_header, end_records, local_header
from tests.support.zips import SparseSource, build

BAG = {
    "report-abcdefgh/bagit.txt": b"BagIt-Version: 1.0\n",
    "report-abcdefgh/data/evidence/001.jpg": b"\xff\xd8 picture \x00",
    "report-abcdefgh/padding.bin": b"",
}
BIG = 0xFFFFFFFF


def read_all(data: bytes, **limits: int) -> dict[str, bytes]:
    reader = ZipReader(io.BytesIO(data), len(data), **limits)
    return {entry.name: reader.read(entry, max_bytes=1 << 20) for entry in reader.entries}


def refusal(data: bytes, **limits: int) -> str:
    with pytest.raises(ZipError) as caught:
        ZipReader(io.BytesIO(data), len(data), **limits)
    return caught.value.code


def test_reads_what_the_writer_wrote() -> None:
    data = build(BAG)
    assert read_all(data) == BAG
    reader = ZipReader(io.BytesIO(data), len(data))
    assert [entry.name for entry in reader.entries] == list(BAG)
    for entry in reader.entries:
        assert data[entry.offset : entry.offset + entry.size] == BAG[entry.name]
        assert entry.crc32 == zlib.crc32(BAG[entry.name])


def test_every_single_byte_change_is_refused() -> None:
    good = build({"a": b"x", "b/c.d": b""})
    for position in range(len(good)):
        damaged = bytearray(good)
        for change in range(1, 256):
            damaged[position] = good[position] ^ change
            with pytest.raises(ZipError):
                read_all(bytes(damaged))


def test_every_truncation_is_refused() -> None:
    good = build(BAG)
    for length in range(len(good)):
        with pytest.raises(ZipError):
            read_all(good[:length])


def test_prefix_suffix_and_comment_are_refused() -> None:
    good = build(BAG)
    assert refusal(b"\0" + good) == "end-record"
    assert refusal(good + b"\0") == "end-record"
    assert refusal(good[:-2] + b"\1\0x") == "end-record"
    assert refusal(good + good) == "end-record"
    assert refusal(good + good[-22:]) == "end-record"
    assert refusal(b"") == "too-short"
    assert refusal(bytes(22)) == "end-record"
    assert refusal(bytes(200)) == "end-record"


def test_a_zip_of_nothing_is_refused() -> None:
    assert refusal(end_records(0, 0, 0)) == "no-entries"


def test_a_source_shorter_than_its_size_is_refused() -> None:
    good = build(BAG)
    with pytest.raises(ZipError) as caught:
        ZipReader(io.BytesIO(good), len(good) + 1)
    assert caught.value.code == "truncated"


class Parts:
    """Entries as (local bytes, data, central bytes), to be put together wrongly."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.locals: list[bytes] = []
        self.centrals: list[bytes] = []
        self.body = b""
        for name, data in files.items():
            self.add(name.encode(), data)

    def add(self, name: bytes, data: bytes) -> None:
        crc = zlib.crc32(data)
        self.centrals.append(central_header(name, len(data), crc, len(self.body)))
        self.body += local_header(name, len(data), crc) + data

    def joined(self, body: bytes | None = None) -> bytes:
        body = self.body if body is None else body
        directory = b"".join(self.centrals)
        return body + directory + end_records(len(self.centrals), len(directory), len(body))


def test_parts_put_together_rightly_are_accepted() -> None:
    assert Parts(BAG).joined() == build(BAG)


def test_bytes_between_entries_and_directory_are_refused() -> None:
    parts = Parts(BAG)
    assert refusal(parts.joined(parts.body + b"hidden")) == "offset"
    assert refusal(parts.joined(parts.body[:-1])) == "offset"


def test_a_gap_or_a_hidden_entry_between_files_is_refused() -> None:
    gap = Parts({"a": b"1"})
    gap.body += b"\0"
    gap.add(b"b", b"2")
    assert refusal(gap.joined()) == "offset"
    hidden = Parts({"a": b"1", "b": b"2", "c": b"3"})
    del hidden.centrals[1]
    assert refusal(hidden.joined()) == "offset"


def test_bytes_before_the_first_entry_are_refused() -> None:
    parts = Parts({})
    parts.body = b"\0"
    parts.add(b"a", b"")
    assert refusal(parts.joined()) == "offset"


def test_another_order_in_the_directory_is_refused() -> None:
    parts = Parts({"a": b"1", "b": b"2"})
    parts.centrals.reverse()
    assert refusal(parts.joined()) == "offset"


def test_two_entries_over_the_same_bytes_are_refused() -> None:
    parts = Parts({"a": b"1"})
    parts.centrals *= 2
    assert refusal(parts.joined()) == "offset"


def test_duplicate_names_are_refused() -> None:
    parts = Parts({"a": b"1"})
    parts.add(b"a", b"2")
    assert refusal(parts.joined()) == "duplicate-name"


@pytest.mark.parametrize(
    "name",
    [
        b"",
        b"/a",
        b"a/",
        b"data/",
        b"a//b",
        b"..",
        b"a/../b",
        b"a..",
        b"a/./b",
        b"A",
        b"a\\b",
        b"a b",
        b"a\x00b",
        b"\xc3\xa4",
        b"a_b",
        b"C:",
        b"a" * 256,
    ],
)
def test_bad_names_are_refused(name: bytes) -> None:
    parts = Parts({"ok": b"1"})
    parts.add(name, b"2")
    assert refusal(parts.joined()) == "name"


def test_names_that_differ_in_case_only_are_refused() -> None:
    parts = Parts({"readme": b"1"})
    parts.add(b"README", b"2")
    assert refusal(parts.joined()) == "name"


def with_fields(header: bytes, **fields: tuple[int, str, int]) -> bytes:
    changed = bytearray(header)
    for offset, form, value in fields.values():
        struct.pack_into(form, changed, offset, value)
    return bytes(changed)


BOTH = {
    "version-needed": (0, 20),
    "utf8-flag": (2, 0x0800),
    "data-descriptor": (2, 0x0008),
    "encrypted": (2, 1),
    "deflated": (4, 8),
    "time": (6, 1),
    "date": (8, 0x5000),
}


@pytest.mark.parametrize("what", BOTH)
@pytest.mark.parametrize("where", ["local", "central", "both"])
def test_other_values_in_the_headers_are_refused(what: str, where: str) -> None:
    at, value = BOTH[what]
    name, crc = b"a", zlib.crc32(b"1")
    local, central = local_header(name, 1, crc), central_header(name, 1, crc, 0)
    if where in {"local", "both"}:
        local = with_fields(local, field=(4 + at, "<H", value))
    if where in {"central", "both"}:
        central = with_fields(central, field=(6 + at, "<H", value))
    data = local + b"1" + central + end_records(1, len(central), len(local) + 1)
    assert refusal(data) == ("local-header" if where == "local" else "central-header")


@pytest.mark.parametrize(
    ("at", "form", "value"),
    [
        (4, "<H", 0x0014),  # made by another system
        (32, "<H", 1),  # comment
        (34, "<H", 1),  # disk
        (36, "<H", 1),  # internal attributes
        (38, "<I", 0o120777 << 16),  # a symbolic link
        (38, "<I", 0o100755 << 16),
        (38, "<I", 0),
        (20, "<I", 2),  # stored size
        (24, "<I", 2),
        (30, "<H", 4),  # extra field that is not there
    ],
)
def test_other_values_in_the_central_header_are_refused(at: int, form: str, value: int) -> None:
    name, crc = b"a", zlib.crc32(b"1")
    local, central = local_header(name, 1, crc), central_header(name, 1, crc, 0)
    central = with_fields(central, field=(at, form, value))
    data = local + b"1" + central + end_records(1, len(central), len(local) + 1)
    with pytest.raises(ZipError):
        read_all(data)


@pytest.mark.parametrize("extra", [b"\x75\x70\x04\0abcd", struct.pack("<HHQQ", 1, 16, 1, 1)])
@pytest.mark.parametrize("where", ["local", "central"])
def test_extra_fields_that_no_value_needs_are_refused(extra: bytes, where: str) -> None:
    name, crc = b"a", zlib.crc32(b"1")
    local, central = local_header(name, 1, crc), central_header(name, 1, crc, 0)
    if where == "local":
        local = with_fields(local, field=(28, "<H", len(extra))) + extra
    else:
        central = with_fields(central, field=(30, "<H", len(extra))) + extra
    data = local + b"1" + central + end_records(1, len(central), len(local) + 1)
    with pytest.raises(ZipError):
        read_all(data)


def test_zip64_values_below_the_limit_are_refused() -> None:
    crc = zlib.crc32(b"1")
    extra = struct.pack("<HHQQ", 1, 16, 1, 1)
    big = with_fields(
        central_header(b"a", 1, crc, 0),
        needed=(6, "<H", 45),
        stored=(20, "<I", BIG),
        size=(24, "<I", BIG),
        extra=(30, "<H", 20),
    )
    local = local_header(b"a", 1, crc)
    central = big + extra
    data = local + b"1" + central + end_records(1, len(central), len(local) + 1)
    assert refusal(data) == "central-header"
    short = with_fields(big, extra=(30, "<H", 3)) + b"\1\0\0"
    data = local + b"1" + short + end_records(1, len(short), len(local) + 1)
    assert refusal(data) == "central-header"


def test_zip64_end_records_that_no_value_needs_are_refused() -> None:
    parts = Parts(BAG)
    directory = b"".join(parts.centrals)
    size, offset = len(directory), len(parts.body)
    forced = end_records(0xFFFF, size, offset)
    assert refusal(parts.body + directory + forced) == "too-many-entries"
    honest = bytearray(forced)
    struct.pack_into("<QQ", honest, 24, 3, 3)
    assert refusal(parts.body + directory + bytes(honest)) == "end-record"
    silent = forced[:-22] + end_records(3, size, offset)
    assert refusal(parts.body + directory + silent) == "end-record"


def test_missing_zip64_end_records_are_refused() -> None:
    parts = Parts(BAG)
    directory = b"".join(parts.centrals)
    end = end_records(0xFFFF, len(directory), len(parts.body))[-22:]
    assert refusal(end) == "end-record"
    assert refusal(parts.body + directory + end) == "end-record"


def test_wrong_data_is_refused_when_it_is_read() -> None:
    data = build({"a": b"abc"}).replace(b"abc", b"abd")
    reader = ZipReader(io.BytesIO(data), len(data))
    with pytest.raises(ZipError) as caught:
        reader.read(reader.entries[0], max_bytes=3)
    assert caught.value.code == "crc-mismatch"


def test_an_entry_above_the_callers_limit_is_not_read() -> None:
    data = build({"a": b"abc"})
    reader = ZipReader(io.BytesIO(data), len(data))
    with pytest.raises(ZipError) as caught:
        reader.read(reader.entries[0], max_bytes=2)
    assert caught.value.code == "entry-too-long"


def test_the_number_of_entries_is_bounded() -> None:
    data = build({f"{n}": b"" for n in range(5)})
    assert len(read_all(data, max_entries=5)) == 5
    assert refusal(data, max_entries=4) == "too-many-entries"
    data = build({f"{n}": b"" for n in range(10_001)})
    assert refusal(data) == "too-many-entries"
    assert len(read_all(data, max_entries=10_001)) == 10_001


def test_a_directory_too_large_for_its_entries_is_refused_unread() -> None:
    size = 1 << 30
    end = end_records(1, size - 22, 0)
    source = SparseSource(size, {size - 22: end})
    with pytest.raises(ZipError) as caught:
        ZipReader(source, size)
    assert caught.value.code == "directory-size"


def test_entries_can_be_read_alternately_and_in_pieces() -> None:
    one, two = bytes(range(256)) * 3_000, b"z" * 600_000
    data = build({"one": one, "two": two})
    reader = ZipReader(io.BytesIO(data), len(data))
    pairs = list(zip(*map(reader.chunks, reader.entries), strict=False))
    assert b"".join(a for a, _ in pairs) == one[: 262_144 * len(pairs)]
    assert all(len(piece) <= 262_144 for pair in pairs for piece in pair)
    assert b"".join(b for _, b in pairs) == two


class Dribbling(io.BytesIO):
    """Gives at most seven bytes at a time, as a raw source may."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(7 if size is None or size < 0 else min(7, size))


def test_short_reads_are_completed() -> None:
    data = build(BAG)
    reader = ZipReader(Dribbling(data), len(data))
    assert [reader.read(entry, max_bytes=99) for entry in reader.entries] == list(BAG.values())


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_mutated_zip_is_refused_or_is_the_original(data: st.DataObject) -> None:
    good = build(BAG)
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(len(good), start + 40)))
    piece = data.draw(st.binary(max_size=40) | st.just(good[start:end] * 2))
    mutated = good[:start] + piece + good[end:]
    try:
        found = read_all(mutated)
    except ZipError:
        return
    assert build(found) == mutated


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_before_an_end_record_are_refused(data: bytes) -> None:
    for count, size in ((1, len(data)), (1, 47), (2, 94)):
        with pytest.raises(ZipError):
            read_all(data + end_records(count, size, max(0, len(data) - size)))
