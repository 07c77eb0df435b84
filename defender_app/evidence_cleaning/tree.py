"""Changing a tree of XML: elements go, or make room for what is in them; attributes go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from defender_app.evidence_metadata.safe_xml import Element

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Fate(Protocol):
    """Says what becomes of an element."""

    def __call__(self, one: Element, /) -> Iterable[Element | str] | None:
        """None: it stays. Else what stands in its place."""


def change(root: Element, fate: Fate, touch: Callable[[Element], None]) -> None:
    """Walk through a tree once.

    Args:
        root: stays itself.
        fate: asked of every other element; what it puts in the place is asked about again.
        touch: called for every element that stays, before what is in it.
    """
    waiting = [root]
    while waiting:
        one = waiting.pop()
        touch(one)
        kept: list[Element | str] = []
        left = list(reversed(one.inside))
        while left:
            child = left.pop()
            instead = None if isinstance(child, str) else fate(child)
            if instead is None:
                kept.append(child)
            else:
                left.extend(reversed(list(instead)))
        one.inside = kept
        waiting.extend(child for child in kept if isinstance(child, Element))


def without(one: Element, names: Callable[[str], bool]) -> None:
    """Take attributes off an element, by their name without prefix."""
    gone = [
        key
        for key in one.attributes
        if key != "xmlns" and not key.startswith("xmlns:") and names(key.rpartition(":")[2])
    ]
    for key in gone:
        del one.attributes[key]
