"""A first pass over the parts of an ODT: only what the standard knows goes on to be cleaned."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata.safe_xml import Element

if TYPE_CHECKING:
    from collections.abc import Iterable

_KNOWN: Final = re.compile(
    r"urn:oasis:names:tc:opendocument:xmlns:"
    r"(?:office|text|style|table|drawing|xsl-fo-compatible|svg-compatible|datastyle|chart|dr3d"
    r"|form|script|presentation|meta|animation|smil-compatible|config|of|digitalsignature):1\.[0-3]"
    r"|urn:org:documentfoundation:names:experimental:(?:office|calc):xmlns:(?:lo|calc)ext:1\.0"
    r"|urn:openoffice:names:experimental:ooo-ms-interop:xmlns:(?:field|form):1\.0"
    r"|http://www\.w3\.org/(?:1999/xlink|XML/1998/namespace)"
    r"|http://purl\.org/dc/elements/1\.1/"
    r"|http://openoffice\.org/(?:2004|2005|2009)/(?:office|writer|calc|table|drawing|report)"
)
_PARAGRAPHS: Final = frozenset({"p", "h"})
_BOXES: Final = frozenset({"table-cell", "text-box", "custom-shape"})
_HOLDERS: Final = frozenset({"note-body", "text-box", "frame", "note"})
_PALE: Final = re.compile(r"#(?:[Ff][0-9A-Fa-f]){3}")
_TINY: Final = re.compile(r"(?:[01](?:\.\d+)?|2(?:\.0+)?)pt|0(?:\.0\d+)?(?:cm|in)|0?\.\d+mm")
_NONE: Final = frozenset({"", "transparent"})
_NO_TEXT: Final = frozenset({"none", "condition"})
_LED: Final = frozenset({"chain-next-name", "caption-id", "ref-name", "generator"})


class Unseen:
    """The styles whose words are shown to nobody."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        self.pale: set[str] = set()

    def learn(self, roots: Iterable[Element]) -> None:
        """Take up the styles of all parts, with those that follow from them."""
        below: dict[str, str] = {}
        for root in roots:
            for one in root.walk():
                if one.local == "style":
                    name = one.get("name") or ""
                    below[name] = one.get("parent-style-name") or ""
                    self._style(name, list(one.elements))
        for known in (self.hidden, self.pale):
            while more := {one for one, parent in below.items() if parent in known} - known:
                known.update(more)

    def _style(self, name: str, parts: list[Element]) -> None:
        ground = any((one.get("background-color") or "") not in _NONE for one in parts)
        for one in parts:
            if one.local != "text-properties":
                continue
            if one.get("display") in _NO_TEXT or _TINY.fullmatch(one.get("font-size") or ""):
                self.hidden.add(name)
            if _PALE.fullmatch(one.get("color") or "") and not ground:
                self.pale.add(name)


def sift(root: Element, unseen: Unseen) -> bool:
    """Leave only what is known; the tree is changed in place.

    Returns:
        Whether words were taken out that a reader would have shown to nobody.
    """
    taken = False
    waiting = [(root, False, False)]
    while waiting:
        one, within, boxed = waiting.pop()
        _attributes(one)
        within = (within or one.local in _PARAGRAPHS) and one.local not in _HOLDERS
        boxed = boxed or one.local in _BOXES
        words = within or one.space.endswith(":datastyle:1.0") or one.space.startswith("http:")
        kept: list[Element | str] = []
        for child in one.inside:
            if isinstance(child, str):
                if words or not child.strip():
                    kept.append(child)
            elif _is_gone(child) or (not boxed and child.get("style-name") in unseen.pale):
                taken = taken or bool(child.words().strip())
            elif _KNOWN.fullmatch(child.space):
                kept.append(child)
        one.inside = kept
        waiting.extend((child, within, boxed) for child in kept if isinstance(child, Element))
    return taken


def _is_gone(one: Element) -> bool:
    hidden = one.get("visibility") in {"collapse", "filter"}
    return hidden and one.local in {"table-row", "table-column"}


def _attributes(one: Element) -> None:
    for key, value in list(one.attributes.items()):
        local = key.rpartition(":")[2]
        if key == "xmlns" or key.startswith("xmlns:"):
            known = bool(_KNOWN.fullmatch(value))
        else:
            known = bool(_KNOWN.fullmatch(one.meant(key) or one.space)) and local not in _LED
        if not known:
            del one.attributes[key]
        elif one.local == "table" and local == "name":
            one.attributes[key] = "Table"
