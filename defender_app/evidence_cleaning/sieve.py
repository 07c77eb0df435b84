"""A first pass over the parts of a DOCX: only what the standard knows goes on to be cleaned.

What a namespace nobody knows names, words where no words belong, free words where the standard has
a fixed choice, what a reader would not show for want of contrast: all of it can carry a message.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import unseen
from defender_app.evidence_metadata.safe_xml import Element

if TYPE_CHECKING:
    from collections.abc import Iterator

_KNOWN: Final = re.compile(
    r"http://schemas\.openxmlformats\.org/"
    r"(?:(?:wordprocessingml|drawingml|officeDocument|markup-compatibility)/2006"
    r"(?:/(?:main|wordprocessingDrawing|picture|relationships|math|chart|lockedCanvas))?"
    r"|package/2006/(?:relationships|content-types))"
    r"|http://purl\.oclc\.org/ooxml/(?:wordprocessingml|drawingml|officeDocument)"
    r"/(?:main|wordprocessingDrawing|picture|relationships|math)"
    r"|http://schemas\.microsoft\.com/office/(?:word|drawing)/20\d\d(?:/\d\d?)?"
    r"/(?:wordml(?:/(?:cid|symex|cex|sdtdatahash|sdtformatlock))?|wordprocessing(?:Shape|Group"
    r"|Canvas|Ink|Drawing)|main|picture|diagram)"
    r"|http://schemas\.microsoft\.com/office/word/20\d\d/wordml"
    r"|urn:schemas-microsoft-com:(?:vml|office:office|office:word)"
    r"|http://www\.w3\.org/XML/1998/namespace"
)
_WORDS: Final = frozenset(
    {"t", "posOffset", "align", "pctPosHOffset", "pctPosVOffset", "pctWidth", "pctHeight"}
)
_WORD: Final = re.compile(r".*/wordprocessingml/(?:2006/)?main|.*/office/word/.*")
_FIXED: Final = re.compile(r".*/(?:wordprocessingDrawing|picture)")
_CHOICE: Final = re.compile(
    r"|[-+]?\d{1,12}(?:\.\d{1,6})?(?:pt|in|cm|mm|pc|pi|px|%)?|[0-9A-Fa-f]{1,8}|[0-9A-Fa-f]{20}"
    r"|[a-z][A-Za-z0-9]{0,40}|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}|[^\w\s]{1,2}|Picture"
)
_FREE: Final = frozenset(
    {"rFonts", "lvlText", "sym", "font", "style", "name", "pStyle", "rStyle", "tblStyle"}
    | {"basedOn", "next", "link", "numStyleLink", "styleLink", "numFmt", "compatSetting"}
)
_THEME: Final = frozenset({"theme", "clrScheme", "fontScheme", "fmtScheme", "custClr"})
_SHAPE: Final = re.compile(r"_x0000_[tsim]\d{1,6}")
_COMPATIBLE: Final = "http://schemas.microsoft.com/office/word"
_OFF: Final = frozenset({"0", "false", "off"})
_STYLE_WORDS: Final = frozenset(
    """normal heading title subtitle body text indent first list bullet number continue table grid
    light medium dark colorful shading accent toc toa index footnote endnote reference annotation
    header footer caption hyperlink followedhyperlink strong emphasis intense subtle quote book no
    spacing paragraph default font char web html preformatted plain page line envelope address
    return closing signature salutation date message block document map macro outline placeholder
    unresolved mention smart tag of figures authorities contents elegant contemporary professional
    classic columns simple effects theme acronym cite code definition keyboard sample typewriter
    variable bibliography revision balloon subject note with table normal internet link visited
    anchor top bottom z form a b d de la the default paragraph article section list table
    authorities mentions hashtag character characters numbering symbols bullets standard
    horizontal quotations frame marginalia comment
    """.split()  # noqa: SIM905 - a list of words is read best as words
)


def is_built_in(name: str) -> bool:
    """Whether a style bears a name that the program gives, and nobody made up."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    return bool(words) and all(one in _STYLE_WORDS for one in words)


def sift(root: Element, *, whole: bool) -> bool:
    """Leave only what is known; the tree is changed in place.

    Args:
        root: of a part.
        whole: whether the part is text that is read, and not styles or settings.

    Returns:
        Whether words were taken out that a reader would have shown to nobody.
    """
    taken = False
    waiting: list[tuple[Element, bool]] = [(root, False)]
    while waiting:
        one, ground = waiting.pop()
        _attributes(one)
        ground = ground or unseen.has_ground(one)
        kept: list[Element | str] = []
        for child in _known(one):
            if isinstance(child, str):
                if one.local in _WORDS or not child.strip():
                    kept.append(child)
            elif (
                whole and child.local == "r" and unseen.is_unseen(child, ground=ground)
            ) or _is_gone(child):
                taken = taken or bool(child.words().strip())
            elif not (one.local == "abstractNum" and child.local == "name"):
                kept.append(child)
        one.inside = kept
        waiting.extend((child, ground) for child in kept if isinstance(child, Element))
    return taken


def _known(one: Element) -> Iterator[Element | str]:
    """What is in an element, of two ways to say a thing only the one that is shown."""
    waiting = list(reversed(one.inside))
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            yield child
        elif child.local == "AlternateContent":
            waiting.extend(reversed(_chosen(child)))
        elif _KNOWN.fullmatch(child.space):
            yield child


def _chosen(both: Element) -> list[Element | str]:
    for one in both.elements:
        needed = (one.get("Requires") or "").split()
        if one.local == "Fallback" or (
            one.local == "Choice"
            and all(_KNOWN.fullmatch(one.spaces.get(prefix, "")) for prefix in needed)
        ):
            return one.inside
    return []


def _attributes(one: Element) -> None:
    for key, value in list(one.attributes.items()):
        local = key.rpartition(":")[2]
        if not _is_known(one, key, local, value):
            del one.attributes[key]
        elif local == "Ignorable":
            known = [x for x in value.split() if _KNOWN.fullmatch(one.spaces.get(x, ""))]
            one.attributes[key] = " ".join(known)
        elif local == "name" and one.local in _THEME:
            one.attributes[key] = "Office"


def _is_known(one: Element, key: str, local: str, value: str) -> bool:
    if key == "xmlns" or key.startswith("xmlns:"):
        return bool(_KNOWN.fullmatch(value))
    space = one.meant(key) or one.space
    if not _KNOWN.fullmatch(space):
        return False
    if space.startswith("urn:"):
        return local != "spid" and (local != "id" or bool(_SHAPE.fullmatch(value)))
    if one.local == "compatSetting" and local in {"uri", "val"}:
        return value == _COMPATIBLE if local == "uri" else value.isdigit()
    fixed = _FIXED.fullmatch(space) or _WORD.fullmatch(space)
    if not fixed or one.local in _FREE or local == "name":
        return True
    return bool(_CHOICE.fullmatch(value))


def _is_gone(one: Element) -> bool:
    """Whether a row of a table is not shown."""
    return one.local == "tr" and any(
        part.local == "hidden" and (part.get("val") or "1") not in _OFF
        for inner in one.elements
        if inner.local == "trPr"
        for part in inner.elements
    )
