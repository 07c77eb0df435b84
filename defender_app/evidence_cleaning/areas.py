"""Areas to cover while they are drawn: added, moved, made larger, taken back."""

from __future__ import annotations

import re
from typing import Final

import msgspec

from defender_app.evidence_cleaning.plan import MOST_BOXES, Box

SMALLEST: Final = 0.004
"""Of a side: less is a slip of the hand."""

_NUMBERS: Final = re.compile(r"\d+(?:[.,\u066b]\d+)?")
_FOUR: Final = 4
_WHOLE: Final = 100.0


class Areas:
    """The boxes of all pages, in the order in which they were drawn, and the way back.

    Attributes:
        boxes: as they are now.
    """

    def __init__(self) -> None:
        self.boxes: tuple[Box, ...] = ()
        self._before: list[tuple[Box, ...]] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._before)

    def on(self, page: int) -> list[int]:
        """Numbers of the boxes of a page, from 0."""
        return [number for number, one in enumerate(self.boxes) if one.page == page]

    def add(self, page: int, first: tuple[float, float], last: tuple[float, float]) -> int | None:
        """Add the box between two corners, in any order.

        Returns:
            Its number; None where it would be too small to be meant, or one too many.
        """
        (left, right), (top, bottom) = (
            sorted((_within(first[side]), _within(last[side]))) for side in (0, 1)
        )
        too_small = right - left < SMALLEST or bottom - top < SMALLEST
        if too_small or len(self.boxes) >= MOST_BOXES:
            return None
        made = Box(page=page, left=left, top=top, right=right, bottom=bottom)
        self._become((*self.boxes, made))
        return len(self.boxes) - 1

    def move(self, number: int, across: float, down: float) -> None:
        """Move a box; it stays on the picture."""
        one = self.boxes[number]
        across = min(max(across, -one.left), 1 - one.right)
        down = min(max(down, -one.top), 1 - one.bottom)
        self._change(
            number,
            left=_within(one.left + across),
            right=_within(one.right + across),
            top=_within(one.top + down),
            bottom=_within(one.bottom + down),
        )

    def stretch(self, number: int, across: float, down: float) -> None:
        """Move the lower right corner of a box."""
        one = self.boxes[number]
        right = max(one.left + SMALLEST, _within(one.right + across))
        bottom = max(one.top + SMALLEST, _within(one.bottom + down))
        self._change(number, right=_within(right), bottom=_within(bottom))

    def remove(self, number: int) -> None:
        """Take a box away."""
        self._become(self.boxes[:number] + self.boxes[number + 1 :])

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self.boxes = self._before.pop()

    def at(self, page: int, across: float, down: float) -> int | None:
        """The box at a place, the one drawn last first."""
        for number in reversed(self.on(page)):
            one = self.boxes[number]
            if one.left <= across <= one.right and one.top <= down <= one.bottom:
                return number
        return None

    def _change(self, number: int, **sides: float) -> None:
        one = msgspec.structs.replace(self.boxes[number], **sides)
        if one != self.boxes[number]:
            self._become((*self.boxes[:number], one, *self.boxes[number + 1 :]))

    def _become(self, boxes: tuple[Box, ...]) -> None:
        self._before.append(self.boxes)
        self.boxes = boxes


def typed(text: str) -> tuple[tuple[float, float], tuple[float, float]] | None:
    """Two corners from four numbers in percent: left, top, width, height; in any digits."""
    found = _NUMBERS.findall(text)
    if len(found) != _FOUR:
        return None
    left, top, wide, high = (
        float(one.replace(",", ".").replace("\u066b", ".")) / _WHOLE for one in found
    )
    if left >= 1 or top >= 1 or not wide or not high:
        return None
    return (left, top), (left + wide, top + high)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
