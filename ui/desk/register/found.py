"""What the views of the register show, read from the drawer in one go."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from defender_app.focal import case_index, due, register_rules, un_register

if TYPE_CHECKING:
    from datetime import date

    from defender_app.focal.case_index import CaseRow
    from defender_app.focal.due import Due, ToTell
    from defender_app.focal.register_items import Item
    from defender_app.vault.drawer import Drawer

AHEAD: Final = timedelta(days=365)
_SOON: Final = timedelta(days=28)


@dataclass(frozen=True, kw_only=True)
class Found:
    """The register, with the cases it speaks of.

    Attributes:
        items: all of them, newest first.
        waits: by item, what somebody waits for.
        due: everything that is due within a year; of reviews, which have a list of their own,
            those that are due soon.
        to_tell: who was not told yet.
        rows: the cases, by id.
        today: the day in force.
        damaged: how many items cannot be read.
    """

    items: tuple[Item, ...] = field(default=(), repr=False)
    waits: dict[str, tuple[Due, ...]] = field(default_factory=dict, repr=False)
    due: tuple[Due, ...] = ()
    to_tell: tuple[ToTell, ...] = ()
    rows: dict[str, CaseRow] = field(default_factory=dict, repr=False)
    today: date | None = None
    damaged: int = 0

    @property
    def numbers(self) -> dict[str, int]:
        """Running numbers of the cases, by id."""
        return {name: row.number for name, row in self.rows.items()}

    def item(self, item_id: str) -> Item | None:
        """One of them."""
        return next((one for one in self.items if one.item_id == item_id), None)


def read(drawer: Drawer) -> Found:
    """Read all of it.

    Raises:
        InputError: ``drawer-damaged``, ``drawer-replayed``.
    """
    today = drawer.now().date()
    items, days = un_register.every(drawer), register_rules.reply_days(drawer)
    return Found(
        items=items[::-1],
        waits={one.item_id: due.of_item(one, today, reply_days=days) for one in items},
        due=tuple(
            one
            for one in due.every(drawer, until=today + AHEAD)
            if one.sort != due.REVIEW or one.day <= today + _SOON
        ),
        to_tell=due.to_tell(drawer),
        rows={one.case_id: one for one in case_index.rows(drawer)},
        today=today,
        damaged=len(un_register.damaged(drawer)),
    )


def of_case(drawer: Drawer, case_id: str) -> Found:
    """The same for one case alone."""
    today = drawer.now().date()
    items, days = un_register.of_case(drawer, case_id), register_rules.reply_days(drawer)
    row = case_index.row(drawer, case_id)
    others = {name for one in items for name in one.case_ids} - {case_id}
    found = [row, *(case_index.row(drawer, name) for name in others)]
    return Found(
        items=items[::-1],
        waits={one.item_id: due.of_item(one, today, reply_days=days) for one in items},
        due=due.of_case(drawer, case_id),
        to_tell=tuple(one for one in due.to_tell(drawer) if one.case_id == case_id),
        rows={one.case_id: one for one in found if one is not None},
        today=today,
    )
