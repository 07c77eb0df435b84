"""Files that tell too much: made here, with names, places and times planted in every corner."""

from __future__ import annotations

import io
import re
import struct
import subprocess
import zipfile
import zlib
from pathlib import Path

import pillow_heif
from PIL import Image, ImageDraw

pillow_heif.register_heif_opener(thumbnails=False)

SECRETS = (
    "Zelda",
    "Xenia",
    "Ivan Iptc",
    "Pia Person",
    "Olga",
    "ACME",
    "Phone Nine",
    "SN-998877",
    "Edit 4.2",
    "secret comment",
    "46.2267",
    "Geneva",
    "2025:02:21",
    "2025-02-21",
)
"""Words that no copy may hold, in any encoding."""

# All that may be found in a copy: the format, its size, its colours, its codec.
STRUCTURAL = re.compile(
    r"File:(FileType|FileTypeExtension|MIMEType|ImageWidth|ImageHeight|EncodingProcess"
    r"|BitsPerSample|ColorComponents|YCbCrSubSampling)"
    r"|JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution)"
    r"|PNG:(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace)"
    r"|PDF:(PDFVersion|Linearized|PageCount)"
    r"|ZIP:Zip(RequiredVersion|BitFlag|Compression|ModifyDate|CRC|CompressedSize"
    r"|UncompressedSize|FileName)"
    r"|QuickTime:(MajorBrand|MinorVersion|CompatibleBrands|MovieHeaderVersion|CreateDate"
    r"|ModifyDate|TimeScale|Duration|PreferredRate|PreferredVolume|MatrixStructure|PreviewTime"
    r"|PreviewDuration|PosterTime|SelectionTime|SelectionDuration|CurrentTime|NextTrackID"
    r"|MediaDataSize|MediaDataOffset|MediaData)"
    r"|Track\d:(TrackHeaderVersion|Track(Create|Modify)Date|TrackID|TrackDuration|TrackLayer"
    r"|TrackVolume|MatrixStructure|ImageWidth|ImageHeight|MediaHeaderVersion"
    r"|Media(Create|Modify)Date|MediaTimeScale|MediaDuration|MediaLanguageCode|HandlerType"
    r"|GraphicsMode|OpColor|CompressorID|SourceImageWidth|SourceImageHeight|XResolution"
    r"|YResolution|BitDepth|AVCConfiguration|SampleToChunk|SampleSizes|VideoFrameRate"
    r"|ChunkOffset|Balance|AudioFormat|AudioChannels|AudioBitsPerSample|AudioSampleRate"
    r"|Unknown_esds|TimeToSampleTable)"
    r"|Composite:(ImageSize|Megapixels|AvgBitrate|Rotation)"
)

TAGS = (
    "-GPSLatitude=46.2267",
    "-GPSLatitudeRef=N",
    "-GPSLongitude=6.1402",
    "-GPSLongitudeRef=E",
    "-Make=ACME",
    "-Model=Phone Nine",
    "-EXIF:SerialNumber=SN-998877",
    "-Artist=Zelda Author",
    "-OwnerName=Olga Owner",
    "-Software=Edit 4.2",
    "-DateTimeOriginal=2025:02:21 21:40:00",
    "-XMP-dc:Creator=Xenia Xmp",
    "-XMP-iptcExt:PersonInImage=Pia Person",
    "-XMP:City=Geneva",
    "-IPTC:By-line=Ivan Iptc",
    "-UserComment=secret comment",
)

MOVIE_TAGS = (
    "-QuickTime:CreateDate=2025:02:21 21:40:00",
    "-TrackCreateDate=2025:02:21 21:40:00",
    "-MediaCreateDate=2025:02:21 21:40:00",
    "-Keys:GPSCoordinates=46.2267, 6.1402, 400",
    "-UserData:GPSCoordinates=46.2267, 6.1402, 400",
    "-Keys:Make=ACME",
    "-Keys:Model=Phone Nine",
    "-Keys:Software=Edit 4.2",
    "-Keys:Author=Zelda Author",
    "-XMP-dc:Creator=Xenia Xmp",
)

PDF_TAGS = (
    "-PDF:Author=Zelda Author",
    "-PDF:Creator=Edit 4.2",
    "-PDF:Producer=ACME",
    "-PDF:CreateDate=2025:02:21 21:40:00",
    "-XMP-dc:Creator=Xenia Xmp",
    "-XMP:City=Geneva",
)


def written(exiftool: str, path: Path, *tags: str) -> None:
    """Have exiftool write tags into a file."""
    done = subprocess.run(
        [exiftool, "-m", "-q", "-overwrite_original", *tags, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    assert done.returncode == 0, done.stderr


def told(exiftool: str, path: Path) -> dict[str, str]:
    """What exiftool finds in a file, without what the disk says of it: group:tag to value."""
    done = subprocess.run(
        [exiftool, "-a", "-G1", "-s", "-u", "-ee", "--System:all", "--ExifTool:all", str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    found = {}
    for line in done.stdout.splitlines():
        group, _, rest = line.partition("]")
        tag, _, value = rest.partition(":")
        found[f"{group[1:]}:{tag.strip()}"] = value.strip()
    return found


def left_in(data: bytes) -> list[str]:
    """Which planted words stand in bytes, in the encodings in which metadata is kept."""
    return [
        word
        for word in SECRETS
        if any(word.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))
    ]


def picture(wide: int = 320, high: int = 200) -> Image.Image:
    """A picture in which each corner has another colour, and the middle is written on."""
    image = Image.new("RGB", (wide, high), (210, 205, 190))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, wide // 4, high // 4), fill=(200, 30, 30))
    pen.rectangle((wide * 3 // 4, 0, wide, high // 4), fill=(30, 160, 60))
    pen.rectangle((0, high * 3 // 4, wide // 4, high), fill=(40, 60, 200))
    pen.text((wide // 3, high // 2), "HERON at the gate", fill=(10, 10, 10))
    return image


def picture_file(path: Path, **more: object) -> Path:
    """A picture in the format that its name says."""
    picture().save(path, **more)  # type: ignore[arg-type] # options of one format
    return path


def jpeg_bytes(exiftool: str, folder: Path) -> bytes:
    """A JPEG with everything planted in it."""
    path = picture_file(folder / "inside.jpg")
    written(exiftool, path, *TAGS)
    return path.read_bytes()


def pdf(path: Path, jpeg: bytes = b"") -> Path:
    """Two pages: a text, with a note somebody left on it; and a photograph, if there is one."""
    objects: dict[int, bytes] = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>",
        3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>/Annots[9 0 R]>>",
        4: _stream(b"", b"BT /F 24 Tf 20 120 Td (HERON at the gate) Tj ET"),
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        6: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 7 0 R"
        b"/Resources<</XObject<</P 8 0 R>>>>>>",
        7: _stream(b"", b"q 160 0 0 100 20 150 cm /P Do Q" if jpeg else b""),
        8: _stream(
            b"/Type/XObject/Subtype/Image/Width 320/Height 200/ColorSpace/DeviceRGB"
            b"/BitsPerComponent 8/Filter/DCTDecode",
            jpeg,
        ),
        9: b"<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/T(Zelda Commenter)"
        b"/Contents(secret comment)/M(D:20250221214000Z)>>",
    }
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in objects.items():
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    path.write_bytes(out)
    return path


def _stream(about: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (about, len(data), data)


_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WHO = 'w:author="Zelda Author" w:date="2025-02-21T21:40:00Z"'
_DOCUMENT = f"""<?xml version="1.0" encoding="UTF-8"?>
<w:document {_W} {_R} xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
 xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
 xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:body>
<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D"><w:bookmarkStart w:id="0" w:name="Zelda"/>
<w:pPr><w:pStyle w:val="ZeldaStyle"/></w:pPr><w:r><w:t>HERON stood at the gate.</w:t></w:r>
<w:ins w:id="1" {_WHO}><w:r><w:t xml:space="preserve"> It was late.</w:t></w:r></w:ins>
<w:del w:id="2" {_WHO}><w:r><w:delText>deleted name Olga</w:delText></w:r></w:del>
<w:commentRangeStart w:id="0"/><w:r><w:t> Men came.</w:t></w:r><w:commentRangeEnd w:id="0"/>
<w:r><w:commentReference w:id="0"/></w:r>
<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden Pia Person</w:t></w:r></w:p>
<w:p><w:hyperlink r:id="rId9"><w:r><w:t>a page</w:t></w:r></w:hyperlink>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>AUTHOR Zelda</w:instrText></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r>
<w:r><w:drawing><wp:inline><wp:extent cx="1000000" cy="600000"/>
<wp:docPr id="1" name="IMG_Zelda.jpg" descr="C:\\Users\\Zelda\\IMG.jpg"/><a:graphic><a:graphicData
 uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
<pic:cNvPr id="1" name="IMG_Zelda.jpg"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>
<a:blip r:embed="rId4"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>
</wp:inline></w:drawing></w:r></w:p><w:sectPr/></w:body></w:document>"""


def _parts_of_docx(jpeg: bytes) -> dict[str, bytes | str]:
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t"><dc:creator>Zelda Author'
        "</dc:creator><cp:lastModifiedBy>Xenia Xmp</cp:lastModifiedBy><dcterms:created>"
        "2025-02-21T21:40:00Z</dcterms:created></cp:coreProperties>"
    )
    comments = (
        f'<w:comments {_W}><w:comment w:id="0" {_WHO} w:initials="ZA"><w:p><w:r>'
        "<w:t>secret comment</w:t></w:r></w:p></w:comment></w:comments>"
    )
    styles = (
        f'<w:styles {_W}><w:style w:type="paragraph" w:customStyle="1" w:styleId="ZeldaStyle">'
        '<w:name w:val="Zelda style"/><w:rsid w:val="00AB12CD"/></w:style></w:styles>'
    )
    rels = "".join(
        f'<Relationship Id="{ident}" Type="{_OFFICE}/{kind}" Target="{target}"{more}/>'
        for ident, kind, target, more in (
            ("rId1", "styles", "styles.xml", ""),
            ("rId2", "comments", "comments.xml", ""),
            ("rId3", "settings", "settings.xml", ""),
            ("rId4", "image", "media/image1.jpg", ""),
            ("rId9", "hyperlink", "file:///home/Zelda/list.html", ' TargetMode="External"'),
        )
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{space}"/>',
        "docProps/core.xml": core,
        "docProps/app.xml": "<Properties><Company>Olga Org</Company><TotalTime>77</TotalTime>"
        "<Application>Edit 4.2</Application><Template>Zelda.dotm</Template></Properties>",
        "docProps/custom.xml": '<Properties><property name="Case"><lpwstr>Geneva</lpwstr>'
        "</property></Properties>",
        "docProps/thumbnail.jpeg": jpeg or b"\xff\xd8\xff",
        "customXml/item1.xml": "<b>Zelda bound</b>",
        "word/document.xml": _DOCUMENT,
        "word/comments.xml": comments,
        "word/people.xml": f'<w:people {_W}><w:person w:author="Zelda Author"/></w:people>',
        "word/styles.xml": styles,
        "word/settings.xml": f'<w:settings {_W}><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>'
        '<w:docVars><w:docVar w:name="a" w:val="Zelda"/></w:docVars></w:settings>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{space}">{rels}</Relationships>',
        "word/media/image1.jpg": jpeg,
    }


def docx(path: Path, jpeg: bytes, more: dict[str, bytes] | None = None) -> Path:
    """A letter with an author, a comment, tracked changes, a hidden line and a photograph."""
    return _zipped(path, {**_parts_of_docx(jpeg), **(more or {})})


_ODT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    ' xmlns:officeooo="http://openoffice.org/2009/office"'
)
_WHO_ODT = "<dc:creator>Zelda Author</dc:creator><dc:date>2025-02-21T21:40:00</dc:date>"
_CONTENT = f"""<office:document-content {_ODT} office:version="1.3"><office:automatic-styles>
<style:style style:name="T9" style:family="text"><style:text-properties text:display="none"
 officeooo:rsid="0012abcd"/></style:style></office:automatic-styles><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>
{_WHO_ODT}</office:change-info><text:p>deleted name Olga</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:p text:style-name="Zelda_20_style">HERON stood at the gate.<office:annotation>{_WHO_ODT}
<text:p>secret comment</text:p></office:annotation><text:span text:style-name="T9">hidden Pia Person
</text:span> <text:a xlink:href="file:///home/Zelda/list.html">a page</text:a>
<text:bookmark text:name="Zelda"/><text:author-name>somebody</text:author-name>
<draw:frame draw:name="IMG_Zelda.jpg"><draw:image xlink:href="Pictures/aa.jpg"/>
<svg:desc>Zelda at home</svg:desc></draw:frame></text:p></office:text></office:body>
</office:document-content>"""


def odt(path: Path, jpeg: bytes, more: dict[str, bytes] | None = None) -> Path:
    """The same letter as OpenDocument."""
    parts: dict[str, bytes | str] = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": _CONTENT,
        "styles.xml": f"<office:document-styles {_ODT}><office:styles><style:style"
        ' style:name="Zelda_20_style" style:display-name="Zelda style" style:family="paragraph"/>'
        '<style:style style:name="Mine" style:parent-style-name="Zelda_20_style"/>'
        "</office:styles></office:document-styles>",
        "meta.xml": f"<office:document-meta {_ODT}><office:meta><meta:initial-creator>Zelda Author"
        "</meta:initial-creator><dc:creator>Xenia Xmp</dc:creator><meta:generator>Edit 4.2"
        "</meta:generator><meta:creation-date>2025-02-21T21:40:00</meta:creation-date>"
        '<meta:user-defined meta:name="Case">Geneva</meta:user-defined></office:meta>'
        "</office:document-meta>",
        "settings.xml": f"<office:document-settings {_ODT}/>",
        "Thumbnails/thumbnail.png": b"\x89PNG Zelda",
        "META-INF/manifest.xml": "<manifest/>",
        "Pictures/aa.jpg": jpeg,
    }
    return _zipped(path, {**parts, **(more or {})})


def _zipped(path: Path, parts: dict[str, bytes | str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2025, 2, 21, 21, 40, 0)), data)
        archive.comment = b"packed by Zelda"
    return path


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of a film."""
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def png_chunk(kind: bytes, data: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bytes_of(image: Image.Image, name: str, **more: object) -> bytes:
    """The bytes of a picture in a format."""
    out = io.BytesIO()
    image.save(out, name, **more)
    return out.getvalue()
