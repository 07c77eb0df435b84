"""DOCX and ODT, read back by programs that are not ours."""

from __future__ import annotations

import io
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from defender_app.evidence_metadata import office as office_metadata
from defender_app.evidence_metadata.findings import Collector
from defender_app.office import docx, odt
from defender_app.office.blocks import Block, harmless, pieces, runs_right_to_left
from defender_app.office.package import zipped

SCRIPTS = (
    "བོད་ཡིག་གི་ཡི་གེ།",
    "السلام عليكم 12",
    "湖边的房子里有人。",
    "ภาษาไทย",
    "አማርኛ",
    "𝄞 <b>&amp;]]>",
)
BLOCKS = (
    Block("heading", "One & <only>", 1),
    Block("paragraph", "Westeria. On [[which day?]] it began.\nA second line\twith a tab.", lead=9),
    Block("item", "first"),
    Block("item", "deeper", 1),
    Block("quote", SCRIPTS[1]),
    Block("rule"),
    Block("missing", "[[what?]]"),
    *(Block("paragraph", text) for text in SCRIPTS),
)
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def parts(data: bytes) -> dict[str, bytes]:
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.testzip() is None
    return {name: archive.read(name) for name in archive.namelist()}


def odt_text(element: Any) -> str:
    said = element.text or ""
    for inner in element:
        if inner.tag == f"{TEXT}line-break":
            said += "\n"
        elif inner.tag == f"{TEXT}tab":
            said += "\t"
        elif inner.tag == f"{TEXT}s":
            said += " " * int(inner.get(f"{TEXT}c", "1"))
        else:
            said += odt_text(inner)
        said += inner.tail or ""
    return said


def odt_paragraphs(data: bytes) -> list[str]:
    root = ET.fromstring(parts(data)["content.xml"])  # noqa: S314 - made here
    return [odt_text(one) for one in root.iter() if one.tag in {f"{TEXT}p", f"{TEXT}h"}]


def test_another_reader_finds_every_paragraph_in_order() -> None:
    said = [harmless(one.text) for one in BLOCKS]
    read = python_docx.Document(io.BytesIO(docx.document(BLOCKS, "en", foot="CONFIDENTIAL <1>")))
    assert [one.text for one in read.paragraphs] == said
    styles = [one.style.name if one.style else "" for one in read.paragraphs]
    assert styles[:5] == ["Heading 1", "Normal", "List Bullet", "List Bullet", "Quote"]
    assert read.sections[0].footer.paragraphs[0].text == "CONFIDENTIAL <1>"
    assert next(run.italic for run in read.paragraphs[1].runs)
    assert read.paragraphs[1].runs[2].font.highlight_color is not None
    assert odt_paragraphs(odt.document(BLOCKS, "en")) == said


@pytest.mark.parametrize("make", [docx.document, odt.document])
def test_nothing_but_the_text_is_in_it(make: Any) -> None:
    data = make(BLOCKS, "fr")
    assert data == make(BLOCKS, "fr")
    found = Collector()
    assert office_metadata.read(io.BytesIO(data), found) in {"docx", "odt"}
    assert found.complete
    assert found._found == {}
    names = parts(data)
    assert not {name for name in names if "docProps" in name or "meta.xml" in name}
    for info in zipfile.ZipFile(io.BytesIO(data)).infolist():
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert info.extra == info.comment == b""


def test_the_kind_of_an_odt_stands_first_and_plain() -> None:
    data = odt.document(BLOCKS, "en")
    first = zipfile.ZipFile(io.BytesIO(data)).infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert data[30:38] == b"mimetype"
    assert data[38 : 38 + len(odt.TYPE)] == odt.TYPE.encode()


@given(st.text(max_size=300), st.sampled_from(["paragraph", "heading", "item", "quote"]))
@settings(max_examples=80, deadline=None)
def test_any_text_becomes_a_document_that_can_be_read(text: str, kind: Any) -> None:
    block = Block(kind, text, 1)
    said = harmless(text)
    assert "".join(one.text for one in pieces(block)) == said
    for data in (docx.document([block], text, foot=text), odt.document([block], text, foot=text)):
        for name, body in parts(data).items():
            if name.endswith((".xml", ".rels")):
                ET.fromstring(body)  # noqa: S314 - made here
    assert odt_paragraphs(odt.document([block], "en"))[0] == said
    (read,) = python_docx.Document(io.BytesIO(docx.document([block], "en"))).paragraphs
    assert read.text == said


def test_hidden_signs_are_written_out() -> None:
    (read,) = python_docx.Document(
        io.BytesIO(docx.document([Block("paragraph", "safe\u202edetrever\x00\ud800")], "en"))
    ).paragraphs
    assert read.text == "safeU+202EdetreverU+0000U+D800"


def test_directions_follow_the_letters() -> None:
    assert runs_right_to_left("12 مرحبا hello")
    assert not runs_right_to_left("hello مرحبا")
    made = pieces(Block("paragraph", "He said “مرحبا” twice"))
    assert [(one.rtl, one.text) for one in made] == [
        (False, "He said “"), (True, "مرحبا” "), (False, "twice")
    ]  # fmt: skip
    assert (
        b"<w:bidi/>" in parts(docx.document([Block("quote", "مرحبا")], "ar"))["word/document.xml"]
    )


def test_a_package_takes_no_odd_names() -> None:
    for names in (["a", "A"], ["../a"], ["/a"], ["a//b"], ["a\\b"], ["ä"]):
        with pytest.raises(ValueError, match="name"):
            zipped([(name, b"x") for name in names])
