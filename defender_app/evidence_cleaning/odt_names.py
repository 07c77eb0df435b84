"""Names of styles in an ODT: those that somebody made up get others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from defender_app.evidence_metadata.safe_xml import Element

# Names that the programs give themselves.
_KNOWN: Final = re.compile(
    r"[A-Za-z]{1,5}\d{1,6}|(?:Standard|Default|Heading|Title|Subtitle|Text|List|Caption|Index"
    r"|Header|Footer|Footnote|Endnote|Table|Frame|Graphics|Numbering|Bullet|Internet|Visited"
    r"|Quotations?|Contents|Marginalia|Signature|Sender|Addressee|Salutation|First|Hanging"
    r"|Illustration|Drawing|Figure|Object|Emphasis|Strong|Source|Definition|Placeholder|Page|Line"
    r"|Landscape|Left|Right|HTML|Preformatted|Horizontal|Labels|Watermark|OLE|Rubies|Outline|No"
    r")(?:_20_(?:body|text|indent|line|link|left|right|content|contents|heading|symbols|list|note"
    r"|number|numbering|anchor|characters|page|index|style|[0-9]+|[a-z]))*"
)
_DEFINED: Final = frozenset(
    {"style", "list-style", "page-layout", "master-page", "outline-style", "date-style"}
    | {"time-style", "number-style", "percentage-style", "text-style", "currency-style"}
    | {"boolean-style", "linenumbering-configuration", "notes-configuration", "presentation-page"}
)
_DRAWN: Final = frozenset(
    {"fill-image", "gradient", "hatch", "opacity", "marker", "stroke-dash", "linearGradient"}
)
_LEADS: Final = frozenset(
    {"page-layout-name", "master-page-name", "fill-image-name", "fill-gradient-name"}
    | {"fill-hatch-name", "opacity-name", "marker-start", "marker-end", "stroke-dash"}
)


class Names:
    """Old names to new ones."""

    def __init__(self) -> None:
        self._new: dict[str, str] = {}

    def learn(self, root: Element) -> None:
        """Take up the names that are defined in a part."""
        for one in root.walk():
            name = one.get("name")
            if name and (
                one.local in _DRAWN or (one.local in _DEFINED and not _KNOWN.fullmatch(name))
            ):
                self._new.setdefault(name, f"N{len(self._new) + 1}")

    def change(self, one: Element) -> None:
        """Give an element the new names, where it is defined and where it leads there."""
        for key, value in one.attributes.items():
            local = key.rpartition(":")[2]
            defined = local == "name" and one.local in _DEFINED | _DRAWN
            leads = local.endswith("style-name") or local in _LEADS
            if value in self._new and (defined or leads):
                one.attributes[key] = self._new[value]
