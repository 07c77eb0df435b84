"""A text document in the open format (ODT, ISO/IEC 26300), that says nothing but its text.

No ``meta.xml``: no author, no time, no program, no count of anything.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.office.blocks import DEEPEST, harmless, pieces, runs_right_to_left
from defender_app.office.package import escaped, quoted, zipped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.office.blocks import Block, Piece

TYPE: Final = "application/vnd.oasis.opendocument.text"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE: Final = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES: Final = " ".join(
    f'xmlns:{short}="{_SPACE}:{long}:1.0"'
    for short, long in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("fo", "xsl-fo-compatible"),
    )
)
_VERSION: Final = 'office:version="1.3"'
_BREAK: Final = re.compile(r"(\n|\t|  +|^ | $)")
_TAG: Final = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?")
_DEEPEST_ITEM: Final = 2
# Name, name shown, how the paragraph looks, how its letters do.
_NAMED: Final = (
    ("Standard", "Standard"),
    ("List", "List", 'fo:margin-bottom="1mm"'),
    ("Quotations", "Quotations", 'fo:margin-left="10mm" fo:margin-right="10mm"'),
    ("Footer", "Footer", 'fo:text-align="center"', 'fo:font-size="9pt"'),
    ("Horizontal_20_Line", "Horizontal Line", 'fo:border-bottom="0.5pt solid #a6a6a6"'),
)


def document(blocks: Iterable[Block], language: str, *, foot: str = "") -> bytes:
    """The blocks as one document.

    Args:
        blocks: in order.
        language: tag of the language of most of it.
        foot: a line that stands at the foot of every page.

    Returns:
        An ODT file.
    """
    spans = _Spans()
    body = "".join(_block(one, spans) for one in blocks)
    content = (
        f"{_HEAD}<office:document-content {_NAMES} {_VERSION}>"
        f"<office:automatic-styles>{_directions()}{spans.styles()}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped(
        [
            ("mimetype", TYPE.encode()),
            ("content.xml", content.encode()),
            ("styles.xml", _styles(language, foot)),
            ("META-INF/manifest.xml", _manifest()),
        ],
        stored=frozenset({"mimetype"}),
    )


class _Spans:
    """The looks of letters that a document uses, each with a name."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}

    def of(self, piece: Piece) -> str:
        """The name of the look of a piece, or "" for that of the paragraph."""
        about = ""
        if piece.stands_out:
            about += ' fo:font-style="italic" style:font-style-complex="italic"'
        if piece.missing:
            about += ' fo:background-color="#ffff00"'
        about += _tongue(piece.language)
        return self._names.setdefault(about, f"T{len(self._names) + 1}") if about else ""

    def styles(self) -> str:
        """All of them."""
        return "".join(
            f'<style:style style:name="{name}" style:family="text">'
            f"<style:text-properties{about}/></style:style>"
            for about, name in self._names.items()
        )


def _tongue(language: str) -> str:
    found = _TAG.fullmatch(language)
    if found is None:
        return ""
    tongue, country = quoted(found[1].lower()), quoted((found[2] or "none").upper())
    country = '"none"' if found[2] is None else country
    return "".join(
        f" {name}:language{kind}={tongue} {name}:country{kind}={country}"
        for name, kind in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    )


def _block(block: Block, spans: _Spans) -> str:
    if block.kind == "rule":
        return '<text:p text:style-name="Horizontal_20_Line"/>'
    letters = "".join(_span(piece, spans) for piece in pieces(block))
    turned = "R" if runs_right_to_left(block.text) else ""
    if block.kind == "heading":
        level = min(max(block.level, 1), DEEPEST)
        name = f"H{level}R" if turned else f"Heading_20_{level}"
        return f'<text:h text:style-name="{name}" text:outline-level="{level}">{letters}</text:h>'
    if block.kind == "item":
        depth = min(max(block.level, 0), _DEEPEST_ITEM) + 1
        opened = '<text:list text:style-name="L1"><text:list-item>' + (
            "<text:list><text:list-item>" * (depth - 1)
        )
        closed = "</text:list-item></text:list>" * depth
        name = "IR" if turned else "List"
        return f'{opened}<text:p text:style-name="{name}">{letters}</text:p>{closed}'
    usual, right = ("Quotations", "QR") if block.kind == "quote" else ("Standard", "PR")
    return f'<text:p text:style-name="{right if turned else usual}">{letters}</text:p>'


def _span(piece: Piece, spans: _Spans) -> str:
    name = spans.of(piece)
    letters = "".join(_letters(piece.text))
    return f'<text:span text:style-name="{name}">{letters}</text:span>' if name else letters


def _letters(text: str) -> Iterator[str]:
    """Escaped letters; of several spaces readers keep one, so that they are counted."""
    for part in _BREAK.split(text):
        if part == "\n":
            yield "<text:line-break/>"
        elif part == "\t":
            yield "<text:tab/>"
        elif part and not part.strip(" "):
            yield f'<text:s text:c="{len(part)}"/>'
        elif part:
            yield escaped(part)


def _directions() -> str:
    """What runs from right to left, for each kind of paragraph."""
    pairs = [("PR", "Standard"), ("QR", "Quotations"), ("IR", "List")]
    pairs += [(f"H{level}R", f"Heading_20_{level}") for level in range(1, DEEPEST + 1)]
    return "".join(
        f'<style:style style:name="{name}" style:family="paragraph"'
        f' style:parent-style-name="{parent}"><style:paragraph-properties'
        ' style:writing-mode="rl-tb" fo:text-align="start"/></style:style>'
        for name, parent in pairs
    )


def _styles(language: str, foot: str) -> bytes:
    tongue = _tongue(language) or _tongue("en")
    headings = "".join(
        _style(
            f"Heading_20_{level}",
            f"Heading {level}",
            f'fo:margin-top="{6 - level}mm" fo:margin-bottom="2mm" fo:keep-with-next="always"',
            f'fo:font-weight="bold" style:font-weight-complex="bold" fo:font-size="{size}pt"',
        )
        for level, size in enumerate((16, 13, 12), 1)
    )
    named = "".join(_style(*one) for one in _NAMED)
    line = f'<text:p text:style-name="Footer">{"".join(_letters(harmless(foot)))}</text:p>'
    bullets = "".join(
        f'<text:list-level-style-bullet text:level="{level}" text:bullet-char="{sign}">'
        '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
        f'<style:list-level-label-alignment text:label-followed-by="listtab"'
        f' fo:margin-left="{8 * level}mm" fo:text-indent="-6mm"/>'
        "</style:list-level-properties></text:list-level-style-bullet>"
        for level, sign in enumerate("•–•", 1)
    )
    return (
        f"{_HEAD}<office:document-styles {_NAMES} {_VERSION}><office:styles>"
        '<style:default-style style:family="paragraph"><style:paragraph-properties'
        ' fo:margin-bottom="2.5mm" fo:line-height="125%"/>'
        f'<style:text-properties fo:font-size="11pt"{tongue}/></style:default-style>'
        f"{named}{headings}"
        f'<text:list-style style:name="L1">{bullets}</text:list-style></office:styles>'
        '<office:automatic-styles><style:page-layout style:name="A4">'
        '<style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"'
        ' fo:margin-top="23mm" fo:margin-bottom="15mm" fo:margin-left="23mm"'
        ' fo:margin-right="23mm"/><style:footer-style><style:header-footer-properties'
        ' fo:margin-top="5mm"/></style:footer-style></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard"'
        f' style:page-layout-name="A4"><style:footer>{line}</style:footer></style:master-page>'
        "</office:master-styles></office:document-styles>"
    ).encode()


def _style(name: str, shown: str, paragraph: str = "", letters: str = "") -> str:
    parent = "" if name == "Standard" else ' style:parent-style-name="Standard"'
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}"'
        f' style:family="paragraph"{parent}><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {letters}/></style:style>"
    )


def _manifest() -> bytes:
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in (("/", TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml"))
    )
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_SPACE}:manifest:1.0"'
        f' manifest:version="1.3">{entries}</manifest:manifest>'
    ).encode()
