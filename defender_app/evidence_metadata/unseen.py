"""Words of a DOCX that nobody sees on paper: white on white, or too small for an eye."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from defender_app.evidence_metadata.safe_xml import Element

_PALE: Final = re.compile(r"(?:[Ff][0-9A-Fa-f]){3}")
_SMALLEST: Final = 4
"""Half points."""

_GROUNDS: Final = frozenset({"tbl", "txbxContent", "background"})


def has_ground(one: Element) -> bool:
    """Whether what is in it may stand on a colour of its own."""
    return one.local in _GROUNDS or any(
        part.local in {"shd", "highlight"}
        for inner in one.elements
        if inner.local in {"pPr", "tcPr", "rPr"}
        for part in inner.elements
    )


def is_unseen(run: Element, *, ground: bool) -> bool:
    """Whether a run cannot be read.

    Args:
        run: with its properties.
        ground: whether something around it has a colour of its own.
    """
    for inner in run.elements:
        if inner.local != "rPr":
            continue
        for part in inner.elements:
            value = part.get("val") or ""
            if part.local == "sz" and value.isdigit() and int(value) <= _SMALLEST:
                return True
            pale = part.local == "color" and _PALE.fullmatch(value)
            if pale and not ground and not has_ground(run):
                return True
    return False


def runs(root: Element) -> Iterator[Element]:
    """All runs of a part that cannot be read."""
    waiting = [(root, False)]
    while waiting:
        one, ground = waiting.pop()
        ground = ground or has_ground(one)
        for child in one.elements:
            if child.local == "r" and is_unseen(child, ground=ground):
                yield child
            else:
                waiting.append((child, ground))
