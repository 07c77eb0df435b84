"""ODT, written anew: the text as it is read today. Source: ISO/IEC 26300 (OpenDocument)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import archive, odt_sieve, picture, tree
from defender_app.evidence_cleaning.odt_names import Names
from defender_app.evidence_cleaning.plan import Cleaned
from defender_app.evidence_metadata.pieces import BrokenError
from defender_app.evidence_metadata.safe_xml import Element, parse, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.decoding.rooms import Ask
    from defender_app.evidence_metadata.packages import Package

ODT: Final = "application/vnd.oasis.opendocument.text"
_LARGEST_XML: Final = 32 << 20
_LARGEST_PICTURE: Final = 64 << 20
_KEPT: Final = ("content.xml", "styles.xml")
_PICTURE: Final = re.compile(r"(?:Pictures|media)/[^/]+", re.IGNORECASE)
_GONE: Final = re.compile(
    r"mimetype|meta\.xml|settings\.xml|manifest\.rdf|layout-cache|META-INF/.*|Thumbnails/.*"
    r"|Configurations2/.*|Fonts/.*|ObjectReplacements/.*"
)
_MANIFEST: Final = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_DROPPED: Final = frozenset(
    {"annotation", "annotation-end", "tracked-changes", "change", "change-start", "change-end"}
    | {"bookmark", "bookmark-start", "bookmark-end", "meta", "scripts", "event-listeners"}
    | {"reference-mark", "reference-mark-start", "reference-mark-end", "forms", "user-field-decls"}
    | {"variable-decls", "sequence-decls", "dde-connection-decls", "hidden-text", "soft-page-break"}
    | {"hidden-paragraph", "font-face-src", "title", "desc", "toc-mark", "toc-mark-start"}
    | {"toc-mark-end", "alphabetical-index-mark", "user-index-mark", "settings", "meta-field-ref"}
    | {"image-map", "script", "placeholder-ref", "dde-source", "section-source", "linked-to"}
)
_UNWRAPPED: Final = frozenset(
    {"a", "author-name", "author-initials", "initial-creator", "creator", "creation-date", "date"}
    | {"creation-time", "modification-date", "modification-time", "print-date", "print-time"}
    | {"printed-by", "editing-duration", "editing-cycles", "file-name", "template-name", "time"}
    | {"user-defined", "user-field-get", "user-field-input", "variable-set", "variable-get"}
    | {"variable-input", "text-input", "sender-firstname", "sender-lastname", "sender-initials"}
    | {"sender-title", "sender-position", "sender-email", "sender-phone-private", "sender-fax"}
    | {"sender-company", "sender-phone-work", "sender-street", "sender-city", "sender-country"}
    | {
        "sender-postal-code",
        "sender-state-or-province",
        "reference-ref",
        "bookmark-ref",
        "meta-field",
    }
    | {"conditional-text", "execute-macro", "drop-down", "database-display", "database-name"}
    | {"subject", "keywords", "description", "sheet-name", "expression", "placeholder", "sequence"}
)
_TEXT: Final = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_REFUSED: Final = frozenset(
    {"object", "object-ole", "binary-data", "plugin", "applet", "floating-frame", "math", "form"}
)
_TELLING: Final = frozenset(
    {
        "rsid",
        "paragraph-rsid",
        "id",
        "change-id",
        "author",
        "display-name",
        "description",
        "help-id",
    }
    | {"href-target", "title", "target-frame-name", "visited-style-name", "server-map", "formula"}
    | {"string-value", "date-value", "time-value", "printer"}
)
_CUT: Final = re.compile(r"[1-9]")
_IMAGES: Final = frozenset({"image", "fill-image", "background-image"})
_NAMED: Final = frozenset(
    {"fill-image", "gradient", "hatch", "opacity", "marker", "stroke-dash", "linearGradient"}
    | {"sequence", "sequence-decl", "section"}
)
_NO_TEXT: Final = frozenset({"none", "condition"})


def clean(package: Package, ask: Ask) -> Cleaned:
    """Put out a copy.

    Raises:
        Refused: ``copy-unknown-inside``, ``file-encrypted``, ``file-broken``, or as for pictures.
    """
    made = _Odt(package)
    ask.give(made.data())
    return Cleaned(media_type=ODT, extension="odt", lost=tuple(sorted(made.lost)))


class _Odt:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.lost: set[str] = set()
        self.pictures: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.names = Names()

    def data(self) -> bytes:
        """The archive."""
        self._check()
        trees = {name: self._tree(name) for name in _KEPT if name in self.package.parts}
        unseen = odt_sieve.Unseen()
        unseen.learn(trees.values())
        self.hidden = unseen.hidden
        for root in trees.values():
            if odt_sieve.sift(root, unseen):
                self.lost.add("hidden-text")
            self.names.learn(root)
        written = []
        for name, root in trees.items():
            tree.change(root, self._fate, self._touch)
            written.append((name, write(root)))
        media = [(new, self._picture(old)) for old, new in self.pictures.items()]
        parts = [*written, *media]
        about = ("META-INF/manifest.xml", _manifest([name for name, _ in parts]))
        return archive.packed([("mimetype", ODT.encode()), *parts, about], stored="mimetype")

    def _check(self) -> None:
        parts = self.package.parts
        if "META-INF/manifest.xml" in parts:
            manifest = self._tree("META-INF/manifest.xml")
            if any(one.local == "encryption-data" for one in manifest.walk()):
                raise Refused("file-encrypted")
        if "mimetype" in parts and self._read("mimetype").strip() != ODT.encode():
            raise Refused("copy-not-this-kind")
        for name in parts:
            if name not in _KEPT and not _PICTURE.fullmatch(name) and not _GONE.fullmatch(name):
                raise Refused("copy-unknown-inside")

    def _read(self, name: str, most: int = _LARGEST_XML) -> bytes:
        try:
            return self.package.read(name, most)
        except BrokenError:
            raise Refused("file-broken") from None

    def _tree(self, name: str) -> Element:
        try:
            return parse(self._read(name))
        except BrokenError:
            raise Refused("file-broken") from None

    def _picture(self, name: str) -> bytes:
        data = self._read(name, _LARGEST_PICTURE)
        return picture.clean_inside(data, data[:4096])

    def _fate(self, one: Element) -> Sequence[Element | str] | None:
        local = one.local
        if local in _REFUSED:
            raise Refused("copy-unknown-inside")
        self._count(one)
        if local in _DROPPED:
            return ()
        if local in _UNWRAPPED and (one.space == _TEXT or local == "a"):
            return one.inside
        if local in _IMAGES and one.get("href") is not None:
            return self._image(one)
        if one.get("style-name") in self.hidden and local in {"span", "p", "h"}:
            self.lost.add("hidden-text")
            return ()
        if local == "section" and one.get("display") in _NO_TEXT:
            self.lost.add("hidden-text")
            return ()
        return None

    def _image(self, one: Element) -> Sequence[Element | str] | None:
        path = (one.get("href") or "").removeprefix("./")
        if path not in self.package.parts:
            self.lost.add("links")
            return ()
        if path not in self.pictures:
            ending = path.rpartition(".")[2].lower()
            if not re.fullmatch(r"[a-z]{3,4}", ending):
                raise Refused("copy-unknown-inside")
            self.pictures[path] = f"Pictures/{len(self.pictures) + 1}.{ending}"
        return None

    def _count(self, one: Element) -> None:
        codes = {
            "annotation": "comments",
            "tracked-changes": "deleted-text",
            "a": "links",
            "hidden-text": "hidden-text",
            "hidden-paragraph": "hidden-text",
            "font-face-src": "fonts",
        }
        if one.local in codes:
            self.lost.add(codes[one.local])
        elif one.local in _UNWRAPPED and one.space == _TEXT:
            self.lost.add("fields")

    def _touch(self, one: Element) -> None:
        clip = one.get("clip")
        if clip and _CUT.search(clip):
            # What was cut off is still in the picture.
            raise Refused("copy-unknown-inside")
        tree.without(one, _TELLING.__contains__)
        self.names.change(one)
        if one.local not in _NAMED:
            # Names of frames and sections are often those of files.
            for key in [key for key in one.attributes if key in {"draw:name", "text:name"}]:
                del one.attributes[key]
        for key, value in list(one.attributes.items()):
            if key.rpartition(":")[2] == "href" and not key.startswith("xmlns"):
                path = value.removeprefix("./")
                if path in self.pictures and one.local in _IMAGES:
                    one.attributes[key] = self.pictures[path]
                else:
                    del one.attributes[key]


def _manifest(names: Sequence[str]) -> bytes:
    about = {"xmlns:manifest": _MANIFEST, "manifest:version": "1.2"}
    root = Element("manifest:manifest", _MANIFEST, about, {})
    kinds = {"xml": "text/xml", "jpg": "image/jpeg", "jpeg": "image/jpeg"}
    for name in ("/", *names):
        ending = name.rpartition(".")[2]
        kind = ODT if name == "/" else kinds.get(ending, f"image/{ending}")
        entry = {"manifest:full-path": name, "manifest:media-type": kind}
        root.inside.append(Element("manifest:file-entry", _MANIFEST, entry, {}))
    return write(root)
