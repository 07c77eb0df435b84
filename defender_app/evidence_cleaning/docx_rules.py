"""What of a DOCX stays, what goes, and what nobody here knows. Source: ISO/IEC 29500-1."""

from __future__ import annotations

import re
from typing import Final

# Parts that are rewritten; pictures are cleaned; everything named below goes; the rest is refused.
KEPT: Final = re.compile(
    r"word/(?:document|styles|numbering|fontTable|footnotes|endnotes|settings|header\d*|footer\d*"
    r"|theme/theme\d*)\.xml"
)
PICTURE: Final = re.compile(r"word/media/[^/]+\.(?:jpe?g|png|gif|bmp|tiff?)", re.IGNORECASE)
GONE: Final = re.compile(
    r"(?:docProps|customXml|_xmlsignatures|package|\[trash\]|userCustomization|customUI)/.*"
    r"|(?:.*/)?_rels/.*\.rels|\[Content_Types\]\.xml|docMetadata/.*|mimetype"
    r"|word/(?:comments\w*|people|webSettings|stylesWithEffects|documenttasks/.*|glossary/.*"
    r"|printerSettings.*|fonts/.*|media/[^/]+\.(?:svg|wdp)|threadedComments?.*|intelligence2?"
    r"|attachedToolbars.*|mailMergeRecipientData|recipientData)(?:\.xml|\.bin)?",
    re.IGNORECASE,
)
LINKED: Final = re.compile(r"word/(?:header|footer|footnotes|endnotes)\d*\.xml")
RELATIONS: Final = frozenset(
    {"officeDocument", "styles", "numbering", "fontTable", "footnotes", "endnotes", "settings"}
    | {"header", "footer", "theme", "image"}
)

W: Final = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
R: Final = frozenset(
    {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    }
)
# Elements of any namespace, with all that is in them.
DROPPED: Final = frozenset(
    {"comment", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"}
    | {"bookmarkStart", "bookmarkEnd", "proofErr", "permStart", "permEnd", "del", "moveFrom"}
    | {"moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"}
    | {"cellDel", "cellIns", "cellMerge", "instrText", "delInstrText", "fldChar", "delText"}
    | {"rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tcPrChange"}
    | {"trPrChange", "tblGridChange", "numberingChange", "extLst", "sdtPr", "sdtEndPr", "rsids"}
    | {"customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "rsid"}
    | {"customXmlDelRangeEnd", "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd"}
    | {"customXmlMoveToRangeStart", "customXmlMoveToRangeEnd", "customXmlPr", "smartTagPr"}
    | {"contentPart", "embedRegular", "embedBold", "embedItalic", "embedBoldItalic", "aliases"}
    | {"hlinkClick", "hlinkHover", "snapVertSplitter", "personal", "personalCompose"}
    | {
        "personalReply",
        "lastRenderedPageBreak",
        "docVars",
        "ffData",
        "tblCaption",
        "tblDescription",
        "nsid",
        "tmpl",
        "latentStyles",
        "altName",
        "webHidden",
        "vanish",
        "specVanish",
    }
)
UNWRAPPED: Final = frozenset(
    {"ins", "moveTo", "hyperlink", "fldSimple", "smartTag", "customXml", "sdt", "sdtContent"}
)
LINKS: Final = frozenset({"hyperlink", "hlinkClick", "hlinkHover"})
COMMENTS: Final = frozenset({"comment", "commentReference", "commentRangeStart"})
DELETED: Final = frozenset({"del", "moveFrom", "delText"})
FIELDS: Final = frozenset({"instrText", "fldSimple", "fldChar", "ffData"})
REFUSED: Final = frozenset(
    {"altChunk", "subDoc", "control", "OLEObject", "object", "chart", "relIds", "movie"}
    | {"dataModelExt", "diagram", "oleObj", "wavAudioFile", "audioFile", "videoFile"}
)
SHAPES: Final = frozenset({"drawing", "pict"})
HIDDEN: Final = frozenset({"vanish", "specVanish"})
OFF: Final = frozenset({"0", "false", "off"})
STYLE_LINKS: Final = frozenset(
    {"pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "numStyleLink", "styleLink"}
)
SETTINGS: Final = frozenset(
    {"evenAndOddHeaders", "mirrorMargins", "defaultTabStop", "compat", "clrSchemeMapping"}
    | {"themeFontLang", "footnotePr", "endnotePr", "bordersDoNotSurroundHeader", "gutterAtTop"}
    | {"bordersDoNotSurroundFooter", "displayBackgroundShape", "autoHyphenation"}
    | {"characterSpacingControl", "decimalSymbol", "listSeparator"}
)
_NAMED: Final = frozenset(
    {"paraId", "textId", "author", "initials", "date", "dateUtc", "descr", "title", "alt", "href"}
    | {
        "anchorId",
        "editId",
        "gfxdata",
        "userId",
        "providerId",
        "tooltip",
        "tgtFrame",
        "docLocation",
    }
    | {"durableId", "nsid", "storeItemID", "cstate", "oleicon", "progid"}
)


def is_telling(name: str) -> bool:
    """Whether an attribute of that name (without prefix) tells who, when or whence."""
    return name in _NAMED or name.lower().startswith("rsid")


TYPES: Final = {
    "document": "document.main",
    "styles": "styles",
    "numbering": "numbering",
    "fontTable": "fontTable",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "settings": "settings",
    "header": "header",
    "footer": "footer",
}
MEDIA: Final = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
}
DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
