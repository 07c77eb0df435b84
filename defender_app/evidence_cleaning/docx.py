"""DOCX, written anew: the text as it is read today, without whoever wrote it, when, and before."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused
from defender_app.evidence_cleaning import archive, picture, sieve, tree
from defender_app.evidence_cleaning import docx_rules as rules
from defender_app.evidence_cleaning.plan import Cleaned
from defender_app.evidence_metadata.pieces import BrokenError
from defender_app.evidence_metadata.safe_xml import Element, parse, write

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from defender_app.decoding.rooms import Ask
    from defender_app.evidence_metadata.packages import Package

    Cut = tuple[float, float, float, float]

_LARGEST_XML: Final = 32 << 20
_LARGEST_PICTURE: Final = 64 << 20
_NO_WORDS: Final = (
    "word/styles",
    "word/numbering",
    "word/fontTable",
    "word/settings",
    "word/theme",
)
_DIGITS: Final = re.compile(r"\d+$")
_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_THEME: Final = "application/vnd.openxmlformats-officedocument.theme+xml"


def clean(package: Package, ask: Ask) -> Cleaned:
    """Put out a copy.

    Raises:
        Refused: ``copy-unknown-inside``, ``file-broken``, or as for pictures.
    """
    made = _Docx(package).made()
    data = archive.packed(made.parts)
    ask.give(data)
    return Cleaned(media_type=rules.DOCX, extension="docx", lost=tuple(sorted(made.lost)))


class _Docx:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.lost: set[str] = set()
        self.parts: list[tuple[str, bytes]] = []
        self.hidden_styles: frozenset[str] = frozenset()
        self.styles: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.cuts: dict[str, tuple[str, Cut]] = {}

    def made(self) -> _Docx:
        """All parts, in the order in which they are packed."""
        names = list(self.package.parts)
        xml = [one for one in names if rules.KEPT.fullmatch(one)]
        pictures = [one for one in names if rules.PICTURE.fullmatch(one)]
        if not all(one in xml or one in pictures or rules.GONE.fullmatch(one) for one in names):
            raise Refused("copy-unknown-inside")
        for number, name in enumerate(sorted(pictures), 1):
            ending = name.rpartition(".")[2].lower()
            self.names[name] = f"word/media/image{number}.{ending}"
        self.names |= {name: name for name in xml}
        trees = {name: self._tree(name) for name in xml}
        for name, root in trees.items():
            if sieve.sift(root, whole=not name.startswith(_NO_WORDS)):
                self.lost.add("hidden-text")
        if "word/styles.xml" in trees:
            self._learn_styles(trees["word/styles.xml"])
        self._unlinked(trees)
        used: set[str] = set()
        written: list[tuple[str, bytes]] = []
        for name, root in trees.items():
            kept = self._relations(name)
            self._change(name, root, kept)
            kept = _referred_to(root, kept)
            written.append((name, write(root)))
            if kept:
                folder, _, base = name.rpartition("/")
                written.append((f"{folder}/_rels/{base}.rels", _rels(kept)))
                used |= {_path(target, folder) for _, target in kept.values()}
        media = [
            (new, self._picture(old))
            for old, new in self.names.items()
            if new in used and old in pictures
        ]
        media += [(new, self._picture(old, cut)) for new, (old, cut) in self.cuts.items()]
        first = [("[Content_Types].xml", _types([name for name, _ in (*written, *media)]))]
        root_rels = {"rId1": ("officeDocument", "word/document.xml")}
        self.parts = [*first, ("_rels/.rels", _rels(root_rels)), *written, *media]
        return self

    def _tree(self, name: str) -> Element:
        try:
            return parse(self.package.read(name, _LARGEST_XML))
        except BrokenError:
            raise Refused("file-broken") from None

    def _picture(self, name: str, cut: Cut | None = None) -> bytes:
        try:
            data = self.package.read(name, _LARGEST_PICTURE)
        except BrokenError:
            raise Refused("file-broken") from None
        return picture.clean_inside(data, data[:4096], cut)

    def _relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Id to kind and target, of what stays."""
        folder, _, base = name.rpartition("/")
        about = f"{folder}/_rels/{base}.rels"
        if about not in self.package.parts:
            return {}
        kept = {}
        for one in self._tree(about).elements:
            kind = (one.get("Type") or "").rpartition("/")[2]
            target, ident = one.get("Target") or "", one.get("Id") or ""
            if one.get("TargetMode") == "External":
                self.lost.add("links")
                continue
            path = _path(target, folder)
            if kind in rules.RELATIONS and path in self.names and ident:
                kept[ident] = (kind, _target(self.names[path], folder))
        return kept

    def _unlinked(self, trees: dict[str, Element]) -> None:
        """Drop headers and notes that the text does not lead to: they are shown to nobody."""
        linked = {name for _, name in self._relations("word/document.xml").values()}
        for name in [one for one in trees if rules.LINKED.fullmatch(one)]:
            if _target(name, "word") not in linked:
                del trees[name]
        for kind in ("footnote", "endnote"):
            notes = trees.get(f"word/{kind}s.xml")
            if notes is None:
                continue
            named = {
                one.get("id")
                for one in trees["word/document.xml"].walk()
                if one.local == f"{kind}Reference"
            }
            kept = [x for x in notes.elements if x.get("type") or x.get("id") in named]
            self.lost |= {"hidden-text"} if len(kept) < len(list(notes.elements)) else set()
            notes.inside = list(kept)

    def _learn_styles(self, root: Element) -> None:
        """Which styles hide text, and new names for those that somebody made up."""
        hidden = set()
        based: dict[str, str] = {}
        for one in root.elements:
            ident = one.get("styleId")
            if one.local != "style" or not ident:
                continue
            if any(_hides(part) for part in one.walk() if part.local in rules.HIDDEN):
                hidden.add(ident)
            parts = {part.local: part.get("val") or "" for part in one.elements}
            based[ident] = parts.get("basedOn", "")
            made_up = not sieve.is_built_in(parts.get("name", ""))
            if made_up or one.get("customStyle") in {"1", "true", "on"}:
                self.styles[ident] = f"Style{len(self.styles) + 1}"
        while more := {one for one, below in based.items() if below in hidden} - hidden:
            hidden |= more
        self.hidden_styles = frozenset(hidden)

    def _change(self, name: str, root: Element, kept: dict[str, tuple[str, str]]) -> None:
        if name == "word/settings.xml":
            root.inside = [one for one in root.elements if one.local in rules.SETTINGS]
        if root.local == "fonts":
            self.lost |= (
                {"fonts"} if any(x.local.startswith("embed") for x in root.walk()) else set()
            )

        def touch(one: Element) -> None:
            tree.without(one, rules.is_telling)
            self._touch(one, kept)

        tree.change(root, lambda one: self._fate(one, kept), touch)

    def _fate(
        self, one: Element, kept: dict[str, tuple[str, str]]
    ) -> Sequence[Element | str] | None:
        local = one.local
        if local in rules.REFUSED:
            raise Refused("copy-unknown-inside")
        self._count(one)
        if local in rules.UNWRAPPED:
            return one.inside
        if local in {"r", "p"} and one.space in rules.W and self._is_hidden(one):
            self.lost.add("hidden-text")
            return () if local == "r" else (Element(one.name, one.space, {}, one.spaces),)
        if local == "tbl" and any(
            x.local == "tblStyle" and x.get("val") in self.hidden_styles
            for x in _properties(one, "tblPr")
        ):
            self.lost.add("hidden-text")
            return ()
        if local in rules.DROPPED or self._goes(one, kept):
            return ()
        if local == "blipFill":
            self._cut(one, kept)
        return None

    def _goes(self, one: Element, kept: dict[str, tuple[str, str]]) -> bool:
        """Whether an element is deleted, not shown, or leads to a part that is not there."""
        if one.local == "tr" and any(x.local == "del" for x in _properties(one, "trPr")):
            self.lost.add("deleted-text")
            return True
        if one.local in rules.SHAPES and any(_is_unseen(part) for part in one.walk()):
            self.lost.add("hidden-text")
            return True
        leads = one.local in {"headerReference", "footerReference"}
        return leads and one.get("id") not in kept

    def _cut(self, one: Element, kept: dict[str, tuple[str, str]]) -> None:
        """What was cut off a picture is still in it: a smaller one takes its place."""
        for crop in [part for part in one.elements if part.local == "srcRect"]:
            one.inside.remove(crop)
            shares = [_share(crop.get(side)) for side in ("l", "t", "r", "b")]
            blip = next((part for part in one.elements if part.local == "blip"), None)
            relation = kept.get((blip.get("embed") or "") if blip is not None else "")
            if blip is None or relation is None or not any(shares):
                continue
            if min(shares) < 0:
                raise Refused("copy-unknown-inside")
            shown = _path(relation[1], "word")
            old = next(old for old, name in self.names.items() if name == shown)
            number, ending = len(self.cuts) + 1, old.rpartition(".")[2].lower()
            target = f"word/media/cut{number}.{ending}"
            self.cuts[target] = (old, (shares[0], shares[1], shares[2], shares[3]))
            ident = f"rIdCut{number}"
            kept[ident] = ("image", f"/{target}")
            _set(blip, "embed", ident)

    def _count(self, one: Element) -> None:
        for names, code in (
            (rules.LINKS, "links"),
            (rules.COMMENTS, "comments"),
            (rules.DELETED, "deleted-text"),
            (rules.FIELDS, "fields"),
        ):
            if one.local in names:
                self.lost.add(code)

    def _is_hidden(self, one: Element) -> bool:
        """Whether a run says it is not to be shown, or a style says so of it or of a paragraph."""
        for part in _properties(one, "rPr" if one.local == "r" else "pPr"):
            if part.local in rules.HIDDEN and _hides(part) and one.local == "r":
                return True
            if part.local in {"rStyle", "pStyle"} and part.get("val") in self.hidden_styles:
                return True
        return False

    def _touch(self, one: Element, kept: dict[str, tuple[str, str]]) -> None:
        if one.local in {"docPr", "cNvPr"} and "name" in one.attributes:
            one.attributes["name"] = "Picture"
        if one.local in rules.STYLE_LINKS and one.space in rules.W:
            _renamed(one, "val", self.styles)
        if one.local == "style" and one.get("styleId") in self.styles:
            new = self.styles[str(one.get("styleId"))]
            _renamed(one, "styleId", self.styles)
            for part in one.elements:
                if part.local == "name":
                    _set(part, "val", new)
        gone = [
            key
            for key, value in one.attributes.items()
            if one.meant(key) in rules.R and value not in kept
        ]
        for key in gone:
            del one.attributes[key]


def _path(target: str, folder: str) -> str:
    """The part that a relation of a part in ``folder`` leads to."""
    return target[1:] if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")


def _target(path: str, folder: str) -> str:
    """How a relation of a part in ``folder`` names a part."""
    return path.removeprefix(f"{folder}/") if path.startswith(f"{folder}/") else f"/{path}"


def _properties(one: Element, name: str) -> Iterator[Element]:
    for part in one.elements:
        if part.local == name:
            yield from part.elements


def _is_unseen(one: Element) -> bool:
    """Whether a drawing is not shown, or shows a part of a picture in a way unknown here."""
    if one.local == "imagedata" and any(key.startswith("crop") for key in one.attributes):
        raise Refused("copy-unknown-inside")
    style = (one.get("style") or "").replace(" ", "").lower()
    unseen = "visibility:hidden" in style or "display:none" in style
    return unseen or (one.local == "docPr" and (one.get("hidden") or "0") not in rules.OFF)


def _referred_to(root: Element, kept: dict[str, tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """The relations without pictures that nothing shows any more, or only a part of."""
    named = {
        value
        for one in root.walk()
        for key, value in one.attributes.items()
        if one.meant(key) in rules.R
    }
    return {key: one for key, one in kept.items() if one[0] != "image" or key in named}


def _share(text: str | None) -> float:
    """Thousandths of a percent, or a percentage, as a share."""
    words = (text or "0").strip()
    try:
        return float(words[:-1]) / 100 if words.endswith("%") else int(words) / 100_000
    except ValueError:
        raise Refused("copy-unknown-inside") from None


def _hides(one: Element) -> bool:
    return (one.get("val") or "true").lower() not in rules.OFF


def _renamed(one: Element, local: str, names: dict[str, str]) -> None:
    value = one.get(local)
    if value in names:
        _set(one, local, names[str(value)])


def _set(one: Element, local: str, value: str) -> None:
    for key in one.attributes:
        if key.rpartition(":")[2] == local:
            one.attributes[key] = value


def _rels(kept: dict[str, tuple[str, str]]) -> bytes:
    root = Element("Relationships", _RELATIONS, {"xmlns": _RELATIONS}, {})
    for ident, (kind, target) in kept.items():
        about = {"Id": ident, "Type": _RELATION + kind, "Target": target}
        root.inside.append(Element("Relationship", _RELATIONS, about, {}))
    return write(root)


def _types(names: Sequence[str]) -> bytes:
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    root = Element("Types", space, {"xmlns": space}, {})
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml",
    }
    for name in names:
        ending = name.rpartition(".")[2]
        if ending in rules.MEDIA:
            defaults[ending] = rules.MEDIA[ending]
    for ending, kind in defaults.items():
        root.inside.append(
            Element("Default", space, {"Extension": ending, "ContentType": kind}, {})
        )
    for name in names:
        base = _DIGITS.sub("", name.rpartition("/")[2].removesuffix(".xml"))
        kind = (
            _THEME
            if base == "theme"
            else f"{_TYPE}{rules.TYPES[base]}+xml"
            if base in rules.TYPES
            else ""
        )
        if kind and name.endswith(".xml"):
            about = {"PartName": f"/{name}", "ContentType": kind}
            root.inside.append(Element("Override", space, about, {}))
    return write(root)
