"""What became of the files of one call: which need not be tried again, and which may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from defender_app.errors import BUG
from defender_app.focal import batch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from defender_app.focal.batch import Found, Row


@dataclass(frozen=True, kw_only=True)
class Tried:
    """What became of the files of one call of ``batch.take_in``.

    Attributes:
        done: those that nothing but another file would change.
        again: those that the machine or the drawer kept out: they may be tried again.
        deleted: those that were deleted here before.
        ended: the row that ended it before the other files were tried, or None.
    """

    done: tuple[Path, ...]
    again: tuple[Path, ...]
    deleted: tuple[Path, ...]
    ended: Row | None = None


def tried(found: Found, rows: Sequence[Row]) -> Tried:
    """Sort the files of a call by what became of them.

    Args:
        found: what was given.
        rows: what came back; rows about folders stand before those of the files.
    """
    ahead = len(found.unread) + found.more
    pairs = list(zip(found.files, rows[ahead:], strict=False))
    again = tuple(path for path, row in pairs if _may_be_tried_again(row))
    ended = pairs[-1][1] if pairs and pairs[-1][1].code in batch.ENDS else None
    return Tried(
        done=tuple(path for path, row in pairs if not _may_be_tried_again(row)),
        again=again,
        deleted=tuple(path for path, row in pairs if row.code == "deleted-here"),
        ended=ended,
    )


def _may_be_tried_again(row: Row) -> bool:
    return row.outcome == batch.NOT_TAKEN_IN and row.code != BUG
