"""Files made to do harm to whoever looks for hidden data: cut off, circular, huge, nested."""

from __future__ import annotations

import contextlib
import io
import struct
import zipfile
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from defender_app.decoding.refusals import Refused
from defender_app.evidence_metadata import safe_xml, tiff, xmp
from defender_app.evidence_metadata.findings import (
    KINDS,
    LONGEST_VALUE,
    MOST_FINDINGS,
    Collector,
    GivesAway,
    plain_text,
)
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes
from tests.support import apart, movies, planted


def _with_exif(exif: bytes) -> bytes:
    jpeg = planted.bytes_of(planted.picture(64, 48), "JPEG")
    segment = b"Exif\0\0" + exif
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + jpeg[2:]


def _directory(*entries: tuple[int, int, int, int], following: int = 0) -> bytes:
    body = b"".join(struct.pack("<HHII", *one) for one in entries)
    return struct.pack("<H", len(entries)) + body + struct.pack("<I", following)


def _bounded(given_: GivesAway) -> None:
    assert len(given_.findings) <= MOST_FINDINGS
    for one in given_.findings:
        assert one.kind in KINDS
        assert len(one.value) <= LONGEST_VALUE


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """One file of every format, with hidden data, made without any other tool."""
    folder = tmp_path_factory.mktemp("hostile")
    exif = Image.Exif()
    exif[0x010F] = "ACME"
    exif[0x013B] = "Zelda Author"
    exif.get_ifd(0x8825).update({1: "N", 2: (46.0, 13.0, 36.0), 3: "E", 4: (6.0, 8.0, 24.0)})
    more = {"exif": exif.tobytes()}
    found = {
        name: planted.bytes_of(planted.picture(), name, **more)
        for name in ("JPEG", "PNG", "WEBP", "HEIF")
    }
    found["TIFF"] = planted.bytes_of(planted.picture(), "TIFF", tiffinfo={315: "Zelda Author"})
    jpeg = found["JPEG"]
    found["PDF"] = planted.pdf(folder / "a.pdf", jpeg).read_bytes()
    found["DOCX"] = planted.docx(folder / "a.docx", jpeg).read_bytes()
    found["ODT"] = planted.odt(folder / "a.odt", jpeg).read_bytes()
    found["MP4"] = movies.film()
    found["MOV"] = movies.film(brand=b"qt  ", moov_last=False, wide=True)
    return found


FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF", "PDF", "DOCX", "ODT", "MP4", "MOV")


@pytest.mark.parametrize("name", FORMATS)
def test_files_cut_off_anywhere_are_read_as_far_as_they_go(
    samples: dict[str, bytes], name: str
) -> None:
    data = samples[name]
    assert "Zelda" in str(apart.gives(data).findings)
    for end in range(0, len(data), max(1, len(data) // 60)):
        _bounded(apart.gives(data[:end]))


@pytest.mark.parametrize("name", FORMATS)
def test_a_cut_file_is_cleaned_or_refused_and_never_half_read(
    samples: dict[str, bytes], name: str
) -> None:
    data = samples[name]
    for end in range(64, len(data), max(1, len(data) // 12)):
        # Whatever else the decoders raise, the worker tells as a broken file.
        with contextlib.suppress(Refused, OSError, ValueError, SyntaxError, KeyError, EOFError):
            out, _ = apart.clean(data[:end])
            assert apart.gives(out).findings == ()


@settings(max_examples=120, deadline=None)
@given(data=st.data())
def test_no_changed_byte_breaks_the_reading(samples: dict[str, bytes], data: st.DataObject) -> None:
    # PDF is left to the process apart: its reader is not written here.
    name = data.draw(st.sampled_from([one for one in FORMATS if one != "PDF"]))
    changed = bytearray(samples[name])
    for _ in range(data.draw(st.integers(1, 12))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    _bounded(apart.gives(bytes(changed)))


@settings(max_examples=80, deadline=None)
@given(body=st.binary(max_size=300), start=st.sampled_from([b"II*\0", b"MM\0*"]))
def test_any_bytes_as_exif(body: bytes, start: bytes) -> None:
    found = Collector()
    tiff.read(of_bytes(start + body), found)
    _bounded(found.result("jpeg"))


def test_directories_that_lead_to_themselves_end() -> None:
    loop = b"II*\0\x08\0\0\0" + _directory((0x8769, 4, 1, 8), (0x014A, 4, 1, 8), following=8)
    given_ = apart.gives(_with_exif(loop))
    assert not given_.complete


def test_a_directory_that_promises_millions_of_fields_ends() -> None:
    many = b"II*\0\x08\0\0\0" + struct.pack("<H", 0xFFFF) + bytes(60_000)
    assert not apart.gives(_with_exif(many)).complete
    huge = b"II*\0\x08\0\0\0" + _directory((0x010F, 2, 0xFFFFFFF0, 8))
    assert not apart.gives(_with_exif(huge)).complete


def test_boxes_in_boxes_without_end_are_given_up() -> None:
    inner = b""
    for _ in range(300):
        inner = planted.box(b"trak", inner)
    data = planted.box(b"ftyp", b"isom", bytes(4)) + planted.box(b"moov", inner)
    assert not apart.gives(data).complete


def test_a_box_that_is_longer_than_the_file_is_given_up() -> None:
    data = planted.box(b"ftyp", b"isom", bytes(4)) + struct.pack(">I4s", 0x7FFFFFFF, b"moov")
    assert not apart.gives(data).complete
    zero = planted.box(b"ftyp", b"isom", bytes(4)) + struct.pack(">I4sQ", 1, b"moov", 3)
    assert not apart.gives(zero).complete


def test_a_text_of_png_that_unpacks_without_end_is_cut() -> None:
    packed = zlib.compress(bytes(64 << 20), 9)
    png = planted.bytes_of(planted.picture(8, 8), "PNG")
    data = png[:33] + planted.png_chunk(b"zTXt", b"Comment\0\0" + packed) + png[33:]
    assert not apart.gives(data).complete


def test_entities_and_declared_types_are_never_followed() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
    with pytest.raises(BrokenError):
        safe_xml.parse(bomb)
    outside = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'
    with pytest.raises(BrokenError):
        safe_xml.parse(outside)
    found = Collector()
    xmp.read(outside, found)
    assert not found.complete
    assert "root" not in str(found.result("jpeg"))


def test_xml_that_is_deep_or_vast_is_given_up() -> None:
    with pytest.raises(BrokenError):
        safe_xml.parse(b"<a>" * 5000)
    with pytest.raises(BrokenError):
        safe_xml.parse(b"<a>" + b"<b/>" * 500_000 + b"</a>")


def test_xml_comes_out_as_it_went_in() -> None:
    text = '<w:a xmlns:w="u" b="1 &lt; &quot;2&quot; &amp; 3"><c/>x &amp; y<w:d>z&#13;</w:d></w:a>'
    root = safe_xml.parse(text.encode())
    assert safe_xml.write(root).decode().partition("\n")[2] == text
    assert next(iter(root.elements)).space == ""
    assert root.space == "u"


def _archive(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


def test_an_archive_that_unpacks_without_end_is_given_up() -> None:
    data = _archive(word__document_xml=b"<a>" + b" " * (200 << 20) + b"</a>")
    assert not apart.gives(data).complete
    with pytest.raises(Refused):
        apart.clean(data)
    many = _archive(**{f"word__x{number}": b"" for number in range(6000)})
    assert not apart.gives(many).complete
    twice = io.BytesIO()
    with zipfile.ZipFile(twice, "w") as archive:
        archive.writestr("word/document.xml", b"<a/>")
        archive.writestr("word/documenu.xml", b"<b/>")
    data = twice.getvalue().replace(b"documenu", b"document")
    assert not apart.gives(data).complete


def test_archives_of_other_kinds_are_not_judged() -> None:
    assert apart.gives(_archive(readme=b"text")).format == "unknown"
    assert apart.gives("plain words, བོད".encode()).format == "text"
    assert apart.gives(b"{\\rtf1{\\info{\\author Zelda}}}").format == "unknown"
    assert apart.gives(b"<html><!-- Zelda --></html>").format == "unknown"
    assert apart.gives(b"GIF89a" + bytes(20)).format == "picture"
    assert apart.gives(b"\x00\x01").format == "unknown"
    assert apart.gives(b"").format == "unknown"


def test_what_stands_behind_the_end_is_said() -> None:
    jpeg = planted.bytes_of(planted.picture(), "JPEG")
    film = movies.film()
    found = apart.kinds(apart.gives(jpeg + film))
    assert found["appended"] == ["MP4"]
    out, _ = apart.clean(jpeg + film)
    assert b"Zelda" not in out
    png = planted.bytes_of(planted.picture(), "PNG")
    assert "appended" in apart.kinds(apart.gives(png + b"Zelda"))
    webp = planted.bytes_of(planted.picture(), "WEBP")
    assert "appended" in apart.kinds(apart.gives(webp + b"Zelda!"))


def test_words_from_files_cannot_steer_a_line() -> None:
    text = plain_text("a\u202eb\r\nc\x1b[31m\u2066d" + "e" * 1000)
    assert text.startswith("ab c[31md")
    assert len(text) == LONGEST_VALUE


def test_a_file_full_of_fields_is_cut_and_said_to_be() -> None:
    fields = "".join(f"<x:f{number}>{number}</x:f{number}>" for number in range(2000))
    packet = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="u">'
        f"<rdf:Description>{fields}</rdf:Description></rdf:RDF>"
    )
    found = Collector()
    xmp.read(packet.encode(), found)
    given_ = found.result("jpeg")
    _bounded(given_)
    assert len(given_.findings) == MOST_FINDINGS
    assert not given_.complete
