"""Text documents: DOCX (ISO/IEC 29500) and ODT (ISO/IEC 26300)."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final

from defender_app.evidence_metadata import pictures, unseen
from defender_app.evidence_metadata.packages import Package
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes
from defender_app.evidence_metadata.safe_xml import Element, parse
from defender_app.evidence_metadata.tag_names import WORDS

if TYPE_CHECKING:
    from defender_app.evidence_metadata.findings import Collector

_STANDARD: Final = re.compile(
    r"http://(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.o(?:clc\.org|rg)|www\.w3\.org"
    r"|openoffice\.org)/|urn:(?:schemas-microsoft-com|oasis:names:tc|org:documentfoundation"
    r"|openoffice):"
)
_NUMBERED: Final = re.compile(r"Style\d+")
_LARGEST_XML: Final = 32 << 20
_EARLIEST: Final = 1980
_PROPERTIES: Final = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml")
_CHANGES: Final = frozenset(
    {"ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange"}
    | {"cellIns", "cellDel", "cellMerge", "numberingChange", "tblGridChange", "tcPrChange"}
)
_STATISTICS: Final = frozenset(
    """pages words characters charactersWithSpaces lines paragraphs scaleCrop linksUpToDate
    sharedDoc hyperlinksChanged document-statistic titlesOfParts headingPairs vector variant lpstr
    i4 slides notes hiddenSlides mmclips language digsig hlinks
    """.lower().split()
)


def read(file: IO[bytes], found: Collector) -> str:
    """Take what a document says besides its text.

    Returns:
        ``docx`` or ``odt``; "" where it is an archive of another kind, of which nothing was taken.
    """
    try:
        package = Package(file)
    except BrokenError:
        found.complete = False
        return ""
    if "word/document.xml" in package.parts:
        kind = "docx"
    elif "content.xml" in package.parts:
        kind = "odt"
    else:
        return ""
    _Office(package, found).read()
    return kind


class _Office:
    def __init__(self, package: Package, found: Collector) -> None:
        self.package, self.found = package, found
        self.pictures = 0
        self.left = 4 * _LARGEST_XML

    def read(self) -> None:
        for name in sorted(self.package.parts):
            try:
                self._part(name)
            except BrokenError:
                self.found.complete = False
        if self.package.comment:
            words = self.package.comment.decode("utf-8", "replace")
            self.found.add("comment", words, source="ZIP", name="comment")
        for info in self.package.parts.values():
            if info.date_time[0] > _EARLIEST:
                moment = "{:04}-{:02}-{:02} {:02}:{:02}:{:02}".format(*info.date_time)
                self.found.add("time", moment, source="ZIP", name="ZIP")
                return

    def _part(self, name: str) -> None:
        lower = name.lower()
        if lower.startswith(("thumbnails/", "docprops/thumbnail")):
            size = self.package.parts[name].file_size
            self.found.add("thumbnail", source=name, count=max(size, 1))
        elif name in _PROPERTIES:
            self._properties(self._xml(name), name)
        elif lower.endswith((".rels",)):
            self._links(self._xml(name))
        elif lower.startswith("customxml/") and lower.endswith(".xml") and "/item" in lower:
            self.found.add("custom", self._xml(name).words(), source="customXml", name=name)
        elif lower.startswith(("word/media/", "pictures/", "media/")):
            self._picture(name)
        elif lower.startswith(("word/embeddings/", "word/activex/", "object")):
            self.found.add("attachment", name, source="ZIP", name=name)
        elif lower.endswith("vbaproject.bin") or lower.startswith(("basic/", "scripts/")):
            self.found.add("script", name, source="ZIP", name=name)
        elif lower.endswith(".xml") and lower != "[content_types].xml":
            self._text(self._xml(name), name)
        elif lower.endswith(".bin"):
            self.found.add("other", name, source="ZIP", name=name)

    def _xml(self, name: str) -> Element:
        data = self.package.read(name, _LARGEST_XML)
        self.left -= len(data)
        if self.left < 0:
            raise BrokenError
        return parse(data)

    def _properties(self, root: Element, name: str) -> None:
        for one in root.walk():
            local = one.local.lower()
            words = "" if any(one.elements) else one.words()
            if local in {"property", "user-defined"}:
                named = one.get("name") or ""
                self.found.add("custom", one.words(), source=name, name=named)
            elif local == "template":
                self.found.add(
                    "path",
                    one.get("title") or one.get("href") or words,
                    source=name,
                    name="Template",
                )
            elif words.strip() and local not in _STATISTICS and not one.name.startswith("vt:"):
                self.found.add(WORDS.get(local, "other"), words, source=name, name=one.local)

    def _links(self, root: Element) -> None:
        for one in root.elements:
            if one.get("TargetMode") == "External":
                template = (one.get("Type") or "").endswith("/attachedTemplate")
                kind = "path" if template else "link"
                self.found.add(kind, one.get("Target") or "", source="rels", name="Target")

    def _picture(self, name: str) -> None:
        self.pictures += 1
        data = self.package.read(name)
        self.found.inside = self.pictures
        kind = pictures.kind_of(data[:64])
        if kind:
            pictures.read(kind, of_bytes(data), self.found)
        else:
            self.found.add("picture-inside", name.rpartition("/")[2], source="ZIP", name=name)
        self.found.inside = 0

    def _text(self, root: Element, name: str) -> None:
        comments = name.rpartition("/")[2].startswith("comments")
        saves: set[str] = set()
        changes = 0
        for one in unseen.runs(root):
            self.found.add("hidden-text", one.words(), source=name, count=1)
        for one in root.walk():
            changes += one.local in _CHANGES or one.local == "changed-region"
            self._element(one, name, comments=comments)
            for key, value in one.attributes.items():
                if "rsid" in key.lower():
                    saves.add(value)
        if changes:
            self.found.add("change", source=name, count=changes)
        if saves:
            self.found.add("editing", source="rsid", count=len(saves))

    def _element(self, one: Element, name: str, *, comments: bool) -> None:
        found, local = self.found, one.local
        author = one.get("author")
        if author:
            noted = comments or local in {"person", "comment"}
            found.add(
                "comment-author" if noted else "change-author", author, source=name, name=local
            )
        if one.get("date") and author:
            found.add("time", one.get("date"), source=name, name=local)
        if local in {"comment", "annotation"}:
            text = "".join(x.words() for x in one.elements if x.local in {"p", "list"})
            found.add("comment", text, source=name, name=local)
        self._unseen(one, name)
        self._made_up(one, name)

    def _made_up(self, one: Element, name: str) -> None:
        """What no standard knows, and names that somebody gave."""
        if one.space and not _STANDARD.match(one.space):
            words = one.words() or one.space
            self.found.add("other", words, source=name, name=one.local, count=1)
        elif one.local == "style" and one.get("customStyle") in {"1", "true", "on"}:
            called = next((x.get("val") or "" for x in one.elements if x.local == "name"), "")
            if not _NUMBERED.fullmatch(called):
                self.found.add("custom", called, source=name, name="style")

    def _unseen(self, one: Element, name: str) -> None:
        found, local = self.found, one.local
        if local in {"creator", "creator-initials", "sender-initials"} and name != "meta.xml":
            found.add("comment-author", one.words(), source=name, name=local)
        elif local == "date" and one.name == "dc:date":
            found.add("time", one.words(), source=name, name=local)
        elif local in {"vanish", "hidden-text", "hidden-paragraph"} and one.get("val") not in {
            "0",
            "false",
        }:
            found.add("hidden-text", source=name, count=1)
        elif local in {"attachedTemplate", "docVar"}:
            found.add("custom", one.get("val") or one.get("name"), source=name, name=local)
        elif local in {"docPr", "cNvPr"}:
            for key in ("descr", "title"):
                text = one.get(key) or ""
                found.add(
                    "path" if "\\" in text or "/" in text else "title", text, source=name, name=key
                )
        elif local == "config-item" and one.get("name") in {"PrinterName", "PrinterSetup"}:
            found.add("device", one.words()[:80], source=name, name="PrinterName")
