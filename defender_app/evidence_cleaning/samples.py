"""Where the picture and the sound of a film lie in its file. Source: ISO/IEC 14496-12, 8.7."""

from __future__ import annotations

import array
import sys
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from defender_app.decoding.refusals import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_SAMPLES: Final = 20_000_000
MOST_CHUNKS: Final = 4_000_000


def numbers(data: bytes, wide: int) -> array.array[int]:
    """Numbers of 4 or 8 bytes, the largest byte first."""
    made = array.array("I" if wide == 4 else "Q")  # noqa: PLR2004 - bytes of a number
    if made.itemsize != wide:
        raise Refused("file-broken")
    made.frombytes(data)
    if sys.byteorder == "little":
        made.byteswap()
    return made


def packed(values: Iterable[int], wide: int) -> bytes:
    """The same, back into bytes."""
    made = array.array("I" if wide == 4 else "Q", values)  # noqa: PLR2004 - bytes of a number
    if sys.byteorder == "little":
        made.byteswap()
    return made.tobytes()


def table(body: bytes, *, head: int, wide: int, fields: int = 1) -> array.array[int]:
    """The entries behind a count; ``head`` bytes stand before the entries."""
    count = int.from_bytes(body[head - 4 : head], "big")
    if count > MOST_SAMPLES or head + count * wide * fields > len(body):
        raise Refused("file-broken")
    return numbers(body[head : head + count * wide * fields], wide)


def sizes(body: bytes, *, compact: bool) -> tuple[int, array.array[int], int]:
    """Sizes of the samples: (the one that all have or 0, each, how many)."""
    if compact:
        field, count = body[7], int.from_bytes(body[8:12], "big")
        rest = body[12:]
        if count > MOST_SAMPLES or len(rest) * 8 < count * field or field not in {4, 8, 16}:
            raise Refused("file-broken")
        if field == 16:  # noqa: PLR2004 - bits
            every = array.array(
                "I", (int.from_bytes(rest[2 * n : 2 * n + 2], "big") for n in range(count))
            )
        elif field == 8:  # noqa: PLR2004 - bits
            every = array.array("I", rest[:count])
        else:
            every = array.array(
                "I", (rest[n // 2] >> (0 if n % 2 else 4) & 15 for n in range(count))
            )
        return 0, every, count
    same, count = int.from_bytes(body[4:8], "big"), int.from_bytes(body[8:12], "big")
    if count > MOST_SAMPLES:
        raise Refused("file-broken")
    return same, array.array("I") if same else table(body, head=12, wide=4), count


def chunk_lengths(
    chunks: int, plan: array.array[int], sized: tuple[int, array.array[int], int]
) -> list[int]:
    """Bytes of each chunk.

    Args:
        chunks: how many there are.
        plan: of ``stsc``: first chunk, samples in each, which description; over and over.
        sized: of ``sizes``.
    """
    if chunks > MOST_CHUNKS:
        raise Refused("file-broken")
    same, every, count = sized
    lengths: list[int] = []
    sample = 0
    starts, inside = plan[::3], plan[1::3]
    for place, first in enumerate(starts):
        last = starts[place + 1] - 1 if place + 1 < len(starts) else chunks
        if not 0 < first <= last + 1 or last > chunks or first - 1 != len(lengths):
            raise Refused("file-broken")
        step = inside[place]
        for _ in range(first, last + 1):
            end = min(sample + step, count)
            lengths.append(same * (end - sample) if same else sum(every[sample:end]))
            sample = end
    if len(lengths) != chunks:
        raise Refused("file-broken")
    return lengths


def places(
    chunks: list[tuple[int, int]],
    plan: array.array[int],
    sized: tuple[int, array.array[int], int],
) -> Iterator[tuple[int, int]]:
    """Where each sample lies, and its bytes; arguments as for ``chunk_lengths``."""
    same, every, count = sized
    sample = step = at_plan = 0
    for number, (start, _) in enumerate(chunks, 1):
        if at_plan < len(plan) and plan[at_plan] == number:
            step = plan[at_plan + 1]
            at_plan += 3
        place = start
        for _ in range(min(step, count - sample)):
            size = same or every[sample]
            yield place, size
            place += size
            sample += 1


class Gaps:
    """What is left out of a file.

    Args:
        pieces: (offset, length); they may touch, overlap, repeat.
    """

    def __init__(self, pieces: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, length in sorted(set(pieces)):
            if self._ends and start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], start + length)
            else:
                self._starts.append(start)
                self._ends.append(start + length)

    def __bool__(self) -> bool:
        return bool(self._starts)

    def between(self, start: int, length: int) -> Iterator[tuple[int, int]]:
        """What of a range is not left out."""
        at, end = start, start + length
        number = max(bisect_right(self._starts, start) - 1, 0)
        while at < end and number < len(self._starts) and self._starts[number] < end:
            if self._ends[number] > at:
                if self._starts[number] > at:
                    yield at, self._starts[number] - at
                at = self._ends[number]
            number += 1
        if at < end:
            yield at, end - at

    def within(self, start: int, length: int) -> int:
        """How many bytes of a range are left out."""
        return length - sum(one for _, one in self.between(start, length))

    def behind(self, offset: int) -> int:
        """The place itself, or the end of what is left out there."""
        number = bisect_right(self._starts, offset) - 1
        return max(offset, self._ends[number]) if number >= 0 else offset


class Map:
    """From places in the old file to places in the new one, where only some ranges are kept.

    Args:
        pieces: (offset, length) of what is kept; they may touch, overlap, repeat.
        size: of the old file.
    """

    def __init__(self, pieces: Iterable[tuple[int, int]], size: int) -> None:
        self.ranges: list[tuple[int, int]] = []
        for offset, length in sorted(one for one in pieces if one[1]):
            if offset + length > size:
                raise Refused("file-broken")
            if self.ranges and offset <= self.ranges[-1][0] + self.ranges[-1][1]:
                start, before = self.ranges[-1]
                self.ranges[-1] = start, max(before, offset + length - start)
            else:
                self.ranges.append((offset, length))
        self._starts = [start for start, _ in self.ranges]
        self._places: list[int] = []
        place = 0
        for _, length in self.ranges:
            self._places.append(place)
            place += length
        self.size = place

    def place(self, offset: int) -> int:
        """Where a byte stands among what is kept; 0 for one that is not kept."""
        at = bisect_right(self._starts, offset) - 1
        if at < 0 or offset >= self.ranges[at][0] + self.ranges[at][1]:
            return 0
        return self._places[at] + offset - self.ranges[at][0]
