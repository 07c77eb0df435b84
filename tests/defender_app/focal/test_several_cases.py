"""The same done with several cases, and their lights."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import case_lights, cases, several, work
from defender_app.vault.drawer import Drawer
from tests.support import many_cases

DAY = date(2026, 11, 2)


@pytest.fixture
def three(desk: Drawer) -> tuple[cases.Case, ...]:
    office = many_cases.Desk(desk)
    return tuple(office.take(many_cases.incident(number, DAY)) for number in range(3))


def test_whoever_is_left_out_is_named_and_the_others_are_done(
    desk: Drawer, three: tuple[cases.Case, ...]
) -> None:
    ids = [one.case_id for one in three]

    def assess(case_id: str) -> None:
        work.set_status(desk, case_id, "assessed")
        if case_id == ids[1]:
            raise InputError("case-withdrawn", number=2)

    found = several.each(desk, [*ids, "0" * 32, ids[0]], assess)
    assert found.done == (1, 3)
    assert [(one.number, one.error.code) for one in found.left] == [
        (2, "case-withdrawn"),
        (0, "case-unknown"),
    ]
    # What was begun with the one that is left out is undone.
    assert [cases.get(desk, one).status for one in ids] == ["assessed", "new", "assessed"]


def test_it_stops_when_told_to_and_when_the_computer_refuses(
    desk: Drawer, three: tuple[cases.Case, ...]
) -> None:
    ids = [one.case_id for one in three]
    told: list[tuple[int, int]] = []

    def go_on(done: int, total: int) -> bool:
        told.append((done, total))
        return done < 1

    found = several.each(desk, ids, lambda one: work.set_status(desk, one, "acted"), go_on)
    assert found.done == (1,)
    assert told == [(0, 3), (1, 3)]

    def refuse(_case_id: str) -> None:
        raise MachineError("disk-full")

    with pytest.raises(MachineError):
        several.each(desk, ids, refuse)


def test_lights_of_cases(desk: Drawer, three: tuple[cases.Case, ...]) -> None:
    whole, gone, damaged = three
    cases.save(desk, msgspec.structs.replace(gone, status="withdrawn"))
    desk.documents.put(cases.KIND, damaged.case_id, b"{}")
    found = case_lights.lights(desk, [one.case_id for one in three])
    assert found[whole.case_id] == "not-asked"
    assert found[gone.case_id] == "withdrawn"
    assert found[damaged.case_id] == ""
