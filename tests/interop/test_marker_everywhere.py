"""One marker in every corner of every format: no copy holds it, whatever unpacks or reads it."""

from __future__ import annotations

import re
import struct
from pathlib import Path

import pypdfium2
import pytest

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import coding, movie_heads
from tests.support import apart, corners, movies, planted
from tests.support.corners import MARKER
from tests.support.external import require

REFUSED = {
    "words in mpeg-4",
    "words in pictures of motion jpeg",
    "a kind nobody knows",
    "messages of h.266",
}
# How the pictures of a film are coded: shape, colours, order, rate.
CODED = re.compile(
    r"Track\d:(PixelAspectRatio|CleanAperture\w+|ColorProfiles|ColorPrimaries|Transfer\w+"
    r"|MatrixCoefficients|VideoFullRangeFlag|BufferSize|MaxBitrate|AverageBitrate|Gamma"
    r"|VideoFieldOrder|Stereoscopic3D|Unknown_\w+)"
)
PARTS = {
    "docx": (
        "docProps/core.xml",
        "docProps/app.xml",
        "docProps/custom.xml",
        "docProps/thumbnail.jpeg",
        "customXml/item1.xml",
        "customXml/itemProps1.xml",
        "word/comments.xml",
        "word/commentsExtended.xml",
        "word/people.xml",
        "word/fonts/font1.odttf",
        "word/glossary/document.xml",
        "word/vbaProject.bin",
        "word/embeddings/oleObject1.bin",
        "word/webSettings.xml",
        "word/printerSettings/printerSettings1.bin",
        "_xmlsignatures/sig1.xml",
        "word/media/image2.jpg",
        f"word/{MARKER.decode()}.xml",
    ),
    "odt": (
        "meta.xml",
        "settings.xml",
        "manifest.rdf",
        "layout-cache",
        "Thumbnails/thumbnail.png",
        "Configurations2/accelerator/current.xml",
        "Basic/script-lb.xml",
        "Object 1/content.xml",
        "META-INF/documentsignatures.xml",
        "Fonts/f.ttf",
        "Pictures/bb.jpg",
        "VersionList.xml",
        f"Versions/{MARKER.decode()}",
    ),
}


@pytest.fixture(scope="module")
def exiftool() -> str:
    return require("exiftool", "it reads hidden data")


def _unsaid(exiftool: str, tmp_path: Path, data: bytes) -> list[str]:
    """What exiftool finds in a copy besides what a copy may tell."""
    path = tmp_path / "copy"
    path.write_bytes(data)
    told = planted.told(exiftool, path)
    assert told
    assert not any(MARKER.decode() in one for one in told.values())
    return [one for one in told if not planted.STRUCTURAL.fullmatch(one)]


@pytest.mark.parametrize("name", list(corners.PICTURES))
def test_no_corner_of_a_picture_is_left(exiftool: str, tmp_path: Path, name: str) -> None:
    out, _ = apart.clean(corners.PICTURES[name](tmp_path))
    assert not corners.holds(out)
    assert _unsaid(exiftool, tmp_path, out) == []
    assert apart.gives(out).findings == ()


@pytest.mark.parametrize("name", list(corners.PDFS))
def test_no_corner_of_a_pdf_is_left_nor_drawn(exiftool: str, tmp_path: Path, name: str) -> None:
    out, _ = apart.clean(corners.PDFS[name]())
    assert not corners.holds(out)
    assert _unsaid(exiftool, tmp_path, out) == []
    with pypdfium2.PdfDocument(out) as made:
        page = made[0]
        assert page.get_textpage().get_text_bounded() == ""
        shown = page.render(scale=1).to_pil().convert("L")
    # The words stand where they stood; where the marker was to be drawn there is paper.
    assert shown.crop((20, 60, 280, 85)).getextrema()[0] < 90
    assert shown.crop((50, 110, 300, 195)).getextrema()[0] > 245


@pytest.mark.parametrize("name", list(corners.FILMS))
def test_no_corner_of_a_film_is_left(exiftool: str, tmp_path: Path, name: str) -> None:
    data = corners.FILMS[name]()
    assert MARKER in data
    if name in REFUSED:
        with pytest.raises(Refused, match="copy-unknown-coding"):
            apart.clean(data)
        return
    out, _ = apart.clean(data)
    assert not corners.holds(out)
    assert movies.samples(out, b"soun") == movies.samples(data, b"soun")
    if name != "messages of av1":
        assert movies.samples(out, b"vide") == movies.samples(data, b"vide")
        told = _unsaid(exiftool, tmp_path, out)
        assert [one for one in told if not CODED.fullmatch(one)] == []


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, names in PARTS.items() for name in names]
)
def test_no_part_of_a_letter_is_left(tmp_path: Path, kind: str, name: str) -> None:
    data = b"<a>" + MARKER + b"</a>"
    try:
        out, _ = apart.clean(corners.letter(kind, tmp_path, name, data))
    except Refused as refused:
        assert refused.code in {"copy-unknown-inside", "file-broken"}  # noqa: PT017 - either is right
        return
    assert not corners.holds(out)


def _edited(*listed: tuple[int, int]) -> bytes:
    """An edit list: what it shows in thousandths, from where in thousandths."""
    entries = b"".join(struct.pack(">IiI", lasts, begins, 0x10000) for lasts, begins in listed)
    return struct.pack(">II", 0, len(listed)) + entries


MEDIA = struct.pack(">5IHH", 0, 0, 0, 1000, 60_000, 0x55C4, 0)


@pytest.mark.parametrize(
    "listed",
    [
        ((60_000, 0),),
        ((59_900, 100),),
        ((500, -1), (60_000, 20)),
        ((0, 0),),
        ((59_500, 0),),
        ((30_000, 30_000), (30_000, 0)),
        (),
    ],
)
def test_what_a_decoder_needs_before_it_begins_is_no_cut(
    listed: tuple[tuple[int, int], ...],
) -> None:
    movie_heads.refuse_cuts(_edited(*listed), MEDIA, 1000)


@pytest.mark.parametrize(
    "listed",
    [
        ((50_000, 10_000),),
        ((50_000, 0),),
        ((20_000, 0), (20_000, 40_000)),
        ((500, -1), (10_000, 0)),
    ],
)
def test_a_stretch_that_is_not_played_is_refused(listed: tuple[tuple[int, int], ...]) -> None:
    with pytest.raises(Refused, match="copy-cut-inside"):
        movie_heads.refuse_cuts(_edited(*listed), MEDIA, 1000)


def test_a_plain_description_of_sound_stays_as_it_is() -> None:
    sound = bytes.fromhex("1190") + b"\x56\xe5\x00"
    specific = bytes([5, 0x80, 0x80, 0x80, len(sound)]) + sound
    decoder = bytes([4, 13 + len(specific)]) + b"\x40\x15" + bytes(11) + specific
    stream = b"\0\2\x40" + bytes([len(MARKER)]) + MARKER + decoder + b"\6\1\2"
    body = bytes(4) + bytes([3, len(stream)]) + stream
    out = coding.exact(b"esds", body + MARKER)
    assert out is not None
    assert MARKER not in out
    assert sound in out
    assert b"\x40\x15" in out
    # Made once more it stays the same, so it is read as it was meant.
    assert coding.exact(b"esds", out) == out


def test_comments_of_flac_are_left_out() -> None:
    info = b"\0\0\0\x22" + bytes(range(34))
    comment = b"\x84" + len(MARKER).to_bytes(3, "big") + MARKER
    assert coding.exact(b"dfLa", bytes(4) + info + comment) == bytes(4) + b"\x80" + info[1:]
    assert coding.exact(b"dfLa", bytes(4) + comment) is None


@pytest.mark.parametrize("kind", [b"esds", b"dec3", b"dOps", b"dfLa", b"av1C", b"chan", b"colr"])
def test_coding_that_is_cut_off_anywhere_harms_nobody(kind: bytes) -> None:
    whole = bytes(range(40)) * 2
    for length in range(len(whole)):
        made = coding.exact(kind, whole[:length])
        assert made is None or len(made) <= len(whole) + 8
