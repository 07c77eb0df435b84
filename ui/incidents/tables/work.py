"""The work behind the view of a table, away from the window: read, understand, take in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from defender_app.table_import import drafts, proposal, reading, taking
from defender_app.table_import.drafts import Plan
from defender_app.table_import.vocabulary import Vocabulary
from ui.i18n import dates
from ui.incidents.tables import words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from defender_app.table_import.drafts import Draft
    from defender_app.table_import.reading import Sheet, Table
    from defender_app.vault.drawer import Drawer

    Progress = Callable[[int, int], bool]


@dataclass(frozen=True, repr=False)
class Opened:
    """A table, with what is proposed for it.

    Attributes:
        data: of the file; kept to be read again in another encoding.
        table: what is in it.
        at: which sheet.
        plan: how it is to be understood.
    """

    data: bytes
    table: Table
    at: int
    plan: Plan

    @property
    def sheet(self) -> Sheet:
        """The sheet that is looked at."""
        return self.table.sheets[self.at]

    def __repr__(self) -> str:
        return "<opened table>"


def opened(path: Path, headings: Mapping[str, str], progress: Progress | None = None) -> Opened:
    """Read a file.

    Raises:
        AppError: as ``reading``.
    """
    return proposed(reading.read_bytes(path), headings, progress=progress)


def proposed(
    data: bytes,
    headings: Mapping[str, str],
    *,
    encoding: str = "",
    delimiter: str = "",
    progress: Progress | None = None,
) -> Opened:
    """The table in some bytes, with what is proposed for its fullest sheet that is not hidden.

    Raises:
        AppError: as ``reading``.
    """
    table = reading.table(data, encoding=encoding, delimiter=delimiter, progress=progress)
    at = proposal.fullest(table)
    return on_sheet(Opened(data, table, at, Plan(())), at, headings)


def on_sheet(one: Opened, at: int, headings: Mapping[str, str]) -> Opened:
    """The same table, looked at another sheet."""
    sheet = one.table.sheets[at]
    plan = proposal.plan(sheet, drafts.header_of(sheet, headings), headings)
    return replace(one, at=at, plan=plan)


def understood(
    drawer: Drawer, one: Opened, vocabulary: Vocabulary, *, training: bool, progress: Progress
) -> tuple[Draft, ...]:
    """What each row becomes."""
    return drafts.drafts(
        one.sheet,
        one.plan,
        taking.here(drawer),
        vocabulary,
        training=training,
        read_date=_read_date,
        progress=progress,
    )


def tally(found: Sequence[Draft]) -> dict[str, int]:
    """How many rows are ``new``, ``wrong``, and here ``again``."""
    counts = dict.fromkeys(("new", "wrong", "again"), 0)
    for one in found:
        counts[one.state if one.state in counts else "again"] += 1
    return counts


def _read_date(cell: str, today: dt.date) -> str | None:
    return dates.read(cell, today=today)


def all_words() -> Vocabulary:
    """What words of cells mean: English, Chinese, and the language of the window."""
    return Vocabulary(words.vocabulary())
