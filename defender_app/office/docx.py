"""A text document as word processors take it (DOCX, ISO/IEC 29500), that says nothing but its text.

No properties, no author, no time, no count of saves, no link to anything outside.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.office.blocks import DEEPEST, harmless, pieces, runs_right_to_left
from defender_app.office.package import escaped, quoted, zipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.office.blocks import Block, Piece

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R: Final = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS: Final = ("styles", "numbering", "footer1")
_DEEPEST_ITEM: Final = 2
_BREAK: Final = re.compile(r"([\n\t])")
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}")
# Size of the letters in half points, and space before, of the headings.
_HEADINGS: Final = ((32, 360), (26, 300), (24, 240))


def document(blocks: Iterable[Block], language: str, *, foot: str = "") -> bytes:
    """The blocks as one document.

    Args:
        blocks: in order.
        language: tag of the language of most of it.
        foot: a line that stands at the foot of every page.

    Returns:
        A DOCX file.
    """
    body = "".join(_block(one) for one in blocks)
    page = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1304" w:right="1304" w:bottom="1304" w:left="1304" w:header="709"'
        ' w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    main = f"{_HEAD}<w:document {_W} {_R}><w:body>{body}{page}</w:body></w:document>"
    line = _paragraph("Footer", foot, _runs_of_text(foot))
    return zipped(
        [
            ("[Content_Types].xml", _types()),
            ("_rels/.rels", _relations([("officeDocument", "word/document.xml")])),
            ("word/document.xml", main.encode()),
            ("word/_rels/document.xml.rels", _document_relations()),
            ("word/styles.xml", _styles(language if _TAG.fullmatch(language) else "en")),
            ("word/numbering.xml", _numbering()),
            ("word/footer1.xml", f"{_HEAD}<w:ftr {_W}>{line}</w:ftr>".encode()),
        ]
    )


def _block(block: Block) -> str:
    if block.kind == "rule":
        return (
            '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A6A6A6"/>'
            "</w:pBdr></w:pPr></w:p>"
        )
    runs = "".join(_run(piece) for piece in pieces(block))
    if block.kind == "heading":
        return _paragraph(f"Heading{min(max(block.level, 1), DEEPEST)}", block.text, runs)
    if block.kind == "item":
        depth = min(max(block.level, 0), _DEEPEST_ITEM)
        number = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'
        return _paragraph("ListBullet", block.text, runs, number)
    return _paragraph("Quote" if block.kind == "quote" else "Normal", block.text, runs)


def _paragraph(style: str, text: str, runs: str, more: str = "") -> str:
    turned = "<w:bidi/>" if runs_right_to_left(text) else ""
    named = f'<w:pStyle w:val="{style}"/>'
    return f"<w:p><w:pPr>{named}{more}{turned}</w:pPr>{runs}</w:p>"


def _runs_of_text(text: str) -> str:
    return f"<w:r>{_letters(harmless(text))}</w:r>" if text else ""


def _run(piece: Piece) -> str:
    about = "<w:i/><w:iCs/>" if piece.stands_out else ""
    about += '<w:highlight w:val="yellow"/>' if piece.missing else ""
    about += "<w:rtl/>" if piece.rtl else ""
    if piece.language and _TAG.fullmatch(piece.language):
        tag = quoted(piece.language)
        about += f"<w:lang w:val={tag} w:eastAsia={tag} w:bidi={tag}/>"
    looks = f"<w:rPr>{about}</w:rPr>" if about else ""
    return f"<w:r>{looks}{_letters(piece.text)}</w:r>"


def _letters(text: str) -> str:
    made = []
    for part in _BREAK.split(text):
        if part == "\n":
            made.append("<w:br/>")
        elif part == "\t":
            made.append("<w:tab/>")
        elif part:
            made.append(f'<w:t xml:space="preserve">{escaped(part)}</w:t>')
    return "".join(made)


def _styles(language: str) -> bytes:
    fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
    tag = quoted(language)
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}"
        f'<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val={tag}/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr>'
        "</w:pPrDefault></w:docDefaults>"
    )
    usual = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        "</w:style>"
    )
    made = [defaults, usual]
    for level, (size, before) in enumerate(_HEADINGS, 1):
        made.append(
            _style(
                f"Heading{level}",
                f"heading {level}",
                f'<w:keepNext/><w:spacing w:before="{before}" w:after="100"/>'
                f'<w:outlineLvl w:val="{level - 1}"/>',
                f'<w:b/><w:bCs/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>',
            )
        )
    made += [
        _style("ListBullet", "List Bullet", '<w:spacing w:after="60"/>'),
        _style("Quote", "Quote", '<w:ind w:left="567" w:right="567"/>'),
        _style("Footer", "footer", '<w:jc w:val="center"/>', '<w:sz w:val="18"/>'),
    ]
    return f"{_HEAD}<w:styles {_W}>{''.join(made)}</w:styles>".encode()


def _style(ident: str, name: str, paragraph: str, letters: str = "") -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{ident}"><w:name w:val="{name}"/>'
        '<w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr>{f'<w:rPr>{letters}</w:rPr>' if letters else ''}</w:style>"
    )


def _numbering() -> bytes:
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{454 * (level + 1)}" w:hanging="340"/></w:pPr></w:lvl>'
        for level, sign in enumerate("•–•")
    )
    return (
        f'{_HEAD}<w:numbering {_W}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    ).encode()


def _types() -> bytes:
    parts = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_MAIN}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            *((name, name.rstrip("1")) for name in _PARTS),
        )
    )
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{parts}</Types>'
    ).encode()


def _document_relations() -> bytes:
    return _relations([(name.rstrip("1"), f"{name}.xml") for name in _PARTS])


def _relations(targets: Sequence[tuple[str, str]]) -> bytes:
    each = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'.encode()
