"""HEIF and AVIF: items beside the picture. Source: ISO/IEC 23008-12."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from defender_app.evidence_metadata import boxes, tiff, xmp
from defender_app.evidence_metadata.pieces import BrokenError, of_bytes

if TYPE_CHECKING:
    from defender_app.evidence_metadata.boxes import Box
    from defender_app.evidence_metadata.findings import Collector
    from defender_app.evidence_metadata.pieces import Pieces

_MOST_ITEMS: Final = 20_000
_DRAWS: Final = frozenset(
    {b"hvc1", b"av01", b"grid", b"iovl", b"iden", b"hev1", b"lhv1", b"jpeg", b"tmap", b"avc1"}
)
_OUTSIDE: Final = frozenset({b"ftyp", b"meta", b"mdat", b"free", b"skip", b"mini"})


def read(pieces: Pieces, found: Collector) -> None:
    """Take the items that hold no picture, and the pictures that are not the one shown."""
    try:
        for box in boxes.walk(pieces):
            if box.kind == b"meta":
                _meta(pieces, box, found)
            elif box.kind == b"moov":
                found.add("more-pictures", source="moov", count=1)
            elif box.kind in {b"free", b"skip"}:
                head = box.body.at(0, min(box.body.size, 1 << 20))
                if head.strip(b"\0"):
                    words = head[:400].decode("latin-1")
                    found.add("other", words, source=box.name, count=box.size)
            elif box.kind not in _OUTSIDE:
                found.add("other", box.name, source="HEIF", count=box.size)
    except BrokenError:
        found.complete = False


def _meta(pieces: Pieces, meta: Box, found: Collector) -> None:
    inner = boxes.inside_meta(meta)
    kinds: dict[int, bytes] = {}
    places: dict[int, list[tuple[int, int, int]]] = {}
    data = inner
    derived: set[int] = set()
    for box in boxes.walk(inner):
        if box.kind == b"iinf":
            kinds = dict(_infos(box.body, found))
        elif box.kind == b"iloc":
            places = _locations(box.body)
        elif box.kind == b"idat":
            data = box.body
        elif box.kind == b"iref":
            derived |= _references(box.body, found)
        elif box.kind == b"iprp":
            _properties(box, found)
    _several(kinds, derived, found)
    for item, kind in kinds.items():
        if kind in _DRAWS:
            continue
        parts = []
        for method, offset, length in places.get(item, ())[:64]:
            parts.append((data if method == 1 else pieces).at(offset, length))
        _item(kind, b"".join(parts), found)


def _several(kinds: dict[int, bytes], derived: set[int], found: Collector) -> None:
    """Pictures that stand for themselves, besides the one that is shown."""
    alone = [item for item, kind in kinds.items() if kind in _DRAWS and item not in derived]
    if len(alone) > 1:
        found.add("more-pictures", source="HEIF", count=len(alone) - 1)


def _item(kind: bytes, data: bytes, found: Collector) -> None:
    if kind == b"Exif":
        # Four bytes say how far it is to the TIFF structure.
        skip = 4 + int.from_bytes(data[:4], "big")
        tiff.read(of_bytes(data[skip:]), found)
    elif kind == b"mime":
        xmp.read(data, found)
    else:
        found.add("other", kind.decode("latin-1"), source="HEIF", count=len(data))


def _infos(body: Pieces, found: Collector) -> list[tuple[int, bytes]]:
    """Ids and kinds of the items."""
    version = body.number(0, 1)
    start = 6 if version == 0 else 8
    items: list[tuple[int, bytes]] = []
    for box in boxes.walk(body.part(start, body.size - start)):
        if box.kind != b"infe" or len(items) >= _MOST_ITEMS:
            continue
        version = box.body.number(0, 1)
        if version < 2:  # noqa: PLR2004 - older ones have no kind
            found.complete = False
            continue
        wide = 4 if version > 2 else 2  # noqa: PLR2004 - larger ids
        kind = box.body.at(4 + wide + 2, 4)
        items.append((box.body.number(4, wide), kind))
        name = box.body.at(10 + wide, box.body.size - 10 - wide).split(b"\0")[0]
        if name and kind in _DRAWS:
            found.add("title", name.decode("utf-8", "replace"), source="HEIF", name="item")
    return items


def _locations(body: Pieces) -> dict[int, list[tuple[int, int, int]]]:
    """For each item its pieces: (how it is counted, offset, length)."""
    version, sizes = body.number(0, 1), body.number(4, 2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version else 0
    wide = 4 if version == 2 else 2  # noqa: PLR2004 - larger ids
    count, at = body.number(6, wide), 6 + wide
    places: dict[int, list[tuple[int, int, int]]] = {}
    for _ in range(min(count, _MOST_ITEMS)):
        item, at = body.number(at, wide), at + wide
        method = 0
        if version:
            method, at = body.number(at, 2) & 15, at + 2
        base = body.number(at + 2, base_size)
        at += 2 + base_size
        extents, at = body.number(at, 2), at + 2
        for _ in range(extents):
            at += index_size
            offset = body.number(at, offset_size)
            length = body.number(at + offset_size, length_size)
            at += offset_size + length_size
            places.setdefault(item, []).append((method, base + offset, length))
            if len(places[item]) > _MOST_ITEMS:
                raise BrokenError
    return places


def _references(body: Pieces, found: Collector) -> set[int]:
    """Small and helping pictures: thumbnails, depth, masks of people.

    Returns:
        The items that are a part of another picture, or help one.
    """
    small = helping = 0
    wide = 4 if body.number(0, 1) else 2
    parts: set[int] = set()
    for box in boxes.walk(body.part(4, body.size - 4)):
        small += box.kind == b"thmb"
        helping += box.kind == b"auxl"
        if box.kind in {b"thmb", b"auxl"}:
            parts.add(box.body.number(0, wide))
        elif box.kind in {b"dimg", b"base"}:
            many = box.body.number(wide, 2)
            parts |= {box.body.number(wide + 2 + wide * at, wide) for at in range(many)}
    if small:
        found.add("thumbnail", source="HEIF", count=small)
    if helping:
        found.add("more-pictures", source="HEIF", count=helping)
    return parts


def _properties(box: Box, found: Collector) -> None:
    inner = boxes.first(box.body, b"ipco")
    for one in boxes.walk(inner.body) if inner is not None else ():
        if one.kind == b"colr" and one.body.at(0, 4) in {b"prof", b"rICC"}:
            tiff.profile(one.body.at(4, one.body.size - 4), found)
        elif one.kind == b"udes":
            data = one.body.at(4, min(one.body.size - 4, 2000))
            found.add("description", data.replace(b"\0", b" ").decode("utf-8", "replace"))
